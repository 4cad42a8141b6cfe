"""What two agencies' case papers can be asked for: own tables, choices and ways of dating."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.matinee.agency_stock import HouseStock
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers

DATE_FORMS = ("cn", "cn0", "dot", "dash", "cn", "slash", "han", "dot0")
SOURCES = ("主动求助", "转介", "外展发现", "其他")
DECISIONS = ("接案", "转介", "不予接案")
REASONS = ("目标达成", "服务对象要求终止", "转介", "失联/迁移", "其他")
CONTENT = ("很满意", "满意", "一般", "不满意")
INDICATORS = ("自评分提高", "每周至少一次", "量表得分下降", "家属反馈", "连续两周做到")
FEELINGS = ("平静，愿意交谈", "低落，眼眶泛红", "有些犹豫", "放松，露出笑容", "略显焦虑")
SKILLS = ("同理", "倾听、摘要", "澄清", "鼓励、肯定", "提供信息", "正常化")
ASKED = (
    "上次回去以后，生活上有没有什么变化？",
    "能不能具体讲一讲当时的情形？",
    "遇到这件事，你最担心的是什么？",
    "你自己觉得哪些办法可以试一试？",
    "如果家里人也在场，他们会怎么说？",
)
ANSWERED = (
    "还是老样子，不过这两天睡得好点了。",
    "就是那天吵了几句，后来我就出去走了走。",
    "怕别个看不起，也怕拖累屋头的人。",
    "可以先去社区问一下，再跟家里商量。",
    "他们肯定说我想多了。",
)
NEAR = ("同住", "不同住，常联系", "在外务工", "很少往来")


class AgencyStock(HouseStock):
    """The entries of one paper of a case in one agency's forms."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def _kin(self) -> Rows:
        case, rng = self.case, self.rng
        rows = [
            self._entries(
                kin,
                f"{case.client[0]}某",
                str(rng.randint(25, 72)),
                rng.choice(("务工", "务农", "退休", "个体经营", "无业")),
                rng.choice(NEAR),
            )
            for kin in (case.relative, rng.choice(("舅舅", "姑姑", "堂妹")))
        ]
        return Rows(("关系", "姓名", "年龄", "职业", "居住及联系"), rows, (1.6, 1.8, 1.2, 2, 3))

    def _dims(self) -> Rows:
        field, style, tell = self.case.field, self.style, self.tell
        told = (
            ("个人层面", tell.tell(field.problems, 32)),
            ("家庭层面", tell.tell(field.background, 32)),
            ("社会支持", tell.tell(field.strengths, 26)),
        )
        rows: list[list[Text]] = [[name, style.long(text)] for name, text in told]
        return Rows(("层面", "评估内容"), rows, (1.6, 8))

    def _steps(self) -> Rows:
        case, style, rows = self.case, self.style, list[list[Text]]()
        aims = self.tell.several(case.field.aims, 3)
        actions = self.tell.several(case.field.actions, 3)
        for number, (aim, action) in enumerate(zip(aims, actions, strict=False)):
            visit = case.visits[min(number, len(case.visits) - 1)]
            month = style.short(
                f"{visit.day.month}月{('上', '中', '下')[visit.day.day // 11 % 3]}旬"
            )
            rows.append([style.long(aim), style.long(action), month, style.short("社工")])
        return Rows(("目标", "介入策略与行动", "时间", "负责"), rows, (3.4, 4.4, 1.9, 1.7))

    def _aims(self) -> Rows:
        rows: list[list[Text]] = []
        for aim in self.tell.several(self.case.field.aims, 3):
            before, rng = self.rng.randint(1, 4), self.rng
            numbers = self._entries(f"{before}分", f"{before + rng.randint(3, 5)}分")
            sign = rng.choice(INDICATORS)
            done = rng.choice(("完全达成", "部分达成", "完全达成"))
            rows.append(
                [self.style.long(aim), *self._entries(sign), *numbers, *self._entries(done)]
            )
        heads = ("服务目标", "衡量指标", "服务前", "服务后", "达成情况")
        return Rows(heads, rows, (4, 2.4, 1.3, 1.3, 2))

    def _scales(self) -> Rows:
        rows: list[list[Text]] = []
        for what in self.rng.sample(("情绪", "睡眠", "家庭沟通", "人际交往", "生活自理"), 3):
            before = self.rng.randint(30, 55)
            after = before + self.rng.randint(12, 36)
            rows.append([what, *self._entries(str(before), str(after), f"提高{after - before}")])
        return Rows(("项目", "前测", "后测", "变化"), rows, (2.4, 1.6, 1.6, 2))

    def _log(self) -> Rows:
        rows: list[list[Text]] = []
        for visit in self.case.visits:
            day = written(visit.day, "dot")
            about = self.style.long(self.tell.pick(self.case.field.actions))
            rows.append([*self._entries(str(visit.number), day, visit.way), about])
        return Rows(("序号", "日期", "形式", "服务内容"), rows, (1, 2.2, 1.6, 6))

    def transcript(self) -> Rows:
        """Who said what, how it was felt, and what the worker thought of it."""
        style, tell, name, rows = self.style, self.tell, self.alias, list[list[Text]]()
        asked, answered = tell.several(ASKED, 3), tell.several(ANSWERED, 3)
        for question, answer in zip(asked, answered, strict=True):
            said = style.long(f"社工：{question}\n{name}：{answer}")
            rows.append([said, *self._entries(self.rng.choice(FEELINGS), self.rng.choice(SKILLS))])
        told = tell.tell(self.case.field.scenes + self.case.field.actions, 90)
        closing = style.long(told + tell.pick(workers.PROCESS_CLOSING))
        rows.append([closing, *self._entries(self.rng.choice(FEELINGS), "小结、布置任务")])
        return Rows(("谈话内容", "服务对象情绪", "社工技巧"), rows, (6.4, 2.2, 1.7))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, case, pick, short = super().stock(when), self.case, self.rng.choice, self.style.short
        shorts: dict[str, Callable[[], Text]] = {
            "source": lambda: self.boxes(SOURCES, pick(SOURCES[:3])),
            "decision": lambda: self.boxes(DECISIONS, DECISIONS[0]),
            "reason": lambda: self.boxes(REASONS, REASONS[0]),
            "content": lambda: self.boxes(CONTENT, pick(CONTENT[:2])),
            "visits": lambda: short(f"{len(case.visits)}次"),
            "hours_total": lambda: short(f"约{len(case.visits)}小时"),
            "health": lambda: short(pick(("良好", "一般", "患有慢性病", "较差"))),
            "weekday": lambda: short(f"周{'一二三四五六日'[when.first_day().weekday()]}"),
        }
        tables = {
            "aims_reached": self._aims, "steps": self._steps, "kin": self._kin,
            "dims": self._dims, "scales": self._scales, "log": self._log,
            "talk": self.transcript,
        }  # fmt: skip
        return replace(base, shorts={**base.shorts, **shorts}, tables=tables)
