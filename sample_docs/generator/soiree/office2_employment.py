"""Proofs of social work: a letter, a slip, work told in rows, the staff of one agency."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks, written_in
from sample_docs.generator.audition.proof_parts import middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.people import POSITIONS
from sample_docs.generator.matinee.letter_parts import inked, label_of
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import LANDSCAPE, Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries

SPANS = ("cn", "cn", "cn0", "dot", "dash")
TRUE = (
    "我单位对本证明内容的真实性负责，如有不实，愿承担相应责任。",
    "以上情况属实，特此证明。",
    "上述内容真实有效，如有虚假，由我单位承担相应责任。",
)


def _asked(proof: Proof) -> str:
    """Whom to ask, or nothing."""
    return f"经办人：{proof.clerk}　联系电话：{proof.clerk_phone}" if proof.clerk else ""


@layout("employment_proof", "employed_and_engaged", SOIREE)
def employed_and_engaged(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A plain letter in one paragraph: the person, since when here, what work, how many years."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=rng.choice((27, 31)), top=rng.choice((38, 48))))
    titles = ("从事社会工作年限证明", "工作证明", "从业经历证明", "证　　明", "社会工作从业证明")
    pages.title(rng.choice(titles), rng.choice((21, 23)))
    pages.gap(10)
    kind, leading = style.text(pages.sheet, rng.choice((1.25, 1.35))), rng.choice((1.9, 2.05))
    start, end = period(job.started, job.ended, rng.choice(SPANS))
    text: list[Run] = ["兹有我单位职工" if job.ended is None else "兹有我单位原职工", e.holder]
    text += ["（性别：", e.sex, "；身份证号：", e.id_number, "），自", start]
    text += ["" if job.ended is None else "起至", end, "在", e.employer, "从事专职社会工作，担任"]
    text += [e.position, f"一职，主要承担{e.duties}等工作，"]
    text += [rng.choice(("从事社会工作已满", "累计从业年限为")), e.years, "年。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say(f"{rng.choice(TRUE)}{proof.purpose}", kind, indent=2, leading=leading)
    close_centred(pages, [[e.employer], [e.issued]], e.seal, kind)
    if _asked(proof):
        pages.gap(8)
        pages.say(_asked(proof), kind.at(kind.size * 0.86))
    return pages.sheets


@layout("employment_proof", "half_page_slip", SOIREE)
def half_page_slip(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """在职证明 on half a page, its entries on ruled blanks, partly by hand."""
    style = dressed(style, rng)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(210, 148, 22, 17, 6))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet, scale=1.2)
    pages.title(rng.choice(("在 职 证 明", "工作年限证明", "社会工作从业证明")), 19)
    pages.gap(3)
    kind = style.text(sheet, 1.12)

    def blank(value: Value, width: float) -> Value:
        if style.short_by_hand:
            return written_in(value, width)
        return Value(value.text, value.name, value.value, blank=width)

    start, end = period(job.started, job.ended, rng.choice(("cn", "dot")))
    text: list[Run] = ["兹证明", blank(e.holder, 5), "同志，性别", blank(e.sex, 3), " 身份证号码"]
    now = Value(end.text.replace("至今", "今"), end.name, end.value)
    text += [blank(e.id_number, 11), " 自", blank(start, 6), "至", blank(now, 6)]
    text.append("在我单位从事社会工作，岗位（职务）为")
    text += [blank(e.position, 7), "一职，从事社会工作共计", blank(e.years, 3), "年。"]
    pages.say(text, kind, indent=2, leading=2.05)
    pages.say("特此证明。", kind, indent=2, leading=2.05)
    day: list[Run] = [e.issued]
    if style.short_by_hand:
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")
    x = pages.left + pages.width * 0.7
    unit: list[Run] = ["单位（盖章）：", e.employer]
    top = max(pages.y + sheet.mm(9), sheet.mm(106))
    signed_off(sheet, x, top, [unit, day], e.seal, kind, 2)
    if proof.clerk:
        sheet.line_of(
            pages.left, sheet.height - sheet.mm(10), _asked(proof), style.text(sheet, 0.9)
        )
    return pages.sheets


@layout("employment_proof", "career_in_rows", SOIREE)
def career_in_rows(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A form after the exam's: the person, years of work in rows with who vouches, the unit."""
    style = dressed(style, rng)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=22, top=28, bottom=14))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    pages.title(
        rng.choice(("工作年限证明", "社会工作专业工作年限证明", "从事社会工作经历证明")), 21
    )
    pages.gap(5)
    kind = style.text(sheet, 1.12)
    text: list[Run] = ["我单位", inked(e.holder, style), "同志，性别：", inked(e.sex, style)]
    text += ["，身份证号：", inked(e.id_number, style), "，现任", inked(e.position, style)]
    text += ["，累计从事社会工作", inked(e.years, style), "年。其从事社会工作经历如下："]
    pages.say(text, kind, indent=2, leading=1.9)
    pages.gap(3)
    start, end = period(job.started, job.ended, rng.choice(("cn", "dot", "dot0")))
    heads = ("起止年月", "工作单位", "从事何种社会工作", "证明人")
    vouches = style.signed(sheet, proof.clerk or any_name(rng), style.second_hand)
    first: list[Text] = [
        [inked(start, style), "—" if job.ended else "", inked(end, style)],
        [inked(e.employer, style)],
        [inked(job.duties[0], style)],
        [vouches],
    ]
    rows: list[Row] = [[label_of(head, style, sheet) for head in heads], middle_cells(first)]
    rows += [[Cell("") for _ in heads] for _ in range(rng.choice((2, 3)))]
    pages.rows([2.2, 3, 3, 1.7], rows, least_row=15)
    pages.gap(5)
    pages.say(rng.choice(TRUE[:2]) + proof.purpose, kind, indent=2, leading=1.9)
    pages.gap(4)
    pages.say(["单位负责人（签字）：", style.signed(sheet, any_name(rng), style.third_hand)], kind)
    day: list[Run] = [e.issued]
    if style.short_by_hand:
        day = date_blanks(proof.issued if proof.dated else None, "issued_on")
    close_centred(pages, ["（单位公章）", day], e.seal, kind, (10, 18))
    note = "注：1. 本表由申报人所在单位填写；2. 工作年限计算到申报当月。"
    pages.say(note, style.text(sheet, 0.9))
    return pages.sheets


