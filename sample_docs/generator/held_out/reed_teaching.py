"""Proofs of teaching: an unadorned letter, a numbered certificate with courses term by term, the
form of a personnel office."""

from random import Random

from sample_docs.generator.audition.proof_parts import close_left, middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Text
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.held_out.reed_parts import (
    confirmed,
    day_on,
    form_rows,
    paragraphs,
    time_of,
)
from sample_docs.generator.matinee.letter_parts import close_right, inked, label_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.papers.teaching import Writing
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed

TITLES = ("证　明", "教学经历证明", "任教经历证明", "专业教学工作证明", "相关专业教学经历证明")


def _seal(proof: TeachingProof, office: str = "") -> str:
    return f"{proof.school}{office}" if proof.stamped else ""


@layout("teaching_proof", "reed_unadorned_letter", HELD_OUT)
def unadorned_letter(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: who the teacher is, since when what was taught, the years, in one paragraph."""
    style = dressed(style, rng, printed=True)
    w = Writing(proof, style, rng)
    pages = Pages(style, rng, Paper(margin=rng.choice((28, 31)), top=rng.choice((38, 48))))
    pages.title(rng.choice(TITLES), rng.choice((22, 25)))
    pages.gap(11)
    kind, leading = style.text(pages.sheet, rng.choice((1.3, 1.36))), rng.choice((1.95, 2.1))
    text: list[Run] = ["兹证明", w.holder, "，", w.sex, "，身份证号", w.id_number, "，系", w.school]
    text += [f"{proof.college}在职教师，职称（职务）为{proof.position}。该教师"]
    text += [*time_of(proof.started, proof.ended, style, rng), "一直承担", w.major]
    text += [
        f"专业的教学任务，先后主讲{w.courses}等课程，从事相关专业教学工作已满",
        w.years,
        "年。",
    ]
    texts: list[Text] = [text, f"特此证明。{proof.purpose}"]
    paragraphs(pages, texts, kind, leading)
    office = rng.choice(("", "", "人事处"))
    close_right(pages, [w.school, office], [w.date], _seal(proof, office), kind)
    if proof.clerk:
        note = f"（联系人：{proof.clerk}　联系电话：{proof.clerk_phone}）"
        pages.gap(5)
        pages.say(note, kind.at(kind.size * 0.86))
    return pages.sheets


@layout("teaching_proof", "reed_term_by_term", HELD_OUT)
def term_by_term(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A statement on the teacher, then the courses of the last terms as a list, then the seal."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=25, top=30, bottom=20))
    sheet, kind, leading = pages.sheet, style.text(pages.sheet, 1.18), 1.85
    pages.title(rng.choice(("教师授课情况证明", "教师教学工作经历证明", "专业教学情况证明")), 22)
    pages.gap(6)
    text: list[Run] = [w.holder, "（", w.sex, "，身份证号码：", w.id_number, "）为我校"]
    text += [f"{proof.college}{proof.position}，", *time_of(proof.started, proof.ended, style, rng)]
    text += ["在", w.school, "从事", w.major, "专业教学工作，教龄（本专业）", w.years, "年。"]
    texts: list[Text] = [text, "其近年主要授课情况如下："]
    paragraphs(pages, texts, kind, leading)
    pages.gap(2)
    heads = ("学年学期", "课程", "授课班级", "学时", "考核结果")
    rows: list[Row] = [[label_of(word, style, sheet) for word in heads]]
    last = proof.ended.year if proof.ended else 2020
    for year in range(max(proof.started.year, last - 3), last + 1):
        for term in ("1", "2") if year < last else ("1",):
            grade = f"{w.major.text}{str(year - rng.randint(0, 2))[2:]}{rng.choice('12')}班"
            cells = [f"{year}-{year + 1}-{term}", rng.choice(proof.courses), grade]
            cells += [str(rng.choice((32, 48, 64))), rng.choice(("优秀", "良好", "合格"))]
            rows.append(middle_cells(cells))
    pages.rows([2.2, 2.9, 2.6, 1, 1.4], rows, least_row=9.5)
    pages.gap(4)
    pages.say(f"以上教学经历与学校教学档案一致，特此证明。{proof.purpose}", kind, indent=2,
              leading=leading)  # fmt: skip
    office = rng.choice(("", "教务处"))
    close_left(pages, [f"{proof.school}{office}"], [w.date], _seal(proof, office), kind)
    return pages.sheets


@layout("teaching_proof", "reed_personnel_form", HELD_OUT)
def personnel_form(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A personnel office's form: pairs of entries, courses in a broad cell, two opinions."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=22, top=28, bottom=14))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    pages.title(rng.choice(("高校教师教学经历证明表", "教学年限证明表", "专业教学经历证明")), 21)
    pages.gap(6)
    courses = style.long(f"主讲{w.courses}等课程，指导学生专业实习和毕业论文。")
    rows = form_rows([
        [("教师姓名", [inked(w.holder, style)]), ("性　别", [inked(w.sex, style)])],
        [("身份证号码", [inked(w.id_number, style)])],
        [("学校名称", [inked(w.school, style)])],
        [("所在学院", [inked(proof.college, style)]), ("职称职务", [inked(proof.position, style)])],
        [("教学专业", [inked(w.major, style)]), ("教学年限", [inked(w.years, style), "年"])],
        [("教学时间", time_of(proof.started, proof.ended, style, rng))],
        [("教学内容", [courses])],
    ], style, sheet)  # fmt: skip
    pages.rows([1.6, 3.2, 1.5, 2.4], rows, least_row=12.5)
    dean = style.signed(sheet, any_name(rng), style.second_hand)
    day = day_on(w.date, proof.issued if proof.dated else None, style)
    college: list[Text] = [["负责人：", dean]]
    first = confirmed("该教师以上教学经历属实。", college, "", style, 34)
    words = f"经查阅人事及教学档案，同意学院意见，特此证明。{proof.purpose}"
    second = confirmed(words, [f"{proof.school}（公章）", day], _seal(proof), style, 62)
    pages.rows([1.6, 7.1], [
        [label_of("学院意见", style, sheet), first],
        [label_of("学校人事\n部门意见", style, sheet), second],
    ])  # fmt: skip
    return pages.sheets
