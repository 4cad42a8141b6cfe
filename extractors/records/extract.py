"""Fields from a page of a known kind."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from extractors.records.blanks import NOT_FOUND, blank
from extractors.records.found import Found
from extractors.records.holders import unlabelled_holder
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher
from extractors.records.printed import as_printed
from extractors.records.trust import decide
from extractors.text.alike import place_in, reads_alike
from extractors.text.cuts import Value
from extractors.text.hits import Hit, is_filled
from extractors.text.labels import Labels
from extractors.text.names import begins_with_surname
from extractors.text.normal import normalise, plain
from extractors.text.sheet import Sheet, Spot


@dataclass
class _Search:
    sheet: Sheet
    kind: Kind
    labels: Labels = field(init=False)

    def __post_init__(self) -> None:
        self.labels = Labels(self.sheet, self.kind.vocabulary)

    def candidates(self, spec: FieldSpec) -> tuple[list[Candidate], list[Value]]:
        """The values found for a field, best first, and the labels' places found empty."""
        by_label, empty = self._at_labels(spec)
        by_pattern = self._in_flow(spec)
        ordered = by_pattern + by_label if spec.patterns_first else by_label + by_pattern
        return ordered, empty

    def _at_labels(self, spec: FieldSpec) -> tuple[list[Candidate], list[Value]]:
        found: list[tuple[int, Candidate]] = []
        empty: list[Value] = []
        unread = len(spec.labels)
        for hit in self.labels.find(spec.labels):
            if spec.beside and not self._is_beside(hit, spec.beside):
                continue
            value = self.labels.value(hit, wraps=spec.wraps)
            parsed = _parsed(spec, value.text)
            headed = parsed is None and not _FIGURE.search(value.text)
            # An empty cell beside the label is its own: what stands below is of another row.
            headed = headed and (
                is_filled(value.text) or self.labels.place(hit) is None or self._is_head(hit)
            )
            if headed or (not value.near and (parsed is None or not parsed.complete)):
                # The neighbour on the row is of another column: the value may stand below.
                below = self.labels.beyond(hit)
                second = _parsed(spec, below.text) if below else None
                if below and second and second.complete:
                    value, parsed = replace(below, near=below.near and not headed), second
            if parsed is None:
                empty.append(value)
                if _NUMBERED.search(value.text):
                    unread = min(unread, spec.labels.index(hit.label))
                continue
            vouchers = {Voucher.LABEL} if value.near and hit.exact else set()
            spots = value.spots[parsed.start : parsed.end] or value.spots
            raw = self.sheet.printed(spots)
            parsed = as_printed(parsed, raw)
            rank = spec.labels.index(hit.label)
            found.append((rank, Candidate(parsed, raw, spots, frozenset(vouchers))))
        # Something that no value could be made of stands at as good a label: it may be the value.
        found = [
            (
                rank,
                one if rank < unread else replace(one, parsed=replace(one.parsed, complete=False)),
            )
            for rank, one in found
        ]
        if spec.pick == "last":
            found.reverse()
        # A value made out in full at a general label beats a fragment at the proper one.
        found.sort(key=lambda pair: (not pair[1].parsed.complete, pair[0]))
        return [candidate for _, candidate in found], empty

    def _is_head(self, hit: Hit) -> bool:
        """Whether a label's cell is in a row of labels, none of which has a place of its own beside
        it: its value stands below it."""
        box = hit.block.box
        row = sorted(
            (
                block for block in self.sheet.blocks
                if block.cell
                and abs(block.box.centre[1] - box.centre[1])
                < 0.5 * min(block.box.height, box.height)
            ),
            key=lambda block: block.box.x0,
        )  # fmt: skip
        while row and not is_filled(row[-1].text):
            row.pop()
        return len(row) > 1 and all(id(block) in self._heads for block in row)

    @cached_property
    def _heads(self) -> frozenset[int]:
        """The cells that are labels and nothing else, by their ``id()``."""
        return frozenset(
            id(hit.block)
            for hit in self.labels.hits
            if hit.start == 0 and not is_filled(hit.block.text[hit.end :])
        )

    def _is_beside(self, hit: Hit, labels: tuple[str, ...]) -> bool:
        box = hit.block.box
        for other in self.labels.find(labels):
            rows = min(box.y1, other.block.box.y1) - max(box.y0, other.block.box.y0)
            level = rows > 0.3 * min(box.height, other.block.box.height)
            if level and other.block.box.x0 < box.x0:
                return True
            if other.block is hit.block and other.start < hit.start:
                return True
        return False

    def _in_flow(self, spec: FieldSpec) -> list[Candidate]:
        flow = self.sheet.flow
        found = []
        for pattern in spec.patterns:
            for match in pattern.finditer(flow.text):
                start, end = match.span("v")
                end = self._before_label(start, end)
                parsed = _parsed(spec, flow.text[start:end])
                if parsed is None:
                    continue
                spots = flow.spots[start + parsed.start : start + parsed.end]
                raw = self.sheet.printed(spots)
                found.append(
                    Candidate(as_printed(parsed, raw), raw, spots, frozenset({Voucher.LABEL}))
                )
        return found

    def _before_label(self, start: int, end: int) -> int:
        """Where, before ``end``, a line of the running text begins with a label of its own."""
        spots = self.sheet.flow.spots
        for at in range(start + 1, end):
            if spots[at].line != spots[at - 1].line and spots[at] in self._opening:
                return at
        return end

    @cached_property
    def _opening(self) -> frozenset[Spot]:
        """The first characters of listed labels that begin a line, something else or nothing
        behind them."""
        return frozenset(
            hit.block.spots[hit.start]
            for hit in self.labels.hits
            if hit.exact and not hit.label.startswith(("~", "=")) and len(hit.label) >= _TELLING
        )


