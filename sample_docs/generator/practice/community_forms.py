"""practice papers of community work."""

from collections.abc import Callable
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.community import CommunityPaper, Writer, paint_photos
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.casework_forms import ARRANGEMENTS
from sample_docs.generator.practice.pages import Pages, motto_foot, restyled, stamp
from sample_docs.generator.prose import community as prose, workers

NAMES = ("活动全称", "活动题目", "服务活动名称", "活动项目")
WORKERS = ("承办社工", "统筹社工", "活动统筹", "主办社工", "执行社工")


class CommunityWriter(Writer):
    """Fills in one paper of an activity; every paper names it, its worker and its day."""

    def __init__(
        self, paper: CommunityPaper, style: Style, rng: Random, *, printed: bool = False
    ) -> None:
        super().__init__(paper, restyled(style, rng, printed=printed), rng)

    def begin(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, name, worker and day."""
        form, style, rng = Form(title), self.style, self.rng
        form.head = self.work.agency
        form.items = [
            Short(rng.choice(NAMES), style.short(self.work.name, "activity_name"), wide=True),
            Short(rng.choice(WORKERS), style.short(self.work.worker, "worker")),
            Short(date_label, style.date(when, "date")),
        ]
        if rng.random() < 0.5:
            form.right = ["存档号：", style.short(self.work.number)]
        return form

    def closing(self, label: str, when: Moment) -> Signer:
        """The worker's signature."""
        name, day = self.work.worker, self.style.date(when)
        return Signer(label, name, self.style.hand, day, field="worker")

    def approved(self, label: str, when: Moment) -> Signer:
        """The supervisor's remark and signature."""
        remark = Value(self.tell.pick(workers.SUPERVISION[3:5]), hand=self.style.short_by_hand)
        hand, day = self.style.third_hand, self.style.date(when)
        return Signer(label, self.work.supervisor, hand, day, remark=remark)


def plan(w: CommunityWriter) -> Form:
    """活动申请."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of("社区活动申请表", "社区服务方案", "活动策划案", "社区工作方案", "活动申报书")
    form = w.begin(title, w.one_of("申请日期", "策划日期", "报送日期"), work.planned)
    days = "、".join(written(day.day, "slash") for day in work.days)
    form.items += [
        Short("活动类别", style.short(theme.kind)),
        Short("拟举办时间", style.short(days)),
        Short("拟用场地", style.short(work.days[0].place)),
        Short("受益群体", style.short(theme.target)),
        Short("预期人次", style.short(f"{rng.randint(6, 20) * 10}")),
        Long(w.one_of("举办缘由", "社区需求"), w.passage(theme.background, 80), 24),
        Long(w.one_of("成效指标", "预期成果"), w.listed(theme.goals, 3), 20),
        Long("介入模式", style.long(theme.theory), 10),
    ]
    rows: list[list[Text]] = [
        [style.long(step), style.short(rng.choice(("社工", "志愿者", "居民骨干", "社区干部")))]
        for step in theme.steps[:6]
    ]
    form.items += [
        Grid(w.one_of("推进步骤", "工作分工"), ("工作事项", "负责方"), rows, (5, 2)),
        Long("安全预案", w.passage(prose.PROBLEMS, 30), 12),
        w.closing(w.one_of("申请社工", "策划人"), work.planned),
        w.approved(w.one_of("机构审批", "督导审核"), work.planned),
    ]
    return form


def process(w: CommunityWriter) -> Form:
    """活动实施记录."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    meeting = w.meeting
    assert meeting is not None
    title = w.one_of("活动实施记录表", "社区服务记录", "社区活动现场记录", "活动执行记录")
    form = w.begin(title, w.one_of("实施日期", "举办日期", "服务日期"), meeting.day)
    form.items += [
        Short("起讫", style.short(f"{meeting.start}～{meeting.end}")),
        Short("举办地点", style.short(f"{work.community}{meeting.place}")),
        Short("到场人次", style.short(f"{rng.randint(58, 210)}")),
        Long(w.one_of("实施经过", "现场情况"), w.passage(theme.course, 150), 56),
        Long(w.one_of("参加者意见", "群众反映"), w.passage(workers.CLIENT_WORDS, 24), 14),
        Long(w.one_of("检讨", "待改进之处"), w.passage(prose.PROBLEMS, 25), 14),
    ]
    if rng.random() < 0.7:
        form.items.append(Drawing(w.one_of("现场图片", "影像资料"), paint_photos, 44))
    form.items.append(w.closing(w.one_of("记录社工", "填报人"), meeting.day))
    return form


Compose = Callable[[CommunityWriter], Form]


def _register(kind: str, compose: Compose, name: str) -> None:
    @layout(kind, name, PRACTICE)
    def draw(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        w = CommunityWriter(paper, style, rng)
        return ARRANGEMENTS[name](compose(w), w.style, rng)


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "community_plan": (plan, ("panels", "running", "landscape")),
    "community_process": (process, ("ledger", "landscape")),
}
for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)


