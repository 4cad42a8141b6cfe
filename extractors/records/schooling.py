"""What a form says of full-time and of in-service education, where one row holds not all of it.

Both are told in the same words (学历学位, 毕业院校及专业), so which of the two a school belongs to
is a matter of where it stands: in the row (or column) headed 全日制教育, or under that heading.
"""

import re
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import Hamming

from extractors.records.kind import Candidate, FieldSpec, Voucher
from extractors.records.printed import as_printed
from extractors.text.cuts import Value
from extractors.text.labels import Labels
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet

_FORMS = {
    "fulltime": re.compile(
        r"(?:[\d一二(（]{0,2}[、.)）])?(?:全日制|统招|普通全日制)(?:教育|学历|学习|阶段|学历教育)?(?:情况)?[:：]?"
    ),
    "inservice": re.compile(
        r"(?:[\d一二(（]{0,2}[、.)）])?(?:在职|非全日制|成人|继续)(?:教育|学历|学习|阶段|学历教育)?(?:情况)?[:：]?"
    ),
}
"""How each form of education is headed."""

_SAID = {
    "school_major": re.compile(
        r"(?:毕业|就读|所在)?(?:院校|学校)(?:名称)?(?:院系|系)?[及与和、/]?(?:所学|系)?专业(?:名称)?[:：]?"
    ),
    "education": re.compile(r"学历(?:[及与和、/]?学位)?(?:层次)?[:：]?|学位[:：]?"),
}
"""How what is said of it is headed."""

SCHOOL_LABELS = (
    "毕业院校及专业",
    "毕业院校系及专业",
    "毕业院校专业",
    "毕业学校及专业",
    "毕业院校及所学专业",
    "毕业院校、专业",
    "毕业院校/专业",
    "毕业院校和专业",
    "院校及专业",
)
DEGREE_LABELS = ("学历学位", "学历及学位", "学历、学位", "学历/学位", "学历和学位")


def schooling(
    sheet: Sheet, found: Mapping[str, Candidate], specs: Iterable[FieldSpec]
) -> dict[str, Candidate]:
    """The fields of both forms of education (``fulltime_school_major`` …) not found before."""
    wanted = {spec.name: spec for spec in specs}
    added: dict[str, Candidate] = {}
    for form, heads in _FORMS.items():
        for said, names in _SAID.items():
            spec = wanted.get(f"{form}_{said}")
            if spec is None or spec.name in found:
                continue
            block = _crossing(sheet, heads, names)
            candidate = _candidate(sheet, spec, block) if block is not None else None
            if candidate is not None:
                added[spec.name] = candidate
    for name, candidate in _grouped(sheet, wanted).items():
        if name not in found:
            added.setdefault(name, candidate)
    return added


def _candidate(sheet: Sheet, spec: FieldSpec, at: Block | Value) -> Candidate | None:
    parsed = spec.parse(at.text) if at.text else None
    if parsed is None:
        return None
    spots = at.spots[parsed.start : parsed.end] or at.spots
    raw = sheet.printed(spots)
    return Candidate(as_printed(parsed, raw), raw, spots, frozenset({Voucher.LABEL}))


def _crossing(sheet: Sheet, rows: re.Pattern[str], columns: re.Pattern[str]) -> Block | None:
    """What stands where the row of one heading crosses the column of the other.

    The headings may change places. None where there is no such crossing, or more than one.
    """
    beside = [block for block in sheet.blocks if rows.fullmatch(plain(block.text))]
    above = [block for block in sheet.blocks if _headed(columns, plain(block.text))]
    crossed: list[Block] = []
    for one in beside:
        for other in above:
            left, top = (one, other) if other.box.y1 < one.box.y0 + _TOUCH else (other, one)
            if top.box.y1 < left.box.y0 + _TOUCH and left.box.x1 < top.box.x1:
                at = _at(sheet, left, top, {id(block) for block in (*beside, *above)})
                crossed += at[:1]
    return crossed[0] if len(crossed) == 1 else None


def _is_heading(block: Block) -> bool:
    text = plain(block.text)
    return any(shape.fullmatch(text) for shape in (*_FORMS.values(), *_SAID.values()))


def _headed(columns: re.Pattern[str], text: str) -> bool:
    """Whether a column is headed so, or in words of which one character was misread."""
    return columns.fullmatch(text) is not None or any(
        len(text) == len(label) and len(label) > _LONG and Hamming.distance(text, label) == 1
        for label in (*SCHOOL_LABELS, *DEGREE_LABELS)
        if columns.fullmatch(label)
    )


_LONG = 5
"""Words of more characters are themselves though one of these was misread."""

_TOUCH = 0.012
"""Cells of neighbouring rows overlap by no more than this, as a fraction of the page."""


def _at(sheet: Sheet, left: Block, top: Block, headings: set[int]) -> list[Block]:
    """The blocks on the row of ``left`` that stand in the column of ``top``."""
    found = []
    for block in sheet.blocks:
        if (
            id(block) in headings
            or not block.text
            or _is_heading(block)
            or block.box.x0 < left.box.x1 - _TOUCH
        ):
            continue
        middle = block.box.centre[1]
        level = left.box.y0 - _TOUCH / 2 < middle < left.box.y1 + _TOUCH / 2
        shared = min(block.box.x1, top.box.x1) - max(block.box.x0, top.box.x0)
        if level and shared > 0.4 * min(block.box.width, top.box.width):
            found.append(block)
    return found


def _covers(heading: Block, block: Block) -> bool:
    """Whether a heading is a block's own, or stands left of it on its row, or over several."""
    level = heading.box.y0 < block.box.centre[1] < heading.box.y1
    return heading is block or (level and heading.box.x0 < block.box.x0)


def _grouped(sheet: Sheet, wanted: Mapping[str, FieldSpec]) -> dict[str, Candidate]:
    """What stands at labels under each heading: 全日制教育, below it 学历学位：… and so on.

    Only where each heading has just one of a label under it.
    """
    headings = [
        (form, block)
        for block in sheet.blocks
        for form, heads in _FORMS.items()
        if heads.match(plain(block.text))
    ]
    if len({form for form, _ in headings}) < len(headings) or not headings:
        return {}
    labels = Labels(sheet, [*SCHOOL_LABELS, *DEGREE_LABELS, *("全日制教育", "在职教育")])
    added: dict[str, Candidate] = {}
    for said, words in (("school_major", SCHOOL_LABELS), ("education", DEGREE_LABELS)):
        owned: dict[str, list[Value]] = {}
        for hit in labels.find(words):
            box = hit.block.box
            before = [
                (_covers(block, hit.block), block.box.y0, block.box.x0, form)
                for form, block in headings
                if _covers(block, hit.block) or block.box.y1 < box.centre[1] + _TOUCH / 2
            ]
            if before:
                value = labels.value(hit, wraps=True)
                # What stands anywhere but at the label belongs to the next row, this one is empty.
                owned.setdefault(max(before)[3], []).extend([value] if value.near else [])
        for form, values in owned.items():
            spec = wanted.get(f"{form}_{said}")
            candidate = _candidate(sheet, spec, values[0]) if spec and len(values) == 1 else None
            if spec is not None and candidate is not None:
                added[spec.name] = candidate
    return added
