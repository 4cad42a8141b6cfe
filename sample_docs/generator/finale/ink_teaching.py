"""Proofs of teaching: college and personnel office, a form by parts, a letter to the bureau."""

from random import Random

from sample_docs.generator.audition.proof_parts import middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.finale.ink_parts import (
    day_in,
    headed,
    opinion,
    part,
    span_of,
    two_units,
)
from sample_docs.generator.matinee.letter_parts import (
    address_foot,
    close_right,
    inked,
    label_of,
    red_head,
)
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.papers.teaching import Writing
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed

FORMS = ("cn", "cn", "cn0", "dot0", "cn_gap")


def _ends(proof: TeachingProof, rng: Random) -> tuple[Value, Value]:
    return period(proof.started, proof.ended, rng.choice(FORMS))


@layout("teaching_proof", "college_and_personnel", FINALE)
def college_and_personnel(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter that the college and the personnel office close side by side, each with its seal."""
    style = dressed(style, rng, printed=True)
    w = Writing(proof, style, rng)
    pages = Pages(style, rng, Paper(margin=28, top=rng.choice((42, 52))))
    titles = ("证　明", "教师教学经历证明", "专业课教学证明", "从事相关专业教学证明")
    pages.title(rng.choice(titles), 23)
    pages.gap(10)
    kind, leading = style.text(pages.sheet, rng.choice((1.28, 1.36))), 2.0
    text: list[Run] = ["兹证明我校", proof.college, "教师", w.holder, "，", w.sex]
    text += ["，身份证号码", w.id_number, f"，{proof.position}，"]
    text += [*span_of(_ends(proof, rng), style), "在", w.school, "担任", w.major]
    text += [f"专业教师，承担{w.courses}等课程的讲授任务，从教", w.years, "年。"]
    pages.say(text, kind, indent=2, leading=leading)
    if rng.random() < 0.5:
        pages.say("该教师历年教学质量考核结果均在良好以上。", kind, indent=2, leading=leading)
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    pages.gap(rng.uniform(24, 36))
    seal = proof.school if proof.stamped else ""
    first: list[Text] = [[f"{proof.college}（盖章）"], "负责人："]
    second: list[Text] = [[w.school, "人事处"], [w.date]]
    sheet, wide = pages.sheet, pages.width * 0.44
    places = [
        (pages.left + pages.width * 0.22, first, seal and f"{seal}{proof.college}"),
        (pages.left + pages.width * 0.76, second, seal and f"{seal}人事处"),
    ]
    two_units(sheet, places, pages.y, kind, wide)
    dean = style.signed(sheet, any_name(rng), style.third_hand)
    y = pages.y + 2 * kind.size
    sheet.line_of(pages.left + pages.width * 0.22 + 2.2 * kind.size, y, [dean], kind)
    return pages.sheets


@layout("teaching_proof", "form_by_parts", FINALE)
def form_by_parts(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A form whose parts have upright heads: the teacher, courses by year, the school's proof."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=20, top=26, bottom=14))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("教师专业教学经历证明表", "社会工作及相关专业任教证明", "教师任教经历登记表")
    pages.title(rng.choice(titles), 20)
    pages.gap(5)
    teacher = part("教师情况", [
        [("姓名", [inked(w.holder, style)]), ("性别", [inked(w.sex, style)])],
        [("身份证号码", [inked(w.id_number, style)])],
        [("任教学校", [inked(w.school, style)])],
        [("所属院系", [inked(proof.college, style)]), ("职称", [inked(proof.position, style)])],
        [("任教专业", [inked(w.major, style)]), ("任教年限", [inked(w.years, style), "年"])],
        [("任教起止", span_of(_ends(proof, rng), style))],
    ], style, sheet)  # fmt: skip
    last = proof.ended.year if proof.ended else 2020
    lines: list[Row] = [
        [label_of(word, style, sheet) for word in ("学年", "课程名称", "周学时", "授课年级")]
    ]
    for year in range(max(proof.started.year, last - 3), last + 1):
        grade = f"{rng.choice((year - 1, year - 2))}级"
        texts = (f"{year}-{year + 1}", rng.choice(proof.courses), str(rng.choice((2, 3, 4))), grade)
        lines.append(middle_cells([[inked(text, style)] for text in texts]))
    taught = headed("授课情况", lines, style, sheet)
    day = day_in(w.date, proof.issued if proof.dated else None, style)
    words = f"经审核，该教师上述教学经历属实。{proof.purpose}"
    seal = proof.school if proof.stamped else ""
    rows: list[Row] = [[opinion(words, "（学校公章）", day, seal, style, 60)]]
    proven = headed("学校意见", rows, style, sheet)
    pages.rows([0.7, 1.6, 3, 1.4, 2.3], [*teacher, *taught, *proven], least_row=12)
    return pages.sheets


@layout("teaching_proof", "letter_to_the_bureau", FINALE)
def letter_to_the_bureau(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """Under the school's red head, to the bureau: the years first, then times and courses."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=27, top=34, bottom=26))
    kind, leading = style.text(pages.sheet, 1.25), 1.95
    number = f"{proof.issued.year}年第{rng.randint(2, 60)}号"
    red_head(pages, proof.school, number, kind)
    pages.title("关于教师从事专业教学工作情况的函", 19)
    pages.gap(4)
    pages.say("重庆市民政局：", kind, leading=leading)
    text: list[Run] = ["我校教师", w.holder, "（", w.sex, "，身份证号：", w.id_number, "），现任"]
    text += [f"{proof.college}{proof.position}，从事", w.major, "专业教学", w.years, "年。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say(["任教时间：", *span_of(_ends(proof, rng), style), "；"], kind, indent=2,
              leading=leading)  # fmt: skip
    pages.say(f"主讲课程：{w.courses}；", kind, indent=2, leading=leading)
    pages.say("教学考核：各年度均为合格以上等次。", kind, indent=2, leading=leading)
    pages.say(f"上述情况属实，特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    close_right(pages, [w.school], [w.date], proof.school if proof.stamped else "", kind)
    contact = proof.clerk or "人事处"
    address_foot(pages, [f"联系人：{contact}", f"电话：{proof.clerk_phone or '023-00000000'}"], rng)
    return pages.sheets
