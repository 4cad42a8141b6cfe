"""A department's form: a strip of particulars on every page, entries on dotted writing lines."""

from dataclasses import replace
from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Box, Run, Type, Value, as_runs, set_text
from sample_docs.generator.forms.content import (
    Drawing,
    Form,
    Grid,
    Item,
    Long,
    Painter,
    Short,
    Signer,
)
from sample_docs.generator.matinee.agency_stock import HouseStock
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    need_of,
    shorts_of,
    signers_of,
)
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
LEADING = 1.85
LANDSCAPE = Paper(297, 210, 26, 36, 14)
UPRIGHT = Paper(margin=26, top=44, bottom=16)
DOTS = (150, 152, 158)


def by_hand(style: Style, rng: Random) -> Style:
    """The department's forms are printed ahead and filled in with a pen."""
    if style.filling != "printed":
        return style
    return replace(style, filling=rng.choice(("mixed", "mixed", "hand")))


def dotted(sheet: Sheet, left: float, right: float, y: float) -> None:
    """A dotted rule to write on."""
    x = left
    while x < right:
        sheet.draw.line((x, y, min(x + 4, right), y), DOTS, 1)
        x += 10


def _binding(sheet: Sheet) -> None:
    """The line along which the sheets are bound, its name on it."""
    x, y = sheet.mm(14), sheet.mm(22)
    while y < sheet.height - sheet.mm(20):
        sheet.draw.line((x, y, x, y + 8), DOTS, 2)
        y += 18
    kind = Type("song", sheet.pt(9), (120, 122, 128))
    for place, character in zip((0.32, 0.5, 0.68), "装订线", strict=True):
        middle = sheet.height * place
        sheet.draw.rectangle((x - 12, middle - 26, x + 12, middle + 10), fill=sheet.ground)
        sheet.line_of(x, middle, character, kind, align="center")


