"""Values to print, and breaking them into lines.

A text is a string, a ``Value``, or a sequence of both. A ``Value`` says which field of the paper
it fills, so that drawing it is what enters it into the truth.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sample_docs.generator.drawing.typefaces import SONG, advance

RGB = tuple[int, int, int]
Box = tuple[float, float, float, float]

NO_LINE_START = "，。、；：？！）》”’…〕】％%,.;:)]"
NO_LINE_END = "（《“‘〔【(["


@dataclass(frozen=True)
class Type:
    """A face at a size (pixels an em) in a colour; ``tracking`` is added space in ems."""

    face: str = SONG
    size: float = 24.0
    colour: RGB = (28, 28, 30)
    tracking: float = 0.0

    def width(self, text: str) -> float:
        """Width of a text in pixels."""
        return advance(text, self.face, self.size) + self.tracking * self.size * len(text)

    def at(self, size: float) -> "Type":
        """The same type at another size."""
        return replace(self, size=size)


@dataclass(frozen=True)
class Value:
    """Something filled in: its text as drawn, and the field and normalised value it stands for.

    ``value`` is the text without white space unless given. ``blank`` is the least width in ems of
    a ruled blank the text stands on (0: no rule). ``pen`` overrides the paper's own pen or print.
    ``signed`` draws it as a signature. A value that fills no field has an empty ``name``.
    """

    text: str
    name: str = ""
    value: str = ""
    hand: bool = False
    blank: float = 0.0
    pen: Type | None = None
    signed: bool = False

    @property
    def normalised(self) -> str:
        """What the truth says of the field."""
        return self.value or "".join(self.text.split())


Run = str | Value
Text = Run | Sequence[Run]


def as_runs(text: Text) -> Sequence[Run]:
    """A text as a sequence of runs."""
    return (text,) if isinstance(text, str | Value) else text


def plain(text: Text) -> str:
    """The characters of a text alone."""
    return "".join(run if isinstance(run, str) else run.text for run in as_runs(text))


@dataclass
class Piece:
    """A stretch of one line in one type, at ``x`` pixels from the line's start."""

    text: str
    type: Type
    x: float
    width: float
    source: Value | None = None
    pad: float = 0.0  # white space left and right inside a ruled blank


@dataclass
class SetLine:
    """One line of pieces and its width in pixels."""

    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0


def _atoms(text: str) -> Iterator[str]:
    """Unbreakable parts: single Chinese characters, whole numbers and Latin words."""
    word = ""
    for character in text:
        if character.isascii() and not character.isspace():
            word += character
            continue
        if word:
            yield word
            word = ""
        yield character
    if word:
        yield word


class _Setter:
    """Collects atoms into lines no wider than ``width``."""

    def __init__(self, width: float, first_indent: float) -> None:
        self.width = width
        self.lines = [SetLine(width=first_indent)]

    def break_line(self) -> None:
        self.lines.append(SetLine())

    def put(self, atom: str, kind: Type, source: Value | None) -> None:
        width = kind.width(atom)
        line = self.lines[-1]
        if line.width + width > self.width + 0.5 and line.pieces:
            if atom in NO_LINE_START and line.width + width * 0.5 <= self.width + 0.5:
                pass  # closing punctuation may hang by half an em
            elif atom in NO_LINE_START and line.width > 4 * kind.size:
                self._carry()
            else:
                self.break_line()
        if not self.lines[-1].pieces and atom.isspace() and len(self.lines) > 1:
            return
        if width > self.width and len(atom) > 1:  # a long number in a narrow cell
            for character in atom:
                self.put(character, kind, source)
            return
        self._append(atom, kind, source, width)

    def _carry(self) -> None:
        """Take the last character, and punctuation after it, along to a new line.

        So no line starts with a comma.
        """
        line, carried = self.lines[-1], []
        while line.pieces:
            last = line.pieces[-1]
            moved, last.text = last.text[-1], last.text[:-1]
            width = last.type.width(moved)
            last.width -= width
            line.width -= width
            if not last.text:
                line.pieces.pop()
            carried.append((moved, last.type, last.source, width))
            if moved not in NO_LINE_START:
                break
        self.break_line()
        for moved, kind, source, width in reversed(carried):
            self._append(moved, kind, source, width)

    def _append(self, atom: str, kind: Type, source: Value | None, width: float) -> None:
        line = self.lines[-1]
        last = line.pieces[-1] if line.pieces else None
        if last and last.source is source and last.type == kind and not last.pad:
            last.text += atom
            last.width += width
        else:
            line.pieces.append(Piece(atom, kind, line.width, width, source))
        line.width += width

    def blank(self, value: Value, kind: Type) -> None:
        """A value on a ruled blank; stays on one line where that is possible."""
        inner = kind.width(value.text)
        width = max(inner + 0.6 * kind.size, value.blank * kind.size)
        if width > self.width:
            for atom in _atoms(value.text):
                self.put(atom, kind, value)
            return
        line = self.lines[-1]
        if line.width + width > self.width + 0.5 and line.pieces:
            self.break_line()
            line = self.lines[-1]
        pad = (width - inner) / 2
        line.pieces.append(Piece(value.text, kind, line.width, width, value, pad))
        line.width += width


def set_text(
    text: Text, width: float, printed: Type, pen: Type, first_indent: float = 0.0
) -> list[SetLine]:
    """Break a text into lines of at most ``width`` pixels; "\\n" ends a line."""
    setter = _Setter(width, first_indent)
    for run in as_runs(text):
        source = run if isinstance(run, Value) else None
        kind = printed
        if source is not None:
            kind = source.pen or (pen if source.hand else printed)
            if source.blank:
                setter.blank(source, kind)
                continue
        for number, part in enumerate((source.text if source else str(run)).split("\n")):
            if number:
                setter.break_line()
                setter.lines[-1].width = first_indent
            for atom in _atoms(part):
                setter.put(atom, kind, source)
    return setter.lines
