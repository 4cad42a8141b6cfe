"""Who the applicant is, and whether every paper belongs to them.

The applicant's name is what most places agree on: the form, the folder, the holders named on
certificates and letters. Where a paper names the same person, that agreement vouches for the
name on both; where it names another, both places are kept for a person to see.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from extractors.records import KINDS
from extractors.records.kind import Voucher
from extractors.text.alike import one_apart
from extractors.text.numbers import IdNumber
from models.dates import PartialDate
from models.notice import Notice
from models.record import Field, Record, Truth
from pipeline.agreeing import agreeing
from pipeline.own_names import vouched
from pipeline.ranking import ranked
from pipeline.rows import own_row, without_rows
from pipeline.trust import as_read, looks_like, weighed_again


@dataclass(frozen=True, slots=True)
class Agreement:
    """Whether papers agree, why, and the records that show it."""

    truth: Truth
    reason: str
    records: tuple[str, ...] = ()


@dataclass(frozen=True)
class Identity:
    """The applicant as the papers have them. ``agreements`` by the rule language's names."""

    name: str | None
    id_number: str | None
    track: str | None
    agreements: Mapping[str, Agreement]


_PLACE_WORDS = re.compile(
    r"材料|申报|推荐|佐证|附件|证书|社工|督导|中心|协会|大学|学院|民政|街道|\d"
)


def identify(
    records: Sequence[Record], notice: Notice, folder: str
) -> tuple[Identity, list[Record]]:
    """Who the applicant is, and the records with what agreement vouches for.

    ``folder``: the name of the submission's folder or archive, usually the applicant's.
    """
    told = [without_rows(record) for record in records]
    name = _applicant_name(told, notice, folder)
    id_number = _applicant_id(told)
    owned = [own_row(record, name, id_number) for record in records]
    placed = [ranked(_published(record, name), name) for record in owned]
    known = agreeing([vouched(record, name, id_number) for record in placed])
    agreements = {
        "holders": _holders_agree(known, name, id_number),
        "id_number": _id_number_agrees(known, notice),
    }
    return Identity(name, id_number, _track(known, notice), agreements), known


def _applicant_name(records: Sequence[Record], notice: Notice, folder: str) -> str | None:
    votes: dict[str, float] = {}
    for record in records:
        holder = KINDS[record.kind].names_holder
        named = record.fields.get(holder) if holder else None
        if named and named.value:
            weight = 2.0 if record.kind == notice.form else 1.0
            votes[named.value] = votes.get(named.value, 0) + weight * (0.4 + 0.6 * named.score or 1)
    said = _name_in(folder)
    for candidate in said:
        for name in list(votes):
            if name == candidate:
                votes[name] += 2.0
    if not votes:
        return said[0] if len(said) == 1 else None
    best = max(votes, key=lambda name: votes[name])
    # The folder's typed name settles a misreading of one character.
    for candidate in said:
        if one_apart(candidate, best):
            return candidate
    return best


def _name_in(folder: str) -> list[str]:
    """Parts of a folder's name that may be a person's."""
    parts = re.split(r"[\s_\-—+（）()\[\]【】.、,，0-9A-Za-z]+", folder)
    return [
        part for part in parts
        if re.fullmatch(r"[\u3400-\u9fff·]{2,4}", part) and not _PLACE_WORDS.search(part)
    ]  # fmt: skip


def _applicant_id(records: Sequence[Record]) -> str | None:
    """The valid ID number most records give, as they were read for sure."""
    votes: dict[str, int] = {}
    for record in records:
        field = record.fields.get("id_number")
        value = field.value if field and field.sure else None
        if value and IdNumber(value).valid:
            votes[value] = votes.get(value, 0) + 1
    return max(votes, key=lambda number: votes[number]) if votes else None


def _published(record: Record, name: str | None) -> Record:
    """A contents page with the entry of the applicant: its title, authors, and their place."""
    entries = record.fields.get("entries")
    if name is None or entries is None or not entries.value or "authors" in record.fields:
        return record
    for line in entries.value.split("\n"):
        title, _, listed = line.partition("／")
        authors = listed.split("、")
        if name not in authors:
            continue
        unproven = {"look_alikes": (), "others": (), "sure": False}
        found = {
            part: entries.model_copy(update={"value": value, "raw": value, **unproven})
            for part, value in (
                ("title", title), ("authors", listed), ("rank", str(authors.index(name) + 1)),
            )
        }  # fmt: skip
        alone = len(authors) == 1
        for part in ("rank", "authors") if alone else ("rank",):
            found[part] = weighed_again(found[part], Voucher.IDENTITY)
        return record.model_copy(update={"fields": {**found, **record.fields}})
    return record


def same_person(read: Field, name: str) -> Truth:
    """Whether a name as read is the applicant's.

    A name that differs by characters which the engine itself takes for look-alikes (佘 and 余),
    or by one of three, is in doubt, not another person's.
    """
    if read.value == name:
        return Truth.YES if read.sure else Truth.UNKNOWN
    if not read.value:
        return Truth.UNKNOWN
    near = looks_like(read, name) or Levenshtein.distance(read.value, name) <= (
        1 if len(name) >= 3 else 0
    )
    return Truth.NO if read.sure and not near else Truth.UNKNOWN


