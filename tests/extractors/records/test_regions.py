"""Two papers on one picture are parted; one paper never is."""

import pytest

from extractors.records import KINDS, MATCHER
from extractors.records.regions import parts_of
from extractors.text.sheet import Sheet
from models.page import Box, Line, Reading
from tests.extractors.papers import BODIES, paper
from tests.extractors.readings import reading, seal


def _kinds(parts: list[Reading]) -> list[str | None]:
    matches = [MATCHER.match(Sheet.of(part)) for part in parts]
    return [match.kind.id if match.kind else None for match in matches]


def _moved(page: Reading, into: Box) -> list[Line]:
    """A page's lines, shrunk into a part of a larger sheet."""

    def x(at: float) -> float:
        return into.x0 + at * into.width

    def y(at: float) -> float:
        return into.y0 + at * into.height

    return [
        one.model_copy(
            update={
                "box": Box(x(one.box.x0), y(one.box.y0), x(one.box.x1), y(one.box.y1)),
                "edges": tuple(x(edge) for edge in one.edges),
            }
        )
        for one in page.lines
    ]


_LEVEL = paper("level_certificate", "社会工作者职业水平证书")
_DIPLOMA = paper("diploma", "普通高等学校毕业证书")
_DEGREE = paper("degree_certificate", "学士学位证书")
_UPPER, _LOWER = Box(0, 0, 1, 0.5), Box(0, 0.5, 1, 1)
_LEFT, _RIGHT = Box(0, 0, 0.48, 1), Box(0.52, 0, 1, 1)


def test_two_certificates_one_below_the_other() -> None:
    page = reading(_moved(_LEVEL, _UPPER), _moved(_DIPLOMA, _LOWER))
    assert _kinds(parts_of(page, MATCHER)) == ["level_certificate", "diploma"]


def test_two_certificates_side_by_side() -> None:
    page = reading(_moved(_DIPLOMA, _LEFT), _moved(_DEGREE, _RIGHT))
    assert _kinds(parts_of(page, MATCHER)) == ["diploma", "degree_certificate"]


def test_three_certificates_on_a_sheet() -> None:
    thirds = [Box(0, i / 3, 1, (i + 1) / 3) for i in range(3)]
    pages = (_LEVEL, _DIPLOMA, _DEGREE)
    page = reading(*(_moved(each, box) for each, box in zip(pages, thirds, strict=True)))
    assert _kinds(parts_of(page, MATCHER)) == ["level_certificate", "diploma", "degree_certificate"]


def test_each_part_keeps_its_own_lines_and_marks() -> None:
    page = reading(
        _moved(_LEVEL, _UPPER),
        _moved(_DIPLOMA, _LOWER),
        marks=[seal(0.7, 0.3, "上"), seal(0.7, 0.8, "下")],
    )
    upper, lower = parts_of(page, MATCHER)
    assert [mark.text for mark in upper.marks] == ["上"]
    assert [mark.text for mark in lower.marks] == ["下"]
    assert len(upper.lines) + len(lower.lines) == len(page.lines)


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_a_single_paper_is_not_cut(kind: str) -> None:
    page = paper(kind, KINDS[kind].titles[0])
    assert parts_of(page, MATCHER) == [page]


def test_typed_text_is_not_cut() -> None:
    both = reading(_moved(_LEVEL, _UPPER), _moved(_DIPLOMA, _LOWER), native=True)
    assert parts_of(both, MATCHER) == [both]
