"""The two line drawings of an assessment: family tree (家庭结构图) and ecomap (生态系统图)."""

import math

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Box
from sample_docs.generator.papers.style import Style

AROUND = ("家庭", "社区居委会", "学校", "邻居", "医院", "社工站", "亲戚", "朋友")


def paint_family_tree(sheet: Sheet, box: Box, style: Style) -> None:
    """Squares for men, circles for women, the client drawn double, deaths crossed."""
    rng, draw, ink = sheet.rng, sheet.draw, style.colour
    middle, side = (box[0] + box[2]) / 2, sheet.mm(5)
    upper, lower = box[1] + (box[3] - box[1]) * 0.28, box[1] + (box[3] - box[1]) * 0.74
    spread = sheet.mm(rng.uniform(16, 26))

    def person(x: float, y: float, female: bool, *, client: bool = False) -> None:
        shape = draw.ellipse if female else draw.rectangle
        shape((x - side, y - side, x + side, y + side), style.ground, ink, 2)
        if client:
            inner = side * 0.72
            shape((x - inner, y - inner, x + inner, y + inner), outline=ink, width=2)
        kind = style.text(sheet, 0.75)
        sheet.line_of(x, y + kind.size * 0.37, str(rng.randint(8, 78)), kind, align="center")

    draw.line((middle - spread, upper, middle + spread, upper), ink, 2)
    person(middle - spread, upper, False)
    person(middle + spread, upper, True)
    if rng.random() < 0.4:
        cross = side * 1.2
        draw.line(
            (middle - spread - cross, upper + cross, middle - spread + cross, upper - cross), ink, 2
        )
    children = rng.randint(1, 3)
    span = sheet.mm(22)
    rail = (upper + lower) / 2
    draw.line((middle, upper, middle, rail), ink, 2)
    places = [middle + (index - (children - 1) / 2) * span for index in range(children)]
    draw.line((places[0], rail, places[-1], rail), ink, 2)
    for index, x in enumerate(places):
        draw.line((x, rail, x, lower - side), ink, 2)
        person(x, lower, rng.random() < 0.5, client=index == 0)


def paint_ecomap(sheet: Sheet, box: Box, style: Style) -> None:
    """The client in the middle, what surrounds them around it, lines for how close they are."""
    rng, draw, ink = sheet.rng, sheet.draw, style.colour
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    reach_x, reach_y = (box[2] - box[0]) * 0.34, (box[3] - box[1]) * 0.36
    names = rng.sample(AROUND, 5)
    kind = style.text(sheet, 0.8)

    def bubble(x: float, y: float, text: str) -> None:
        wide, high = kind.width(text) / 2 + sheet.mm(2.5), sheet.mm(4.2)
        draw.ellipse((x - wide, y - high, x + wide, y + high), style.ground, ink, 2)
        sheet.line_of(x, y + kind.size * 0.37, text, kind, align="center")

    for index, name in enumerate(names):
        angle = math.tau * index / len(names) + 0.4
        x, y = middle[0] + reach_x * math.cos(angle), middle[1] + reach_y * math.sin(angle)
        draw.line((*middle, x, y), ink, rng.choice((1, 2, 4)))
        bubble(x, y, name)
    bubble(*middle, "案主")
