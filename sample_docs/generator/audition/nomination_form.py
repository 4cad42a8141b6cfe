"""The recommendation form with a cover, and as one long list of label and entry."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.papers.recommendation_form import Filler
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import stamp

UNITS = 24
TITLES = ("社会工作督导库人选推荐表", "社会工作督导人才库人选推荐表")
LONGS = (
    ("工作及\n学习经历", "（从大学写起）", "career", 74),
    ("社会工作服务、教学或\n管理经验", "（选择其中一个方面叙述）", "experience", 104),
    ("个人所获社会工作领域\n表彰奖励", "（注明时间、授予单位）", "awards", 44),
)
OPINIONS = (("employer", "工作单位意见"), ("recommender", "推荐单位意见"))


def _opinion(style: Style, prefix: str, opinion: Opinion, columns: int, least: float) -> Cell:
    """The words on top; 盖章 and the day in the middle of the foot, under the seal."""

    def fill_in(sheet: Sheet, box: Box) -> None:
        kind, pad = style.text(sheet), sheet.mm(5)
        if opinion.text:
            words = Value(opinion.text, f"{prefix}_opinion", hand=style.short_by_hand)
            area = (box[0] + pad, box[1] + pad, box[2] - pad, box[3])
            sheet.paragraph(area, [words], kind, leading=1.7, first_indent=2)
        x, y = (box[0] + box[2]) / 2, box[3] - sheet.mm(6)
        sheet.line_of(x, y - sheet.mm(10), "单位（盖章）", kind, align="center")
        day: list[Run] = ["　　　　年　　　月　　　日"]
        if opinion.when is not None:
            day = _day(style, opinion.when, f"{prefix}_opinion_date")
        sheet.line_of(x, y, day, kind, align="center")
        if opinion.seal:
            stamp(sheet, opinion.seal, x + sheet.mm(14), y - sheet.mm(9), 4)

    return Cell("", columns, least=least, extra=fill_in)


def _day(style: Style, when: Moment, name: str) -> list[Run]:
    """A day; by hand only its numbers are, 年 月 日 being print."""
    if not style.short_by_hand:
        return [Value(written(when, style.date_style), name, when.iso)]
    runs: list[Run] = []
    for number, unit in ((when.year, " 年 "), (when.month, " 月 "), (when.day, " 日")):
        runs += [Value(str(number), name, when.iso, hand=True), unit]
    return runs


def _put(sheet: Sheet, style: Style, rows: list[Row], top: float, margin: float) -> float:
    table = Table(
        [1.0] * UNITS,
        rows,
        style.text(sheet),
        leading=1.55,
        padding=1.5,
        rule=style.rule,
        colour=style.colour,
        least_row=11.5,
    )
    left = sheet.mm(margin)
    return table.put(sheet, left, top, sheet.width - 2 * left)


def _cover(form: FormFacts, style: Style, rng: Random) -> Sheet:
    """附件1, the title, and who is recommended by whom."""
    sheet = style.sheet(rng)
    sheet.line_of(sheet.mm(26), sheet.mm(30), "附件1", style.text(sheet, 1.35))
    title = Type(style.bold, sheet.pt(28), style.colour, 0.08)
    words = rng.choice(TITLES)
    sheet.line_of(sheet.width / 2, sheet.mm(96), words[:-3], title, align="center")
    sheet.line_of(
        sheet.width / 2, sheet.mm(114), words[-3:], title.at(title.size * 1.1), align="center"
    )
    kind = style.text(sheet, 1.45)
    job = form.person.job.employer
    name = form.entries.get("name")
    entry: Text = ""
    if name is not None:
        entry = [Value(name.text, "name", name.value, hand=style.short_by_hand)]
    lines: tuple[tuple[str, Text], ...] = (
        ("推荐人选", entry),
        ("所在单位", [Value(job, hand=style.short_by_hand)]),
        ("推荐单位", form.recommender.unit),
    )
    y, left, right = sheet.mm(176), sheet.mm(46), sheet.width - sheet.mm(40)
    for label, value in lines:
        sheet.line_of(left, y, label, kind)
        start = left + kind.size * 4.8
        sheet.paragraph(
            (start + 8, y - kind.size * 1.1, right, 9e9), value, kind.at(kind.size * 0.9)
        )
        sheet.draw.line((start, y + 8, right, y + 8), style.colour, 2)
        y += sheet.mm(15)
    foot = rng.choice(("重庆市民政局　制", "二〇二一年三月"))
    sheet.line_of(sheet.width / 2, sheet.mm(258), foot, style.text(sheet, 1.25), align="center")
    return sheet


@layout("recommendation_form", "covered", AUDITION)
def covered(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """A cover; the particulars with the career; experience and awards; the opinions."""
    sheets = [_cover(form, style, rng), *(style.sheet(rng) for _ in range(3))]
    fill = Filler(form, style, sheets[1])
    label, entry = fill.label, fill.entry
    rows: list[Row] = [
        [label("姓名", 4), entry("name", 5), label("性别", 3), entry("sex", 6), fill.photo(6, 4)],
        [label("出生年月", 4), entry("birth_date", 5), label("民族", 3), entry("ethnicity", 6)],
        [
            label("政治面貌", 4),
            entry("political_status", 5),
            label("健康\n状况", 3),
            entry("health", 6),
        ],
        [label("手机号码", 4), entry("phone", 5), label("电子\n邮箱", 3), entry("email", 6)],
        [label("身份证号码", 4), entry("id_number", 20)],
    ]
    for name, prefix in (("全日制教育", "fulltime"), ("在职教育", "inservice")):
        rows.append(
            [
                label(name, 4),
                entry(f"{prefix}_education", 5),
                label("毕业院校\n及专业", 3),
                entry(f"{prefix}_school_major", 12),
            ]
        )
    rows += [
        [label("单位及职务/\n专业技术职务", 4), entry("employer_position", 20)],
        [
            label("取得社会工作师\n（中级）证书时间", 5),
            entry("level_certificate_date", 4),
            label("社会工作师\n（中级）证书编号", 5),
            entry("level_certificate_number", 10),
        ],
    ]
    heading, hint, name, least = LONGS[0]
    rows.append([label(f"{heading}\n{hint}", 4), entry(name, 20, long=True, least=least)])
    _put(sheets[1], style, rows, sheets[1].mm(24), 20)
    fill = Filler(form, style, sheets[2])
    rows = [
        [fill.label(f"{heading}\n{hint}", 4), fill.entry(name, 20, long=True, least=least + 18)]
        for heading, hint, name, least in LONGS[1:]
    ]
    _put(sheets[2], style, rows, sheets[2].mm(24), 20)
    fill = Filler(form, style, sheets[3])
    rows = [
        [fill.label(head, 4), _opinion(style, prefix, getattr(form, prefix), 20, 88)]
        for prefix, head in OPINIONS
    ]
    _put(sheets[3], style, rows, sheets[3].mm(24), 20)
    for number, sheet in enumerate(sheets[1:], 1):
        small = style.text(sheet, 0.9)
        y = sheet.height - sheet.mm(12)
        sheet.line_of(sheet.width / 2, y, f"—{number}—", small, align="center")
    return sheets


def _banner(fill: Filler, heading: str, hint: str) -> Row:
    """A heading in bold with its hint over the whole width."""
    strong = Value(heading, pen=fill.style.strong(fill.sheet))
    return [Cell([strong, hint], UNITS, align="center", shade=fill.style.shade)]


@layout("recommendation_form", "one_a_line", AUDITION)
def one_a_line(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """One or two entries a line under the portrait's right side; headings as banners."""
    first, second, third = (style.sheet(rng) for _ in range(3))
    title = Type(style.bold, first.pt(20), style.colour)
    first.line_of(first.width / 2, first.mm(27), rng.choice(TITLES), title, align="center")
    fill = Filler(form, style, first)
    label, entry = fill.label, fill.entry
    rows: list[Row] = [
        _banner(fill, "基本情况", ""),
        [label("姓　　名", 5), entry("name", 13), fill.photo(6, 5)],
        [label("性　　别", 5), entry("sex", 4), label("民族", 3), entry("ethnicity", 6)],
        [label("出生年月", 5), entry("birth_date", 13)],
        [label("政治面貌", 5), entry("political_status", 13)],
        [label("健康状况", 5), entry("health", 13)],
        [label("身份证号码", 5), entry("id_number", 19)],
        [label("手机号码", 5), entry("phone", 19)],
        [label("电子邮箱", 5), entry("email", 19)],
        _banner(fill, "学历学位", ""),
        [label("全日制教育", 5), entry("fulltime_education", 19)],
        [label("毕业院校及专业", 5), entry("fulltime_school_major", 19)],
        [label("在职教育", 5), entry("inservice_education", 19)],
        [label("毕业院校及专业", 5), entry("inservice_school_major", 19)],
        _banner(fill, "职务与资格", ""),
        [label("单位及职务/专业技术职务", 8), entry("employer_position", 16)],
        [label("取得社会工作师（中级）证书时间", 8), entry("level_certificate_date", 16)],
        [label("社会工作师（中级）证书编号", 8), entry("level_certificate_number", 16)],
    ]
    _put(first, style, rows, first.mm(36), 22)
    fill = Filler(form, style, second)
    rows = []
    for heading, hint, name, least in LONGS:
        rows += [
            _banner(fill, heading.replace("\n", ""), hint),
            [fill.entry(name, UNITS, long=True, least=least * 0.8)],
        ]
    _put(second, style, rows, second.mm(20), 22)
    fill = Filler(form, style, third)
    rows = []
    for prefix, heading in OPINIONS:
        rows.append(_banner(fill, heading, ""))
        rows.append([_opinion(style, prefix, getattr(form, prefix), UNITS, 80)])
    _put(third, style, rows, third.mm(20), 22)
    return [first, second, third]
