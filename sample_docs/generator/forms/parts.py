"""Pieces the arrangements share: the head of a page, signing lines, seals."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Box, Run, Text, Type, Value, as_runs, plain
from sample_docs.generator.forms.content import Form, Signer
from sample_docs.generator.papers.style import Style

MARGIN = 19.0  # millimetres left and right


def frame(sheet: Sheet, margin: float = MARGIN) -> tuple[float, float]:
    """Left edge and width of the text in pixels."""
    left = sheet.mm(margin)
    return left, sheet.width - 2 * left


def put_head(sheet: Sheet, form: Form, style: Style, rng: Random, top_mm: float = 20) -> float:
    """Head line, title and what stands above the form; gives the y below them."""
    left, width = frame(sheet)
    y = sheet.mm(top_mm)
    if form.head:
        small = style.text(sheet, 0.95)
        sheet.line_of(sheet.width / 2, y, form.head, small, align="center")
        y += sheet.mm(3)
    title = Type(style.bold, sheet.pt(rng.choice((16.0, 18.0, 20.0))), style.colour)
    tracking = rng.choice((0.0, 0.0, 0.15, 0.4)) if len(form.title) < 12 else 0.0
    title = Type(title.face, title.size, title.colour, tracking)
    y += title.size
    sheet.line_of(sheet.width / 2, y, form.title, title, align="center")
    y += sheet.mm(4)
    if form.left or form.right:
        kind = style.text(sheet)
        y += kind.size * 1.1
        if form.left:
            sheet.line_of(left, y, form.left, kind)
        if form.right:
            sheet.line_of(left + width, y, form.right, kind, align="right")
        y += sheet.mm(2)
    return y + sheet.mm(1.5)


def put_foot(sheet: Sheet, form: Form, style: Style, page: int, pages: int) -> None:
    """Page number and foot line."""
    kind = style.text(sheet, 0.85)
    y = sheet.height - sheet.mm(11)
    if pages > 1:
        text = f"第 {page} 页 共 {pages} 页"
        sheet.line_of(sheet.width / 2, y, text, kind, align="center")
    elif form.foot:
        sheet.line_of(sheet.width / 2, y, form.foot, kind, align="center")


def signer_runs(sheet: Sheet, signer: Signer, style: Style, *, blank: float = 0.0) -> list[Run]:
    """Label, signature and date of a signing line as one run of text."""
    runs: list[Run] = [style.label(signer.label) + (style.colon or "：")]
    if signer.name and signer.typed:
        runs.append(Value(signer.name, signer.field, signer.value, blank=blank))
    elif signer.name:
        hand = signer.hand or style.hand
        value = style.signed(sheet, signer.name, hand, signer.field, signer.value)
        runs += [" ", value, " "]
    elif blank:
        runs.append(Value(" ", blank=blank))
    if signer.date:
        runs += [
            "    " if signer.name else "        ",
            "日期" + (style.colon or "："),
            *as_runs(signer.date),
        ]
    return runs


def seal_over(sheet: Sheet, unit: str, box: Box) -> None:
    """Stamp a unit's seal over the right part of a box."""
    rng = sheet.rng
    shape = "oval" if rng.random() < 0.12 else "round"
    seal = Seal(unit, shape=shape, diameter=rng.choice((36.0, 38.0, 40.0, 42.0)))
    reach = sheet.mm(seal.diameter) / 2
    x = max(box[0] + reach, box[2] - reach - sheet.mm(rng.uniform(6, 30)))
    y = (box[1] + box[3]) / 2 + sheet.mm(rng.uniform(-3, 3))
    put_seal(sheet, seal, x, y)


def opinion_label(label: str) -> str:
    """The label of a cell that holds an opinion and a signature: 督导 becomes 督导意见."""
    label = label.replace("签名", "").replace("签字", "")
    return label if "意见" in label else label + "意见"


def width_in_ems(text: Text) -> float:
    """How many ems a text takes, roughly: ASCII counts half."""
    return sum(0.55 if character.isascii() else 1.0 for character in plain(text))
