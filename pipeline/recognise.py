"""Pages → records: what each page is, its fields, and which pages are one record."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePath

from extractors.records import KINDS, MATCHER, UNSURE
from extractors.records.extract import extract
from extractors.records.found import Found
from extractors.records.kind import Kind
from extractors.records.match import Match
from extractors.records.others import BLANK, OTHER
from extractors.records.regions import parts_of
from extractors.records.witnesses import opinion_region, witnesses_on
from extractors.text.labels import Labels
from extractors.text.normal import plain
from extractors.text.sheet import Sheet
from models.page import HIDING, Box, Context, MarkType, Page, Quality, Reading
from models.record import Field, PageRef, Record, Truth, Witness
from models.submission import ReadDocument
from pipeline.coded import CONTINUED
from pipeline.drafts import Draft, begins_anew, is_loose
from pipeline.joining import completed, joined
from pipeline.own_row import applicant_of, lacks_holder, own_values

_PAGE_NUMBER = re.compile(
    r"第(?P<n>\d{1,2})页(?:[,，/]?共(?P<of>\d{1,2})页)?|^(?P<n2>\d{1,2})/(?P<of2>\d{1,2})页?$|^-(?P<n3>\d{1,2})-$"
    r"|页码:?(?P<n4>\d{1,2})(?:/(?P<of4>\d{1,2}))?$|^[Pp](?:age)?\.?(?P<n5>\d{1,2})$"
    r"|[\u3400-\u9fff]{3}[·|/](?P<n6>\d{1,2})$"
)


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


def recognise(
    documents: Iterable[ReadDocument], asked: Collection[str] = KINDS, folder: str = ""
) -> tuple[list[Recognised], list[Record]]:
    """What every page of a submission is, and the records they make.

    ``folder``: the name of the submission's folder, usually the applicant's. ``asked``: kinds that
    the notice in force names; of those that few notices ask for, all others are ``other``. Pages
    are in the documents' order; records are numbered in the order of their first page.
    """
    pages: list[Recognised] = []
    together: dict[str | None, list[Recognised]] = {}
    shown: dict[str, list[Recognised]] = {}
    for document in documents:
        found = [part for page in document.pages for part in _recognised(document, page, shown)]
        for page in found:
            if page.kind in KINDS and KINDS[page.kind].on_request and page.kind not in asked:
                page.kind, page.alternatives = OTHER, ()
            if page.duplicate_of is None:
                # Pictures handed in one by one are one document.
                source = None if is_loose(page) else page.ref.document
                together.setdefault(source, []).append(page)
        pages += found
    order = {id(page): at for at, page in enumerate(pages)}
    drafts = [draft for found in together.values() for draft in joined(found)]
    drafts = completed(sorted(drafts, key=lambda draft: order[id(draft.pages[0])]))
    records = [_record(f"r{i}", draft) for i, draft in enumerate(drafts, 1)]
    records = _of_own_rows(drafts, records, folder)
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
    if page.reading.empty or _says_nothing(page.reading):
        return [Recognised(ref, page, BLANK, 0.95)]
    if _glares_alone(page.reading):
        return [Recognised(ref, page, BLANK, _HIDDEN)]
    parts = [_matched(ref, page, part) for part in parts_of(page.reading, MATCHER)]
    if len(parts) > 1 and not _are_apart(parts):
        return [_matched(ref, page, page.reading)]
    return parts


_REMARK = re.compile(r"仅供|样本|水印|扫描全能王|CamScanner", re.IGNORECASE)
_COUNTED = re.compile(r"[\W_]*第?\s*\d*\s*页?[\W_]*")
"""What stands on a page that is otherwise empty: a watermark, a scanner's note, a page number."""

_FEW, _BRIEF = 3, 16
"""Lines of a page, and characters of a line, that are no more than such remarks."""


def _glares_alone(reading: Reading) -> bool:
    """Whether nothing at all is to be seen on a page but glare: blank, for all one can tell."""
    seen = reading.lines or reading.marks or reading.unread or reading.tables
    return not seen and not reading.native and Quality.GLARE in reading.quality


_HIDDEN = 0.45
"""So sure it is that a page is blank where glare may hide what stands on it: not sure enough for
anything to be called missing."""


def _says_nothing(reading: Reading) -> bool:
    """Whether only remarks of no paper stand on a page, whole or cut off, and no mark or ink."""
    if len(reading.lines) > _FEW or reading.native or set(reading.quality) & HIDING:
        return False
    bare = not (reading.marks or reading.unread or reading.tables)
    return bare and all(
        len(line.text) <= _BRIEF
        and (_REMARK.search(line.text) or _COUNTED.fullmatch(line.text) or len(line.text) == 1)
        for line in reading.lines
    )


def _are_apart(parts: Sequence[Recognised]) -> bool:
    """Whether the parts of a page are papers of their own: of different kinds, or with different
    dates, numbers or names. A heading inside a form makes no second form."""
    for first, second in pairwise(parts):
        if first.kind == second.kind and (
            first.kind not in KINDS or not begins_anew(second, Draft(KINDS[first.kind], [first]))
        ):
            return False
    return True


