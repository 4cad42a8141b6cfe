"""The papers of an individual case as a county centre's banded tables, and its agreement."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text, as_runs
from sample_docs.generator.finale.cliff_specs import CLIFF, NUMBER
from sample_docs.generator.finale.cliff_stock import CentreStock
from sample_docs.generator.finale.cliff_table import UNITS, BandedTable
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Paper, stamp

LYING = Paper(297, 210, 20, 15, 14)


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "cliff_bands", FINALE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = CentreStock(paper, style, rng, "cliff")
        form = w.form(kind, spec)
        if w.words.one("agency|none") == "none":
            form.head = ""
        lying = LYING if kind == "casework_evaluation" else None
        table = BandedTable(form, w.style, rng, paper=lying)
        for part in w.parts(kind, spec):
            table.part(part)
        return table.pages.sheets


for _kind, _spec in CLIFF.items():
    _register(_kind, _spec)


def _articles(w: CentreStock) -> list[tuple[str, Text]]:
    case, style = w.case, w.style
    span: list[Run] = ["自", style.date(case.agreed), "至", style.date(case.evaluated)]
    return [
        ("服务目标", w.listed(case.field.aims, 2)),
        ("服务内容与方式", w.passage(case.field.actions, 45)),
        ("服务期限", [*span, f"，约{len(case.visits)}次，每次一小时左右。"]),
        ("甲方权利义务", "知晓并参与服务计划；如实反映情况；按约定参加面谈；可随时要求终止服务。"),
        ("乙方权利义务", "遵守社会工作伦理，尽职提供服务，不收受财物；因故变更安排提前告知甲方。"),
        ("保密约定", "服务资料专柜保存，未经甲方同意不对外公开；涉及生命安全或依法须报告的除外。"),
        ("协议终止", "目标达成、甲方提出退出、甲方迁出服务区域或需要转介时，协议终止。"),
    ]


@layout("casework_agreement", "cliff_table", FINALE)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案服务协议 as a table: both parties, one row for each article, signatures at the end."""
    w = CentreStock(paper, style, rng, "cliff")
    case, style, short = w.case, w.style, w.style.short
    spec = Spec("个案服务协议|服务协议书|个案工作服务协议书|社工服务合同", "", NUMBER)
    form = w.form("casework_agreement", spec)
    form.head = ""
    table = BandedTable(form, style, rng, numbered=False)
    sheet = table.pages.sheet
    labels = style.labels(sheet)

    def name(text: str, columns: int = 4, rows: int = 1) -> Cell:
        return Cell(text, columns, rows, align="center", kind=labels)

    client, worker = w.words.one("服务对象/社工|案主/社会工作者|姓名/经办社工").split("/")
    place = short(f"{case.community}")
    parties: list[Row] = [
        [name("甲方", 3, 2), name(client), Cell(short(case.client, "client"), 7, align="center"),
         name("性别", 3), Cell(short("女" if case.client_female else "男"), 7, align="center")],
        [name("所在社区"), Cell(place, 17)],
        [name("乙方", 3, 2), name("机构名称"), Cell(case.agency, 17)],
        [name(worker), Cell(short(case.worker, "worker"), 7, align="center"), name("督导", 3),
         Cell(short(case.supervisor), 7, align="center")],
    ]  # fmt: skip
    table.put(parties, 9)
    opening = "甲乙双方经过面谈，自愿达成如下协议，共同遵守："
    table.put([[Cell(opening, UNITS)]])
    for number, (about, text) in enumerate(_articles(w), 1):
        row = [Cell(f"{number}", 1, align="center"), name(about, 4)]
        table.put([[*row, Cell(text, UNITS - 5, leading=1.6)]], 12)
    cells: list[Cell] = []
    for one in (
        Signer("甲方（签名）", w.alias, style.second_hand, w.day(case.agreed)),
        Signer("乙方（签名）", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"),
    ):
        runs: list[Run] = [f"{one.label}：", *name_runs(sheet, one, style), "\n"]
        runs += ["签订日期：", *as_runs(one.date)]
        cells.append(Cell(runs, UNITS // 2, leading=2.3, least=30))
    cells[1].extra = lambda page, box: stamp(
        page, case.agency, box[2] - page.mm(24), box[3] - page.mm(8), 2
    )
    table.put([cells])
    table.pages.gap(1.5)
    table.pages.say("（本协议一式两份，甲方、乙方各持一份）", style.text(table.pages.sheet, 0.9))
    return table.pages.sheets
