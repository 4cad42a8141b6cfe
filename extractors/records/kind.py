"""What a kind of paper is: its titles, the words it carries, its fields.

Adding a paper means adding a declaration (see the families beside this module), and a parser
where its fields are of a new sort; no stage changes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from re import Pattern

from extractors.text.sheet import Sheet, Spot


class Voucher(StrEnum):
    """What can vouch for a value (``extractors.records.trust`` weighs them)."""

    NATIVE = "native"
    """Typed text, not read from a picture."""
    CHECKSUM = "checksum"
    """Its check digit fits."""
    FORMAT = "format"
    """It has the full, known shape: a whole date, a number of the right structure."""
    VOCABULARY = "vocabulary"
    """It is one of a small closed set of words."""
    LABEL = "label"
    """It stands at its own label, or in the phrase that names it."""
    SECOND = "second"
    """A second engine reads the same."""
    AGREEMENT = "agreement"
    """Another place or paper says the same."""
    IDENTITY = "identity"
    """It is the applicant's own name or number, as other papers have it."""
    SCORE = "score"
    """The engine itself is very sure."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value taken from ``text[start:end]``, normalised.

    ``complete`` is False where part of it could not be made out (a day that is no number).
    """

    value: str
    start: int
    end: int
    vouchers: frozenset[Voucher] = frozenset()
    complete: bool = True
    verbatim: bool = False
    """The value is the text as printed: its own punctuation, white space left out."""
    others: tuple[str, ...] = ()
    """Other values that the same text may stand for."""


Parser = Callable[[str], Parsed | None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that may be a field's, with where it was read."""

    parsed: Parsed
    raw: str
    spots: tuple[Spot, ...]
    vouchers: frozenset[Voucher] = frozenset()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a kind: where its value stands and how it is read.

    ``labels`` in order of preference; ``patterns`` are tried on the page's running text and
    give the value in the group ``v``. ``pick`` chooses among several values of one label.
    """

    name: str
    title: str
    parse: Parser
    labels: tuple[str, ...] = ()
    patterns: tuple[Pattern[str], ...] = ()
    wraps: bool = False
    beside: tuple[str, ...] = ()
    """Labels one of which must stand on the label's own row, further left: two rows of a form may
    carry the same label."""
    pick: str = "first"
    patterns_first: bool = False
    as_read: bool = False
    """A value that does not parse is kept as it was read, in doubt, instead of none."""
    key: bool = False
    """Decides findings: names, numbers, dates, levels, ranks."""


Derive = Callable[[Sheet, dict[str, Candidate]], dict[str, Candidate]]
"""Fields that follow from the page as a whole; given what was found, gives what to add."""


ROW = "#"
"""Parts a field's name from the number of a list's row that it stands in: ``holder#3``."""


@dataclass(frozen=True)
class Kind:
    """A kind of paper."""

    id: str
    title: str
    titles: tuple[str, ...] = ()
    """Titles and synonyms, spaces left out. Matched longest first over all kinds."""
    titled: Pattern[str] | None = None
    """What titles of it that nobody listed look like: all of a title line has to match."""
    looks: Callable[[Sheet], float] | None = None
    """Points (beside those of ``words``) for how a page is laid out."""
    words: Mapping[str, float] = field(default_factory=dict)
    """Words that speak for it (or, negative, against it), with their weight."""
    fields: tuple[FieldSpec, ...] = ()
    labels: tuple[str, ...] = ()
    """Further labels that end a value."""
    pages: int = 1
    """Up to how many pages one such paper usually has; more than 1 lets pages join."""
    derive: Derive | None = None
    names_holder: str | None = None
    """The field that names the person the paper belongs to, where it has one."""
    names_always: bool = True
    """Whether such papers always name that person: where no name is read, one was missed."""
    sealed: bool = False
    """Issued under a seal: whether one is seen is part of the record."""
    portrait: bool = False
    """A form with a place for the portrait photo."""
    opinions: tuple[str, ...] = ()
    """Fields of a form that hold an opinion with a seal of its own."""
    doubted: Pattern[str] | None = None
    """What on a page leaves it open whether it is of this kind, however like it is: a certificate
    of studies left off is worded like a diploma."""
    rather: tuple[str, ...] = ()
    """Kinds that a page ``doubted`` may be of as well, or instead."""
    listed_by: str | None = None
    """The field of which a column tells that a table lists such papers, one a row: a notice of
    several topics, of which one is the applicant's."""
    columns: Mapping[str, Pattern[str]] = field(default_factory=dict)
    """What the heads of such a table's columns look like, by the fields that stand below them."""
    on_request: bool = False
    """Few notices ask for it: to the others it is ``other``."""

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """All labels of the paper."""
        own = [label for spec in self.fields for label in spec.labels]
        return tuple(dict.fromkeys([*own, *self.labels]))

    def spec(self, name: str) -> FieldSpec | None:
        """The field of that name, if the kind has it; a row's (``holder#3``) is as the field's."""
        plain_name = name.partition(ROW)[0]
        return next((spec for spec in self.fields if spec.name == plain_name), None)


def listed(words: str) -> tuple[str, ...]:
    """Words parted by white space, in order: long lists of titles and labels stay readable."""
    return tuple(words.split())


def weighed(words: Mapping[float, str]) -> dict[str, float]:
    """Words with their weights, given as weight → words parted by white space."""
    return {word: weight for weight, said in words.items() for word in said.split()}