class DepartmentSheet:
    """The form being filled."""

    def __init__(
        self,
        w: HouseStock,
        form: Form,
        rng: Random,
        code: str,
        extra: list[Run] | None = None,
        paper: Paper = UPRIGHT,
    ) -> None:
        self.w, self.form, self.style = w, form, w.style
        self.extra = extra or []
        self.points = rng.choice((17, 18, 20))
        self.code = code
        self.pages = Pages(self.style, rng, paper, self._head)

    def _head(self, sheet: Sheet, page: int) -> None:
        """Agency, title, and the strip, on every page alike."""
        style, middle = self.style, sheet.width / 2
        _binding(sheet)
        left, right = sheet.mm(26), sheet.width - sheet.mm(26)
        small = style.text(sheet, 0.9)
        wide = sheet.width > sheet.height
        top = sheet.mm(12 if wide else 18)
        sheet.line_of(middle, top, self.form.head, style.text(sheet, 1.1), align="center")
        title = Type(style.bold, sheet.pt(self.points), style.colour, 0.08)
        y = top + title.size * 1.35
        sheet.line_of(middle, y, self.form.title, title, align="center")
        sheet.line_of(right, top, self.code, small, align="right")
        if self.extra:
            sheet.line_of(right, y, self.extra, style.text(sheet), align="right")
        y += sheet.mm(9.5)
        self._strip(sheet, left, right, y)
        foot = sheet.height - sheet.mm(9)
        sheet.line_of(middle, foot, f"第{page}页", small, align="center")

    def _strip(self, sheet: Sheet, left: float, right: float, y: float) -> None:
        """Name, sex, age and number on rules in one line."""
        w, style, case = self.w, self.style, self.w.case
        label = w.words.one("姓名|服务对象|案主")
        number = as_runs(self.form.right)[0]
        for scale in (1.0, 0.93, 0.86, 0.8):
            kind, pen = style.text(sheet, scale), style.pen(sheet, scale=1.12 * scale)

            def entry(text: str, name: str = "", ems: float = 0.0, pen: Type = pen) -> Value:
                value = style.short(text, name, blank=ems)
                return replace(value, pen=pen) if value.hand else value

            runs: list[Run] = [
                f"{label} ",
                entry(case.client, "client", 5),
                " 性别 ",
                entry("女" if case.client_female else "男", ems=2.2),
                " 年龄 ",
                entry(f"{case.age}岁", ems=3),
            ]
            more: list[Run] = [number, entry(case.number, "case_number")]
            wide = sum(set_text(part, 1e9, kind, pen)[0].width for part in (runs, more))
            if wide < right - left - sheet.mm(6):
                break
        sheet.line_of(left, y, runs, kind)
        sheet.line_of(right, y, more, kind, align="right")

    def lined(self, box: Box, size: float) -> Painter:
        """Dotted lines under the lines of a passage and below them to the cell's foot."""

        def paint(sheet: Sheet, cell: Box) -> None:
            step, pad = LEADING * size, sheet.mm(1.4)
            y = cell[1] + pad * 0.6 + step
            while y < cell[3] - pad * 0.3:
                dotted(sheet, cell[0] + pad, cell[2] - pad, y - size * 0.18)
                y += step

        return paint

    def head_of(self, label: str) -> Value:
        """A label as it stands before its entry."""
        return Value(f"{label}：", pen=self.style.strong(self.pages.sheet))

    def passage(self, item: Long) -> None:
        """A passage after its label, on writing lines."""
        pages = self.pages
        size = self.style.text(pages.sheet).size
        step = LEADING * size * 25.4 / pages.sheet.dpi
        share = 0.4 if pages.sheet.width > pages.sheet.height else 0.8
        least = (int(item.least * share / step) + 1) * step + 1.7
        cell = Cell(
            [self.head_of(item.label), *as_runs(item.value)],
            valign="top",
            least=least,
            leading=LEADING,
        )
        cell.extra = self.lined((0, 0, 0, 0), size)
        pages.rows([1.0], [[cell]])

    def shorts(self, shorts: list[Short]) -> None:
        """Label and entry in one cell, up to three cells to a row."""
        pages = self.pages
        ems = pages.width / self.style.text(pages.sheet).size
        for line in lines_of(shorts, ems, 3, 2.4):
            weights = [max(need_of(short, 2.0), 7.0) for short in line]
            cells = [Cell([self.head_of(s.label), *as_runs(s.value)]) for s in line]
            pages.rows(weights, [cells], least_row=9)

    def grid(self, item: Grid) -> None:
        """A table under its label."""
        pages = self.pages
        pages.room(pages.sheet.mm(16 + 10 * len(item.rows)))
        pages.rows([1.0], [[Cell([self.head_of(item.label)])]], least_row=7.5)
        for row in grid_rows(item, pages, UNITS):
            pages.rows([1.0] * UNITS, [row], least_row=8.5)

    def drawing(self, item: Drawing) -> None:
        """A drawing below its label in one cell."""

        def paint(sheet: Sheet, box: Box) -> None:
            item.paint(sheet, (box[0] + sheet.mm(20), box[1], box[2], box[3]))

        cell = Cell([self.head_of(item.label)], valign="top", least=item.height, extra=paint)
        self.pages.rows([1.0], [[cell]])

    def signed(self, one: Signer) -> list[Run]:
        """Label, name and day."""
        name = name_runs(self.pages.sheet, one, self.style)
        return [self.head_of(one.label), *name, "　", *as_runs(one.date)]

    def signers(self, signers: list[Signer]) -> None:
        """Below the frame: those who sign in one line, an opinion in a cell before them."""
        pages = self.pages
        body = self.style.text(pages.sheet)
        # A page with nothing but a signature looks lost.
        pages.room(pages.sheet.mm(sum(24 if one.remark else 12 for one in signers)))
        for one in signers:
            if one.remark:
                runs = [self.head_of(one.label), *as_runs(one.remark)]
                cell = Cell(runs, valign="top", least=24, leading=LEADING)
                line = [*self.signed(replace(one, label="签名"))]

                def paint(sheet: Sheet, box: Box, line: list[Run] = line) -> None:
                    x, y = box[2] - sheet.mm(5), box[3] - sheet.mm(5)
                    sheet.line_of(x, y, line, body, align="right")

                cell.extra = paint
                pages.rows([1.0], [[cell]])
        plain = [self.signed(one) for one in signers if not one.remark]
        wide = sum(set_text(runs, 1e9, body, pages.sheet.pen)[0].width for runs in plain)
        both = len(plain) == 2 and wide < pages.width * 0.95
        for place, runs in enumerate(plain):
            left = both and place == 0
            pages.room(pages.sheet.mm(12))
            y = pages.y + pages.sheet.mm(9)
            x = pages.left if left else pages.left + pages.width
            pages.sheet.line_of(x, y, runs, body, align="left" if left else "right")
            pages.y = pages.y if left else y + pages.sheet.mm(2)

    def seal(self, x: float, y: float) -> None:
        """The agency's seal about a point."""
        stamp(self.pages.sheet, self.w.case.agency, x, y, 3)

    def items(self, items: list[Item]) -> list[Sheet]:
        """Everything below the strip."""
        for group in grouped(items):
            item = group[0]
            if isinstance(item, Short):
                self.shorts(shorts_of(group))
            elif isinstance(item, Long):
                self.passage(item)
            elif isinstance(item, Grid):
                self.grid(item)
            elif isinstance(item, Drawing):
                self.drawing(item)
            else:
                self.signers(signers_of(group))
        return self.pages.sheets