@layout("employment_proof", "agency_staff_sheet", SOIREE)
def agency_staff_sheet(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: an agency proves the years of several of its people in one list."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, LANDSCAPE)
    sheet = pages.sheet
    pages.title(rng.choice(("社会工作人员从业情况证明", "关于本单位社会工作者从业年限的证明")), 20)
    pages.gap(3)
    kind = style.text(sheet, 1.1)
    text: list[Run] = ["兹证明下列人员系", e.employer]
    text.append("工作人员，专职从事社会工作，具体情况如下：")
    pages.say(text, kind, indent=2, leading=1.8)
    pages.gap(2)
    form = rng.choice(("dot0", "dot", "cn"))
    start, end = period(job.started, job.ended, form)
    span: list[Run] = [start, "—" if job.ended else "", end]
    heads = ("序号", "姓名", "性别", "身份证号码", "岗位", "从事社会工作起止时间", "年限（年）")
    rows: list[Row] = [[label_of(head, style, sheet) for head in heads]]
    others = distinct_names(rng, rng.randint(2, 4), proof.person.name)
    own = rng.randrange(len(others) + 1)
    for place in range(len(others) + 1):
        if place == own:
            row: list[Text] = [[e.holder], [e.sex], [e.id_number], [e.position], span, [e.years]]
        else:
            name = others.pop()
            begun = Moment(rng.randint(2012, 2018), rng.randint(1, 12))
            hidden = f"500199{'*' * 8}{rng.randint(1000, 9999)}"
            row = [name, rng.choice("女女男"), hidden, rng.choice(POSITIONS)]
            row += [f"{written(begun, form)}至今", str(2020 - begun.year)]
        rows.append(middle_cells([str(place + 1), *row]))
    pages.rows([0.8, 1.4, 0.8, 3.2, 2.2, 3.6, 1.3], rows, least_row=11)
    pages.gap(3)
    pages.say(rng.choice(TRUE) + proof.purpose, kind, indent=2, leading=1.7)
    close_centred(pages, [[e.employer, "（盖章）"], [e.issued]], e.seal, kind, (15, 20))
    return pages.sheets
