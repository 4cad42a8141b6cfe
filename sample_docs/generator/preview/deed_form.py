"""The recommendation form as two plain pages, and retyped with entries on ruled blanks."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import Box, Text, Type, Value, set_text
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.form import FormFacts, Opinion
from sample_docs.generator.papers.recommendation_form import Filler
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import stamp

UNITS = 24
TITLES = ("社会工作督导人才库人选推荐表", "社会工作督导库人选推荐表")
OPINIONS = (("employer", "工作单位意见"), ("recommender", "推荐单位意见"))


def _opinion(style: Style, prefix: str, opinion: Opinion, columns: int, least: float) -> Cell:
    """The words on top, the unit's name and the day at the lower right under the seal."""

    def fill_in(sheet: Sheet, box: Box) -> None:
        kind, pad = style.text(sheet), sheet.mm(3)
        if opinion.text:
            words = Value(opinion.text, f"{prefix}_opinion", hand=style.short_by_hand)
            area = (box[0] + pad, box[1] + pad, box[2] - pad, box[3])
            sheet.paragraph(area, [words], kind, leading=1.6, first_indent=2)
        right, y = box[2] - sheet.mm(6), box[3] - sheet.mm(5)
        sheet.line_of(right, y - sheet.mm(9), "（单位公章）", kind, align="right")
        day: Text = "年　　月　　日"
        if opinion.when is not None:
            form = "cn" if style.short_by_hand else style.date_style
            shown = written(opinion.when, form)
            day = [Value(shown, f"{prefix}_opinion_date", opinion.when.iso, style.short_by_hand)]
        sheet.line_of(right, y, day, kind, align="right")
        if opinion.seal:
            stamp(sheet, opinion.seal, right - sheet.mm(20), y - sheet.mm(9), 3)

    return Cell("", columns, least=least, extra=fill_in)


def _head(sheet: Sheet, style: Style, title: str) -> None:
    """附件1 and the title."""
    sheet.line_of(sheet.mm(18), sheet.mm(18), "附件1：", style.text(sheet, 1.25))
    kind = Type(style.bold, sheet.pt(21), style.colour, 0.06)
    sheet.line_of(sheet.width / 2, sheet.mm(31), title, kind, align="center")


