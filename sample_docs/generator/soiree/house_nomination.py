"""The recommendation form as three offices typed it anew: by district, by parts, by columns."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Type, Value, as_runs
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
from sample_docs.generator.papers.recommendation_form import GUIDE
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Paper

TITLES = ("社会工作督导库人选推荐表", "社会工作督导库人选推荐表", "社会工作督导人才库人选推荐表")
CAREER = "工作及学习经历"


def _title(page: FormPages, points: float, rng: Random) -> None:
    kind = Type(page.style.bold, page.pages.sheet.pt(points), page.style.colour, 0.06)
    page.pages.say(rng.choice(TITLES), kind, align="center", leading=2.0)


@layout("recommendation_form", "house_district", SOIREE)
def district(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """As the notice has it, with the district on top and who handled it below each opinion."""
    page = FormPages(form, style, rng, Paper(margin=19, top=18, bottom=16))
    page.pages.say(rng.choice(("附件1", "附件 1", "附件1：")), style.text(page.sheet, 1.25))
    _title(page, rng.choice((20, 22)), rng)
    page.pages.say(f"报送单位：{form.recommender.unit}", leading=1.7)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓  名", 4), entry("name", 6), label("出生年月", 4), entry("birth_date", 5),
         page.photo(5, 4)],
        [label("性  别", 4), entry("sex", 6), label("民  族", 4), entry("ethnicity", 5)],
        [label("政治面貌", 4), entry("political_status", 6), label("健康状况", 4),
         entry("health", 5)],
        [label("身份证号码", 4), entry("id_number", 15)],
        [label("手机号码", 4), entry("phone", 6), label("电子邮箱", 4), entry("email", 10)],
        [label("学历\n学位", 2, 2), label("全日制\n教  育", 3), entry("fulltime_education", 5),
         label("毕业院校\n及专业", 4), entry("fulltime_school_major", 10)],
        [label("在  职\n教  育", 3), entry("inservice_education", 5), label("毕业院校\n及专业", 4),
         entry("inservice_school_major", 10)],
        [label("单位及职务/\n专业技术职务", 5), entry("employer_position", 19)],
        [label("取得社会工作师\n（中级）证书时间", 5), entry("level_certificate_date", 5),
         label("社会工作师\n（中级）证书编号", 5), entry("level_certificate_number", 9)],
    ]  # fmt: skip
    page.put(rows)
    career = f"{CAREER}\n（从大学写起）"
    page.put([[label(career, 5), entry("career", 19, long=True, least=64)]])
    page.put([[label(EXPERIENCE, 5), entry("experience", 19, long=True, least=84)]])
    page.put([[label(AWARDS, 5), entry("awards", 19, long=True, least=36)]])
    close = Close("（盖章）", rng.choice(("负责人签名", "经办人", "单位负责人")))
    for prefix, head in OPINIONS:
        page.put([[label(head, 5), page.verdict(prefix, 19, 56, close)]])
    return page.number_pages("{}")


@layout("recommendation_form", "house_parts", SOIREE)
def parts(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """In numbered parts, each under a band; studies and certificate have heads of columns."""
    page = FormPages(form, style, rng, Paper(margin=20, top=19, bottom=17))
    _title(page, 20, rng)
    page.pages.gap(2)
    label, entry = page.label, page.entry
    count = 0

    def band(text: str, hint: str = "") -> Row:
        nonlocal count
        count += 1
        return page.banner(f"{han_number(count)}、{text}", hint)

    personal: list[Row] = [
        band("基本信息"),
        [label("姓名", 3), entry("name", 5), label("性别", 3), entry("sex", 3),
         label("民族", 2), entry("ethnicity", 3), page.photo(5, 4)],
        [label("出生\n年月", 3), entry("birth_date", 5), label("政治\n面貌", 3),
         entry("political_status", 8)],
        [label("健康\n状况", 3), entry("health", 5), label("手机\n号码", 3), entry("phone", 8)],
        [label("身份证\n号码", 3), entry("id_number", 16)],
        [label("电子\n邮箱", 3), entry("email", 21)],
        [label("单位及职务/专业技术职务", 8), entry("employer_position", 16)],
    ]  # fmt: skip
    studies: list[Row] = [
        band("学历学位"),
        [label("类　别", 5), label("学历学位", 7), label("毕业院校及专业", 12)],
        [label("全日制教育", 5), entry("fulltime_education", 7),
         entry("fulltime_school_major", 12)],
        [label("在职教育", 5), entry("inservice_education", 7),
         entry("inservice_school_major", 12)],
    ]  # fmt: skip
    levels: list[Row] = [
        band("社会工作师（中级）证书"),
        [label("取得社会工作师（中级）证书时间", 11), label("社会工作师（中级）证书编号", 13)],
        [entry("level_certificate_date", 11), entry("level_certificate_number", 13)],
    ]
    for rows in (personal, studies, levels):
        page.put(rows, 11)
    page.put([band(CAREER, "（从大学写起）"), [entry("career", UNITS, long=True, least=62)]])
    page.put([band(EXPERIENCE), [entry("experience", UNITS, long=True, least=84)]])
    page.put([band(AWARDS), [entry("awards", UNITS, long=True, least=34)]])
    close = Close(rng.choice(("（盖章）", "（单位盖章）")), day="beside")
    for prefix, head in OPINIONS:
        page.put([band(head), [page.verdict(prefix, UNITS, 42, close)]])
    return page.number_pages("第 {} 页 共 {} 页")


@layout("recommendation_form", "house_columns", SOIREE)
def columns(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Particulars under the heads of their columns; the notice's guide kept above the text."""
    page = FormPages(form, style, rng, Paper(margin=18, top=18, bottom=16))
    page.pages.say("附件1", Type(style.bold, page.sheet.pt(14), style.colour))
    _title(page, rng.choice((19, 21)), rng)
    label, entry = page.label, page.entry
    rows: list[Row] = [
        [label("姓　名", 5), label("性　别", 3), label("民　族", 4), label("出生年月", 7),
         page.photo(5, 4)],
        [entry("name", 5), entry("sex", 3), entry("ethnicity", 4), entry("birth_date", 7)],
        [label("政治面貌", 5), label("健康状况", 4), label("手机号码", 10)],
        [entry("political_status", 5), entry("health", 4), entry("phone", 10)],
        [label("身份证号码", 12), label("电子邮箱", 12)],
        [entry("id_number", 12), entry("email", 12)],
        [label("全日制教育", 6), label("毕业院校及专业", 6), label("在职教育", 6),
         label("毕业院校及专业", 6)],
        [entry("fulltime_education", 6), entry("fulltime_school_major", 6),
         entry("inservice_education", 6), entry("inservice_school_major", 6)],
        [label("单位及职务/专业技术职务", 9), label("取得社会工作师\n（中级）证书时间", 7),
         label("社会工作师（中级）\n证书编号", 8)],
        [entry("employer_position", 9), entry("level_certificate_date", 7),
         entry("level_certificate_number", 8)],
    ]  # fmt: skip
    page.put(rows, 9.5)
    small = Value(GUIDE, pen=Type(style.body, page.sheet.pt(9), style.colour))
    told = entry("experience", 22, long=True, least=92)
    told.text = [small, "\n", *as_runs(told.text)]
    heads = ("工作及学习经历", EXPERIENCE, "个人所获表彰奖励")
    career = entry("career", 22, long=True, least=70)
    awards = entry("awards", 22, long=True, least=40)
    for head, cell in zip(heads, (career, told, awards), strict=True):
        page.put([[label(head, 2, upright=True), cell]])
    close = Close("单位盖章", day="below", gap="　 ")
    for prefix, head in OPINIONS:
        page.put([[label(head, 2, upright=True), page.verdict(prefix, 22, 50, close)]])
    return page.number_pages("- {} -")
