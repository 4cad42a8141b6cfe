"""Makes the letters' Word templates as delivered: ``python -m pipeline.reports.letter_templates``.

An office that changes a template in Word keeps its own; this writes over it. Fonts and margins
follow GB/T 9704-2012, the standard for official documents.
"""

from pathlib import Path

from docx import Document
from docx.document import Document as Letter
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

_BODY, _HEADING, _TITLE = "仿宋", "黑体", "宋体"
_COLUMNS = (("序号", 13), ("材料项及依据", 43), ("所在位置及问题", 52), ("怎样办理", 48))
"""Heads and widths in millimetres; 156 mm in all."""


def main() -> None:
    """Write both templates."""
    folder = Path(__file__).with_name("templates")
    applicant_letter().save(str(folder / "applicant_letter.docx"))
    unit_letter().save(str(folder / "unit_letter.docx"))


def applicant_letter() -> Letter:
    """The letter to one applicant."""
    letter = _blank()
    _title(letter, "补正通知")
    _text(letter, "{{ name }}同志：", indent=False)
    _text(
        letter,
        "根据《{{ notice }}》要求，对你{% if unit %}（推荐单位：{{ unit }}）{% endif %}"
        "报送的申报材料"
        "{% if pages %}（{{ documents }}个文件，{{ pages }}页）{% endif %}进行了审阅。"
        "{% if failed %}材料未能读取，尚不能逐项审阅。{% endif %}"
        "现将需要补充、更正和说明的事项一次性告知如下。",
    )
    _mark(letter, "{%p for section in sections %}")
    _heading(letter, "{{ section.numeral }}、{{ section.title }}")
    _items(letter)
    _mark(letter, "{%p endfor %}")
    _heading(letter, "{{ closing }}、期限与联系方式")
    _closing(letter)
    return letter


def unit_letter() -> Letter:
    """The letter to a recommending unit about all its people."""
    letter = _blank()
    _title(letter, "补正通知")
    _text(letter, "{{ unit }}：", indent=False)
    _text(
        letter,
        "根据《{{ notice }}》要求，对你单位推荐的{{ total }}份申报材料进行了审阅，"
        "其中以下{{ people | length }}份需要补充、更正或者说明，"
        "现一次性告知，请转告本人并督促办理。",
    )
    _table(
        letter,
        (("序号", 14), ("姓名", 36), ("结论", 34), ("缺少", 24), ("更正", 24), ("说明", 24)),
        "{%tr for person in people %}",
        (
            "{{ person.number }}", "{{ person.name }}", "{{ person.word }}",
            "{{ person.counts[0] }}", "{{ person.counts[1] }}", "{{ person.counts[2] }}",
        ),
        centred=True,
    )  # fmt: skip
    _mark(letter, "{%p for person in people %}")
    _heading(
        letter,
        "{{ person.number }}．{{ person.name }}"
        "{% if person.track %}（{{ person.track }}类）{% endif %}",
    )
    _mark(letter, "{%p for section in person.sections %}")
    _text(letter, "{{ section.title }}", bold=True)
    _items(letter)
    _mark(letter, "{%p endfor %}")
    _mark(letter, "{%p endfor %}")
    _heading(letter, "期限与联系方式")
    _closing(letter)
    return letter


def _closing(letter: Letter) -> None:
    _mark(letter, "{%p if deadline %}")
    _text(letter, "通知规定的报送时限为{{ deadline }}。请在规定时间内一次补齐。")
    _mark(letter, "{%p endif %}")
    _text(letter, "联系人：　　　　　　联系电话：")
    _text(
        letter,
        "本通知根据计算机识读材料的结果整理，与原件不一致的，以原件为准；材料已经齐全、无误的，"
        "请书面说明所在文件和位置。",
    )
    _text(letter, "")
    _text(letter, "{{ issuer }}", align=WD_ALIGN_PARAGRAPH.RIGHT)
    _text(letter, "年　　月　　日", align=WD_ALIGN_PARAGRAPH.RIGHT)


