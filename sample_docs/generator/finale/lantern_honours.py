"""Honours: one with a red panel at the left, one by centred lines, an annex with rolls of names."""

from random import Random

from sample_docs.generator.audition.credential_parts import fit_line, fitted
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.finale.lantern_parts import shade_of
from sample_docs.generator.matinee.thanks_honours import Honour
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled

INK: RGB = (34, 30, 32)
CRIMSON: RGB = (168, 24, 38)
BRASS: RGB = (204, 166, 92)
MERITS = (
    "在社会工作服务中尽职尽责、成效明显",
    "在社会工作岗位上用心服务、业绩优良",
    "积极投身社会工作、深受群众好评",
)
CLASSES = ("先进集体联系人", "优秀志愿者", "热心公益人士", "优秀社区工作者")


@layout("award_certificate", "panel_at_left", FINALE)
def panel_at_left(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: the title upright on a red panel, the sentence right of it."""
    w = Honour(award, rng, ("cn", "cn0", "han"))
    sheet = Sheet(285, 200, rng, ground=(255, 253, 246))
    colour = rng.choice((CRIMSON, (150, 28, 30), (176, 40, 44)))
    edge = sheet.mm(78)
    sheet.draw.rectangle((0, 0, edge, sheet.height), fill=colour)
    sheet.draw.rectangle((edge, 0, edge + sheet.mm(2.2), sheet.height), fill=BRASS)
    pad = sheet.mm(7)
    sheet.draw.rectangle((pad, pad, edge - pad, sheet.height - pad), outline=BRASS, width=4)
    title = Type(rng.choice((KAI, SONG_BOLD)), sheet.pt(62), (250, 222, 150))
    box = (edge / 2 - title.size * 0.52, sheet.mm(40), edge / 2 + title.size * 0.53, 1e5)
    sheet.paragraph(box, "荣誉证书", title, leading=1.32)
    left, right = edge + sheet.mm(24), sheet.width - sheet.mm(22)
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(19), INK)
    sheet.line_of(left, sheet.mm(56), [w.holder, rng.choice((" 同志", "同志："))], body)
    year = award.awarded.year
    if w.of_work:
        text: list[Run] = [f"您报送的服务案例，在{year}年度案例征集评审中获“", w.name, "”。"]
    else:
        text = [f"{year}年度{rng.choice(MERITS)}，授予“", w.name, "”荣誉称号。"]
    text.append(rng.choice(("\n特发此证。", "\n特授此证，以资鼓励。", "\n特此表扬。")))
    sheet.paragraph((left, sheet.mm(64), right, 1e5), text, body, leading=2.0, first_indent=2)
    w.close(sheet, right - sheet.mm(40), sheet.mm(148), body.at(sheet.pt(16)))
    if rng.random() < 0.6:
        small = Type(SONG, sheet.pt(10.5), INK)
        sheet.line_of(left, sheet.height - sheet.mm(16), f"编号　{award.number}", small)
    return [sheet]


@layout("award_certificate", "bestowed_by_lines", FINALE)
def bestowed_by_lines(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """证书, landscape: 授予, the name, the award, each centred on a line of its own."""
    w = Honour(award, rng, ("cn", "han", "hano"))
    sheet = Sheet(262, 188, rng, ground=(254, 254, 250))
    waves(sheet, shade_of(BRASS, 0.35), strength=0.35, pitch_mm=8)
    border(
        sheet, rng.choice((CRIMSON, BRASS, (40, 72, 120))), 9, rng.choice(("double", "scallops"))
    )
    middle, wide = sheet.width / 2, sheet.width - sheet.mm(64)
    number = Type(HEI, sheet.pt(10.5), INK)
    sheet.line_of(sheet.width - sheet.mm(26), sheet.mm(27), f"证字第{award.number}号", number,
                  align="right")  # fmt: skip
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(36), CRIMSON, 0.7)
    word = "获奖证书" if w.of_work else rng.choice(("荣誉证书", "荣誉证书", "表彰证书"))
    sheet.line_of(middle + 0.35 * head.size, sheet.mm(48), word, head, align="center")
    body = Type(rng.choice((KAI, SONG)), sheet.pt(18), INK)
    sheet.line_of(middle, sheet.mm(67), "颁发给" if w.of_work else "授予", body, align="center")
    name = Type(rng.choice((KAI, HEI_BOLD)), sheet.pt(29), INK, 0.2)
    sheet.line_of(middle, sheet.mm(83), [w.holder], name, align="center")
    reach = name.width(award.holder) / 2 + sheet.mm(9)
    sheet.draw.line((middle - reach, sheet.mm(87), middle + reach, sheet.mm(87)), BRASS, 3)
    year = award.awarded.year
    told = f"{year}年度社会工作案例评选" if w.of_work else f"{year}年度"
    sheet.line_of(middle, sheet.mm(102), told, body, align="center")
    big = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(26), CRIMSON, 0.05)
    text: list[Run] = [w.name] if w.of_work else ["“", w.name, "”称号"]
    fit_line(sheet, (middle, sheet.mm(117)), text, big, wide, "center")
    w.close(sheet, sheet.width - sheet.mm(76), sheet.mm(144), body.at(sheet.pt(15)))
    return [sheet]


def _roll(pages: Pages, names: list[Value], kind: Type) -> None:
    """Names in columns of five without rules, two-character ones spread over three."""
    sheet, wide = pages.sheet, pages.width / 5
    for index, name in enumerate(names):
        column, row = index % 5, index // 5
        at = (pages.left + (column + 0.5) * wide, pages.y + (row + 0.7) * 2.0 * kind.size)
        sheet.line_of(*at, [name], fitted(kind, name, wide), align="center")
    pages.y += (-(-len(names) // 5)) * 2.0 * kind.size


@layout("award_certificate", "annexed_rolls", FINALE)
def annexed_rolls(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """附件: rolls of names by class below a decision's annex head, the applicant among them."""
    style = restyled(style, rng, printed=True)
    w, pages = Honour(award, rng, ("cn", "cn0", "cn")), Pages(style, rng, Paper(margin=27, top=22))
    sheet, kind = pages.sheet, style.text(pages.sheet, 1.28)
    pages.say("附件", Type(HEI, sheet.pt(15), style.colour), leading=1.6)
    pages.gap(4)
    year = award.awarded.year
    what = "社会工作优秀案例评选结果" if w.of_work else "社会工作表扬人员名单"
    pages.title(f"{year}年度{what}", 21)
    pages.gap(5)
    count = rng.choice((8, 9, 12, 14))
    others = distinct_names(rng, count + 9, award.holder)
    own = [Value(name) for name in others[:count]]
    own.insert(rng.randint(0, count), w.holder)
    rest = [Value(name) for name in others[count:]]
    next_class = "社会工作优秀案例三等奖" if w.of_work else rng.choice(CLASSES)
    strong = Type(HEI, kind.size, style.colour)
    groups: tuple[tuple[Value, list[Value]], ...] = ((w.name, own), (Value(next_class), rest))
    for number, (what_for, names) in enumerate(groups):
        head: list[Run] = [f"{'一二'[number]}、", what_for, f"（{len(names)}名，排名不分先后）"]
        pages.say(head, strong, indent=2, leading=2.0)
        _roll(pages, names, kind)
        pages.gap(4)
    pages.gap(20)
    w.close(sheet, pages.left + pages.width - sheet.mm(42), pages.y, kind, 2.0)
    y = sheet.height - sheet.mm(24)
    sheet.draw.line((pages.left, y, pages.left + pages.width, y), style.colour, 2)
    sheet.line_of(pages.left + sheet.mm(3), y + sheet.mm(7), "信息公开选项：主动公开", kind)
    return pages.sheets
