"""The recommendation form as four offices re-typed it: plain, pledged, boxed and captioned."""

from dataclasses import replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import RGB, Type
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
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Paper

TITLE = "社会工作督导库人选推荐表"
TITLES = (TITLE, TITLE, "社会工作督导人才库人选推荐表")


def _title(page: FormPages, text: str, points: float, mark: str = "") -> None:
    """附件1 at the left where the office kept it, and the title."""
    pages, style = page.pages, page.style
    if mark:
        pages.say(mark, Type(style.bold, pages.sheet.pt(14), style.colour))
    kind = Type(style.bold, pages.sheet.pt(points), style.colour, 0.04)
    pages.say(text, kind, align="center", leading=1.9)


@layout("recommendation_form", "plain_print", MATINEE)
def plain_print(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Number and phone share a row as in the notice; seal and day of opinions on one line."""
    page = FormPages(form, style, rng, Paper(margin=18, top=19, bottom=17))
    _title(page, rng.choice(TITLES), 21, "附件1")
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓　　名", 4), entry("name", 5), label("出生年月", 4), entry("birth_date", 6),
         page.photo(5, 3)],
        [label("性　　别", 4), entry("sex", 5), label("民　　族", 4), entry("ethnicity", 6)],
        [label("政治面貌", 4), entry("political_status", 5), label("健康状况", 4),
         entry("health", 6)],
        [label("身份证号码", 4), entry("id_number", 9), label("手机号码", 4), entry("phone", 7)],
        [label("电子邮箱", 4), entry("email", 20)],
        [label("学历学位", 2, 2, upright=True), label("全日制\n教　育", 3),
         entry("fulltime_education", 5), label("毕业院校\n及专业", 4),
         entry("fulltime_school_major", 10)],
        [label("在　职\n教　育", 3), entry("inservice_education", 5), label("毕业院校\n及专业", 4),
         entry("inservice_school_major", 10)],
        [label("单位及职务/专业\n技术职务", 5), entry("employer_position", 19)],
        [label("取得社会工作师\n（中级）证书时间", 6), entry("level_certificate_date", 5),
         label("社会工作师\n（中级）\n证书编号", 4), entry("level_certificate_number", 9)],
    ]  # fmt: skip
    page.put(rows, 12.5)
    page.put(
        [[label("工作及\n学习经历\n（从大学\n写起）", 3), entry("career", 21, long=True, least=66)]]
    )
    page.put([[label(EXPERIENCE, 3), entry("experience", 21, long=True, least=92)]])
    page.put([[label(AWARDS, 3), entry("awards", 21, long=True, least=42)]])
    close = Close(rng.choice(("（盖章）", "（公章）")), day="beside")
    for prefix, head in OPINIONS:
        page.put([[label(head, 3), page.verdict(prefix, 21, 52, close)]])
    return page.number_pages("{}")


@layout("recommendation_form", "pledged", MATINEE)
def pledged(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """The applicant's pledge stands before the opinions, which heads of both units sign."""
    page = FormPages(form, style, rng, Paper(margin=20, top=20, bottom=16))
    _title(page, f"重庆市{rng.choice(TITLES)}", 19)
    page.pages.say([f"推荐单位：{form.recommender.unit}　　　填表时间：2021年"], leading=1.7)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓名", 4), entry("name", 5), label("性别", 4), entry("sex", 5), page.photo(6, 4)],
        [label("民族", 4), entry("ethnicity", 5), label("出生年月", 4), entry("birth_date", 5)],
        [label("政治面貌", 4), entry("political_status", 5), label("健康状况", 4),
         entry("health", 5)],
        [label("身份证号码", 4), entry("id_number", 14)],
        [label("手机号码", 4), entry("phone", 7), label("电子邮箱", 4), entry("email", 9)],
        [label("全日制教育\n学历学位", 4), entry("fulltime_education", 5),
         label("毕业院校\n及专业", 4), entry("fulltime_school_major", 11)],
        [label("在职教育\n学历学位", 4), entry("inservice_education", 5),
         label("毕业院校\n及专业", 4), entry("inservice_school_major", 11)],
        [label("单位及职务/专业技术职务", 7), entry("employer_position", 17)],
        [label("取得社会工作师（中级）\n证书时间", 7), entry("level_certificate_date", 17)],
        [label("社会工作师（中级）\n证书编号", 7), entry("level_certificate_number", 17)],
    ]  # fmt: skip
    page.put(rows)
    page.put(
        [[label("工作及\n学习经历\n（从大学\n写起）", 4), entry("career", 20, long=True, least=72)]]
    )
    parts = EXPERIENCE.replace("、", "、\n").replace("管理", "\n管理")
    page.put([[label(parts, 4), entry("experience", 20, long=True, least=88)]])
    page.put(
        [[label("个人所获社会\n工作领域表彰\n奖励", 4), entry("awards", 20, long=True, least=34)]]
    )
    page.put([[label("本人承诺", 4), page.pledge(20)]])
    close = Close("（盖章）", rng.choice(("负责人签字", "主要负责人（签名）")), gap="   ")
    for prefix, head in OPINIONS:
        page.put([[label(f"{head[:-2]}\n意　　见", 4), page.verdict(prefix, 20, 46, close)]])
    return page.number_pages("第{}页，共{}页")


