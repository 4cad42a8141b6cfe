"""An arrangement as a station's table: short labels, passages under their own label row.

Particulars stand in pairs of label and entry, four to a row at most. Every longer part has its
label at the left, and those who sign share the last rows.
"""

from math import ceil
from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, as_runs, plain, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 40
LABEL = 6


class StationTable:
    """The form being filled: one table from the top of the page down."""

    def __init__(self, form: Form, style: Style, rng: Random, paper: Paper | None = None) -> None:
        self.style, self.form = style, form

        def decorate(sheet: Sheet, page: int) -> None:
            if page > 1:
                small = style.text(sheet, 0.85)
                foot = sheet.height - sheet.mm(9)
                words = f"{form.title}（续{page - 1}）"
                sheet.line_of(sheet.width / 2, foot, words, small, align="center")

        self.pages = Pages(style, rng, paper or Paper(margin=18, top=17, bottom=15), decorate)
        self.pages.title(form.title, rng.choice((16, 18, 20)))
        sheet, kind = self.pages.sheet, style.text(self.pages.sheet)
        self.pages.gap(7)
        if form.head:
            sheet.line_of(self.pages.left, self.pages.y, f"机构：{form.head}", kind)
        right = self.pages.left + self.pages.width
        if form.right:
            sheet.line_of(right, self.pages.y, form.right, kind, align="right")
        self.pages.gap(2.2)

    def _wide(self, text: Text) -> float:
        """Units of the grid an entry takes on one line."""
        kind, sheet = self.style.text(self.pages.sheet), self.pages.sheet
        need = set_text(text, 1e9, kind, sheet.pen)[0].width + sheet.mm(3.6)
        return need * UNITS / self.pages.width

    def label(self, text: str, columns: int = LABEL, rows: int = 1) -> Cell:
        """A label's cell."""
        style = self.style
        kind = style.labels(self.pages.sheet)
        return Cell(style.label(text), columns, rows, align="center", kind=kind, shade=style.shade)

    def put(self, rows: list[Row], least: float = 8.5, leading: float = 0.0) -> None:
        """Rows that stay together on one page."""
        self.pages.rows([1.0] * UNITS, rows, least_row=least, leading=leading)

    def shorts(self, shorts: list[Short]) -> None:
        """Pairs side by side, as many to a row as their own lengths allow."""
        lines: list[list[tuple[Short, int, float]]] = []
        used = 0.0
        for short in shorts:
            label = max(4, ceil(self._wide(short.label)))
            need = max(5.0, self._wide(short.value) * 1.06 + 0.3)
            wide = short.wide or label + need > UNITS - LABEL
            fresh = not lines or len(lines[-1]) == 4 or wide
            if fresh or used + label + need > UNITS + 0.2:
                lines.append([])
                used, label = 0.0, max(label, LABEL)  # first labels stand in one column
            lines[-1].append((short, label, need))
            used += UNITS if wide else label + need
        for line in lines:
            self.put([self._pairs(line)])

    def _pairs(self, line: list[tuple[Short, int, float]]) -> Row:
        """One row of pairs; what is left over goes to the entries."""
        labels = [label for _, label, _ in line]
        room = UNITS - sum(labels)
        total = sum(need for _, _, need in line)
        shares = [max(2, int(room * need / total)) for _, _, need in line]
        shares[-1] += room - sum(shares)
        row: list[Cell] = []
        for (short, _, _), label, share in zip(line, labels, shares, strict=True):
            align = "left" if "□" in plain(short.value) else "center"
            row += [self.label(short.label, label), Cell(short.value, share, align=align)]
        return row

    def part(self, label: str, body: list[Row] | Cell, leading: float = 0.0) -> None:
        """A part with its label at the left, over as many rows as it has."""
        rows: list[Row] = [[body]] if isinstance(body, Cell) else body
        rows[0] = [self.label(label, LABEL, len(rows)), *rows[0]]
        self.put(rows, leading=leading)

    def signers(self, signers: list[Signer]) -> None:
        """Who only signs stand side by side; whoever has an opinion takes a row below."""
        plain_ones = [one for one in signers if not one.remark and not one.seal]
        others = [one for one in signers if one not in plain_ones]
        mm = self.pages.sheet.mm
        self.pages.room(mm(11 * bool(plain_ones) + 27 * len(others)))
        if plain_ones:
            share = UNITS // len(plain_ones)
            row: list[Cell] = []
            for one in plain_ones:
                runs: list[Run] = [*name_runs(self.pages.sheet, one, self.style)]
                gap = "\n" if len(plain_ones) > 1 else "　　　　"
                cell = Cell([*runs, gap, *as_runs(one.date)], share - 7, leading=1.9)
                row += [self.label(one.label, 7), cell]
            self.put([row], 11)
        for one in others:
            self.part(one.label, self._opinion(one))

    def _opinion(self, one: Signer) -> Cell:
        """What is said; below it at the right the name or the seal, and the day."""
        words: Text = one.remark or ("同意结案。" if "结" in self.form.title else "同意实施。")
        cell = Cell(words, UNITS - LABEL, valign="top", leading=1.55)
        cell.least = 36 if one.seal else 24
        runs: list[Run] = ["（机构盖章）　"]
        if one.name:
            runs = ["签字：", *name_runs(self.pages.sheet, one, self.style), "　　　"]
        runs += as_runs(one.date)

        def paint(sheet: Sheet, box: Box) -> None:
            x, y = box[2] - sheet.mm(6), box[3] - sheet.mm(4.5)
            sheet.line_of(x, y, runs, self.style.text(sheet), align="right")
            if one.seal:
                stamp(sheet, one.seal, x - sheet.mm(26), y - sheet.mm(8), 4)

        cell.extra = paint
        return cell

    def items(self, items: list[Item]) -> list[Sheet]:
        """The whole form."""
        wide = UNITS - LABEL
        for group in grouped(items):
            if isinstance(group[0], Short):
                self.shorts(shorts_of(group))
                continue
            if isinstance(group[0], Signer):
                self.signers(signers_of(group))
                continue
            for item in group:
                if isinstance(item, Long):
                    body = Cell(item.value, wide, valign="top", least=item.least, leading=1.6)
                    self.part(item.label, body)
                elif isinstance(item, Grid):
                    leading = 1.6 if self.style.long_by_hand else 0
                    self.part(item.label, grid_rows(item, self.pages, wide), leading)
                elif isinstance(item, Drawing):
                    self.part(item.label, Cell("", wide, least=item.height, extra=item.paint))
        return self.pages.sheets

    def note(self, text: str) -> None:
        """A note in small type below the table, where the page has room for it."""
        pages = self.pages
        if pages.y + pages.sheet.mm(8) < pages.bottom:
            pages.gap(1)
            pages.say(text, Type(self.style.body, pages.sheet.pt(9), self.style.colour))
