"""practice proofs of social work: points, a red-headed paper, a filled-in blank, a job table."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp

RED: RGB = (200, 32, 34)
PAGE = Paper(margin=28, top=36, bottom=20)


class Writing:
    """The values of one proof, filled in by hand or printed."""

    def __init__(self, proof: Proof, style: Style, rng: Random, *, hand: bool = False) -> None:
        job, form = proof.job, rng.choice(("cn", "cn0", "dot0", "cn_gap", "dash"))
        form = rng.choice(("cn", "dot")) if hand else form
        blank = 4.0 if hand else 0.0
        self.proof, self.style, self.rng = proof, style, rng
        self.holder = Value(proof.person.name, "holder", hand=hand, blank=blank)
        self.sex = Value(proof.person.sex, hand=hand, blank=blank / 2)
        self.id_number = Value(proof.id_number, "id_number", hand=hand, blank=blank)
        self.employer = Value(job.employer, "employer", hand=hand, blank=blank)
        self.position = Value(job.position, "position", hand=hand, blank=blank)
        began = written(job.started, form)
        self.start = Value(began, "started_on", job.started.iso, hand=hand, blank=blank)
        now = rng.choice(("至今", "现在", "目前"))
        end = written(job.ended, form) if job.ended else now
        self.end = Value(
            end, "ended_on", job.ended.iso if job.ended else "present", hand=hand, blank=blank
        )
        years = rng.choice((str(proof.years), han_number(proof.years)))
        self.years = Value(years, "stated_years", str(proof.years), hand=hand, blank=blank / 2)
        day = written(proof.issued, rng.choice(("cn", "han0", "hano", "cn_gap")))
        self.issued = Value(day, "issued_on", proof.issued.iso)
        self.unit = Value(job.employer, "employer")

    @property
    def joint(self) -> str:
        """What stands between the two ends of the period."""
        return "" if self.end.text == "至今" else "至"


def _close(pages: Pages, w: Writing, kind: Type, *, left: bool = False) -> None:
    """Unit, day and seal, or what is left of them; the clerk below."""
    proof = w.proof
    pages.room(pages.sheet.mm(44))
    sheet = pages.sheet
    pages.gap(sheet.rng.uniform(14, 26))
    x = pages.left + sheet.mm(42) if left else pages.left + pages.width - sheet.mm(40)
    sheet.line_of(
        x,
        pages.y,
        ["单位（公章）：" if left else "", w.unit],
        kind,
        align="left" if left else "center",
    )
    x += sheet.mm(30) if left else 0.0
    day: list[Run] = [w.issued] if proof.dated else ["　　年　　月　　日"]
    sheet.line_of(x, pages.y + sheet.mm(10), day, kind, align="center")
    if proof.stamped:
        stamp(sheet, proof.job.employer, x + sheet.mm(4), pages.y + sheet.mm(4))
    pages.y += sheet.mm(28)
    if proof.clerk:
        pages.say(f"经办人：{proof.clerk}　　联系方式：{proof.clerk_phone}")


@layout("employment_proof", "points", PRACTICE)
def points(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A statement in numbered points."""
    w, pages = Writing(proof, style, rng), Pages(restyled(style, rng, printed=True), rng, PAGE)
    pages.title(
        rng.choice(("从业情况说明", "社会工作经历证明", "关于从业年限的证明", "专业工作经历证明")),
        21,
    )
    pages.gap(6)
    kind = style.text(pages.sheet, 1.25)
    duties = "；".join(proof.job.duties)
    pages.say(
        ["现就我单位工作人员", w.holder, "（", w.sex, "）从事社会工作的情况证明如下："],
        kind,
        indent=2,
        leading=1.9,
    )
    lines: tuple[list[Run], ...] = (
        ["公民身份号码：", w.id_number, "。"],
        ["任职时间：", w.start, w.joint, w.end, "。"],
        ["现任（曾任）岗位：", w.position, "。"],
        [f"工作内容：{duties}。"],
        ["从事社会工作年限：合计", w.years, "年。"],
    )
    for number, line in enumerate(lines, 1):
        pages.say([f"{han_number(number)}、", *line], kind, indent=2, leading=1.9)
    pages.say("以上内容真实，如有不实，我单位愿承担相应责任。", kind, indent=2, leading=1.9)
    if proof.purpose:
        pages.say(proof.purpose, kind, indent=2, leading=1.9)
    _close(pages, w, kind)
    return pages.sheets


