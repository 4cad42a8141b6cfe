"""Which kind of paper a page is: a scored match that may decline."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from extractors.records.kind import Kind
from extractors.text.normal import plain
from extractors.text.sheet import Sheet
from models.page import Box, Context, Line

ACCEPT = 3.0
"""A page whose best score stays below this is none of the kinds."""

UNSURE = 0.7
"""A choice less likely than this is not certain: the page may be of another kind."""

TITLED = 0.4
"""The strength from which on a page counts as carrying its own title."""


@dataclass(frozen=True, slots=True)
class Match:
    """The best kind with its probability, and the kinds it might be instead, likeliest first.

    ``kind`` is None where nothing fits; the alternatives then tell what came near.
    """

    kind: Kind | None
    confidence: float
    score: float = 0.0
    alternatives: tuple[tuple[Kind, float], ...] = ()
    titled: bool = False


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A title found on a page. ``strength`` is 0 to 1: how much it is a title, not a mention."""

    kind: Kind
    title: str
    strength: float
    y: float
    x: float


class Matcher:
    """Tells kinds apart by their titles, words, labels, and what the document says around."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self.kinds = tuple(kinds)
        self._titles = sorted(
            ((title, kind) for kind in self.kinds for title in kind.titles),
            key=lambda pair: -len(pair[0]),
        )

    @cached_property
    def _label_weights(self) -> Mapping[str, float]:
        """Labels that few kinds carry tell more."""
        carried: dict[str, int] = {}
        for kind in self.kinds:
            for label in kind.vocabulary:
                carried[label] = carried.get(label, 0) + 1
        return {
            label: min(1.2, 0.35 * math.log(1 + len(self.kinds) / count)) * _length_weight(label)
            for label, count in carried.items()
        }

    def match(self, sheet: Sheet, context: Context | None = None) -> Match:
        """The kind of a page. ``context`` is what its document says around it."""
        context = context or Context()
        # A label in a narrow cell runs over several lines: cells are looked through as well.
        cells = [block.text for block in sheet.blocks if block.cell and block.text]
        text = plain("\n".join([sheet.flow.text, *cells]))
        if not text:
            return Match(None, 0.0)
        titles = self.titles(sheet)
        around = self._around(context)
        alone = frozenset(plain(block.text).strip(":") for block in sheet.blocks)
        scores: list[tuple[float, Kind, bool]] = []
        for kind in self.kinds:
            title = max((hit.strength for hit in titles if hit.kind is kind), default=0.0)
            score = 5.0 * title + self._content(kind, text, alone) + around.get(id(kind), 0.0)
            score += kind.looks(sheet) if kind.looks else 0.0
            scores.append((score, kind, title >= TITLED))
        scores.sort(key=lambda entry: -entry[0])
        best_score, best, titled = scores[0]
        near = tuple(
            (kind, round(score, 2)) for score, kind, _ in scores[1:4] if score > best_score - 3.0
        )
        if best_score < ACCEPT:
            return Match(None, 0.0, best_score, ((best, best_score), *near))
        lead = best_score - scores[1][0]
        confidence = 1 / (1 + math.exp(-1.6 * lead)) * (1 - math.exp(-(best_score - 1.5)))
        return Match(best, round(min(0.999, confidence), 3), best_score, near, titled)

    def titles(self, sheet: Sheet) -> list[TitleHit]:
        """The titles on a page, strongest first; a title inside a longer one does not count."""
        hits: list[TitleHit] = []
        heights = sorted(line.box.height for line in sheet.reading.lines)
        usual = heights[len(heights) // 2] if heights else 1.0
        for text, box, prominent in _title_lines(sheet, usual):
            found = list(self._titles_in(text, misread=prominent > 0.5))
            if prominent >= _HEADS and len(_of_whom(text)) <= _TITLE_LONG:
                hits += self._shaped(text, box, prominent, found)
            for kind, title, at, exact in found:
                coverage = len(title) / len(text)
                ends = at + len(title) >= len(text) - 1
                # Words in the middle of a longer line are mostly spoken of, not a title.
                strength = (0.35 + 0.65 * prominent) * (0.15 + 0.85 * coverage)
                strength = max(strength, 0.85 * prominent) if ends else strength
                if not ends and _GOES_ON.match(text, at + len(title)):
                    # 成效评估方式 is a heading of its own.
                    strength *= 0.5
                strength *= 1.0 if exact else 0.8
                hits.append(TitleHit(kind, title, min(1.0, strength), box.y0, box.x0))
        return sorted(hits, key=lambda hit: -hit.strength)

    def _shaped(
        self, text: str, box: Box, prominent: float, listed: list[tuple[Kind, str, int, bool]]
    ) -> list[TitleHit]:
        """Titles that nobody listed, by their shape; none where a listed one fills the line."""
        if any(exact and len(title) >= len(text) - 1 for _, title, _, exact in listed):
            return []
        bare = _of_whom(text)
        strength = 0.95 * (0.35 + 0.65 * prominent)
        return [
            TitleHit(kind, bare, strength, box.y0, box.x0)
            for kind in self.kinds
            if kind.titled is not None and kind.titled.fullmatch(bare)
        ]

    def _titles_in(self, text: str, *, misread: bool) -> Iterator[tuple[Kind, str, int, bool]]:
        """Titles in a line: kind, title, place, and whether it is exact.

        The same words may be a title of several kinds, which content then tells apart. Only
        where no title is exact is one with a misread character looked for, at the line's end.
        """
        taken = [""] * len(text)
        for title, kind in self._titles:
            at = text.rfind(title)
            if title == _BARE and at > 0 and not _ISSUER.search(text[:at]):
                # 特此证明 ends a letter of any kind; 培训出勤证明 proves what nobody asks for.
                continue
            if at < 0 or any(other not in ("", title) for other in taken[at : at + len(title)]):
                continue
            taken[at : at + len(title)] = [title] * len(title)
            yield kind, title, at, True
        if any(taken) or not misread or _FOLDER.search(text):
            return
        for title, kind in self._titles:
            tail = text[-len(title) :]
            # A heading of some paper (成效评核) is itself, not a misread title (成效评估).
            whole = len(title) >= 4 and len(tail) == len(title) and tail not in self._label_weights
            if whole and sum(a != b for a, b in zip(title, tail, strict=True)) == 1:
                yield kind, title, len(text) - len(title), False

    def _content(self, kind: Kind, text: str, alone: frozenset[str]) -> float:
        """What labels and words speak for. ``alone``: texts that fill a cell or line of their own;
        a label there is a label, not a word of running text."""
        labels = sum(
            self._label_weights[word] * (_ALONE if word in alone else 1.0)
            for word in kind.vocabulary
            if word in text
        )
        words = sum(weight for word, weight in kind.words.items() if word in text)
        # The tenth label tells less than the first.
        return 3.0 * (1 - math.exp(-labels / 3.0)) + max(-4.0, min(4.0, words))

    def _around(self, context: Context) -> Mapping[int, float]:
        """What captions and headings say, by the ``id()`` of the kinds whose title they carry.

        They are evidence, but people number and paste them wrongly. As on a page, a title inside
        a longer one does not count: 小组过程记录表 names no 过程记录表 of a case.
        """
        best: dict[int, float] = {}
        sources = [(context.before[-1:], 1.6), (context.after[:1], 1.2), (context.headings, 0.8)]
        for texts, weight in sources:
            for short in map(plain, texts):
                if len(short) < 40:
                    for kind, *_ in self._titles_in(short, misread=False):
                        best[id(kind)] = max(best.get(id(kind), 0.0), weight)
        return best


_HEADS, _TITLE_LONG = 0.5, 22
"""How prominent a line is that may be a title nobody listed, and how many characters it has."""

_GOES_ON = re.compile(r"(?:的|方式|方法|指标|工具|安排|途径|内容|目标|结果|情况|人员|人|者)")
_UPRIGHT, _SPINE = 4.0, 12
"""A title set upright is so many times as high as a line, and has so many characters at most."""

_BARE, _ISSUER = (
    "证明",
    re.compile(
        r"(?:中心|协会|学会|机构|公司|局|委员会|政府|办事处|大学|学院|学校|社|站|部|处|的)$"
    ),
)
"""The barest title: of a line of its own, or behind who issues it."""

_FOLDER = re.compile(r"(?:档案|资料|材料|手册|台账|卷宗|汇编|案卷|文书)$")
"""What stands in the head of all papers of a folder: 个案服务档案 is no 个案服务方案 misread."""

_SECTION = re.compile(r"[(（]?[二三四五六七八九十]{1,3}[)）]?[、.．]")
_BRACKETED = re.compile(r"【[^【】]{2,12}】")
_NAMES_A_PAPER = re.compile(r"(?:表|书|记录|报告|单|卡|证明?|合同|协议|总结|函|通知)$")
"""七、介入方向 is a heading inside a paper; 七、结案报告 may be the title of one."""

_SESSION = re.compile(r"\(第?[一二三四五六七八九十\d]{1,3}[次节]?\)$|\(续[页表]?\)$")

_ALONE = 1.8
"""A label that fills its cell tells so many times as much."""


_OFFICE = re.compile(
    r"^(?:关[于干])?(?!(?:授予|表彰|表扬|公布|下达|同意|批准))[\u4e00-\u9fff()]{3,24}?"
    r"(?:局|委员会|联合会|政府|办事处|基金会|总会|协会|学会|促进会|教委|妇联|残联|中心|大学|学院|办公室|厅|部)"
    r"(?:关[于干])?(?=(?:19|20)\d\d年?度?)"
)
_OF_YEAR = re.compile(r"^(?:关[于干])?(?:公布|下达|印发|发布)?(?:19|20)\d\d年?度?(?=.{6})")
"""What stands before a title and does not say what the paper is: whose it is, of what year."""


def _of_whom(text: str) -> str:
    """A title without the office that it names first and without the year."""
    bare = _SESSION.sub("", text).strip("-—《》:。")
    return _OF_YEAR.sub("", _OFFICE.sub("", bare))


def _length_weight(label: str) -> float:
    return {1: 0.2, 2: 0.5, 3: 0.8}.get(len(label), 1.0)


def _title_lines(sheet: Sheet, usual: float) -> list[tuple[str, Box, float]]:
    """Lines that may be titles: (text, box, how prominent from 0 to 1).

    Large lines and lines near the top are prominent; two lines of one size set one under the
    other may be one title.
    """
    lines = [
        line for line in sheet.reading.lines
        if line.box.width >= line.box.height * 0.5
        or (line.box.height > _UPRIGHT * usual and 2 <= len(line.text) <= _SPINE)
    ]  # fmt: skip
    found = []
    passed: list[tuple[Line, str]] = []
    for order, line in enumerate(lines):
        text = plain(line.text)
        size = line.box.height / usual if usual else 1.0
        prominent = min(1.0, max(0.0, (size - 0.9) / 0.6))
        if order < 4 and sheet.reading.native:
            prominent = max(prominent, 0.8)
        prominent = max(prominent, 0.75 if order < 3 else 0.35 if order < 6 else 0.0)
        section = _SECTION.match(text) or _BRACKETED.fullmatch(text)
        if len(text) > 45 or (section and not _NAMES_A_PAPER.search(text.rstrip("】"))):
            prominent *= 0.3
        if text:
            found.append((text, line.box, prominent))
        if prominent > _SET_LARGE and text:
            above, above_text = _above(line, passed)
            if above is not None and len(above_text) + len(text) <= 30:
                found.append((above_text + text, above.box.union(line.box), prominent))
        passed.append((line, text))
    return found


_SET_LARGE, _LOOKED_BACK = 0.6, 6
"""How prominent the second line of a title is; how many lines of other columns may be read between
the two."""


def _above(line: Line, passed: Sequence[tuple[Line, str]]) -> tuple[Line | None, str]:
    """The line that may begin the title which another ends: of its size, right above it."""
    for at, (other, text) in enumerate(reversed(passed[-_LOOKED_BACK:])):
        close = line.box.y0 - other.box.y1 < 1.2 * line.box.height
        alike = 0.7 < line.box.height / max(other.box.height, 1e-6) < 1.4
        over = min(line.box.x1, other.box.x1) - max(line.box.x0, other.box.x0)
        # Set over one another, whatever was read between them; else one after the other.
        stacked = over > 0.5 * min(line.box.width, other.box.width) and line.box.y0 > other.box.y0
        if close and alike and (at == 0 or stacked):
            return other, text
    return None, ""
