"""Papers that evaluate and close an individual case."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.forms.content import Form, Grid, Long, Short
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import REHEARSAL, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.prose import workers
from sample_docs.generator.rehearsal.boxed import page_count
from sample_docs.generator.rehearsal.case_forms import register
from sample_docs.generator.rehearsal.case_wording import CaseFiller


def evaluation(w: CaseFiller) -> Form:
    """评估."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "服务效果评估表",
        "结案成效评估表",
        "个案服务评估报告",
        "目标达成情况评估表",
        "个案成效评估",
        "服务成效评估报告",
    )
    form = w.start(title, w.one_of("成效评估日期", "评估完成时间", "填报日期"), case.evaluated)
    method = style.short(rng.choice(workers.EVALUATION_METHODS))
    form.items.append(Short(w.one_of("评估手段", "评估工具"), method, wide=True))
    rows: list[list[Text]] = [
        [
            style.long(aim),
            style.short(str(rng.randint(2, 4))),
            style.short(str(rng.randint(7, 9))),
            style.short(rng.choice(("完全达成", "基本达成", "部分达成"))),
        ]
        for aim in w.tell.several(case.field.aims, 3)
    ]
    header = ("目标", "前测（10分）", "后测（10分）", "达成情况")
    form.items += [
        Grid(w.one_of("目标达成测量", "前后测结果"), header, rows, (5, 1.9, 1.9, 2)),
        Long(w.one_of("服务对象改变", "介入成效"), w.passage(case.field.changes, 60), 24),
        Long(w.one_of("服务对象的话", "满意度与感受"), w.passage(workers.CLIENT_WORDS, 28), 24),
        Long(w.one_of("社工总结与反思", "过程评估"), w.passage(workers.REFLECTIONS, 60), 22),
        Long(w.one_of("跟进建议", "后续建议"), w.passage(workers.FOLLOW_UP, 25), 22),
        w.client_signs(case.evaluated, w.one_of("服务对象签字", "当事人签字")),
        w.signing(w.one_of("评估者", "评估社工签字"), case.evaluated),
        w.head_signs(w.one_of("督导评价", "督导者评语"), case.evaluated, (5, 6)),
    ]
    return form


def closure(w: CaseFiller) -> Form:
    """结案."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "结案审批表", "个案结束登记表", "结案总结表", "个案终止服务登记表", "个案结案申请表"
    )
    form = w.start(title, w.one_of("结束日期", "结案申请日期", "服务终止日期"), case.closed)
    reasons = ("目标已实现", "服务对象提出终止", "转介", "服务对象迁离", "其他")
    form.items += [
        Short("开启时间", style.date(case.opened)),
        Short("累计服务", style.short(f"{len(case.visits)}次")),
        Short(w.one_of("结束原因", "终止原因"), w.boxes(reasons, reasons[0]), wide=True),
        Long(w.one_of("个案历程", "服务经过"), w.passage(workers.CLOSING_SUMMARY, 90), 30),
        Long(w.one_of("目标实现情况", "改变与成效"), w.passage(case.field.changes, 60), 26),
        Long(w.one_of("待跟进事项", "尚存问题"), w.passage(workers.FOLLOW_UP, 30), 16),
        Long(w.one_of("回访安排", "结案后跟进"), w.passage(workers.FOLLOW_UP, 30), 16),
        w.client_signs(case.closed, w.one_of("服务对象知情签字", "当事人签字")),
        w.signing(w.one_of("结案社工", "申请结案社工"), case.closed),
        w.head_signs(w.one_of("督导审批意见", "督导者意见"), case.closed, (5, 6)),
    ]
    if rng.random() < 0.5:
        form.items.append(w.agency_signs("机构负责人意见", "同意结案。", case.closed))
    return form


register("casework_evaluation", evaluation, ("pairs", "printout"))
register("casework_closure", closure, ("corner", "listing"))


@layout("casework_closure", "letter", REHEARSAL)
def closing_notice(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """结案通知: what was reached, told to the client, who confirms it below."""
    w = CaseFiller(paper, style, rng)
    case, style = w.case, w.style
    page = Paper(margin=25, top=30)
    pages = Pages(style, rng, page, page_count(case.agency, style))
    pages.title(w.one_of("个案结案书", "结案告知及确认书", "服务结束通知书"), 21)
    pages.gap(2)
    body = style.text(pages.sheet, 1.12)
    pages.say(
        [w.one_of("编号：", "个案编码："), w.number()], style.text(pages.sheet), align="right"
    )
    pages.gap(3)
    pages.say([Value(case.client, "client"), "："], body, leading=1.9)
    opening: list[Run] = [
        f"自{written(case.opened, style.date_style)}起，社工",
        Value(case.worker, "worker"),
        f"受{case.agency}指派为您提供个案服务，期间面谈及探访共{len(case.visits)}次。",
        "经评估，服务目标已基本达成，现与您确认结束本次服务。",
    ]
    pages.say(opening, body, indent=2, leading=1.9)
    parts = (
        ("服务历程", workers.CLOSING_SUMMARY, 70),
        ("您的改变", case.field.changes, 60),
        ("今后的支持", workers.FOLLOW_UP, 40),
    )
    for number, (heading, sentences, least) in enumerate(parts, 1):
        text: list[Run] = [f"{han_number(number)}是{heading}。", w.passage(sentences, least)]
        pages.say(text, body, indent=2, leading=1.9)
    pages.say("感谢您的信任。如有需要，可随时与我们联系。", body, indent=2, leading=1.9)
    pages.room(pages.sheet.mm(56))
    pages.gap(12)
    sheet, left = pages.sheet, pages.left
    middle, right = pages.middle + sheet.mm(6), pages.left + pages.width
    client = style.signed(sheet, case.client.split("（")[0], style.second_hand)
    sheet.line_of(left, pages.y, ["本人已知悉：", client], body)
    name = style.signed(sheet, case.worker, style.hand, "worker")
    sheet.line_of(middle, pages.y, ["社工：", name], body)
    sheet.line_of(right, pages.y + sheet.mm(18), case.agency, body, align="right")
    day = style.printed_date(case.closed, "date")
    sheet.line_of(right, pages.y + sheet.mm(28), [day], body, align="right")
    stamp(sheet, case.agency, right - sheet.mm(28), pages.y + sheet.mm(22))
    return pages.sheets
