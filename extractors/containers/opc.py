"""Open Packaging Conventions (ECMA-376 part 2): parts, content types, relationships.

Lenient where Word is: part names match without regard to case, targets may carry a leading
slash, backslashes or percent escapes, and a package without relationships still opens where
its parts stand at their usual places.
"""

import posixpath
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO
from urllib.parse import unquote

from extractors.containers import markup
from extractors.containers.limits import Limits
from extractors.containers.zips import SafeZip
from models.errors import CorruptDocument

CONTENT_TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship of a part. ``target`` is a part's name, empty where it is external."""

    id: str
    kind: str
    """The last segment of the relationship's type: "image", "header", "officeDocument"."""
    target: str
    external: bool = False


class Package:
    """An OPC package over a zip file; a context manager. Parts are unpacked when asked for.

    Names given out are as in the zip, without a leading slash; names asked for may be in any
    of the spellings that a relationship may use. Raises what `SafeZip` raises, and
    `CorruptDocument` for a part that is missing.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._limits = limits
        self._zip = SafeZip(path, limits)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in self._zip.entries:
            # A name that damage has emptied is no file's.
            if entry.filename and not entry.is_dir():
                self._entries[_key(entry.filename)] = entry
        self._relationships: dict[str, dict[str, Relationship]] = {}

    def __enter__(self) -> "Package":
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def find(self, name: str) -> str | None:
        """The part's name as in the zip, or None where there is no such part."""
        entry = self._entries.get(_key(name))
        return entry.filename.lstrip("/") if entry else None

    @property
    def names(self) -> tuple[str, ...]:
        """All parts' names as in the zip."""
        return tuple(entry.filename for entry in self._entries.values())

    def open(self, name: str) -> IO[bytes]:
        """A stream of an XML part (bounded by `Limits.markup_bytes`)."""
        return self._zip.open(self._entry(name), self._limits.markup_bytes)

    def read(self, name: str) -> bytes:
        """A whole binary part, such as a picture (bounded by `Limits.member_bytes`)."""
        return self._zip.read(self._entry(name))

    def parse(self, name: str) -> markup.Element:
        """The root element of a small XML part."""
        with self.open(name) as stream:
            return markup.parse(stream, name)

    def relationships(self, part: str = "") -> dict[str, Relationship]:
        """The relationships of a part (of the package itself for ""), by their id."""
        if part not in self._relationships:
            self._relationships[part] = self._read_relationships(part)
        return self._relationships[part]

    def related(self, part: str, kind: str) -> tuple[str, ...]:
        """The existing parts to which a part has relationships of a kind."""
        return tuple(
            found
            for each in self.relationships(part).values()
            if each.kind == kind and (found := self.find(each.target))
        )

    def content_type(self, part: str) -> str:
        """The declared media type of a part in lower case, "" where none is declared."""
        overrides, defaults = self._content_types
        ending = posixpath.splitext(part)[1].lstrip(".").lower()
        return overrides.get(_key(part)) or defaults.get(ending, "")

    @cached_property
    def main_part(self) -> str | None:
        """The part the package is about (ECMA-376 part 1, 8.2 to 8.4), None if not named."""
        try:
            named = self.related("", "officeDocument")
        except CorruptDocument:
            named = ()
        usual = ("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml")
        return next((found for each in (*named, *usual) if (found := self.find(each))), None)

    def _entry(self, name: str) -> zipfile.ZipInfo:
        found = self.find(name)
        if found is None:
            raise CorruptDocument(f"part {name} is missing")
        return self._entries[_key(found)]

    @cached_property
    def _content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        overrides: dict[str, str] = {}
        defaults: dict[str, str] = {}
        if self.find(CONTENT_TYPES) is not None:
            for each in self.parse(CONTENT_TYPES):
                media_type = (each.get("ContentType") or "").lower()
                if markup.name(each) == "ct:Override":
                    overrides[_key(each.get("PartName") or "")] = media_type
                elif markup.name(each) == "ct:Default":
                    defaults[(each.get("Extension") or "").lower()] = media_type
        return overrides, defaults

    def _read_relationships(self, part: str) -> dict[str, Relationship]:
        folder, base = posixpath.split(part)
        source = self.find(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relationship] = {}
        if source is None:
            return found
        for each in self.parse(source):
            identity = each.get("Id")
            if markup.name(each) != "rel:Relationship" or not identity:
                continue
            external = (each.get("TargetMode") or "").lower() == "external"
            kind = (each.get("Type") or "").rstrip("/").rsplit("/", 1)[-1]
            target = "" if external else _resolve(folder, each.get("Target") or "")
            found[identity] = Relationship(identity, kind, target, external)
        return found


def _key(name: str) -> str:
    """Part names are equal without regard to case and escapes (ECMA-376 part 2, 6.2.2.3)."""
    return unquote(name).replace("\\", "/").lstrip("/").lower()


def _resolve(folder: str, target: str) -> str:
    """A relationship's target as a part's name; absolute ones start at the package's root."""
    target = target.replace("\\", "/").split("#", 1)[0]
    joined = target if target.startswith("/") else posixpath.join("/", folder, target)
    return posixpath.normpath(joined).lstrip("/")
