"""Papers of research topics: an approval under a red head, a mandate accepted by the leader."""

from random import Random

from sample_docs.generator.audition.credential_parts import note_people, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Value
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.matinee.letter_parts import (
    centred,
    close_right,
    label_of,
    red_head,
)
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.papers.topic import Writing
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed

SHARES = ("文献梳理与问卷设计", "实地调研与访谈", "数据整理与分析", "报告撰写", "对策研究")
POSTS = ("副教授", "讲师", "社会工作师", "助理研究员", "教授")


@layout("topic_commission", "approved_and_funded", MATINEE)
def approved_and_funded(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """关于…课题立项的通知 under a red head: number, leader, group, term and money as one letter."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(facts, rng), Pages(style, rng, Paper(margin=27, top=36, bottom=20))
    kind, leading = style.text(pages.sheet, 1.22), 1.85
    year = facts.issued.year
    red_head(pages, facts.commissioner, f"研〔{year}〕{rng.randint(3, 60)}号", kind)
    title = rng.choice(
        ("关于下达研究课题立项的通知", "关于同意研究课题立项的通知", "课题立项通知书")
    )
    pages.title(title, 20)
    pages.gap(5)
    pages.say([facts.unit, "："], kind, leading=leading)
    first: list[Run] = ["经评审并报领导审定，你单位申报的《", w.name, f"》列入{year}年度", *w.level]
    first += ["课题研究计划，课题编号为", w.number, "。"]
    pages.say(first, kind, indent=2, leading=leading)
    second: list[Run] = [
        "课题负责人为",
        w.leader,
        "，课题组成员（按贡献排序）为：",
        w.members,
        "。",
    ]
    pages.say(second, kind, indent=2, leading=leading)
    third: list[Run] = ["课题应于", w.date(facts.due), "前完成，资助经费"]
    third += [f"{facts.funds / 10:g}万元，分两次拨付。请加强管理，按期报送研究报告。"]
    pages.say(third, kind, indent=2, leading=leading)
    pages.say("特此通知。", kind, indent=2, leading=leading)
    close_right(pages, [w.commissioner], [w.issued], facts.commissioner, kind)
    note_rank(pages.sheets[0], facts.rank, "members")
    return pages.sheets


def _commissioned(facts: Topic) -> bool:
    """Whether somebody else than the own unit commissions the topic."""
    return facts.commissioner != facts.unit


@layout("topic_commission", "accepted_mandate", MATINEE, accepts=_commissioned)
def accepted_mandate(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托书 as a form: the topic, its group in a list, the commissioner's and unit's words."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(facts, rng), Pages(style, rng, Paper(margin=21, top=24, bottom=14))
    sheet = pages.sheet
    pages.title(rng.choice(("研究课题委托书", "课题委托研究书", "委托研究课题任务书")), 20)
    pages.say(["编号：", w.number], style.text(sheet), align="right")
    pages.gap(2)

    def label(text: str) -> Cell:
        return label_of(text, style, sheet)

    first: list[Row] = [
        [label("课题名称"), Cell([w.name], 3)],
        [label("委托单位"), Cell([w.commissioner], 3)],
        [label("承担单位"), Cell([facts.unit]), label("负责人"), Cell([w.leader])],
        [label("研究期限"), Cell([w.date(facts.issued.month_only), "至", w.date(facts.due)]),
         label("委托经费"), Cell(f"{facts.funds / 10:g}万元")],
    ]  # fmt: skip
    pages.rows([1.3, 3.6, 1.2, 1.9], first, least_row=11)
    top = pages.y
    rows: list[Row] = [[label(text) for text in ("序号", "课题组成员", "职称", "承担任务")]]
    for rank, name in enumerate(facts.members, 1):
        place = Value(str(rank), "rank" if name == facts.person else "")
        share = "总体设计、统稿" if rank == 1 else rng.choice(SHARES)
        rows.append(centred([place, name, rng.choice(POSTS), share]))
    pages.rows([0.9, 2, 1.8, 3.3], rows, least_row=9.5)
    box = (pages.left, min(top, pages.y), pages.left + pages.width, pages.y)
    note_people(pages.sheet, facts.members, "members", box, style.text(sheet).size)

    def sealed(unit: str, day: list[Run]) -> Cell:
        def extra(page: Sheet, at: Box) -> None:
            x, kind = at[2] - page.mm(40), style.text(page)
            page.line_of(x, at[3] - page.mm(15), "（盖章）", kind, align="center")
            page.line_of(x, at[3] - page.mm(5), day, kind, align="center")
            stamp(page, unit, x, at[3] - page.mm(20), 3)

        words = "同意接受委托，按期完成研究任务。"
        if unit == facts.commissioner:
            words = "现委托上列课题组开展研究，请按要求提交研究报告。"
        return Cell(words, valign="top", least=50, first_indent=2, extra=extra)

    last: list[Row] = [
        [label("委托单位\n意　　见"), sealed(facts.commissioner, [w.issued])],
        [label("承担单位\n意　　见"), sealed(facts.unit, [w.date(facts.issued)])],
    ]
    pages.rows([1.3, 6.7], last)
    return pages.sheets
