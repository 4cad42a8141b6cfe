"""Papers of an individual case up to the plan and the records of contacts."""

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
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.prose import workers
from sample_docs.generator.rehearsal.case_wording import CaseFiller

Compose = Callable[[CaseFiller], Form]


def intake(w: CaseFiller) -> Form:
    """接案."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "个案开启表",
        "个案建档表",
        "求助者登记表",
        "个案受理登记表",
        "个案服务申请与接案表",
        "服务对象信息登记表",
        "接案（开案）登记表",
    )
    form = w.start(title, w.one_of("开启日期", "受理时间", "接案时间", "建档时间"), case.opened)
    form.items += [
        *w.sex_and_age(),
        Short("文化程度", style.short(rng.choice(("未上学", "小学", "初中", "高中", "大专")))),
        Short("健康状况", style.short(rng.choice(("良好", "一般", "患慢性病", "较差")))),
        Short("家庭人口", style.short(f"{rng.randint(1, 5)}人")),
        Short("服务对象类别", style.short(w.identity())),
        Short("求助方式", w.boxes(("来访", "来电", "外展", "转介"), "来访"), wide=True),
        Long(
            w.one_of("求助内容", "求助问题描述", "主诉问题"), w.passage(case.field.problems, 90), 30
        ),
        Long(w.one_of("家庭背景", "背景资料"), w.passage(case.field.background, 70), 24),
        Long(w.one_of("求助期望", "服务对象期望"), w.passage(case.field.needs, 25), 14),
        Long(w.one_of("接案社工判断", "问题初步界定"), w.passage(case.field.needs, 40), 16),
        Short("紧急情况", style.short(rng.choice(workers.RISK))),
        Short("接案结论", w.boxes(("予以接案", "建议转介", "不予接案"), "予以接案"), wide=True),
        w.signing(w.one_of("接案社工签字", "接案人", "社工签字"), case.opened),
        w.head_signs(w.one_of("督导签字", "项目主管意见", "机构主管意见"), case.opened, (0, 7)),
    ]
    return form


def assessment(w: CaseFiller) -> Form:
    """预估."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "个案综评表",
        "需求综合评估表",
        "社会心理评估报告",
        "个案评估诊断表",
        "问题及需求评估表",
        "预估（需求评估）表",
        "服务对象及家庭评估表",
    )
    form = w.start(title, w.one_of("预估时间", "填写时间", "评估完成日期"), case.assessed)
    form.items += w.sex_and_age()
    form.items.append(Short("评估途径", style.short(rng.choice(workers.METHODS)), wide=True))
    draw = rng.choice((paint_ecomap, paint_family_tree))
    if rng.random() < 0.6:
        label = "社会生态图" if draw is paint_ecomap else "家谱图"
        form.items.append(Drawing(label, partial(draw, style=style), 44))
    form.items += [
        Long("生理及心理层面", w.passage(case.field.problems, 55), 20),
        Long("家庭及社会层面", w.passage(case.field.background, 55), 20),
        Long(w.one_of("内在优势", "自身优势"), w.passage(case.field.strengths, 35), 16),
        Long(w.one_of("外部资源", "可用资源"), w.passage(case.field.strengths, 35), 16),
        Long(w.one_of("需求判定", "主要需求"), w.listed(case.field.needs, 3), 22),
        Long(w.one_of("预估结果", "综合判断"), w.passage(case.field.aims, 40), 16),
        w.client_signs(case.assessed, w.one_of("服务对象确认", "服务对象签字")),
        w.signing(w.one_of("评估员", "预估社工"), case.assessed),
        w.head_signs(w.one_of("督导建议", "督导者意见"), case.assessed, (1, 4, 7)),
    ]
    return form


