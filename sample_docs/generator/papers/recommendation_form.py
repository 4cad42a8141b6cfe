"""The recommendation form (附件1) as a picture: printed, filled in, signed, scanned."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Type, Value
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

TITLES = ("社会工作督导库人选推荐表", "社会工作督导库人选推荐表", "社会工作督导人才库人选推荐表")
GUIDE = (
    "（从服务、教学、管理中选择1个方面进行叙述，涉及多个方面的，要突出重点。叙述应首先回应推荐条件中的硬性指标，"
    "包括但不限于时间、单位、内容、成果等。）"
)


class Filler:
    """Cells of one form in a style."""

    def __init__(self, form: FormFacts, style: Style, sheet: Sheet) -> None:
        self.form, self.style, self.sheet = form, style, sheet

    def label(self, text: str, columns: int = 1, rows: int = 1, *, upright: bool = False) -> Cell:
        """A label\'s cell."""
        return Cell(
            text, columns, rows, align="center", kind=self.style.labels(self.sheet), upright=upright
        )

    def entry(
        self, name: str, columns: int = 1, rows: int = 1, *, long: bool = False, least: float = 0
    ) -> Cell:
        """A field\'s cell, blank where the form leaves it out."""
        known = self.form.entries.get(name)
        if known is None:
            return Cell("", columns, rows, least=least)
        hand = self.style.long_by_hand if long else self.style.short_by_hand
        value = Value(known.text, name, known.value, hand=hand)
        align, valign = ("left", "top") if long else ("center", "middle")
        return Cell([value], columns, rows, align=align, valign=valign, least=least)

    def photo(self, columns: int, rows: int) -> Cell:
        """The cell with the portrait, or the words that ask for one."""
        if not self.form.photo:
            return Cell("照\n片", columns, rows, align="center", leading=2.0)
        female = self.form.person.female

        def paste(sheet: Sheet, box: Box) -> None:
            pad = sheet.mm(1.2)
            high = min(box[3] - box[1] - 2 * pad, (box[2] - box[0] - 2 * pad) * 1.4)
            wide = high / 1.4
            middle = (box[0] + box[2]) / 2
            top = (box[1] + box[3] - high) / 2
            put_portrait(sheet, (middle - wide / 2, top, middle + wide / 2, top + high), female)

        return Cell("", columns, rows, extra=paste)

    def opinion(self, prefix: str, opinion: Opinion, columns: int, least: float) -> Cell:
        """An opinion cell: words above; （盖章）, date and seal at the lower right."""
        style = self.style

        def fill_in(sheet: Sheet, box: Box) -> None:
            kind, pad = style.text(sheet), sheet.mm(4)
            hand = style.short_by_hand or sheet.rng.random() < 0.3
            if opinion.text:
                words = Value(opinion.text, f"{prefix}_opinion", hand=hand)
                area = (box[0] + pad, box[1] + pad, box[2] - pad, box[3])
                sheet.paragraph(area, [words], kind, first_indent=2)
            right = box[2] - sheet.mm(8)
            y = box[3] - sheet.mm(6)
            if opinion.when is None:
                sheet.line_of(right, y, "年    月    日", kind, align="right")
            else:
                text = written(
                    opinion.when, "cn" if hand else sheet.rng.choice(("cn", "cn_gap", "cn"))
                )
                value = Value(text, f"{prefix}_opinion_date", opinion.when.iso, hand=hand)
                sheet.line_of(right, y, [value], kind, align="right")
            sheet.line_of(right - sheet.mm(8), y - sheet.mm(8), "（盖章）", kind, align="right")
            if opinion.seal:
                x = right - sheet.mm(sheet.rng.uniform(10, 30))
                put_seal(
                    sheet, Seal(opinion.seal, diameter=39), x, y - sheet.mm(sheet.rng.uniform(2, 8))
                )

        return Cell("", columns, least=least, extra=fill_in)


def _personal_rows(fill: Filler) -> list[Row]:
    """The upper part, on a grid of ten columns."""
    label, entry = fill.label, fill.entry
    return [
        [
            label("姓名", 2),
            entry("name", 2),
            label("出生年月", 2),
            entry("birth_date", 2),
            fill.photo(2, 4),
        ],
        [label("性别", 2), entry("sex", 2), label("民    族", 2), entry("ethnicity", 2)],
        [
            label("政治面貌", 2),
            entry("political_status", 2),
            label("健康状况", 2),
            entry("health", 2),
        ],
        [label("身份证号码", 2), entry("id_number", 6)],
        [label("手机号码", 2), entry("phone", 2), label("电子邮箱", 2), entry("email", 4)],
        [
            label("学历学位", 1, 2, upright=True),
            label("全日制\n教  育", 1),
            entry("fulltime_education", 2),
            label("毕业院校\n及专业", 2),
            entry("fulltime_school_major", 4),
        ],
        [
            label("在  职\n教  育", 1),
            entry("inservice_education", 2),
            label("毕业院校\n及专业", 2),
            entry("inservice_school_major", 4),
        ],
        [label("单位及职务/\n专业技术职务", 2), entry("employer_position", 8, least=12)],
        [
            label("取得社会工作师\n（中级）证书时间", 2),
            entry("level_certificate_date", 2),
            label("社会工作师（中\n级）证书编号", 2),
            entry("level_certificate_number", 3),
            Cell("", 1),
        ],
    ]


