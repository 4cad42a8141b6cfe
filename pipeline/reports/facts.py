"""The few values that tell one paper from others of its kind."""

from dataclasses import dataclass

from models.report import ReportedRecord
from pipeline.reports.words import value_words


@dataclass(frozen=True, slots=True)
class Fact:
    """A short value that tells a paper from others of its kind."""

    words: str
    sure: bool


def facts(record: ReportedRecord) -> list[Fact]:
    """Up to three facts of a record, the most telling first."""
    order = [
        "session", "case_number", "group_name", "activity_name", "date", "holder", "name",
        "level", "approved_on", "education_level", "degree", "employer", "started_on",
        "project_name", "topic_name", "award", "issued_on",
    ]  # fmt: skip
    found = []
    for name in order:
        field = record.fields.get(name)
        if field is None or not field.value or len(field.value) > 24:
            continue
        words = value_words(name, field.value)
        said = f"第{words}次" if name == "session" and words.isdecimal() else words
        found.append(Fact(said, field.sure))
    return found[:3]
