"""Proofs of social work: an engagement told, a form by parts, a bureau's check, a roster."""

from random import Random

from sample_docs.generator.audition.proof_parts import middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import AS_OF, Moment, han_number, written, years_between
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.people import POSITIONS
from sample_docs.generator.facts.units import district_bureau
from sample_docs.generator.finale.ink_parts import day_in, headed, opinion, part, span_of
from sample_docs.generator.matinee.letter_parts import close_right, inked, label_of
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries

FORMS = ("cn", "cn", "cn0", "dot0", "cn_gap")
KINDS = ("专职社会工作者", "专业社工", "专职工作人员")


def _ends(proof: Proof, rng: Random) -> tuple[Value, Value]:
    return period(proof.job.started, proof.job.ended, rng.choice(FORMS))


@layout("employment_proof", "engaged_and_still_here", FINALE)
def engaged_and_still_here(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: since when the unit engages the person, what the work is, how long it makes."""
    style = dressed(style, rng, printed=True)
    e = Entries(proof, rng)
    pages = Pages(style, rng, Paper(margin=rng.choice((27, 31)), top=rng.choice((38, 48))))
    titles = ("证　明", "从事社会工作经历证明", "工作经历证明", "社会工作从业证明", "在岗证明")
    pages.title(rng.choice(titles), rng.choice((22, 25)))
    pages.gap(11)
    kind, leading = style.text(pages.sheet, rng.choice((1.3, 1.38))), rng.choice((1.95, 2.05))
    text: list[Run] = ["兹证明", e.holder, "同志（", e.sex, "，身份证号：", e.id_number, "）"]
    text += [*span_of(_ends(proof, rng), style), "受聘于", e.employer, "，"]
    text += [rng.choice(("担任", "聘任岗位为", "职务为")), e.position, "，"]
    text += [f"工作职责为{e.duties}。", "该同志在我单位从事社会工作服务"]
    text += [rng.choice(("时间共计", "已有", "累计满")), e.years, "年。"]
    pages.say(text, kind, indent=2, leading=leading)
    if rng.random() < 0.5:
        pages.say("我单位对上述证明内容的真实性负责。", kind, indent=2, leading=leading)
    pages.say("特此证明。", kind, indent=2, leading=leading)
    lines: list[Text] = [["单位名称（盖章）：", e.employer], ["日期：", e.issued]]
    if rng.random() < 0.5:
        lines = [[e.employer], [e.issued]]
    close_centred(pages, lines, e.seal, kind)
    notes = [proof.purpose, e.contact]
    pages.gap(7)
    for note in filter(None, notes):
        pages.say(note, kind.at(kind.size * 0.82), leading=1.7)
    return pages.sheets


@layout("employment_proof", "form_by_parts", FINALE)
def form_by_parts(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A form whose three parts have upright heads: the person, the work, the unit's proof."""
    style = dressed(style, rng)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=20, top=28, bottom=16))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("社会工作人员从业年限证明", "社会工作从业经历证明表", "社会工作者工作情况证明表")
    pages.title(rng.choice(titles), 20)
    pages.gap(4)
    note = f"编号：{proof.issued.year}-{rng.randint(3, 89):03d}"
    pages.say(note, style.text(sheet, 0.95), align="right")
    person = part("基本情况", [
        [("姓名", [inked(e.holder, style)]), ("性别", [inked(e.sex, style)])],
        [("身份证号码", [inked(e.id_number, style)])],
        [("学历", [inked(proof.person.claims[-1].level, style)]),
         ("联系电话", [inked(proof.person.phone, style)])],
    ], style, sheet)  # fmt: skip
    work = part("从业情况", [
        [("工作单位", [inked(e.employer, style)])],
        [("岗位名称", [inked(e.position, style)]), ("从业年限", [inked(e.years, style), "年"])],
        [("起止时间", span_of(_ends(proof, rng), style, "—"))],
        [("工作内容", [style.long(f"{e.duties}。")])],
    ], style, sheet)  # fmt: skip
    day = day_in(e.issued, proof.issued if proof.dated else None, style)
    words = f"该同志系我单位{rng.choice(KINDS)}，以上情况属实，特此证明。{proof.purpose}"
    rows: list[Row] = [[opinion(words, f"{job.employer}（章）", day, e.seal, style, 74)]]
    proven = headed("单位证明", rows, style, sheet)
    pages.rows([0.7, 1.5, 3, 1.4, 2.4], [*person, *work, *proven], least_row=13.5)
    pages.gap(2)
    signer = style.signed(sheet, proof.clerk or any_name(rng), style.third_hand)
    sheet.line_of(pages.left, pages.y + sheet.mm(6), ["经办人：", signer], style.text(sheet))
    return pages.sheets


