"""Proofs of social work: a paragraph a matter, a list of posts, a numbered paper, a form."""

from random import Random

from sample_docs.generator.audition.credential_parts import date_blanks
from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Box, Run
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.matinee.letter_parts import (
    address_foot,
    centred,
    close_right,
    entry,
    inked,
    label_of,
    red_head,
)
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries

SPANS = ("cn", "cn0", "dot0", "cn_gap", "dash")
KEPT = "该同志在职期间遵守国家法律法规和单位规章制度，恪守社会工作职业道德，无违纪违法行为。"


def _contact(proof: Proof, rng: Random) -> list[str]:
    """The lines of a foot: address, and whom to ask where the letter names somebody."""
    number = rng.randint(3, 160)
    parts = [f"单位地址：重庆市{proof.job.district or proof.person.district}民主路{number}号"]
    if proof.clerk:
        parts += [f"经办人：{proof.clerk}", f"电话：{proof.clerk_phone}"]
    return parts


@layout("employment_proof", "matter_by_matter", MATINEE)
def matter_by_matter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter: who it is, since when and as what, the years, each a paragraph; address at foot."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=29, top=rng.choice((34, 42)), bottom=26))
    titles = ("从事社会工作证明", "工 作 证 明", "社会工作从业证明", "在职及工作年限证明", "证　明")
    pages.title(rng.choice(titles), rng.choice((20, 22, 24)))
    pages.gap(9)
    kind, leading = style.text(pages.sheet, rng.choice((1.24, 1.32))), rng.choice((1.85, 2.0))
    start, end = period(job.started, job.ended, rng.choice(SPANS))
    now = job.ended is None
    first: list[Run] = ["兹证明", e.holder, "，", e.sex, "，身份证号码：", e.id_number]
    first += ["，系", e.employer, "正式员工。" if now else "原员工。"]
    second: list[Run] = ["该同志自", start, "" if now else "至", end]
    second += ["在我单位从事社会工作，岗位为", e.position, f"，主要从事{e.duties}。"]
    third: list[Run] = [rng.choice(("其", "该同志")), "在我单位从事社会工作的年限累计为", e.years]
    third.append("年。" if rng.random() < 0.5 else f"年。{KEPT}")
    last = rng.choice(("以上情况属实，特此证明。", "特此证明。", "我单位对上述内容的真实性负责。"))
    for text in (first, second, third, [last + proof.purpose]):
        pages.say(text, kind, indent=2, leading=leading)
    unit: list[Run] = [f"{job.employer}（盖章）" if rng.random() < 0.4 else job.employer]
    close_right(pages, unit, [e.issued], e.seal, kind)
    address_foot(pages, _contact(proof, rng), rng)
    return pages.sheets


