"""The recommendation form in numbered sections, each a table of its own, over three pages."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Run, Type, Value
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.papers.recommendation_form import Filler
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import TRYOUT, Style
from sample_docs.generator.practice.pages import stamp

UNITS = 20
MARGIN = 20  # millimetres
TITLES = ("社会工作督导库人选推荐表", "社会工作督导人才库人选推荐表")


class _Page:
    """One page of the form that fills from the top down."""

    def __init__(self, form: FormFacts, style: Style, rng: Random, top_mm: float) -> None:
        self.style, self.sheet = style, style.sheet(rng)
        self.fill = Filler(form, style, self.sheet)
        self.left = self.sheet.mm(MARGIN)
        self.width = self.sheet.width - 2 * self.left
        self.y = self.sheet.mm(top_mm)

    def section(self, heading: str, rows: list[Row], least: float = 11) -> None:
        """A heading and its table."""
        kind = self.style.strong(self.sheet, 1.15)
        self.y += self.sheet.mm(3) + kind.size
        self.sheet.line_of(self.left, self.y, heading, kind)
        table = Table(
            [1.0] * UNITS,
            rows,
            self.style.text(self.sheet),
            leading=1.4,
            rule=self.style.rule,
            colour=self.style.colour,
            least_row=least,
        )
        self.y = table.put(self.sheet, self.left, self.y + self.sheet.mm(2.5), self.width)

    def number(self, page: int) -> None:
        """The page's number at the foot."""
        small = self.style.text(self.sheet, 0.9)
        y = self.sheet.height - self.sheet.mm(11)
        self.sheet.line_of(self.sheet.width / 2, y, f"第{page}页，共3页", small, align="center")


def _opinion(style: Style, prefix: str, opinion: Opinion, head: str) -> Cell:
    """What is certified on top, the words, then 负责人签字 at the left and the day at the right."""

    def fill_in(sheet: Sheet, box: Box) -> None:
        kind, pad = style.text(sheet), sheet.mm(4)
        hand = style.short_by_hand
        sheet.line_of(box[0] + pad, box[1] + sheet.mm(8), head, style.strong(sheet))
        if opinion.text:
            words = Value(opinion.text, f"{prefix}_opinion", hand=hand)
            area = (box[0] + pad, box[1] + sheet.mm(12), box[2] - pad, box[3])
            sheet.paragraph(area, [words], kind, leading=1.7, first_indent=2)
        y = box[3] - sheet.mm(8)
        sheet.line_of(box[0] + pad, y, "负责人签字：", kind)
        day: list[Run] = ["　　　年　　月　　日"]
        if opinion.when is not None:
            text = written(
                opinion.when, "cn" if hand else sheet.rng.choice(("cn_gap", "cn", "dot"))
            )
            day = [Value(text, f"{prefix}_opinion_date", opinion.when.iso, hand=hand)]
        middle = box[0] + (box[2] - box[0]) * 0.62
        sheet.line_of(middle, y - sheet.mm(10), "单位公章：", kind)
        sheet.line_of(middle, y, ["日　　期：", *day], kind)
        if opinion.seal:
            stamp(sheet, opinion.seal, middle + sheet.mm(30), y - sheet.mm(9), 4)

    return Cell("", UNITS, least=92, extra=fill_in)


@layout("recommendation_form", "sections", TRYOUT)
def sections(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Particulars, studies and certificate; then career and experience; then both opinions."""
    first = _Page(form, style, rng, 38)
    sheet, fill = first.sheet, first.fill
    sheet.line_of(first.left, sheet.mm(20), "附件1", style.text(sheet, 1.2))
    title = Type(style.bold, sheet.pt(20), style.colour)
    sheet.line_of(sheet.width / 2, sheet.mm(33), rng.choice(TITLES), title, align="center")
    label, entry = fill.label, fill.entry
    first.section(
        "一、基本信息",
        [
            [
                label("姓名", 3),
                entry("name", 5),
                label("性别", 3),
                entry("sex", 5),
                fill.photo(4, 4),
            ],
            [label("民族", 3), entry("ethnicity", 5), label("出生年月", 3), entry("birth_date", 5)],
            [
                label("政治面貌", 3),
                entry("political_status", 5),
                label("健康状况", 3),
                entry("health", 5),
            ],
            [label("身份证号码", 3), entry("id_number", 13)],
            [label("手机号码", 3), entry("phone", 5), label("电子邮箱", 3), entry("email", 9)],
            [label("单位及职务/专业技术职务", 5), entry("employer_position", 15)],
        ],
    )
    first.section(
        "二、学历学位",
        [
            [label("类别", 4), label("学历学位", 6), label("毕业院校及专业", 10)],
            [
                label("全日制教育", 4),
                entry("fulltime_education", 6),
                entry("fulltime_school_major", 10),
            ],
            [
                label("在职教育", 4),
                entry("inservice_education", 6),
                entry("inservice_school_major", 10),
            ],
        ],
    )
    first.section(
        "三、职业水平证书",
        [
            [label("取得社会工作师（中级）证书时间", 8), entry("level_certificate_date", 12)],
            [label("社会工作师（中级）证书编号", 8), entry("level_certificate_number", 12)],
        ],
    )
    second = _Page(form, style, rng, 18)
    long = second.fill.entry
    second.section(
        "四、工作及学习经历（从大学写起）", [[long("career", UNITS, long=True, least=64)]]
    )
    second.section(
        "五、社会工作服务、教学或管理经验", [[long("experience", UNITS, long=True, least=84)]]
    )
    second.section(
        "六、个人所获社会工作领域表彰奖励", [[long("awards", UNITS, long=True, least=42)]]
    )
    third = _Page(form, style, rng, 18)
    third.section(
        "七、推荐审核",
        [
            [_opinion(style, "employer", form.employer, "工作单位意见")],
            [_opinion(style, "recommender", form.recommender, "推荐单位意见")],
        ],
    )
    pages = [first, second, third]
    for number, page in enumerate(pages, 1):
        page.number(number)
    return [page.sheet for page in pages]
