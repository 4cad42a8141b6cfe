"""What printed books and journals of this set share: colours, a book's values, an issue's lines."""

from random import Random

from sample_docs.generator.drawing.text import RGB, Value
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.facts.publications import Article, Entry, Monograph

PALE: RGB = (251, 249, 244)
COLOURS: tuple[RGB, ...] = (
    (30, 88, 116),
    (146, 52, 44),
    (70, 100, 66),
    (96, 62, 96),
    (168, 112, 40),
)


def tinted(colour: RGB) -> RGB:
    """A very pale tint of a colour."""
    red, green, blue = (255 - (255 - part) // 9 for part in colour)
    return red, green, blue


def names_of(book: Monograph, joint: str) -> Value:
    """The authors with something between them."""
    return Value(joint.join(book.authors), "authors", "、".join(book.authors))


def chapters_of(book: Monograph, rng: Random) -> list[tuple[str, str, int]]:
    """Number, title and page of chapters (第一章) and their sections (第一节)."""
    page, entries = rng.choice((1, 1, 2)), []
    for number, (chapter, parts) in enumerate(book.chapters, 1):
        entries.append((f"第{han_number(number)}章", chapter, page))
        for place, part in enumerate(parts, 1):
            entries.append((f"第{han_number(place)}节", part, page))
            page += rng.randint(4, 9)
        page += rng.randint(1, 3)
    return entries


def is_own(article: Article, entry: Entry) -> bool:
    """Whether an entry of the contents is the applicant's article."""
    return entry.title == article.title


def entry_title(article: Article, entry: Entry) -> Value:
    """The title of an entry; a field where the article is the applicant's."""
    return Value(entry.title, "title" if is_own(article, entry) else "")


def entry_names(article: Article, entry: Entry, joint: str) -> Value:
    """The authors of an entry; a field where the article is the applicant's."""
    name = "authors" if is_own(article, entry) else ""
    return Value(joint.join(entry.authors), name, "、".join(entry.authors))
