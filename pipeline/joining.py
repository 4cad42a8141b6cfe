"""Pages → the papers that they make: which page is a later one of which paper.

Printed page numbers tell it best; else the place, the form's code, the days on it, and how like
the page is to the paper. A page that says otherwise begins a paper of its own.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from extractors.records import KINDS, UNSURE
from extractors.records.extract import extract
from extractors.records.others import OTHER
from extractors.text.normal import plain
from pipeline.coded import CONTINUED, form_code, runs_on, same_form
from pipeline.drafts import Draft, begins_anew, fits, has_room, is_loose, is_surely_another
from pipeline.run_on import running_on, runs_on_from
from pipeline.tails import (
    is_last_page,
    is_signatures,
    is_tail,
    just_before,
    of_same_day,
    signed_alike,
    signed_and_numbered,
    signed_another_day,
)

if TYPE_CHECKING:
    from pipeline.recognise import Recognised


def joined(pages: Sequence["Recognised"]) -> list[Draft]:
    """Pages of one record put together, in reading order."""
    drafts: list[Draft] = []
    by_leaf: dict[int, Draft] = {}
    left: list[Recognised] = []
    for page in pages:
        place = page.page.context.place
        if place is not None and place.leaf in by_leaf and _is_part(page, by_leaf[place.leaf]):
            owner = by_leaf[place.leaf]
            page.kind, page.confidence, page.alternatives = owner.kind.id, 0.95, ()
            owner.parts.append(page)
            continue
        if is_loose(page) and page.sheet is not None and not _is_first(page):
            # Whose later page a file is can be told once all are known: they lie in no order.
            left.append(page)
            continue
        previous = _page_before(page, drafts) or _other_half(page, drafts)
        if previous is not None:
            _append(page, previous)
        elif page.kind in KINDS and not is_last_page(page):
            drafts.append(Draft(KINDS[page.kind], [page]))
        else:
            left.append(page)
            continue
        if page.page.reading is not None and page.page.reading.native:
            by_leaf[page.page.number - 1] = drafts[-1]
    for page in left:
        # A last page that lies before its first.
        owner_of_end = _ending(page, drafts) or just_before(page, drafts)
        if owner_of_end is not None:
            _append(page, owner_of_end)
        elif page.kind in KINDS:
            drafts.append(Draft(KINDS[page.kind], [page]))
    order = {id(page): at for at, page in enumerate(pages)}
    return sorted(drafts, key=lambda draft: order[id(draft.pages[0])])


def _append(page: "Recognised", draft: Draft) -> None:
    page.kind = draft.kind.id
    page.alternatives = ()
    page.confidence = max(page.confidence, 0.75)
    draft.pages.append(page)


def _ending(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The form of which an untitled page is a later one, wherever in the document it lies."""
    if page.sheet is None or _is_first(page):
        return None
    return (
        (same_form(page, drafts) if runs_on(page) else None)
        or signed_and_numbered(page, drafts)
        or _numbered_before(page, drafts)
        or _counted_before(page, drafts)
        or same_form(page, drafts)
        or running_on(page, drafts)
        or signed_alike(page, drafts)
    )


