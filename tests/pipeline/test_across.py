"""What two people's packages share is found; what everybody has is not told."""

import hashlib
import random
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from extractors.text.numbers import id_check
from models.page import Box, Context, Line, Page, Place, Reading
from models.report import (
    Alike,
    Applicant,
    Likeness,
    Report,
    ReportedDocument,
    ReportedField,
    ReportedPage,
    ReportedRecord,
    ReportedWitness,
    Status,
)
from models.submission import Document, DocumentStatus, ReadDocument, ReadSubmission, Submission
from models.trace import Trace
from pipeline.across import across
from pipeline.trace import prints, trace

FILE = "佐证材料.docx"
_COMMON = "服务对象家庭社区老人工作员情绪支持资源学习生活关系变化目标计划活动小组成员分享"


def _id(order: int) -> str:
    first = f"50019919800101{order:03d}"
    return first + id_check(first)


def _prose(seed: int, length: int = 400) -> str:
    """Invented writing: characters drawn by chance, the same for the same seed."""
    rng = random.Random(seed)
    return "".join(chr(rng.randrange(0x4E00, 0x9FA5)) for _ in range(length))


def _lines(text: str, width: int = 28) -> tuple[str, ...]:
    return tuple(text[at : at + width] for at in range(0, len(text), width))


def _misread(text: str, one_in: int, seed: int) -> str:
    rng = random.Random(seed)
    return "".join(rng.choice(_COMMON) if rng.randrange(one_in) == 0 else letter for letter in text)


class _Package:
    """A submission put together page by page."""

    def __init__(self, name: str, order: int | None = None) -> None:
        self.name = name
        self.pages: list[Page] = []
        self.told: list[ReportedPage] = []
        self.records: list[ReportedRecord] = []
        if order is not None:
            self.paper("id_card", picture=f"{name}的身份证", id_number=_id(order), name=name)

    def paper(
        self,
        kind: str,
        *lines: str,
        picture: str | None = None,
        size: tuple[int, int] = (800, 1100),
        in_cell: bool = False,
        record: bool = True,
        photo: bool = False,
        sure: bool = True,
        **fields: str | None,
    ) -> "_Package":
        """A page of its own picture, or of the one named, with a record where it makes one."""
        number = len(self.pages) + 1
        ref = f"{FILE}#{number}"
        known = hashlib.sha256((picture or f"{self.name}{number}").encode()).hexdigest()
        box = Box(0.1, 0.1, 0.9, 0.2)
        width, height = size
        self.pages.append(
            Page(
                number=number,
                source=f"word/media/image{number}.png",
                picture=known,
                context=Context(place=Place(leaf=0, row=0, column=0, box=box) if in_cell else None),
                reading=Reading(
                    engine="test",
                    width=width,
                    height=height,
                    lines=tuple(Line(text=text, box=box) for text in lines),
                ),
            )
        )
        ids: tuple[str, ...] = ()
        if record:
            ids = (f"r{len(self.records) + 1}",)
            self.records.append(
                ReportedRecord(
                    id=ids[0],
                    kind=kind,
                    confidence=0.9,
                    pages=(f"{FILE}#0", ref) if in_cell else (ref,),
                    fields={
                        name: ReportedField(
                            value=value, raw="", confidence=0.9, sure=sure, page=ref, box=None
                        )
                        for name, value in fields.items()
                    },
                    witnesses={"photo": ReportedWitness(seen="yes", page=ref)} if photo else {},
                )
            )
        self.told.append(
            ReportedPage(
                page=number, source="", kind=kind, confidence=0.9, rotation=0, picture=known,
                records=ids,
            )
        )  # fmt: skip
        return self

    @property
    def trace(self) -> Trace:
        document = Document(path=FILE, sha256="0" * 64, size=1)
        submission = Submission(id=self.name, location=self.name, documents=(document,))
        read = ReadDocument(document=document, status=DocumentStatus.READ, pages=tuple(self.pages))
        report = Report(
            notice="n", as_of=date(2021, 4, 9), submission=self.name,
            applicant=Applicant(name=self.name[:2], track=None, recommender=None),
            status=Status.COMPLETE,
            documents=(ReportedDocument(
                path=FILE, sha256="0" * 64, status="read", pages=tuple(self.told)),),
            records=tuple(self.records),
        )  # fmt: skip
        return trace(ReadSubmission(submission=submission, documents=(read,)), report)


