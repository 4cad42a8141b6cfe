"""Proofs of social work: a reply to the bureau, a form, a hand-written sheet, an e-certificate."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks, print_note
from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, SONG
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.preview.office_parts import (
    by_hand,
    close_on_axis,
    filled,
    heads,
    label_cell,
    ruled_paper,
)
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries


@layout("employment_proof", "joined_and_stayed", PREVIEW)
def joined_and_stayed(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter in two paragraphs: who joined when and does what; what it adds up to."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=28, top=rng.choice((36, 44)), bottom=22))
    titles = ("工作证明", "社会工作从业证明", "工作经历证明", "证　　明", "从事社会工作满五年证明")
    pages.title(rng.choice(titles if proof.years >= 5 else titles[:4]), rng.choice((21, 23)))
    pages.gap(7)
    kind, leading = style.text(pages.sheet, rng.choice((1.25, 1.32))), rng.choice((1.9, 2.05))
    start, end = period(job.started, job.ended, rng.choice(("cn", "cn0", "cn_gap", "dot0")))
    now = job.ended is None
    text: list[Run] = ["我单位职工" if now else "我单位原职工", e.holder, "，"]
    text += [e.sex, "，居民身份证号：", e.id_number, "。该同志于", start, "入职，"]
    if now:
        text += ["工作", end, "，一直在社会工作岗位，现任", e.position, "，"]
    else:
        text += ["于", end, "离职，在职期间任", e.position, "，"]
    text.append(f"承担{'、'.join(job.duties)}等工作。")
    pages.say(text, kind, indent=2, leading=leading)
    total: list[Run] = [rng.choice(("经核算，", "截至本证明开具之日，")), "该同志在本单位"]
    total += [rng.choice(("从事社会工作的时间满", "从事社会工作服务共计")), e.years, "年。"]
    pages.say(total, kind, indent=2, leading=leading)
    pages.say(f"{rng.choice(('特此证明。', '以上情况属实，特此证明。'))}{proof.purpose}", kind,
              indent=2, leading=leading)  # fmt: skip
    unit: list[Run] = [e.employer]
    close_on_axis(pages, unit, [e.issued], e.seal, kind)
    if proof.clerk:
        pages.gap(14)
        pages.say(f"经 办 人：{proof.clerk}", style.text(pages.sheet, 1.05))
        pages.say(f"联系电话：{proof.clerk_phone}", style.text(pages.sheet, 1.05))
    return pages.sheets


@layout("employment_proof", "years_form", PREVIEW)
def years_form(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """从业年限证明表: the person, a list of what was done when, own promise, the unit's words."""
    style = dressed(style, rng)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=20, top=24, bottom=16))
    titles = ("社会工作从业经历证明表", "社会工作者工作年限证明表", "社会工作专业工作经历证明表")
    pages.title(rng.choice(titles), 19)
    pages.gap(4)
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)

    def label(text: str, rows: int = 1) -> Cell:
        return label_cell(text, style, sheet, 1, rows)

    start, end = period(job.started, job.ended, rng.choice(("cn", "dot", "dot0", "dash")))
    span: list[Run] = [*filled(start, style), "至" if job.ended else "", *filled(end, style)]
    first: list[Row] = [
        [label("姓名"), Cell(filled(e.holder, style)), label("性别"), Cell(filled(e.sex, style))],
        [label("身份证号"), Cell(filled(e.id_number, style)), label("岗位"),
         Cell(filled(e.position, style))],
        [label("工作单位"), Cell(filled(e.employer, style), 3)],
    ]  # fmt: skip
    pages.rows([1.3, 3.6, 1, 2.3], first, least_row=11.5)
    second: list[Row] = [heads(("起止时间", "从事的社会工作内容", "证明人"), style, sheet)]
    second.append([Cell(span, align="center"),
                   Cell(filled("；".join(job.duties), style), least=24),
                   Cell(filled(proof.clerk or "何国平", style), align="center")])  # fmt: skip
    second += [[Cell(""), Cell(""), Cell("")] for _ in range(rng.randint(1, 2))]
    pages.rows([2.8, 4, 1.4], second, least_row=10.5)

    def promised(page: Sheet, box: Box) -> None:
        signed = style.signed(page, proof.person.name, style.second_hand)
        line: list[Run] = ["承诺人（签名）：", signed]
        page.line_of(box[2] - page.mm(70), box[3] - page.mm(6), line, style.text(page))

    def sealed(page: Sheet, box: Box) -> None:
        x, kind = box[2] - page.mm(42), style.text(page)
        page.line_of(x, box[3] - page.mm(20), "单位（公章）", kind, align="center")
        day: list[Run] = [e.issued]
        if style.short_by_hand and rng.random() < 0.6:
            day = date_blanks(proof.issued if proof.dated else None, "issued_on")
        page.line_of(x, box[3] - page.mm(7), day, kind, align="center")
        if e.seal:
            stamp(page, e.seal, x, box[3] - page.mm(22), 4)

    words: list[Run] = ["经审核，该同志累计从事社会工作", *filled(e.years, style)]
    words.append(f"年，情况属实。{proof.purpose}")
    promise = "本人承诺以上填报内容真实、准确，如有不实，自愿承担相应责任。"
    last: list[Row] = [
        [label("本人承诺"), Cell(promise, valign="top", least=30, first_indent=2, extra=promised)],
        [label("单位意见"), Cell(words, valign="top", least=58, first_indent=2, extra=sealed)],
    ]
    pages.rows([1.3, 6.9], last)
    pages.gap(3)
    pages.say("注：本表由工作单位人事部门填写，涂改无效。", style.text(pages.sheet, 0.92))
    return pages.sheets


