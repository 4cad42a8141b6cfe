"""practice summaries of groups: a review in prose, and a form."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.forms.content import Grid, Long, Short
from sample_docs.generator.papers.group import GroupPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.casework_forms import ARRANGEMENTS
from sample_docs.generator.practice.group_forms import GroupWriter
from sample_docs.generator.practice.pages import Pages, running_head, stamp
from sample_docs.generator.prose import groups


@layout("group_summary", "review", PRACTICE)
def review(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组检讨报告: prose under headings, the tables small."""
    w = GroupWriter(paper, style, rng, printed=True)
    group, style, theme = w.group, w.style, w.group.theme
    head = running_head(group.agency, group.number, (60, 60, 66), style)
    pages = Pages(style, rng, decorate=head)
    pages.say([Value(group.name, "group_name")], style.strong(pages.sheet, 1.4), align="center")
    pages.title(w.one_of("小组检讨报告", "小组结案报告", "小组成效总结", "小组终期评估报告"), 20)
    pages.gap(3)
    body = style.text(pages.sheet, 1.08)
    first, last = group.sessions[0], group.sessions[-1]
    intro: list[Run] = [
        f"本小组为{theme.kind}，面向{theme.target}，由社工",
        Value(group.worker, "worker"),
        f"带领、{group.helper}协助，于{written(first.day, 'cn')}至{written(last.day, 'cn')}举行，",
        f"共{han_number(len(group.sessions))}节，组员{len(group.members)}名，",
        f"平均出席率{rng.randint(86, 99)}%。",
    ]
    pages.say(intro, body, indent=2, leading=1.85)
    sections: tuple[tuple[str, list[Run]], ...] = (
        ("目标检讨", [w.passage(theme.outcomes, 70)]),
        ("内容与时间检讨", [w.passage(groups.GROUP_PROCESS, 110)]),
        ("组员参与检讨", [w.passage(groups.DYNAMICS, 60)]),
        ("工作员检讨", [w.passage(groups.GROUP_REFLECTIONS, 50)]),
        ("建议", [w.passage(groups.OBSTACLES + groups.GROUP_FOLLOW, 50)]),
    )
    for number, (heading, text) in enumerate(sections, 1):
        pages.say(f"{number}　{heading}", style.strong(pages.sheet, 1.08))
        pages.say(text, body, indent=2, leading=1.85)
    pages.room(pages.sheet.mm(42))
    pages.gap(10)
    sheet, x = pages.sheet, pages.left + pages.width - pages.sheet.mm(45)
    name = style.signed(sheet, group.worker, style.hand, "worker")
    sheet.line_of(x, pages.y, ["撰写：", name], body, align="center")
    sheet.line_of(x, pages.y + sheet.mm(12), group.agency, body, align="center")
    day = style.printed_date(group.closed, "date")
    sheet.line_of(x, pages.y + sheet.mm(21), [day], body, align="center")
    stamp(sheet, group.agency, x, pages.y + sheet.mm(16))
    return pages.sheets


@layout("group_summary", "ledger", PRACTICE)
def summary_ledger(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组总结 as ruled cells."""
    w = GroupWriter(paper, style, rng)
    group, style, theme = w.group, w.style, w.group.theme
    title = w.one_of("小组工作总结", "小组活动总结表", "小组评估与总结", "小组结束总结")
    form = w.begin(title, w.one_of("完成日期", "填报日期", "提交日期"), group.closed)
    scores: list[list[Text]] = [
        [style.short(what), style.short(f"{rng.randint(40, 60)}"), style.short(f"{after}")]
        for what, after in (("认识", rng.randint(75, 95)), ("行为", rng.randint(70, 92)))
    ]
    form.items += [
        Short("总节数", style.short(str(len(group.sessions)))),
        Short("参加人数", style.short(str(len(group.members)))),
        Long("目标完成程度", w.passage(theme.outcomes, 70), 24),
        Grid("量表得分", ("项目", "开始时", "结束时"), scores, (3, 2, 2)),
        Long("过程回顾", w.passage(groups.GROUP_PROCESS, 100), 26),
        Long("不足与改进", w.passage(groups.GROUP_FOLLOW + groups.OBSTACLES, 50), 18),
        w.closing("总结人", group.closed),
        w.approved("督导总评", group.closed),
    ]
    return ARRANGEMENTS["ledger"](form, style, rng)
