"""Laying a drawn certificate on a page: a copy whose holder's unit confirms it."""

from random import Random

import numpy as np
from PIL import Image

from sample_docs.generator.drawing.sheet import FieldPlace, Line, Mark, Sheet
from sample_docs.generator.drawing.text import RGB, Box, Type
from sample_docs.generator.drawing.typefaces import HEI
from sample_docs.generator.papers.style import Style

INK: RGB = (30, 30, 34)


def lay(page: Sheet, part: Sheet, left: float, top: float, width: float, *, grey: bool) -> float:
    """Put a sheet on a page with all the truth knows of it; gives the y below it.

    A grey copy shows its seals without colour, so they are entered all the same.
    """
    scale = width / part.width
    picture = part.image.resize((round(part.width * scale), round(part.height * scale)))
    if grey:
        tones = np.asarray(picture.convert("L"), np.float32)
        tones = np.clip((tones - 128) * 1.15 + 134, 0, 255)
        picture = Image.fromarray(tones.astype(np.uint8)).convert("RGB")
    page.image.paste(picture, (round(left), round(top)))

    def there(box: Box) -> Box:
        x0, y0, x1, y1 = (edge * scale for edge in box)
        return (left + x0, top + y0, left + x1, top + y1)

    page.lines += [Line(line.text, there(line.box), line.hand) for line in part.lines]
    page.marks += [Mark(mark.type, mark.text, there(mark.box)) for mark in part.marks]
    for name, place in part.fields.items():
        page.fields[name] = FieldPlace(
            place.value, there(place.box), place.hand, place.size * scale, place.also
        )
    return top + picture.height


def copy_page(part: Sheet, style: Style, rng: Random, name: str) -> Sheet:
    """A copy of a certificate on a page a little larger, and words that it agrees with it."""
    page = style.sheet(rng, part.width_mm + 16, part.height_mm + 44)
    wide = page.width - page.mm(rng.uniform(18, 26))
    left, top = (page.width - wide) / 2, page.mm(rng.uniform(8, 13))
    edge = page.mm(0.6)
    y = lay(page, part, left, top, wide, grey=rng.random() < 0.35)
    page.draw.rectangle((left - edge, top - edge, left + wide + edge, y + edge), outline=(170,) * 3)
    y = min(y + page.mm(15), page.height - page.mm(14))
    hand = rng.random() < 0.6
    kind = page.pen.at(page.pt(17)) if hand else Type(HEI, page.pt(13), INK)
    words = rng.choice(("复印件与原件一致", "经核对，与原件相符", "与原件核对无误"))
    page.write(page.mm(40), y, words, kind, hand=hand)
    label = Type(style.body, page.pt(12), INK)
    end = page.line_of(page.width * 0.56, y, "持证人签名：", label)
    page.sign(end + page.mm(2), y, name, page.pen.at(page.pt(16)))
    return page
