"""Proofs of social work: a telling letter, a printed blank, a contract's record, a staff list."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    date_blanks,
    print_note,
    red_ring,
    written_in,
)
from sample_docs.generator.audition.proof_parts import close_left, middle_cells, period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import LANDSCAPE, Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed, letterhead
from sample_docs.generator.tryout.work_letters import Entries

OTHER_POSTS = ("一线社工", "项目社工", "行政主管", "财务人员", "社工助理", "项目主管")


def _place(proof: Proof) -> str:
    return proof.person.district


@layout("employment_proof", "told_letter", AUDITION)
def told_letter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """On the agency's stationery: who it is, how the years went, what they add up to."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    head = letterhead(proof.job.employer, _place(proof), style, rng)
    pages = Pages(style, rng, Paper(margin=27, top=44, bottom=24), head)
    pages.title(rng.choice(("证明函", "工作情况证明函", "社会工作履历证明", "从业情况证明")), 22)
    pages.gap(6)
    kind = style.text(pages.sheet, 1.25)
    pages.say(rng.choice(("致：重庆市民政局", "致有关单位：", "敬启者：")), kind, leading=1.9)
    ended = proof.job.ended is not None
    now = "曾是" if ended else "现为"
    text: list[Run] = [e.holder, f"{now}我单位", e.position, "，", e.sex, "性，居民身份证号码为"]
    pages.say([*text, e.id_number, "。"], kind, indent=2, leading=1.95)
    start, end = period(
        proof.job.started, proof.job.ended, rng.choice(("cn", "cn", "cn_gap", "han"))
    )
    since: list[Run] = ["该员工于", start, "加入我单位，成为专职社会工作者，"]
    since += ["至", end, "因个人发展离开。"] if ended else ["工作", end, "，从未间断。"]
    he = rng.choice(("期间", "其间", "这些年里"))
    since += [f"{he}先后参与{'、'.join(proof.job.duties)}，深受服务对象信任。"]
    pages.say(since, kind, indent=2, leading=1.95)
    total: list[Run] = ["综上，该员工在我单位从事社会工作服务已满", e.years, "周年。"]
    pages.say([*total, proof.purpose], kind, indent=2, leading=1.95)
    pages.say("专此证明。", kind, indent=2, leading=1.95)
    close_left(pages, [e.employer], [e.issued], e.seal, kind)
    if proof.clerk:
        line = f"如需核实，请致电{proof.clerk_phone}（人事：{proof.clerk}）。"
        pages.say(line, style.text(pages.sheet))
    return pages.sheets


