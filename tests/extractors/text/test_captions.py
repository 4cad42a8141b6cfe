"""Values above small captions, behind leading dots, beside labels printed in two languages."""

from extractors.text.captions import captioned
from extractors.text.labels import Labels
from extractors.text.sheet import Sheet
from models.page import Line
from tests.extractors.readings import line, reading

_WORDS = ("姓名", "性别", "级别", "批准日期", "管理号")
_VALUES = ("张晓兰", "女", "社会工作师", "2016年6月19日", "20160650099999000012")


def _values(*lines: Line) -> dict[str, str]:
    labels = Labels(Sheet.of(reading(*lines)), _WORDS)
    return {hit.label: labels.value(hit).text for hit in labels.hits}


def _over_captions(count: int) -> list[Line]:
    return [
        part
        for i, (value, word) in enumerate(zip(_VALUES[:count], _WORDS[:count], strict=True))
        for part in (
            line(value, 0.3, 0.2 + 0.09 * i, height=0.02),
            line(word, 0.3, 0.23 + 0.09 * i, height=0.011),
        )
    ]


def test_values_stand_above_captions() -> None:
    assert _values(*_over_captions(5)) == dict(zip(_WORDS, _VALUES, strict=True))


def test_one_label_below_something_larger_is_no_caption() -> None:
    sheet = Sheet.of(reading(*_over_captions(1)))
    assert captioned(sheet, Labels(sheet, _WORDS).hits) == {}


def test_dots_lead_from_a_label_to_its_value() -> None:
    assert _values(line("姓名……………张晓兰")) == {"姓名": "张晓兰"}


def test_a_value_stands_beside_a_label_and_its_english_twin_below_it() -> None:
    found = _values(
        line("批准日期", 0.1, 0.2),
        line("Approval Date", 0.1, 0.222, height=0.01),
        line("2016年6月19日", 0.35, 0.214),
    )
    assert found == {"批准日期": "2016年6月19日"}
