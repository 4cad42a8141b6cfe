"""What an applicant still has to supply, correct or explain, all at once."""

from dataclasses import dataclass, replace

from models.notice import Need, Notice, PaperSet, Sets, needs_within
from models.report import Finding, Outcome, Report, ReportedBundle, Severity, Status
from pipeline.assess.names import quoted
from pipeline.reports.index import Index
from pipeline.reports.plain import shortened
from pipeline.reports.words import bundle_title, failure_advice, kind_word

_PAGES_NAMED = 4
_LONGEST = 600
"""Characters of a reason in a letter."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do: what it concerns, its clause, where it stands, why, and how."""

    title: str
    clause: str
    where: str
    why: str
    how: str


@dataclass(frozen=True, slots=True)
class ToDo:
    """A submission's whole list. ``suggested``: what is not required but would help."""

    missing: tuple[Item, ...] = ()
    correct: tuple[Item, ...] = ()
    explain: tuple[Item, ...] = ()
    suggested: tuple[Item, ...] = ()

    @property
    def needed(self) -> bool:
        """Whether anything must be done; suggestions alone ask for nothing."""
        return bool(self.missing or self.correct or self.explain)


def todo(report: Report, notice: Notice) -> ToDo:
    """What the applicant has to do. Nothing where the submission is complete."""
    if report.status is Status.COMPLETE:
        return ToDo()
    index = Index(report)
    unread = _unread(report)
    if report.status is Status.FAILED:
        # Nothing was read: every other finding only repeats that.
        nothing = _NOTHING
        if report.error is not None:
            nothing = replace(
                nothing, why=report.error.message, how=failure_advice(report.error.code)
            )
        return ToDo(correct=unread or (nothing,))
    missing: list[Item] = []
    correct: list[Item] = []
    explain: list[Item] = []
    suggested: list[Item] = []
    for finding in report.findings:
        item = _item(finding, index)
        if finding.severity is Severity.ADVISORY:
            if finding.status is Outcome.MISSING:
                suggested.append(item)
        elif finding.status is Outcome.MISSING:
            (missing if _is_absent(finding, index, notice) else correct).append(item)
        elif finding.status is Outcome.UNCLEAR:
            explain.append(item)
    return ToDo(tuple(missing), (*correct, *unread), tuple(explain), tuple(suggested))


_NOTHING = Item(
    "报送的材料",
    "",
    "",
    "材料包未能打开，或者其中没有可以读取的文件。",
    "请检查文件能否正常打开，重新整理后报送。",
)


def _item(finding: Finding, index: Index) -> Item:
    how = finding.advice
    if finding.status is Outcome.UNCLEAR:
        how = f"请核对原件：内容无误的，请书面说明或者重新提供清晰的图片；尚未提供或者有误的，{how}"
    return Item(
        title=finding.title or finding.requirement,
        clause=finding.clause,
        where=where(finding, index),
        why=shortened(finding.reason, _LONGEST),
        how=how,
    )


def where(finding: Finding, index: Index) -> str:
    """The files and pictures that a finding is about."""
    bundles = [index.bundles[id] for id in finding.bundles if id in index.bundles]
    if bundles and not finding.look_at:
        return "；".join(_bundle_place(bundle, index) for bundle in bundles)
    refs = list(finding.look_at) or [
        record.pages[0]
        for id in finding.records
        if (record := index.records.get(id)) is not None and record.pages
    ]
    named = list(dict.fromkeys(index.page_title(ref) for ref in refs))
    more = f"等{len(named)}处" if len(named) > _PAGES_NAMED else ""
    return "、".join(named[:_PAGES_NAMED]) + more


def _bundle_place(bundle: ReportedBundle, index: Index) -> str:
    refs = [ref for id in bundle.records if id in index.records for ref in index.records[id].pages]
    files = dict.fromkeys(f"《{ref.rpartition('#')[0]}》" for ref in refs)
    key = quoted(bundle.key)
    return f"{bundle_title(bundle.kind)}{key}：{'、'.join(files)}"


def _is_absent(finding: Finding, index: Index, notice: Notice) -> bool:
    """Whether papers are lacking, rather than there and wrong."""
    if not finding.records and not finding.bundles:
        return True
    bundles = [index.bundles[id] for id in finding.bundles if id in index.bundles]
    if not bundles:
        return False
    wanted = _sets(notice, finding.requirement)
    return len(bundles) < wanted or any(lacking(bundle, index, notice) for bundle in bundles)


def _need(notice: Notice, requirement: str) -> Need | None:
    for each in notice.requirements:
        if each.id == requirement:
            return each.need
    return None


def _sets(notice: Notice, requirement: str) -> int:
    need = _need(notice, requirement)
    found = [n.sets for n in needs_within(need) if isinstance(n, Sets)] if need else []
    return max(found, default=1)


def paper_set(kind: str, notice: Notice) -> PaperSet | None:
    """What the notice says a full set of this kind holds."""
    for requirement in notice.requirements:
        for need in needs_within(requirement.need):
            if isinstance(need, Sets):
                for one in need.of:
                    if one.bundle == kind:
                        return one
    return None


def lacking(bundle: ReportedBundle, index: Index, notice: Notice) -> tuple[str, ...]:
    """The papers that a bundle lacks to be a full set, by their titles."""
    full = paper_set(bundle.kind, notice)
    if full is None:
        return ()
    kinds = {index.records[id].kind for id in bundle.records if id in index.records}
    return tuple(
        "或".join(map(kind_word, paper)) for paper in papers_of(full) if not kinds & set(paper)
    )


def papers_of(full: PaperSet) -> list[tuple[str, ...]]:
    """The papers of a set, each as the kinds of which one will do."""
    return [(paper,) if isinstance(paper, str) else paper for paper in full.papers]


def _unread(report: Report) -> tuple[Item, ...]:
    """The documents and pages that could not be read."""
    items = []
    for document in report.documents:
        if document.status == "failed":
            cause = document.error.message if document.error else "未能读取。"
            code = document.error.code if document.error else ""
            how = failure_advice(code)
            items.append(Item("文件未能读取", "", f"《{document.path}》", cause, how))
            continue
        index = Index(report)
        for page in document.pages:
            if page.error is not None:
                where = index.page_title(f"{document.path}#{page.page}")
                items.append(
                    Item("图片未能识读", "", where, page.error.message, "请重新提供清晰的图片。")
                )
    return tuple(items)
