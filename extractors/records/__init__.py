"""Kinds of papers, declared; and how a page is matched with them and its fields taken."""

from extractors.records import (
    awards,
    casework,
    certificates,
    community,
    forms,
    groupwork,
    letters,
    projects,
    publications,
    standards,
    supervision,
    teaching,
    topics,
)
from extractors.records.kind import Kind
from extractors.records.match import UNSURE, Matcher
from extractors.records.others import DECOYS

__all__ = ["KINDS", "MATCHER", "UNSURE", "Kind"]

KINDS: dict[str, Kind] = {
    kind.id: kind
    for kind in (
        *forms.KINDS,
        *certificates.KINDS,
        *letters.KINDS,
        *teaching.KINDS,
        *projects.KINDS,
        *topics.KINDS,
        *publications.KINDS,
        *standards.KINDS,
        *supervision.KINDS,
        *awards.KINDS,
        *casework.KINDS,
        *groupwork.KINDS,
        *community.KINDS,
    )
}
"""All kinds that fields are taken from, by id."""

MATCHER = Matcher((*KINDS.values(), *DECOYS))
"""Matches pages with all kinds, and with the papers easily taken for one of them."""
