"""Papers of research topics: a letter of commission, a notice with a grid, a contract."""

from random import Random

from sample_docs.generator.audition.credential_parts import note_people, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Type, Value
from sample_docs.generator.drawing.typefaces import SONG_BOLD
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.papers.topic import DUTIES, Writing
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.preview.office_parts import close_on_axis, heads, label_cell
from sample_docs.generator.tryout.stationery import dressed

TITLES = ("讲师", "副教授", "教授", "社会工作师", "助理研究员")


@layout("topic_commission", "commission_letter", PREVIEW)
def commission_letter(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题研究委托书: the office entrusts the leader, names the group, term, result and money."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(facts, rng), Pages(style, rng, Paper(margin=27, top=36, bottom=22))
    pages.title(rng.choice(("研究课题委托书", "课题研究委托书", "委 托 书")), 23)
    small = style.text(pages.sheet)
    pages.say([rng.choice(("编号：", "课题编号：")), w.number], small, align="right")
    pages.gap(5)
    kind, leading = style.text(pages.sheet, 1.27), 1.9
    pages.say([w.leader, "同志（", facts.unit, "）："], kind, leading=leading)
    text: list[Run] = ["为推动社会工作理论研究和实践创新，现委托您主持“", w.name, "”课题"]
    text += ["（", *w.level, "课题）。"] if w.level else ["。"]
    pages.say([*text, "有关事项如下："], kind, indent=2, leading=leading)
    lines: tuple[list[Run], ...] = (
        ["一、课题组由下列人员组成（按排名）：", w.members, "。"],
        ["二、研究时间为", w.date(facts.issued.month_only), "至", w.date(facts.due), "。"],
        ["三、最终成果为研究报告，须经专家组鉴定。"],
        [f"四、给予研究经费{facts.funds / 10:g}万元，专款专用。"],
    )
    for line in lines:
        pages.say(line, kind, indent=2, leading=leading)
    pages.say("请据此开展工作，定期报告进展。", kind, indent=2, leading=leading)
    close_on_axis(pages, ["委托单位：", w.commissioner], [w.issued], facts.commissioner, kind)
    note_rank(pages.sheets[0], facts.rank, "members")
    return pages.sheets


@layout("topic_commission", "notice_with_grid", PREVIEW)
def notice_with_grid(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """立项通知: a sentence to the unit, the topic in a grid with one row for each of the group."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(facts, rng), Pages(style, rng, Paper(margin=23, top=28, bottom=18))
    sheet = pages.sheet
    pages.title(rng.choice(("课题立项通知书", "研究课题立项通知", "课题立项及委托研究通知书")), 21)
    pages.gap(4)
    kind = style.text(sheet, 1.15)
    pages.say(f"{facts.unit}：", kind, leading=1.8)
    words: list[Run] = ["经研究，你单位申报的下列课题列为", f"{facts.issued.year}年度", *w.level]
    pages.say([*words, "研究课题，委托课题组开展研究。"], kind, indent=2, leading=1.8)
    pages.gap(3)

    def label(text: str) -> Cell:
        return label_cell(text, style, sheet)

    money = f"{facts.funds / 10:g}万元"
    first: list[Row] = [
        [label("课题名称"), Cell([w.name], 3)],
        [label("立项编号"), Cell([w.number]), label("负责人"), Cell([w.leader])],
        [label("完成时限"), Cell([w.date(facts.due)]), label("资助额度"), Cell(money)],
    ]
    pages.rows([1.3, 3.2, 1.2, 2.3], first, least_row=11)
    top = pages.y
    rows: list[Row] = [heads(("排名", "课题组成员", "职称", "分工"), style, sheet)]
    for rank, name in enumerate(facts.members, 1):
        place = Value(str(rank), "rank" if name == facts.person else "")
        duty = "主持课题" if rank == 1 else rng.choice(DUTIES)
        texts: tuple[str | Value, ...] = (place, name, rng.choice(TITLES), duty)
        rows.append([Cell([text], align="center") for text in texts])
    pages.rows([0.9, 2.4, 2.2, 2.5], rows, least_row=9.5)
    box = (pages.left, min(top, pages.y), pages.left + pages.width, pages.y)
    note_people(pages.sheet, facts.members, "members", box, style.text(sheet).size)
    pages.gap(4)
    pages.say("请督促课题组按期结题，并于每季度末报送研究进展。", kind, indent=2, leading=1.8)
    close_on_axis(pages, [w.commissioner], [w.issued], facts.commissioner, kind)
    return pages.sheets


def _cover(facts: Topic, w: Writing, style: Style, rng: Random) -> Sheet:
    """The contract's cover: title, label lines over rules, the day at the foot."""
    sheet = style.sheet(rng)
    middle, left, right = sheet.width / 2, sheet.mm(36), sheet.width - sheet.mm(36)
    title = Type(rng.choice((SONG_BOLD, style.bold)), sheet.pt(32), style.colour, 0.2)
    sheet.line_of(middle, sheet.mm(84), "委托研究合同", title, align="center")
    sub = style.text(sheet, 1.4)
    sheet.line_of(middle, sheet.mm(97), "（软科学课题）", sub, align="center")
    kind = style.text(sheet, 1.35)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("合同编号：", [w.number]),
        ("课题名称：", [w.name]),
        ("委 托 方：", [w.commissioner]),
        ("受 托 方：", [facts.unit]),
        ("负 责 人：", [w.leader]),
        ("签订日期：", [w.issued]),
    )
    y = sheet.mm(140)
    for label, value in rows:
        x = left + kind.width("课题名称：") + sheet.mm(2)
        sheet.line_of(left, y, label, kind)
        low = sheet.paragraph((x, y - kind.size * 1.12, right, 1e5), value, kind, leading=1.5)
        low = max(low, y + sheet.mm(2))
        sheet.draw.line((x, low, right, low), style.colour, 2)
        y = low + sheet.mm(11)
    return sheet


def _commissioned(facts: Topic) -> bool:
    """Whether somebody else than the leader's own unit commissions the topic."""
    return facts.commissioner != facts.unit


@layout("topic_commission", "contract_with_cover", PREVIEW, accepts=_commissioned)
def contract_with_cover(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """A cover with label lines; on the next page the articles, the group and two signatures."""
    style = dressed(style, rng, printed=True)
    w = Writing(facts, rng)
    cover = _cover(facts, w, style, rng)
    pages = Pages(style, rng, Paper(margin=26, top=28, bottom=20))
    kind, strong = style.text(pages.sheet, 1.15), style.strong(pages.sheet, 1.15)
    pages.say(
        "依照有关法律规定，双方就委托研究事项协商一致，订立本合同。", kind, indent=2, leading=1.9
    )
    money = f"{facts.funds / 10:g}"
    articles: tuple[tuple[str, list[Run]], ...] = (
        ("研究内容", ["受托方就“", w.name, "”开展调查研究，提交研究报告。"]),
        ("研究团队", ["课题组成员（含负责人）依次为", w.members, "。"]),
        ("履行期限", ["自", w.date(facts.issued.month_only), "至", w.date(facts.due), "。"]),
        ("经费支付", [f"研究经费{money}万元，合同生效后支付百分之六十，验收后支付余款。"]),
        ("成果归属", ["研究成果归委托方所有，受托方享有署名权。"]),
        ("验收方式", ["委托方组织专家评审，评审通过即为验收合格。"]),
        ("争议解决", ["履行中发生争议的，由双方协商解决。"]),
    )
    for place, (name, text) in enumerate(articles, 1):
        pages.say([Value(f"第{han_number(place)}条　{name}", pen=strong)], kind, leading=1.9)
        pages.say(text, kind, indent=2, leading=1.8)
    pages.room(pages.sheet.mm(52))
    pages.gap(14)
    sheet, half = pages.sheet, pages.left + pages.width * 0.52
    step = sheet.mm(13)
    sheet.line_of(pages.left, pages.y, "委托方（盖章）：", kind)
    sheet.line_of(half, pages.y, "受托方（盖章）：", kind)
    sheet.line_of(pages.left, pages.y + step, "代表人：", kind)
    lead = style.signed(sheet, facts.members[0], style.second_hand)
    sheet.line_of(half, pages.y + step, ["负责人：", lead], kind)
    day: list[Run] = ["日期：", w.issued]
    sheet.line_of(pages.left, pages.y + 2 * step, day, kind)
    stamp(sheet, facts.commissioner, pages.left + sheet.mm(46), pages.y + sheet.mm(8), 3)
    stamp(sheet, facts.unit, half + sheet.mm(58), pages.y - sheet.mm(2), 2)
    note_rank(pages.sheets[0], facts.rank, "members")
    return [cover, *pages.sheets]