def plan(w: CaseFiller) -> Form:
    """计划."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "介入计划表",
        "个案行动计划表",
        "个案工作方案",
        "服务介入计划",
        "个案辅导计划书",
        "个案干预计划书",
        "个案服务计划",
    )
    form = w.start(title, w.one_of("计划制定时间", "编制日期", "制表日期"), case.planned)
    form.items += [
        Short("预计次数", style.short(f"{len(case.visits)}次")),
        Long(w.one_of("服务目标", "总体目标"), w.passage(case.field.aims, 22), 14),
        Long(w.one_of("所用理论", "理论框架"), style.long(rng.choice(case.field.theories)), 12),
    ]
    rows: list[list[Text]] = [
        [
            style.short(
                w.one_of("第一阶段", "前期") if not number else f"第{han_number(number + 1)}阶段"
            ),
            style.long(aim),
            style.long(action),
        ]
        for number, (aim, action) in enumerate(
            zip(
                w.tell.several(case.field.aims, 3),
                w.tell.several(case.field.actions, 3),
                strict=False,
            )
        )
    ]
    form.items += [
        Grid(
            w.one_of("分阶段计划", "介入步骤"),
            ("阶段", w.one_of("阶段任务", "小目标"), "介入措施"),
            rows,
            (1.7, 4, 5),
        ),
        Long(w.one_of("可能的阻碍及应对", "预期障碍"), w.passage(workers.DIFFICULTIES, 40), 18),
        Long(
            w.one_of("成效评估方式", "检测方式"),
            style.long(rng.choice(workers.EVALUATION_METHODS)),
            18,
        ),
        w.client_signs(case.planned, w.one_of("服务对象意见（签字）", "服务对象同意签字")),
        w.signing(w.one_of("制定社工", "计划人"), case.planned),
        w.head_signs(w.one_of("督导意见及签字", "主管审批"), case.planned, (2, 4)),
    ]
    return form


def process(w: CaseFiller) -> Form:
    """过程."""
    case, style, rng, meeting = w.case, w.style, w.rng, w.meeting
    assert meeting is not None
    which = han_number(meeting.number)
    title = w.one_of(
        "跟进记录",
        "个案面谈记录",
        "介入过程记录表",
        "社工介入记录",
        "个案访谈记录表",
        f"第{which}次跟进记录",
        f"个案服务记录（第{which}次）",
    )
    form = w.start(title, w.one_of("跟进日期", "访谈日期", "介入日期"), meeting.day)
    number = str(meeting.number)
    shown = rng.choice((number, which))
    value = Value(shown, "session", number, hand=style.short_by_hand)
    entry: Text = ["第", value, "次"] if rng.random() < 0.6 else [value]
    form.items += [
        Short(w.one_of("跟进次数", "服务序次", "面谈次数"), entry),
        Short(w.one_of("访谈时间", "时长"), style.short(f"{meeting.start}—{meeting.end}")),
        Short(w.one_of("访谈地点", "服务场所"), style.short(meeting.place)),
        Short(w.one_of("跟进方式", "访谈方式"), style.short(meeting.way)),
        Short("在场人员", style.short(f"{case.client.split('（')[0]}、{case.relative}")),
        Long(w.one_of("本次介入目标", "面谈目的"), w.passage(case.field.aims, 18), 12),
    ]
    course = w.tell.pick(workers.PROCESS_OPENING)
    course += w.tell.tell(case.field.scenes + case.field.actions, rng.randint(130, 240))
    course += w.tell.pick(workers.PROCESS_CLOSING)
    form.items += [
        Long(w.one_of("跟进情况", "面谈内容", "介入过程"), style.long(course), 62),
        Long(w.one_of("对象的变化", "情绪与行为表现"), w.passage(case.field.changes, 30), 18),
        Long(w.one_of("社工心得", "工作反思"), w.passage(workers.REFLECTIONS, 45), 18),
        Long(w.one_of("后续计划", "下次跟进内容"), w.passage(workers.NEXT_STEPS, 18), 12),
        w.signing(w.one_of("社工签字", "跟进人"), meeting.day),
    ]
    if rng.random() < 0.4:
        form.items.append(w.head_signs("督导者批注", meeting.day, (3, 4, 7)))
    return form


def register(kind: str, compose: Compose, names: tuple[str, ...]) -> None:
    """Register a casework paper in some arrangements."""

    def bind(name: str) -> None:
        @layout(kind, name, REHEARSAL)
        def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
            w = CaseFiller(paper, style, rng, name)
            return w.draw(compose(w))

    for name in names:
        bind(name)


register("casework_intake", intake, ("corner", "printout"))
register("casework_assessment", assessment, ("pairs", "listing"))
register("casework_plan", plan, ("corner", "pairs", "printout"))
register("casework_process", process, ("listing", "corner", "printout"))
