"""What two stations' case papers can be asked for: own tables, choices and ways of dating."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.matinee.agency_stock import HouseStock
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.style import Style

DATE_FORMS = ("cn", "cn", "cn0", "dot", "dash", "slash", "dot0", "cn_gap")
SOURCES = ("主动求助", "社区转介", "外展发现", "亲友介绍", "其他")
WAYS = ("来访", "来电", "走访", "网络")
DECISIONS = ("接案", "转介", "不接案")
REASONS = ("目标达成", "服务对象要求", "转介", "失联", "其他")
CONTENT = ("非常满意", "满意", "一般", "不满意")
LEVELS = ("低", "中", "高")
GAINS = ("完全达到", "大部分达到", "基本达到")
KNOWN = ("面谈、家访", "观察记录", "量表", "家属反馈", "社区走访")
SIDES = ("情绪", "行为", "人际关系", "家庭支持", "自我认识")


class StationStock(HouseStock):
    """The entries of one paper of a case in one station's forms."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def _kin(self) -> Rows:
        case, rng = self.case, self.rng
        rows: list[list[Text]] = []
        for kin in (case.relative, rng.choice(("二叔", "外婆", "姨妈", "侄儿"))):
            work = rng.choice(("务工", "在家务农", "退休", "个体户", "无固定工作"))
            age = f"{rng.randint(30, 71)}岁"
            health = rng.choice(("良好", "一般", "高血压", "腿脚不便"))
            rows.append(self._entries(f"{case.client[0]}某", age, kin, work, health))
        heads = ("姓名", "年龄", "与服务对象的关系", "职业", "身体情况")
        return Rows(heads, rows, (1.7, 1.3, 2.8, 2.2, 1.9))

    def _dims(self) -> Rows:
        field, style, tell = self.case.field, self.style, self.tell
        told = (
            ("个人", tell.tell(field.problems, 35)),
            ("家庭", tell.tell(field.background, 35)),
            ("社区及社会", tell.tell(field.strengths, 28)),
        )
        rows: list[list[Text]] = [[name, style.long(text)] for name, text in told]
        return Rows(("系统", "情况与需要"), rows, (1.9, 8))

    def _steps(self) -> Rows:
        case, style, rows = self.case, self.style, list[list[Text]]()
        aims = self.tell.several(case.field.aims, 3)
        actions = self.tell.several(case.field.actions, 3)
        for number, (aim, action) in enumerate(zip(aims, actions, strict=False), 1):
            visit = case.visits[min(number, len(case.visits)) - 1]
            when = style.short(f"第{han_number(visit.number)}次面谈")
            who = self.rng.choice((f"{case.worker[0]}社工", "社工", "社工、志愿者"))
            rows.append([style.long(aim), style.long(action), when, style.short(who)])
        return Rows(("目标", "服务内容及方法", "时间安排", "责任人"), rows, (3.2, 4.2, 2.1, 1.8))

    def _aims(self) -> Rows:
        rows: list[list[Text]] = []
        for aim in self.tell.several(self.case.field.aims, 3):
            known, gain = self.rng.choice(KNOWN), self.rng.choice(GAINS)
            rows.append([self.style.long(aim), *self._entries(known, gain)])
        return Rows(("服务目标", "评估资料来源", "达到程度"), rows, (5, 2.2, 2.2))

    def _scales(self) -> Rows:
        rows: list[list[Text]] = []
        for what in self.rng.sample(SIDES, 3):
            before = self.rng.randint(1, 4)
            after = before + self.rng.randint(2, 5)
            rows.append([what, *self._entries(f"{before}", f"{after}")])
        return Rows(("方面（0—10分）", "介入前", "介入后"), rows, (3, 2, 2))

    def _log(self) -> Rows:
        rows: list[list[Text]] = []
        for visit in self.case.visits:
            day = written(visit.day, "cn").split("年", 1)[1]
            about = self.style.long(self.tell.pick(self.case.field.actions))
            rows.append([*self._entries(str(visit.number), day, visit.way), about])
        return Rows(("次", "日期", "方式", "内容摘要"), rows, (0.8, 2, 1.7, 6))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, case, pick, short = super().stock(when), self.case, self.rng.choice, self.style.short
        shorts: dict[str, Callable[[], Text]] = {
            "source": lambda: self.boxes(SOURCES, pick(SOURCES[:4])),
            "contact": lambda: self.boxes(WAYS, pick(WAYS[:3])),
            "decision": lambda: self.boxes(DECISIONS, DECISIONS[0]),
            "reason": lambda: self.boxes(REASONS, REASONS[0]),
            "content": lambda: self.boxes(CONTENT, pick(CONTENT[:2])),
            "danger": lambda: self.boxes(LEVELS, pick(LEVELS[:2])),
            "visits": lambda: short(f"{len(case.visits)}次"),
            "hours_total": lambda: short(f"{len(case.visits)}小时"),
            "health": lambda: short(pick(("健康", "一般", "有慢性病", "较差"))),
            "plain_project": lambda: case.project,
        }
        tables = {
            "aims_reached": self._aims, "steps": self._steps, "kin": self._kin,
            "dims": self._dims, "scales": self._scales, "log": self._log,
        }  # fmt: skip
        wide = base.wide | {"plain_project", "contact", "agency"}
        return replace(base, shorts={**base.shorts, **shorts}, tables=tables, wide=wide)