@layout("employment_proof", "checked_by_the_bureau", FINALE)
def checked_by_the_bureau(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter in two paragraphs; under the unit's seal the bureau says that it has checked it."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=27, top=34, bottom=20))
    pages.title(rng.choice(("社会工作服务工作证明", "工作证明", "从事社会工作情况证明")), 22)
    pages.gap(8)
    kind, leading = style.text(pages.sheet, 1.25), 1.9
    text: list[Run] = [e.holder, "，", e.sex, "，公民身份号码", e.id_number, "，现为"]
    if job.ended:
        text[-1] = "，曾为"
    text += [e.employer, rng.choice(KINDS), "，工作岗位：", e.position, "。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say([*span_of(_ends(proof, rng), style), "，该同志一直在我单位从事社会工作，具体承担",
               f"{e.duties}等工作，工作年限为", e.years, "年。"],
              kind, indent=2, leading=leading)  # fmt: skip
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    close_right(pages, [e.employer], [e.issued], e.seal, kind)
    pages.gap(14)
    sheet, bureau = pages.sheet, district_bureau(proof.person.district)
    words = "经核，以上证明情况属实。"
    rows: list[Row] = [
        [opinion(words, bureau, "（核实单位盖章）", bureau if e.seal else "", style, 62, 1)]
    ]
    labelled = headed("核实意见", rows, style, sheet)
    pages.rows([0.7, 8], labelled)
    return pages.sheets


def _colleague(name: str, form: str, digits: bool, rng: Random) -> list[Text]:
    """A colleague's row of the roster; ``digits`` says how it writes the years."""
    start = Moment(rng.randint(2009, 2018), rng.randint(1, 12))
    years = years_between(start.first_day(), AS_OF)
    made = str(years) if digits else han_number(years)
    return [name, rng.choice(POSITIONS), written(start, form), "至今", made, "专职"]


@layout("employment_proof", "own_row_of_the_roster", FINALE)
def own_row_of_the_roster(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A sentence about the person, then the unit's roster of social workers with the own row."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=23, top=34, bottom=22))
    sheet, kind = pages.sheet, style.text(pages.sheet, 1.22)
    pages.title(rng.choice(("社会工作从业情况证明", "从事社会工作年限情况证明")), 21)
    pages.gap(6)
    form = rng.choice(("cn", "dot0", "dot"))
    ends = period(job.started, job.ended, form)
    others = distinct_names(rng, rng.randint(3, 5), proof.person.name)
    place = rng.randint(0, len(others))
    text: list[Run] = ["兹证明", e.holder, "（身份证号码：", e.id_number, "）系", e.employer]
    text += [f"社会工作人员，其从业情况见我单位社会工作人员名册第{place + 1}行，"]
    text += ["从事社会工作", e.years, "年。名册如下："]
    pages.say(text, kind, indent=2, leading=1.85)
    pages.gap(3)
    listed = [_colleague(name, form, e.years.text.isdigit(), rng) for name in others]
    own: list[Text] = [[e.holder], [e.position], [ends[0]], [ends[1]], [e.years], "专职"]
    listed.insert(place, own)
    heads = ("序号", "姓名", "岗位", "起始时间", "截止时间", "年限", "用工")
    rows: list[Row] = [[label_of(word, style, sheet) for word in heads]]
    rows += [middle_cells([str(number), *row]) for number, row in enumerate(listed, 1)]
    pages.rows([1.25, 1.6, 2.2, 2, 2, 1.25, 1.25], rows, least_row=11)
    pages.gap(4)
    pages.say("以上名册与单位人事档案、社会保险缴纳记录一致，特此证明。" + proof.purpose, kind,
              indent=2, leading=1.85)  # fmt: skip
    close_centred(pages, ["证明单位", job.employer, [e.issued]], e.seal, kind)
    return pages.sheets
