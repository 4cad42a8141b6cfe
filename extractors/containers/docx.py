"""Word documents (.docx, .docm, .dotx, .dotm): ECMA-376, transitional and strict.

The document is read in one pass; pictures are unpacked one at a time, as their leaves are
asked for. In order: the page background, then section by section its headers' pictures, its
body and its footers' pictures, then the pictures of footnotes and endnotes. Headers, footers
and notes give pictures only; their text is a leaf only where the document has nothing else.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from extractors.containers import markup, raster
from extractors.containers.limits import Limits
from extractors.containers.opc import Package
from extractors.containers.wordml import sections
from extractors.containers.wordml.assembly import Assembly, Sheet
from extractors.containers.wordml.blocks import Attachment, Block, Paragraph, Picture, SectionEnd
from extractors.containers.wordml.drawings import read_graphic
from extractors.containers.wordml.geometry import lay_out
from extractors.containers.wordml.story import Story
from extractors.containers.wordml.styles import Styles
from models.errors import (
    CorruptDocument,
    DocumentError,
    EmptyDocument,
    TooLarge,
    UnreadablePicture,
    UnsupportedFormat,
)
from models.page import Context, Leaf, Place

LINKED = "linked picture"
"""The source of a picture that is not in the document."""


def leaves(path: Path, limits: Limits) -> Iterator[Leaf]:
    """The leaves of a Word document in reading order.

    Raises `CorruptDocument` for a package that does not open or whose XML breaks (after the
    leaves before the break), `EmptyDocument` where there is neither picture nor text, and
    `TooLarge` beyond the limits. A picture or part that fails alone is a leaf with an error.
    """
    with Package(path, limits) as package:
        main = package.main_part
        if main is None:
            raise CorruptDocument("main part is missing")
        yield from _Document(package, main, limits).leaves()


class _Document:
    """One Word document under way."""

    def __init__(self, package: Package, main: str, limits: Limits) -> None:
        self._package = package
        self._main = main
        self._limits = limits
        self._styles = _styles(package, main)
        self._count = 0
        self._latest_native = 0
        self._seen: set[str] = set()
        self._aside_text: list[Paragraph] = []

    def leaves(self) -> Iterator[Leaf]:
        with self._package.open(self._main) as stream:
            coming = iter(sections.read(stream, self._main))
        section = next(coming, sections.Section())
        assembly = Assembly()
        yield from self._asides(section.headers)
        try:
            for block in self._blocks(self._main, "w:body"):
                yield from self._emit(assembly.take(block))
                if isinstance(block, SectionEnd):
                    ended, section = section, next(coming, sections.Section())
                    if section.new_page or section.headers or ended.footers:
                        yield from self._emit(assembly.end_page())
                    yield from self._asides(ended.footers)
                    yield from self._asides(section.headers)
        except CorruptDocument:
            yield from self._emit(assembly.finish())
            raise
        yield from self._emit(assembly.finish())
        yield from self._asides(section.footers)
        for kind in ("footnotes", "endnotes"):
            for part in self._package.related(self._main, kind):
                yield from self._aside(part)
        if not self._count:
            if not self._aside_text:
                raise EmptyDocument("neither pictures nor text")
            yield from self._emit([Sheet(native=lay_out(self._aside_text).reading)])

    def _blocks(self, part: str, *parents: str) -> Iterator[Block]:
        """The blocks of a part, read bit by bit."""
        story = Story(part, self._styles, self._diagram)
        with self._package.open(part) as stream:
            for element in markup.stream_children(stream, part, *parents):
                yield from story.content([element])

    def _asides(self, references: Iterable[str]) -> Iterator[Leaf]:
        """The pictures of headers or footers, each part once."""
        for reference in references:
            relationship = self._package.relationships(self._main).get(reference)
            part = self._package.find(relationship.target) if relationship else None
            if part is None:
                yield self._counted(
                    Leaf(self._main, error=CorruptDocument("header or footer is missing"))
                )
            else:
                yield from self._aside(part)

    def _aside(self, part: str) -> Iterator[Leaf]:
        """The pictures of a part beside the body; an error leaf where the part is broken."""
        if part in self._seen:
            return
        self._seen.add(part)
        assembly = Assembly(native=False)
        broken: CorruptDocument | None = None
        try:
            for block in self._blocks(part):
                yield from self._emit(assembly.take(block))
        except CorruptDocument as error:
            broken = CorruptDocument(error.detail)
        yield from self._emit(assembly.finish())
        self._aside_text.extend(assembly.loose)
        if broken is not None:
            yield self._counted(Leaf(part, error=broken))

    def _diagram(self, part: str, element: markup.Element) -> list[Block]:
        """What a SmartArt diagram shows: its drawing as last laid out (MS-ODRAWXML 2.6)."""
        data = markup.attribute(element, "r:dm")
        relationships = self._package.relationships(part)
        try:
            root = self._package.parse(relationships[data or ""].target)
            extension = next(markup.descendants(root, "dsp:dataModelExt"), None)
            identity = markup.attribute(extension, "relId") or ""
            source = relationships[identity if identity in relationships else data or ""].target
            drawing = self._package.find(source) or source
            root = self._package.parse(drawing)
        except (KeyError, CorruptDocument):
            return [Attachment(part, data, "diagram that cannot be read")]
        return read_graphic(root, Story(drawing, self._styles))

    def _emit(self, sheets: Iterable[Sheet]) -> Iterator[Leaf]:
        for sheet in sheets:
            if sheet.native is not None:
                self._latest_native = self._count
                leaf = Leaf("text", native=sheet.native, context=sheet.context)
            elif sheet.picture is not None:
                context = sheet.context
                if sheet.inset is not None:
                    place = Place(
                        leaf=self._latest_native,
                        row=sheet.inset.row,
                        column=sheet.inset.column,
                        box=sheet.inset.box,
                    )
                    context = context.model_copy(update={"place": place})
                leaf = self._resolve(sheet.picture, context)
            yield self._counted(leaf)

    def _counted(self, leaf: Leaf) -> Leaf:
        self._count += 1
        if self._count > self._limits.leaves:
            raise TooLarge(f"more than {self._limits.leaves} pages")
        return leaf

    def _resolve(self, picture: Picture | Attachment, context: Context) -> Leaf:
        """The leaf of a picture: its bytes, or why there are none."""
        if isinstance(picture, Attachment):
            source = self._target(picture.part, picture.relation)
            unread = UnsupportedFormat(picture.note)
            return Leaf(source or picture.part, context=context, error=unread)
        relationship = self._package.relationships(picture.part).get(picture.relation)
        if picture.linked or (relationship is not None and relationship.external):
            return Leaf(LINKED, context=context, error=UnreadablePicture("linked, not embedded"))
        if relationship is None:
            missing = UnreadablePicture("relationship is missing")
            return Leaf(picture.part, context=context, error=missing)
        part = self._package.find(relationship.target)
        if part is None:
            missing = UnreadablePicture("part is missing")
            return Leaf(relationship.target or picture.part, context=context, error=missing)
        data, error = self._unpack(part, picture.note)
        if error is not None:
            return Leaf(part, context=context, error=error)
        return Leaf(part, picture=data, context=context)

    def _target(self, part: str, relation: str | None) -> str:
        relationship = self._package.relationships(part).get(relation or "")
        return relationship.target if relationship else ""

    def _unpack(self, part: str, note: str) -> tuple[bytes, DocumentError | None]:
        try:
            data, error = raster.check(self._package.read(part), self._limits)
        except CorruptDocument as broken:
            return b"", UnreadablePicture(f"damaged in the package: {broken.detail}")
        except DocumentError as refused:
            return b"", type(refused)(refused.detail)
        if error is not None and note:
            # What cannot be read is the object, not the drawing that stands for it.
            error = UnsupportedFormat(f"{note}, shown as {error.detail}")
        return data, error


def _styles(package: Package, main: str) -> Styles:
    """The document's styles; none where the part is missing or broken, for text needs none."""
    part = next(iter(package.related(main, "styles")), None)
    if part is None:
        return Styles()
    try:
        return Styles(package.parse(part))
    except CorruptDocument:
        return Styles()
