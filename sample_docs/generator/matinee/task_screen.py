"""Records kept in an agency's app, as screenshots of a telephone show them."""

from dataclasses import replace
from random import Random
from typing import Any

from sample_docs.generator.audition.service_style import items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, as_runs
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD
from sample_docs.generator.forms.content import Drawing, Item, Long, Short, Signer
from sample_docs.generator.matinee.hall_stock import HallActivity, HallGroup
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style, printed
from sample_docs.generator.practice.pages import Decorate, Pages, Paper

PAPER = Paper(108, 230, 6, 27, 16)
COLOURS: tuple[RGB, ...] = ((34, 120, 224), (230, 100, 40), (20, 150, 120))
GREY: RGB = (124, 128, 136)

RECORDS: dict[str, tuple[str, str]] = {
    "community_process": (
        "活动记录|社区活动记录|活动过程记录",
        """name 活动名称
        date 活动日期
        hours 起止时间
        venue 活动地点
        worker 负责社工
        people 参与人数
        helpers 志愿者
        course 活动过程
        photos 现场照片
        problems 问题与不足
        sign 提交人""",
    ),
    "group_process": (
        "小组记录|小组过程记录|小组活动记录",
        """name 小组名称
        session 节次
        theme 本节主题
        date 活动日期
        hours 起止时间
        place 活动地点
        worker 带领社工
        attendance 签到情况
        course 过程记录
        dynamics 组员表现
        follow 跟进计划
        sign 提交人""",
    ),
}


def _bars(title: str, clock: str, power: int, colour: RGB) -> Decorate:
    """The telephone's status line, the app's bar with the title, the home line at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        mm = sheet.mm
        sheet.draw.rectangle((0, 0, sheet.width, mm(23)), fill=colour)
        white = Type(HEI, sheet.pt(8), (255, 255, 255))
        sheet.line_of(mm(6), mm(6), clock, white)
        sheet.line_of(sheet.width - mm(6), mm(6), f"5G　{power - number}%", white, align="right")
        bar = Type(HEI_BOLD, sheet.pt(12.5), (255, 255, 255))
        sheet.line_of(mm(6), mm(17), "<", bar)
        sheet.line_of(sheet.width / 2, mm(17), title, bar, align="center")
        low = sheet.height - mm(4)
        middle = sheet.width / 2
        sheet.draw.rounded_rectangle(
            (middle - mm(18), low, middle + mm(18), low + 7), 4, (30, 30, 30)
        )

    return decorate


class _Screen:
    """Entries one below the other as the app lists them."""

    def __init__(self, style: Style, rng: Random, title: str) -> None:
        self.colour = rng.choice(COLOURS)
        clock = f"{rng.randint(8, 20)}:{rng.randint(10, 59)}"
        bars = _bars(title, clock, rng.randint(24, 99), self.colour)
        self.pages = Pages(style, rng, PAPER, bars)
        sheet = self.pages.sheet
        self.kind = Type(HEI, sheet.pt(9.5), (40, 42, 48))
        self.faint = Type(HEI, sheet.pt(9.5), GREY)
        self.head = Type(HEI_BOLD, sheet.pt(10.5), (30, 32, 38))

    def pair(self, label: str, entry: list[Run]) -> None:
        """A grey label at the left, the entry at the right, a hair line below."""
        pages = self.pages
        pages.room(pages.sheet.mm(10))
        y = pages.sheet.mm(1) + pages.y
        box = (pages.left + pages.width * 0.26, y, pages.left + pages.width, y + 9e3)
        pages.sheet.line_of(pages.left, y + self.kind.size * 1.2, label, self.faint)
        pages.y = pages.sheet.paragraph(box, entry, self.kind, leading=1.7, align="right")
        line = (pages.left, pages.y + 6, pages.left + pages.width, pages.y + 6)
        pages.sheet.draw.line(line, (226, 228, 232), 2)
        pages.y += 9

    def section(self, label: str, room: float = 18) -> None:
        """A heading behind a coloured bar."""
        pages = self.pages
        pages.gap(3)
        pages.room(pages.sheet.mm(room))
        y = pages.y
        bar = (pages.left, y + 6, pages.left + 8, y + self.head.size * 1.5)
        pages.sheet.draw.rectangle(bar, fill=self.colour)
        pages.sheet.line_of(pages.left + 20, y + self.head.size * 1.3, label, self.head)
        pages.y += self.head.size * 2

    def item(self, item: Item) -> None:
        """One entry in the app's way."""
        pages = self.pages
        if isinstance(item, Short):
            self.pair(item.label, list(as_runs(item.value)))
        elif isinstance(item, Long):
            self.section(item.label)
            pages.say(item.value, self.kind, leading=1.65)
        elif isinstance(item, Drawing):
            self.section(item.label, item.height + 12)
            high = pages.sheet.mm(item.height)
            item.paint(pages.sheet, (pages.left, pages.y, pages.left + pages.width, pages.y + high))
            pages.y += high
        elif isinstance(item, Signer):
            pages.gap(3)
            self.pair(item.label, [f"{item.name}　已提交"])


def _register(kind: str, titles: str, lines: str) -> None:
    @layout(kind, "app_record", MATINEE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        maker = HallGroup if kind.startswith("group") else HallActivity
        w = maker(paper, printed(style), rng, "app_record")
        assert w.meeting is not None
        # An app writes days in figures.
        w.style = replace(w.style, date_style=rng.choice(("dash", "dash", "slash", "cn", "dot0")))
        stock = w.stock(w.meeting.day)
        title = w.words.one(titles)
        screen = _Screen(w.style, rng, title)
        for item in items_of(lines, stock, w.words):
            screen.item(item)
        return screen.pages.sheets


for _kind, (_titles, _lines) in RECORDS.items():
    _register(_kind, _titles, _lines)
