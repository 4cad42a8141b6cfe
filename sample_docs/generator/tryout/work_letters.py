"""Proofs of social work: an official letter, a record of posts, a letter with its stub, a form."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import SONG
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.official import Official
from sample_docs.generator.tryout.stationery import dressed

NO_DATE = "　　年　　月　　日"


class Entries:
    """The entries of one proof of social work."""

    def __init__(self, proof: Proof, rng: Random) -> None:
        job, form = proof.job, rng.choice(("cn", "cn_gap", "dot0", "dash", "han"))
        self.proof = proof
        self.holder = Value(proof.person.name, "holder")
        self.sex = Value(proof.person.sex)
        self.id_number = Value(proof.id_number, "id_number")
        self.employer = Value(job.employer, "employer")
        self.position = Value(job.position, "position")
        self.start = Value(written(job.started, form), "started_on", job.started.iso)
        self.end = Value(rng.choice(("至今", "目前", "现在")), "ended_on", "present")
        if job.ended:
            self.end = Value(written(job.ended, form), "ended_on", job.ended.iso)
        years = rng.choice((str(proof.years), str(proof.years), han_number(proof.years)))
        self.years = Value(years, "stated_years", str(proof.years))
        day = written(proof.issued, rng.choice(("cn", "han", "cn_gap", "hano")))
        self.issued = Value(
            day if proof.dated else NO_DATE, "issued_on" if proof.dated else "", proof.issued.iso
        )
        self.duties = "、".join(proof.job.duties)
        self.seal = proof.job.employer if proof.stamped else ""

    @property
    def span(self) -> list[Run]:
        """The period from its start to its end."""
        return [self.start, "" if self.end.text == "至今" else "至", self.end]

    @property
    def contact(self) -> str:
        """Who can be asked, or nothing."""
        proof = self.proof
        return f"（联系人：{proof.clerk}，电话：{proof.clerk_phone}）" if proof.clerk else ""


@layout("employment_proof", "official_letter", TRYOUT)
def official_letter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A numbered paper of the unit's: title naming the person, points, copies at the foot."""
    e, unit = Entries(proof, rng), proof.job.employer
    number = f"社证字〔{proof.issued.year}〕{rng.randint(2, 40)}号"
    page = Official(style, rng, unit, number, 1.2)
    page.title(f"关于{proof.person.name}同志从事社会工作情况的证明")
    page.say(rng.choice(("重庆市民政局：", "各有关单位：", "市民政局社会工作处：")), 0)
    page.say("根据社会工作督导库人选推荐工作要求，现将我单位相关人员从事社会工作情况证明如下：")
    page.say(["一、基本情况。", e.holder, "，", e.sex, "，公民身份号码", e.id_number, "。"])
    page.say(["二、任职情况。该同志", *e.span, "在我单位任", e.position, "。"])
    page.say([f"三、工作内容。主要从事{e.duties}等社会工作。"])
    page.say(["四、工作年限。从事社会工作累计", e.years, "年。"])
    page.say("以上情况属实，我单位对证明内容的真实性负责。" + proof.purpose)
    page.close([e.employer], [e.issued], e.seal)
    if e.contact:
        page.say(e.contact)
    return page.pages.sheets


