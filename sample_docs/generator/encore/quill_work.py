"""Proofs of social work: a plain letter, labelled lines, a form in pairs, a reply."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import close_left, middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Value
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.matinee.letter_parts import address_foot, close_right, entry, label_of
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import signed_off
from sample_docs.generator.tryout.stationery import dressed, letterhead
from sample_docs.generator.tryout.work_letters import Entries

SPANS = ("cn", "cn", "cn0", "dot0", "cn_gap")


def _between(proof: Proof, rng: Random) -> list[Run]:
    """From when to when."""
    start, end = period(proof.job.started, proof.job.ended, rng.choice(SPANS))
    return [start, "" if proof.job.ended is None else "至", end]


def _clerk(proof: Proof) -> str:
    return f"经办人：{proof.clerk}　　电话：{proof.clerk_phone}" if proof.clerk else ""


@layout("employment_proof", "hired_and_certified", ENCORE)
def hired_and_certified(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: 兹证明 with the person, time and post; the years in a second paragraph."""
    style = dressed(style, rng, printed=True)
    e = Entries(proof, rng)
    pages = Pages(style, rng, Paper(margin=rng.choice((28, 30)), top=rng.choice((40, 50))))
    titles = ("证　明", "工 作 证 明", "社会工作从业经历证明", "从事社会工作满五年证明")
    pages.title(rng.choice(titles if proof.years >= 5 else titles[:3]), rng.choice((22, 24)))
    pages.gap(12)
    kind, leading = style.text(pages.sheet, rng.choice((1.28, 1.36))), rng.choice((1.9, 2.0))
    text: list[Run] = ["兹证明", e.holder, "，", e.sex, "，公民身份号码：", e.id_number]
    text += ["，", *_between(proof, rng), "在", e.employer, "工作，任", e.position]
    text += [f"，主要从事{e.duties}等。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say([f"该同志{rng.choice(('实际', '连续'))}从事社会工作", e.years, "年，工作表现良好。"],
              kind, indent=2, leading=leading)  # fmt: skip
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_right(pages, [e.employer], [e.issued], e.seal, kind)
    notes = "".join(filter(None, (proof.purpose, _clerk(proof))))
    if notes:
        pages.gap(6)
        pages.say(notes, kind.at(kind.size * 0.84), leading=1.7)
    return pages.sheets


@layout("employment_proof", "headed_particulars", ENCORE)
def headed_particulars(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """On the agency's paper: particulars as labelled lines, then the statement and the promise."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=27, top=44, bottom=26),
                  letterhead(job.employer, job.district or "本街道", style, rng))  # fmt: skip
    titles = ("社会工作工作年限证明", "社会工作者从业情况证明", "任职及从业年限证明")
    pages.title(rng.choice(titles), 21)
    pages.gap(8)
    kind, leading = style.text(pages.sheet, 1.22), 1.9
    lines: tuple[list[Run], ...] = (
        ["被证明人：", e.holder, "　　性别：", e.sex],
        ["证件号码：", e.id_number],
        ["所在单位：", e.employer],
        ["担任职务：", e.position],
        ["从业时间：", *_between(proof, rng)],
        [f"工作内容：{e.duties}"],
        ["累计年限：", e.years, "年"],
    )
    for line in lines:
        pages.say(line, kind, leading=leading)
    pages.gap(4)
    words = "上述人员系我单位专职社会工作者，所列从业情况经核对劳动合同及社保记录属实。"
    pages.say(words + proof.purpose, kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_left(pages, ["单位盖章：", Value(job.employer)], ["开具日期：", e.issued], e.seal, kind)
    if _clerk(proof):
        pages.say(_clerk(proof), style.text(pages.sheet, 1.05))
    return pages.sheets


@layout("employment_proof", "pairs_and_opinion", ENCORE)
def pairs_and_opinion(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A form of two pairs a row, duties in a broad cell, the unit's opinion under its seal."""
    style = dressed(style, rng)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=21, top=28, bottom=16))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("社会工作从业经历证明表", "从事社会工作年限证明表", "社会工作人员工作证明")
    pages.title(rng.choice(titles), 20)
    pages.gap(5)
    start, end = period(job.started, job.ended, rng.choice(("cn", "dot", "dot0")))

    def label(text: str) -> Cell:
        return label_of(text, style, sheet)

    rows: list[Row] = [
        [label("姓名"), entry(e.holder, style), label("性别"), entry(e.sex, style)],
        [label("身份证号"), entry(e.id_number, style, 3)],
        [label("工作单位"), entry(e.employer, style, 3)],
        [label("岗位（职务）"), entry(e.position, style), label("工作年限"),
         Cell([Value(e.years.text, e.years.name, e.years.value, hand=style.short_by_hand), "年"])],
        [label("起始时间"), entry(start, style), label("截止时间"), entry(end, style)],
        [label("工作内容"), Cell([style.long(f"{e.duties}。")], 3, least=36, leading=1.7)],
    ]  # fmt: skip
    pages.rows([1.5, 3.2, 1.4, 2.6], rows, least_row=13.5)
    day: list[Run] = [e.issued]
    if style.short_by_hand:
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")

    def close(page: Sheet, box: Box) -> None:
        kind = style.text(page, 1.05)
        chief = style.signed(page, proof.clerk or any_name(rng), style.third_hand)
        page.line_of(box[0] + page.mm(8), box[3] - page.mm(17), ["负责人签字：", chief], kind)
        lines: list[Text] = ["（单位公章）", day]
        signed_off(page, box[2] - page.mm(38), box[3] - page.mm(17), lines, e.seal, kind, 2)

    words = f"经核实，该同志以上从业经历属实。{proof.purpose}"
    last: list[Row] = [
        [label("单位意见"), Cell(words, valign="top", least=70, first_indent=2, extra=close)]
    ]  # fmt: skip
    pages.rows([1.5, 7.2], last)
    pages.gap(2)
    pages.say(
        "填表说明：本表一式两份，涂改无效；“截止时间”在职的填“至今”。", style.text(sheet, 0.88)
    )
    return pages.sheets


@layout("employment_proof", "reply_to_request", ENCORE)
def reply_to_request(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter to the recommending office that answers its request, a small list in the middle."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=27, top=36, bottom=26))
    pages.title("关于社会工作从业年限的证明", 20)
    pages.gap(7)
    kind, leading = style.text(pages.sheet, 1.24), 1.9
    pages.say(rng.choice(("重庆市民政局：", "区（县）民政局：")), kind, leading=leading)
    text: list[Run] = ["按照推荐社会工作督导库人选的要求，现就我单位", e.holder, "同志（", e.sex]
    text += ["，身份证号", e.id_number, "）从事社会工作的情况证明如下："]
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(2)
    heads = [label_of(word, style, pages.sheet) for word in ("时间", "单位", "职务", "主要工作")]
    values: list[Text] = [_between(proof, rng), [e.employer], [e.position], job.duties[0]]
    pages.rows([2.3, 2.9, 1.6, 3.2], [heads, middle_cells(values)], least_row=12)
    pages.gap(4)
    pages.say(["截至本证明出具之日，该同志从事社会工作共", e.years, "年，现仍在岗。"]
              if job.ended is None else ["该同志从事社会工作共", e.years, "年。"],
              kind, indent=2, leading=leading)  # fmt: skip
    pages.say(f"情况属实，特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    close_right(pages, [e.employer], [e.issued], e.seal, kind)
    address_foot(pages, [f"联系电话：{proof.clerk_phone or '023-00000000'}",
                         f"联系人：{proof.clerk or '办公室'}"], rng)  # fmt: skip
    return pages.sheets
