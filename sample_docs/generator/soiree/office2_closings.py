"""Papers that close a service project: an office's letter on who did it, a list of those closed."""

from random import Random

from sample_docs.generator.audition.project_entries import Facts, ProjectPaper
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.achievements import SUBJECTS, TITLES
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.units import AGENCY_ENDINGS, AGENCY_WORDS
from sample_docs.generator.matinee.letter_parts import centred, label_of
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style
from sample_docs.generator.practice.pages import LANDSCAPE, Paper
from sample_docs.generator.soiree.seal_parts import close_centred

DONE = (
    "项目指标全部完成，服务对象满意度达95%以上，经费使用合规，综合评定为优秀。",
    "项目服务成效明显，档案资料齐全，财务管理规范，综合评定为合格。",
    "项目按期完成各项服务任务，社会反响良好，综合评定为良好。",
)


def _closed(facts: Facts) -> bool:
    return facts[0] == "completion"


@layout("project_proof", "funder_states", SOIREE, accepts=_closed)
def funder_states(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """结项证明: the funder states that a project is closed, and one person's place in it."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, Paper(margin=28, top=40, bottom=20))
    pages = p.pages
    p.body = p.style.text(pages.sheet, 1.26)
    pages.title(rng.choice(("项目结项证明", "项目完成证明", "社会工作服务项目结项证明")), 22)
    pages.gap(9)
    told: list[Run] = [p.funder, "购买的“", p.name, f"”（编号：{project.number}），由"]
    told += [f"{project.agency}承接实施，服务周期为{p.span}。该项目已于", p.completed]
    p.say([*told, "完成结项验收。", rng.choice(DONE)])
    total = len(project.members)
    who: list[Run] = [p.member(project.rank), "同志"]
    if project.rank == 1:
        who += ["为该项目负责人，在项目团队", f"{total}人中", "排名第", p.place(1, "一"), "。"]
    else:
        who += [f"为该项目主要参加者，在项目团队{total}人中排名第"]
        who += [p.place(project.rank, han_number(project.rank)), "。"]
    p.say(who)
    if project.rank > 1:
        p.say(f"项目负责人为{project.members[0]}。")
    p.say("特此证明。")
    day = p.near(project.completed, rng.choice((1, 2)))
    close_centred(pages, [project.funder, [day]], project.funder, p.body)
    return p.finished()


@layout("project_proof", "closed_with_teams", SOIREE, accepts=_closed)
def closed_with_teams(facts: Facts, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: an annex that lists the projects closed at one review, each with its team."""
    project = facts[1]
    p = ProjectPaper(project, style, rng, LANDSCAPE)
    pages, sheet = p.pages, p.pages.sheet
    p.say("附件", 0)
    year = project.started.year
    pages.title(f"{year}年度社会工作服务项目结项验收情况一览表", 18)
    head: list[Run] = ["验收单位：", p.funder, "　　　　验收日期：", p.completed]
    pages.say(head, p.style.text(sheet))
    pages.gap(2)
    heads = ("序号", "项目名称", "实施单位", "项目负责人", "项目组成员（按排名）", "验收结论")
    rows: list[Row] = [[label_of(text, p.style, sheet) for text in heads]]
    place, own = project.name.split("“")[0], rng.randrange(4)
    for number in range(4):
        if number == own:
            team: list[Run] = []
            for rank in range(2, len(project.members) + 1):
                team += ["、"] if rank > 2 else []
                team.append(p.member(rank))
            row: list[Run | list[Run]] = [[p.name], project.agency, [p.member(1)], team]
        else:
            names = distinct_names(rng, rng.randint(4, 5), project.person)
            title = f"{place}“{rng.choice(TITLES)}”{rng.choice(SUBJECTS)}项目"
            unit = f"{place[:6]}{rng.choice(AGENCY_WORDS)}{rng.choice(AGENCY_ENDINGS)}"
            row = [title, unit, names[0], "、".join(names[1:])]
        rows.append(centred([str(number + 1), *row, rng.choice(("优秀", "合格", "良好"))]))
    pages.rows([0.7, 4.2, 3, 1.5, 3.4, 1.3], rows, least_row=13)
    day = p.near(project.completed, 1)
    close_centred(
        pages, [[Value(project.funder), "（盖章）"], [day]], project.funder, p.body, (20, 24)
    )
    sheets = p.finished()
    for sheet in sheets:
        if "holder" in sheet.fields and "rank" not in sheet.fields:
            place_of = sheet.fields["holder"]
            sheet.note(Value(str(project.rank), "rank"), place_of.box, place_of.size)
    return sheets