@layout("recommendation_form", "digit_boxes", MATINEE)
def digit_boxes(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """A printed blank: little boxes for the digits of numbers, the sex to be ticked."""
    style = replace(style, shade=None)
    page = FormPages(form, style, rng, Paper(margin=17, top=17, bottom=15))
    pages = page.pages
    pages.say("附件1　　　　　　　　　　　　编号（由市民政局填写）：", leading=1.5)
    _title(page, rng.choice(TITLES), 22)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓名", 3), entry("name", 5), label("性别", 3),
         page.ticked("sex", ("男", "女"), 8), page.photo(5, 4)],
        [label("民族", 3), entry("ethnicity", 5), label("出生年月", 3), entry("birth_date", 8)],
        [label("政治\n面貌", 3), entry("political_status", 5), label("健康\n状况", 3),
         entry("health", 8)],
        [label("身份证\n号　码", 3), page.digits("id_number", 16, 18)],
        [label("手机\n号码", 3), page.digits("phone", 9, 11), label("电子\n邮箱", 3),
         entry("email", 9)],
        [label("全日制\n教　育", 3), entry("fulltime_education", 6),
         label("毕业院校及专业", 5), entry("fulltime_school_major", 10)],
        [label("在　职\n教　育", 3), entry("inservice_education", 6),
         label("毕业院校及专业", 5), entry("inservice_school_major", 10)],
        [label("单位及职务/\n专业技术职务", 6), entry("employer_position", 18)],
        [label("取得社会工作师\n（中级）证书时间", 6), entry("level_certificate_date", 5),
         label("社会工作师（中\n级）证书编号", 5), entry("level_certificate_number", 8)],
    ]  # fmt: skip
    page.put(rows, 12)
    page.put([page.banner("工作及学习经历", "（从大学写起，时间精确到月）")])
    page.put([[entry("career", UNITS, long=True, least=62)]])
    page.put([page.banner(EXPERIENCE, "（选择1个方面叙述）"),
              [entry("experience", UNITS, long=True, least=80)]])  # fmt: skip
    page.put([page.banner(AWARDS), [entry("awards", UNITS, long=True, least=36)]])
    close = Close("单位（盖章）：", day="apart")
    for prefix, head in OPINIONS:
        page.put([page.banner(head), [page.verdict(prefix, UNITS, 42, close)]])
    pages.gap(1)
    pages.say("注：本表一式一份，A4纸双面打印，复印无效。", style.text(pages.sheet, 0.85))
    return pages.sheets


@layout("recommendation_form", "captioned", MATINEE)
def captioned(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Coloured rules; small captions in the corners of wide cells, as a printer sets a form."""
    ink: RGB = rng.choice(((22, 74, 110), (24, 88, 70), (96, 34, 38)))
    style = replace(style, colour=ink, label_bold=True)
    page = FormPages(form, style, rng, Paper(margin=19, top=20, bottom=16))
    _title(page, rng.choice(TITLES), 20, "附件1：")
    cell, label = page.captioned, page.label
    page.put([
        [cell("姓名", "name", 7), cell("性别", "sex", 5), cell("民族", "ethnicity", 6),
         page.photo(6, 3)],
        [cell("出生年月", "birth_date", 7), cell("政治面貌", "political_status", 5),
         cell("健康状况", "health", 6)],
        [cell("身份证号码", "id_number", 10), cell("手机号码", "phone", 8)],
        [cell("电子邮箱", "email", 10),
         cell("单位及职务/专业技术职务", "employer_position", 14)],
        [cell("全日制教育 学历学位", "fulltime_education", 9),
         cell("毕业院校及专业", "fulltime_school_major", 15)],
        [cell("在职教育 学历学位", "inservice_education", 9),
         cell("毕业院校及专业", "inservice_school_major", 15)],
        [cell("取得社会工作师（中级）证书时间", "level_certificate_date", 11),
         cell("社会工作师（中级）证书编号", "level_certificate_number", 13)],
    ])  # fmt: skip
    longs = (
        ("工作及学习经历（从大学写起）", "career", 84),
        (EXPERIENCE, "experience", 92),
        (AWARDS, "awards", 42),
    )
    for head, name, least in longs:
        page.put([[cell(head, name, UNITS, least=least, long=True)]])
    close = Close("盖　章", "经办人", gap="　")
    for prefix, head in OPINIONS:
        page.put([[label(head, 2, upright=True), page.verdict(prefix, 22, 54, close)]])
    return page.number_pages("— {} —")
