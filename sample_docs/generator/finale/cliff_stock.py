"""What two service centres' case papers can be asked for: own tables, choices and dates."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.encore.harbour_stock import StationStock
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers

DATE_FORMS = ("cn", "cn", "cn", "cn0", "dot", "dash", "slash", "han", "dot0")
SOURCES = ("居民自行求助", "村（社区）推荐", "社工走访发现", "其他单位转介")
WAYS = ("上门", "来站", "电话", "微信")
DECISIONS = ("予以接案", "转介", "暂不接案")
REASONS = ("已达到预期目标", "案主不愿继续", "转介", "迁出或失联", "其他")
CONTENT = ("很满意", "满意", "基本满意", "不满意")
LEVELS = ("一般", "需关注", "高风险")
KINDS = ("困难救助", "心理疏导", "家庭关系", "能力提升", "其他")
MARKS = ("好", "较好", "一般")
FEELINGS = ("睡眠与饮食", "情绪稳定", "与家人相处", "邻里来往", "对今后的打算", "求助能力")


class CentreStock(StationStock):
    """The entries of one paper of a case in one centre's forms."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def _kin(self) -> Rows:
        case, rng = self.case, self.rng
        rows: list[list[Text]] = []
        for kin in (case.relative, rng.choice(("舅母", "表妹", "堂兄", "外孙"))):
            near = rng.choice(("是", "否"))
            work = rng.choice(("在外务工", "在家", "个体经营", "已退休", "上班"))
            rows.append(self._entries(kin, f"{case.client[0]}××", str(rng.randint(22, 70)), work))
            rows[-1].append(self.style.short(near))
        return Rows(
            ("关系", "称谓", "年龄", "工作（学习）情况", "是否同住"), rows, (2, 2, 1.3, 3, 2)
        )

    def _dims(self) -> Rows:
        field, style, tell = self.case.field, self.style, self.tell
        told = (
            ("身心状况", tell.tell(field.problems, 32)),
            ("家庭情况", tell.tell(field.background, 32)),
            ("支持网络", tell.tell(field.strengths, 26)),
        )
        rows: list[list[Text]] = []
        for name, text in told:
            level = self.rng.choice(MARKS[1:] if name != "支持网络" else MARKS)
            rows.append([name, style.long(text), style.short(level)])
        return Rows(("评估方面", "具体表现", "评定"), rows, (2, 8, 1.5))

    def _steps(self) -> Rows:
        case, style, rows = self.case, self.style, list[list[Text]]()
        aims = self.tell.several(case.field.aims, 3)
        actions = self.tell.several(case.field.actions, 3)
        for number, (aim, action) in enumerate(zip(aims, actions, strict=False), 1):
            visit = case.visits[min(number, len(case.visits)) - 1]
            when = f"{visit.day.month}月{'上中下'[min(2, (visit.day.day - 1) // 10)]}旬"
            row: list[Text] = [f"{number}", style.long(action), style.long(aim)]
            rows.append([*row, style.short(when)])
        return Rows(("序", "拟开展的服务", "想达到的结果", "时间"), rows, (0.8, 5, 4, 1.8))

    def _aims(self) -> Rows:
        rows: list[list[Text]] = []
        for number, aim in enumerate(self.tell.several(self.case.field.aims, 3), 1):
            share = self.rng.choice((80, 85, 90, 95, 100))
            rows.append([f"目标{han_number(number)}", self.style.long(aim)])
            rows[-1] += self._entries(f"{share}%", self.rng.choice(("家访核实", "自述", "量表")))
        return Rows(("", "内容", "完成比例", "依据"), rows, (1.6, 6, 1.9, 1.9))

    def _scales(self) -> Rows:
        rows: list[list[Text]] = []
        for what in self.rng.sample(FEELINGS, 4):
            before = self.rng.randint(1, 3)
            after = min(5, before + self.rng.randint(1, 3))
            rows.append([what, *self._entries(f"{before}分", f"{after}分")])
        return Rows(("自评项目（1至5分）", "开案时", "结案时"), rows, (4, 2, 2))

    def _log(self) -> Rows:
        rows: list[list[Text]] = []
        for visit in self.case.visits:
            day = written(visit.day, "dot0")
            entries = self._entries(day, f"{visit.start}—{visit.end}", visit.way)
            rows.append([*entries, self.style.long(self.tell.pick(self.case.field.actions))])
        return Rows(("服务日期", "时段", "形式", "主要工作"), rows, (2.2, 2.4, 1.8, 5.6))

    def session(self) -> Text:
        """Which meeting it is, as the centre puts it."""
        assert self.meeting is not None
        number = self.meeting.number
        shown = self.words.one("bare|first|han|padded")
        text = han_number(number) if shown == "han" else str(number)
        value = Value(text, "session", str(number), hand=self.style.short_by_hand)
        if shown == "bare":
            return [value]
        return ["第", value, "次" if shown != "first" else "次服务"]

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, pick, short = super().stock(when), self.rng.choice, self.style.short
        visits = len(self.case.visits)
        shorts: dict[str, Callable[[], Text]] = {
            "source": lambda: self.boxes(SOURCES, pick(SOURCES)),
            "contact": lambda: self.boxes(WAYS, pick(WAYS[:3])),
            "decision": lambda: self.boxes(DECISIONS, DECISIONS[0]),
            "reason": lambda: self.boxes(REASONS, REASONS[0]),
            "content": lambda: self.boxes(CONTENT, pick(CONTENT[:2])),
            "danger": lambda: self.boxes(LEVELS, pick(LEVELS[:2])),
            "category": lambda: self.boxes(KINDS, pick(KINDS[:4])),
            "visits": lambda: short(f"{visits}次"),
            "totals": lambda: short(f"面谈{visits}次，电话{self.rng.randint(1, 6)}次"),
            "minutes": lambda: short(f"{pick((40, 45, 50, 60))}分钟"),
        }
        longs: dict[str, Callable[[], Text]] = {
            "advice": lambda: self.passage(self.case.field.needs, 35),
            "left_open": lambda: self.passage(workers.FOLLOW_UP, 24),
            "appointment": lambda: self.passage(workers.NEXT_STEPS, 22),
        }
        return replace(
            base,
            shorts={**base.shorts, **shorts},
            longs={**base.longs, **longs},
            wide=base.wide | {"category", "decision"},
        )
