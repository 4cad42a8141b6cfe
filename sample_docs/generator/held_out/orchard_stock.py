"""What two agencies' case papers can be asked for: own tables, choices and ways of dating."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Box, Text, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.finale.cliff_stock import CentreStock
from sample_docs.generator.forms.content import Painter
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.family_tree import paint_ecomap, paint_family_tree
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers

DATE_FORMS = ("cn", "cn", "cn0", "dash", "dot0", "slash", "hano", "cn_gap", "dot")
CHOICES = {
    "source": (("个人主动求助", "亲友或邻居介绍", "村（居）委会转介", "社工外展"), 4),
    "contact": (("到站面谈", "电话", "入户探访", "网络留言"), 3),
    "decision": (("接案，开展服务", "转介至其他单位", "不接案，提供资讯"), 1),
    "reason": (
        ("服务目标基本实现", "服务对象提出终止", "需转介其他机构", "迁居、失联", "其他原因"),
        1,
    ),
    "content": (("十分满意", "满意", "尚可", "不满意"), 2),
    "danger": (("无明显风险", "轻度，需留意", "中度，需跟进", "重度，需立即处置"), 2),
    "category": (("情绪心理", "婚姻家庭", "生活救助", "就学就业", "社会融入"), 4),
    "ways": (("面谈了解", "家访观察", "量表前后测", "亲友反馈"), 4),
    "methods": (("服务对象自述", "家庭探访", "社区工作人员", "查阅资料"), 4),
}
OLDER_KIN = {"大姐": (58, 75), "弟媳": (45, 66), "外孙女": (7, 17), "孙子": (6, 17)}
YOUNGER_KIN = {"伯父": (46, 62), "姨母": (38, 56), "堂姐": (19, 30), "外公": (62, 76)}
SIDES = ("情绪状态", "日常作息", "家人沟通", "社区参与", "解决问题的信心")


def _maps(sheet: Sheet, box: Box, *, style: Style) -> None:
    """A family tree at the left and the ties around the family at the right."""
    middle = (box[0] + box[2]) / 2
    paint_family_tree(sheet, (box[0], box[1], middle, box[3]), style=style)
    paint_ecomap(sheet, (middle, box[1], box[2], box[3]), style=style)


class OrchardStock(CentreStock):
    """The entries of one paper of a case; ``upright`` sets choices one below the other."""

    upright = True

    def __init__(self, paper: CasePaper, style: Style, rng: Random, family: str) -> None:
        super().__init__(paper, style, rng, family)
        self.style = replace(self.style, date_style=rng.choice(DATE_FORMS))

    def boxes(self, options: tuple[str, ...], chosen: str, tick: str = "") -> Text:
        """Options with the chosen one ticked, a line for each where they stand upright."""
        tick = tick or self.rng.choice(("☑", "■", "√"))
        marked = [f"{tick if option == chosen else '□'}{option}" for option in options]
        return ("\n" if self.upright else "　").join(marked)

    def _kin(self) -> Rows:
        case, rng = self.case, self.rng
        rows: list[list[Text]] = []
        ages = OLDER_KIN if case.age >= 50 else YOUNGER_KIN
        some = rng.sample(sorted(ages), rng.choice((1, 2)))
        for kin in (case.relative, *some):
            age = rng.randint(*ages.get(kin, (30, 64)))
            work = rng.choice(("务农", "企业职工", "灵活就业", "个体经营"))
            work = "在读" if age < 18 else "退休" if age > 60 else work
            health = rng.choice(("良好", "一般", "体弱"))
            rows.append(self._entries(f"{case.client[0]}某某", kin, str(age), work, health))
        return Rows(
            ("姓名", "与案主关系", "年龄", "职业或学业", "健康"), rows, (2, 2.3, 1.2, 2.3, 1.4)
        )

    def _dims(self) -> Rows:
        field, style, tell = self.case.field, self.style, self.tell
        told = (
            ("个人层面", tell.tell(field.problems, 34)),
            ("家庭层面", tell.tell(field.background, 34)),
            ("资源层面", tell.tell(field.strengths, 28)),
            ("需要层面", tell.tell(field.needs, 24)),
        )
        rows: list[list[Text]] = [[name, style.long(text)] for name, text in told]
        return Rows(("层面", "评估内容"), rows, (1.7, 8))

    def _steps(self) -> Rows:
        case, style, rows = self.case, self.style, list[list[Text]]()
        aims = self.tell.several(case.field.aims, 3)
        actions = self.tell.several(case.field.actions, 3)
        stages = ("第一阶段", "第二阶段", "第三阶段")
        for stage, aim, action, number in zip(stages, aims, actions, (1, 2, 3), strict=False):
            visit = case.visits[min(number, len(case.visits)) - 1]
            when = style.short(f"{visit.day.month}月{visit.day.day}日")
            rows.append([stage, style.long(aim), style.long(action), when])
        return Rows(("阶段", "本阶段目标", "服务内容与方法", "时间"), rows, (1.6, 3.6, 4.4, 1.7))

    def _aims(self) -> Rows:
        rows: list[list[Text]] = []
        for aim in self.tell.several(self.case.field.aims, 3):
            full = self.rng.random() < 0.7
            marks = ("√", "", "") if full else ("", "√", "")
            rows.append([self.style.long(aim), *(self.style.short(mark) for mark in marks)])
        return Rows(("预期目标", "达成", "部分达成", "未达成"), rows, (6, 1.5, 1.9, 1.7))

    def _scales(self) -> Rows:
        rows: list[list[Text]] = []
        for what in self.rng.sample(SIDES, 3):
            before = self.rng.randint(2, 5)
            after = min(10, before + self.rng.randint(2, 5))
            rows.append([what, *self._entries(str(before), str(after), str(after - before))])
        return Rows(("测量项目（满分10分）", "前测", "后测", "差值"), rows, (4, 1.6, 1.6, 1.6))

    def _log(self) -> Rows:
        rows: list[list[Text]] = []
        for visit in self.case.visits:
            minutes = self.rng.choice((45, 50, 60))
            entries = self._entries(written(visit.day, "slash"), visit.way, f"{minutes}分")
            what = self.style.long(self.tell.pick(self.case.field.actions))
            rows.append([entries[0], what, *entries[1:]])
        return Rows(("服务时间", "服务内容", "形式", "时长"), rows, (2.1, 5.6, 1.7, 1.3))

    def session(self) -> Text:
        """Which meeting it is, as the agency puts it."""
        assert self.meeting is not None
        number = str(self.meeting.number)
        value = Value(number, "session", number, hand=self.style.short_by_hand)
        shown = self.words.one("bare|counted|spaced")
        if shown == "bare":
            return [value]
        return ["第 " if shown == "spaced" else "第", value, " 次" if shown == "spaced" else "次"]

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, rng = super().stock(when), self.rng

        def choice(options: tuple[str, ...], first: int) -> Text:
            return self.boxes(options, rng.choice(options[:first]))

        shorts: dict[str, Callable[[], Text]] = {
            key: partial(choice, options, first) for key, (options, first) in CHOICES.items()
        }
        longs: dict[str, Callable[[], Text]] = {
            "client_view": lambda: self.passage(workers.CLIENT_WORDS, 30),
            "kept": lambda: self.passage(self.case.field.strengths, 30),
        }
        drawings: dict[str, tuple[Painter, float]] = {
            **base.drawings,
            "maps": (partial(_maps, style=self.style), 50.0),
        }
        return replace(
            base,
            shorts={**base.shorts, **shorts},
            longs={**base.longs, **longs},
            drawings=drawings,
            wide=base.wide - set(CHOICES),
        )


class FerryStock(OrchardStock):
    """The same entries with choices in one line."""

    upright = False
