"""Proofs of teaching: a list of terms, a personnel office's letter, a filled-in certificate."""

from dataclasses import replace
from random import Random

from sample_docs.generator.audition.credential_parts import (
    INK,
    below,
    date_blanks,
    fit_line,
    print_note,
    written_in,
)
from sample_docs.generator.audition.proof_parts import close_left, middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.papers import teaching
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed

TERMS_SHOWN = 7  # lists name the latest terms alone


def _terms(proof: TeachingProof) -> list[str]:
    """The terms taught, the first counted from September: 2018—2019学年第一学期."""
    last = (proof.ended.year, proof.ended.month) if proof.ended else (2021, 2)
    begun, terms = (proof.started.year, proof.started.month), []
    for year in range(begun[0] - 1, last[0] + 1):
        if begun <= (year, 9) <= last:
            terms.append(f"{year}—{year + 1}学年第一学期")
        if begun <= (year + 1, 2) <= last:
            terms.append(f"{year}—{year + 1}学年第二学期")
    return terms[-TERMS_SHOWN:]


@layout("teaching_proof", "term_list", AUDITION)
def term_list(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """教学工作量证明: who teaches, a row for each of the latest terms, the sum, a seal."""
    style = dressed(style, rng, printed=True)
    w, pages = teaching.Writing(proof, style, rng), Pages(style, rng, Paper(margin=22, top=28))
    pages.title(rng.choice(("教师教学工作量证明", "专业课程讲授情况证明", "任课教师授课证明")), 20)
    pages.gap(4)
    kind, labels = style.text(pages.sheet, 1.08), style.labels(pages.sheet)
    start, end = period(proof.started, proof.ended, rng.choice(("cn", "dot", "cn0")))
    joint = "" if proof.ended is None else "至"
    head: list[Row] = [
        [
            *middle_cells(["教师姓名"], labels, True),
            Cell([w.holder]),
            *middle_cells(["证件号码"], labels, True),
            Cell([w.id_number]),
        ],
        [
            *middle_cells(["学校"], labels, True),
            Cell([w.school]),
            *middle_cells(["院系、职称"], labels, True),
            Cell(f"{proof.college}　{proof.position}"),
        ],
        [
            *middle_cells(["任教专业"], labels, True),
            Cell([w.major]),
            *middle_cells(["任教起止"], labels, True),
            Cell([start, joint, end]),
        ],
    ]
    pages.rows([1.3, 2.9, 1.4, 3], head, least_row=11)
    pages.gap(5)
    rows: list[Row] = [
        middle_cells(("开课学期", "课程名称", "授课班级", "学时", "学生数"), labels, True)
    ]
    sum_ = 0
    for term in _terms(proof):
        hours = rng.choice((32, 36, 48, 54, 64))
        sum_ += hours
        group = f"{proof.major}{term[2:4]}级{rng.randint(1, 3)}班"
        course = rng.choice(proof.courses)
        rows.append(middle_cells((term, course, group, str(hours), str(rng.randint(28, 56)))))
    rows.append(middle_cells(("近期合计", "—", "—", str(sum_), "—")))
    pages.rows([3.5, 2.1, 2.3, 0.9, 1], rows, least_row=9)
    pages.gap(4)
    text: list[Run] = [
        "经核，该教师在我校从事相关专业教学工作已满",
        w.years,
        "年。上表仅列近期课程。",
    ]
    pages.say([*text, proof.purpose], kind, indent=2, leading=1.85)
    seal = proof.school if proof.stamped else ""
    close_left(pages, [Value(proof.school, "school")], [w.date], seal, kind)
    if proof.clerk:
        pages.say(f"制表：{proof.clerk}　　电话：{proof.clerk_phone}")
    return pages.sheets


@layout("teaching_proof", "personnel_letter", AUDITION)
def personnel_letter(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """人事处 on the school's paper: came when, teaches what, how long by now."""
    style = dressed(style, rng, printed=True)
    w, pages = teaching.Writing(proof, style, rng), Pages(style, rng, Paper(margin=29, top=24))
    sheet, blue = pages.sheet, (28, 66, 122)
    name = Type(KAI, sheet.pt(25), blue, 0.15)
    fit_line(sheet, (pages.middle, sheet.mm(28)), [w.school], name, pages.width, "center")
    line = sheet.mm(34)
    sheet.draw.line((pages.left, line, pages.left + pages.width, line), blue, 3)
    print_note(sheet, "教师人事档案证明专用笺", pages.left + pages.width, sheet.mm(39), "right")
    pages.y = sheet.mm(50)
    pages.title(rng.choice(("教学经历证明", "教师任教情况证明", "教龄证明", "证　明　书")), 22)
    pages.gap(6)
    kind = style.text(sheet, 1.27)
    start, end = period(proof.started, proof.ended, rng.choice(("cn", "cn_gap", "han")))
    she = "她" if proof.female else "他"
    text: list[Run] = ["我校", proof.college, "教师", w.holder, f"，{proof.position}，身份证件号码"]
    text += [w.id_number, "。", start, "起即在我校讲台任教，"]
    text += ["于", end, "调离，" if proof.ended else ""] if proof.ended else [end, "未曾中断，"]
    text += ["所授课程属", w.major, "专业，主要有", w.courses, "。"]
    pages.say(text, kind, indent=2, leading=2.0)
    total: list[Run] = [
        f"据人事档案核算，{she}从事",
        proof.major,
        "专业教学的教龄为",
        w.years,
        "年，",
    ]
    pages.say([*total, "历年考核均在合格以上。"], kind, indent=2, leading=2.0)
    pages.say(f"以上属实，特予证明。{proof.purpose}", kind, indent=2, leading=2.0)
    office: list[Run] = [f"{proof.school}人事处"]
    close_left(pages, office, [w.date], proof.school if proof.stamped else "", kind)
    if proof.clerk:
        pages.say(f"经办人：{proof.clerk}　　联系方式：{proof.clerk_phone}", style.text(sheet))
    return pages.sheets


@layout("teaching_proof", "filled_certificate", AUDITION)
def filled_certificate(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A bordered certificate in landscape whose blanks are filled in with a pen."""
    sheet = Sheet(262, 186, rng, ground=(253, 252, 246))
    glow(sheet, rng.choice(((236, 240, 226), (242, 232, 222))), 0.5)
    colour: RGB = rng.choice(((120, 40, 44), (40, 84, 64)))
    border(sheet, colour, 8, rng.choice(("double", "keys")))
    pen = replace(style.pen(sheet), size=sheet.pt(16.5))
    sheet.pen = pen
    w = teaching.Writing(proof, style, rng)
    words = rng.choice(("教师任教证明书", "专业教师教学经历证书", "教师教学年限证明"))
    title = Type(SONG_BOLD, sheet.pt(27), colour, 0.2)
    sheet.line_of(sheet.width / 2, sheet.mm(36), words, title, align="center")
    small = Type(SONG, sheet.pt(10.5), INK)
    serial = f"校证字第 {proof.issued.year}{rng.randint(10, 99)} 号"
    sheet.line_of(sheet.width - sheet.mm(26), sheet.mm(46), serial, small, align="right")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(15), INK)
    until: list[Run] = [written_in(Value("今", "ended_on", "present"), 2.5)]
    if proof.ended:
        until = date_blanks(proof.ended, "ended_on")
    text: list[Run] = [written_in(w.holder, 5), "老师，身份证号", written_in(w.id_number, 12)]
    text += ["，自", *date_blanks(proof.started, "started_on"), "至", *until, "在本校担任"]
    text += [written_in(Value(proof.college + proof.position), 8), "，从事", written_in(w.major, 5)]
    years = Value(str(proof.years), "stated_years")
    text += ["专业教学，讲授", written_in(Value(w.courses), 8), "等课程，教学年限共计"]
    text += [written_in(years, 2.5), "年。特此证明。"]
    edges = (sheet.mm(26), sheet.width - sheet.mm(26))
    y = sheet.paragraph(below(sheet, edges[0], sheet.mm(52), edges[1]), text, body, leading=2.15,
                        first_indent=2)  # fmt: skip
    y = max(y + sheet.mm(12), sheet.mm(142))
    x = sheet.width - sheet.mm(74)
    sheet.line_of(x, y, [w.school], body, align="center")
    day = date_blanks(proof.issued if proof.dated else None, "issued_on")
    sheet.line_of(x, y + sheet.mm(12), day, body, align="center")
    if proof.stamped:
        stamp(sheet, proof.school, x + sheet.mm(6), y + sheet.mm(3), 4)
    if proof.purpose:
        note = f"附注：{proof.purpose}"
        fit_line(sheet, (edges[0], sheet.height - sheet.mm(17)), note, small, sheet.mm(100))
    return [sheet]
