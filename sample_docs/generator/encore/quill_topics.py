"""Papers of research topics: a letter that entrusts, a contract by items, a list of topics."""

from random import Random

from sample_docs.generator.audition.credential_parts import note_rank
from sample_docs.generator.audition.proof_parts import middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.matinee.letter_parts import close_right, label_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.papers.topic import Writing
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off
from sample_docs.generator.tryout.stationery import dressed

OTHERS = (
    "城乡社区治理创新路径研究",
    "社会救助制度衔接机制研究",
    "基层养老服务供给模式研究",
    "社会组织参与公益慈善研究",
)


def _commissioned(topic: Topic) -> bool:
    return topic.commissioner != topic.unit


@layout("topic_commission", "please_undertake", ENCORE, accepts=_commissioned)
def please_undertake(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """委托书: to the unit, which topic by which people, what is due when, the client's seal."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=28, top=40, bottom=20))
    pages.title(rng.choice(("课题研究委托书", "委　托　书", "专项课题委托书")), 23)
    pages.gap(8)
    kind, leading = style.text(pages.sheet, 1.24), 1.9
    pages.say(f"{topic.unit}：", kind, leading=leading)
    text: list[Run] = [
        "为做好社会工作相关决策咨询，现委托你单位",
        w.leader,
        "同志主持开展《",
        w.name,
    ]
    text += ["》课题研究（课题编号：", w.number, "）。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say(["课题组由以下人员组成：", w.members, "。"], kind, indent=2, leading=leading)
    text = [
        "请于",
        w.date(topic.due),
        f"前完成研究报告并报送我单位。课题经费{topic.funds / 10:g}万元，",
    ]
    text.append("用于资料收集、实地调研和成果印制，专款专用。")
    pages.say(text, kind, indent=2, leading=leading)
    pages.say("特此委托。", kind, indent=2, leading=leading)
    close_right(pages, [w.commissioner], [w.issued], topic.commissioner, kind)
    note_rank(pages.sheets[0], topic.rank, "members")
    return pages.sheets


@layout("topic_commission", "items_and_signers", ENCORE, accepts=_commissioned)
def items_and_signers(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托研究合同: its terms in a table of items, both parties sign and seal below it."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=23, top=28, bottom=10))
    sheet = pages.sheet
    pages.title(rng.choice(("课题委托研究合同", "研究课题委托协议", "委托课题合同书")), 21)
    pages.gap(4)
    kind = style.text(sheet, 1.1)
    pages.say(["合同编号：", w.number], kind, align="right")
    pages.gap(1)
    rows: list[Row] = []
    items: tuple[tuple[str, Text], ...] = (
        ("课题名称", [w.name]),
        ("委托方（甲方）", [w.commissioner]),
        ("受托方（乙方）", [topic.unit]),
        ("课题负责人", [w.leader]),
        ("课题组成员", [w.members]),
        ("研究期限", [w.date(topic.issued.month_only), "至", w.date(topic.due)]),
        ("研究经费", f"{topic.funds / 10:g}万元，合同生效后拨付60%，验收合格后拨付40%"),
        ("成果形式", "研究报告一份（不少于1.5万字），并提交内容摘要"),
        ("成果归属", "成果由双方共有，公开发表须注明委托方并征得对方同意"),
        ("违约责任", "乙方逾期未提交成果的，应书面说明原因并申请延期；无故不履行的，退还经费"),
    )
    for words, value in items:
        rows.append([label_of(words, style, sheet), Cell(value, leading=1.6)])
    pages.rows([2, 7], rows, least_row=12)
    pages.gap(4)
    pages.say("本合同一式四份，甲乙双方各执两份，签字盖章后生效。", kind, indent=2, leading=1.8)
    pages.room(sheet.mm(56))
    pages.gap(15)
    page, top = pages.sheet, pages.y
    note_rank(pages.sheets[0], topic.rank, "members")
    for place, unit in enumerate((topic.commissioner, topic.unit)):
        hand = (style.third_hand, style.second_hand)[place]
        name = any_name(rng) if place == 0 else topic.members[0]
        signer = style.signed(page, name, hand)
        day: list[Run] = [w.issued] if place == 0 else [w.date(topic.issued)]
        lines: list[Text] = [f"{'甲乙'[place]}方（盖章）：", ["代表签字：", signer], day]
        signed_off(page, pages.left + pages.width * (0.25 + 0.5 * place), top, lines, unit, kind,
                   2.5)  # fmt: skip
    return pages.sheets


@layout("topic_commission", "listed_in_notice", ENCORE)
def listed_in_notice(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """立项通知 with all topics granted in a table: number, name, leader, group, unit."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(topic, rng), Pages(style, rng, Paper(margin=20, top=32, bottom=16))
    sheet = pages.sheet
    year = topic.issued.year
    pages.title(f"关于公布{year}年度研究课题立项名单的通知", 19)
    pages.gap(5)
    kind, leading = style.text(sheet, 1.14), 1.8
    pages.say("各有关单位：", kind, leading=leading)
    text: list[Run] = ["经组织申报和专家评审，", w.commissioner, f"确定了{year}年度研究课题，"]
    text.append("现将立项名单予以公布。请各课题组按照任务要求抓紧开展研究，按期提交成果。")
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(3)
    heads = ("课题编号", "课题名称", "负责人", "课题组成员（按顺序）", "承担单位")
    rows: list[Row] = [[label_of(head, style, sheet) for head in heads]]
    own, stem = rng.randrange(4), topic.number[:-2]
    taken = int(topic.number[-2:]) if topic.number[-2:].isdigit() else 50
    others = list(rng.sample(OTHERS, 3))
    for place in range(4):
        if place == own:
            rows.append(middle_cells([[w.number], [w.name], [w.leader], [w.members], topic.unit]))
            continue
        names = distinct_names(rng, rng.randint(3, 5), topic.person)
        number = f"{stem}{(taken + place - own) % 100:02d}"
        unit = rng.choice(("重庆嘉江大学", "西南巴山大学", "重庆城市民政职业学院"))
        rows.append(middle_cells([number, others.pop(), names[0], "、".join(names), unit]))
    pages.rows([2.2, 3.2, 1.3, 2.8, 2.3], rows, least_row=14)
    close_centred(pages, [topic.commissioner, [w.issued]], topic.commissioner, kind, (26, 32))
    note_rank(pages.sheets[0], topic.rank, "members")
    return pages.sheets
