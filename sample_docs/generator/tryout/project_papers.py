"""Papers of service projects: an official list, a contract, a report on closing, a roster."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.achievements import Project
from sample_docs.generator.facts.dates import Moment, han_number, months_later, written
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.official import Official
from sample_docs.generator.tryout.stationery import dressed

Facts = tuple[str, Project]
POSTS = ("项目负责人", "项目主管", "项目社工", "项目社工", "财务人员", "志愿者督导")


class Entries:
    """The entries of a project's paper."""

    def __init__(self, project: Project, rng: Random) -> None:
        self.project, self.form = project, rng.choice(("cn", "cn_gap", "dot0", "dash"))
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
        return f"{written(first, self.form)}至{written(last, self.form)}"

    @property
    def money(self) -> str:
        """The funds in ten thousands of yuan."""
        return f"{self.project.amount / 10:g}"

    def member(self, rank: int) -> Value:
        """A member by rank; the applicant's name is a field."""
        name = self.project.members[rank - 1]
        return Value(name, "holder" if name == self.project.person else "")

    def place(self, rank: int) -> Value:
        """A rank as printed; the applicant's is a field."""
        return Value(str(rank), "rank" if rank == self.project.rank else "")

    def listed(self) -> list[Run]:
        """Members in their order: （1）甲、（2）乙."""
        runs: list[Run] = []
        for rank in range(1, len(self.project.members) + 1):
            runs += ["，" if rank > 1 else "", "（", self.place(rank), "）", self.member(rank)]
        return [run for run in runs if run]


def _follows(sheet: Sheet, project: Project) -> None:
    """The level from the funder; the rank where the applicant is named as the head."""
    funder, holder = sheet.fields.get("funder"), sheet.fields.get("holder")
    if funder:
        sheet.note(Value(project.level, "project_level"), funder.box, funder.size)
    if holder and project.rank == 1 and "rank" not in sheet.fields:
        sheet.note(Value("1", "rank"), holder.box, holder.size)


