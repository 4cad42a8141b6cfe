"""Agreements between a client and the social worker."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Run
from sample_docs.generator.facts.dates import written
from sample_docs.generator.forms.content import Long, Short
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.rehearsal.boxed import page_count
from sample_docs.generator.rehearsal.case_wording import CaseFiller, dressed

RIGHTS = (
    "了解服务的目标、内容和进展，对服务提出意见。",
    "个人资料和谈话内容受到保密，法律规定或涉及生命安全的情形除外。",
    "有权选择继续、暂停或结束服务。",
    "对服务不满意时，可以向机构投诉。",
)
DUTIES = (
    "提供真实的个人和家庭情况。",
    "遵守约定时间，积极参与会谈和练习。",
    "尊重社工，不向社工提出超出专业关系的要求。",
    "情况有重大变化时及时告知社工。",
)
ARTICLES = ("甲方的权利", "甲方的责任")


@layout("casework_agreement", "articles", REHEARSAL)
def articles(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """服务契约 in numbered articles; the parties in a box on top, both signatures in a table."""
    w = CaseFiller(paper, dressed(style, rng), rng, "corner")
    case, style = w.case, w.style
    pages = Pages(style, rng, Paper(margin=24, top=28), page_count(case.agency, style))
    pages.title(w.one_of("服务契约", "个案工作契约", "个案服务合约", "服务合约书"), 22)
    pages.gap(3)
    worker, client = style.short(case.worker, "worker"), style.short(case.client, "client")
    party: list[Run] = ["甲方（", w.one_of("服务对象", "求助人"), "）：", client]
    other: list[Run] = ["乙方（服务提供方）：", case.agency, "\n责任社工：", worker]
    number: list[Run] = [w.one_of("契约编号：", "个案编码："), w.number()]
    pages.rows(
        [1.0, 1.25], [[Cell([*party, "\n", *number], leading=1.8), Cell(other, leading=1.8)]]
    )
    pages.gap(4)
    body = style.text(pages.sheet, 1.06)
    until = written(case.evaluated, style.date_style)
    span = f"自{written(case.agreed, style.date_style)}起至{until}止"
    sections: list[tuple[str, Run]] = [
        ("服务目标", w.listed(case.field.aims, 2)),
        ("服务期限", f"{span}，每次约五十分钟，地点由双方商定。"),
        (ARTICLES[0], "".join(f"（{n}）{text}" for n, text in enumerate(RIGHTS, 1))),
        (ARTICLES[1], "".join(f"（{n}）{text}" for n, text in enumerate(DUTIES, 1))),
        ("乙方的责任", "按专业伦理提供服务，妥善保管资料，必要时征得甲方同意后转介。"),
        ("其他", "本契约一式两份，双方各执一份，自签字之日起生效。"),
    ]
    for count, (heading, text) in enumerate(sections, 1):
        pages.say([f"第{'一二三四五六'[count - 1]}条　{heading}"], style.strong(pages.sheet, 1.06))
        pages.say(text, body, indent=2, leading=1.75)
    pages.gap(6)
    seal = case.agency if rng.random() < 0.6 else ""
    name = style.signed(pages.sheet, case.client.split("（")[0], style.second_hand)
    own = style.signed(pages.sheet, case.worker, style.hand, "worker")
    day: list[Run] = ["日期：", style.date(case.agreed, "date")]
    cells = [
        Cell(["甲方签字：", name, "\n", *day], leading=2.2, least=26),
        Cell(["乙方社工签字：", own, "\n日期：", style.date(case.agreed)], leading=2.2, least=26),
    ]
    pages.rows([1.0, 1.0], [cells])
    if seal:
        x = pages.left + pages.width * 0.86
        stamp(pages.sheet, seal, x, pages.y - pages.sheet.mm(12), 3)
    return pages.sheets


@layout("casework_agreement", "listing", REHEARSAL)
def agreement_list(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """服务同意书 as a numbered list of items."""
    w = CaseFiller(paper, style, rng, "listing")
    case = w.case
    title = w.one_of("个案服务同意书", "服务知情同意书", "个案工作协议书", "个案服务协议")
    form = w.start(title, w.one_of("签订时间", "签字日期", "协议日期"), case.agreed)
    until = written(case.evaluated, w.style.date_style)
    span = f"{written(case.agreed, w.style.date_style)}—{until}"
    form.items += [
        Short("服务起止", w.style.short(span)),
        Long("双方约定的目标", w.listed(case.field.aims, 2), 18),
        Long("服务内容与形式", w.passage(case.field.actions, 60), 22),
        Long("服务对象的权利", "\n".join(rng.sample(RIGHTS, 3)), 24),
        Long("服务对象的责任", "\n".join(rng.sample(DUTIES, 3)), 24),
        Long("保密原则", f"{RIGHTS[1]}社工在督导中使用资料时隐去真实姓名。", 18),
        w.client_signs(case.agreed, w.one_of("同意人签字", "服务对象（签字）")),
        w.signing(w.one_of("社工（签字）", "服务社工签字"), case.agreed),
        w.agency_signs(w.one_of("机构盖章", "服务机构（章）"), "", case.agreed),
    ]
    return w.draw(form)
