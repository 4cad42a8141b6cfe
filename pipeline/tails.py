"""Last pages of forms: nothing but signatures, opinions and days, which may end any form.

Only the printed page number, the day and the words for who signs tell whose they are.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractors.records.kind import Kind
from extractors.text.dates import find_dates
from extractors.text.normal import plain
from extractors.text.sheet import Sheet
from pipeline.drafts import Draft, day_of, has_room, is_surely_another

if TYPE_CHECKING:
    from pipeline.recognise import Recognised

_SHORT = 20
"""The lines that such a page has at most."""

_SIGNING = re.compile(
    r"签名|签字|签批|盖章|督导|批复|批阅|审批|审核|审阅|评语|记录社工|评估社工|填表人"
    r"|签署|公章|签约|法定代表人|授权代表|[填撰记拟][表写录定](?:人|者|社工|工作员)|申请社工|主管:|负责人:"
)

_SIGNED = re.compile(r"(?:签名|签字|签章|盖章)(?!.{0,3}$)|盖章")
"""A signature's place, with a signature."""


def is_last_page(page: "Recognised") -> bool:
    """Whether an untitled page says that it is a later one, and has nothing but signatures: of
    which form, only its number and day can tell, wherever that form lies."""
    later = page.number is not None and page.number > 1 and not page.titled
    return later and is_signatures(page)


def just_before(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The record that ends on the page before and by its number: a day may have been misread."""
    if not is_last_page(page):
        return None
    return next(
        (
            draft
            for draft in drafts
            if _lies_before(draft.pages[-1], page) and has_room(page, draft)
            and not is_surely_another(page, draft)
        ),
        None,
    )  # fmt: skip


def _lies_before(last: "Recognised", page: "Recognised") -> bool:
    numbered = (last.number or 1) + 1 == page.number
    return numbered and last.ref.number + 1 == page.ref.number


def signed_and_numbered(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The only record whose next page this is by its number and its day, of a page of nothing but
    signatures, which may end a form of any kind."""
    if page.number is None or page.number < 2 or not is_signatures(page):
        return None
    assert page.sheet is not None
    days = [d for d in drafts if has_room(page, d) and _same_day(page.sheet, d)]
    numbered = [draft for draft in days if draft.pages[-1].number == page.number - 1]
    waiting = numbered or [
        draft for draft in days
        if draft.pages[-1].number is None and len(draft.pages) == page.number - 1
    ]  # fmt: skip
    for choice in (
        waiting,
        [draft for draft in waiting if not _is_signed(draft)],
        [draft for draft in waiting if _signs_for(page.sheet, draft.kind)],
    ):
        if len(choice) == 1:
            return choice[0]
    return None


def _signs_for(sheet: Sheet, kind: Kind) -> bool:
    """Whether somebody signs for what a kind of paper is dated by: 预估人 under an assessment."""
    spec = kind.spec("date")
    acts = [label[:-2] for label in spec.labels if label.endswith("日期")] if spec else []
    text = plain(sheet.flow.text)
    return any(
        re.search(rf"{act}(?:人|者|员|社工|工作员|社会工作者)", text)
        for act in acts
        if len(act) > 1
    )


def is_tail(page: "Recognised", draft: Draft) -> bool:
    """Whether a page is the end of a form: only signatures, opinions and dates, of which one is
    the form's own, as far as both are known."""
    assert page.sheet is not None
    if is_surely_another(page, draft) or not is_signatures(page) or not has_room(page, draft):
        return False
    same_day = _same_day(page.sheet, draft)
    if same_day is not None:
        return same_day
    last = draft.pages[-1].ref
    follows = page.ref.number - 1 <= last.number + len(draft.parts)
    return follows and page.ref.document == last.document


def is_signatures(page: "Recognised") -> bool:
    """Whether a page has little but signatures, opinions and days."""
    if page.sheet is None or len(page.sheet.reading.lines) > _SHORT:
        return False
    return _SIGNING.search(plain(page.sheet.flow.text)) is not None or _closes(page.sheet)


_AGENCY = re.compile(
    r"[\u3400-\u9fff()]{4,30}(?:中心|协会|机构|服务社|工作站|社工站|联合会|促进会|基金会|社区|居委会|学院|工作室|发展中|服务中)"
)
_FEW = 5


def _closes(sheet: Sheet) -> bool:
    """Whether a page has nothing but who issues a paper, and the day: the end of a report."""
    lines = [plain(line.text) for line in sheet.reading.lines]
    lines = [text for text in lines if text]
    days = [text for text in lines if find_dates(text) and len(text) <= _DAY_LONG]
    issued = [text for text in lines if _AGENCY.fullmatch(text)]
    return bool(days and issued) and len(lines) <= _FEW and not any("。" in text for text in lines)


_DAY_LONG = 14
"""Signs of the longest line that is a day."""


def of_same_day(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The only one of several records, or the only one of a page's day."""
    if len(drafts) > 1 and page.sheet is not None:
        sheet = page.sheet
        drafts = [draft for draft in drafts if _same_day(sheet, draft)]
    return drafts[0] if len(drafts) == 1 else None


def _same_day(sheet: Sheet, draft: Draft) -> bool | None:
    """Whether one of a page's days is the record's own; None where either has none."""
    days = {str(one.date) for one in find_dates(sheet.flow.text) if one.complete and one.date.day}
    own = day_of(draft)
    return own in days if days and own is not None else None


def signed_another_day(page: "Recognised", draft: Draft) -> bool:
    """Whether a page of nothing but signatures bears other days than the record's own."""
    if page.sheet is None or not is_signatures(page):
        return False
    return _same_day(page.sheet, draft) is False


def signed_alike(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The only form without signatures that a page of nothing but signatures may end, by its
    dates, where the pages are not in order."""
    ended = [
        draft for draft in drafts
        if day_of(draft) is not None and not _is_signed(draft) and is_tail(page, draft)
    ]  # fmt: skip
    return ended[0] if len(ended) == 1 else None


def _is_signed(draft: Draft) -> bool:
    sheet = draft.pages[-1].sheet
    lines = sheet.reading.lines[-8:] if sheet is not None else ()
    return any(_SIGNED.search(plain(line.text)) for line in lines)
