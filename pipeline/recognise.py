"""Pages → records: what each page is, its fields, and which pages are one record."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractors.records import KINDS, MATCHER, UNSURE
from extractors.records.extract import Found, extract
from extractors.records.kind import Kind
from extractors.records.match import Match
from extractors.records.others import BLANK, OTHER
from extractors.records.regions import parts_of
from extractors.records.witnesses import opinion_region, witnesses_on
from extractors.text.labels import Labels
from extractors.text.normal import plain
from extractors.text.sheet import Sheet
from models.page import Box, MarkType, Page, Quality, Reading
from models.record import Field, PageRef, Record, Truth, Witness
from models.submission import ReadDocument

_PAGE_NUMBER = re.compile(
    r"第(?P<n>\d{1,2})页(?:[,，/]?共(?P<of>\d{1,2})页)?|^(?P<n2>\d{1,2})/(?P<of2>\d{1,2})页?$|^-(?P<n3>\d{1,2})-$"
)
_CONTINUED = re.compile(r"续表|\(续\)|接上页|续页")


@dataclass
class Recognised:
    """What a page, or one of several papers on it, was taken for."""

    ref: PageRef
    page: Page
    kind: str
    confidence: float
    alternatives: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    """All kinds that came near, whether or not the choice is certain."""
    behind: dict[str, float] = field(default_factory=dict)
    """By how much each of the kinds that came near scored less than the best."""
    titled: bool = False
    number: int | None = None
    """The page number printed on it, "第 2 页 共 3 页", and how many there are."""
    total: int | None = None
    sheet: Sheet | None = None
    record: str | None = None
    duplicate_of: PageRef | None = None
    again: "Recognised | None" = None
    """What the same picture was taken for where it stood first."""


@dataclass
class _Draft:
    """A record being put together."""

    kind: Kind
    pages: list[Recognised] = field(default_factory=list)
    parts: list[Recognised] = field(default_factory=list)
    """Pictures that sit in the cells of a native form."""


def recognise(
    documents: Iterable[ReadDocument], asked: Collection[str] = KINDS
) -> tuple[list[Recognised], list[Record]]:
    """What every page of a submission is, and the records they make.

    ``asked``: kinds that the notice in force names; of those that few notices ask for, all others
    are ``other``. Pages are in the documents' order; records are numbered in the order of their
    first page.
    """
    pages: list[Recognised] = []
    drafts: list[_Draft] = []
    shown: dict[str, list[Recognised]] = {}
    for document in documents:
        found = [part for page in document.pages for part in _recognised(document, page, shown)]
        for page in found:
            if page.kind in KINDS and KINDS[page.kind].on_request and page.kind not in asked:
                page.kind, page.alternatives = OTHER, ()
        drafts += _joined([page for page in found if page.duplicate_of is None])
        pages += found
    drafts = _completed(drafts)
    records = [_record(f"r{i}", draft) for i, draft in enumerate(drafts, 1)]
    for page in pages:
        if page.again is not None:
            # One paper handed in twice is one record.
            page.kind, page.confidence = page.again.kind, page.again.confidence
            page.record = page.again.record
    return pages, records


def _recognised(
    document: ReadDocument, page: Page, shown: dict[str, list[Recognised]]
) -> list[Recognised]:
    """What is on a page: usually one paper, now and then two.

    ``shown``: the pages so far by their pictures. A portrait or a seal pasted into two cells of
    a form is a part of it in both places; any other picture is looked at once.
    """
    ref = PageRef(document.document.path, page.number)
    if page.picture is not None and page.picture in shown and page.context.place is None:
        return [
            Recognised(ref, page, one.kind, one.confidence, duplicate_of=one.ref, again=one)
            for one in shown[page.picture]
        ]
    found = _papers_on(ref, page)
    if page.picture is not None:
        shown.setdefault(page.picture, found)
    return found


def _papers_on(ref: PageRef, page: Page) -> list[Recognised]:
    if page.reading is None:
        return [Recognised(ref, page, OTHER, 0.0)]
    if page.reading.empty:
        return [Recognised(ref, page, BLANK, 0.95)]
    parts = [_matched(ref, page, part) for part in parts_of(page.reading, MATCHER)]
    if len(parts) > 1 and not _are_apart(parts):
        return [_matched(ref, page, page.reading)]
    return parts


def _are_apart(parts: Sequence[Recognised]) -> bool:
    """Whether the parts of a page are papers of their own: of different kinds, or with different
    dates, numbers or names. A heading inside a form makes no second form."""
    for first, second in pairwise(parts):
        if first.kind == second.kind and (
            first.kind not in KINDS or not _begins_anew(second, _Draft(KINDS[first.kind], [first]))
        ):
            return False
    return True


def _matched(ref: PageRef, page: Page, reading: Reading) -> Recognised:
    sheet = Sheet.of(reading)
    match = MATCHER.match(sheet, page.context)
    number, total = _printed_number(sheet)
    alternatives = tuple(
        dict.fromkeys(kind.id for kind, _ in match.alternatives if kind.id != OTHER)
    )
    if match.kind is None:
        confidence = _nothing_fits(match, sheet)
        return Recognised(
            ref, page, OTHER, confidence, alternatives if confidence < UNSURE else (),
            near=alternatives, number=number, total=total, sheet=sheet,
        )  # fmt: skip
    unsure = match.confidence < UNSURE
    behind = {kind.id: match.score - score for kind, score in match.alternatives}
    return Recognised(
        ref, page, match.kind.id, match.confidence,
        tuple(a for a in alternatives if a != match.kind.id) if unsure else (),
        alternatives, behind, match.titled, number, total, sheet,
    )  # fmt: skip


def _nothing_fits(match: Match, sheet: Sheet) -> float:
    """How sure it is that the page is none of the kinds."""
    if set(sheet.reading.quality) & {Quality.BLURRED, Quality.DARK, Quality.GLARE}:
        return 0.4
    return 0.9 if match.score < 1.2 else 0.6


def _printed_number(sheet: Sheet) -> tuple[int | None, int | None]:
    """The page's own number and the number of pages, from its first or last lines."""
    for line in (*reversed(sheet.reading.lines[-3:]), *sheet.reading.lines[:3]):
        match = _PAGE_NUMBER.search(plain(line.text))
        if match:
            total = match["of"] or match["of2"]
            number = match["n"] or match["n2"] or match["n3"]
            return int(number), int(total) if total else None
    return None, None


