"""The recommendation form as three units have it: on two sheets with narrow labels, with the
names of its parts down the left edge, and typed anew with headings instead of cells."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Type, Value
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.form import FormFacts
from sample_docs.generator.matinee.fill_cells import (
    AWARDS,
    EXPERIENCE,
    OPINIONS,
    UNITS,
    Close,
    FormPages,
)
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Paper

TITLES = ("社会工作督导库人选推荐表", "社会工作督导人才库人选推荐表")
CAREER = "工作及学习经历（从大学写起）"


def _title(page: FormPages, points: float) -> None:
    kind = Type(page.style.bold, page.sheet.pt(points), page.style.colour, 0.06)
    page.pages.say(page.rng.choice(TITLES), kind, align="center", leading=2.0)


@layout("recommendation_form", "cliff_two_sheets", FINALE)
def two_sheets(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The notice's order on two sheets: three pairs to a row, long labels in narrow columns."""
    page = FormPages(form, style, rng, Paper(margin=20, top=17, bottom=15))
    page.pages.say(rng.choice(("附件1", "附件1：")), style.text(page.sheet, 1.15))
    _title(page, rng.choice((18, 20)))
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓名", 3), entry("name", 4), label("性别", 3), entry("sex", 3),
         label("出生年月", 3), entry("birth_date", 4), page.photo(4, 4)],
        [label("民族", 3), entry("ethnicity", 4), label("政治\n面貌", 3),
         entry("political_status", 3), label("健康状况", 3), entry("health", 4)],
        [label("身份证号码", 4), entry("id_number", 8), label("手机\n号码", 3),
         entry("phone", 5)],
        [label("电子邮箱", 4), entry("email", 16)],
        [label("学历\n学位", 2, 2), label("全日制\n教育", 3), entry("fulltime_education", 5),
         label("毕业院校\n及专业", 4), entry("fulltime_school_major", 10)],
        [label("在职教育", 3), entry("inservice_education", 5), label("毕业院校\n及专业", 4),
         entry("inservice_school_major", 10)],
        [label("单位及职务/专业技术职务", 7), entry("employer_position", 17)],
        [label("取得社会工作师\n（中级）证书时间", 6), entry("level_certificate_date", 5),
         label("社会工作师\n（中级）证书编号", 5), entry("level_certificate_number", 8)],
        [label("工作及\n学习经历\n（从大学\n写起）", 4), entry("career", 20, long=True, least=70)],
    ]  # fmt: skip
    page.put(rows, 10.5)
    page.put([[label("社会工作\n服务、教学\n或管理经验", 4),
               entry("experience", 20, long=True, least=84)]])  # fmt: skip
    page.put([[label("个人所获\n社会工作\n领域表彰\n奖励", 4),
               entry("awards", 20, long=True, least=32)]])  # fmt: skip
    close = Close("（单位盖章）", signer=rng.choice(("", "负责人签字")))
    page.put(
        [[label("\n".join((head[:4], head[4:])), 4), page.verdict(prefix, 20, 48, close)]
         for prefix, head in OPINIONS]
    )  # fmt: skip
    return page.pages.sheets


def _side(page: FormPages, name: str, rows: list[Row]) -> list[Row]:
    """Rows of 22 columns with the name of their part upright at the left edge."""
    kind = page.style.strong(page.sheet)
    head = Cell(name, 2, len(rows), align="center", kind=kind, upright=True, leading=1.35)
    head.shade = page.style.shade
    return [[head, *rows[0]], *rows[1:]]


