"""Papers of topics, standards and the press."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.facts.standards import MediaReport, Standard
from sample_docs.generator.papers import media, topic
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.prose.news import NOTICES
from sample_docs.generator.rehearsal.case_wording import dressed

INK: RGB = (32, 32, 34)
PAGE = Paper(margin=24, top=32, bottom=20)


@layout("topic_commission", "commission_table", REHEARSAL)
def commission_table(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托书: the topic's particulars in a table between two sentences."""
    style = dressed(style, rng, printed=True)
    w, pages = topic.Writing(facts, rng), Pages(style, rng, PAGE)
    pages.title(rng.choice(("课题委托书", "研究课题委托书", "社会工作课题委托书")), 23)
    pages.gap(4)
    kind = style.text(pages.sheet, 1.18)
    pages.say(f"{facts.unit}：", kind, leading=1.9)
    text: list[Run] = ["经研究，", w.commissioner, "决定委托你单位承担下列课题的研究工作："]
    pages.say(text, kind, indent=2, leading=1.9)
    pages.gap(2)
    labels = style.labels(pages.sheet)
    entries: tuple[tuple[str, list[Run]], ...] = (
        ("课题名称", [w.name]),
        ("课题编号", [w.number]),
        ("课题负责人", [w.leader]),
        ("课题组成员\n（按排名，含负责人）", [w.members]),
        ("研究期限", [w.date(facts.issued.month_only), "至", w.date(facts.due)]),
        ("委托经费", [f"人民币{facts.funds / 10:g}万元"]),
        ("成果形式", [rng.choice(("研究报告", "研究报告、论文", "调研报告"))]),
    )
    rows: list[Row] = [
        [Cell(label, align="center", kind=labels), Cell(value)] for label, value in entries
    ]
    pages.rows([1.3, 3.6], rows, least_row=11)
    pages.gap(3)
    pages.say("请按期完成研究任务，并提交研究成果。", kind, indent=2, leading=1.9)
    pages.room(pages.sheet.mm(34))
    pages.gap(12)
    sheet, right = pages.sheet, pages.left + pages.width
    end = f"委托单位：{facts.commissioner}"
    sheet.line_of(right, pages.y, end, kind, align="right")
    sheet.line_of(right, pages.y + sheet.mm(10), [w.issued], kind, align="right")
    stamp(sheet, facts.commissioner, right - sheet.mm(26), pages.y + sheet.mm(4), 5)
    first = pages.sheets[0]
    place = first.fields["members"]
    first.note(Value(str(facts.rank), "rank"), place.box, place.size)
    return pages.sheets


def _number(standard: Standard) -> Value:
    return Value(standard.number, "standard_number", standard.normalised_number)


