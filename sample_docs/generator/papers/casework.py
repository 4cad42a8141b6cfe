"""The seven papers of an individual case (个案), from 接案记录表 to 结案表."""

from collections.abc import Callable
from functools import partial
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.forms.arrangements import ARRANGEMENTS
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper, Writer
from sample_docs.generator.papers.family_tree import paint_ecomap, paint_family_tree
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style
from sample_docs.generator.prose import workers

Compose = Callable[[Writer], Form]


def intake(w: Writer) -> Form:
    """接案记录表."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "接案记录表",
        "个案接案记录表",
        "个案接案表",
        "接案登记表",
        "个案登记表",
        "开案登记表",
        "个案开案表",
        "求助登记表",
        "服务对象登记表",
        "初次面谈记录表",
    )
    form = w.head(title, w.one_of("接案日期", "开案日期", "登记日期"), case.opened)
    sex = "女" if case.client_female else "男"
    form.items += [
        Short("性别", style.short(sex)),
        Short("年龄", style.short(f"{case.age}岁")),
        Short("民族", style.short("汉族")),
        Short("文化程度", style.short(rng.choice(("小学", "初中", "高中", "中专", "大专")))),
        Short("身份类别", style.short(w.identity())),
        Short("接案方式", style.short(rng.choice(("来访", "来电", "走访", "网络")))),
    ]
    if rng.random() < 0.6:
        form.items.append(Short("家庭住址", style.short(f"{case.community}×组×号"), wide=True))
    sources = ("主动求助", "转介", "外展发现", "其他")
    form.items.append(Short("个案来源", w.boxes(sources, rng.choice(sources[:3])), wide=True))
    if rng.random() < 0.7:
        rows = [
            [
                style.short(f"{case.client[0]}某"),
                style.short(case.relative if row == 0 else rng.choice(("子女", "亲属"))),
                style.short(str(rng.randint(8, 70))),
                style.short(rng.choice(("务工", "务农", "学生", "退休"))),
                style.short(rng.choice(("", "健康", "外出", "患慢性病"))),
            ]
            for row in range(rng.randint(1, 3))
        ]
        header = ("姓名", "关系", "年龄", "职业", "备注")
        form.items.append(Grid(w.one_of("家庭成员", "家庭情况"), header, rows, (2, 2, 1, 3, 2)))
    form.items.append(
        Long(
            w.one_of("求助问题", "求助原因", "主诉", "主要问题"),
            w.passage(case.field.problems + case.field.background, rng.randint(120, 220)),
            30,
        )
    )
    if rng.random() < 0.5:
        form.items.append(Long("曾作努力", w.passage(workers.TRIED, 20)))
    form.items.append(
        Long(
            w.one_of("初步评估", "初步判断", "社工初步评估"),
            w.passage(case.field.background + case.field.needs, rng.randint(70, 140)),
            26,
        )
    )
    form.items.append(
        Short(w.one_of("紧急程度", "风险程度"), style.short(rng.choice(workers.RISK)))
    )
    choices = ("接案", "转介", "不予接案")
    form.items.append(Short("处理意见", w.boxes(choices, "接案"), wide=True))
    form.items.append(w.signing(w.one_of("社工签名", "接案社工签名", "接案社工"), case.opened))
    if rng.random() < 0.7:
        form.items.append(w.supervised(case.opened))
    return form


def assessment(w: Writer) -> Form:
    """预估表."""
    case, rng = w.case, w.rng
    title = w.one_of(
        "预估表",
        "个案预估表",
        "需求预估表",
        "个案需求评估表",
        "问题与需求评估表",
        "评估诊断表",
        "服务对象需求评估报告",
        "初步评估表",
    )
    form = w.head(title, w.one_of("预估日期", "评估日期", "填表日期"), case.assessed)
    form.items.append(
        Short(
            w.one_of("资料来源", "收集方法"), w.style.short(rng.choice(workers.METHODS)), wide=True
        )
    )
    if rng.random() < 0.6:
        form.items.append(Drawing("家庭结构图", partial(paint_family_tree, style=w.style), 42))
        if rng.random() < 0.5:
            form.items.append(Drawing("生态系统图", partial(paint_ecomap, style=w.style), 46))
    for label in rng.sample(
        ("生理状况", "心理状况", "家庭状况", "社会支持", "经济状况"), rng.randint(2, 4)
    ):
        form.items.append(Long(label, w.passage(case.field.background, 18), 12))
    form.items += [
        Long(
            w.one_of("问题界定与成因", "问题分析", "问题及成因"),
            w.passage(case.field.problems, 60),
            20,
        ),
        Long(
            w.one_of("需求", "服务对象需求", "需求（按优先次序）"),
            w.listed(case.field.needs, 3),
            20,
        ),
        Long(
            w.one_of("优势与资源", "优势分析", "资源与优势"),
            w.passage(case.field.strengths, 45),
            16,
        ),
    ]
    if rng.random() < 0.5:
        form.items.append(Long("理论依据", w.style.long(rng.choice(case.field.theories)), 10))
    form.items.append(
        Long(w.one_of("评估结论与建议", "预估结论", "结论"), w.passage(case.field.aims, 50), 16)
    )
    form.items.append(w.signing("社工签名", case.assessed))
    if rng.random() < 0.5:
        form.items.append(w.supervised(case.assessed))
    return form


def plan(w: Writer) -> Form:
    """工作计划表."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "工作计划表",
        "个案工作计划表",
        "个案服务计划书",
        "服务计划表",
        "个案介入计划",
        "干预计划表",
        "个别化服务计划",
    )
    form = w.head(title, w.one_of("制定日期", "计划日期", "拟定日期"), case.planned)
    form.items += [
        Long(w.one_of("总目标", "服务总目标"), w.passage(case.field.aims, 20), 12),
        Long(w.one_of("具体目标", "分目标"), w.listed(case.field.aims, 3), 22),
        Long(
            w.one_of("介入理论", "理论/模式", "理论依据"),
            style.long(rng.choice(case.field.theories)),
            10,
        ),
    ]
    rows: list[list[Text]] = []
    for number, action in enumerate(w.tell.several(case.field.actions, rng.randint(3, 4)), 1):
        visit = case.visits[min(number, len(case.visits)) - 1]
        rows.append(
            [
                str(number),
                style.short(f"{visit.day.year}.{visit.day.month}"),
                style.long(action),
                style.short(rng.choice(("面谈", "家访", "资源链接", "电话"))),
                style.short(case.worker[:1] + "社工"),
            ]
        )
    header = ("序号", "时间", w.one_of("介入内容", "行动步骤", "服务内容"), "方法", "责任人")
    form.items.append(
        Grid(
            w.one_of("介入策略与步骤", "行动计划", "服务安排"),
            header,
            rows,
            (1.1, 1.8, 5.2, 1.7, 1.8),
        )
    )
    form.items.append(
        Long(
            w.one_of("预期困难与应对", "可能的困难及对策"), w.passage(workers.DIFFICULTIES, 40), 16
        )
    )
    form.items.append(Long("评估方法", style.long(rng.choice(workers.EVALUATION_METHODS)), 10))
    if rng.random() < 0.6:
        form.items.append(w.client_signs(case.planned))
    form.items.append(w.signing("社工签名", case.planned))
    if rng.random() < 0.6:
        form.items.append(w.supervised(case.planned))
    return form


