"""Proof of social work (从事社会工作证明): letters in varied wording, and a table version."""

from dataclasses import dataclass
from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.facts.people import Applicant, Job
from sample_docs.generator.forms.parts import frame
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

TITLES = (
    "证  明",
    "证    明",
    "从业证明",
    "工作证明",
    "在职证明",
    "从事社会工作证明",
    "社会工作从业经历证明",
    "工作年限证明",
    "任职证明",
)
WORK = ("从事社会工作", "从事社会工作服务", "从事社会工作专业服务")


@dataclass(frozen=True)
class Proof:
    """One letter: who, which job, what it states, and whether it is stamped and dated."""

    person: Applicant
    job: Job
    id_number: str
    years: int
    issued: Moment
    purpose: str
    stamped: bool = True
    dated: bool = True
    clerk: str = ""
    clerk_phone: str = ""


class Writing:
    """The values of one proof."""

    def __init__(self, proof: Proof, style: Style, rng: Random) -> None:
        job = proof.job
        form = rng.choice(("cn", "cn", "cn0", "dot0"))
        self.holder = Value(proof.person.name, "holder", hand=style.filling == "hand")
        self.sex = Value(proof.person.sex)
        self.id_number = Value(proof.id_number, "id_number")
        self.employer = Value(job.employer, "employer")
        self.position = Value(job.position, "position")
        self.start = Value(written(job.started, form), "started_on", job.started.iso)
        if job.ended:
            self.end = Value(written(job.ended, form), "ended_on", job.ended.iso)
        else:
            self.end = Value("今", "ended_on", "present")
        number = rng.choice((str(proof.years), str(proof.years), han_number(proof.years)))
        self.years = Value(number, "stated_years", str(proof.years))
        style_of_date = rng.choice(("cn", "cn", "han", "cn_gap"))
        self.issued = Value(
            written(proof.issued, style_of_date),
            "issued_on",
            proof.issued.iso,
            hand=style.short_by_hand and style_of_date == "cn",
        )


def _sentences(proof: Proof, w: Writing, rng: Random) -> list[list[Run]]:
    """The letter's paragraphs in one of several wordings."""
    work, duties = rng.choice(WORK), "、".join(proof.job.duties)
    still = proof.job.ended is None
    end: list[Run] = ["至", w.end]
    draw = rng.randrange(4)
    if draw == 0:
        first: list[Run] = [
            "兹证明",
            w.holder,
            "同志，性别",
            w.sex,
            "，身份证号码",
            w.id_number,
            "，自",
            w.start,
            *end,
            "在我单位",
            work,
            "，任",
            w.position,
            "，主要负责",
            duties,
            "，累计",
            work,
            "满",
            w.years,
            "年。",
        ]
    elif draw == 1:
        first = [
            w.holder,
            "（",
            w.sex,
            "，身份证号：",
            w.id_number,
            "）系我中心",
            "在职" if still else "原",
            "职工，",
            w.start,
            *end,
            "担任",
            w.position,
            "一职，",
            work,
            "，工作年限共计",
            w.years,
            "年。其主要工作内容为：",
            duties,
            "。",
        ]
    elif draw == 2:
        first = [
            "兹有我单位",
            w.position,
            w.holder,
            "，",
            w.sex,
            "，身份证号码为",
            w.id_number,
            "，于",
            w.start,
            "入职，",
            *(["工作"] if still else []),
            *end,
            f"，一直{work}，已满",
            w.years,
            "年。任职期间主要从事",
            duties,
            "。",
        ]
    else:
        first = [
            "兹证明我单位",
            w.holder,
            "同志（公民身份号码：",
            w.id_number,
            "）从",
            w.start,
            "起",
            work,
            "，",
            *end,
            "，岗位为",
            w.position,
            "，社会工作从业年限",
            w.years,
            "年，主要承担",
            duties,
            "等工作。",
        ]
    paragraphs = [first]
    if rng.random() < 0.5:
        paragraphs.append(
            ["该同志工作期间遵纪守法，爱岗敬业，恪守社会工作职业道德，未受过任何处分。"]
        )
    paragraphs.append([rng.choice(("特此证明。", "特此证明！", "情况属实，特此证明。"))])
    if proof.purpose:
        paragraphs.append([f"（{proof.purpose}）" if rng.random() < 0.5 else proof.purpose])
    return paragraphs


def _unit_and_date(sheet: Sheet, proof: Proof, w: Writing, style: Style, y: float) -> None:
    """The unit's name and the date at the right, the seal over both; or what is left of them."""
    rng = sheet.rng
    left, width = frame(sheet, 26)
    kind = style.text(sheet, 1.15)
    x = left + width - sheet.mm(rng.uniform(28, 40))
    sheet.line_of(x, y, [w.employer], kind, align="center")
    if proof.dated:
        sheet.line_of(x, y + sheet.mm(10), [w.issued], kind, align="center")
    else:
        sheet.line_of(x, y + sheet.mm(10), "年    月    日", kind, align="center")
    if proof.stamped:
        seal = Seal(proof.job.employer, diameter=rng.choice((38.0, 40.0, 42.0)))
        put_seal(sheet, seal, x + sheet.mm(rng.uniform(-8, 12)), y + sheet.mm(rng.uniform(1, 8)))


