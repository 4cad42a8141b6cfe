"""Papers of community work."""

from collections.abc import Callable
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.community import CommunityPaper, Writer, paint_photos
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.prose import community as prose, workers
from sample_docs.generator.rehearsal.boxed import page_count
from sample_docs.generator.rehearsal.case_wording import ARRANGEMENTS, dressed

NAMES = ("社区活动名称", "活动名称（主题）", "服务名称", "活动标题")
WORKERS = ("负责社工", "组织社工", "活动社工", "主责社工", "策划社工")


class CommunityFiller(Writer):
    """Fills in one paper of an activity in a style."""

    def __init__(
        self, paper: CommunityPaper, style: Style, rng: Random, arrangement: str = ""
    ) -> None:
        printed = arrangement in ("printout", "")
        super().__init__(paper, dressed(style, rng, printed=printed), rng)
        self.arrangement = arrangement

    def start(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, name, worker and day."""
        form, style, rng = Form(title), self.style, self.rng
        form.head = self.work.agency
        name = Short(rng.choice(NAMES), style.short(self.work.name, "activity_name"), wide=True)
        items = [
            Short(rng.choice(WORKERS), style.short(self.work.worker, "worker")),
            Short(date_label, style.date(when, "date")),
        ]
        rng.shuffle(items)
        if rng.random() < 0.5:
            items.insert(0, Short("活动编码", style.short(self.work.number)))
        items.insert(rng.choice((0, 0, len(items))), name)
        form.items = [*items]
        return form

    def own_signature(self, label: str, when: Moment) -> Signer:
        """The worker's signature and day."""
        day = self.style.date(when)
        return Signer(label, self.work.worker, self.style.hand, day, field="worker")

    def head_signs(self, label: str, when: Moment) -> Signer:
        """The supervisor's remark, signature and day."""
        remark = Value(self.tell.pick(workers.SUPERVISION[3:5]), hand=self.style.short_by_hand)
        day, hand = self.style.date(when), self.style.third_hand
        return Signer(label, self.work.supervisor, hand, day, remark=remark)


def plan(w: CommunityFiller) -> Form:
    """社区计划."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of("社区活动计划表", "社区工作策划书", "社区活动策划表", "社区服务活动计划书")
    form = w.start(title, w.one_of("制定日期", "计划日期", "策划时间"), work.planned)
    days = "、".join(written(day.day, style.date_style) for day in work.days)
    form.items += [
        Short("活动形式", style.short(theme.kind)),
        Short("预计开展时间", style.short(days)),
        Short("预计地点", style.short(work.days[0].place)),
        Short("参与对象", style.short(theme.target)),
        Short("计划人数", style.short(f"{rng.randint(5, 15) * 10}人次")),
        Long(w.one_of("活动背景", "开展背景"), w.passage(theme.background, 75), 26),
        Long(w.one_of("活动目的", "预期目标"), w.listed(theme.goals, 3), 26),
    ]
    rows: list[list[Text]] = [
        [str(number), style.long(step), style.short("筹备" if number < 3 else "实施")]
        for number, step in enumerate(theme.steps[:6], 1)
    ]
    costs: list[list[Text]] = [
        [style.short(what), style.short(f"{count}份"), style.short(f"{count * each}元")]
        for what, count, each in (("宣传单", 100, 1), ("小礼品", rng.randint(30, 60), 6))
    ]
    form.items += [
        Grid(w.one_of("活动步骤", "实施流程"), ("序", "内容", "阶段"), rows, (0.8, 6, 2)),
        Grid(w.one_of("费用预算", "物资预算"), ("名称", "数量", "金额"), costs, (3, 2, 2)),
        Long(w.one_of("理论支持", "工作模式"), style.long(theme.theory), 16),
        Long(w.one_of("风险与应对", "困难预计"), w.passage(prose.PROBLEMS, 30), 16),
        w.own_signature(w.one_of("策划人签字", "制定社工"), work.planned),
        w.head_signs(w.one_of("督导者意见", "机构意见"), work.planned),
    ]
    return form


def process(w: CommunityFiller) -> Form:
    """社区过程."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    meeting = w.meeting
    assert meeting is not None
    title = w.one_of(
        "社区活动情况记录表", "社区服务过程记录", "社区工作记录表", "社区活动实施过程记录"
    )
    form = w.start(title, w.one_of("开展日期", "活动时间", "活动开展日期"), meeting.day)
    form.items += [
        Short("时间段", style.short(f"{meeting.start}—{meeting.end}")),
        Short("开展地点", style.short(f"{work.community}{meeting.place}")),
        Short("实际参与", style.short(f"{rng.randint(50, 190)}人次")),
        Short("志愿者", style.short(f"{rng.randint(3, 12)}人")),
        Long(w.one_of("活动经过", "开展过程"), w.passage(theme.course, 140), 52),
        Long(w.one_of("居民反馈", "参与者反馈"), w.passage(workers.CLIENT_WORDS, 24), 18),
        Long(w.one_of("存在问题", "不足之处"), w.passage(prose.PROBLEMS, 25), 18),
    ]
    if rng.random() < 0.6:
        form.items.append(Drawing(w.one_of("活动剪影", "活动留影"), paint_photos, 44))
    form.items.append(w.own_signature(w.one_of("记录人签字", "填写社工"), meeting.day))
    if rng.random() < 0.4:
        form.items.append(w.head_signs("督导者批注", meeting.day))
    return form


def summary(w: CommunityFiller) -> Form:
    """社区总结."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of("社区活动总结评估表", "社区工作总结报告", "社区活动评估总结表", "社区服务总结")
    form = w.start(title, w.one_of("总结时间", "撰写日期", "评估日期"), work.closed)
    form.items += [
        Short("服务人次", style.short(f"{rng.randint(90, 260)}人次")),
        Short("满意率", style.short(f"{rng.randint(90, 99)}%")),
        Long(w.one_of("活动回顾", "开展情况"), w.passage(theme.course, 100), 28),
        Long(w.one_of("目标达成评估", "活动成效"), w.passage(theme.outcomes, 90), 28),
        Long(w.one_of("问题与不足", "困难"), w.passage(prose.PROBLEMS, 40), 20),
        Long(w.one_of("经验与建议", "经验总结"), w.passage(prose.LESSONS, 55), 20),
        w.own_signature(w.one_of("总结人签字", "评估人"), work.closed),
        w.head_signs(w.one_of("督导者评语", "主管意见"), work.closed),
    ]
    return form


Compose = Callable[[CommunityFiller], Form]


def _register(kind: str, compose: Compose, name: str) -> None:
    @layout(kind, name, REHEARSAL)
    def draw(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        w = CommunityFiller(paper, style, rng, name)
        return ARRANGEMENTS[name](compose(w), w.style, rng)


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "community_plan": (plan, ("corner", "listing")),
    "community_process": (process, ("pairs", "printout")),
    "community_summary": (summary, ("corner",)),
}
for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)


@layout("community_summary", "brief", REHEARSAL)
def brief(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """活动总结 as a short report: particulars line by line, then paragraphs with a bold opening."""
    w = CommunityFiller(paper, style, rng)
    work, style, theme = w.work, w.style, w.work.theme
    pages = Pages(style, rng, Paper(margin=26, top=30), page_count(work.agency, style))
    pages.title(w.one_of("社区活动总结报告", "社区工作评估总结", "社区活动成效总结"), 22)
    pages.gap(4)
    body = style.text(pages.sheet, 1.1)
    strong = style.strong(pages.sheet, 1.1)
    days = "、".join(written(day.day, style.date_style) for day in work.days)
    lines: list[list[Run]] = [
        ["活动名称：", Value(work.name, "activity_name")],
        [f"活动时间：{days}"],
        [f"活动地点：{work.community}{work.days[0].place}"],
        ["负责社工：", Value(work.worker, "worker"), f"　　协助人员：{work.helper}"],
    ]
    for line in lines:
        pages.say(line, body, leading=1.8)
    pages.gap(3)
    parts = (
        ("基本情况。", theme.course, 90),
        ("服务成效。", theme.outcomes, 80),
        ("不足之处。", prose.PROBLEMS, 40),
        ("改进方向。", prose.LESSONS, 50),
    )
    for opening, sentences, least in parts:
        text: list[Run] = [Value(opening, pen=strong), w.passage(sentences, least)]
        pages.say(text, body, indent=2, leading=1.85)
    pages.room(pages.sheet.mm(34))
    pages.gap(12)
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, ["总结单位：", work.agency], body, align="right")
    day = style.printed_date(work.closed, "date")
    sheet.line_of(right, pages.y + sheet.mm(10), ["完成日期：", day], body, align="right")
    stamp(sheet, work.agency, right - sheet.mm(30), pages.y + sheet.mm(4))
    return pages.sheets
