"""practice arrangements of the recommendation form: a double page, and a retyped one."""

from dataclasses import replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Type, Value
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.papers.recommendation_form import Filler
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.pages import stamp

UNITS = 24
TITLE = "社会工作督导库人选推荐表"
LONGS = (
    ("工作及学习经历（从大学写起）", "career", 50),
    ("社会工作服务、教学或管理经验", "experience", 62),
    ("个人所获社会工作领域表彰奖励", "awards", 34),
)


def _personal(fill: Filler) -> list[Row]:
    """The particulars, three pairs a row where the portrait leaves room."""
    label, entry = fill.label, fill.entry
    return [
        [
            label("姓名", 2),
            entry("name", 4),
            label("性别", 2),
            entry("sex", 2),
            label("民族", 2),
            entry("ethnicity", 2),
            label("出生\n年月", 2),
            entry("birth_date", 4),
            fill.photo(4, 3),
        ],
        [
            label("政治\n面貌", 2),
            entry("political_status", 4),
            label("健康\n状况", 2),
            entry("health", 4),
            label("手机\n号码", 2),
            entry("phone", 6),
        ],
        [
            label("身份证\n号码", 2),
            entry("id_number", 8),
            label("电子\n邮箱", 2),
            entry("email", 8),
        ],
        *(
            [
                label(f"{name}\n教育", 2),
                entry(f"{prefix}_education", 6),
                label("毕业院校\n及专业", 3),
                entry(f"{prefix}_school_major", 13),
            ]
            for name, prefix in (("全日制", "fulltime"), ("在职", "inservice"))
        ),
        [label("单位及职务/\n专业技术职务", 5), entry("employer_position", 19)],
        [
            label("取得社会工作师\n（中级）证书时间", 5),
            entry("level_certificate_date", 5),
            label("社会工作师（中\n级）证书编号", 5),
            entry("level_certificate_number", 9),
        ],
    ]


def _opinion(
    style: Style, prefix: str, heading: str, opinion: Opinion, columns: int, least: float
) -> Cell:
    """A heading at the upper left, the words below it, seal and date at the lower middle."""

    def fill_in(sheet: Sheet, box: Box) -> None:
        kind, pad = style.text(sheet), sheet.mm(3)
        hand = style.short_by_hand
        sheet.line_of(box[0] + pad, box[1] + pad + kind.size, f"{heading}：", style.strong(sheet))
        if opinion.text:
            words = Value(opinion.text, f"{prefix}_opinion", hand=hand)
            area = (box[0] + pad, box[1] + pad + kind.size * 1.6, box[2] - pad, box[3])
            sheet.paragraph(area, [words], kind, first_indent=2)
        x, y = (box[0] * 0.35 + box[2] * 0.65), box[3] - sheet.mm(8)
        day: list[Run] = ["　　年　　月　　日"]
        if opinion.when is not None:
            text = written(
                opinion.when, "cn" if hand else sheet.rng.choice(("cn_gap", "han0", "cn"))
            )
            day = [Value(text, f"{prefix}_opinion_date", opinion.when.iso, hand=hand)]
        sheet.line_of(x, y - sheet.mm(9), "（单位盖章）", kind, align="center")
        sheet.line_of(x, y, day, kind, align="center")
        if opinion.seal:
            stamp(sheet, opinion.seal, x, y - sheet.mm(9), 5)

    return Cell("", columns, least=least, extra=fill_in)


def _table(rows: list[Row], style: Style, sheet: Sheet) -> Table:
    return Table(
        [1.0] * UNITS,
        rows,
        style.text(sheet),
        leading=1.35,
        rule=style.rule,
        colour=style.colour,
        least_row=10,
    )


def _title(sheet: Sheet, style: Style, middle: float) -> None:
    kind = Type(style.bold, sheet.pt(19), style.colour)
    sheet.line_of(middle, sheet.mm(27), TITLE, kind, align="center")


@layout("recommendation_form", "double_page", PRACTICE)
def double_page(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The whole form on one landscape double page, as printed on A3 and folded."""
    style = replace(style, size=max(style.size, 11.0))
    sheet = style.sheet(rng, 376, 266)
    fill = Filler(form, style, sheet)
    half, margin = sheet.width / 2, sheet.mm(17)
    _title(sheet, style, half / 2)
    rows = _personal(fill)
    for label, name, least in LONGS[:1]:
        rows.append([fill.label(label, 4), fill.entry(name, 20, long=True, least=least)])
    _table(rows, style, sheet).put(sheet, margin, sheet.mm(33), half - 1.6 * margin)
    rows = []
    for label, name, least in LONGS[1:]:
        rows.append([fill.label(label, 4), fill.entry(name, 20, long=True, least=least)])
    for prefix, heading, opinion in _opinions(form):
        rows.append([_opinion(style, prefix, heading, opinion, UNITS, 58)])
    _table(rows, style, sheet).put(sheet, half + 0.6 * margin, sheet.mm(22), half - 1.6 * margin)
    return [sheet]


def _opinions(form: FormFacts) -> tuple[tuple[str, str, Opinion], ...]:
    return (
        ("employer", "工作单位意见", form.employer),
        ("recommender", "推荐单位意见", form.recommender),
    )


@layout("recommendation_form", "retyped", PRACTICE)
def retyped(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The form typed anew: long entries under their headings, opinions side by side or not."""
    first, second = style.sheet(rng), style.sheet(rng)
    left, width = first.mm(18), first.width - 2 * first.mm(18)
    fill = Filler(form, style, first)
    _title(first, style, first.width / 2)
    rows = _personal(fill)
    rows += _headed(fill, LONGS[0])
    _table(rows, style, first).put(first, left, first.mm(34), width)
    fill = Filler(form, style, second)
    rows = [row for part in LONGS[1:] for row in _headed(fill, part)]
    rows += [
        [_opinion(style, prefix, head, each, UNITS, 54)] for prefix, head, each in _opinions(form)
    ]
    _table(rows, style, second).put(second, left, second.mm(22), width)
    for number, sheet in enumerate((first, second), 1):
        y = sheet.height - sheet.mm(12)
        sheet.line_of(sheet.width / 2, y, f"{number}/2", style.text(sheet, 0.9), align="center")
    return [first, second]


def _headed(fill: Filler, part: tuple[str, str, int]) -> list[Row]:
    """A heading's row and, below it, the entry's."""
    heading, name, least = part
    head = Cell(heading, UNITS, kind=fill.style.strong(fill.sheet), shade=fill.style.shade)
    return [[head], [fill.entry(name, UNITS, long=True, least=least)]]
