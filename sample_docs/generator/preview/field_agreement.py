"""A station's service agreement: parties on ruled blanks, numbered clauses, two who sign."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.preview.field_stock import CLAUSES, FieldStock

OPENING = "为帮助甲方解决当前的困难，甲乙双方在自愿、平等、信任的基础上，达成以下协议："


def _blank(style: Style, text: str, name: str = "", ems: float = 11) -> Value:
    return style.short(text, name, blank=ems)


@layout("casework_agreement", "station", PREVIEW)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """服务协议: a letter of clauses; the agency's seal lies over the worker's signature."""
    w = FieldStock(paper, style, rng, "station")
    case, style, words = w.case, w.style, w.words
    pages = Pages(style, rng, Paper(margin=23, top=24, bottom=15))
    body = style.text(pages.sheet)
    pages.title(words.one("服务协议|个案服务协议书|社会工作服务协议"), 21)
    number: list[Run] = [f"{words.one('协议编号|个案编号|案号')}：", w.number()]
    pages.say(number, body, align="right")
    pages.gap(2)
    parties: tuple[list[Run], ...] = (
        [words.one("甲方（服务对象）|甲方（案主）"), "：", _blank(style, case.client, "client")],
        [words.one("乙方（社会工作者）|乙方（社工）"), "：", _blank(style, case.worker, "worker")],
        ["所属机构：", _blank(style, case.agency, ems=18)],
    )
    for line in parties:
        pages.say(line, body, leading=2.0)
    pages.gap(1)
    pages.say(OPENING, body, indent=2, leading=1.8)
    fits: tuple[tuple[str, Text], ...] = (
        ("服务目标", w.listed(case.field.aims, 2)),
        ("服务内容与方式", w.passage(case.field.actions, 50)),
        ("服务期限", ["自", w.style.date(case.agreed), "至", w.style.date(case.evaluated), "。"]),
        ("甲方的权利与义务", CLAUSES["rights"] + CLAUSES["duties"]),
        ("乙方的权利与义务", CLAUSES["worker_duties"]),
        ("保密", CLAUSES["secrecy"]),
        ("协议终止", CLAUSES["ending"]),
        ("其他", CLAUSES["copies"]),
    )
    for count, (label, text) in enumerate(fits, 1):
        head = Value(f"{han_number(count)}、{label}", pen=style.strong(pages.sheet))
        pages.room(body.size * 4)
        pages.say([head], body, leading=1.65)
        pages.say(text, body, indent=2, leading=1.6)
    pages.gap(8)
    pages.room(pages.sheet.mm(34))
    client = Signer("甲方", case.client.split("（")[0], style.second_hand, w.day(case.agreed))
    own = Signer("乙方", case.worker, style.hand, w.day(case.agreed, "date"), field="worker")
    sheet = pages.sheet
    for index, one in enumerate((client, own)):
        x = pages.left + pages.width * 0.54 * index
        line = [f"{one.label}（签名）：", *name_runs(sheet, one, style)]
        sheet.line_of(x, pages.y, line, body)
        sheet.line_of(x, pages.y + sheet.mm(12), ["日期：", *as_runs(one.date)], body)
    x = pages.left + pages.width * 0.93
    stamp(sheet, case.agency, x, pages.y + sheet.mm(3), 2)
    return pages.sheets
