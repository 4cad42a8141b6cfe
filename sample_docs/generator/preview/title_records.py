"""Records of diplomas and degrees as printed from the register: striped rows, portrait, code."""

from collections.abc import Sequence
from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, fit_line
from sample_docs.generator.drawing.marks import put_code, put_portrait
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.holder import Graduate
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.tryout import degree_papers, school_papers

Entry = tuple[str, list[Run]]

SORTS = {
    "普通": "普通高等教育",
    "成人": "成人高等教育",
    "网络": "网络教育",
    "自考": "高等教育自学考试",
}


def sort_of(graduate: Graduate) -> str:
    """The sort of a diploma (学历类别)."""
    return "研究生" if graduate.course.level.endswith("研究生") else SORTS[graduate.course.form]


def _code(rng: Random) -> str:
    """A made-up code to check a record with, in groups of four."""
    raw = digits(rng, 16)
    return " ".join(raw[start : start + 4] for start in range(0, 16, 4))


def _record(
    title: str, rows: Sequence[Entry], female: bool, notes: Sequence[str], rng: Random
) -> Sheet:
    """An upright page: coloured head, striped rows beside the portrait, code and notes below."""
    colour: RGB = rng.choice(((20, 112, 108), (34, 84, 150), (96, 70, 130)))
    pale = (*(255 - (255 - part) // 12 for part in colour),)
    sheet = Sheet(210, 297, rng)
    left, right = sheet.mm(22), sheet.width - sheet.mm(22)
    sheet.draw.rectangle((left, sheet.mm(24), right, sheet.mm(25.2)), fill=colour)
    head = Type(HEI_BOLD, sheet.pt(19), colour, 0.04)
    fit_line(sheet, (left, sheet.mm(38)), title, head, right - left)
    made = written(Moment(2021, rng.randint(1, 3), rng.randint(2, 28)), rng.choice(("cn", "dash")))
    small = Type(SONG, sheet.pt(10), FAINT)
    sheet.line_of(left, sheet.mm(46), f"更新日期：{made}", small)
    label, value = Type(HEI, sheet.pt(11), FAINT), Type(HEI, sheet.pt(11.5), INK)
    photo = (right - sheet.mm(34), sheet.mm(54), right - sheet.mm(2), sheet.mm(98))
    put_portrait(sheet, photo, female)
    y, step = sheet.mm(54), sheet.mm(10.6)
    for index, (words, entry) in enumerate(rows):
        edge = photo[0] - sheet.mm(6) if y < photo[3] + sheet.mm(2) else right
        if index % 2 == 0:
            sheet.draw.rectangle((left, y, edge, y + step), fill=pale)
        base = y + step * 0.66
        sheet.line_of(left + sheet.mm(4), base, words, label)
        fit_line(sheet, (left + sheet.mm(42), base), entry, value, edge - left - sheet.mm(44))
        y += step
    y += sheet.mm(12)
    code = _code(rng)
    put_code(sheet, left, y, f"https://xl.example.com/v/{code.replace(' ', '')}", 27)
    sheet.line_of(left + sheet.mm(34), y + sheet.mm(6), f"在线验证码：{code}", value)
    for index, note in enumerate(notes):
        sheet.line_of(left + sheet.mm(34), y + sheet.mm(14 + 7 * index), note, small)
    return sheet


@layout("diploma", "striped_record", PREVIEW)
def striped_record(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """教育部学历证书电子注册备案表 as a page of striped rows."""
    course = graduate.course
    e = school_papers.Entries(graduate, rng.choice(("cn0", "cn", "dash")))
    rows: list[Entry] = [
        ("姓名", [e.holder]),
        ("性别", [e.sex]),
        ("出生日期", [e.birth]),
        ("入学日期", [e.enrolled]),
        ("毕（结）业日期", [e.graduated]),
        ("学校名称", [e.school]),
        ("专业", [e.major]),
        ("学制", [f"{course.years}"]),
        ("层次", [e.level]),
        ("学历类别", [sort_of(graduate)]),
        ("学习形式", [e.mode]),
        ("毕（结）业", ["毕业"]),
        ("证书编号", [e.number]),
        ("校（院）长姓名", [course.school.head]),
    ]
    notes = ("1．备案表是教育部学历证书查询结果的证明。", "2．扫描二维码可在线核验，请注意有效期。")
    return [_record("教育部学历证书电子注册备案表", rows, graduate.female, notes, rng)]


def _reported(graduate: Graduate) -> bool:
    """Reports cover degrees granted from September 2008 on."""
    degree = graduate.course.degree
    return degree is not None and degree.awarded.iso >= "2008-09"


@layout("degree_certificate", "striped_record", PREVIEW, accepts=_reported)
def striped_report(graduate: Graduate, style: Style, rng: Random) -> list[Sheet]:
    """中国高等教育学位在线验证报告 as a page of striped rows."""
    e = degree_papers.Entries(graduate, rng.choice(("cn0", "cn", "dash")))
    rows: list[Entry] = [
        ("姓名", [e.holder]),
        ("性别", [e.sex]),
        ("出生日期", [e.birth]),
        ("学位授予单位", [e.school]),
        ("学位授予日期", [e.awarded]),
        ("学位类别", [e.degree]),
        ("学科/专业", [e.major]),
        ("学位证书编号", [e.number]),
        ("校（院、所）长", [Value(graduate.course.school.head)]),
    ]
    notes = ("1．本报告由学位授予信息系统生成。", "2．报告在有效期内可反复验证。")
    return [_record("中国高等教育学位在线验证报告", rows, graduate.female, notes, rng)]
