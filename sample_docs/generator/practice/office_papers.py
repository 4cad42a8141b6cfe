"""practice papers of the teaching and the management track that offices and presses issue."""

from random import Random

from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, KAI, SONG, XIAOWEI
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.facts.standards import MediaReport, PolicyProof, Standard
from sample_docs.generator.facts.teachers import TeachingProof
from sample_docs.generator.papers import media, policy, teaching, topic
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp

INK: RGB = (32, 32, 34)
PAGE = Paper(margin=27, top=36, bottom=20)


def _close(pages: Pages, unit: Value, seal: str, day: Value, kind: Type) -> None:
    """Unit and day at the right, under the seal where there is one."""
    pages.room(pages.sheet.mm(42))
    pages.gap(pages.sheet.rng.uniform(14, 26))
    sheet, x = pages.sheet, pages.left + pages.width - pages.sheet.mm(42)
    sheet.line_of(x, pages.y, [unit], kind, align="center")
    sheet.line_of(x, pages.y + sheet.mm(10), [day], kind, align="center")
    if seal:
        stamp(sheet, seal, x, pages.y + sheet.mm(4))
    pages.y += sheet.mm(28)


@layout("teaching_proof", "points", PRACTICE)
def teaching_points(proof: TeachingProof, style: Style, rng: Random) -> list[Sheet]:
    """教师任教情况说明 in numbered points."""
    style = restyled(style, rng, printed=True)
    w, pages = teaching.Writing(proof, style, rng), Pages(style, rng, PAGE)
    pages.title(rng.choice(("教师任教情况说明", "任教经历说明", "专业课教师任教证明")), 21)
    pages.gap(6)
    kind = style.text(pages.sheet, 1.22)
    pages.say(
        ["现将", w.school, "教师", w.holder, "的教学经历说明如下："], kind, indent=2, leading=1.9
    )
    end: list[Run] = ["至", w.end] if proof.ended else [Value("至今", "ended_on", "present")]
    lines: tuple[list[Run], ...] = (
        ["性别", w.sex, "，居民身份证号", w.id_number, "。"],
        [f"所在部门为{proof.college}，聘任职务为{proof.position}。"],
        ["所授专业为", w.major, f"，主讲课程为{w.courses}。"],
        ["授课期间为", w.start, *end, "，折合教龄", w.years, "年。"],
    )
    for number, line in enumerate(lines, 1):
        pages.say([f"（{han_number(number)}）", *line], kind, indent=2, leading=1.9)
    pages.say(f"特作说明。{proof.purpose}", kind, indent=2, leading=1.9)
    unit = Value(proof.school, "school")
    _close(pages, unit, proof.school if proof.stamped else "", w.date, kind)
    if proof.clerk:
        pages.say(f"填表人：{proof.clerk}　　电话：{proof.clerk_phone}")
    return pages.sheets