@layout("standard_cover", "centred_title", REHEARSAL)
def centred_title(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A reprint's cover: number and title centred in a frame, days below each other at the foot."""
    sheet = Sheet(210, 297, rng, ground=(253, 253, 252))
    middle = sheet.width / 2
    frame = (sheet.mm(20), sheet.mm(20), sheet.width - sheet.mm(20), sheet.height - sheet.mm(20))
    sheet.draw.rectangle(frame, outline=INK, width=3)
    local = standard.family == "local"
    head = Type(style.bold, sheet.pt(26), INK, 0.3)
    family = "重庆市地方标准" if local else "中华人民共和国国家标准"
    head = head if local else Type(style.bold, sheet.pt(22), INK, 0.1)
    sheet.line_of(middle, sheet.mm(54), family, head, align="center")
    number = Type(HEI, sheet.pt(15), INK)
    sheet.line_of(middle, sheet.mm(70), [_number(standard)], number, align="center")
    sheet.draw.line((frame[0], sheet.mm(80), frame[2], sheet.mm(80)), INK, 3)
    title = Type(rng.choice((HEI, SONG, style.bold)), sheet.pt(26), INK)
    box = (sheet.mm(34), sheet.mm(112), sheet.width - sheet.mm(34), float(sheet.height))
    words = Value(standard.title, "title")
    y = sheet.paragraph(box, [words], title, leading=1.5, align="center")
    twin = Type(SONG, sheet.pt(13), INK)
    box = (box[0], y + sheet.mm(6), box[2], box[3])
    sheet.paragraph(box, standard.english, twin, align="center")
    kind = Type(SONG, sheet.pt(13.5), INK)
    day = Value(written(standard.published, "cn"), "published_on", standard.published.iso)
    sheet.line_of(middle, sheet.mm(224), ["发布日期：", day], kind, align="center")
    start = written(standard.effective, "cn")
    sheet.line_of(middle, sheet.mm(234), f"实施日期：{start}", kind, align="center")
    office = "重庆市市场监督管理局" if local else "国家市场监督管理总局"
    if local and standard.published.year < 2019:
        office = "重庆市质量技术监督局"
    elif not local and standard.published.year < 2018:
        office = "国家质量监督检验检疫总局"
    sheet.line_of(middle, sheet.mm(258), f"{office}　发布", kind, align="center")
    return [sheet]


@layout("standard_authors", "drafting_note", REHEARSAL)
def drafting_note(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """编制说明: paragraphs under numbered headings, the drafters listed in one of them."""
    style = dressed(style, rng, printed=True)
    pages = Pages(style, rng, PAGE)
    pages.say([_number(standard)], style.text(pages.sheet, 1.1), align="right")
    pages.title(f"《{standard.title}》编制说明", 19)
    sheet = pages.sheet
    place = sheet.lines[-1].box
    sheet.note(Value(standard.title, "title"), place, sheet.pt(19))
    pages.gap(5)
    kind, strong = style.text(sheet, 1.15), style.strong(sheet, 1.15)
    people = Value("、".join(standard.drafters), "drafters")
    sections: tuple[tuple[str, list[Run]], ...] = (
        ("任务来源", [f"本标准由{standard.proposer}提出并归口。"]),
        ("起草单位", [f"{'、'.join(standard.units)}。"]),
        ("主要起草人及排序", [people, "。"]),
        ("编制过程", ["起草组开展了文献研究和实地调研，形成草案后征求意见并组织专家审查。"]),
        ("实施建议", ["建议标准发布后组织宣贯培训，并对实施情况进行跟踪评价。"]),
    )
    for number, (heading, text) in enumerate(sections, 1):
        pages.say(f"{han_number(number)}、{heading}", strong, leading=2.0)
        pages.say(text, kind, indent=2, leading=1.9)
    where = pages.sheets[0].fields["drafters"]
    rank = standard.drafters.index(standard.person) + 1
    pages.sheets[0].note(Value(str(rank), "rank"), where.box, where.size)
    return pages.sheets


@layout("media_report", "framed", REHEARSAL)
def framed(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A copied page: name, day and page in one ruled line, the headline centred over columns."""
    w, sheet = media.Writing(report, rng), Sheet(250, 236, rng, ground=(246, 244, 238))
    left, right = sheet.mm(16), sheet.width - sheet.mm(16)
    face = Type(rng.choice((KAI, style.bold)), sheet.pt(22), INK)
    base = sheet.mm(24)
    end = sheet.line_of(left, base, [w.publication], face)
    small = Type(SONG, sheet.pt(11.5), INK)
    day = w.date(rng.choice(("cn", "dot")))
    place = f"第{report.issue}期" if report.magazine else f"第{report.page}版"
    when: list[Run] = [day] if report.magazine else [day, f"　{w.weekday}"]
    sheet.line_of(end + sheet.mm(10), base, when, small)
    sheet.line_of(right, base, place, small, align="right")
    sheet.draw.line((left, sheet.mm(28), right, sheet.mm(28)), INK, 5)
    head = Type(rng.choice((HEI, style.bold)), sheet.pt(34), INK)
    while head.width(report.title) > right - left - sheet.mm(10):
        head = head.at(head.size * 0.95)
    middle = sheet.width / 2
    sheet.line_of(middle, sheet.mm(52), [w.title], head, align="center")
    byline = Type(KAI, sheet.pt(12), INK)
    credit = f"本{'刊' if report.magazine else '报'}记者　{report.reporter}"
    sheet.line_of(middle, sheet.mm(64), credit, byline, align="center")
    kind = Type(SONG, sheet.pt(12), INK)
    gap, top = sheet.mm(8), sheet.mm(72)
    width = (right - left - gap) / 2
    half = sum(len(text) for text in w.paragraphs) / 2
    column, used, y, lowest = 0, 0, top, top
    for text in w.paragraphs:
        if not column and used >= half:
            column, y = 1, top
        x = left + column * (width + gap)
        box = (x, y, x + width, float(sheet.height))
        y = sheet.paragraph(box, text, kind, leading=1.6, first_indent=2)
        used, lowest = used + len(text), max(lowest, y)
    edge = (left - sheet.mm(4), sheet.mm(34), right + sheet.mm(4), lowest + sheet.mm(6))
    sheet.draw.rectangle(edge, outline=(120, 118, 112), width=3)
    notice = Type(KAI, sheet.pt(15), (90, 88, 84))
    free = max(lowest + sheet.mm(16), sheet.height - sheet.mm(16))
    sheet.line_of(middle, free, rng.choice(NOTICES), notice, align="center")
    return [sheet]
