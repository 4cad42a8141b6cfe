"""The four papers of group work (小组工作), from the plan to the summary."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.cases import GroupWork, Meeting
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.arrangements import ARRANGEMENTS
from sample_docs.generator.forms.content import Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import groups, workers


@dataclass(frozen=True)
class GroupPaper:
    """One paper of a group; ``meeting`` for what is written session by session."""

    group: GroupWork
    meeting: Meeting | None = None


class Writer:
    """Fills in one paper of a group in a style."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random) -> None:
        self.group, self.style, self.rng = paper.group, style, rng
        self.meeting = paper.meeting
        self.tell = paper.group.teller

    def one_of(self, *labels: str) -> str:
        """One of some wordings."""
        return self.rng.choice(labels)

    def session(self) -> tuple[Meeting, groups.Session]:
        """The meeting this paper is about and its theme."""
        meeting = self.meeting
        assert meeting is not None
        themes = self.group.theme.sessions
        last = meeting.number == len(self.group.sessions)
        return meeting, themes[-1] if last else themes[meeting.number - 1]

    def name(self) -> Short:
        """The group's name."""
        label = self.one_of("小组名称", "小组名称", "小组")
        return Short(label, self.style.short(self.group.name, "group_name"), wide=True)

    def worker(self) -> Short:
        """The social worker responsible."""
        label = self.one_of("负责社工", "带领社工", "带领者", "社工", "主带社工")
        return Short(label, self.style.short(self.group.worker, "worker"))

    def head(self, title: str) -> Form:
        """Title, number and name."""
        rng, form = self.rng, Form(title)
        form.head = rng.choice(("", "", self.group.agency))
        if rng.random() < 0.6:
            form.right = [
                f"{self.one_of('编号', '小组编号')}：",
                self.style.short(self.group.number),
            ]
        form.items.append(self.name())
        return form

    def number(self, meeting: Meeting) -> Value:
        """第几节, in digits or Chinese."""
        text = self.rng.choice((str(meeting.number), han_number(meeting.number)))
        return Value(text, "session", str(meeting.number), hand=self.style.short_by_hand)

    def passage(self, sentences: tuple[str, ...], least: int) -> Value:
        """Sentences of at least ``least`` characters together."""
        return self.style.long(self.tell.tell(sentences, least))

    def listed(self, sentences: tuple[str, ...], count: int) -> Value:
        """Some sentences as a numbered list."""
        return self.style.long(self.tell.listed(sentences, count))

    def signing(self, label: str, when: Moment, *, dates: bool) -> Signer:
        """The worker's signature; it fills what the head left open."""
        typed = self.style.filling == "printed" and self.rng.random() < 0.3
        return Signer(
            label,
            self.group.worker,
            self.style.hand,
            self.style.date(when, "date" if dates else ""),
            field="worker",
            typed=typed,
        )

    def supervised(self, when: Moment) -> Signer:
        """The supervisor's opinion and signature."""
        remark = Value(self.tell.pick(workers.SUPERVISION[2:5]), hand=self.style.short_by_hand)
        return Signer(
            self.one_of("督导意见", "主管意见"),
            self.group.supervisor,
            self.style.third_hand,
            self.style.date(when),
            remark=remark,
        )


