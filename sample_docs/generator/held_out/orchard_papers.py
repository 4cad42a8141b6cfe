"""Papers of groups and community activities: an agency's grids and a project's headed tables."""

from dataclasses import replace
from random import Random
from typing import Any

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import Rows
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.encore.pier_stock import PierActivity, PierGroup, filled, own_day
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Form
from sample_docs.generator.held_out.ferry_group_specs import FERRY_ACTIVITY, FERRY_GROUP
from sample_docs.generator.held_out.ferry_pages import FerryPages
from sample_docs.generator.held_out.orchard_group_specs import (
    CODES,
    ORCHARD_ACTIVITY,
    ORCHARD_GROUP,
)
from sample_docs.generator.held_out.orchard_stock import DATE_FORMS
from sample_docs.generator.held_out.orchard_table import LYING, UPRIGHT, OrchardTable
from sample_docs.generator.papers.group import STEP_NOTES, GroupPaper, Writer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style

WARES = ("姓名贴", "笔、便签纸", "蓝牙音箱", "彩色卡纸", "抱枕、软垫", "纸杯、热水", "无需物资")
SIDES = ("愿意与人交流", "遇事知道找谁帮忙", "能说出自己的感受", "愿意参加社区活动")
COSTS = ("易耗品", "印刷费", "交通费", "餐饮茶点", "奖品")


class OrchardGroup(PierGroup):
    """A group's entries with tables of this set."""

    def outline(self) -> Rows:
        """All sessions in order with their aims and what is done."""
        style, rows = self.style, list[list[Text]]()
        for meeting in self.group.sessions:
            _, session = Writer(GroupPaper(self.group, meeting), style, self.rng).session()
            day = style.short(f"{meeting.day.month}月{meeting.day.day}日")
            row: list[Text] = [f"第{han_number(meeting.number)}节", style.short(session.theme)]
            rows.append(
                [*row, style.long(session.aim), style.long("、".join(session.steps[:3])), day]
            )
        return Rows(("节次", "主题", "目标", "内容", "日期"), rows, (1.5, 2, 3, 3.4, 1.8))

    def programme(self) -> Rows:
        """The steps of a session by the minute."""
        _, session = self.session()
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for number, step in enumerate(session.steps, 1):
            row: list[Text] = [f"{number}", style.short(f"{rng.choice((5, 10, 15, 20, 25))}分钟")]
            row += [style.short(step), style.long(self.tell.pick(STEP_NOTES))]
            rows.append([*row, style.short(rng.choice(WARES))])
        return Rows(("序", "时长", "环节", "内容", "物资"), rows, (0.8, 1.5, 2.4, 4.4, 2.3))

    def present(self) -> Rows:
        """Who should have come, who came and who did not, session by session."""
        style, rows, size = self.style, list[list[Text]](), len(self.group.members)
        for meeting in self.group.sessions:
            absent = self.rng.randint(0, 2)
            why = "—" if not absent else self.rng.choice(("家中有事", "身体不适", "外出"))
            entries = (f"{size}", f"{size - absent}", f"{absent}", why)
            rows.append([f"第{meeting.number}节", *(style.short(entry) for entry in entries)])
        return Rows(("节次", "应到", "实到", "缺席", "缺席原因"), rows, (1.6, 1.6, 1.6, 1.6, 2.6))

    def scores(self) -> Rows:
        """Mean marks before and after."""
        style, rows = self.style, list[list[Text]]()
        for what in self.rng.sample(SIDES, 3):
            before = self.rng.randint(18, 30)
            after = before + self.rng.randint(8, 18)
            entries = (f"{before / 10:.1f}", f"{after / 10:.1f}")
            rows.append([what, *(style.short(entry) for entry in entries)])
        return Rows(("题目（5分制平均分）", "前测", "后测"), rows, (4.4, 1.8, 1.8))

    def budget(self) -> Rows:
        """What it costs."""
        style, rows = self.style, list[list[Text]]()
        for what in self.rng.sample(COSTS, 3):
            price, count = self.rng.randint(2, 15), self.rng.randint(8, 24)
            entries = (f"{price}元", f"{count}", f"{price * count}元")
            rows.append([what, *(style.short(entry) for entry in entries)])
        return Rows(("项目", "单价", "数量", "小计"), rows, (3, 2, 1.6, 2))


class OrchardActivity(PierActivity):
    """An activity's entries with tables of this set."""

    def steps(self) -> Rows:
        """What is done, how long before the day, by whom."""
        style, work, rows = self.style, self.work, list[list[Text]]()
        some = work.theme.steps[:5]
        for number, step in enumerate(some, 1):
            when = ("活动前两周", "活动前一周", "活动当日", "活动当日", "活动后")[number - 1]
            who = self.rng.choice((work.worker, work.helper, "社区志愿者", "网格员"))
            rows.append([f"{number}", style.long(step), style.short(when), style.short(who)])
        return Rows(("序", "工作内容", "时间节点", "负责人"), rows, (0.8, 5, 2.2, 2))

    def answers(self) -> Rows:
        """What those asked thought, in sheets and shares."""
        rows: list[list[Text]] = []
        for what in ("活动安排", "活动内容", "工作人员", "总体评价"):
            share = self.rng.randint(90, 99)
            entries = (f"{share}%", f"{100 - share}%", "0")
            rows.append([what, *(self.style.short(entry) for entry in entries)])
        return Rows(("评价内容", "满意", "基本满意", "不满意"), rows, (3, 2, 2, 2))


def entries_of(
    paper: Any, kind: str, style: Style, rng: Random, family: str
) -> tuple[OrchardGroup | OrchardActivity, str]:
    """Who fills in a paper of a group or an activity, and the agency it is for."""
    w: OrchardGroup | OrchardActivity
    if kind.startswith("group"):
        w, agency = OrchardGroup(paper, style, rng, family), paper.group.agency
    else:
        w, agency = OrchardActivity(paper, style, rng, family), paper.work.agency
    w.style = replace(w.style, date_style=rng.choice(DATE_FORMS))
    return w, agency


def _register_grid(kind: str, spec: Spec) -> None:
    @layout(kind, "orchard_grid", HELD_OUT)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = entries_of(paper, kind, style, rng, "orchard")
        form = Form(w.words.one(spec.title), head=agency)
        filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        lying = LYING if kind == "group_session_plan" else UPRIGHT
        code = f"{w.words.one('表|附表|工作表')}：{CODES[kind]}"
        return OrchardTable(form, w.style, rng, code=code, paper=lying).items(form.items)


def _register_parts(kind: str, spec: Spec) -> None:
    @layout(kind, "ferry_parts", HELD_OUT)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = entries_of(paper, kind, style, rng, "ferry")
        form = Form(w.words.one(spec.title), head=agency)
        if spec.number:
            number = paper.group.number if kind.startswith("group") else paper.work.number
            form.right = [f"{w.words.one(spec.number)}：", w.style.short(number)]
        parts = filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        pages = FerryPages(form, w.style, rng)
        for part in parts:
            pages.part(part)
        return pages.pages.sheets


for _kind, _spec in {**ORCHARD_GROUP, **ORCHARD_ACTIVITY}.items():
    _register_grid(_kind, _spec)
for _kind, _spec in {**FERRY_GROUP, **FERRY_ACTIVITY}.items():
    _register_parts(_kind, _spec)
