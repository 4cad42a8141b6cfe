"""Papers of research topics: a letter to the leader, an agreement of two units, a certificate."""

from random import Random

from sample_docs.generator.audition.credential_parts import (
    FAINT,
    INK,
    LabelRow,
    below,
    fit_line,
    note_rank,
)
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG_BOLD
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.papers.topic import Writing
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, ends_on, signed_off, song
from sample_docs.generator.tryout.stationery import dressed

DUTIES = (
    "乙方按照研究方案开展文献梳理、实地调研和数据分析，形成不少于二万字的研究报告。",
    "甲方协调调研对象，提供必要的资料和数据支持，并组织专家对研究成果进行评审。",
    "研究成果的知识产权由双方共有，未经对方同意，任何一方不得擅自公开发表。",
)


def _commissioned(facts: Topic) -> bool:
    """Whether somebody else than the own unit commissions the topic."""
    return facts.commissioner != facts.unit


@layout("topic_commission", "mandate_to_unit", SOIREE, accepts=_commissioned)
def mandate_to_unit(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托书: a letter that hands a unit a topic, with its number, group, term and money."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(facts, rng), Pages(style, rng, Paper(margin=28, top=38, bottom=20))
    pages.title(rng.choice(("课题委托书", "委托书", "研究课题委托书")), 23)
    kind, leading = style.text(pages.sheet, 1.22), 1.9
    pages.say(["课题编号：", w.number], kind, align="right")
    pages.gap(5)
    pages.say([facts.unit, "："], kind, leading=leading)
    text: list[Run] = ["因工作需要，", w.commissioner, "现委托你单位开展“", w.name, "”课题研究，由"]
    text += [w.leader, "主持，课题组成员依次为", w.members, "。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say(["一、研究期限：自", w.date(facts.issued.month_only), "起，至", w.date(facts.due),
               "前提交研究报告。"], kind, indent=2, leading=leading)  # fmt: skip
    money = f"二、研究经费：{facts.funds / 10:g}万元，签收本委托书后拨付50%，通过评审后拨付余款。"
    pages.say(money, kind, indent=2, leading=leading)
    pages.say("三、研究要求：紧密结合重庆实际，提出可操作的政策建议，成果须经专家评审。", kind,
              indent=2, leading=leading)  # fmt: skip
    pages.say("专此委托。", kind, indent=2, leading=leading)
    close_centred(
        pages, ["委托单位（盖章）", [w.commissioner], [w.issued]], facts.commissioner, kind
    )
    note_rank(pages.sheets[0], facts.rank, "members")
    return pages.sheets


@layout("topic_commission", "entrusted_by_contract", SOIREE, accepts=_commissioned)
def entrusted_by_contract(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托协议: parties by label, clauses, the group in order, both sign side by side."""
    style = dressed(style, rng, printed=True)
    w, pages = Writing(facts, rng), Pages(style, rng, Paper(margin=26, top=30, bottom=18))
    titles = ("课题研究委托协议", "委托研究协议书", "研究课题委托协议书")
    pages.title(rng.choice(titles), 21)
    kind, leading = style.text(pages.sheet, 1.14), 1.85
    pages.gap(4)
    rows: tuple[list[Run], ...] = (
        ["协议编号：", w.number],
        ["委托方（以下简称甲方）：", w.commissioner],
        [f"受托方（以下简称乙方）：{facts.unit}"],
    )
    for row in rows:
        pages.say(row, kind, leading=leading)
    pages.say("经友好协商，双方就课题委托研究事宜达成如下协议：", kind, indent=2, leading=leading)
    clauses: list[list[Run]] = [
        ["课题名称：《", w.name, "》。"],
        ["课题负责人：", w.leader, "；课题组成员（按排名）：", w.members, "。"],
        ["研究周期：", w.date(facts.issued.month_only), "至", w.date(facts.due), "。"],
        [f"委托经费：人民币{facts.funds / 10:g}万元，由甲方分两期拨付乙方。"],
        ["本协议一式四份，双方各执两份，签字盖章后生效。"],
    ]
    clauses[4:4] = [[text] for text in DUTIES]
    for place, clause in enumerate(clauses):
        pages.say(
            [f"第{'一二三四五六七八九'[place]}条　", *clause], kind, indent=2, leading=leading
        )
    first = pages.sheets[0]
    note_rank(first, facts.rank, "members")
    pages.room(pages.sheet.mm(60))
    pages.gap(14)
    sheet, top = pages.sheet, pages.y
    heads = (any_name(rng), facts.members[0])
    for place, unit in enumerate((facts.commissioner, facts.unit)):
        x = pages.left + pages.width * (0.25 + 0.5 * place)
        hand = (style.second_hand, style.third_hand)[place]
        signer = style.signed(sheet, heads[place], hand)
        person: list[Run] = [("负责人：", "课题负责人：")[place], signer]
        day: list[Run] = [w.issued if place == 0 else Value(w.issued.text)]
        lines: list[Text] = [f"{'甲乙'[place]}方（公章）", person, day]
        signed_off(sheet, x, top, lines, unit, kind, 2.5)
    return pages.sheets


@layout("topic_commission", "certificate_of_entry", SOIREE)
def certificate_of_entry(facts: Topic, style: Style, rng: Random) -> list[Sheet]:
    """立项证书: a landscape certificate that a topic was entered, its particulars by label."""
    w, sheet = Writing(facts, rng), Sheet(280, 198, rng, ground=(254, 252, 246))
    glow(sheet, rng.choice(((246, 236, 218), (228, 236, 244))), 0.5)
    colour: RGB = rng.choice(((150, 34, 38), (34, 76, 124)))
    border(sheet, colour, 9, rng.choice(("keys", "double", "beads")))
    left, right, middle = sheet.mm(34), sheet.width - sheet.mm(34), sheet.width / 2
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(34), colour, 0.3)
    words = rng.choice(("课题立项证书", "研究课题立项证书", "立项证书"))
    fit_line(sheet, (middle, sheet.mm(45)), words, head, right - left, "center")
    body = Type(rng.choice((KAI, style.body)), sheet.pt(14), INK)
    text: list[Run] = ["经评审，下列课题被批准为", w.commissioner, f"{facts.issued.year}年度"]
    text += ["研究课题，特发此证。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(54), right), text, body, leading=1.8,
                        first_indent=2)  # fmt: skip
    kind = song(sheet, 13)
    rows: list[LabelRow] = [
        ("课题名称：", [w.name]),
        ("课题编号：", [w.number]),
        ("主 持 人：", [w.leader]),
        ("课题组成员：", [w.members]),
        ("承担单位：", [facts.unit]),
        ("完成时限：", [w.date(facts.due)]),
    ]
    y = ends_on(sheet, rows, (left + sheet.mm(6), y + sheet.mm(11)), right, 10.6, (kind, kind), 0.4)
    note_rank(sheet, facts.rank, "members")
    x = right - sheet.mm(38)
    lines: list[Text] = [facts.commissioner, [w.issued]]
    signed_off(sheet, x, max(y + sheet.mm(4), sheet.mm(158)), lines, facts.commissioner, kind)
    note = "本证书是课题立项的有效凭证"
    sheet.line_of(left, sheet.height - sheet.mm(20), note, song(sheet, 10, FAINT))
    return [sheet]
