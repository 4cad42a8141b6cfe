"""Sharing a submission's pictures out over files, the ways applicants do."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from sample_docs.generator.documents import broken
from sample_docs.generator.documents.evidence import EvidenceWriter, Habits, plain_habits
from sample_docs.generator.documents.formats import pdf_of
from sample_docs.generator.documents.naming import (
    EVIDENCE_NAMES,
    FORM_NAMES,
    SECTION_NAMES,
    WHOLE_NAMES,
    loose_name,
    pick,
)
from sample_docs.generator.documents.native_form import NativeFormWriter
from sample_docs.generator.drawn import Photographer, Picture
from sample_docs.generator.facts.dates import han_number
from sample_docs.generator.plan import (
    AWARDS,
    CAREER,
    CASES,
    EXTRAS,
    OUTPUTS,
    PROJECTS,
    Paper,
    Plan,
)
from sample_docs.generator.truth import Document, NativeForm, Page

DELIVERIES = ("one_evidence", "several", "whole", "partly_pdf", "no_word")
DELIVERY_WEIGHTS = (6, 4, 2, 2, 1)
FORMS = ("native", "native_scanned_opinions", "scan_word", "scan_pdf", "scan_loose")
FORM_WEIGHTS = (5, 3, 2, 2, 1)

HEADINGS = {
    CAREER: "一、社会工作从业经历佐证材料",
    CASES: "二、社会工作业绩等相关佐证材料",
    OUTPUTS: "二、社会工作业绩等相关佐证材料",
    PROJECTS: "（二）社会工作服务项目",
    AWARDS: "三、表彰奖励",
    EXTRAS: "四、其他材料",
}
ORDER = {CAREER: 0, CASES: 1, OUTPUTS: 1, PROJECTS: 2, AWARDS: 3, EXTRAS: 4}
BUNDLE_NAMES = {CASES: "案例", OUTPUTS: "研究成果"}
CAREER_HEADINGS = (
    ("employment_proof", "（一）工作单位出具从事社会工作满5年的证明"),
    ("teaching_proof", "（二）社会工作及相关专业教学经历的证明"),
    ("level_certificate", "（三）社会工作者职业水平证书"),
    ("diploma", "学历证书"),
    ("degree_certificate", "学位证书"),
)


@dataclass
class Packed:
    """The files of a submission by path, and what they hold."""

    files: dict[str, bytes] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)


@dataclass(frozen=True)
class Delivery:
    """How evidence and form are handed in; ``small`` avoids picture formats that are big."""

    evidence: str
    form: str
    small: bool = False

    @staticmethod
    def draw(rng: Random, forced: str = "", form: str = "") -> "Delivery":
        """Draw a way of delivery."""
        evidence = forced or rng.choices(DELIVERIES, DELIVERY_WEIGHTS)[0]
        form = form or rng.choices(FORMS, FORM_WEIGHTS)[0]
        if evidence == "whole" and form in ("scan_pdf", "scan_loose"):
            form = "native"
        return Delivery(evidence, form)


class Packer:
    """Packs one submission."""

    def __init__(
        self, rng: Random, plan: Plan, photographer: Photographer, delivery: Delivery
    ) -> None:
        self.rng, self.plan, self.delivery = rng, plan, delivery
        self.photographer = photographer
        self.form_paper = Paper("recommendation_form", plan.form, "form")
        self.packed = Packed()
        habits = Habits.draw(rng)
        self.habits = plain_habits(habits) if delivery.small else habits

    def pack(self, pictures: list[Picture]) -> Packed:
        """Write every file."""
        pictures = self._ordered(pictures)
        ways: dict[str, Callable[[list[Picture]], None]] = {
            "one_evidence": self._one_evidence,
            "several": self._several,
            "whole": self._whole,
            "partly_pdf": self._partly_pdf,
            "no_word": self._no_word,
        }
        if self.delivery.evidence != "whole":
            self._form()
        ways[self.delivery.evidence](pictures)
        self._strays()
        self.packed.documents.sort(key=lambda document: document.path)
        return self.packed

    # Order ---------------------------------------------------------------------------------------

    def _ordered(self, pictures: list[Picture]) -> list[Picture]:
        """Mostly as they should be; some mixed within sections, or with cases interleaved."""
        rng, order = self.rng, ORDER
        pictures = sorted(pictures, key=lambda picture: order[picture.paper.section])
        draw = rng.random()
        if draw < 0.15:
            pictures.sort(key=lambda picture: (order[picture.paper.section], rng.random()))
        elif draw < 0.25:
            cases = [picture for picture in pictures if picture.paper.section == CASES]
            halves = [[p for p in cases if p.paper.bundle == index] for index in (0, 1)]
            mixed = [half.pop(0) for _ in cases for half in halves if half]
            start = next((i for i, p in enumerate(pictures) if p.paper.section == CASES), 0)
            pictures[start : start + len(cases)] = mixed
        for paper in self.plan.duplicates:
            first = next((p for p in pictures if p.paper is paper and p.duplicate_of is None), None)
            if first is not None:
                twin = Picture(
                    first.parts, first.sheet, first.shot, first.layout, first.layout_set, first
                )
                pictures.insert(rng.randint(pictures.index(first) + 1, len(pictures)), twin)
        return pictures

    # Files ---------------------------------------------------------------------------------------

    def _add(
        self, path: str, data: bytes, pages: list[Page], form: NativeForm | None = None
    ) -> None:
        while path in self.packed.files:
            stem, dot, ending = path.rpartition(".")
            path = f"{stem}(1){dot}{ending}"
        self.packed.files[path] = data
        self.packed.documents.append(Document(path, pages=pages, form=form))

    def _name(self, names: tuple[str, ...], number: str = "") -> str:
        return pick(self.rng, names, self.plan.person.name, number)

    def _writer(self, pictures: list[Picture]) -> EvidenceWriter:
        return EvidenceWriter(self.rng, self.habits, len(pictures))

    def _word(self, path: str, writer: EvidenceWriter, form: NativeForm | None = None) -> None:
        self._add(path, writer.word.to_bytes(), writer.pages, form)

    def _fill(self, writer: EvidenceWriter, pictures: list[Picture]) -> None:
        """Pictures section by section under their headings."""
        section, case, kind = "", -1, ""
        batch: list[Picture] = []

        def flush() -> None:
            writer.put(batch)
            batch.clear()

        for picture in pictures:
            paper = picture.paper
            if paper.section != section:
                flush()
                section, case = paper.section, -1
                writer.heading(HEADINGS[section])
            if paper.section in BUNDLE_NAMES and paper.bundle != case:
                flush()
                case = paper.bundle
                if 0 <= case < max(len(self.plan.cases), len(self.plan.outputs)):
                    name = BUNDLE_NAMES[paper.section]
                    writer.heading(f"{name}{han_number(case + 1)}", level=2)
            if paper.section == CAREER and paper.kind != kind:
                flush()
                title = dict(CAREER_HEADINGS).get(paper.kind)
                if title:
                    writer.heading(title, level=2)
            kind = paper.kind
            batch.append(picture)
        flush()

    def _pdf(self, path: str, pictures: list[Picture]) -> None:
        data = pdf_of([picture.shot.data for picture in pictures])
        pages = [Page(f"page {number}", picture) for number, picture in enumerate(pictures, 1)]
        self._add(path, data, pages)

    def _loose(self, pictures: list[Picture], folder: str = "") -> None:
        for index, picture in enumerate(pictures, 1):
            name = loose_name(self.rng, picture, index)
            self._add(folder + name, picture.shot.data, [Page(name, picture)])

    # Ways of delivery ----------------------------------------------------------------------------

    def _form_pictures(self) -> list[Picture]:
        return self.photographer.take(self.form_paper)

    def _opinion_pictures(self) -> list[Picture]:
        return self.photographer.take_opinions(self.form_paper)

    def _native(self, writer: EvidenceWriter) -> NativeForm:
        typed = self.delivery.form == "native"
        NativeFormWriter(self.rng, self.plan.form, self.form_paper, writer).write(opinions=typed)
        if not typed:
            writer.put(self._opinion_pictures())
        return NativeForm(self.plan.form, opinions=typed)

    def _form(self) -> None:
        """The form as a file of its own."""
        way = self.delivery.form
        name = self._name(FORM_NAMES)
        if way in ("native", "native_scanned_opinions"):
            writer = EvidenceWriter(self.rng, self.habits, 3)
            self._word(name, writer, self._native(writer))
        elif way == "scan_word":
            pictures = self._form_pictures()
            writer = self._writer(pictures)
            writer.put(pictures)
            self._word(name, writer)
        elif way == "scan_pdf":
            self._pdf(name.replace(".docx", ".pdf"), self._form_pictures())
        else:
            self._loose(self._form_pictures())

    def _one_evidence(self, pictures: list[Picture]) -> None:
        writer = self._writer(pictures)
        if self.rng.random() < 0.6:
            writer.title("社会工作从业经历和业绩等相关佐证材料")
        if self.rng.random() < 0.06:
            writer.put_in_header(pictures[0])
            pictures = pictures[1:]
        self._fill(writer, pictures)
        self._word(self._name(EVIDENCE_NAMES), writer)

    def _whole(self, pictures: list[Picture]) -> None:
        writer = EvidenceWriter(self.rng, self.habits, len(pictures) + 4)
        native: NativeForm | None = None
        if self.delivery.form.startswith("native"):
            native = self._native(writer)
        else:
            writer.put(self._form_pictures())
        self._fill(writer, pictures)
        self._word(self._name(WHOLE_NAMES), writer, native)

    def _sections(self, pictures: list[Picture]) -> list[tuple[str, str, list[Picture]]]:
        """Name key, number and pictures of the files evidence is split over."""
        parts = [("career", "", [p for p in pictures if p.paper.section == CAREER])]
        cases = [p for p in pictures if p.paper.section == CASES]
        if self.rng.random() < 0.5:
            numbers = self.rng.choice((("1", "2"), ("一", "二")))
            for index, number in enumerate(numbers):
                parts.append(("case", number, [p for p in cases if p.paper.bundle == index]))
            cases = [p for p in cases if p.paper.bundle not in (0, 1)]
            parts[0][2].extend(cases)
        else:
            parts.append(("cases", "", cases))
        outputs = [p for p in pictures if p.paper.section == OUTPUTS]
        parts.append(("outputs", "", outputs))
        rest = [p for p in pictures if p.paper.section in (PROJECTS, AWARDS, EXTRAS)]
        parts.append(("rest", "", rest))
        return [part for part in parts if part[2]]

    def _several(self, pictures: list[Picture]) -> None:
        folder = self.rng.choice(("", "", "佐证材料/"))
        for key, number, part in self._sections(pictures):
            writer = self._writer(part)
            self._fill(writer, part)
            self._word(folder + self._name(SECTION_NAMES[key], number), writer)

    def _partly_pdf(self, pictures: list[Picture]) -> None:
        """Cases in Word, the certificates as a PDF or as loose pictures."""
        parts = self._sections(pictures)
        for key, number, part in parts:
            name = self._name(SECTION_NAMES[key], number)
            if key == "career" and self.rng.random() < 0.6:
                self._pdf(name.replace(".docx", ".pdf"), part)
            elif key == "career":
                self._loose(part, self.rng.choice(("", "证书/")))
            else:
                writer = self._writer(part)
                self._fill(writer, part)
                self._word(name, writer)

    def _no_word(self, pictures: list[Picture]) -> None:
        """Nothing in Word: PDFs, or a folder of pictures."""
        if self.rng.random() < 0.6:
            for key, number, part in self._sections(pictures):
                self._pdf(self._name(SECTION_NAMES[key], number).replace(".docx", ".pdf"), part)
        else:
            self._loose(pictures)

    def _strays(self) -> None:
        """What nobody meant to hand in, and a document nobody can read."""
        if self.rng.random() < 0.1:
            name = self.rng.choice((".DS_Store", "Thumbs.db"))
            self.packed.files[name] = b"\0\0\0\1Bud1" + bytes(60)
            self.packed.documents.append(Document(name, status="skipped"))
        if self.plan.broken:
            name, data, code = broken.document(self.rng, self.plan.broken)
            self.packed.files[name] = data
            self.packed.documents.append(Document(name, status="failed", error=code))
