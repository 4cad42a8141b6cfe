"""Proofs of social work: an unadorned letter, an agency's paper with its posts listed, the form of
an examination office, and a list of several of a unit's people."""

import datetime as dt
from random import Random

from sample_docs.generator.audition.proof_parts import close_left, middle_cells
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Row
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import AS_OF, Moment, han_number, written, years_between
from sample_docs.generator.facts.names import any_name, distinct_names
from sample_docs.generator.facts.numbers import id_number
from sample_docs.generator.facts.people import POSITIONS
from sample_docs.generator.facts.units import district_bureau
from sample_docs.generator.held_out.reed_parts import (
    confirmed,
    day_on,
    form_rows,
    paragraphs,
    time_of,
)
from sample_docs.generator.matinee.letter_parts import address_foot, close_right, inked, label_of
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import HELD_OUT, Style
from sample_docs.generator.practice.pages import Pages, Paper
from sample_docs.generator.soiree.seal_parts import close_centred
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries

TITLES = ("证　明", "工作证明", "社会工作年限证明", "从事社会工作证明", "从业证明", "任职证明")


@layout("employment_proof", "reed_unadorned_letter", HELD_OUT)
def unadorned_letter(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A letter in one breath: 兹证明, the person, since when, where, as what, how long."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=rng.choice((29, 32)), top=rng.choice((36, 46))))
    pages.title(rng.choice(TITLES), rng.choice((22, 26)))
    pages.gap(12)
    kind, leading = style.text(pages.sheet, rng.choice((1.3, 1.38))), rng.choice((1.9, 2.1))
    text: list[Run] = [rng.choice(("兹证明我单位", "兹有我单位")), e.holder, "同志，性别", e.sex]
    text += ["，身份证号码", e.id_number, "，自", *time_of(job.started, job.ended, style, rng)]
    text += ["在", e.employer, "从事社会工作，", "任" if job.ended else "现任", e.position]
    text += [f"，主要负责{e.duties}，"]
    text += [rng.choice(("累计从事社会工作满", "从事社会工作年限为", "至今已满")), e.years, "年。"]
    close = rng.choice(("特此证明。", "情况属实，特此证明。", "特此证明！"))
    texts: list[Text] = [text, close]
    if proof.purpose:
        texts.insert(1, proof.purpose)
    paragraphs(pages, texts, kind, leading)
    close_right(pages, [rng.choice(("", "证明单位：")), e.employer], [e.issued], e.seal, kind)
    if proof.clerk:
        small = kind.at(kind.size * 0.86)
        pages.gap(6)
        for line in (f"单位经办人：{proof.clerk}", f"联系电话：{proof.clerk_phone}"):
            pages.say(line, small, leading=1.8)
    return pages.sheets


@layout("employment_proof", "reed_duties_listed", HELD_OUT)
def duties_listed(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """An agency's paper: the statement, then its work by numbered lines, then the years."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=27, top=32, bottom=28))
    kind, leading = style.text(pages.sheet, 1.26), 1.9
    number = f"编号：{proof.issued.year}证字第{rng.randint(3, 48):02d}号"
    pages.say(number, kind.at(kind.size * 0.86), align="right")
    pages.gap(8)
    pages.title(rng.choice(("社会工作者从业情况证明", "从事社会工作服务年限证明", TITLES[2])), 22)
    pages.gap(7)
    text: list[Run] = [e.holder, "（", e.sex, "，居民身份证号码：", e.id_number, "）系", e.employer]
    text += ["正式聘用的" if job.ended is None else "曾聘用的", "专职社会工作人员，岗位为"]
    text += [e.position, "，在岗时间为", *time_of(job.started, job.ended, style, rng), "。"]
    paragraphs(pages, [text, "该同志在岗期间主要从事以下社会工作："], kind, leading)
    for place, duty in enumerate(job.duties, 1):
        pages.say(f"{place}．{duty}；", kind, indent=2, leading=leading)
    pages.say(f"{len(job.duties) + 1}．单位安排的其他社会工作服务事项。", kind, indent=2,
              leading=leading)  # fmt: skip
    years: list[Run] = ["截至开具证明之日，其从事社会工作共计", e.years, "年。"]
    if job.ended:
        years[0] = "该同志从事社会工作共计"
    paragraphs(pages, [years, f"特此证明。{proof.purpose}"], kind, leading)
    close_centred(pages, [[job.employer, "（公章）"], [e.issued]], e.seal, kind)
    contact = [f"地址：重庆市{job.district or '社区服务中心'}", "邮编：400000"]
    contact.append(f"电话：{proof.clerk_phone or '023-00000000'}")
    address_foot(pages, contact, rng)
    return pages.sheets


@layout("employment_proof", "reed_office_form", HELD_OUT)
def office_form(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """An examination office's form: person and posts in a grid, unit and bureau confirm below."""
    style = dressed(style, rng)
    e, job, person = Entries(proof, rng), proof.job, proof.person
    pages = Pages(style, rng, Paper(margin=22, top=26, bottom=14))
    sheet = pages.sheet
    sheet.pen = style.pen(sheet)
    titles = ("社会工作工作年限证明表", "专业工作年限证明", "社会工作从业年限证明表")
    pages.title(rng.choice(titles), 21)
    pages.gap(6)
    rows = form_rows([
        [("姓　名", [inked(e.holder, style)]), ("性　别", [inked(e.sex, style)])],
        [("证件类型", ["居民身份证"]), ("学　历", [inked(person.claims[-1].level, style)])],
        [("证件号码", [inked(e.id_number, style)])],
        [("现工作单位" if job.ended is None else "工作单位", [inked(e.employer, style)])],
        [("从事岗位", [inked(e.position, style)]),
         ("累计年限", [inked(e.years, style), "年"])],
        [("起止年月", time_of(job.started, job.ended, style, rng, "—"))],
        [("工作内容", [style.long(f"{e.duties}。")])],
    ], style, sheet)  # fmt: skip
    pages.rows([1.5, 3.2, 1.5, 2.3], rows, least_row=12.5)
    day = day_on(e.issued, proof.issued if proof.dated else None, style)
    signer = style.signed(sheet, proof.clerk or any_name(rng), style.third_hand)
    words = f"以上所填从业经历属实，如有虚假，我单位愿承担责任。{proof.purpose}"
    unit = confirmed(words, ["单位（盖章）", day], e.seal, style, 66, ["负责人（签名）：", signer])
    bureau = district_bureau(person.district)
    checked = confirmed("经审核，情况属实。", ["审核单位（盖章）"], bureau if e.seal else "",
                        style, 46)  # fmt: skip
    opinions: list[Row] = [[label_of("工作单位\n意　　见", style, sheet), unit]]
    if rng.random() < 0.6:
        opinions.append([label_of("民政部门\n审核意见", style, sheet), checked])
    pages.rows([1.5, 7], opinions)
    pages.gap(2)
    pages.say("注：本表由本人如实填写，单位审核盖章有效。", style.text(sheet, 0.9))
    return pages.sheets


def _other(name: str, form: str, digits: bool, rng: Random) -> list[Text]:
    start = Moment(rng.randint(2008, 2015), rng.randint(1, 12))
    years = years_between(start.first_day(), AS_OF)
    born = dt.date(rng.randint(1974, 1988), rng.randint(1, 12), rng.randint(1, 28))
    number = id_number(rng, born, rng.random() < 0.7)
    shown = str(years) if digits else han_number(years)
    return [name, number, rng.choice(POSITIONS), f"{written(start, form)}至今", shown]


@layout("employment_proof", "reed_several_on_one_page", HELD_OUT)
def several_on_one_page(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """One page for all whom a unit recommends: a list with numbers, posts and times, one seal."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(297, 210, 22, 24, 18))
    sheet, kind = pages.sheet, style.text(pages.sheet, 1.15)
    pages.title(rng.choice(("社会工作人员从业年限证明", "推荐人选从事社会工作情况证明")), 22)
    pages.gap(4)
    others = distinct_names(rng, rng.randint(2, 3), proof.person.name)
    text: list[Run] = ["兹证明，", e.employer, f"下列{len(others) + 1}名同志均为我单位工作人员，"]
    text.append("从事社会工作的单位、岗位及时间如下：")
    pages.say(text, kind, indent=2, leading=1.8)
    pages.gap(2)
    form = rng.choice(("cn", "dot0", "dot"))
    start = Value(written(job.started, form), "started_on", job.started.iso)
    end = Value("至今", "ended_on", "present")
    if job.ended:
        end = Value(written(job.ended, form), "ended_on", job.ended.iso)
    own: list[Text] = [[e.holder], [e.id_number], [e.position],
                       [start, "至" if job.ended else "", end], [e.years]]  # fmt: skip
    listed = [_other(name, form, e.years.text.isdigit(), rng) for name in others]
    listed.insert(rng.randint(0, len(others)), own)
    heads = ("序号", "姓名", "身份证号码", "岗位", "从事社会工作时间", "年限（年）")
    rows: list[Row] = [[label_of(word, style, sheet) for word in heads]]
    rows += [middle_cells([str(place), *row]) for place, row in enumerate(listed, 1)]
    pages.rows([0.8, 1.4, 3.2, 2, 3.4, 1.4], rows, least_row=11)
    pages.gap(3)
    pages.say(f"以上情况属实，特此证明。{proof.purpose}", kind, indent=2, leading=1.8)
    close_left(pages, job.employer, [e.issued], e.seal, kind)
    return pages.sheets