@layout("recommendation_form", "wide_rows", PREVIEW)
def wide_rows(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Unit and day above the table, three pairs to a row; opinions side by side on page two."""
    first, second = style.sheet(rng), style.sheet(rng)
    _head(first, style, rng.choice(TITLES))
    fill = Filler(form, style, first)
    label, entry = fill.label, fill.entry
    kind, left = style.text(first), first.mm(18)
    unit = Value(form.recommender.unit, hand=style.short_by_hand)
    first.line_of(left, first.mm(40), ["推荐单位：", unit], kind)
    rows: list[Row] = [
        [label("姓　名", 3), entry("name", 4), label("性　别", 3), entry("sex", 3),
         label("民　族", 3), entry("ethnicity", 3), fill.photo(5, 4)],
        [label("出生年月", 3), entry("birth_date", 4), label("政治面貌", 3),
         entry("political_status", 3), label("健康状况", 3), entry("health", 3)],
        [label("身份证\n号　码", 3), entry("id_number", 16)],
        [label("手机号码", 3), entry("phone", 6), label("电子邮箱", 3), entry("email", 7)],
        [label("学历\n学位", 3, 2), label("全日制\n教　育", 3), entry("fulltime_education", 4),
         label("毕业院校\n及专业", 4), entry("fulltime_school_major", 10)],
        [label("在　职\n教　育", 3), entry("inservice_education", 4),
         label("毕业院校\n及专业", 4), entry("inservice_school_major", 10)],
        [label("单位及职务/\n专业技术职务", 5), entry("employer_position", 19)],
        [label("取得社会工作师\n（中级）证书时间", 5), entry("level_certificate_date", 4),
         label("社会工作师\n（中级）证书编号", 5), entry("level_certificate_number", 10)],
        [label("工作及学习经历\n（从大学写起）", 3), entry("career", 21, long=True, least=96)],
    ]  # fmt: skip
    _put(first, style, rows, 44)
    fill = Filler(form, style, second)
    label, entry = fill.label, fill.entry
    half = UNITS // 2
    rows = [
        [label("社会工作服务、教学或管理经验", 3), entry("experience", 21, long=True, least=96)],
        [label("个人所获社会工作领域表彰奖励", 3), entry("awards", 21, long=True, least=46)],
        [label(head, half) for _, head in OPINIONS],
        [_opinion(style, prefix, getattr(form, prefix), half, 80) for prefix, _ in OPINIONS],
    ]
    _put(second, style, rows, 18)
    return [first, second]


def _put(sheet: Sheet, style: Style, rows: list[Row], top: float) -> None:
    table = Table(
        [1.0] * UNITS,
        rows,
        style.text(sheet),
        leading=1.5,
        rule=style.rule,
        colour=style.colour,
        least_row=12,
    )
    table.put(sheet, sheet.mm(18), sheet.mm(top), sheet.width - 2 * sheet.mm(18))


class _Blanks:
    """Entries on ruled blanks, line by line."""

    def __init__(self, form: FormFacts, style: Style, sheet: Sheet, top: float) -> None:
        self.form, self.style, self.sheet = form, style, sheet
        self.kind = style.text(sheet, 1.05)
        self.left, self.y = sheet.mm(24), sheet.mm(top)
        self.right = sheet.width - sheet.mm(22)

    def line(self, pairs: tuple[tuple[str, str], ...], right: float = 0.0) -> None:
        """One to three labels with their entries on rules that share the line."""
        sheet, kind = self.sheet, self.kind
        right = right or self.right
        shares = [max(len(self.form.text(name)) * 0.62, 3.5) for _, name in pairs]
        free = right - self.left - sum(kind.width(f"{label}：") for label, _ in pairs)
        free -= sheet.mm(3) * len(pairs)
        x, lowest = self.left, self.y
        for (label, name), share in zip(pairs, shares, strict=True):
            end = sheet.line_of(x, self.y + kind.size, f"{label}：", kind)
            wide = free * share / sum(shares)
            lowest = max(lowest, self._entry(name, end, wide))
            x = end + wide + sheet.mm(3)
        self.y = lowest + sheet.mm(3.4)

    def _entry(self, name: str, x: float, wide: float) -> float:
        """The entry on its rule, or on as many as it needs; gives the lowest rule's y."""
        sheet, kind, known = self.sheet, self.kind, self.form.entries.get(name)
        step = kind.size * 1.55
        lines = []
        if known is not None:
            text = known.text.replace("\n", "")
            value = Value(text, name, known.value, hand=self.style.short_by_hand)
            lines = set_text([value], wide, kind, sheet.pen)
        y = self.y + kind.size
        for number in range(max(1, len(lines))):
            if number < len(lines):
                sheet.put_line(lines[number], x + kind.size * 0.2, y)
            under = y + kind.size * 0.28
            sheet.draw.line((x, under, x + wide, under), self.style.colour, 2)
            y += step
        return y - step + kind.size * 0.3

    def heading(self, text: str, hint: str = "") -> None:
        """A heading in bold."""
        strong = Value(text, pen=self.style.strong(self.sheet, 1.15))
        self.y += self.sheet.mm(4)
        self.sheet.line_of(self.left, self.y + self.kind.size, [strong, hint], self.kind)
        self.y += self.kind.size + self.sheet.mm(3)

    def box(self, name: str, least: float) -> None:
        """A passage in a box of its own."""
        fill = Filler(self.form, self.style, self.sheet)
        self.put([[fill.entry(name, long=True, least=least)]])

    def put(self, rows: list[Row]) -> None:
        """A table over the whole width."""
        table = Table([1.0] * len(rows[0]), rows, self.style.text(self.sheet), leading=1.55)
        self.y = table.put(self.sheet, self.left, self.y, self.right - self.left)


@layout("recommendation_form", "ruled_blanks", PREVIEW)
def ruled_blanks(form: FormFacts, style: Style, rng: Random) -> list[Sheet]:
    """Particulars on ruled blanks beside the portrait, passages and opinions in boxes."""
    first, second = style.sheet(rng), style.sheet(rng)
    _head(first, style, rng.choice(TITLES))
    page = _Blanks(form, style, first, 44)
    photo = (first.width - first.mm(50), first.mm(42), first.width - first.mm(22), first.mm(80))
    cell = Filler(form, style, first).photo(1, 1)
    first.draw.rectangle(photo, outline=style.colour, width=2)
    if cell.extra:
        cell.extra(first, photo)
    else:
        middle = (photo[0] + photo[2]) / 2
        first.line_of(middle, (photo[1] + photo[3]) / 2, "照片", page.kind, align="center")
    beside = photo[0] - first.mm(4)
    page.line((("姓名", "name"), ("性别", "sex")), beside)
    page.line((("民族", "ethnicity"), ("出生年月", "birth_date")), beside)
    page.line((("政治面貌", "political_status"), ("健康状况", "health")), beside)
    page.line((("身份证号码", "id_number"),), beside)
    page.y = max(page.y, photo[3] + first.mm(4))
    page.line((("手机号码", "phone"), ("电子邮箱", "email")))
    page.line((("全日制教育学历学位", "fulltime_education"),))
    page.line((("毕业院校及专业", "fulltime_school_major"),))
    page.line((("在职教育学历学位", "inservice_education"),))
    page.line((("毕业院校及专业", "inservice_school_major"),))
    page.line((("单位及职务/专业技术职务", "employer_position"),))
    page.line((("取得社会工作师（中级）证书时间", "level_certificate_date"),))
    page.line((("社会工作师（中级）证书编号", "level_certificate_number"),))
    page.heading("工作及学习经历", "（从大学写起）")
    page.box("career", 70)
    page = _Blanks(form, style, second, 18)
    page.heading("社会工作服务、教学或管理经验", "（选择一个方面填写）")
    page.box("experience", 84)
    page.heading("个人所获社会工作领域表彰奖励")
    page.box("awards", 26)
    for prefix, head in OPINIONS:
        page.heading(head)
        page.put([[_opinion(style, prefix, getattr(form, prefix), 1, 46)]])
    return [first, second]
