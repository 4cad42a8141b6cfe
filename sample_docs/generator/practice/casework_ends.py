"""practice casework papers that close a case, and the worker's diary."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import han_number, written
from sample_docs.generator.forms.content import Form, Grid, Long, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.case_writing import CaseWriter
from sample_docs.generator.practice.casework_forms import register
from sample_docs.generator.practice.pages import Pages, motto_foot, stamp
from sample_docs.generator.prose import workers


def evaluation(w: CaseWriter) -> Form:
    """评估: what the service has brought about."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of(
        "效果评估表",
        "结案评估表",
        "过程与结果评估表",
        "服务效果评估报告",
        "个案服务成效评估",
        "目标达成度评估表",
    )
    form = w.begin(title, w.one_of("评估时间", "评定时间", "填写日期"), case.evaluated)
    form.items.append(
        Short("资料来源", style.short(rng.choice(workers.EVALUATION_METHODS)), wide=True)
    )
    rows: list[list[Text]] = []
    for number, aim in enumerate(w.tell.several(case.field.aims, 3), 1):
        rows.append(
            [
                f"目标{han_number(number)}",
                style.long(aim),
                style.short(rng.choice(("已达到", "大部分达到", "基本达到"))),
                style.short(f"{rng.randint(78, 100)}%"),
            ]
        )
    header = ("编号", w.one_of("预定目标", "介入目标"), "实现情况", "程度")
    form.items += [
        Grid(w.one_of("目标检视", "目标实现情况"), header, rows, (1.3, 5, 1.8, 1.3)),
        Long(w.one_of("案主的变化", "介入前后对比"), w.passage(case.field.changes, 60), 26),
        Long(w.one_of("案主反馈", "受助人感受"), w.passage(workers.CLIENT_WORDS, 30), 14),
        Long(w.one_of("工作者自我评估", "专业检讨"), w.passage(workers.REFLECTIONS, 60), 22),
        w.client_signs(case.evaluated, "案主签字"),
        w.signing(w.one_of("评估社工", "填表人"), case.evaluated),
        w.supervisor(w.one_of("督导评语", "督导总评"), case.evaluated, (5, 6)),
    ]
    return form


def closure(w: CaseWriter) -> Form:
    """结案: an application to close, approved."""
    case, style, rng = w.case, w.style, w.rng
    title = w.one_of("结案申请审批表", "结案摘要", "终止服务表", "个案结案审批表", "结案申请表")
    form = w.begin(title, w.one_of("申请结案日期", "终止日期", "结案时间"), case.closed)
    reasons = ("服务目标已达成", "案主主动终止", "转介其他机构", "其他")
    form.items += [
        Short(w.one_of("立案时间", "起始日期"), style.date(case.opened)),
        Short("接触次数", style.short(f"{len(case.visits)}次")),
        Short("结案类型", w.boxes(reasons, reasons[0]), wide=True),
        Long(w.one_of("介入历程", "服务回顾"), w.passage(workers.CLOSING_SUMMARY, 100), 34),
        Long(w.one_of("案主现状", "取得的改变"), w.passage(case.field.changes, 70), 26),
        Long(w.one_of("后续支持", "回访计划", "结案后安排"), w.passage(workers.FOLLOW_UP, 40), 18),
        w.client_signs(case.closed, w.one_of("案主确认签字", "服务使用者签字")),
        w.signing(w.one_of("申请社工", "经办社工"), case.closed),
        w.supervisor(w.one_of("督导审核", "督导批示"), case.closed, (5, 6)),
    ]
    if rng.random() < 0.5:
        day = style.date(case.closed)
        words = "准予结案，资料归档。"
        form.items.append(Signer("机构审批", "", None, day, remark=words, seal=case.agency))
    return form


register("casework_evaluation", evaluation, ("panels", "landscape", "ledger", "running"))
register("casework_closure", closure, ("ledger", "running", "panels"))


