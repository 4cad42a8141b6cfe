"""Summaries of groups: a numbered list, and a report in two columns."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import written
from sample_docs.generator.forms.content import Form, Grid, Long, Short
from sample_docs.generator.papers.group import GroupPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.prose import groups
from sample_docs.generator.rehearsal.boxed import page_count
from sample_docs.generator.rehearsal.case_wording import ARRANGEMENTS
from sample_docs.generator.rehearsal.group_forms import GroupFiller


def summary(w: GroupFiller) -> Form:
    """小组总结."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of("小组成效评估总结", "小组总结评估表", "小组服务总结报告", "小组工作评估报告")
    form = w.start(title, w.one_of("总结日期", "撰写日期", "报告日期"), group.closed)
    rates: list[list[Text]] = [
        [f"第{meeting.number}节", style.short(f"{rng.randint(85, 100)}%"), style.short(note)]
        for meeting, note in zip(
            group.sessions, ("准时开始", "顺利", "顺利", "合影留念"), strict=False
        )
    ]
    form.items += [
        Short("节数", style.short(f"{len(group.sessions)}节")),
        Short("组员", style.short(f"{len(group.members)}名")),
        Grid("出席情况", ("节次", "出席率", "说明"), rates, (2, 2, 4)),
        Long(w.one_of("小组目标达成", "目标评估"), w.passage(theme.outcomes, 70), 26),
        Long(w.one_of("过程评估", "开展过程"), w.passage(groups.GROUP_PROCESS, 90), 26),
        Long(w.one_of("组员变化", "组员反馈"), w.passage(groups.DYNAMICS, 45), 24),
        Long(w.one_of("经验与不足", "总结反思"), w.passage(groups.GROUP_REFLECTIONS, 45), 24),
        w.own_signature(w.one_of("总结社工", "报告人"), group.closed),
        w.head_signs(w.one_of("督导者评语", "主管评语"), group.closed),
    ]
    return form


@layout("group_summary", "listing", REHEARSAL)
def summary_list(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组总结 as a numbered list of items."""
    w = GroupFiller(paper, style, rng, "listing")
    return ARRANGEMENTS["listing"](summary(w), w.style, rng)


@layout("group_summary", "two_columns", REHEARSAL)
def two_columns(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组总结 set in two columns, with the particulars in a box above them."""
    w = GroupFiller(paper, style, rng)
    group, style, theme = w.group, w.style, w.group.theme
    pages = Pages(style, rng, Paper(margin=18, top=24), page_count(group.agency, style))
    sheet = pages.sheet
    name = Value(group.name, "group_name")
    pages.title(w.one_of("小组工作总结报告", "小组评估与总结报告", "小组结案总结"), 21)
    pages.say(["——", name], style.text(sheet, 1.15), align="center")
    pages.gap(3)
    first, last = group.sessions[0].day, group.sessions[-1].day
    facts: list[Run] = ["带领社工：", Value(group.worker, "worker"), f"　协助：{group.helper}"]
    facts += [f"　开展时间：{written(first, 'cn')}至{written(last, 'cn')}"]
    facts += [f"　共{len(group.sessions)}节　组员{len(group.members)}人"]
    pages.say(facts, style.text(sheet, 0.95), align="center")
    pages.gap(4)
    body = style.text(sheet)
    sections = (
        ("小组概况", theme.background, 60),
        ("目标达成", theme.outcomes, 70),
        ("过程回顾", groups.GROUP_PROCESS, 110),
        ("组员表现", groups.DYNAMICS, 60),
        ("反思", groups.GROUP_REFLECTIONS, 55),
        ("后续跟进", groups.GROUP_FOLLOW, 30),
    )
    gap = sheet.mm(8)
    half = (pages.width - gap) / 2
    top, lowest = pages.y, pages.y
    for column in range(2):
        left, y = pages.left + column * (half + gap), top
        for number, (heading, sentences, least) in enumerate(sections, 1):
            if (number > 3) is not bool(column):
                continue
            box = (left, y, left + half, float(sheet.height))
            y = sheet.paragraph(box, f"{number}. {heading}", style.strong(sheet), leading=1.8)
            box = (left, y, left + half, float(sheet.height))
            text = w.passage(sentences, least)
            y = sheet.paragraph(box, [text], body, leading=1.65, first_indent=2) + sheet.mm(2)
        lowest = max(lowest, y)
    x = pages.left + half + gap / 2
    sheet.draw.line((x, top, x, lowest), (170, 174, 180), 2)
    pages.y = lowest + sheet.mm(12)
    right = pages.left + pages.width - sheet.mm(40)
    sheet.line_of(right, pages.y, group.agency, body, align="center")
    day = style.printed_date(group.closed, "date")
    sheet.line_of(right, pages.y + sheet.mm(9), [day], body, align="center")
    stamp(sheet, group.agency, right, pages.y + sheet.mm(4))
    return pages.sheets