def completed(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, an untitled part put to the one titled paper of its kind that it completes:
    the pages of a form photographed one by one, each a file of its own."""
    whole = list(drafts)
    for part in drafts:
        if any(_is_first(page) for page in part.pages) or part.kind.pages < 2:
            continue
        lacking = [
            draft
            for draft in whole
            if draft is not part
            and draft.kind is part.kind
            and any(page.titled for page in draft.pages)
            and len(draft.pages) + len(part.pages) <= part.kind.pages
            and not _filled_in(draft) & _filled_in(part)
        ]
        if len(lacking) == 1:
            lacking[0].pages += part.pages
            lacking[0].parts += part.parts
            whole.remove(part)
    return whole


def _filled_in(draft: Draft) -> set[str]:
    """The fields that a draft's pages carry, whether filled in or blank."""
    return {name for page in draft.pages if page.sheet for name in extract(page.sheet, draft.kind)}


def _is_part(page: "Recognised", owner: Draft) -> bool:
    """Whether a picture in a native table's cell is a part of that form: a portrait, a seal.

    A certificate that somebody pasted into a cell stays a record of its own.
    """
    return owner.kind.id != page.kind and not (page.kind in KINDS and page.confidence >= UNSURE)


def _page_before(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The record that a page runs on from, if it does.

    Printed page numbers tell it even where the pages are not in order; else the page has to
    follow the record's last one.
    """
    if page.sheet is None or _is_first(page) or not drafts:
        return None
    if page.titled:
        last = drafts[-1]
        return last if _is_next(page, last) and not begins_anew(page, last) else None
    if page.number is not None and page.total is not None:
        waiting = [
            draft for draft in drafts
            if draft.pages[-1].number == page.number - 1 and draft.pages[-1].total == page.total
        ]  # fmt: skip
        last = drafts[-1]
        if not waiting and _lacks_number(last, page) and fits(page, last):
            return last
        if not waiting:
            return None
        likely = (page.kind, *page.near)
        waiting = [draft for draft in waiting if not begins_anew(page, draft)] or waiting
        fitting = [draft for draft in reversed(waiting) if draft.kind.id in likely]
        if fitting:
            return min(fitting, key=lambda draft: likely.index(draft.kind.id))
        # Nothing else is known of the page: the nearest unfinished record it is.
        return waiting[-1] if waiting[-1] is drafts[-1] else None
    return (
        (same_form(page, drafts) if runs_on(page) else None)
        or (drafts[-1] if _is_second(page, drafts[-1]) else None)
        or signed_and_numbered(page, drafts)
        or _numbered_before(page, drafts)
        or same_form(page, drafts)
        or (drafts[-1] if runs_on_from(page, drafts[-1]) else None)
        or (drafts[-1] if _continues(page, drafts[-1]) or is_tail(page, drafts[-1]) else None)
        or signed_alike(page, drafts)
    )


def _numbered_before(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The record whose next page this is by its printed number, where the pages are not in order:
    of those it may be, the one it is likest, and nearest."""
    if page.number is None or page.number < 2:
        return None
    likely = (page.kind, *page.near)
    waiting = [
        draft for draft in drafts
        if draft.pages[-1].number == page.number - 1
        and has_room(page, draft) and draft.kind.id in likely and not begins_anew(page, draft)
        and not signed_another_day(page, draft)
    ]  # fmt: skip
    nearest = min(reversed(waiting), key=lambda draft: likely.index(draft.kind.id), default=None)
    if nearest is None or not is_loose(page):
        return nearest
    # Files lie in no order: none is nearer than another.
    alike = [draft for draft in waiting if draft.kind is nearest.kind]
    return of_same_day(page, [d for d in alike if runs_on_from(page, d)] or alike)


def _counted_before(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The only record whose next page this is by its number and by how many there are."""
    if page.number is None or page.total is None:
        return None
    waiting = [
        draft for draft in drafts
        if (draft.pages[-1].number, draft.pages[-1].total) == (page.number - 1, page.total)
        and has_room(page, draft) and not is_surely_another(page, draft)
        and not begins_anew(page, draft)
    ]  # fmt: skip
    return of_same_day(page, waiting)


def _is_next(page: "Recognised", draft: Draft) -> bool:
    """Whether a page under the same title is the next of the record before it by its number."""
    last = draft.pages[-1]
    return (
        draft.kind.id == page.kind
        and has_room(page, draft)
        and page.number == (last.number or len(draft.pages)) + 1
        and page.total == last.total
        and page.ref.number == last.ref.number + len(draft.parts) + 1
    )


def _lacks_number(draft: Draft, page: "Recognised") -> bool:
    """Whether a page is the next of the record just before it, whose own number was not read."""
    last = draft.pages[-1]
    return (
        last.number is None
        and page.number == len(draft.pages) + 1
        and len(draft.pages) < draft.kind.pages
        and page.ref.document == last.ref.document
        and page.ref.number == last.ref.number + len(draft.parts) + 1
    )


def _is_second(page: "Recognised", draft: Draft) -> bool:
    """Whether a page numbered 2 right behind the titled first page of a record, whose own number
    was not read, is its second: a lone figure at the foot is easily missed."""
    return (
        len(draft.pages) == 1
        and draft.pages[0].titled
        and _lacks_number(draft, page)
        and (fits(page, draft) or page.confidence < UNSURE or page.kind == OTHER)
        and not begins_anew(page, draft)
        and not signed_another_day(page, draft)
    )


def _other_half(page: "Recognised", drafts: Sequence[Draft]) -> Draft | None:
    """The record before it of which a titled page is the first half: a booklet photographed
    page by page, the inner page first."""
    if not page.titled or not drafts or page.sheet is None or page.kind not in _BOOKLETS:
        return None
    draft = drafts[-1]
    last = draft.pages[-1]
    lone = len(draft.pages) == 1 and not last.titled and draft.kind.pages > 1
    follows = page.ref.document == last.ref.document and page.ref.number == last.ref.number + 1
    if lone and follows and draft.kind.id == page.kind and not begins_anew(page, draft):
        return draft
    return None


_BOOKLETS = frozenset(
    {"level_certificate", "registration_certificate", "diploma", "degree_certificate",
     "award_certificate", "id_card"}
)  # fmt: skip


def _continues(page: "Recognised", draft: Draft) -> bool:
    """Whether an untitled page runs on from the record before it."""
    assert page.sheet is not None
    last = draft.pages[-1]
    follows = page.ref.document == last.ref.document and (
        page.ref.number - 1 <= last.ref.number + len(draft.parts)
    )
    if not follows or len(draft.pages) >= draft.kind.pages:
        return False
    if len(draft.pages) > 1 and is_signatures(last):
        # Its last page was signed.
        return False
    if signed_another_day(page, draft):
        return False
    alike = fits(page, draft)
    if page.number is not None and page.number == (last.number or 1) + 1:
        return alike or page.confidence < UNSURE
    if CONTINUED.search(plain(page.sheet.flow.text)[:200]):
        return alike and not begins_anew(page, draft)
    if page.kind == draft.kind.id:
        return not begins_anew(page, draft)
    if page.behind.get(draft.kind.id, _FAR) < _NEARLY:
        # Nearly as like the paper that it follows: it is its next page.
        return not begins_anew(page, draft)
    coded = form_code(page)
    if coded is not None and coded != form_code(last):
        return False
    if page.kind != OTHER or draft.kind.id not in page.alternatives or _is_another(page):
        return False
    # A page of signatures has nothing but its days to tell whose they are.
    return not is_signatures(page) or is_tail(page, draft)


_OWN_TITLE = re.compile(
    r"[\u3400-\u9fff()“”\"]{1,14}"
    r"(?:证|证书|卡|函|通知|通知书|公告|公示|收据|发票|聘书|海报|请柬|签到表|报名表|名单|清单|截图)"
)
_TITLE_LINES = 4
_SYSTEM = re.compile(
    r"[首百]页[>›»/\\〉]|当前位置|[\u3400-\u9fff]{2,8}[>›»〉][\u3400-\u9fff]{2,10}[>›»〉]"
)
_DOCUMENT = re.compile(
    r"[\u3400-\u9fff][〔\[({【](?:19|20)\d\d[〕\])}】]第?\d+号$"
    r"|^[\u3400-\u9fff]{3,20}(?:局|委员会|政府|会|办公室|处|部|院|学)文件$",
    re.MULTILINE,
)
"""What heads a first page alone: the way through a system, a document's number."""
_ABOUT = re.compile(
    r"(?:^|\n)(?:[\u3400-\u9fff]{4,24})?关于(?!印发)[^\n。;；:：]{2,40}\n?[^\n。;；:：]{0,30}的?"
    r"(?:情况说明|说明|通报|通知|批复|函|复函|公示|公告|决定|证明|报告|请示)(?=\n|$)"
)
"""The title of an office's letter, on one line or on two."""


def _is_first(page: "Recognised") -> bool:
    """Whether a page is the first of its paper, by what it says itself.

    Forms whose head stands on every page bear its number there, too.
    """
    if page.number is None:
        return page.titled or _has_head(page)
    return page.number == 1 or (page.titled and page.kind == OTHER)


def _has_head(page: "Recognised") -> bool:
    """Whether a page begins as the first pages of office letters and the pages of systems do."""
    lines = page.sheet.reading.lines if page.sheet is not None else ()
    head = "\n".join(plain(line.text) for line in lines[:_TITLE_LINES])
    return any(shape.search(head) for shape in (_SYSTEM, _DOCUMENT, _ABOUT))


def _is_another(page: "Recognised") -> bool:
    """Whether one of a page's first lines is the title of some other paper: a 上岗证, a 签到表."""
    lines = page.sheet.reading.lines if page.sheet is not None else ()
    return any(_OWN_TITLE.fullmatch(plain(line.text)) for line in lines[:_TITLE_LINES])


_NEARLY, _FAR = 1.2, 9.0
"""A kind that scores so much less than the best is nearly as likely; one that is not among the
alternatives is far from it."""
