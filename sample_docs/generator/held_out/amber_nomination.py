"""The recommendation form as three offices have it: upright heads beside the long parts, a bureau's
grid with letters for its parts, and one whose labels stand in a row over their entries."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Type
from sample_docs.generator.facts.form import FormFacts
from sample_docs.generator.matinee.fill_cells import OPINIONS, UNITS, Close, FormPages
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Paper

TITLES = (
    "社会工作督导库人选推荐表",
    "社会工作督导人才库人选推荐表",
    "重庆市社会工作督导库人选推荐表",
)
LONG = (
    ("工作及学习经历（从大学写起）", "career"),
    ("社会工作服务、教学或管理经验", "experience"),
    ("个人所获社会工作领域表彰奖励", "awards"),
)


def _title(page: FormPages, points: float, leading: float = 2.1) -> None:
    kind = Type(page.style.bold, page.sheet.pt(points), page.style.colour, 0.04)
    page.pages.say(page.rng.choice(TITLES), kind, align="center", leading=leading)


def _upright(page: FormPages, text: str, columns: int = 2) -> Cell:
    """A narrow label set one character a line."""
    cell = page.label(text, columns, upright=True)
    cell.leading = 1.22
    return cell


def _told(page: FormPages, name: str, columns: int, least: float) -> Cell:
    """A long entry with room between its lines, so that a hand stays clear of the upper rule."""
    cell = page.entry(name, columns, long=True, least=least)
    cell.leading = 1.75
    return cell


@layout("recommendation_form", "amber_upright_heads", HELD_OUT)
def upright_heads(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The notice's grid; the long parts and both opinions have narrow upright heads."""
    page = FormPages(form, style, rng, Paper(margin=22, top=20, bottom=17))
    if rng.random() < 0.4:
        page.pages.say("附件1", style.text(page.sheet, 1.2))
    _title(page, rng.choice((19, 21)))
    page.pages.gap(1)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓　名", 3), entry("name", 6), label("出生年月", 4), entry("birth_date", 6),
         page.photo(5, 4)],
        [label("性　别", 3), entry("sex", 6), label("民　族", 4), entry("ethnicity", 6)],
        [label("政　治\n面　貌", 3), entry("political_status", 6), label("健康状况", 4),
         entry("health", 6)],
        [label("身份证\n号　码", 3), entry("id_number", 16)],
        [label("手　机\n号　码", 3), entry("phone", 7), label("电　子\n邮　箱", 3),
         entry("email", 11)],
        [label("学　历\n学　位", 3, 2), label("全日制教育", 4), entry("fulltime_education", 5),
         label("毕业院校\n及专业", 4), entry("fulltime_school_major", 8)],
        [label("在职教育", 4), entry("inservice_education", 5), label("毕业院校\n及专业", 4),
         entry("inservice_school_major", 8)],
        [label("单位及职务/专业\n技术职务", 7), entry("employer_position", 17)],
        [label("取得社会工作师\n（中级）证书时间", 7), entry("level_certificate_date", 17)],
        [label("社会工作师（中级）\n证书编号", 7), entry("level_certificate_number", 17)],
    ]  # fmt: skip
    page.put(rows, 12)
    for head, (_, name), least in (
        ("工作及学习经历", LONG[0], 58),
        ("社会工作服务教学或管理经验", LONG[1], 104),
        ("获表彰奖励情况", LONG[2], 50),
    ):
        page.put([[_upright(page, head), _told(page, name, 22, least)]])
    close = Close(rng.choice(("（盖章）", "（公章）")), day="beside", gap="  ")
    page.put(
        [[_upright(page, head), page.verdict(prefix, 22, 46, close)] for prefix, head in OPINIONS]
    )
    return page.pages.sheets


