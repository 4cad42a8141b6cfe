"""What was seen in one file, and its texts made fit to be shown."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.record import Record
from models.submission import ReadDocument
from pipeline.recognise import Recognised
from pipeline.reports.masking import Masker, is_sensitive, mask_id
from pipeline.reports.plain import clean


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen in one file. ``picture`` tells where an upright picture lies, by its name."""

    read: ReadDocument
    pages: tuple[Recognised, ...]
    records: tuple[Record, ...]
    picture: Callable[[str], Path]


@dataclass(frozen=True, slots=True)
class Texts:
    """Makes texts fit to be shown; ``masker`` is None where nothing is to be hidden."""

    masker: Masker | None

    def text(self, text: str) -> str:
        """Any text."""
        return self.masker.text(clean(text)) if self.masker else clean(text)

    def field(self, name: str, text: str) -> str:
        """A field's text."""
        return self.masker.field(name, clean(text)) if self.masker else clean(text)

    def again(self, first: str, second: str) -> str:
        """A second reading of what ``first`` says: where that is hidden, this is as well."""
        hidden = self.masker is not None and self.text(first) != clean(first)
        return mask_id(clean(second)) if hidden else self.text(second)


def texts_of(look: Look, *, unmasked: bool) -> Texts:
    """With the file's own sensitive values."""
    if unmasked:
        return Texts(None)
    return Texts(
        Masker(
            value
            for record in look.records
            for name, field in record.fields.items()
            if is_sensitive(name)
            for value in (field.value, field.raw, *field.others)
            if value
        )
    )
