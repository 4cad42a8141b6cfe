"""A community activity noted down by hand on the agency's ruled letter paper."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value, as_runs, set_text
from sample_docs.generator.facts.dates import written
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.lane_stock import LaneActivity

RED: RGB = (206, 64, 60)
STEP = 10.0  # millimetres from rule to rule
TITLES = "社区活动过程记录|社区活动记录|活动过程记录"


class LetterPaper:
    """Ruled sheets under a printed head, written on line by line."""

    def __init__(self, agency: str, style: Style, rng: Random) -> None:
        self.style, self.agency = style, agency
        self.pages = Pages(style, rng, Paper(margin=22, top=34, bottom=20), self._print)
        self.pen = style.pen(self.pages.sheet, scale=1.0).at(self.pages.sheet.mm(5.6))

    def _print(self, sheet: Sheet, page: int) -> None:
        head = Type(self.style.bold, sheet.pt(17), RED, 0.1)
        sheet.line_of(sheet.width / 2, sheet.mm(25), self.agency, head, align="center")
        left, right = sheet.mm(20), sheet.width - sheet.mm(20)
        for y, rule in ((sheet.mm(30), 5), (sheet.mm(31.2), 2)):
            sheet.draw.line((left, y, right, y), RED, rule)
        y = sheet.mm(34 + STEP)
        while y < sheet.height - sheet.mm(18):
            sheet.draw.line((left, y, right, y), (226, 158, 154), 2)
            y += sheet.mm(STEP)
        small = Type(self.style.body, sheet.pt(9), RED)
        sheet.line_of(right, sheet.height - sheet.mm(10), f"第 {page} 页", small, align="right")

    def by_hand(self, text: Text) -> list[Run]:
        """All runs in the writer's pen, whatever they are."""
        runs: list[Run] = []
        for run in as_runs(text):
            value = run if isinstance(run, Value) else Value(run)
            shown = Value(value.text, value.name, value.normalised if value.name else "", hand=True)
            runs.append(shown)
        return runs

    def write(self, text: Text, *, indent: float = 0.0, align: str = "left") -> None:
        """A paragraph on the rules."""
        pages = self.pages
        step = pages.sheet.mm(STEP)
        pages.sheet.pen = self.pen
        for line in set_text(self.by_hand(text), pages.width, self.pen, self.pen, indent):
            if pages.room(step):
                pages.sheet.pen = self.pen
            free = pages.width - line.width
            shift = {"left": 0.0, "center": free / 2, "right": free}[align]
            pages.sheet.put_line(line, pages.left + shift, pages.y + step * 0.8)
            pages.y += step


@layout("community_process", "lane_letter_paper", SOIREE)
def noted_down(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """Title, particulars and what happened, all by one hand."""
    w = LaneActivity(paper, style, rng, "notebook")
    work, meeting, tell = w.work, w.meeting, w.tell
    assert meeting is not None
    page = LetterPaper(work.agency, style, rng)
    page.write(w.words.one(TITLES), align="center")
    name = w.words.one("活动名称|活动主题|活动")
    page.write([f"{name}：", Value(work.name, "activity_name")])
    day = written(meeting.day, style.hand_date_style)
    label = w.words.one("活动时间|时间|日期")
    when = Value(day, "date", meeting.day.iso)
    page.write([f"{label}：", when, f"　{meeting.start}-{meeting.end}"])
    page.write(f"地点：{work.community}{meeting.place}")
    people = rng.randint(40, 160)
    page.write(f"参加人员：居民{people}人，志愿者{rng.randint(4, 12)}人")
    worker = w.words.one("负责社工|社工|活动负责人")
    page.write([f"{worker}：", Value(work.worker, "worker"), f"　　协助：{work.helper}"])
    page.write("过程：")
    indent = page.pen.size * 2
    page.write(tell.tell(work.theme.course, 110), indent=indent)
    stock = w.stock(meeting.day)
    for head, key in (("居民反映", "words"), ("不足", "problems"), ("体会", "lessons")):
        text = as_runs(stock.longs[key]())
        page.write([f"{head}：", *text])
    signed: list[Run] = [f"{w.words.one('记录人|记录社工')}：", Value(work.worker, "worker")]
    page.write(signed, align="right")
    page.write([Value(day, "date", meeting.day.iso)], align="right")
    return page.pages.sheets
