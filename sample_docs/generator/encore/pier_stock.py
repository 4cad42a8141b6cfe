"""What papers of groups and activities can be asked for at two centres: own tables and choices."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import Rows, Stock, Words, items_of
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Form
from sample_docs.generator.matinee.agency_stock import Part
from sample_docs.generator.matinee.hall_stock import HallActivity, HallGroup
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.group import STEP_NOTES, GroupPaper, Writer
from sample_docs.generator.papers.style import Style

DATE_FORMS = ("cn", "cn", "cn0", "dot0", "dash", "slash", "dot", "han")
WARES = ("签到表", "白纸、彩笔", "气球", "音乐播放器", "卡片", "纸巾、茶水", "无")
SAYINGS = ("小组内容对我有帮助", "我学会了新的方法", "我愿意继续参加", "带领社工态度亲切")
ITEMS = ("展板制作", "宣传单", "活动奖品", "饮用水", "志愿者补贴")


class PierGroup(HallGroup):
    """A group's entries."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def outline(self) -> Rows:
        """All sessions in order: when, what about, what is done."""
        style, rows = self.style, list[list[Text]]()
        for meeting in self.group.sessions:
            _, session = Writer(GroupPaper(self.group, meeting), style, self.rng).session()
            when = written(meeting.day, "cn").split("年", 1)[1]
            row: list[Text] = [style.short(f"第{han_number(meeting.number)}节"), style.short(when)]
            row += [style.short(session.theme), style.long(f"{session.aim}")]
            rows.append([*row, style.long("、".join(session.steps[1:3]))])
        heads = ("单元", "时间", "主题", "单元目标", "主要活动")
        return Rows(heads, rows, (1.6, 1.8, 2, 3, 3.2))

    def programme(self) -> Rows:
        """The steps of a session: minutes, what, what for, with what, who."""
        _, session = self.session()
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for step in session.steps:
            minutes = style.short(f"{rng.choice((5, 10, 15, 20, 25))}分钟")
            row: list[Text] = [minutes, style.short(step), style.long(self.tell.pick(STEP_NOTES))]
            who = rng.choice((self.group.worker, self.group.helper, "全体"))
            rows.append([*row, style.short(rng.choice(WARES)), style.short(who)])
        return Rows(("时长", "活动名称", "活动内容", "物资", "分工"), rows, (1.6, 2.4, 4, 2, 1.7))

    def present(self) -> Rows:
        """Who should have come and who came, session by session."""
        style, rows, size = self.style, list[list[Text]](), len(self.group.members)
        for meeting in self.group.sessions:
            came = size - self.rng.randint(0, 2)
            entries = (f"{size}", f"{came}", f"{size - came}", f"{100 * came // size}%")
            name = f"第{han_number(meeting.number)}节"
            rows.append([name, *(style.short(entry) for entry in entries)])
        return Rows(("节次", "应到", "实到", "缺席", "出席率"), rows, (2, 2, 2, 2, 2))

    def scores(self) -> Rows:
        """How many agree with what."""
        style, rows, size = self.style, list[list[Text]](), len(self.group.members)
        for what in self.tell.several(SAYINGS, 3):
            fully = size - self.rng.randint(1, 3)
            entries = (f"{fully}人", f"{size - fully}人", "0人")
            rows.append([what, *(style.short(entry) for entry in entries)])
        return Rows(("评估题目", "非常同意", "同意", "不同意"), rows, (4, 2, 2, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, short = super().stock(when), self.style.short
        more: dict[str, Callable[[], Text]] = {
            "number": lambda: short(self.group.number),
            "each": lambda: short("约90分钟"),
        }
        return replace(base, shorts={**base.shorts, **more})


class PierActivity(HallActivity):
    """An activity's entries."""

    def __init__(self, paper: CommunityPaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def steps(self) -> Rows:
        """What is done in which order, with what, by whom."""
        style, work, rows = self.style, self.work, list[list[Text]]()
        for step in work.theme.steps[:5]:
            who = self.rng.choice((work.worker, work.helper, "志愿者", "社区居委会"))
            ware = self.rng.choice(("签到表", "展板、横幅", "音响", "宣传单", "—"))
            rows.append([style.long(step), style.short(ware), style.short(who)])
        return Rows(("活动环节", "所需物资", "负责人"), rows, (5, 2.2, 2.2))

    def budget(self) -> Rows:
        """What it costs."""
        rows: list[list[Text]] = []
        for what in self.rng.sample(ITEMS, 3):
            cost = self.rng.randint(8, 60) * 10
            rows.append([what, self.style.short(f"{cost}.00"), ""])
        return Rows(("支出项目", "金额（元）", "备注"), rows, (3, 2, 2))

    def answers(self) -> Rows:
        """What participants ticked."""
        rows: list[list[Text]] = []
        for what in ("对活动安排", "对活动内容", "对工作人员"):
            very = self.rng.randint(72, 90)
            some = self.rng.randint(5, 100 - very)
            numbers = (f"{very}%", f"{some}%", f"{100 - very - some}%")
            rows.append([what, *(self.style.short(number) for number in numbers)])
        return Rows(("调查内容", "满意", "较满意", "一般"), rows, (3, 2, 2, 2))


def own_day(paper: Any, kind: str) -> Moment:
    """The day a paper of a group or an activity is written on."""
    if paper.meeting is not None:
        met: Moment = paper.meeting.day
        return met
    course = paper.group if kind.startswith("group") else paper.work
    day: Moment = course.planned if kind.endswith("_plan") else course.closed
    return day


def writer(
    paper: Any, kind: str, style: Style, rng: Random, family: str
) -> tuple[PierGroup | PierActivity, str]:
    """Who fills in a paper, and the agency it is for."""
    if kind.startswith("group"):
        group = PierGroup(paper, style, rng, family)
        return group, group.group.agency
    activity = PierActivity(paper, style, rng, family)
    return activity, activity.work.agency


def filled(form: Form, spec: Spec, stock: Stock, words: Words) -> list[Part]:
    """The parts of a form under their names; a spec without ``=`` is one part."""
    parts: list[Part] = []
    for block in spec.lines.split("="):
        if block.strip():
            name, _, lines = block.partition("\n") if "=" in spec.lines else ("", "", block)
            parts.append(Part(name.strip(), items_of(lines, stock, words)))
    form.items = [item for part in parts for item in part.items]
    return parts
