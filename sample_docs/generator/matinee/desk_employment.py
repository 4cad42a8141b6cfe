"""A proof of social work on an agency's own letter paper, signed by head and clerk."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type
from sample_docs.generator.facts.names import any_name
from sample_docs.generator.facts.numbers import digits
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import Decorate, Pages, Paper, stamp
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries

COLOURS: tuple[RGB, ...] = ((0, 118, 120), (190, 84, 20), (58, 92, 160), (120, 44, 92))
TITLES = ("从事社会工作经历证明", "社会工作从业证明", "在职及从业年限证明", "社会工作者工作证明")


def _letter_paper(unit: str, colour: RGB, style: Style, number: str) -> Decorate:
    """A square mark and the agency's name above, address and telephone below."""

    def decorate(sheet: Sheet, number_of_page: int) -> None:
        mm = sheet.mm
        sheet.draw.rounded_rectangle((mm(22), mm(13), mm(33), mm(24)), mm(2), fill=colour)
        light = Type(style.bold, sheet.pt(17), (255, 255, 255))
        sheet.line_of(mm(27.5), mm(20.8), "社", light, align="center")
        name = Type(style.bold, sheet.pt(14), colour, 0.05)
        sheet.line_of(mm(36), mm(20.5), unit, name)
        sheet.draw.line((mm(22), mm(27), sheet.width - mm(22), mm(27)), colour, 3)
        small = Type(style.body, sheet.pt(9), (104, 106, 110))
        foot = sheet.height - mm(12)
        sheet.draw.line((mm(22), foot - mm(6), sheet.width - mm(22), foot - mm(6)), colour, 2)
        sheet.line_of(mm(22), foot, f"服务热线：023-0000{number}", small)
        right = sheet.width - mm(22)
        sheet.line_of(right, foot, f"助人自助　同心同行　{number_of_page}", small, align="right")

    return decorate


@layout("employment_proof", "agency_paper", MATINEE)
def agency_paper(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """Prose in three short paragraphs, both signatures at the left, unit and seal at the right."""
    style, job = dressed(style, rng, printed=True), proof.job
    e, number = Entries(proof, rng), digits(rng, 4)
    decorate = _letter_paper(job.employer, rng.choice(COLOURS), style, number)
    pages = Pages(style, rng, Paper(margin=27, top=46, bottom=26), decorate)
    sheet, body = pages.sheet, style.text(pages.sheet, 1.28)
    pages.title(rng.choice(TITLES), 21)
    pages.gap(7)

    def say(text: list[Run] | str, indent: float = 2) -> None:
        pages.say(text, body, indent=indent, leading=1.95)

    say("重庆市民政局：", 0)
    still = job.ended is None
    who: list[Run] = [e.holder, "，", e.sex, "，身份证号", e.id_number, "，"]
    say([*who, "系我单位", e.position, "。" if still else "，现已离职。"])
    say(["该同志", *e.span, "在我单位专职从事社会工作服务，具体负责", e.duties, "。"])
    say(["截至出具之日，其在我单位从事社会工作的年限为", e.years, "年。"])
    say(f"特此证明。{proof.purpose}")
    pages.gap(18)
    pen = style.third_hand
    small = style.text(sheet, 1.12)
    sheet.line_of(
        pages.left, pages.y, ["单位负责人：", style.signed(sheet, any_name(rng), pen)], small
    )
    x = pages.left + pages.width - sheet.mm(38)
    y = pages.y + sheet.mm(20)
    if proof.clerk:
        clerk: list[Run] = ["经　办　人：", style.signed(sheet, proof.clerk, style.hand)]
        sheet.line_of(pages.left, y - sheet.mm(8), clerk, small)
        sheet.line_of(pages.left, y + sheet.mm(3), f"联系电话：{proof.clerk_phone}", small)
    sheet.line_of(x, y + sheet.mm(16), [e.employer], body, align="center")
    sheet.line_of(x, y + sheet.mm(27), [e.issued], body, align="center")
    if e.seal:
        stamp(sheet, e.seal, x, y + sheet.mm(20), 5)
    return pages.sheets
