"""The papers of an individual case as a town agency's plain tables, and its agreement."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.soiree.house_specs import HOUSE, NUMBER
from sample_docs.generator.soiree.house_stock import AgencyStock
from sample_docs.generator.soiree.house_table import PlainTable

CODES = {kind: f"附表{number}" for number, kind in enumerate(HOUSE, 1)}


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "house_table", SOIREE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = AgencyStock(paper, style, rng, "house")
        form = w.form(kind, spec)
        if w.words.one("project|plain|plain") == "project":
            form.left = f"项目名称：{w.case.project}"
        (part,) = w.parts(kind, Spec(spec.title, f"=\n{spec.lines}"))
        return PlainTable(form, w.style, rng, CODES[kind]).items(part.items)


for _kind, _spec in HOUSE.items():
    _register(_kind, _spec)


def _clauses(w: AgencyStock) -> list[tuple[str, Text]]:
    case, style = w.case, w.style
    span: list[Run] = [
        "自", style.date(case.agreed), "至", style.date(case.evaluated), "，",
        f"计划服务{len(case.visits)}次，每次约60分钟，特殊情况由双方另行商定。",
    ]  # fmt: skip
    return [
        ("服务目标", w.listed(case.field.aims, 2)),
        ("服务内容与方式", w.passage(case.field.actions, 50)),
        ("服务期限", span),
        (
            "双方的权利与义务",
            "甲方有权了解服务进展、查看本人档案，有权随时退出服务；甲方应如实反映情况，"
            "准时参加约定的服务。乙方应当遵守专业伦理，免费提供服务，及时与甲方回顾服务情况。",
        ),
        (
            "保密原则",
            "乙方对甲方的个人信息和服务记录予以保密，但出现危及甲方或他人生命安全、"
            "法律规定应当报告的情形除外。",
        ),
        ("协议终止", "服务目标达成、甲方自愿退出、甲方离开本辖区或需要转介时，本协议终止。"),
        ("其他", "本协议一式两份，甲乙双方各执一份，自签字之日起生效。"),
    ]


@layout("casework_agreement", "house_letter", SOIREE)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """服务协议 as prose: the parties on blanks, clauses by number, two columns of signatures."""
    w = AgencyStock(paper, style, rng, "house")
    case, style, short = w.case, w.style, w.style.short
    pages = Pages(style, rng, Paper(margin=25, top=24, bottom=20))
    pages.title(
        w.words.one("服务协议|个案服务协议|个案服务协议书|服务协议书"), rng.choice((20, 22))
    )
    pages.gap(3)
    body = style.text(pages.sheet, 1.08)
    label = w.words.one(NUMBER)
    pages.say([f"{label}：", w.number()], style.text(pages.sheet), align="right")
    first, second = w.words.one("服务对象/社工|服务对象/社会工作者|案主/社工").split("/")
    parties: tuple[list[Run], ...] = (
        [f"甲方（{first}）：", short(case.client, "client", blank=11)],
        [f"乙方（{second}）：", short(case.worker, "worker", blank=11)],
        ["服务机构：", short(case.agency, blank=16)],
    )
    for runs in parties:
        pages.say(runs, body, leading=1.9)
    pages.gap(1.5)
    opening = "为帮助甲方解决当前面临的困难，明确双方责任，经协商一致，订立本协议。"
    pages.say(opening, body, indent=2, leading=1.8)
    strong = Type(style.bold, body.size, style.colour)
    for number, (about, text) in enumerate(_clauses(w), 1):
        pages.room(body.size * 4)
        pages.say(f"{han_number(number)}、{about}", strong, leading=1.8)
        pages.say(as_runs(text), body, indent=2, leading=1.75)
    pages.gap(7)
    pages.room(pages.sheet.mm(48))
    y, half = pages.y + pages.sheet.mm(6), pages.width / 2
    date = w.words.one("日期：|签订日期：|")
    for column, one in enumerate(
        (
            Signer("甲方签名", w.alias, style.second_hand, w.day(case.agreed)),
            Signer("乙方签名", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"),
        )
    ):
        x, hand = pages.left + column * half, one.hand or style.hand
        signed = style.signed(pages.sheet, one.name, hand, one.field)
        pages.sheet.line_of(x, y, [f"{one.label}： ", signed], body)
        pages.sheet.line_of(x, y + pages.sheet.mm(14), [date, *as_runs(one.date)], body)
    low = y + pages.sheet.mm(27)
    pages.sheet.line_of(pages.left + half, low, "（机构盖章）", body)
    stamp(pages.sheet, case.agency, pages.left + half + pages.sheet.mm(38), y + pages.sheet.mm(17))
    return pages.sheets
