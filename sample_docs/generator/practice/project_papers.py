"""practice papers of service projects."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import KAI, SONG, XIAOWEI
from sample_docs.generator.facts.achievements import Project
from sample_docs.generator.facts.dates import Moment, han_number, months_later, written
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled, stamp

Facts = tuple[str, Project]
RED: RGB = (200, 32, 34)
INK: RGB = (34, 30, 28)
PAGE = Paper(margin=27, top=36, bottom=20)


class Writing:
    """The values of a project's paper."""

    def __init__(self, project: Project, rng: Random) -> None:
        self.project, self.form = project, rng.choice(("cn", "han0", "cn_gap", "dot0"))
        self.name = Value(project.name, "project_name")
        self.funder = Value(project.funder, "funder")
        self.completed = self.date(project.completed, "completed_on")
        self.span = f"{self.text(project.started)}至{self.text(project.completed.month_only)}"

    def text(self, when: Moment) -> str:
        """A moment in this paper's way of writing."""
        return written(when, self.form)

    def date(self, when: Moment, name: str = "") -> Value:
        """A moment as a value."""
        return Value(self.text(when), name, when.iso)

    def member(self, rank: int) -> Value:
        """A member by rank; the applicant's name is a field."""
        name = self.project.members[rank - 1]
        return Value(name, "holder" if name == self.project.person else "")

    def place(self, rank: int, text: str) -> Value:
        """A rank as printed; the applicant's is a field."""
        return Value(text, "rank" if rank == self.project.rank else "", str(rank))


def _implied(sheet: Sheet, project: Project) -> None:
    """Enter what a page implies: the level from its funder, the rank from naming the head."""
    funder, holder = sheet.fields.get("funder"), sheet.fields.get("holder")
    if funder:
        sheet.note(Value(project.level, "project_level"), funder.box, funder.size)
    if holder and project.rank == 1 and "rank" not in sheet.fields:
        sheet.note(Value("1", "rank"), holder.box, holder.size)


def _close(pages: Pages, unit: str, day: Value, kind: Type) -> None:
    pages.room(pages.sheet.mm(40))
    pages.gap(pages.sheet.rng.uniform(14, 24))
    sheet, x = pages.sheet, pages.left + pages.width - pages.sheet.mm(40)
    sheet.line_of(x, pages.y, unit, kind, align="center")
    sheet.line_of(x, pages.y + sheet.mm(10), [day], kind, align="center")
    stamp(sheet, unit, x, pages.y + sheet.mm(4))


@layout("project_proof", "award_notice", PRACTICE, accepts=lambda facts: facts[0] != "completion")
def award_notice(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """成交通知书: labels and values in two columns without rules, then a sentence."""
    project = facts[1]
    w, style = Writing(project, rng), restyled(style, rng, printed=True)
    pages = Pages(style, rng, PAGE)
    pages.title(rng.choice(("成交通知书", "中标通知书", "项目资助确认书")), 24)
    pages.gap(6)
    kind = style.text(pages.sheet, 1.2)
    pages.say(f"{project.agency}：", kind, leading=2)
    pages.say("经评审，确定你单位为下列项目的承接单位：", kind, indent=2, leading=2)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("采购人", [w.funder]),
        ("项目名称", [w.name]),
        ("采购编号", [project.number]),
        ("成交金额", [f"￥{project.amount * 1000:,}.00"]),
        ("履约期", [w.span]),
        ("项目主管", [w.member(1)]),
    )
    pages.gap(2)
    for label, value in rows:
        table_row: list[Row] = [[Cell(label, align="right"), Cell(value)]]
        top = pages.y
        pages.style = style
        pages.rows([1.2, 4], table_row, least_row=11)
        _erase_rules(pages, top)
    pages.gap(3)
    text = "请于收到本通知书之日起十五日内与采购人签订合同，并按申报方案组织实施。"
    pages.say(text, kind, indent=2, leading=2)
    day = months_later(project.started, -1)
    _close(pages, project.funder, w.date(Moment(day.year, day.month, rng.randint(4, 26))), kind)
    _implied(pages.sheet, project)
    return pages.sheets


def _erase_rules(pages: Pages, top: float) -> None:
    """Leave only the rule under the value of the row that was just drawn."""
    sheet, style = pages.sheet, pages.style
    third = pages.left + pages.width * 1.2 / 5.2
    box = (pages.left, top, pages.left + pages.width, pages.y)
    sheet.draw.rectangle(box, outline=style.ground, width=style.rule + 1)
    sheet.draw.line((third, top, third, pages.y), style.ground, style.rule * 2 + 2)
    sheet.draw.line((third + 6, pages.y - 2, box[2], pages.y - 2), (110, 110, 114), 2)


