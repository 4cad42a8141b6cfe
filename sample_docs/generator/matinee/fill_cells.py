"""Cells that this family's recommendation forms share: opinions in several offices' ways."""

from dataclasses import dataclass
from random import Random

from sample_docs.generator.drawing.sheet import Line, Sheet, union
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value, as_runs
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.papers.recommendation_form import Filler
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
EXPERIENCE = "社会工作服务、教学或管理经验"
AWARDS = "个人所获社会工作领域表彰奖励"
OPINIONS = (("employer", "工作单位意见"), ("recommender", "推荐单位意见"))
PLEDGE = "本人承诺：以上所填内容及所附材料真实有效，如有不实，愿承担相应责任。"


@dataclass(frozen=True)
class Close:
    """How an opinion ends: the word where the seal goes, who signs, and where the day stands.

    ``day`` is ``below`` the seal's word, ``beside`` it on one line, or ``apart`` at the right
    with the seal's word at the left.
    """

    seal: str = "（盖章）"
    signer: str = ""
    day: str = "below"
    gap: str = "    "


class FormPages(Filler):
    """The pages of one form, filled from the top down, and its cells."""

    def __init__(self, form: FormFacts, style: Style, rng: Random, paper: Paper) -> None:
        self.pages = Pages(style, rng, paper)
        super().__init__(form, style, self.pages.sheet)
        self.rng = rng

    def put(self, rows: list[Row], least_row: float = 11.5) -> None:
        """Rows that stay together on one page."""
        self.pages.rows([1.0] * UNITS, rows, least_row=least_row, leading=1.45)

    def banner(self, text: str, hint: str = "", *, align: str = "left") -> Row:
        """A row with a heading in bold and a hint in plain type."""
        strong = Value(text, pen=self.style.strong(self.sheet))
        return [Cell([strong, hint], UNITS, align=align, shade=self.style.shade)]

    def number_pages(self, shown: str) -> list[Sheet]:
        """The pages, each with its number in the middle of the foot."""
        sheets = self.pages.sheets
        for number, sheet in enumerate(sheets, 1):
            kind = self.style.text(sheet, 0.85)
            y = sheet.height - sheet.mm(10)
            text = shown.format(number, len(sheets))
            sheet.line_of(sheet.width / 2, y, text, kind, align="center")
        return sheets

    def verdict(self, prefix: str, columns: int, least: float, close: Close) -> Cell:
        """An opinion: its words above, who signs, the seal and the day below."""
        opinion: Opinion = getattr(self.form, prefix)
        style, leader = self.style, any_name(self.rng)

        def fill_in(sheet: Sheet, box: Box) -> None:
            kind, pad = style.text(sheet), sheet.mm(4)
            by_hand = style.short_by_hand
            if opinion.text:
                words = Value(opinion.text, f"{prefix}_opinion", hand=by_hand)
                area = (box[0] + pad, box[1] + pad * 0.7, box[2] - pad, box[3])
                sheet.paragraph(area, [words], kind, leading=1.6, first_indent=2)
            day: Text = f"年{close.gap}月{close.gap}日"
            if opinion.when is not None:
                shown = written(opinion.when, "cn" if by_hand else style.date_style)
                day = [Value(shown, f"{prefix}_opinion_date", opinion.when.iso, hand=by_hand)]
            low, right = box[3] - sheet.mm(5), box[2] - sheet.mm(7)
            if close.signer:
                runs: list[Run] = [f"{close.signer}："]
                if opinion.when is not None:
                    runs.append(style.signed(sheet, leader, style.third_hand))
                high = low - sheet.mm(20 if close.day == "below" else 13)
                sheet.line_of(box[0] + pad, high, runs, kind)
            x, y = right - sheet.mm(21), low - sheet.mm(10)
            if close.day == "beside":
                joined: list[Run] = [close.seal, "　　", *as_runs(day)]
                sheet.line_of(right, low, joined, kind, align="right")
                x, y = right - sheet.mm(46), low - sheet.mm(3)
            elif close.day == "apart":
                sheet.line_of(box[0] + pad, low, close.seal, kind)
                sheet.line_of(right, low, day, kind, align="right")
                x, y = box[0] + pad + kind.width(close.seal) + sheet.mm(12), low - sheet.mm(4)
            else:
                sheet.line_of(x, low - sheet.mm(9), close.seal, kind, align="center")
                sheet.line_of(right, low, day, kind, align="right")
            if opinion.seal:
                stamp(sheet, opinion.seal, x, y, 4)

        return Cell("", columns, least=least, extra=fill_in)

    def pledge(self, columns: int, least: float = 24) -> Cell:
        """The applicant's word that all is true, signed."""
        person, style = self.form.person, self.style
        runs: list[Run] = [PLEDGE, "\n　　　　　　　　　　　　本人签名："]
        if "name" in self.form.entries:
            runs.append(style.signed(self.sheet, person.name, style.hand))
        return Cell(runs, columns, least=least, leading=1.9)

    def digits(self, name: str, columns: int, boxes: int) -> Cell:
        """A number with one digit to a little box."""
        known = self.form.entries.get(name)
        style = self.style

        def fill_in(sheet: Sheet, box: Box) -> None:
            pad, kind = sheet.mm(1.6), style.text(sheet, 1.05)
            wide = (box[2] - box[0] - 2 * pad) / boxes
            high = min(box[3] - box[1] - 2 * pad, wide * 1.5)
            top = (box[1] + box[3] - high) / 2
            for index in range(boxes):
                left = box[0] + pad + index * wide
                sheet.draw.rectangle((left, top, left + wide, top + high), outline=style.colour)
            if known is None:
                return
            before = len(sheet.lines)
            for index, digit in enumerate(known.text[:boxes]):
                x = box[0] + pad + (index + 0.5) * wide
                value = Value(digit, name, known.value, hand=style.short_by_hand)
                middle = top + high / 2 + kind.size * 0.36
                sheet.line_of(x, middle, [value], kind, align="center")
            _as_one(sheet, before)

        return Cell("", columns, extra=fill_in)

    def captioned(
        self, caption: str, name: str, columns: int, *, least: float = 14, long: bool = False
    ) -> Cell:
        """A cell with a small caption in its upper left corner and the entry below it."""
        known, style = self.form.entries.get(name), self.style
        small = Type(style.bold, self.sheet.pt(9 if long else 8), style.colour)
        runs: list[Run] = [Value(caption + "\n", pen=small)]
        if known is not None:
            hand = style.long_by_hand if long else style.short_by_hand
            text = known.text if long else known.text.replace("\n", " ")
            runs.append(Value(text, name, known.value, hand=hand))
        return Cell(runs, columns, valign="top", least=least, leading=1.5 if long else 1.4)

    def ticked(self, name: str, choices: tuple[str, ...], columns: int) -> Cell:
        """Choices with boxes, the one that applies ticked."""
        known, runs = self.form.entries.get(name), list[Run]()
        for choice in choices:
            chosen = known is not None and known.value == choice
            runs += ["☑" if chosen else "□", Value(choice, name if chosen else ""), "　"]
        return Cell(runs[:-1], columns, align="center")


def _as_one(sheet: Sheet, before: int) -> None:
    """Make the digits drawn since then one line of the page's truth."""
    digits = sheet.lines[before:]
    if not digits:
        return
    box = digits[0].box
    for line in digits[1:]:
        box = union(box, line.box)
    sheet.lines[before:] = [Line("".join(line.text for line in digits), box, digits[0].hand)]
