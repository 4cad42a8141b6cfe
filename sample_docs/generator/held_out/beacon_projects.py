"""Papers of service projects: a grant notice, a purchase agreement, a closing proof, a screen."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, fit_line, fitted
from sample_docs.generator.audition.credential_screens import phone_page
from sample_docs.generator.audition.project_entries import ROLES, Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Run, Text, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD
from sample_docs.generator.facts.dates import Moment, han_number, months_later
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.held_out.beacon_parts import head_cell, paper_sign, side_by_side
from sample_docs.generator.matinee.letter_parts import close_right, red_head
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Paper

INK: RGB = (36, 38, 44)
GREEN: RGB = (18, 134, 92)
RESULTS = ("通过结项验收。", "经验收合格，准予结项。", "完成结项评估，结论为合格。")


@layout("project_proof", "decided_to_fund", HELD_OUT, accepts=lambda facts: facts[0] == "approval")
def decided_to_fund(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """资助决定 under a red head: what is granted in one paragraph, who does it line by line."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=27, top=34, bottom=16))
    pages, year = p.pages, project.started.year
    p.body = p.style.text(pages.sheet, 1.2)
    sign = f"{paper_sign(project.funder)}〔{year}〕{rng.randint(11, 96)}号"
    red_head(pages, project.funder, sign, p.body)
    titles = ("关于同意资助社会工作服务项目的决定", "关于确定社会工作服务项目立项资助的函",
              "关于社会工作服务项目予以立项的通知")  # fmt: skip
    pages.title(rng.choice(titles), 19)
    pages.gap(4)
    p.say(f"{project.agency}：", 0)
    p.say(["你单位报来的《", p.name, f"申报书》（编号：{project.number}）收悉。经公开评审、会议"
           "研究并公示无异议，同意对该项目立项，安排资金", p.money, f"，实施周期为{p.span}。"
           "项目实施人员核定如下："])  # fmt: skip
    for rank in range(1, len(project.members) + 1):
        role = "项目负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        p.say([p.member(rank), "　", role, "，排名第", p.place(rank, han_number(rank))], 4)
    p.say("请按照申报书载明的目标和指标组织实施，专款专用，按季报送进度，期满申请结项。")
    close_right(pages, [p.funder], [p.near(project.started, -1)], project.funder, p.body)
    return p.finished()


