"""Proofs of teaching: a letter sealed by college and school, a list of courses by year, a form."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Value
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.matinee.letter_parts import (
    address_foot,
    centred,
    close_right,
    entry,
    inked,
    label_of,
)
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.papers.teaching import Writing
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed

SPANS = ("cn", "cn0", "dot0", "cn_gap")
TERMS = ("第一学期", "第二学期")


@layout("teaching_proof", "school_confirms", MATINEE)
def school_confirms(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: the teacher, what is taught since when, the years; the school's address at foot."""
    style = dressed(style, rng, printed=True)
    w = Writing(proof, style, rng)
    pages = Pages(style, rng, Paper(margin=28, top=rng.choice((36, 44)), bottom=26))
    titles = ("教学经历证明", "专业教学工作证明", "任教经历证明", "证　明", "教师教学工作年限证明")
    pages.title(rng.choice(titles), rng.choice((21, 23)))
    pages.gap(9)
    kind, leading = style.text(pages.sheet, rng.choice((1.24, 1.3))), rng.choice((1.85, 2.0))
    start, end = period(proof.started, proof.ended, rng.choice(SPANS))
    first: list[Run] = ["兹证明", w.holder, "，", w.sex, "，身份证号：", w.id_number, "，为"]
    first += [w.school, f"{proof.college}在职教师，职称（职务）：{proof.position}。"]
    second: list[Run] = [start, "" if proof.ended is None else "至", end, "，", w.holder]
    second += ["老师一直从事", w.major, f"专业的教学工作，先后主讲{w.courses}等课程，"]
    second += ["从事该专业教学", rng.choice(("满", "共计", "累计")), w.years, "年。"]
    for text in (first, second, [f"特此证明。{proof.purpose}"]):
        pages.say(text, kind, indent=2, leading=leading)
    office = rng.choice(("", "人事处", "教务处"))
    unit: list[Run] = [f"{proof.school}{office}"]
    close_right(pages, unit, [w.date], proof.school if proof.stamped else "", kind)
    parts = [f"学校地址：重庆市大学城中路{rng.randint(3, 90)}号"]
    if proof.clerk:
        parts += [f"联系人：{proof.clerk}", f"电话：{proof.clerk_phone}"]
    address_foot(pages, parts, rng)
    return pages.sheets


@layout("teaching_proof", "workload_by_year", MATINEE)
def workload_by_year(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter with a list of the last years' courses and hours below its sentence."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=24, top=30, bottom=20))
    pages.title(rng.choice(("教师教学经历及工作量证明", "专业课程教学证明", "教学工作证明")), 20)
    pages.gap(6)
    sheet = pages.sheet
    kind, leading = style.text(sheet, 1.18), 1.8
    start, end = period(proof.started, proof.ended, rng.choice(SPANS))
    text: list[Run] = ["我校", f"{proof.college}{proof.position}", w.holder, "（身份证号码："]
    text += [w.id_number, "），自", start, "" if proof.ended is None else "至", end]
    text += ["在", w.school, "讲授", w.major, "专业课程，教龄", w.years, "年。近年授课情况如下："]
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(3)
    rows: list[Row] = [
        [label_of(text, style, sheet) for text in ("学年学期", "课程名称", "授课班级", "学时")]
    ]
    last = (proof.ended.year if proof.ended else 2020) - 1
    for index in range(4):
        year = last - (3 - index) // 2
        course = proof.courses[index % len(proof.courses)]
        term = f"{year}—{year + 1}学年{TERMS[index % 2]}"
        group = f"{year - 1}级{proof.major}{rng.choice('12')}班"
        rows.append(centred([term, course, group, rng.choice(("32", "48", "64"))]))
    pages.rows([3.2, 2.4, 2.4, 0.9], rows, least_row=10.5)
    pages.gap(4)
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    unit: list[Run] = [proof.school]
    close_right(pages, unit, [w.date], proof.school if proof.stamped else "", kind)
    if proof.clerk:
        pages.say(
            f"经办人：{proof.clerk}　　办公电话：{proof.clerk_phone}", style.text(sheet, 1.05)
        )
    return pages.sheets


@layout("teaching_proof", "short_form", MATINEE)
def short_form(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """教学经历证明表: a line an entry, the school's confirmation in one large cell at the foot."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=22, top=30, bottom=16))
    pages.title(rng.choice(("教学经历证明表", "教师从教经历证明", "任教专业及年限证明表")), 20)
    pages.gap(4)
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    start, end = period(proof.started, proof.ended, rng.choice(("cn", "dot", "dash")))
    day: list[Run] = [w.date]
    if style.short_by_hand:
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")

    def label(text: str) -> Cell:
        return label_of(text, style, sheet)

    def sealed(page: Sheet, box: Box) -> None:
        x, kind = box[2] - page.mm(44), style.text(page, 1.05)
        page.line_of(x, box[3] - page.mm(18), "学校（盖章）", kind, align="center")
        page.line_of(x, box[3] - page.mm(7), day, kind, align="center")
        if proof.stamped:
            stamp(page, proof.school, x, box[3] - page.mm(22), 4)

    courses = "、".join(proof.courses)
    rows: list[Row] = [
        [label("教师姓名"), entry(w.holder, style), label("性别"), entry(w.sex, style)],
        [label("身份证号码"), entry(w.id_number, style, 3)],
        [label("任教学校"), entry(w.school, style, 3)],
        [label("院（系）"), entry(proof.college, style), label("职称"),
         entry(proof.position, style)],
        [label("任教专业"), entry(w.major, style), label("教学年限"),
         Cell([inked(w.years, style), "年"])],
        [label("起始时间"), entry(start, style), label("截止时间"), entry(end, style)],
        [label("讲授课程"), entry(Value(courses), style, 3)],
        [label("学校意见"), Cell(f"　　以上内容属实，特此证明。{proof.purpose}", 3, valign="top",
                             least=64, extra=sealed)],
    ]  # fmt: skip
    pages.rows([1.4, 3, 1.2, 2.2], rows, least_row=13)
    return pages.sheets
