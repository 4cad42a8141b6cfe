"""Characters that documents write in a roundabout way: symbol fonts, boxes to tick."""

import re

EMPTY_BOX = "□"
TICKED_BOX = "☑"

_WINGDINGS = {
    0x6E: "■",
    0x6F: EMPTY_BOX,
    0x70: EMPTY_BOX,
    0x71: EMPTY_BOX,
    0x72: EMPTY_BOX,
    0x6C: "●",
    0xA1: "○",
    0xA4: "⊙",
    0xA7: "▪",
    0xA8: EMPTY_BOX,
    0xFB: "✗",
    0xFC: "√",
    0xFD: "☒",
    0xFE: TICKED_BOX,
}
_WINGDINGS_2 = {
    0x4F: "✗",
    0x50: "√",
    0x51: "☒",
    0x52: TICKED_BOX,
    0x53: "☒",
    0x54: "☒",
    0x2A: EMPTY_BOX,
    0x30: EMPTY_BOX,
    0x35: EMPTY_BOX,
    0xA2: "■",
    0xA3: EMPTY_BOX,
    0xA4: EMPTY_BOX,
}
_SYMBOL = {0xB7: "•", 0xB4: "×", 0xB1: "±", 0xB0: "°", 0xA3: "≤", 0xB3: "≥", 0xB8: "÷"}
_FONTS = {"wingdings": _WINGDINGS, "wingdings2": _WINGDINGS_2, "symbol": _SYMBOL}
_NOT_THE_NAME = re.compile(r"^[A-Z]{6}\+|[\s,-]|Regular|MT$", re.IGNORECASE)
_SAME = str.maketrans({"\u2610": EMPTY_BOX, "\u00ad": None, "\u2011": "-"})


def symbol(font: str | None, code: str | None) -> str:
    """The character of a w:sym (ECMA-376 part 1, 17.3.3.30): a font and a hexadecimal code.

    Codes of symbol fonts may be shifted to F000 and up. A code of an unknown font is kept as
    the character of that code where it is one of Unicode's own, and shown as U+FFFD where it
    is in the private use area: it must not pass for text.
    """
    try:
        value = int(code or "", 16)
    except ValueError:
        return ""
    known = _symbols(font)
    if known is not None:
        return known.get(value & 0xFF, "\ufffd")
    if 0xE000 <= value <= 0xF8FF or not 0x20 <= value < 0xD800:
        return "\ufffd"
    return chr(value)


def plain(text: str, font: str | None) -> str:
    """The text of a run with symbol characters and boxes in one spelling.

    In a symbol font a character may stand under its own code (F020 to F0FF) or under that of
    the letter on the same key. Outside symbol fonts the former are taken for Wingdings, which
    is what they are where a producer forgot to say so.
    """
    text = text.translate(_SAME)
    known = _symbols(font)
    if known is None and not any(_is_shifted(char) for char in text):
        return text
    return "".join(_shown(char, known) for char in text)


def _shown(char: str, known: dict[int, str] | None) -> str:
    if _is_shifted(char):
        return (_WINGDINGS if known is None else known).get(ord(char) & 0xFF, "\ufffd")
    return known.get(ord(char), char) if known is not None and ord(char) < 0x100 else char


def _is_shifted(char: str) -> bool:
    return "\uf020" <= char <= "\uf0ff"


def _symbols(font: str | None) -> dict[int, str] | None:
    """The characters of a symbol font, None for a text font; a PDF's subset mark is ignored."""
    return _FONTS.get(_NOT_THE_NAME.sub("", font or "").lower())
