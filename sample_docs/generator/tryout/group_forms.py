"""Papers of group work in each agency's manner."""

from collections.abc import Callable
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.group import GroupPaper, Writer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.prose import groups, workers
from sample_docs.generator.tryout.case_wording import MANNERS
from sample_docs.generator.tryout.stationery import dressed

NAMES = {
    "parts": ("小组名称", "小组／活动名称"),
    "folio": ("小组名", "组名", "小组主题名称"),
    "margin": ("所在小组", "小组名称", "小组全称"),
    "matrix": ("小组名称", "小组"),
}
LEADERS = {
    "parts": ("负责工作员", "带领工作员"),
    "folio": ("带领者", "承办社工", "组长社工"),
    "margin": ("主带社工", "小组导师", "领组社工"),
    "matrix": ("社工姓名", "主持社工"),
}


class GroupKeeper(Writer):
    """Fills in one paper of a group in an agency's manner."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random, manner: str = "") -> None:
        super().__init__(paper, dressed(style, rng, printed=not manner), rng)
        self.manner = manner or "parts"
        # An agency prints its forms once: every paper of a kind has the same words on it.
        self.forms = Random(f"{self.group.agency}/{manner}")
        self.words = Random(f"{self.group.agency}/{manner}/names")

    def one_of(self, *labels: str) -> str:
        """One of some wordings, the agency's own."""
        return self.forms.choice(labels)

    def start(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, name, leader and day in the agency's own order."""
        form, style, words = Form(title), self.style, self.words
        form.head = self.group.agency
        label = words.choice(NAMES[self.manner])
        name = Short(label, style.short(self.group.name, "group_name"), wide=True)
        label = words.choice(LEADERS[self.manner])
        leader = Short(label, style.short(self.group.worker, "worker"))
        day = Short(date_label, style.date(when, "date"))
        if words.random() < 0.5:
            form.right = [f"{words.choice(('小组编号', '编号'))}：", style.short(self.group.number)]
        items = [leader, day] if words.random() < 0.5 else [day, leader]
        items.insert(words.choice((0, 0, 1, 2)), name)
        form.items = [*items]
        return form

    def draw(self, form: Form) -> list[Sheet]:
        """The form on the agency's sheet."""
        draw = MANNERS[self.manner].draw
        return draw(form, self.style, self.rng, self.group.community)

    def which(self) -> Text:
        """Which session it is."""
        assert self.meeting is not None
        number, count = str(self.meeting.number), len(self.group.sessions)
        shown = self.words.choice((number, han_number(self.meeting.number)))
        value = Value(shown, "session", number, hand=self.style.short_by_hand)
        options: tuple[Text, ...] = (
            ["第", value, "节"],
            ["第", value, f"节（共{count}节）"],
            ["第", value, "次聚会"],
        )
        return self.words.choice(options)

    def own(self, label: str, when: Moment) -> Signer:
        """The leader's signature and the day."""
        day = self.style.date(when)
        return Signer(label, self.group.worker, self.style.hand, day, field="worker")

    def above(self, when: Moment) -> Signer:
        """The supervisor's remark, signature and day."""
        words = Value(self.tell.pick(workers.SUPERVISION[3:5]), hand=self.style.short_by_hand)
        label = self.one_of(*MANNERS[self.manner].heads)
        hand, day = self.style.third_hand, self.style.date(when)
        return Signer(label, self.group.supervisor, hand, day, remark=words)


def plan(w: GroupKeeper) -> Form:
    """小组计划."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of("小组工作计划书", "小组活动方案", "小组服务策划书", "小组设计书",
                     "小组总计划表", "小组活动申请书")  # fmt: skip
    form = w.start(title, w.one_of("撰写日期", "申请日期", "制订日期"), group.planned)
    first, last = group.sessions[0], group.sessions[-1]
    span = f"{written(first.day, style.date_style)}至{written(last.day, style.date_style)}"
    form.items += [
        Short("小组性质", style.short(theme.kind)),
        Short(w.one_of("组员人数", "招募名额"), style.short(f"{len(group.members)}人")),
        Short("小组对象", style.short(theme.target), wide=True),
        Short("举行日期", style.short(f"{span}，共{len(group.sessions)}节"), wide=True),
        Long(w.one_of("成立缘由", "设计理念"), w.passage(theme.background, 70), 24),
        Long(w.one_of("理论架构", "理论依据"), style.long(theme.theory), 12),
        Long(w.one_of("小组目的及目标", "具体目标"), w.listed(theme.goals, 3), 24),
        Long(w.one_of("宣传及招募", "招募途径"), style.long(rng.choice(groups.RECRUITING)), 14),
    ]
    rows: list[list[Text]] = []
    for meeting in group.sessions:
        _, session = GroupKeeper(GroupPaper(group, meeting), style, rng, w.manner).session()
        day = f"{meeting.day.month}月{meeting.day.day}日"
        steps = "、".join(session.steps[:3])
        rows.append(
            [f"{meeting.number}", style.short(day), style.short(session.theme), style.long(steps)]
        )
    header = ("节数", "日期", w.one_of("主题", "单元名称"), w.one_of("内容", "程序"))
    form.items += [
        Grid(w.one_of("各节内容", "小组程序大纲"), header, rows, (1, 1.8, 2.4, 5)),
        Long(w.one_of("预计困难及解决方法", "应变计划"), w.passage(groups.OBSTACLES, 40), 18),
        Long(w.one_of("成效评估方法", "评估指标"), style.long(rng.choice(groups.EVALUATING)), 14),
        w.own(w.one_of("撰写人", "负责工作员签署", "申请社工"), group.planned),
        w.above(group.planned),
    ]
    return form


def session_plan(w: GroupKeeper) -> Form:
    """单元计划."""
    style, rng = w.style, w.rng
    meeting, session = w.session()
    title = w.one_of("小组单元计划书", "小组分节计划", "单节活动程序表", "小组小节计划书",
                     "每节活动计划表", "单元活动设计表")  # fmt: skip
    form = w.start(title, w.one_of("举行日期", "活动日期", "日期"), meeting.day)
    form.items.insert(w.words.randint(0, 2), Short(w.one_of("节次", "单元", "节数"), w.which()))
    form.items += [
        Short(w.one_of("单元主题", "本节名称"), style.short(session.theme)),
        Short("时间", style.short(f"{meeting.start}至{meeting.end}")),
        Short("地点", style.short(meeting.place)),
        Long(w.one_of("本节目标", "单元目标"), style.long(session.aim + "。"), 14),
    ]
    rows: list[list[Text]] = []
    for number, step in enumerate(session.steps, 1):
        spent = f"{rng.choice((10, 15, 20, 25))}′"
        tools = w.one_of("音响", "卡纸、彩笔", "练习单", "无")
        rows.append([str(number), style.short(spent), style.long(step), style.short(tools)])
    header = ("序", "需时", w.one_of("程序内容", "活动安排"), w.one_of("所需物资", "道具"))
    form.items += [
        Grid(w.one_of("程序表", "活动程序"), header, rows, (0.8, 1.4, 5, 2.4)),
        Long(w.one_of("人手分工", "工作人员"), f"{w.group.worker}带领，{w.group.helper}协助。", 12),
        Long(w.one_of("留意事项", "应变安排"), w.passage(groups.OBSTACLES, 20), 14),
        w.own(w.one_of("设计者", "负责社工签名"), meeting.day),
    ]
    return form


def process(w: GroupKeeper) -> Form:
    """过程记录."""
    group, style, rng = w.group, w.style, w.rng
    meeting, session = w.session()
    title = w.one_of("小组过程记录表", "小组聚会记录", "小组单元记录", "小组观察记录表",
                     "小组活动过程记录", "小组分节记录")  # fmt: skip
    form = w.start(title, w.one_of("聚会日期", "活动日期", "日期"), meeting.day)
    form.items.insert(w.words.randint(0, 2), Short(w.one_of("节次", "聚会次数", "节数"), w.which()))
    absent = rng.randint(0, 2)
    present = f"应到{len(group.members)}人，实到{len(group.members) - absent}人"
    form.items += [
        Short(w.one_of("本节主题", "主题"), style.short(session.theme)),
        Short(w.one_of("出席情况", "出席"), style.short(present)),
        Short("地点", style.short(meeting.place)),
        Long(w.one_of("过程描述", "程序及内容"), w.passage(groups.GROUP_PROCESS, 140), 50),
        Long(w.one_of("小组动力及互动", "组员表现"), w.passage(groups.DYNAMICS, 40), 20),
        Long(w.one_of("特殊事件", "突发情况"), w.passage(groups.EVENTS, 6), 16),
        Long(w.one_of("目标达成程度", "本节成效"), style.long(f"{session.aim}，大致达成。"), 14),
        Long(w.one_of("工作员检讨", "社工反思"), w.passage(groups.GROUP_REFLECTIONS, 30), 18),
        Long(w.one_of("跟进事项", "下节安排"), w.passage(groups.GROUP_FOLLOW, 14), 12),
        w.own(w.one_of("记录员签署", "记录社工", "填写人"), meeting.day),
        w.above(meeting.day),
    ]
    return form


def summary(w: GroupKeeper) -> Form:
    """小组总结."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of("小组评估总结报告", "小组检讨报告", "小组结束报告", "小组成效评估表",
                     "小组总结报告表")  # fmt: skip
    form = w.start(title, w.one_of("报告日期", "完成日期", "填表日期"), group.closed)
    rates: list[list[Text]] = [
        [f"第{meeting.number}节", style.short(f"{len(group.members) - rng.randint(0, 2)}人"),
         style.short(w.one_of("良好", "热烈", "投入"))]
        for meeting in group.sessions
    ]  # fmt: skip
    form.items += [
        Short("小组节数", style.short(f"{len(group.sessions)}节")),
        Short("组员总数", style.short(f"{len(group.members)}人")),
        Grid(w.one_of("出席统计", "各节出席"), ("节次", "出席", "气氛"), rates, (2, 2, 2)),
        Long(w.one_of("目标达成情况", "成效检讨"), w.passage(theme.outcomes, 70), 26),
        Long(w.one_of("程序检讨", "过程回顾"), w.passage(groups.GROUP_PROCESS, 90), 26),
        Long(w.one_of("组员改变", "组员意见"), w.passage(groups.DYNAMICS, 45), 22),
        Long(w.one_of("工作员检讨", "经验及建议"), w.passage(groups.GROUP_REFLECTIONS, 45), 22),
        w.own(w.one_of("报告人", "撰写工作员"), group.closed),
        w.above(group.closed),
    ]
    return form


Compose = Callable[[GroupKeeper], Form]


def _register(kind: str, compose: Compose, name: str) -> None:
    @layout(kind, name, TRYOUT)
    def draw(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
        w = GroupKeeper(paper, style, rng, name)
        return w.draw(compose(w))


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "group_plan": (plan, ("folio", "margin", "matrix")),
    "group_session_plan": (session_plan, ("parts", "folio", "margin")),
    "group_process": (process, ("folio", "margin", "matrix")),
    "group_summary": (summary, ("parts", "folio")),
}
for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
