"""The spaCy pipeline over Chinese text.

``spacy.blank("zh")`` (one token a character, no model to load) with components of our own that
mark spans in ``doc.spans`` by what they are: ``dates``, ``periods``, ``years``, ``levels``.
Each span carries its normalised value in ``span._.value``.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from extractors.text import dates as dating

if not Span.has_extension("value"):
    Span.set_extension("value", default=None)
    Span.set_extension("complete", default=True)


def _mark(
    doc: Doc,
    group: str,
    found: list[tuple[int, int, object]],
    partial: frozenset[int] = frozenset(),
) -> None:
    """``partial``: starts of those of which not everything could be made out."""
    spans = []
    for start, end, value in found:
        span = doc.char_span(start, end, label=group, alignment_mode="expand")
        if span is not None:
            span._.value = value
            span._.complete = start not in partial
            spans.append(span)
    doc.spans[group] = spans


@Language.component("dossier_dates")
def _dates(doc: Doc) -> Doc:
    """``PartialDate`` values."""
    found = dating.find_dates(doc.text)
    partial = frozenset(d.start for d in found if not d.complete)
    _mark(doc, "dates", [(d.start, d.end, d.date) for d in found], partial)
    return doc


@Language.component("dossier_periods")
def _periods(doc: Doc) -> Doc:
    """Pairs of ``PartialDate``; the second None for 至今."""
    found = dating.find_periods(doc.text)
    partial = frozenset(p.start for p in found if not p.complete)
    _mark(doc, "periods", [(p.start, p.end, (p.first, p.last)) for p in found], partial)
    return doc


@Language.component("dossier_years")
def _years(doc: Doc) -> Doc:
    """Whole numbers of years that the text states."""
    _mark(doc, "years", [(start, end, n) for n, start, end in dating.find_years(doc.text)])
    return doc


_LEVELS = re.compile(
    r"(?P<high>高级社会工作师|高级)|(?P<low>助理社会工作师|社会工作师助理|助理|初级)"
    r"|(?P<middle>社会工作师|中级)"
)
_LEVEL_VALUES = {"high": "高级", "low": "初级", "middle": "中级"}


@Language.component("dossier_levels")
def _levels(doc: Doc) -> Doc:
    """初级, 中级 or 高级; the longest name first, or 助理社会工作师 would be 社会工作师."""
    found = [
        (m.start(), m.end(), _LEVEL_VALUES[m.lastgroup or ""]) for m in _LEVELS.finditer(doc.text)
    ]
    _mark(doc, "levels", list(found))
    return doc


@cache
def pipeline() -> Language:
    """The pipeline, built once a process."""
    nlp = spacy.blank("zh")
    for name in ("dossier_dates", "dossier_periods", "dossier_years", "dossier_levels"):
        nlp.add_pipe(name)
    return nlp


def understand(text: str) -> Doc:
    """Mark what a normalised text says."""
    return pipeline()(text)


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands at ``text[start:end]``."""

    text: str
    start: int
    end: int
    value: Any
    complete: bool = True


def marked(text: str, group: str) -> list[Marked]:
    """What a normalised text says of one sort: ``dates``, ``periods``, ``years``, ``levels``."""
    doc = understand(text)
    return [
        Marked(span.text, span.start_char, span.end_char, span._.value, span._.complete)
        for span in doc.spans[group]
    ]
