"""The papers of an individual case as a district agency's grid tables, and its agreement."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.held_out.orchard_specs import CODES, NUMBER, ORCHARD
from sample_docs.generator.held_out.orchard_stock import OrchardStock
from sample_docs.generator.held_out.orchard_table import LYING, UPRIGHT, OrchardTable
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "orchard_grid", HELD_OUT)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = OrchardStock(paper, style, rng, "orchard")
        (part,) = w.parts(kind, Spec(spec.title, f"=\n{spec.lines}"))
        code = f"{w.words.one('表|个案表|GA-')}{CODES[kind]}"
        lying = LYING if kind == "casework_plan" else UPRIGHT
        table = OrchardTable(w.form(kind, spec), w.style, rng, code=code, paper=lying)
        return table.items(part.items)


for _kind, _spec in ORCHARD.items():
    _register(_kind, _spec)


def _articles(w: OrchardStock) -> list[tuple[str, Text]]:
    case, style = w.case, w.style
    span: list[Run] = ["自", style.date(case.agreed), "起至", style.date(case.evaluated), "止，"]
    visits = f"预计开展{len(case.visits)}次面谈或探访，每次约一小时。"
    return [
        ("服务目标", w.listed(case.field.aims, 2)),
        ("服务内容", w.passage(case.field.actions, 45)),
        ("服务期限与次数", [*span, visits]),
        ("双方的权利与义务", "甲方有权了解和参与制定服务计划，有义务提供真实情况并按时赴约；"
         "乙方应当遵守社会工作者职业道德，按计划提供服务，如需变更及时与甲方协商。"),
        ("保密", "未经甲方许可，乙方不向第三方透露甲方资料；"
         "但涉及人身安全或者法律规定应当报告的情形除外。"),
        ("协议终止", "服务期满、目标实现，或者任何一方提出并经协商一致的，本协议终止。"),
        ("其他", "本协议一式两份，甲乙双方各执一份，自签字之日起生效。"),
    ]  # fmt: skip


def _signed(pages: Pages, x: float, one: Signer, style: Style) -> None:
    """One party's column: label and name, the day below."""
    sheet = pages.sheet
    runs: list[Run] = [f"{one.label}：", *name_runs(sheet, one, style)]
    kind = style.text(sheet, 1.05)
    sheet.line_of(x, pages.y, runs, kind)
    below: list[Run] = ["日期：", *as_runs(one.date)]
    sheet.line_of(x, pages.y + sheet.mm(14), below, kind)


@layout("casework_agreement", "orchard_letter", HELD_OUT)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案服务协议 without a table: parties on lines, articles in prose, two columns to sign."""
    w = OrchardStock(paper, style, rng, "orchard")
    case, style, short = w.case, w.style, w.style.short
    pages = Pages(style, rng, Paper(margin=24, top=18, bottom=17))
    sheet = pages.sheet
    body = style.text(sheet, 1.05)
    pages.title(
        w.words.one("个案服务协议书|服务协议|社会工作个案服务协议|服务协议书"), rng.choice((19, 21))
    )
    pages.gap(3)
    parties: tuple[list[Run], ...] = (
        [f"{w.words.one(NUMBER)}：", w.number()],
        ["甲方（服务对象）：", short(case.client, "client", blank=8)],
        ["乙方（社会工作者）：", short(case.worker, "worker", blank=8)],
        [f"所属机构：{case.agency}"],
    )
    for runs in parties:
        pages.say(runs, body, leading=1.85)
    pages.gap(1)
    told = "为明确双方在服务过程中的关系，甲乙双方在自愿的基础上，经协商订立本协议："
    pages.say(told, body, indent=2, leading=1.8)
    strong = Type(style.bold, body.size, style.colour)
    for number, (about, text) in enumerate(_articles(w), 1):
        pages.room(body.size * 3.4)
        pages.say(f"{han_number(number)}、{about}", strong, leading=1.7)
        pages.say(text, body, indent=2, leading=1.6)
    pages.gap(11)
    pages.room(pages.sheet.mm(30))
    day = w.day(case.agreed, "date")
    middle = pages.left + pages.width * 0.52
    _signed(pages, pages.left, Signer("甲方签名", w.alias, style.second_hand, w.day(case.agreed)),
            style)  # fmt: skip
    own = Signer("乙方签名", case.worker, style.hand, day, field="worker")
    _signed(pages, middle, own, style)
    stamp(pages.sheet, case.agency, middle + pages.sheet.mm(46), pages.y + pages.sheet.mm(12), 3)
    return pages.sheets