@layout("employment_proof", "red_head", PRACTICE)
def red_head(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A paper of the unit's under its red head, with a number and an addressee."""
    w, pages = Writing(proof, style, rng), Pages(restyled(style, rng, printed=True), rng, PAGE)
    pages.title(f"{proof.job.employer}文件", 25, colour=RED)
    pages.gap(5)
    kind = style.text(pages.sheet, 1.22)
    number = f"社工中心〔{proof.issued.year}〕{rng.randint(2, 39)}号"
    pages.say(number, kind, align="center")
    pages.gap(2)
    sheet = pages.sheet
    sheet.draw.line((pages.left, pages.y, pages.left + pages.width, pages.y), RED, 5)
    pages.gap(9)
    pages.say(
        ["关于", w.holder, "同志从事社会工作的证明"],
        style.strong(sheet, 1.5),
        align="center",
        leading=1.7,
    )
    pages.gap(3)
    pages.say(rng.choice(("市民政局：", "推荐单位：", "各有关单位：")), kind, leading=1.9)
    duties = "、".join(proof.job.duties)
    text: list[Run] = [w.holder, "同志（", w.sex, "，居民身份证", w.id_number, "）于", w.start]
    text += ["起在", w.employer, "工作"]
    text += ["至今" if not proof.job.ended else "，"]
    if proof.job.ended:
        text += [w.end, "离职"]
    else:
        text[-1] = Value("至今", "ended_on", "present")
    text += ["，职务为", w.position, f"，分管{duties}，专职社会工作服务", w.years, "年整。"]
    pages.say(text, kind, indent=2, leading=1.95)
    pages.say("特此证明。", kind, indent=2, leading=1.95)
    if proof.purpose:
        pages.say(f"（{proof.purpose.rstrip('。')}）", kind, indent=2, leading=1.95)
    _close(pages, w, kind)
    return pages.sheets


@layout("employment_proof", "filled_blank", PRACTICE)
def filled_blank(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A printed blank whose gaps were filled in with a pen, with a counterfoil number."""
    style = restyled(style, rng)
    w, pages = Writing(proof, style, rng, hand=True), Pages(style, rng, PAGE)
    kind = style.text(pages.sheet, 1.25)
    pages.sheet.pen = style.pen(pages.sheet).at(kind.size * 1.12)
    pages.say(f"存根号：{rng.randint(1, 480):06d}", style.text(pages.sheet), align="right")
    pages.title(rng.choice(("证 明 信", "工 作 证 明 书", "介绍证明信")), 24)
    pages.gap(8)
    text: list[Run] = ["姓名", w.holder, "，性别", w.sex, "，身份证号", w.id_number]
    text += ["，系我单位", w.position, "，自", w.start, w.joint or "起", w.end]
    text += ["从事社会工作，满", w.years, "年，情况属实。"]
    pages.say(text, kind, indent=2, leading=2.4)
    note = f"备注：主要承担{'、'.join(proof.job.duties)}。{proof.purpose}"
    pages.say(note, style.text(pages.sheet, 1.05), indent=2, leading=1.9)
    _close(pages, w, kind, left=False)
    return pages.sheets


@layout("employment_proof", "job_table", PRACTICE)
def job_table(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """社会工作从业履历证明: one line of a job table, values below the headings."""
    style = restyled(style, rng, printed=True)
    w, pages = Writing(proof, style, rng), Pages(style, rng, Paper(297, 210, 22, 28, 16))
    pages.title(
        rng.choice(("社会工作从业履历证明", "从事社会工作情况登记证明", "工作履历证明")), 20
    )
    pages.gap(4)
    kind = style.text(pages.sheet, 1.15)
    pages.say(
        ["姓名：", w.holder, "　　性别：", w.sex, "　　身份证号码：", w.id_number], kind, leading=2
    )
    heads = ("起", "止", "所在单位", "岗位（职务）", "工作职责", "年数")
    duties = "；".join(proof.job.duties)
    values: tuple[list[Run], ...] = (
        [w.start],
        [w.end],
        [w.employer],
        [w.position],
        [duties],
        [w.years],
    )
    labels = style.labels(pages.sheet)
    shade = style.shade or (238, 240, 242)
    rows: list[Row] = [
        [Cell(text, align="center", kind=labels, shade=shade) for text in heads],
        [
            Cell(value, align="center" if index != 4 else "left")
            for index, value in enumerate(values)
        ],
        [Cell("") for _ in heads],
    ]
    pages.rows([1.6, 1.6, 3, 1.8, 4, 0.9], rows, least_row=13)
    pages.gap(3)
    pages.say(f"兹证明以上所列从业经历属实。{proof.purpose}", kind, indent=2, leading=1.8)
    _close(pages, w, kind)
    return pages.sheets