@layout("employment_proof", "printed_blank", AUDITION)
def printed_blank(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """从事社会工作年限证明: a sentence with blanks filled in by hand, a promise, two signatures."""
    style = dressed(style, rng)
    pages = Pages(style, rng, Paper(margin=26, top=34, bottom=20))
    e, job, sheet = Entries(proof, rng), proof.job, pages.sheet
    kind = style.text(sheet, 1.28)
    sheet.pen = style.pen(sheet).at(kind.size * 1.12)
    title = rng.choice(("从事社会工作年限证明", "社会工作专业工作年限证明", "工作年限证明（样式）"))
    pages.title(title, 22)
    pages.gap(8)
    began = date_blanks(job.started, "started_on")
    until: list[Run] = [written_in(Value("今", "ended_on", "present"), 3)]
    if job.ended:
        until = date_blanks(job.ended, "ended_on")
    text: list[Run] = ["兹有我单位", written_in(e.holder, 5), "同志（性别", written_in(e.sex, 2)]
    text += ["，身份证号码", written_in(e.id_number, 12), "），自", *began, "至", *until]
    text += [
        "在",
        written_in(e.employer, 14),
        "从事社会工作，工作岗位为",
        written_in(e.position, 7),
    ]
    years = Value(str(proof.years), "stated_years")
    text += ["，累计从事社会工作共", written_in(years, 3), "年。"]
    pages.say(text, kind, indent=2, leading=2.35)
    pages.gap(2)
    pages.say("在此期间，该同志遵纪守法，无违反职业道德的行为。", kind, indent=2, leading=2.1)
    promise = "我单位对以上情况的真实性负责。如有虚假，愿承担由此产生的一切后果。特此证明。"
    pages.say(promise, kind, indent=2, leading=2.1)
    pages.gap(14)
    chief = style.signed(sheet, proof.clerk or "何国平", style.third_hand)
    sheet.line_of(pages.left, pages.y, ["经办人（签字）：", chief], kind)
    right = pages.left + pages.width * 0.52
    sheet.line_of(right, pages.y, "单位（盖章）", kind)
    day = date_blanks(proof.issued if proof.dated else None, "issued_on")
    sheet.line_of(right, pages.y + sheet.mm(14), day, kind)
    if proof.stamped:
        stamp(sheet, job.employer, right + sheet.mm(24), pages.y + sheet.mm(5), 4)
    pages.y += sheet.mm(40)
    notes = "注：1．本证明用于个人申报，须由单位人事部门填写；2．工作年限按周年计算，以盖章为准。"
    pages.say(notes, style.text(sheet, 0.9))
    return pages.sheets


@layout("employment_proof", "contract_record", AUDITION)
def contract_record(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """聘用合同履行证明: both parties on top, clauses on post, term and years, both sign below."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=24, top=30, bottom=20))
    sheet = pages.sheet
    number = f"合同编号：SW-{proof.job.started.year}-{rng.randint(3, 80):03d}"
    print_note(sheet, number, pages.left + pages.width, sheet.mm(22), "right")
    pages.title(
        rng.choice(("聘用合同履行证明书", "劳动合同履行情况证明", "社工岗位聘用证明书")), 21
    )
    pages.gap(5)
    kind, strong = style.text(sheet, 1.15), style.strong(sheet, 1.15)
    lines: tuple[list[Run], ...] = (
        ["甲方（用人单位）：", e.employer],
        ["乙方（受聘人员）：", e.holder, "　　性别：", e.sex],
        ["乙方身份证号码：", e.id_number],
    )
    for line in lines:
        pages.say(line, kind, leading=1.9)
    pages.say("甲乙双方依法签订聘用合同，现将合同履行情况证明如下：", kind, indent=2, leading=1.9)
    until: list[Run] = [Value("至今", "ended_on", "present"), "，合同仍在履行"]
    if proof.job.ended:
        until = ["至", e.end, "止，合同已依法终止"]
    duties = "；".join(proof.job.duties)
    clauses: tuple[tuple[str, list[Run]], ...] = (
        ("聘用岗位", ["乙方受聘担任", e.position, "，属社会工作专业技术岗位。"]),
        ("聘用期限", ["自", e.start, *until, "。"]),
        ("工作内容", [f"{duties}。"]),
        ("履职年限", ["乙方在甲方实际从事社会工作", e.years, "年，甲方已按月支付劳动报酬。"]),
        ("社会保险", ["甲方依法为乙方缴纳社会保险，缴费记录可向社保经办机构查询。"]),
        ("其他", [f"本证明一式两份，双方各执一份。{proof.purpose}"]),
    )
    for place, (name, body) in enumerate(clauses, 1):
        head = Value(f"第{han_number(place)}条　{name}　", pen=strong)
        pages.say([head, *body], kind, leading=1.9)
    pages.room(sheet.mm(54))
    pages.gap(12)
    sheet, half = pages.sheet, pages.left + pages.width * 0.54
    chief = style.signed(sheet, proof.clerk or "唐世安", style.third_hand)
    own = style.signed(sheet, proof.person.name, style.second_hand)
    sheet.line_of(pages.left, pages.y, "甲方（公章）：", kind)
    sheet.line_of(pages.left, pages.y + sheet.mm(13), ["代表人：", chief], kind)
    sheet.line_of(half, pages.y, ["乙方（签字）：", own], kind)
    sheet.line_of(pages.left, pages.y + sheet.mm(26), [e.issued], kind)
    if e.seal:
        stamp(sheet, e.seal, pages.left + sheet.mm(42), pages.y + sheet.mm(12), 4)
    return pages.sheets


@layout("employment_proof", "staff_list", AUDITION)
def staff_list(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """在岗社会工作者名册: several people, the one put forward marked with a red pen."""
    e, style = Entries(proof, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, LANDSCAPE)
    pages.title(f"从事社会工作人员情况证明表（{proof.issued.year}年）", 19)
    pages.gap(3)
    kind, labels = style.text(pages.sheet, 1.08), style.labels(pages.sheet)
    pages.say(["单位名称：", e.employer], kind, leading=1.8)
    heads = (
        "序号",
        "姓名",
        "性别",
        "身份证号码",
        "岗位",
        "起始时间",
        "截止时间",
        "从业年限",
        "备注",
    )
    rows: list[Row] = [middle_cells(heads, labels, True)]
    own, others = rng.randrange(4), distinct_names(rng, 4, proof.person.name)
    form = rng.choice(("dot", "cn", "dash", "cn0"))
    start, end = period(proof.job.started, proof.job.ended, form)
    for place in range(5):
        if place == own:
            cells: list[list[Run]] = [[e.holder], [e.sex], [e.id_number], [e.position], [start]]
            cells += [[end], [e.years, "年"], ["推荐人选"]]
        else:
            years = rng.randint(1, 9)
            since = Moment(proof.issued.year - years, rng.randint(1, 3))
            masked = f"500199********{rng.randint(1000, 9999)}"
            post = rng.choice(OTHER_POSTS)
            name = others[place - (place > own)]
            texts = (
                name,
                rng.choice("男女"),
                masked,
                post,
                written(since, form),
                "至今",
                f"{years}年",
            )
            cells = [[text] for text in (*texts, "")]
        rows.append(middle_cells([[str(place + 1)], *cells]))
    top = pages.y
    weights = [0.8, 1.4, 0.8, 3.3, 2, 2.1, 2, 1.4, 1.4]
    pages.rows(weights, rows, least_row=12)
    place_of_name = pages.sheet.fields["holder"].box
    sheet = pages.sheet
    if rng.random() < 0.7:
        middle = (place_of_name[1] + place_of_name[3]) / 2
        ring = (pages.left + sheet.mm(2), max(top, middle - sheet.mm(5)))
        red_ring(sheet, (*ring, pages.left + pages.width - sheet.mm(2), middle + sheet.mm(5)), rng)
    pages.gap(4)
    words = "以上人员均在本单位从事社会工作，所列时间和年限属实，特此证明。"
    pages.say(words + proof.purpose, kind, indent=2, leading=1.8)
    close_left(pages, ["填报单位（章）：", proof.job.employer], [e.issued], e.seal, kind)
    return pages.sheets