def _matched(ref: PageRef, page: Page, reading: Reading) -> Recognised:
    sheet = Sheet.of(reading)
    match = MATCHER.match(sheet, _named_by_file(ref, page))
    number, total = _printed_number(sheet)
    titled = match.titled and not _goes_on(sheet)
    if match.kind is not None and match.kind.id == OTHER and (number or 1) > 1:
        # Who signs a contract, what an activity cost: headings of later pages look like titles.
        titled = False
    alternatives = tuple(
        dict.fromkeys(kind.id for kind, _ in match.alternatives if kind.id != OTHER)
    )
    if match.kind is None:
        confidence = _nothing_fits(match, sheet)
        return Recognised(
            ref, page, OTHER, confidence, alternatives if confidence < UNSURE else (),
            near=alternatives, number=number, total=total, sheet=sheet,
        )  # fmt: skip
    doubted = match.kind.doubted
    if doubted is not None and doubted.search(plain(sheet.flow.text)):
        near = (*match.kind.rather, *alternatives)
        others = tuple(dict.fromkeys(a for a in near if a != match.kind.id)) or (OTHER,)
        return Recognised(
            ref, page, match.kind.id, min(match.confidence, _DOUBTED), others, alternatives,
            titled=titled, number=number, total=total, sheet=sheet,
        )  # fmt: skip
    unsure = match.confidence < UNSURE
    behind = {kind.id: match.score - score for kind, score in match.alternatives}
    return Recognised(
        ref, page, match.kind.id, match.confidence,
        tuple(a for a in alternatives if a != match.kind.id) if unsure else (),
        alternatives, behind, titled, number, total, sheet,
    )  # fmt: skip


def _goes_on(sheet: Sheet) -> bool:
    """Whether a page's head says that it goes on with a paper: what stands there is no title."""
    head = sheet.reading.lines[:_HEAD_LINES]
    return any(CONTINUED.search(plain(line.text)) and line.box.y0 < _HEAD for line in head)


_HEAD, _HEAD_LINES, _HEAD_NUMBERED = 0.15, 3, 8
"""A page's head is above this, as a fraction of its height; so many lines tell that it goes on, and
so many may bear its number."""


def _named_by_file(ref: PageRef, page: Page) -> Context:
    """What the document says around a page; a picture handed in as a file of its own is captioned
    by the file's name."""
    name = PurePath(ref.document).name
    if page.source != name:
        return page.context
    caption = re.sub(r"[\d_\-()（）\s]+", "", PurePath(name).stem)
    return page.context.model_copy(update={"before": (*page.context.before, caption)})


_DOUBTED = 0.6
"""A page that carries what its kind should not is no likelier than this."""


def _nothing_fits(match: Match, sheet: Sheet) -> float:
    """How sure it is that the page is none of the kinds."""
    if set(sheet.reading.quality) & HIDING:
        return 0.4
    return 0.9 if match.score < 1.2 else 0.6


def _printed_number(sheet: Sheet) -> tuple[int | None, int | None]:
    """The page's own number and the number of pages, from its first or last lines."""
    lines = sheet.reading.lines
    head = [line for line in lines[:_HEAD_NUMBERED] if line.box.y0 < _HEAD]
    for line in (*reversed(lines[-3:]), *lines[:3], *head[3:]):
        match = _PAGE_NUMBER.search(plain(line.text))
        if match:
            total = match["of"] or match["of2"] or match["of4"]
            number = next(
                match[name] for name in ("n", "n2", "n3", "n4", "n5", "n6") if match[name]
            )
            return int(number), int(total) if total else None
    for line in lines[-_FOOT_LINES:]:
        if line.box.y0 > _FOOT and re.fullmatch(r"\W?\d{1,2}\W?", line.text.strip()):
            return int(re.sub(r"\W", "", line.text)), None
    return None, None


_FOOT, _FOOT_LINES = 0.92, 4
"""A number alone below this, as a fraction of the page's height, is the page's."""


def _of_own_rows(drafts: list[Draft], records: list[Record], folder: str) -> list[Record]:
    """The records, those of tables that list many papers with the applicant's row, and those of
    which nobody was found to be the holder with the applicant where a page names them."""
    applicant = applicant_of(records, folder)
    numbers = [
        number for record in records
        if record.kind == "standard_authors" and (number := record.value("standard_number"))
    ]  # fmt: skip

    def own(page: Recognised, kind: Kind, found: dict[str, Found]) -> dict[str, Found]:
        return found if page.sheet is None else own_values(
            page.sheet, kind, found, applicant, numbers
        )  # fmt: skip

    return [
        _record(record.id, draft, own)
        if draft.kind.listed_by
        or draft.kind.spec("entries")
        or lacks_holder(draft.kind, record.fields.get("holder"), applicant)
        else record
        for draft, record in zip(drafts, records, strict=True)
    ]


_Chosen = Callable[[Recognised, Kind, dict[str, Found]], dict[str, Found]]


def _record(id: str, draft: Draft, own: _Chosen | None = None) -> Record:
    fields: dict[str, Field] = {}
    for page in draft.pages:
        if page.sheet is None:
            continue
        on_page = extract(page.sheet, draft.kind)
        on_page = own(page, draft.kind, on_page) if own else on_page
        for name, found in on_page.items():
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
        # Of two without a value the one that may be filled in tells more than the empty place.
        return field.value is not None, field.sure is (field.value is not None)

    if rank(new) != rank(old):
        return new if rank(new) > rank(old) else old
    return new if later else old


def _witnesses(draft: Draft) -> dict[str, Witness]:
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


def _part_witness(witnesses: dict[str, Witness], part: Recognised, draft: Draft) -> None:
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
        portrait = reading is not None and any(m.type is MarkType.PHOTO for m in reading.marks)
        # The place for it is at the right; what was pasted elsewhere may be anything.
        seen = Truth.YES if portrait or place.box.centre[0] > _RIGHT else Truth.UNKNOWN
        _witness(witnesses, "photo", Witness(seen=seen, page=part.ref))


_RIGHT = 0.5
_FILLS = 0.4
"""A mark that takes more of its picture fills it."""