@layout("recommendation_form", "amber_numbered_parts", HELD_OUT)
def numbered_parts(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """A bureau's own print: who recommends on top, parts by Chinese numbers in banner rows."""
    page = FormPages(form, style, rng, Paper(margin=19, top=19, bottom=17))
    _title(page, rng.choice((18, 20)))
    unit = form.recommender.unit
    page.pages.say(f"推荐单位：{unit}　　填报年度：2021年", style.text(page.sheet), leading=2)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        page.banner("一、基本信息"),
        [label("姓名", 4), entry("name", 6), label("性别", 4), entry("sex", 5), page.photo(5, 4)],
        [label("出生年月", 4), entry("birth_date", 6), label("民族", 4), entry("ethnicity", 5)],
        [label("健康状况", 4), entry("health", 6), label("政治面貌", 4),
         entry("political_status", 5)],
        [label("手机号码", 4), entry("phone", 15)],
        [label("身份证号码", 4), entry("id_number", 9), label("电子邮箱", 3), entry("email", 8)],
        [label("单位及职务/专业技术职务", 8), entry("employer_position", 16)],
        page.banner("二、学历学位及职业水平"),
        [label("全日制教育", 4), entry("fulltime_education", 4), label("毕业院校及专业", 6),
         entry("fulltime_school_major", 10)],
        [label("在职教育", 4), entry("inservice_education", 4), label("毕业院校及专业", 6),
         entry("inservice_school_major", 10)],
        [label("取得社会工作师（中级）证书时间", 10), entry("level_certificate_date", 14)],
        [label("社会工作师（中级）证书编号", 10), entry("level_certificate_number", 14)],
    ]  # fmt: skip
    page.put(rows, 10.5)
    for number, (head, name), least in zip("三四五", LONG, (54, 96, 36), strict=True):
        page.put([page.banner(f"{number}、{head}"), [_told(page, name, UNITS, least)]],
                 9.5)  # fmt: skip
    close = Close("（单位盖章）", signer=rng.choice(("", "", "主要负责人签字")), gap="　")
    opinions: list[Row] = []
    for number, (prefix, head) in zip("六七", OPINIONS, strict=True):
        opinions += [page.banner(f"{number}、{head}"), [page.verdict(prefix, UNITS, 44, close)]]
    page.put(opinions, 9.5)
    return page.number_pages(rng.choice(("- {} -", "{}/{}")))


@layout("recommendation_form", "amber_labels_over_entries", HELD_OUT)
def labels_over_entries(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Rows of shaded labels, each row of entries below its labels; the portrait upper right."""
    page = FormPages(form, style, rng, Paper(margin=18, top=20, bottom=16))
    _title(page, 20)
    page.pages.gap(2)
    entry = page.entry

    def heads(*texts: tuple[str, int]) -> Row:
        row = [page.label(text, columns) for text, columns in texts]
        for cell in row:
            cell.shade = style.shade or (238, 240, 243)
        return row

    rows: list[Row] = [
        [*heads(("姓名", 5), ("性别", 3), ("民族", 4), ("出生年月", 7)), page.photo(5, 6)],
        [entry("name", 5), entry("sex", 3), entry("ethnicity", 4), entry("birth_date", 7)],
        heads(("政治面貌", 6), ("健康状况", 5), ("手机号码", 8)),
        [entry("political_status", 6), entry("health", 5), entry("phone", 8)],
        heads(("身份证号码", 10), ("电子邮箱", 9)),
        [entry("id_number", 10), entry("email", 9)],
        heads(("全日制教育", 9), ("毕业院校及专业", 15)),
        [entry("fulltime_education", 9), entry("fulltime_school_major", 15)],
        heads(("在职教育", 9), ("毕业院校及专业", 15)),
        [entry("inservice_education", 9), entry("inservice_school_major", 15)],
        heads(("单位及职务/专业技术职务", 24)),
        [entry("employer_position", 24)],
        heads(("取得社会工作师（中级）证书时间", 11), ("社会工作师（中级）证书编号", 13)),
        [entry("level_certificate_date", 11), entry("level_certificate_number", 13)],
    ]
    page.put(rows, 8.6)
    for (head, name), least in zip(LONG, (56, 92, 34), strict=True):
        page.put([heads((head, UNITS)), [_told(page, name, UNITS, least)]], 8.6)
    close = Close("（盖章）", day="apart", signer=rng.choice(("", "负责人")), gap="   ")
    last: list[Row] = []
    for prefix, head in OPINIONS:
        last += [heads((head, UNITS)), [page.verdict(prefix, UNITS, 46, close)]]
    page.put(last, 8.6)
    return page.pages.sheets
