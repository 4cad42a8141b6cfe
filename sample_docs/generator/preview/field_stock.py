"""What the papers of an individual case can be asked for here: own tables, boxes and clauses."""

from collections.abc import Callable
from dataclasses import replace

from sample_docs.generator.audition.case_stock import CaseStock
from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.prose import workers

CLAUSES = {
    "rights": "甲方可以查阅与本人有关的服务记录，可以对服务提出意见，也可以随时提出结束服务。",
    "duties": "甲方应向乙方如实介绍情况，按商定的时间参加会谈，如有变动提前一天联系。",
    "worker_duties": "乙方应按照社会工作专业伦理开展服务，不向甲方收取费用，"
    "不接受馈赠，并接受督导。",
    "secrecy": "乙方对甲方的姓名、住址、病情等资料严格保密。"
    "但甲方有伤害自己或他人的危险，或者司法机关依法查询的，不受此限。",
    "ending": "服务目标达到、甲方要求退出或搬离本辖区、所需服务超出乙方能力须转介的，本协议终止。",
    "copies": "本协议壹式贰份，甲乙双方各执壹份，自双方签名之日起生效。",
}
ASKED = (
    "这一周过得怎么样？",
    "上次商量的那件事，做起来难不难？",
    "遇到这种情况的时候，你心里是怎么想的？",
    "你觉得现在最想先解决哪一件事？",
    "如果满分是十分，你给现在的自己打几分？",
    "家里人知道你的想法吗？",
)
ANSWERED = (
    "（低头想了一会儿）还行吧，就是晚上容易睡不着。",
    "试了两回，第一回没成，第二回好一些。",
    "我也不晓得，就觉得心里头堵得慌。",
    "先把眼前的事办了，其他的慢慢来。",
    "以前最多三分，现在可能有五六分了。",
    "没有和他们说过，怕他们担心。",
)
REASONS = ("服务目标已达成", "服务对象主动终止", "转介其他机构", "服务对象失联或迁出", "其他")
SOURCES = ("主动求助", "他人或机构转介", "外展发现", "其他")
CONTENT = ("非常满意", "比较满意", "一般", "不太满意")


class FieldStock(CaseStock):
    """The entries of one paper of a case in one house's forms."""

    def _aims(self) -> Rows:
        rows: list[list[Text]] = []
        for number, aim in enumerate(self.tell.several(self.case.field.aims, 3), 1):
            reached = self.rng.choice((80, 85, 90, 95, 100))
            entries = (self.style.short(str(number)), self.style.long(aim))
            rows.append([*entries, self.style.short(f"{reached}%"), self._verdict(reached)])
        return Rows(("序号", "服务目标", "达成度", "评定"), rows, (1, 6, 1.6, 2.2))

    def _verdict(self, reached: int) -> Text:
        return self.style.short("完全达成" if reached == 100 else "大部分达成")

    def _steps(self) -> Rows:
        case, style = self.case, self.style
        rows: list[list[Text]] = []
        for number, action in enumerate(self.tell.several(case.field.actions, 3), 1):
            visit = case.visits[min(number, len(case.visits)) - 1]
            when = style.short(f"{visit.day.month}月{visit.day.day}日前")
            who = style.short(self.rng.choice((case.worker, "社工、社区网格员", "社工、家属")))
            rows.append([style.short(str(number)), when, style.long(action), who])
        return Rows(("序号", "完成时间", "介入内容与方法", "责任人"), rows, (1, 2.2, 6, 2.2))

    def _kin(self) -> Rows:
        case, style, rng = self.case, self.style, self.rng
        rows: list[list[Text]] = []
        for kin in (case.relative, rng.choice(("表兄", "堂妹", "侄子"))):
            work = rng.choice(("外出务工", "务农", "已退休", "做小生意"))
            near = rng.choice(("同住", "不同住", "每月联系", "偶尔联系"))
            row = (f"{case.client[0]}某某", kin, str(rng.randint(28, 66)), work, near)
            rows.append([style.short(text) for text in row])
        return Rows(("姓名", "关系", "年龄", "职业", "来往情况"), rows, (2, 2, 1.2, 2, 2))

    def dialogue(self) -> Text:
        """Two exchanges word for word, with what was said between and after."""
        name = self.case.client.split("（")[0]
        parts = []
        pairs = zip(self.tell.several(ASKED, 2), self.tell.several(ANSWERED, 2), strict=True)
        for asked, answered in pairs:
            parts.append(f"社工：{asked}\n{name}：{answered}")
        told = self.tell.tell(self.case.field.scenes + self.case.field.actions, 110)
        return self.style.long("\n".join([*parts, told]))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        case, style, rng = self.case, self.style, self.rng
        base, short, pick = super().stock(when), style.short, rng.choice
        form = style.date_style

        def clause(text: str) -> Callable[[], Text]:
            return lambda: text

        shorts: dict[str, Callable[[], Text]] = {
            "source": lambda: self.boxes(SOURCES, pick(SOURCES[:3])),
            "decision": lambda: self.boxes(("同意开案", "转介", "不予开案"), "同意开案"),
            "reason": lambda: self.boxes(REASONS, REASONS[0]),
            "content": lambda: self.boxes(CONTENT, pick(CONTENT[:2])),
            "span": lambda: short(
                f"{written(case.agreed, form)}起至{written(case.evaluated, form)}止"
            ),
            "visits": lambda: short(f"共{len(case.visits)}次"),
            "total": lambda: short(f"{len(case.visits)}次／{len(case.visits) * 60}分钟"),
            "supervisor": lambda: short(case.supervisor),
            "phone": lambda: short(f"138****00{rng.randint(10, 99)}"),
            "home": lambda: short(f"{case.community}××小区"),
            "people": lambda: short("汉族"),
            "trade": lambda: short(pick(("无", "退休", "务农", "个体", "待业"))),
            "marriage": lambda: short(pick(("已婚", "未婚", "丧偶", "离异"))),
            "present": lambda: short(
                pick(("服务对象、社工", "服务对象、亲属、社工", "服务对象、社工、志愿者"))
            ),
            "skills": lambda: short(pick(("倾听、同理、支持", "澄清、鼓励、聚焦", "引导、肯定"))),
            "next_day": lambda: short(pick(("一周后", "两周后", "下周三下午", "另行电话约定"))),
        }
        longs = {name: clause(text) for name, text in CLAUSES.items()}
        more: dict[str, Callable[[], Text]] = {
            "dialogue": self.dialogue,
            "difference": lambda: self.passage(case.field.changes, 70),
            "risks": lambda: style.long(f"{pick(workers.RISK)}。"),
        }
        wide = base.wide | {"home", "skills", "present"}
        return replace(
            base,
            shorts={**base.shorts, **shorts},
            longs={**base.longs, **longs, **more},
            wide=wide,
            tall={**base.tall, "dialogue": 76, "difference": 24},
        )

    def _signers(self, when: Moment) -> dict[str, Callable[[str], Signer]]:
        case, style = self.case, self.style

        def guardian(label: str) -> Signer:
            return Signer(label, f"{case.client[0]}某", style.second_hand, self.day(when))

        def typed(label: str) -> Signer:
            return Signer(label, case.worker, None, self.day(when), field="worker", typed=True)

        return {**super()._signers(when), "guardian": guardian, "typed": typed}
