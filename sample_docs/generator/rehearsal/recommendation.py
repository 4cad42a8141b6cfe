"""The recommendation form typed anew: label and entry share a cell, opinions side by side."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Type, Value, as_runs
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.papers.recommendation_form import Filler
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import stamp

UNITS = 24
TITLES = ("社会工作督导人才库人选推荐表", "社会工作督导库人选推荐表")
MARGIN = 19  # millimetres


def _shared(fill: Filler, label: str, name: str, columns: int) -> Cell:
    """A label and its entry in one cell."""
    entry = fill.entry(name, columns)
    return Cell([f"{label}：", *as_runs(entry.text)], columns)


def _long(fill: Filler, label: str, name: str, least: float) -> Row:
    """A heading and the passage below it in one cell."""
    entry = fill.entry(name, UNITS, long=True)
    heading = Value(f"{label}：", pen=fill.style.strong(fill.sheet))
    runs: list[Run] = [heading, "\n", *as_runs(entry.text)]
    return [Cell(runs, UNITS, valign="top", least=least)]


def _opinion(style: Style, prefix: str, opinion: Opinion) -> Cell:
    """Half a row: the words, then the day, with the seal over it."""

    def fill_in(sheet: Sheet, box: Box) -> None:
        kind, pad = style.text(sheet), sheet.mm(3)
        hand = style.short_by_hand
        if opinion.text:
            words = Value(opinion.text, f"{prefix}_opinion", hand=hand)
            area = (box[0] + pad, box[1] + pad, box[2] - pad, box[3])
            sheet.paragraph(area, [words], kind, leading=1.6)
        y = box[3] - sheet.mm(7)
        day: list[Run] = ["　　年　　月　　日"]
        if opinion.when is not None:
            text = written(opinion.when, "dot" if hand else sheet.rng.choice(("cn", "cn0", "han")))
            day = [Value(text, f"{prefix}_opinion_date", opinion.when.iso, hand=hand)]
        right = box[2] - sheet.mm(5)
        sheet.line_of(right, y - sheet.mm(9), "盖　章", kind, align="right")
        sheet.line_of(right, y, day, kind, align="right")
        if opinion.seal:
            stamp(sheet, opinion.seal, right - sheet.mm(22), y - sheet.mm(8), 4)

    return Cell("", UNITS // 2, least=62, extra=fill_in)


def _put(sheet: Sheet, style: Style, rows: list[Row], top: float) -> None:
    table = Table(
        [1.0] * UNITS,
        rows,
        style.text(sheet),
        leading=1.4,
        rule=style.rule,
        colour=style.colour,
        least_row=11,
    )
    left = sheet.mm(MARGIN)
    table.put(sheet, left, top, sheet.width - 2 * left)


@layout("recommendation_form", "shared_cells", REHEARSAL)
def shared_cells(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Two pages: the portrait at the left of the particulars, both opinions in the last row."""
    first, second = style.sheet(rng), style.sheet(rng)
    fill = Filler(form, style, first)
    first.line_of(first.mm(MARGIN), first.mm(18), "附件1", style.text(first))
    title = Type(style.bold, first.pt(19), style.colour)
    first.line_of(first.width / 2, first.mm(29), rng.choice(TITLES), title, align="center")
    rows: list[Row] = [
        [
            fill.photo(4, 4),
            _shared(fill, "姓名", "name", 7),
            _shared(fill, "性别", "sex", 5),
            _shared(fill, "民族", "ethnicity", 8),
        ],
        [
            _shared(fill, "出生年月", "birth_date", 10),
            _shared(fill, "政治面貌", "political_status", 10),
        ],
        [_shared(fill, "身份证号码", "id_number", 13), _shared(fill, "健康状况", "health", 7)],
        [_shared(fill, "手机号码", "phone", 9), _shared(fill, "电子邮箱", "email", 11)],
        [
            _shared(fill, "全日制教育", "fulltime_education", 10),
            _shared(fill, "毕业院校及专业", "fulltime_school_major", 14),
        ],
        [
            _shared(fill, "在职教育", "inservice_education", 10),
            _shared(fill, "毕业院校及专业", "inservice_school_major", 14),
        ],
        [_shared(fill, "单位及职务/专业技术职务", "employer_position", UNITS)],
        [_shared(fill, "取得社会工作师（中级）证书时间", "level_certificate_date", UNITS)],
        [_shared(fill, "社会工作师（中级）证书编号", "level_certificate_number", UNITS)],
        _long(fill, "工作及学习经历（从大学写起）", "career", 58),
    ]
    _put(first, style, rows, first.mm(35))
    fill = Filler(form, style, second)
    rows = [
        _long(fill, "社会工作服务、教学或管理经验", "experience", 84),
        _long(fill, "个人所获社会工作领域表彰奖励", "awards", 46),
        [
            Cell("工作单位意见", UNITS // 2, align="center", kind=style.labels(second)),
            Cell("推荐单位意见", UNITS // 2, align="center", kind=style.labels(second)),
        ],
        [
            _opinion(style, "employer", form.employer),
            _opinion(style, "recommender", form.recommender),
        ],
    ]
    _put(second, style, rows, second.mm(22))
    return [first, second]
