"""Papers that close a service project: a panel's opinion, a joint letter, a circular of results."""

from random import Random

from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, Value
from sample_docs.generator.facts.achievements import SUBJECTS, TITLES
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.units import AGENCY_ENDINGS, AGENCY_WORDS
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Paper, stamp

RED: RGB = (204, 22, 28)
UNITS = 24
CHECKS = (
    ("服务指标完成情况", 30),
    ("服务成效", 30),
    ("资金使用与财务管理", 20),
    ("档案资料", 10),
    ("宣传与影响", 10),
)
FOUND = (
    "项目组围绕申报目标开展个案、小组和社区服务，各项指标均已完成，服务对象满意度较高，资金使用规范，资料齐全。",
    "项目按合同完成全部服务内容，档案完整，财务收支清楚，形成了可复制的做法，达到预期目标。",
)


@layout("project_proof", "panel_opinion", MATINEE, accepts=lambda facts: facts[0] == "completion")
def panel_opinion(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """结项评审意见表: marks item by item, the team, the panel's opinion and signatures."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=19, top=19, bottom=12))
    pages, style = p.pages, p.style
    pages.title(rng.choice(("项目结项评审意见表", "社会工作服务项目结项评审表")), 18)
    pages.gap(1)
    labels = style.labels(pages.sheet)

    def label(text: str, columns: int = 4, rows: int = 1) -> Cell:
        return Cell(text, columns, rows, align="center", kind=labels, shade=style.shade)

    rows: list[Row] = [
        [label("项目名称"), Cell([p.name], 20)],
        [label("项目编号"), Cell(project.number, 8), label("执行周期"), Cell(p.span, 8)],
        [label("购买单位"), Cell([p.funder], 8), label("执行机构"), Cell(project.agency, 8)],
        [label("评审时间"), Cell([p.completed], 8), label("项目经费"), Cell(p.money, 8)],
    ]
    pages.rows([1.0] * UNITS, rows, least_row=9.5)
    marks: list[Row] = [[label("评分内容", 12), label("分值", 4), label("得分", 8)]]
    total = 0
    for what, most in CHECKS:
        got = most - rng.randint(0, most // 6)
        total += got
        cells = (what, 12, "left"), (str(most), 4, "center"), (str(got), 8, "center")
        marks.append([Cell(text, columns, align=align) for text, columns, align in cells])
    marks.append([label("合　计", 12), label("100", 4), Cell(str(total), 8, align="center")])
    pages.rows([1.0] * UNITS, marks, least_row=7.2)
    team: list[Row] = [[label("项目组\n人员", 4, len(project.members) + 1), label("排序", 4),
                        label("姓名", 6), label("承担工作", 10)]]  # fmt: skip
    for rank in range(1, len(project.members) + 1):
        role = "主持项目" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        entries: tuple[tuple[Text, int], ...] = (
            ([p.place(rank)], 4), ([p.member(rank)], 6), (role, 10),
        )  # fmt: skip
        team.append([Cell(entry, columns, align="center") for entry, columns in entries])
    pages.rows([1.0] * UNITS, team, least_row=7.2)
    signed: list[Run] = [rng.choice(FOUND), f"综合得分{total}分，同意结项。\n评审专家签名："]
    for name in distinct_names(rng, 3, project.person):
        hand = rng.choice((style.hand, style.second_hand, style.third_hand))
        signed += ["　", style.signed(pages.sheet, name, hand)]
    pages.rows([1.0] * UNITS, [[label("专家组\n意见"), Cell(signed, 20, least=38, leading=1.9)]])
    day = p.near(project.completed, 1)

    def close(sheet: Sheet, box: Box) -> None:
        x, y = box[2] - sheet.mm(34), box[3] - sheet.mm(5)
        sheet.line_of(x, y - sheet.mm(9), "（单位盖章）", style.text(sheet), align="center")
        sheet.line_of(x, y, [day], style.text(sheet), align="center")
        stamp(sheet, project.funder, x, y - sheet.mm(8), 3)

    cell = Cell(
        "同意专家组意见，准予结项。", 20, least=36, valign="top", first_indent=2, extra=close
    )
    pages.rows([1.0] * UNITS, [[label("购买单位\n意见"), cell]])
    return p.finished()


@layout("project_proof", "joint_letter", MATINEE, accepts=lambda facts: facts[0] == "completion")
def joint_letter(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """A letter by the agency about who did the project; the funder confirms it below its line."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=28, top=38, bottom=20))
    pages, sheet = p.pages, p.pages.sheet
    p.body = p.style.text(sheet, 1.25)
    titles = ("项目主要参加者证明", "关于项目参与人员及排名的说明", "项目完成及人员排序证明")
    pages.title(rng.choice(titles), 21)
    pages.gap(8)
    if rng.random() < 0.5:
        p.say("重庆市民政局：", 0)
    p.say(["我单位承接的“", p.name, "”由", p.funder, "出资购买，服务期为", p.span, "，"
           "该项目已于", p.completed, "通过结项评估。"])  # fmt: skip
    who: list[Run] = ["我单位", p.member(project.rank), "同志"]
    role = "担任项目负责人，" if project.rank == 1 else "系该项目主要参加者，"
    place = p.place(project.rank, f"第{han_number(project.rank)}")
    p.say([*who, role, "在项目团队中排名", place, "。"])
    names = "、".join(project.members)
    p.say(f"项目团队共{han_number(len(project.members))}人，按贡献排序为：{names}。")
    p.say("特此证明。")
    pages.gap(12)
    _underwritten(p, project.agency, p.near(project.completed, 2), "")
    pages.gap(16)
    edge = (pages.left, pages.y, pages.left + pages.width, pages.y)
    sheet.draw.line(edge, p.style.colour, 2)
    pages.gap(6)
    p.say([rng.choice(("购买方意见：情况属实。", "项目购买单位审核意见：以上情况属实。"))], 0)
    pages.gap(8)
    _underwritten(p, project.funder, p.near(project.completed, 3), "（盖章）")
    return p.finished()


def _underwritten(p: ProjectPaper, unit: str, day: Value, word: str) -> None:
    """Unit, day and seal at the right."""
    pages, sheet = p.pages, p.pages.sheet
    x = pages.left + pages.width - sheet.mm(44)
    sheet.line_of(x, pages.y + p.body.size, unit + word, p.body, align="center")
    sheet.line_of(x, pages.y + p.body.size * 2.9, [day], p.body, align="center")
    stamp(sheet, unit, x, pages.y + p.body.size * 1.6, 4)
    pages.y += p.body.size * 3


def _heads(facts: Facts) -> bool:
    return facts[0] == "completion" and facts[1].rank == 1


@layout("project_proof", "results_circular", MATINEE, accepts=_heads)
def results_circular(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """A circular on several projects' final results; the applicant heads one of the table's."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=24, top=30, bottom=18))
    pages, sheet = p.pages, p.pages.sheet
    pages.title(project.funder, 30, colour=RED)
    pages.gap(3)
    sheet.draw.line((pages.left, pages.y, pages.left + pages.width, pages.y), RED, 5)
    pages.gap(9)
    year = project.started.year
    head = Type(p.style.bold, sheet.pt(17), p.style.colour)
    title = f"关于{year}年度社会工作服务项目结项评估结果的通报"
    pages.say(title, head, align="center", leading=1.6)
    pages.gap(5)
    p.say("各项目实施单位：", 0)
    p.say([p.funder, f"对{year}年度立项实施的社会工作服务项目开展了结项评估，评估会议于",
           p.completed, "召开。现将结果通报如下："])  # fmt: skip
    pages.gap(2)
    kind = p.style.labels(sheet)
    heads = ("序号", "项目名称", "实施单位", "负责人", "等次")
    rows: list[Row] = [[Cell(text, align="center", kind=kind) for text in heads]]
    own, count = rng.randint(1, 4), 5
    place = project.name.split("“")[0]
    names = distinct_names(rng, count, project.person)
    for number in range(1, count + 1):
        entries: tuple[Text, ...] = (
            f"{place}“{rng.choice(TITLES)}”{rng.choice(SUBJECTS)}项目",
            f"{place[:6]}{rng.choice(AGENCY_WORDS)}{rng.choice(AGENCY_ENDINGS)}",
            names[number - 1],
        )
        if number == own:
            entries = ([p.name], project.agency, [p.member(1)])
        grade = rng.choice(("优秀", "优秀", "良好", "合格"))
        cells = [Cell(str(number), align="center"), Cell(entries[0]), Cell(entries[1])]
        rows.append([*cells, Cell(entries[2], align="center"), Cell(grade, align="center")])
    pages.rows([1, 5.6, 4, 1.9, 1.4], rows, least_row=10)
    pages.gap(3)
    p.say("以上项目准予结项。请各单位于十个工作日内完成资料归档和资金结算。")
    contact = f"（联系人：{any_name(rng)}）"
    p.say(contact)
    pages.gap(12)
    _underwritten(p, project.funder, p.near(project.completed, 1), "")
    return p.finished()
