"""Papers of an individual case told in prose, under the agency's letterhead."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import Moment, han_number, written
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.prose import workers
from sample_docs.generator.tryout.case_wording import CaseKeeper
from sample_docs.generator.tryout.stationery import letterhead, strong

Section = tuple[str, tuple[str, ...], int]


class Letter:
    """One prose paper: its entries, and paragraphs that follow each other."""

    def __init__(self, paper: CasePaper, style: Style, rng: Random) -> None:
        self.w = CaseKeeper(paper, style, rng)
        self.case, self.style, self.rng = self.w.case, self.w.style, rng
        head = letterhead(self.case.agency, self.case.community, self.style, rng)
        self.pages = Pages(self.style, rng, Paper(margin=25, top=32, bottom=22), head)
        self.scale = rng.choice((1.15, 1.25))
        self.body = self.style.text(self.pages.sheet, self.scale)
        self.client = Value(self.case.client, "client")
        self.worker = Value(self.case.worker, "worker")
        self.number = Value(self.case.number, "case_number")

    def bold(self, text: str) -> Value:
        """A stretch in bold."""
        return strong(text, self.style, self.pages.sheet, self.scale)

    def open(self, title: str) -> None:
        """The title, with a short rule below it."""
        self.pages.title(title, self.rng.choice((19, 21)))
        sheet, middle = self.pages.sheet, self.pages.middle
        line = (middle - sheet.mm(18), self.pages.y, middle + sheet.mm(18), self.pages.y)
        sheet.draw.line(line, self.style.colour, 3)
        self.pages.gap(5)

    def say(self, text: list[Run], indent: float = 2) -> None:
        """A paragraph."""
        self.pages.say(text, self.body, indent=indent, leading=1.85)

    def day(self, when: Moment, name: str = "") -> Value:
        """A date in this paper's way of writing."""
        return self.style.printed_date(when, name)

    def sections(self, sections: tuple[Section, ...], make: str) -> None:
        """Paragraphs under numbered heads, or led in by them in bold."""
        for number, (heading, sentences, least) in enumerate(sections, 1):
            text = self.w.passage(sentences, least)
            if make == "lead":
                lead = self.bold(f"{heading}。")
                self.say([lead, text])
                continue
            self.pages.gap(1.5)
            self.pages.room(self.pages.sheet.mm(16))
            head = (
                f"{number}. {heading}" if make == "digits" else f"（{han_number(number)}）{heading}"
            )
            self.say([self.bold(head)], 0)
            self.say([text])

    def close(self, lines: list[list[Run]], *, seal: bool) -> None:
        """Lines right-aligned at the foot, the agency's seal over them where there is one."""
        pages = self.pages
        pages.room(pages.sheet.mm(14 + 11 * len(lines)))
        pages.gap(10)
        sheet, right = pages.sheet, pages.left + pages.width
        top = pages.y
        for line in lines:
            sheet.line_of(right - sheet.mm(4), pages.y, line, self.body, align="right")
            pages.y += sheet.mm(11)
        if seal:
            stamp(sheet, self.case.agency, right - sheet.mm(34), top + sheet.mm(10), 4)

    def signed(self, name: str, field: str = "", *, other: bool = False) -> Value:
        """A signature."""
        hand = self.style.second_hand if other else self.style.hand
        return self.style.signed(self.pages.sheet, name, hand, field)


