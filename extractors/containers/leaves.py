"""Opening any document: the registry of formats, a module each."""

from collections.abc import Callable, Iterator
from pathlib import Path

from extractors.containers import docx, pdf, picture
from extractors.containers.limits import Limits
from extractors.containers.sniff import Sort, refuse, sniff
from models.errors import CorruptDocument
from models.page import Leaf

Reader = Callable[[Path, Limits], Iterator[Leaf]]

READERS: dict[Sort, Reader] = {
    Sort.WORD: docx.leaves,
    Sort.PDF: pdf.leaves,
    Sort.PICTURE: picture.leaves,
}
"""A format is opened by entering its reader here; `sniff` tells the sorts apart."""

_KNOWN_ENDINGS = frozenset(
    {".docx", ".docm", ".dotx", ".doc", ".wps", ".pdf", ".jpg", ".jpeg", ".png", ".bmp", ".gif"}
    | {".tif", ".tiff", ".webp"}
)


def open_leaves(path: Path, limits: Limits = Limits()) -> Iterator[Leaf]:  # noqa: B008
    """The leaves of a document in reading order, unpacked one at a time.

    The format is told from the content. Raises one of `models.errors.DocumentError` (from the
    first `next()` where the document does not open, after the leaves it could give where it
    breaks further on) and OSError where the file itself cannot be read. A page that fails alone
    is a leaf with an `error`.
    """
    sort = sniff(path, limits)
    reader = READERS.get(sort)
    if reader is None:
        if sort in (Sort.UNKNOWN, Sort.TEXT) and path.suffix.lower() in _KNOWN_ENDINGS:
            raise CorruptDocument(f"content is not that of a {path.suffix.lower()} file")
        raise refuse(sort)
    yield from reader(path, limits)
