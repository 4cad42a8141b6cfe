"""The papers of an individual case as a project's tables under headings, and its consent."""

from dataclasses import replace
from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text, Type
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.held_out.ferry_pages import UNITS, FerryPages
from sample_docs.generator.held_out.ferry_specs import FERRY, NUMBER, WHO
from sample_docs.generator.held_out.orchard_stock import FerryStock
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Paper

POCKET = Paper(148, 210, 12, 20, 12)


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "ferry_parts", HELD_OUT)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = FerryStock(paper, style, rng, "ferry")
        form = FerryPages(w.form(kind, spec), w.style, rng)
        for part in w.parts(kind, spec):
            form.part(part)
        return form.pages.sheets


for _kind, _spec in FERRY.items():
    _register(_kind, _spec)


def _clauses(w: FerryStock) -> list[tuple[str, Text]]:
    case, style = w.case, w.style
    span: list[Run] = [style.date(case.agreed), "—", style.date(case.evaluated)]
    return [
        ("我们一起努力的目标", w.passage(case.field.aims, 32)),
        ("社工会做什么", w.passage(case.field.actions, 45)),
        ("服务时间", [*span, f"，约见面{len(case.visits)}次"]),
        ("您的权利", "知道服务内容和进度；查看自己的服务记录；随时提出意见，或者停止服务。"),
        ("您的责任", "如实告诉社工有关情况；按约定时间见面，不能来时提前通知。"),
        ("社工的责任", "尊重您的选择，按专业要求提供服务，不收取费用和礼物，定期向督导汇报。"),
        ("资料保密", "您的资料由机构妥善保管，只用于服务和督导。"
         "有危及生命安全等情况时，社工须依法报告。"),
        ("服务结束", "目标达到、您不再需要服务，或者转由其他单位服务时，双方面谈后结束。"),
    ]  # fmt: skip


@layout("casework_agreement", "ferry_consent", HELD_OUT)
def consent(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """服务知情同意书: the client's name in the opening line, points in a table, both sign below."""
    w = FerryStock(paper, style, rng, "ferry")
    case, style, short = w.case, w.style, w.style.short
    titles = "个案服务协议（知情同意书）|服务知情同意书|接受个案服务同意书|个案服务同意协议"
    form = FerryPages(w.form("casework_agreement", Spec(titles, "", NUMBER)), style, rng)
    pages = form.pages
    client, worker = w.words.one("服务对象/社会工作者|受助人/社工|案主/跟进社工").split("/")
    opening: list[Run] = [
        f"{client}", short(case.client, "client", blank=7), "经与", f"{case.agency}", f"{worker}",
        short(case.worker, "worker", blank=6), "面谈，已了解以下内容，自愿接受个案服务。",
    ]  # fmt: skip
    pages.gap(2)
    form.line(opening, 2.0)
    pages.gap(2)
    strong: Type = style.strong(pages.sheet)
    for about, text in _clauses(w):
        row: Row = [Cell(about, 5, align="center", kind=strong, shade=style.shade)]
        pages.rows([1.0] * UNITS, [[*row, Cell(text, UNITS - 5, leading=1.65)]], least_row=13)
    pages.gap(3)
    form.line("本同意书一式两份，双方签名后生效，各保存一份。")
    pages.gap(2)
    pages.room(pages.sheet.mm(66))
    day = w.day(case.agreed, "date")
    form.signers([
        Signer(f"{client}签名", w.alias, style.second_hand, w.day(case.agreed)),
        Signer(f"{worker}签名", case.worker, style.hand, day, field="worker"),
        Signer("（机构盖章）", "", None, w.day(case.agreed), seal=case.agency),
    ])  # fmt: skip
    return pages.sheets


@layout("casework_process", "ferry_pocket", HELD_OUT)
def pocket(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """A short record of a visit on a sheet of half the size, as kept in a ring binder."""
    lines = f"""=
        client {WHO}
        number 案号|个案编号
        session 探访次数|第几次
        date 探访日期|记录日期
        hours 时间
        mode 形式
        worker 探访社工|记录社工
        = 见闻与处理
        course 过程
        = 社工看法
        reflection 看法
        = 下次要做的事
        next 下次
        =
        sign 社工签名"""
    spec = Spec("个案探访记录|入户（会谈）记录|个案服务记录单", lines)
    w = FerryStock(paper, style, rng, "pocket")
    form = FerryPages(w.form("casework_process", spec), replace(w.style, size=10), rng, POCKET)
    parts: list[Part] = w.parts("casework_process", spec)
    for part in parts:
        form.part(part)
    return form.pages.sheets