@layout("employment_proof", "posts_in_rows", MATINEE)
def posts_in_rows(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """工作经历证明: a sentence on the person, a small list of time, post and work, the sum."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=25, top=36, bottom=24))
    pages.title(rng.choice(("工作经历证明", "社会工作经历证明", "从业经历证明")), 22)
    pages.gap(8)
    sheet = pages.sheet
    kind, leading = style.text(sheet, 1.22), 1.85
    text: list[Run] = [e.holder, "同志（", e.sex, "，居民身份证号码", e.id_number, "），"]
    text += ["在" if job.ended is None else "曾在", e.employer, "从事社会工作，具体情况如下："]
    pages.say(text, kind, indent=2, leading=leading)
    pages.gap(3)
    start, end = period(job.started, job.ended, rng.choice(("cn", "dot", "dot0", "dash")))
    span: list[Run] = [start, "起" if job.ended is None else "至", end]
    rows: list[Row] = [
        [label_of(text, style, sheet) for text in ("起止年月", "岗位（职务）", "主要工作内容")],
        centred([span, e.position, "；".join(job.duties)], style.text(sheet, 1.08)),
    ]
    pages.rows([2.3, 1.7, 3.6], rows, least_row=13)
    pages.gap(4)
    total: list[Run] = ["截至开具证明之日，该同志在本单位从事社会工作共", e.years, "年。"]
    pages.say(total, kind, indent=2, leading=leading)
    pages.say(f"特此证明。{proof.purpose}", kind, indent=2, leading=leading)
    if proof.clerk:
        signed = style.signed(sheet, proof.clerk, style.second_hand)
        pages.gap(4)
        pages.say(["经办人（签字）：", signed], kind, leading=leading)
        pages.say(f"联系电话：{proof.clerk_phone}", kind, leading=leading)
    close_right(pages, ["证明单位：", e.employer], [e.issued], e.seal, kind)
    return pages.sheets


@layout("employment_proof", "numbered_reply", MATINEE)
def numbered_reply(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A paper under the unit's red head: 关于…工作年限的证明, to the bureau, in one paragraph."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=27, top=38, bottom=24))
    kind, leading = style.text(pages.sheet, 1.27), 1.9
    number = f"中心函〔{proof.issued.year}〕{rng.randint(2, 38)}号"
    red_head(pages, job.employer, number, kind)
    about = rng.choice(("从事社会工作年限的证明", "社会工作经历的证明", "从事社会工作情况的证明"))
    pages.title(f"关于{proof.person.name}同志{about}", 19)
    pages.gap(6)
    pages.say(rng.choice(("重庆市民政局：", "市民政局：")), kind, leading=leading)
    start, end = period(job.started, job.ended, rng.choice(SPANS))
    now = job.ended is None
    text: list[Run] = ["经查，", e.holder, "同志（身份证号：", e.id_number, "）于", start]
    text += ["到我单位工作，担任", e.position, "，负责", e.duties, "，" if now else "，于"]
    text += ["工作", end] if now else [end, "离开我单位"]
    text += ["。按月累计，该同志从事社会工作已有", e.years, "年。"]
    pages.say(text, kind, indent=2, leading=leading)
    pages.say("该同志人事关系、劳动合同及社会保险缴纳情况均有档案可查。", kind, indent=2,
              leading=leading)  # fmt: skip
    pages.say("特此证明。", kind, indent=2, leading=leading)
    close_right(pages, [e.employer], [e.issued], e.seal, kind)
    if proof.clerk:
        pages.say(f"（联系人：{proof.clerk}；联系电话：{proof.clerk_phone}）", kind, indent=2)
    return pages.sheets


@layout("employment_proof", "checked_form", MATINEE)
def checked_form(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """社会工作年限审核表: the person, the present post, two who checked, the unit's words."""
    style = dressed(style, rng)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=21, top=28, bottom=16))
    titles = ("从事社会工作年限证明", "社会工作从业年限审核表", "社会工作人员工作年限证明表")
    pages.title(rng.choice(titles), 20)
    pages.gap(3)
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    pages.say(f"填表单位：{job.employer}", style.text(sheet))
    pages.gap(2)
    start, end = period(job.started, job.ended, rng.choice(("cn", "dot", "dot0", "dash")))

    def label(text: str) -> Cell:
        return label_of(text, style, sheet)

    first: list[Row] = [
        [label("姓名"), entry(e.holder, style), label("性别"), entry(e.sex, style),
         label("民族"), entry(proof.person.ethnicity, style)],
    ]  # fmt: skip
    pages.rows([1.3, 2, 1, 1.2, 1, 1.5], first, least_row=12)
    second: list[Row] = [
        [label("身份证号码"), entry(e.id_number, style, 3)],
        [label("现工作单位" if job.ended is None else "工作单位"), entry(e.employer, style, 3)],
        [label("工作岗位"), entry(e.position, style), label("累计年限"),
         Cell([inked(e.years, style), "年"])],
        [label("从事时间起"), entry(start, style), label("从事时间止"), entry(end, style)],
        [label("工作内容"), Cell("；".join(job.duties) + "。", 3, least=30)],
    ]  # fmt: skip
    pages.rows([1.3, 2.9, 1.3, 2.5], second, least_row=12)
    checker, chief = proof.clerk or any_name(rng), any_name(rng)

    def sealed(page: Sheet, box: Box) -> None:
        kind = style.text(page)
        left = box[0] + page.mm(6)
        for index, (words, name) in enumerate((("审核人：", checker), ("单位负责人：", chief))):
            hand = (style.second_hand, style.third_hand)[index]
            line: list[Run] = [words, style.signed(page, name, hand)]
            page.line_of(left + index * page.mm(58), box[3] - page.mm(40), line, kind)
        x = box[2] - page.mm(40)
        day: list[Run] = [e.issued]
        if style.short_by_hand:
            day = date_blanks(proof.issued if proof.dated else None, "issued_on")
        page.line_of(x, box[3] - page.mm(15), "（单位公章）", kind, align="center")
        page.line_of(x, box[3] - page.mm(5), day, kind, align="center")
        if e.seal:
            stamp(page, e.seal, x + page.mm(2), box[3] - page.mm(21), 3)

    words = f"　　经审核，以上情况属实，同意出具证明。{proof.purpose}"
    last: list[Row] = [[label("单\n位\n意\n见"), Cell(words, valign="top", least=72, extra=sealed)]]
    pages.rows([1.3, 6.7], last)
    pages.gap(3)
    pages.say("备注：1．时间填写到月；2．全日制学习期间不计入工作年限。", style.text(sheet, 0.92))
    return pages.sheets
