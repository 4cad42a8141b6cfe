"""Papers of research topics: a notice with a table, a research contract, a list of grants."""

from random import Random

from sample_docs.generator.audition.credential_parts import note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.held_out.beacon_parts import head_cell, paper_sign, side_by_side
from sample_docs.generator.matinee.letter_parts import close_right, red_head
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.papers.topic import Writing
from sample_docs.generator.practice.pages import Pages, Paper, restyled
from sample_docs.generator.soiree.seal_parts import close_centred


def _commissioned(topic: Topic) -> bool:
    return topic.commissioner != topic.unit


@layout("topic_commission", "rows_then_notes", HELD_OUT)
def rows_then_notes(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题立项通知书: all particulars in one table of two columns, notes numbered below it."""
    style = restyled(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=25, top=30, bottom=14))
    kind, label = style.text(pages.sheet, 1.12), style.labels(pages.sheet)
    titles = ("研究课题立项通知书", "立项通知书", "社会工作理论与实务研究课题立项通知书")
    pages.title(rng.choice(titles), 22)
    pages.gap(5)
    pages.say([w.leader, "同志（单位：", topic.unit, "）："], kind, leading=1.8)
    pages.say("你申请的课题经评审已获准立项，有关信息如下：", kind, indent=2, leading=1.8)
    pages.gap(2)
    entries: tuple[tuple[str, Text], ...] = (
        ("课题名称", [w.name]),
        (rng.choice(("立项编号", "课题批准号")), [w.number]),
        ("课题类别", rng.choice(("一般课题", "重点课题", "青年课题"))),
        (rng.choice(("课题组成员（含主持人）", "主持人及成员")), [w.members]),
        ("下达单位", [w.commissioner]),
        ("资助额度", f"{topic.funds / 10:g}万元"),
        ("完成时限", [w.date(topic.due)]),
    )
    rows: list[Row] = [[head_cell(words, label), Cell(text)] for words, text in entries]
    pages.rows([2.1, 6], rows, least_row=11.5)
    pages.gap(3)
    notes = (
        "请在收到通知后两个月内组织开题，细化研究方案。",
        "课题组成员的变更须报经批准，擅自变更的不予结项。",
        "研究成果应注明课题名称和编号，逾期未完成的予以撤项。",
    )
    for number, words in enumerate(notes, 1):
        pages.say(f"{number}. {words}", kind, indent=2, leading=1.7)
    close_right(pages, f"{topic.commissioner}（章）", [w.issued], topic.commissioner, kind)
    note_rank(pages.sheets[0], topic.rank, "members")
    return pages.sheets


@layout("topic_commission", "contract_by_heads", HELD_OUT, accepts=_commissioned)
def contract_by_heads(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题研究合同: parties, the topic's data lettered under the first head, then the duties."""
    style = restyled(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=26, top=24, bottom=12))
    kind = style.text(pages.sheet, 1.08)
    strong = style.strong(pages.sheet, 1.1)
    titles = ("委托研究合同", "社会工作课题研究合同书", "课题委托研究协议书")
    pages.title(rng.choice(titles), 22)
    pages.gap(4)
    pages.say(["甲方（委托单位）：", w.commissioner], kind, leading=1.75)
    pages.say(f"乙方（承担单位）：{topic.unit}", kind, leading=1.75)
    pages.gap(1)
    pages.say("甲方委托乙方承担下列课题研究，双方商定如下。", kind, indent=2, leading=1.75)
    heads: tuple[tuple[str, tuple[list[Run], ...]], ...] = (
        ("课题基本情况", (
            ["课题名称：", w.name],
            ["课题编号：", w.number],
            ["首席专家（课题负责人）：", w.leader],
            ["研究团队（按排序）：", w.members],
            ["起止日期：", w.date(topic.issued.month_only), "至", w.date(topic.due)],
        )),
        ("甲方责任", (
            [f"提供研究经费{topic.funds / 10:g}万元，分开题、结题两次等额拨付。"],
            ["为乙方开展调研提供必要的资料和便利。"],
        )),
        ("乙方责任", (
            ["按期提交研究报告和成果简报，字数分别不少于2万字和3千字。"],
            ["保守调研中知悉的工作秘密和个人隐私。"],
        )),
        ("成果归属", (["研究成果归双方共有，公开发表须经甲方同意。"],)),
    )  # fmt: skip
    for number, (head, points) in enumerate(heads, 1):
        pages.gap(1)
        pages.say(f"{han_number(number)}、{head}", strong, indent=2, leading=1.7)
        for place, point in enumerate(points, 1):
            mark = f"（{han_number(place)}）" if len(points) > 1 else ""
            pages.say([mark, *point], kind, indent=2, leading=1.7)
    signers = (any_name(rng), style.third_hand), (topic.members[0], style.second_hand)
    units = topic.commissioner, topic.unit
    side_by_side(
        pages,
        [
            (f"{'甲乙'[place]}方（公章）", units[place],
             style.signed(pages.sheet, *signers[place]), [w.issued])
            for place in range(2)
        ],
        kind,
    )  # fmt: skip
    note_rank(pages.sheets[0], topic.rank, "members")
    return pages.sheets


