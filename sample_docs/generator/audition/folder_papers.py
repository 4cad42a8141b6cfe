"""Papers of groups and community activities as bound reports, and as running minutes."""

from random import Random

from sample_docs.generator.audition.community_stock import CommunityStock
from sample_docs.generator.audition.folder_pages import Chapters, cover
from sample_docs.generator.audition.group_stock import GroupStock
from sample_docs.generator.audition.service_style import weekday
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.papers.community import CommunityPaper, paint_photos
from sample_docs.generator.papers.group import GroupPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.prose import community as prose, groups, workers


@layout("group_plan", "folder", AUDITION)
def group_plan(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组工作计划书 with a cover that names group, worker and day."""
    w = GroupStock(paper, style, rng, "folder")
    group, style, theme = w.group, w.style, w.group.theme
    title = w.words.one("小组工作计划书|小组服务方案|小组活动计划书")
    front = cover(
        style,
        rng,
        group.agency,
        title,
        [
            ("小组名称", [Value(group.name, "group_name")]),
            ("带领社工", [Value(group.worker, "worker")]),
            ("督　　导", group.supervisor),
            ("编制日期", w.day(group.planned, "date")),
        ],
    )
    page = Chapters(style, rng, f"{group.name}{title}")
    page.chapter("需求分析", w.passage(theme.background, 90))
    page.chapter("理论基础", f"本小组以{theme.theory}为指导开展服务。")
    page.chapter(
        "服务对象及规模", f"{theme.target}，共{len(group.members)}人，封闭式{theme.kind}。"
    )
    page.chapter("小组目标")
    for number, goal in enumerate(w.tell.several(theme.goals, 3), 1):
        page.say(f"{number}．{goal}")
    page.chapter("时间与地点", f"{w.period}，在{group.community}{group.sessions[0].place}举行。")
    page.chapter("招募办法", rng.choice(groups.RECRUITING))
    page.chapter("活动安排", f"小组共{len(group.sessions)}节，各节内容见下表。")
    page.table("小组各节安排", w.outline())
    page.chapter("风险及应对", w.passage(groups.OBSTACLES, 45))
    page.chapter("评估设计", rng.choice(groups.EVALUATING))
    page.chapter("经费", "所需经费从项目活动经费中列支。")
    page.table("经费预算", w.budget())
    return [front, *page.pages.sheets]


@layout("group_summary", "folder", AUDITION)
def group_summary(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """小组总结评估报告 with a cover, chapters and tables."""
    w = GroupStock(paper, style, rng, "folder")
    group, style, theme = w.group, w.style, w.group.theme
    title = w.words.one("小组评估总结报告|小组工作总结报告|小组成效评估报告")
    seal = group.agency if rng.random() < 0.6 else ""
    front = cover(
        style,
        rng,
        group.agency,
        title,
        [
            ("小组名称", [Value(group.name, "group_name")]),
            ("服务周期", w.period),
            ("撰 写 人", [Value(group.worker, "worker")]),
            ("完成日期", w.day(group.closed, "date")),
        ],
        seal,
    )
    page = Chapters(style, rng, f"{group.name}{title}")
    text = f"本小组面向{theme.target}，共招募组员{len(group.members)}人，"
    page.chapter("小组概况", f"{text}按计划完成{len(group.sessions)}节活动。")
    page.table("组员出席情况", w.present())
    page.chapter("目标达成评估", w.passage(theme.outcomes, 80))
    page.table("前后测对比", w.scores())
    page.chapter("过程评估", w.passage(groups.GROUP_PROCESS, 110))
    page.chapter("小组动力", w.passage(groups.DYNAMICS, 50))
    page.chapter("带领者反思", w.passage(groups.GROUP_REFLECTIONS, 55))
    page.chapter("问题与建议", w.passage(groups.OBSTACLES, 40))
    return [front, *page.pages.sheets]


def _headline(page: Chapters, name: Value, title: Text, facts: list[list[Run]]) -> None:
    """Name and title centred, then lines with when, where and who."""
    page.title([name])
    page.title(title)
    page.pages.gap(2)
    for line in facts:
        page.pages.say(line, page.body, align="center", leading=1.7)
    page.pages.gap(2)


@layout("group_session_plan", "folder", AUDITION)
def session_plan(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """第N节活动流程: when, where and who in centred lines, the programme in a table."""
    w = GroupStock(paper, style, rng, "folder")
    group, style = w.group, w.style
    meeting, session = w.session()
    page = Chapters(style, rng, group.agency)
    title: list[Run] = ["第", w.which(), "节", w.words.one("活动计划|单元计划书|小组活动流程")]
    day: list[Run] = [*w.day(meeting.day, "date"), f"（{weekday(meeting.day)}）"]
    _headline(
        page,
        Value(group.name, "group_name"),
        title,
        [
            [*day, f"{meeting.start}—{meeting.end}　　{meeting.place}"],
            ["带领：", Value(group.worker, "worker"), f"　　协助：{group.helper}"],
        ],
    )
    page.chapter("主题", session.theme)
    page.chapter("目标", f"{session.aim}。")
    page.chapter("流程")
    page.table(f"“{session.theme}”活动流程", w.programme())
    page.chapter("物资准备", "签到表、姓名贴、彩笔、卡纸、音响，活动前一天清点完毕。")
    page.chapter("注意事项", w.passage(groups.OBSTACLES, 30))
    return page.pages.sheets


@layout("group_process", "folder", AUDITION)
def group_process(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
    """第N节过程实录: who came in the first sentence, then chapters and a signature."""
    w = GroupStock(paper, style, rng, "folder")
    group, style = w.group, w.style
    meeting, session = w.session()
    page = Chapters(style, rng, group.agency)
    title: list[Run] = ["第", w.which(), "节", w.words.one("过程记录|小组活动记录|过程实录")]
    _headline(
        page,
        Value(group.name, "group_name"),
        title,
        [[*w.day(meeting.day, "date"), f"　{meeting.start}—{meeting.end}　{meeting.place}"]],
    )
    absent = rng.randint(0, 2)
    text: list[Run] = [f"本节主题为“{session.theme}”，由社工", Value(group.worker, "worker")]
    text += [f"带领，{group.helper}协助。应到组员{len(group.members)}人，"]
    text += [f"实到{len(group.members) - absent}人"]
    missing = "、".join(group.members[:absent])
    page.say([*text, f"，{missing}请假。" if missing else "，无人缺席。"])
    page.chapter("活动过程", w.passage(groups.GROUP_PROCESS, 170))
    page.chapter("组员表现与小组动力", w.passage(groups.DYNAMICS, 50))
    page.chapter("目标达成情况", f"{session.aim}，本节目标基本达成。")
    page.chapter("反思与跟进", w.passage(groups.GROUP_REFLECTIONS + groups.GROUP_FOLLOW, 50))
    name = style.signed(page.pages.sheet, group.worker, style.hand, "worker")
    chief = style.signed(page.pages.sheet, group.supervisor, style.third_hand)
    page.close([["记录：", name, "　　"], ["督导：", chief, "　　"]])
    return page.pages.sheets


@layout("community_plan", "folder", AUDITION)
def community_plan(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """社区活动策划书 with a cover that names activity, worker and day."""
    w = CommunityStock(paper, style, rng, "folder")
    work, style, theme = w.work, w.style, w.work.theme
    title = w.words.one("社区活动策划书|社区工作计划书|社区服务活动方案")
    front = cover(
        style,
        rng,
        work.agency,
        title,
        [
            ("活动名称", [Value(work.name, "activity_name")]),
            ("实施社区", work.community),
            ("策 划 人", [Value(work.worker, "worker")]),
            ("策划时间", w.day(work.planned, "date")),
        ],
    )
    page = Chapters(style, rng, f"{work.name}{title}")
    page.chapter("活动背景", w.passage(theme.background, 90))
    page.chapter("活动理念", f"本活动以{theme.theory}为依据，动员居民共同参与。")
    page.chapter("活动目标")
    for number, goal in enumerate(w.tell.several(theme.goals, 3), 1):
        page.say(f"{number}．{goal}")
    page.chapter("对象、时间和地点", f"{theme.target}；{w.days}；{w.venue}。")
    page.chapter("实施步骤", "按筹备、实施、总结三个阶段推进。")
    page.table("活动步骤与分工", w.steps())
    page.table("经费预算", w.budget())
    page.chapter("安全预案", "安排专人维持秩序，备急救药箱；遇雨改期并提前通知居民。")
    page.chapter("成效评估", "采用满意度问卷、现场访谈和居民骨干座谈的方式评估。")
    return [front, *page.pages.sheets]


@layout("community_process", "folder", AUDITION)
def community_process(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """社区活动实录 with the particulars in centred lines and photos in the text."""
    w = CommunityStock(paper, style, rng, "folder")
    work, style, meeting = w.work, w.style, w.meeting
    assert meeting is not None
    page = Chapters(style, rng, work.agency)
    _headline(
        page,
        Value(work.name, "activity_name"),
        w.words.one("社区活动过程记录|社区工作过程记录|社区活动实录"),
        [
            [*w.day(meeting.day, "date"), f"　{meeting.start}—{meeting.end}"],
            [f"{work.community}{meeting.place}　　负责社工：", Value(work.worker, "worker")],
        ],
    )
    count = f"到场居民{rng.randint(58, 190)}人，志愿者{rng.randint(5, 16)}人。"
    page.chapter("参与情况", count)
    page.chapter("活动过程", w.passage(work.theme.course, 170))
    pages = page.pages
    high = pages.sheet.mm(44)
    pages.room(high)
    paint_photos(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
    pages.y += high
    page.chapter("居民反馈", w.passage(workers.CLIENT_WORDS, 28))
    page.chapter("问题与改进", w.passage(prose.PROBLEMS + prose.LESSONS, 50))
    name = style.signed(pages.sheet, work.worker, style.hand, "worker")
    page.close([["记录人：", name, "　　"]])
    return pages.sheets


@layout("community_summary", "folder", AUDITION)
def community_summary(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """社区活动总结报告 without a cover: the activity in the title, worker and day at the foot."""
    w = CommunityStock(paper, style, rng, "folder")
    work, style, theme = w.work, w.style, w.work.theme
    page = Chapters(style, rng, work.agency)
    page.title([Value(work.name, "activity_name")])
    page.title(w.words.one("社区活动评估总结报告|社区工作总结报告|社区活动成效总结"))
    page.pages.gap(3)
    page.chapter("基本情况", f"活动于{w.days}在{w.venue}举行，{rng.randint(90, 260)}人次参加。")
    page.chapter("活动开展", w.passage(theme.course, 110))
    page.chapter("目标达成", w.passage(theme.outcomes, 90))
    page.table("居民满意度", w.answers())
    page.chapter("存在问题", w.passage(prose.PROBLEMS, 40))
    page.chapter("经验与改进", w.passage(prose.LESSONS, 55))
    page.say(["（执笔社工：", Value(work.worker, "worker"), "）"], 0)
    lines: list[list[Run]] = [[work.agency], [*w.day(work.closed, "date"), "　"]]
    page.close(lines, work.agency if rng.random() < 0.7 else "")
    return page.pages.sheets