@layout("community_summary", "report", PRACTICE)
def report(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """活动总结: prose, the name in the title, photos at the end."""
    w = CommunityWriter(paper, style, rng, printed=True)
    work, style, theme = w.work, w.style, w.work.theme
    pages = Pages(style, rng, decorate=motto_foot(work.agency, "023-00003579", style))
    pages.say([Value(work.name, "activity_name")], style.strong(pages.sheet, 1.4), align="center")
    pages.title(w.one_of("活动总结", "工作总结", "检讨报告", "社区活动检讨报告"), 20)
    pages.gap(3)
    body = style.text(pages.sheet, 1.1)
    days = "、".join(written(day.day, "cn") for day in work.days)
    intro: list[Run] = [
        f"{days}，",
        work.agency,
        f"在{work.community}{work.days[0].place}开展了本次{theme.kind}类社区活动，",
        f"直接服务居民{rng.randint(90, 260)}人次。活动由社工",
        Value(work.worker, "worker"),
        f"统筹，{work.helper}及志愿者协助。现将有关情况总结如下。",
    ]
    pages.say(intro, body, indent=2, leading=1.9)
    sections: tuple[tuple[str, list[Run]], ...] = (
        ("主要做法", [w.passage(theme.course, 110)]),
        ("取得的成效", [w.passage(theme.outcomes, 100)]),
        ("主要不足", [w.passage(prose.PROBLEMS, 45)]),
        ("几点体会", [w.passage(prose.LESSONS, 60)]),
    )
    for number, (heading, text) in enumerate(sections, 1):
        pages.say(f"（{han_number(number)}）{heading}", style.strong(pages.sheet, 1.1), indent=2)
        pages.say(text, body, indent=2, leading=1.9)
    if rng.random() < 0.5:
        high = pages.sheet.mm(44)
        pages.room(high)
        paint_photos(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
        pages.y += high
    pages.room(pages.sheet.mm(34))
    pages.gap(12)
    sheet, x = pages.sheet, pages.left + pages.width - pages.sheet.mm(42)
    sheet.line_of(x, pages.y, work.agency, body, align="center")
    day = style.printed_date(work.closed, "date")
    sheet.line_of(x, pages.y + sheet.mm(9), [day], body, align="center")
    stamp(sheet, work.agency, x, pages.y + sheet.mm(4))
    return pages.sheets


@layout("community_summary", "panels", PRACTICE)
def summary_panels(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """活动评估 with upright section names."""
    w = CommunityWriter(paper, style, rng)
    work, style, theme = w.work, w.style, w.work.theme
    title = w.one_of("活动评估表", "社区工作总结与评估", "社区活动效果评估", "活动评核报告")
    form = w.begin(title, w.one_of("评估日期", "填报日期", "完成日期"), work.closed)
    form.items += [
        Short("实际人次", style.short(f"{rng.randint(90, 260)}")),
        Short("问卷回收", style.short(f"{rng.randint(30, 80)}份")),
        Long("实施概况", w.passage(theme.course, 110), 30),
        Long("成效检视", w.passage(theme.outcomes, 90), 28),
        Long(
            "经费", style.long(f"核定{rng.randint(8, 15)}00元，实支{rng.randint(5, 8)}00元。"), 16
        ),
        Long("改进建议", w.passage(prose.LESSONS, 60), 24),
        w.closing("评估社工", work.closed),
        w.approved("督导批阅", work.closed),
    ]
    return ARRANGEMENTS["panels"](form, style, rng)
