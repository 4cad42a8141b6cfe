"""Parsers: the text at a label → a normalised value, or None where it is no such value."""

from extractors.records.parsers.codes import (
    certificate_number,
    code,
    email,
    id_number,
    management_number,
    ordinal,
    phone,
    serial_number,
)
from extractors.records.parsers.people import client, derived, named, people, person
from extractors.records.parsers.texts import (
    NOTHING,
    education,
    office,
    or_nothing,
    short_text,
    text_without_prompt,
)
from extractors.records.parsers.times import (
    closing_date,
    date,
    last_date,
    period_end,
    period_start,
    squeezed_date,
    years,
)
from extractors.records.parsers.words import level, one_of, sex

__all__ = [
    "NOTHING",
    "certificate_number",
    "client",
    "closing_date",
    "code",
    "date",
    "derived",
    "education",
    "email",
    "id_number",
    "last_date",
    "level",
    "management_number",
    "named",
    "office",
    "one_of",
    "or_nothing",
    "ordinal",
    "people",
    "period_end",
    "period_start",
    "person",
    "phone",
    "serial_number",
    "sex",
    "short_text",
    "squeezed_date",
    "text_without_prompt",
    "years",
]
