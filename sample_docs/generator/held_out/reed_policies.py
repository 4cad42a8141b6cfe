"""Proofs of taking part in a policy: an unadorned letter, a drafting group's statement with its
members and their shares."""

from random import Random

from sample_docs.generator.audition.proof_parts import close_left, middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Text
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.held_out.reed_parts import paragraphs
from sample_docs.generator.matinee.letter_parts import close_right, label_of
from sample_docs.generator.papers.policy import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed

SHARES = ("总体框架与目标任务", "服务内容与流程", "保障措施与附则", "调研报告与征求意见汇总")
DONE = (
    "具体承担前期调研、文本起草和征求意见后的修改完善工作",
    "负责其中服务内容、人员保障等章节的起草，并参加历次讨论修改",
    "全程参与了调研论证、起草、征求意见和送审等环节的工作",
)


def _seal(proof: PolicyProof) -> str:
    return proof.issuer if proof.stamped else ""


@layout("policy_proof", "reed_unadorned_letter", HELD_OUT)
def unadorned_letter(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: 兹证明, the person's part in which document, what was done, when it came out."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=29, top=42))
    pages.title(rng.choice(("证　明", "参与政策制定情况证明", "参与文件起草工作证明")), 24)
    pages.gap(12)
    kind, leading = style.text(pages.sheet, rng.choice((1.3, 1.38))), rng.choice((1.95, 2.1))
    text: list[Run] = ["兹证明", w.holder, "同志参与了由我单位组织制定的《", w.title, "》"]
    text += [*w.numbered(), "的起草制定，为该文件的", w.role, f"，{rng.choice(DONE)}。上述文件已于"]
    text += [w.made, rng.choice(("正式印发。", "公布实施。"))]
    paragraphs(pages, [text, "特此证明。"], kind, leading)
    close_right(pages, [proof.issuer], [w.issued], _seal(proof), kind)
    return pages.sheets


@layout("policy_proof", "reed_group_and_shares", HELD_OUT)
def group_and_shares(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A drafting group's statement: the document, then its members with parts and shares."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=25, top=34, bottom=20))
    sheet, kind, leading = pages.sheet, style.text(pages.sheet, 1.2), 1.85
    pages.title(rng.choice(("政策文件起草工作情况证明", "参与政策方案制定人员证明")), 21)
    pages.gap(7)
    text: list[Run] = [
        "《",
        w.title,
        "》",
        *w.numbered(),
        "由",
        proof.issuer,
        "牵头起草，于",
        w.made,
    ]
    text += ["印发。", w.holder, "同志为起草组成员，起草组分工如下："]
    paragraphs(pages, [text], kind, leading)
    pages.gap(3)
    others = distinct_names(rng, rng.randint(2, 3), proof.holder)
    listed: list[list[Text]] = [
        [name, rng.choice(("起草组成员", "审核人", "联络员")), share]
        for name, share in zip(others, SHARES, strict=False)
    ]
    own: list[Text] = [proof.holder, [w.role], SHARES[len(others)]]
    listed.insert(rng.randint(0, 1), own)
    rows: list[Row] = [
        [label_of(word, style, sheet) for word in ("序号", "姓名", "担任角色", "承担内容")]
    ]
    rows += [middle_cells([str(place), *row]) for place, row in enumerate(listed, 1)]
    pages.rows([0.8, 1.4, 2.4, 3.6], rows, least_row=12)
    pages.gap(4)
    paragraphs(pages, ["以上人员参与制定工作情况属实，特此证明。"], kind, leading)
    close_left(pages, [proof.issuer], [w.issued], _seal(proof), kind, label="证明单位（盖章）：")
    return pages.sheets
