"""What the papers of a community activity can be asked for, by the keys of their spec lines."""

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
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.community import CommunityPaper, Writer, paint_photos
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import community as prose, workers

WIDE = frozenset({"name", "target", "when", "venue"})
TALL = {"course": 56, "background": 24}
RISKS = (
    "现场设安全员两名，备急救药箱，人流集中时分批入场。",
    "如遇下雨改在室内举行，提前半天通知居民。",
    "活动前检查电线和桌椅，老年人由志愿者全程陪同。",
)


class CommunityStock(Writer):
    """The entries of one paper of a community activity in one family of forms."""

    def __init__(self, paper: CommunityPaper, style: Style, rng: Random, family: str) -> None:
        by_print = family in ("sidebar", "folder")
        super().__init__(paper, suited(style, rng, by_print=by_print), rng)
        self.words = Words(self.work.agency, family)

    def day(self, when: Moment, name: str = "") -> list[Run]:
        """A day in this paper's way of writing."""
        return day_runs(self.style, when, name)

    @property
    def days(self) -> str:
        """The activity's days."""
        return "、".join(written(day.day, self.style.date_style) for day in self.work.days)

    @property
    def venue(self) -> str:
        """Where it is held."""
        return f"{self.work.community}{self.work.days[0].place}"

    def steps(self) -> Rows:
        """What is to be done, by whom."""
        style, rng, work = self.style, self.rng, self.work
        rows: list[list[Text]] = []
        for number, step in enumerate(work.theme.steps, 1):
            who = rng.choice((work.worker, work.helper, "志愿者组", "社区工作人员"))
            rows.append([style.short(str(number)), style.long(step), style.short(who)])
        return Rows(("步骤", "工作内容", "负责"), rows, (1, 5.4, 2))

    def budget(self) -> Rows:
        """What it costs."""
        style, rng, rows = self.style, self.rng, []
        for what in ("宣传物料", "活动用品", "饮水药品"):
            row: list[Text] = [style.short(what), style.short(f"{rng.randint(6, 60) * 10}元")]
            rows.append(row)
        return Rows(("支出内容", "预计金额"), rows, (3, 2))

    def answers(self) -> Rows:
        """What participants say when asked."""
        style, rng, rows = self.style, self.rng, []
        for what in ("活动内容", "工作人员态度", "时间和场地"):
            very = rng.randint(68, 90)
            row = (what, f"{very}%", f"{99 - very}%", "1%")
            rows.append([style.short(text) for text in row])
        body: list[list[Text]] = [list(row) for row in rows]
        return Rows(("评价内容", "很满意", "满意", "一般"), body, (3, 2, 2, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        work, style, rng, theme = self.work, self.style, self.rng, self.work.theme
        short, pick, meeting = style.short, rng.choice, self.meeting

        def dated() -> list[Run]:
            more = f"　{weekday(when)}" if self.words.one("week|plain") == "week" else ""
            return [*self.day(when, "date"), *([more] if more else [])]

        shorts: dict[str, Callable[[], Text]] = {
            "name": lambda: short(work.name, "activity_name"),
            "worker": lambda: short(work.worker, "worker"),
            "date": dated,
            "helper": lambda: short(work.helper),
            "kind": lambda: short(theme.kind),
            "target": lambda: short(theme.target),
            "when": lambda: short(self.days),
            "venue": lambda: short(self.venue),
            "number": lambda: short(work.number),
            "people": lambda: short(f"{rng.randint(58, 210)}人"),
            "helpers": lambda: short(f"{rng.randint(5, 18)}名"),
            "visits": lambda: short(f"{rng.randint(90, 260)}人次"),
        }
        if meeting is not None:
            shorts["hours"] = lambda: short(f"{meeting.start}至{meeting.end}")
        longs: dict[str, Callable[[], Text]] = {
            "background": lambda: self.passage(theme.background, 80),
            "theory": lambda: style.long(theme.theory),
            "goals": lambda: self.listed(theme.goals, 3),
            "risks": lambda: style.long(pick(RISKS)),
            "course": lambda: self.passage(theme.course, rng.randint(130, 200)),
            "words": lambda: self.passage(workers.CLIENT_WORDS, 30),
            "problems": lambda: self.passage(prose.PROBLEMS, 36),
            "lessons": lambda: self.passage(prose.LESSONS, 45),
            "outcomes": lambda: self.passage(theme.outcomes, 90),
        }
        tables: dict[str, Callable[[], Rows]] = {
            "steps": self.steps, "budget": self.budget, "answers": self.answers,
        }  # fmt: skip
        drawings = {"photos": (paint_photos, 42.0)}
        return Stock(shorts, longs, tables, drawings, self._signers(when), WIDE, TALL)

    def _signers(self, when: Moment) -> dict[str, Callable[[str], Signer]]:
        work, style = self.work, self.style

        def own(label: str, name: str = "") -> Signer:
            return Signer(label, work.worker, style.hand, self.day(when, name), field="worker")

        def head(label: str) -> Signer:
            words = Value(self.tell.pick(workers.SUPERVISION[2:5]), hand=style.short_by_hand)
            return Signer(label, work.supervisor, style.third_hand, self.day(when), remark=words)

        def sealed(label: str) -> Signer:
            return Signer(label, "", None, self.day(when), seal=work.agency)

        return {
            "sign": own,
            "sign_dated": partial(own, name="date"),
            "head": head,
            "agency_seals": sealed,
        }