@layout("recommendation_form", "cliff_edges", FINALE)
def edges(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Parts of the form named down the left edge; the portrait in the middle of the first."""
    page = FormPages(form, style, rng, Paper(margin=18, top=18, bottom=15))
    _title(page, rng.choice((19, 21)))
    label, entry = page.label, page.entry
    page.pages.say(f"推荐单位：{form.recommender.unit}", style.text(page.sheet), leading=1.9)
    person: list[Row] = [
        [label("姓名", 4), entry("name", 5), label("性别", 3), entry("sex", 5), page.photo(5, 4)],
        [label("民族", 4), entry("ethnicity", 5), label("出生\n年月", 3), entry("birth_date", 5)],
        [label("政治面貌", 4), entry("political_status", 5), label("健康\n状况", 3),
         entry("health", 5)],
        [label("身份证号码", 4), entry("id_number", 13)],
        [label("手机号码", 4), entry("phone", 6), label("电子邮箱", 4), entry("email", 8)],
        [label("单位及职务/\n专业技术职务", 6), entry("employer_position", 16)],
    ]  # fmt: skip
    studies: list[Row] = [
        [label("全日制教育", 4), entry("fulltime_education", 5), label("毕业院校及专业", 4),
         entry("fulltime_school_major", 9)],
        [label("在职教育", 4), entry("inservice_education", 5), label("毕业院校及专业", 4),
         entry("inservice_school_major", 9)],
    ]  # fmt: skip
    holding: list[Row] = [
        [label("取得社会工作师（中级）\n证书时间", 7), entry("level_certificate_date", 15)],
        [label("社会工作师（中级）\n证书编号", 7), entry("level_certificate_number", 15)],
    ]
    page.put(
        [*_side(page, "基本情况", person), *_side(page, "学历学位", studies),
         *_side(page, "职业水平", holding)], 10.5,
    )  # fmt: skip
    for side, head, name, least in (
        ("经历", CAREER, "career", 52),
        ("经验", f"{EXPERIENCE}（从服务、教学、管理中选择1个方面进行叙述）", "experience", 78),
        ("奖励", AWARDS, "awards", 30),
    ):
        words = entry(name, 22, long=True, least=least)
        page.put(_side(page, side, [[Cell(head, 22, kind=style.labels(page.sheet))], [words]]), 9)
    close = Close(rng.choice(("（公章）", "（盖章）")), gap="　")
    rows: list[Row] = []
    for prefix, head in OPINIONS:
        rows += [[label(head, 5), page.verdict(prefix, 17, 46, close)]]
    page.put(_side(page, "推荐意见", rows))
    return page.number_pages("— {} —")


@layout("recommendation_form", "cliff_typed", FINALE)
def typed(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Typed anew by a unit: a table of particulars, then numbered headings with text below."""
    page = FormPages(form, style, rng, Paper(margin=23, top=21, bottom=19))
    pages, label, entry = page.pages, page.label, page.entry
    _title(page, rng.choice((18, 20, 22)))
    pages.gap(1)
    strong = style.strong(page.sheet, 1.06)
    count = 1
    pages.say("一、个人情况", strong, leading=2.0)
    rows: list[Row] = [
        [label("姓　名", 4), entry("name", 6), label("性　别", 4), entry("sex", 5),
         page.photo(5, 4)],
        [label("民　族", 4), entry("ethnicity", 6), label("出生年月", 4), entry("birth_date", 5)],
        [label("政治面貌", 4), entry("political_status", 6), label("健康状况", 4),
         entry("health", 5)],
        [label("身份证号码", 4), entry("id_number", 15)],
        [label("手机号码", 4), entry("phone", 6), label("电子邮箱", 4), entry("email", 10)],
        [label("全日制教育", 4), entry("fulltime_education", 6), label("毕业院校\n及专业", 4),
         entry("fulltime_school_major", 10)],
        [label("在职教育", 4), entry("inservice_education", 6), label("毕业院校\n及专业", 4),
         entry("inservice_school_major", 10)],
        [label("单位及职务/\n专业技术职务", 5), entry("employer_position", 19)],
        [label("取得社会工作师（中级）证书时间", 9), entry("level_certificate_date", 15)],
        [label("社会工作师（中级）证书编号", 9), entry("level_certificate_number", 15)],
    ]  # fmt: skip
    page.put(rows, 10)
    pages.gap(3)
    for head, name in ((CAREER, "career"), (EXPERIENCE, "experience"), (AWARDS, "awards")):
        count += 1
        pages.room(pages.sheet.mm(24))
        pages.say(f"{han_number(count)}、{head}", strong, leading=2.0)
        known = form.entries.get(name)
        if known is not None:
            words = Value(known.text, name, known.value, hand=style.long_by_hand)
            pages.say([words], indent=0 if name == "career" else 2, leading=1.75)
        pages.gap(3 if known is not None else 18)
    for prefix, head in OPINIONS:
        count += 1
        pages.room(pages.sheet.mm(66))
        pages.say(f"{han_number(count)}、{head}", strong, leading=2.0)
        page.put([[page.verdict(prefix, UNITS, 50, Close("（盖章）", gap="　　"))]])
        pages.gap(3)
    return page.number_pages("第 {} 页")