def _career_rows(fill: Filler, *, guide: bool) -> list[Row]:
    upright = fill.label
    rows: list[Row] = [
        [
            upright("工作及学习经历（从大学写起）", 1, upright=True),
            fill.entry("career", 9, long=True, least=62),
        ],
        [
            upright("社会工作服务、教学或管理经验", 1, upright=True),
            fill.entry("experience", 9, long=True, least=76),
        ],
        [
            upright("个人所获社会工作领域表彰奖励", 1, upright=True),
            fill.entry("awards", 9, long=True, least=62),
        ],
    ]
    if guide and "experience" not in fill.form.entries:
        rows[1] = [rows[1][0], Cell(GUIDE, 9, least=76, valign="top")]
    return rows


def _opinion_rows(fill: Filler, least: float) -> list[Row]:
    form = fill.form
    return [
        [
            fill.label("工作单位意见", 1, upright=True),
            fill.opinion("employer", form.employer, 9, least),
        ],
        [
            fill.label("推荐单位意见", 1, upright=True),
            fill.opinion("recommender", form.recommender, 9, least),
        ],
    ]


def _put(sheet: Sheet, rows: list[Row], style: Style, top: float) -> float:
    left, width = frame(sheet, 21)
    weights = [1.15, 1.35] + [1.0] * 8
    table = Table(
        weights,
        rows,
        style.text(sheet),
        leading=1.35,
        rule=style.rule,
        colour=style.colour,
        least_row=9.5,
    )
    return table.put(sheet, left, top, width)


def _title(sheet: Sheet, style: Style, rng: Random) -> float:
    left, _ = frame(sheet, 21)
    if rng.random() < 0.7:
        sheet.line_of(left, sheet.mm(22), "附件1", style.text(sheet, 1.3))
    title = Type(style.bold, sheet.pt(20), style.colour)
    sheet.line_of(sheet.width / 2, sheet.mm(34), rng.choice(TITLES), title, align="center")
    return sheet.mm(40)


def _page_no(sheet: Sheet, style: Style, number: int) -> None:
    y = sheet.height - sheet.mm(12)
    sheet.line_of(sheet.width / 2, y, f"- {number} -", style.text(sheet, 0.9), align="center")


@layout("recommendation_form", "two_pages")
def two_pages(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The form on two pages: to the career lines on the first, the rest on the second."""
    first, second = style.sheet(rng), style.sheet(rng)
    fill = Filler(form, style, first)
    rows = _personal_rows(fill) + _career_rows(fill, guide=True)[:1]
    _put(first, rows, style, _title(first, style, rng))
    fill = Filler(form, style, second)
    _put(second, _career_rows(fill, guide=True)[1:] + _opinion_rows(fill, 48), style, second.mm(20))
    _page_no(first, style, 1)
    _page_no(second, style, 2)
    return [first, second]


@layout("recommendation_form", "three_pages")
def three_pages(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The form on three pages, as Word breaks it when the cells are long."""
    sheets = [style.sheet(rng) for _ in range(3)]
    fill = Filler(form, style, sheets[0])
    rows = _personal_rows(fill) + _career_rows(fill, guide=True)[:1]
    _put(sheets[0], rows, style, _title(sheets[0], style, rng))
    fill = Filler(form, style, sheets[1])
    _put(sheets[1], _career_rows(fill, guide=True)[1:], style, sheets[1].mm(20))
    fill = Filler(form, style, sheets[2])
    _put(sheets[2], _opinion_rows(fill, 72), style, sheets[2].mm(20))
    for number, sheet in enumerate(sheets, 1):
        _page_no(sheet, style, number)
    return sheets


@layout("recommendation_form", "tight")
def tight(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The form with small type, the opinions side by side on the second page."""
    first, second = style.sheet(rng), style.sheet(rng)
    fill = Filler(form, style, first)
    top = _title(first, style, rng)
    bottom = _put(first, _personal_rows(fill), style, top)
    left, width = frame(first, 21)
    rows: list[Row] = []
    for label, name in (("工作及学习经历（从大学写起）", "career"),):
        rows.append([fill.label(label, 10)])
        rows.append([fill.entry(name, 10, long=True, least=40)])
    _put(first, rows, style, bottom)
    fill = Filler(form, style, second)
    rows = []
    for label, name in (
        ("社会工作服务、教学或管理经验", "experience"),
        ("个人所获社会工作领域表彰奖励", "awards"),
    ):
        rows.append([fill.label(label, 10)])
        rows.append([fill.entry(name, 10, long=True, least=44)])
    rows.append([fill.label("工作单位意见", 5), fill.label("推荐单位意见", 5)])
    rows.append(
        [
            fill.opinion("employer", form.employer, 5, 68),
            fill.opinion("recommender", form.recommender, 5, 68),
        ]
    )
    table = Table(
        [1.0] * 10, rows, style.text(second), leading=1.35, rule=style.rule, colour=style.colour
    )
    table.put(second, left, second.mm(20), width)
    return [first, second]


def opinion_page(form: FormFacts, style: Style, rng: Random) -> Sheet:
    """The last page alone: printed from the Word file, stamped, scanned and pasted back."""
    sheet = style.sheet(rng)
    _put(sheet, _opinion_rows(Filler(form, style, sheet), 78), style, sheet.mm(20))
    _page_no(sheet, style, 3)
    return sheet
