"""How long somebody worked somewhere: periods in a letter's running text, and stated years."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.chinese import Marked, marked
from extractors.text.sheet import Sheet
from models.dates import PRESENT, PartialDate


def years_agreeing(found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The stated years, vouched for where they are those from the beginning to the end, or to
    the letter's own date."""
    years, begun = found.get("stated_years"), found.get("started_on")
    ended, issued = found.get("ended_on"), found.get("issued_on")
    last = issued if ended is None or ended.parsed.value == PRESENT else ended
    if years is None or begun is None or last is None:
        return {}
    try:
        first, until = PartialDate.parse(begun.parsed.value), PartialDate.parse(last.parsed.value)
        stated = int(years.parsed.value)
    except ValueError:
        return {}
    if not first.month or not until.month:
        return {}
    full = until.year - first.year - (until.month < first.month)
    if stated != full:
        return {}
    return {"stated_years": replace(years, vouchers=years.vouchers | {Voucher.AGREEMENT})}


def period_of_work(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """``started_on`` and ``ended_on`` from the running text of a letter."""
    added: dict[str, Candidate] = {}
    flow = sheet.flow
    if "started_on" not in found:
        spans = marked(flow.text, "periods")
        for span in spans[:1]:
            first, last = span.value
            spots = flow.spots[span.start : span.end]
            shaped = frozenset({Voucher.FORMAT, Voucher.LABEL})
            # Of several periods one may be of study, or all of them of one work.
            alone = not _speaks_of_more(flow.text, span, spans)
            value = "present" if last is None else str(last)
            for name, said in (("started_on", str(first)), ("ended_on", value)):
                parsed = Parsed(said, 0, 0, shaped, complete=alone and span.complete)
                added[name] = Candidate(parsed, span.text, spots)
        if not spans:
            added |= _joined_and_left(sheet)
    return added


def _speaks_of_more(text: str, span: Marked, spans: Sequence[Marked]) -> bool:
    """Whether a letter tells of time outside the first period: another one, or a beginning."""
    first, last = span.value
    for other in spans:
        begin, end = other.value
        within = first.first <= begin.first and (last is None or (end and end.last <= last.last))
        if not within:
            return True
    later = (d for d in marked(text, "dates") if d.start >= span.end and last is not None)
    return any(_BEGUN.match(text, d.end) and d.value.first > last.first for d in later)


_BEGUN = re.compile(
    r"\s?(?:起(?!草)|开始|入职|进入|加入|调入|到岗|到我|来我|受聘|应聘|参加(?:社会)?工作|至今|在我)"
)
"""What behind a date makes it the day when work began."""

_JOINED = re.compile(r"(?:自|从|[于干千])\s?(?=(?:19|20|[一二][九〇零O]))")
_STILL = re.compile(r"至今|迄今|仍在|目前仍|现仍")


def _joined_and_left(sheet: Sheet) -> dict[str, Candidate]:
    """A beginning and an end apart from each other: "于2012年11月入职，至2015年8月"."""
    flow = sheet.flow
    shaped = frozenset({Voucher.FORMAT, Voucher.LABEL})
    dates = marked(flow.text, "dates")
    begins = {match.end() for match in _JOINED.finditer(flow.text)}
    start = next((d for d in dates if d.start in begins or _BEGUN.match(flow.text, d.end)), None)
    if start is None:
        return {}
    spots = flow.spots[start.start : start.end]
    # A digit right behind a year is a month of which the rest was misread.
    whole = start.complete and not re.match(r"\s?\d", flow.text[start.end :])
    # Of two days on which work began, the first may be of other work: 参加工作, 进入我中心.
    again = any(d.start > start.end and _BEGUN.match(flow.text, d.end) for d in dates)
    begun = Parsed(str(start.value), 0, 0, shaped, complete=whole and not again)
    added = {"started_on": Candidate(begun, start.text, spots)}
    end = next(
        (
            d
            for d in dates
            if d.start > start.end and re.search(r"(?:至|到)\s?$", flow.text[: d.start])
        ),
        None,
    )
    still = _STILL.search(flow.text, start.end)
    if end is not None:
        spots = flow.spots[end.start : end.end]
        added["ended_on"] = Candidate(Parsed(str(end.value), 0, 0, shaped), end.text, spots)
    elif still:
        spots = flow.spots[still.start() : still.end()]
        added["ended_on"] = Candidate(Parsed("present", 0, 0, shaped), still.group(), spots)
    elif (cut := _CUT.search(flow.text, start.start) or _NOW_IS.search(flow.text)) is not None:
        # "自2011年7月至在…": the 今 of 至今 was not read, or was left out.
        spots = flow.spots[cut.start() : cut.end()]
        parsed = Parsed("present", 0, 0, complete=False)
        added["ended_on"] = Candidate(parsed, cut.group(), spots)
    return added


_NOW_IS = re.compile(r"现任|现为我|现在我|现就职|现工作于|现系我|现担任")
"""What is told as it is now has not ended; not so much as said, and so in doubt."""

_CUT = re.compile(r"(?<=[月年日])\s?至\s?(?=[我本]|在)")
