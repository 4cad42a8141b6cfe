"""Records kept in an app of the agency's, handed in as one long picture of a phone's screen."""

from random import Random
from typing import Any

from PIL import ImageDraw

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value, as_runs, set_text
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD
from sample_docs.generator.facts.cases import Meeting
from sample_docs.generator.facts.dates import written
from sample_docs.generator.held_out.orchard_papers import entries_of
from sample_docs.generator.held_out.orchard_stock import FerryStock
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.group import GroupPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style, printed

WIDTH, LONGEST, MARGIN = 104.0, 520.0, 5.0
GREY, DARK, GROUND, WHITE = (138, 140, 146), (38, 40, 44), (242, 243, 246), (255, 255, 255)
BARS: tuple[RGB, ...] = ((36, 110, 200), (20, 134, 116), (206, 82, 60), (92, 84, 176))

Pairs = list[tuple[str, Text]]


class Screen:
    """The screen being filled from the top down; cut to length when it is done."""

    def __init__(self, title: str, agency: str, rng: Random) -> None:
        self.sheet = Sheet(WIDTH, LONGEST, rng, ground=GROUND)
        sheet = self.sheet
        self.bar = Random(f"{agency}/app").choice(BARS)
        self.left, self.right = sheet.mm(MARGIN), sheet.width - sheet.mm(MARGIN)
        sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(22)), fill=self.bar)
        clock = f"{rng.randint(8, 21)}:{rng.randint(10, 59)}"
        small = Type(HEI, sheet.mm(3), WHITE)
        sheet.line_of(self.left, sheet.mm(5.5), clock, small)
        sheet.line_of(
            self.right, sheet.mm(5.5), f"4G　{rng.randint(21, 98)}%", small, align="right"
        )
        head = Type(HEI_BOLD, sheet.mm(4.8), WHITE)
        sheet.line_of(self.left, sheet.mm(16), "〈", head)
        sheet.line_of(sheet.width / 2, sheet.mm(16), title, head, align="center")
        self.y = sheet.mm(26)

    def card(self, name: str, pairs: Pairs) -> None:
        """A white card: short entries behind their labels, the label in grey."""
        sheet = self.sheet
        label, entry = Type(HEI, sheet.mm(3.6), GREY), Type(HEI, sheet.mm(3.6), DARK)
        start = self.left + sheet.mm(29)
        room, step = self.right - sheet.mm(4) - start, sheet.mm(6.2)
        heights = [len(set_text(text, room, entry, sheet.pen)) * step for _, text in pairs]
        self._ground(sum(heights) + sheet.mm(12))
        self._name(name)
        for (about, text), height in zip(pairs, heights, strict=True):
            sheet.line_of(
                self.left + sheet.mm(4), self.y + step / 2 + 0.37 * entry.size, about, label
            )
            box = (start, self.y, start + room, self.y + height)
            sheet.paragraph(box, text, entry, leading=step / entry.size)
            self.y += height
        self.y += sheet.mm(6)

    def passage(self, name: str, text: Text) -> None:
        """A card with a passage under its name."""
        sheet = self.sheet
        entry, step = Type(HEI, sheet.mm(3.6), DARK), sheet.mm(6)
        left, right = self.left + sheet.mm(4), self.right - sheet.mm(4)
        height = len(set_text(text, right - left, entry, sheet.pen)) * step
        self._ground(height + sheet.mm(12))
        self._name(name)
        box = (left, self.y, right, self.y + height)
        sheet.paragraph(box, text, entry, leading=step / entry.size)
        self.y += height + sheet.mm(6)

    def _ground(self, height: float) -> None:
        box = (self.left, self.y, self.right, self.y + height)
        self.sheet.draw.rounded_rectangle(box, radius=18, fill=WHITE)

    def _name(self, name: str) -> None:
        sheet = self.sheet
        y, x = self.y + sheet.mm(6), self.left + sheet.mm(4)
        sheet.draw.rectangle((x, y - sheet.mm(3.4), x + 7, y + sheet.mm(0.6)), fill=self.bar)
        sheet.line_of(x + sheet.mm(2.4), y, name, Type(HEI_BOLD, sheet.mm(3.9), DARK))
        self.y += sheet.mm(9)

    def done(self, foot: str) -> list[Sheet]:
        """The sheet cut below its last card."""
        sheet = self.sheet
        small = Type(HEI, sheet.mm(3), GREY)
        sheet.line_of(sheet.width / 2, self.y + sheet.mm(4), foot, small, align="center")
        sheet.height = min(sheet.height, round(self.y + sheet.mm(12)))
        sheet.height_mm = sheet.height / sheet.mm(1)
        sheet.image = sheet.image.crop((0, 0, sheet.width, sheet.height))
        sheet.draw = ImageDraw.Draw(sheet.image)
        return [sheet]


def _when(meeting: Meeting) -> Pairs:
    day = Value(written(meeting.day, "dash"), "date", meeting.day.iso)
    return [("服务日期", [day]), ("起止时间", f"{meeting.start}-{meeting.end}")]


def _number(meeting: Meeting, unit: str) -> list[Run]:
    return ["第", Value(str(meeting.number), "session"), unit]


@layout("casework_process", "ferry_screen", HELD_OUT)
def visit(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """A visit in the app: who and when on the first card, the record on others."""
    w = FerryStock(paper, printed(style), rng, "screen")
    case, meeting = w.case, w.meeting
    assert meeting is not None
    stock = w.stock(meeting.day)
    title = w.words.one("个案服务记录|个案跟进记录|面谈记录")
    screen = Screen(title, case.agency, rng)
    screen.card("个案信息", [
        ("个案编号", [w.number()]),
        ("服务对象", [Value(case.client, "client")]),
        ("跟进社工", [Value(case.worker, "worker")]),
    ])  # fmt: skip
    screen.card("服务信息", [
        ("服务次数", _number(meeting, "次")), *_when(meeting),
        ("服务方式", meeting.way), ("服务地点", meeting.place),
    ])  # fmt: skip
    for about, key in (("服务目标", "aims"), ("服务过程", "course"), ("社工反思", "reflection")):
        screen.passage(about, stock.longs[key]())
    screen.passage("下次计划", stock.longs["next"]())
    return screen.done("已提交　督导已审阅")


def _register(kind: str, keys: dict[str, str]) -> None:
    @layout(kind, "ferry_screen", HELD_OUT)
    def draw(paper: GroupPaper | CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        """A session or a day of an activity in the app."""
        w: Any
        w, agency = entries_of(paper, kind, printed(style), rng, "screen")
        meeting = paper.meeting
        assert meeting is not None
        stock = w.stock(meeting.day)
        group = kind.startswith("group")
        screen = Screen("小组活动记录" if group else "社区活动记录", agency, rng)
        pairs: Pairs = [
            ("小组名称" if group else "活动名称", as_runs(stock.shorts["name"]())),
            ("负责社工", as_runs(stock.shorts["worker"]())),
            *_when(meeting),
            ("活动地点", meeting.place),
        ]
        if group:
            pairs.insert(1, ("活动节次", _number(meeting, "节")))
        screen.card("活动信息", pairs)
        for key, about in keys.items():
            where = stock.longs if key in stock.longs else stock.shorts
            screen.passage(about, where[key]())
        return screen.done("已提交　主管已审阅")


_register("group_process", {
    "attendance": "出席人数", "aim": "本节目标", "course": "活动过程",
    "dynamics": "组员表现", "reflection": "社工反思",
})  # fmt: skip
_register("community_process", {
    "people": "参与人数", "course": "活动过程", "words": "居民反馈", "lessons": "总结反思",
})  # fmt: skip
