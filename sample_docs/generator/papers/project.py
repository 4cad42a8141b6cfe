"""Papers of a service project: approval, contract, completion, member list.

The facts are a pair of a stage (``approval``, ``contract`` or ``completion``) and the project.
"""

from random import Random

from sample_docs.generator.drawing.marks import Seal, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Value
from sample_docs.generator.facts.achievements import Project
from sample_docs.generator.facts.dates import Moment, months_later, written
from sample_docs.generator.papers.letter_page import LetterPage
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

Facts = tuple[str, Project]
RED = (196, 30, 30)
SOURCES = ("福利彩票公益金", "财政专项资金", "政府购买服务资金")


class Writing:
    """The values of a project's paper."""

    def __init__(self, project: Project, rng: Random) -> None:
        self.project, self.form = project, rng.choice(("cn", "cn0", "cn"))
        self.name = Value(project.name, "project_name")
        self.funder = Value(project.funder, "funder")
        self.level = project.level

    def date(self, when: Moment, name: str = "") -> Value:
        """A date in this paper's way of writing."""
        return Value(written(when, self.form), name, when.iso)

    def head_of_project(self) -> Value:
        """The project's head: the applicant only where ranked first."""
        first = self.project.members[0]
        return Value(first, "holder") if first == self.project.person else Value(first)


def _finish(sheet: Sheet, project: Project) -> list[Sheet]:
    """Enter what every page of a project implies: the level, from the funder it names."""
    if "funder" in sheet.fields:
        place = sheet.fields["funder"]
        sheet.note(Value(project.level, "project_level"), place.box, place.size)
    if project.rank == 1 and "holder" in sheet.fields:
        place = sheet.fields["holder"]
        sheet.note(Value("1", "rank"), place.box, place.size)
    return [sheet]


