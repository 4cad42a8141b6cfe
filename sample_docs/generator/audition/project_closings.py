"""How service projects end: a third party's report, and a record of acceptance with ticks."""

from random import Random

from sample_docs.generator.audition.project_entries import Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run, Value
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.units import ASSOCIATIONS
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style
from sample_docs.generator.practice.pages import Paper, stamp

MARKS = (("服务指标完成", 40), ("服务质量", 25), ("财务管理", 20), ("满意度与社会影响", 15))


@layout("project_proof", "third_party", AUDITION, accepts=lambda facts: facts[0] == "completion")
def third_party(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目绩效评估报告 of an association: prose, marks in a table, the team, its seal."""
    project = facts[1]
    judge = rng.choice(ASSOCIATIONS)
    p = ProjectPaper(project, style, rng, Paper(margin=25, top=30, bottom=20))
    pages = p.pages
    pages.title(
        rng.choice(("项目末期绩效评估报告", "项目结项评估报告", "第三方结项评估意见书")), 21
    )
    pages.gap(3)
    text: list[Run] = ["受", p.funder, f"委托，{judge}对{project.agency}实施的“", p.name]
    text += [f"”（{project.number}）进行了末期评估，结果如下。"]
    p.say(text)
    p.head("一、项目执行情况")
    p.say([f"项目于{p.span}实施，投入资金{p.money}，已于", p.completed, "结项。"])
    p.say(["参与人员按贡献排序为：", *p.numbered("、"), "。"])
    p.head("二、评估得分")
    labels = p.style.labels(pages.sheet)
    heads = ("评估内容", "分值", "得分")
    rows: list[Row] = [[Cell(head, align="center", kind=labels) for head in heads]]
    total = 0
    for what, most in MARKS:
        got = most - rng.randint(0, max(1, most // 10))
        total += got
        rows.append([Cell(entry, align="center") for entry in (what, str(most), str(got))])
    rows.append([Cell(entry, align="center") for entry in ("合计", "100", str(total))])
    pages.rows([3, 1, 1], rows, least_row=8.5)
    p.head("三、评估结论")
    grade = "优秀" if total >= 90 else "良好"
    p.say(f"项目按合同完成各项指标，资料规范，评估等次为{grade}，准予结项。")
    pages.room(pages.sheet.mm(30))
    pages.gap(12)
    right = pages.left + pages.width
    x = right - pages.sheet.mm(42)
    day = p.near(project.completed, 1)
    pages.sheet.line_of(x, pages.y, f"评估单位：{judge}", p.body, align="center")
    pages.sheet.line_of(x, pages.y + pages.sheet.mm(10), [day], p.body, align="center")
    stamp(pages.sheet, judge, x + pages.sheet.mm(8), pages.y + pages.sheet.mm(4), 4)
    return p.finished()


@layout("project_proof", "ticked_record", AUDITION, accepts=lambda facts: facts[0] == "completion")
def ticked_record(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """项目验收登记表: what was checked with ticks, the experts' signatures, the funder's seal."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=21, top=25, bottom=15))
    pages = p.pages
    pages.title(rng.choice(("社会工作服务项目验收登记表", "项目结项审核登记表")), 20)
    pages.gap(3)
    labels = p.style.labels(pages.sheet)

    def label(text: str, columns: int = 2, rows: int = 1) -> Cell:
        return Cell(text, columns, rows, align="center", kind=labels)

    rows: list[Row] = [
        [label("项目名称"), Cell([p.name], 10)],
        [
            label("主管（资助）单位"),
            Cell([p.funder], 4),
            label("执行机构"),
            Cell(project.agency, 4),
        ],
        [label("合同金额"), Cell(p.money, 4), label("合同期限"), Cell(p.span, 4)],
        [label("项目编号"), Cell(project.number, 4), label("结项时间"), Cell([p.completed], 4)],
    ]
    pages.rows([1.0] * 12, rows, least_row=11)
    team = p.team(("名次", "姓名", "承担工作"), 10)
    team[0] = [label("主要完成人员", 2, len(team)), *team[0]]
    pages.rows([1.0] * 12, team, least_row=8)
    checks = ("服务档案", "财务票据", "满意度资料", "宣传资料")
    ticks = "　".join(f"{what} ☑齐全 □欠缺" for what in checks)
    rows = [
        [label("资料核查"), Cell(ticks, 10, leading=1.7)],
        [label("验收结论"), Cell("☑通过　□整改后通过　□不通过", 10)],
    ]
    pages.rows([1.0] * 12, rows, least_row=12)
    sheet = pages.sheet
    signed: list[Run] = ["验收组签名："]
    for name in distinct_names(rng, 3, project.person):
        pen = p.style.pen(sheet, rng.choice((p.style.hand, p.style.second_hand)))
        signed += [" ", Value(name, hand=True, pen=pen, signed=True), "　　"]
    pages.rows([1.0], [[Cell(signed, least=16)]])

    def close(page: Sheet, box: Box) -> None:
        x, y = box[2] - page.mm(44), box[3] - page.mm(7)
        page.line_of(x, y - page.mm(10), project.funder, p.body, align="center")
        page.line_of(x, y, [p.near(project.completed, 1)], p.body, align="center")
        stamp(page, project.funder, x, y - page.mm(7), 4)

    words = "主管单位意见：同意验收组意见，准予结项。"
    pages.rows([1.0], [[Cell(words, least=50, valign="top", extra=close)]])
    return p.finished()
