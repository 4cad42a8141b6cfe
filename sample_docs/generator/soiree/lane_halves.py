"""An arrangement as one frame: the title in its first row, short passages side by side."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Type, as_runs, plain
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.soiree.house_table import entry_width

UNITS, LABEL = 24, 4
HALF = UNITS // 2
UPRIGHT = Paper(margin=18, top=20, bottom=16)
LYING = Paper(297, 210, 22, 20, 15)
SHORT_PASSAGE = 95  # characters that may stand in half a page's width


class Framed:
    """The frame being filled."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper = UPRIGHT) -> None:
        self.style = style

        def decorate(sheet: Sheet, page: int) -> None:
            small = Type(style.body, sheet.pt(9), style.colour)
            x, y = sheet.mm(paper.margin), sheet.height - sheet.mm(8)
            sheet.line_of(x, y, f"{form.head}　第{page}页", small)

        self.pages = Pages(style, rng, paper, decorate)
        sheet = self.pages.sheet
        title = Type(style.bold, sheet.pt(rng.choice((16, 17, 18))), style.colour, 0.08)
        self.put([[Cell(form.title, UNITS, align="center", kind=title)]], 15)

    def put(self, rows: list[Row], least: float = 9.5, leading: float = 0.0) -> None:
        """Rows that stay together."""
        self.pages.rows([1.0] * UNITS, rows, least_row=least, leading=leading)

    def label(self, text: str, columns: int = LABEL) -> Cell:
        """A label's cell."""
        style = self.style
        kind = style.labels(self.pages.sheet)
        shown = style.label(text) if columns == LABEL else text
        return Cell(shown, columns, align="center", kind=kind, shade=style.shade)

    def shorts(self, shorts: list[Short]) -> None:
        """Two pairs to a row; a long entry has a row of its own."""
        room = self.pages.width * (HALF - LABEL) / UNITS
        lines: list[list[Short]] = []
        open_line = False
        for short in shorts:
            alone = entry_width(self.pages, short.value) > room
            if open_line and not alone:
                lines[-1].append(short)
                open_line = False
            else:
                lines.append([short])
                open_line = not alone
        for line in lines:
            row: list[Cell] = []
            columns = (HALF if len(line) == 2 else UNITS) - LABEL
            for short in line:
                row += [self.label(short.label), Cell(short.value, columns)]
            self.put([row])

    def longs(self, items: list[Long]) -> None:
        """Neighbouring short passages side by side under their labels, others full width."""
        waiting = list(items)
        while waiting:
            some = waiting[:2]
            fits = all(len(plain(item.value)) <= SHORT_PASSAGE for item in some)
            count = 2 if len(some) == 2 and fits else 1
            columns = UNITS // count
            heads: list[Cell] = [self.label(item.label, columns) for item in some[:count]]
            bodies = [
                Cell(item.value, columns, valign="top", least=item.least * 0.7, leading=1.6)
                for item in some[:count]
            ]
            self.put([heads, bodies], 8.5)
            del waiting[:count]

    def grid(self, item: Grid) -> None:
        """A table under its label."""
        rows = grid_rows(item, self.pages, UNITS)
        leading = 1.6 if self.style.long_by_hand else 0
        self.put([[self.label(item.label, UNITS)], *rows[:2]], 8.5, leading)
        for row in rows[2:]:
            self.put([row], 8.5, leading)

    def drawing(self, item: Drawing) -> None:
        """Pictures under their label."""
        cell = Cell("", UNITS, least=item.height, extra=item.paint)
        self.put([[self.label(item.label, UNITS)], [cell]], 8.5)

    def signers(self, signers: list[Signer]) -> None:
        """A row for each who signs; opinions and seals have room above the signature."""
        mm = self.pages.sheet.mm
        self.pages.room(mm(sum(32 if one.remark or one.seal else 13 for one in signers)))
        for one in signers:
            name = name_runs(self.pages.sheet, one, self.style)
            if not one.remark and not one.seal:
                row = [
                    self.label(one.label), Cell(name, HALF - LABEL, leading=2.0),
                    self.label("日期"), Cell(one.date, HALF - LABEL),
                ]  # fmt: skip
                self.put([row], 12)
                continue
            self.put([[self.label(one.label), self._opinion(one, name)]])

    def _opinion(self, one: Signer, name: list[Run]) -> Cell:
        cell = Cell(one.remark, UNITS - LABEL, valign="top", leading=1.6)
        cell.least = 36 if one.seal else 26
        before = "签名：" if name else "（盖章）　　"
        runs: list[Run] = [before, *name, "　　", *as_runs(one.date)]

        def paint(sheet: Sheet, box: Box) -> None:
            x, y = box[2] - sheet.mm(8), box[3] - sheet.mm(5)
            sheet.line_of(x, y, runs, self.style.text(sheet), align="right")
            if one.seal:
                stamp(sheet, one.seal, x - sheet.mm(26), y - sheet.mm(9), 4)

        cell.extra = paint
        return cell

    def items(self, items: list[Item]) -> list[Sheet]:
        """Everything below the title."""
        longs: list[Long] = []
        for group in grouped(items):
            item = group[0]
            if isinstance(item, Long):
                longs.append(item)
                continue
            self.longs(longs)
            longs = []
            if isinstance(item, Short):
                self.shorts(shorts_of(group))
            elif isinstance(item, Grid):
                self.grid(item)
            elif isinstance(item, Drawing):
                self.drawing(item)
            else:
                self.signers(signers_of(group))
        self.longs(longs)
        return self.pages.sheets
