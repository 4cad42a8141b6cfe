"""What of a submission is compared with others: its pictures, its numbers, its long texts."""

from models.base import Value


class TracedPicture(Value):
    """A page's picture that another person's package should not hold.

    ``picture`` is the SHA-256 of its bytes as handed in. ``portrait``: it is the photo of a form.
    ``personal``: its paper names its holder, so it can belong to one person only.
    """

    page: str
    picture: str
    kind: str
    portrait: bool = False
    personal: bool = False


class TracedNumber(Value):
    """A number that names one paper, or one person, alone.

    ``series`` is what it counts: numbers of two series may be the same by chance.
    """

    series: str
    value: str
    sure: bool
    page: str | None
    kind: str
    record: str


class TracedText(Value):
    """A record's written text as a sample of its shingles' digests; it cannot be read back."""

    record: str
    kind: str
    pages: tuple[str, ...]
    prints: frozenset[int]


class Trace(Value):
    """What is kept of a submission to compare it with others, without reading it again."""

    submission: str
    name: str | None
    id_number: str | None
    pictures: tuple[TracedPicture, ...] = ()
    numbers: tuple[TracedNumber, ...] = ()
    texts: tuple[TracedText, ...] = ()
