"""Papers that open a service project: a funder's confirmation sheet and a contract by articles."""

from random import Random

from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Value
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Paper, stamp

UNITS = 24
FIELDS = ("为老服务", "儿童关爱", "社区治理", "特殊人群服务")
CLAUSES = (
    "1.3 服务方式：乙方运用个案、小组、社区等专业方法开展服务，按月报送工作台账。",
    "2.2 乙方收到首款后十个工作日内启动服务，项目资金单独核算，接受甲方及审计部门检查。",
    "3.2 乙方更换项目人员应提前十五日书面报甲方同意，项目负责人原则上不得更换。",
    "4.1 甲方委托第三方开展中期评估和末期评估，评估不合格的，甲方有权终止本协议。",
    "5.1 本协议未尽事宜由双方协商解决；协商不成的，向甲方所在地人民法院起诉。",
    "5.2 本协议一式肆份，双方各执贰份，自双方签字盖章之日起生效。",
)


def _label(p: ProjectPaper, text: str, columns: int = 4, rows: int = 1) -> Cell:
    kind = p.style.labels(p.pages.sheet)
    return Cell(text, columns, rows, align="center", kind=kind, shade=p.style.shade)


def _staff(
    p: ProjectPaper, heads: tuple[str, ...], first: str, years: tuple[int, int]
) -> list[Row]:
    """The people in order: place, name, duty, schooling or years in the work."""
    kind = p.style.labels(p.pages.sheet)
    shares = (3, 5, 7, 9)
    rows: list[Row] = [
        [
            Cell(head, share, align="center", kind=kind)
            for head, share in zip(heads, shares, strict=True)
        ]
    ]
    for rank in range(1, len(p.project.members) + 1):
        duty = first if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        more = f"社会工作从业{p.rng.randint(*years)}年"
        entries: tuple[Text, ...] = ([p.place(rank)], [p.member(rank)], duty, more)
        rows.append(
            [
                Cell(entry, share, align="center")
                for entry, share in zip(entries, shares, strict=True)
            ]
        )
    return rows


@layout("project_proof", "grant_sheet", MATINEE, accepts=lambda facts: facts[0] == "approval")
def grant_sheet(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """立项确认书: the funder's sheet for one project, with staff, payments and its seal."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=20, top=24, bottom=14))
    pages = p.pages
    pages.title(rng.choice(("项目立项确认书", "社会工作服务项目立项确认书", "项目资助确认书")), 20)
    pages.gap(2)
    pages.say([f"立项编号：{project.number}"], align="right")
    day = p.near(project.started, -1)
    split = rng.choice((60, 70, 80))
    first = f"首次拨付{split}%，中期评估合格后拨付{100 - split}%"
    rows: list[Row] = [
        [_label(p, "项 目 名 称"), Cell([p.name], 20)],
        [_label(p, "批准（资助）\n单位"), Cell([p.funder], 8), _label(p, "实施单位"),
         Cell(project.agency, 8)],
        [_label(p, "服务领域"), Cell(rng.choice(FIELDS), 8), _label(p, "批准金额"),
         Cell(f"人民币{p.money}", 8)],
        [_label(p, "实施期限"), Cell(p.span, 20)],
        [_label(p, "资金拨付"), Cell(first, 20)],
    ]  # fmt: skip
    pages.rows([1.0] * UNITS, rows, least_row=11)
    strong, shade = p.style.strong(pages.sheet), p.style.shade
    head = Cell("项目团队成员（按排名先后）", UNITS, align="center", kind=strong, shade=shade)
    staff = _staff(p, ("序号", "姓　名", "项目职务", "备　注"), "项目负责人", (2, 11))
    pages.rows([1.0] * UNITS, [[head], *staff], least_row=8.5)

    def close(sheet: Sheet, box: Box) -> None:
        x, y = box[2] - sheet.mm(38), box[3] - sheet.mm(16)
        sheet.line_of(x, y, project.funder, p.style.text(sheet), align="center")
        sheet.line_of(x, y + sheet.mm(9), [day], p.style.text(sheet), align="center")
        stamp(sheet, project.funder, x, y + sheet.mm(2), 4)

    words = "经评审公示，同意立项资助。请按申报书和本确认书组织实施，成员变更须报批。"
    opinion = Cell(words, 20, least=52, valign="top", leading=1.7, first_indent=2, extra=close)
    pages.rows([1.0] * UNITS, [[_label(p, "审批意见"), opinion]])
    pages.gap(2)
    pages.say(
        "说明：本确认书一式三份，批准单位、实施单位、财务各存一份。", style.text(pages.sheet, 0.9)
    )
    return p.finished()


@layout("project_proof", "decimal_articles", MATINEE, accepts=lambda facts: facts[0] == "contract")
def decimal_articles(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """服务协议 with articles numbered 1.1, 1.2, the staff in order, both parties at the end."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=25, top=26, bottom=22))
    pages = p.pages
    titles = ("社会工作服务项目委托协议", "购买社会工作服务协议书", "社会组织服务项目合作协议")
    pages.title(rng.choice(titles), 19)
    pages.say(f"（协议编号：{project.number}）", align="center")
    pages.gap(4)
    for name, unit in (("甲方（委托方）", [p.funder]), ("乙方（受托方）", [project.agency])):
        p.say([f"{name}：", *unit], 0)
    p.say("根据《中华人民共和国合同法》及政府购买服务有关规定，双方就下列服务事项达成协议。")
    p.head("第一条　服务项目")
    p.say(["1.1 项目名称：", p.name, "。"], 0)
    p.say(f"1.2 服务期限：{p.span}。", 0)
    p.say(CLAUSES[0], 0)
    p.head("第二条　服务费用")
    p.say(f"2.1 本项目服务费总额为人民币{p.money}（含税），分期支付。", 0)
    p.say(CLAUSES[1], 0)
    p.head("第三条　项目人员")
    people: list[Run] = ["3.1 乙方指派", p.member(1), "为项目负责人，项目人员按排名依次为："]
    p.say([*people, *p.numbered("、"), "。"] if project.rank > 1 else [
        *people, "、".join(project.members), "。"], 0)  # fmt: skip
    p.say(CLAUSES[2], 0)
    p.head("第四条　评估与争议")
    for clause in CLAUSES[3:]:
        p.say(clause, 0)
    _parties(p, project.funder, project.agency)
    for number, sheet in enumerate(pages.sheets, 1):
        small = style.text(sheet, 0.85)
        text = f"第{number}页 / 共{len(pages.sheets)}页"
        sheet.line_of(sheet.width / 2, sheet.height - sheet.mm(11), text, small, align="center")
    return p.finished()


def _parties(p: ProjectPaper, funder: str, agency: str) -> None:
    """Both parties below each other at the left, their seals over their names."""
    pages = p.pages
    pages.room(pages.sheet.mm(100))
    day = p.near(p.project.started, -1)
    pages.gap(9)
    for name, unit in (("甲方（公章）", funder), ("乙方（公章）", agency)):
        sheet, top = pages.sheet, pages.y
        hand = p.rng.choice((p.style.hand, p.style.third_hand))
        person = Value(any_name(p.rng), hand=True, pen=p.style.pen(sheet, hand), signed=True)
        pages.say(f"{name}：{unit}", p.body, leading=1.9)
        pages.say(["法定代表人（或授权代表）：", person], p.body, leading=2.3)
        pages.say(["签约日期：", day], p.body, leading=1.9)
        stamp(sheet, unit, pages.left + sheet.mm(88), (top + pages.y) / 2, 3)
        pages.gap(17)
