"""Registration certificates: an upright one in words, a print of the register's page."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line, print_note
from sample_docs.generator.drawing.marks import Seal, put_code, put_portrait, put_seal
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row, Table
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Registration
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.people import LEVEL_TITLES
from sample_docs.generator.papers.ornament import border, glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style


class _Entries:
    """The entries of one registration."""

    def __init__(self, facts: Registration, form: str) -> None:
        self.holder = Value(facts.holder, "holder")
        self.title = Value(LEVEL_TITLES[facts.level], "level", facts.level)
        self.level = Value(facts.level, "level")
        self.number = Value(facts.number, "registration_number")
        until = facts.valid_until
        self.until = Value(written(until, form), "valid_until", until.iso)
        self.form, self.first = form, written(facts.first, form)


@layout("registration_certificate", "admitted_in_words", PREVIEW)
def admitted_in_words(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """Upright: number under the title, portrait in the middle, two sentences, authority at foot."""
    e = _Entries(facts, rng.choice(("cn", "cn0", "han")))
    sheet = Sheet(186, 260, rng, ground=(253, 253, 249))
    glow(sheet, rng.choice(((220, 234, 226), (236, 228, 214))), 0.55)
    colour: RGB = rng.choice(((28, 98, 84), (120, 52, 44), (44, 70, 128)))
    border(sheet, colour, 9, rng.choice(("keys", "double")))
    left, right, middle = sheet.mm(27), sheet.width - sheet.mm(27), sheet.width / 2
    words = rng.choice(("社会工作者登记证书", "社会工作者登记证"))
    head = Type(rng.choice((KAI, style.bold, SONG_BOLD)), sheet.pt(27), colour, 0.14)
    fit_line(sheet, (middle, sheet.mm(44)), words, head, right - left, "center")
    small = Type(SONG, sheet.pt(11.5), INK)
    number: list[Run] = [rng.choice(("登记证号：", "登记号：", "登记编号：")), e.number]
    sheet.line_of(middle, sheet.mm(55), number, small, align="center")
    photo = (middle - sheet.mm(15), sheet.mm(64), middle + sheet.mm(15), sheet.mm(106))
    put_portrait(sheet, photo, facts.female)
    body = Type(rng.choice((KAI, SONG)), sheet.pt(14.5), INK)
    sex = "女" if facts.female else "男"
    text: list[Run] = [
        e.holder,
        f"，{sex}，身份证号{facts.id_number}，已取得社会工作者职业水平证书",
    ]
    text += ["（", e.title, f"，管理号{facts.management_number}），经审核符合登记条件，准予登记。"]
    y = sheet.paragraph(below(sheet, left, sheet.mm(116), right), text, body, leading=1.85,
                        first_indent=2)  # fmt: skip
    span: list[Run] = [f"首次登记日期为{e.first}，本证书有效期至", e.until, "。"]
    y = sheet.paragraph(below(sheet, left, y, right), span, body, leading=1.85, first_indent=2)
    x, y = right - sheet.mm(34), max(y + sheet.mm(18), sheet.mm(206))
    sheet.line_of(x, y, f"登记机构：{facts.authority}", small, align="center")
    put_seal(sheet, Seal(facts.authority, diameter=37), x + sheet.mm(8), y - sheet.mm(2))
    put_code(sheet, left, y - sheet.mm(10), f"https://dj.example.com/r/{facts.number}", 22)
    return [sheet]


@layout("registration_certificate", "register_print", PREVIEW)
def register_print(facts: Registration, style: Style, rng: Random) -> list[Sheet]:
    """登记证 printed from the national register: pairs in a grid, the record of renewals below."""
    e = _Entries(facts, rng.choice(("dash", "cn0", "dot0", "slash")))
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(22), sheet.width - sheet.mm(22), sheet.width / 2
    print_note(sheet, "全国社会工作者登记管理系统", left, sheet.mm(16))
    print_note(sheet, "第 1 页 / 共 1 页", right, sheet.mm(16), "right")
    head = Type(rng.choice((HEI_BOLD, style.bold)), sheet.pt(20), INK, 0.1)
    sheet.line_of(middle, sheet.mm(38), "社会工作者登记证（电子）", head, align="center")
    label, kind = Type(HEI, sheet.pt(10.5), INK), Type(SONG, sheet.pt(11.5), INK)
    tint: RGB = rng.choice(((234, 240, 246), (240, 240, 238), (234, 244, 238)))

    def pair(text: str, value: str | Value, columns: int = 1) -> list[Cell]:
        return [Cell(text, kind=label, align="center", shade=tint), Cell([value], columns)]

    def photo(page: Sheet, box: tuple[float, float, float, float]) -> None:
        wide = (box[3] - box[1] - page.mm(4)) * 0.74
        x = (box[0] + box[2] - wide) / 2
        put_portrait(page, (x, box[1] + page.mm(2), x + wide, box[3] - page.mm(2)), facts.female)

    rows: list[Row] = [
        [*pair("姓名", e.holder), Cell("", rows=4, extra=photo)],
        pair("性别", "女" if facts.female else "男"),
        pair("职业水平等级", rng.choice((e.title, e.level))),
        pair("登记状态", "有效"),
        pair("身份证号", facts.id_number, 2),
        pair("证书管理号", facts.management_number, 2),
        pair("登记证编号", e.number, 2),
        pair("首次登记时间", e.first, 2),
        pair("有效期截止", e.until, 2),
        pair("登记机关", facts.authority, 2),
    ]
    table = Table([1.5, 2.6, 1.7], rows, kind, rule=2, colour=(120, 124, 130), least_row=11.5)
    y = table.put(sheet, left, sheet.mm(48), right - left)
    small = Type(SONG, sheet.pt(10), INK)
    sheet.line_of(left, y + sheet.mm(11), "再登记记录", label)
    past: list[Row] = [[Cell(text, align="center", kind=label, shade=tint)
                        for text in ("序号", "登记类型", "办理日期", "经办机构")]]  # fmt: skip
    past.append([Cell(text, align="center") for text in
                 ("1", "首次登记", e.first, facts.authority)])  # fmt: skip
    again = Moment(facts.first.year + 3, facts.first.month)
    if again.year < min(facts.valid_until.year, 2021):
        shown = written(again, e.form)
        past.append(
            [Cell(text, align="center") for text in ("2", "再登记", shown, facts.authority)]
        )
    table = Table([0.8, 1.5, 1.8, 3], past, small, rule=2, colour=(120, 124, 130), least_row=9)
    y = table.put(sheet, left, y + sheet.mm(15), right - left)
    put_code(sheet, left, y + sheet.mm(12), f"https://dj.example.com/p/{facts.number}", 25)
    for index, words in enumerate(
        ("本证由系统生成，与纸质证书具有同等效力。", "扫描二维码可核验登记状态。")
    ):
        at = y + sheet.mm(20 + 7 * index)
        sheet.line_of(left + sheet.mm(31), at, words, Type(SONG, sheet.pt(9.5), FAINT))
    put_seal(sheet, Seal(facts.authority, diameter=38), right - sheet.mm(24), y + sheet.mm(24))
    return [sheet]
