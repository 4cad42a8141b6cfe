"""The outline above a place in the document, by style or by Chinese numbering."""

import re

from extractors.containers.wordml.blocks import Paragraph

MOST_CHARACTERS = 40
"""A numbered paragraph longer than this is a list item or body text, not a heading."""

# Ranks: the lower, the higher in the outline. Styles take the tens, numbering stands between,
# so that 一、 belongs below a "Heading 1" and above a "Heading 2".
TITLE_RANK = 2
NO_HEADING = 0
"""The rank of what looks like a heading and is none: a line of the table of contents."""
RANK_OF_LEVEL = 10

_NUMERALS = "[一二三四五六七八九十百]{1,4}"
_NUMBERINGS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (5, re.compile(r"附\s*[件录]\s*[0-9０-９一二三四五六七八九十]{0,3}(?![0-9]|属|带|加)")),
    (12, re.compile(rf"第\s*({_NUMERALS}|\d{{1,2}})\s*(部分|章|篇)")),
    (15, re.compile(rf"{_NUMERALS}\s*[、.．]")),
    (25, re.compile(rf"[（(]\s*{_NUMERALS}\s*[）)]")),
    (35, re.compile(r"[0-9０-９]{1,2}\s*[、.．](?!\s*[0-9０-９])")),
    (45, re.compile(r"[（(]\s*[0-9０-９]{1,2}\s*[）)]")),
    (48, re.compile(r"[0-9０-９]{1,2}\s*[）)]")),
    (55, re.compile("[①-⑳]")),
)
_SENTENCE_END = ("。", "；", ";", "，", ",")


def rank_of(paragraph: Paragraph) -> int | None:
    """The paragraph's place in the outline, None where it is no heading."""
    text = paragraph.text.strip()
    if paragraph.rank == NO_HEADING:
        return None
    if paragraph.rank is not None:
        # An annex is one whether or not its title was given a style.
        annex, pattern = _NUMBERINGS[0]
        return min(annex, paragraph.rank) if pattern.match(text) else paragraph.rank
    if len(text) > MOST_CHARACTERS or text.endswith(_SENTENCE_END):
        return None
    return next((rank for rank, pattern in _NUMBERINGS if pattern.match(text)), None)


class Headings:
    """The headings above the current place: a heading ends those of its rank and below."""

    def __init__(self) -> None:
        self._stack: list[tuple[int, str]] = []

    def pass_by(self, paragraph: Paragraph) -> None:
        """Take note of a paragraph that the reading has passed."""
        rank = rank_of(paragraph)
        if rank is None:
            return
        while self._stack and self._stack[-1][0] >= rank:
            self._stack.pop()
        self._stack.append((rank, paragraph.text))

    @property
    def current(self) -> tuple[str, ...]:
        """Outermost first."""
        return tuple(text for _, text in self._stack)
