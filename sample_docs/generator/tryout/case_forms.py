"""Papers of an individual case from the first contact to the records of contacts."""

from collections.abc import Callable
from functools import partial
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.forms.content import Drawing, Form, Grid, Long, Short
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.family_tree import paint_ecomap, paint_family_tree
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.prose import workers
from sample_docs.generator.tryout.case_wording import CaseKeeper

Compose = Callable[[CaseKeeper], Form]


def intake(w: CaseKeeper) -> Form:
    """接案."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("个案接案登记表", "初次接触记录表", "个案登记表", "开案登记表", "接案评定表",
                     "服务对象接案记录", "个案转入登记表")  # fmt: skip
    form = w.start(title, w.one_of("接案日期", "求助日期", "首次接触日期", "填表时间"), case.opened)
    kin = style.short(f"{case.relative}（同住）" if rng.random() < 0.5 else case.relative)
    form.items += [
        *w.person(),
        Short("居住状况", style.short(rng.choice(("与家人同住", "租房居住", "自有住房")))),
        Short(w.one_of("紧急联系人", "主要照顾者"), kin),
        Short("居住地址", style.short(f"{case.community}（详址另附）"), wide=True),
        Short("个案来源", w.boxes(("自行求助", "社区转介", "社工发现", "亲友代求助"), "社区转介"),
              wide=True),
        Long(w.one_of("呈现问题", "求助事由", "来访原因"), w.passage(case.field.problems, 80), 30),
        Long(w.one_of("个人及家庭情况", "背景资料"), w.passage(case.field.background, 70), 26),
        Long(w.one_of("曾接受的帮助", "已采取的办法"), style.long(rng.choice(workers.TRIED)), 14),
        Long(w.one_of("接案社工意见", "初步需要评估"), w.passage(case.field.needs, 40), 18),
        Short("处理决定", w.boxes(("开案跟进", "转介其他机构", "提供咨询后结束"), "开案跟进"),
              wide=True),
        w.own(w.one_of("接案社工签名", "填表人", "工作者签署"), case.opened),
        w.above(case.opened, (0, 7)),
    ]  # fmt: skip
    return form


def assessment(w: CaseKeeper) -> Form:
    """预估."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("个案预估表", "服务对象需求预估表", "个案初评表", "家庭及需求评估表",
                     "个案预估记录", "问题与需求预估表")  # fmt: skip
    form = w.start(title, w.one_of("预估日期", "评估日期", "填写日期"), case.assessed)
    form.items += w.person()
    form.items.append(Short(w.one_of("资料收集方法", "资料来源"),
                            style.short(rng.choice(workers.METHODS)), wide=True))  # fmt: skip
    if rng.random() < 0.55:
        draw = rng.choice((paint_ecomap, paint_family_tree))
        label = "生态系统图" if draw is paint_ecomap else "家庭结构图"
        form.items.append(Drawing(label, partial(draw, style=style), 42))
    form.items += [
        Long(w.one_of("个人层面", "身心状况"), w.passage(case.field.problems, 55), 24),
        Long(w.one_of("家庭与环境层面", "家庭系统"), w.passage(case.field.background, 60), 24),
        Long(w.one_of("优势与资源", "可动用资源"), w.passage(case.field.strengths, 40), 20),
        Long(w.one_of("危机评估", "风险评估"), style.long(rng.choice(workers.RISK)), 12),
        Long(w.one_of("需求排序", "需要介入的问题"), w.listed(case.field.needs, 3), 24),
        Long(w.one_of("预估结论", "评估总结"), w.passage(case.field.aims, 40), 20),
        w.own(w.one_of("预估人签名", "评估社工", "工作员签署"), case.assessed),
        w.above(case.assessed, (1, 4)),
    ]
    return form


