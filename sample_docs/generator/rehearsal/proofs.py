"""Units' proofs: of social work, of teaching, of taking part in a policy."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.standards import PolicyProof
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.papers import policy, teaching
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.rehearsal.boxed import corner
from sample_docs.generator.rehearsal.case_wording import dressed

LETTER = Paper(margin=30, top=40, bottom=20)
FORM = Paper(margin=22, top=32, bottom=20)
NO_DATE = "　　年　　月　　日"


class Entries:
    """The entries of one proof of social work."""

    def __init__(self, proof: Proof, rng: Random) -> None:
        job, form = proof.job, rng.choice(("cn", "dot", "cn0", "han", "slash"))
        self.proof = proof
        self.holder = Value(proof.person.name, "holder")
        self.sex = Value(proof.person.sex)
        self.id_number = Value(proof.id_number, "id_number")
        self.employer = Value(job.employer, "employer")
        self.position = Value(job.position, "position")
        self.start = Value(written(job.started, form), "started_on", job.started.iso)
        self.end = Value(rng.choice(("至今", "今")), "ended_on", "present")
        if job.ended:
            self.end = Value(written(job.ended, form), "ended_on", job.ended.iso)
        years = rng.choice((str(proof.years), han_number(proof.years)))
        self.years = Value(years, "stated_years", str(proof.years))
        day = written(proof.issued, rng.choice(("cn", "han", "cn0", "dot")))
        self.issued = Value(
            day if proof.dated else NO_DATE, "issued_on" if proof.dated else "", proof.issued.iso
        )
        self.duties = "；".join(proof.job.duties)

    @property
    def span(self) -> list[Run]:
        """The period from its start to its end."""
        return [self.start, "" if self.end.text == "至今" else "至", self.end]


def _sign_off(pages: Pages, unit: Value, day: Value, seal: str, kind: Type) -> None:
    """Unit and day right-aligned below each other, under the seal where there is one."""
    pages.room(pages.sheet.mm(40))
    pages.gap(pages.sheet.rng.uniform(16, 28))
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, [unit], kind, align="right")
    sheet.line_of(right - sheet.mm(6), pages.y + sheet.mm(11), [day], kind, align="right")
    if seal:
        stamp(sheet, seal, right - sheet.mm(26), pages.y + sheet.mm(4), 5)
    pages.y += sheet.mm(26)


def _clerk(pages: Pages, name: str, phone: str) -> None:
    if name:
        pages.say(f"联系人：{name}　　联系电话：{phone}")


@layout("employment_proof", "key_lines", REHEARSAL)
def key_lines(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """Particulars line by line, then one sentence that confirms them."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, LETTER)
    pages.title(rng.choice(("社会工作从业年限证明", "工作年限证明", "社会工作服务经历证明")), 22)
    pages.gap(10)
    kind = style.text(pages.sheet, 1.25)
    lines: tuple[list[Run], ...] = (
        ["姓　　名：", e.holder],
        ["性　　别：", e.sex],
        ["证件号码：", e.id_number],
        ["工作单位：", e.employer],
        ["所任职务：", e.position],
        ["从业时间：", *e.span],
    )
    for line in lines:
        pages.say(line, kind, leading=2.0)
    text: list[Run] = [
        f"该同志在我单位从事社会工作（{e.duties}），累计满",
        e.years,
        "年，情况属实。",
    ]
    pages.say(text, kind, indent=2, leading=2.0)
    if proof.purpose:
        pages.say(proof.purpose, kind, indent=2, leading=2.0)
    _sign_off(pages, e.employer, e.issued, proof.job.employer if proof.stamped else "", kind)
    _clerk(pages, proof.clerk, proof.clerk_phone)
    return pages.sheets


@layout("employment_proof", "narrative", REHEARSAL)
def narrative(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter that tells the career at the unit in several sentences."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, LETTER)
    pages.title(rng.choice(("任 职 证 明", "社会工作从业证明", "在岗证明", "工作经历证明")), 24)
    pages.gap(8)
    kind = style.text(pages.sheet, 1.3)
    holder, start = e.holder, e.start
    text: list[Run] = [
        holder,
        "，",
        e.sex,
        "，身份证号码",
        e.id_number,
        "，",
        start,
        "到我单位工作",
    ]
    if proof.job.ended:
        text += ["，", e.end, "离职，在职期间任", e.position, "。"]
    else:
        text += ["，任", e.position, "，工作", Value("至今", "ended_on", "present"), "。"]
    pages.say(text, kind, indent=2, leading=2.1)
    text = [f"其工作为{e.duties}，属社会工作专业岗位。截至目前，从事社会工作共计", e.years, "年。"]
    if proof.job.ended:
        text = [f"其工作为{e.duties}，属社会工作专业岗位，从事社会工作", e.years, "年。"]
    pages.say(text, kind, indent=2, leading=2.1)
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=2.1)
    _sign_off(pages, e.employer, e.issued, proof.job.employer if proof.stamped else "", kind)
    _clerk(pages, proof.clerk, proof.clerk_phone)
    return pages.sheets


