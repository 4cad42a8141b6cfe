"""Reports on groups and community activities in prose, names and days inside the sentences."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.group import GroupPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.prose import community as prose, groups, workers
from sample_docs.generator.tryout.community_forms import CommunityKeeper
from sample_docs.generator.tryout.group_forms import GroupKeeper
from sample_docs.generator.tryout.stationery import letterhead, strong

Section = tuple[str, Value]


def _sections(pages: Pages, sections: tuple[Section, ...], body: Type, rng: Random) -> None:
    """Paragraphs under heads, numbered 一、 or 1. or not at all."""
    make, style = rng.choice(("han", "digits", "plain")), pages.style
    for number, (heading, text) in enumerate(sections, 1):
        pages.gap(1.5)
        pages.room(pages.sheet.mm(18))
        lead = {"han": f"{han_number(number)}、", "digits": f"{number}．", "plain": ""}[make]
        kind = Type(style.bold, body.size, style.colour)
        pages.say(f"{lead}{heading}", kind, indent=0 if make == "plain" else 2, leading=1.9)
        pages.say([text], body, indent=2, leading=1.85)


def _close(pages: Pages, lines: list[list[Run]], body: Type, seal: str) -> None:
    """Lines right-aligned at the foot, under a seal where there is one."""
    pages.room(pages.sheet.mm(16 + 10 * len(lines)))
    pages.gap(10)
    sheet, right, top = pages.sheet, pages.left + pages.width, pages.y
    for line in lines:
        sheet.line_of(right - sheet.mm(5), pages.y, line, body, align="right")
        pages.y += sheet.mm(10)
    if seal:
        stamp(sheet, seal, right - sheet.mm(32), top + sheet.mm(6), 4)


@layout("group_summary", "prose_report", TRYOUT)
def group_report(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组总结报告 in prose: group and leader in the first sentence, the day at the foot."""
    w = GroupKeeper(paper, style, rng)
    group, style, theme = w.group, w.style, w.group.theme
    head = letterhead(group.agency, group.community, style, rng)
    pages = Pages(style, rng, Paper(margin=25, top=32, bottom=22), head)
    pages.title(w.one_of("小组工作总结报告", "小组评估总结报告", "小组结案报告"), 20)
    pages.gap(4)
    body = style.text(pages.sheet, 1.06)
    first, last = group.sessions[0].day, group.sessions[-1].day
    text: list[Run] = [style.printed_date(first), "至", style.printed_date(last), "，社工"]
    text += [Value(group.worker, "worker"), f"在{group.community}带领开展了"]
    text += [Value(group.name, "group_name"), f"，{theme.target}共{len(group.members)}人参加，"]
    text += [f"历时{len(group.sessions)}节。现将小组评估情况总结如下。"]
    pages.say(text, body, indent=2, leading=1.85)
    sections = (
        ("开组背景", w.passage(theme.background, 70)),
        ("目标达成情况", w.passage(theme.outcomes, 80)),
        ("小组过程及动力", w.passage(groups.GROUP_PROCESS, 100)),
        ("组员的改变", w.passage(groups.DYNAMICS, 60)),
        ("反思与建议", w.passage(groups.GROUP_REFLECTIONS, 60)),
    )
    _sections(pages, sections, body, rng)
    day = style.printed_date(group.closed, "date")
    lines: list[list[Run]] = [[f"{group.agency}"], [day, "　"]]
    if rng.random() < 0.5:
        name = style.signed(pages.sheet, group.worker, style.hand, "worker")
        lines = [["执笔社工：", name, "　　"], ["日期：", day]]
    _close(pages, lines, body, group.agency if len(lines[0]) == 1 else "")
    return pages.sheets


