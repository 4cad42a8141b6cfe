"""The truth about a submission, as the evaluation reads it (``dossier.truth/1``).

The fields are those of ``sample_docs/README.md``; what is printed nowhere is not in it.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from sample_docs.generator.camera.shot import Shot
from sample_docs.generator.drawn import Picture
from sample_docs.generator.facts.cases import sort_of
from sample_docs.generator.facts.form import FormFacts
from sample_docs.generator.facts.publications import key_of, sort_of as sort_of_output
from sample_docs.generator.plan import CASES, OUTPUTS, Paper, Plan

SCHEMA = "dossier.truth/1"
NOTICE = "chongqing-2021-supervisors"
AS_OF = "2021-04-09"


@dataclass
class Page:
    """A page of a document: which picture it shows, under which reference."""

    source: str
    picture: Picture
    ref: str = ""


@dataclass
class NativeForm:
    """A form that is native text; ``opinions`` says whether those are typed into it too."""

    facts: FormFacts
    opinions: bool = True
    ref: str = ""


@dataclass
class Document:
    """A file of the submission and its pages in reading order."""

    path: str
    status: str = "read"
    pages: list[Page] = field(default_factory=list)
    form: NativeForm | None = None
    error: str = ""

    def number(self) -> None:
        """Give every page its reference: path, source, and how often the source came before."""
        counts: dict[str, int] = {}
        if self.form is not None:
            self.form.ref = f"{self.path}!text!1"
        for page in self.pages:
            counts[page.source] = counts.get(page.source, 0) + 1
            page.ref = f"{self.path}!{page.source}!{counts[page.source]}"
            page.picture.ref = page.picture.ref or page.ref


class _Ledger:
    """Numbers the records and collects their pages and fields."""

    def __init__(self) -> None:
        self.records: list[dict[str, Any]] = []
        self._by_paper: dict[int, dict[str, Any]] = {}

    def record(self, paper: Paper) -> dict[str, Any]:
        known = self._by_paper.get(id(paper))
        if known is None:
            known = {
                "id": f"t{len(self.records) + 1}",
                "kind": paper.kind,
                "pages": [],
                "fields": {},
            }
            self._by_paper[id(paper)] = known
            self.records.append(known)
        return known

    def add(self, page: Page) -> list[str]:
        """Enter a page's papers; gives the records it belongs to."""
        names = []
        for part in page.picture.parts:
            if not part.paper.is_record:
                continue
            record = self.record(part.paper)
            names.append(record["id"])
            record["pages"].append(page.ref)
            for name, place in part.fields.items():
                if name in record["fields"]:
                    continue
                shot: Shot = page.picture.shot
                entry: dict[str, Any] = {
                    "value": place.value,
                    "hand": place.hand,
                    "legible": shot.legible(place.box, place.size),
                    "page": page.ref,
                    "box": shot.fraction(place.box),
                }
                if place.also:
                    entry["also"] = sorted(set(place.also))
                record["fields"][name] = entry
            _say_otherwise(record["fields"])
        return names

    def of(self, paper: Paper) -> str | None:
        """The record of a paper, where it was handed in."""
        known = self._by_paper.get(id(paper))
        return known["id"] if known else None


_DEGREE = re.compile(r"(?P<discipline>.*?)(?P<degree>学士|硕士|博士)")


def _say_otherwise(fields: dict[str, Any]) -> None:
    """Other words for what a certificate says: 法学学士 is a 学士 of the discipline 法学."""
    degree, discipline = fields.get("degree"), fields.get("discipline")
    said = _DEGREE.fullmatch(degree["value"]) if degree else None
    if degree and said and said["discipline"]:
        _also(degree, said["degree"])
        if discipline:
            _also(discipline, said["discipline"])
    form = fields.get("study_form")
    if form and form["value"] == "普通全日制":
        _also(form, "全日制")


def _also(entry: dict[str, Any], value: str) -> None:
    entry["also"] = sorted({*entry.get("also", ()), value} - {entry["value"]})


def _page_truth(page: Page, records: list[str]) -> dict[str, Any]:
    picture, shot = page.picture, page.picture.shot
    twin = picture.duplicate_of
    return {
        "ref": page.ref,
        "source": page.source,
        "kind": picture.paper.kind,
        "records": records,
        "rotation": shot.rotation,
        "duplicate_of": twin.ref if twin else None,
        "profile": shot.profile,
        "quality": shot.quality,
        "layout": picture.layout,
        "set": picture.layout_set,
        "legible": shot.page_legible,
        "size": list(shot.size),
        "marks": [
            {"type": mark.type, "text": mark.text, "box": shot.fraction(mark.box)}
            for mark in picture.sheet.marks
            if _visible(shot.fraction(mark.box))
        ],
        "lines": [
            {"text": line.text, "hand": line.hand}
            for line in picture.sheet.lines
            if _visible(shot.fraction(line.box))
        ],
    }