def _joined(pages: Sequence[Recognised]) -> list[_Draft]:
    """Pages of one record put together, in reading order."""
    drafts: list[_Draft] = []
    by_leaf: dict[int, _Draft] = {}
    for page in pages:
        place = page.page.context.place
        if place is not None and place.leaf in by_leaf and _is_part(page, by_leaf[place.leaf]):
            owner = by_leaf[place.leaf]
            page.kind, page.confidence, page.alternatives = owner.kind.id, 0.95, ()
            owner.parts.append(page)
            continue
        previous = _page_before(page, drafts) or _other_half(page, drafts)
        if previous is not None:
            page.kind = previous.kind.id
            page.alternatives = ()
            page.confidence = max(page.confidence, 0.75)
            previous.pages.append(page)
        elif page.kind in KINDS:
            drafts.append(_Draft(KINDS[page.kind], [page]))
        else:
            continue
        if page.page.reading is not None and page.page.reading.native:
            by_leaf[page.page.number - 1] = drafts[-1]
    return drafts


def _completed(drafts: Sequence[_Draft]) -> list[_Draft]:
    """The drafts, an untitled part put to the one titled paper of its kind that it completes:
    the pages of a form photographed one by one, each a file of its own."""
    whole = list(drafts)
    for part in drafts:
        if any(page.titled for page in part.pages) or part.kind.pages < 2:
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


def _filled_in(draft: _Draft) -> set[str]:
    """The fields that a draft's pages carry, whether filled in or blank."""
    return {name for page in draft.pages if page.sheet for name in extract(page.sheet, draft.kind)}


