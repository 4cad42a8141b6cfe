"""A proof of social work with underlined entries, which the head of the unit signs."""

from dataclasses import replace
from random import Random

from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style
from sample_docs.generator.practice.pages import Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries


def _on_line(value: Value, least: float) -> Value:
    """The value on a printed rule at least so many ems wide."""
    return replace(value, blank=least)


@layout("employment_proof", "underlined_entries", PREVIEW)
def underlined_entries(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """A typed letter: underlined entries, words of warranty, the head signs at the left."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, Paper(margin=26, top=rng.choice((34, 42)), bottom=20))
    titles = ("从事社会工作经历证明", "社会工作服务年限证明", "工作单位证明", "从业年限证明")
    pages.title(rng.choice(titles), 22)
    pages.gap(8)
    kind = style.text(pages.sheet, 1.27)
    start, end = period(job.started, job.ended, rng.choice(("cn", "cn0", "cn_gap", "dot0")))
    text: list[Run] = ["我单位", _on_line(e.holder, 4), "同志（性别：", _on_line(e.sex, 2)]
    text += ["，身份证号码：", _on_line(e.id_number, 10), "），从", _on_line(start, 5), "起"]
    text += ["至", _on_line(replace(end, text="今" if job.ended is None else end.text), 3)]
    text += [
        "止，" if job.ended else "，",
        "在我单位",
        _on_line(e.position, 5),
        "岗位从事社会工作，",
    ]
    text += [f"工作内容为{'、'.join(job.duties)}。合计", _on_line(e.years, 3), "年。"]
    pages.say(text, kind, indent=2, leading=2.15)
    pages.say("我单位承诺上述内容真实，并愿意承担相应的法律责任。", kind, indent=2, leading=2.1)
    if proof.purpose:
        pages.say(proof.purpose, kind, indent=2, leading=2.1)
    pages.gap(18)
    sheet, right = pages.sheet, pages.left + pages.width
    chief = style.signed(sheet, any_name(rng), style.third_hand)
    unit: list[Run] = ["单位名称（盖章）：", e.employer]
    sheet.line_of(pages.left, pages.y, unit, kind)
    sheet.line_of(pages.left, pages.y + sheet.mm(15), ["负责人（签字）：", chief], kind)
    sheet.line_of(right, pages.y + sheet.mm(15), [e.issued], kind, align="right")
    if e.seal:
        stamp(sheet, e.seal, pages.left + pages.width * 0.64, pages.y + sheet.mm(3), 5)
    if proof.clerk:
        contact = f"经办人：{proof.clerk}　　办公电话：{proof.clerk_phone}"
        sheet.line_of(pages.left, pages.y + sheet.mm(40), contact, style.text(sheet, 1.05))
    return pages.sheets
