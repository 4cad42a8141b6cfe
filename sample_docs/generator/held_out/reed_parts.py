"""What proofs of this family share: times in several ways of writing, a letter's body, a form's
closing cell."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.matinee.letter_parts import inked, label_of
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages
from sample_docs.generator.soiree.seal_parts import signed_off

FORMS = ("cn", "cn", "cn0", "dot", "dot0", "cn_gap", "han")
Entry = tuple[str, list[Run]]


def time_of(started: Moment, ended: Moment | None, style: Style, rng: Random,
            joint: str = "至") -> list[Run]:  # fmt: skip
    """A time of work or teaching, by hand where short entries are; 至今 takes no joint."""
    start, end = period(started, ended, rng.choice(FORMS[:5] if style.short_by_hand else FORMS))
    return [inked(start, style), joint if ended else "", inked(end, style)]


def paragraphs(pages: Pages, texts: Sequence[Text], kind: Type, leading: float) -> None:
    """Paragraphs of a letter, each with its first line two ems in."""
    for text in texts:
        pages.say(text, kind, indent=2, leading=leading)


def form_rows(lines: Sequence[Sequence[Entry]], style: Style, sheet: Sheet) -> list[Row]:
    """Lines of a form on four columns: one entry takes three columns, two take one each."""
    rows: list[Row] = []
    for line in lines:
        wide = 3 if len(line) == 1 else 1
        rows.append([
            cell
            for words, runs in line
            for cell in (
                label_of(words, style, sheet),
                Cell(runs, wide, leading=1.7, least=26 if words.endswith("内容") else 0),
            )
        ])  # fmt: skip
    return rows


def confirmed(words: Text, lines: Sequence[Text], seal: str, style: Style, least: float,
              foot: Text = "") -> Cell:  # fmt: skip
    """A cell where a unit confirms: words on top, its lines under the seal lower right.

    ``foot`` stands lower left, for who filled the paper in or signs it.
    """

    def close(page: Sheet, box: Box) -> None:
        kind = style.text(page, 1.05)
        x, y = box[2] - page.mm(43), box[3] - page.mm(7 + 11 * (len(lines) - 1))
        signed_off(page, x, y, lines, seal, kind, page.mm(11) / kind.size)
        if foot:
            page.line_of(box[0] + page.mm(5), box[3] - page.mm(7), foot, kind)

    return Cell(words, valign="top", least=least, first_indent=2, leading=1.8, extra=close)


def day_on(value: Value, when: Moment | None, style: Style) -> list[Run]:
    """The day of issue: on blanks by hand where short entries are, else as printed."""
    return date_blanks(when, "issued_on") if style.short_by_hand else [value]
