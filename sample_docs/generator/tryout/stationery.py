"""Agencies' own stationery: an emblem with name and motto on top, an address at the foot."""

from dataclasses import replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value, as_runs
from sample_docs.generator.drawing.typefaces import HEI, KAI
from sample_docs.generator.forms.content import Signer
from sample_docs.generator.papers.style import Style
from sample_docs.generator.practice.arranging import signature
from sample_docs.generator.practice.pages import Decorate

GREY: RGB = (92, 94, 100)
COLOURS: tuple[RGB, ...] = ((0, 120, 112), (196, 92, 36), (64, 92, 160), (130, 60, 104))
MOTTOES = ("以生命影响生命", "同心 同行 同成长", "专业服务　温暖人心", "你我同行　共建和谐社区")
DATE_FORMS = ("cn", "cn_gap", "cn0", "dot", "dash", "hano", "slash", "han0")
ARCHIVE_INK: RGB = (40, 66, 150)


def dressed(style: Style, rng: Random, *, printed: bool = False) -> Style:
    """The style with this set's ways of writing dates; ``printed`` keeps the pen for signatures."""
    style = replace(style, date_style=rng.choice(DATE_FORMS), colon=style.colon or "：")
    return replace(style, filling="printed") if printed else style


def emblem(sheet: Sheet, x: float, y: float, size: float, colour: RGB, make: str) -> None:
    """A small invented emblem about (x, y), ``size`` pixels wide: ring, leaves, hands or house."""
    half, draw = size / 2, sheet.draw
    if make == "ring":
        draw.ellipse((x - half, y - half, x + half, y + half), outline=colour, width=6)
        draw.ellipse((x - half * 0.5, y - half * 0.5, x + half * 0.5, y + half * 0.5), fill=colour)
    elif make == "leaves":
        for side in (-1, 1):
            box = sorted((x, x + side * half))
            draw.pieslice(
                (box[0] - half * 0.4, y - half, box[1] + half * 0.4, y + half),
                200 if side > 0 else 250,
                290 if side > 0 else 340,
                fill=colour,
            )
        draw.line((x, y + half, x, y - half * 0.2), colour, 5)
    elif make == "house":
        draw.polygon([(x - half, y), (x, y - half), (x + half, y)], fill=colour)
        draw.rectangle(
            (x - half * 0.62, y, x + half * 0.62, y + half * 0.8), outline=colour, width=5
        )
    else:
        draw.arc((x - half, y - half, x + half, y + half), 30, 330, fill=colour, width=7)
        draw.arc(
            (x - half * 0.6, y - half * 0.6, x + half * 0.6, y + half * 0.6),
            210,
            150,
            fill=colour,
            width=5,
        )


def letterhead(unit: str, place: str, style: Style, rng: Random) -> Decorate:
    """An emblem, the unit's name and a motto over a rule; the address and page at the foot."""
    colour, make = rng.choice(COLOURS), rng.choice(("ring", "leaves", "house", "arcs"))
    motto, phone = rng.choice(MOTTOES), f"023-0000{rng.randint(1000, 9999)}"

    def decorate(sheet: Sheet, number: int) -> None:
        left, right = sheet.mm(20), sheet.width - sheet.mm(20)
        emblem(sheet, left + sheet.mm(5), sheet.mm(16), sheet.mm(9), colour, make)
        name = Type(style.bold, sheet.pt(12.5), colour)
        sheet.line_of(left + sheet.mm(12), sheet.mm(17.5), unit, name)
        words = Type(KAI, sheet.pt(10.5), GREY)
        sheet.line_of(right, sheet.mm(17.5), motto, words, align="right")
        sheet.draw.line((left, sheet.mm(22.5), right, sheet.mm(22.5)), colour, 3)
        small = Type(HEI, sheet.pt(8), GREY)
        foot = sheet.height - sheet.mm(10)
        sheet.draw.line((left, foot - sheet.mm(4.5), right, foot - sheet.mm(4.5)), GREY, 1)
        address = f"地址：{place}便民服务中心二楼　咨询电话：{phone}"
        sheet.line_of(left, foot, address, small)
        sheet.line_of(right, foot, f"P{number}", small, align="right")

    return decorate


def form_tag(tag: str, note: str, style: Style) -> Decorate:
    """A form's tag (附件3, 表2-1) at the upper left of the first page, small print at the foot."""

    def decorate(sheet: Sheet, number: int) -> None:
        if number == 1:
            sheet.line_of(sheet.mm(19), sheet.mm(17), tag, Type(HEI, sheet.pt(12), style.colour))
        small = Type(style.body, sheet.pt(8.5), GREY)
        foot = sheet.height - sheet.mm(9)
        sheet.line_of(sheet.mm(19), foot, note, small)

    return decorate


def archived(sheet: Sheet, x: float, y: float, words: str = "已归档") -> None:
    """A blue frame with 已归档 in it, as archives stamp their files."""
    kind = Type(HEI, sheet.pt(13), ARCHIVE_INK)
    wide, high = kind.width(words) / 2 + sheet.mm(3), kind.size
    sheet.draw.rectangle((x - wide, y - high, x + wide, y + high), outline=ARCHIVE_INK, width=4)
    sheet.line_of(x, y + kind.size * 0.37, words, kind, align="center")


def strong(text: str, style: Style, sheet: Sheet, scale: float = 1.0) -> Value:
    """A stretch in bold that fills no field."""
    return Value(text, pen=style.strong(sheet, scale))


def signed_words(sheet: Sheet, signer: Signer, style: Style, gap: str = "　　") -> list[Run]:
    """A signer's name and date one after the other, without the label."""
    runs: list[Run] = [*signature(sheet, signer, style)]
    if runs:  # a signature runs wider than its characters
        runs.append("　")
    if signer.date:
        runs += [gap, *as_runs(signer.date)]
    return runs