def _is_part(page: Recognised, owner: _Draft) -> bool:
    """Whether a picture in a native table's cell is a part of that form: a portrait, a seal.

    A certificate that somebody pasted into a cell stays a record of its own.
    """
    return owner.kind.id != page.kind and not (page.kind in KINDS and page.confidence >= UNSURE)


def _page_before(page: Recognised, drafts: Sequence[_Draft]) -> _Draft | None:
    """The record that a page runs on from, if it does.

    Printed page numbers tell it even where the pages are not in order; else the page has to
    follow the record's last one.
    """
    if page.sheet is None or page.titled or page.number == 1 or not drafts:
        return None
    if page.number is not None and page.total is not None:
        waiting = [
            draft for draft in drafts
            if draft.pages[-1].number == page.number - 1 and draft.pages[-1].total == page.total
        ]  # fmt: skip
        last = drafts[-1]
        if not waiting and _lacks_number(last, page) and (page.kind == OTHER or _fits(page, last)):
            return last
        if not waiting:
            return None
        fitting = [draft for draft in waiting if _fits(page, draft)]
        if fitting:
            return fitting[-1]
        # Nothing else is known of the page: the nearest unfinished record it is.
        return waiting[-1] if waiting[-1] is drafts[-1] else None
    return drafts[-1] if _continues(page, drafts[-1]) else None


def _lacks_number(draft: _Draft, page: Recognised) -> bool:
    """Whether a page is the next of the record just before it, whose own number was not read."""
    last = draft.pages[-1]
    return (
        last.number is None
        and page.number == len(draft.pages) + 1
        and len(draft.pages) < draft.kind.pages
        and page.ref.document == last.ref.document
        and page.ref.number == last.ref.number + len(draft.parts) + 1
    )


def _other_half(page: Recognised, drafts: Sequence[_Draft]) -> _Draft | None:
    """The record before it of which a titled page is the first half: a booklet photographed
    page by page, the inner page first."""
    if not page.titled or not drafts or page.sheet is None:
        return None
    draft = drafts[-1]
    last = draft.pages[-1]
    lone = len(draft.pages) == 1 and not last.titled and draft.kind.pages > 1
    follows = page.ref.document == last.ref.document and page.ref.number == last.ref.number + 1
    if lone and follows and draft.kind.id == page.kind and not _begins_anew(page, draft):
        return draft
    return None


def _fits(page: Recognised, draft: _Draft) -> bool:
    return draft.kind.id == page.kind or draft.kind.id in page.near


def _continues(page: Recognised, draft: _Draft) -> bool:
    """Whether an untitled page runs on from the record before it."""
    assert page.sheet is not None
    last = draft.pages[-1]
    follows = page.ref.document == last.ref.document and (
        page.ref.number - 1 <= last.ref.number + len(draft.parts)
    )
    if not follows or len(draft.pages) >= draft.kind.pages:
        return False
    fits = _fits(page, draft)
    if page.number is not None and page.number == (last.number or 1) + 1:
        return fits or page.confidence < UNSURE
    if _CONTINUED.search(plain(page.sheet.flow.text)[:200]):
        return fits
    if page.kind == draft.kind.id:
        return not _begins_anew(page, draft)
    if page.behind.get(draft.kind.id, _FAR) < _NEARLY:
        # Nearly as like the paper that it follows: it is its next page.
        return not _begins_anew(page, draft)
    return page.kind == OTHER and draft.kind.id in page.alternatives


_NEARLY, _FAR = 1.2, 9.0
"""A kind that scores so much less than the best is nearly as likely; one that is not among the
alternatives is far from it."""


def _begins_anew(page: Recognised, draft: _Draft) -> bool:
    """Whether a page of the same kind has a head of its own: another date or session."""
    if page.sheet is None or draft.pages[0].sheet is None:
        return False
    mine, theirs = extract(page.sheet, draft.kind), extract(draft.pages[0].sheet, draft.kind)
    return any(
        name in mine and name in theirs
        and mine[name].value is not None and theirs[name].value is not None
        and mine[name].value != theirs[name].value
        for name in _TELLING
    )  # fmt: skip