def _holders_agree(records: Sequence[Record], name: str | None, id_number: str | None) -> Agreement:
    if name is None:
        return Agreement(Truth.UNKNOWN, "未能确定申报人姓名，请核对各项材料的姓名")
    others, unsure = [], []
    for record in records:
        kind = KINDS[record.kind]
        holder = kind.names_holder
        named = record.fields.get(holder) if holder else None
        if named is not None and named.value:
            same = same_person(named, name)
            if same is Truth.NO:
                others.append((record, f"{kind.title}上的姓名为“{named.value}”"))
            elif same is Truth.UNKNOWN:
                unsure.append((record, f"{kind.title}上的姓名识读为“{as_read(named)}”，不能确认"))
        elif holder and kind.names_always:
            # Whose paper it is nobody knows: it may be another person's.
            unsure.append((record, f"{kind.title}上的姓名未能识别"))
        number = record.fields.get("id_number")
        if number and number.value and id_number and number.value != id_number:
            said = f"{kind.title}上的身份证号码与其他材料不一致"
            certain = number.sure
            (others if certain else unsure).append((record, said))
    if others:
        reasons = "；".join(dict.fromkeys(reason for _, reason in others))
        return Agreement(Truth.NO, f"申报人为“{name}”，但{reasons}", tuple(r.id for r, _ in others))
    if unsure:
        reasons = "；".join(dict.fromkeys(reason for _, reason in unsure))
        return Agreement(Truth.UNKNOWN, f"请核对：{reasons}", tuple(r.id for r, _ in unsure))
    return Agreement(Truth.YES, f"写有姓名的材料均为“{name}”本人")


def _id_number_agrees(records: Sequence[Record], notice: Notice) -> Agreement:
    """Whether the form's ID number is valid and agrees with its birth date and sex."""
    forms = [record for record in records if record.kind == notice.form]
    for form in forms:
        field = form.fields.get("id_number")
        if field is None:
            continue
        if field.value is None:
            truth = Truth.NO if field.sure else Truth.UNKNOWN
            reason = "推荐表未填写身份证号码" if field.sure else "推荐表的身份证号码未能辨认"
            return Agreement(truth, reason, (form.id,))
        return _checked(form, field, records)
    return Agreement(
        Truth.UNKNOWN if forms else Truth.NO,
        "未能在推荐表上找到身份证号码" if forms else "没有推荐表，无法核对身份证号码",
        tuple(form.id for form in forms),
    )


def _checked(form: Record, field: Field, records: Sequence[Record]) -> Agreement:
    number = IdNumber(field.value or "")
    if len(number.text) != 18 or not number.valid:
        # A misread digit breaks the check digit as well as a wrong number does, and a hand that
        # one engine misreads the other may misread alike.
        elsewhere = {
            r.value("id_number") for r in records if r is not form and r.fields.get("id_number")
        }
        typed = Voucher.NATIVE in field.vouchers
        certain = typed or field.sure or field.value in elsewhere
        truth = Truth.NO if certain else Truth.UNKNOWN
        return Agreement(truth, "身份证号码的校验位不符，号码有误或识读有误", (form.id,))
    if not field.sure:
        reason = f"推荐表的身份证号码识读为“{number.text}”，不能确认"
        return Agreement(Truth.UNKNOWN, reason, (form.id,))
    mismatches: list[str] = []
    unsure: list[str] = []
    birth, sex = form.fields.get("birth_date"), form.fields.get("sex")
    if birth is None or birth.value is None:
        unsure.append("出生年月")
    else:
        agrees = number.birth is not None and PartialDate(
            number.birth.year, number.birth.month, number.birth.day
        ).may_equal(PartialDate.parse(birth.value))
        if not agrees:
            (mismatches if birth.sure else unsure).append("出生年月")
    if sex is None or sex.value is None:
        unsure.append("性别")
    elif sex.value != number.sex:
        (mismatches if sex.sure else unsure).append("性别")
    if mismatches:
        return Agreement(Truth.NO, f"身份证号码与所填{'、'.join(mismatches)}不符", (form.id,))
    if unsure:
        return Agreement(
            Truth.UNKNOWN, f"请核对身份证号码与所填{'、'.join(unsure)}是否相符", (form.id,)
        )
    return Agreement(Truth.YES, "身份证号码有效，与出生年月、性别相符", (form.id,))


def _track(records: Sequence[Record], notice: Notice) -> str | None:
    """The track: what the evidence is of, else what the form's own account speaks of.

    None where two tracks have as much evidence, and where one lone paper speaks for another track
    than the form does: what is asked for depends on it.
    """
    counts = {
        id: sum(record.kind in track.evidence for record in records)
        for id, track in notice.tracks.items()
    }
    most = max(counts.values(), default=0)
    leading = [id for id, count in counts.items() if count == most]
    told = _told(records, notice)
    if most > 1 or (most == 1 and told in {None, leading[0]}):
        return leading[0] if len(leading) == 1 else None
    return None if most else told


def _told(records: Sequence[Record], notice: Notice) -> str | None:
    """The track that the form's own account speaks of."""
    for form in (record for record in records if record.kind == notice.form):
        told = form.value("experience") or ""
        said = {
            id: sum(told.count(word) for word in track.words) for id, track in notice.tracks.items()
        }
        best = max(said, key=lambda id: said[id], default=None)
        if best and said[best]:
            return best
    return None
