"""Papers that open a service project: a notice with its staff, an agreement with a table."""

from random import Random

from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import RGB, Run, Text, Value
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.matinee.letter_parts import centred, red_head
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import Paper
from sample_docs.generator.soiree.seal_parts import close_centred, signed_off

RED: RGB = (204, 26, 30)
GOALS = ("个案服务不少于二十个", "小组服务不少于六个", "社区活动不少于十二场", "培育志愿者五十名")
TERMS = (
    "甲方有权对乙方项目实施情况、资金使用情况进行监督检查，并组织中期和末期评估。",
    "乙方应按实施方案开展服务，建立完整的服务档案，对服务对象信息予以保密。",
    "乙方应保持项目团队稳定，项目负责人确需调整的，须经甲方书面同意。",
)


def _staff(p: ProjectPaper, heads: tuple[str, ...]) -> list[Row]:
    """The people in order with name, duty and certificate."""
    kind = p.style.labels(p.pages.sheet)
    rows: list[Row] = [centred(list(heads), kind)]
    for rank in range(1, len(p.project.members) + 1):
        duty = "项目负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        paper = p.rng.choice(("社会工作师", "助理社会工作师", "社会工作师"))
        cells: list[Run | list[Run]] = [[p.place(rank)], [p.member(rank)], duty, paper]
        rows.append(centred(cells))
    return rows


@layout("project_proof", "notice_and_annex", SOIREE, accepts=lambda facts: facts[0] == "approval")
def notice_and_annex(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """A funder's notice that a project is supported, the staff in order annexed below."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=26, top=36, bottom=18))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.18)
    year = project.started.year
    red_head(pages, project.funder, f"社工函〔{year}〕{rng.randint(2, 60)}号", p.body)
    titles = (f"关于{year}年社会工作服务项目立项的通知", "关于同意社会工作服务项目立项的通知")
    pages.title(rng.choice(titles), 19)
    pages.gap(5)
    p.say(f"{project.agency}：", 0)
    told: list[Run] = [
        "你单位申报的“",
        p.name,
        f"”（项目编号：{project.number}）经专家评审、公示，",
    ]
    told += ["现同意立项，由", p.funder, f"给予资金支持{p.money}，实施期限为{p.span}。"]
    p.say(told)
    goals = "、".join(rng.sample(GOALS, 3))
    p.say(f"请严格按照申报书组织实施，完成{goals}等任务，项目资金专款专用，按时报送进展情况。")
    day = p.near(project.started, -1)
    close_centred(pages, [project.funder, [day]], project.funder, p.body, (12, 18))
    p.say("附件：项目团队人员名单", 0)
    pages.gap(2)
    rows = _staff(p, ("排序", "姓名", "项目分工", "职业资格"))
    pages.rows([1, 2, 2.6, 2.4], rows, least_row=9)
    return p.finished()


@layout("project_proof", "agreement_with_roll", SOIREE,
        accepts=lambda facts: facts[0] == "contract")  # fmt: skip
def agreement_with_roll(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """政府购买服务合同: parties on top, numbered clauses, the staff in a table, both sign below."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=25, top=22, bottom=8))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.0)
    titles = ("政府购买社会工作服务合同", "社会工作服务项目合同书", "社会工作服务采购合同")
    pages.title(rng.choice(titles), 21)
    pages.gap(3)
    p.say(f"合同编号：{project.number}", 0)
    p.say(["购买方（甲方）：", p.funder], 0)
    p.say(f"承接方（乙方）：{project.agency}", 0)
    p.say("甲乙双方根据有关法律法规，在平等自愿的基础上，就甲方购买乙方服务事宜订立本合同。")
    p.say(["一、项目名称：", p.name])
    p.say(f"二、服务期限：{p.span}")
    split = rng.choice((50, 60, 70))
    p.say(f"三、合同金额：人民币{p.money}，签约后付{split}%，评估合格后付清余款。")
    p.say("四、双方权利义务")
    for place, text in enumerate(TERMS, 1):
        p.say(f"{place}. {text}")
    p.say("五、乙方派出的项目团队（按排名）：")
    pages.gap(1.5)
    rows = _staff(p, ("排名", "姓名", "岗位", "资格证书"))
    pages.rows([1, 2, 2.6, 2.4], rows, least_row=8.5)
    pages.gap(2)
    p.say("六、本合同一式四份，甲乙双方各执两份，自双方签字盖章之日起生效。")
    pages.room(pages.sheet.mm(46))
    pages.gap(14)
    sheet, top = pages.sheet, pages.y
    day = p.near(project.started, -1)
    hands = (p.style.second_hand, p.style.third_hand)
    for place, unit in enumerate((project.funder, project.agency)):
        x = pages.left + pages.width * (0.25 + 0.5 * place)
        person = p.style.signed(sheet, any_name(rng), hands[place])
        lines: list[Text] = [
            f"{'甲乙'[place]}方（盖章）", ["代表（签字）：", person], ["日期：", Value(day.text)]
        ]  # fmt: skip
        signed_off(sheet, x, top, lines, unit, p.body, 2.5)
    pages.gap(44)
    return p.finished()