@layout("project_proof", "agreement_in_parts", HELD_OUT, accepts=lambda f: f[0] == "contract")
def agreement_in_parts(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """服务合同: parties as labels, bold part heads, the staff in a table, both sign below."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=25, top=22, bottom=12))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.04)
    titles = ("社会工作服务采购合同书", "政府向社会力量购买服务合同", "社会服务项目委托合同")
    pages.title(rng.choice(titles), 21)
    pages.gap(3)
    labelled: tuple[tuple[str, Run], ...] = (
        ("合同编号", project.number),
        ("项目名称", p.name),
        ("购买主体（甲方）", p.funder),
        ("承接主体（乙方）", project.agency),
    )
    for label, run in labelled:
        p.say([f"{label}：", run], 0)
    p.say("依据《政府购买服务管理办法》等规定，双方在自愿、平等的基础上签订本合同。")
    parts: tuple[tuple[str, Text], ...] = (
        ("合同标的", f"乙方按实施方案提供服务，服务时间为{p.span}。"),
        ("合同金额", f"人民币{p.money}，签约后付60%，验收合格后付40%。"),
        ("服务团队", "乙方投入本项目的人员及其排序见下表，未经甲方同意不得调换。"),
    )
    for number, (head, text) in enumerate(parts, 1):
        p.head(f"{han_number(number)}、{head}")
        p.say(text)
    pages.gap(1)
    heads = (rng.choice(("排序", "排名")), "姓名", rng.choice(("岗位", "项目职务")))
    pages.rows([1] * 9, p.team(heads, 9), least_row=7.6)
    pages.gap(2)
    rest = (
        ("质量要求", "服务对象满意度不低于90%，服务档案真实完整，接受第三方评估。"),
        ("违约与争议", "一方违约的承担违约责任；协商不成的，提请甲方所在地法院裁决。"),
        ("合同份数", "本合同一式叁份，甲方贰份、乙方壹份，签章之日起生效。"),
    )
    for number, (head, words) in enumerate(rest, 4):
        p.head(f"{han_number(number)}、{head}")
        p.say(words)
    day = p.near(project.started, -1)
    hands = p.style.third_hand, p.style.second_hand
    side_by_side(
        pages,
        [
            (f"{'甲乙'[place]}方（盖章）", unit,
             p.style.signed(pages.sheet, any_name(rng), hands[place]), [day])
            for place, unit in enumerate((project.funder, project.agency))
        ],
        p.body,
    )  # fmt: skip
    return p.finished()


@layout("project_proof", "done_and_by_whom", HELD_OUT, accepts=lambda f: f[0] == "completion")
def done_and_by_whom(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目完成证明: what was funded and when accepted, then the participants in a small table."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=28, top=38, bottom=18))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.26)
    pages.title(rng.choice(("证　　明", "项目实施完成证明", "项目结项及参与人员证明")), 23)
    pages.gap(8)
    p.say([project.agency, "承接的“", p.name, "”（立项编号：", project.number, "）由", p.funder,
           f"出资{p.money}，于{p.span}实施，", p.completed,
           rng.choice(RESULTS)])  # fmt: skip
    p.say("参与该项目的主要人员按贡献大小排列如下：")
    pages.gap(2)
    label = p.style.labels(pages.sheet)
    rows: list[Row] = [[head_cell(words, label) for words in ("姓　名", "承担工作", "本人排名")]]
    for rank in range(1, len(project.members) + 1):
        role = "主持（负责人）" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        of = p.place(rank, f"{rank}/{len(project.members)}")
        rows.append([Cell(text, align="center") for text in ([p.member(rank)], role, [of])])
    pages.rows([2, 3, 2], rows, least_row=9.5)
    pages.gap(4)
    p.say("以上情况属实，特此证明。")
    lead = "证明单位：" if rng.random() < 0.5 else ""
    close_right(pages, [lead, p.funder], [p.near(project.completed, 2)], project.funder, p.body)
    return p.finished()


@layout("project_proof", "project_on_telephone", HELD_OUT, accepts=lambda f: f[0] == "completion")
def project_on_telephone(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目详情 in a funder's account on a phone: state, rows of data, the team by number."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper())
    sheet, y = phone_page(rng, rng.choice(("项目详情", "项目信息", "我的项目")), 232)
    left, right = sheet.mm(7), sheet.width - sheet.mm(7)
    state = Type(HEI_BOLD, sheet.pt(11), GREEN)
    sheet.line_of(right, y + sheet.mm(3), "已结项", state, align="right")
    name = Type(HEI_BOLD, sheet.pt(12.5), INK)
    y = sheet.paragraph((left, y + sheet.mm(5), right, 1e5), [p.name], name, leading=1.45)
    label, value = Type(HEI, sheet.pt(9.5), FAINT), Type(HEI, sheet.pt(9.5), INK)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("项目编号", [project.number]),
        ("资助单位", [p.funder]),
        ("执行机构", [project.agency]),
        ("资助金额", [p.money]),
        ("执行周期", [p.span]),
        ("结项日期", [p.completed]),
    )
    y += sheet.mm(4)
    for words, runs in rows:
        sheet.draw.line((left, y, right, y), (230, 231, 235), 2)
        sheet.line_of(left, y + sheet.mm(6.4), words, label)
        room = right - left - sheet.mm(24)
        fit_line(sheet, (right, y + sheet.mm(6.4)), runs, value, room, "right")
        y += sheet.mm(9.6)
    sheet.draw.rectangle((0, y, sheet.width, y + sheet.mm(3)), fill=(242, 243, 246))
    y += sheet.mm(11)
    sheet.line_of(left, y, "项目成员（按排名）", Type(HEI_BOLD, sheet.pt(10.5), INK))
    for rank in range(1, len(project.members) + 1):
        y += sheet.mm(9)
        reach, middle = sheet.mm(2.7), left + sheet.mm(3)
        spot = (middle - reach, y - 1.35 * reach, middle + reach, y + 0.65 * reach)
        sheet.draw.ellipse(spot, outline=GREEN, width=3)
        sheet.line_of(middle, y, [p.place(rank)], value, align="center")
        sheet.line_of(left + sheet.mm(10), y, [p.member(rank)], value)
        role = "负责人" if rank == 1 else ROLES[(rank - 2) % len(ROLES)]
        sheet.line_of(right, y, role, fitted(label, role, sheet.mm(40)), align="right")
    seen = months_later(project.completed, rng.randint(1, 3))
    shown = Value(f"更新时间 {p.day(Moment(seen.year, seen.month, rng.randint(3, 26))).text}")
    foot = sheet.height - sheet.mm(9)
    sheet.line_of(sheet.width / 2, foot, [shown], label.at(sheet.pt(8)), align="center")
    p.pages.sheets = [sheet]
    return p.finished()
