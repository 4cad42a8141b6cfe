"""Proofs of taking part in a policy: the document first and then the person, a form by parts."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run
from sample_docs.generator.facts.dates import months_later, written
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.finale.ink_parts import Pair, day_in, headed, opinion, part
from sample_docs.generator.matinee.letter_parts import inked
from sample_docs.generator.papers.policy import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred
from sample_docs.generator.tryout.stationery import dressed

WORK = (
    "参加基层调研和座谈，执笔起草文件初稿，并根据部门意见逐条修改",
    "收集梳理外地做法，起草服务标准和保障措施部分，参与集中统稿",
    "设计文件框架，撰写主要任务章节，配合完成合法性审查和意见征集",
)


def _seal(proof: PolicyProof) -> str:
    return proof.issuer if proof.stamped else ""


@layout("policy_proof", "document_then_person", FINALE)
def document_then_person(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: when which document was made and came out; then who took what part in it."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=28, top=44))
    titles = ("证　明", "参与政策文件制定证明", "政策起草人员证明", "参与方案起草情况证明")
    pages.title(rng.choice(titles), 23)
    pages.gap(11)
    kind, leading = style.text(pages.sheet, rng.choice((1.3, 1.36))), 2.0
    begun = written(months_later(proof.made.month_only, -rng.randint(5, 9)), "cn")
    text: list[Run] = ["《", w.title, "》", *w.numbered()]
    text += [f"由我单位牵头制定，{begun}启动起草，", w.made, "印发执行。"]
    pages.say(text, kind, indent=2, leading=leading)
    told: list[Run] = [w.holder, "同志自始参加该文件的制定，系", w.role]
    told.append(f"，{rng.choice(WORK)}。")
    pages.say(told, kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_centred(pages, [[proof.issuer], [w.issued]], _seal(proof), kind)
    pages.gap(6)
    pages.say("附：文件复印件一份。", kind.at(kind.size * 0.9))
    return pages.sheets


@layout("policy_proof", "form_by_parts", FINALE)
def form_by_parts(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A form whose parts have upright heads: the document, the person, the making office."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=21, top=30, bottom=16))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("参与政策（方案）制定证明表", "政策文件起草参与人员证明", "参与文件制定情况证明表")
    pages.title(rng.choice(titles), 20)
    pages.gap(5)
    lines: list[list[Pair]] = [[("文件名称", [inked(w.title, style)])]]
    if proof.number:
        lines.append([("文件文号", [inked(w.number, style)])])
    lines.append([("印发日期", [inked(w.made, style)]), ("文件类别", [inked("规范性文件", style)])])
    document = part("文件情况", lines, style, sheet)
    told: list[list[Pair]] = [
        [("姓名", [inked(w.holder, style)]), ("参与身份", [inked(w.role, style)])],
        [("承担工作", [style.long(f"{rng.choice(WORK)}。")])],
    ]
    person = part("参与人员", told, style, sheet)
    day = day_in(w.issued, proof.issued, style)
    words = "以上同志参与我单位文件制定情况属实，特此证明。"
    rows: list[Row] = [[opinion(words, proof.issuer, day, _seal(proof), style, 78)]]
    proven = headed("制定单位证明", rows, style, sheet)
    pages.rows([0.7, 1.5, 3, 1.4, 2.4], [*document, *person, *proven], least_row=14.5)
    pages.gap(3)
    pages.say(f"填表人：{any_name(rng)}　　（本表不得涂改）", style.text(sheet, 0.95))
    return pages.sheets
