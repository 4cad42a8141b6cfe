"""The traces of all submissions → what two people's packages share that should be one's own.

What is found is a hint for a reviewer and changes no finding. Everything is looked up by its
value (a hash, a number, a shingle), so the work grows with the number of papers, not of pairs.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TypeVar

from models.report import Alike, AlikePlace, Likeness
from models.trace import Trace, TracedText
from pipeline.trace import ID_NUMBER

_COMMON = 3
_COMMON_SHARE = 0.05
"""What more people than this have is a template: so many, or so large a part of all."""

_LEAST_PRINTS = 32
"""Shingles of the sample that two texts must share: about seventy characters in one run."""
_ALIKE = 0.6
"""How much of the shorter text must stand in the other. Two copies photographed and read with
two characters of a hundred wrong share about four fifths of their shingles; records written
apart, in the phrases of the trade, up to a half."""
_EACH_PAIR = 6
"""Of more texts with one shingle, not every pair is looked at: a copy has others."""

_ORDER = tuple(Alike)

_Key = TypeVar("_Key", bound=Hashable)


def across(traces: Sequence[Trace]) -> tuple[Likeness, ...]:
    """What the submissions share, the gravest sort first, else in the submissions' order."""
    people = _People(traces)
    found = [
        *people.twice(),
        *_numbers(traces, people),
        *_pictures(traces, people),
        *_texts(traces, people),
    ]
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.sort)))


class _People:
    """Which submissions are one person's: those of one name and one ID number."""

    def __init__(self, traces: Sequence[Trace]) -> None:
        self._own: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._who: dict[str, tuple[str, ...]] = {}
        for each in traces:
            known = each.name and each.id_number
            who = (each.name or "", each.id_number or "") if known else (each.submission,)
            self._own[who].append(each.submission)
            self._who[each.submission] = who
        self.common = max(_COMMON, int(len(self._own) * _COMMON_SHARE))

    def twice(self) -> Iterator[Likeness]:
        """The people who handed in more than one submission."""
        for submissions in self._own.values():
            if len(submissions) > 1:
                yield Likeness(
                    sort=Alike.SAME_APPLICANT,
                    places=tuple(AlikePlace(submission=each) for each in submissions),
                )

    def of(self, submission: str) -> tuple[str, ...]:
        """Who handed it in; to be compared with others only."""
        return self._who[submission]

    def count(self, submissions: Iterable[str]) -> int:
        """How many different people they are from."""
        return len({self._who[each] for each in submissions})


def _placed(own: Iterable[tuple[str, str | None, str | None]]) -> tuple[AlikePlace, ...]:
    """A place for each submission, with all its pages, from (submission, page, record)."""
    pages: dict[str, dict[str, None]] = {}
    records: dict[str, str | None] = {}
    for submission, page, record in own:
        pages.setdefault(submission, {}).update({page: None} if page else {})
        records.setdefault(submission, record)
    return tuple(
        AlikePlace(submission=each, pages=tuple(own), record=records[each])
        for each, own in pages.items()
    )


def _numbers(traces: Sequence[Trace], people: _People) -> Iterator[Likeness]:
    by_number = _grouped(
        ((number.series, number.value), (each.submission, number))
        for each in traces
        for number in each.numbers
    )
    for (series, value), found in by_number.items():
        count = people.count(submission for submission, _ in found)
        sure = all(number.sure for _, number in found)
        if count < 2 or (not sure and count > people.common):
            # What is read with doubt on so many papers is something printed on all of them.
            continue
        yield Likeness(
            sort=Alike.ID_NUMBER if series == ID_NUMBER else Alike.NUMBER,
            kind=next((n.kind for _, n in found if n.kind == series), found[0][1].kind),
            value=value,
            sure=sure,
            places=_placed((submission, n.page, n.record) for submission, n in found),
        )


def _pictures(traces: Sequence[Trace], people: _People) -> Iterator[Likeness]:
    by_picture = _grouped(
        (picture.picture, (each.submission, picture))
        for each in traces
        for picture in each.pictures
    )
    for value, found in by_picture.items():
        count = people.count(submission for submission, _ in found)
        personal = any(picture.personal for _, picture in found)
        if count < 2 or (not personal and count > people.common):
            continue
        yield Likeness(
            sort=Alike.PORTRAIT if all(p.portrait for _, p in found) else Alike.PICTURE,
            kind=found[0][1].kind,
            value=value,
            places=_placed((submission, p.page, None) for submission, p in found),
        )


# -- texts -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Told:
    """A text and whose it is, without what is common to many."""

    submission: str
    text: TracedText
    prints: frozenset[int]


def _texts(traces: Sequence[Trace], people: _People) -> Iterator[Likeness]:
    tellers = _tellers(traces, people)
    # Only what two people have can be told to be alike; what many have is a template.
    common = frozenset(each for each, own in tellers.items() if len(own) > people.common)
    shared = frozenset(tellers) - common
    told = [
        _Told(each.submission, text, text.prints - common) for each in traces for text in each.texts
    ]
    seen: set[tuple[tuple[str, tuple[str, ...]], ...]] = set()
    for one, other in _candidates(told, shared):
        if people.of(one.submission) == people.of(other.submission):
            continue
        both = len(one.prints & other.prints)
        share = both / min(len(one.prints), len(other.prints))
        # Two records on one page have one text.
        places = tuple((each.submission, each.text.pages) for each in (one, other))
        if both < _LEAST_PRINTS or share < _ALIKE or places in seen:
            continue
        seen.add(places)
        yield Likeness(
            sort=Alike.TEXT,
            kind=one.text.kind,
            share=round(share, 2),
            places=tuple(
                AlikePlace(
                    submission=each.submission, pages=each.text.pages, record=each.text.record
                )
                for each in (one, other)
            ),
        )


def _tellers(traces: Sequence[Trace], people: _People) -> dict[int, set[tuple[str, ...]]]:
    """The people who have a shingle, for those that more than one has: hardly any of them."""
    first: dict[int, tuple[str, ...]] = {}
    more: dict[int, set[tuple[str, ...]]] = {}
    for each in traces:
        who = people.of(each.submission)
        for text in each.texts:
            for digest in text.prints:
                known = first.setdefault(digest, who)
                if known != who:
                    more.setdefault(digest, {known}).add(who)
    return more


def _candidates(told: Sequence[_Told], shared: frozenset[int]) -> list[tuple[_Told, _Told]]:
    """The pairs of texts with so many shingles in common that they may be alike, in order."""
    by_print = _grouped(
        (one, number) for number, each in enumerate(told) for one in each.prints & shared
    )
    pairs: Counter[tuple[int, int]] = Counter()
    for own in by_print.values():
        if len(own) <= _EACH_PAIR:
            pairs.update(combinations(own, 2))
        else:
            pairs.update(pairwise(own))
            pairs.update((own[0], each) for each in own[2:])
    near = sorted(pair for pair, count in pairs.items() if count >= _LEAST_PRINTS // 2)
    return [(told[first], told[second]) for first, second in near]


_Item = TypeVar("_Item")


def _grouped(pairs: Iterable[tuple[_Key, _Item]]) -> dict[_Key, list[_Item]]:
    grouped: dict[_Key, list[_Item]] = defaultdict(list)
    for key, item in pairs:
        grouped[key].append(item)
    return grouped
