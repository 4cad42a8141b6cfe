"""An arrangement as one frame: the title in its first row, several labels in one cell."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell
from sample_docs.generator.drawing.text import Box, Run, Type, as_runs
from sample_docs.generator.forms.content import (
    Drawing,
    Form,
    Grid,
    Item,
    Long,
    Painter,
    Short,
    Signer,
)
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import (
    grid_rows,
    grouped,
    lines_of,
    shorts_of,
    signers_of,
)
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import archived, form_tag, signed_words, strong

UNITS = 24
NOTES = (
    "填表说明：本表由社工据实填写，一式两份，机构与社区各存一份。",
    "注：1.字迹须清楚；2.签名处不得代签；3.本表随案卷归档保存。",
    "本表适用于本机构各服务站点，未经许可不得外借、复印。",
)


def _below(item: Drawing) -> Painter:
    def paint(sheet: Sheet, box: Box) -> None:
        item.paint(sheet, (box[0], box[1] + sheet.mm(6), box[2], box[3]))

    return paint


def _particulars(pages: Pages, shorts: list[Short]) -> None:
    """All short entries in one cell, two or three to a line."""
    ems = pages.width / pages.style.text(pages.sheet).size - 2
    runs: list[Run] = []
    for number, line in enumerate(lines_of(shorts, ems, 3, 2.5)):
        for place, short in enumerate(line):
            runs.append("　　" if place else "\n" if number else "")
            runs += [f"{short.label}：", *as_runs(short.value)]
    pages.rows([1.0], [[Cell([run for run in runs if run], leading=1.95)]])


def _signer(pages: Pages, signer: Signer, columns: int) -> Cell:
    """The remark, then （label） with name and date right-aligned at the foot of the cell."""
    style = pages.style
    runs: list[Run] = [*as_runs(signer.remark), "\n"] if signer.remark else []
    runs += [f"{signer.label}：", *signed_words(pages.sheet, signer, style, "\n")]
    cell = Cell(runs, columns, align="right", valign="bottom", leading=1.9)
    cell.least = 34 if signer.seal else 19
    if signer.seal:

        def paint(page: Sheet, box: Box) -> None:
            stamp(page, signer.seal, box[2] - page.mm(30), (box[1] + box[3]) / 2, 3)

        cell.extra = paint
    return cell


def _signers(pages: Pages, group: list[Item]) -> None:
    """Three cells in a row, or two; whoever has a seal takes a row alone."""
    plain = [signer for signer in signers_of(group) if not signer.seal]
    sealed = [signer for signer in signers_of(group) if signer.seal]
    if plain:
        share, rest = divmod(UNITS, len(plain))
        row = [_signer(pages, one, share + (rest if not n else 0)) for n, one in enumerate(plain)]
        pages.rows([1.0] * UNITS, [row])
    for signer in sealed:
        pages.rows([1.0] * UNITS, [[_signer(pages, signer, UNITS)]])


def draw_folio(form: Form, style: Style, rng: Random, place: str) -> list[Sheet]:
    """One frame: title, agency and number inside it, passages led in by their labels."""
    tag = rng.choice((f"附件{rng.randint(2, 9)}", f"表{rng.randint(1, 4)}-{rng.randint(1, 9)}"))
    pages = Pages(
        style, rng, Paper(margin=19, top=21, bottom=16), form_tag(tag, rng.choice(NOTES), style)
    )
    title = Type(style.bold, pages.sheet.pt(rng.choice((16, 17, 18))), style.colour)
    pages.rows([1.0], [[Cell(form.title, kind=title, align="center", least=15)]])
    below = rng.random() < 0.35
    head: list[Run] = [f"填报单位：{form.head}"]
    if form.right and not below:
        head += ["　　", *as_runs(form.right)]
    pages.rows([1.0], [[Cell(head, leading=1.7)]])
    for group in grouped(form.items):
        item = group[0]
        if isinstance(item, Short):
            _particulars(pages, shorts_of(group))
        elif isinstance(item, Long):
            text: list[Run] = [strong(f"{item.label}：", style, pages.sheet), *as_runs(item.value)]
            pages.rows([1.0], [[Cell(text, least=item.least * 1.25, valign="top")]])
        elif isinstance(item, Grid):
            label = Cell(strong(f"{item.label}：", style, pages.sheet), UNITS)
            pages.rows([1.0] * UNITS, [[label], *grid_rows(item, pages, UNITS)], least_row=7.5)
        elif isinstance(item, Drawing):
            cell = Cell(f"{item.label}：", valign="top", least=item.height + 7)
            cell.extra = _below(item)
            pages.rows([1.0], [[cell]])
        else:
            _signers(pages, group)
    if form.right and below:
        pages.gap(1)
        pages.say(form.right, align="right")
    first = pages.sheets[0]
    if rng.random() < 0.4:
        archived(first, first.width - first.mm(34), first.mm(14))
    return pages.sheets
