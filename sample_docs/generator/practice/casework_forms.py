"""practice casework papers up to the plan and the process record, as forms."""

from collections.abc import Callable
from functools import partial
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.family_tree import paint_ecomap, paint_family_tree
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.arranging import draw_ledger, draw_panels
from sample_docs.generator.practice.case_writing import CaseWriter
from sample_docs.generator.practice.landscape import draw_landscape
from sample_docs.generator.practice.open_pages import draw_notebook, draw_running
from sample_docs.generator.prose import workers

Compose = Callable[[CaseWriter], Form]
ARRANGEMENTS = {
    "ledger": draw_ledger,
    "panels": draw_panels,
    "running": draw_running,
    "notebook": draw_notebook,
    "landscape": draw_landscape,
}


def intake(w: CaseWriter) -> Form:
    """接案: an application, a first contact or a file opened."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "个案服务申请表",
        "首次接触记录",
        "初次会谈记录",
        "个案建档登记表",
        "服务对象基本情况登记表",
        "个案转入登记表",
        "个案接案登记表",
        "初访记录表",
    )
    form = w.begin(title, w.one_of("首次接触时间", "建档日期", "申请日期", "受理日期"), case.opened)
    form.items += [
        w.sex(),
        Short(w.one_of("出生年份", "出生年"), style.short(w.born())),
        Short("婚姻状况", style.short(rng.choice(("已婚", "丧偶", "未婚", "离异")))),
        Short("职业", style.short(rng.choice(("无业", "退休", "务农", "灵活就业", "学生")))),
        Short("类别", style.short(w.identity())),
        Short("来源", style.short(rng.choice(("本人来访", "社区转介", "社工走访发现")))),
        Short("现住址", style.short(f"{case.community}×栋×号"), wide=rng.random() < 0.5),
        Long(
            w.one_of("来访缘由", "求助事由", "申请服务的原因", "主要诉求"),
            w.passage(case.field.problems, rng.randint(90, 170)),
            32,
        ),
        Long("个人及家庭概况", w.passage(case.field.background, 80), 24),
    ]
    if rng.random() < 0.5:
        form.items.append(Long("曾用办法", w.passage(workers.TRIED, 20), 14))
    form.items += [
        Long(w.one_of("社工初步看法", "初步分析"), w.passage(case.field.needs, 40), 18),
        Short("危机评定", style.short(rng.choice(workers.RISK))),
        Short("是否开案", w.boxes(("同意开案", "转其他机构", "不开案"), "同意开案"), wide=True),
        w.signing(w.one_of("填表社工", "记录人", "受理人"), case.opened),
        w.supervisor(w.one_of("督导批示", "部门主管批复"), case.opened, (0, 7)),
    ]
    return form


def assessment(w: CaseWriter) -> Form:
    """预估: needs, strengths and surroundings."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "综合评估表",
        "个案初评表",
        "社会心理评估表",
        "家庭状况评估表",
        "需求评估表",
        "个案需求预估表",
        "个案综合评估（预估）",
    )
    form = w.begin(title, w.one_of("完成日期", "评定日期", "评估时间"), case.assessed)
    form.items += [
        w.sex(),
        Short("年龄", style.short(f"{case.age}")),
        Short("资料收集途径", style.short(rng.choice(workers.METHODS)), wide=True),
    ]
    if rng.random() < 0.55:
        draw = partial(paint_ecomap, style=style)
        form.items.append(Drawing(w.one_of("生态图", "社会支持网络图"), draw, 46))
    elif rng.random() < 0.6:
        form.items.append(Drawing("家系图", partial(paint_family_tree, style=style), 42))
    form.items += [
        Long(w.one_of("问题表现及原因", "困境分析"), w.passage(case.field.problems, 60), 24),
        Long(w.one_of("环境系统", "家庭与社区环境"), w.passage(case.field.background, 50), 20),
    ]
    rows: list[list[Text]] = [
        [han_number(number), style.long(need), style.short(level)]
        for number, (need, level) in enumerate(
            zip(w.tell.several(case.field.needs, 3), ("高", "高", "中"), strict=False), 1
        )
    ]
    form.items += [
        Grid(w.one_of("需求清单", "需求排序"), ("次序", "需求", "迫切程度"), rows, (1, 5, 1.6)),
        Long(
            w.one_of("个人能力与可用资源", "可运用的资源"), w.passage(case.field.strengths, 45), 16
        ),
        Long(w.one_of("初步介入方向", "评估小结"), w.passage(case.field.aims, 40), 14),
        w.signing(w.one_of("评估人", "评估社工"), case.assessed),
        w.supervisor(w.one_of("督导审阅", "督导评语"), case.assessed, (1, 4, 7)),
    ]
    return form


