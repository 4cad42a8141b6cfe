"""What the papers of an individual case can be asked for, by the keys of their spec lines."""

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
from sample_docs.generator.papers.casework_writer import CasePaper, Writer
from sample_docs.generator.papers.family_tree import paint_ecomap, paint_family_tree
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers

RIGHTS = "服务对象有权了解服务的安排和进展，有权拒绝某项服务或者随时终止协议。"
DUTIES = "服务对象应当如实说明情况，按时赴约，完成双方商定的任务；因故不能赴约的，提前告知社工。"
WORKER_DUTIES = (
    "社工应当遵守职业伦理，按计划提供服务，定期与服务对象回顾进展，不收取任何费用或礼品。"
)
SECRECY = (
    "社工对服务中知悉的个人信息保密，用于督导和评估时隐去姓名；危及生命安全或者法律另有规定的除外。"
)
ENDING = "出现目标达成、服务对象主动退出、迁离服务区域或者需要转介的情形，经面谈确认后终止。"
COPIES = "本协议一式两份，双方各留存一份，签字后生效。"

REASONS = ("目标实现", "服务对象提出", "转介", "无法联系")
CONTENT = ("很满意", "满意", "一般", "不满意")

WIDE = frozenset({"source", "decision", "span", "methods", "ways", "reason", "content", "project"})
TALL = {"problems": 30, "course": 62, "background": 24, "first_view": 20, "summary": 34}


