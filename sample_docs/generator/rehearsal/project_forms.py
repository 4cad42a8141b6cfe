"""Papers of service projects: a task sheet, and a record of acceptance."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.achievements import Project
from sample_docs.generator.facts.dates import Moment, months_later, written
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.rehearsal.boxed import corner
from sample_docs.generator.rehearsal.case_wording import dressed

Facts = tuple[str, Project]
PAGE = Paper(margin=21, top=28, bottom=18)
DUTIES = ("统筹管理", "服务执行", "服务执行", "督导支持", "财务与资料", "宣传联络", "志愿者管理")


class Entries:
    """The entries of a project's paper."""

    def __init__(self, project: Project, rng: Random) -> None:
        self.project, self.form = project, rng.choice(("cn", "dot0", "cn0", "slash"))
        self.name = Value(project.name, "project_name")
        self.funder = Value(project.funder, "funder")
        self.completed = self.day(project.completed, "completed_on")

    def day(self, when: Moment, name: str = "") -> Value:
        """A moment in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)

    @property
    def span(self) -> str:
        """The period of service, in months."""
        first, last = self.project.started, self.project.completed.month_only
        return f"{written(first, self.form)}—{written(last, self.form)}"

    def member(self, rank: int) -> Value:
        """A member by rank; the applicant's name is a field."""
        name = self.project.members[rank - 1]
        return Value(name, "holder" if name == self.project.person else "")

    def place(self, rank: int) -> Value:
        """A rank as printed; the applicant's is a field."""
        return Value(str(rank), "rank" if rank == self.project.rank else "")


def _follows(sheet: Sheet, project: Project) -> None:
    """The level from the funder; the rank where the applicant is named as the head."""
    funder, holder = sheet.fields.get("funder"), sheet.fields.get("holder")
    if funder:
        sheet.note(Value(project.level, "project_level"), funder.box, funder.size)
    if holder and project.rank == 1 and "rank" not in sheet.fields:
        sheet.note(Value("1", "rank"), holder.box, holder.size)


def _team(pages: Pages, e: Entries) -> None:
    """The members in their order with what each does."""
    labels = pages.style.labels(pages.sheet)
    heads = ("排序", "姓名", "项目职务", "分工")
    rows: list[Row] = [[Cell(text, align="center", kind=labels) for text in heads]]
    for rank in range(1, len(e.project.members) + 1):
        post = "项目负责人" if rank == 1 else "项目成员"
        cells: tuple[list[Run], ...] = (
            [e.place(rank)],
            [e.member(rank)],
            [post],
            [DUTIES[min(rank, len(DUTIES)) - 1]],
        )
        rows.append([Cell(cell, align="center") for cell in cells])
    pages.rows([0.9, 1.8, 2, 2.6], rows, least_row=9.5)


@layout("project_proof", "task_sheet", REHEARSAL, accepts=lambda facts: facts[0] != "completion")
def task_sheet(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目任务书: entries under small labels, the team in a table, both seals at the foot."""
    project = facts[1]
    e, style = Entries(project, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, PAGE)
    pages.title(rng.choice(("社会工作服务项目任务书", "项目立项任务书", "项目实施任务书")), 21)
    pages.gap(3)

    def cell(label: str, value: list[Run], columns: int) -> Cell:
        return Cell(corner(pages, label, value), columns, leading=1.45, least=16)

    money = f"{project.amount / 10:g}万元"
    rows: list[Row] = [
        [cell("项目名称", [e.name], 8), cell("项目编号", [project.number], 4)],
        [cell("立项（资助）单位", [e.funder], 6), cell("承担单位", [project.agency], 6)],
        [cell("资助金额", [money], 4), cell("实施周期", [e.span], 8)],
    ]
    pages.rows([1.0] * 12, rows)
    heading = "项目团队（按排名先后）"
    pages.rows([1.0], [[Cell(heading, align="center", kind=style.labels(pages.sheet))]])
    _team(pages, e)
    words = "承担单位须按计划开展服务，接受立项单位的监督检查，到期提交结项材料。"
    pages.rows([1.0], [[Cell(corner(pages, "任务要求", words), least=24, valign="top")]])
    top = pages.y
    pages.rows(
        [1.0, 1.0],
        [[Cell("立项单位（章）", valign="top", least=44), Cell("承担单位（章）", valign="top")]],
    )
    sheet, kind = pages.sheet, style.text(pages.sheet)
    when = months_later(project.started, -1)
    day = e.day(Moment(when.year, when.month, rng.randint(5, 25)))
    for index, unit in enumerate((project.funder, project.agency)):
        x = pages.left + pages.width * (0.3 + 0.5 * index)
        sheet.line_of(x, top + sheet.mm(38), [day], kind, align="center")
        stamp(sheet, unit, x, top + sheet.mm(24), 4)
    _follows(sheet, project)
    return pages.sheets


@layout("project_proof", "acceptance", REHEARSAL, accepts=lambda facts: facts[0] == "completion")
def acceptance(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目验收意见书: key lines, the team, what the panel found, and the funder's seal."""
    project = facts[1]
    e, style = Entries(project, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=24, top=30, bottom=18))
    pages.title(rng.choice(("项目验收意见书", "项目结项验收报告", "项目末期验收意见")), 22)
    pages.gap(5)
    kind = style.text(pages.sheet, 1.12)
    lines: tuple[list[Run], ...] = (
        ["项目名称：", e.name],
        ["项目编号：", project.number],
        ["购买（资助）方：", e.funder],
        ["服务承接方：", project.agency],
        [f"服务周期：{e.span}"],
        ["结项日期：", e.completed],
    )
    for line in lines:
        pages.say(line, kind, leading=1.8)
    pages.gap(2)
    pages.say("项目组成员及排名：", style.strong(pages.sheet, 1.12), leading=1.8)
    _team(pages, e)
    pages.gap(3)
    pages.say("验收意见：", style.strong(pages.sheet, 1.12), leading=1.8)
    score = rng.randint(82, 96)
    words = "项目组按合同完成了各项服务指标，资料齐全，资金使用规范，服务对象满意度较高。"
    words += f"经评审，综合得分{score}分，同意通过验收，准予结项。"
    pages.say(words, kind, indent=2, leading=1.8)
    pages.room(pages.sheet.mm(36))
    pages.gap(12)
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, f"验收单位：{project.funder}", kind, align="right")
    when = months_later(project.completed, 1)
    day = e.day(Moment(when.year, when.month, rng.randint(3, 26)))
    sheet.line_of(right, pages.y + sheet.mm(10), [day], kind, align="right")
    stamp(sheet, project.funder, right - sheet.mm(26), pages.y + sheet.mm(4), 5)
    _follows(pages.sheets[0], project)
    return pages.sheets