_FIGURE = re.compile(r"\d")

_HEADING = re.compile(
    r"(?:承接|承办|承担|实施|申报|申请|主管|主办|协办|委托|受托|购买|资助|出资|立项|建设|牵头|合作|支持|执行|批准|起草|归口|推荐|提出|发布|评审|项目|服务|所在|工作)"
    r"(?:单位|机构|部门|组织|方|地区|区域|地点|日期|时间|名称|编号|金额|周期|负责人|人员|类别|类型)"
    r"|特此.{1,4}[。.]?|[〇零○一二三四五六七八九十\d]{2,4}年[^年]{1,4}月[^月]{1,4}日"
    r"|(?:19|20)\d\d[.年/\-]\d{1,2}月?(?:至|-|~|—|到)(?:今|(?:19|20)\d\d[.年/\-]\d{1,2}月?)"
)
"""The head of the next row or column, or the period in it, which stands where a value might."""


def _parsed(spec: FieldSpec, text: str) -> Parsed | None:
    """What a text gives for a field, unless it is the head of something else."""
    parsed = spec.parse(text) if text else None
    return None if parsed is None or _HEADING.fullmatch(parsed.value) else parsed


_TELLING = 3
"""Labels of fewer characters may begin a line of running text."""


def extract(sheet: Sheet, kind: Kind) -> dict[str, Found]:
    """The fields of a page taken to be of ``kind``.

    A field whose label stands there with nothing at it has the value None: sure if the place
    is empty, not sure if something illegible stands in it. A field without any trace is absent.
    """
    search = _Search(sheet, kind)
    best: dict[str, Candidate] = {}
    others: dict[str, list[Candidate]] = {}
    empty: dict[str, Value] = {}
    for spec in kind.fields:
        candidates, blanks = search.candidates(spec)
        if candidates:
            best[spec.name], others[spec.name] = candidates[0], candidates[1:]
        elif blanks:
            empty[spec.name] = blanks[0]
    if kind.names_holder and kind.names_holder not in best:
        holder = unlabelled_holder(sheet, kind)
        best |= {kind.names_holder: holder} if holder else {}
    if kind.derive:
        best |= {
            name: one
            for name, one in kind.derive(sheet, best).items()
            if not _HEADING.fullmatch(one.parsed.value)
        }
    _part_dates(best, others)
    found = {
        name: _weigh(sheet, kind, name, candidate, others.get(name, []))
        for name, candidate in best.items()
    }
    for name, value in empty.items():
        if name not in found:
            due = kind.spec(name)
            as_read = bool(due and due.as_read)
            place = blank(sheet, search.labels, value, kind.vocabulary, as_read=as_read)
            filled_in = kind.opinions or (due and due.key and name != kind.names_holder)
            if place.sure and place.value is None and not filled_in:
                # Only what is to be filled in is left empty; of other papers it was not found.
                place = replace(place, confidence=0.3, sure=False, doubts=(NOT_FOUND,))
            found[name] = place
    return found


