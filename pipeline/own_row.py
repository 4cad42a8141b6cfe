"""Records read from a table of many papers of a kind: the row that is the applicant's.

A notice that approves thirty topics, a list of winners: what stands in the row right below the
heads is somebody else's. The row is told by the applicant's name; that of a table of standards by
the number on the page that names who drafted one. Where no row is the applicant's, what was read
is in doubt.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.records import KINDS
from extractors.records.extract import weighed_alone
from extractors.records.found import Found
from extractors.records.kind import ROW, Kind
from extractors.records.listed_rows import ListedRow, listed_rows, own_row, row_values
from extractors.records.own_entry import own_entry
from extractors.records.own_mention import own_mention
from extractors.text.normal import plain
from extractors.text.sheet import Sheet
from models.record import Field, Record

_NOT_TOLD = "表中列有多项，未能确认哪一项属申报人"


def own_values(
    sheet: Sheet, kind: Kind, found: dict[str, Found], name: str | None, standards: Sequence[str]
) -> dict[str, Found]:
    """The fields of a page with those of the applicant's row in place of the first row's, and the
    applicant as its holder where the page says so and nothing told who it is.

    ``name``: the applicant's; ``standards``: numbers of standards that other papers name.
    """
    return _own_holder(sheet, kind, _own_row(sheet, kind, found, name, standards), name)


def lacks_holder(kind: Kind, held: Field | Found | None, name: str | None) -> bool:
    """Whether a paper that belongs to somebody may be the applicant's without its having been read:
    nobody was found, or, not for sure, somebody else."""
    if kind.names_holder != "holder" or name is None:
        return False
    return held is None or (not held.sure and held.value != name)


def _own_holder(
    sheet: Sheet, kind: Kind, found: dict[str, Found], name: str | None
) -> dict[str, Found]:
    listed = any(ROW in field for field in found)
    if name is None or listed or not lacks_holder(kind, found.get("holder"), name):
        return found
    own = own_mention(sheet, name)
    return found if own is None else found | {"holder": weighed_alone(sheet, kind, "holder", own)}


def _own_row(
    sheet: Sheet, kind: Kind, found: dict[str, Found], name: str | None, standards: Sequence[str]
) -> dict[str, Found]:
    if kind.spec("entries") and name and not _names(found.get("authors"), name):
        # What stands below the head of a column (作者) is the first author's, not the applicant's.
        own = own_entry(sheet, name)
        own = own if "authors" in found else {f: one for f, one in own.items() if f not in found}
        return found | {field: weighed_alone(sheet, kind, field, one) for field, one in own.items()}
    rows = listed_rows(sheet, kind)
    if not rows:
        return found
    row, certain = own_row(rows, name)
    if row is None:
        row, certain = _of_standard(rows, standards), True
    if row is None:
        return {
            field: replace(one, sure=False, doubts=(*one.doubts, _NOT_TOLD))
            if field in rows[0].cells
            else one
            for field, one in found.items()
        }
    own = row_values(sheet, kind, row, certain=certain)
    # Who heads a project read from another row heads this one no more.
    another = {"leader"} if "members" in row.cells else set()
    kept = {f: one for f, one in found.items() if f not in row.cells and f not in another}
    return kept | {
        field: weighed_alone(sheet, kind, field, candidate) for field, candidate in own.items()
    }


def _names(authors: Found | None, name: str) -> bool:
    return authors is not None and name in (authors.value or "").split("、")


def _of_standard(rows: Sequence[ListedRow], standards: Sequence[str]) -> ListedRow | None:
    numbers = [_closed(number) for number in standards]
    own = [
        row for row in rows
        if "standard_number" in row.cells and _closed(row.cells["standard_number"].text) in numbers
    ]  # fmt: skip
    return own[0] if len(own) == 1 else None


def _closed(number: str) -> str:
    return plain(number).replace("-", "")


def applicant_of(records: Sequence[Record], folder: str) -> str | None:
    """The name that most records give for the person they belong to; of several the folder's."""
    votes: dict[str, int] = {}
    for record in records:
        holder = KINDS[record.kind].names_holder if record.kind in KINDS else None
        named = record.fields.get(holder) if holder else None
        if named is not None and named.value:
            votes[named.value] = votes.get(named.value, 0) + (2 if named.sure else 1)
    parts = re.findall(r"[\u3400-\u9fff·]{2,4}", folder)
    for name in votes:
        if name in parts:
            return name
    if not votes:
        return parts[0] if len(parts) == 1 else None
    return max(votes, key=lambda name: votes[name])
