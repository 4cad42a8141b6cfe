"""Proofs of taking part in a policy: a letter that names the post held, one with a small table."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.matinee.letter_parts import close_right, label_of
from sample_docs.generator.papers.policy import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred
from sample_docs.generator.tryout.stationery import dressed

SHARES = ("负责框架设计和初稿撰写", "承担调研论证和条款起草", "参与征求意见和统稿修改")


def _seal(proof: PolicyProof) -> str:
    return proof.issuer if proof.stamped else ""


@layout("policy_proof", "as_which_drafter", ENCORE)
def as_which_drafter(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: 兹证明, as which drafter of which document, what share, when it came out."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=29, top=46))
    titles = ("证　明", "政策文件起草证明", "参与政策制定工作证明", "参与起草工作证明")
    pages.title(rng.choice(titles), 23)
    pages.gap(12)
    kind, leading = style.text(pages.sheet, rng.choice((1.3, 1.38))), 2.0
    text: list[Run] = [
        "兹证明",
        w.holder,
        "同志以",
        w.role,
        "身份参与了《",
        w.title,
        "》",
        *w.numbered(),
    ]
    text += [f"的制定工作，{rng.choice(SHARES)}。该文件由我单位于", w.made, "印发施行。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_right(pages, proof.issuer, [w.issued], _seal(proof), kind)
    return pages.sheets


@layout("policy_proof", "document_in_table", ENCORE)
def document_in_table(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A statement whose document, number and role stand in a table between two sentences."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=25, top=38))
    sheet = pages.sheet
    pages.title(rng.choice(("参与政策、方案制定情况证明", "政策制定参与情况说明")), 21)
    pages.gap(7)
    kind, leading = style.text(sheet, 1.22), 1.9
    pages.say(["经核实，", w.holder, "同志参与了我单位以下文件的制定工作："], kind, indent=2,
              leading=leading)  # fmt: skip
    pages.gap(3)
    lines: list[tuple[str, Text]] = [("文件名称", [w.title])]
    if proof.number:
        lines.append(("文　　号", [w.number]))
    lines += [("印发时间", [w.made]), ("承担角色", [w.role]), ("工作内容", rng.choice(SHARES))]
    rows: list[Row] = [
        [label_of(words, style, sheet), Cell(value, leading=1.6)] for words, value in lines
    ]
    pages.rows([1.5, 5], rows, least_row=13)
    pages.gap(5)
    pages.say("以上情况属实，特此证明。", kind, indent=2, leading=leading)
    close_centred(pages, [[proof.issuer, "（公章）"], [w.issued]], _seal(proof), kind)
    return pages.sheets
