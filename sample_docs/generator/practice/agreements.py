"""practice agreements between a client and the social worker."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run
from sample_docs.generator.facts.dates import written
from sample_docs.generator.forms.content import Long, Short, Signer
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PRACTICE, Style
from sample_docs.generator.practice.arranging import draw_ledger
from sample_docs.generator.practice.case_writing import CaseWriter
from sample_docs.generator.practice.pages import Pages, motto_foot, stamp

PROMISES = (
    "如实向社工说明本人和家庭的情况，不隐瞒重要信息。",
    "按时赴约，因故不能参加的提前一天告知社工。",
    "努力完成与社工共同商定的任务。",
    "知悉服务全程免费，有权随时查询进度或退出服务。",
    "同意社工在督导、评估中匿名使用服务资料。",
)
UNDERTAKINGS = (
    "尊重服务使用者的意愿与自决，不作道德评判。",
    "妥善保管个案档案，非经同意不对外披露，法律另有规定的除外。",
    "根据需要链接资源，必要时征得同意后转介。",
    "定期回顾目标，及时调整服务安排。",
)


@layout("casework_agreement", "promise", PRACTICE)
def promise(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """接受服务承诺书: what the client promises and the agency undertakes, in two columns."""
    w = CaseWriter(paper, style, rng)
    case, style = w.case, w.style
    pages = Pages(style, rng, decorate=motto_foot(case.agency, "023-00002468", style))
    pages.title(w.one_of("接受服务承诺书", "个案服务承诺书", "个案服务知情同意及承诺书"), 20)
    pages.gap(3)
    body = style.text(pages.sheet, 1.08)
    intro: list[Run] = [
        "经社工",
        style.short(case.worker, "worker", blank=6),
        "介绍，我（",
        style.short(case.client, "client", blank=6),
        "）已了解",
        case.agency,
        "个案服务的性质与流程，自愿接受服务。档案号：",
        style.short(case.number, "case_number", blank=8),
        "。",
    ]
    pages.say(intro, body, indent=2, leading=2.1)
    pages.gap(3)
    columns = (("服务使用者承诺", PROMISES), ("社工与机构承诺", UNDERTAKINGS))
    half = (pages.width - pages.sheet.mm(8)) / 2
    ends = []
    for index, (heading, items) in enumerate(columns):
        left = pages.left + index * (half + pages.sheet.mm(8))
        box = (left, pages.y, left + half, float(pages.sheet.height))
        y = pages.sheet.paragraph(box, heading, style.strong(pages.sheet, 1.08), align="center")
        for number, item in enumerate(items, 1):
            box = (left, y, left + half, float(pages.sheet.height))
            y = pages.sheet.paragraph(box, f"{number}）{item}", body, leading=1.65)
        ends.append(y)
    pages.y = max(ends) + pages.sheet.mm(4)
    pages.say(["双方商定的目标：", w.listed(case.field.aims, 2)], body, leading=1.8)
    until = written(case.evaluated, style.date_style)
    pages.say(
        ["服务期限：", f"{written(case.agreed, style.date_style)}至{until}"], body, leading=1.9
    )
    _parties(pages, w, ("服务使用者", "社工"))
    return pages.sheets


def _parties(pages: Pages, w: CaseWriter, labels: tuple[str, str]) -> None:
    """Both sign below each other at the right; the day of signing under the second."""
    case, style = w.case, w.style
    pages.room(pages.sheet.mm(52))
    sheet, kind = pages.sheet, style.text(pages.sheet, 1.08)
    pages.y += sheet.mm(14)
    x = pages.left + pages.width * 0.46
    client = style.signed(sheet, case.client.split("（")[0], style.second_hand)
    sheet.line_of(x, pages.y, [f"{labels[0]}（签字/按印）：", client], kind)
    worker = style.signed(sheet, case.worker, style.hand, "worker")
    sheet.line_of(x, pages.y + sheet.mm(13), [f"{labels[1]}（签字）：", worker], kind)
    day: list[Run] = ["签署日期：", style.date(case.agreed, "date", blank=9)]
    sheet.line_of(x, pages.y + sheet.mm(26), day, kind)
    if w.rng.random() < 0.6:
        stamp(sheet, case.agency, x + sheet.mm(52), pages.y + sheet.mm(22), 4)
    pages.y += sheet.mm(34)


@layout("casework_agreement", "ledger", PRACTICE)
def contract_ledger(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案工作协议 as ruled cells, labels over their entries."""
    w = CaseWriter(paper, style, rng)
    case = w.case
    title = w.one_of("个案工作协议", "个案服务合同", "工作协议书", "个案服务约定书")
    form = w.begin(title, w.one_of("签约日期", "签署日期", "订立日期"), case.agreed)
    span = f"{written(case.agreed, w.style.date_style)}起，至{written(case.evaluated, 'cn')}止"
    form.items += [
        Short("约定期限", w.style.short(span), wide=True),
        Long("共同目标", w.listed(case.field.aims, 2), 20),
        Long("服务安排", w.passage(case.field.actions, 60), 24),
        Long("案主责任", "\n".join(rng.sample(PROMISES, 3)), 24),
        Long("社工责任", "\n".join(rng.sample(UNDERTAKINGS, 3)), 24),
        w.client_signs(case.agreed, "案主（甲方）"),
        w.signing("社工（乙方）", case.agreed),
        Signer("机构见证", "", None, w.style.date(case.agreed), seal=case.agency),
    ]
    return draw_ledger(form, w.style, rng)