@layout("project_proof", "official_list", TRYOUT, accepts=lambda facts: facts[0] == "approval")
def official_list(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """关于…立项的通知: an official paper with the project in a table and copies at the foot."""
    project = facts[1]
    e = Entries(project, rng)
    year = project.started.year
    word = "渝民" if project.level == "市级" else f"{project.funder[-6:-4]}民"
    number = f"{word}〔{year}〕{rng.randint(12, 180)}号"
    page = Official(style, rng, f"{project.funder}文件", number, 1.12)
    title = f"关于下达{year}年度社会工作服务项目立项计划的通知"
    page.title(rng.choice((title, f"关于{year}年社会工作服务项目予以立项的通知")), 17)
    page.say(f"{project.agency}：", 0)
    text: list[Run] = ["经申报、评审和公示，", e.funder, "决定对下列项目予以立项资助，现予下达。"]
    page.say(text)
    pages = page.pages
    labels = page.style.labels(pages.sheet)
    heads = ("项目编号", "项目名称", "承接单位", "资金（万元）", "实施期限")
    cells: tuple[list[Run], ...] = (
        [project.number],
        [e.name],
        [project.agency],
        [e.money],
        [e.span],
    )
    rows: list[Row] = [
        [Cell(text, align="center", kind=labels) for text in heads],
        [Cell(cell, align="center") for cell in cells],
    ]
    pages.gap(2)
    pages.rows([1.7, 3.2, 2.4, 1.2, 2], rows)
    pages.gap(2)
    page.say(["项目组成员（依序）：", *e.listed(), "。"])
    page.say("请严格按照批准的内容组织实施，专款专用，按期报送结项材料。")
    when = months_later(project.started, -1)
    day = e.day(Moment(when.year, when.month, rng.randint(5, 25)))
    page.close([project.funder], [day], project.funder)
    page.copies("市财政局，各区县民政局。", f"{project.funder}办公室")
    for sheet in pages.sheets:
        _follows(sheet, project)
    return pages.sheets


@layout("project_proof", "contract_terms", TRYOUT, accepts=lambda facts: facts[0] == "contract")
def contract_terms(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目服务协议: terms in articles, the staff by order, both parties' seals side by side."""
    project = facts[1]
    e, style = Entries(project, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=25, top=30, bottom=20))
    kind = style.text(pages.sheet, 1.1)
    pages.say(f"合同编号：{project.number}", style.text(pages.sheet), align="right")
    pages.title(
        rng.choice(("社会工作服务项目采购合同", "社会服务项目委托协议", "项目资助协议书")), 21
    )
    pages.gap(4)
    pages.say(["委托方（甲方）：", e.funder], kind, leading=1.9)
    pages.say(f"受托方（乙方）：{project.agency}", kind, leading=1.9)
    articles: tuple[tuple[str, list[Run]], ...] = (
        ("项目名称", ["“", e.name, "”"]),
        ("服务期限", [e.span]),
        ("项目经费", [f"人民币{e.money}万元，分两期拨付，期末评估合格后付清余款。"]),
        ("服务团队", ["乙方按下列顺序配备人员：", *e.listed(), "；未经甲方同意不得更换负责人。"]),
        ("双方责任", ["甲方负责指导、监督和评估；乙方按方案开展服务，保证服务质量。"]),
        ("其他", ["本合同一式四份，甲乙双方各执两份，自签字盖章之日起生效。"]),
    )
    for number, (heading, text) in enumerate(articles, 1):
        lead = Value(f"第{han_number(number)}条　{heading}　", pen=style.strong(pages.sheet, 1.1))
        pages.say([lead, *text], kind, indent=2, leading=1.9)
    pages.room(pages.sheet.mm(48))
    pages.gap(12)
    sheet, y = pages.sheet, pages.y
    when = months_later(project.started, -1)
    day = e.day(Moment(when.year, when.month, rng.randint(5, 25)))
    for index, (party, unit) in enumerate((("甲方", project.funder), ("乙方", project.agency))):
        x = pages.left + pages.width * 0.52 * index
        sheet.line_of(x, y, f"{party}（公章）", kind)
        sheet.line_of(x, y + sheet.mm(11), "代表签字：", kind)
        sheet.line_of(x, y + sheet.mm(22), ["签订日期：", day], kind)
        stamp(sheet, unit, x + sheet.mm(42), y + sheet.mm(8), 4)
    for page in pages.sheets:
        _follows(page, project)
    return pages.sheets


@layout("project_proof", "closing_report", TRYOUT, accepts=lambda facts: facts[0] == "completion")
def closing_report(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目结项通知书: what was found in prose, the members by order, score, funder's seal."""
    project = facts[1]
    e = Entries(project, rng)
    head = rng.choice((project.funder, ""))
    page = Official(style, rng, head, "", 1.2)
    page.title(rng.choice(("项目结项通知书", "社会工作服务项目结项证明", "项目验收结项通知")), 21)
    page.say(f"{project.agency}：", 0)
    text: list[Run] = ["你单位承接的由", e.funder, "资助的“", e.name, f"”（{project.number}）"]
    text += [f"，实施期为{e.span}。经组织专家评审，该项目已于", e.completed, "通过验收，准予结项。"]
    page.say(text)
    score = rng.randint(86, 97)
    page.say(f"评估得分：{score}分；评估等级：{'优秀' if score >= 90 else '良好'}。")
    page.say(["项目主要完成人及排序：", *e.listed(), "。"])
    page.say("请做好项目资料归档和后续服务衔接工作。")
    when = months_later(project.completed, 1)
    day = e.day(Moment(when.year, when.month, rng.randint(3, 26)))
    page.close([project.funder], [day], project.funder)
    for sheet in page.pages.sheets:
        _follows(sheet, project)
    return page.pages.sheets


@layout("project_proof", "staff_roster", TRYOUT)
def staff_roster(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目人员名单, landscape: the project in a line, the staff in a table, the agency's seal."""
    stage, project = facts
    e, style = Entries(project, rng), dressed(style, rng, printed=True)
    pages = Pages(style, rng, Paper(297, 210, 24, 24, 16))
    pages.title(rng.choice(("项目团队成员名单", "项目工作人员配备表", "项目组人员及排名情况")), 20)
    pages.gap(3)
    kind, labels = style.text(pages.sheet, 1.1), style.labels(pages.sheet)
    pages.say(["项目名称：", e.name, f"　　编号：{project.number}"], kind, leading=1.8)
    pages.say(["出资方：", e.funder, f"　　执行机构：{project.agency}"], kind, leading=1.8)
    if stage == "completion":
        pages.say([f"服务期：{e.span}　　结项时间：", e.completed], kind, leading=1.8)
    else:
        pages.say(f"服务期：{e.span}", kind, leading=1.8)
    pages.gap(2)
    heads = ("排名", "姓名", "项目岗位", "专业资格", "投入时间")
    rows: list[Row] = [[Cell(t, align="center", kind=labels, shade=style.shade) for t in heads]]
    for rank in range(1, len(project.members) + 1):
        post = POSTS[min(rank, len(POSTS)) - 1]
        skill = rng.choice(("社会工作师", "助理社会工作师")) if rank < 5 else "—"
        cells: tuple[list[Run], ...] = (
            [e.place(rank)],
            [e.member(rank)],
            [post],
            [skill],
            [rng.choice(("全职", "兼职"))],
        )
        rows.append([Cell(cell, align="center") for cell in cells])
    pages.rows([0.8, 1.6, 2, 2, 1.4], rows, least_row=10)
    pages.room(pages.sheet.mm(30))
    pages.gap(12)
    sheet, right = pages.sheet, pages.left + pages.width
    sheet.line_of(right, pages.y, f"填报单位（盖章）：{project.agency}", kind, align="right")
    when = months_later(project.completed, 1) if stage == "completion" else project.started
    day = e.day(Moment(when.year, when.month, rng.randint(3, 26)))
    sheet.line_of(right, pages.y + sheet.mm(10), ["填报日期：", day], kind, align="right")
    stamp(sheet, project.agency, right - sheet.mm(34), pages.y + sheet.mm(4), 4)
    for page in pages.sheets:
        _follows(page, project)
    return pages.sheets
