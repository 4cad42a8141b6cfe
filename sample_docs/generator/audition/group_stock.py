"""What the papers of a group can be asked for, by the keys of their spec lines."""

from collections.abc import Callable
from functools import partial
from random import Random

from sample_docs.generator.audition.service_style import (
    Rows,
    Stock,
    Words,
    day_runs,
    suited,
    weekday,
)
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.group import STEP_NOTES, GroupPaper, Writer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import groups, workers

WIDE = frozenset({"name", "target", "period", "attendance"})
TALL = {"course": 56, "background": 26, "outcomes": 26}


class GroupStock(Writer):
    """The entries of one paper of a group in one family of forms."""

    def __init__(self, paper: GroupPaper, style: Style, rng: Random, family: str) -> None:
        by_print = family in ("sidebar", "folder")
        super().__init__(paper, suited(style, rng, by_print=by_print), rng)
        self.words = Words(self.group.agency, family)

    def day(self, when: Moment, name: str = "") -> list[Run]:
        """A day in this paper's way of writing."""
        return day_runs(self.style, when, name)

    @property
    def period(self) -> str:
        """From the first session to the last."""
        first, last = self.group.sessions[0].day, self.group.sessions[-1].day
        form = self.style.date_style
        return f"{written(first, form)}至{written(last, form)}"

    def which(self) -> Value:
        """The number of the session, in digits or in words."""
        assert self.meeting is not None
        number = self.meeting.number
        text = str(number) if self.words.one("digits|han") == "digits" else han_number(number)
        return Value(text, "session", str(number), hand=self.style.short_by_hand)

    def outline(self) -> Rows:
        """All sessions in order."""
        style, group = self.style, self.group
        rows: list[list[Text]] = []
        for meeting in group.sessions:
            _, session = Writer(GroupPaper(group, meeting), style, self.rng).session()
            rows.append(
                [
                    style.short(han_number(meeting.number)),
                    style.short(f"{meeting.day.month}月{meeting.day.day}日"),
                    style.short(session.theme),
                    style.long(session.aim),
                ]
            )
        return Rows(("单元", "日期", "主题", "单元目的"), rows, (1, 2, 2.6, 4.6))

    def programme(self) -> Rows:
        """The steps of a session with the clock."""
        meeting, session = self.session()
        style, rng = self.style, self.rng
        hour, minute = (int(part) for part in meeting.start.split(":"))
        clock, rows = hour * 60 + minute, []
        for step in session.steps:
            until = clock + rng.choice((10, 15, 20))
            span = f"{clock // 60}:{clock % 60:02d}-{until // 60}:{until % 60:02d}"
            row: list[Text] = [style.short(span), style.short(step)]
            row += [style.long(self.tell.pick(STEP_NOTES))]
            rows.append(row)
            clock = until
        return Rows(("时间", "环节名称", "具体做法"), rows, (2.4, 2.8, 5))

    def present(self) -> Rows:
        """How many came to each session."""
        style, group = self.style, self.group
        rows: list[list[Text]] = []
        for meeting in group.sessions:
            came = len(group.members) - self.rng.randint(0, 2)
            rate = round(100 * came / len(group.members))
            row = (f"第{han_number(meeting.number)}单元", f"{came}人", f"{rate}%")
            rows.append([style.short(text) for text in row])
        return Rows(("单元", "到场", "出席率"), rows, (2, 2, 2))

    def scores(self) -> Rows:
        """Means before and after."""
        style, rng, rows = self.style, self.rng, []
        for what in ("自我认识", "情绪管理", "同伴支持"):
            before = rng.randint(20, 31)
            after = before + rng.randint(8, 17)
            row: list[Text] = [style.short(what), style.short(f"{before / 10:.1f}")]
            rows.append([*row, style.short(f"{after / 10:.1f}")])
        return Rows(("测量内容", "前测均分", "后测均分"), rows, (3, 2, 2))

    def budget(self) -> Rows:
        """What it costs."""
        style, rng, rows = self.style, self.rng, []
        for what in ("活动物资", "茶歇水果", "小礼品"):
            price, count = rng.randint(4, 18), rng.randint(8, 20)
            row: list[Text] = [style.short(what), style.short(f"{price}元×{count}")]
            rows.append([*row, style.short(f"{price * count}元")])
        return Rows(("支出项目", "单价及数量", "合计"), rows, (3, 3, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        group, style, rng, theme = self.group, self.style, self.rng, self.group.theme
        short, pick, size = style.short, rng.choice, len(self.group.members)

        def dated() -> list[Run]:
            more = f"　{weekday(when)}" if self.words.one("week|plain") == "week" else ""
            return [*self.day(when, "date"), *([more] if more else [])]

        shorts: dict[str, Callable[[], Text]] = {
            "name": lambda: short(group.name, "group_name"),
            "worker": lambda: short(group.worker, "worker"),
            "date": dated,
            "helper": lambda: short(group.helper),
            "kind": lambda: short(theme.kind),
            "target": lambda: short(theme.target),
            "size": lambda: short(f"{size}人"),
            "count": lambda: short(f"{len(group.sessions)}节"),
            "period": lambda: short(self.period),
        }
        longs: dict[str, Callable[[], Text]] = {
            "background": lambda: self.passage(theme.background, 80),
            "theory": lambda: style.long(theme.theory),
            "goals": lambda: self.listed(theme.goals, 3),
            "recruiting": lambda: style.long(pick(groups.RECRUITING)),
            "obstacles": lambda: self.passage(groups.OBSTACLES, 40),
            "evaluating": lambda: style.long(pick(groups.EVALUATING)),
            "course": lambda: self.passage(groups.GROUP_PROCESS, rng.randint(130, 200)),
            "events": lambda: self.passage(groups.EVENTS, 6),
            "dynamics": lambda: self.passage(groups.DYNAMICS, 40),
            "reflection": lambda: self.passage(groups.GROUP_REFLECTIONS, 40),
            "follow": lambda: self.passage(groups.GROUP_FOLLOW, 14),
            "outcomes": lambda: self.passage(theme.outcomes, 75),
        }
        if self.meeting is not None:
            meeting, session = self.session()
            absent = rng.randint(0, 2)
            shorts |= {
                "session": lambda: ["第", self.which(), self.words.one("节|单元|次")],
                "theme": lambda: short(session.theme),
                "hours": lambda: short(f"{meeting.start}-{meeting.end}"),
                "place": lambda: short(meeting.place),
                "attendance": lambda: short(f"应到{size}人，实到{size - absent}人"),
            }
            longs |= {
                "aim": lambda: style.long(f"{session.aim}。"),
                "reached": lambda: style.long(
                    f"“{session.aim}”的目标{pick(('基本', '已经'))}达到。"
                ),
            }
        tables: dict[str, Callable[[], Rows]] = {
            "outline": self.outline, "programme": self.programme, "present": self.present,
            "scores": self.scores, "budget": self.budget,
        }  # fmt: skip
        return Stock(shorts, longs, tables, {}, self._signers(when), WIDE, TALL)

    def _signers(self, when: Moment) -> dict[str, Callable[[str], Signer]]:
        group, style = self.group, self.style

        def own(label: str, name: str = "") -> Signer:
            return Signer(label, group.worker, style.hand, self.day(when, name), field="worker")

        def head(label: str) -> Signer:
            words = Value(self.tell.pick(workers.SUPERVISION[2:5]), hand=style.short_by_hand)
            return Signer(label, group.supervisor, style.third_hand, self.day(when), remark=words)

        def sealed(label: str) -> Signer:
            return Signer(label, "", None, self.day(when), seal=group.agency)

        return {
            "sign": own,
            "sign_dated": partial(own, name="date"),
            "head": head,
            "agency_seals": sealed,
        }