@layout("topic_commission", "certificate", PRACTICE)
def topic_certificate(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题立项证书: a bordered landscape sheet."""
    w = topic.Writing(facts, rng)
    sheet = Sheet(270, 190, rng, ground=(252, 252, 246))
    waves(sheet, (222, 228, 214), strength=0.35, pitch_mm=6)
    border(sheet, rng.choice(((84, 116, 84), (160, 60, 50))), 8, rng.choice(("keys", "beads")))
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(32), (150, 36, 34), 0.25)
    head = rng.choice(("课题立项证书", "研究课题立项书", "立项证书"))
    sheet.line_of(sheet.width / 2, sheet.mm(40), head, title, align="center")
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(13.5), INK)
    rows: tuple[list[Run], ...] = (
        ["课题名称　", w.name],
        ["立项编号　", w.number],
        ["主 持 人　", w.leader, "　　　　承担单位　", facts.unit],
        ["课题组（按序）　", w.members],
        ["完成期限　", w.date(facts.due)],
    )
    y, margin = sheet.mm(54), sheet.mm(30)
    for row in rows:
        box = (margin, y, sheet.width - margin, float(sheet.height))
        y = sheet.paragraph(box, row, kind, leading=1.9)
    box = (margin, y + sheet.mm(2), sheet.width - margin, float(sheet.height))
    sheet.paragraph(box, "上列课题经评审准予立项，特发此证。", kind, leading=1.9, first_indent=2)
    x = sheet.width * 0.72
    sheet.line_of(x, sheet.mm(148), [w.commissioner], kind, align="center")
    sheet.line_of(x, sheet.mm(158), [w.issued], kind, align="center")
    stamp(sheet, facts.commissioner, x, sheet.mm(152))
    place = sheet.fields["members"]
    sheet.note(Value(str(facts.rank), "rank"), place.box, place.size)
    return [sheet]


def _standard_head(standard: Standard) -> tuple[Value, Value]:
    number = Value(standard.number, "standard_number", standard.normalised_number)
    return number, Value(standard.title, "title")


@layout("standard_cover", "query_result", PRACTICE)
def query_result(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A print of a standards register: labels and values, nothing of the cover."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=22, top=26))
    sheet = pages.sheet
    colour: RGB = rng.choice(((28, 90, 150), (30, 110, 90)))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(18)), fill=colour)
    bar = Type(HEI, sheet.pt(15), (250, 250, 250))
    sheet.line_of(pages.left, sheet.mm(12), "标准信息公共服务平台", bar)
    number, title = _standard_head(standard)
    pages.say([title], style.strong(sheet, 1.6), leading=1.8)
    pages.say(standard.english, style.text(sheet, 0.95))
    pages.gap(4)
    day = Value(written(standard.published, "dash"), "published_on", standard.published.iso)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("标准号", [number]),
        ("标准状态", ["现行"]),
        ("发布日期", [day]),
        ("实施日期", [written(standard.effective, "dash")]),
        ("归口单位", [standard.proposer]),
        ("标准类别", ["地方标准" if standard.family == "local" else "国家标准（推荐性）"]),
    )
    body: list[Row] = [
        [Cell(label, shade=(240, 244, 248), align="right"), Cell(value)] for label, value in rows
    ]
    pages.rows([1.2, 4], body, least_row=12)
    pages.gap(8)
    link = f"https://std.example.com/{standard.published.year}"
    put_code(sheet, pages.left, pages.y, link, 20)
    return pages.sheets


@layout("standard_authors", "working_group", PRACTICE)
def working_group(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """标准起草组名单: a table of people in their order."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, PAGE)
    number, title = _standard_head(standard)
    pages.say([number, "《", title, "》"], style.strong(pages.sheet, 1.25), align="center")
    pages.title(rng.choice(("起草组成员名单", "主要起草人名单", "标准编制人员一览")), 19)
    pages.gap(4)
    rows: list[Row] = [
        [Cell(text, align="center") for text in ("序号", "姓名", "所在单位", "分工")]
    ]
    tasks = ("总体设计", "文本起草", "调研与验证", "意见汇总", "资料整理")
    for rank, name in enumerate(standard.drafters, 1):
        own = name == standard.person
        unit = standard.units[0 if own else rank % len(standard.units)]
        place = Value(str(rank), "rank" if own else "")
        cells: tuple[list[Run], ...] = ([place], [name], [unit], [tasks[min(rank, 5) - 1]])
        rows.append([Cell(cell, align="center") for cell in cells])
    top = pages.y
    pages.rows([0.8, 1.4, 3.4, 1.8], rows, least_row=11)
    box = (pages.left, top, pages.left + pages.width, pages.y)
    size = style.text(pages.sheet).size
    pages.sheet.note(Value("、".join(standard.drafters), "drafters"), box, size)
    pages.gap(4)
    pages.say(f"提出及归口：{standard.proposer}。", style.text(pages.sheet, 1.1), leading=1.8)
    return pages.sheets


@layout("policy_proof", "particulars", PRACTICE)
def policy_particulars(proof: PolicyProof, style: Style, rng: Random) -> list[Sheet]:
    """情况说明: particulars line by line, then the statement."""
    style = restyled(style, rng, printed=True)
    w, pages = policy.Writing(proof, style, rng), Pages(style, rng, PAGE)
    pages.title(rng.choice(("文件起草情况说明", "参与文件制定的说明", "政策起草参与人员证明")), 21)
    pages.gap(6)
    kind = style.text(pages.sheet, 1.22)
    rows: list[list[Run]] = [["文件：《", w.title, "》"]]
    if proof.number:
        rows.append(["发文字号：", w.number])
    rows += [["出台时间：", w.made], ["参与人：", w.holder], ["承担任务：", w.role]]
    for row in rows:
        pages.say(row, kind, leading=2.0)
    words = "上述同志全程参与该文件的调研论证、文本撰写和征求意见工作，情况属实。"
    pages.say(words, kind, indent=2, leading=2.0)
    _close(pages, Value(proof.issuer), proof.issuer if proof.stamped else "", w.issued, kind)
    return pages.sheets


@layout("media_report", "clipping", PRACTICE)
def clipping(report: MediaReport, style: Style, rng: Random) -> list[Sheet]:
    """A clipping pasted on a sheet; the paper and the day are written above it by hand."""
    w, sheet = media.Writing(report, rng), style.sheet(rng)
    pen = style.pen(sheet).at(sheet.pt(17))
    left, right = sheet.mm(24), sheet.width - sheet.mm(24)
    name = Value(report.publication, "publication", hand=True, pen=pen)
    when = written(report.published, rng.choice(("cn", "dot")))
    day = Value(when, "published_on", report.published.iso, hand=True, pen=pen)
    kind = Type(SONG, sheet.pt(12), INK)
    place = f"第{report.issue}期" if report.magazine else f"{report.page.removeprefix('第')}版"
    last = Value(place, hand=True, pen=pen)
    sheet.line_of(left, sheet.mm(30), ["剪报来源：", name, "　", day, "　", last], kind)
    top = sheet.mm(44)
    body = Type(SONG, sheet.pt(11), INK)
    scout = Sheet(210, 297, Random(0))
    inner = (left + sheet.mm(8), top + sheet.mm(8), right - sheet.mm(8), float(sheet.height))
    bottom = _article(scout, w, body, inner)
    paper: RGB = rng.choice(((243, 239, 226), (238, 236, 230)))
    edge = [(left, top), (right, top + 6), (right - 5, bottom + sheet.mm(6))]
    edge += [(left + 7, bottom + sheet.mm(7))]
    sheet.draw.polygon(edge, fill=paper, outline=(190, 186, 176))
    _article(sheet, w, body, inner)
    return [sheet]


def _article(
    sheet: Sheet, w: media.Writing, body: Type, box: tuple[float, float, float, float]
) -> float:
    """Headline, byline and text in one column; gives the y below."""
    head = Type(XIAOWEI, sheet.pt(25), INK)
    y = sheet.paragraph(box, [w.title], head, leading=1.35)
    byline = f"□ 记者 {w.report.reporter}"
    sheet.line_of(box[0], y + sheet.mm(6), byline, Type(KAI, sheet.pt(11), INK))
    y += sheet.mm(11)
    for text in w.paragraphs:
        y = sheet.paragraph((box[0], y, box[2], box[3]), text, body, leading=1.55, first_indent=2)
    return y
