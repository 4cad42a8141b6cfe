"""The three papers of community work (社区工作): plan, process record, summary."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from PIL import Image

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Box, Text, Value
from sample_docs.generator.facts.cases import CommunityWork, Meeting
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.forms.arrangements import ARRANGEMENTS
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import community as prose, workers


@dataclass(frozen=True)
class CommunityPaper:
    """One paper of a community activity; ``meeting`` for a process record."""

    work: CommunityWork
    meeting: Meeting | None = None


class Writer:
    """Fills in one paper of a community activity in a style."""

    def __init__(self, paper: CommunityPaper, style: Style, rng: Random) -> None:
        self.work, self.style, self.rng = paper.work, style, rng
        self.meeting = paper.meeting
        self.tell = paper.work.teller

    def one_of(self, *labels: str) -> str:
        """One of some wordings."""
        return self.rng.choice(labels)

    def head(self, title: str) -> Form:
        """Title, number and name."""
        rng, form = self.rng, Form(title)
        form.head = rng.choice(("", "", self.work.agency))
        if rng.random() < 0.55:
            form.right = [
                f"{self.one_of('编号', '活动编号')}：",
                self.style.short(self.work.number),
            ]
        label = self.one_of("活动名称", "活动名称", "活动主题", "项目活动名称")
        form.items.append(
            Short(label, self.style.short(self.work.name, "activity_name"), wide=True)
        )
        return form

    def worker(self) -> Short:
        """The social worker responsible."""
        label = self.one_of("负责社工", "活动负责人", "社工", "负责人")
        return Short(label, self.style.short(self.work.worker, "worker"))

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
            self.work.worker,
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
            self.work.supervisor,
            self.style.third_hand,
            self.style.date(when),
            remark=remark,
        )


def paint_photos(sheet: Sheet, box: Box) -> None:
    """Two to four pasted activity photos: blurred figures before a hall or trees, nobody real."""
    count = sheet.rng.choice((2, 2, 3, 4))
    gap = sheet.mm(2)
    wide = (box[2] - box[0] - gap * (count + 1)) / count
    high = min(box[3] - box[1] - 2 * gap, wide * 0.78)
    for index in range(count):
        left = box[0] + gap + index * (wide + gap)
        photo = scene(round(wide), round(high), sheet.rng)
        sheet.image.paste(photo, (round(left), round((box[1] + box[3] - high) / 2)))


def scene(width: int, height: int, rng: Random) -> Image.Image:
    """An invented activity photo of ``width`` x ``height`` pixels: people as soft shapes."""
    noise = np.random.default_rng(rng.getrandbits(32))
    sky = np.array(rng.choice(((198, 214, 226), (226, 220, 206), (206, 224, 204))), np.float32)
    floor = np.array(rng.choice(((150, 140, 128), (172, 152, 124), (120, 140, 118))), np.float32)
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    picture = (sky * (1 - down) + floor * down) * np.ones((1, width, 1), np.float32)
    picture = np.ascontiguousarray(picture)
    for _ in range(rng.randint(5, 11)):
        x, base = rng.randrange(width), rng.uniform(0.72, 0.98) * height
        size = height * rng.uniform(0.10, 0.16) * base / height
        shirt = tuple(int(v) for v in noise.integers(40, 220, 3))
        cv2.ellipse(
            picture,
            (x, round(base - size * 1.2)),
            (round(size * 1.1), round(size * 2)),
            0,
            0,
            360,
            shirt,
            -1,
        )
        cv2.circle(picture, (x, round(base - size * 3.6)), round(size * 0.75), (214, 180, 156), -1)
        cv2.ellipse(
            picture,
            (x, round(base - size * 4.0)),
            (round(size * 0.8), round(size * 0.5)),
            0,
            180,
            360,
            (40, 34, 32),
            -1,
        )
    soft = cv2.GaussianBlur(picture, (0, 0), max(0.8, height / 160))
    grain = soft + noise.normal(0, 5, soft.shape)
    return Image.fromarray(np.clip(grain, 0, 255).astype(np.uint8))


STAGES = ("筹备期", "活动前一周", "活动前三天", "活动当天", "活动当天", "活动后")


def plan(w: Writer) -> Form:
    """社区工作计划书."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of(
        "社区工作计划书",
        "社区活动计划书",
        "社区活动策划书",
        "社区活动方案",
        "社区服务计划书",
        "活动计划书",
        "社区活动策划案",
    )
    form = w.head(title)
    dated = rng.random() < 0.6
    form.items += [
        Short(w.one_of("活动性质", "活动类型"), style.short(theme.kind)),
        w.worker(),
        Short(
            w.one_of("活动时间", "时间"),
            style.short("、".join(written(day.day, "dot") for day in work.days)),
        ),
        Short(w.one_of("活动地点", "地点"), style.short(f"{work.community}{work.days[0].place}")),
        Short(w.one_of("服务对象", "活动对象"), style.short(theme.target)),
        Short(w.one_of("预计人数", "参与人数"), style.short(f"{rng.randint(6, 20) * 10}人")),
    ]
    if dated:
        form.items.append(
            Short(w.one_of("制定日期", "撰写日期", "计划日期"), style.date(work.planned, "date"))
        )
    rows: list[list[Text]] = [
        [
            str(number),
            style.long(step),
            style.short(STAGES[number * len(STAGES) // (len(theme.steps) + 1)]),
            style.short(
                rng.choice((work.worker[0] + "社工", work.helper[0] + "社工", "居民骨干", "志愿者"))
            ),
        ]
        for number, step in enumerate(theme.steps, 1)
    ]
    form.items += [
        Long(w.one_of("活动背景", "背景与理念", "背景分析"), w.passage(theme.background, 80), 22),
        Long(w.one_of("活动目标", "目标与评估指标"), w.listed(theme.goals, 3), 20),
        Long(w.one_of("理论依据", "工作模式"), style.long(theme.theory), 10),
        Grid(
            w.one_of("活动流程", "实施步骤"),
            ("序号", "内容", "时间", "负责人"),
            rows,
            (1, 4.5, 2, 2),
        ),
        Long(
            "宣传招募", style.long("通过社区公告栏、居民微信群和楼栋长入户宣传，提前一周报名。"), 10
        ),
    ]
    budget: list[list[Text]] = [
        [style.short(item), style.short(f"{amount}元"), style.short(note)]
        for item, amount, note in (
            ("物资", rng.randint(20, 90) * 10, "含奖品"),
            ("宣传品", rng.randint(10, 40) * 10, "横幅、折页"),
            ("茶水", rng.randint(5, 20) * 10, ""),
        )
    ]
    if rng.random() < 0.7:
        form.items.append(
            Grid(w.one_of("经费预算", "物资预算"), ("项目", "金额", "备注"), budget, (3, 2, 3))
        )
    form.items += [
        Long(w.one_of("风险预案", "应急预案"), w.passage(prose.PROBLEMS, 30), 12),
        w.signing(w.one_of("撰写人", "社工签名"), work.planned, dates=not dated),
    ]
    if rng.random() < 0.7:
        form.items.append(w.supervised(work.planned))
    return form


def process(w: Writer) -> Form:
    """社区工作过程记录表."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    meeting = w.meeting
    assert meeting is not None
    title = w.one_of(
        "社区工作过程记录表",
        "社区活动过程记录表",
        "社区活动记录表",
        "活动记录表",
        "活动开展情况记录",
        "社区活动过程记录",
    )
    form = w.head(title)
    form.items += [
        Short(w.one_of("活动日期", "日期"), style.date(meeting.day, "date")),
        Short("时间", style.short(f"{meeting.start}-{meeting.end}")),
        Short("地点", style.short(f"{work.community}{meeting.place}")),
        w.worker(),
        Short(w.one_of("参与人数", "参与人次"), style.short(f"{rng.randint(58, 210)}人")),
        Short("志愿者", style.short(f"{rng.randint(5, 20)}人")),
        Long(
            w.one_of("服务过程", "活动过程", "过程记录"),
            w.passage(theme.course, rng.randint(140, 230)),
            60,
        ),
        Long(w.one_of("居民反馈", "参与者反应"), w.passage(workers.CLIENT_WORDS, 24), 14),
        Long(w.one_of("存在问题", "问题与不足"), w.passage(prose.PROBLEMS, 25), 14),
        Long(w.one_of("社工反思", "专业反思"), w.passage(prose.LESSONS, 30), 14),
    ]
    if rng.random() < 0.75:
        form.items.append(Drawing(w.one_of("活动照片", "照片"), paint_photos, 46))
    form.items.append(w.signing(w.one_of("记录人", "社工签名"), meeting.day, dates=False))
    return form


def summary(w: Writer) -> Form:
    """社区工作评估总结报告."""
    work, style, rng, theme = w.work, w.style, w.rng, w.work.theme
    title = w.one_of(
        "社区工作评估总结报告",
        "社区活动总结报告",
        "社区活动评估报告",
        "社区活动总结评估报告",
        "社区活动成效评估报告",
    )
    form = w.head(title)
    dated = rng.random() < 0.6
    form.items += [
        Short("活动时间", style.short("、".join(written(day.day, "dot") for day in work.days))),
        Short("活动地点", style.short(f"{work.community}{work.days[0].place}")),
        w.worker(),
        Short(w.one_of("参与人次", "服务人次"), style.short(f"{rng.randint(90, 260)}人次")),
    ]
    if dated:
        form.items.append(
            Short(w.one_of("总结日期", "报告日期", "日期"), style.date(work.closed, "date"))
        )
    if rng.random() < 0.5:
        scores: list[list[Text]] = [
            [
                style.short(what),
                style.short(f"{rng.randint(70, 92)}%"),
                style.short(f"{rng.randint(3, 18)}%"),
                style.short(f"{rng.randint(0, 4)}%"),
            ]
            for what in ("活动内容", "时间安排", "社工服务", "场地布置")
        ]
        form.items.append(
            Grid("满意度调查", ("项目", "很满意", "满意", "一般"), scores, (3, 2, 2, 2))
        )
    budget, spent = rng.randint(8, 15) * 100, rng.randint(5, 8) * 100
    form.items += [
        Long(w.one_of("活动概况", "活动开展情况"), w.passage(theme.course, 110), 30),
        Long(w.one_of("目标达成情况", "活动成效"), w.passage(theme.outcomes, 100), 28),
        Long(
            w.one_of("经费决算", "经费使用"),
            style.long(f"预算{budget}元，实际支出{spent}元，结余用于后续活动。"),
            10,
        ),
        Long(w.one_of("存在的问题", "不足"), w.passage(prose.PROBLEMS, 45), 16),
        Long(w.one_of("经验与改进", "经验与建议"), w.passage(prose.LESSONS, 60), 20),
        w.signing(w.one_of("撰写人", "社工签名"), work.closed, dates=not dated),
    ]
    if rng.random() < 0.6:
        form.items.append(w.supervised(work.closed))
    if rng.random() < 0.4:
        form.items.append(
            Signer("机构（盖章）", "", None, style.date(work.closed), seal=work.agency)
        )
    return form


Compose = Callable[[Writer], Form]
PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "community_plan": (plan, ("grid", "banner", "sections", "wide_labels")),
    "community_process": (process, ("grid", "banner", "underlined", "stacked")),
    "community_summary": (summary, ("grid", "sections", "open_grid", "lines")),
}


def _register(kind: str, compose: Compose, arrangement: str) -> None:
    @layout(kind, arrangement)
    def draw(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        return ARRANGEMENTS[arrangement](compose(Writer(paper, style, rng)), style, rng)


for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
