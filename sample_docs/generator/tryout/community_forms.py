"""Papers of community work in each agency's manner."""

from collections.abc import Callable
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.community import CommunityPaper, Writer, paint_photos
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.prose import community as prose, workers
from sample_docs.generator.tryout.case_wording import MANNERS
from sample_docs.generator.tryout.stationery import dressed

NAMES = {
    "parts": ("活动／计划名称", "活动名称"),
    "folio": ("活动主题", "活动名"),
    "margin": ("社区活动", "活动名称", "活动全称"),
    "matrix": ("活动名称", "项目活动"),
}
LEADERS = {
    "parts": ("负责工作员", "统筹工作员"),
    "folio": ("承办社工", "活动执行人"),
    "margin": ("统筹社工", "活动统筹"),
    "matrix": ("社工姓名", "主办社工"),
}


class CommunityKeeper(Writer):
    """Fills in one paper of an activity in an agency's manner."""

    def __init__(self, paper: CommunityPaper, style: Style, rng: Random, manner: str = "") -> None:
        super().__init__(paper, dressed(style, rng, printed=not manner), rng)
        self.manner = manner or "parts"
        # An agency prints its forms once: every paper of a kind has the same words on it.
        self.forms = Random(f"{self.work.agency}/{manner}")
        self.words = Random(f"{self.work.agency}/{manner}/names")

    def one_of(self, *labels: str) -> str:
        """One of some wordings, the agency's own."""
        return self.forms.choice(labels)

    def start(self, title: str, date_label: str, when: Moment) -> Form:
        """Title, name, worker and day in the agency's own order."""
        form, style, words = Form(title), self.style, self.words
        form.head = self.work.agency
        label = words.choice(NAMES[self.manner])
        name = Short(label, style.short(self.work.name, "activity_name"), wide=True)
        label = words.choice(LEADERS[self.manner])
        worker = Short(label, style.short(self.work.worker, "worker"))
        day = Short(date_label, style.date(when, "date"))
        if words.random() < 0.5:
            form.right = [f"{words.choice(('活动编号', '编号'))}：", style.short(self.work.number)]
        items = [worker, day] if words.random() < 0.5 else [day, worker]
        items.insert(words.choice((0, 0, 1, 2)), name)
        form.items = [*items]
        return form

    def draw(self, form: Form) -> list[Sheet]:
        """The form on the agency's sheet."""
        draw = MANNERS[self.manner].draw
        return draw(form, self.style, self.rng, self.work.community)

    def own(self, label: str, when: Moment) -> Signer:
        """The worker's signature and the day."""
        day = self.style.date(when)
        return Signer(label, self.work.worker, self.style.hand, day, field="worker")

    def above(self, when: Moment) -> Signer:
        """The supervisor's remark, signature and day."""
        words = Value(self.tell.pick(workers.SUPERVISION[3:5]), hand=self.style.short_by_hand)
        label = self.one_of(*MANNERS[self.manner].heads)
        hand, day = self.style.third_hand, self.style.date(when)
        return Signer(label, self.work.supervisor, hand, day, remark=words)


