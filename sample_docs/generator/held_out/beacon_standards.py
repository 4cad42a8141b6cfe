"""Standards: a cover with its record number, an inner title, a foreword, a note at the end."""

from random import Random

from sample_docs.generator.audition.credential_parts import FAINT, INK, below, fit_line, note_rank
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import written
from sample_docs.generator.facts.standards import Standard
from sample_docs.generator.finale.lantern_standards import Edition
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.soiree.seal_parts import song

REFERENCES = (
    "MZ/T 094—2017　社会工作方法 个案工作",
    "MZ/T 058—2014　儿童社会工作服务指南",
    "MZ/T 064—2016　老年社会工作服务指南",
    "民政部.关于加强社会工作专业岗位开发与人才激励保障的意见",
)


@layout("standard_cover", "record_number_left", HELD_OUT)
def record_number_left(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A cover: classes and record number left, a boxed sign right, title low, days on two lines."""
    e, sheet = Edition(standard), Sheet(210, 297, rng, ground=(255, 255, 254))
    left, right, middle = sheet.mm(26), sheet.width - sheet.mm(22), sheet.width / 2
    small = Type(HEI, sheet.pt(10.5), INK)
    record = f"备案号：{rng.randint(51000, 79999)}—{standard.published.year}"
    codes = [f"ICS 03.080.{rng.choice(('01', '30', '99'))}", f"{'CCS ' if e.new_rules else ''}A 12"]
    if e.local:
        codes.append(record)
    for place, words in enumerate(codes):
        sheet.line_of(left, sheet.mm(24 + 6 * place), words, small)
    sign = Type(SONG_BOLD, sheet.pt(34), INK, 0.08)
    word = "DB50" if e.local else "GB"
    end = right - sheet.mm(4)
    sheet.line_of(end, sheet.mm(37), word, sign, align="right")
    box = (end - sign.width(word) - sheet.mm(4), sheet.mm(23), right, sheet.mm(41))
    sheet.draw.rectangle(box, outline=INK, width=4)
    sort = Type(rng.choice((SONG_BOLD, HEI_BOLD, KAI)), sheet.pt(27), INK, 0.35)
    fit_line(sheet, (middle, sheet.mm(70)), e.sort, sort, right - left, "center")
    sheet.draw.line((left, sheet.mm(80), right, sheet.mm(80)), INK, 4)
    number = Type(HEI, sheet.pt(15), INK)
    sheet.line_of(right, sheet.mm(88), [e.number], number, align="right")
    head = Type(rng.choice((HEI_BOLD, HEI, SONG_BOLD)), sheet.pt(27), INK, 0.05)
    y = sheet.paragraph((left, sheet.mm(132), right, 1e5), [e.title], head, leading=1.55,
                        align="center")  # fmt: skip
    english = Type(SONG, sheet.pt(13), INK)
    sheet.paragraph((left, y + sheet.mm(5), right, 1e5), standard.english, english, leading=1.4,
                    align="center")  # fmt: skip
    form = rng.choice(("dash", "cn", "cn0"))
    kind, low = Type(HEI, sheet.pt(13), INK), sheet.height - sheet.mm(58)
    sheet.line_of(left, low, [e.published(form), " 发布"], kind)
    sheet.line_of(left, low + sheet.mm(8), f"{written(standard.effective, form)} 实施", kind)
    sheet.draw.line((left, low + sheet.mm(13), right, low + sheet.mm(13)), INK, 4)
    office = Type(SONG_BOLD, sheet.pt(16), INK, 0.1)
    for place, unit in enumerate(e.offices):
        at = (middle, low + sheet.mm(24 + 9 * place))
        fit_line(sheet, at, unit, office, right - left - sheet.mm(24), "center")
    level = low + sheet.mm(24 + 4.5 * (len(e.offices) - 1))
    sheet.line_of(right, level, "发 布", office.at(sheet.pt(13)), align="right")
    return [sheet]


@layout("standard_cover", "inner_title", HELD_OUT)
def inner_title(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """The inner title of a printed edition: sort, title, number below it, days in a small table."""
    e, sheet = Edition(standard), Sheet(145, 208, rng, ground=(253, 251, 244))
    left, right, middle = sheet.mm(18), sheet.width - sheet.mm(18), sheet.width / 2
    sort = Type(rng.choice((SONG, KAI, style.body)), sheet.pt(15), INK, 0.25)
    fit_line(sheet, (middle, sheet.mm(32)), e.sort, sort, right - left, "center")
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD, style.bold)), sheet.pt(20), INK, 0.04)
    y = sheet.paragraph((left, sheet.mm(56), right, 1e5), [e.title], head, leading=1.5,
                        align="center")  # fmt: skip
    english = song(sheet, 10, FAINT)
    y = sheet.paragraph((left, y + sheet.mm(3), right, 1e5), standard.english, english,
                        leading=1.4, align="center")  # fmt: skip
    number = Type(HEI, sheet.pt(15), INK)
    sheet.line_of(middle, y + sheet.mm(13), [e.number], number, align="center")
    form = rng.choice(("cn", "cn0", "dot0"))
    kind, label = song(sheet, 11), Type(HEI, sheet.pt(11), INK)
    rows: tuple[tuple[str, list[Run]], ...] = (
        ("批准部门", ["　".join(e.offices)]),
        ("发布日期", [e.published(form)]),
        ("施行日期", [written(standard.effective, form)]),
    )
    y = sheet.mm(134)
    for words, runs in rows:
        sheet.line_of(left + sheet.mm(8), y, f"{words}：", label)
        start = left + sheet.mm(33)
        fit_line(sheet, (start, y), runs, kind, right - start)
        y += sheet.mm(9)
    year, place = standard.published.year, "重庆" if e.local else "北京"
    foot = sheet.height - sheet.mm(20)
    sheet.line_of(middle, foot, f"{year}　{place}", song(sheet, 12), align="center")
    return [sheet]


@layout("standard_authors", "foreword_with_roles", HELD_OUT)
def foreword_with_roles(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """前言: number at the outer head over a rule, first unit and others apart, drafters last."""
    e, sheet = Edition(standard), Sheet(210, 297, rng, ground=(254, 254, 252))
    left, right, middle = sheet.mm(24), sheet.width - sheet.mm(24), sheet.width / 2
    small = Type(HEI, sheet.pt(10), INK)
    sheet.line_of(right, sheet.mm(20), [e.number], small, align="right")
    sheet.draw.line((left, sheet.mm(23), right, sheet.mm(23)), INK, 2)
    head = Type(rng.choice((HEI, SONG_BOLD, style.bold)), sheet.pt(17), INK)
    sheet.line_of(middle, sheet.mm(45), "前　　言", head, align="center")
    first, *others = standard.units
    sentences: list[list[Run]] = [
        [e.rules],
        [f"{e.word}由{standard.proposer}提出、归口并组织实施。"],
        [f"{e.word}牵头起草单位：{first}。"],
        [f"{e.word}参加起草单位：{'、'.join(others)}。"],
        [f"{e.word}主要起草人：", e.people(rng.choice(("、", "、", "，", "　"))), "。"],
    ]
    if rng.random() < 0.5:
        sentences.append([f"{e.word}为首次发布。"])
    if rng.random() < 0.4:
        office = e.offices[0]
        sentences.append([f"{e.word}执行过程中如有意见和建议，请反馈至{office}。"])
    kind, y = song(sheet, rng.choice((11, 12))), sheet.mm(58)
    for text in sentences:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.9, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    foot = sheet.height - sheet.mm(15)
    sheet.line_of(middle, foot, rng.choice(("I", "II", "III")), small, align="center")
    return [sheet]


@layout("standard_authors", "note_at_end", HELD_OUT)
def note_at_end(standard: Standard, style: Style, rng: Random) -> list[Sheet]:
    """A standard's last page: references, then 附加说明 with keeper, units and drafters."""
    e, sheet = Edition(standard), Sheet(210, 297, rng, ground=(255, 255, 252))
    left, right, middle = sheet.mm(25), sheet.width - sheet.mm(22), sheet.width / 2
    small = Type(HEI, sheet.pt(10), INK)
    sheet.line_of(left, sheet.mm(19), [e.number], small)
    head = Type(rng.choice((HEI, HEI_BOLD)), sheet.pt(14), INK)
    sheet.line_of(middle, sheet.mm(38), "参 考 文 献", head, align="center")
    kind, y = song(sheet, 10.5), sheet.mm(46)
    for place, words in enumerate(rng.sample(REFERENCES, 3), 1):
        y = sheet.paragraph(below(sheet, left, y, right), f"[{place}]　{words}", kind, leading=1.8,
                            first_indent=2)  # fmt: skip
    y += sheet.mm(8)
    sheet.draw.line((middle - sheet.mm(26), y, middle + sheet.mm(26), y), INK, 4)
    y += sheet.mm(26)
    sheet.line_of(left, y, "附加说明：", Type(HEI, sheet.pt(11.5), INK))
    y += sheet.mm(4)
    title: list[Run] = [f"{e.word}《", e.title, f"》由{standard.proposer}提出并归口。"]
    rest: tuple[list[Run], ...] = (
        title,
        [f"{e.word}由{'、'.join(standard.units)}负责起草。"],
        [f"{e.word}主要起草人　", e.people("、"), "。"],
        [f"{e.word}由{standard.proposer}负责解释。"],
    )
    for text in rest:
        y = sheet.paragraph(below(sheet, left, y, right), text, kind, leading=1.9, first_indent=2)
    note_rank(sheet, standard.rank, "drafters")
    foot = sheet.height - sheet.mm(15)
    sheet.line_of(right, foot, str(rng.randint(7, 16)), small, align="right")
    return [sheet]