@layout("casework_assessment", "prose_report", TRYOUT)
def assessment_report(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """需求评估报告 in prose, the particulars in its first sentence."""
    page = Letter(paper, style, rng)
    case, w = page.case, page.w
    page.open(w.one_of("服务对象需求评估报告", "个案预估报告", "个案需求评估报告"))
    sex = "女" if case.client_female else "男"
    text: list[Run] = ["服务对象", page.client, f"，{sex}，{case.age}岁，", "个案编号", page.number]
    text += [f"，由{case.community}转介至本中心。社工", page.worker, "自接案以来通过"]
    text += [f"{rng.choice(workers.METHODS)}收集资料，于", page.day(case.assessed, "date")]
    text += ["完成预估，现将评估情况报告如下。"]
    page.say(text)
    page.sections(
        (
            ("问题表现", case.field.problems, 70),
            ("家庭与社会环境", case.field.background, 70),
            ("优势和资源", case.field.strengths, 45),
            ("需求分析", case.field.needs, 45),
            ("介入建议", case.field.aims, 45),
        ),
        rng.choice(("digits", "han")),
    )
    page.close([["报告人：", page.signed(case.worker, "worker"), "　"]], seal=False)
    return page.pages.sheets


@layout("casework_process", "prose_note", TRYOUT)
def process_note(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """第N次个案服务记录 as a note: when, where and who in the first sentence."""
    page = Letter(paper, style, rng)
    case, w, meeting = page.case, page.w, page.w.meeting
    assert meeting is not None
    which = Value(han_number(meeting.number), "session", str(meeting.number))
    page.open(w.one_of("个案面谈记录", "个案服务过程记录", "个案跟进记录"))
    page.pages.say(
        ["（第", which, "次　案号：", page.number, "）"],
        style.text(page.pages.sheet),
        align="center",
    )
    page.pages.gap(3)
    text: list[Run] = [page.day(meeting.day, "date"), f"{meeting.start}至{meeting.end}，社工"]
    text += [page.worker, f"以{meeting.way}的方式与案主", page.client]
    text += [f"会面，地点为{meeting.place}。"]
    page.say(text)
    course = w.tell.pick(workers.PROCESS_OPENING)
    course += w.tell.tell(case.field.scenes + case.field.actions, 170)
    page.say([course])
    page.say([w.tell.pick(workers.PROCESS_CLOSING)])
    page.sections(
        (
            ("案主的变化", case.field.changes, 35),
            ("社工的思考", workers.REFLECTIONS, 50),
            ("下一步打算", workers.NEXT_STEPS, 20),
        ),
        "lead",
    )
    page.close([["记录：", page.signed(case.worker, "worker"), "　"]], seal=False)
    return page.pages.sheets


@layout("casework_agreement", "letter_of_consent", TRYOUT)
def consent(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """接受服务同意书: the client speaks, and signs below."""
    page = Letter(paper, style, rng)
    case, w = page.case, page.w
    page.open(w.one_of("接受社工服务同意书", "个案服务知情同意书", "个案服务承诺书"))
    text: list[Run] = ["本人", page.client, f"，自愿接受{case.agency}社会工作者", page.worker]
    text += ["提供的个案服务，对以下事项已经了解并表示同意："]
    page.say(text)
    first, last = (written(day, page.style.date_style) for day in (case.agreed, case.evaluated))
    points = (
        f"服务期限自{first}起至{last}，必要时经双方商定可以延长。",
        f"服务目标：{w.tell.tell(case.field.aims, 30)}",
        f"服务内容：{w.tell.tell(case.field.actions, 45)}",
        "社工对本人资料负有保密责任，用于督导、教学和评估时隐去可识别身份的信息。",
        "遇有危及本人或他人生命安全的情形，社工可以向有关部门报告。",
        "本人可以随时提出终止服务，不因此受到任何影响；服务不收取费用。",
    )
    for number, point in enumerate(points, 1):
        page.say([f"{number}．{point}"])
    page.pages.gap(8)
    sheet, pages = page.pages.sheet, page.pages
    pages.room(sheet.mm(44))
    sheet, y = pages.sheet, pages.y + pages.sheet.mm(8)
    name = case.client.split("（")[0]
    middle = pages.middle + sheet.mm(8)
    sheet.line_of(pages.left, y, ["同意人签名：", page.signed(name, other=True)], page.body)
    sheet.line_of(middle, y, ["社工签名：", page.signed(case.worker, "worker")], page.body)
    day: list[Run] = ["签署日期：", page.day(case.agreed, "date")]
    sheet.line_of(pages.left, y + sheet.mm(12), day, page.body)
    sheet.line_of(middle, y + sheet.mm(12), "服务机构（章）：", page.body)
    if rng.random() < 0.7:
        stamp(sheet, case.agency, middle + sheet.mm(46), y + sheet.mm(14), 3)
    number_line: list[Run] = ["编号：", page.number]
    right = pages.left + pages.width
    sheet.line_of(right, y + sheet.mm(36), number_line, page.style.text(sheet), align="right")
    return pages.sheets


@layout("casework_closure", "prose_report", TRYOUT)
def closing_report(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案结案报告 in prose, unit and day under the seal."""
    page = Letter(paper, style, rng)
    case, w = page.case, page.w
    page.open(w.one_of("个案结案报告", "个案结案总结", "关于个案服务结案的报告"))
    text: list[Run] = ["案主", page.client, "（档案编号：", page.number, "）于"]
    text += [page.day(case.opened), "开案，由社工", page.worker, "负责跟进，"]
    text += [f"先后提供面谈、探访等服务{len(case.visits)}次。"]
    text += ["目前服务目标已经达到，经案主同意并报督导审核，予以结案。"]
    page.say(text)
    page.sections(
        (
            ("介入过程", workers.CLOSING_SUMMARY, 90),
            ("服务成效", case.field.changes, 60),
            ("社工反思", workers.REFLECTIONS, 50),
            ("跟进安排", workers.FOLLOW_UP, 35),
        ),
        rng.choice(("han", "lead", "digits")),
    )
    lines: list[list[Run]] = [[case.agency], [page.day(case.closed, "date"), "　"]]
    page.close(lines, seal=True)
    return page.pages.sheets


@layout("casework_plan", "prose_scheme", TRYOUT)
def plan_scheme(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
    """个案服务方案 in prose with numbered steps; who made it and when at the foot."""
    page = Letter(paper, style, rng)
    case, w = page.case, page.w
    page.open(w.one_of("个案服务计划", "个案介入计划", "个案工作方案"))
    page.pages.say(["个案编号：", page.number], style.text(page.pages.sheet), align="right")
    text: list[Run] = ["根据预估结果，社工与案主", page.client, "共同商定如下服务计划，"]
    text += [f"计划服务{len(case.visits)}次，运用{rng.choice(case.field.theories)}开展介入。"]
    page.say(text)
    page.sections((("服务目标", case.field.aims, 45),), "lead")
    page.say([page.bold("介入步骤。")])
    for number, step in enumerate(w.tell.several(case.field.actions, 3), 1):
        page.say([f"第{han_number(number)}步，{step}"])
    page.sections((("困难预计", workers.DIFFICULTIES, 40),), "lead")
    way = rng.choice(workers.EVALUATION_METHODS)
    page.say([page.bold("成效评估。"), f"{way}。"])
    name = page.signed(case.client.split("（")[0], other=True)
    page.close(
        [
            ["案主签名：", name, "　"],
            ["计划人：", page.signed(case.worker, "worker"), "　"],
            ["计划日期：", page.day(case.planned, "date"), "　"],
        ],
        seal=False,
    )
    return page.pages.sheets
