"""The checklist once more, from the records of a truth file alone.

It knows nothing of plans and defects, so that it can catch a generator whose defects do not do
what they say. It covers the required findings of the service track.
"""

import datetime as dt
from typing import Any

AS_OF = dt.date(2021, 4, 9)
WINDOW = dt.date(2018, 4, 9)

FULL_SETS = {
    "casework": (
        "casework_intake",
        "casework_assessment",
        "casework_agreement",
        "casework_plan",
        "casework_process",
        "casework_evaluation",
        "casework_closure",
    ),
    "group": ("group_plan", "group_session_plan", "group_process", "group_summary"),
    "community": ("community_plan", "community_process", "community_summary"),
}
CLOSING = {
    "casework": "casework_closure",
    "group": "group_summary",
    "community": "community_summary",
}
FORM_FIELDS = (
    "name",
    "birth_date",
    "sex",
    "ethnicity",
    "political_status",
    "health",
    "id_number",
    "phone",
    "email",
    "fulltime_education",
    "fulltime_school_major",
    "employer_position",
    "level_certificate_date",
    "level_certificate_number",
    "career",
    "experience",
)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

Truth = dict[str, Any]
Record = dict[str, Any]


class Oracle:
    """Answers what each finding should be."""

    def __init__(self, truth: Truth) -> None:
        self.truth = truth
        self.pages = {
            page["ref"]: page for document in truth["documents"] for page in document["pages"]
        }
        self.records = {record["id"]: record for record in truth["records"]}
        self.name = truth["applicant"]["name"]
        forms = self.of("recommendation_form")
        self.form = forms[0] if forms else {"fields": {}, "pages": []}

    def of(self, *kinds: str) -> list[Record]:
        """The records of some kinds."""
        return [record for record in self.truth["records"] if record["kind"] in kinds]

    def value(self, record: Record, name: str) -> str:
        """A field's value where a person can read it."""
        field = record["fields"].get(name)
        return field["value"] if field and field["legible"] else ""

    def marks(self, record: Record, kind: str) -> list[str]:
        """The texts of the marks of one type on a record's pages."""
        found = []
        for ref in record["pages"]:
            for mark in self.pages.get(ref, {"marks": []})["marks"]:
                if mark["type"] == kind:
                    found.append(mark["text"])
        return found

    def findings(self) -> dict[str, bool]:
        """Whether each required finding is met."""
        claims = [name for name in ("fulltime", "inservice") if self._claims(name)]
        degrees = [
            name
            for name in claims
            if any(word in self.value(self.form, f"{name}_education") for word in ("学士", "硕士"))
        ]
        certificates = [
            record
            for record in self.of("level_certificate")
            if self.value(record, "holder") == self.name
            and self.value(record, "level") in ("中级", "高级")
        ]
        return {
            "form.fields": all(self.value(self.form, name) for name in FORM_FIELDS),
            "form.photo": bool(self.marks(self.form, "photo")),
            "form.employer_opinion": self._opinion("employer"),
            "form.recommender_opinion": self._opinion("recommender"),
            "identity.id_number": self._id_number(),
            "identity.consistent": self._consistent(),
            "career.employment_proof": self._employment(),
            "career.level_certificate": bool(certificates),
            "career.diploma": all(self._school_paper("diploma", name) for name in claims),
            "career.degree": all(
                self._school_paper("degree_certificate", name) for name in degrees
            ),
            "service.cases": self._cases(),
            "eligibility.tenure": any(
                self.value(record, "approved_on") <= WINDOW.isoformat()
                and self.value(record, "approved_on")
                for record in certificates
            ),
        }

    def _claims(self, name: str) -> bool:
        return self.value(self.form, f"{name}_education") not in ("", "无")

    def _opinion(self, prefix: str) -> bool:
        """Dated, and sealed: by the employer, or by whoever else."""
        seals = self.marks(self.form, "seal")
        employer = self.value(self.form, "employer_position")
        own = [seal for seal in seals if employer.startswith(seal)]
        sealed = bool(own) if prefix == "employer" else len(seals) > len(own)
        return sealed and bool(self.value(self.form, f"{prefix}_opinion_date"))

    def _id_number(self) -> bool:
        number = self.value(self.form, "id_number")
        total = sum(int(digit) * weight for digit, weight in zip(number[:17], WEIGHTS, strict=True))
        sex = "男" if int(number[16]) % 2 else "女"
        birth = self.value(self.form, "birth_date")
        return (
            "10X98765432"[total % 11] == number[17]
            and sex == self.value(self.form, "sex")
            and number[6:14].startswith(birth.replace("-", ""))
        )

    def _consistent(self) -> bool:
        number = self.value(self.form, "id_number")
        for record in self.truth["records"]:
            holder = self.value(record, "holder") or (
                self.value(record, "name") if record["kind"] == "id_card" else ""
            )
            if holder and holder != self.name:
                return False
            other = self.value(record, "id_number")
            if other and other != number:
                return False
        return True

    def _employment(self) -> bool:
        months = 0
        for record in self.of("employment_proof"):
            if self.value(record, "holder") != self.name:
                continue
            if not (self.marks(record, "seal") and self.value(record, "issued_on")):
                continue
            start, end = self.value(record, "started_on"), self.value(record, "ended_on")
            end = f"{AS_OF:%Y-%m}" if end == "present" else end
            months += (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])
        return months >= 60

    def _school_paper(self, kind: str, name: str) -> bool:
        """A paper of the applicant's from the school, and of the major, that the form names."""
        text = self.value(self.form, f"{name}_school_major")
        for record in self.of(kind):
            major = self.value(record, "major") or self.value(record, "discipline")
            own = self.value(record, "holder") == self.name
            named = not text or (text.startswith(self.value(record, "school")) and major in text)
            if own and named:
                return True
        return False

    def _cases(self) -> bool:
        good = 0
        for bundle in self.truth["bundles"]:
            records = [self.records[name] for name in bundle["records"]]
            kinds = {record["kind"] for record in records}
            closing = [
                self.value(record, "date")
                for record in records
                if record["kind"] == CLOSING[bundle["kind"]]
            ]
            full = set(FULL_SETS[bundle["kind"]]) <= kinds
            good += full and bool(closing) and WINDOW.isoformat() <= closing[0] <= AS_OF.isoformat()
        return good >= 2
