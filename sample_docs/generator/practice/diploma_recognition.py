"""A recognition report (学历认证报告), which stands in for older diplomas."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.ornament import waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.diploma_papers import INK, Writing


@layout(
    "diploma", "recognition", PRACTICE, accepts=lambda facts: facts.course.graduated.year < 2012
)
def recognition(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学历认证报告: a letter with a short table, for older diplomas."""
    w = Writing(graduate, rng, rng.choice(("cn", "cn0", "cn_gap")))
    sheet = Sheet(210, 297, rng, ground=(252, 253, 255))
    waves(sheet, (222, 230, 240), strength=0.3, pitch_mm=9)
    middle, margin = sheet.width / 2, sheet.mm(27)
    title = Type(style.bold, sheet.pt(22), (40, 60, 112), 0.08)
    sheet.line_of(middle, sheet.mm(46), "中国高等教育学历认证报告", title, align="center")
    small = Type(HEI, sheet.pt(10), (80, 84, 92))
    report = f"报告编号：{digits(rng, 9)}"
    sheet.line_of(sheet.width - margin, sheet.mm(58), report, small, align="right")
    body = Type(rng.choice((SONG, KAI)), sheet.pt(13.5), INK)
    text: list[Run] = ["经核查，", w.holder, "（", w.sex, "，", w.birth, "出生）所持"]
    text += [
        w.school,
        "颁发的毕业证书真实有效，其",
        w.enrolled,
        "入学，",
        w.graduated,
        "毕业，主要信息如下：",
    ]
    box = (margin, sheet.mm(64), sheet.width - margin, float(sheet.height))
    y = sheet.paragraph(box, text, body, leading=1.9, first_indent=2) + sheet.mm(4)
    labels = ("专业名称", "学历层次", "学习形式", "证书编号")
    values = (w.major, w.level, w.mode, w.number)
    rows: list[Row] = [
        [Cell(label, align="center", kind=small) for label in labels],
        [Cell([value], align="center") for value in values],
    ]
    table = Table(
        [1.6, 1.2, 1.2, 2.3], rows, body.at(sheet.pt(11)), colour=(120, 130, 150), least_row=12
    )
    y = table.put(sheet, margin, y, sheet.width - 2 * margin) + sheet.mm(10)
    put_portrait(sheet, (margin, y, margin + sheet.mm(28), y + sheet.mm(38)), graduate.female)
    x = sheet.width - sheet.mm(68)
    office = "全国高等学校学生信息咨询与就业指导中心"
    sheet.line_of(x, y + sheet.mm(16), office, body.at(sheet.pt(11)), align="center")
    day = Moment(2021, rng.randint(1, 3), rng.randint(2, 15))
    sheet.line_of(x, y + sheet.mm(25), written(day, w.form), body.at(sheet.pt(11)), align="center")
    put_seal(sheet, Seal(office, diameter=42), x, y + sheet.mm(18))
    link = f"https://rz.example.com/{digits(rng, 12)}"
    put_code(sheet, margin, sheet.height - sheet.mm(46), link, 22)
    return [sheet]
