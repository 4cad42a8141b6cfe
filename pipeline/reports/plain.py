"""Text from applicants' files, made fit to be shown: nothing invisible, nothing overlong."""

import re

_BREAKING = re.compile(
    # Control characters, halves of surrogate pairs and non-characters: XML cannot hold them.
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    # Marks that turn the writing direction: they make one name look like another.
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")


def clean(text: str) -> str:
    """The text without what is not shown. What changes its look leaves a mark: �."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", _BREAKING.sub("\ufffd", text))


def shortened(text: str, longest: int) -> str:
    """At most so many characters; what is left out is told."""
    if len(text) <= longest:
        return text
    return f"{text[:longest].rstrip()}……（共{len(text)}字）"
