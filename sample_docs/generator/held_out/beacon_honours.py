"""Honours: a sheet with corners, an upright one by labels, a page of a site."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, below, fit_line, written_in
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.achievements import Award
from sample_docs.generator.facts.dates import months_later
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.held_out.beacon_parts import paper_sign, tinted
from sample_docs.generator.matinee.thanks_honours import Honour
from sample_docs.generator.papers.ornament import glow
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style

INK: RGB = (36, 32, 32)
SCARLET: RGB = (196, 28, 34)
OCHRE: RGB = (188, 140, 54)
NAVY: RGB = (24, 72, 134)
DEEDS = (
    "在社会工作中恪尽职守、成绩显著",
    "长期扎根社区、热心为民服务",
    "在推进基层社会治理中表现优异",
)


def _corners(sheet: Sheet, inset_mm: float, reach_mm: float, colour: RGB) -> None:
    """Brackets in the four corners instead of a frame."""
    for step in (0.0, 2.6):
        inset, reach = sheet.mm(inset_mm + step), sheet.mm(reach_mm - 2 * step)
        for x, to in ((inset, 1), (sheet.width - inset, -1)):
            for y, down in ((inset, 1), (sheet.height - inset, -1)):
                bent = ((x + to * reach, y), (x, y), (x, y + down * reach))
                sheet.draw.line(bent, colour, 7 if not step else 3)


@layout("award_certificate", "corners_and_conferral", HELD_OUT)
def corners_and_conferral(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """荣誉证书, landscape: brackets in the corners, 授予 X 同志 within the sentence, seal right."""
    w = Honour(award, rng, ("cn", "han", "cn0"))
    sheet = Sheet(290, 205, rng, ground=rng.choice(((255, 253, 247), (253, 248, 236))))
    glow(sheet, (255, 244, 220), 0.4)
    _corners(sheet, 9, 44, rng.choice((OCHRE, SCARLET)))
    middle, left, right = sheet.width / 2, sheet.mm(40), sheet.width - sheet.mm(40)
    head = Type(rng.choice((SONG_BOLD, KAI, style.bold)), sheet.pt(46), SCARLET, 0.3)
    word = "证　书" if w.of_work else rng.choice(("荣誉证书", "荣誉证书", "荣誉称号证书"))
    sheet.line_of(middle + 0.15 * head.size, sheet.mm(49), word, head, align="center")
    y = sheet.mm(56)
    sheet.draw.line((middle - sheet.mm(52), y, middle + sheet.mm(52), y), OCHRE, 4)
    reach = sheet.mm(1.8)
    spot = ((middle, y - reach), (middle + reach, y), (middle, y + reach), (middle - reach, y))
    sheet.draw.polygon(spot, fill=SCARLET)
    body = Type(rng.choice((KAI, SONG, style.body)), sheet.pt(20), INK)
    holder = w.holder
    if style.short_by_hand:  # forms bought blank, the name put in by pen
        sheet.pen = style.pen(sheet).at(sheet.pt(23))
        holder = written_in(holder, 6)
    year = award.awarded.year
    if w.of_work:
        text: list[Run] = [holder, f"同志报送的案例，在{year}年度社会工作案例评比中被评为“",
                           w.name, "”。"]  # fmt: skip
    else:
        text = [holder, f"同志{rng.choice(DEEDS)}，现授予{year}年度“", w.name, "”荣誉称号。"]
    y = sheet.paragraph((left, sheet.mm(72), right, 1e5), text, body, leading=2.1, first_indent=2)
    thanks = rng.choice(("特颁此证", "特发此证，以示表彰", "此证。"))
    sheet.paragraph((left, y, right, 1e5), thanks, body, leading=2.1, first_indent=2)
    if rng.random() < 0.7:
        small = Type(SONG, sheet.pt(11), INK)
        sheet.line_of(left, sheet.mm(168), f"证书编号：{award.number}", small)
    w.close(sheet, right - sheet.mm(38), sheet.mm(150), body.at(sheet.pt(16.5)))
    return [sheet]


@layout("award_certificate", "upright_by_labels", HELD_OUT)
def upright_by_labels(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """获奖证书, upright: a coloured field with the title, below it who and for what by label."""
    w = Honour(award, rng, ("cn", "cn0", "hano"))
    sheet = Sheet(182, 257, rng, ground=(255, 254, 250))
    field = rng.choice((SCARLET, (150, 26, 38), (24, 66, 120)))
    sheet.draw.rectangle((0, 0, sheet.width, sheet.mm(74)), fill=field)
    sheet.draw.rectangle((0, sheet.mm(74), sheet.width, sheet.mm(77)), fill=OCHRE)
    middle, left, right = sheet.width / 2, sheet.mm(26), sheet.width - sheet.mm(24)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, KAI)), sheet.pt(42), (252, 230, 170), 0.35)
    word = "获奖证书" if w.of_work else "荣誉证书"
    sheet.line_of(middle + 0.17 * head.size, sheet.mm(43), word, head, align="center")
    english = Type(SONG, sheet.pt(13), (250, 226, 170), 0.1)
    sheet.line_of(middle, sheet.mm(57), "CERTIFICATE OF HONOUR", english, align="center")
    label = Type(HEI, sheet.pt(13), tinted(INK, 0.72))
    value = Type(rng.choice((KAI, SONG_BOLD, HEI_BOLD)), sheet.pt(19), INK)
    year = award.awarded.year
    event = f"{year}年度社会工作{'案例评选' if w.of_work else '评优活动'}"
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("获 奖 人", [w.holder]),
        ("评选活动", [event]),
        ("所获奖项" if w.of_work else "所获荣誉", [w.name]),
        ("证书编号", [award.number]),
    )
    y = sheet.mm(101)
    for words, runs in rows:
        sheet.line_of(left, y, words, label)
        start = left + sheet.mm(31)
        plain = value if runs[0] in (w.holder, w.name) else Type(SONG, sheet.pt(15), INK)
        fit_line(sheet, (start, y), runs, plain, right - start)
        sheet.draw.line((left, y + sheet.mm(4.5), right, y + sheet.mm(4.5)), tinted(OCHRE, 0.5), 2)
        y += sheet.mm(18)
    body = Type(SONG, sheet.pt(14), INK)
    note = rng.choice(("经评审并公示，特发此证。", "特发此证，以资鼓励。"))
    sheet.line_of(left, y + sheet.mm(2), note, body)
    w.close(sheet, right - sheet.mm(36), sheet.mm(208), body.at(sheet.pt(15)))
    return [sheet]


@layout("award_certificate", "published_on_site", HELD_OUT)
def published_on_site(award: Award, style: Style, rng: Random) -> list[Sheet]:
    """An office's website as printed: path, title, source and day, the names within the text."""
    w = Honour(award, rng, ("cn", "cn", "cn0"))
    sheet = Sheet(210, 297, rng)
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    small = Type(HEI, sheet.pt(8.5), FAINT)
    later = months_later(award.awarded, 1)
    seen = f"{later.year}/{later.month}/{rng.randint(2, 27)}　通知公告"
    sheet.line_of(left, sheet.mm(9), seen, small)
    sheet.draw.rectangle((left, sheet.mm(13), right, sheet.mm(33)), fill=NAVY)
    name = Type(SONG_BOLD, sheet.pt(22), (252, 252, 252), 0.1)
    fit_line(sheet, (left + sheet.mm(7), sheet.mm(26)), award.issuer, name, sheet.mm(120))
    path = "当前位置：首页 > 政务公开 > 通知公告 > 正文"
    sheet.line_of(left, sheet.mm(41), path, small.at(sheet.pt(9.5)))
    sheet.draw.line((left, sheet.mm(44), right, sheet.mm(44)), (200, 204, 212), 2)
    year = award.awarded.year
    about = "社会工作优秀案例" if w.of_work else "社会工作先进典型"
    head = Type(rng.choice((HEI_BOLD, SONG_BOLD)), sheet.pt(20), INK)
    verb = rng.choice(("关于表扬", "关于通报表扬", "关于表彰"))
    heading = f"{verb}{year}年度{about}的决定"
    y = sheet.paragraph((left + sheet.mm(8), sheet.mm(50), right - sheet.mm(8), 1e5),
                        heading, head, leading=1.5, align="center")  # fmt: skip
    source = f"来源：本单位　　浏览次数：{rng.randint(210, 4100)}　　字号：大 中 小"
    sheet.line_of(middle, y + sheet.mm(6), source, small.at(sheet.pt(9)), align="center")
    body, y = Type(SONG, sheet.pt(13), INK), y + sheet.mm(12)
    others = distinct_names(rng, rng.randint(5, 9), award.holder)
    cut = rng.randint(0, len(others))
    names: list[Run] = ["、".join(others[:cut]) + "、" if cut else "", w.holder,
                        "、" + "、".join(others[cut:]) if cut < len(others) else ""]  # fmt: skip
    count = len(others) + 1
    grant: list[Run] = ["经研究，决定：授予", *names, f"等{count}名同志“", w.name, "”",
                        "，并颁发证书。" if w.of_work else "荣誉称号。"]  # fmt: skip
    number = f"{paper_sign(award.issuer)}〔{year}〕{rng.randint(10, 140)}号"
    texts: list[list[Run]] = [
        [f"{number}"],
        ["各镇街，各社会工作服务机构："],
        [f"{year}年，我们围绕民生需求积极开展专业服务，涌现出一批优秀典型。为鼓励先进，"
         "带动社会工作人才队伍建设，根据有关规定，组织开展了评选活动。"],
        grant,
        ["希望受到表扬的同志珍惜荣誉、再接再厉。希望广大社会工作者向先进学习，用心用情服务群众。"],
    ]  # fmt: skip
    for place, text in enumerate(texts):
        indent = 0 if place < 2 else 2
        y = sheet.paragraph(below(sheet, left, y, right), text, body, leading=1.9,
                            first_indent=indent)  # fmt: skip
    x, y = right - 2 * body.size, y + sheet.mm(14)
    sheet.line_of(x, y, [w.issuer], body, align="right")
    sheet.line_of(x, y + sheet.mm(9), [Value(w.day.text, w.day.name, w.day.value)], body,
                  align="right")  # fmt: skip
    w.level(sheet)
    y += sheet.mm(22)
    sheet.draw.line((left, y, right, y), (200, 204, 212), 2)
    sheet.line_of(left, y + sheet.mm(7), "【打印本页】　【关闭窗口】", small.at(sheet.pt(9.5)))
    foot = sheet.height - sheet.mm(9)
    sheet.line_of(left, foot, f"http://mz.example.com/tzgg/{year}/t{award.number}.html", small)
    sheet.line_of(right, foot, "第1页 共1页", small, align="right")
    return [sheet]
