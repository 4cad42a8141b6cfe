"""How service projects begin: an annual list, an approval form, a contract, a three-party one."""

from random import Random

from sample_docs.generator.audition.project_entries import Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text, Type
from sample_docs.generator.facts.achievements import SUBJECTS, TITLES
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.units import STREETS, agency
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Paper, stamp

PLACES = ("渝中区", "南岸区", "北碚区", "江津区", "云阳县", "长寿区")
EXPERTS = "专家组认为该项目需求明确、目标可测、团队结构合理，预算基本恰当，建议立项。"


@layout("project_proof", "annual_list", AUDITION, accepts=lambda facts: facts[0] == "approval")
def annual_list(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """资助项目名单, landscape: the project is one row among others of the year."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(297, 210, 20, 18, 16))
    sheet, year = p.pages.sheet, project.started.year
    sheet.line_of(p.pages.left, sheet.mm(16), "附件", Type(style.bold, sheet.pt(13), style.colour))
    p.pages.gap(4)
    title = Type(style.bold, sheet.pt(19), style.colour)
    words: list[Run] = [p.funder, f"{year}年度社会工作服务"]
    p.pages.say(words, title, align="center", leading=1.5)
    names = ("立项资助项目名单", "资助项目立项一览表", "项目立项名单及资金安排表")
    p.pages.say(rng.choice(names), title, align="center", leading=1.5)
    p.pages.gap(3)
    labels = p.style.labels(sheet)
    heads = ("序号", "项目名称", "承接机构", "负责人及成员（按顺序）", "实施期", "金额")
    rows: list[Row] = [[Cell(text, align="center", kind=labels) for text in heads]]
    count = rng.randint(3, 4)
    own, subjects = rng.randrange(count), rng.sample(SUBJECTS, count)
    local = project.funder.removeprefix("重庆市").removesuffix("民政局")
    for number in range(count):
        unit = agency(rng, rng.choice(PLACES) if project.level == "市级" else local).name
        people = "；".join(f"{n}.{m}" for n, m in enumerate(distinct_names(rng, 3), 1))
        topic = f"“{rng.choice(TITLES)}”{subjects[number]}项目"
        entries: list[Text] = [topic, unit, people, p.span, f"{rng.randint(8, 40)}万元"]
        if number == own:
            entries = [[p.name], project.agency, p.numbered(), p.span, p.money]
        cells = [
            Cell(entry, align="left" if n < 3 else "center") for n, entry in enumerate(entries)
        ]
        rows.append([Cell(str(number + 1), align="center"), *cells])
    p.pages.rows([0.7, 4, 3, 4.2, 2.6, 1.3], rows, least_row=11)
    p.pages.gap(2)
    note = f"注：以上项目经专家评审和公示无异议，{rng.choice(('排名不分先后', '按申报顺序排列'))}。"
    p.pages.say(note, p.style.text(sheet))
    right = p.pages.left + p.pages.width
    p.pages.room(sheet.mm(24))
    y = p.pages.y + sheet.mm(17)
    x = right - sheet.mm(34)
    p.pages.sheet.line_of(x, y, [p.near(project.started, -1)], p.body, align="center")
    stamp(p.pages.sheet, project.funder, x, y - sheet.mm(4), 4)
    return p.finished()


@layout("project_proof", "approval_form", AUDITION, accepts=lambda facts: facts[0] == "approval")
def approval_form(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目立项审批表: particulars, team, the experts' and the funder's opinions under a seal."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=22, top=26, bottom=16))
    p.pages.title(rng.choice(("社会工作服务项目立项审批表", "项目申报立项审核表")), 20)
    p.pages.gap(3)
    sheet, labels = p.pages.sheet, p.style.labels(p.pages.sheet)

    def label(text: str, columns: int = 2, rows: int = 1) -> Cell:
        return Cell(text, columns, rows, align="center", kind=labels, shade=p.style.shade)

    rows: list[Row] = [
        [label("项目名称"), Cell([p.name], 10)],
        [label("申报机构"), Cell(project.agency, 10)],
        [label("立项编号"), Cell(project.number, 4), label("资助经费"), Cell(p.money, 4)],
        [label("资助单位"), Cell([p.funder], 4), label("服务周期"), Cell(p.span, 4)],
    ]
    p.pages.rows([1.0] * 12, rows, least_row=11)
    team = p.team(("排序", "姓名", "项目内职务"), 10)
    team[0] = [label("项目团队", 2, len(team)), *team[0]]
    p.pages.rows([1.0] * 12, team, least_row=8.5)
    p.pages.rows([1.0] * 12, [[label("专家意见"), Cell(EXPERTS, 10, least=28, first_indent=2)]])

    def sign(page: Sheet, box: Box) -> None:
        x, y = box[2] - page.mm(40), box[3] - page.mm(8)
        page.line_of(x, y - page.mm(10), "（公章）", p.body, align="center")
        page.line_of(x, y, [p.near(project.started, -1)], p.body, align="center")
        stamp(page, project.funder, x, y - page.mm(9), 4)

    words = "经研究，同意该项目立项，请按合同约定组织实施。"
    opinion = Cell(words, 10, least=52, valign="top", first_indent=2, extra=sign)
    p.pages.rows([1.0] * 12, [[label("审批意见"), opinion]])
    p.pages.gap(2)
    small = p.style.text(sheet, 0.9)
    p.pages.say("说明：本表一式三份，资助单位、承接机构和财务部门各存一份。", small)
    return p.finished()


@layout("project_proof", "bound_contract", AUDITION, accepts=lambda facts: facts[0] == "contract")
def bound_contract(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """合同书: a cover with the parties, then articles, the staff in a table and both seals."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=26, top=28, bottom=20))
    sheet, pages = p.pages.sheet, p.pages
    number = f"合同编号：{project.number}"
    sheet.line_of(pages.left + pages.width, sheet.mm(34), number, p.body, align="right")
    title = Type(style.bold, sheet.pt(28), style.colour, 0.2)
    head = rng.choice(("社会工作服务合同", "购买社工服务合同", "项目服务合同书"))
    sheet.line_of(sheet.width / 2, sheet.mm(88), head, title, align="center")
    signed, kind = p.near(project.started, -1), p.style.text(sheet, 1.35)
    lines: tuple[tuple[str, Text], ...] = (
        ("项目名称", [p.name]),
        ("购买主体（甲方）", [p.funder]),
        ("承接主体（乙方）", project.agency),
        ("签订时间", [signed]),
    )
    y = sheet.mm(150)
    for label, value in lines:
        sheet.line_of(pages.left, y, f"{label}：", kind)
        box = (pages.left + kind.size * 9.2, y - kind.size * 1.15, pages.left + pages.width, 9e9)
        y = sheet.paragraph(box, value, kind, leading=1.6) + sheet.mm(9)
    pages.turn()
    p.say("甲乙双方根据政府购买服务的有关规定，经协商一致，订立本合同，共同遵守。")
    p.head("1. 服务内容")
    p.say("1.1 乙方为项目所在社区居民提供个案、小组和社区服务，服务指标见附件。")
    p.say(f"1.2 服务期限自{p.span}。")
    p.head("2. 服务团队")
    p.say("2.1 乙方投入下列人员，按列出顺序为项目团队排名，变更须经甲方书面同意：")
    pages.gap(1)
    pages.rows([1.0] * 8, p.team(("排名", "姓名", "岗位"), 8), least_row=8.5)
    p.head("3. 经费与支付")
    p.say(f"3.1 合同总价{p.money}，签约后支付百分之六十，结项评估合格后支付余款。")
    p.head("4. 其他")
    p.say("4.1 未尽事宜由双方另行商定；本合同自双方盖章之日起生效，一式四份。")
    pages.room(sheet.mm(40))
    pages.gap(10)
    for index, unit in enumerate((project.funder, project.agency)):
        x = pages.left + pages.width * 0.53 * index
        party = ("甲方（盖章）：", "乙方（盖章）：")[index]
        p.party(x, pages.y, (party, "经办人：", ["日期：", signed]), unit)
    return p.finished()


@layout("project_proof", "three_parties", AUDITION, accepts=lambda facts: facts[0] == "contract")
def three_parties(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """三方协议: who pays, who serves and the street where; three seals in a row."""
    project = facts[1]
    street = f"{rng.choice(STREETS)}"
    office = f"{street}办事处" if street.endswith("街道") else f"{street}人民政府"
    p = ProjectPaper(project, style, rng, Paper(margin=24, top=30, bottom=20))
    pages = p.pages
    pages.title(rng.choice(("社会工作服务项目三方协议", "项目合作协议（三方）")), 21)
    pages.gap(4)
    p.say(["出资方（以下简称甲方）：", p.funder], 0)
    p.say(f"服务方（以下简称乙方）：{project.agency}", 0)
    p.say(f"落地方（以下简称丙方）：{office}", 0)
    pages.gap(2)
    text: list[Run] = ["为做好“", p.name, f"”，编号{project.number}，三方约定如下："]
    p.say(text)
    p.say(f"（一）甲方资助项目经费{p.money}，对项目进行指导、督查和末期评估。")
    p.say(f"（二）乙方自{p.span}开展服务，定期向甲方、丙方报告进展。")
    p.say(["（三）乙方项目组由以下人员依次组成：", *p.numbered("，"), "。"])
    p.say("（四）丙方提供服务场地，协助招募服务对象，参与成效评价。")
    p.say("（五）三方应当保护服务对象的个人信息。发生争议的，协商解决。")
    p.say("（六）本协议一式三份，三方各执一份，自三方盖章之日起生效。")
    pages.room(pages.sheet.mm(44))
    pages.gap(12)
    signed = p.near(project.started, -1)
    units = (project.funder, project.agency, office)
    for index, unit in enumerate(units):
        x = pages.left + pages.width * 0.35 * index
        lines: tuple[Text, ...] = (f"{'甲乙丙'[index]}方（章）", "代表：", [signed])
        p.party(x, pages.y, lines, unit)
    return p.finished()
