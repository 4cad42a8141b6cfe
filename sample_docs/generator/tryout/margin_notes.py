"""An arrangement in three columns: labels at the left, text, and room for a supervisor's notes."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, as_runs, set_text
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import grid_rows
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import GREY, signed_words

UNITS = 24
LABELS, NOTES = 31.0, 34.0  # millimetres of the outer columns
MARGIN = 17.0
LINE: RGB = (140, 144, 152)


def _columns(unit: str, style: Style) -> Decorate:
    """The upright lines, 督导批注 over the right column, unit and page at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        top = sheet.mm(44 if number == 1 else 20)
        foot = sheet.height - sheet.mm(18)
        for x in (sheet.mm(MARGIN + LABELS), sheet.width - sheet.mm(MARGIN + NOTES)):
            sheet.draw.line((x, top, x, foot), LINE, 2)
        small = Type(style.bold, sheet.pt(9), GREY)
        middle = sheet.width - sheet.mm(MARGIN + NOTES / 2)
        sheet.line_of(middle, top + sheet.mm(4), "督导批注栏", small, align="center")
        y = sheet.height - sheet.mm(10)
        page = f"{unit}　·　{number}　·"
        sheet.line_of(sheet.width / 2, y, page, small, align="center")

    return decorate


def _label(pages: Pages, text: str) -> None:
    """A label right-aligned in the left column, over as many lines as it needs."""
    sheet, style = pages.sheet, pages.style
    kind = style.labels(sheet)
    room = sheet.mm(LABELS - 4)
    right = pages.left - sheet.mm(5)
    y = pages.y
    for line in set_text(text, room, kind, sheet.pen):
        sheet.put_line(line, right - line.width, y + kind.size * 1.25)
        y += kind.size * 1.45


def _note(pages: Pages, signer: Signer) -> None:
    """The supervisor's remark, name and day in the right column of the first page."""
    sheet, style = pages.sheets[0], pages.style
    kind = style.text(sheet, 0.95)
    left = sheet.width - sheet.mm(MARGIN + NOTES - 2.5)
    box = (left, sheet.mm(56), left + sheet.mm(NOTES - 4), float(sheet.height))
    y = sheet.paragraph(box, signer.remark, kind, leading=1.6)
    for run in signed_words(sheet, signer, style, ""):
        y = sheet.paragraph((left, y + sheet.mm(2), box[2], box[3]), [run], kind, leading=1.9)
    sheet.paragraph(
        (left, y + sheet.mm(1), box[2], box[3]), f"（{signer.label}）", kind.at(kind.size * 0.85)
    )


def _entry(pages: Pages, label: str, value: Text, gap: float, *, indent: float = 0.0) -> None:
    high = pages.style.text(pages.sheet).size * 1.9
    words = len(
        set_text(
            label, pages.sheet.mm(LABELS - 4), pages.style.labels(pages.sheet), pages.sheet.pen
        )
    )
    pages.room(high * max(1, words))
    _label(pages, label)
    least = pages.y + pages.style.labels(pages.sheet).size * 1.45 * words
    first = pages.sheet
    pages.say(value, leading=1.65, indent=indent)
    if pages.sheet is first:
        pages.y = max(pages.y, least)
    pages.gap(gap)


def _signers(pages: Pages, signers: list[Signer]) -> None:
    for signer in signers:
        if signer.remark and not signer.seal:
            continue
        pages.room(pages.sheet.mm(26 if signer.seal else 12))
        top = pages.y
        runs: list[Run] = [*as_runs(signer.remark), *signed_words(pages.sheet, signer, pages.style)]
        _entry(pages, signer.label, runs or "　", 3)
        if signer.seal:
            stamp(
                pages.sheet,
                signer.seal,
                pages.left + pages.width * 0.6,
                top + pages.sheet.mm(12),
                2,
            )
            pages.y = max(pages.y, top + pages.sheet.mm(30))


def draw_margin(form: Form, style: Style, rng: Random, place: str) -> list[Sheet]:
    """Labels in the left column, entries beside them, the supervisor's note at the right."""
    pages = Pages(style, rng, Paper(margin=MARGIN, top=20, bottom=20), _columns(form.head, style))
    full = pages.left, pages.width
    kind = style.text(pages.sheet, 0.95)
    pages.say(form.head, kind, align="center")
    pages.title(form.title, rng.choice((17, 19)))
    if form.right:
        pages.say(form.right, kind, align="right")
    pages.y = max(pages.y, pages.sheet.mm(45))
    narrow = Paper(margin=MARGIN + LABELS + 3, top=24, bottom=22)
    pages.paper = narrow
    pages.left = pages.sheet.mm(MARGIN + LABELS + 3)
    pages.width = full[1] - pages.sheet.mm(LABELS + NOTES + 6)
    wide = pages.width
    signers: list[Signer] = []
    for item in form.items:
        if isinstance(item, Short):
            _entry(pages, item.label, item.value, 0.4)
        elif isinstance(item, Long):
            pages.gap(1)
            _entry(pages, item.label, item.value, 2, indent=2)
        elif isinstance(item, Grid):
            pages.gap(1)
            _grid(pages, item)
        elif isinstance(item, Drawing):
            high = pages.sheet.mm(item.height)
            pages.room(high)
            _label(pages, item.label)
            box = (pages.left, pages.y, pages.left + pages.width, pages.y + high)
            item.paint(pages.sheet, box)
            pages.y += high
        else:
            signers.append(item)
        pages.width = wide
    pages.gap(3)
    _signers(pages, signers)
    for signer in signers:
        if signer.remark and not signer.seal:
            _note(pages, signer)
    return pages.sheets


def _grid(pages: Pages, item: Grid) -> None:
    """The label beside the table, whose rows may run over the page's end."""
    wide = pages.width
    pages.room(pages.sheet.mm(24))
    _label(pages, item.label)
    for row in grid_rows(item, pages, UNITS):
        pages.width = wide
        pages.rows([1.0] * UNITS, [row], least_row=7.5)
    pages.gap(2.5)
