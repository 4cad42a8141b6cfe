"""Proofs of taking part in a policy: an office's short letter, a form with what was contributed."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Value
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.matinee.letter_parts import entry, label_of
from sample_docs.generator.papers.policy import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off
from sample_docs.generator.tryout.stationery import dressed

PARTS = (
    "开展前期调研，走访镇街社工站和社会组织，形成调研报告",
    "撰写总体要求、主要任务部分初稿",
    "汇总各方意见，修改完善文稿",
    "参加专家论证会和部门协调会，起草编制说明",
)


def _seal(proof: PolicyProof) -> str:
    return proof.issuer if proof.stamped else ""


@layout("policy_proof", "invited_to_draft", SOIREE)
def invited_to_draft(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: when the office made the document, it invited the person, who did what."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=29, top=42))
    titles = ("参与政策制定情况证明", "证　明", "关于参与文件起草工作的证明", "政策起草工作证明")
    pages.title(rng.choice(titles), 22)
    pages.gap(10)
    kind, leading = style.text(pages.sheet, 1.3), rng.choice((1.9, 2.05))
    if rng.random() < 0.5:
        pages.say("重庆市民政局：", kind, leading=leading)
    text: list[Run] = ["我单位于", w.made, "出台《", w.title, "》"]
    text += ["（文号：", w.number, "）。" if proof.number else "。"] if proof.number else ["。"]
    text += ["在文件制定过程中，我单位邀请", w.holder, "同志参与起草，该同志作为", w.role]
    text += [f"，主要负责{rng.choice(PARTS)}，", "为文件的出台作出了积极贡献。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_centred(pages, [proof.issuer, [w.issued]], _seal(proof), kind)
    if rng.random() < 0.5:
        pages.gap(6)
        pages.say(f"（联系人：{any_name(rng)}　电话：023-0000{rng.randint(1000, 9999)}）",
                  kind.at(kind.size * 0.85))  # fmt: skip
    return pages.sheets


@layout("policy_proof", "contribution_form", SOIREE)
def contribution_form(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """参与政策、方案制定证明表: who, which document, in what part, the office's confirmation."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=23, top=32, bottom=16))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    pages.title(rng.choice(("参与政策（方案）制定证明表", "政策文件起草人员证明表")), 20)
    pages.gap(5)

    def label(text: str) -> Cell:
        return label_of(text, style, sheet)

    parts = "；\n".join(f"{place}. {text}" for place, text in enumerate(rng.sample(PARTS, 3), 1))
    rows: list[Row] = [
        [label("姓名"), entry(w.holder, style), label("起草身份"), entry(w.role, style)],
        [label("文件名称"), entry(w.title, style, 3)],
        [label("发文字号"), entry(w.number if proof.number else Value("（未编号）"), style),
         label("印发时间"), entry(w.made, style)],
        [label("制定单位"), Cell(proof.issuer, 3)],
        [label("参与时间"), Cell(f"{proof.made.year - rng.choice((0, 1))}年起至文件印发", 3)],
        [label("主要工作\n内　　容"), Cell(f"{parts}。", 3, least=46, leading=1.7)],
    ]  # fmt: skip
    pages.rows([1.4, 3.2, 1.4, 2.4], rows, least_row=13)
    day: list[Run] = [w.issued]
    if style.short_by_hand:
        day = date_blanks(proof.issued, "issued_on")

    def close(page: Sheet, box: Box) -> None:
        kind = style.text(page, 1.05)
        lines = [f"{proof.issuer}（公章）", day]
        signed_off(page, box[2] - page.mm(44), box[3] - page.mm(17), lines, _seal(proof), kind, 2)

    words = rng.choice(("情况属实，同意证明。", "经核实，该同志确系上述文件的参与起草人员。"))
    last: list[Row] = [
        [label("制定单位\n意　　见"), Cell(words, valign="top", least=66, first_indent=2,
                                         extra=close)]
    ]  # fmt: skip
    pages.rows([1.4, 7], last)
    return pages.sheets