def _found(*packages: _Package) -> tuple[Likeness, ...]:
    return across([package.trace for package in packages])


def _who(one: Likeness) -> list[str]:
    return [place.submission for place in one.places]


_PAGE = ("重庆市社会工作者职业水平证书", "由人力资源和社会保障部门批准颁发")


# -- pictures ---------------------------------------------------------------------------------


def test_one_picture_in_two_peoples_packages_is_found_with_its_pages() -> None:
    one = _Package("甲一", 1).paper("diploma", *_PAGE, picture="毕业证")
    other = _Package("乙二", 3).paper("other", *_PAGE).paper("diploma", *_PAGE, picture="毕业证")
    [found] = _found(one, other)
    assert (found.sort, found.kind) == (Alike.PICTURE, "diploma")
    assert [(place.submission, place.pages) for place in found.places] == [
        ("甲一", (f"{FILE}#2",)), ("乙二", (f"{FILE}#3",)),
    ]  # fmt: skip


def test_a_picture_twice_in_one_package_is_nobody_elses() -> None:
    one = _Package("甲一", 1).paper("diploma", *_PAGE, picture="x")
    one.paper("diploma", *_PAGE, picture="x")
    assert _found(one, _Package("乙二", 3)) == ()


def test_a_seal_in_two_forms_raises_no_alarm() -> None:
    packages = [
        _Package(name, order).paper(
            "recommendation_form", "测试社工中心", picture="章", in_cell=True
        )
        for name, order in (("甲一", 1), ("乙二", 3))
    ]
    assert _found(*packages) == ()


@pytest.mark.parametrize(
    ("size", "told"), [((300, 420), True), ((40, 56), False), ((420, 300), False)]
)
def test_one_portrait_in_two_peoples_forms_is_found_if_it_is_one(
    size: tuple[int, int], told: bool
) -> None:
    packages = [
        _Package(name, order).paper(
            "recommendation_form", picture="照片", in_cell=True, photo=True, size=size
        )
        for name, order in (("甲一", 1), ("乙二", 3))
    ]
    assert [one.sort for one in _found(*packages)] == ([Alike.PORTRAIT] if told else [])


@pytest.mark.parametrize(
    ("kind", "lines", "fields"),
    [
        ("blank", (), {}),
        ("other", ("活动现场",), {}),
        ("casework_intake", _PAGE, {"case_number": None, "client": None}),
    ],
)
def test_pages_that_say_nothing_raise_no_alarm(
    kind: str, lines: Sequence[str], fields: dict[str, Any]
) -> None:
    packages = [
        _Package(name, order).paper(kind, *lines, picture="同一张", record=bool(fields), **fields)
        for name, order in (("甲一", 1), ("乙二", 3))
    ]
    assert _found(*packages) == ()


def test_a_page_that_many_have_is_a_template_but_a_persons_paper_is_not() -> None:
    def packages(kind: str) -> list[_Package]:
        return [
            _Package(f"{letter}某", order).paper(kind, *_PAGE, picture="同一张")
            for order, letter in enumerate("甲乙丙丁", 1)
        ]

    assert _found(*packages("group_plan")) == ()
    [found] = _found(*packages("diploma"))
    assert len(found.places) == 4
    assert len(_found(*packages("group_plan")[:3])) == 1


# -- numbers ----------------------------------------------------------------------------------


