"""A telephone's screen as people photograph or save it: status line, page title, white page."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD

WHITE: RGB = (252, 252, 252)


def phone_page(rng: Random, title: str, height_mm: float = 205) -> tuple[Sheet, float]:
    """A screen with the time, the signal and a page's title; gives it and the y below them."""
    sheet = Sheet(100, height_mm, rng, dpi=240, ground=WHITE)
    small = Type(HEI_BOLD, sheet.pt(8), INK)
    top = sheet.mm(6.5)
    sheet.line_of(sheet.mm(8), top, f"{rng.randint(8, 21)}:{rng.randint(10, 59)}", small)
    battery = (sheet.width - sheet.mm(14), top - sheet.mm(2.6), sheet.width - sheet.mm(8), top)
    sheet.draw.rounded_rectangle(battery, sheet.mm(0.6), outline=INK, width=3)
    level = battery[0] + (battery[2] - battery[0]) * rng.uniform(0.3, 0.95)
    sheet.draw.rectangle((battery[0], battery[1], level, battery[3]), fill=INK)
    for bar in range(4):  # the signal
        x = sheet.width - sheet.mm(23) + bar * sheet.mm(1.5)
        sheet.draw.rectangle((x, top - sheet.mm(0.8 + 0.6 * bar), x + sheet.mm(0.9), top), fill=INK)
    y = sheet.mm(17)
    corner = [(sheet.mm(9), y - sheet.mm(4)), (sheet.mm(7), y - sheet.mm(2)), (sheet.mm(9), y)]
    sheet.draw.line(corner, INK, 4)  # back
    head = Type(HEI, sheet.pt(13), INK)
    sheet.line_of(sheet.width / 2, y, title, head, align="center")
    for dot in (-2.4, 0, 2.4):  # more
        x, r = sheet.width - sheet.mm(10) + sheet.mm(dot), sheet.mm(0.5)
        sheet.draw.ellipse((x - r, y - sheet.mm(2) - r, x + r, y - sheet.mm(2) + r), fill=FAINT)
    sheet.draw.line((0, y + sheet.mm(4), sheet.width, y + sheet.mm(4)), (228, 228, 232), 2)
    return sheet, y + sheet.mm(10)
