"""The code in a form's head, "表号：FW-05" or "个案表2（续页）": which form a later page is of."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractors.text.normal import plain
from pipeline.drafts import Draft, begins_anew, fits, has_room, is_surely_another

if TYPE_CHECKING:
    from pipeline.recognise import Recognised

_CODED = re.compile(
    r"^(?:表号|表格编号|表单编号|文件编号|编号)?:?(?P<v>[A-Z]{1,4}-?\d{2,3})(?:[(（]?续.{0,2}[)）]?)?$"
)
_TABLE = re.compile(
    r"^(?P<v>[\u3400-\u9fff]{0,4}(?:附?表|表格)(?:\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,2}))"
    r"(?P<more>[(（]?(?:续.{0,2}|.{0,2}续)[)）]?|[(（].{2}[)）])?$"
)
CONTINUED = re.compile(r"续表|续页|\(续\)|接上[页表]")
"""How a page says that it goes on with a paper."""

_TOP = 0.3
"""A form's code stands above this, as a fraction of the page's height."""

_HEAD = 3
"""The lines that make a page's head."""


def form_code(page: "Recognised") -> str | None:
    """The code of the form that a page is of; None where its head has none."""
    lines = page.sheet.reading.lines if page.sheet is not None else ()
    for line in lines[:_HEAD]:
        text = plain(line.text)
        match = _CODED.match(text) or _TABLE.match(text)
        if match and line.box.y0 < _TOP:
            return match["v"]
    return None


def runs_on(page: "Recognised") -> bool:
    """Whether a page's head says that it goes on with a form: "个案表2（续页）"."""
    lines = page.sheet.reading.lines if page.sheet is not None else ()
    found = [_TABLE.match(plain(line.text)) for line in lines[:_HEAD]]
    return any(match is not None and match["more"] for match in found)


def same_form(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The only record with room that bears the same form code in its head.

    A page that says it goes on with its form belongs to the first that waits for such a page,
    whatever it is like: sets of forms are copied page by page, too.
    """
    code = form_code(page)
    if code is None:
        return None
    alike = [
        draft for draft in drafts
        if form_code(draft.pages[-1]) == code and has_room(page, draft)
        and not begins_anew(page, draft)
    ]  # fmt: skip
    if runs_on(page):
        before = (page.number or 2) - 1
        return next((draft for draft in alike if len(draft.pages) == before), None)
    alike = [d for d in alike if fits(page, d) or not is_surely_another(page, d)]
    return alike[0] if len(alike) == 1 else None
