"""What the applicant's form claims, and the papers that prove it."""

from collections.abc import Sequence

from models.conditions import SCALES
from models.needs import Claims
from models.record import Field, Record, Truth
from pipeline.assess import verdict as v
from pipeline.assess.absence import absent, holds, unsure_kind
from pipeline.assess.counting import counted, things
from pipeline.assess.evidence import Evidence
from pipeline.assess.names import field_title, kind_title
from pipeline.assess.verdict import Verdict, no, unknown, yes


def claims(need: Claims, evidence: Evidence) -> Verdict:
    """Whether there is a record for each thing that the form claims."""
    form = kind_title(need.form)
    if not evidence.of_kinds([need.form]):
        return unknown(f"没有{form}，无法核对所填内容")
    claimed: dict[str, list[Field]] = {}
    unread = []
    for name in need.claimed_in:
        field = evidence.form_field(name)
        value = claimed_value(field, need.scale)
        if field is not None and value:
            claimed.setdefault(value, []).append(field)
        elif says_nothing(field) is Truth.UNKNOWN:
            unread.append((name, field))
    parts = [_proof_of(value, fields, need, evidence) for value, fields in claimed.items()]
    if unread and (not parts or any(field is not None for _, field in unread)):
        titles = "、".join(field_title(need.form, name) for name, _ in unread)
        pages = [field.page for _, field in unread if field and field.page]
        parts.append(unknown(f"{form}的{titles}未能辨认", look_at=pages))
    return v.all_of(parts) if parts else yes(f"{form}未填写需要证明的内容")


def says_nothing(field: Field | None) -> Truth:
    """Whether a form's cell that names no value of a scale claims nothing for certain."""
    return Truth.YES if field is not None and field.sure else Truth.UNKNOWN


def claimed_value(field: Field | None, scale: str) -> str | None:
    """The value on a scale that a form's cell names, the highest first."""
    if field is None or not field.value:
        return None
    for value in reversed(SCALES[scale]):
        if value in field.value:
            return value
    return _education_word(field.value) if scale == "education_level" else None


_EDUCATION_WORDS = (
    ("博士", "博士研究生"),
    ("硕士", "硕士研究生"),
    ("研究生", "硕士研究生"),
    ("大专", "专科"),
    ("高职", "专科"),
    ("专升本", "本科"),
    ("大学", "本科"),
    ("学士", "本科"),
)


def _education_word(text: str) -> str | None:
    return next((value for word, value in _EDUCATION_WORDS if word in text), None)


def _proof_of(claimed: str, fields: list[Field], need: Claims, evidence: Evidence) -> Verdict:
    """As many records as fields claim this value, of the applicant."""
    title = kind_title(need.proven_by)
    kinds = (need.proven_by,)

    def judge(records: Sequence[Record]) -> Verdict:
        return v.any_of([_proves(claimed, record, need, evidence) for record in records])

    found = things(evidence.of_kinds(kinds), need.distinct, judge)
    maybe = [unsure_kind(record, kinds) for record in evidence.maybe_of_kinds(kinds)]
    result = counted(len(fields), found, judge, maybe)
    if result.truth is Truth.YES:
        return yes(f"{claimed}：已提供{title}", records=result.records)
    if result.truth is Truth.UNKNOWN:
        return result
    doubtful = next((field for field in fields if not field.sure), None)
    form = kind_title(need.form)
    if doubtful is not None:
        reason = f"{form}所填“{claimed}”不能确认，未找到相应的{title}"
        return unknown(reason, look_at=[doubtful.page] if doubtful.page else [])
    copies = f"{len(fields)}份" if len(fields) > 1 else ""
    return absent(f"{form}填有“{claimed}”，未找到相应的{title}{copies}", evidence)


def _proves(claimed: str, record: Record, need: Claims, evidence: Evidence) -> Verdict:
    title = kind_title(need.proven_by)
    found = record.fields.get(need.field)
    if found is None or found.value is None or not found.sure:
        shown = unknown(
            f"{title}是否为所填的“{claimed}”不能确认", records=[record.id],
            look_at=[found.page if found and found.page else record.pages[0]],
        )  # fmt: skip
    elif claimed_value(found, need.scale) == claimed:
        shown = yes(records=[record.id])
    else:
        return no(records=[record.id])
    return v.all_of([shown, holds(record, (need.proven_by,), need.where, evidence)])
