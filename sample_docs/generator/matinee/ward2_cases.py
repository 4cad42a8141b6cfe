"""The papers of an individual case on a social work department's forms, filled in with a pen."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Run, Value, as_runs
from sample_docs.generator.forms.content import Form, Item, Long, Signer
from sample_docs.generator.matinee.agency_stock import HouseStock
from sample_docs.generator.matinee.ward2_sheet import (
    LANDSCAPE,
    LEADING,
    UPRIGHT,
    DepartmentSheet,
    by_hand,
)
from sample_docs.generator.matinee.ward2_specs import NUMBER, WARD2
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style

CODES = {kind: f"社工表{number}" for number, kind in enumerate(WARD2, 1)}


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "ward2_lines", MATINEE)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = HouseStock(paper, by_hand(style, rng), rng, "ward2")
        form = w.form(kind, spec)
        (part,) = w.parts(kind, spec)
        wide = kind == "casework_plan"
        extra = [*as_runs(w.session())] if w.meeting is not None else None
        page = LANDSCAPE if wide else UPRIGHT
        sheet = DepartmentSheet(w, form, rng, CODES[kind], extra, page)
        return _notes(sheet, part.items) if w.meeting is not None else sheet.items(part.items)


def _notes(sheet: DepartmentSheet, items: list[Item]) -> list[Sheet]:
    """A contact as notes are kept: day and hour, the record in four parts, who wrote it."""
    w, pages, style = sheet.w, sheet.pages, sheet.style
    assert w.meeting is not None
    heads = w.words.one("日期/时间,记录内容,签名|日期时间,服务记录,社工签名").split(",")
    labels = style.labels(pages.sheet)
    pages.rows([3.4, 14, 3.6], [[Cell(text, align="center", kind=labels) for text in heads]])
    when: list[Run] = [style.date(w.meeting.day, "date"), "\n"]
    when += [style.short(f"{w.meeting.start}～{w.meeting.end}"), "\n", style.short(w.meeting.way)]
    runs: list[Run] = []
    for item in items:
        if isinstance(item, Long):
            runs += [sheet.head_of(item.label), *as_runs(item.value), "\n"]
    own = Signer("", w.case.worker, style.hand, field="worker")
    cells = [
        Cell(when, valign="top", leading=LEADING, align="center"),
        Cell(runs[:-1], valign="top", leading=LEADING, least=120),
        Cell(name_runs(pages.sheet, own, style), valign="bottom", align="center", leading=2.4),
    ]
    cells[1].extra = sheet.lined((0, 0, 0, 0), style.text(pages.sheet).size)
    pages.rows([3.4, 14, 3.6], [cells])
    blank = Cell("", least=34)
    blank.extra = sheet.lined((0, 0, 0, 0), style.text(pages.sheet).size)
    pages.rows([3.4, 14, 3.6], [[Cell(""), blank, Cell("")]])
    sheet.signers([item for item in items if isinstance(item, Signer)])
    return pages.sheets


for _kind, _spec in WARD2.items():
    _register(_kind, _spec)

POINTS = (
    "社会工作服务自愿参加，本人可以随时退出，退出不影响本人享受的其他服务。",
    "社工会用文字记录服务过程，记录由社工部保管，供督导和服务评估使用，隐去本人姓名。",
    "除本人或他人有生命危险、未成年人受到伤害以及法律规定的情形外，社工不对外透露本人情况。",
    "服务不收取费用，社工不代替本人作决定，也不承诺解决全部困难。",
    "本人愿意提供真实情况，按约定时间会谈，不能赴约时提前告知。",
)


@layout("casework_agreement", "ward2_lines", MATINEE)
def consent(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """社会工作服务知情同意书: what a client was told, ticked line by line, and who signed."""
    w = HouseStock(paper, by_hand(style, rng), rng, "ward2")
    case, style, short = w.case, w.style, w.style.short
    title = w.words.one("社会工作服务知情同意书|接受个案服务同意书|个案服务协议（同意书）")
    form = Form(title, head=case.agency, right=[f"{w.words.one(NUMBER)}：", w.number()])
    sheet = DepartmentSheet(w, form, rng, "社工表7")
    pages = sheet.pages
    body = style.text(pages.sheet, 1.08)
    pages.gap(4)
    told: list[Run] = [
        "社工",
        short(case.worker, "worker", blank=7),
        "已向本人说明服务的目的、方式和可能的限制，本人同意接受个案服务，",
        "服务期限自",
        style.date(case.agreed, blank=8),
        "至",
        style.date(case.evaluated, blank=8),
        "，并知悉以下事项：",
    ]
    pages.say(told, body, indent=2, leading=2.0)
    for point in POINTS:
        pages.say(["☑ ", point], body, leading=1.85)
    pages.gap(2)
    for label, text in (
        ("双方商定的目标", w.listed(case.field.aims, 2)),
        ("社工提供的服务", w.passage(case.field.actions, 40)),
    ):
        sheet.passage(Long(label, text, 16))
    pages.gap(4)
    pages.say("本同意书一式两份，本人与社工部各存一份。", body, indent=2, leading=1.85)
    pages.gap(6)
    pages.room(pages.sheet.mm(44))
    signers = (
        Signer("本人签名", w.alias, style.second_hand, w.day(case.agreed)),
        Signer("社工签名", case.worker, style.hand, w.day(case.agreed, "date"), field="worker"),
    )
    for one in signers:
        y = pages.y + pages.sheet.mm(8)
        pages.sheet.line_of(pages.left + pages.width * 0.3, y, sheet.signed(one), body)
        pages.y = y + pages.sheet.mm(5)
    room = Value(f"社工部电话：023-9990{rng.randint(1000, 9999)}")
    pages.gap(4)
    pages.say([room], style.text(pages.sheet, 0.95))
    sheet.seal(pages.left + pages.width * 0.86, pages.y - pages.sheet.mm(18))
    return pages.sheets
