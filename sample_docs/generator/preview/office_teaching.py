"""Proofs of teaching: a school's letter, a form with two opinions, a roll of several teachers."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.teachers import COURSES, TeachingProof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.papers.teaching import Writing
from sample_docs.generator.practice.pages import LANDSCAPE, Pages, Paper, stamp
from sample_docs.generator.preview.office_parts import (
    close_on_axis,
    filled,
    heads,
    label_cell,
)
from sample_docs.generator.tryout.stationery import dressed

RANKS = ("讲师", "副教授", "助教", "教授")


@layout("teaching_proof", "served_the_school", PREVIEW)
def served_the_school(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: where and as what the teacher serves, which courses, for how many years."""
    style = dressed(style, rng, printed=True)
    w = Writing(proof, style, rng)
    pages = Pages(style, rng, Paper(margin=27, top=rng.choice((38, 46)), bottom=22))
    titles = ("教师教学经历证明", "任教证明", "专业教学年限证明", "证　　明")
    pages.title(rng.choice(titles), rng.choice((21, 23)))
    pages.gap(8)
    kind, leading = style.text(pages.sheet, rng.choice((1.25, 1.32))), rng.choice((1.9, 2.05))
    if rng.random() < 0.5:
        pages.say(rng.choice(("重庆市民政局：", "有关部门：")), kind, leading=leading)
    start, end = period(proof.started, proof.ended, rng.choice(("cn", "cn0", "cn_gap", "dot0")))
    text: list[Run] = [w.holder, "老师，", w.sex, "，身份证号", w.id_number, "，在", w.school]
    text += [f"{proof.college}工作，专业技术职务为{proof.position}。"]
    pages.say(text, kind, indent=2, leading=leading)
    taught: list[Run] = ["自", start, "至" if proof.ended else "", end, "，该教师担任", w.major]
    taught += [f"专业课程的教学，开设{w.courses}等课程，", "累计从事相关专业教学", w.years, "年。"]
    pages.say(taught, kind, indent=2, leading=leading)
    words = "其间教学态度认真，无教学事故。" if rng.random() < 0.5 else ""
    pages.say(f"{words}特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    seal = proof.school if proof.stamped else ""
    close_on_axis(pages, [proof.school], [w.date], seal, kind)
    if proof.clerk:
        pages.gap(12)
        note = f"（联系人：{proof.clerk}，电话：{proof.clerk_phone}）"
        pages.say(note, style.text(pages.sheet, 1.02))
    return pages.sheets


def _opinion(style: Style, chief: str, unit: str, seal: str, day: list[Run]) -> Cell:
    """A cell in which a department or a school confirms: words, signature, day and seal."""

    def extra(page: Sheet, box: Box) -> None:
        kind, x = style.text(page), box[2] - page.mm(96)
        signed: list[Run] = ["负责人签字：", style.signed(page, chief, style.third_hand)]
        page.line_of(x, box[3] - page.mm(15), signed, kind)
        page.line_of(x, box[3] - page.mm(5), [f"{unit}（盖章）　", *day], kind)
        if seal:
            stamp(page, seal, x + page.mm(66), box[3] - page.mm(19), 3)

    words = "以上所填任教情况属实。"
    return Cell(words, 1, valign="top", least=44, first_indent=2, extra=extra)


@layout("teaching_proof", "two_opinions", PREVIEW)
def two_opinions(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """任教经历证明表: person, a list of courses, the college's opinion, then the school's."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=19, top=22, bottom=14))
    titles = ("专业教师任教经历证明表", "相关专业教学经历证明表", "高校教师教学经历审核表")
    pages.title(rng.choice(titles), 19)
    pages.gap(3)
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)

    def label(text: str) -> Cell:
        return label_cell(text, style, sheet)

    start, end = period(proof.started, proof.ended, rng.choice(("cn", "dot", "dot0", "dash")))
    span: list[Run] = [*filled(start, style), "至" if proof.ended else "", *filled(end, style)]
    first: list[Row] = [
        [label("姓名"), Cell(filled(w.holder, style)), label("性别"), Cell(filled(w.sex, style))],
        [label("身份证号"), Cell(filled(w.id_number, style)), label("职称"),
         Cell(filled(proof.position, style))],
        [label("任教学校"), Cell(filled(w.school, style)), label("院系"),
         Cell(filled(proof.college, style))],
        [label("任教专业"), Cell(filled(w.major, style)), label("任教年限"),
         Cell([*filled(w.years, style), "年"])],
        [label("任教时间"), Cell(span, 3)],
    ]  # fmt: skip
    pages.rows([1.3, 3.4, 1.2, 2.6], first, least_row=10.5)
    second: list[Row] = [heads(("讲授课程", "授课对象", "周学时"), style, sheet)]
    for course in proof.courses:
        cells: list[list[Run]] = [filled(f"《{course}》", style)]
        cells += [filled(f"{proof.major}专业本科生", style), filled(rng.choice("2346"), style)]
        second.append([Cell(cell, align="center") for cell in cells])
    pages.rows([3.4, 3.4, 1.7], second, least_row=9.5)
    blank: list[Run] = [style.printed_date(proof.issued)] if proof.dated else [w.date]
    day = blank
    if style.short_by_hand:
        blank = date_blanks(proof.issued if proof.dated else None, "")
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")
    elif proof.dated:
        day = [style.printed_date(proof.issued, "issued_on")]
    last: list[Row] = [
        [label("所在院系\n意　　见"), _opinion(style, any_name(rng), "院系", "", blank)],
        [label("学校人事\n部门意见"),
         _opinion(style, any_name(rng), "学校", proof.school if proof.stamped else "", day)],
    ]  # fmt: skip
    pages.rows([1.3, 7.2], last)
    pages.gap(2)
    pages.say(f"说明：本表一式两份。{proof.purpose}", style.text(pages.sheet, 0.92))
    return pages.sheets


@layout("teaching_proof", "teachers_roll", PREVIEW)
def teachers_roll(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A landscape roll of a school's teachers of the major, the applicant among them."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, LANDSCAPE)
    pages.title(rng.choice(("相关专业任课教师教学经历证明", "专业教师任教情况一览（证明）")), 19)
    pages.gap(3)
    kind = style.text(pages.sheet, 1.05)
    pages.say(["学校名称：", w.school, f"　　院系：{proof.college}"], kind, leading=1.8)
    form = rng.choice(("dot", "dot0", "cn", "dash"))
    start, end = period(proof.started, proof.ended, form)
    names = (
        "序号",
        "姓名",
        "身份证号",
        "职称",
        "任教专业",
        "主讲课程",
        "任教起止时间",
        "教龄（年）",
    )
    rows: list[Row] = [heads(names, style, pages.sheet)]
    count = rng.randint(3, 5)
    own, others = rng.randrange(count), distinct_names(rng, count, proof.holder)
    for place in range(count):
        if place == own:
            cells: list[list[Run]] = [[w.holder], [w.id_number], [proof.position], [w.major]]
            cells += [
                ["、".join(proof.courses)],
                [start, "—" if proof.ended else "", end],
                [w.years],
            ]
        else:
            major = rng.choice(tuple(COURSES))
            years = rng.randint(2, 12)
            since = Moment(proof.issued.year - years, rng.choice((2, 3)))
            masked = f"500199********{rng.randint(1000, 9999)}"
            taught = "、".join(rng.sample(COURSES[major], 2))
            texts = (others[place], masked, rng.choice(RANKS), major, taught)
            cells = [[text] for text in (*texts, f"{written(since, form)}至今", str(years))]
        row = [Cell([str(place + 1)], align="center")]
        rows.append(row + [Cell(cell, align="center") for cell in cells])
    pages.rows([0.9, 1.2, 2.9, 1.1, 1.5, 2.9, 2.4, 1.6], rows, least_row=12)
    pages.gap(4)
    pages.say(
        f"上列教师均为我校在册教师，任教情况属实。{proof.purpose}", kind, indent=2, leading=1.8
    )
    seal = proof.school if proof.stamped else ""
    close_on_axis(pages, [Value(f"{proof.school}")], [w.date], seal, kind)
    return pages.sheets
