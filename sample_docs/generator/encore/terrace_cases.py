"""The papers of an individual case between rules, and the client's written consent."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, as_runs
from sample_docs.generator.encore.harbour_stock import StationStock
from sample_docs.generator.encore.terrace_rules import RuledPages
from sample_docs.generator.encore.terrace_specs import NUMBER, OWN, TERRACE, WHO
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import stamp


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "terrace_rules", ENCORE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = StationStock(paper, style, rng, "terrace")
        page = RuledPages(w.form(kind, spec), w.style, rng)
        for part in w.parts(kind, spec):
            page.part(part)
        return page.pages.sheets


for _kind, _spec in TERRACE.items():
    _register(_kind, _spec)


@layout("casework_agreement", "terrace_consent", ENCORE)
def consent(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """服务同意书: the client declares in the first person what was explained, point by point."""
    w = StationStock(paper, style, rng, "terrace")
    case, style, short = w.case, w.style, w.style.short
    form = w.form("casework_agreement", Spec("个案服务同意书|接受个案服务同意书|个案服务合约", ""))
    page = RuledPages(form, style, rng)
    pages = page.pages
    body = style.text(pages.sheet, 1.08)
    pages.say([f"{w.words.one(NUMBER)}：", w.number()], body, leading=2.0)
    parties: list[Run] = [f"{w.words.one(WHO)}：", short(case.client, "client", blank=9)]
    parties += ["　　", f"{w.words.one(OWN)}：", short(case.worker, "worker", blank=8)]
    pages.say(parties, body, leading=2.2)
    pages.gap(2)
    opening = (
        f"本人自愿接受{case.agency}提供的个案服务。社工已经向本人说明以下事项，本人均已明白并同意："
    )
    pages.say(opening, body, indent=2, leading=1.85)
    points: tuple[Text, ...] = (
        ["服务的目标是：", w.passage(case.field.aims, 30)],
        ["社工会以面谈、家访等方式提供协助，主要包括：", w.passage(case.field.actions, 40)],
        ["服务由", style.date(case.agreed), "开始，预计至", style.date(case.evaluated), "结束，"
         f"约{len(case.visits)}次，如需延长再行商量。"],
        "服务不收取费用。本人可以随时查询服务的进展，也可以随时决定退出，不会因此影响其他福利。",
        "本人会尽量准时赴约，如实提供资料，并尝试完成与社工商定的任务。",
        "本人的资料只供服务、督导和评估之用，不会向无关人士透露；如有伤害自己或他人的危险，"
        "或法律要求提供，则不在此限。",
        "如对服务有意见，本人可以向中心负责人反映。",
    )  # fmt: skip
    for number, text in enumerate(points, 1):
        pages.room(body.size * 3.8)
        pages.say([f"{number}. ", *as_runs(text)], body, leading=1.8)
        pages.gap(1)
    pages.gap(6)
    pages.room(pages.sheet.mm(48))
    sheet = pages.sheet
    for one in (
        Signer("案主签署", w.alias, style.second_hand, w.day(case.agreed)),
        Signer("社工签署", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"),
    ):
        y = pages.y + sheet.mm(5)
        sheet.line_of(pages.left, y, [f"{one.label}：", *name_runs(sheet, one, style)], body)
        x = pages.left + pages.width * 0.48
        sheet.line_of(x, y, ["日期：", *as_runs(one.date)], body)
        pages.gap(14)
    y = pages.y + sheet.mm(5)
    sheet.line_of(pages.left, y, "中心盖章：", body)
    stamp(sheet, case.agency, pages.left + sheet.mm(72), y + sheet.mm(2), 3)
    return pages.sheets
