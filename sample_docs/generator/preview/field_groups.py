"""Papers of groups in the three houses' dress."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.group_stock import GroupStock
from sample_docs.generator.audition.service_style import Rows, Stock, items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import Moment, han_number
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.group import GroupPaper, Writer
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style, printed
from sample_docs.generator.preview.field_group_specs import GROUPS
from sample_docs.generator.preview.field_table import draw_station
from sample_docs.generator.preview.kit_cells import draw_kit
from sample_docs.generator.preview.ward_prose import draw_ward

ORDER = ("group_plan", "group_session_plan", "group_process", "group_summary")
STATION_NOTE = "注：小组编号由机构统一编排，本表于活动结束后五个工作日内归档。"
GOODS = ("签到表、彩笔", "卡纸、胶棒", "音响、话筒", "无", "便利贴、白板")


class HouseGroup(GroupStock):
    """A group's entries with this set's own tables."""

    def outline(self) -> Rows:
        """All sessions in order."""
        rows: list[list[Text]] = []
        for meeting in self.group.sessions:
            _, session = Writer(GroupPaper(self.group, meeting), self.style, self.rng).session()
            entries = (f"第{han_number(meeting.number)}节", session.theme, "、".join(session.steps))
            when = self.style.short(f"{meeting.day.month}.{meeting.day.day}")
            first, second, third = entries
            rows.append(
                [self.style.short(first), when, self.style.short(second), self.style.long(third)]
            )
        return Rows(("节次", "日期", "主题", "主要内容"), rows, (1.5, 1.5, 2.6, 5.6))

    def programme(self) -> Rows:
        """The steps of a session with minutes, goods and who leads."""
        _, session = self.session()
        style, rng, rows = self.style, self.rng, []
        for step in session.steps:
            who = rng.choice((self.group.worker, self.group.helper))
            row: list[Text] = [style.short(f"{rng.choice((10, 15, 20, 25))}分钟")]
            row += [style.long(step), style.short(rng.choice(GOODS)), style.short(who)]
            rows.append(row)
        return Rows(("时长", "环节与内容", "所需物资", "负责人"), rows, (1.5, 4.6, 2.4, 1.8))

    def present(self) -> Rows:
        """Who came to which session, with ticks."""
        sessions, style = self.group.sessions, self.style
        rows: list[list[Text]] = []
        for member in self.group.members[:6]:
            marks = ["√" if self.rng.random() < 0.85 else "×" for _ in sessions]
            rows.append([style.short(member), *marks])
        heads = tuple(f"第{han_number(meeting.number)}节" for meeting in sessions)
        return Rows(("组员", *heads), rows, (2, *(2.0 for _ in heads)))

    def stock(self, when: Moment) -> Stock:
        """Everything by key; ``when`` is the paper's own day."""
        base = super().stock(when)
        group, short = self.group, self.style.short
        more: dict[str, Callable[[], Text]] = {
            "code": lambda: short(group.number),
            "supervisor": lambda: short(group.supervisor),
            "where": lambda: short(f"{group.community}{group.sessions[0].place}"),
            "length": lambda: short(f"每节约{self.rng.choice((60, 75, 90))}分钟"),
        }
        return replace(base, shorts={**base.shorts, **more}, wide=base.wide | {"where"})


def _register(kind: str, family: str, spec: Spec) -> None:
    @layout(kind, family, PREVIEW)
    def draw(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
        typed = family == "ward" and style.filling != "hand"
        w = HouseGroup(paper, printed(style) if typed else style, rng, family)
        group, place = w.group, ORDER.index(kind) + 1
        own = group.planned if kind == "group_plan" else group.closed
        form = Form(w.words.one(spec.title), head=group.agency)
        if spec.number:
            form.right = [f"{w.words.one(spec.number)}：", w.style.short(group.number)]
        stock = w.stock(w.meeting.day if w.meeting is not None else own)
        form.items = items_of(spec.lines, stock, w.words)
        if family == "station":
            return draw_station(form, w.style, rng, f"社工站用表2—{place}", STATION_NOTE)
        if family == "ward":
            return draw_ward(form, w.style, rng, w.words.one("小组服务档案|小组工作资料"))
        return draw_kit(form, w.style, rng, f"G-{place:02d}")


for _family, _specs in GROUPS.items():
    for _kind, _spec in _specs.items():
        _register(_kind, _family, _spec)
