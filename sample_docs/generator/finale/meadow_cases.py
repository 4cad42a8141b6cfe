"""The papers of an individual case as pages of a station's record book, and its agreement."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.finale.cliff_stock import CentreStock
from sample_docs.generator.finale.meadow_lines import LinedPages
from sample_docs.generator.finale.meadow_specs import MEADOW, NUMBER
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import stamp


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "meadow_lines", FINALE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = CentreStock(paper, style, rng, "meadow")
        items = [item for part in w.parts(kind, spec) for item in part.items]
        return LinedPages(w.form(kind, spec), w.style, rng).items(items)


for _kind, _spec in MEADOW.items():
    _register(_kind, _spec)


def _promises(w: CentreStock) -> tuple[Text, ...]:
    case, style = w.case, w.style
    span: list[Run] = ["服务期从", style.date(case.agreed), "到", style.date(case.evaluated)]
    return (
        ["双方商定的目标：", w.passage(case.field.aims, 30)],
        ["社工将为服务对象提供：", w.passage(case.field.actions, 40)],
        [*span, f"，面谈大约{len(case.visits)}次，地点以社工站和服务对象家中为主。"],
        "服务对象有知情、选择和退出的权利，也有如实说明情况、按时参加面谈的责任。",
        "社工有尊重和保护服务对象的责任，不得利用服务关系谋取私利。",
        "社工对服务对象的资料保密。遇有自伤、伤人或虐待等紧急情况，社工须通报有关部门和监护人。",
        "出现服务目标实现、服务对象不愿继续或迁居外地等情形，双方面谈后结束服务。",
    )


@layout("casework_agreement", "meadow_pact", FINALE)
def pact(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """A contract that names both parties in its first sentence and goes on clause by clause."""
    w = CentreStock(paper, style, rng, "meadow")
    case, style, short = w.case, w.style, w.style.short
    spec = Spec("个案服务契约|个案服务合约|社会工作服务约定书|服务合同", "")
    page = LinedPages(w.form("casework_agreement", spec), style, rng)
    pages, body = page.pages, page.body
    pages.say([f"（{w.words.one(NUMBER)}：", w.number(), "）"], body, align="center")
    pages.gap(4)
    client, worker = w.words.one("服务对象/社工|案主/社会工作者|求助者/责任社工").split("/")
    opening: list[Run] = [
        f"甲方（{client}）：", short(case.client, "client", blank=7), f"　　乙方（{worker}）：",
        short(case.worker, "worker", blank=6),
    ]  # fmt: skip
    pages.say(opening, body, leading=2.1)
    told = f"{case.agency}指派乙方为甲方提供个案服务。双方本着平等、自愿、信任的原则，约定如下："
    pages.say(told, body, indent=2, leading=1.85)
    for number, text in enumerate(_promises(w), 1):
        pages.room(body.size * 3.7)
        pages.say([f"（{han_number(number)}）", *as_runs(text)], body, indent=1, leading=1.85)
        pages.gap(1)
    pages.say("本契约由双方签名后生效，服务结束时自动失效。", body, indent=2, leading=1.85)
    pages.gap(4)
    pages.room(pages.sheet.mm(52))
    page.signer(Signer(f"甲方（{client}）", w.alias, style.second_hand, w.day(case.agreed)))
    day = w.day(case.agreed, "date")
    page.signer(Signer(f"乙方（{worker}）", case.worker, style.hand, day, field="worker"))
    pages.gap(8)
    x = pages.left + pages.width * 0.72
    pages.sheet.line_of(x, pages.y, case.agency, body, align="center")
    stamp(pages.sheet, case.agency, x, pages.y, 3)
    return pages.sheets