def plan(w: Writer) -> Form:
    """小组工作计划书."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of(
        "小组工作计划书",
        "小组计划书",
        "小组活动计划书",
        "小组服务计划书",
        "小组活动策划书",
        "小组设计方案",
        "小组工作方案",
    )
    form = w.head(title)
    dated = rng.random() < 0.6
    first, last = group.sessions[0], group.sessions[-1]
    period = f"{written(first.day, 'dot')}—{written(last.day, 'dot')}"
    form.items += [
        Short(w.one_of("小组性质", "小组类型"), style.short(theme.kind)),
        w.worker(),
        Short(w.one_of("服务对象", "小组对象", "对象"), style.short(theme.target)),
        Short(w.one_of("人数", "小组人数"), style.short(f"{len(group.members)}人")),
        Short(w.one_of("节数", "小组节数"), style.short(f"{len(group.sessions)}节")),
        Short(w.one_of("起止时间", "活动时间"), style.short(period)),
        Short(w.one_of("地点", "活动地点"), style.short(f"{group.community}{first.place}")),
    ]
    if dated:
        form.items.append(
            Short(w.one_of("撰写日期", "制定日期", "计划日期"), style.date(group.planned, "date"))
        )
    form.items += [
        Long(w.one_of("小组背景", "背景与需求", "背景分析"), w.passage(theme.background, 80), 22),
        Long(w.one_of("理论依据", "小组理念", "理论架构"), style.long(theme.theory), 10),
        Long(w.one_of("小组目标", "目的与目标"), w.listed(theme.goals, 3), 20),
        Long(w.one_of("招募方式", "招募计划"), style.long(rng.choice(groups.RECRUITING)), 12),
    ]
    rows: list[list[Text]] = []
    for meeting in group.sessions:
        _, session = Writer(GroupPaper(group, meeting), style, rng).session()
        rows.append(
            [
                f"第{han_number(meeting.number)}节",
                style.short(written(meeting.day, "dot")),
                style.short(session.theme),
                style.long(session.aim),
                style.long("、".join(session.steps[:3])),
            ]
        )
    header = ("节次", "日期", "主题", "目标", "内容")
    form.items.append(
        Grid(w.one_of("各节安排", "小组程序", "活动安排"), header, rows, (1.3, 1.8, 1.8, 2.8, 3.6))
    )
    form.items += [
        Long(w.one_of("预计困难与应对", "可能的困难及应对"), w.passage(groups.OBSTACLES, 45), 14),
        Long("评估方法", style.long(rng.choice(groups.EVALUATING)), 12),
    ]
    if rng.random() < 0.6:
        budget: list[list[Text]] = [
            [
                style.short(item),
                style.short(f"{price}元"),
                style.short(str(count)),
                style.short(f"{price * count}元"),
            ]
            for item, price, count in (
                ("活动材料", rng.randint(5, 20), 10),
                ("茶点水果", rng.randint(40, 90), len(group.sessions)),
                ("奖品", rng.randint(8, 20), 12),
            )
        ]
        form.items.append(Grid("经费预算", ("项目", "单价", "数量", "小计"), budget, (3, 2, 2, 2)))
    form.items.append(w.signing(w.one_of("撰写人", "社工签名"), group.planned, dates=not dated))
    if rng.random() < 0.6:
        form.items.append(w.supervised(group.planned))
    return form


def session_plan(w: Writer) -> Form:
    """单元（小节）计划书, one a session."""
    group, style, rng = w.group, w.style, w.rng
    meeting, session = w.session()
    which = han_number(meeting.number)
    title = w.one_of(
        "单元（小节）计划书",
        "小组单元计划书",
        "小节计划书",
        "单节计划",
        f"第{which}节小组活动计划",
        "小组单元活动设计",
        "节次计划表",
    )
    form = w.head(title)
    form.items += [
        Short(w.one_of("节次", "第几节"), ["第", w.number(meeting), "节"]),
        Short(w.one_of("本节主题", "主题", "单元主题"), style.short(session.theme)),
        Short(w.one_of("活动日期", "日期"), style.date(meeting.day, "date")),
        Short("时间", style.short(f"{meeting.start}-{meeting.end}")),
        Short("地点", style.short(meeting.place)),
        w.worker(),
        Long(
            w.one_of("单节目标", "本节目标", "单元目标"),
            style.long(f"1. {session.aim}。\n2. {rng.choice(group.theme.goals)}"),
            16,
        ),
    ]
    rows: list[list[Text]] = []
    for step in session.steps:
        rows.append(
            [
                style.short(f"{rng.choice((10, 15, 20))}分钟"),
                style.short(step),
                style.long(w.tell.pick(STEP_NOTES)),
                style.short(rng.choice(("卡片、彩笔", "音响", "白纸、笔", "无", "投影"))),
                style.short(
                    rng.choice((group.worker[0] + "社工", group.helper[0] + "社工", "志愿者"))
                ),
            ]
        )
    header = ("时间", "环节", w.one_of("内容", "内容与目的"), "物资", w.one_of("分工", "负责人"))
    form.items.append(
        Grid(w.one_of("活动流程", "程序表", "活动程序"), header, rows, (1.4, 2.6, 4.2, 1.7, 1.6))
    )
    form.items.append(Long(w.one_of("注意事项", "备注"), w.passage(groups.OBSTACLES, 20), 12))
    form.items.append(w.signing("社工签名", meeting.day, dates=False))
    return form


STEP_NOTES = (
    "社工介绍规则并示范，组员依次参与，活跃气氛。",
    "引导组员分享感受，社工及时回应和归纳。",
    "分组讨论后派代表发言，其他组补充。",
    "播放短片，请组员说出印象最深的片段。",
    "组员动手完成作品，互相展示和欣赏。",
    "社工总结本节要点，布置家庭作业。",
    "通过情境练习帮助组员掌握方法。",
    "回顾上节内容，检查家庭作业完成情况。",
)


def process(w: Writer) -> Form:
    """小组过程记录表, one a session."""
    group, style, rng = w.group, w.style, w.rng
    meeting, session = w.session()
    which = han_number(meeting.number)
    title = w.one_of(
        "小组过程记录表",
        "小组活动过程记录",
        "小组活动记录表",
        "小组记录表",
        f"第{which}节过程记录",
        "小组聚会记录",
        "小组过程记录",
    )
    form = w.head(title)
    absent = rng.randint(0, 2)
    form.items += [
        Short("节次", ["第", w.number(meeting), "节"]),
        Short("主题", style.short(session.theme)),
        Short(w.one_of("日期", "活动日期"), style.date(meeting.day, "date")),
        Short("时间", style.short(f"{meeting.start}-{meeting.end}")),
        Short("地点", style.short(meeting.place)),
        w.worker(),
        Short("应到人数", style.short(str(len(group.members)))),
        Short("实到人数", style.short(str(len(group.members) - absent))),
        Short("缺席人员", style.short("、".join(group.members[:absent]) or "无")),
        Long(
            w.one_of("活动过程", "程序与过程", "过程记录"),
            w.passage(groups.GROUP_PROCESS, rng.randint(140, 260)),
            60,
        ),
        Long(w.one_of("特殊事件", "关键事件"), w.passage(groups.EVENTS, 6), 12),
        Long(
            "目标达成情况",
            style.long(
                rng.choice((f"本节目标“{session.aim}”基本达成。", f"{session.aim}，达成度约九成。"))
            ),
            12,
        ),
        Long(w.one_of("小组动力", "组员表现"), w.passage(groups.DYNAMICS, 40), 20),
        Long("社工反思", w.passage(groups.GROUP_REFLECTIONS, 35), 18),
        Long(w.one_of("跟进事项", "下节跟进"), w.passage(groups.GROUP_FOLLOW, 14), 12),
        w.signing(w.one_of("记录人", "社工签名"), meeting.day, dates=False),
    ]
    if rng.random() < 0.4:
        form.items.append(w.supervised(meeting.day))
    return form


def summary(w: Writer) -> Form:
    """小组评估总结报告."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of(
        "小组评估总结报告",
        "小组总结报告",
        "小组评估报告",
        "小组工作总结报告",
        "小组结束报告",
        "小组成效评估报告",
    )
    form = w.head(title)
    dated = rng.random() < 0.6
    form.items += [
        Short("小组性质", style.short(theme.kind)),
        w.worker(),
        Short("节数", style.short(f"{len(group.sessions)}节")),
        Short("组员人数", style.short(f"{len(group.members)}人")),
    ]
    if dated:
        form.items.append(
            Short(w.one_of("总结日期", "报告日期", "日期"), style.date(group.closed, "date"))
        )
    rows: list[list[Text]] = [
        [
            style.short(name),
            *(style.short("√" if rng.random() < 0.9 else "×") for _ in group.sessions),
        ]
        for name in group.members
    ]
    header = ("组员", *(f"第{han_number(meeting.number)}节" for meeting in group.sessions))
    form.items.append(
        Grid(w.one_of("出席统计", "出席情况"), header, rows, (2.0, *[1.5] * len(group.sessions)))
    )
    scores: list[list[Text]] = [
        [
            style.short(what),
            style.short(f"{before / 10:.1f}"),
            style.short(f"{(before + rng.randint(9, 25)) / 10:.1f}"),
        ]
        for what, before in (
            ("知识掌握", rng.randint(21, 30)),
            ("情绪状态", rng.randint(20, 32)),
            ("人际支持", rng.randint(18, 30)),
        )
    ]
    form.items += [
        Long(w.one_of("目标达成情况", "目标达成"), w.passage(theme.outcomes, 70), 24),
        Grid("前后测对比", ("维度", "前测", "后测"), scores, (3, 2, 2)),
        Long(
            w.one_of("小组过程评估", "过程评估"),
            w.passage(groups.DYNAMICS + groups.GROUP_PROCESS, 110),
            26,
        ),
        Long(
            w.one_of("工作者表现", "社工自评", "社工反思"),
            w.passage(groups.GROUP_REFLECTIONS, 50),
            20,
        ),
        Long(
            w.one_of("困难与建议", "存在问题与建议"),
            w.passage(groups.OBSTACLES + groups.GROUP_FOLLOW, 50),
            18,
        ),
        w.signing(w.one_of("撰写人", "社工签名"), group.closed, dates=not dated),
        w.supervised(group.closed),
    ]
    return form


Compose = Callable[[Writer], Form]
PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "group_plan": (plan, ("grid", "banner", "sections", "wide_labels")),
    "group_session_plan": (session_plan, ("grid", "banner", "underlined", "stacked")),
    "group_process": (process, ("grid", "banner", "underlined", "stacked", "lines")),
    "group_summary": (summary, ("grid", "banner", "sections", "open_grid")),
}


def _register(kind: str, compose: Compose, arrangement: str) -> None:
    @layout(kind, arrangement)
    def draw(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
        return ARRANGEMENTS[arrangement](compose(Writer(paper, style, rng)), style, rng)


for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
