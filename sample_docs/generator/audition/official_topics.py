"""Papers of research topics: a list of many topics, an agreement, a form with its approval."""

from random import Random

from sample_docs.generator.audition.credential_parts import note_people, note_rank, red_ring
from sample_docs.generator.audition.proof_parts import middle_cells, sealed_cell
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.facts.units import SCHOOLS
from sample_docs.generator.papers import topic as topics
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import LANDSCAPE, Pages, Paper, stamp
from sample_docs.generator.prose.research import SUBJECTS
from sample_docs.generator.tryout.stationery import dressed

LISTED = 5  # topics on a list, the applicant's among them


def _others(facts: Topic, rng: Random) -> list[list[str]]:
    """Rows of other people's topics: number, name, leader, members, unit."""
    free = [subject for subject in SUBJECTS if subject not in facts.name]
    stem, rows = facts.number[:-3], []
    for place, subject in enumerate(rng.sample(free, LISTED - 1)):
        people = distinct_names(rng, 4, facts.person)
        people = [any_name(rng) if name in facts.members else name for name in people]
        school = rng.choice([school.name for school in SCHOOLS if school.name != facts.unit])
        number = f"{stem}{(int(facts.number[-3:]) + place + 1) % 1000:03d}"
        rows.append([number, f"{subject}路径研究", people[0], "、".join(people[1:]), school])
    return rows


@layout("topic_commission", "marked_list", AUDITION)
def marked_list(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """立项课题一览表 in landscape: many topics, a red ring around the applicant's."""
    style = dressed(style, rng, printed=True)
    w, pages = topics.Writing(facts, rng), Pages(style, rng, LANDSCAPE)
    pages.say(["附件"], style.strong(pages.sheet), leading=1.6)
    head: list[Run] = [w.commissioner, f"{facts.issued.year}年度委托研究课题立项一览表"]
    pages.say(head, style.strong(pages.sheet, 1.6), align="center", leading=1.9)
    pages.gap(3)
    labels = style.labels(pages.sheet)
    heads = ("序号", "课题编号", "课题名称", "负责人", "课题组主要成员", "承担单位", "经费（万元）")
    rows: list[Row] = [middle_cells(heads, labels, True)]
    others, own = _others(facts, rng), rng.randrange(LISTED)
    rest = Value("、".join(facts.members[1:]), "members")
    top = pages.y
    for place in range(LISTED):
        if place == own:
            cells: list[list[Run]] = [[w.number], [w.name], [w.leader], [rest], [facts.unit]]
            cells.append([f"{facts.funds / 10:g}"])
        else:
            cells = [[text] for text in others[place - (place > own)]]
            cells.append([f"{rng.randint(1, 8)}"])
        rows.append(middle_cells([[str(place + 1)], *cells]))
    pages.rows([0.7, 2.1, 4, 1.3, 3.1, 3.2, 1.2], rows, least_row=14)
    sheet = pages.sheet
    known = sheet.fields["members"]
    known.also.append("、".join(facts.members))
    note_rank(sheet, facts.rank, "members" if facts.rank > 1 else "leader")
    boxes = [sheet.fields[name].box for name in ("topic_name", "members", "number")]
    high = max(top, min(box[1] for box in boxes) - sheet.mm(2))
    low = max(box[3] for box in boxes) + sheet.mm(2)
    edges = (pages.left + sheet.mm(1), pages.left + pages.width - sheet.mm(1))
    red_ring(sheet, (edges[0], high, edges[1], low), rng)
    pages.gap(5)
    kind = style.text(sheet)
    pages.say("注：课题组成员不含负责人，按排名先后填写；研究周期不超过一年。", kind)
    pages.room(sheet.mm(34))
    pages.gap(9)
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, facts.commissioner, kind, align="right")
    sheet.line_of(right, pages.y + sheet.mm(8), [w.issued], kind, align="right")
    stamp(sheet, facts.commissioner, right - sheet.mm(24), pages.y + sheet.mm(3), 4)
    return pages.sheets