_BORN, _LEAST_AGE = "birth_date", 14
_LATER = ("enrolled_on", "graduated_on", "awarded_on", "approved_on")
"""Days that papers with a day of birth name; the first of them by its words alone."""


def _part_dates(best: dict[str, Candidate], others: dict[str, list[Candidate]]) -> None:
    """Take no day for a day of birth on which studies began, or on which nobody was old enough
    for what the paper tells: the next best that may be one, or none."""
    if _BORN not in best:
        return
    begun = set(best[_LATER[0]].spots) if _LATER[0] in best else set()
    later = [best[name] for name in _LATER if name in best]

    def may_be(one: Candidate) -> bool:
        year = one.parsed.value[:4]
        years = [
            int(other.parsed.value[:4])
            for other in later
            if other.parsed.value[:4].isdecimal() and not set(other.spots) & set(one.spots)
        ]
        young = year.isdecimal() and any(int(year) + _LEAST_AGE > other for other in years)
        return not young and not begun & set(one.spots)

    fitting = [one for one in (best[_BORN], *others.get(_BORN, [])) if may_be(one)]
    if fitting:
        best[_BORN] = fitting[0]
        others[_BORN] = fitting[1:]
    else:
        del best[_BORN]


def _weigh(
    sheet: Sheet, kind: Kind, name: str, candidate: Candidate, others: list[Candidate]
) -> Found:
    lines = sheet.lines_of(candidate.spots)
    score = min((line.confidence for line in lines), default=0.0)
    vouchers = set(candidate.vouchers) | candidate.parsed.vouchers
    if sheet.reading.native:
        vouchers.add(Voucher.NATIVE)
    spec = kind.spec(name)
    contradicted = False
    heard = _second_values(spec, candidate, sheet) if spec else []
    if heard:
        agrees = [value == candidate.parsed.value for value, _ in heard]
        settled = any(value == candidate.parsed.value and third for value, third in heard)
        contradicted = not any(agrees)
        # Tesseract fails differently: what it reads alike is right, whatever the second reads.
        if all(agrees) or settled:
            vouchers.add(Voucher.SECOND)
    values = [other.parsed.value for other in others]
    if any(
        other.parsed.value == candidate.parsed.value
        # The same characters found in two ways are one place, not two that agree.
        and not set(other.spots) & set(candidate.spots)
        for other in others
    ):
        vouchers.add(Voucher.AGREEMENT)
    verdict = decide(
        vouchers,
        score,
        quality=sheet.reading.quality,
        complete=candidate.parsed.complete and not sheet.has_gap(candidate.spots),
        contradicted=contradicted,
    )
    different = tuple(
        dict.fromkeys(
            v
            for v in (*(v for v, _ in heard), *candidate.parsed.others, *values)
            if v != candidate.parsed.value
        )
    )
    found = Found(
        value=candidate.parsed.value,
        raw=candidate.raw,
        confidence=verdict.confidence,
        sure=verdict.sure,
        box=sheet.box_of(candidate.spots),
        vouchers=frozenset(vouchers),
        doubts=verdict.doubts,
        others=different,
        look_alikes=_look_alikes(sheet, candidate),
        score=score,
    )
    return _as_named(found) if name in _PEOPLE and not found.sure else found


