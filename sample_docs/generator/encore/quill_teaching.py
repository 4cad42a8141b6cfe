"""Proofs of teaching: a plain letter, a form with the school's words, a letter with terms."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.matinee.letter_parts import close_right, entry, inked, label_of, red_head
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.papers.teaching import Writing
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off
from sample_docs.generator.tryout.stationery import dressed

SPANS = ("cn", "cn", "cn0", "dot0", "cn_gap")


def _seal(proof: TeachingProof) -> str:
    return proof.school if proof.stamped else ""


def _between(proof: TeachingProof, rng: Random) -> list[Run]:
    start, end = period(proof.started, proof.ended, rng.choice(SPANS))
    return [start, "" if proof.ended is None else "至", end]


@layout("teaching_proof", "since_when_on_staff", ENCORE)
def since_when_on_staff(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: who is on the school's staff, what is taught since when, and for how many years."""
    style = dressed(style, rng, printed=True)
    w = Writing(proof, style, rng)
    pages = Pages(style, rng, Paper(margin=rng.choice((28, 31)), top=rng.choice((42, 50))))
    titles = ("教学经历证明", "专业教学工作证明", "任　教　证　明", "教师教学年限证明")
    pages.title(rng.choice(titles), 22)
    pages.gap(11)
    kind, leading = style.text(pages.sheet, rng.choice((1.28, 1.36))), 1.95
    text: list[Run] = ["兹证明", w.holder, "（性别：", w.sex, "，身份证号码：", w.id_number, "）系"]
    text += [w.school, f"{proof.college}{proof.position}，", *_between(proof, rng), "从事", w.major]
    text += [f"专业教学工作，先后讲授{w.courses}等课程，累计教学年限", w.years, "年。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_right(pages, [w.school], [w.date], _seal(proof), kind)
    notes = [proof.purpose]
    if proof.clerk:
        notes.append(f"经办人：{proof.clerk}　联系电话：{proof.clerk_phone}")
    pages.gap(8)
    for note in filter(None, notes):
        pages.say(note, kind.at(kind.size * 0.84), leading=1.7)
    return pages.sheets


@layout("teaching_proof", "pairs_with_courses", ENCORE)
def pairs_with_courses(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A form in pairs: person, school and major, courses in a broad cell, the school's words."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=22, top=30, bottom=16))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("社会工作相关专业教学经历证明表", "任教情况证明表", "高校教师教学经历登记表")
    pages.title(rng.choice(titles), 20)
    pages.gap(5)
    start, end = period(proof.started, proof.ended, rng.choice(("cn", "dot", "dot0")))

    def label(text: str) -> Cell:
        return label_of(text, style, sheet)

    rows: list[Row] = [
        [label("教师姓名"), entry(w.holder, style), label("性别"), entry(w.sex, style)],
        [label("身份证号码"), entry(w.id_number, style, 3)],
        [label("任教学校"), entry(w.school, style), label("所在院系"), entry(proof.college, style)],
        [label("任教专业"), entry(w.major, style), label("现任职务"), entry(proof.position, style)],
        [label("任教时间"),
         Cell([inked(start, style), "" if proof.ended is None else "至", inked(end, style)]),
         label("教学年限"), Cell([inked(w.years, style), "年"])],
        [label("讲授课程"), Cell([style.long("、".join(proof.courses))], 3, least=26, leading=1.7)],
    ]  # fmt: skip
    pages.rows([1.5, 3.2, 1.4, 2.8], rows, least_row=13.5)
    day: list[Run] = [w.date]
    if style.short_by_hand:
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")

    def close(page: Sheet, box: Box) -> None:
        lines: list[Text] = ["（学校盖章）", day]
        x, y = box[2] - page.mm(40), box[3] - page.mm(17)
        signed_off(page, x, y, lines, _seal(proof), style.text(page, 1.05), 2)

    words = f"以上所填情况属实，特此证明。{proof.purpose}"
    last: list[Row] = [
        [label("学校意见"), Cell(words, valign="top", least=72, first_indent=2, extra=close)]
    ]  # fmt: skip
    pages.rows([1.5, 7.4], last)
    return pages.sheets


@layout("teaching_proof", "office_states_courses", ENCORE)
def office_states_courses(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """The academic office's paper under a red head: one sentence, its courses listed, the sum."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=26, top=34))
    sheet = pages.sheet
    kind, leading = style.text(sheet, 1.22), 1.9
    red_head(pages, proof.school, f"校证字〔{proof.issued.year}〕{rng.randint(3, 80)}号", kind)
    pages.title(rng.choice(("关于教师任教情况的证明", "教师任教经历证明")), 19)
    pages.gap(4)
    text: list[Run] = [
        w.holder,
        "同志，",
        w.sex,
        "，身份证号",
        w.id_number,
        f"，我校{proof.college}",
    ]
    text += [f"{proof.position}。", "经教务处核查，该同志", *_between(proof, rng), "担任", w.major]
    text.append("专业课程教学，任课情况如下：")
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(2)
    rows: list[Row] = [[label_of(word, style, sheet) for word in ("课程名称", "学时", "授课对象")]]
    for course in proof.courses:
        rows.append(middle_cells([course, str(rng.choice((32, 48, 54, 64))), "本科（专科）生"]))
    pages.rows([4, 1.4, 2.6], rows, least_row=10)
    pages.gap(3)
    pages.say(["该同志从事", w.major, "专业教学共计", w.years, "年。特此证明。" + proof.purpose],
              kind, indent=2, leading=leading)  # fmt: skip
    close_centred(pages, [[w.school], [w.date]], _seal(proof), kind)
    return pages.sheets
