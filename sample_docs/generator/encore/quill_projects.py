"""Papers of service projects: a grant letter, a short agreement, a report's cover form, a proof."""

from random import Random

from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.audition.proof_parts import middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Text
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.matinee.letter_parts import close_right, label_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style
from sample_docs.generator.practice.pages import Paper
from sample_docs.generator.soiree.seal_parts import signed_off

FOUND = (
    "项目团队配备合理，服务方案执行到位，各项指标均已完成，群众满意度较高",
    "服务记录规范完整，资金使用合理，社会效益明显，达到预期目标",
    "项目产出达到合同约定，资料归档齐全，财务收支清楚",
)


def _people(p: ProjectPaper, role_head: str) -> list[Row]:
    """The team in rows: order, name, what each one does."""
    heads = ("序号", "姓名", role_head)
    rows: list[Row] = [[label_of(head, p.style, p.pages.sheet) for head in heads]]
    for rank in range(1, len(p.project.members) + 1):
        role = "项目负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        cells: list[Text] = [[p.place(rank)], [p.member(rank)], role]
        rows.append(middle_cells(cells))
    return rows


@layout("project_proof", "funding_letter", ENCORE, accepts=lambda facts: facts[0] == "approval")
def funding_letter(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目立项通知书: a letter to the agency with numbered particulars and the team by order."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=27, top=36, bottom=20))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.2)
    titles = ("社会工作服务项目立项通知书", "项目立项确认通知", "购买社会工作服务立项通知书")
    pages.title(rng.choice(titles), 21)
    pages.say(f"编号：{project.number}", p.body, align="right")
    pages.gap(4)
    p.say(f"{project.agency}：", 0)
    p.say(f"经公开申报、专家评审和公示，你单位申报的{project.started.year}年度项目已获批准立项。")
    p.say(["1. 项目名称：", p.name])
    p.say(["2. 资助单位：", p.funder])
    p.say(f"3. 资助金额：{p.money}")
    p.say(f"4. 实施周期：{p.span}")
    p.say(["5. 项目组人员（按排名先后）：", *p.numbered("、"), "。"])
    p.say("请收到本通知后十个工作日内签订项目协议，并按批准的方案组织实施，接受监督检查。")
    day = p.near(project.started, -1)
    close_right(pages, project.funder, [day], project.funder, p.body)
    return p.finished()


@layout("project_proof", "service_agreement_short", ENCORE,
        accepts=lambda facts: facts[0] == "contract")  # fmt: skip
def service_agreement_short(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目服务协议书: parties in a ruled head, articles below, the team in a small table, seals."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=24, top=24, bottom=8))
    pages, sheet = p.pages, p.pages.sheet
    p.body = p.style.text(sheet, 1.02)
    titles = ("社会工作服务项目协议书", "政府购买社会工作服务协议", "社工服务项目合作协议")
    pages.title(rng.choice(titles), 20)
    pages.gap(3)

    def label(text: str) -> Cell:
        return label_of(text, p.style, sheet)

    head: list[Row] = [
        [label("项目名称"), Cell([p.name], 3)],
        [label("委托单位"), Cell([p.funder]), label("协议编号"), Cell(project.number)],
        [label("承接单位"), Cell(project.agency), label("协议金额"), Cell(p.money)],
        [label("服务期限"), Cell(p.span, 3)],
    ]
    pages.rows([1.3, 3.6, 1.3, 2.4], head, least_row=10)
    pages.gap(3)
    p.say("一、承接单位应按项目方案提供专业社会工作服务，建立服务台账，按季度报送进展。")
    p.say("二、委托单位按协议约定分期拨付经费，并对服务质量进行监督和评估。")
    p.say("三、承接单位投入下列人员组成项目团队，未经委托单位同意不得更换：")
    pages.gap(1)
    pages.rows([1, 2.4, 3.2], _people(p, "承担工作"), least_row=8.5)
    pages.gap(2)
    p.say("四、双方应对服务对象的个人信息保密，因违约造成损失的，由违约方承担责任。")
    p.say("五、本协议一式三份，自双方盖章之日起生效，未尽事宜由双方协商解决。")
    pages.room(sheet.mm(54))
    pages.gap(14)
    page, top, day = pages.sheet, pages.y, p.near(project.started, -1)
    for place, (name, unit) in enumerate((("委托", project.funder), ("承接", project.agency))):
        hand = (p.style.third_hand, p.style.second_hand)[place]
        signer = p.style.signed(page, any_name(rng), hand)
        lines: list[Text] = [f"{name}单位（公章）", ["法定代表人或委托人：", signer], [day]]
        signed_off(page, pages.left + pages.width * (0.25 + 0.5 * place), top, lines, unit, p.body,
                   2.4)  # fmt: skip
    return p.finished()


@layout("project_proof", "closing_form", ENCORE, accepts=lambda facts: facts[0] == "completion")
def closing_form(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目结项验收表: particulars in pairs, the team in rows, the funder's conclusion and seal."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=21, top=24, bottom=12))
    pages, sheet = p.pages, p.pages.sheet
    titles = ("社会工作服务项目结项验收表", "项目结项验收登记表", "社会工作项目结项审核表")
    pages.title(rng.choice(titles), 20)
    pages.gap(4)

    def label(text: str) -> Cell:
        return label_of(text, p.style, sheet)

    head: list[Row] = [
        [label("项目名称"), Cell([p.name], 3)],
        [label("立项编号"), Cell(project.number), label("项目经费"), Cell(p.money)],
        [label("资助方"), Cell([p.funder]), label("实施方"), Cell(project.agency)],
        [label("实施时间"), Cell(p.span), label("验收日期"), Cell([p.completed])],
    ]
    pages.rows([1.3, 3.3, 1.3, 3.3], head, least_row=11)
    pages.rows([1.3, 3.3, 4.6], _people(p, "项目中承担的任务"), least_row=9)
    found = f"{rng.choice(FOUND)}，同意结项，评定等次为{rng.choice(('优秀', '良好', '合格'))}。"
    expert = p.style.signed(sheet, any_name(rng), p.style.second_hand)

    def panel(page: Sheet, box: Box) -> None:
        at = (box[0] + page.mm(50), box[3] - page.mm(7))
        page.line_of(*at, ["评审组长：", expert], p.style.text(page))

    day = p.near(project.completed, 1)

    def close(page: Sheet, box: Box) -> None:
        lines: list[Text] = ["（盖　章）", [day]]
        x, y = box[2] - page.mm(40), box[3] - page.mm(16)
        signed_off(page, x, y, lines, project.funder, p.style.text(page), 2)

    last: list[Row] = [
        [label("评审意见"), Cell(found, valign="top", least=34, first_indent=2, extra=panel)],
        [label("资助方意见"), Cell("同意评审组意见，准予结项。", valign="top", least=50,
                                   first_indent=2, extra=close)],
    ]  # fmt: skip
    pages.rows([1.3, 7.9], last)
    return p.finished()


@layout("project_proof", "agency_ranks_team", ENCORE,
        accepts=lambda facts: facts[0] == "completion")  # fmt: skip
def agency_ranks_team(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目人员排名证明: the agency names the project, its closing, and everybody in order."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=27, top=40, bottom=20))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.24)
    titles = ("项目参与人员排名证明", "项目团队成员排名证明", "主要参加者排名证明")
    pages.title(rng.choice(titles), 22)
    pages.gap(8)
    told: list[Run] = ["兹证明我单位承接的“", p.name, "”系", p.funder]
    told += [f"资助项目（立项编号{project.number}），实施时间为{p.span}，已于", p.completed]
    p.say([*told, "通过结项验收。项目参与人员排名如下："])
    pages.gap(2)
    pages.rows([1.2, 2.4, 3.4], _people(p, "项目职务"), least_row=10)
    pages.gap(3)
    who: list[Run] = ["其中，我单位", project.person, "同志在项目中排名第", p.place(project.rank)]
    p.say([*who, "。特此证明。"])
    day = p.near(project.completed, 2)
    close_right(pages, project.agency, [day], project.agency, p.body)
    return p.finished()
