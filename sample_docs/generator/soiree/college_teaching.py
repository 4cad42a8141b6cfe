"""Proofs of teaching: a letter, a form with the years' courses, two voices on one sheet."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.matinee.letter_parts import entry, inked, label_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.papers.teaching import Writing
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off
from sample_docs.generator.tryout.stationery import dressed

SPANS = ("cn", "cn0", "dot", "dot0", "cn_gap")
NAVY: RGB = (32, 62, 112)


def _seal(proof: TeachingProof) -> str:
    return proof.school if proof.stamped else ""


def _asked(proof: TeachingProof) -> str:
    return f"联系人：{proof.clerk}　联系电话：{proof.clerk_phone}" if proof.clerk else ""


@layout("teaching_proof", "on_school_paper", SOIREE)
def on_school_paper(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter on a school's paper: appointed since when, courses one by one, the years."""
    style = dressed(style, rng, printed=True)
    w = Writing(proof, style, rng)
    colour: RGB = rng.choice((NAVY, (130, 32, 40), (30, 92, 76)))

    def head(sheet: Sheet, number: int) -> None:
        name = Type(rng.choice((KAI, style.bold)), sheet.pt(20), colour, 0.3)
        sheet.line_of(sheet.width / 2, sheet.mm(24), proof.school, name, align="center")
        left, right = sheet.mm(26), sheet.width - sheet.mm(26)
        sheet.draw.line((left, sheet.mm(29), right, sheet.mm(29)), colour, 5)
        sheet.draw.line((left, sheet.mm(30.2), right, sheet.mm(30.2)), colour, 2)

    pages = Pages(style, rng, Paper(margin=28, top=46), head)
    titles = ("任教证明", "从事社会工作专业教学证明", "教师教学经历证明", "教学工作经历证明")
    pages.title(rng.choice(titles), 21)
    pages.gap(8)
    kind, leading = style.text(pages.sheet, rng.choice((1.24, 1.3))), 1.95
    start, end = period(proof.started, proof.ended, rng.choice(SPANS))
    text: list[Run] = [w.holder, "，", w.sex, "，居民身份证号", w.id_number, "。该同志自", start]
    text += ["" if proof.ended is None else "至", end, f"在我校{proof.college}任教，现聘"]
    text += [f"{proof.position}岗位，承担", w.major, "专业教学工作。"]
    pages.say(text, kind, indent=2, leading=leading)
    second: list[Run] = [f"任教期间主讲课程有：{w.courses}。截至目前，累计从事上述专业教学"]
    second += [w.years, "年，教学效果良好。"]
    pages.say(second, kind, indent=2, leading=leading)
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    unit: list[Run] = [w.school, rng.choice(("", "", "人事处"))]
    close_centred(pages, [unit, [w.date]], _seal(proof), kind)
    if _asked(proof):
        pages.gap(6)
        pages.say(_asked(proof), kind.at(kind.size * 0.86))
    return pages.sheets


