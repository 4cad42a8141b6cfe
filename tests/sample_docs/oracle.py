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
    "monograph": ("monograph_cover", "monograph_contents", "monograph_authors"),
    "paper": ("paper_cover", "paper_contents"),
    "topic": ("topic_commission",),
}
DATED = {  # which paper of a set dates it, and in which field
    "casework": ("casework_closure", "date"),
    "group": ("group_summary", "date"),
    "community": ("community_summary", "date"),
    "monograph": ("monograph_authors", "published_on"),
    "paper": ("paper_cover", "published_on"),
    "topic": ("topic_commission", "issued_on"),
}
CASES, OUTPUTS = ("casework", "group", "community"), ("monograph", "paper", "topic")
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
    "career",
    "experience",
)
CERTIFICATE_FIELDS = ("level_certificate_date", "level_certificate_number")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

TRACKED = (  # asked on some tracks alone
    "career.employment_proof",
    "career.teaching_proof",
    "career.level_certificate",
    "career.degree",
    "service.cases",
    "teaching.outputs",
    "teaching.topics",
    "management.achievement",
)

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
        """Whether each finding that applies is met."""
        track = self.truth["applicant"]["track"]
        found = self._common()
        if track == "teaching":
            taught = self._months("teaching_proof", sealed=False) >= 60
            found["career.teaching_proof"] = bool(self._letters("teaching_proof"))
            found["teaching.outputs"] = self._sets(OUTPUTS) >= 3
            found["teaching.topics"] = self._topics()
            found["eligibility.tenure"] |= taught
            if not taught:
                found["career.level_certificate"] = bool(self._certificates())
            known = found["teaching.topics"]
        else:
            found["career.employment_proof"] = self._months("employment_proof") >= 60
            found["career.level_certificate"] = bool(self._certificates())
        if track == "management":
            standard = self.of("standard_cover") and self.of("standard_authors")
            letters = self._letters("policy_proof")
            found["management.achievement"] = bool(standard or letters)
            known = found["management.achievement"]
        if track == "service":
            found["service.cases"] = self._sets(CASES) >= 2
        else:
            others = self.of("award_certificate", "media_report")
            found["eligibility.contribution"] = bool(known or others)
        return found

    def disagreements(self) -> list[str]:
        """What the truth accepts that differs from the findings worked out here."""
        wrong, found = [], self.findings()
        for requirement, met in found.items():
            accepted = self.truth["findings"][requirement]
            if accepted == ["not_applicable"] or not (
                "met" in accepted if met else set(accepted) - {"met"}
            ):
                wrong.append(f"{requirement}: {met}, not {accepted}")
        for requirement in TRACKED:
            accepted = self.truth["findings"][requirement]
            if requirement not in found and "not_applicable" not in accepted:
                wrong.append(f"{requirement}: does not apply, not {accepted}")
        return wrong

    def _common(self) -> dict[str, bool]:
        """What is asked of everybody."""
        claims = [name for name in ("fulltime", "inservice") if self._claims(name)]
        degrees = [
            name
            for name in claims
            if any(word in self.value(self.form, f"{name}_education") for word in ("学士", "硕士"))
        ]
        fields: tuple[str, ...] = FORM_FIELDS
        if self.truth["applicant"]["track"] != "teaching" or self.of("level_certificate"):
            fields += CERTIFICATE_FIELDS
        found = {
            "form.fields": all(self.value(self.form, name) for name in fields),
            "form.photo": bool(self.marks(self.form, "photo")),
            "identity.id_number": self._id_number(),
            "identity.consistent": self._consistent(),
            "career.diploma": all(self._school_paper("diploma", name) for name in claims),
            "eligibility.tenure": any(
                self.value(record, "approved_on") <= WINDOW.isoformat()
                and self.value(record, "approved_on")
                for record in self._certificates()
            ),
        }
        for prefix in ("employer", "recommender"):
            stamped = self._opinion(prefix)
            if stamped is not None:
                found[f"form.{prefix}_opinion"] = stamped
        if degrees:
            own = [self._school_paper("degree_certificate", name) for name in degrees]
            found["career.degree"] = all(own)
        return found

    def _certificates(self) -> list[Record]:
        return [
            record
            for record in self.of("level_certificate")
            if self.value(record, "holder") == self.name
            and self.value(record, "level") in ("中级", "高级")
        ]

    def _letters(self, kind: str, *, sealed: bool = True) -> list[Record]:
        """The applicant's own letters of a kind, stamped and dated unless told."""
        return [
            record
            for record in self.of(kind)
            if self.value(record, "holder") == self.name
            and (not sealed or (self.marks(record, "seal") and self.value(record, "issued_on")))
        ]

    def _claims(self, name: str) -> bool:
        return self.value(self.form, f"{name}_education") not in ("", "无")

    def _opinion(self, prefix: str) -> bool | None:
        """Dated, and sealed: by the employer, or by whoever else; one body stamps twice.

        None where one body stamped once and nothing shows which opinion it stamped.
        """
        seals = self.marks(self.form, "seal")
        employer = self.value(self.form, "employer_position")
        own = [seal for seal in seals if employer.startswith(seal)]
        sealed: bool | None
        if not employer.startswith(self.truth["applicant"]["recommender"]):
            sealed = bool(own) if prefix == "employer" else len(seals) > len(own)
        elif len(own) == 1:
            sealed = self._nearest_opinion(prefix)
        else:
            sealed = len(own) == 2
        if not self.value(self.form, f"{prefix}_opinion_date"):
            return False
        return sealed

    def _nearest_opinion(self, prefix: str) -> bool | None:
        """Whether the only seal lies nearer to one opinion's date than to the other's."""
        away = {}
        for name in ("employer", "recommender"):
            place = self.form["fields"].get(f"{name}_opinion_date", {})
            for mark in self.pages.get(place.get("page"), {"marks": []})["marks"]:
                if mark["type"] == "seal" and "box" in place:
                    away[name] = sum(
                        abs(a - b) for a, b in zip(mark["box"], place["box"], strict=True)
                    )
        return min(away, key=lambda name: away[name]) == prefix if len(away) == 2 else None

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

    def _months(self, kind: str, *, sealed: bool = True) -> int:
        """The months that the applicant's letters prove."""
        months = 0
        for record in self._letters(kind, sealed=sealed):
            start, end = self.value(record, "started_on"), self.value(record, "ended_on")
            end = f"{AS_OF:%Y-%m}" if end == "present" else end
            months += (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])
        return months

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

    def _sets(self, kinds: tuple[str, ...]) -> int:
        """How many bundles of some kinds are complete and of the last three years."""
        good = 0
        for bundle in self.truth["bundles"]:
            if bundle["kind"] not in kinds:
                continue
            records = [self.records[name] for name in bundle["records"]]
            paper, name = DATED[bundle["kind"]]
            days = [self.value(record, name) for record in records if record["kind"] == paper]
            full = set(FULL_SETS[bundle["kind"]]) <= {record["kind"] for record in records}
            good += full and bool(days) and WINDOW.isoformat() <= days[0] <= AS_OF.isoformat()
        return good

    def _topics(self) -> bool:
        """Two topics of the city's, third or better, or four of a district's, led."""
        high = led = 0
        for record in self.of("topic_commission"):
            level, rank = self.value(record, "topic_level"), int(self.value(record, "rank"))
            high += level in ("国家级", "市级") and rank <= 3
            led += level in ("国家级", "市级", "区县级") and rank == 1
        return high >= 2 or led >= 4