def _as_named(found: Found) -> Found:
    """A name in doubt that begins with no surname, as the second engine reads it, if that does."""
    read = found.value or ""
    if not _A_NAME.fullmatch(read) or begins_with_surname(read):
        return found
    alike = (one for one in found.others if len(one) == len(read) and begins_with_surname(one))
    name = next(alike, None)
    if name is None:
        return found
    others = (read, *(one for one in found.others if one != name))
    return replace(found, value=name, others=others, look_alikes=())


_PEOPLE = frozenset({"holder", "name", "worker", "client", "leader"})
_A_NAME = re.compile(r"[\u3400-\u9fff]{3}|[\u3400-\u9fff](?:某{1,2}|[×*xX]{1,2})")
"""A whole name, or one of which all but the surname is withheld."""


def weighed_alone(sheet: Sheet, kind: Kind, name: str, candidate: Candidate) -> Found:
    """A candidate as the field ``name``, there being no other for it on the page."""
    return _weigh(sheet, kind, name, candidate, [])


def _look_alikes(sheet: Sheet, candidate: Candidate) -> tuple[str, ...]:
    """What each character may be instead, where the value is the characters as read."""
    spots = candidate.spots
    if len(spots) != len(candidate.parsed.value):
        return ()
    found = []
    for spot in spots:
        options = sheet.reading.lines[spot.line].options
        if spot.index >= len(options):
            return ()
        found.append(options[spot.index])
    return tuple(found)


_ZEROS = re.compile("〇+")
"""二〇〇三: the second engine's decoding now and then takes two like characters for one."""


_NUMBERED = re.compile(
    r"^[^\u3400-\u9fff]{0,2}\d[\d.\-/年月日\s]{1,9}[A-Za-z]?[\d.\-/年月日\s]{1,8}$"
)
"""What looks like a date or a number and nothing else."""

_EDGES = re.compile(r"^[^\w〇]+|[^\w〇]+$")
"""Punctuation around what was read again, which the engines see now and then."""


def _second_values(spec: FieldSpec, candidate: Candidate, sheet: Sheet) -> list[tuple[str, bool]]:
    """What other engines read where the value stands, as values of the field, and whether it is
    the third that does.

    A part of which it makes no value at all tells nothing.
    """
    values = []
    raw = _unquoted(candidate.raw)
    for number, second in sheet.seconds_of(candidate.spots):
        line = sheet.reading.lines[number]
        text = _unquoted(second.text)
        own = _unquoted(line.text[second.start : second.end])
        text, own = _EDGES.sub("", text), _EDGES.sub("", own)
        if raw in own:
            if reads_alike(own, text, raw):
                values.append((candidate.parsed.value, second.third))
                continue
            start = own.index(raw)
            text = place_in(own, text, start, start + len(raw))
        elif own and own in raw:
            # Part of the value: read it in place of what the first engine reads there.
            if _ZEROS.sub("〇", own) == _ZEROS.sub("〇", text):
                values.append((candidate.parsed.value, second.third))
                continue
            text = raw.replace(own, text, 1)
        else:
            continue
        parsed = spec.parse(normalise(text).text)
        if parsed is not None:
            same = _unquoted(parsed.value) == _unquoted(candidate.parsed.value)
            values.append((candidate.parsed.value if same else parsed.value, second.third))
    return values


_QUOTES = str.maketrans("", "", "“”\"'‘’「」『』〝〞＂")


def _unquoted(text: str) -> str:
    """The text without white space and quotation marks: engines see these as they please."""
    return plain(text).translate(_QUOTES)
