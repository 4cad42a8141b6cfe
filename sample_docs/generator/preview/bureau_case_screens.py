"""Pages of an online case system as an agency prints or captures them: no pen, no seal."""

from random import Random

from sample_docs.generator.audition.case_sheets import DAYS
from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value, as_runs
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD
from sample_docs.generator.forms.content import Item, Long, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style, printed
from sample_docs.generator.preview.bureau_case_specs import ONLINE
from sample_docs.generator.preview.field_stock import FieldStock

MENU = ("工作台", "个案管理", "小组管理", "社区活动", "服务对象", "统计报表", "系统设置")
INK: RGB = (44, 48, 54)
GREY: RGB = (128, 132, 140)
LINE: RGB = (222, 226, 232)
WHITE: RGB = (252, 252, 252)
BLUES: tuple[RGB, ...] = ((36, 104, 182), (22, 122, 116), (66, 76, 140))
SIDE = 34.0  # millimetres of the menu


class _Screen:
    """A page of the system: bar, menu and a white panel that fills from the top."""

    def __init__(self, rng: Random, agency: str, title: str) -> None:
        self.blue = Random(agency).choice(BLUES)  # one system for all papers of an agency
        self.sheet = sheet = Sheet(240, 250, rng, ground=(244, 246, 249))
        sheet.pen = Type(HEI, sheet.pt(10.5), INK)
        self.text = Type(HEI, sheet.pt(10.5), INK)
        sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(14)), fill=self.blue)
        name = Type(HEI_BOLD, sheet.pt(14), WHITE)
        sheet.line_of(sheet.mm(6), sheet.mm(9.2), "社会工作服务管理平台", name)
        small = Type(HEI, sheet.pt(9), WHITE)
        sheet.line_of(sheet.width - sheet.mm(6), sheet.mm(9), agency, small, align="right")
        self._menu()
        self.left, self.right = sheet.mm(SIDE + 10), sheet.width - sheet.mm(10)
        crumbs = Type(HEI, sheet.pt(9), GREY)
        sheet.line_of(sheet.mm(SIDE + 5), sheet.mm(21), f"个案管理 / 个案详情 / {title}", crumbs)
        self.y = sheet.mm(36)
        panel = (
            sheet.mm(SIDE + 5),
            sheet.mm(25),
            sheet.width - sheet.mm(5),
            sheet.height - sheet.mm(9),
        )
        sheet.draw.rectangle(panel, fill=WHITE, outline=LINE, width=2)
        head = Type(HEI_BOLD, sheet.pt(15), INK)
        sheet.draw.rectangle(
            (self.left, self.y - head.size, self.left + sheet.mm(1.4), self.y + head.size * 0.15),
            fill=self.blue,
        )
        sheet.line_of(self.left + sheet.mm(4), self.y, title, head)
        self.y += sheet.mm(7)

    def _menu(self) -> None:
        sheet = self.sheet
        area = (0, sheet.mm(14), sheet.mm(SIDE), sheet.height)
        sheet.draw.rectangle(area, fill=(52, 58, 70))
        for number, word in enumerate(MENU):
            y = sheet.mm(25 + 11 * number)
            chosen = word == "个案管理"
            if chosen:
                row = (0, y - sheet.mm(6.5), sheet.mm(SIDE), y + sheet.mm(3.5))
                sheet.draw.rectangle(row, fill=self.blue)
            kind = Type(HEI, sheet.pt(10.5), WHITE if chosen else (190, 196, 206))
            sheet.line_of(sheet.mm(8), y, word, kind)

    def shorts(self, shorts: list[Short]) -> None:
        """Two pairs to a line, grey labels before the entries; wide ones alone."""
        column = 0
        half = (self.right - self.left) / 2
        step = self.sheet.mm(8.6)
        for short in shorts:
            if short.wide and column:
                self.y, column = self.y + step, 0
            x, y = self.left + half * column, self.y + step * 0.65
            label = Type(HEI, self.text.size, GREY)
            end = self.sheet.line_of(x, y, f"{short.label}：", label)
            self.sheet.line_of(end, y, short.value, self.text)
            column = 2 if short.wide else column + 1
            if column >= 2:
                self.y, column = self.y + step, 0
        if column:
            self.y += step
        self.y += self.sheet.mm(2)

    def long(self, item: Long) -> None:
        """A label over a framed box with the passage."""
        sheet = self.sheet
        label = Type(HEI, self.text.size, GREY)
        sheet.line_of(self.left, self.y + sheet.mm(3.5), f"{item.label}：", label)
        self.y += sheet.mm(5.5)
        pad = sheet.mm(2.2)
        inner = (self.left + pad, self.y + pad, self.right - pad, float(sheet.height))
        low = sheet.paragraph(inner, item.value, self.text, leading=1.55) + pad
        sheet.draw.rectangle((self.left, self.y, self.right, low), outline=LINE, width=2)
        self.y = low + sheet.mm(2.5)

    def submitted(self, signer: Signer, supervisor: str) -> None:
        """Who handed it in when, and that it was checked."""
        sheet = self.sheet
        sheet.draw.line((self.left, self.y, self.right, self.y), LINE, 2)
        y = self.y + sheet.mm(6)
        runs: list[Run] = [f"{signer.label}：", Value(signer.name, signer.field), "　提交时间："]
        runs += as_runs(signer.date)
        sheet.line_of(self.left, y, runs, Type(HEI, sheet.pt(9.5), GREY))
        state = f"审核状态：已通过　审核人：{supervisor}"
        sheet.line_of(self.left, y + sheet.mm(6), state, Type(HEI, sheet.pt(9.5), GREY))


def _register(kind: str, spec: Spec) -> None:
    @layout(kind, "online", PREVIEW)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = FieldStock(paper, printed(style), rng, "online")
        when = w.meeting.day if w.meeting is not None else DAYS[kind](w.case)
        items: list[Item] = items_of(spec.lines, w.stock(when), w.words)
        screen = _Screen(rng, w.case.agency, w.words.one(spec.title))
        screen.shorts([item for item in items if isinstance(item, Short)])
        for item in items:
            if isinstance(item, Long):
                screen.long(item)
            elif isinstance(item, Signer):
                screen.submitted(item, w.case.supervisor)
        return [screen.sheet]


for _kind, _spec in ONLINE.items():
    _register(_kind, _spec)
