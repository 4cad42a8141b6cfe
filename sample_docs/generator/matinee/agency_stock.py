"""What three houses' case papers can be asked for: own tables, boxes, clauses and ways of dating.

A spec's lines stand under headings: ``= 基本信息`` begins a part of the form, ``key label|other``
asks for something.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.audition.case_sheets import DAYS
from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import Rows, Stock, items_of
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.forms.content import Form, Item
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.style import Style
from sample_docs.generator.preview.field_stock import FieldStock
from sample_docs.generator.prose import workers

SOURCES = ("本人主动求助", "社区（村）转介", "社工走访发现", "其他途径")
DECISIONS = ("接案", "不接案", "转介至其他机构")
REASONS = ("目标已实现", "服务对象要求终止", "需要转介", "迁移或失去联系", "其他")
CONTENT = ("满意", "较满意", "一般", "不满意")
DATE_FORMS = ("cn", "cn0", "dot0", "dot", "dash", "slash", "cn_gap", "hano")
SCALES = ("情绪状况", "家庭关系", "社会交往", "自我照顾", "求助意识")
BODILY = (
    "身体状况平稳，日常起居能够自理。",
    "有慢性病史，需按时服药和复查。",
    "睡眠较差，食欲一般。",
)
MONEY = ("收入不高，勉强维持日常开支。", "主要靠家人支持，开支较紧。", "有固定收入，暂无债务。")


@dataclass
class Part:
    """A part of a form under its heading; the heading may be empty."""

    name: str
    items: list[Item]


class HouseStock(FieldStock):
    """The entries of one paper of a case in one house's forms."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    @property
    def alias(self) -> str:
        """The client as the case's signatures and sentences call them."""
        return self.case.client.split("（")[0]

    def _entries(self, *texts: str) -> list[Text]:
        return [self.style.short(text) for text in texts]

    def _kin(self) -> Rows:
        case, rng = self.case, self.rng
        rows = [
            self._entries(
                f"{case.client[0]}××",
                kin,
                f"{rng.randint(26, 70)}",
                rng.choice(("工人", "农民", "退休", "自由职业", "无业")),
                rng.choice(("健康", "一般", "患病", "较好")),
                "",
            )
            for kin in (case.relative, rng.choice(("侄女", "表姐", "堂弟")))
        ]
        heads = ("姓名", "与服务对象关系", "年龄", "职业", "健康状况", "备注")
        return Rows(heads, rows, (2, 2.6, 1.2, 2, 2, 1.6))

    def _dims(self) -> Rows:
        """Five sides of a person, as textbooks divide an assessment."""
        field, style, tell = self.case.field, self.style, self.tell
        rows: list[list[Text]] = []
        told = (
            ("生理", self.rng.choice(BODILY)),
            ("心理", tell.tell(field.problems, 30)),
            ("家庭", tell.tell(field.background, 30)),
            ("经济", self.rng.choice(MONEY)),
            ("社会支持", tell.tell(field.strengths, 25)),
        )
        for name, text in told:
            rows.append([name, style.long(text)])
        return Rows(("维度", "现状描述"), rows, (1.5, 8))

    def _steps(self) -> Rows:
        case, style = self.case, self.style
        rows: list[list[Text]] = []
        aims = self.tell.several(case.field.aims, 3)
        actions = self.tell.several(case.field.actions, 3)
        for number, (aim, action) in enumerate(zip(aims, actions, strict=False), 1):
            visit = case.visits[min(number, len(case.visits)) - 1]
            when = written(visit.day, "dot").split(".", 1)[1]
            entries = (style.short(str(number)), style.short(f"{when}左右"))
            rows.append([*entries, style.long(aim), style.long(action)])
        return Rows(("步骤", "时间", "阶段目标", "介入内容"), rows, (1.2, 1.9, 4.2, 5))

    def _aims(self) -> Rows:
        rows: list[list[Text]] = []
        for aim in self.tell.several(self.case.field.aims, 3):
            verdict = self.boxes(("完全", "部分", "未"), self.rng.choice(("完全", "完全", "部分")))
            rows.append([self.style.long(aim), self.style.short("面谈、观察"), verdict])
        return Rows(("具体目标", "评估依据", "达成程度"), rows, (5, 2, 3.6))

    def _scales(self) -> Rows:
        """Scores before and after."""
        rows: list[list[Text]] = []
        for what in self.rng.sample(SCALES, 3):
            before = self.rng.randint(2, 5)
            after = before + self.rng.randint(2, 4)
            rows.append([what, *self._entries(str(before), str(after), f"+{after - before}")])
        return Rows(("评估项目", "服务前（分）", "服务后（分）", "变化"), rows, (3, 2, 2, 1.4))

    def _log(self) -> Rows:
        """Which contacts there were."""
        rows: list[list[Text]] = []
        for visit in self.case.visits:
            what = self.tell.pick(self.case.field.actions)
            short = self._entries(
                f"第{han_number(visit.number)}次", written(visit.day, "dot0"), visit.way
            )
            rows.append([*short, self.style.long(what)])
        return Rows(("次数", "时间", "方式", "主要内容"), rows, (1.6, 2.4, 2, 6))

    def _talk(self) -> Rows:
        """What was said and done beside what the worker makes of it."""
        field, style, tell = self.case.field, self.style, self.tell
        rows: list[list[Text]] = []
        told = (
            tell.pick(workers.PROCESS_OPENING) + tell.tell(field.scenes, 40),
            tell.tell(field.actions, 70),
            tell.tell(field.changes, 30) + tell.pick(workers.PROCESS_CLOSING),
        )
        seen = ("同理、倾听，稳定情绪", "澄清问题，引导思考", "肯定努力，布置任务")
        for text, view in zip(told, seen, strict=True):
            rows.append([style.long(text), style.long(view)])
        return Rows(("服务过程与内容", "社工分析（技巧）"), rows, (7, 2.6))

    def session_title(self, after: str) -> list[Run]:
        """第二次 with what it was a record of."""
        assert self.meeting is not None
        number = self.meeting.number
        return ["第", Value(han_number(number), "session", str(number)), f"次{after}"]

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, style, pick = super().stock(when), self.style, self.rng.choice
        field, tell = self.case.field, self.tell
        shorts: dict[str, Callable[[], Text]] = {
            "source": lambda: self.boxes(SOURCES, pick(SOURCES[:3])),
            "decision": lambda: self.boxes(DECISIONS, "接案"),
            "reason": lambda: self.boxes(REASONS, REASONS[0]),
            "content": lambda: self.boxes(CONTENT, pick(CONTENT[:2])),
            "total": lambda: style.short(f"{len(self.case.visits)}次"),
            "urgent": lambda: self.boxes(("一般", "较急", "紧急"), pick(("一般", "较急"))),
            "modes": lambda: self.boxes(("面谈", "家访", "电话", "其他"), self._mode()),
            "again": lambda: self.boxes(("需要", "不需要"), "需要"),
        }
        longs: dict[str, Callable[[], Text]] = {
            "heard": lambda: style.long(tell.tell(field.problems, 60)),
            "seen": lambda: style.long(tell.pick(workers.PROCESS_OPENING)
                                       + tell.tell(field.scenes, 60)),
            "done": lambda: style.long(tell.tell(field.actions, 60)),
            "risks": lambda: style.long(f"风险程度：{pick(workers.RISK)}。"),
        }  # fmt: skip
        tables = {
            "aims_reached": self._aims, "steps": self._steps, "kin": self._kin,
            "talk": self._talk, "dims": self._dims, "scales": self._scales, "log": self._log,
        }  # fmt: skip
        return replace(
            base,
            shorts={**base.shorts, **shorts},
            longs={**base.longs, **longs},
            tables=tables,
            wide=base.wide | {"modes"},
        )

    def _mode(self) -> str:
        assert self.meeting is not None
        return {"电话访谈": "电话"}.get(self.meeting.way, self.meeting.way)

    def parts(self, kind: str, spec: Spec) -> list[Part]:
        """A form's parts, filled in."""
        stock = self.stock(self.when(kind))
        parts: list[Part] = []
        for block in spec.lines.split("="):
            if block.strip():
                name, _, lines = block.partition("\n")
                parts.append(Part(name.strip(), items_of(lines, stock, self.words)))
        return parts

    def when(self, kind: str) -> Moment:
        """The day of a paper."""
        return self.meeting.day if self.meeting is not None else DAYS[kind](self.case)

    def form(self, kind: str, spec: Spec) -> Form:
        """A form with its title and number but no items yet."""
        form = Form(self.words.one(spec.title), head=self.case.agency)
        form.right = [f"{self.words.one(spec.number)}：", self.number()] if spec.number else ""
        return form
