"""The papers of an individual case as a social work station's tables, and its agreement."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text, Type, as_runs
from sample_docs.generator.encore.harbour_specs import HARBOUR, NUMBER
from sample_docs.generator.encore.harbour_stock import StationStock
from sample_docs.generator.encore.harbour_table import StationTable
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp

NOTES = {
    "casework_intake": "备注：此表一案一份，随个案档案保存。",
    "casework_closure": "备注：结案后三个月内至少回访一次。",
}


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "harbour_table", ENCORE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = StationStock(paper, style, rng, "harbour")
        form = w.form(kind, spec)
        if w.words.one("agency|agency|none") == "none":
            form.head = ""
        (part,) = w.parts(kind, Spec(spec.title, f"=\n{spec.lines}"))
        table = StationTable(form, w.style, rng)
        sheets = table.items(part.items)
        if kind in NOTES:
            table.note(NOTES[kind])
        return sheets


for _kind, _spec in HARBOUR.items():
    _register(_kind, _spec)


def _articles(w: StationStock) -> list[Text]:
    case, style = w.case, w.style
    return [
        ["服务目标：", w.passage(case.field.aims, 40)],
        ["服务内容：", w.passage(case.field.actions, 45)],
        ["服务时间：自", style.date(case.agreed), "起至", style.date(case.evaluated), "止，"
         f"预计面谈{len(case.visits)}次，地点由双方约定。"],
        "甲方有权了解服务计划、查看本人记录并提出意见；应当如实提供情况，配合落实服务计划。",
        "乙方应当尊重甲方的意愿和决定，提供专业、免费的服务，并接受机构督导的指导。",
        "乙方对甲方的隐私保密。甲方的人身安全或者他人安全受到威胁时，乙方可以向有关部门报告。",
        "双方均可以提出终止服务，终止前应当面谈一次。协议期满目标尚未实现的，可以续签。",
        "本协议自双方签字之日起生效，一式两份，甲方和乙方各保存一份。",
    ]  # fmt: skip


@layout("casework_agreement", "harbour_articles", ENCORE)
def agreement(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案服务协议书: the parties in a small table, articles 第几条, signatures in a table."""
    w = StationStock(paper, style, rng, "harbour")
    case, style = w.case, w.style
    pages = Pages(style, rng, Paper(margin=24, top=22, bottom=18))
    pages.title(
        w.words.one("个案工作服务协议|个案服务协议书|社会工作服务协议"), rng.choice((18, 20))
    )
    pages.gap(2)
    body = style.text(pages.sheet, 1.05)
    pages.say([f"{w.words.one(NUMBER)}：", w.number()], style.text(pages.sheet), align="right")
    pages.gap(1.5)
    labels = style.labels(pages.sheet)

    def pair(label: str, value: Text, columns: int) -> Row:
        return [
            Cell(label, 5, align="center", kind=labels, shade=style.shade),
            Cell(value, columns, align="center"),
        ]

    first, second = w.words.one("服务对象/社工|案主/社会工作者|接受服务方/提供服务方").split("/")
    short = style.short
    pages.rows(
        [1.0] * 24,
        [
            [
                *pair(f"甲方（{first}）", short(case.client, "client"), 7),
                *pair(f"乙方（{second}）", short(case.worker, "worker"), 7),
            ],
            [*pair("服务机构", case.agency, 19)],
        ],
        least_row=10,
    )
    pages.gap(3)
    opening = "甲乙双方在平等自愿的基础上，就乙方向甲方提供社会工作个案服务一事，订立如下协议："
    pages.say(opening, body, indent=2, leading=1.8)
    strong = Type(style.bold, body.size, style.colour)
    for number, text in enumerate(_articles(w), 1):
        pages.room(body.size * 3.6)
        runs: list[Run] = [f"第{han_number(number)}条　", *as_runs(text)]
        pages.say(runs, body, indent=2, leading=1.8)
    pages.gap(3)
    client = Signer("甲方签字", w.alias, style.second_hand, w.day(case.agreed))
    worker = Signer("乙方签字", case.worker, style.hand, w.day(case.agreed, "date"), field="worker")
    cells: list[Cell] = []
    for one in (client, worker):
        runs = [f"{one.label}：", *name_runs(pages.sheet, one, style), "\n"]
        cells.append(Cell([*runs, "日期：", *as_runs(one.date)], 12, leading=2.4, least=24))

    cells[1].extra = lambda sheet, box: stamp(
        sheet, case.agency, box[2] - sheet.mm(24), box[3] - sheet.mm(4), 2
    )
    heads = [Cell(text, 12, align="center", kind=strong) for text in ("甲方", "乙方（盖章）")]
    pages.rows([1.0] * 24, [heads, cells], least_row=9)
    return pages.sheets
