"""Proofs of taking part in a policy: a letter of the drafting group, a numbered paper."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.matinee.letter_parts import centred, close_right, label_of, red_head
from sample_docs.generator.papers.policy import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.tryout.stationery import dressed

STAGES = ("前期调研", "文稿起草", "征求意见", "修改定稿")
OTHERS = ("起草组成员", "调研组成员", "统稿人")


def _seal(proof: PolicyProof) -> str:
    return proof.issuer if proof.stamped else ""


@layout("policy_proof", "group_was_formed", MATINEE)
def group_was_formed(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: a group was formed for the document, the person belonged to it and did what."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=28, top=40))
    titles = ("证　明", "参与政策制定证明", "政策文件起草证明", "参与政策、方案制定的证明")
    pages.title(rng.choice(titles), 22)
    pages.gap(9)
    kind, leading = style.text(pages.sheet, 1.28), rng.choice((1.9, 2.0))
    text: list[Run] = ["为做好《", w.title, "》制定工作，我单位成立了文件起草组，", w.holder]
    text += ["同志为起草组成员，" if proof.role != "起草组成员" else "同志参加起草组工作，"]
    text += ["在文件起草过程中的身份为", w.role, "。"]
    pages.say(text, kind, indent=2, leading=leading)
    second: list[Run] = [f"该同志全程参与{'、'.join(rng.sample(STAGES, 3))}等环节，提出的意见建议"]
    second += ["多被采纳。", "该文件于", w.made, "正式印发"]
    second += ["，文号为", w.number, "。"] if proof.number else ["。"]
    pages.say(second, kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_right(pages, [proof.issuer], [w.issued], _seal(proof), kind)
    return pages.sheets


@layout("policy_proof", "drafters_in_rows", MATINEE)
def drafters_in_rows(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A paper under a red head: the document by name and number, who drafted it in a list."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=26, top=36, bottom=20))
    sheet = pages.sheet
    kind, leading = style.text(sheet, 1.24), 1.85
    number = f"证字〔{proof.issued.year}〕{rng.randint(3, 40)}号"
    red_head(pages, proof.issuer, number, kind)
    pages.title(f"关于{proof.holder}同志参与政策制定工作的证明", 19)
    pages.gap(6)
    text: list[Run] = ["《", w.title, "》", *w.numbered(), "由我单位组织起草，于", w.made]
    text += ["印发实施。", w.holder, "同志参与了该文件的制定，承担工作如下表："]
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(3)
    others = [any_name(rng) for _ in range(2)]
    heads = [label_of(text, style, sheet) for text in ("姓名", "起草中的身份", "承担的工作")]
    rows: list[Row] = [heads, centred([proof.holder, w.role, "、".join(rng.sample(STAGES, 2))])]
    rows += [centred([name, rng.choice(OTHERS), rng.choice(STAGES)]) for name in others]
    pages.rows([1.6, 2.4, 3.6], rows, least_row=11)
    pages.gap(4)
    pages.say("以上情况属实，特此证明。", kind, indent=2, leading=leading)
    close_right(pages, [proof.issuer], [w.issued], _seal(proof), kind)
    return pages.sheets
