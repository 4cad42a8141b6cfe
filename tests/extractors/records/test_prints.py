"""Printed matter: contents pages, covers, newspapers, and names that run together."""

import pytest

from extractors.records import MATCHER
from extractors.records.bylines import parted_by_gaps
from extractors.records.entries import entries_of
from extractors.records.extract import extract
from extractors.records.journals import PAPER_CONTENTS, PAPER_COVER
from extractors.records.media import MEDIA_REPORT
from extractors.text.normal import full_width
from extractors.text.sheet import Sheet, Spot
from models.page import Box, Line, Reading
from tests.extractors.readings import line, prose, reading, title


def test_authors_below_a_title_are_its_authors() -> None:
    sheet = Sheet.of(
        reading(
            *prose("社区治理中的角色研究", "林小禾 周丹 / 8", "长者服务的本土经验", "钱文 / 17")
        )
    )
    assert [(t, names) for t, names, _ in entries_of(sheet)] == [
        ("社区治理中的角色研究", "林小禾、周丹"),
        ("长者服务的本土经验", "钱文"),
    ]


def test_authors_behind_dots_are_parted_from_the_title() -> None:
    sheet = Sheet.of(reading(*prose("社区治理中的角色研究……林小禾 周丹(8)")))
    assert [(t, names) for t, names, _ in entries_of(sheet)] == [
        ("社区治理中的角色研究", "林小禾、周丹")
    ]


def test_names_that_lost_their_spaces_are_parted_where_they_stand_apart() -> None:
    run = "田超程文博"
    widths = [1.0, 1.5, 1.5, 1.0, 1.0]
    edges = [0.1]
    for width in widths:
        edges.append(edges[-1] + 0.02 * width)
    set_line = Line(
        text=run, box=Box(0.1, 0.1, edges[-1], 0.12), confidence=0.99, edges=tuple(edges)
    )
    sheet = Sheet.of(Reading(engine="test", width=1240, height=1754, lines=(set_line,)))
    spots = [Spot(0, i) for i in range(len(run))]
    assert parted_by_gaps(sheet, spots, run) == ["田超", "程文博"]


def test_names_evenly_spaced_that_fall_apart_in_two_ways_are_left_alone() -> None:
    sheet = Sheet.of(reading(line("田超程文博")))
    assert parted_by_gaps(sheet, [Spot(0, i) for i in range(5)], "田超程文博") == []


def test_a_cover_with_a_masthead_and_no_articles_is_no_contents_page() -> None:
    sheet = Sheet.of(
        reading(
            line("山城社会工作", 0.2, 0.1, height=0.05),
            *prose(
                "2020年第4期",
                "ISSN 1999-0000",
                "CN 50-0000/C",
                "重庆嘉禾学院 主办",
                "双月刊",
                y=0.5,
            ),
        )
    )
    match = MATCHER.match(sheet)
    assert match.kind is PAPER_COVER
    assert extract(sheet, PAPER_COVER)["journal"].value == "山城社会工作"


def test_how_often_a_journal_appears_is_no_part_of_its_name() -> None:
    sheet = Sheet.of(
        reading(
            line("山城社会工作(双月刊)", 0.1, 0.05),
            title("目次", 0.1),
            *prose("社区治理中的角色研究", "林小禾 / 8", "长者服务的本土经验", "钱文 / 17", y=0.2),
        )
    )
    assert extract(sheet, PAPER_CONTENTS)["journal"].value == "山城社会工作"


def test_a_newspapers_slogan_is_not_its_headline() -> None:
    sheet = Sheet.of(
        reading(
            line("山城时报", 0.1, 0.05, height=0.03),
            line("2019.5.12 星期日", 0.5, 0.06),
            line("她把社工站办成了居民的家", 0.2, 0.15, height=0.028),
            *prose("本报记者 周宁", "走进安和社区，社工正在组织活动。", y=0.25),
            line("文明健康绿色环保", 0.2, 0.85, height=0.04),
        )
    )
    found = extract(sheet, MEDIA_REPORT)
    assert found["title"].value == "她把社工站办成了居民的家"
    assert found["publication"].value == "山城时报"
    assert found["published_on"].value == "2019-05-12"


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("学报(社会科学版)", "学报（社会科学版）"),
        ("禁毒社会工作:实践与反思", "禁毒社会工作：实践与反思"),
        ("2009年9月~2013年6月", "2009年9月～2013年6月"),
        ("DB50/T 9418-2018", "DB50/T 9418-2018"),
    ],
)
def test_punctuation_among_chinese_characters_is_wide(read: str, printed: str) -> None:
    assert full_width(read) == printed


def test_a_cover_that_announces_articles_is_no_contents_page() -> None:
    cover = [
        "山城社会学刊", "ISSN 9999-1926 CN 99-3590/C", "季刊 2019-1", "本期要目",
        "基层治理中的协商民主", "蒲雪梅 吕雅琪", "老旧小区居民自治的经验与启示", "方子轩 曹雅琪",
        "流动儿童的城市适应研究", "佘光容 熊晓凤", "志愿服务制度化的地方实践", "董秋菊",
        "主办 重庆渝川师范大学",
    ]  # fmt: skip
    lines = [line(text, 0.15, 0.06 + 0.06 * i) for i, text in enumerate(cover)]
    found = MATCHER.match(Sheet.of(reading(lines))).kind
    assert found is not None
    assert found.id == "paper_cover"
