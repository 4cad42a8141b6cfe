"""What papers of groups and activities can be asked for at these agencies: own tables."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.matinee.hall_stock import HallActivity, HallGroup
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.group import STEP_NOTES, GroupPaper, Writer
from sample_docs.generator.papers.style import Style

DATE_FORMS = ("cn", "cn", "dot", "dash", "cn0", "slash", "cn_gap", "han")
THINGS = ("签到表、胸卡", "彩笔、卡纸", "音响、话筒", "便利贴", "无", "奖品若干")
MEANS = ("认识自己", "与人沟通", "求助意愿", "压力应对")


class LaneGroup(HallGroup):
    """A group's entries."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def which(self) -> Value:
        """The session's number as this agency writes it."""
        assert self.meeting is not None
        number = self.meeting.number
        text = str(number) if self.words.one("digits|han|han") == "digits" else han_number(number)
        return Value(text, "session", str(number), hand=self.style.short_by_hand)

    def outline(self) -> Rows:
        """All sessions in order."""
        style, rows = self.style, list[list[Text]]()
        for meeting in self.group.sessions:
            _, session = Writer(GroupPaper(self.group, meeting), style, self.rng).session()
            when = written(meeting.day, "dot").split(".", 1)[1]
            row: list[Text] = [style.short(f"第{han_number(meeting.number)}节"), style.short(when)]
            row += [style.short(session.theme), style.long(session.aim)]
            rows.append([*row, style.long("、".join(session.steps[:2]))])
        return Rows(("节次", "日期", "主题", "目标", "主要内容"), rows, (1.4, 1.3, 2, 3.2, 3.6))

    def programme(self) -> Rows:
        """The steps of a session, from when to when, and who leads."""
        meeting, session = self.session()
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        hour, minute = (int(part) for part in meeting.start.split(":"))
        clock = hour * 60 + minute
        for step in session.steps:
            until = clock + rng.choice((10, 15, 20))
            span = f"{clock // 60}:{clock % 60:02d}—{until // 60}:{until % 60:02d}"
            clock = until
            row: list[Text] = [style.short(span), style.short(step)]
            row += [style.long(self.tell.pick(STEP_NOTES)), style.short(rng.choice(THINGS))]
            who = rng.choice((self.group.worker, self.group.helper, "志愿者"))
            rows.append([*row, style.short(who)])
        return Rows(("时间", "环节", "内容", "物资", "负责人"), rows, (2.3, 2.2, 3.8, 1.9, 1.7))

    def present(self) -> Rows:
        """A tick for everyone who came, session by session."""
        group, style, rows = self.group, self.style, list[list[Text]]()
        for member in group.members[:6]:
            ticks = ["√" if self.rng.random() < 0.9 else "×" for _ in group.sessions]
            rows.append([style.short(entry) for entry in (member, *ticks)])
        heads = ("姓名", *(f"第{han_number(one.number)}节" for one in group.sessions))
        return Rows(heads, rows, (1.6, *[1.4] * len(group.sessions)))

    def scores(self) -> Rows:
        """Means before and after, and how much they rose."""
        rng, rows = self.rng, list[list[Text]]()
        for what in rng.sample(MEANS, 3):
            before = rng.randint(19, 30)
            after = before + rng.randint(7, 16)
            numbers = (before / 10, after / 10, (after - before) / 10)
            rows.append([what, *(self.style.short(f"{number:.1f}") for number in numbers)])
        return Rows(("维度", "前测", "后测", "提升"), rows, (3, 2, 2, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base = super().stock(when)
        more: dict[str, Callable[[], Text]] = {
            "number": lambda: self.style.short(self.group.number),
        }
        return replace(base, shorts={**base.shorts, **more})


class LaneActivity(HallActivity):
    """An activity's entries."""

    def __init__(self, paper: CommunityPaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def steps(self) -> Rows:
        """What is done in which order, by whom."""
        style, work, rows = self.style, self.work, list[list[Text]]()
        for number, step in enumerate(work.theme.steps[:5], 1):
            who = self.rng.choice((f"{work.worker[0]}社工", "志愿者", "社区干部", "全体人员"))
            rows.append([str(number), style.long(step), style.short(who)])
        return Rows(("序号", "内容", "负责人员"), rows, (1, 6, 2))

    def budget(self) -> Rows:
        """What it costs."""
        rows: list[list[Text]] = []
        for what in ("宣传海报", "活动道具", "小礼品"):
            price, count = self.rng.randint(5, 30), self.rng.randint(10, 40)
            entries = (f"{price}元", str(count), f"{price * count}元")
            rows.append([what, *(self.style.short(entry) for entry in entries)])
        return Rows(("名称", "单价", "数量", "小计"), rows, (3, 1.6, 1.6, 2))

    def answers(self) -> Rows:
        """What participants ticked."""
        rows: list[list[Text]] = []
        for what in ("活动主题", "活动形式", "社工表现"):
            very, rng = self.rng.randint(40, 70), self.rng
            numbers = (very, rng.randint(4, 16), rng.randint(0, 3))
            rows.append([what, *(self.style.short(f"{number}人") for number in numbers)])
        return Rows(("评价项目", "非常满意", "比较满意", "一般"), rows, (3, 2, 2, 2))