@layout("employment_proof", "corner_form", REHEARSAL)
def corner_form(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """从业年限证明表: entries under small labels, the unit's confirmation in the last cell."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, FORM)
    pages.title(rng.choice(("社会工作年限证明表", "从事社会工作情况表", "专业工作年限证明")), 20)
    pages.gap(3)

    def cell(label: str, value: list[Run], columns: int) -> Cell:
        return Cell(corner(pages, label, value), columns, leading=1.5, least=17)

    rows: list[Row] = [
        [
            cell("姓名", [e.holder], 3),
            cell("性别", [e.sex], 2),
            cell("身份证号码", [e.id_number], 7),
        ],
        [cell("所在单位", [e.employer], 7), cell("岗位/职务", [e.position], 5)],
        [cell("从事社会工作起止时间", e.span, 7), cell("累计年限", [e.years, "年"], 5)],
        [cell("主要工作", [e.duties], 12)],
    ]
    pages.rows([1.0] * 12, rows)
    top = pages.y
    words = f"经核实，以上情况属实。{proof.purpose}"
    last = Cell(corner(pages, "单位证明意见", words), 12, valign="top", least=58)
    pages.rows([1.0] * 12, [[last]])
    sheet, kind = pages.sheet, style.text(pages.sheet)
    right = pages.left + pages.width - sheet.mm(6)
    sheet.line_of(right, top + sheet.mm(40), ["单位（章）：", e.employer], kind, align="right")
    sheet.line_of(right, top + sheet.mm(51), [e.issued], kind, align="right")
    if proof.stamped:
        stamp(sheet, proof.job.employer, right - sheet.mm(28), top + sheet.mm(42), 4)
    pages.gap(3)
    _clerk(pages, proof.clerk, proof.clerk_phone)
    return pages.sheets


@layout("teaching_proof", "key_lines", REHEARSAL)
def teaching_lines(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """任教证明: particulars line by line, then the statement."""
    style = dressed(style, rng, printed=True)
    w, pages = teaching.Writing(proof, style, rng), Pages(style, rng, LETTER)
    pages.title(rng.choice(("专业教学工作证明", "相关专业教学经历证明", "教师任课证明")), 22)
    pages.gap(8)
    kind = style.text(pages.sheet, 1.22)
    end: list[Run] = ["至", w.end] if proof.ended else [Value("至今", "ended_on", "present")]
    lines: tuple[list[Run], ...] = (
        ["教师姓名：", w.holder, "　　性别：", w.sex],
        ["身份证号码：", w.id_number],
        ["所在学校：", w.school],
        [f"院系及职务：{proof.college}　{proof.position}"],
        ["任教专业：", w.major],
        ["任教时间：", w.start, *end],
        [f"讲授课程：{w.courses}"],
    )
    for line in lines:
        pages.say(line, kind, leading=1.95)
    text: list[Run] = ["上述教师从事相关专业教学工作满", w.years, "年，特此证明。"]
    pages.say([*text, proof.purpose], kind, indent=2, leading=1.95)
    seal = proof.school if proof.stamped else ""
    _sign_off(pages, Value(proof.school, "school"), w.date, seal, kind)
    _clerk(pages, proof.clerk, proof.clerk_phone)
    return pages.sheets


@layout("policy_proof", "corner_form", REHEARSAL)
def policy_form(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """政策起草参与证明表: entries under small labels, the office's seal in the last cell."""
    style = dressed(style, rng, printed=True)
    w, pages = policy.Writing(proof, style, rng), Pages(style, rng, FORM)
    pages.title(
        rng.choice(("政策文件起草证明", "参与政策（方案）起草证明表", "文件起草参与人员证明")), 20
    )
    pages.gap(3)

    def cell(label: str, value: list[Run], columns: int) -> Cell:
        return Cell(corner(pages, label, value), columns, leading=1.5, least=17)

    number: list[Run] = [w.number] if proof.number else ["（内部印发）"]
    rows: list[Row] = [
        [cell("文件名称", ["《", w.title, "》"], 12)],
        [cell("文号", number, 7), cell("印发时间", [w.made], 5)],
        [cell("参与人姓名", [w.holder], 5), cell("参与身份", [w.role], 7)],
    ]
    pages.rows([1.0] * 12, rows)
    top = pages.y
    words = "该同志参加了文件的调研、撰写、征求意见和修改全过程，情况属实。"
    last = Cell(corner(pages, "制定单位意见", words), 12, valign="top", least=58)
    pages.rows([1.0] * 12, [[last]])
    sheet, kind = pages.sheet, style.text(pages.sheet)
    right = pages.left + pages.width - sheet.mm(8)
    sheet.line_of(right, top + sheet.mm(40), proof.issuer, kind, align="right")
    sheet.line_of(right, top + sheet.mm(51), [w.issued], kind, align="right")
    if proof.stamped:
        stamp(sheet, proof.issuer, right - sheet.mm(22), top + sheet.mm(43), 4)
    return pages.sheets