def process(w: Writer) -> Form:
    """过程记录表, one meeting a page."""
    case, style, rng, meeting = w.case, w.style, w.rng, w.meeting
    assert meeting is not None
    title = w.one_of(
        "过程记录表",
        "个案过程记录表",
        "服务过程记录",
        "个案服务记录",
        "会谈记录表",
        "面谈记录表",
        "个案跟进记录表",
        "个案会谈记录",
    )
    w.date_in_head = True
    form = w.head(title, w.one_of("服务日期", "日期", "会谈日期"), meeting.day)
    number = str(meeting.number)
    form.items += [
        Short(
            w.one_of("服务次数", "次数", "第几次"),
            ["第", Value(f" {number} ", "session", number, hand=style.short_by_hand), "次"],
        ),
        Short(w.one_of("起止时间", "时间"), style.short(f"{meeting.start}—{meeting.end}")),
        Short(w.one_of("地点", "服务地点"), style.short(meeting.place)),
        Short(w.one_of("方式", "服务方式"), style.short(meeting.way)),
        Short(
            "参与人",
            style.short(rng.choice(("服务对象、社工", f"服务对象、{case.relative}、社工"))),
        ),
    ]
    form.items.append(
        Long(w.one_of("本次目标", "会谈目标", "本次服务目标"), w.passage(case.field.aims, 18), 12)
    )
    course = w.tell.pick(workers.PROCESS_OPENING)
    course += w.tell.tell(case.field.scenes + case.field.actions, rng.randint(130, 300))
    course += w.tell.pick(workers.PROCESS_CLOSING)
    form.items.append(
        Long(w.one_of("过程记录", "过程与内容", "服务过程", "会谈内容"), style.long(course), 70)
    )
    if rng.random() < 0.5:
        form.items.append(Long("服务对象反应", w.passage(case.field.scenes, 30), 16))
    form.items.append(
        Long(
            w.one_of("社工分析与反思", "社工反思", "专业反思"),
            w.passage(workers.REFLECTIONS, 50),
            24,
        )
    )
    form.items.append(Long(w.one_of("下次计划", "跟进计划"), w.passage(workers.NEXT_STEPS, 18), 12))
    form.items.append(w.signing("社工签名", meeting.day))
    if rng.random() < 0.4:
        form.items.append(w.supervised(meeting.day))
    return form