@layout("group_session_plan", "running_order", TRYOUT)
def running_order(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """A session's plan as a list: the group as a head line, then times with what is done."""
    w = GroupKeeper(paper, style, rng)
    group, style = w.group, w.style
    meeting, session = w.session()
    head = letterhead(group.agency, group.community, style, rng)
    pages = Pages(style, rng, Paper(margin=25, top=32, bottom=22), head)
    body = style.text(pages.sheet, 1.15)
    name = Value(group.name, "group_name", pen=style.strong(pages.sheet, 1.3))
    pages.say([name], style.strong(pages.sheet, 1.3), align="center", leading=2)
    which = Value(han_number(meeting.number), "session", str(meeting.number))
    kind = style.strong(pages.sheet, 1.6)
    line: list[Run] = ["第", Value(which.text, which.name, which.value, pen=kind), "节"]
    pages.say([*line, w.one_of("活动计划书", "单元计划", "小节计划书")], kind, align="center")
    pages.gap(4)
    day = style.printed_date(meeting.day, "date")
    lines: tuple[list[Run], ...] = (
        ["主　题：", session.theme],
        ["时　间：", day, f"　{meeting.start}开始，{meeting.end}结束"],
        ["地　点：", meeting.place],
        ["带领社工：", Value(group.worker, "worker"), f"　　协助：{group.helper}"],
        [f"目　标：{session.aim}。"],
    )
    for entry in lines:
        pages.say(entry, body, leading=1.9)
    pages.gap(2)
    pages.say([strong("流　程：", style, pages.sheet, 1.15)], body, leading=1.9)
    hour, minute = (int(part) for part in meeting.start.split(":"))
    clock = hour * 60 + minute
    for step in session.steps:
        until = clock + rng.choice((10, 15, 20))
        span = f"{clock // 60}:{clock % 60:02d}—{until // 60}:{until % 60:02d}"
        pages.say(f"{span}　{step}", body, indent=2, leading=1.85)
        clock = until
    pages.gap(2)
    pages.say(["注意事项：", w.passage(groups.OBSTACLES, 30)], body, leading=1.85)
    return pages.sheets


@layout("community_summary", "prose_report", TRYOUT)
def activity_report(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """社区活动总结 in prose under the agency's letterhead."""
    w = CommunityKeeper(paper, style, rng)
    work, style, theme = w.work, w.style, w.work.theme
    head = letterhead(work.agency, work.community, style, rng)
    pages = Pages(style, rng, Paper(margin=25, top=32, bottom=22), head)
    name = Value(work.name, "activity_name", pen=style.strong(pages.sheet, 1.3))
    pages.say([name], style.strong(pages.sheet, 1.3), align="center", leading=2)
    pages.title(w.one_of("社区活动总结报告", "社区工作评估总结报告", "社区活动评估报告"), 19)
    pages.gap(4)
    body = style.text(pages.sheet, 1.15)
    days = "、".join(style.printed_date(day.day).text for day in work.days)
    text: list[Run] = ["由我中心社工", Value(work.worker, "worker"), f"负责的本次活动于{days}"]
    text += [f"在{work.community}{work.days[0].place}举行，面向{theme.target}，"]
    text += [f"共服务{rng.randint(90, 260)}人次，活动开展情况总结如下。"]
    pages.say(text, body, indent=2, leading=1.85)
    sections = (
        ("活动过程", w.passage(theme.course, 110)),
        ("活动成效", w.passage(theme.outcomes, 90)),
        ("存在的问题", w.passage(prose.PROBLEMS, 45)),
        ("经验与建议", w.passage(prose.LESSONS, 60)),
    )
    _sections(pages, sections, body, rng)
    day = style.printed_date(work.closed, "date")
    _close(pages, [[work.agency], [day, "　"]], body, work.agency)
    return pages.sheets


@layout("community_process", "news_brief", TRYOUT)
def brief(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """社区活动过程记录 as a note on one day, told in paragraphs."""
    w = CommunityKeeper(paper, style, rng)
    work, style, meeting = w.work, w.style, w.meeting
    assert meeting is not None
    head = letterhead(work.agency, work.community, style, rng)
    pages = Pages(style, rng, Paper(margin=25, top=32, bottom=22), head)
    pages.title(w.one_of("社区活动过程记录", "社区工作过程记录", "社区活动实录"), 20)
    pages.gap(3)
    body = style.text(pages.sheet, 1.15)
    text: list[Run] = [style.printed_date(meeting.day, "date"), f"{meeting.start}至{meeting.end}，"]
    text += [Value(work.name, "activity_name"), f"在{work.community}{meeting.place}开展。"]
    text += [f"参加居民{rng.randint(50, 190)}人，志愿者{rng.randint(3, 12)}人，社工"]
    text += [Value(work.worker, "worker"), f"主持，{work.helper}协助。"]
    pages.say(text, body, indent=2, leading=1.85)
    for sentence in work.theme.course:
        pages.say(sentence, body, indent=2, leading=1.85)
    pages.say(["居民反映：", w.passage(workers.CLIENT_WORDS, 30)], body, indent=2, leading=1.85)
    pages.say(["不足之处：", w.passage(prose.PROBLEMS, 30)], body, indent=2, leading=1.85)
    name = style.signed(pages.sheet, work.worker, style.hand, "worker")
    chief = style.signed(pages.sheet, work.supervisor, style.third_hand)
    _close(pages, [["记录人：", name, "　　"], ["审阅：", chief, "　　"]], body, "")
    return pages.sheets