@layout("topic_commission", "research_agreement", AUDITION)
def research_agreement(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题研究委托协议: parties in a table, articles, the group named in one of them, two seals."""
    style = dressed(style, rng, printed=True)
    w, pages = topics.Writing(facts, rng), Pages(style, rng, Paper(margin=25, top=26, bottom=18))
    pages.title(rng.choice(("课题研究委托协议", "社会工作课题委托研究协议书", "委托研究协议")), 21)
    pages.say(["（协议编号：", w.number, "）"], style.text(pages.sheet), align="center")
    pages.gap(3)
    kind, labels = style.text(pages.sheet, 1.1), style.labels(pages.sheet)
    parties: list[Row] = [
        [*middle_cells(["委托方（甲方）"], labels), Cell([w.commissioner])],
        [*middle_cells(["受托方（乙方）"], labels), Cell(facts.unit)],
        [*middle_cells(["课题主持人"], labels), Cell([w.leader])],
    ]
    pages.rows([1.4, 4], parties, least_row=10)
    pages.gap(4)
    money = f"{facts.funds / 10:g}"
    group: list[Run] = [
        "乙方组建课题组，全体研究人员按排名依次为：",
        w.members,
        "。主持人对成果质量负总责。",
    ]
    articles: tuple[tuple[str, list[Run]], ...] = (
        ("委托事项", ["甲方委托乙方开展“", w.name, "”的研究。"]),
        ("研究人员", group),
        ("研究期限", [w.date(facts.issued.month_only), "起至", w.date(facts.due), "止。"]),
        ("成果形式", ["研究报告一份，字数不少于二万字，并附调查数据。"]),
        ("研究经费", [f"甲方资助人民币{money}万元，签订后拨付六成，验收合格后付清。"]),
        ("知识产权", ["成果由双方共有，公开发表须注明受甲方委托。"]),
        ("违约责任", ["乙方无故未按期完成的，退回已拨经费。"]),
    )
    strong = style.strong(pages.sheet, 1.1)
    for place, (name, text) in enumerate(articles, 1):
        title = Value(f"{han_number(place)}、{name}：", pen=strong)
        pages.say([title, *text], kind, indent=2, leading=1.85)
    pages.room(pages.sheet.mm(56))
    pages.gap(14)
    sheet, half = pages.sheet, pages.left + pages.width * 0.53
    lead = style.signed(sheet, facts.members[0], style.second_hand)
    sheet.line_of(pages.left, pages.y, "甲方（盖章）", kind)
    sheet.line_of(half, pages.y, "乙方（盖章）", kind)
    sheet.line_of(pages.left, pages.y + sheet.mm(13), "代表签字：", kind)
    sheet.line_of(half, pages.y + sheet.mm(13), ["主持人签字：", lead], kind)
    sheet.line_of(half, pages.y + sheet.mm(26), ["签订日期：", w.issued], kind)
    stamp(sheet, facts.commissioner, pages.left + sheet.mm(32), pages.y + sheet.mm(8), 3)
    stamp(sheet, facts.unit, half + sheet.mm(48), pages.y + sheet.mm(3), 3)
    note_rank(pages.sheets[0], facts.rank, "members")
    return pages.sheets


@layout("topic_commission", "approval_form", AUDITION)
def approval_form(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题立项审批书: cells by hand or in print, the group in rows, the approval with its seal."""
    style = dressed(style, rng)
    w, pages = topics.Writing(facts, rng), Pages(style, rng, Paper(margin=20, top=24, bottom=16))
    pages.title(rng.choice(("课题立项审批书", "委托研究课题审批表", "研究课题立项审批表")), 20)
    pages.gap(2)
    sheet, labels = pages.sheet, style.labels(pages.sheet)
    sheet.pen = style.pen(sheet)
    hand = style.short_by_hand

    def entry(value: Value) -> Value:
        return Value(value.text, value.name, value.value, hand=hand)

    def label(text: str) -> Cell:
        return Cell(text, align="center", kind=labels, shade=style.shade)

    span = f"{written(facts.issued.month_only, 'dot')}—{written(facts.due, 'dot')}"
    first: list[Row] = [
        [label("课题名称"), Cell([entry(w.name)], 3)],
        [label("课题编号"), Cell([w.number]), label("起止时间"), Cell([style.short(span)])],
        [label("承担单位"), Cell([style.short(facts.unit)], 3)],
        [label("课题负责人"), Cell([entry(w.leader)]), label("联系电话"),
         Cell([style.short(f"138000000{rng.randint(10, 99)}")])],
        [label("申请经费"), Cell([style.short(f"{facts.funds / 10:g}万元")]), label("成果形式"),
         Cell([style.short("研究报告")])],
    ]  # fmt: skip
    pages.rows([1.3, 3, 1.3, 2.6], first, least_row=10.5)
    top = pages.y
    people: list[Row] = [
        middle_cells(("排名", "课题组成员", "职称/职务", "研究分工", "本人签名"), labels)
    ]
    posts = ("讲师", "副教授", "社会工作师", "研究助理", "教授")
    for rank, name in enumerate(facts.members, 1):
        own = Value(str(rank), "rank" if name == facts.person else "")
        signed = style.signed(sheet, name, style.second_hand)
        duty = "总体负责" if rank == 1 else rng.choice(topics.DUTIES)
        cells: list[list[Run]] = [[own], [style.short(name)], [rng.choice(posts)], [duty], [signed]]
        people.append(middle_cells(cells))
    pages.rows([0.8, 1.9, 1.9, 2, 1.8], people, least_row=10)
    box = (pages.left, min(top, pages.y), pages.left + pages.width, pages.y)
    note_people(pages.sheet, facts.members, "members", box, style.text(sheet).size)
    words: list[Run] = [f"经专家组评审，同意该课题作为{facts.issued.year}年度"]
    words += [*w.level, "课题立项。" if w.level else "研究课题立项。"]
    unit: list[Run] = [w.commissioner, "（章）"]
    own_words = f"　　同意申报，本单位保证研究条件。　　　　{facts.unit}"
    last: list[Row] = [
        [label("承担单位意见"), Cell(own_words, least=20)],
        [label("审批单位意见"),
         sealed_cell(words, unit, [w.issued], facts.commissioner, style, 1, 54)],
    ]  # fmt: skip
    pages.rows([1.3, 6.9], last)
    return pages.sheets
