"""Papers of the kind ``other``: a unit's register certificate, an appraisal, a pledge, a notice."""

from random import Random
from typing import Any

from sample_docs.generator.audition.credential_parts import LabelRow, below
from sample_docs.generator.drawing.marks import put_code
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import RGB, Box, Run, Type
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.dates import Moment, written
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.facts.people import Applicant
from sample_docs.generator.facts.units import district_bureau
from sample_docs.generator.finale.lantern_parts import label_cell
from sample_docs.generator.matinee.letter_parts import close_right
from sample_docs.generator.papers.ornament import border, waves
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Pages, Paper, restyled
from sample_docs.generator.soiree.seal_parts import ends_on, signed_off

INK: RGB = (32, 32, 36)
PINE: RGB = (60, 112, 92)


def _person(facts: Any) -> bool:
    return isinstance(facts, Applicant)


@layout("other", "lantern_unit_register", FINALE, accepts=_person)
def unit_register(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """民办非企业单位登记证书 of the agency, landscape: what it is, until when it holds."""
    sheet = Sheet(297, 210, rng, ground=(253, 254, 250))
    waves(sheet, (206, 226, 214), strength=0.35, pitch_mm=6)
    border(sheet, PINE, 9, rng.choice(("keys", "double")))
    middle, left, right = sheet.width / 2, sheet.mm(40), sheet.width - sheet.mm(40)
    head = Type(rng.choice((SONG_BOLD, HEI_BOLD)), sheet.pt(31), INK, 0.25)
    sheet.line_of(middle, sheet.mm(40), "民办非企业单位登记证书", head, align="center")
    sheet.line_of(middle, sheet.mm(51), "（副　本）", Type(KAI, sheet.pt(16), INK), align="center")
    since = Moment(rng.randint(2010, 2014), rng.randint(2, 11), rng.randint(3, 26))
    until = Moment(rng.choice((2021, 2022, 2023)), since.month, since.day)
    label, value = Type(HEI, sheet.pt(13.5), INK), Type(SONG, sheet.pt(13.5), INK)
    rows: list[LabelRow] = [
        ("统一社会信用代码", [f"52999900MJ{digits(rng, 8)}"]),
        ("名　　　　　　称", [person.job.employer]),
        ("住　　　　　　所", [f"重庆市{person.job.district}便民服务中心三楼"]),
        ("法 定 代 表 人", [any_name(rng)]),
        ("开　办　资　金", [f"{rng.choice((3, 5, 10))}万元人民币"]),
        ("业务主管单位", [district_bureau(person.job.district)]),
        ("业　务　范　围", ["开展社会工作服务、培训与督导，承接政府委托的服务项目"]),
        ("有　效　期　限", [f"{written(since, 'cn')}至{written(until, 'cn')}"]),
    ]
    ends_on(sheet, rows, (left, sheet.mm(69)), right, 11, (label, value), 1.0)
    put_code(sheet, left, sheet.mm(160), f"https://org.example.com/{digits(rng, 8)}", 24)
    bureau = district_bureau(person.job.district)
    lines: list[str] = [f"发证机关：{bureau}", written(since, "cn")]
    signed_off(sheet, right - sheet.mm(46), sheet.mm(168), lines, bureau, value, 2.0)
    return [sheet]


@layout("other", "lantern_year_appraisal", FINALE, accepts=_person)
def year_appraisal(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """年度考核登记表: who, a summary of the year, the head's remark and the unit's grade."""
    style = restyled(style, rng)
    pages = Pages(style, rng, Paper(margin=22, top=22, bottom=14))
    sheet, year = pages.sheet, rng.randint(2017, 2020)
    pages.title(rng.choice(("年度考核登记表", "职工年度考核表", "工作人员年度考核登记表")), 21)
    pages.say(f"（{year}年度）", style.text(sheet, 1.1), align="center")
    pages.gap(2)

    def label(words: str, columns: int = 1) -> Cell:
        return label_cell(words, style, sheet, columns=columns)

    def entry(words: str, columns: int = 1) -> Cell:
        return Cell([style.short(words)], columns, align="center")

    birth = f"{person.birth.year}.{person.birth.month}"
    head: list[Row] = [
        [
            label("姓名"),
            entry(person.name),
            label("性别"),
            entry(person.sex),
            label("出生年月"),
            entry(birth),
        ],
        [
            label("政治面貌"),
            entry(person.political_status),
            label("单位"),
            entry(person.job.employer, 3),
        ],
        [
            label("岗位"),
            entry(person.job.position),
            label("分管工作"),
            entry(person.job.duties[0], 3),
        ],
    ]
    summary = (
        f"本年度认真学习政治理论和专业知识，遵守各项规章制度。承担{person.job.duties[0]}，"
        f"全年完成走访{rng.randint(60, 180)}户次，参加业务培训{rng.randint(4, 9)}次。\n"
        "不足之处是对新政策的学习还不够系统，下一年将加强理论学习，改进工作方法。"
    )
    leave = style.signed(sheet, person.name, style.hand)
    boss = style.signed(sheet, any_name(rng), style.third_hand)
    last = written(Moment(year + 1, 1, rng.randint(5, 25)), "cn")

    def self_sign(page: Sheet, box: Box) -> None:
        text: list[Run] = ["本人签名：", leave]
        page.line_of(box[2] - page.mm(64), box[3] - page.mm(6), text, style.text(page))

    def head_sign(page: Sheet, box: Box) -> None:
        text: list[Run] = ["签名：", boss, f"　　　{last}"]
        page.line_of(box[2] - page.mm(84), box[3] - page.mm(6), text, style.text(page))

    def unit_seal(page: Sheet, box: Box) -> None:
        lines = ["（单位盖章）", last]
        x, y = box[2] - page.mm(40), box[3] - page.mm(18)
        signed_off(page, x, y, lines, person.job.employer, style.text(page), 2.0)

    remark = "该同志工作积极主动，团结同事，较好地完成了全年任务，建议评定为"
    grade = rng.choice(("优秀", "合格", "称职"))
    rows: list[Row] = [
        *head,
        [
            label("个人总结"),
            Cell(
                [style.long(summary)],
                5,
                valign="top",
                least=98,
                first_indent=2,
                leading=1.7,
                extra=self_sign,
            ),
        ],
        [
            label("领导评语"),
            Cell(f"{remark}{grade}。", 5, valign="top", least=36, first_indent=2, extra=head_sign),
        ],
        [
            label("单位意见"),
            Cell(
                f"经研究，确定为{grade}等次。",
                5,
                valign="top",
                least=48,
                first_indent=2,
                extra=unit_seal,
            ),
        ],
    ]
    pages.rows([1.5, 2.2, 1.4, 1.6, 1.4, 1.8], rows, least_row=11)
    return pages.sheets


PLEDGES = (
    "一、所填写的信息和提交的证书、证明、案例等材料真实、准确、完整，复印件与原件一致。",
    "二、提交的服务案例和研究成果为本人完成，没有抄袭、剽窃和弄虚作假行为。",
    "三、遵守社会工作职业道德，申报过程中不干扰评审工作，服从评审结果。",
    "四、如有不实，愿意承担由此产生的一切后果。",
)


@layout("other", "lantern_pledge", FINALE, accepts=_person)
def pledge(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """个人承诺书: the applicant promises that all is true; name, number, a signature."""
    pages = Pages(restyled(style, rng), rng, Paper(margin=29, top=36, bottom=20))
    style, sheet = pages.style, pages.sheet
    pages.title(rng.choice(("个人承诺书", "申报材料真实性承诺书", "诚信承诺书")), 24)
    pages.gap(8)
    kind, leading = style.text(sheet, 1.3), 2.0
    text: list[Run] = [
        "本人",
        style.short(person.name, blank=5),
        "，身份证号码",
        style.short(person.id_number, blank=12),
        "，现申报社会工作督导库人选，",
    ]
    pages.say([*text, "郑重承诺："], kind, indent=2, leading=leading)
    for words in PLEDGES:
        pages.say(words, kind, indent=2, leading=leading)
    pages.gap(22)
    x = pages.left + pages.width * 0.48
    sign: list[Run] = ["承诺人（签名）：", style.signed(sheet, person.name, style.hand)]
    sheet.line_of(x, pages.y, sign, kind)
    day = style.date(Moment(2021, 3, rng.randint(18, 31)))
    sheet.line_of(x, pages.y + sheet.mm(14), ["日　　期：", day], kind)
    return pages.sheets


@layout("other", "lantern_public_notice", FINALE, accepts=_person)
def public_notice(person: Applicant, style: Style, rng: Random) -> list[Sheet]:
    """推荐人选公示: a unit makes public whom it wants to recommend; neither proof nor award."""
    style = restyled(style, rng, printed=True)
    pages = Pages(style, rng, Paper(margin=28, top=34, bottom=20))
    sheet, kind, leading = pages.sheet, style.text(pages.sheet, 1.26), 1.95
    pages.title(rng.choice(("公　　示", "推荐人选公示", "关于督导库推荐人选的公示")), 23)
    pages.gap(6)
    others = distinct_names(rng, rng.randint(1, 2), person.name)
    names = [person.name, *others]
    rng.shuffle(names)
    text = f"按照推荐社会工作督导库人选的要求，经个人申请、单位研究，拟推荐{'、'.join(names)}等"
    text += f"{len(names)}名同志为社会工作督导库人选，现予以公示。"
    pages.say(text, kind, indent=2, leading=leading)
    first = Moment(2021, 3, rng.randint(18, 22))
    form = style.date_style
    last = written(Moment(2021, 3, first.day + 6), form)
    pages.say(f"公示时间：{written(first, form)}至{last}。", kind, indent=2, leading=leading)
    text = "公示期内，如对人选有异议，请以书面形式实名反映，并提供必要的事实依据。"
    pages.say(text, kind, indent=2, leading=leading)
    phone = f"受理电话：023-9990{digits(rng, 4)}　　联系人：{any_name(rng)}"
    pages.say(phone, kind, indent=2, leading=leading)
    unit = person.job.employer
    close_right(pages, unit, written(first, form), unit, kind)
    if rng.random() < 0.5:
        posted = Type(HEI, sheet.pt(10.5), (96, 98, 104))
        box = below(sheet, pages.left, sheet.height - sheet.mm(32), pages.left + pages.width)
        sheet.paragraph(box, "（张贴于单位公示栏，公示期满无异议后上报）", posted)
    return pages.sheets