def plan(w: CommunityKeeper) -> Form:
    """社区计划."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of("社区活动计划书", "社区工作计划书", "社区活动方案表", "社区活动申请表",
                     "社区服务计划表")  # fmt: skip
    form = w.start(title, w.one_of("拟订日期", "申请日期", "填表日期"), work.planned)
    days = "、".join(written(day.day, style.date_style) for day in work.days)
    form.items += [
        Short("活动性质", style.short(theme.kind)),
        Short(w.one_of("活动时间", "举办日期"), style.short(days)),
        Short(w.one_of("活动地点", "场地"), style.short(work.days[0].place)),
        Short("服务对象及人数", style.short(f"{theme.target}，约{rng.randint(5, 15) * 10}人"),
              wide=True),
        Long(w.one_of("活动缘起", "社区需求分析"), w.passage(theme.background, 75), 26),
        Long(w.one_of("活动目标", "目的及目标"), w.listed(theme.goals, 3), 24),
        Long(w.one_of("工作模式", "理论依据"), style.long(theme.theory), 12),
    ]  # fmt: skip
    rows: list[list[Text]] = [
        [str(number), style.long(step), style.short(w.one_of("社工", "社工、志愿者", "居民骨干"))]
        for number, step in enumerate(theme.steps[:6], 1)
    ]
    form.items += [
        Grid(w.one_of("活动程序", "推行步骤"), ("序", "内容", "负责"), rows, (0.8, 6, 2.2)),
        Long(w.one_of("财政预算", "经费预算"),
             f"宣传品{rng.randint(2, 5)}00元，物资{rng.randint(5, 12)}00元，茶水200元。", 12),
        Long(w.one_of("预计困难", "安全及应变措施"), w.passage(prose.PROBLEMS, 30), 16),
        w.own(w.one_of("拟订人", "申请社工", "撰写工作员"), work.planned),
        w.above(work.planned),
    ]  # fmt: skip
    return form


def process(w: CommunityKeeper) -> Form:
    """社区过程."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    meeting = w.meeting
    assert meeting is not None
    title = w.one_of("社区活动过程记录表", "社区工作过程记录", "社区活动记录表",
                     "社区活动开展情况记录")  # fmt: skip
    form = w.start(title, w.one_of("活动日期", "举办日期", "日期"), meeting.day)
    form.items += [
        Short("起止时间", style.short(f"{meeting.start}至{meeting.end}")),
        Short(w.one_of("举办地点", "地点"), style.short(f"{work.community}{meeting.place}")),
        Short(w.one_of("参加人次", "到场人数"), style.short(f"{rng.randint(50, 190)}")),
        Short("协助人员", style.short(f"{work.helper}及志愿者{rng.randint(3, 12)}名")),
        Long(w.one_of("活动过程", "过程实录"), w.passage(theme.course, 140), 52),
        Long(w.one_of("居民意见", "参加者反应"), w.passage(workers.CLIENT_WORDS, 24), 18),
        Long(w.one_of("遇到的问题", "检讨及跟进"), w.passage(prose.PROBLEMS, 25), 18),
    ]
    if rng.random() < 0.5:
        form.items.append(Drawing(w.one_of("活动照片", "现场图片"), paint_photos, 40))
    form.items.append(w.own(w.one_of("记录社工", "填表人", "工作员签署"), meeting.day))
    if rng.random() < 0.6:
        form.items.append(w.above(meeting.day))
    return form


def summary(w: CommunityKeeper) -> Form:
    """社区总结."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of("社区活动评估报告", "社区活动总结表", "社区工作评估总结报告",
                     "社区活动检讨报告")  # fmt: skip
    form = w.start(title, w.one_of("总结日期", "填报日期", "报告日期"), work.closed)
    form.items += [
        Short("活动场次", style.short(f"{len(work.days)}场")),
        Short("总人次", style.short(f"{rng.randint(90, 260)}")),
        Long(w.one_of("推行情况", "活动概述"), w.passage(theme.course, 100), 30),
        Long(w.one_of("目标达成", "成效评估"), w.passage(theme.outcomes, 90), 30),
        Long(w.one_of("困难及改善建议", "存在不足"), w.passage(prose.PROBLEMS, 40), 22),
        Long(w.one_of("工作员心得", "经验反思"), w.passage(prose.LESSONS, 55), 22),
        w.own(w.one_of("报告人", "总结社工"), work.closed),
        w.above(work.closed),
    ]
    return form


Compose = Callable[[CommunityKeeper], Form]


def _register(kind: str, compose: Compose, name: str) -> None:
    @layout(kind, name, TRYOUT)
    def draw(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        w = CommunityKeeper(paper, style, rng, name)
        return w.draw(compose(w))


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "community_plan": (plan, ("parts", "folio", "matrix")),
    "community_process": (process, ("parts", "folio", "margin")),
    "community_summary": (summary, ("folio", "margin")),
}
for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
