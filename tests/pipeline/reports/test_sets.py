from models.report import ReportedBundle, ReportedRecord
from pipeline.reports.index import Index
from pipeline.reports.sets import tables
from tests.pipeline.reports.builder import EVIDENCE, Desk, field, report


def _group(desk: Desk, *papers: tuple[str, str]) -> list[tuple[str, str]]:
    """The notes on a group's papers, given as kind and date."""
    records = tuple(
        ReportedRecord(id=f"g{number}", kind=kind, confidence=1.0, pages=(f"{EVIDENCE}#2",),
                       fields={"date": field(day), "session": field(str(number))})
        for number, (kind, day) in enumerate(papers)
    )  # fmt: skip
    bundle = ReportedBundle(id="b1", kind="group", key="向阳", records=tuple(r.id for r in records))
    one = report(desk.draw(), records=records, bundles=(bundle,))
    (table,) = tables(Index(one), desk.notice)
    return [(paper.date, paper.note) for paper in table.papers if not paper.lacks]


def test_sessions_plans_and_records_may_alternate(desk: Desk) -> None:
    notes = _group(
        desk, ("group_session_plan", "2020-03-01"), ("group_process", "2020-03-02"),
        ("group_session_plan", "2020-03-08"), ("group_process", "2020-03-09"),
    )  # fmt: skip
    assert [note for _, note in notes] == ["", "", "", ""]


def test_a_paper_older_than_those_before_it_is_told(desk: Desk) -> None:
    notes = _group(desk, ("group_plan", "2020-03-01"), ("group_summary", "2019-03-01"))
    assert notes == [("2020年3月1日", ""), ("2019年3月1日", "早于上一份")]


def test_what_a_set_lacks_stands_in_its_place(desk: Desk) -> None:
    (table,) = tables(Index(report(desk.draw())), desk.notice)
    assert (table.wanted, table.there, table.full) == (7, 2, False)
    assert [paper.lacks for paper in table.papers] == [False, True, True, True, True, True, False]
