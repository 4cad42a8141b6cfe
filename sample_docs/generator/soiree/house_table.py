"""An arrangement as the usual table of an agency: labels at the left, all in one frame."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    shorts_of,
    signers_of,
)
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS, LABEL, SLOT = 24, 3, 8


def entry_width(pages: Pages, text: Text) -> float:
    """Pixels an entry takes on one line, with a little air."""
    kind = pages.style.text(pages.sheet)
    return set_text(text, 1e9, kind, pages.sheet.pen)[0].width + pages.sheet.mm(3.4)


def share_out(shorts: Sequence[Short], pages: Pages) -> list[list[tuple[Short, int]]]:
    """Short entries in rows of three slots; a long one takes two slots or all of them."""
    unit = pages.width / UNITS
    rows: list[list[tuple[Short, int]]] = []
    free = 0
    for short in shorts:
        need = entry_width(pages, short.value)
        slots = next((n for n in (1, 2) if need <= (n * SLOT - LABEL) * unit), 3)
        slots = 3 if short.wide else slots
        if slots > free:
            rows.append([])
            free = 3
        rows[-1].append((short, slots))
        free -= slots
    for row in rows:
        last, slots = row[-1]
        row[-1] = (last, slots + 3 - sum(count for _, count in row))
    return rows


class PlainTable:
    """The form being filled: rows of one table from the top of the page down."""

    def __init__(self, form: Form, style: Style, rng: Random, code: str) -> None:
        self.style = style

        def decorate(sheet: Sheet, page: int) -> None:
            small = Type(style.body, sheet.pt(9), style.colour)
            sheet.line_of(sheet.mm(20), sheet.mm(14), f"{form.head}　{code}", small)
            foot = sheet.height - sheet.mm(10)
            sheet.line_of(sheet.width / 2, foot, str(page), small, align="center")

        self.pages = Pages(style, rng, Paper(margin=20, top=20, bottom=17), decorate)
        self.pages.title(form.title, rng.choice((17, 18, 20, 22)))
        if form.left:
            self.pages.say(form.left, style.text(self.pages.sheet, 0.95), align="center")
        self.pages.gap(2)

    def label(self, text: str, columns: int = LABEL, rows: int = 1) -> Cell:
        """A label's cell."""
        style = self.style
        kind = style.labels(self.pages.sheet)
        return Cell(style.label(text), columns, rows, align="center", kind=kind, shade=style.shade)

    def put(self, rows: list[Row], least: float = 9.0, leading: float = 0.0) -> None:
        """Rows that stay together."""
        self.pages.rows([1.0] * UNITS, rows, least_row=least, leading=leading)

    def shorts(self, shorts: list[Short]) -> None:
        """Up to three pairs of label and entry to a row."""
        for line in share_out(shorts, self.pages):
            row: list[Cell] = []
            for short, slots in line:
                columns = slots * SLOT - LABEL
                boxed = "□" in str(short.value)
                align = "left" if boxed or columns > 2 * SLOT else "center"
                row += [self.label(short.label), Cell(short.value, columns, align=align)]
            self.put([row])

    def long(self, item: Long) -> None:
        """A passage beside its label."""
        body = Cell(item.value, UNITS - LABEL, valign="top", least=item.least, leading=1.6)
        self.put([[self.label(item.label), body]], 13)

    def grid(self, item: Grid) -> None:
        """A table beside a label as high as all its rows."""
        rows = grid_rows(item, self.pages, UNITS - LABEL)
        rows[0] = [self.label(item.label, LABEL, len(rows)), *rows[0]]
        self.put(rows, 8.5, 1.6 if self.style.long_by_hand else 0)

    def drawings(self, items: list[Drawing]) -> None:
        """One drawing beside its label."""
        for item in items:
            cell = Cell("", UNITS - LABEL, least=item.height, extra=item.paint)
            self.put([[self.label(item.label), cell]])

    def signed(self, one: Signer) -> list[Run]:
        """A name as it is signed."""
        return name_runs(self.pages.sheet, one, self.style)

    def plain_signer(self, one: Signer) -> Row:
        """Who signs and on what day, in four cells."""
        day: Text = one.date
        return [
            self.label(one.label, 4),
            Cell(self.signed(one), 9, align="center", leading=2.0),
            self.label("日期", LABEL),
            Cell(day, UNITS - LABEL - 13, align="center"),
        ]

    def opinion(self, one: Signer) -> Row:
        """What is said above, name and day at the lower right, perhaps under a seal."""
        runs: list[Run] = []
        if one.name:
            runs = ["签名：", *self.signed(one), "　　"]
        runs += ["日期：", *as_runs(one.date)] if one.name else ["（盖章）　　", *as_runs(one.date)]
        words: Text = one.remark or ("同意结案，材料归档。" if one.seal else "")
        cell = Cell(words, UNITS - LABEL, valign="top", leading=1.6)
        cell.least = 38 if one.seal else 26

        def paint(sheet: Sheet, box: Box) -> None:
            x, y = box[2] - sheet.mm(7), box[3] - sheet.mm(5)
            sheet.line_of(x, y, runs, self.style.text(sheet), align="right")
            if one.seal:
                stamp(sheet, one.seal, x - sheet.mm(30), y - sheet.mm(9), 4)

        cell.extra = paint
        return [self.label(one.label), cell]

    def signers(self, signers: list[Signer]) -> None:
        """Signatures row by row, on one page with each other where that is possible."""
        mm = self.pages.sheet.mm
        self.pages.room(mm(sum(28 if one.remark or one.seal else 12 for one in signers)))
        for one in signers:
            bare = not one.remark and not one.seal
            self.put([self.plain_signer(one) if bare else self.opinion(one)], 11)

    def items(self, items: list[Item]) -> list[Sheet]:
        """The whole form."""
        for group in grouped(items):
            item = group[0]
            if isinstance(item, Short):
                self.shorts(shorts_of(group))
            elif isinstance(item, Long):
                self.long(item)
            elif isinstance(item, Grid):
                self.grid(item)
            elif isinstance(item, Drawing):
                self.drawings([item])
            else:
                self.signers(signers_of(group))
        return self.pages.sheets