def test_a_certificates_number_in_two_packages_is_found_whatever_the_paper() -> None:
    number = "201706999501234567"
    one = _Package("甲一", 1).paper("recommendation_form", level_certificate_number=number)
    other = _Package("乙二", 3).paper("level_certificate", management_number=number)
    [found] = _found(one, other)
    assert (found.sort, found.value, found.sure) == (Alike.NUMBER, number, True)
    assert found.kind == "level_certificate"
    assert _who(found) == ["甲一", "乙二"]


def test_numbers_of_two_series_may_be_the_same() -> None:
    one = _Package("甲一", 1).paper("diploma", certificate_number="9900012345")
    other = _Package("乙二", 3).paper("level_certificate", serial_number="9900012345")
    assert _found(one, other) == ()


@pytest.mark.parametrize("number", ["12345", "00000000"])
def test_a_number_that_tells_nothing_raises_no_alarm(number: str) -> None:
    packages = [_Package(n, o).paper("diploma", certificate_number=number)
                for n, o in (("甲一", 1), ("乙二", 3))]  # fmt: skip
    assert _found(*packages) == ()


def test_a_doubtful_number_is_told_to_be_so_and_not_at_all_where_many_have_it() -> None:
    def packages(names: str) -> list[_Package]:
        return [_Package(f"{letter}某", order).paper(
            "diploma", certificate_number="999991201806001234", sure=False)
            for order, letter in enumerate(names, 1)]  # fmt: skip

    [found] = _found(*packages("甲乙"))
    assert not found.sure
    assert _found(*packages("甲乙丙丁")) == ()


def test_another_persons_id_number_is_found_and_comes_first() -> None:
    one = _Package("甲一", 1).paper("diploma", *_PAGE, picture="x")
    other = _Package("乙二", 3).paper("diploma", *_PAGE, picture="x")
    other.paper("employment_proof", *_PAGE, id_number=_id(1))
    found = _found(one, other)
    assert [each.sort for each in found] == [Alike.ID_NUMBER, Alike.PICTURE]
    assert found[0].value == _id(1)
    assert found[0].places[1].pages == (f"{FILE}#3",)


def test_an_id_number_that_is_misread_is_nobodys() -> None:
    wrong = _id(1)[:-1] + ("0" if _id(1)[-1] != "0" else "1")
    packages = [_Package(n).paper("employment_proof", *_PAGE, id_number=wrong)
                for n in ("甲一", "乙二")]  # fmt: skip
    assert _found(*packages) == ()


# -- one person -------------------------------------------------------------------------------


def test_one_persons_two_packages_are_told_as_such_and_not_as_borrowed() -> None:
    packages = [
        _Package(name, 1)
        .paper("diploma", *_PAGE, picture="x", certificate_number="999991201806001234")
        .paper("casework_process", *_lines(_prose(1)))
        for name in ("甲一", "甲一（补充）")
    ]
    [found] = _found(*packages)
    assert found.sort is Alike.SAME_APPLICANT
    assert _who(found) == ["甲一", "甲一（补充）"]


def test_what_a_third_has_of_them_is_told_with_all_its_places() -> None:
    packages = [_Package(name, order).paper("diploma", *_PAGE, picture="x")
                for name, order in (("甲一", 1), ("甲一（补充）", 1), ("乙二", 3))]  # fmt: skip
    same, found = _found(*packages)
    assert same.sort is Alike.SAME_APPLICANT
    assert (found.sort, len(found.places)) == (Alike.PICTURE, 3)


def test_a_namesake_with_another_id_number_is_another_person() -> None:
    packages = [_Package(name, order).paper("diploma", *_PAGE, picture="x")
                for name, order in (("甲一", 1), ("甲一（万州）", 3))]  # fmt: skip
    assert [each.sort for each in _found(*packages)] == [Alike.PICTURE]


# -- texts ------------------------------------------------------------------------------------


