"""What papers of groups and community activities can be asked for here: own tables and entries."""

from collections.abc import Callable
from dataclasses import replace

from sample_docs.generator.audition.community_stock import CommunityStock
from sample_docs.generator.audition.group_stock import GroupStock
from sample_docs.generator.audition.service_style import Rows, Stock
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.papers.group import STEP_NOTES, GroupPaper, Writer

MATERIALS = ("签到本、姓名贴", "水彩笔、画纸", "小音箱", "—", "大白纸、马克笔", "抽签卡")
ASPECTS = ("参与小组的积极性", "与其他组员的交往", "对主题知识的了解", "面对困难的信心")
REACHED = ("完全达成", "基本达成", "基本达成", "达成八成")
AGES = ("12岁以下", "13—59岁", "60岁以上")


class HallGroup(GroupStock):
    """A group's entries with tables of this set."""

    def outline(self) -> Rows:
        """All sessions in order, with what each is for and what is done."""
        style, rows = self.style, list[list[Text]]()
        for meeting in self.group.sessions:
            _, session = Writer(GroupPaper(self.group, meeting), style, self.rng).session()
            when = written(meeting.day, "dot")
            row: list[Text] = [style.short(str(meeting.number)), style.short(session.theme)]
            row += [style.long(session.aim), style.long("；".join(session.steps[:3]))]
            rows.append([*row, style.short(when)])
        return Rows(("节次", "主题", "目的", "活动内容", "时间"), rows, (1, 2.2, 3, 3.8, 2.1))

    def programme(self) -> Rows:
        """The steps of a session: what it is, minutes, how, with what."""
        _, session = self.session()
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for number, step in enumerate(session.steps, 1):
            row: list[Text] = [style.short(str(number)), style.short(step)]
            row += [style.long(self.tell.pick(STEP_NOTES))]
            minutes = style.short(f"{rng.choice((5, 10, 15, 20, 30))}分")
            rows.append([*row, minutes, style.short(rng.choice(MATERIALS))])
        heads = ("序号", "活动环节", "内容说明", "用时", "所需物料")
        return Rows(heads, rows, (1, 2.6, 4.8, 1.3, 2.3))

    def present(self) -> Rows:
        """Who came how often."""
        style, rows, count = self.style, list[list[Text]](), len(self.group.sessions)
        for member in self.group.members[:7]:
            came = count - (self.rng.random() < 0.3)
            entries = (member, str(came), f"{round(100 * came / count)}%", "")
            rows.append([style.short(entry) for entry in entries])
        return Rows(("组员", "出席次数", "出席率", "备注"), rows, (2, 2, 2, 2.4))

    def scores(self) -> Rows:
        """How many say they got better at what, out of all."""
        style, rows, size = self.style, list[list[Text]](), len(self.group.members)
        for what in self.tell.several(ASPECTS, 3):
            better = size - self.rng.randint(0, 2)
            entries = (what, f"{better}人", f"{size - better}人", f"{round(100 * better / size)}%")
            rows.append([style.short(entry) for entry in entries])
        return Rows(("评估内容", "有提升", "无变化", "提升比例"), rows, (4, 2, 2, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, group, short = super().stock(when), self.group, self.style.short
        where = f"{group.community}{group.sessions[0].place}"
        more: dict[str, Callable[[], Text]] = {
            "supervisor": lambda: short(group.supervisor),
            "where": lambda: short(where),
            "agency": lambda: short(group.agency),
            "rate": lambda: short(f"{self.rng.randint(88, 100)}%"),
            "reached": lambda: short(self.rng.choice(REACHED)),
        }
        return replace(
            base,
            shorts={**base.shorts, **more},
            wide=(base.wide | {"where", "agency"}) - {"target", "attendance"},
        )


class HallActivity(CommunityStock):
    """An activity's entries with tables of this set."""

    def steps(self) -> Rows:
        """What is done by whom, one step a row."""
        style, work, rows = self.style, self.work, list[list[Text]]()
        some = work.theme.steps[:6]
        for number, step in enumerate(some, 1):
            who = self.rng.choice((work.worker, work.helper, "社区志愿者", "楼栋长"))
            before = "前期" if number < 3 else "当天" if number < len(some) else "后期"
            rows.append([style.short(before), style.long(step), style.short(who), ""])
        return Rows(("时段", "具体安排", "负责人", "备注"), rows, (1.3, 5.4, 1.9, 1.4))

    def budget(self) -> Rows:
        """What it costs and what the money is for."""
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for what, use in (("宣传", "海报、展架"), ("物资", "道具、礼品"), ("保障", "饮水、药箱")):
            entries = (what, use, f"{rng.randint(5, 45) * 10}元")
            rows.append([style.short(entry) for entry in entries])
        return Rows(("类别", "用途", "金额"), rows, (2, 4, 2))

    def answers(self) -> Rows:
        """How many came from each age and liked it."""
        style, rng, rows = self.style, self.rng, list[list[Text]]()
        for age in AGES:
            people = rng.randint(18, 66)
            entries = (age, f"{people}人", f"{people - rng.randint(0, 4)}人")
            rows.append([style.short(entry) for entry in entries])
        return Rows(("参与居民", "人数", "表示满意"), rows, (3, 2, 2))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base, work, rng, style = super().stock(when), self.work, self.rng, self.style
        cost = rng.randint(50, 140) * 10
        shorts: dict[str, Callable[[], Text]] = {
            "supervisor": lambda: style.short(work.supervisor),
            "agency": lambda: style.short(work.agency),
        }
        longs: dict[str, Callable[[], Text]] = {
            "money": lambda: style.long(f"共支出{cost}元，在预算范围内，凭证已交财务。"),
            "publicity": lambda: style.long("张贴海报、居民群转发、网格员入户告知，设现场报名点。"),
            "measure": lambda: style.long("签到人数统计、现场访谈、满意度问卷，活动后一周内完成。"),
        }
        return replace(
            base,
            shorts={**base.shorts, **shorts},
            longs={**base.longs, **longs},
            wide=(base.wide | {"agency"}) - {"target"},
        )