@layout("project_proof", "certificate", PRACTICE, accepts=lambda facts: facts[0] == "completion")
def certificate(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目结项证书: a bordered landscape sheet that lists who took part in order."""
    project = facts[1]
    w = Writing(project, rng)
    sheet = Sheet(270, 190, rng, ground=(254, 251, 244))
    waves(sheet, (240, 228, 206), strength=0.35, pitch_mm=6)
    border(sheet, rng.choice(((176, 46, 40), (148, 116, 56))), 8, rng.choice(("beads", "keys")))
    middle, margin = sheet.width / 2, sheet.mm(30)
    title = Type(rng.choice((XIAOWEI, KAI)), sheet.pt(32), (170, 34, 34), 0.2)
    sheet.line_of(middle, sheet.mm(40), "项目结项证书", title, align="center")
    kind = Type(rng.choice((SONG, KAI)), sheet.pt(13), INK)
    lines: list[list[Run]] = [
        ["项目名称　", w.name],
        ["资助方　", w.funder, "　　　承接方　", project.agency],
        [f"项目编号　{project.number}　　　实施时间　{w.span}"],
    ]
    box = (margin, sheet.mm(50), sheet.width - margin, float(sheet.height))
    y = box[1]
    for line in lines:
        y = sheet.paragraph((margin, y, box[2], box[3]), line, kind, leading=1.9)
    people: list[Run] = ["主要完成人　"]
    for rank in range(1, len(project.members) + 1):
        people += [w.place(rank, str(rank)), ".", w.member(rank), "　"]
    y = sheet.paragraph((margin, y, box[2], box[3]), people, kind, leading=1.9)
    grade = rng.choice(("优秀", "良好", "合格"))
    text: list[Run] = ["该项目已于", w.completed, f"通过验收，评定等次为{grade}，准予结项。"]
    y = sheet.paragraph((margin, y + sheet.mm(2), box[2], box[3]), text, kind, leading=1.9)
    x = sheet.width * 0.72
    sheet.line_of(x, sheet.mm(152), project.funder, kind, align="center")
    when = months_later(project.completed, 1)
    day = w.date(Moment(when.year, when.month, rng.randint(3, 26)))
    sheet.line_of(x, sheet.mm(161), [day], kind, align="center")
    stamp(sheet, project.funder, x, sheet.mm(154))
    _implied(sheet, project)
    return [sheet]


@layout("project_proof", "reply", PRACTICE, accepts=lambda facts: facts[0] == "completion")
def reply(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """An office's reply under its red head that the project is accepted, with its people."""
    project = facts[1]
    w, style = Writing(project, rng), restyled(style, rng, printed=True)
    pages = Pages(style, rng, PAGE)
    pages.title(project.funder, 27, colour=RED)
    pages.gap(4)
    kind = style.text(pages.sheet, 1.2)
    when = months_later(project.completed, 1)
    number = f"民社工〔{when.year}〕{rng.randint(3, 88)}号"
    pages.say(number, kind, align="right")
    pages.sheet.draw.line((pages.left, pages.y, pages.left + pages.width, pages.y), RED, 5)
    pages.gap(8)
    head = rng.choice(("关于项目通过验收的复函", "项目验收结果通知", "关于同意项目结项的批复"))
    pages.say(head, style.strong(pages.sheet, 1.5), align="center", leading=1.8)
    pages.gap(3)
    pages.say(f"{project.agency}：", kind, leading=1.9)
    text: list[Run] = [
        "你单位承担的",
        w.funder,
        "购买服务项目“",
        w.name,
        f"”（{project.number}），",
    ]
    text += [f"服务期为{w.span}。经组织专家验收，同意于", w.completed, "结项。"]
    pages.say(text, kind, indent=2, leading=1.9)
    pages.say("经核定，该项目参与人员及排序如下：", kind, indent=2, leading=1.9)
    for rank in range(1, len(project.members) + 1):
        duty = "项目负责人" if rank == 1 else rng.choice(("骨干社工", "项目社工", "督导支持"))
        which = w.place(rank, han_number(rank))
        pages.say(["第", which, "位　", w.member(rank), f"　{duty}"], kind, indent=4, leading=1.75)
    pages.say("请做好资料归档和后续服务衔接。此复。", kind, indent=2, leading=1.9)
    day = w.date(Moment(when.year, when.month, rng.randint(3, 26)))
    _close(pages, project.funder, day, kind)
    _implied(pages.sheets[0], project)
    return pages.sheets