@layout("employment_proof", "posts_table", TRYOUT)
def posts_table(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """工作经历证明: a line on the person, a table of the posts held, words and seal below."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=22, top=34, bottom=20))
    small = Type(SONG, pages.sheet.pt(12), style.colour)
    pages.sheet.line_of(pages.left, pages.sheet.mm(22), f"附表{rng.randint(1, 4)}", small)
    pages.title(rng.choice(("社会工作经历证明", "社会工作从业情况证明", "工作年限证明")), 21)
    pages.gap(4)
    kind = style.text(pages.sheet, 1.15)
    line: list[Run] = ["被证明人：", e.holder, "（", e.sex, "）　证件号码：", e.id_number]
    pages.say(line, kind, leading=2)
    pages.gap(2)
    labels = style.labels(pages.sheet)
    heads = ("起止年月", "所在单位", "岗位", "工作内容", "年限")
    until: list[Run] = [e.start, "—", e.end]
    rows: list[Row] = [
        [Cell(text, align="center", kind=labels, shade=style.shade) for text in heads],
        [
            Cell(until, align="center", least=44),
            Cell([e.employer]),
            Cell([e.position], align="center"),
            Cell(f"{e.duties}。"),
            Cell([e.years, "年"], align="center"),
        ],
        [Cell("", least=12) for _ in heads],
    ]
    pages.rows([2.2, 2.6, 1.7, 3.2, 1.1], rows)
    pages.gap(4)
    words = "兹证明上表所列情况真实，该同志在岗期间从事社会工作，无违纪违法行为。"
    pages.say(words + proof.purpose, kind, indent=2, leading=1.9)
    pages.gap(12)
    sheet = pages.sheet
    y, middle = pages.y, pages.left + pages.width * 0.56
    chief = style.signed(sheet, proof.clerk or "罗文彬", style.third_hand)
    sheet.line_of(pages.left, y, ["单位负责人（签字）：", chief], kind)
    sheet.line_of(middle, y, "证明单位（公章）", kind)
    sheet.line_of(middle, y + sheet.mm(11), [e.issued], kind)
    if e.seal:
        stamp(sheet, e.seal, middle + sheet.mm(26), y + sheet.mm(5), 4)
    notes = "说明：1．年限按周年计算；2．本证明涂改无效；3．须加盖单位公章。"
    sheet.line_of(pages.left, sheet.height - sheet.mm(20), notes, style.text(sheet, 0.85))
    return pages.sheets


@layout("employment_proof", "with_stub", TRYOUT)
def with_stub(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter from a numbered block: the stub above the perforation, the letter below it."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=26, top=24, bottom=20))
    sheet = pages.sheet
    serial = f"第{rng.randint(1, 90):04d}号"
    kind = style.text(sheet, 1.1)
    pages.title("证　明　信（存根）", 14)
    pages.say(serial, kind, align="right")
    stub = f"为我单位{proof.person.name}同志出具从事社会工作证明一份，用途：督导库人选推荐。"
    pages.say(stub, kind, indent=2, leading=1.9)
    pages.gap(6)
    x, y = 0.0, pages.y
    while x < sheet.width:
        sheet.draw.line((x, y, x + sheet.mm(3), y), (110, 110, 116), 2)
        x += sheet.mm(5)
    words = f"{serial[1:-1]}　骑　缝"
    sheet.line_of(pages.middle, y + sheet.mm(5), words, style.text(sheet, 0.9), align="center")
    pages.gap(16)
    pages.title("证　明　信", 22)
    pages.say(serial, kind, align="right")
    body = style.text(sheet, 1.3)
    pages.gap(2)
    pages.say(rng.choice(("民政局：", "重庆市民政局：", "有关单位：")), body, leading=2)
    text: list[Run] = ["今有我单位", e.position, e.holder, "同志（", e.sex, "，身份证号"]
    text += [e.id_number, "），", *e.span, f"从事{e.duties}等社会工作"]
    text += [
        "，从业时间共",
        e.years,
        "年。请予接洽为荷。" if rng.random() < 0.3 else "年，特此证明。",
    ]
    pages.say(text, body, indent=2, leading=2)
    if proof.purpose:
        pages.say(f"附注：{proof.purpose}", kind, leading=2)
    pages.gap(14)
    right = pages.left + pages.width
    sheet.line_of(right, pages.y, ["单位名称（章）：", e.employer], body, align="right")
    sheet.line_of(right - sheet.mm(8), pages.y + sheet.mm(12), [e.issued], body, align="right")
    if e.seal:
        stamp(sheet, e.seal, right - sheet.mm(32), pages.y + sheet.mm(6), 5)
    if e.contact:
        foot = sheet.height - sheet.mm(22)
        sheet.line_of(pages.left, foot, e.contact[1:-1], kind)
    return pages.sheets


@layout("employment_proof", "reversed_letter", TRYOUT)
def reversed_letter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter that begins with the unit and the years and comes to the person's number last."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=29, top=44, bottom=20))
    title = rng.choice(("社会工作从业证明", "从业年限证明", "社工岗位任职证明", "证 明 书"))
    pages.title(title, rng.choice((22, 26)))
    pages.gap(9)
    kind = style.text(pages.sheet, 1.3)
    text: list[Run] = ["自", *e.span, "，", e.holder, "同志"]
    text += [rng.choice(("一直", "连续")), "在", e.employer, "从事社会工作，岗位为"]
    text += [e.position, "，工作时间已达", e.years, "年。"]
    pages.say(text, kind, indent=2, leading=2.1)
    pages.say(f"具体负责：{e.duties}。", kind, indent=2, leading=2.1)
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=2.1)
    pages.gap(4)
    person: list[Run] = [
        "（附：",
        proof.person.name,
        "，",
        e.sex,
        "，身份证号码：",
        e.id_number,
        "）",
    ]
    pages.say(person, style.text(pages.sheet, 1.1), leading=1.9)
    pages.gap(20)
    sheet, left = pages.sheet, pages.left + pages.sheet.mm(66)
    lines: list[list[Run]] = [["证明单位：", proof.job.employer], ["经办人：", proof.clerk or "　"]]
    lines += [["联系电话：", proof.clerk_phone or "　"], ["出具日期：", e.issued]]
    top = pages.y
    for line in lines:
        sheet.line_of(left, pages.y, line, style.text(sheet, 1.1))
        pages.y += sheet.mm(10)
    if e.seal:
        stamp(sheet, e.seal, left + sheet.mm(44), top + sheet.mm(16), 4)
    return pages.sheets
