"""Proofs of teaching and of taking part in a policy."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.papers import policy, teaching
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.official import Official
from sample_docs.generator.tryout.stationery import dressed


def _end(w: teaching.Writing) -> list[Run]:
    return ["至", w.end] if w.proof.ended else [Value("至今", "ended_on", "present")]


@layout("teaching_proof", "official_letter", TRYOUT)
def teaching_letter(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A numbered paper of the school's with the statement in one long sentence."""
    number = f"校人证〔{proof.issued.year}〕{rng.randint(3, 80)}号"
    page = Official(style, rng, proof.school, number, 1.2)
    w = teaching.Writing(proof, page.style, rng)
    page.title(f"关于{proof.holder}教师教学经历的证明")
    page.say("重庆市民政局：", 0)
    text: list[Run] = [w.holder, "，", w.sex, "，公民身份号码", w.id_number]
    text += [f"，系我校{proof.college}{proof.position}，", w.start, *_end(w), "承担"]
    text += [w.major, f"专业{w.courses}等课程的讲授任务，从事相关专业教学累计", w.years, "年。"]
    page.say(text)
    page.say(f"该教师教学态度端正，教学质量考核合格。{proof.purpose}特此证明。")
    day: list[Run] = [w.date]
    page.close([Value(proof.school, "school")], day, proof.school if proof.stamped else "")
    if proof.clerk:
        page.say(f"（联系人：{proof.clerk}，{proof.clerk_phone}）")
    return page.pages.sheets


@layout("teaching_proof", "course_list", TRYOUT)
def course_list(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """教师任课情况证明: lines of particulars, a table of the courses, words below."""
    style = dressed(style, rng, printed=True)
    w, pages = teaching.Writing(proof, style, rng), Pages(style, rng, Paper(margin=23, top=34))
    pages.say([w.school], style.strong(pages.sheet, 1.3), align="center", leading=1.8)
    pages.title(
        rng.choice(("教师任课情况证明", "相关专业教学经历证明", "教学任务承担情况证明")), 20
    )
    pages.gap(4)
    kind, labels = style.text(pages.sheet, 1.12), style.labels(pages.sheet)
    first: list[Run] = ["姓名：", w.holder, f"　　职称：{proof.position}　　院系：{proof.college}"]
    pages.say(first, kind, leading=1.9)
    pages.say(["身份证件号码：", w.id_number], kind, leading=1.9)
    pages.say(["授课专业：", w.major, "　　任教时间：", w.start, *_end(w)], kind, leading=1.9)
    pages.gap(2)
    rows: list[Row] = [
        [Cell(t, align="center", kind=labels) for t in ("序号", "课程名称", "授课对象", "周学时")]
    ]
    for place, course in enumerate(proof.courses, 1):
        cells = (str(place), course, f"{proof.major}专业本科", str(rng.choice((2, 3, 4))))
        rows.append([Cell(text, align="center") for text in cells])
    pages.rows([1, 4, 3, 1.4], rows, least_row=10)
    pages.gap(4)
    text: list[Run] = ["以上情况属实，该教师从事相关专业教学工作满", w.years, "年。"]
    pages.say([*text, proof.purpose], kind, indent=2, leading=1.9)
    pages.gap(16)
    sheet, left = pages.sheet, pages.left + pages.width * 0.5
    sheet.line_of(pages.left, pages.y, "教务处（盖章）", kind)
    sheet.line_of(left, pages.y, "学校（盖章）", kind)
    sheet.line_of(left, pages.y + sheet.mm(11), [w.date], kind)
    if proof.stamped:
        stamp(sheet, proof.school, left + sheet.mm(24), pages.y + sheet.mm(4), 4)
    return pages.sheets


@layout("policy_proof", "official_letter", TRYOUT)
def policy_letter(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """An office's numbered note that recalls the document first and names the person after."""
    number = f"民证〔{proof.issued.year}〕{rng.randint(2, 30)}号"
    page = Official(style, rng, proof.issuer, number, 1.22)
    w = policy.Writing(proof, page.style, rng)
    page.title(rng.choice(("关于参与政策文件制定情况的证明", "关于文件起草人员的情况证明")))
    page.say("有关单位：", 0)
    text: list[Run] = ["《", w.title, "》", *w.numbered(), "由我局组织制定，于", w.made, "印发。"]
    page.say(text)
    person: list[Run] = ["在该文件制定过程中，", w.holder, "同志全程参与，担任", w.role]
    person += ["，承担了调研论证、文稿撰写和意见吸纳等工作。"]
    page.say(person)
    page.say("特此证明。")
    page.close([proof.issuer], [w.issued], proof.issuer if proof.stamped else "")
    return page.pages.sheets


@layout("policy_proof", "drafting_roster", TRYOUT)
def drafting_roster(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """起草人员名单: the drafting group in a table, the applicant among them, seal at the foot."""
    style = dressed(style, rng, printed=True)
    w, pages = policy.Writing(proof, style, rng), Pages(style, rng, Paper(margin=24, top=34))
    pages.title(
        rng.choice(("政策文件起草人员证明", "文件起草组人员名单", "参与政策制定人员证明")), 20
    )
    pages.gap(5)
    kind, labels = style.text(pages.sheet, 1.15), style.labels(pages.sheet)
    pages.say(["文件名称：《", w.title, "》"], kind, leading=1.9)
    if proof.number:
        pages.say(["发文字号：", w.number], kind, leading=1.9)
    pages.say(["印发时间：", w.made], kind, leading=1.9)
    pages.gap(2)
    others = distinct_names(rng, 3, proof.holder)
    own = 0 if "主要" in proof.role or "执笔" in proof.role else 2
    names = [*others[:own], proof.holder, *others[own:]]
    rows: list[Row] = [
        [Cell(t, align="center", kind=labels) for t in ("序号", "姓名", "参与身份", "承担任务")]
    ]
    tasks = ("总体框架与文本撰写", "专题调研", "征求意见与修改", "政策解读")
    for place, (name, task) in enumerate(zip(names, tasks, strict=True), 1):
        mine = name == proof.holder
        role: list[Run] = [w.role] if mine else ["起草组成员"]
        cells: tuple[list[Run], ...] = ([str(place)], [w.holder] if mine else [name], role, [task])
        rows.append([Cell(cell, align="center") for cell in cells])
    pages.rows([0.9, 1.8, 2.4, 3], rows, least_row=11)
    pages.gap(4)
    pages.say("上述人员参与该文件制定，情况属实，特此证明。", kind, indent=2, leading=1.9)
    pages.gap(16)
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, f"制定单位（盖章）：{proof.issuer}", kind, align="right")
    sheet.line_of(right - sheet.mm(4), pages.y + sheet.mm(11), [w.issued], kind, align="right")
    if proof.stamped:
        stamp(sheet, proof.issuer, right - sheet.mm(26), pages.y + sheet.mm(5), 4)
    return pages.sheets
