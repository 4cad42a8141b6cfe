"""Which papers make the full set of a case, of whatever sort."""

from typing import Any

from sample_docs.generator.facts.cases import Casework, GroupWork, ServiceCase
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.group import GroupPaper

CASEWORK_KINDS = (
    "casework_intake",
    "casework_assessment",
    "casework_agreement",
    "casework_plan",
    "casework_process",
    "casework_evaluation",
    "casework_closure",
)
GROUP_KINDS = ("group_plan", "group_session_plan", "group_process", "group_summary")
COMMUNITY_KINDS = ("community_plan", "community_process", "community_summary")


def kinds_of(case: ServiceCase) -> tuple[str, ...]:
    """The kinds a full set of this sort of case holds."""
    if isinstance(case, Casework):
        return CASEWORK_KINDS
    return GROUP_KINDS if isinstance(case, GroupWork) else COMMUNITY_KINDS


def papers_of(case: ServiceCase) -> list[tuple[str, Any]]:
    """The papers of a full set in order: kind and facts."""
    if isinstance(case, Casework):
        papers: list[tuple[str, Any]] = []
        for kind in CASEWORK_KINDS:
            if kind == "casework_process":
                papers += [(kind, CasePaper(case, visit)) for visit in case.visits]
            else:
                papers.append((kind, CasePaper(case)))
        return papers
    if isinstance(case, GroupWork):
        papers = [("group_plan", GroupPaper(case))]
        papers += [("group_session_plan", GroupPaper(case, session)) for session in case.sessions]
        papers += [("group_process", GroupPaper(case, session)) for session in case.sessions]
        return [*papers, ("group_summary", GroupPaper(case))]
    return [
        ("community_plan", CommunityPaper(case)),
        *(("community_process", CommunityPaper(case, day)) for day in case.days),
        ("community_summary", CommunityPaper(case)),
    ]
