"""The reviewers' sheet of what different people's submissions share."""

from pipeline.reports.alike import Alikes
from pipeline.reports.alike_views import Person
from pipeline.reports.cells import Cell

SHEET = "雷同提示"
COLUMNS = (
    "序号", "雷同类型", "内容", "姓名", "推荐单位", "所在文件/图号",
    "另一姓名", "另一推荐单位", "另一所在文件/图号",
)  # fmt: skip
WIDTHS = (6, 16, 40, 12, 14, 36, 12, 14, 36)


def alike_rows(alikes: Alikes) -> tuple[tuple[Cell, ...], ...]:
    """A row for each thing that two submissions share."""
    return tuple(
        (
            Cell(str(number)),
            Cell(pair.word),
            Cell(pair.what),
            *_side(pair.people[0], pair.places[0]),
            *_side(pair.people[1], pair.places[1]),
        )
        for number, pair in enumerate(alikes.pairs(), 1)
    )


def _side(person: Person, places: str) -> tuple[Cell, Cell, Cell]:
    return Cell(person.name, href=person.href), Cell(person.unit), Cell(places)
