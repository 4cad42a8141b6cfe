"""Reports built by hand: invented people, drawn pictures."""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from models.failure import Failure
from models.notice import Notice
from models.page import Box
from models.report import (
    Applicant,
    Finding,
    Outcome,
    Report,
    ReportedBundle,
    ReportedDocument,
    ReportedField,
    ReportedMark,
    ReportedPage,
    ReportedRecord,
    ReportedWitness,
    Severity,
    Status,
)
from pipeline.notices import DEFAULT, load_notice
from pipeline.reports import Printed, RunFacts, write_run, write_submission

ID_NUMBER = "500199198001011116"
PHONE = "13800000001"
EVIDENCE = "佐证材料.docx"
FORM = "推荐表.docx"
FACTS = RunFacts(version="0.1.0", reader="drawn", seconds=12.5, pages_read=3)


def field(value: str | None, **more: Any) -> ReportedField:
    """A field, sure unless told otherwise."""
    given: dict[str, Any] = {
        "raw": value or "", "confidence": 0.98, "sure": True, "page": None, "box": None,
    }  # fmt: skip
    return ReportedField(value=value, **{**given, **more})


def finding(requirement: str, status: Outcome, **more: Any) -> Finding:
    """A required finding with words of its own."""
    given: dict[str, Any] = {
        "severity": Severity.REQUIRED, "reason": f"{requirement}的理由。",
        "title": f"{requirement}的标题", "clause": "附件1", "advice": f"请办理{requirement}。",
    }  # fmt: skip
    return Finding(requirement=requirement, status=status, **{**given, **more})


def form(**fields: ReportedField) -> ReportedRecord:
    """The recommendation form, on a text page."""
    given = {
        "name": field("张三"), "sex": field("男"), "ethnicity": field("土家族"),
        "birth_date": field("1980-01"), "political_status": field("中共党员"),
        "id_number": field(ID_NUMBER), "phone": field(PHONE), "email": field("zs@example.com"),
        "fulltime_education": field("本科"), "fulltime_school_major": field("测试大学社会工作"),
        "employer_position": field("测试社工中心主任"),
        "level_certificate_date": field("2017-06"),
        "level_certificate_number": field("201706999501234567"),
    }  # fmt: skip
    return ReportedRecord(
        id="r1", kind="recommendation_form", confidence=1.0, pages=(f"{FORM}#1",),
        fields={**given, **fields},
        witnesses={"photo": ReportedWitness(seen="yes"), "employer_opinion.seal":
                   ReportedWitness(seen="unknown")},
    )  # fmt: skip


def certificate(page: str = f"{EVIDENCE}#1", **fields: ReportedField) -> ReportedRecord:
    """A certificate of professional level with boxes on its picture."""
    given = {
        "holder": field("张三", page=page, box=Box(0.1, 0.2, 0.35, 0.25)),
        "level": field("中级", page=page, box=Box(0.1, 0.3, 0.3, 0.35)),
        "approved_on": field(
            "2017-06-18", page=page, box=Box(0.5, 0.6, 0.75, 0.64), sure=False,
            doubts=("两次识读不一致",), others=("2018-06-18",),
        ),
        "management_number": field("201706999501234567", page=page),
    }  # fmt: skip
    return ReportedRecord(
        id="r2", kind="level_certificate", confidence=0.97, pages=(page,),
        fields={**given, **fields},
        witnesses={"seal": ReportedWitness(
            seen="yes", text="测试专用", page=page, box=Box(0.6, 0.7, 0.8, 0.9))},
    )  # fmt: skip


def case_papers() -> tuple[ReportedRecord, ...]:
    """Two of the seven papers of a case."""
    return tuple(
        ReportedRecord(
            id=id, kind=kind, confidence=0.9, pages=(f"{EVIDENCE}#2",),
            fields={"case_number": field("2020-C01"), "date": field(day)},
        )
        for id, kind, day in (
            ("r3", "casework_intake", "2020-03-02"), ("r4", "casework_closure", "2020-09-01"),
        )
    )  # fmt: skip


def page(number: int, picture: str | None = None, **more: Any) -> ReportedPage:
    """A page of a document."""
    given: dict[str, Any] = {
        "source": f"word/media/image{number}.jpeg" if picture else "text", "kind": None,
        "confidence": 0.9, "rotation": 0,
    }  # fmt: skip
    return ReportedPage(page=number, picture=picture, **{**given, **more})


def document(path: str, *pages: ReportedPage, **more: Any) -> ReportedDocument:
    """A document that was read, unless told otherwise."""
    given: dict[str, Any] = {"sha256": "0" * 64, "status": "read"}
    return ReportedDocument(path=path, pages=pages, **{**given, **more})


