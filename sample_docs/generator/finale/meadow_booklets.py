"""Record books scanned lying open: two small pages of one paper on each sheet."""

from dataclasses import replace
from random import Random
from typing import Any

from sample_docs.generator.drawing.sheet import Line, Mark, Sheet
from sample_docs.generator.drawing.text import RGB, Box
from sample_docs.generator.encore.pier_stock import filled, own_day
from sample_docs.generator.finale.cliff_stock import CentreStock
from sample_docs.generator.finale.meadow_group_specs import MEADOW_ACTIVITY, MEADOW_GROUP
from sample_docs.generator.finale.meadow_lines import LinedPages
from sample_docs.generator.finale.meadow_specs import MEADOW
from sample_docs.generator.finale.meadow_stock import entries_of
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Paper

LEAF = Paper(148.5, 210, 14, 14, 17)
FOLD: RGB = (168, 168, 164)


def _opened(leaves: list[Sheet], style: Style, rng: Random) -> list[Sheet]:
    """The leaves two by two on sheets twice as wide, a fold between them."""
    sheets: list[Sheet] = []
    for start in range(0, len(leaves), 2):
        pair = leaves[start : start + 2]
        sheet = style.sheet(rng, 2 * LEAF.width, LEAF.height)
        sheets.append(sheet)
        for side, leaf in enumerate(pair):
            _lay(sheet, leaf, side * sheet.width // 2)
        middle = sheet.width // 2
        sheet.draw.line((middle, 0, middle, sheet.height), FOLD, 3)
    return sheets


def _lay(sheet: Sheet, leaf: Sheet, across: int) -> None:
    """One leaf with all that lies on it, moved to its side of the fold."""

    def moved(box: Box) -> Box:
        return (box[0] + across, box[1], box[2] + across, box[3])

    sheet.image.paste(leaf.image, (across, 0))
    sheet.lines += [Line(at.text, moved(at.box), at.hand) for at in leaf.lines]
    sheet.marks += [Mark(at.type, at.text, moved(at.box)) for at in leaf.marks]
    for name, place in leaf.fields.items():
        sheet.fields.setdefault(name, replace(place, box=moved(place.box)))


def _smaller(style: Style) -> Style:
    """The style in the type of a small page."""
    return replace(style, size=min(style.size, 10.5))


@layout("casework_process", "meadow_booklet", FINALE)
def visit(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """A visit over two facing pages of the case's record book."""
    spec = MEADOW["casework_process"]
    w = CentreStock(paper, _smaller(style), rng, "booklet")
    items = [item for part in w.parts("casework_process", spec) for item in part.items]
    leaves = LinedPages(w.form("casework_process", spec), w.style, rng, LEAF).items(items)
    return _opened(leaves, style, rng)


def _register(kind: str) -> None:
    spec = {**MEADOW_GROUP, **MEADOW_ACTIVITY}[kind]

    @layout(kind, "meadow_booklet", FINALE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = entries_of(paper, kind, _smaller(style), rng, "booklet")
        form = Form(w.words.one(spec.title), head=agency)
        filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        return _opened(LinedPages(form, w.style, rng, LEAF).items(form.items), style, rng)


for _kind in ("group_process", "community_process"):
    _register(_kind)
