"""The run's spreadsheet: the office's summary table, a sheet to record what people decide, and
one of what submissions share where they do.

Text from applicants' papers is written as text: never a formula, never a link of its own. What
reviewers have filled in is carried over when the spreadsheet is written anew.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from models.notice import Notice
from pipeline.reports import decisions
from pipeline.reports.alike import Alikes
from pipeline.reports.alike_sheet import (
    COLUMNS as ALIKE_COLUMNS,
    SHEET as ALIKE,
    WIDTHS,
    alike_rows,
)
from pipeline.reports.cells import Cell
from pipeline.reports.files import write_bytes
from pipeline.reports.overview import Shown
from pipeline.reports.review_sheet import COLUMNS as REVIEW_COLUMNS, review_rows
from pipeline.reports.sheets import add_styles, fill, put
from pipeline.reports.summary import COLUMNS as SUMMARY_COLUMNS, summary_row

SUMMARY = "汇总表"
_LEGEND = "说明"

_SUMMARY_WIDTHS = (
    6, 12, 9, 6, 8, 11, 10, 20, 15, 20, 22, 9, 14, 21, 20, 7, 18, 24, 13, 17, 10, 34,
)  # fmt: skip
_REVIEW_WIDTHS = (6, 12, 9, 28, 13, 10, 30, 34, 10, 40, 11, 16, 10)
_CENTRED = frozenset(
    ("序号", "性别", "民族", "推荐类别", "材料是否齐全", "是否提供", "系统判断", "人工结论")
)

_NOTES = (
    "“汇总表”每份申报材料一行；“审核表”每份材料的每项要求一行，供填写人工结论。",
    "底色为浅黄、末尾带“？”的内容识读时存疑，请对照原件核对后再使用。",
    "点击姓名打开该份材料的审阅页面；请将本表与其所在文件夹一并保存。",
    "再次审阅会重新生成本表；“审核表”中已填写的人工结论、审核人和日期会保留。",
    "识读结果与原件不一致的，以原件为准。",
)

_ALIKE_NOTE = (
    "“雷同提示”列出不同申报材料之间相同或者高度相似的内容，供审核人员核对；"
    "不影响系统判断，也不告知申报人。"
)


def write_workbook(reports: Sequence[Shown], notice: Notice, path: Path, alikes: Alikes) -> None:
    """Write the spreadsheet of a run."""
    decided = decisions.kept(path)
    book = Workbook()
    add_styles(book)
    book.properties.creator = notice.issuer
    book.properties.title = f"{notice.title}　汇总表"
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = SUMMARY
    rows = [summary_row(number, each, notice) for number, each in enumerate(reports, 1)]
    fill(first, SUMMARY_COLUMNS, _SUMMARY_WIDTHS, rows, centred=_CENTRED, frozen="D2")
    _review(book.create_sheet(decisions.SHEET), review_rows(reports, notice, decided))
    shared = alike_rows(alikes)
    if shared:
        sheet = book.create_sheet(ALIKE)
        fill(sheet, ALIKE_COLUMNS, WIDTHS, shared, centred=_CENTRED, frozen="D2")
    _legend(book.create_sheet(_LEGEND), notice, *([_ALIKE_NOTE] if shared else []))
    buffer = BytesIO()
    book.save(buffer)
    write_bytes(path, buffer.getvalue())


def _review(sheet: Worksheet, rows: Sequence[tuple[Cell, ...]]) -> None:
    last = fill(sheet, REVIEW_COLUMNS, _REVIEW_WIDTHS, rows, centred=_CENTRED, frozen="E2")
    choice = DataValidation(
        type="list",
        formula1=f'"{",".join(decisions.CHOICES)}"',
        allow_blank=True,
        showErrorMessage=True,
        errorTitle=decisions.CONCLUSION,
        error=f"请填：{'、'.join(decisions.CHOICES)}",
    )
    sheet.add_data_validation(choice)
    letter = get_column_letter(REVIEW_COLUMNS.index(decisions.CONCLUSION) + 1)
    choice.add(f"{letter}2:{letter}{max(2, last)}")
    key = get_column_letter(REVIEW_COLUMNS.index(decisions.KEY) + 1)
    sheet.column_dimensions[key].hidden = True


def _legend(sheet: Worksheet, notice: Notice, *more: str) -> None:
    sheet.column_dimensions["A"].width = 100
    for number, text in enumerate((f"依据：{notice.title}", *_NOTES, *more), 1):
        put(sheet, number, 1, Cell(text))