def failed(path: str, code: str = "encrypted", message: str = "文件有密码。") -> ReportedDocument:
    """A document that could not be read."""
    return document(path, status="failed", error=Failure(code=code, message=message))


def report(picture: str, **more: Any) -> Report:
    """A submission that lacks one thing, is in doubt about another, and has a set."""
    given: dict[str, Any] = {
        "notice": DEFAULT,
        "as_of": date(2021, 4, 9),
        "submission": "渝北区__张三",
        "applicant": Applicant(name="张三", track="service", recommender="渝北区"),
        "status": Status.INCOMPLETE,
        "documents": (
            document(FORM, page(1, kind="recommendation_form", record="r1", records=("r1",))),
            document(
                EVIDENCE,
                page(1, picture, kind="level_certificate", rotation=90, quality=("blurred",),
                     record="r2", records=("r2",),
                     marks=(ReportedMark(type="seal", text="测试专用",
                                         box=Box(0.6, 0.7, 0.8, 0.9)),)),
                page(2, picture, kind="casework_intake", record="r3", records=("r3", "r4"),
                     duplicate_of=f"{EVIDENCE}#1"),
                page(3, picture, error=Failure(code="timed_out", message="识读超时。")),
            ),
            failed("加密.docx"),
            document("Thumbs.db", status="skipped"),
        ),
        "records": (form(), certificate(), *case_papers()),
        "bundles": (ReportedBundle(
            id="b1", kind="casework", key="2020-C01", records=("r3", "r4"), doubts=()),),
        "findings": (
            finding("form.fields", Outcome.MET, records=("r1",)),
            finding("form.photo", Outcome.MISSING, records=("r1",)),
            finding("career.level_certificate", Outcome.UNCLEAR, records=("r2",),
                    look_at=(f"{EVIDENCE}#1",)),
            finding("career.degree", Outcome.MISSING),
            finding("service.cases", Outcome.MISSING, bundles=("b1",), records=("r3", "r4")),
            finding("service.project", Outcome.MISSING, severity=Severity.ADVISORY),
            finding("teaching.outputs", Outcome.NOT_APPLICABLE, advice=""),
        ),
    }  # fmt: skip
    return Report(**{**given, **more})


def complete(submission: str = "渝北区__李四", **more: Any) -> Report:
    """A submission of which nothing is asked any more."""
    given: dict[str, Any] = {
        "notice": DEFAULT, "as_of": date(2021, 4, 9), "submission": submission,
        "applicant": Applicant(name="李四", track="service", recommender="渝北区"),
        "status": Status.COMPLETE,
        "findings": (finding("form.fields", Outcome.MET),),
    }  # fmt: skip
    return Report(**{**given, **more})


def unopened(submission: str = "打不开", **more: Any) -> Report:
    """A submission of which nothing could be read."""
    given: dict[str, Any] = {
        "notice": DEFAULT, "as_of": date(2021, 4, 9), "submission": submission,
        "applicant": Applicant(name=None, track=None, recommender=None),
        "status": Status.FAILED,
        "findings": (finding("form.fields", Outcome.MISSING),),
    }  # fmt: skip
    return Report(**{**given, **more})


@dataclass(frozen=True)
class Desk:
    """An output folder with a store of drawn pictures beside it."""

    out: Path
    store: Path
    notice: Notice

    def draw(self, text: str = "社会工作者职业水平证书", size: tuple[int, int] = (400, 560)) -> str:
        """A picture put into the store; gives its name there."""
        name = hashlib.sha256(text.encode()).hexdigest()
        image = Image.new("RGB", size, "white")
        ImageDraw.Draw(image).rectangle((40, 112, 140, 140), outline="black")
        self.store.mkdir(exist_ok=True)
        image.save(self.stored(name))
        return name

    def stored(self, name: str) -> Path:
        """Where a picture is kept."""
        return self.store / f"{name}.jpg"

    def submission(self, one: Report, **more: Any) -> Path:
        """Write a submission's report; gives its folder."""
        lines = more.pop("page_lines", {})
        write_submission(Printed(one, lines), self.notice, self.out, self.stored, **more)
        folders = self.out / "submissions"
        return max(folders.iterdir(), key=lambda folder: folder.stat().st_mtime_ns)

    def run(self, *reports: Report, **more: Any) -> Path:
        """Write a run's reports; gives the output folder."""
        write_run(reports, self.notice, self.out, FACTS, **more)
        return self.out


def desk(folder: Path) -> Desk:
    """An empty output folder."""
    return Desk(folder / "out", folder / "store", load_notice(DEFAULT))