def test_a_copied_case_record_is_found_through_misreadings_and_changed_names() -> None:
    text = _prose(1)
    one = _Package("甲一", 1).paper("casework_process", *_lines(_misread(text, 50, 1)))
    changed = _misread(text, 50, 2).replace(text[100:103], "陈某某")
    other = _Package("乙二", 3).paper("casework_process", *_lines(changed, 35))
    [found] = _found(one, other)
    assert (found.sort, found.kind) == (Alike.TEXT, "casework_process")
    assert found.share is not None
    assert 0.6 < found.share < 1
    assert [place.record for place in found.places] == ["r2", "r2"]
    assert found.places[0].pages == (f"{FILE}#2",)


def test_records_that_share_a_paragraph_only_are_not_alike() -> None:
    same = _prose(1, 90)
    packages = [
        _Package(name, order).paper("group_process", *_lines(same + _prose(order, 400)))
        for name, order in (("甲一", 5), ("乙二", 7))
    ]
    assert _found(*packages) == ()


def test_prompts_that_a_form_prints_on_each_of_a_persons_papers_are_left_out() -> None:
    prompts = _prose(1, 200)
    packages = [
        _Package(name, order)
        .paper("casework_intake", *_lines(prompts + _prose(order * 10, 60)))
        .paper("casework_intake", *_lines(prompts + _prose(order * 10 + 1, 60)))
        for name, order in (("甲一", 5), ("乙二", 7))
    ]
    assert _found(*packages) == ()


def test_a_case_copied_within_a_package_does_not_hide_that_another_has_it_too() -> None:
    text = _lines(_prose(1))
    one = _Package("甲一", 1).paper("casework_process", *text).paper("casework_process", *text)
    found = _found(one, _Package("乙二", 3).paper("casework_process", *text))
    assert [each.sort for each in found] == [Alike.TEXT, Alike.TEXT]


def test_a_service_agreement_is_the_agencys_standard_wording() -> None:
    packages = [_Package(name, order).paper("casework_agreement", *_lines(_prose(1)))
                for name, order in (("甲一", 1), ("乙二", 3))]  # fmt: skip
    assert _found(*packages) == ()


def test_text_that_more_than_three_have_is_a_template() -> None:
    def packages(names: str) -> list[_Package]:
        return [
            _Package(f"{letter}某", order).paper("casework_process", *_lines(_prose(1)))
            for order, letter in enumerate(names, 1)
        ]

    assert len(_found(*packages("甲乙丙"))) == 3
    assert _found(*packages("甲乙丙丁")) == ()


def test_a_large_run_lets_a_twentieth_share_before_it_is_a_template() -> None:
    copies = [_Package(f"{n}号甲", n + 1).paper("casework_process", *_lines(_prose(1)))
              for n in range(5)]  # fmt: skip
    others = [_Package(f"{n}号乙", n + 100) for n in range(95)]
    assert {each.sort for each in _found(*copies, *others)} == {Alike.TEXT}
    assert _found(*copies, *others[:40]) == ()


def test_labels_and_dates_are_no_written_text() -> None:
    assert prints(("服务对象：张三", "2020年3月2日", "填表人")) == frozenset()
    assert prints(("服务对象家庭经济困难，情绪低落。",)) == prints(
        ("服务对象 家庭经济困难、情绪低落 2020",)
    )


def test_what_is_kept_can_be_stored_and_gives_nothing_of_the_text_away() -> None:
    one = _Package("甲一", 1).paper("casework_process", *_lines(_prose(1))).trace
    kept = one.model_dump_json()
    assert Trace.model_validate_json(kept) == one
    assert _prose(1)[:6] not in kept


def test_a_copy_among_many_texts_is_found() -> None:
    packages = [_Package(f"{n}号", n + 1).paper("casework_process", *_lines(_prose(n + 1, 200)))
                for n in range(150)]  # fmt: skip
    packages.append(_Package("抄", 900).paper("casework_process", *_lines(_prose(78, 200))))
    [found] = _found(*packages)
    assert _who(found) == ["77号", "抄"]