def _items(letter: Letter) -> None:
    """The table of a section's items, or that there are none."""
    _mark(letter, "{%p if section.entries %}")
    _table(
        letter,
        _COLUMNS,
        "{%tr for item in section.entries %}",
        (
            "{{ loop.index }}",
            "{{ item.title }}{% if item.clause %}（{{ item.clause }}）{% endif %}",
            "{% if item.where %}{{ item.where }}：{% endif %}{{ item.why }}",
            "{{ item.how }}",
        ),
    )
    _mark(letter, "{%p else %}")
    _text(letter, "无。")
    _mark(letter, "{%p endif %}")


def _blank() -> Letter:
    letter = Document()
    page = letter.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin = Mm(37), Mm(35)
    page.left_margin, page.right_margin = Mm(28), Mm(26)
    style = letter.styles["Normal"]
    style.font.size = Pt(16)
    _typeface(style.element.get_or_add_rPr(), _BODY)
    style.paragraph_format.line_spacing = Pt(28)
    style.paragraph_format.space_after = Pt(0)
    letter.core_properties.author = ""
    letter.core_properties.title = "补正通知"
    letter.core_properties.comments = ""
    _page_numbers(page.footer.paragraphs[0])
    return letter


def _page_numbers(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run("— ").font.size = Pt(14)
    run = paragraph.add_run()
    run.font.size = Pt(14)
    for sort, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        element = OxmlElement("w:fldChar" if sort else "w:instrText")
        if sort:
            element.set(qn("w:fldCharType"), sort)
        else:
            element.text = text
        run._element.append(element)
    paragraph.add_run(" —").font.size = Pt(14)


def _title(letter: Letter, text: str) -> None:
    paragraph = letter.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(14)
    _run(paragraph, text, _TITLE, 22, bold=True)


def _heading(letter: Letter, text: str) -> None:
    paragraph = letter.add_paragraph()
    paragraph.paragraph_format.first_line_indent = Pt(32)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(8)
    _run(paragraph, text, _HEADING, 16)


def _text(
    letter: Letter,
    text: str,
    *,
    indent: bool = True,
    bold: bool = False,
    align: WD_ALIGN_PARAGRAPH | None = None,
) -> None:
    paragraph = letter.add_paragraph()
    if align is not None:
        paragraph.alignment = align
        paragraph.paragraph_format.right_indent = Pt(32)
    elif indent:
        paragraph.paragraph_format.first_line_indent = Pt(32)
    _run(paragraph, text, _BODY, 16, bold=bold)


def _mark(letter: Letter, text: str) -> None:
    """A paragraph that holds a mark alone and does not appear in the letter."""
    letter.add_paragraph(text)


def _table(
    letter: Letter,
    columns: tuple[tuple[str, int], ...],
    loop: str,
    texts: tuple[str, ...],
    *,
    centred: bool = False,
) -> None:
    table = letter.add_table(rows=4, cols=len(columns))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, (_, width) in zip(table.columns, columns, strict=True):
        column.width = Mm(width)
    _repeat_head(table)
    table.rows[1].cells[0].paragraphs[0].add_run(loop)
    table.rows[3].cells[0].paragraphs[0].add_run("{%tr endfor %}")
    for number, ((head, width), text) in enumerate(zip(columns, texts, strict=True)):
        for row in table.rows:
            row.cells[number].width = Mm(width)
        _cell(table.rows[0].cells[number], head, _HEADING, centred=True)
        _cell(table.rows[2].cells[number], text, _BODY, centred=centred or number == 0)


def _repeat_head(table: Table) -> None:
    """The head row again on every page; no row broken over two."""
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))


def _cell(cell: _Cell, text: str, typeface: str, *, centred: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.line_spacing = Pt(17)
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(paragraph, text, typeface, 12)


def _run(paragraph: Paragraph, text: str, typeface: str, size: int, *, bold: bool = False) -> None:
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.bold = bold
    _typeface(run._element.get_or_add_rPr(), typeface)


def _typeface(properties: object, typeface: str) -> None:
    """The typeface for Chinese and for the letters and digits among it."""
    fonts = properties.get_or_add_rFonts()  # type: ignore[attr-defined]
    for script in ("w:eastAsia", "w:ascii", "w:hAnsi"):
        fonts.set(qn(script), typeface if script == "w:eastAsia" else "Times New Roman")


if __name__ == "__main__":
    main()
