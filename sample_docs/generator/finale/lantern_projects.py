"""Papers of service projects: a notice with receipt, a contract, a scored result, a register."""

from random import Random

from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.audition.proof_parts import middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Run, Text
from sample_docs.generator.facts.achievements import SUBJECTS, TITLES
from sample_docs.generator.facts.dates import Moment, han_number, months_later, written
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.finale.lantern_parts import cut_line, label_cell, signing_table
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import LANDSCAPE, Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off

INDICATORS = (
    ("组织管理", 15),
    ("方案执行", 25),
    ("专业服务", 25),
    ("服务成效", 20),
    ("财务管理", 15),
)
GRADES = ((90, "优秀"), (80, "良好"), (0, "合格"))


@layout("project_proof", "notice_and_receipt", FINALE, accepts=lambda facts: facts[0] == "approval")
def notice_and_receipt(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目立项通知单: particulars between rules, seal; a receipt below a cutting line."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=24, top=24, bottom=12))
    pages, sheet = p.pages, p.pages.sheet
    titles = ("社会工作服务项目立项通知单", "公益服务项目入选立项通知单", "购买服务项目立项告知单")
    pages.title(rng.choice(titles), 20)
    pages.gap(2)
    pages.say(f"通知单号：{project.number}", align="right")
    p.say(f"{project.agency}：", 0)
    p.say("你单位提交的项目申请材料已通过资格审查和评审答辩，准予立项，主要信息核定如下。")
    pages.gap(2)
    whom: list[Run] = [*p.numbered("　")]
    facts_of: tuple[tuple[str, Text], ...] = (
        ("核准项目", [p.name]),
        ("出资单位", [p.funder]),
        ("核定经费", f"{p.money}（含税）"),
        ("起止时间", p.span),
        ("项目人员", [*whom, "（以上按排名顺序，第1位为项目负责人）"]),
    )
    rows: list[Row] = [[label_cell(words, p.style, sheet), Cell(text)] for words, text in facts_of]
    table = Table([1.5, 7], rows, p.style.text(sheet, 1.05), leading=1.6, rule=p.style.rule,
                  colour=p.style.colour, least_row=11, inner=False)  # fmt: skip
    pages.y = table.put(sheet, pages.left, pages.y, pages.width)
    pages.gap(3)
    p.say("请据此办理签约手续；人员如需调整，应提前书面报备。")
    start = p.near(project.started, -1)
    close_centred(pages, [[p.funder], [start]], project.funder, p.body, (11, 15))
    pages.y = max(pages.y, sheet.mm(214))
    cut_line(sheet, pages.left, pages.y, pages.width, "沿此线裁下，盖章后寄回")
    pages.gap(15)
    pages.say("回　　执", p.style.strong(sheet, 1.35), align="center")
    p.say("立项通知单已收到，我单位将按核定内容组织实施项目，并按时报送季度进展情况。")
    pages.gap(10)
    taker = p.style.signed(sheet, any_name(rng), p.style.third_hand)
    sheet.line_of(pages.left, pages.y, ["接收人：", taker], p.body)
    x = pages.left + pages.width * 0.72
    signed_off(sheet, x, pages.y, [project.agency, [p.near(project.started, 0)]], project.agency,
               p.body)  # fmt: skip
    return p.finished()


@layout("project_proof", "purchase_articles", FINALE, accepts=lambda facts: facts[0] == "contract")
def purchase_articles(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """政府购买服务合同: 第一条 and on in prose, the people ranked in one, a signing table."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=26, top=20, bottom=14))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.06)
    titles = ("政府购买社会工作服务合同", "社会工作服务采购合同", "政府购买服务合同书")
    pages.title(rng.choice(titles), 22)
    pages.gap(3)
    pages.say(f"（合同号：{project.number}）", p.body, align="center")
    pages.gap(2)
    p.say(["购买方（以下称甲方）：", p.funder], 0)
    p.say(f"承接方（以下称乙方）：{project.agency}", 0)
    p.say("按照政府购买服务的有关规定，甲方将下列服务交由乙方承接，双方协商一致，订立本合同。")

    def article(number: int, head: str, text: list[Run]) -> None:
        p.say([f"第{han_number(number)}条　{head}　", *text])

    article(1, "服务项目", ["甲方购买的服务为", p.name, "，具体内容以项目实施方案为准。"])
    article(2, "服务期", [f"自{p.span}，期满经评估合格后终止。"])
    pay = rng.choice(("40%、40%、20%", "50%、30%、20%", "30%、50%、20%"))
    article(3, "价款", [f"合同总价{p.money}，分三期按{pay}支付，末期款在结项后付清。"])
    team: list[Run] = ["乙方派出以下人员组成项目组："]
    for rank in range(1, len(project.members) + 1):
        role = "负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        team += ["" if rank == 1 else "；", "排名第", p.place(rank, han_number(rank)), "为"]
        team += [p.member(rank), f"（{role}）"]
    article(4, "人员", [*team, "。乙方变更人员须征得甲方同意。"])
    article(5, "监督评估", ["甲方可随时查阅服务档案，并委托第三方进行中期和末期评估。"])
    article(6, "档案与保密", ["乙方应一案一档保存服务记录，对知悉的个人隐私负有保密义务。"])
    article(7, "违约责任", ["任何一方不履行合同，应当赔偿对方因此受到的损失。"])
    article(8, "争议解决", ["因本合同发生争议的，双方协商；协商不成的，向甲方所在地法院起诉。"])
    article(9, "生效", ["本合同自双方签字盖章之日起生效，一式肆份，双方各执贰份。"])
    pages.gap(4)
    day = p.near(project.started, -1)
    heads = p.style.third_hand, p.style.second_hand
    parties = [
        (f"{'甲乙'[place]}方（公章）", unit, any_name(rng), heads[place])
        for place, unit in enumerate((project.funder, project.agency))
    ]
    signing_table(pages, parties, [[day], [day]], p.style)
    for number, sheet in enumerate(pages.sheets, 1):
        foot = f"第 {number} 页 / 共 {len(pages.sheets)} 页"
        small = p.style.text(sheet).at(sheet.pt(9))
        sheet.line_of(sheet.width / 2, sheet.height - sheet.mm(9), foot, small, align="center")
    return p.finished()


@layout(
    "project_proof", "scores_then_people", FINALE, accepts=lambda facts: facts[0] == "completion"
)
def scores_then_people(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """终期评估结果告知书: scores by indicator, the grade, who took part in which place."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=25, top=28, bottom=14))
    pages, sheet = p.pages, p.pages.sheet
    p.body = p.style.text(sheet, 1.14)
    titles = ("项目终期评估结果告知书", "社会工作服务项目评估结果通知", "项目结项评估意见告知书")
    pages.title(rng.choice(titles), 21)
    pages.gap(4)
    p.say(f"{project.agency}：", 0)
    told: list[Run] = [
        "你单位实施的“",
        p.name,
        "”（资助方：",
        p.funder,
        f"，编号{project.number}）",
    ]
    p.say([*told, f"服务期为{p.span}。评估组通过查阅资料、实地察看和访谈，形成结果如下："])
    pages.gap(2)
    rows: list[Row] = [
        [label_cell(words, p.style, sheet) for words in ("评估内容", "满分", "得分")]
    ]
    total = 0
    for words, most in INDICATORS:
        got = most - rng.randint(0, most // 6)
        total += got
        rows.append(middle_cells([words, str(most), str(got)]))
    rows.append(middle_cells(["合　计", "100", str(total)], p.style.strong(sheet)))
    pages.rows([3, 1.5, 1.5], rows, least_row=8.5)
    pages.gap(3)
    grade = next(words for least, words in GRADES if total >= least)
    p.say(["评估等次为", grade, "，项目于", p.completed, "准予结项。"])
    p.say(["经核实，项目实际参加人员及其排名为：", *p.numbered("，"), "。"])
    p.say("请认真研究评估组提出的建议，总结项目经验，做好服务资料的整理归档。")
    day = p.near(project.completed, 1)
    close_centred(pages, [project.funder, [day]], project.funder, p.body)
    return p.finished()


def _other_row(p: ProjectPaper, rng: Random, number: int, subject: str) -> Row:
    """A project of the agency's that the applicant had no part in."""
    year = rng.randint(2016, 2019)
    begun = Moment(year, rng.choice((3, 4, 6, 9)))
    form = p.style.date_style
    done = months_later(begun, rng.choice((10, 12)))
    names = distinct_names(rng, rng.randint(3, 5), p.project.person)
    ranked = " ".join(f"{place}.{name}" for place, name in enumerate(names, 1))
    span = f"{written(begun, form)}至{written(done, form)}"
    closed = written(Moment(done.year, done.month, rng.randint(8, 27)), form)
    funder = rng.choice(("重庆市民政局", p.project.funder, "重庆市慈善总会"))
    name = f"“{rng.choice(TITLES)}”{subject}服务项目"
    return middle_cells([str(number), name, funder, span, closed, ranked])


@layout("project_proof", "agency_register", FINALE, accepts=lambda facts: facts[0] == "completion")
def agency_register(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """承接项目一览表, landscape: several projects of an agency with their people in order."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, LANDSCAPE)
    pages, sheet = p.pages, p.pages.sheet
    titles = (
        "承接社会工作服务项目一览表",
        "已结项社会工作服务项目登记表",
        "社会工作项目及人员情况表",
    )
    pages.title(rng.choice(titles), 20)
    pages.gap(2)
    pages.say(f"填报单位：{project.agency}")
    pages.gap(1)
    heads = (
        "序号",
        "项目名称",
        "资助（购买）单位",
        "实施时间",
        "结项日期",
        "项目人员（按排名先后）",
    )
    rows: list[Row] = [[label_cell(words, p.style, sheet) for words in heads]]
    own = rng.randint(1, 4)
    subjects = [words for words in SUBJECTS if words not in project.name]
    rng.shuffle(subjects)
    for number in range(1, 5):
        if number == own:
            cells: list[Text] = [str(number), [p.name], [p.funder], p.span, [p.completed]]
            rows.append(middle_cells([*cells, p.numbered(" ")]))
        else:
            rows.append(_other_row(p, rng, number, subjects.pop()))
    pages.rows([0.8, 4, 2.3, 2.2, 2, 3.4], rows, least_row=15)
    pages.gap(3)
    pages.say("注：本表所列项目均已通过结项评估，人员排名与项目申报书一致。")
    close_centred(pages, [project.agency, [p.near(project.completed, 3)]], project.agency,
                  p.style.text(sheet, 1.1), (9, 13))  # fmt: skip
    return p.finished()