@layout("topic_commission", "granted_by_classes", HELD_OUT, accepts=_commissioned)
def granted_by_classes(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """关于下达…课题的通知: a red head, topics listed under classes in lines, ours among them."""
    style = restyled(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=25, top=32, bottom=14))
    kind, year = style.text(pages.sheet, 1.1), topic.issued.year
    sign = f"{paper_sign(topic.commissioner)}〔{year}〕{rng.randint(9, 88)}号"
    red_head(pages, topic.commissioner, sign, kind)
    pages.title(f"关于下达{year}年度研究课题的通知", 20)
    pages.gap(3)
    pages.say("有关单位：", kind, leading=1.75)
    pages.say("经申报、评审和公示，现将年度研究课题下达如下，请课题组抓紧组织研究，"
              "按时提交成果。", kind, indent=2, leading=1.75)  # fmt: skip
    others = list(OTHER_TOPICS)
    rng.shuffle(others)
    own = rng.randint(0, 1)
    number = 0
    for group, head in enumerate(("一、重点课题", "二、一般课题")):
        pages.gap(2)
        pages.say(head, style.strong(pages.sheet, 1.1), indent=2, leading=1.75)
        for place in range(2):
            number += 1
            pages.gap(1)
            if group == own and place == 0:
                pages.say([f"{number}.", w.name], kind, indent=2, leading=1.6)
                line: list[Run] = ["编号：", w.number, "；主持人：", w.leader, "；课题组：",
                                   w.members, f"；单位：{topic.unit}。"]  # fmt: skip
            else:
                names = distinct_names(rng, rng.randint(3, 4), topic.person)
                code = f"{topic.number[:-2]}{rng.randint(60, 99)}"
                pages.say(f"{number}.{others.pop()}", kind, indent=2, leading=1.6)
                line = [f"编号：{code}；主持人：{names[0]}；课题组：{'、'.join(names)}；"
                        f"单位：{rng.choice(OTHER_UNITS)}。"]  # fmt: skip
            pages.say(line, kind, indent=2, leading=1.6)
    pages.gap(2)
    due: list[Run] = ["以上课题须于", w.date(topic.due), "前完成。"]
    pages.say(due, kind, indent=2, leading=1.75)
    lines: list[list[Run]] = [[w.commissioner], [w.issued]]
    close_centred(pages, lines, topic.commissioner, kind, (12, 18))
    note_rank(pages.sheets[0], topic.rank, "members")
    return pages.sheets


OTHER_TOPICS = (
    "农村互助养老的组织机制调查",
    "易地搬迁社区的邻里关系重建",
    "慈善资源参与基层治理的路径",
    "社会组织党建的实践与思考",
    "婚姻登记机关辅导服务的成效",
)
OTHER_UNITS = ("重庆嘉江大学", "重庆渝川师范大学", "川东工商大学", "重庆三江文理学院")
