"""Proof of teaching (教学经历证明): letters of a school, and a table of what was taught."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Type, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.letter_page import LetterPage
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

TITLES = (
    "证    明",
    "教学经历证明",
    "任教证明",
    "教学工作证明",
    "高校教师教学经历证明",
    "从事社会工作教学证明",
)
TABLE_TITLES = ("教师教学经历证明表", "专业教学经历证明表", "教学工作情况证明")
NO_DATE = "年    月    日"
CAMPUS_TERMS = ("春季学期", "秋季学期")


class Writing:
    """The values of one proof."""

    def __init__(self, proof: TeachingProof, style: Style, rng: Random) -> None:
        form = rng.choice(("cn", "cn", "cn0", "dot0"))
        self.proof = proof
        self.holder = Value(proof.holder, "holder")
        self.sex = Value("女" if proof.female else "男")
        self.id_number = Value(proof.id_number, "id_number")
        self.school = Value(proof.school, "school")
        self.major = Value(proof.major, "major")
        self.start = Value(written(proof.started, form), "started_on", proof.started.iso)
        self.end = Value("今", "ended_on", "present")
        if proof.ended:
            self.end = Value(written(proof.ended, form), "ended_on", proof.ended.iso)
        number = rng.choice((str(proof.years), str(proof.years), han_number(proof.years)))
        self.years = Value(number, "stated_years", str(proof.years))
        made = rng.choice(("cn", "cn", "han", "cn_gap"))
        by_hand = style.short_by_hand and made == "cn"
        self.issued = Value(
            written(proof.issued, made), "issued_on", proof.issued.iso, hand=by_hand
        )

    @property
    def courses(self) -> str:
        """The courses in book-title marks."""
        return "".join(f"《{course}》" for course in self.proof.courses)

    @property
    def date(self) -> Value:
        """The date, or the blank left for it."""
        return self.issued if self.proof.dated else Value(NO_DATE)


def _sentences(w: Writing, rng: Random) -> list[Run]:
    """What the letter states, in one of several wordings."""
    proof = w.proof
    wordings: tuple[list[Run], ...] = (
        ["兹证明", w.holder, "同志，性别", w.sex, "，身份证号码", w.id_number, "，系", w.school,
         f"{proof.college}{proof.position}。该同志自", w.start, "至", w.end, "在我校承担", w.major,
         f"专业{w.courses}等课程的教学工作，累计从事", w.major, "专业教学满", w.years, "年。"],
        [w.holder, "（身份证号：", w.id_number, f"）为我校{proof.college}教师，",
         f"现任{proof.position}，", w.start, "至", w.end, "从事", w.major, "专业教学，",
         f"主要讲授{w.courses}等课程，教学年限共计", w.years, "年。"],
        ["兹有我校", proof.college, "教师", w.holder, "，", w.sex, "，公民身份号码", w.id_number,
         "，于", w.start, "到校任教，", "工作" if proof.ended is None else "", "至", w.end,
         "，一直从事", w.major, f"专业的教学工作，所授课程有{w.courses}，已满", w.years, "年。"],
    )  # fmt: skip
    return rng.choice(wordings)


def _letter(proof: TeachingProof, style: Style, rng: Random, *, head: bool, to: str) -> list[Sheet]:
    w, page = Writing(proof, style, rng), LetterPage(style, rng, rng.choice((1.2, 1.3, 1.35)))
    if head:
        page.head(proof.school)
    page.title(rng.choice(TITLES), rng.choice((20, 22, 24)))
    if to:
        page.say(to, 0)
    page.say(_sentences(w, rng))
    if rng.random() < 0.5:
        page.say("该教师师德师风良好，教学效果好，年度考核均为合格及以上等次。")
    page.say(rng.choice(("特此证明。", "特此证明！", "情况属实，特此证明。")))
    if proof.purpose:
        page.say(f"（{proof.purpose}）" if rng.random() < 0.5 else proof.purpose)
    office = rng.choice(("", "", "人事处", "教务处"))
    unit = Value(w.school.text, "school")
    page.close(unit, f"{proof.school}{office}" if proof.stamped else "", w.date)
    if proof.clerk:
        contact = f"经办人：{proof.clerk}    联系电话：{proof.clerk_phone}"
        y = min(page.y + page.sheet.mm(46), page.sheet.height - page.sheet.mm(24))
        page.sheet.line_of(page.left, y, contact, style.text(page.sheet))
    return [page.sheet]


@layout("teaching_proof", "letter")
def letter(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A plain letter."""
    return _letter(proof, style, rng, head=False, to="")


@layout("teaching_proof", "letterhead")
def letterhead(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A letter under the school's red head."""
    return _letter(proof, style, rng, head=True, to=rng.choice(("", "重庆市民政局：")))


@layout("teaching_proof", "table")
def table(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """A form with the courses taught year by year."""
    w, sheet = Writing(proof, style, rng), style.sheet(rng)
    left, width = frame(sheet, 22)
    title = Type(style.bold, sheet.pt(20), style.colour)
    sheet.line_of(sheet.width / 2, sheet.mm(40), rng.choice(TABLE_TITLES), title, align="center")
    kind, labels = style.text(sheet, 1.05), style.labels(sheet)

    def label(text: str, columns: int = 1) -> Cell:
        return Cell(style.label(text), columns, kind=labels, align="center", shade=style.shade)

    until = w.end if proof.ended else Value("至今", "ended_on", "present")
    period: list[Run] = [w.start, "至" if proof.ended else "", until]
    rows: list[Row] = [
        [label("姓名"), Cell([w.holder]), label("性别"), Cell([w.sex])],
        [label("身份证号码"), Cell([w.id_number], 3)],
        [label("任教学校"), Cell([w.school], 3)],
        [label("所在院系"), Cell(proof.college), label("职称"), Cell(proof.position)],
        [label("任教专业"), Cell([w.major]), label("教学年限"), Cell([w.years, "年"])],
        [label("任教起止时间"), Cell(period, 3)],
        [label("学年"), label("学期"), label("课程名称"), label("学时")],
    ]
    last = proof.ended.year if proof.ended else 2020
    for year in range(max(proof.started.year, last - 4), last + 1):
        course, term = rng.choice(proof.courses), rng.choice(CAMPUS_TERMS)
        hours = str(rng.choice((32, 48, 54, 64)))
        cells = (f"{year}—{year + 1}", term, course, hours)
        rows.append([Cell(text, align="center") for text in cells])

    def close(page: Sheet, box: Box) -> None:
        x, y = box[2] - page.mm(rng.uniform(38, 46)), box[3] - page.mm(26)
        page.line_of(x, y, proof.school, kind, align="center")
        page.line_of(x, y + page.mm(9), [w.date], kind, align="center")
        if proof.stamped:
            seal = Seal(proof.school, diameter=40)
            put_seal(page, seal, x + page.mm(rng.uniform(-6, 10)), y + page.mm(rng.uniform(0, 5)))

    statement: list[Run] = [
        "    以上情况属实，该教师从事",
        w.major,
        "专业教学满",
        w.years,
        "年，特此证明。",
    ]
    rows.append([Cell(statement, 4, least=58, valign="top", extra=close)])
    grid = Table(
        [1.5, 2.0, 1.9, 1.7], rows, kind, rule=style.rule, colour=style.colour, least_row=10
    )
    grid.put(sheet, left, sheet.mm(48), width)
    return [sheet]
