"""Papers of group work."""

from collections.abc import Callable
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.group import GroupPaper, Writer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.prose import groups, workers
from sample_docs.generator.rehearsal.case_wording import ARRANGEMENTS, dressed

NAMES = ("小组名称", "服务小组", "小组活动名称", "小组名称（主题）")
WORKERS = ("小组社工", "带组社工", "小组带领者", "组织社工", "带领人")


class GroupFiller(Writer):
    """Fills in one paper of a group in a style."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random, arrangement: str = "") -> None:
        printed = arrangement in ("printout", "")
        super().__init__(paper, dressed(style, rng, printed=printed), rng)
        self.arrangement = arrangement

    def start(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, name, worker and day."""
        form, style, rng = Form(title), self.style, self.rng
        form.head = self.group.agency
        name = Short(rng.choice(NAMES), style.short(self.group.name, "group_name"), wide=True)
        items = [
            Short(date_label, style.date(when, "date")),
            Short(rng.choice(WORKERS), style.short(self.group.worker, "worker")),
        ]
        rng.shuffle(items)
        if rng.random() < 0.5:
            items.append(Short("小组编码", style.short(self.group.number)))
        items.insert(rng.choice((0, 0, len(items))), name)
        form.items = [*items]
        return form

    def which(self) -> Text:
        """Which session it is."""
        assert self.meeting is not None
        number = str(self.meeting.number)
        shown = self.rng.choice((number, han_number(self.meeting.number)))
        value = Value(shown, "session", number, hand=self.style.short_by_hand)
        return ["第", value, "节"] if self.rng.random() < 0.5 else ["第", value, "次活动"]

    def own_signature(self, label: str, when: Moment) -> Signer:
        """The worker's signature and day."""
        day = self.style.date(when)
        return Signer(label, self.group.worker, self.style.hand, day, field="worker")

    def head_signs(self, label: str, when: Moment) -> Signer:
        """The supervisor's remark, signature and day."""
        remark = Value(self.tell.pick(workers.SUPERVISION[3:5]), hand=self.style.short_by_hand)
        day, hand = self.style.date(when), self.style.third_hand
        return Signer(label, self.group.supervisor, hand, day, remark=remark)


def plan(w: GroupFiller) -> Form:
    """小组计划."""
    group, style, rng, theme = w.group, w.style, w.rng, w.group.theme
    title = w.one_of(
        "小组计划表", "小组活动策划表", "小组服务计划", "小组工作策划书", "小组开展计划"
    )
    form = w.start(title, w.one_of("计划日期", "填表日期", "提交日期"), group.planned)
    first, last = group.sessions[0], group.sessions[-1]
    span = f"{written(first.day, style.date_style)}—{written(last.day, style.date_style)}"
    form.items += [
        Short("小组类型", style.short(theme.kind)),
        Short("组员构成", style.short(theme.target)),
        Short("计划人数", style.short(f"{len(group.members)}名")),
        Short("开展周期", style.short(span)),
        Long(w.one_of("小组背景", "开组背景"), w.passage(theme.background, 70), 24),
        Long(w.one_of("小组目标", "总目标与分目标"), w.listed(theme.goals, 3), 24),
        Long("理论依据", style.long(theme.theory), 12),
        Long("组员招募方法", style.long(rng.choice(groups.RECRUITING)), 12),
    ]
    rows: list[list[Text]] = []
    for meeting in group.sessions:
        _, session = GroupFiller(GroupPaper(group, meeting), style, rng, "corner").session()
        steps = "、".join(session.steps[:3])
        rows.append([f"{meeting.number}", style.short(session.theme), style.long(steps)])
    header = (w.one_of("节", "次"), w.one_of("主题", "活动名称"), w.one_of("活动安排", "内容"))
    form.items += [
        Grid(w.one_of("分节内容", "小组进程"), header, rows, (0.8, 2.6, 6)),
        Long("预期困难与对策", w.passage(groups.OBSTACLES, 40), 18),
        Long("评估方案", style.long(rng.choice(groups.EVALUATING)), 18),
        w.own_signature(w.one_of("计划社工", "撰写社工"), group.planned),
        w.head_signs(w.one_of("督导者意见", "项目主管意见"), group.planned),
    ]
    return form


