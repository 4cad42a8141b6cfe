"""Articles whose authors stand beside them, and where the applicant's stands."""

from extractors.records.entries import entries_of
from extractors.records.kind import Voucher
from extractors.records.own_entry import own_entry
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import line, prose, reading

ROWS = (
    ("林小禾周丹", "社区治理中的角色研究", "1"),
    ("钱文", "长者服务的本土经验", "9"),
    ("何小满", "乡村社会工作站的运行", "17"),
    ("石静", "医务社会工作的转介机制", "25"),
)


def _left(*, askew: float = 0.0) -> list[Line]:
    lines = []
    for at, (names, said, page) in enumerate(ROWS):
        y = 0.2 + 0.04 * at
        # A photo lies askew: now the name comes first, now the title.
        lines += [line(names, 0.1, y + (askew if at % 2 else -askew)), line(said, 0.32, y)]
        lines.append(line(page, 0.88, y))
    return lines


def _entries(*lines: Line) -> list[tuple[str, str]]:
    return [(said, names) for said, names, _ in entries_of(Sheet.of(reading(*lines)))]


def test_names_in_a_column_of_their_own_belong_to_the_title_on_their_row() -> None:
    expected = [(said, names.replace("禾周", "禾、周")) for names, said, _ in ROWS]
    for askew in (0.0, 0.004, -0.004):
        assert _entries(*_left(askew=askew)) == expected


def test_a_name_read_together_with_the_title_beside_it_is_parted_from_it() -> None:
    lines = _left()
    (names, said, _), first, second = ROWS[1], lines[3], lines[4]
    # Positions are those of the page: there is room between the name and the title.
    lines[3:5] = [
        first.model_copy(
            update={
                "text": names + said, "box": first.box.union(second.box),
                "edges": (*first.edges[:-1], *second.edges),
            }
        )
    ]  # fmt: skip
    assert ("长者服务的本土经验", "钱文") in _entries(*lines)


def test_remarks_on_the_authors_row_are_no_titles() -> None:
    lines: list[Line] = []
    for at, (names, said, _) in enumerate(ROWS):
        y = 0.2 + 0.06 * at
        lines += [line(said, 0.2, y), line(names, 0.2, y + 0.025)]
        lines += [line("2018(3):9-19", 0.45, y + 0.025), line("[社区治理与服务]", 0.6, y + 0.025)]
    assert [said for said, _ in _entries(*lines)] == [said for _, said, _ in ROWS]


def test_what_stands_above_a_list_is_no_beginning_of_its_first_title() -> None:
    lines = [
        line("山城社会学刊", 0.1, 0.1, height=0.05),
        line("MOUNTAIN CITY JOURNAL OF SOCIOLOGY", 0.1, 0.17),
        line("本期要目", 0.1, 0.2),
        *prose("社区治理中的角色研究", "林小禾周丹", "长者服务的本土经验", "钱文", y=0.24),
    ]
    assert _entries(*lines)[0] == ("社区治理中的角色研究", "林小禾、周丹")


def test_an_author_one_character_from_the_applicant_leaves_the_article_in_doubt() -> None:
    sheet = Sheet.of(reading(*_left()))
    found = own_entry(sheet, "林小木")
    assert found["authors"].parsed.value == "林小木、周丹"
    assert not found["authors"].parsed.complete
    assert not found["title"].parsed.complete


def test_a_sole_author_who_bears_the_applicant_s_name_is_the_applicant() -> None:
    sheet = Sheet.of(reading(*_left()))
    assert Voucher.IDENTITY in own_entry(sheet, "何小满")["authors"].vouchers
    assert Voucher.IDENTITY not in own_entry(sheet, "林小禾")["authors"].vouchers
    assert own_entry(sheet, "段小博") == {}
