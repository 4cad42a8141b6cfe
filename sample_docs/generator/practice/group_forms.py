"""practice papers of group work."""

from collections.abc import Callable
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.group import GroupPaper, Writer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.casework_forms import ARRANGEMENTS
from sample_docs.generator.practice.pages import restyled
from sample_docs.generator.prose import groups, workers

NAMES = ("小组名", "小组全称", "组名", "小组主题名称")
WORKERS = ("组长（社工）", "主持社工", "小组工作员", "小组领导者", "承办社工")


class GroupWriter(Writer):
    """Fills in one paper of a group; every paper names the group, its worker and its day."""

    def __init__(
        self, paper: GroupPaper, style: Style, rng: Random, *, printed: bool = False
    ) -> None:
        super().__init__(paper, restyled(style, rng, printed=printed), rng)

    def begin(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, name, worker and day."""
        form, style, rng = Form(title), self.style, self.rng
        form.head = self.group.agency
        form.items = [
            Short(rng.choice(NAMES), style.short(self.group.name, "group_name"), wide=True),
            Short(rng.choice(WORKERS), style.short(self.group.worker, "worker")),
            Short(date_label, style.date(when, "date")),
        ]
        if rng.random() < 0.5:
            form.right = ["文件编号：", style.short(self.group.number)]
        return form

    def sitting(self) -> Text:
        """Which session it is."""
        assert self.meeting is not None
        number = str(self.meeting.number)
        shown = self.rng.choice((number, han_number(self.meeting.number)))
        value = Value(shown, "session", number, hand=self.style.short_by_hand)
        return ["第", value, self.one_of("节", "次")]

    def closing(self, label: str, when: Moment) -> Signer:
        """The worker's signature."""
        name, day = self.group.worker, self.style.date(when)
        return Signer(label, name, self.style.hand, day, field="worker")

    def approved(self, label: str, when: Moment) -> Signer:
        """The supervisor's remark and signature."""
        remark = Value(self.tell.pick(workers.SUPERVISION[3:5]), hand=self.style.short_by_hand)
        hand, day = self.style.third_hand, self.style.date(when)
        return Signer(label, self.group.supervisor, hand, day, remark=remark)


def plan(w: GroupWriter) -> Form:
    """小组方案."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of(
        "小组服务方案", "小组活动方案", "小组总计划", "小组申请书", "小组策划方案", "小组筹备计划"
    )
    form = w.begin(title, w.one_of("申报日期", "拟稿日期", "编制日期"), group.planned)
    form.items += [
        Short("类别", style.short(theme.kind)),
        Short("招募对象", style.short(theme.target)),
        Short("规模", style.short(f"{len(group.members)}人")),
        Short("次数", style.short(f"{len(group.sessions)}次")),
        Short("场地", style.short(group.sessions[0].place)),
        Long(w.one_of("需求说明", "缘起"), w.passage(theme.background, 80), 24),
        Long(w.one_of("理论支撑", "设计理念"), style.long(theme.theory), 10),
        Long(w.one_of("预期目标", "小组宗旨"), w.listed(theme.goals, 3), 22),
        Long("宣传与筛选", style.long(rng.choice(groups.RECRUITING)), 12),
    ]
    rows: list[list[Text]] = []
    for meeting in group.sessions:
        _, session = GroupWriter(GroupPaper(group, meeting), style, rng).session()
        rows.append(
            [
                style.short(written(meeting.day, "slash")),
                style.short(session.theme),
                style.long("；".join(session.steps[:3])),
                style.short(meeting.start),
            ]
        )
    header = ("日期", "活动主题", "主要环节", "开始")
    form.items += [
        Grid(w.one_of("日程", "活动一览"), header, rows, (2.2, 2.4, 5, 1.4)),
        Long("应变措施", w.passage(groups.OBSTACLES, 45), 14),
        Long("成效评核", style.long(rng.choice(groups.EVALUATING)), 12),
        w.closing(w.one_of("策划人", "申请人"), group.planned),
        w.approved(w.one_of("审批意见", "督导批复"), group.planned),
    ]
    return form


def session_plan(w: GroupWriter) -> Form:
    """单节计划."""
    style, rng = w.style, w.rng
    meeting, session = w.session()
    which = han_number(meeting.number)
    title = w.one_of(
        "每节活动计划",
        "分节计划书",
        "单节活动方案",
        "小组单元流程表",
        f"第{which}次小组活动计划",
        f"小组第{which}节计划书",
    )
    form = w.begin(title, w.one_of("举行日期", "活动时间", "开展日期"), meeting.day)
    form.items += [
        Short(w.one_of("序次", "单元"), w.sitting()),
        Short(w.one_of("活动题目", "节名"), style.short(session.theme)),
        Short("时段", style.short(f"{meeting.start}～{meeting.end}")),
        Short("活动场地", style.short(meeting.place)),
        Long(w.one_of("活动目的", "希望达到的效果"), style.long(session.aim + "。"), 14),
    ]
    rows: list[list[Text]] = []
    for number, step in enumerate(session.steps, 1):
        rows.append(
            [
                str(number),
                style.long(step),
                style.short(f"{rng.choice((10, 15, 20, 25))}'"),
                style.short(rng.choice(("卡纸", "音箱", "水彩笔", "——", "视频"))),
            ]
        )
    header = ("步骤", "内容说明", "用时", "所需物品")
    form.items += [
        Grid(w.one_of("程序安排", "环节设计"), header, rows, (1.1, 5, 1.4, 2)),
        Long("留意事项", w.passage(groups.OBSTACLES, 20), 12),
        w.closing(w.one_of("设计人", "拟定社工"), meeting.day),
    ]
    return form


def process(w: GroupWriter) -> Form:
    """单元记录."""
    group, style, rng = w.group, w.style, w.rng
    meeting, session = w.session()
    which = han_number(meeting.number)
    title = w.one_of(
        "小组单元记录",
        "小组观察记录",
        "单节总结",
        "小组活动实录",
        f"第{which}节小组活动记录",
        "小组聚会记录表",
    )
    form = w.begin(title, w.one_of("聚会日期", "举行日期", "记录日期"), meeting.day)
    absent = rng.randint(0, 2)
    present = f"{len(group.members) - absent}/{len(group.members)}"
    form.items += [
        Short(w.one_of("序次", "单元"), w.sitting()),
        Short("题目", style.short(session.theme)),
        Short("出席/总数", style.short(present)),
        Short("聚会地点", style.short(meeting.place)),
        Long(w.one_of("活动情形", "过程描述"), w.passage(groups.GROUP_PROCESS, 150), 56),
        Long(w.one_of("互动观察", "组员互动"), w.passage(groups.DYNAMICS, 40), 22),
        Long(w.one_of("突发情况", "个别组员留意"), w.passage(groups.EVENTS, 6), 12),
        Long(w.one_of("工作员检讨", "带领心得"), w.passage(groups.GROUP_REFLECTIONS, 35), 18),
        Long("后续安排", w.passage(groups.GROUP_FOLLOW, 14), 12),
        w.closing(w.one_of("观察员/记录", "记录社工"), meeting.day),
    ]
    if rng.random() < 0.4:
        form.items.append(w.approved("督导批阅", meeting.day))
    return form


Compose = Callable[[GroupWriter], Form]


def _register(kind: str, compose: Compose, name: str) -> None:
    @layout(kind, name, PRACTICE)
    def draw(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
        w = GroupWriter(paper, style, rng)
        return ARRANGEMENTS[name](compose(w), w.style, rng)


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "group_plan": (plan, ("running", "panels", "notebook")),
    "group_session_plan": (session_plan, ("landscape", "ledger")),
    "group_process": (process, ("notebook", "panels")),
}
for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
