"""Papers that agree on, evaluate and close an individual case, as forms."""

from sample_docs.generator.drawing.text import Text
from sample_docs.generator.facts.dates import written
from sample_docs.generator.forms.content import Form, Grid, Long, Short
from sample_docs.generator.prose import workers
from sample_docs.generator.tryout.case_forms import register
from sample_docs.generator.tryout.case_wording import CaseKeeper

RIGHTS = (
    "知悉服务安排，随时提出意见或要求终止服务；个人资料受保密，危及生命安全或依法须报告者除外。"
)
DUTIES = "如实告知有关情况，准时赴约；不能赴约时提前一天通知社工。"


def agreement(w: CaseKeeper) -> Form:
    """协议."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("个案服务协议书", "社工服务协议", "个案辅导协议书", "服务契约书")
    form = w.start(title, w.one_of("签约日期", "订立日期", "协议签订日期"), case.agreed)
    span = (
        f"{written(case.agreed, style.date_style)}起至{written(case.evaluated, style.date_style)}止"
    )
    form.items += [
        Short("服务期限", style.short(span), wide=True),
        Short("服务频次", style.short(rng.choice(("每周一次", "每两周一次", "按需要商定")))),
        Long(w.one_of("双方商定的目标", "服务目标"), w.listed(case.field.aims, 2), 18),
        Long(w.one_of("服务方式及内容", "社工提供的服务"), w.passage(case.field.actions, 55), 22),
        Long(w.one_of("案主权利", "服务对象享有的权利"), RIGHTS, 18),
        Long(w.one_of("案主责任", "服务对象应尽的责任"), DUTIES, 14),
        Long("终止条件", "目标达成、案主提出或迁离服务区域时，经双方面谈后终止。", 12),
        w.client_own(w.one_of("案主（或监护人）签署", "甲方签名"), case.agreed),
        w.own(w.one_of("社工签署", "乙方签名"), case.agreed),
    ]
    if rng.random() < 0.6:
        form.items.append(w.agency_seal("机构（盖章）", case.agreed))
    return form


def evaluation(w: CaseKeeper) -> Form:
    """评估."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("个案成效评估表", "目标达成评估表", "个案终期评估表", "个案服务评估表",
                     "服务成效评估记录", "个案效果评估表")  # fmt: skip
    form = w.start(title, w.one_of("评估日期", "终评日期", "测评日期"), case.evaluated)
    form.items.append(
        Short(
            w.one_of("评估方法", "评估方式"),
            style.short(rng.choice(workers.EVALUATION_METHODS)),
            wide=True,
        )
    )
    rows: list[list[Text]] = [
        [style.long(aim), style.short(f"{rng.randint(2, 4)}分"),
         style.short(f"{rng.randint(7, 9)}分"),
         style.short(f"{rng.randint(16, 20) * 5}%")]
        for aim in w.tell.several(case.field.aims, 3)
    ]  # fmt: skip
    header = ("服务目标", w.one_of("介入前", "前测"), w.one_of("介入后", "后测"), "达成率")
    form.items += [
        Grid(w.one_of("目标达成情况", "目标达成度"), header, rows, (5, 1.6, 1.6, 1.6)),
        Long(w.one_of("案主改变", "成效描述"), w.passage(case.field.changes, 60), 26),
        Long(w.one_of("案主自评", "服务满意度"), w.passage(workers.CLIENT_WORDS, 28), 20),
        Long(w.one_of("工作者自评", "专业反思"), w.passage(workers.REFLECTIONS, 60), 24),
        w.client_own(w.one_of("案主签名", "受助者签名"), case.evaluated),
        w.own(w.one_of("评估人", "社工签署"), case.evaluated),
        w.above(case.evaluated, (5, 6)),
    ]
    return form


def closure(w: CaseKeeper) -> Form:
    """结案."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("个案结案记录表", "结案登记表", "终止服务记录表", "结案摘要表",
                     "个案结案表", "结案记录")  # fmt: skip
    form = w.start(title, w.one_of("结案日期", "结案时间", "终止日期"), case.closed)
    reasons = ("达成目标", "案主要求结束", "转介", "失去联络", "其他")
    form.items += [
        Short(w.one_of("开案日期", "接案时间"), style.date(case.opened)),
        Short(w.one_of("服务次数", "会谈总次数"), style.short(f"{len(case.visits)}次")),
        Short(w.one_of("结案原因", "结束理由"), w.boxes(reasons, reasons[0]), wide=True),
        Long(w.one_of("服务过程概述", "介入经过"), w.passage(workers.CLOSING_SUMMARY, 90), 30),
        Long(w.one_of("结案时状况", "案主现况"), w.passage(case.field.changes, 60), 26),
        Long(w.one_of("结案后跟进安排", "回访计划"), w.passage(workers.FOLLOW_UP, 35), 18),
        w.client_own(w.one_of("案主知悉签名", "案主签署"), case.closed),
        w.own(w.one_of("结案社工", "经办人"), case.closed),
        w.above(case.closed, (5, 6)),
    ]
    if rng.random() < 0.4:
        form.items.append(w.agency_seal("机构审批（盖章）", case.closed, "同意结案，资料归档。"))
    return form


register("casework_agreement", agreement, ("parts", "folio", "margin"))
register("casework_evaluation", evaluation, ("folio", "parts", "matrix"))
register("casework_closure", closure, ("parts", "margin", "matrix"))