def plan(w: CaseKeeper) -> Form:
    """计划."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("个案工作计划表", "个别化服务计划表", "个案介入方案", "服务计划书",
                     "个案行动计划书", "个案辅导计划表")  # fmt: skip
    form = w.start(title, w.one_of("计划日期", "拟定日期", "制订日期"), case.planned)
    span = (
        f"{written(case.agreed, style.date_style)} 至 {written(case.evaluated, style.date_style)}"
    )
    form.items += [
        Short("服务周期", style.short(span), wide=True),
        Long(w.one_of("长期目标", "总目标"), w.passage(case.field.aims, 20), 14),
        Long(w.one_of("介入模式", "理论取向"), style.long(rng.choice(case.field.theories)), 12),
    ]
    pairs = zip(w.tell.several(case.field.aims, 3), w.tell.several(case.field.actions, 3),
                strict=False)  # fmt: skip
    rows: list[list[Text]] = [
        [style.long(aim), style.long(action), style.short(f"第{n}—{n + 1}次"),
         style.short(w.one_of("社工", "社工、家属", "社工、志愿者"))]
        for n, (aim, action) in enumerate(pairs, 1)
    ]  # fmt: skip
    header = ("短期目标", w.one_of("行动策略", "介入行动"), "时间安排", "参与者")
    form.items += [
        Grid(w.one_of("行动计划", "目标与策略"), header, rows, (4, 5, 2, 2)),
        Long(w.one_of("预计困难及对策", "限制与应对"), w.passage(workers.DIFFICULTIES, 40), 18),
        Long(w.one_of("评估办法", "成效指标"),
             style.long(rng.choice(workers.EVALUATION_METHODS)), 14),
        w.client_own(w.one_of("案主签名确认", "本人同意以上计划"), case.planned),
        w.own(w.one_of("计划制订人", "社工签章"), case.planned),
        w.above(case.planned, (2, 4)),
    ]  # fmt: skip
    return form


def process(w: CaseKeeper) -> Form:
    """过程."""
    case, style, rng, meeting = w.case, w.style, w.rng, w.meeting
    assert meeting is not None
    title = w.one_of("个案过程记录表", "个案会谈记录表", "探访（面谈）记录", "个案辅导记录",
                     "个案服务过程记录", "个案工作日志")  # fmt: skip
    form = w.start(title, w.one_of("会谈日期", "服务日期", "日期", "探访时间"), meeting.day)
    number, which = str(meeting.number), han_number(meeting.number)
    shown = rng.choice((number, which, f"{meeting.number:02d}"))
    value = Value(shown, "session", number, hand=style.short_by_hand)
    entries: tuple[Text, ...] = (
        ["第", value, "次"],
        ["第 ", value, f" 次／共{len(case.visits)}次"],
    )
    entry = w.words.choice(entries)
    span = style.short(f"{meeting.start}至{meeting.end}")
    form.items.insert(w.words.randint(0, 2), Short(w.one_of("会谈次数", "次数", "记录序号"), entry))
    form.items += [
        Short(w.one_of("起止时间", "时间"), span),
        Short(w.one_of("地点", "会谈地点"), style.short(meeting.place)),
        Short(w.one_of("介入形式", "服务形式"), style.short(meeting.way)),
        Long(w.one_of("本节目标", "会谈目标"), w.passage(case.field.aims, 18), 12),
    ]
    course = w.tell.pick(workers.PROCESS_OPENING)
    course += w.tell.tell(case.field.scenes + case.field.actions, rng.randint(130, 230))
    course += w.tell.pick(workers.PROCESS_CLOSING)
    form.items += [
        Long(w.one_of("会谈过程", "过程摘要", "服务内容记录"), style.long(course), 58),
        Long(w.one_of("案主反应", "改变情况"), w.passage(case.field.changes, 30), 18),
        Long(w.one_of("工作者分析", "社工评估与反思"), w.passage(workers.REFLECTIONS, 45), 22),
        Long(w.one_of("下次约定", "跟进计划"), w.passage(workers.NEXT_STEPS, 18), 14),
        w.own(w.one_of("记录人", "社工签署", "填表社工"), meeting.day),
    ]
    if rng.random() < 0.5:
        form.items.append(w.above(meeting.day, (3, 4)))
    return form


def register(kind: str, compose: Compose, names: tuple[str, ...]) -> None:
    """Register a casework paper in some manners."""

    def bind(name: str) -> None:
        @layout(kind, name, TRYOUT)
        def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
            w = CaseKeeper(paper, style, rng, name)
            return w.draw(compose(w))

    for name in names:
        bind(name)


register("casework_intake", intake, ("parts", "folio", "margin", "matrix"))
register("casework_assessment", assessment, ("folio", "margin", "parts"))
register("casework_plan", plan, ("folio", "matrix", "margin"))
register("casework_process", process, ("parts", "margin", "folio", "matrix"))
