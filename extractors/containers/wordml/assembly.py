"""From a document's blocks to its sheets: native text, and pictures with their context.

A run is the text between pictures outside tables, page breaks and the document's ends. It
becomes a sheet of its own where it holds a form or enough text; else its paragraphs are the
context of the pictures around it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractors.containers.wordml.blocks import (
    Attachment,
    Block,
    PageBreak,
    Paragraph,
    Picture,
    SectionEnd,
    TableBlock,
    text_lines,
)
from extractors.containers.wordml.captions import Captioned, is_form, unfold
from extractors.containers.wordml.geometry import Inset, lay_out
from extractors.containers.wordml.headings import Headings
from models.page import Context, Reading

NATIVE_CHARACTERS = 80
"""Characters of body text, blanks not counted, that make a run a sheet."""
LONG_RUN = 1500
"""Characters after which a run ends where the last layout broke the page."""
MOST_BEFORE = 4
MOST_AFTER = 2
LONGEST_CONTEXT = 120
LONGEST_LAST_LINE = 40
"""A native sheet's last paragraph of at most so many characters may announce the picture
that follows it directly."""


@dataclass(slots=True)
class Sheet:
    """A page to be, its picture not yet unpacked."""

    context: Context = field(default_factory=Context)
    native: Reading | None = None
    picture: Picture | Attachment | None = None
    inset: Inset | None = None
    """Set for a picture in a native table: the one of the latest native sheet."""


_Item = Paragraph | TableBlock | Picture
"""What a run consists of; a picture in it is an overlay, which breaks no text."""


class Assembly:
    """Takes blocks in reading order, gives sheets. ``native``: whether text may be a sheet."""

    def __init__(self, native: bool = True) -> None:
        self._native = native
        self._headings = Headings()
        self._run: list[_Item] = []
        self._characters = 0
        self._run_headings: tuple[str, ...] = ()
        self._before: list[str] = []
        self._waiting: Sheet | None = None
        self._after_is_set = False
        self._announced = False
        self._given = False
        self.loose: list[Paragraph] = []
        """The paragraphs passed while there was no sheet that could show them."""

    def take(self, block: Block) -> Iterator[Sheet]:
        """The sheets that are complete now that the block was read."""
        if isinstance(block, TableBlock) and not is_form(block):
            for each in unfold(block):
                if isinstance(each, Captioned):
                    yield from self._take_picture(each)
                else:
                    yield from self.take(each)
        elif isinstance(block, Paragraph | TableBlock):
            self._append(block)
        elif isinstance(block, PageBreak):
            if not block.rendered or self._characters > LONG_RUN:
                yield from self.end_page()
        elif isinstance(block, Picture) and block.overlay:
            self._append(block)
        elif not isinstance(block, SectionEnd):
            yield from self._take_picture(Captioned(block))

    def end_page(self) -> Iterator[Sheet]:
        """End the page under way: what follows is no context of what came before."""
        yield from self._end_run()
        yield from self._release()
        if self._announced:
            self._before, self._announced = [], False

    def finish(self) -> Iterator[Sheet]:
        """The last sheets. Text too short for a sheet becomes one where there is no other."""
        yield from self.end_page()
        if self._native and not self._given and self.loose:
            yield Sheet(native=lay_out(self.loose).reading)

    def _append(self, item: _Item) -> None:
        if not self._run:
            self._run_headings = self._headings.current
            self._characters = 0
        self._run.append(item)
        if isinstance(item, Paragraph):
            self._headings.pass_by(item)
        if not isinstance(item, Picture):
            self._characters += _count(text_lines((item,)))

    def _take_picture(self, captioned: Captioned) -> Iterator[Sheet]:
        yield from self._end_run()
        yield from self._release()
        self._given = True
        self._after_is_set = bool(captioned.after)
        before = [*self._before, *captioned.before]
        self._before, self._announced = [], False
        context = Context(
            headings=tuple(map(_short, self._headings.current)),
            before=tuple(map(_short, before[-MOST_BEFORE:])),
            after=tuple(map(_short, captioned.after[:MOST_AFTER])),
        )
        self._waiting = Sheet(context=context, picture=captioned.picture)

    def _release(self) -> Iterator[Sheet]:
        """The picture that waited for the paragraphs after it."""
        if self._waiting is not None:
            yield self._waiting
            self._waiting = None

    def _end_run(self) -> Iterator[Sheet]:
        run, self._run = self._run, []
        characters, self._characters = self._characters, 0
        if not run:
            return
        has_form = any(isinstance(item, TableBlock) for item in run)
        if self._native and (has_form or characters >= NATIVE_CHARACTERS):
            yield from self._release()
            yield from self._native_sheets(run)
        else:
            yield from self._context_only(run)

    def _native_sheets(self, run: Sequence[_Item]) -> Iterator[Sheet]:
        layout = lay_out(run)
        headings = tuple(map(_short, self._run_headings))
        before = tuple(map(_short, self._before[-MOST_BEFORE:]))
        self._given = True
        self._before = []
        yield Sheet(context=Context(headings=headings, before=before), native=layout.reading)
        headings = tuple(map(_short, self._headings.current))
        for inset in layout.insets:
            yield Sheet(context=Context(headings=headings), picture=inset.picture, inset=inset)
        for index, item in enumerate(run):
            if isinstance(item, Picture):
                context = Context(
                    headings=headings,
                    before=tuple(map(_short, _paragraphs(run[:index])[-MOST_BEFORE:])),
                    after=tuple(map(_short, _paragraphs(run[index:])[:MOST_AFTER])),
                )
                yield Sheet(context=context, picture=item)
        if isinstance(run[-1], Paragraph) and len(run[-1].text) <= LONGEST_LAST_LINE:
            self._before, self._announced = [run[-1].text], True

    def _context_only(self, run: Sequence[_Item]) -> Iterator[Sheet]:
        texts: list[str] = []
        for item in run:
            if isinstance(item, Picture):
                self._set_after(texts)
                self._before = texts or self._before
                yield from self._take_picture(Captioned(item))
                texts = []
            else:
                texts.extend(text_lines((item,)))
                if not self._given and isinstance(item, Paragraph):
                    self.loose.append(item)
        self._set_after(texts)
        self._before = texts or self._before

    def _set_after(self, texts: list[str]) -> None:
        if self._waiting is not None and texts and not self._after_is_set:
            after = tuple(map(_short, texts[:MOST_AFTER]))
            self._waiting.context = self._waiting.context.model_copy(update={"after": after})
            self._after_is_set = True


def _paragraphs(run: Sequence[_Item]) -> list[str]:
    return [item.text for item in run if isinstance(item, Paragraph)]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_CONTEXT else text[: LONGEST_CONTEXT - 1] + "…"


def _count(lines: Sequence[str]) -> int:
    return sum(1 for line in lines for char in line if not char.isspace())