class CaseStock(Writer):
    """The entries of one paper of a case in one family of forms."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, suited(style, rng, by_print=family == "sidebar"), rng)
        self.words = Words(self.case.agency, family)

    def day(self, when: Moment, name: str = "") -> list[Run]:
        """A day in this paper's way of writing."""
        return day_runs(self.style, when, name)

    def _aims(self) -> Rows:
        style, tell = self.style, self.tell
        rows: list[list[Text]] = []
        for aim in tell.several(self.case.field.aims, 3):
            before = self.rng.randint(1, 4)
            after = before + self.rng.randint(3, 5)
            reached = self.rng.choice(("达成", "基本达成", "大部分达成"))
            rows.append([style.long(aim), style.short(f"{before}"), style.short(f"{after}"),
                         style.short(reached)])  # fmt: skip
        return Rows(("预定目标", "基线", "结束时", "达成程度"), rows, (5, 1.3, 1.5, 2))

    def _steps(self) -> Rows:
        case, style = self.case, self.style
        rows: list[list[Text]] = []
        for number, action in enumerate(self.tell.several(case.field.actions, 3)):
            visit = case.visits[min(number, len(case.visits) - 1)]
            month = f"{visit.day.year}年{visit.day.month}月"
            who = self.rng.choice(("社工", "社工、家属", "社工、社区"))
            rows.append([style.short(month), style.long(action), style.short(who)])
        return Rows(("阶段", "工作内容", "参与人"), rows, (2, 6, 2))

    def _kin(self) -> Rows:
        case, style, rng = self.case, self.style, self.rng
        words = [case.relative, rng.choice(("孙辈", "姐姐", "弟弟", "舅舅"))]
        rows: list[list[Text]] = [
            [style.short(f"{case.client[0]}某"), style.short(kin), style.short(rng.choice(
                ("务工", "务农", "退休", "个体", "待业"))), style.short(rng.choice(
                    ("良好", "一般", "患慢性病")))]
            for kin in words[: rng.randint(1, 2)]
        ]  # fmt: skip
        return Rows(("称呼", "与服务对象关系", "职业", "身体状况"), rows, (2, 3, 2, 2))

    def _talk(self) -> Rows:
        """What happened, part by part, beside the worker's thoughts."""
        case, style, tell = self.case, self.style, self.tell
        parts = (
            ("开场", tell.pick(workers.PROCESS_OPENING), "建立关系"),
            ("展开", tell.tell(case.field.scenes + case.field.actions, 130), "倾听、同理、澄清"),
            ("收尾", tell.pick(workers.PROCESS_CLOSING), "肯定、小结"),
        )
        rows: list[list[Text]] = [
            [name, style.long(told), style.short(skill)] for name, told, skill in parts
        ]
        return Rows(("阶段", "谈话内容与服务对象表现", "运用技巧"), rows, (1.2, 7, 2))

    def session(self) -> Text:
        """Which meeting it is, as the agency puts it."""
        assert self.meeting is not None
        number = self.meeting.number
        shown = self.words.one("digits|han|padded")
        text = {"digits": str(number), "han": han_number(number), "padded": f"{number:02d}"}[shown]
        value = Value(text, "session", str(number), hand=self.style.short_by_hand)
        return ["第 ", value, " 次"]

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        case, style, rng, field = self.case, self.style, self.rng, self.case.field
        short, pick, meeting = style.short, rng.choice, self.meeting
        span = (
            f"{written(case.agreed, style.date_style)}至{written(case.evaluated, style.date_style)}"
        )
        course = (workers.PROCESS_OPENING, field.scenes + field.actions, workers.PROCESS_CLOSING)

        def told() -> Text:
            text = self.tell.pick(course[0]) + self.tell.tell(course[1], rng.randint(140, 230))
            return style.long(text + self.tell.pick(course[2]))

        def dated() -> list[Run]:
            more = f"　{weekday(when)}" if self.words.one("week|plain|plain") == "week" else ""
            return [*self.day(when, "date"), *([more] if more else [])]

        shorts: dict[str, Callable[[], Text]] = {
            "number": self.number,
            "client": lambda: short(case.client, "client"),
            "worker": lambda: short(case.worker, "worker"),
            "date": dated,
            "sex": lambda: short("女" if case.client_female else "男"),
            "age": lambda: short(f"{case.age}岁"),
            "identity": lambda: short(self.identity()),
            "schooling": lambda: short(pick(("小学", "初中", "高中", "中专"))),
            "way": lambda: short(pick(("上门走访", "电话求助", "本人来访", "社区告知"))),
            "source": lambda: self.boxes(("本人求助", "社区或单位转介", "社工发现", "其他"),
                                         pick(("本人求助", "社区或单位转介", "社工发现"))),
            "decision": lambda: self.boxes(("接案", "转介", "暂不接案"), "接案"),
            "risk": lambda: short(pick(workers.RISK)),
            "methods": lambda: short(pick(workers.METHODS)),
            "ways": lambda: short(pick(workers.EVALUATION_METHODS)),
            "span": lambda: short(span),
            "visits": lambda: short(f"{len(case.visits)}次"),
            "opened": lambda: self.day(case.opened),
            "reason": lambda: self.boxes(REASONS, REASONS[0]),
            "content": lambda: self.boxes(CONTENT, pick(CONTENT[:2])),
            "project": lambda: case.project,
            "agency": lambda: case.agency,
            "session": self.session,
        }  # fmt: skip
        if meeting is not None:
            shorts |= {
                "hours": lambda: short(f"{meeting.start}至{meeting.end}"),
                "place": lambda: short(meeting.place),
                "mode": lambda: short(meeting.way),
            }
        longs: dict[str, Callable[[], Text]] = {
            "problems": lambda: self.passage(field.problems, 90),
            "background": lambda: self.passage(field.background, 70),
            "tried": lambda: style.long(pick(workers.TRIED)),
            "first_view": lambda: self.passage(field.needs, 45),
            "strengths": lambda: self.passage(field.strengths, 45),
            "needs": lambda: self.listed(field.needs, 3),
            "theory": lambda: style.long(pick(field.theories)),
            "aims": lambda: self.passage(field.aims, 40),
            "aim_list": lambda: self.listed(field.aims, 3),
            "actions": lambda: self.passage(field.actions, 60),
            "difficulties": lambda: self.passage(workers.DIFFICULTIES, 40),
            "measures": lambda: style.long(pick(workers.EVALUATION_METHODS) + "。"),
            "course": told,
            "changes": lambda: self.passage(field.changes, 60),
            "reflection": lambda: self.passage(workers.REFLECTIONS, 55),
            "next": lambda: self.passage(workers.NEXT_STEPS, 20),
            "client_words": lambda: self.passage(workers.CLIENT_WORDS, 28),
            "summary": lambda: self.passage(workers.CLOSING_SUMMARY, 100),
            "follow_up": lambda: self.passage(workers.FOLLOW_UP, 35),
            "rights": lambda: RIGHTS,
            "duties": lambda: DUTIES,
            "worker_duties": lambda: WORKER_DUTIES,
            "secrecy": lambda: SECRECY,
            "ending": lambda: ENDING,
            "copies": lambda: COPIES,
        }
        tables: dict[str, Callable[[], Rows]] = {
            "aims_reached": self._aims, "steps": self._steps, "kin": self._kin, "talk": self._talk,
        }  # fmt: skip
        drawings = {
            "tree": (partial(paint_family_tree, style=style), 42.0),
            "ecomap": (partial(paint_ecomap, style=style), 50.0),
        }
        return Stock(shorts, longs, tables, drawings, self._signers(when), WIDE, TALL)

    def _signers(self, when: Moment) -> dict[str, Callable[[str], Signer]]:
        case, style = self.case, self.style

        def own(label: str, name: str = "") -> Signer:
            return Signer(label, case.worker, style.hand, self.day(when, name), field="worker")

        def client(label: str) -> Signer:
            name = case.client.split("（")[0]
            return Signer(label, name, style.second_hand, self.day(when))

        def head(label: str, remarks: tuple[int, ...]) -> Signer:
            words = self.tell.pick(tuple(workers.SUPERVISION[place] for place in remarks))
            remark = Value(words, hand=style.short_by_hand)
            return Signer(label, case.supervisor, style.third_hand, self.day(when), remark=remark)

        def sealed(label: str) -> Signer:
            return Signer(label, "", None, self.day(when), seal=case.agency)

        return {
            "sign": own,
            "sign_dated": partial(own, name="date"),
            "client_signs": client,
            "head_opens": partial(head, remarks=(0, 7)),
            "head_weighs": partial(head, remarks=(1, 2, 4)),
            "head_reads": partial(head, remarks=(3, 4)),
            "head_closes": partial(head, remarks=(5, 6)),
            "agency_seals": sealed,
        }
