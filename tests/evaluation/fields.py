"""Fields of records, exactly as the truth has them, and how sure the report was of each."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.report import Report, ReportedField, ReportedRecord
from tests.evaluation.matching import Matched, accepted, true_pages

NATIVE = "native"
"""Stands for the camera profile and the layouts of text that is typed into a document."""

_BEYOND = {
    ("project_proof", "leader"), ("project_proof", "members"), ("paper_contents", "entries"),
    ("paper_cover", "entries"),
}  # fmt: skip
"""What reports tell beyond the contract's fields: the truth knows nothing of it."""

_KEY = {
    "holder", "name", "client", "worker", "id_number", "management_number", "serial_number",
    "certificate_number", "registration_number", "level_certificate_number", "level",
    "education_level", "project_level", "issuer_level", "topic_level", "valid_until", "date",
}  # fmt: skip


def is_key(name: str) -> bool:
    """Whether a field decides findings: names, numbers, dates, levels."""
    return name in _KEY or name.endswith(("_on", "_date"))


class Reached(StrEnum):
    """What became of a field."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_FOUND = "not_found"
    INVENTED = "invented"
    """The report gives a value where the paper prints none."""


@dataclass(frozen=True)
class FieldSeen:
    """A field of the truth and what was read.

    ``value`` is None where the paper prints none, ``read`` where none was made out. A place
    called surely blank that is filled in counts as a sure wrong value. A record taken for
    another kind has none of its fields found.
    """

    submission: str
    page: str
    profile: str
    layouts: str
    kind: str
    field: str
    value: str | None
    read: str | None
    reached: Reached
    sure: bool
    legible: bool = True
    hand: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def key(self) -> bool:
        """Whether it decides findings."""
        return is_key(self.field)

    @property
    def wrong_but_sure(self) -> bool:
        """The worst outcome."""
        return self.sure and self.reached is Reached.WRONG

    @property
    def nearly(self) -> bool:
        """Whether a wrong value differs in punctuation and white space alone."""
        return (
            self.reached is Reached.WRONG
            and bool(self.value and self.read)
            and _letters(self.value or "") == _letters(self.read or "")
        )


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()


def _is(read: str | None, field: dict[str, Any]) -> bool:
    """Whether a value is the true one; white space does not count."""
    return read is not None and _closed(read) in map(_closed, accepted(field))


def _closed(text: str) -> str:
    return "".join(text.split())


def compare_fields(report: Report, truth: dict[str, Any], match: Matched) -> list[FieldSeen]:
    """Every field of the truth, and every value the report has beyond them."""
    looks = {page["ref"]: (page["profile"], page["set"]) for page in true_pages(truth)}
    seen = []
    for record in truth["records"]:
        own = match.records.get(record["id"])
        parts = [part for part in (own, *match.parts.get(record["id"], [])) if part]
        parts = [part for part in parts if part.kind == record["kind"]]
        for name, field in record["fields"].items():
            seen.append(_field(truth["submission"], record, name, field, parts, looks))
        seen += _invented(truth["submission"], record, parts, match, looks)
    return seen


def _field(
    submission: str,
    record: dict[str, Any],
    name: str,
    field: dict[str, Any],
    parts: list[ReportedRecord],
    looks: dict[str, tuple[str, str]],
) -> FieldSeen:
    found = _best([part.fields[name] for part in parts if name in part.fields])
    right = found is not None and _is(found.value, field)
    blank = found is not None and found.value is None and found.sure
    profile, layouts = looks.get(field["page"], (NATIVE, NATIVE))
    missed = found is None or (found.value is None and not blank)
    return FieldSeen(
        submission=submission,
        page=field["page"],
        profile=profile,
        layouts=layouts,
        kind=record["kind"],
        field=name,
        value=field["value"],
        read=found.value if found else None,
        reached=Reached.RIGHT if right else Reached.NOT_FOUND if missed else Reached.WRONG,
        sure=bool(found and found.sure),
        legible=field["legible"],
        hand=field["hand"],
        doubts=found.doubts if found else (),
    )


def _best(found: list[ReportedField]) -> ReportedField | None:
    """Of a torn paper's parts, the one that has the value."""
    return next((field for field in found if field.value is not None), found[0] if found else None)


def _invented(
    submission: str,
    record: dict[str, Any],
    parts: list[ReportedRecord],
    match: Matched,
    looks: dict[str, tuple[str, str]],
) -> list[FieldSeen]:
    seen = []
    for part in parts[:1]:
        for name, field in part.fields.items():
            known = name in record["fields"] or (record["kind"], name) in _BEYOND
            if field.value is None or known:
                continue
            page = match.refs.get(field.page or "", record["pages"][0])
            seen.append(
                FieldSeen(
                    submission, page, *looks.get(page, (NATIVE, NATIVE)), record["kind"], name,
                    None, field.value, Reached.INVENTED, field.sure, doubts=field.doubts,
                )
            )  # fmt: skip
    return seen