@layout("project_proof", "approval_notice", accepts=lambda facts: facts[0] == "approval")
def approval_notice(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """立项通知书 from the funder to the agency."""
    project = facts[1]
    w, page = Writing(project, rng), LetterPage(style, rng)
    if rng.random() < 0.5:
        page.title(project.funder, 22, RED)
        page.sheet.draw.line(
            (
                page.left,
                page.y - page.sheet.mm(6),
                page.left + page.width,
                page.y - page.sheet.mm(6),
            ),
            RED,
            4,
        )
        page.y += page.sheet.mm(6)
    page.title(
        rng.choice(
            ("立项通知书", "项目立项通知", "社会工作服务项目立项通知书", "关于同意项目立项的通知")
        )
    )
    page.say(f"{project.agency}：", 0)
    begin = months_later(project.started, -1)
    page.say(
        [
            "你单位申报的“",
            w.name,
            f"”（项目编号：{project.number}），经专家评审、社会公示，",
            w.funder,
            "同意立项，现将有关事项通知如下：",
        ]
    )
    end = project.completed.month_only
    page.say(
        [
            f"一、项目资助资金{project.amount / 10:g}万元，资金来源为{rng.choice(SOURCES)}。",
        ]
    )
    page.say(["二、项目实施周期为", w.date(project.started), "至", w.date(end), "。"])
    page.say(["三、项目负责人：", w.head_of_project(), "。"])
    page.say("四、请严格按照项目申报书组织实施，规范使用资金，按时报送中期和结项材料。")
    page.close(
        Value(project.funder),
        project.funder,
        w.date(Moment(begin.year, begin.month, rng.randint(5, 27))),
    )
    return _finish(page.sheet, project)


@layout("project_proof", "contract", accepts=lambda facts: facts[0] == "contract")
def contract(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """First page of a service contract between a government office and the agency."""
    project = facts[1]
    w, page = Writing(project, rng), LetterPage(style, rng, 1.2)
    page.title(
        rng.choice(("政府购买社会工作服务合同", "社会工作服务项目协议书", "政府购买服务项目合同书"))
    )
    page.say([f"合同编号：{project.number}"], 0)
    page.say(["甲方（购买方）：", w.funder], 0)
    page.say(["乙方（承接方）：", project.agency], 0)
    page.say(
        "根据《中华人民共和国政府采购法》《政府购买服务管理办法》等有关规定，甲乙双方在平等自愿的基础上，就以下项目签订本合同。"
    )
    page.say(["一、项目名称：", w.name])
    end = project.completed.month_only
    page.say(["二、服务期限：自", w.date(project.started), "起至", w.date(end), "止。"])
    page.say(
        f"三、合同金额：人民币{project.amount / 10:g}万元，分两次拨付，项目中期评估合格后拨付余款。"
    )
    page.say(["四、项目负责人：", w.head_of_project(), "，项目组成员按申报书配备。"])
    page.say(
        "五、服务内容：乙方按照项目方案开展个案、小组和社区服务，建立服务档案，接受甲方的监督检查和第三方绩效评估。"
    )
    page.say("六、双方的权利与义务、违约责任及争议解决见后附条款。")
    sheet = page.sheet
    y = page.y + sheet.mm(14)
    columns = (
        (page.left, "甲方（盖章）", project.funder),
        (page.left + page.width * 0.52, "乙方（盖章）", project.agency),
    )
    begin = months_later(project.started, -1)
    for x, label, unit in columns:
        sheet.line_of(x, y, f"{label}：", page.body)
        sheet.line_of(
            x, y + sheet.mm(12), ["日期：", w.date(Moment(begin.year, begin.month, 18))], page.body
        )
        put_seal(sheet, Seal(unit, diameter=39), x + sheet.mm(rng.uniform(28, 44)), y + sheet.mm(6))
    sheet.line_of(
        sheet.width / 2,
        sheet.height - sheet.mm(12),
        "第 1 页 共 6 页",
        style.text(sheet, 0.85),
        align="center",
    )
    return _finish(sheet, project)


@layout(
    "project_proof",
    "completion_letter",
    accepts=lambda facts: facts[0] == "completion" and facts[1].rank == 1,
)
def completion_letter(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """结项证明 naming the head of the project."""
    project = facts[1]
    w, page = Writing(project, rng), LetterPage(style, rng)
    page.title(rng.choice(("结项证明", "项目结项证明", "项目验收合格证明", "结项证书")))
    completed = w.date(project.completed, "completed_on")
    page.say(
        [
            "    兹证明由",
            w.funder,
            "资助、",
            project.agency,
            "承接实施的“",
            w.name,
            f"”（项目编号：{project.number}），于",
            w.date(project.started),
            "启动，",
            completed,
            f"通过结项评估，评估等次为{rng.choice(('优秀', '良好', '合格'))}。",
        ],
        0,
    )
    page.say(
        [
            "该项目负责人为",
            w.head_of_project(),
            "，",
            f"项目组成员：{'、'.join(project.members[1:])}。",
        ]
    )
    page.say("特此证明。")
    when = months_later(project.completed, 1)
    page.close(
        Value(project.funder),
        project.funder,
        w.date(Moment(when.year, when.month, rng.randint(3, 27))),
    )
    return _finish(page.sheet, project)


@layout("project_proof", "completion_list", accepts=lambda facts: facts[0] == "completion")
def completion_list(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """结项验收 with the ranked list of who took part."""
    project = facts[1]
    w, page = Writing(project, rng), LetterPage(style, rng, 1.15)
    sheet = page.sheet
    page.title(
        rng.choice(
            (
                "项目结项验收表",
                "社会工作服务项目结项表",
                "项目完成情况及参与人员证明",
                "项目结项及人员名单",
            )
        )
    )
    kind, labels = style.text(sheet, 1.1), style.labels(sheet)

    def label(text: str, columns: int = 1) -> Cell:
        return Cell(style.label(text), columns, kind=labels, align="center", shade=style.shade)

    period = Cell([w.date(project.started), "—", w.date(project.completed.month_only)], 3)
    rows: list[Row] = [
        [label("项目名称"), Cell([w.name], 3)],
        [label(rng.choice(("资助单位", "购买方", "立项单位"))), Cell([w.funder], 3)],
        [label("承接单位"), Cell(project.agency, 3)],
        [
            label("项目编号"),
            Cell(project.number),
            label("项目资金"),
            Cell(f"{project.amount / 10:g}万元"),
        ],
        [label("实施周期"), period],
        [
            label("结项日期"),
            Cell([w.date(project.completed, "completed_on")]),
            label("评估等次"),
            Cell(rng.choice(("优秀", "良好", "合格"))),
        ],
        [label("排名"), label("姓名"), label("职责"), label("备注")],
    ]
    for rank, member in enumerate(project.members, 1):
        own = member == project.person
        duty = (
            "项目负责人"
            if rank == 1
            else rng.choice(("项目督导", "执行社工", "项目社工", "财务及档案"))
        )
        rows.append(
            [
                Cell([Value(str(rank), "rank" if own else "")], align="center"),
                Cell([Value(member, "holder" if own else "")], align="center"),
                Cell(duty, align="center"),
                Cell(""),
            ]
        )

    def stamp(page_sheet: Sheet, box: tuple[float, float, float, float]) -> None:
        x, y = box[2] - page_sheet.mm(44), box[3] - page_sheet.mm(16)
        page_sheet.line_of(x, y - page_sheet.mm(8), project.funder, kind, align="center")
        when = months_later(project.completed, 1)
        page_sheet.line_of(
            x,
            y + page_sheet.mm(2),
            [w.date(Moment(when.year, when.month, 16))],
            kind,
            align="center",
        )
        put_seal(
            page_sheet,
            Seal(project.funder, diameter=40),
            x + page_sheet.mm(rng.uniform(-6, 10)),
            y - page_sheet.mm(2),
        )

    rows.append(
        [
            Cell(
                "验收意见：该项目按计划完成，资料齐全，资金使用规范，同意结项。",
                4,
                least=52,
                valign="top",
                extra=stamp,
            )
        ]
    )
    table = Table(
        [1.4, 2.0, 1.6, 1.6], rows, kind, rule=style.rule, colour=style.colour, least_row=10
    )
    table.put(sheet, page.left, page.y, page.width)
    return _finish(sheet, project)


@layout("project_proof", "member_letter", accepts=lambda facts: facts[0] == "completion")
def member_letter(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """A letter that proves completion and the applicant's rank among the participants."""
    project = facts[1]
    w, page = Writing(project, rng), LetterPage(style, rng)
    page.title(rng.choice(("项目参与证明", "证    明", "项目排名证明")))
    me = Value(project.person, "holder")
    rank = Value(str(project.rank), "rank")
    page.say(
        [
            "兹证明",
            me,
            "同志作为",
            "项目负责人" if project.rank == 1 else "主要参加者",
            "参与完成",
            w.funder,
            "立项资助的“",
            w.name,
            "”，在项目组成员中排名第",
            rank,
            "。",
        ]
    )
    page.say([f"项目组成员依次为：{'、'.join(project.members)}。"])
    page.say(
        [
            "该项目实施周期为",
            w.date(project.started),
            "至",
            w.date(project.completed.month_only),
            "，已于",
            w.date(project.completed, "completed_on"),
            "通过结项验收。",
        ]
    )
    page.say("特此证明。")
    when = months_later(project.completed, 2)
    unit = project.funder if rng.random() < 0.6 else project.agency
    page.close(Value(unit), unit, w.date(Moment(when.year, when.month, rng.randint(3, 27))))
    return _finish(page.sheet, project)