@layout("teaching_proof", "courses_in_form", SOIREE)
def courses_in_form(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A form: the teacher, then a row for each course, college's and school's words below."""
    style = dressed(style, rng)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(margin=20, top=26, bottom=14))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("专业教学经历证明表", "社会工作及相关专业教师教学情况表", "教师任教情况证明表")
    pages.title(rng.choice(titles), 19)
    pages.gap(4)
    start, end = period(proof.started, proof.ended, rng.choice(("cn", "dot", "dash")))
    span: list[Run] = [inked(start, style), "" if proof.ended is None else "至", inked(end, style)]

    def label(text: str, columns: int = 1, rows: int = 1) -> Cell:
        return label_of(text, style, sheet, columns, rows)

    rows: list[Row] = [
        [label("姓　名"), entry(w.holder, style), label("性　别"), entry(w.sex, style),
         label("职　称"), entry(proof.position, style)],
        [label("身份证号"), entry(w.id_number, style, 3), label("教学年限"),
         Cell([inked(w.years, style), "年"])],
        [label("所在学校"), entry(w.school, style, 3), label("二级学院"),
         entry(proof.college, style)],
        [label("任教专业"), entry(w.major, style), label("任教起止"), Cell(span, 3)],
    ]  # fmt: skip
    pages.rows([1.2, 2.1, 1.2, 2.1, 1.3, 2.1], rows, least_row=13)
    taught: list[Row] = [[label(text) for text in ("序号", "讲授课程", "课程性质", "授课对象")]]
    for place, course in enumerate(proof.courses, 1):
        sort = rng.choice(("专业必修", "专业选修", "专业核心"))
        taught.append(middle_cells([str(place), course, sort, f"{proof.major}专业学生"]))
    pages.rows([1, 4, 2.2, 2.8], taught, least_row=10)
    day: list[Run] = [w.date]
    if style.short_by_hand:
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")

    def college(page: Sheet, box: Box) -> None:
        kind = style.text(page)
        who = style.signed(page, proof.clerk or any_name(rng), style.second_hand)
        signer: list[Run] = ["教学负责人：", who]
        page.line_of(box[0] + page.mm(6), box[3] - page.mm(8), signer, kind)

    def school(page: Sheet, box: Box) -> None:
        kind, x = style.text(page), box[2] - page.mm(34)
        signed_off(page, x, box[3] - page.mm(18), ["（学校公章）", day], _seal(proof), kind, 2.2)

    last: list[Row] = [
        [label("学院意见"), label("学校意见")],
        [Cell("经核查教学任务书和课表，情况属实。", valign="top", first_indent=2, extra=college),
         Cell(f"同意学院意见，特此证明。{proof.purpose}", valign="top", least=72, first_indent=2,
              extra=school)],
    ]  # fmt: skip
    pages.rows([4.4, 5.6], last, least_row=9)
    return pages.sheets


@layout("teaching_proof", "entries_aside", SOIREE)
def entries_aside(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A personnel office's print: the entries in a tinted side bar, the proof beside it."""
    style = dressed(style, rng, printed=True)
    w, sheet = Writing(proof, style, rng), style.sheet(rng)
    side = sheet.mm(66)
    tint: RGB = rng.choice(((232, 238, 246), (240, 236, 228), (230, 240, 234)))
    sheet.draw.rectangle((0, 0, side, sheet.height), fill=tint)
    small, kind = Type(HEI, sheet.pt(10), (96, 100, 110)), style.text(sheet, 1.12)
    x, y = sheet.mm(11), sheet.mm(48)
    sheet.line_of(x, sheet.mm(34), "教师信息", Type(style.bold, sheet.pt(15), NAVY))
    start, end = period(proof.started, proof.ended, rng.choice(SPANS))
    rows: list[tuple[str, list[Run]]] = [
        ("姓名", [w.holder]), ("性别", [w.sex]), ("证件号码", [w.id_number]),
        ("所在单位", [w.school]), ("院系", [proof.college]), ("职称", [proof.position]),
        ("任教专业", [w.major]), ("任教时间", [start, "" if proof.ended is None else "至", end]),
    ]  # fmt: skip
    for words, runs in rows:
        sheet.line_of(x, y, words, small)
        y = sheet.paragraph((x, y + sheet.mm(2.5), side - sheet.mm(4), 1e5), runs, kind,
                            leading=1.5) + sheet.mm(9)  # fmt: skip
    left, right = side + sheet.mm(14), sheet.width - sheet.mm(22)
    head = Type(style.bold, sheet.pt(22), NAVY, 0.1)
    sheet.line_of((left + right) / 2, sheet.mm(50), "教学经历证明", head, align="center")
    number = f"人教证〔{proof.issued.year}〕{rng.randint(3, 90):03d}号"
    sheet.line_of((left + right) / 2, sheet.mm(60), number, small, align="center")
    body = style.text(sheet, 1.24)
    text: list[Run] = ["经查阅我校人事与教务系统，", w.holder, "老师系我校在岗专任教师，连续承担"]
    text += [w.major, f"专业{w.courses}等课程的教学任务，从事本专业教学", w.years, "年。"]
    y = sheet.paragraph((left, sheet.mm(76), right, 1e5), text, body, leading=2.0, first_indent=2)
    last = f"特此证明。{proof.purpose}"
    y = sheet.paragraph((left, y, right, 1e5), last, body, leading=2.0, first_indent=2)
    unit: list[Run] = [Value(proof.school, "school")]
    lines: list[Text] = [unit, [w.date]]
    signed_off(sheet, right - sheet.mm(38), y + sheet.mm(28), lines, _seal(proof), body, 1.9)
    if _asked(proof):
        foot = sheet.height - sheet.mm(22)
        sheet.line_of(left, foot, _asked(proof), small)
    return [sheet]