def evaluation(w: Writer) -> Form:
    """评估表 at the end of a case."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "评估表",
        "个案评估表",
        "成效评估表",
        "服务成效评估表",
        "个案服务评估表",
        "目标达成评估表",
        "个案成效评估报告",
    )
    form = w.head(title, "评估日期", case.evaluated)
    form.items.append(
        Short("评估方法", style.short(rng.choice(workers.EVALUATION_METHODS)), wide=True)
    )
    rows: list[list[Text]] = []
    for aim in w.tell.several(case.field.aims, 3):
        before = rng.randint(1, 4)
        rows.append(
            [
                style.long(aim),
                style.short(f"{before}分"),
                style.short(f"{before + rng.randint(3, 5)}分"),
                style.short(rng.choice(("完全达成", "基本达成", "80%", "90%", "100%"))),
            ]
        )
    form.items.append(
        Grid(
            w.one_of("目标达成情况", "目标达成度"),
            ("目标", "服务前", "服务后", "达成度"),
            rows,
            (5, 1.6, 1.6, 2),
        )
    )
    form.items += [
        Long(w.one_of("服务成效", "改变情况", "成效"), w.passage(case.field.changes, 60), 24),
        Long(
            w.one_of("服务对象评价", "服务对象自评", "案主自评"),
            w.passage(workers.CLIENT_WORDS, 18),
            14,
        ),
        Short(
            "满意度",
            w.boxes(("很满意", "满意", "一般", "不满意"), rng.choice(("很满意", "满意"))),
            wide=True,
        ),
        Long(w.one_of("社工自评", "社工自评与反思"), w.passage(workers.REFLECTIONS, 60), 22),
    ]
    form.items.append(w.signing("社工签名", case.evaluated))
    if rng.random() < 0.7:
        form.items.append(w.supervised(case.evaluated))
    return form


def closure(w: Writer) -> Form:
    """结案表."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "结案表",
        "结案记录表",
        "个案结案表",
        "结案报告",
        "个案结案报告",
        "结案登记表",
        "个案结案记录",
        "结案总结",
    )
    w.date_in_head = True
    form = w.head(title, w.one_of("结案日期", "结案时间"), case.closed)
    if rng.random() < 0.8:
        place = next(
            i
            for i, item in enumerate(form.items)
            if isinstance(item, Short) and "结案" in item.label
        )
        form.items.insert(place, Short(w.one_of("开案日期", "接案日期"), style.date(case.opened)))
    form.items.append(Short("服务次数", style.short(f"{len(case.visits)}次")))
    reasons = ("目标达成", "服务对象要求终止", "转介", "失联", "其他")
    form.items += [
        Short("结案原因", w.boxes(reasons, "目标达成"), wide=True),
        Long(
            w.one_of("服务过程摘要", "服务过程概述", "个案摘要"),
            w.passage(workers.CLOSING_SUMMARY, 100),
            34,
        ),
        Long(w.one_of("服务成效", "目前状况", "成效与现状"), w.passage(case.field.changes, 70), 26),
        Long(
            w.one_of("遗留问题与跟进", "跟进安排", "未解决问题与建议"),
            w.passage(workers.FOLLOW_UP, 40),
            18,
        ),
    ]
    if rng.random() < 0.7:
        form.items.append(Long("服务对象意见", w.passage(workers.CLIENT_WORDS, 15), 12))
        form.items.append(w.client_signs(case.closed))
    form.items.append(w.signing("社工签名", case.closed))
    form.items.append(w.supervised(case.closed))
    if rng.random() < 0.45:
        form.items.append(
            Signer(
                "机构意见（盖章）",
                "",
                None,
                style.date(case.closed),
                remark="同意结案。",
                seal=case.agency,
            )
        )
    return form


PAPERS: dict[str, tuple[Compose, tuple[str, ...]]] = {
    "casework_intake": (intake, ("grid", "stacked", "underlined", "wide_labels")),
    "casework_assessment": (assessment, ("grid", "banner", "sections", "open_grid")),
    "casework_plan": (plan, ("grid", "banner", "underlined", "wide_labels")),
    "casework_process": (process, ("grid", "banner", "underlined", "stacked", "lines")),
    "casework_evaluation": (evaluation, ("grid", "banner", "sections", "wide_labels")),
    "casework_closure": (closure, ("grid", "stacked", "underlined", "sections")),
}


def _register(kind: str, compose: Compose, arrangement: str) -> None:
    @layout(kind, arrangement)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        return ARRANGEMENTS[arrangement](compose(Writer(paper, style, rng)), style, rng)


for _kind, (_compose, _names) in PAPERS.items():
    for _name in _names:
        _register(_kind, _compose, _name)