@layout("casework_closure", "report", PRACTICE)
def closing_report(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案总结报告: the case told in continuous prose."""
    w = CaseWriter(paper, style, rng, printed=True)
    case, style = w.case, w.style
    pages = Pages(style, rng, decorate=motto_foot(case.agency, "023-00002468", style))
    pages.title(w.one_of("个案总结报告", "个案结案总结", "结案报告书"), 20)
    pages.gap(4)
    body = style.text(pages.sheet, 1.12)
    intro: list[Run] = [
        "本个案（",
        w.one_of("档案号", "个案号"),
        "：",
        w.number(),
        "）的服务对象为",
        Value(case.client, "client"),
        f"，{'女' if case.client_female else '男'}，开案时{case.age}岁，由社工",
        Value(case.worker, "worker"),
        f"于{written(case.opened, style.date_style)}开案跟进，前后共会谈{len(case.visits)}次。",
    ]
    sections: tuple[tuple[str, list[Run]], ...] = (
        ("个案缘起", [w.passage(case.field.problems, 70)]),
        ("介入经过", [w.passage(workers.CLOSING_SUMMARY, 90)]),
        ("成效", [w.passage(case.field.changes, 70)]),
        ("反思与跟进", [w.passage(workers.REFLECTIONS, 40), w.passage(workers.FOLLOW_UP, 30)]),
    )
    pages.say(intro, body, indent=2, leading=1.9)
    for number, (heading, text) in enumerate(sections, 1):
        pages.say(f"{han_number(number)}、{heading}", style.strong(pages.sheet, 1.12), indent=2)
        pages.say(text, body, indent=2, leading=1.9)
    end: list[Run] = [
        "鉴于上述情况，经征得服务对象同意，于",
        style.printed_date(case.closed, "date"),
    ]
    pages.say([*end, "正式结案。"], body, indent=2, leading=1.9)
    pages.room(pages.sheet.mm(46))
    pages.gap(8)
    right = pages.left + pages.width - pages.sheet.mm(8)
    sheet = pages.sheet
    name = style.signed(sheet, case.worker, style.hand, "worker")
    sheet.line_of(right, pages.y, ["社工：", name], body, align="right")
    head = style.signed(sheet, case.supervisor, style.third_hand)
    sheet.line_of(right, pages.y + sheet.mm(13), ["督导：", head], body, align="right")
    sheet.line_of(right, pages.y + sheet.mm(25), case.agency, body, align="right")
    stamp(sheet, case.agency, right - sheet.mm(34), pages.y + sheet.mm(23))
    return pages.sheets


@layout("casework_process", "diary", PRACTICE)
def diary(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """工作日志: day and weather on the first line, then the visit told by the worker."""
    w = CaseWriter(paper, style, rng)
    case, style, meeting = w.case, w.style, paper.meeting
    assert meeting is not None
    pages = Pages(style, rng)
    pages.title(w.one_of("个案日志", "家访记录", "社工探访记录"), 19)
    pages.gap(2)
    body = style.text(pages.sheet, 1.1)
    day: list[Run] = [style.date(meeting.day, "date"), f"　{w.day_of(meeting.day)}　"]
    pages.say([*day, rng.choice(("晴", "阴", "小雨", "多云"))], body, align="right")
    number = str(meeting.number)
    count = Value(han_number(meeting.number), "session", number, hand=style.short_by_hand)
    first: list[Run] = ["案号 ", w.number(), "　案主 ", style.short(case.client, "client")]
    pages.say([*first, "　第", count, f"次（{meeting.way}）"], body, leading=2.0)
    course = w.tell.pick(workers.PROCESS_OPENING) + "\n"
    course += w.tell.tell(case.field.scenes + case.field.actions, rng.randint(150, 260)) + "\n"
    course += w.tell.pick(workers.PROCESS_CLOSING)
    pages.say([style.long(course)], body, indent=2, leading=2.0)
    pages.gap(3)
    pages.say(["感想：", w.passage(workers.REFLECTIONS, 50)], body, leading=2.0)
    pages.say(["备忘：", w.passage(workers.NEXT_STEPS, 18)], body, leading=2.0)
    pages.room(pages.sheet.mm(20))
    pages.gap(10)
    sheet, right = pages.sheet, pages.left + pages.width
    name = style.signed(sheet, case.worker, style.hand, "worker")
    sheet.line_of(right, pages.y, ["社工 ", name], body, align="right")
    return pages.sheets
