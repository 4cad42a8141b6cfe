"""Proofs of taking part in a policy: a plain statement, a printed blank filled in with a pen."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.papers.policy import Writing
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.preview.office_parts import by_hand, close_on_axis
from sample_docs.generator.tryout.stationery import dressed

TASKS = (
    "参加前期调研，完成调研报告",
    "起草文件初稿",
    "汇总、研究各区县和有关单位反馈的意见",
    "参加专家论证和合法性审核，修改形成送审稿",
    "编写政策解读材料",
)


@layout("policy_proof", "tasks_listed", PREVIEW)
def tasks_listed(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: the document first, whose work it was, the tasks as a numbered list."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=28, top=42))
    titles = ("证　　明", "参与政策文件制定工作证明", "政策制定工作证明", "参与文件起草工作的证明")
    pages.title(rng.choice(titles), 22)
    pages.gap(7)
    kind = style.text(pages.sheet, 1.28)
    text: list[Run] = ["根据工作安排，", w.holder, "同志参与了我单位组织的《", w.title, "》"]
    text += ["（文号：", w.number, "）"] if proof.number else []
    text += ["研究制定工作，为该文件的", w.role, "，主要承担以下任务："]
    pages.say(text, kind, indent=2, leading=1.95)
    places = sorted(rng.sample(range(len(TASKS)), 3))
    for number, place in enumerate(places, 1):
        mark = "。" if number == len(places) else "；"
        pages.say(f"{number}．{TASKS[place]}{mark}", kind, indent=2, leading=1.9)
    pages.say(["该文件于", w.made, "印发施行。特此证明。"], kind, indent=2, leading=1.95)
    seal = proof.issuer if proof.stamped else ""
    close_on_axis(pages, [proof.issuer], [w.issued], seal, kind)
    return pages.sheets


@layout("policy_proof", "blanks_by_hand", PREVIEW)
def blanks_by_hand(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A printed blank: name, document, number and role are written into its gaps."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=26, top=38))
    sheet = pages.sheet
    kind = style.text(sheet, 1.3)
    sheet.pen = style.pen(sheet).at(kind.size * 1.1)
    pages.title(rng.choice(("参与政策、方案制定证明", "参与政策（方案）制定工作证明书")), 22)
    pages.gap(8)
    text: list[Run] = ["兹证明", by_hand(w.holder, blank=6), "同志，于", by_hand(w.made, blank=6)]
    text += ["参与《", by_hand(w.title), "》"]
    if proof.number:
        text += ["（发文字号", by_hand(w.number, blank=11), "）"]
    text += ["的制定，在起草工作中担任", by_hand(w.role, blank=7), "一职。"]
    pages.say(text, kind, indent=2, leading=2.3)
    pages.say("上述情况真实有效，本单位对此负责。", kind, indent=2, leading=2.1)
    pages.gap(20)
    sheet, right = pages.sheet, pages.left + pages.width
    unit: list[Run] = ["证明单位（公章）：", Value(proof.issuer)]
    sheet.line_of(right, pages.y, unit, kind, align="right")
    day = date_blanks(proof.issued, "issued_on")
    sheet.line_of(right, pages.y + sheet.mm(13), day, kind, align="right")
    if proof.stamped:
        stamp(sheet, proof.issuer, right - sheet.mm(32), pages.y + sheet.mm(5), 4)
    pages.y += sheet.mm(36)
    note = f"注：本证明自{written(proof.issued.month_only, 'cn')}起一年内有效，复印件须加盖公章。"
    pages.say(note, style.text(sheet, 0.95))
    return pages.sheets