def _visible(box: list[float]) -> bool:
    """Whether anything of a box lies inside the picture."""
    return box[2] - box[0] > 0.0005 and box[3] - box[1] > 0.0005


def _native_record(form: NativeForm, record: dict[str, Any]) -> None:
    """The fields of a form typed into Word."""
    record["pages"].append(form.ref)
    values = {name: entry.value for name, entry in form.facts.entries.items()}
    opinions = (("employer", form.facts.employer), ("recommender", form.facts.recommender))
    for prefix, opinion in opinions if form.opinions else ():
        if opinion.text:
            values[f"{prefix}_opinion"] = "".join(opinion.text.split())
        if opinion.when:
            values[f"{prefix}_opinion_date"] = opinion.when.iso
    for name, value in values.items():
        record["fields"].setdefault(
            name, {"value": value, "hand": False, "legible": True, "page": form.ref}
        )


def status_of(
    findings: dict[str, tuple[str, ...]], advisory: frozenset[str], broken: bool
) -> list[str]:
    """The statuses that may follow from the findings; ``broken``: a document cannot be read."""
    required = [accepted for name, accepted in findings.items() if name not in advisory]
    if any(accepted == ("missing",) for accepted in required):
        return ["incomplete"]
    statuses = []
    if any("missing" in accepted for accepted in required):
        statuses.append("incomplete")
    if any("unclear" in accepted for accepted in required) or broken:
        statuses.append("needs_review")
    certain = all(set(accepted) <= {"met", "not_applicable"} for accepted in required)
    could_be = all({"met", "not_applicable"} & set(accepted) for accepted in required)
    if (certain or could_be) and not broken:
        statuses.append("complete")
    return statuses


ADVISORY = frozenset(
    (
        "service.project",
        "teaching.topics",
        "eligibility.contribution",
        "delivery.pictures",
        "delivery.on_time",
    )
)


def _bundles(plan: Plan, ledger: _Ledger) -> list[dict[str, Any]]:
    """The cases and research outputs of which anything was handed in."""
    named = [
        (CASES, index, sort_of(case), "".join(case.key.split()))
        for index, case in enumerate(plan.cases)
    ]
    named += [
        (OUTPUTS, index, sort_of_output(output), key_of(output))
        for index, output in enumerate(plan.outputs)
    ]
    bundles = []
    for section, index, kind, key in named:
        papers = [p for p in plan.papers if p.section == section and p.bundle == index]
        members = [name for name in map(ledger.of, papers) if name]
        if members:
            bundles.append({"kind": kind, "key": key, "records": members})
    return bundles


@dataclass(frozen=True)
class Origin:
    """Which submission the truth is about, and from what it was drawn."""

    submission: str
    seed: int
    layouts: str


def truth(
    origin: Origin, plan: Plan, form_paper: Paper, documents: list[Document]
) -> dict[str, Any]:
    """The truth of a submission; ``form_paper`` is the paper its form's pictures belong to."""
    ledger = _Ledger()
    for document in documents:
        document.number()
    described = []
    for document in documents:
        pages = []
        if document.form is not None:
            _native_record(document.form, ledger.record(form_paper))
        for page in document.pages:
            repeated = page.picture.duplicate_of is not None
            pages.append(_page_truth(page, [] if repeated else ledger.add(page)))
        entry: dict[str, Any] = {"path": document.path, "status": document.status, "pages": pages}
        if document.error:
            entry["error"] = document.error
        described.append(entry)
    bundles = _bundles(plan, ledger)
    statuses = status_of(plan.findings, ADVISORY, bool(plan.broken))
    return {
        "schema": SCHEMA,
        "seed": origin.seed,
        "layouts": origin.layouts,
        "submission": origin.submission,
        "notice": NOTICE,
        "as_of": AS_OF,
        "applicant": {
            "name": plan.person.name,
            "track": plan.track,
            "recommender": plan.person.recommender,
        },
        "status": statuses[0],
        "status_accepted": statuses,
        "defects": [{"id": defect.id, "about": defect.about} for defect in plan.defects],
        "documents": described,
        "records": ledger.records,
        "bundles": bundles,
        "findings": {name: list(accepted) for name, accepted in sorted(plan.findings.items())},
    }


def as_json(described: dict[str, Any]) -> str:
    """The truth as JSON with whatever fits on one line on one line."""
    return _pretty(described, 0) + "\n"


def _pretty(value: Any, depth: int) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or len(flat) + depth <= 120:
        return flat
    inner, outer = " " * (depth + 1), " " * depth
    if isinstance(value, dict):
        entries = [
            f"{inner}{json.dumps(key, ensure_ascii=False)}: {_pretty(entry, depth + 1)}"
            for key, entry in value.items()
        ]
        return "{\n" + ",\n".join(entries) + f"\n{outer}}}"
    return "[\n" + ",\n".join(inner + _pretty(entry, depth + 1) for entry in value) + f"\n{outer}]"
