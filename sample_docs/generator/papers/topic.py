"""Papers that commission a research topic: a notice, a letter, an agreement."""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.publications import Topic
from sample_docs.generator.papers.letter_page import LetterPage
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

DUTIES = ("文献研究", "实地调查", "数据分析", "报告撰写", "资料整理", "理论框架")


class Writing:
    """The values of a topic's paper."""

    def __init__(self, topic: Topic, rng: Random) -> None:
        self.topic, self.form = topic, rng.choice(("cn", "cn", "cn0"))
        self.name = Value(topic.name, "topic_name")
        self.number = Value(topic.number, "number")
        self.leader = Value(topic.members[0], "leader")
        # Whoever commissions it tells the level.
        self.commissioner = Value(topic.commissioner, "topic_level", topic.level)
        self.issued = Value(written(topic.issued, self.form), "issued_on", topic.issued.iso)
        names = rng.choice(("、", "、", "，")).join(topic.members)
        self.members = Value(names, "members", "、".join(topic.members))

    def date(self, when: Moment) -> Value:
        """A date that fills no field."""
        return Value(written(when, self.form))

    @property
    def level(self) -> list[Run]:
        """The level in words, where the commissioner's own names it."""
        return [] if self.topic.level == "其他" else [Value(self.topic.level, "topic_level")]


def _ranked(sheet: Sheet, topic: Topic, where: str) -> list[Sheet]:
    """The rank follows from the order of names, or from being the leader."""
    place = sheet.fields[where]
    sheet.note(Value(str(topic.rank), "rank"), place.box, place.size)
    return [sheet]


@layout("topic_commission", "approval")
def approval(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题立项通知书 from the commissioner to the leader's school."""
    w, page = Writing(topic, rng), LetterPage(style, rng, 1.2)
    if rng.random() < 0.5:
        page.head(topic.commissioner)
    page.title(rng.choice(("课题立项通知书", "科研项目立项通知书", "社会工作研究课题立项通知")))
    page.say(f"{topic.unit}：", 0)
    page.say(
        [
            f"你单位申报的{topic.issued.year}年度",
            *w.level,
            "研究课题“",
            w.name,
            "”，经专家评审，同意立项。现将有关事项通知如下：",
        ]
    )
    page.say(["一、课题编号：", w.number])
    page.say(["二、课题负责人：", w.leader])
    page.say(["三、课题组成员（含负责人，按排名先后）：", w.members])
    page.say(["四、研究期限：", w.date(topic.issued.month_only), "至", w.date(topic.due)])
    page.say(f"五、资助经费：{topic.funds / 10:g}万元。请按计划开展研究，按时提交研究报告。")
    page.close(w.commissioner, topic.commissioner, w.issued)
    return _ranked(page.sheet, topic, "members")


@layout("topic_commission", "letter")
def letter(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托书: a letter that entrusts the leader with the topic."""
    w, page = Writing(topic, rng), LetterPage(style, rng, 1.3)
    page.title(rng.choice(("课题委托书", "研究课题委托书", "委  托  书")), 22)
    page.say([f"{topic.unit}："], 0)
    page.say(
        [
            "为推动社会工作理论和政策研究，",
            w.commissioner,
            "现委托",
            w.leader,
            "同志主持开展“",
            w.name,
            "”课题研究（课题编号：",
            w.number,
            "）。",
        ]
    )
    page.say(["课题组成员依次为：", w.members, "。"])
    page.say(
        [
            "研究时间为",
            w.date(topic.issued.month_only),
            "至",
            w.date(topic.due),
            f"，研究经费{topic.funds / 10:g}万元，研究成果以研究报告形式提交。",
        ]
    )
    page.say("特此委托。")
    page.close(Value(topic.commissioner), topic.commissioner, w.issued)
    return _ranked(page.sheet, topic, "members")


@layout("topic_commission", "agreement")
def agreement(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """课题委托协议书: parties, clauses, the group as a table, two seals."""
    w, page = Writing(topic, rng), LetterPage(style, rng, 1.1)
    sheet = page.sheet
    page.title(rng.choice(("课题委托协议书", "课题研究委托协议", "委托研究协议书")))
    page.say(["协议编号：", w.number], 0)
    page.say(["甲方（委托方）：", w.commissioner], 0)
    page.say([f"乙方（受托方）：{topic.unit}"], 0)
    page.say("甲乙双方经协商一致，就课题研究达成如下协议：")
    page.say(["一、课题名称：", w.name])
    page.say(["二、课题负责人：", w.leader])
    page.say(["三、研究期限：自", w.date(topic.issued), "起至", w.date(topic.due), "止。"])
    page.say(f"四、研究经费：人民币{topic.funds / 10:g}万元，结题后一次性拨付。")
    page.say("五、成果形式：研究报告1份，公开发表论文不少于1篇。")
    page.say("六、课题组成员名单（按排名）：")
    kind, labels = style.text(sheet), style.labels(sheet)
    rows: list[Row] = [
        [
            Cell(text, kind=labels, align="center", shade=style.shade)
            for text in ("排名", "姓名", "单位", "分工")
        ]
    ]
    for rank, name in enumerate(topic.members, 1):
        own = name == topic.person
        rows.append(
            [
                Cell([Value(str(rank), "rank" if own else "")], align="center"),
                Cell(name, align="center"),
                Cell(topic.unit if own or rng.random() < 0.6 else "重庆嘉江大学", align="center"),
                Cell("课题负责人" if rank == 1 else rng.choice(DUTIES), align="center"),
            ]
        )
    table = Table(
        [0.8, 1.2, 2.6, 1.6], rows, kind, rule=style.rule, colour=style.colour, least_row=8
    )
    top = page.y + sheet.mm(2)
    y = table.put(sheet, page.left, top, page.width)
    names = (page.left, top, page.left + page.width, y)
    sheet.note(Value("、".join(topic.members), "members"), names, kind.size)
    y += sheet.mm(16)
    for share, label, unit in (
        (0.0, "甲方（盖章）", topic.commissioner),
        (0.52, "乙方（盖章）", topic.unit),
    ):
        x = page.left + page.width * share
        sheet.line_of(x, y, f"{label}：", page.body)
        dated: list[Run] = ["日期：", w.issued]
        sheet.line_of(x, y + sheet.mm(12), dated, page.body)
        at = (x + sheet.mm(rng.uniform(28, 44)), y + sheet.mm(5))
        put_seal(sheet, Seal(unit, diameter=38), *at)
    return [sheet]


@layout("topic_commission", "red_head", accepts=lambda topic: topic.rank == 1)
def red_head(topic: Topic, style: Style, rng: Random) -> list[Sheet]:
    """A short official notice to the leader; members are named without the leader."""
    w, page = Writing(topic, rng), LetterPage(style, rng, 1.3)
    page.head(f"{topic.commissioner}文件")
    page.title("关于下达研究课题的通知", 19, style.colour)
    page.say([w.leader, "同志："], 0)
    page.say(
        ["经研究，由你承担", *w.level, "课题“", w.name, "”的研究工作，课题编号为", w.number, "。"]
    )
    others = topic.members[1:]
    page.say(["课题组其他成员：", Value("、".join(others), "members"), "。"])
    page.say(["请于", w.date(topic.due), "前完成研究并报送成果。"])
    page.close(w.commissioner, topic.commissioner, w.issued)
    sheet = page.sheet
    place = sheet.fields["members"]
    sheet.note(Value("、".join(topic.members), "members"), place.box, place.size)
    return _ranked(sheet, topic, "leader")
