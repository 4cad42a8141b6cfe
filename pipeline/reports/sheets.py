"""A sheet of a spreadsheet: heads, widths, looks, and text that stays text."""

from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import _HeaderFooterPart as HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.reports.cells import Cell, Look
from pipeline.reports.plain import clean, shortened

_LONGEST = 2000
"""Characters of a cell; the format itself holds 32,767."""
_LINE, _TALLEST = 15, 400
"""Points: a line of text, and the tallest row (a sheet allows 409)."""

_HEAD = "表头"
_TYPEFACE = "微软雅黑"
_HAIR = Side(style="thin", color="FFD9D7D0")
_BORDER = Border(left=_HAIR, right=_HAIR, top=_HAIR, bottom=_HAIR)
_COLOURS = {Look.DOUBTFUL: "FFFFF4D6", Look.LACKING: "FFFBEAE7"}


def add_styles(book: Workbook) -> None:
    """The styles that cells are written with; made once, since thousands of cells share them."""
    book.add_named_style(
        NamedStyle(
            _HEAD,
            font=Font(name=_TYPEFACE, size=10, bold=True),
            fill=PatternFill("solid", fgColor="FFE6EBF1"),
            border=_BORDER,
            alignment=Alignment(horizontal="center", vertical="center", wrap_text=True),
        )
    )
    for look in Look:
        for centred in (False, True):
            for link in (False, True):
                book.add_named_style(_style(look, centred=centred, link=link))


def _style(look: Look, *, centred: bool, link: bool) -> NamedStyle:
    colour = _COLOURS.get(look)
    return NamedStyle(
        _style_name(look, centred=centred, link=link),
        font=Font(name=_TYPEFACE, size=10, color="FF24507A", underline="single")
        if link
        else Font(name=_TYPEFACE, size=10),
        fill=PatternFill("solid", fgColor=colour) if colour else PatternFill(),
        border=_BORDER,
        alignment=Alignment(
            horizontal="center" if centred else None, vertical="top", wrap_text=True
        ),
    )


def _style_name(look: Look, *, centred: bool, link: bool) -> str:
    return look.value + ("居中" if centred else "") + ("链接" if link else "")


def fill(
    sheet: Worksheet,
    columns: Sequence[str],
    widths: Sequence[int],
    rows: Iterable[Sequence[Cell]],
    *,
    centred: frozenset[str],
    frozen: str,
) -> int:
    """Write a table with its head. Gives the number of its last row."""
    middle = [name in centred for name in columns]
    for column, (name, width) in enumerate(zip(columns, widths, strict=True), 1):
        put(sheet, 1, column, Cell(name), style=_HEAD)
        sheet.column_dimensions[get_column_letter(column)].width = width
    last = 1
    for last, cells in enumerate(rows, 2):
        for column, cell in enumerate(cells, 1):
            link = bool(cell.href and cell.text)
            style = _style_name(cell.look, centred=middle[column - 1], link=link)
            put(sheet, last, column, cell, style=style)
        lines = max(map(_lines, cells, widths), default=1)
        sheet.row_dimensions[last].height = min(_TALLEST, lines * _LINE + 4)
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = frozen
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    _set_up_printing(sheet)
    return last


def put(sheet: Worksheet, row: int, column: int, cell: Cell, *, style: str = Look.PLAIN) -> None:
    """Write a cell's text as text, whatever it looks like."""
    target = sheet.cell(row, column)
    target.style = str(style)
    text = shortened(clean(cell.marked), _LONGEST)
    if not text:
        return
    target.value = text
    # Else "=1+1" is a formula and "#N/A" an error; the prefix keeps it so when edited.
    target.data_type = "s"
    if text.startswith(("=", "+", "-", "@", "\t", "'")):
        target.quotePrefix = True
    if cell.href:
        target.hyperlink = cell.href
        target.style = str(style)


def _set_up_printing(sheet: Worksheet) -> None:
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter.center = HeaderFooterPart("第 &P 页，共 &N 页")  # type: ignore[union-attr]


def _lines(cell: Cell, width: int) -> int:
    """How many lines a cell's text takes; programs do not all find out when they open a sheet."""
    text = shortened(cell.marked, _LONGEST)
    return sum(max(1, -(-_width(line) // max(1, width - 1))) for line in text.split("\n"))


def _width(text: str) -> int:
    """In Latin letters; a Chinese character is as wide as two."""
    return sum(2 if east_asian_width(letter) in "WFA" else 1 for letter in text)