def _letter(
    proof: Proof, style: Style, rng: Random, *, letterhead: bool, addressed: bool
) -> list[Sheet]:
    w = Writing(proof, style, rng)
    sheet = style.sheet(rng)
    left, width = frame(sheet, 26)
    y = sheet.mm(46)
    if letterhead:
        red = Type(style.bold, sheet.pt(22), (196, 30, 30), 0.12)
        sheet.line_of(sheet.width / 2, sheet.mm(34), proof.job.employer, red, align="center")
        sheet.draw.line((left, sheet.mm(40), left + width, sheet.mm(40)), (196, 30, 30), 4)
        y = sheet.mm(62)
    title = Type(style.bold, sheet.pt(rng.choice((20, 22, 24))), style.colour)
    sheet.line_of(sheet.width / 2, y, rng.choice(TITLES), title, align="center")
    y += sheet.mm(12)
    body = style.text(sheet, rng.choice((1.2, 1.3, 1.35)))
    sheet.pen = style.pen(sheet).at(body.size * 1.15)
    leading = rng.choice((1.8, 2.0, 2.2))

    def paragraph(text: list[Run], indent: float) -> None:
        nonlocal y
        box = (left, y, left + width, float(sheet.height))
        y = sheet.paragraph(box, text, body, leading=leading, first_indent=indent)

    if addressed:
        paragraph(["重庆市民政局："], 0)
    for text in _sentences(proof, w, rng):
        paragraph(text, 2)
    y += sheet.mm(rng.uniform(18, 40))
    _unit_and_date(sheet, proof, w, style, y)
    if proof.clerk:
        contact = f"经办人：{proof.clerk}    联系电话：{proof.clerk_phone}"
        sheet.line_of(
            left, min(y + sheet.mm(48), sheet.height - sheet.mm(24)), contact, style.text(sheet)
        )
    return [sheet]


@layout("employment_proof", "letter")
def letter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A plain letter."""
    return _letter(proof, style, rng, letterhead=False, addressed=False)


@layout("employment_proof", "letterhead")
def letterhead(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter under the unit's red head."""
    return _letter(proof, style, rng, letterhead=True, addressed=False)


@layout("employment_proof", "addressed")
def addressed(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter addressed to the civil affairs bureau."""
    return _letter(proof, style, rng, letterhead=False, addressed=True)


@layout("employment_proof", "table")
def table(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """工作年限证明表: the same as a form."""
    w = Writing(proof, style, rng)
    sheet = style.sheet(rng)
    left, width = frame(sheet, 22)
    title = rng.choice(("社会工作从业年限证明表", "从事社会工作年限证明", "专业工作年限证明表"))
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(42),
        title,
        Type(style.bold, sheet.pt(20), style.colour),
        align="center",
    )
    kind, labels = style.text(sheet, 1.1), style.labels(sheet)

    def label(text: str) -> Cell:
        return Cell(style.label(text), kind=labels, align="center", shade=style.shade)

    def entry(value: Value, columns: int = 1) -> Cell:
        hand = style.short_by_hand
        return Cell([Value(value.text, value.name, value.value, hand=hand)], columns)

    period = Cell(
        [
            w.start,
            rng.choice(("至", "—", "～")),
            w.end if proof.job.ended else Value("至今", "ended_on", "present"),
        ],
        1,
    )
    duties = "；".join(proof.job.duties) + "。"
    rows: list[Row] = [
        [label("姓名"), entry(w.holder), label("性别"), entry(w.sex)],
        [label("身份证号码"), entry(w.id_number, 3)],
        [label("工作单位"), entry(w.employer, 3)],
        [label("岗位"), entry(w.position), label("从业年限"), Cell([w.years, "年"])],
        [label("起止时间"), Cell(period.text, 3)],
        [label("主要工作内容"), Cell(duties, 3, least=34)],
        [
            Cell(
                ["    以上情况属实，该同志", rng.choice(WORK), "满", w.years, "年，特此证明。"],
                4,
                least=66,
                valign="top",
                extra=lambda page, box: _unit_and_date(page, proof, w, style, box[3] - page.mm(26)),
            )
        ],
    ]
    grid = Table(
        [1.5, 2.4, 1.4, 2.2], rows, kind, rule=style.rule, colour=style.colour, least_row=13
    )
    grid.put(sheet, left, sheet.mm(52), width)
    return [sheet]
