"""Proof of taking part in a policy or plan (参与政策、方案制定的证明)."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Type, Value
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.letter_page import LetterPage
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

TITLES = ("证    明", "参与政策制定证明", "参与政策文件起草的证明", "参与方案制定情况证明")


class Writing:
    """The values of one proof."""

    def __init__(self, proof: PolicyProof, style: Style, rng: Random) -> None:
        self.holder = Value(proof.holder, "holder")
        self.title = Value(proof.title, "document_title")
        self.number = Value(proof.number, "document_number")
        self.role = Value(proof.role, "role")
        form = rng.choice(("cn", "cn", "han", "cn_gap"))
        hand = style.short_by_hand and form == "cn"
        self.issued = Value(written(proof.issued, form), "issued_on", proof.issued.iso, hand=hand)
        self.made = Value(written(proof.made.month_only, "cn"))

    def numbered(self) -> list[Run]:
        """The document's number in brackets, where there is one."""
        return ["（", self.number, "）"] if self.number.text else []


def _letter(proof: PolicyProof, style: Style, rng: Random, *, head: bool) -> list[Sheet]:
    w, page = Writing(proof, style, rng), LetterPage(style, rng, 1.3)
    if head:
        page.head(proof.issuer)
    page.title(rng.choice(TITLES), 22)
    wordings: tuple[list[Run], ...] = (
        ["兹证明", w.holder, "同志作为", w.role, "，参与了《", w.title, "》", *w.numbered(),
         "的调研、起草和修改工作。该文件已于", w.made, "印发实施。"],
        [w.holder, "同志于", w.made, "参与我局《", w.title, "》", *w.numbered(),
         "的制定工作，系该文件", w.role, "。"],
        ["兹有", w.holder, "同志，在我单位组织的《", w.title, "》", *w.numbered(), "制定过程中担任",
         w.role, "，承担了主要章节的撰写任务。"],
    )  # fmt: skip
    page.say(rng.choice(wordings))
    page.say("特此证明。")
    page.close(Value(proof.issuer), proof.issuer if proof.stamped else "", w.issued)
    return [page.sheet]


@layout("policy_proof", "letter")
def letter(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A plain letter."""
    return _letter(proof, style, rng, head=False)


@layout("policy_proof", "letterhead")
def letterhead(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter under the office's red head."""
    return _letter(proof, style, rng, head=True)


@layout("policy_proof", "table")
def table(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """The same as a form."""
    w, sheet = Writing(proof, style, rng), style.sheet(rng)
    left, width = frame(sheet, 22)
    title = Type(style.bold, sheet.pt(20), style.colour)
    heading = rng.choice(("参与政策、方案制定情况证明表", "参与政策文件制定情况表"))
    sheet.line_of(sheet.width / 2, sheet.mm(42), heading, title, align="center")
    kind, labels = style.text(sheet, 1.1), style.labels(sheet)

    def label(text: str) -> Cell:
        return Cell(style.label(text), kind=labels, align="center", shade=style.shade)

    def close(page: Sheet, box: Box) -> None:
        x, y = box[2] - page.mm(rng.uniform(38, 46)), box[3] - page.mm(28)
        page.line_of(x, y, proof.issuer, kind, align="center")
        page.line_of(x, y + page.mm(9), [w.issued], kind, align="center")
        if proof.stamped:
            seal = Seal(proof.issuer, diameter=40)
            put_seal(page, seal, x + page.mm(rng.uniform(-6, 8)), y + page.mm(rng.uniform(0, 5)))

    tasks = "参与前期调研，负责文本起草，收集并吸收各方意见，完成修改定稿。"
    rows: list[Row] = [
        [label("姓名"), Cell([w.holder]), label("担任角色"), Cell([w.role])],
        [label("文件名称"), Cell(["《", w.title, "》"], 3)],
        [
            label("文号"),
            Cell([w.number] if proof.number else "—"),
            label("印发时间"),
            Cell([w.made]),
        ],
        [label("承担工作"), Cell(tasks, 3, least=30)],
        [Cell("证明单位意见：    以上情况属实。", 4, least=70, valign="top", extra=close)],
    ]
    grid = Table(
        [1.3, 2.2, 1.3, 2.0], rows, kind, rule=style.rule, colour=style.colour, least_row=13
    )
    grid.put(sheet, left, sheet.mm(52), width)
    return [sheet]