_TELLING = (
    "session", "date", "case_number", "holder", "certificate_number", "management_number",
    "approved_on", "id_number", "level",
)  # fmt: skip
"""Fields that two pages of one record cannot differ in."""


def _record(id: str, draft: _Draft) -> Record:
    fields: dict[str, Field] = {}
    for page in draft.pages:
        if page.sheet is None:
            continue
        for name, found in extract(page.sheet, draft.kind).items():
            spec = draft.kind.spec(name)
            fields[name] = _better(
                fields.get(name), _field(found, page.ref), later=bool(spec and spec.pick == "last")
            )
    for page in (*draft.pages, *draft.parts):
        page.record = id
    first = draft.pages[0]
    return Record(
        id=id,
        kind=draft.kind.id,
        confidence=min(page.confidence for page in draft.pages),
        pages=tuple(page.ref for page in (*draft.pages, *draft.parts)),
        fields=fields,
        witnesses=_witnesses(draft),
        alternatives=first.alternatives,
    )


def _field(found: Found, ref: PageRef) -> Field:
    return Field(
        value=found.value,
        raw=found.raw,
        confidence=round(found.confidence, 3),
        sure=found.sure,
        page=ref,
        box=found.box,
        doubts=found.doubts,
        others=found.others,
        look_alikes=found.look_alikes,
        vouchers=tuple(sorted(found.vouchers)),
        score=round(found.score, 4),
    )


def _better(old: Field | None, new: Field, *, later: bool) -> Field:
    """Of two readings of one field on two pages of a record: the filled, the surer one."""
    if old is None:
        return new

    def rank(field: Field) -> tuple[bool, bool]:
        return field.value is not None, field.sure

    if rank(new) != rank(old):
        return new if rank(new) > rank(old) else old
    return new if later else old


def _witnesses(draft: _Draft) -> dict[str, Witness]:
    """The seals and photos the paper should carry, and whether they are seen on any page."""
    witnesses: dict[str, Witness] = {}
    for page in draft.pages:
        if page.sheet is None:
            continue
        for name, seen in witnesses_on(page.sheet, draft.kind).items():
            _witness(
                witnesses,
                name,
                Witness(seen=seen.seen, text=seen.text, page=page.ref, box=seen.box),
            )
    for part in draft.parts:
        _part_witness(witnesses, part, draft)
    return witnesses


def _witness(witnesses: dict[str, Witness], name: str, new: Witness) -> None:
    """Keep the better of two pages' witness: seen, else not known, else not seen."""
    order = (Truth.NO, Truth.UNKNOWN, Truth.YES)
    old = witnesses.get(name)
    if old is None or order.index(new.seen) > order.index(old.seen):
        witnesses[name] = new


def _part_witness(witnesses: dict[str, Witness], part: Recognised, draft: _Draft) -> None:
    """What a picture in a native form's cell witnesses: a seal in an opinion's row, or a photo."""
    place = part.page.context.place
    owner = next((p for p in draft.pages if place and p.ref.number - 1 == place.leaf), None)
    if place is None or owner is None or owner.sheet is None:
        return
    reading = part.page.reading
    seals = [m for m in reading.marks if m.type is MarkType.SEAL and m.certain] if reading else []
    labels = Labels(owner.sheet, draft.kind.vocabulary)
    for name in draft.kind.opinions:
        region = opinion_region(owner.sheet, labels, draft.kind, name)
        if region is not None and region.contains(*place.box.centre):
            seen = Truth.YES if seals else Truth.UNKNOWN
            text, box = (seals[0].text, Box(*seals[0].box)) if seals else ("", None)
            _witness(
                witnesses, f"{name}.seal", Witness(seen=seen, text=text, page=part.ref, box=box)
            )
            return
    # A portrait's red ground may look like a seal; a seal fills its picture.
    sealed = any(Box(*seal.box).area > _FILLS for seal in seals)
    if draft.kind.portrait and not sealed and place.box.y1 < 0.5:
        _witness(witnesses, "photo", Witness(seen=Truth.YES, page=part.ref))


_FILLS = 0.4
"""A mark that takes more of its picture fills it."""