@layout("employment_proof", "ruled_letter", PREVIEW)
def ruled_letter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter written out with a pen on the agency's red-ruled paper."""
    e, job = Entries(proof, rng), proof.job
    sheet = style.sheet(rng)
    step = 12.0
    ruled_paper(sheet, job.employer, 44, step)
    pen = style.pen(sheet)
    sheet.pen = pen.at(sheet.pt(17))
    start, end = period(job.started, job.ended, rng.choice(("cn", "cn", "dot")))
    years = by_hand(Value(str(proof.years), "stated_years"))
    lines: list[tuple[list[Run], float]] = []
    body: list[Run] = [by_hand("兹证明"), by_hand(e.holder), by_hand("同志（"), by_hand(e.sex)]
    body += [by_hand("，身份证号"), by_hand(e.id_number), by_hand("）自"), by_hand(start)]
    body += [
        by_hand("至" if job.ended else "起"),
        by_hand(end),
        by_hand("在我中心从事社会工作，担任"),
    ]
    body += [by_hand(e.position), by_hand("，主要负责"), by_hand(f"{'、'.join(job.duties)}，")]
    body += [by_hand("从事社会工作满"), years, by_hand("年。")]
    lines.append(([by_hand("重庆市民政局：")], 0))
    lines.append((body, 2))
    lines.append(([by_hand("特此证明。")], 2))
    left, right = sheet.mm(23), sheet.width - sheet.mm(23)
    leading = sheet.mm(step) / sheet.pen.size
    kind = Type(SONG, sheet.pen.size, style.colour)
    sheet.line_of(
        sheet.width / 2, sheet.mm(44 + step - 3), [by_hand("证　明")], kind, align="center"
    )
    y = sheet.mm(44 + step)
    for text, indent in lines:
        box = (left, y, right, float(sheet.height))
        y = sheet.paragraph(box, text, kind, leading=leading, first_indent=indent)
    rows: tuple[list[Run], ...] = ([by_hand(e.employer)], [by_hand(e.issued)])
    for place, row in enumerate(rows, 2):
        sheet.line_of(right, y + sheet.mm(step * place - 3), row, kind, align="right")
    if e.seal:
        stamp(sheet, e.seal, right - sheet.mm(44), y + sheet.mm(step * 2), 4)
    return [sheet]


@layout("employment_proof", "electronic_proof", PREVIEW)
def electronic_proof(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """在职（任职）证明 from a personnel system: dotted rows, words in a frame, code, seal."""
    style = dressed(style, rng, printed=True)
    e, job, sheet = Entries(proof, rng), proof.job, style.sheet(rng)
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(25), sheet.width / 2
    serial = f"RS{proof.issued.year}{digits(rng, 8)}"
    print_note(sheet, f"证明编号：{serial}", right, sheet.mm(20), "right")
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(22), style.colour, 0.15)
    words = "社会工作岗位在职证明" if job.ended is None else "社会工作岗位任职证明"
    sheet.line_of(middle, sheet.mm(42), words, head, align="center")
    start, end = period(job.started, job.ended, rng.choice(("dash", "cn0", "slash")))
    joint = "" if job.ended is None else " 至 "
    entries: tuple[tuple[str, list[Run]], ...] = (
        ("员工姓名", [e.holder]), ("性　　别", [e.sex]), ("证件号码", [e.id_number]),
        ("用人单位", [e.employer]), ("岗位名称", [e.position]), ("任职时间", [start, joint, end]),
        ("从事社会工作年限", [e.years, "年"]),
    )  # fmt: skip
    label, value = Type(HEI, sheet.pt(11.5), (96, 98, 104)), style.text(sheet, 1.18)
    y = sheet.mm(62)
    for name, entry in entries:
        sheet.line_of(left, y, name, label)
        sheet.line_of(left + sheet.mm(46), y, entry, value)
        for dot in range(round(left), round(right), 9):
            sheet.draw.line((dot, y + sheet.mm(4), dot + 3, y + sheet.mm(4)), (150, 152, 156), 2)
        y += sheet.mm(12.5)
    text = f"上述人员在本单位从事{'、'.join(job.duties)}等社会工作，信息与人事档案一致。"
    frame = (left, y + sheet.mm(2), right, y + sheet.mm(34))
    sheet.draw.rectangle(frame, outline=(150, 152, 156), width=2)
    inner = (left + sheet.mm(5), frame[1], right - sheet.mm(5), frame[3])
    sheet.paragraph(inner, text + proof.purpose, style.text(sheet, 1.05), leading=1.7,
                    valign="middle")  # fmt: skip
    y = frame[3] + sheet.mm(16)
    put_code(sheet, left, y, f"https://rs.example.com/z/{serial}", 27)
    note = Type(SONG, sheet.pt(9.5), (96, 98, 104))
    sheet.line_of(left, y + sheet.mm(33), "扫码验证，有效期六个月", note)
    x = right - sheet.mm(40)
    sheet.line_of(x, y + sheet.mm(12), job.employer, value, align="center")
    sheet.line_of(x, y + sheet.mm(23), ["开具日期：", e.issued], value, align="center")
    if e.seal:
        stamp(sheet, e.seal, x, y + sheet.mm(14), 3)
    if proof.clerk:
        contact = f"人事联系人：{proof.clerk}　{proof.clerk_phone}"
        print_note(sheet, contact, left, sheet.height - sheet.mm(24))
    printed = written(proof.issued.month_only, "dash") if proof.dated else ""
    print_note(sheet, f"系统生成　{printed}", right, sheet.height - sheet.mm(24), "right")
    return [sheet]
