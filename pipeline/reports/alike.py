"""What a submission shares with other people's, in the words and links a reviewer sees.

For reviewers' pages and sheets alone: no letter is given any of it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

from models.report import Alike, AlikePlace, Likeness, Report
from pipeline.reports.alike_views import (
    WORDS,
    Couple,
    Other,
    Pair,
    Person,
    Shared,
    Spot,
    counted,
)
from pipeline.reports.files import link_to, safe_name
from pipeline.reports.index import Index
from pipeline.reports.masking import Masker, mask_id
from pipeline.reports.pictures import FOLDER
from pipeline.reports.shown import Printed, shown
from pipeline.reports.words import applicant_name, kind_word

_EACH_PAIR = 6
"""Of more places than this, each is set against the first alone, not against every other."""


class _Package:
    """A submission that shares something: as it was reported, and as it may be shown."""

    def __init__(self, report: Report, seen: Report) -> None:
        self.name = applicant_name(seen)
        self.unit = seen.applicant.recommender or ""
        self.folder = safe_name(report.submission)
        self._index = Index(seen)
        # Paths may be masked; the documents' order is not.
        self._refs = {
            f"{own.path}#{page.page}": f"{told.path}#{page.page}"
            for own, told in zip(report.documents, seen.documents, strict=True)
            for page in own.pages
        }

    def title(self, ref: str) -> str:
        return self._index.page_title(self._refs.get(ref, ""))

    def spots(self, place: AlikePlace, way: str, stored: Callable[[str], Path]) -> Iterator[Spot]:
        """The place's pages. ``way``: to this submission's folder, ending in /; "" in it."""
        for ref in place.pages:
            known = self._refs.get(ref)
            page = self._index.page(known) if known else None
            if known is None or page is None:
                continue
            there = page.picture is not None and stored(page.picture).is_file()
            yield Spot(
                title=self._index.page_title(known),
                href=f"{f'{way}index.html' if way else ''}#{self._index.page_anchor(known)}",
                picture=f"{way}{FOLDER}/{page.picture}.jpg" if there else "",
            )


class Alikes:
    """What the submissions of a run share, told by submission or by pair."""

    def __init__(
        self, reports: Iterable[Report], likenesses: Sequence[Likeness], *, unmasked: bool = False
    ) -> None:
        concerned = {place.submission for one in likenesses for place in one.places}
        self._packages = {
            each.submission: _Package(each, shown(Printed(each), unmasked=unmasked).report)
            for each in reports
            if each.submission in concerned
        }
        self._unmasked = unmasked
        self._likenesses = [
            one
            for one in likenesses
            if all(place.submission in self._packages for place in one.places)
        ]
        self._same = {
            frozenset(pair)
            for one in self._likenesses
            if one.sort is Alike.SAME_APPLICANT
            for pair in combinations((place.submission for place in one.places), 2)
        }
        self._of: dict[str, list[Likeness]] = defaultdict(list)
        for one in self._likenesses:
            for place in one.places:
                self._of[place.submission].append(one)

    @property
    def submissions(self) -> frozenset[str]:
        """Those that share anything."""
        return frozenset(self._of)

    def of(self, submission: str, stored: Callable[[str], Path]) -> tuple[Other, ...]:
        """What a submission shares, by the other, with links from its own page.

        ``stored`` tells where the upright picture of a SHA-256 is kept.
        """
        shared: dict[str, list[Shared]] = {}
        for one in self._of.get(submission, ()):
            mine = next(place for place in one.places if place.submission == submission)
            for place in one.places:
                if place is mine or not self._is_told(one, mine, place):
                    continue
                other = self._packages[place.submission]
                shared.setdefault(place.submission, []).append(
                    Shared(
                        WORDS[one.sort],
                        self._what(one),
                        tuple(self._packages[submission].spots(mine, "", stored)),
                        tuple(other.spots(place, f"../{link_to(other.folder)}/", stored)),
                    )
                )
        return tuple(self._other(submission, other, own) for other, own in shared.items())

    def pairs(self) -> Iterator[Pair]:
        """Each thing shared, for two submissions at a time."""
        for one, mine, theirs in self._pairs():
            titles = [
                "\n".join(map(self._packages[place.submission].title, place.pages))
                for place in (mine, theirs)
            ]
            yield Pair(
                WORDS[one.sort],
                self._what(one),
                (self._person(mine.submission), self._person(theirs.submission)),
                (titles[0], titles[1]),
            )

    def couples(self) -> tuple[Couple, ...]:
        """The submissions that share something, two at a time, with how much."""
        words: dict[tuple[str, str], list[str]] = {}
        for one, mine, theirs in self._pairs():
            first, second = sorted((mine.submission, theirs.submission))
            words.setdefault((first, second), []).append(WORDS[one.sort])
        return tuple(
            Couple((self._person(first), self._person(second)), counted(own))
            for (first, second), own in words.items()
        )

    def _pairs(self) -> Iterator[tuple[Likeness, AlikePlace, AlikePlace]]:
        for one in self._likenesses:
            first, *rest = one.places
            every = len(one.places) <= _EACH_PAIR
            for pair in combinations(one.places, 2) if every else ((first, each) for each in rest):
                if self._is_told(one, *pair):
                    yield one, *pair

    def _is_told(self, one: Likeness, mine: AlikePlace, theirs: AlikePlace) -> bool:
        """What one person's two packages share is no more than that they are one person's."""
        same = frozenset((mine.submission, theirs.submission)) in self._same
        return same == (one.sort is Alike.SAME_APPLICANT)

    def _person(self, submission: str) -> Person:
        package = self._packages[submission]
        href = link_to("submissions", package.folder, "index.html")
        return Person(package.name, package.unit, href)

    def _other(self, submission: str, other: str, shared: Sequence[Shared]) -> Other:
        package = self._packages[other]
        same = frozenset((submission, other)) in self._same
        return Other(
            name=package.name,
            unit=package.unit,
            href=f"../{link_to(package.folder)}/index.html",
            same_applicant=same,
            same_name=not same and package.name == self._packages[submission].name,
            shared=tuple(shared),
        )

    def _what(self, one: Likeness) -> str:
        """The thing shared: its kind, its number, how much of it."""
        doubt = "" if one.sure else "（识读存疑）"
        if one.sort is Alike.SAME_APPLICANT:
            return "姓名和身份证号码均相同"
        if one.sort is Alike.ID_NUMBER:
            return f"{one.value if self._unmasked else mask_id(one.value)}{doubt}"
        if one.sort is Alike.NUMBER:
            value = Masker().field("certificate_number", one.value)
            return f"{kind_word(one.kind)} {one.value if self._unmasked else value}{doubt}"
        if one.sort is Alike.TEXT:
            return f"{kind_word(one.kind)}，约{round((one.share or 0) * 100)}%的文字相同"
        return kind_word(one.kind)
