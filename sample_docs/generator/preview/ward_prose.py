"""An arrangement as a typed record: a strip of particulars, then headings and paragraphs."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Run, Type, as_runs, set_text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Item, Long, Short, Signer
from sample_docs.generator.forms.parts import width_in_ems
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows, grouped, shorts_of, signers_of
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp

UNITS = 24
PRIVATE = "本资料含服务对象个人信息，仅供服务与督导使用，请妥善保管"


def _edges(style: Style, left_words: str, right_words: str) -> Decorate:
    """A small running head parted by a thin rule; a line on privacy at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        small = Type(style.body, sheet.pt(9), (84, 86, 92))
        left, right = sheet.mm(25), sheet.width - sheet.mm(25)
        sheet.line_of(left, sheet.mm(15), left_words, small)
        sheet.line_of(right, sheet.mm(15), right_words, small, align="right")
        sheet.draw.line((left, sheet.mm(17), right, sheet.mm(17)), (84, 86, 92), 1)
        foot = sheet.height - sheet.mm(10)
        sheet.line_of(left, foot, PRIVATE, small)
        sheet.line_of(right, foot, str(number), small, align="right")

    return decorate


class _Record:
    """The record being written."""

    def __init__(self, form: Form, style: Style, rng: Random, book: str) -> None:
        self.style, self.count = style, 0
        paper = Paper(margin=25, top=26, bottom=18)
        self.pages = Pages(style, rng, paper, _edges(style, form.head, book))
        self.body = style.text(self.pages.sheet, 1.06)

    def strip(self, shorts: list[Short]) -> None:
        """A strip of labels over entries, or of pairs, without side rules."""
        pages, style = self.pages, self.style
        narrow = [short for short in shorts if not short.wide]
        labels = style.labels(pages.sheet)
        lines = -(-len(narrow) // 4)
        per_line = -(-len(narrow) // max(1, lines))
        for start in range(0, len(narrow), max(1, per_line)):
            some = narrow[start : start + per_line]
            weights = [max(width_in_ems(s.label), width_in_ems(s.value) * 1.2, 4) + 1 for s in some]
            heads = [Cell(s.label, align="center", kind=labels, shade=style.shade) for s in some]
            values = [Cell(s.value, align="center") for s in some]
            pages.rows(weights, [heads, values], least_row=8)
        pages.gap(2)
        self.lines([short for short in shorts if short.wide])

    def lines(self, shorts: list[Short]) -> None:
        """Label and entry, one pair to a line."""
        for short in shorts:
            label: list[Run] = [f"{short.label}："]
            self.pages.say([*label, *as_runs(short.value)], self.body, leading=1.65)

    def heading(self, label: str, room: float = 24) -> None:
        """一、二、… in bold with room for what follows."""
        self.pages.gap(1.5)
        self.pages.room(self.pages.sheet.mm(room))
        self.count += 1
        kind = self.style.strong(self.pages.sheet, 1.1)
        self.pages.say(f"{han_number(self.count)}、{label}", kind, leading=1.8)

    def signers(self, signers: list[Signer]) -> None:
        """Two who remark nothing share a line; others have their own."""
        waiting: list[Signer] = []
        for one in signers:
            if one.remark or one.seal:
                self._line(waiting)
                self._alone(one)
                waiting = []
                continue
            waiting.append(one)
            if len(waiting) == 2:
                self._line(waiting)
                waiting = []
        self._line(waiting)

    def _signed(self, signer: Signer, label: str) -> list[Run]:
        runs: list[Run] = [f"{label}：", *name_runs(self.pages.sheet, signer, self.style)]
        return [*runs, "　", *as_runs(signer.date)] if signer.date else runs

    def _wide(self, runs: list[Run]) -> float:
        """How wide a line of runs is."""
        return set_text(runs, 1e9, self.body, self.pages.sheet.pen)[0].width

    def _line(self, signers: list[Signer]) -> None:
        """One at the right, or one at either side."""
        if not signers:
            return
        pages = self.pages
        parts = [self._signed(one, one.label) for one in signers]
        if sum(self._wide(part) for part in parts) > pages.width * 0.95:
            self._line(signers[:1])
            self._line(signers[1:])
            return
        pages.gap(3)
        step = self.body.size * 2.2
        pages.room(step)
        y, right = pages.y + step * 0.65, pages.left + pages.width
        if len(parts) == 2:
            pages.sheet.line_of(pages.left, y, parts[0], self.body)
        pages.sheet.line_of(right, y, parts[-1], self.body, align="right")
        pages.y += step

    def _alone(self, signer: Signer) -> None:
        """The remark as a paragraph, name and day below at the right, under a seal if any."""
        pages = self.pages
        pages.gap(2)
        pages.room(pages.sheet.mm(30 if signer.seal else 22))
        if signer.remark:
            pages.say([f"{signer.label}：", *as_runs(signer.remark)], self.body, leading=1.65)
        if signer.seal:
            pages.gap(12)
        top = pages.y
        label = "签名" if signer.remark else signer.label
        pages.say(self._signed(signer, label), self.body, align="right", leading=2.4)
        if signer.seal:
            stamp(pages.sheet, signer.seal, pages.left + pages.width - pages.sheet.mm(26), top, 3)
            pages.gap(12)


def draw_ward(form: Form, style: Style, rng: Random, book: str) -> list[Sheet]:
    """Title and number, the strip, then everything else as headings with paragraphs."""
    record = _Record(form, style, rng, book)
    pages = record.pages
    pages.title(form.title, rng.choice((17, 18, 20)))
    if form.right:
        pages.say(["（", *as_runs(form.right), "）"], align="center")
    pages.gap(2)
    first = True
    for group in grouped(form.items):
        item: Item = group[0]
        if isinstance(item, Short):
            if first:
                record.strip(shorts_of(group))
            else:
                record.lines(shorts_of(group))
            first = False
        elif isinstance(item, Long):
            record.heading(item.label)
            pages.say(item.value, record.body, indent=2, leading=1.65)
        elif isinstance(item, Grid):
            record.heading(item.label, 34)
            pages.gap(1)
            for row in grid_rows(item, pages, UNITS):
                pages.rows([1.0] * UNITS, [row], least_row=8.5)
            pages.gap(1)
        elif isinstance(item, Drawing):
            record.heading(item.label, item.height + 14)
            high = pages.sheet.mm(item.height)
            box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
            item.paint(pages.sheet, box)
            pages.y += high
        else:
            record.signers(signers_of(group))
    return pages.sheets
