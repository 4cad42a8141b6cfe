"""What papers of groups and activities can be asked for at two centres: own tables."""

from dataclasses import replace
from random import Random
from typing import Any

from sample_docs.generator.audition.service_style import Rows
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.encore.pier_stock import PierActivity, PierGroup
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.papers.group import STEP_NOTES, GroupPaper, Writer
from sample_docs.generator.papers.style import Style

DATE_FORMS = ("cn", "cn", "cn0", "dot", "dash", "slash", "han", "dot0")
WARES = ("纸笔", "签到簿", "投影仪", "奖状", "糖果", "无")
SIDES = ("愿意表达自己", "能够控制情绪", "有可以倾诉的人", "对未来有信心")


class MeadowGroup(PierGroup):
    """A group's entries."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def which(self) -> Value:
        """The number of the session, mostly in words."""
        assert self.meeting is not None
        number = self.meeting.number
        text = str(number) if self.words.one("digits|han|han") == "digits" else han_number(number)
        return Value(text, "session", str(number), hand=self.style.short_by_hand)

    def outline(self) -> Rows:
        """All sessions in order: what is done in each and what for."""
        style, rows = self.style, list[list[Text]]()
        for meeting in self.group.sessions:
            _, session = Writer(GroupPaper(self.group, meeting), style, self.rng).session()
            day = style.short(f"{meeting.day.month}.{meeting.day.day}")
            row: list[Text] = [f"{meeting.number}", day, style.short(session.theme)]
            rows.append([*row, style.long("、".join(session.steps[:3])), style.long(session.aim)])
        return Rows(
            ("节", "日期", "名称", "活动设计", "想达到的目标"), rows, (0.8, 1.3, 2, 3.6, 3.2)
        )

    def programme(self) -> Rows:
        """The steps of a session: minutes, what, how, with what."""
        _, session = self.session()
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for step in session.steps:
            row: list[Text] = [style.short(step), style.long(self.tell.pick(STEP_NOTES))]
            minutes = style.short(f"{rng.choice((5, 10, 15, 20))}分钟")
            rows.append([*row, minutes, style.short(rng.choice(WARES))])
        return Rows(("环节", "做法", "时间", "用品"), rows, (2.6, 5.6, 1.8, 1.8))

    def present(self) -> Rows:
        """Which members came to how many sessions."""
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for meeting in self.group.sessions:
            came = len(self.group.members) - rng.randint(0, 2)
            day = written(meeting.day, "cn").split("年", 1)[1]
            why = (
                "全勤" if came == len(self.group.members) else rng.choice(("请假", "生病", "有事"))
            )
            entries = (f"{came}人", f"{len(self.group.members) - came}人", why)
            rows.append([f"第{meeting.number}节（{day}）", *(style.short(one) for one in entries)])
        return Rows(("节数（日期）", "到场", "未到", "说明"), rows, (3.4, 2, 2, 2.6))

    def scores(self) -> Rows:
        """How many agreed to what, before and after."""
        style, rows, size = self.style, list[list[Text]](), len(self.group.members)
        for what in self.rng.sample(SIDES, 3):
            before = self.rng.randint(1, max(2, size // 2))
            entries = (f"{before}人", f"{size - self.rng.randint(0, 2)}人")
            rows.append([what, *(style.short(entry) for entry in entries)])
        return Rows(("问卷题目", "第一节选“是”", "末节选“是”"), rows, (4, 2.6, 2.6))


class MeadowActivity(PierActivity):
    """An activity's entries."""

    def __init__(self, paper: Any, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def steps(self) -> Rows:
        """What is done, from preparing to tidying up."""
        style, work, rows = self.style, self.work, list[list[Text]]()
        some = work.theme.steps[:5]
        for number, step in enumerate(some, 1):
            when = "筹备" if number == 1 else "收尾" if number == len(some) else "实施"
            who = self.rng.choice((work.worker, work.helper, "志愿者", "社区工作者"))
            rows.append([when, style.long(step), style.short(who)])
        return Rows(("阶段", "做什么", "谁来做"), rows, (1.6, 6, 2.2))

    def answers(self) -> Rows:
        """How many of those asked were content with what."""
        asked, rows = self.rng.randint(24, 48), list[list[Text]]()
        for what in ("时间地点", "活动形式", "社工服务"):
            fine = asked - self.rng.randint(0, 4)
            numbers = (f"{asked}份", f"{fine}份", f"{round(100 * fine / asked)}%")
            rows.append([what, *(self.style.short(number) for number in numbers)])
        return Rows(("问卷内容", "回收", "满意", "满意率"), rows, (3, 2, 2, 2))


def entries_of(
    paper: Any, kind: str, style: Style, rng: Random, family: str
) -> tuple[MeadowGroup | MeadowActivity, str]:
    """Who fills in a paper of a group or an activity, and the agency it is for."""
    if kind.startswith("group"):
        group = MeadowGroup(paper, style, rng, family)
        return group, group.group.agency
    activity = MeadowActivity(paper, style, rng, family)
    return activity, activity.work.agency
