"""A community activity's plan and its report as typed documents."""

from random import Random

from sample_docs.generator.audition.service_style import name_runs
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Text, Type, Value
from sample_docs.generator.encore.pier_stock import own_day
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.held_out.orchard_papers import OrchardActivity, entries_of
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style, printed
from sample_docs.generator.practice.arranging import spread
from sample_docs.generator.practice.pages import Pages, Paper, stamp

UNITS = 24
LEAF = Paper(margin=26, top=22, bottom=20)


class Document:
    """A typed document: numbered headings, paragraphs, and at its end who wrote it and when."""

    def __init__(self, style: Style, rng: Random) -> None:
        def decorate(sheet: Sheet, page: int) -> None:
            kind = Type(style.body, sheet.pt(10), style.colour)
            foot = sheet.height - sheet.mm(11)
            sheet.line_of(sheet.width / 2, foot, f"- {page} -", kind, align="center")

        self.style, self.count = style, 0
        self.pages = Pages(style, rng, LEAF, decorate)
        self.body = Type(style.body, self.pages.sheet.pt(11.5), style.colour)

    def about(self, name: str, *texts: Text) -> None:
        """A numbered heading and the paragraphs under it."""
        self.count += 1
        self.pages.room(self.body.size * 4)
        strong = Type(self.style.bold, self.body.size, self.style.colour)
        self.pages.say(f"{han_number(self.count)}、{name}", strong, indent=2, leading=1.75)
        for text in texts:
            self.pages.say(text, self.body, indent=2, leading=1.65)

    def table(self, header: tuple[str, ...], rows: list[list[Text]], weights: list[float]) -> None:
        """A small ruled table."""
        shares = spread(weights, UNITS)
        strong = self.style.strong(self.pages.sheet)
        head: Row = [
            Cell(t, n, align="center", kind=strong) for t, n in zip(header, shares, strict=True)
        ]
        body: list[Row] = [
            [Cell(t, n, align="center") for t, n in zip(row, shares, strict=True)] for row in rows
        ]
        self.pages.gap(1)
        self.pages.rows([1.0] * UNITS, [head, *body], least_row=8)
        self.pages.gap(1)

    def close(self, lines: list[list[Run]], seal: str) -> None:
        """The last lines at the right, the agency's seal over them."""
        pages = self.pages
        pages.room(pages.sheet.mm(2 + 9 * len(lines)))
        pages.gap(10)
        top, right = pages.y, pages.left + pages.width
        for runs in lines:
            pages.sheet.line_of(right, pages.y, runs, self.body, align="right")
            pages.gap(9)
        if seal:
            stamp(pages.sheet, seal, right - pages.sheet.mm(36), top + pages.sheet.mm(8), 4)


def _text(w: OrchardActivity, key: str, paper: CommunityPaper, kind: str) -> Text:
    return w.stock(own_day(paper, kind)).longs[key]()


def _end(w: OrchardActivity, doc: Document, label: str, day: Value) -> list[list[Run]]:
    """Agency, who wrote it and the day, as the last lines have it."""
    own = Signer("", w.work.worker, w.style.hand, field="worker", typed=w.words.one("a|b") == "a")
    name = name_runs(doc.pages.sheet, own, w.style)
    return [[w.work.agency], [f"{label}：", *name], [day]]


@layout("community_plan", "ferry_document", HELD_OUT)
def plan(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """社区活动方案 as typed text, with a table of what it costs."""
    w, agency = entries_of(paper, "community_plan", printed(style), rng, "ferry")
    assert isinstance(w, OrchardActivity)
    work, style = w.work, w.style
    doc = Document(style, rng)
    doc.pages.title(
        w.words.one("社区工作计划书|社区活动方案|社区活动策划书|社区服务活动实施方案"), 20
    )
    doc.pages.gap(4)

    def told(key: str) -> Text:
        return _text(w, key, paper, "community_plan")

    doc.about(w.words.one("活动名称|活动主题"), [Value(work.name, "activity_name")])
    doc.about(w.words.one("活动背景|背景及必要性"), told("background"))
    doc.about("活动目标", told("goals"))
    doc.about(
        "活动时间、地点及对象", f"时间：{w.days}", f"地点：{w.venue}", f"对象：{work.theme.target}"
    )
    steps = (f"（{han_number(n)}）{step}" for n, step in enumerate(work.theme.steps[:6], 1))
    doc.about(w.words.one("活动流程|实施步骤"), *steps)
    helpers = f"协助：{work.helper}及社区志愿者，负责签到、引导和物资发放。"
    own: list[Run] = [w.words.one("负责社工|总负责"), "：", Value(work.worker, "worker")]
    doc.about("人员分工", [*own, "，负责统筹和现场主持。"], helpers)
    doc.about("经费预算")
    budget = w.budget()
    doc.table(budget.header, budget.rows, list(budget.weights))
    doc.about("应急预案", told("risks"))
    doc.about("评估方式", told("measure"))
    lines = _end(w, doc, "拟稿人", style.date(work.planned, "date"))
    doc.close(lines, agency if rng.random() < 0.5 else "")
    return doc.pages.sheets


@layout("community_summary", "ferry_document", HELD_OUT)
def summary(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
    """The report on an activity as typed text, the opening sentence naming who led it."""
    w, agency = entries_of(paper, "community_summary", printed(style), rng, "ferry")
    assert isinstance(w, OrchardActivity)
    work, style = w.work, w.style
    doc = Document(style, rng)
    titles = "社区活动总结报告|社区工作评估总结报告|社区活动评估报告|社区活动成效评估报告"
    doc.pages.title(w.words.one(titles), 20)
    doc.pages.gap(4)

    def told(key: str) -> Text:
        return _text(w, key, paper, "community_summary")

    facts: list[list[Text]] = [
        ["活动名称", [Value(work.name, "activity_name")]],
        ["负责社工", [Value(work.worker, "worker")]],
        ["时间地点", f"{w.days}　{w.venue}"],
        ["参与情况", f"居民{rng.randint(60, 220)}人次，志愿者{rng.randint(6, 18)}人"],
    ]
    strong = style.strong(doc.pages.sheet)
    rows: list[Row] = [
        [Cell(label, 5, align="center", kind=strong), Cell(text, UNITS - 5)]
        for label, text in facts
    ]  # fmt: skip
    doc.pages.rows([1.0] * UNITS, rows, least_row=8.4)
    doc.pages.gap(3)
    doc.about(w.words.one("活动概况|活动开展情况"), told("course"))
    doc.about("目标达成情况", told("outcomes"))
    doc.about("满意度调查")
    answers = w.answers()
    doc.table(answers.header, answers.rows, list(answers.weights))
    doc.about("经费使用情况", told("money"))
    doc.about("存在的问题", told("problems"))
    doc.about(w.words.one("经验与建议|经验及下一步打算"), told("lessons"))
    lines = _end(w, doc, "撰写人", style.date(work.closed, "date"))
    doc.close(lines, agency if rng.random() < 0.6 else "")
    return doc.pages.sheets
