"""The recommendation form as three offices have it: the notice's own, with a portrait at the left
and both opinions side by side, and as a web page prints it."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Type, Value, as_runs
from sample_docs.generator.facts.form import FormFacts
from sample_docs.generator.matinee.fill_cells import (
    AWARDS,
    EXPERIENCE,
    OPINIONS,
    UNITS,
    Close,
    FormPages,
)
from sample_docs.generator.papers.recommendation_form import GUIDE
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Paper

TITLE = "社会工作督导库人选推荐表"
CAREER = "工作及学习经历\n（从大学写起）"


def _title(page: FormPages, text: str, points: float, leading: float = 2.2) -> None:
    kind = Type(page.style.bold, page.sheet.pt(points), page.style.colour)
    page.pages.say(text, kind, align="center", leading=leading)


def _studies(page: FormPages) -> list[Row]:
    label, entry = page.label, page.entry
    return [
        [label("学历学位", 3, 2), label("全日制\n教　育", 3), entry("fulltime_education", 5),
         label("毕业院校\n及专业", 4), entry("fulltime_school_major", 9)],
        [label("在　职\n教　育", 3), entry("inservice_education", 5), label("毕业院校\n及专业", 4),
         entry("inservice_school_major", 9)],
    ]  # fmt: skip


@layout("recommendation_form", "quay_annex", ENCORE)
def annex(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The notice's own form over two or three pages, its guide left above the experience."""
    page = FormPages(form, style, rng, Paper(margin=24, top=24, bottom=20))
    if rng.random() < 0.5:
        page.pages.say("附件1", style.text(page.sheet, 1.2))
    _title(page, TITLE, rng.choice((18, 22)))
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓　　名", 5), entry("name", 5), label("出生年月", 4), entry("birth_date", 5),
         page.photo(5, 3)],
        [label("性　　别", 5), entry("sex", 5), label("民　　族", 4), entry("ethnicity", 5)],
        [label("政治面貌", 5), entry("political_status", 5), label("健康状况", 4),
         entry("health", 5)],
        [label("身份证号码", 5), entry("id_number", 19)],
        [label("手机号码", 5), entry("phone", 6), label("电子邮箱", 4), entry("email", 9)],
        *_studies(page),
        [label("单位及职务/\n专业技术职务", 6), entry("employer_position", 18)],
        [label("取得社会工作师\n（中级）证书时间", 6), entry("level_certificate_date", 4),
         label("社会工作师\n（中级）证书编号", 5), entry("level_certificate_number", 9)],
    ]  # fmt: skip
    page.put(rows, 12.5)
    page.put([[label(CAREER, 6), entry("career", 18, long=True, least=66)]])
    told = entry("experience", 18, long=True, least=110)
    small = Value(GUIDE, pen=Type(style.body, page.sheet.pt(9.5), style.colour))
    told.text = [small, "\n", *as_runs(told.text)]
    page.put([[label("社会工作服务、\n教学或管理经验", 6), told]])
    page.put([[label("个人所获社会工作领域表彰奖励", 6), entry("awards", 18, long=True, least=40)]])
    for prefix, head in OPINIONS:
        page.put([[label(head, 6), page.verdict(prefix, 18, 50, Close(gap="   "))]])
    return page.pages.sheets


@layout("recommendation_form", "quay_beside", ENCORE)
def beside(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The portrait at the upper left; both opinions beside each other at the end."""
    page = FormPages(form, style, rng, Paper(margin=17, top=16, bottom=15))
    _title(page, TITLE, 20)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [page.photo(5, 4), label("姓名", 3), entry("name", 5), label("性别", 2), entry("sex", 2),
         label("民族", 2), entry("ethnicity", 5)],
        [label("出生年月", 3), entry("birth_date", 6), label("健康状况", 4), entry("health", 6)],
        [label("政治面貌", 3), entry("political_status", 6), label("手机号码", 4),
         entry("phone", 6)],
        [label("身份证号码", 4), entry("id_number", 15)],
        [label("电子邮箱", 5), entry("email", 19)],
        [label("单位及职务/专业技术职务", 8), entry("employer_position", 16)],
        *_studies(page),
        [label("取得社会工作师（中级）证书时间", 6), entry("level_certificate_date", 4),
         label("社会工作师（中级）证书编号", 5), entry("level_certificate_number", 9)],
    ]  # fmt: skip
    page.put(rows, 10.5)
    for head, name, least in (
        (CAREER, "career", 60),
        (EXPERIENCE, "experience", 88),
        (AWARDS, "awards", 34),
    ):
        page.put([[label(head, 4), entry(name, 20, long=True, least=least)]])
    half, close = UNITS // 2, Close(rng.choice(("（盖章）", "（公章）")))
    heads = [label(head, half) for _, head in OPINIONS]
    page.put([heads, [page.verdict(prefix, half, 58, close) for prefix, _ in OPINIONS]], 9)
    return page.number_pages("第{}页，共{}页")


@layout("recommendation_form", "quay_printout", ENCORE)
def printout(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """As an office's web page prints it: shaded heads of sections, one or two pairs to a row."""
    page = FormPages(form, style, rng, Paper(margin=20, top=20, bottom=18))
    _title(page, TITLE, 18)
    page.pages.gap(1)
    label, entry = page.label, page.entry

    def section(text: str) -> Row:
        strong = style.strong(page.sheet, 1.05)
        return [Cell(text, UNITS, kind=strong, shade=style.shade or (233, 236, 240))]

    def pair(words: str, name: str, columns: int = 7) -> Row:
        return [label(words, 5), entry(name, columns)]

    certificate = "社会工作师\n（中级）证书"
    rows: list[Row] = [
        section("个人信息"),
        [*pair("姓名", "name", 5), label("性别", 4), entry("sex", 5), page.photo(5, 4)],
        [*pair("出生年月", "birth_date", 5), label("民族", 4), entry("ethnicity", 5)],
        [*pair("政治面貌", "political_status", 5), label("健康状况", 4), entry("health", 5)],
        pair("身份证号码", "id_number", 14),
        [*pair("手机号码", "phone"), *pair("电子邮箱", "email")],
        pair("单位及职务/\n专业技术职务", "employer_position", 19),
        section("学历学位"),
        [*pair("全日制教育", "fulltime_education", 6), label("毕业院校及专业", 5),
         entry("fulltime_school_major", 8)],
        [*pair("在职教育", "inservice_education", 6), label("毕业院校及专业", 5),
         entry("inservice_school_major", 8)],
        section("职业水平证书"),
        [label(f"取得{certificate}时间", 5), entry("level_certificate_date", 5),
         label(f"{certificate}编号", 5), entry("level_certificate_number", 9)],
    ]  # fmt: skip
    page.put(rows, 10)
    for head, name, least in (
        ("工作及学习经历（从大学写起）", "career", 60),
        (EXPERIENCE, "experience", 80),
        (AWARDS, "awards", 30),
    ):
        page.put([section(head), [entry(name, UNITS, long=True, least=least)]], 9)
    # All in one piece, so that no later row covers the lower edge of a seal.
    opinions: list[Row] = []
    for prefix, head in OPINIONS:
        close = Close("单位（盖章）：", day="apart")
        opinions += [section(head), [page.verdict(prefix, UNITS, 46, close)]]
    page.put(opinions, 9)
    return page.number_pages("{}/{}")
