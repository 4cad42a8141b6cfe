"""教育部学历证书电子注册备案表: the registration report of a diploma."""

from random import Random

from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG
from sample_docs.generator.facts.dates import Moment, moment
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.diploma import INK, Writing
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

STUDY_KINDS = {"普通": "普通", "成人": "成人", "自考": "自学考试", "网络": "网络教育"}


@layout(
    "diploma",
    "registration_report",
    accepts=lambda graduate: graduate.course.graduated.year >= 2002,
)
def registration_report(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """教育部学历证书电子注册备案表: a table, a photo, a verification code."""
    course = graduate.course
    sheet = Sheet(210, 297, rng)
    w = Writing(graduate, style, rng)
    w.form = rng.choice(("cn0", "cn0", "dash"))
    grey: RGB = (60, 64, 70)
    title = Type(HEI_BOLD, sheet.pt(19), (40, 44, 50))
    sheet.line_of(
        sheet.width / 2, sheet.mm(36), "教育部学历证书电子注册备案表", title, align="center"
    )
    small = Type(HEI, sheet.pt(9), grey)
    updated = f"2021年0{rng.randint(1, 3)}月{rng.randint(10, 28)}日"
    sheet.line_of(
        sheet.width - sheet.mm(24), sheet.mm(46), f"更新日期：{updated}", small, align="right"
    )
    mode = {"普通": "普通全日制", "自考": "自学考试"}.get(course.form, course.mode)
    birth, label = moment(graduate.birth), Type(HEI, sheet.pt(10.5), grey)

    def pair(name: str, value: Value, columns: int = 2) -> list[Cell]:
        return [
            Cell(name, 1, kind=label, align="center", shade=(244, 246, 248)),
            Cell([value], columns),
        ]

    photo = Cell(
        "",
        1,
        5,
        extra=lambda page, box: put_portrait(
            page,
            (box[0] + page.mm(3), box[1] + page.mm(3), box[2] - page.mm(3), box[3] - page.mm(3)),
            graduate.female,
        ),
    )
    rows: list[Row] = [
        [*pair("姓名", w.holder), photo],
        pair("性别", w.sex),
        pair("出生日期", w.date(birth, "birth_date")),
        pair(
            "入学日期",
            w.date(Moment(course.enrolled.year, course.enrolled.month, 1), "enrolled_on"),
        ),
        pair("毕（结）业日期", w.graduated()),
        pair("学校名称", w.school, 3),
        pair("专业", w.major, 3),
        [*pair("学制", Value(f"{course.years}年"), 1), *pair("层次", w.level, 1)],
        [*pair("学历类别", Value(STUDY_KINDS[course.form]), 1), *pair("学习形式", w.mode(mode), 1)],
        [
            *pair("毕（结）业", Value("毕业"), 1),
            *pair("校（院）长姓名", Value(course.school.head), 1),
        ],
        pair("证书编号", w.number, 3),
    ]
    if course.graduated.year >= 2002 and rng.random() < 0.4:
        rows[4], rows[5] = rows[4], rows[5]
    kind = Type(rng.choice((HEI, SONG)), sheet.pt(11), INK)
    left = sheet.mm(22)
    table = Table([1.5, 1.5, 1.5, 1.5], rows, kind, colour=(150, 156, 164), least_row=11, rule=2)
    y = table.put(sheet, left, sheet.mm(50), sheet.width - 2 * left)
    code = f"{digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)}"
    put_code(
        sheet,
        left,
        y + sheet.mm(12),
        f"https://www.chsi.example.com/xlcx/bg.do?vcode={code.replace(' ', '')}",
        26,
    )
    sheet.line_of(left + sheet.mm(32), y + sheet.mm(18), f"在线验证码：{code}", kind)
    notes = (
        "注意事项：1.备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。"
        "2.备案表在报告在线验证有效期内可登录网站或扫描二维码进行验证。"
    )
    box = (left + sheet.mm(32), y + sheet.mm(22), sheet.width - left, float(sheet.height))
    sheet.paragraph(box, notes, small, leading=1.6)
    return [sheet]
