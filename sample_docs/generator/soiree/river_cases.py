"""The papers of an individual case as a district agency's numbered tables, often by hand."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Type, as_runs, set_text
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import stamp
from sample_docs.generator.soiree.house_stock import AgencyStock
from sample_docs.generator.soiree.river_specs import NUMBER, RIVER
from sample_docs.generator.soiree.river_table import NumberedTable, on_blank, penned

NOTES = {
    "casework_intake": "注：1.本表由接待社工填写；2.涉及个人隐私的内容请妥善保管。",
    "casework_process": "注：每次面谈填写一份，三个工作日内完成。",
}


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "river_numbered", SOIREE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = AgencyStock(paper, penned(style, rng), rng, "river")
        table = NumberedTable(w.form(kind, spec), w.style, rng)
        for part in w.parts(kind, spec):
            table.part(part)
        if kind in NOTES:
            table.note(NOTES[kind])
        return table.pages.sheets


for _kind, _spec in RIVER.items():
    _register(_kind, _spec)


def _left(w: AgencyStock) -> list[tuple[str, Text]]:
    case, style = w.case, w.style
    span: list[Run] = ["自", style.date(case.agreed), "起，至", style.date(case.evaluated), "止。"]
    return [
        ("一、服务期限", span),
        ("二、商定的目标", w.listed(case.field.aims, 2)),
        ("三、提供的服务", w.passage(case.field.actions, 45)),
    ]


RIGHT: tuple[tuple[str, Text], ...] = (
    (
        "四、案主的权利和责任",
        "了解服务安排，参与制定目标，随时提出意见或终止服务；"
        "如实说明情况，按时赴约，完成约定的任务。",
    ),
    (
        "五、社工的权利和责任",
        "尊重案主的选择，按计划服务，定期回顾；不收取任何报酬，"
        "遇到无法胜任的问题及时寻求督导或转介。",
    ),
    (
        "六、保密",
        "未经案主同意，不得向第三方透露其个人资料；有人身危险或法律另有规定的除外。",
    ),
    ("七、终止", "目标实现、案主要求、迁离本区或需转介的，经面谈后终止。"),
)


class _Spread:
    """Two pages side by side on a landscape sheet, written down one after the other."""

    def __init__(self, style: Style, rng: Random) -> None:
        self.sheet, self.style = style.sheet(rng, 297, 210), style
        size = self.sheet.pt(10.2)
        self.body = Type(style.body, size, style.colour)
        self.strong = Type(style.bold, size, style.colour)
        self.sheet.pen = Type(style.hand.face, size * 1.1, style.hand.ink)
        self.width = self.sheet.width / 2 - self.sheet.mm(32)
        self.turn(left=True)

    def turn(self, *, left: bool) -> None:
        """Begin at the head of the left or the right page."""
        self.x = self.sheet.mm(18) + (0 if left else self.sheet.width / 2 - self.sheet.mm(4))
        self.y = self.sheet.mm(30)

    def say(self, text: Text, kind: Type, indent: float = 0.0, leading: float = 1.75) -> None:
        """A paragraph in the column."""
        step = leading * kind.size
        for line in set_text(text, self.width, kind, self.sheet.pen, indent * kind.size):
            self.sheet.put_line(line, self.x, self.y + step * 0.7)
            self.y += step

    def articles(self, articles: list[tuple[str, Text]]) -> None:
        """Headings in bold with what they say below."""
        for head, text in articles:
            self.say(head, self.strong)
            self.say(as_runs(text), self.body, 2)
            self.y += self.body.size * 0.25


@layout("casework_agreement", "river_folded", SOIREE)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """A contract on a sheet folded once: parties and aims at the left, the rest at the right."""
    w = AgencyStock(paper, penned(style, rng), rng, "river")
    case, style = w.case, w.style
    page = _Spread(style, rng)
    sheet = page.sheet
    title = w.words.one("个案服务契约|个案工作协议书|接受服务协议书|个案服务合约")
    kind = Type(style.bold, sheet.pt(18), style.colour, 0.1)
    sheet.line_of(page.x + page.width / 2, sheet.mm(24), title, kind, align="center")
    page.say(on_blank(w.words.one(NUMBER), w.number(), 9), page.body, leading=2.0)
    client = w.words.one("案主|案主姓名|服务对象（化名）")
    worker = w.words.one("工作员|社会工作者|跟进社工")
    page.say(on_blank(client, style.short(case.client, "client"), 9), page.body, leading=2.0)
    page.say(on_blank(worker, style.short(case.worker, "worker"), 9), page.body, leading=2.0)
    page.say(on_blank("所属机构", style.short(case.agency), 12), page.body, leading=2.0)
    page.y += sheet.mm(2)
    opening = "双方本着自愿、平等、互信的原则，就个案服务达成以下约定："
    page.say(opening, page.body, 2)
    page.articles(_left(w))
    middle = sheet.width / 2
    sheet.draw.line((middle, sheet.mm(14), middle, sheet.height - sheet.mm(14)), (190,) * 3, 2)
    page.turn(left=False)
    page.y -= sheet.mm(6)
    page.articles(list(RIGHT))
    page.say("本契约一式两份，双方各存一份。", page.body, 2)
    page.y += sheet.mm(8)
    signers = (
        Signer("案主签名", w.alias, style.second_hand, w.day(case.agreed)),
        Signer("社工签名", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"),
    )
    for one in signers:
        runs: list[Run] = [f"{one.label}：", *name_runs(sheet, one, style), "　日期："]
        sheet.line_of(page.x, page.y, [*runs, *as_runs(one.date)], page.body)
        page.y += sheet.mm(13)
    sheet.line_of(page.x, page.y, "机构盖章：", page.body)
    stamp(sheet, case.agency, page.x + sheet.mm(58), page.y + sheet.mm(6), 3)
    return [sheet]
