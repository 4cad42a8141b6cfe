"""An applicant's achievements in one cell: how many of each sort, with level and rank."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.report import Report, ReportedField, ReportedRecord
from pipeline.reports.cells import BLANK, Cell, joined
from pipeline.reports.words import value_words


@dataclass(frozen=True, slots=True)
class _Sort:
    """A sort of achievement. ``named_by`` tells two of them apart."""

    title: str
    kinds: tuple[str, ...]
    named_by: str
    level: str = ""
    rank: str = ""


_SORTS = (
    _Sort("项目", ("project_proof",), "project_name", "project_level", "rank"),
    _Sort("课题", ("topic_commission",), "topic_name", "topic_level", "rank"),
    _Sort("专著", ("monograph_cover", "monograph_authors"), "title"),
    _Sort("论文", ("paper_cover", "paper_contents"), "title", rank="rank"),
    _Sort("标准", ("standard_cover", "standard_authors"), "standard_number", rank="rank"),
    _Sort("政策、方案", ("policy_proof",), "document_title"),
    _Sort("表彰奖励", ("award_certificate",), "award", "issuer_level"),
    _Sort("媒体报道", ("media_report",), "title"),
)


def achievements(report: Report) -> Cell:
    """``项目2（市级、排名第1；区县级？）；表彰奖励1（区县级）``."""
    cells = []
    for sort in _SORTS:
        own = [record for record in report.records if record.kind in sort.kinds]
        if own:
            told = [_told(sort, papers) for papers in _apart(sort, own)]
            inside = joined(told)
            said = f"（{inside.marked}）" if inside.text else ""
            cells.append(Cell(f"{sort.title}{len(told)}{said}", inside.doubtful, told=True))
    return joined(cells) if cells else BLANK


def _apart(sort: _Sort, records: Iterable[ReportedRecord]) -> list[list[ReportedRecord]]:
    """The papers of each single achievement: those of one name belong to one."""
    found: dict[str, list[ReportedRecord]] = {}
    for record in records:
        field = record.fields.get(sort.named_by)
        name = field.value if field and field.value else f"\0{record.id}"
        found.setdefault(name, []).append(record)
    return list(found.values())


def _told(sort: _Sort, papers: Iterable[ReportedRecord]) -> Cell:
    """Level and rank, each as the surest of the papers has it."""
    cells = []
    for name in filter(None, (sort.level, sort.rank)):
        fields = [f for paper in papers if (f := paper.fields.get(name)) and f.value]
        if fields:
            cells.append(_words(name, max(fields, key=lambda field: field.sure)))
    return joined(cells, "、")


def _words(name: str, field: ReportedField) -> Cell:
    words = value_words(name, field.value or "")
    if name == "rank":
        words = f"排名第{words}" if words.isdecimal() else words
    return Cell(words, doubtful=not field.sure)
