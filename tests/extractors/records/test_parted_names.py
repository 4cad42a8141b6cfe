"""Names that a line's end parts, or that the word for a sex seems to end."""

from extractors.records import KINDS
from extractors.records.extract import extract
from extractors.records.holders import unlabelled_holder
from extractors.text.sheet import Sheet
from tests.extractors.readings import line, reading


def _page(*texts: str) -> Sheet:
    """Lines of text, one under the other, well apart."""
    return Sheet.of(reading([line(text, 0.2, 0.1 + 0.06 * i) for i, text in enumerate(texts)]))


def test_no_two_characters_of_a_longer_name_hold_a_paper() -> None:
    page = _page("项目组成员名单", "1", "林亚男", "2", "敖世碧")
    assert unlabelled_holder(page, KINDS["project_proof"]) is None


def test_names_of_a_list_parted_by_the_end_of_a_line_are_whole() -> None:
    page = Sheet.of(
        reading(
            [
                line("项目结项证明", 0.4, 0.1),
                line("项目组成员:(1)林正阳,(2)许世", 0.2, 0.30),
                line("碧,(3)段志强。", 0.2, 0.33),
            ]
        )
    )
    assert extract(page, KINDS["project_proof"])["members"].value == "林正阳、许世碧、段志强"
