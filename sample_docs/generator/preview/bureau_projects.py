"""Papers of service projects: a bureau's reply, a contract in a table, who worked in what order."""

from dataclasses import replace
from random import Random

from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Box, Run, Text, Type, Value
from sample_docs.generator.facts.achievements import SUBJECTS
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Paper, stamp

RED: RGB = (200, 26, 30)
GREY: RGB = (120, 124, 130)


def _official(p: ProjectPaper) -> ProjectPaper:
    """The paper with days as offices write them in letters."""
    p.style = replace(p.style, date_style=p.rng.choice(("cn", "cn", "han")))
    return p


def _document_number(p: ProjectPaper) -> str:
    """The office's own number for a letter."""
    funder = p.project.funder
    place = funder.removeprefix("重庆市").removesuffix("民政局")[:2].rstrip("县")
    known = {"妇女": "渝妇", "共青": "渝青", "": "渝民"}
    short = known.get(place, f"{place}民")
    return f"{short}函〔{p.project.started.year}〕{p.rng.randint(11, 96)}号"


@layout("project_proof", "bureau_reply", PREVIEW, accepts=lambda facts: facts[0] == "approval")
def bureau_reply(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """关于…立项的批复: red head, document number, the team in order within the text."""
    project = facts[1]
    p = _official(ProjectPaper(project, style, rng, Paper(margin=27, top=34, bottom=22)))
    pages, sheet = p.pages, p.pages.sheet
    pages.title(f"{project.funder}文件", 30, colour=RED)
    pages.gap(9)
    sheet.line_of(pages.middle, pages.y, _document_number(p), p.body, align="center")
    pages.gap(4)
    rule = (pages.left, pages.y, pages.left + pages.width, pages.y)
    sheet.draw.line(rule, RED, 5)
    pages.gap(14)
    head = Type(style.bold, sheet.pt(18), style.colour)
    pages.say([p.funder, "关于“", p.name, "”立项的批复"], head, align="center", leading=1.6)
    pages.gap(6)
    p.say(f"{project.agency}：", 0)
    p.say("你单位报来的项目申报材料收悉。经组织专家评审、集体研究，现批复如下：")
    p.say(f"一、同意该项目立项，项目编号为{project.number}，安排补助资金{p.money}。")
    p.say(f"二、项目执行期自{p.span}，不得擅自变更实施地点和服务对象。")
    people: list[Run] = ["三、项目组由", p.member(1), "担任负责人"]
    if project.rank > 1:
        people += ["，项目组成员（含负责人）排序为：", *p.numbered("、"), "。"]
    else:
        people += ["，成员为", "、".join(project.members[1:]), "。"]
    p.say(people)
    p.say("四、请专款专用，按季报送进度，项目期满后一个月内提出结项申请。")
    p.say("此复。")
    pages.gap(16)
    x = pages.left + pages.width - sheet.mm(42)
    sheet.line_of(x, pages.y, project.funder, p.body, align="center")
    day = p.near(project.started, -1)
    sheet.line_of(x, pages.y + sheet.mm(11), [day], p.body, align="center")
    stamp(sheet, project.funder, x, pages.y + sheet.mm(5), 4)
    return p.finished()


@layout("project_proof", "contract_table", PREVIEW, accepts=lambda facts: facts[0] == "contract")
def contract_table(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """购买服务合同 as a table: parties, terms row by row, staff, both parties' seals below."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=22, top=24, bottom=15))
    pages = p.pages
    names = ("政府购买服务合同（简式）", "社会工作服务项目合同", "社会服务项目采购合同")
    pages.title(rng.choice(names), 20)
    pages.say(f"合同号：{project.number}", align="right")
    pages.gap(1)
    labels = p.style.labels(pages.sheet)

    def label(text: str, columns: int = 3, rows: int = 1) -> Cell:
        return Cell(text, columns, rows, align="center", kind=labels, shade=p.style.shade)

    rows: list[Row] = [
        [label("采购人（甲方）"), Cell([p.funder], 9)],
        [label("供应商（乙方）"), Cell(project.agency, 9)],
        [label("项目名称"), Cell([p.name], 9)],
        [label("服务期限"), Cell(p.span, 4), label("合同金额", 2), Cell(p.money, 3)],
    ]
    pages.rows([1.0] * 12, rows, least_row=10.5)
    team: list[Row] = [
        [
            label("项目人员"),
            *(Cell(t, 3, align="center", kind=labels) for t in ("序位", "姓名", "职责")),
        ]
    ]
    for rank in range(1, len(project.members) + 1):
        role = "项目主持人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        entries: tuple[Text, ...] = ([p.place(rank)], [p.member(rank)], role)
        team.append([Cell(entry, 3, align="center") for entry in entries])
    team[0] = [label("项目人员\n（按排名）", 3, len(team)), *team[0][1:]]
    pages.rows([1.0] * 12, team, least_row=8)
    terms = (
        (
            "服务内容",
            "面向项目点居民提供个案辅导、小组活动、社区活动和资源链接服务，指标见附件一。",
        ),
        ("付款方式", "分两次支付：合同签订后十个工作日内支付六成，验收合格后支付四成。"),
        ("验收要求", "项目期满由甲方组织验收，乙方提交总结报告、服务档案和财务报告。"),
        ("违约责任", "乙方擅自更换主要项目人员或未完成指标的，甲方可以酌情扣减合同款项。"),
    )
    more: list[Row] = [[label(name), Cell(text, 9, leading=1.6)] for name, text in terms]
    pages.rows([1.0] * 12, more, least_row=13)
    signed = p.near(project.started, -1)
    cells = [_party(p, "甲方", project.funder, signed), _party(p, "乙方", project.agency, signed)]
    pages.rows([1.0, 1.0], [cells])
    return p.finished()


def _party(p: ProjectPaper, name: str, unit: str, signed: Value) -> Cell:
    """Where a party signs, under its seal."""

    def close(page: Sheet, box: Box) -> None:
        stamp(page, unit, box[0] * 0.42 + box[2] * 0.58, (box[1] + box[3]) / 2, 3)

    person = f"{any_name(p.rng)}"
    pen = p.style.pen(p.pages.sheet, p.rng.choice((p.style.hand, p.style.third_hand)))
    runs: list[Run] = [
        f"{name}（盖章）：\n代表人签字：",
        Value(person, hand=True, pen=pen, signed=True),
    ]
    return Cell([*runs, "\n签订日期：", signed], least=46, leading=2.4, extra=close)


@layout("project_proof", "people_in_order", PREVIEW, accepts=lambda facts: facts[0] == "completion")
def people_in_order(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目完成情况证明: the funder says when it was accepted and who did the work in what order."""
    project = facts[1]
    p = _official(ProjectPaper(project, style, rng, Paper(margin=27, top=36, bottom=22)))
    pages, sheet = p.pages, p.pages.sheet
    heads = ("项目完成情况证明", "项目结项及主要参与人员证明", "社会工作服务项目结项证明")
    pages.title(rng.choice(heads), 22)
    pages.gap(7)
    p.say(["“", p.name, f"”（项目编号：{project.number}）系", p.funder, f"资助、{project.agency}"
           "承担的社会工作服务项目。"])  # fmt: skip
    p.say([f"项目实施时间为{p.span}，资助金额{p.money}，已于", p.completed, "通过结项验收。"])
    p.say("经核实，项目主要参与人员及排名如下：")
    pages.gap(2)
    labels = p.style.labels(sheet)
    rows: list[Row] = [
        [Cell(text, align="center", kind=labels) for text in ("排名", "姓　名", "分　工", "备　注")]
    ]
    for rank in range(1, len(project.members) + 1):
        role = "负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        place = p.place(rank, f"第{han_number(rank)}")
        entries: tuple[Text, ...] = ([place], [p.member(rank)], role, "全程参与")
        rows.append([Cell(entry, align="center") for entry in entries])
    pages.rows([1.2, 2, 2.6, 2], rows, least_row=10)
    pages.gap(4)
    p.say("特此证明。")
    contact = f"（联系人：{any_name(rng)}，联系电话：023-0000{rng.randint(1000, 9999)}）"
    pages.say(contact, p.style.text(sheet), indent=2, leading=1.8)
    pages.gap(16)
    x = pages.left + pages.width - sheet.mm(42)
    pages.sheet.line_of(x, pages.y, project.funder, p.body, align="center")
    day = p.near(project.completed, 1)
    pages.sheet.line_of(x, pages.y + sheet.mm(11), [day], p.body, align="center")
    stamp(pages.sheet, project.funder, x, pages.y + sheet.mm(5), 4)
    return p.finished()


@layout("project_proof", "portal_page", PREVIEW, accepts=lambda facts: facts[0] == "completion")
def portal_page(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """A project's page of a funder's online system, printed from the browser."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(297, 210, 18, 16, 12))
    pages, sheet = p.pages, p.pages.sheet
    blue: RGB = rng.choice(((28, 96, 168), (20, 120, 130), (150, 40, 44)))
    small = Type(style.body, sheet.pt(9), GREY)
    sheet.line_of(pages.left, sheet.mm(9), "项目详情 - 社会工作服务项目管理系统", small)
    printed = f"{project.completed.year}/{project.completed.month}/{project.completed.day}　15:42"
    sheet.line_of(pages.left + pages.width, sheet.mm(9), printed, small, align="right")
    bar = (0, sheet.mm(14), sheet.width, sheet.mm(28))
    sheet.draw.rectangle(bar, fill=blue)
    white = Type(style.bold, sheet.pt(17), (252, 252, 252))
    sheet.line_of(pages.left, sheet.mm(23.5), "社会工作服务项目管理系统", white)
    pages.y = sheet.mm(34)
    pages.say("首页 > 项目管理 > 已结项项目 > 项目详情", small)
    pages.gap(3)
    pages.say([p.name], Type(style.bold, sheet.pt(15), style.colour), leading=1.6)
    pages.gap(2)
    status: list[Run] = ["已结项（", p.completed, "）"]
    pairs: tuple[tuple[str, Text], ...] = (
        ("项目编号", project.number), ("资助单位", [p.funder]),
        ("承接单位", project.agency), ("服务领域", rng.choice(SUBJECTS)),
        ("资助金额", p.money), ("执行期限", p.span),
        ("项目状态", status), ("评估等级", rng.choice(("优秀", "良好", "合格"))),
    )  # fmt: skip
    grey = Type(p.style.body, p.style.text(sheet).size, GREY)
    rows: list[Row] = []
    for start in range(0, len(pairs), 2):
        row: list[Cell] = []
        for name, value in pairs[start : start + 2]:
            row += [Cell(name, 2, kind=grey, shade=(243, 245, 248)), Cell(value, 4)]
        rows.append(row)
    pages.rows([1.0] * 12, rows, least_row=9.5)
    pages.gap(4)
    pages.say("项目团队", Type(style.bold, sheet.pt(12), blue), leading=1.7)
    pages.rows([1.0] * 12, p.team(("排名", "姓名", "项目角色"), 12), least_row=7.5)
    return p.finished()
