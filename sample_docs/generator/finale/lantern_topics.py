"""Papers of research topics: a contract that begins with its reasons, a grant, a system's page."""

from random import Random

from sample_docs.generator.audition.credential_parts import fit_line, note_people, note_rank
from sample_docs.generator.audition.proof_parts import middle_cells
from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD
from sample_docs.generator.facts.dates import months_later
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.finale.lantern_parts import label_cell, signing_table
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.papers.topic import DUTIES, Writing
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp
from sample_docs.generator.soiree.seal_parts import close_centred

SCREEN: RGB = (36, 92, 150)


def _commissioned(topic: Topic) -> bool:
    return topic.commissioner != topic.unit


@layout("topic_commission", "reasons_then_terms", FINALE, accepts=_commissioned)
def reasons_then_terms(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托协议: 鉴于 …, then terms numbered 1.1, the people in one of them, a signing table."""
    style = restyled(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=25, top=26, bottom=12))
    kind, leading = style.text(pages.sheet, 1.1), 1.75
    pages.title(rng.choice(("课题研究委托协议", "委托课题研究协议书", "决策咨询课题委托协议")), 21)
    pages.gap(2)
    pages.say(["课题编号：", w.number], kind, align="center")
    pages.gap(3)
    pages.say(["委托人：", w.commissioner], kind, leading=leading)
    pages.say(f"受托人：{topic.unit}", kind, leading=leading)
    pages.gap(2)
    why: list[Run] = ["鉴于委托人因工作需要，拟就“", w.name, "”开展专题研究；受托人具备相应的"]
    why.append("研究力量，愿意接受委托，双方达成以下约定：")
    pages.say(why, kind, indent=2, leading=leading)
    strong = style.strong(pages.sheet, 1.12)
    terms: tuple[tuple[str, tuple[list[Run], ...]], ...] = (
        (
            "研究任务与人员",
            (
                ["受托人指定", w.leader, "为课题负责人，负责课题的组织实施。"],
                ["课题组人员依次为", w.members, "。"],
            ),
        ),
        (
            "期限与成果",
            (
                ["研究期限为", w.date(topic.issued.month_only), "至", w.date(topic.due), "。"],
                ["受托人期满前提交研究报告一份，并附调研数据和访谈记录。"],
            ),
        ),
        (
            "经费",
            (
                [f"课题经费{topic.funds / 10:g}万元，签约后十五日内一次性拨至受托人账户。"],
                ["经费由受托人按财务制度管理，接受委托人检查。"],
            ),
        ),
        ("其他", (["本协议自双方盖章之日生效，一式两份，未尽事宜另行商定。"],)),
    )
    for number, (head, points) in enumerate(terms, 1):
        pages.say(f"{number}　{head}", strong, leading=leading)
        for place, point in enumerate(points, 1):
            text: list[Run] = [f"{number}.{place}　", *point]
            pages.say(text, kind, indent=1, leading=leading)
    pages.gap(4)
    hands = style.third_hand, style.second_hand
    who = any_name(rng), topic.members[0]
    parties = [
        (("委托人（盖章）", "受托人（盖章）")[place], unit, who[place], hands[place])
        for place, unit in enumerate((topic.commissioner, topic.unit))
    ]
    signing_table(pages, parties, [[w.issued], [w.date(topic.issued)]], style)
    note_rank(pages.sheets[0], topic.rank, "members")
    return pages.sheets


@layout("topic_commission", "leader_is_told", FINALE, accepts=_commissioned)
def leader_is_told(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """立项通知 to the leader: what was granted, three duties, who gets a copy at the foot."""
    style = restyled(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=28, top=34, bottom=20))
    kind, leading = style.text(pages.sheet, 1.24), 1.85
    year = topic.issued.year
    pages.title(
        rng.choice((f"{year}年度课题立项通知", "研究课题批准立项通知书", "课题准予立项通知")), 22
    )
    pages.gap(6)
    pages.say([w.leader, "同志："], kind, leading=leading)
    text: list[Run] = ["你牵头申报的课题《", w.name, "》，经评审列入", w.commissioner]
    text += [f"{year}年度研究计划，批准号为", w.number, f"，资助{topic.funds / 10:g}万元。"]
    pages.say(text, kind, indent=2, leading=leading)
    text = ["课题参加人员（按申报书排序）：", w.members, "。人员和顺序原则上不作变动。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say("收到本通知后，请做好以下工作：", kind, indent=2, leading=leading)
    duties: tuple[list[Run], ...] = (
        ["一个月内组织开题，并将开题报告报备；"],
        ["最终成果须于", w.date(topic.due), "前报送；"],
        ["发表成果时注明课题名称和批准号。"],
    )
    for number, duty in enumerate(duties, 1):
        pages.say([f"（{number}）", *duty], kind, indent=2, leading=leading)
    close_centred(pages, [topic.commissioner, [w.issued]], topic.commissioner, kind)
    note_rank(pages.sheets[0], topic.rank, "members")
    sheet, y = pages.sheet, pages.sheet.height - pages.sheet.mm(28)
    for line in (y, y + sheet.mm(9)):
        sheet.draw.line((pages.left, line, pages.left + pages.width, line), style.colour, 2)
    copy = f"抄送：{topic.unit}科研管理部门。"
    fit_line(sheet, (pages.left + sheet.mm(3), y + sheet.mm(6.2)), copy, style.text(sheet),
             pages.width - sheet.mm(6))  # fmt: skip
    return pages.sheets


@layout("topic_commission", "system_page", FINALE)
def system_page(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """立项信息 printed from a research office's system: tabs, pairs, the people in a table."""
    style = restyled(style, rng, printed=True)
    w, sheet = Writing(topic, rng), Sheet(210, 297, rng)
    left, right = sheet.mm(17), sheet.width - sheet.mm(17)
    small = Type(HEI, sheet.pt(8.5), (110, 112, 118))
    printed = months_later(topic.issued, rng.randint(1, 9))
    stamp_of_time = f"{printed.year}/{printed.month}/{rng.randint(2, 27)} {rng.randint(9, 17)}:26"
    sheet.line_of(left, sheet.mm(10), stamp_of_time, small)
    sheet.line_of(right, sheet.mm(10), "课题管理系统", small, align="right")
    sheet.draw.rectangle((left, sheet.mm(15), right, sheet.mm(29)), fill=SCREEN)
    bar = Type(HEI_BOLD, sheet.pt(15), (252, 252, 252))
    system = rng.choice(("研究课题申报与管理平台", "社科课题网络管理系统", "科研项目管理系统"))
    sheet.line_of(left + sheet.mm(5), sheet.mm(24), system, bar)
    x, tab = left, Type(HEI, sheet.pt(11), (60, 64, 72))
    for number, words in enumerate(("立项信息", "经费信息", "过程管理", "结项信息")):
        if not number:
            edge = (x, sheet.mm(31), x + sheet.mm(27), sheet.mm(40))
            sheet.draw.rectangle(edge, fill=(226, 236, 246))
        sheet.line_of(x + sheet.mm(13.5), sheet.mm(37), words, tab, align="center")
        x += sheet.mm(29)
    sheet.draw.line((left, sheet.mm(40), right, sheet.mm(40)), SCREEN, 4)
    head = Type(style.bold, sheet.pt(18), style.colour)
    sheet.line_of(sheet.width / 2, sheet.mm(54), "课题立项信息表", head, align="center")
    kind = style.text(sheet, 1.0)

    def label(words: str) -> Cell:
        return label_cell(words, style, sheet)

    wide = [Cell([w.name], 3)]
    pairs: tuple[tuple[str, Text, str, Text], ...] = (
        ("立项编号", [w.number], "课题来源", [w.commissioner]),
        ("课题主持人", [w.leader], "所在单位", topic.unit),
        ("批准时间", [w.issued], "计划完成", [w.date(topic.due)]),
        ("批准经费", f"{topic.funds / 10:.2f}万元", "课题状态", "已立项"),
    )
    rows: list[Row] = [[label("课题名称"), *wide]]
    rows += [
        [label(one), Cell(first), label(two), Cell(second)] for one, first, two, second in pairs
    ]
    table = Table([1.4, 3, 1.4, 3], rows, kind, rule=2, colour=(150, 160, 172), least_row=12)
    y = table.put(sheet, left, sheet.mm(62), right - left) + sheet.mm(12)
    sheet.line_of(left, y, "课题组成员", Type(HEI_BOLD, sheet.pt(12.5), SCREEN))
    y += sheet.mm(4)
    people: list[Row] = [[label(words) for words in ("排序", "姓名", "工作单位", "研究分工")]]
    for rank, name in enumerate(topic.members, 1):
        place = Value(str(rank), "rank" if name == topic.person else "")
        duty = "主持" if rank == 1 else DUTIES[rank % len(DUTIES)]
        unit = topic.unit if name == topic.person or rank < 3 else "重庆嘉江大学"
        people.append(middle_cells([[place], name, unit, duty]))
    table = Table([1, 2, 4, 2], people, kind, rule=2, colour=(150, 160, 172), least_row=10)
    low = table.put(sheet, left, y, right - left)
    note_people(sheet, topic.members, "members", (left, y, right, low), kind.size)
    put_code(sheet, left, low + sheet.mm(12), f"https://kt.example.com/v/{topic.number}", 24)
    note = "扫码核验立项信息"
    sheet.line_of(left + sheet.mm(28), low + sheet.mm(25), note, small)
    stamp(sheet, topic.commissioner, right - sheet.mm(36), low + sheet.mm(30), 5)
    foot = sheet.height - sheet.mm(11)
    sheet.line_of(left, foot, f"https://kt.example.com/project/view?id={topic.number}", small)
    sheet.line_of(right, foot - sheet.mm(4), "1/1", small, align="right")
    return [sheet]