def plan(w: CaseWriter) -> Form:
    """计划: a scheme of intervention."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "个案服务方案",
        "介入方案",
        "个案辅导计划",
        "目标与行动计划",
        "干预方案",
        "个案介入计划书",
        "服务计划书",
    )
    form = w.begin(title, w.one_of("拟订时间", "制订日期", "方案日期"), case.planned)
    weeks = len(case.visits) + 2
    form.items += [
        Short("服务周期", style.short(f"约{weeks}周")),
        Long(w.one_of("长远目标", "服务目的"), w.passage(case.field.aims, 20), 12),
        Long("理论取向", style.long(rng.choice(case.field.theories)), 10),
    ]
    rows: list[list[Text]] = []
    goals = w.tell.several(case.field.aims, 3)
    for number, action in enumerate(w.tell.several(case.field.actions, 3)):
        rows.append(
            [
                style.long(goals[number % len(goals)]),
                style.long(action),
                style.short(f"第{number + 1}周"),
                style.short(rng.choice(("社工", "社工、家属", "社工、网格员"))),
            ]
        )
    header = (w.one_of("近期目标", "阶段目标"), w.one_of("做法", "行动"), "进度", "参与者")
    form.items += [
        Grid(w.one_of("分步安排", "行动安排"), header, rows, (3.4, 5, 1.4, 2)),
        Long(w.one_of("风险与预案", "困难预估"), w.passage(workers.DIFFICULTIES, 40), 16),
        Long("成效检验", style.long(rng.choice(workers.EVALUATION_METHODS)), 10),
        w.client_signs(case.planned, w.one_of("案主确认", "服务使用者确认")),
        w.signing(w.one_of("制订人", "拟订社工"), case.planned),
        w.supervisor("督导审批", case.planned, (2, 4)),
    ]
    return form


def process(w: CaseWriter) -> Form:
    """过程: one contact."""
    case, style, rng, meeting = w.case, w.style, w.rng, w.meeting
    assert meeting is not None
    which = han_number(meeting.number)
    title = w.one_of(
        "个案介入记录",
        "个案辅导记录",
        "探访记录表",
        "个案日志",
        "服务跟进记录",
        f"第{which}次会谈记录",
        f"第{which}次服务记录",
    )
    form = w.begin(title, w.one_of("会面日期", "服务时间", "记录日期"), meeting.day)
    number = str(meeting.number)
    shown = rng.choice((number, which))
    form.items += [
        Short(
            w.one_of("会谈次序", "节次", "次序"),
            ["第", Value(shown, "session", number, hand=style.short_by_hand), "次"],
        ),
        Short("时段", style.short(f"{meeting.start}～{meeting.end}")),
        Short(w.one_of("会面地点", "场所"), style.short(meeting.place)),
        Short(w.one_of("形式", "接触方式"), style.short(meeting.way)),
        Long(w.one_of("工作重点", "本节目标"), w.passage(case.field.aims, 18), 12),
    ]
    course = w.tell.pick(workers.PROCESS_OPENING)
    course += w.tell.tell(case.field.scenes + case.field.actions, rng.randint(130, 260))
    course += w.tell.pick(workers.PROCESS_CLOSING)
    form.items += [
        Long(w.one_of("会谈摘要", "经过", "介入过程摘录"), style.long(course), 64),
        Long(
            w.one_of("使用技巧与检讨", "工作检讨", "社工感受"),
            w.passage(workers.REFLECTIONS, 50),
            22,
        ),
        Long(w.one_of("待办事项", "下一步安排"), w.passage(workers.NEXT_STEPS, 18), 12),
        w.signing(w.one_of("记录社工", "填写人"), meeting.day),
    ]
    if rng.random() < 0.5:
        form.items.append(w.supervisor("督导批注", meeting.day, (3, 4, 7)))
    return form


def register(kind: str, compose: Compose, names: tuple[str, ...]) -> None:
    """Register a casework paper in some arrangements."""

    def bind(name: str) -> None:
        @layout(kind, name, PRACTICE)
        def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
            w = CaseWriter(paper, style, rng)
            return ARRANGEMENTS[name](compose(w), w.style, rng)

    for name in names:
        bind(name)


register("casework_intake", intake, ("panels", "landscape", "notebook"))
register("casework_assessment", assessment, ("ledger", "running", "panels"))
register("casework_plan", plan, ("panels", "running", "landscape"))
register("casework_process", process, ("ledger", "notebook", "landscape"))