def session_plan(w: GroupFiller) -> Form:
    """单元计划."""
    style, rng = w.style, w.rng
    meeting, session = w.session()
    which = han_number(meeting.number)
    title = w.one_of(
        "小组分节活动计划",
        "小组单次活动计划表",
        "小组单元计划",
        "小节活动计划表",
        f"第{which}节活动计划书",
    )
    form = w.start(title, w.one_of("计划开展日期", "拟开展日期", "活动日期"), meeting.day)
    form.items += [
        Short(w.one_of("活动节次", "单元序号"), w.which()),
        Short(w.one_of("本次主题", "分节主题"), style.short(session.theme)),
        Short(w.one_of("活动时段", "起止"), style.short(f"{meeting.start}—{meeting.end}")),
        Short("活动地点", style.short(meeting.place)),
        Long(w.one_of("分节目标", "本次活动目标"), style.long(session.aim + "。"), 14),
    ]
    minutes = [rng.choice((10, 15, 20, 25)) for _ in session.steps]
    rows: list[list[Text]] = [
        [
            style.short(f"{spent}分钟"),
            style.long(step),
            style.short(w.one_of("破冰", "引导参与", "深化主题", "巩固认识")),
            style.short(w.one_of("社工", "社工、志愿者", "助手")),
        ]
        for spent, step in zip(minutes, session.steps, strict=True)
    ]
    header = ("时长", w.one_of("活动环节", "流程"), "用意", "负责")
    form.items += [
        Grid(w.one_of("活动流程", "流程安排"), header, rows, (1.6, 5, 2.2, 1.8)),
        Long("物资准备", style.long("签到表、名牌、彩笔、卡纸、小礼品。"), 12),
        Long(w.one_of("备注", "注意事项"), w.passage(groups.OBSTACLES, 20), 12),
        w.own_signature(w.one_of("计划人签字", "带组社工签字"), meeting.day),
    ]
    return form


def process(w: GroupFiller) -> Form:
    """过程记录."""
    group, style, rng = w.group, w.style, w.rng
    meeting, session = w.session()
    which = han_number(meeting.number)
    title = w.one_of(
        "小组活动情况记录",
        "小组小节记录表",
        "小组工作过程记录",
        "单元过程记录表",
        f"小组第{which}节记录",
    )
    form = w.start(title, w.one_of("活动日期", "开展日期", "小组日期"), meeting.day)
    absent = rng.randint(0, 2)
    form.items += [
        Short(w.one_of("小组节次", "第几次"), w.which()),
        Short("本节名称", style.short(session.theme)),
        Short("应到", style.short(f"{len(group.members)}人")),
        Short("实到", style.short(f"{len(group.members) - absent}人")),
        Short("场地", style.short(meeting.place)),
        Long(w.one_of("活动内容及过程", "本节过程"), w.passage(groups.GROUP_PROCESS, 140), 52),
        Long(w.one_of("组员状态", "组员反应"), w.passage(groups.DYNAMICS, 40), 20),
        Long(w.one_of("特别事项", "特殊事件及处理"), w.passage(groups.EVENTS, 6), 20),
        Long(w.one_of("本节成效", "目标达成"), style.long(f"{session.aim}，基本达到。"), 18),
        Long(w.one_of("社工反思", "专业检视"), w.passage(groups.GROUP_REFLECTIONS, 30), 18),
        Long(w.one_of("跟进工作", "下节准备"), w.passage(groups.GROUP_FOLLOW, 14), 12),
        w.own_signature(w.one_of("记录社工签字", "记录员"), meeting.day),
        w.head_signs(w.one_of("督导签阅", "督导者意见"), meeting.day),
    ]
    return form


Compose = Callable[[GroupFiller], Form]


def _register(kind: str, compose: Compose, name: str) -> None:
    @layout(kind, name, REHEARSAL)
    def draw(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
        w = GroupFiller(paper, style, rng, name)
        return ARRANGEMENTS[name](compose(w), w.style, rng)


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "group_plan": (plan, ("pairs", "printout")),
    "group_session_plan": (session_plan, ("corner", "listing")),
    "group_process": (process, ("pairs", "corner")),
}
for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
