"""What is shown of the things that submissions share: rows, places and words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from models.report import Alike

WORDS = {
    Alike.SAME_APPLICANT: "同一申报人",
    Alike.ID_NUMBER: "身份证号码相同",
    Alike.NUMBER: "证书编号相同",
    Alike.PORTRAIT: "照片相同",
    Alike.PICTURE: "图片相同",
    Alike.TEXT: "文字雷同",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A page where something shared stands. ``picture`` is its address, empty without one."""

    title: str
    href: str
    picture: str


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing shared with another submission."""

    word: str
    what: str
    mine: tuple[Spot, ...]
    theirs: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Another submission with all that is shared. ``href`` leads to its page."""

    name: str
    unit: str
    href: str
    same_applicant: bool
    same_name: bool
    shared: tuple[Shared, ...]

    @property
    def told(self) -> str:
        """How much of each sort: ``图片相同 5，文字雷同 2``."""
        return counted(each.word for each in self.shared)


@dataclass(frozen=True, slots=True)
class Person:
    """A submission as a run's page and sheet name it."""

    name: str
    unit: str
    href: str


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing that two submissions share, for a row of the sheet."""

    word: str
    what: str
    people: tuple[Person, Person]
    places: tuple[str, str]
    """Where it stands in each, one page a line."""


@dataclass(frozen=True, slots=True)
class Couple:
    """Two submissions and how much of each sort they share."""

    people: tuple[Person, Person]
    told: str


def counted(words: Iterable[str]) -> str:
    """``图片相同 5，文字雷同 2``; being one person is not counted."""
    return "，".join(
        word if word == WORDS[Alike.SAME_APPLICANT] else f"{word} {count}"
        for word, count in Counter(words).items()
    )
