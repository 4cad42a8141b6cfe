"""The papers of an individual case as a county agency's plain tables in numbered parts."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Box, Run, Text, Value, as_runs
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Form, Signer
from sample_docs.generator.matinee.agency_specs import AGENCY, NUMBER
from sample_docs.generator.matinee.agency_stock import HouseStock
from sample_docs.generator.matinee.agency_table import (
    PartedTable,
    begun,
    count_pages,
    draw_parted,
)
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import stamp


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "agency_parts", MATINEE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = HouseStock(paper, style, rng, "agency")
        under: Text = ["（", *as_runs(w.session()), "）"] if w.meeting is not None else ""
        return draw_parted(w.form(kind, spec), w.parts(kind, spec), w.style, rng, under)


for _kind, _spec in AGENCY.items():
    _register(_kind, _spec)


def _clauses(w: HouseStock) -> list[tuple[str, Text]]:
    case = w.case
    return [
        ("服务目标", w.listed(case.field.aims, 2)),
        ("服务内容与方式", w.passage(case.field.actions, 45)),
        (
            "服务期限",
            ["自", w.style.date(case.agreed), "起至", w.style.date(case.evaluated), "止。"],
        ),
        (
            "服务安排",
            f"原则上每周或每两周服务一次，每次约一小时，地点由双方商定，预计{len(case.visits)}次。",
        ),
        (
            "甲方的权利和义务",
            "甲方有权知晓服务内容、查看本人记录、拒绝或退出服务；应提供真实情况，"
            "按时参与，积极完成双方约定的事项。",
        ),
        (
            "乙方的权利和义务",
            "乙方应尊重甲方意愿，按计划提供免费的专业服务，妥善保管档案，定期接受督导；"
            "遇到超出能力范围的问题，经甲方同意可以转介。",
        ),
        (
            "保密及例外",
            "乙方不得向无关人员透露甲方个人信息。涉及甲方或他人生命安全、未成年人受侵害、"
            "司法机关依法调查的，按规定报告。",
        ),
        ("协议的终止", "目标实现、甲方书面或口头提出终止、甲方迁出服务区域，协议即行终止。"),
    ]


@layout("casework_agreement", "agency_parts", MATINEE)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案服务协议: the parties in a table, clauses in one cell, signatures side by side below."""
    w = HouseStock(paper, style, rng, "agency")
    case, style = w.case, w.style
    title = w.words.one("个案服务协议|服务协议书|个案工作服务协议")
    form = Form(title, head=case.agency, right=[f"{w.words.one(NUMBER)}：", w.number()])
    pages = begun(form, style, rng)
    table = PartedTable(pages)
    heads = w.words.one("服务对象/社工|案主/社会工作者").split("/")
    names = (style.short(case.client, "client"), style.short(case.worker, "worker"))
    more = (
        ("联系电话", style.short(f"138****00{rng.randint(10, 99)}")),
        ("所在机构", style.short(case.agency)),
    )
    for side, head, name, (label, value) in zip("甲乙", heads, names, more, strict=True):
        row = [
            table.label(f"{side}方", 2),
            table.label(head, 4),
            Cell([name], 6),
            table.label(label, 4),
            Cell([value], 8),
        ]
        pages.rows([1.0] * 24, [row], least_row=10)
    runs: list[Run] = ["　　甲乙双方在平等自愿的基础上，就个案服务事宜达成如下协议：\n"]
    strong = style.strong(pages.sheet)
    for number, (about, text) in enumerate(_clauses(w), 1):
        runs += [Value(f"{han_number(number)}、{about}", pen=strong), "\n", "　　"]
        runs += [*as_runs(text), "\n"]
    runs.append(Value("本协议一式两份，甲乙双方各执一份，签字后生效。"))
    pages.rows([1.0], [[Cell(runs, leading=1.5)]])
    signers = (
        Signer("甲方签名", w.alias, style.second_hand, w.day(case.agreed)),
        Signer("乙方签名", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"),
    )
    cells = []
    for one in signers:
        signed: list[Run] = [f"{one.label}：", *name_runs(pages.sheet, one, style)]
        signed += ["\n日期：", *as_runs(one.date)]
        cells.append(Cell(signed, leading=2.4, least=30, valign="top"))

    def paint(page: Sheet, box: Box) -> None:
        stamp(page, case.agency, box[2] - page.mm(24), (box[1] + box[3]) / 2, 2)

    cells[1].extra = paint
    pages.rows([1.0, 1.25], [cells])
    count_pages(pages.sheets, style)
    return pages.sheets
