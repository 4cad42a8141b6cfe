"""Every requirement of the built-in notice, through every outcome it can have."""

from collections.abc import Callable, Iterator

import pytest

from models.notice import Applies
from models.record import Bundle, Record, Truth
from models.report import Outcome
from pipeline.assess import Evidence
from pipeline.assess.evidence import Delivery
from tests.pipeline.assess import papers as p
from tests.pipeline.assess.build import (
    NAME,
    NOTICE,
    RECEIVED_IN_TIME,
    RECEIVED_LATE,
    Paper,
    bundled,
    doubtful,
    evidence,
    finding,
    identity,
    outcome,
)

MET, MISSING, UNCLEAR, NOT_APPLICABLE = (
    Outcome.MET, Outcome.MISSING, Outcome.UNCLEAR, Outcome.NOT_APPLICABLE,
)  # fmt: skip
SERVICE, TEACHING, MANAGEMENT = identity(), identity("teaching"), identity("management")
Row = tuple[str, Outcome, str, Evidence]


def _form() -> Iterator[Row]:
    def given(**changed: object) -> Evidence:
        return evidence([p.form(Paper(), **changed)])  # type: ignore[arg-type]

    def marked(**marks: Truth) -> Evidence:
        named = {name.replace("__", "."): seen for name, seen in marks.items()}
        return evidence([Paper()("recommendation_form", p.FORM, marks={**p.FORM_MARKS, **named})])

    yield "form.fields", MET, "all filled in", given()
    yield "form.fields", MET, "no awards, no second education", given(awards=None)
    yield "form.fields", MISSING, "a blank cell", given(health=None)
    yield "form.fields", MISSING, "no certificate number", given(level_certificate_number=None)
    yield "form.fields", MISSING, "no education at all", given(fulltime_education=None)
    yield (
        "form.fields",
        MISSING,
        "half an education, and none beside it",
        given(fulltime_education=None, inservice_education="无", inservice_school_major="无"),
    )
    yield "form.fields", UNCLEAR, "a cell not read", given(phone=doubtful(None))
    yield "form.fields", MISSING, "no form", evidence()
    paper = Paper()
    blank = {"level_certificate_date": None, "level_certificate_number": None}
    teacher = [p.form(paper, **blank), p.teaching(paper)]
    yield "form.fields", MET, "a teacher without certificate", evidence(teacher, who=TEACHING)
    yield "form.fields", MISSING, "cells blank in service", evidence(teacher, who=SERVICE)
    half = [p.form(paper, level_certificate_number=None), p.teaching(paper)]
    yield "form.fields", MISSING, "one of a teacher's cells forgotten", evidence(half, who=TEACHING)
    yield "form.fields", UNCLEAR, "who may be a teacher", evidence(teacher, who=identity(None))
    for id, mark in (
        ("form.photo", "photo"),
        ("form.employer_opinion", "employer_opinion__seal"),
        ("form.recommender_opinion", "recommender_opinion__seal"),
    ):
        yield id, MET, "seen", marked()
        yield id, MISSING, "seen not to be there", marked(**{mark: Truth.NO})
        yield id, UNCLEAR, "not told", marked(**{mark: Truth.UNKNOWN})
    for body in ("employer", "recommender"):
        id, date = f"form.{body}_opinion", f"{body}_opinion_date"
        yield id, MISSING, "not dated", given(**{date: None})
        yield id, UNCLEAR, "date not read", given(**{date: doubtful(None)})


def _identity() -> Iterator[Row]:
    for id, name in (("identity.id_number", "id_number"), ("identity.consistent", "holders")):
        for found, expected in ((Truth.YES, MET), (Truth.NO, MISSING), (Truth.UNKNOWN, UNCLEAR)):
            who = identity(
                id_number=found if name == "id_number" else Truth.YES,
                holders=found if name == "holders" else Truth.YES,
            )
            yield id, expected, found.value, evidence(who=who)


def _career() -> Iterator[Row]:
    id = "career.employment_proof"

    def letter(**changed: object) -> Evidence:
        return evidence([p.employment(Paper(), **changed)])  # type: ignore[arg-type]

    yield id, MET, "eight years", letter()
    yield id, MET, "only the number is stated", letter(started_on=None, ended_on=None)
    yield id, MISSING, "none", evidence()
    yield id, MISSING, "two years", letter(started_on="2019-03", stated_years="2")
    yield id, MISSING, "not dated", letter(issued_on=None)
    yield id, MISSING, "another's", letter(holder="高翔宇")
    unsealed = Paper()("employment_proof", p.employment(Paper()).fields, marks={"seal": Truth.NO})
    yield id, MISSING, "no seal", evidence([unsealed])
    yield id, UNCLEAR, "beginning in doubt", letter(started_on=doubtful("2012-07"))
    yield id, UNCLEAR, "five years only by the month", letter(
        started_on="2016-04", ended_on="2021-04", stated_years=None,
    )  # fmt: skip
    yield id, UNCLEAR, "five years only by the deadline", letter(
        started_on="2016-03-20", ended_on="2021-04-09", stated_years=None, issued_on="2021-04-09",
    )  # fmt: skip
    yield id, UNCLEAR, "in what could not be read", evidence(unread=True)
    yield id, NOT_APPLICABLE, "a teacher", evidence(who=TEACHING)
    yield id, UNCLEAR, "no track and no proof", evidence(who=identity(None))

    id = "career.teaching_proof"

    def school(**changed: object) -> Evidence:
        return evidence([p.teaching(Paper(), **changed)], who=TEACHING)  # type: ignore[arg-type]

    yield id, MET, "sealed, dated", school()
    yield id, MISSING, "none", evidence(who=TEACHING)
    yield id, MISSING, "not dated", school(issued_on=None)
    yield id, UNCLEAR, "another major", school(major="心理学")
    yield id, UNCLEAR, "a name in doubt", school(holder=doubtful("周晓兰"))
    yield id, NOT_APPLICABLE, "in service", evidence()

    id = "career.level_certificate"

    def level(**changed: object) -> Evidence:
        return evidence([p.certificate(Paper(), **changed)])  # type: ignore[arg-type]

    yield id, MET, "middle level", level()
    yield id, MET, "senior level", level(level="高级")
    yield id, MISSING, "none", evidence()
    yield id, MISSING, "assistant level", level(level="初级")
    yield id, UNCLEAR, "level in doubt", level(level=doubtful("中级"))
    maybe = Paper()("registration_certificate", {}, maybe=("level_certificate",))
    yield id, UNCLEAR, "perhaps a registration", evidence([maybe])
    yield id, NOT_APPLICABLE, "five years of teaching", school()
    yield id, MISSING, "two years of teaching", school(started_on="2019-03")
    yield id, UNCLEAR, "teaching in doubt", school(started_on=doubtful("2013-09"))


def _education() -> Iterator[Row]:
    id = "career.diploma"

    def given(*rest: Callable[[Paper], Record], **changed: object) -> Evidence:
        paper = Paper()
        form = p.form(paper, **changed)  # type: ignore[arg-type]
        return evidence([form, *(make(paper) for make in rest)])

    second = {"inservice_education": "本科"}
    yield id, MET, "the claimed one", given(p.diploma)
    yield id, MISSING, "none", given()
    yield id, MISSING, "a lower one", given(lambda q: p.diploma(q, education_level="专科"))
    yield id, MISSING, "another's", given(lambda q: p.diploma(q, holder="高翔宇"))
    yield (
        id,
        UNCLEAR,
        "level in doubt",
        given(lambda q: p.diploma(q, education_level=doubtful("本科"))),
    )
    yield id, MISSING, "one diploma for two educations", given(p.diploma, **second)
    yield id, UNCLEAR, "a diploma and perhaps its sheet", given(
        p.diploma, lambda q: p.diploma(q, certificate_number=doubtful("990011201005000123")),
        **second,
    )  # fmt: skip
    yield id, MISSING, "a diploma and its sheet for two", given(p.diploma, p.diploma, **second)
    yield (
        id,
        MET,
        "two diplomas for two",
        given(p.diploma, lambda q: p.diploma(q, certificate_number="990015201505000777"), **second),
    )

    id = "career.degree"
    yield id, MET, "the claimed one", given(p.degree)
    yield id, MISSING, "none", given()
    yield (
        id,
        MISSING,
        "a bachelor's for a master's",
        given(p.degree, fulltime_education="硕士研究生"),
    )
    yield id, UNCLEAR, "degree in doubt", given(lambda q: p.degree(q, degree=doubtful("学士")))
    yield id, NOT_APPLICABLE, "no degree claimed", given(fulltime_education="专科")
    yield id, UNCLEAR, "a cell in doubt may claim one", given(fulltime_education=doubtful("专科"))


def _service() -> Iterator[Row]:
    id = "service.cases"

    def cases(*made: tuple[list[Record], Bundle]) -> Evidence:
        return evidence([r for records, _ in made for r in records], [b for _, b in made])

    q = Paper()
    first = p.case(q, "GA-01")
    yield id, MET, "two of one sort", cases(first, p.case(q, "GA-02"))
    yield id, MET, "two sorts", cases(p.case(q, "x", p.GROUP), p.case(q, "y", p.COMMUNITY))
    yield id, MISSING, "none", evidence()
    yield id, MISSING, "one", cases(first)
    yield id, MISSING, "one not full", cases(first, p.case(q, "GA-03", p.CASEWORK[:-1]))
    yield id, MISSING, "closed long ago", cases(first, p.case(q, "GA-04", date="2016-05-20"))
    yield (
        id,
        UNCLEAR,
        "closed within calendar years",
        cases(first, p.case(q, "GA-05", date="2018-02-20")),
    )
    yield id, UNCLEAR, "date in doubt", cases(first, p.case(q, "x", date=doubtful("2020-01-02")))
    mixed, bundle = p.case(q, "GA-06")
    yield (
        id,
        UNCLEAR,
        "papers perhaps of two cases",
        evidence(
            [*first[0], *mixed], [first[1], bundle.model_copy(update={"doubts": ("可能混有",)})]
        ),
    )
    yield id, UNCLEAR, "one in what could not be read", evidence(first[0], [first[1]], unread=True)
    yield id, NOT_APPLICABLE, "a teacher", evidence(who=TEACHING)

    id = "service.project"
    district = {"project_level": "区县级", "rank": "1"}
    yield id, MET, "one of the city", evidence([p.project(q)])
    yield (
        id,
        MET,
        "two of districts",
        evidence([p.project(q, "春暖夕阳", **district), p.project(q, "青禾成长", **district)]),
    )
    yield (
        id,
        MET,
        "level and place on two papers of one project",
        evidence(
            [
                q("project_proof", {"project_name": "春暖夕阳", "project_level": "市级"}),
                q("project_proof", {"project_name": "春暖夕阳", "holder": NAME, "rank": "2"}),
            ]
        ),
    )
    yield id, MISSING, "none", evidence()
    yield id, MISSING, "one of a district", evidence([p.project(q, **district)])
    yield (
        id,
        MISSING,
        "two papers of one district project",
        evidence([p.project(q, **district), p.project(q, **district)]),
    )
    yield id, MISSING, "the fifth of the city's", evidence([p.project(q, rank="5")])
    yield (
        id,
        MISSING,
        "another's",
        evidence([p.project(q, holder="高翔宇", leader="高翔宇", members="高翔宇、李某")]),
    )
    yield id, UNCLEAR, "place in doubt", evidence([p.project(q, rank=doubtful("2"))])
    yield (
        id,
        UNCLEAR,
        "perhaps one project",
        evidence([p.project(q, **district), p.project(q, "春暖夕阳老年服务项目", **district)]),
    )
    yield id, NOT_APPLICABLE, "a teacher", evidence(who=TEACHING)


def _teaching() -> Iterator[Row]:
    id = "teaching.outputs"
    q = Paper()

    def outputs(*made: tuple[str, list[Record]]) -> Evidence:
        bundles = [bundled(f"b{i}", sort, own) for i, (sort, own) in enumerate(made)]
        return evidence([r for _, own in made for r in own], bundles, who=TEACHING)

    book, text = ("monograph", p.monograph(q)), ("paper", p.article(q))
    study = ("topic", [p.topic(q)])
    yield id, MET, "three sorts", outputs(book, text, study)
    issues = [("paper", p.article(q, issue=f"2020-{number}")) for number in (1, 2, 3)]
    yield id, MET, "three of one sort", outputs(*issues)
    yield id, MISSING, "none", evidence(who=TEACHING)
    yield id, MISSING, "two", outputs(book, text)
    yield (
        id,
        MISSING,
        "a book without its contents",
        outputs(
            ("monograph", [r for r in p.monograph(q) if r.kind != "monograph_contents"]),
            text,
            study,
        ),
    )
    yield (
        id,
        MISSING,
        "an old book",
        outputs(("monograph", p.monograph(q, published_on="2012-08")), text, study),
    )
    yield (
        id,
        UNCLEAR,
        "an old commission",
        outputs(book, text, ("topic", [p.topic(q, issued_on="2016-03-01")])),
    )
    yield (
        id,
        UNCLEAR,
        "a book of others",
        outputs(("monograph", p.monograph(q, authors="李某、王某")), text, study),
    )
    old = [*p.monograph(q)[1:], q("monograph_cover", {"published_on": "2010-01"})]
    yield id, UNCLEAR, "two dates on one book", outputs(("monograph", old), text, study)
    yield id, NOT_APPLICABLE, "in service", evidence()

    id = "teaching.topics"
    district = {"topic_level": "区县级"}
    many = [
        p.topic(q, name, **district) for name in ("甲类研究", "老龄服务", "社区治理", "儿童保护")
    ]
    yield id, MET, "two of the city", evidence([p.topic(q), p.topic(q, "社区治理")], who=TEACHING)
    yield id, MET, "four of districts", evidence(many, who=TEACHING)
    yield id, MISSING, "none", evidence(who=TEACHING)
    yield id, MISSING, "three of districts", evidence(many[:3], who=TEACHING)
    yield id, MISSING, "one commission twice", evidence([p.topic(q), p.topic(q)], who=TEACHING)
    yield (
        id,
        UNCLEAR,
        "level in doubt",
        evidence([p.topic(q), p.topic(q, "社区治理", topic_level=doubtful("市级"))], who=TEACHING),
    )
    yield id, NOT_APPLICABLE, "in service", evidence()


def _management() -> Iterator[Row]:
    id = "management.achievement"
    q = Paper()
    yield id, MET, "a local standard", evidence(p.standard(q), who=MANAGEMENT)
    yield id, MET, "a national standard", evidence(p.standard(q, "GB/T 99999-2019"), who=MANAGEMENT)
    yield id, MET, "a policy", evidence([p.policy(q)], who=MANAGEMENT)
    yield id, MISSING, "none", evidence(who=MANAGEMENT)
    yield (
        id,
        MISSING,
        "a standard without its drafters",
        evidence(p.standard(q)[:1], who=MANAGEMENT),
    )
    yield (
        id,
        MISSING,
        "a standard of others",
        evidence(p.standard(q, drafters="李某、王某"), who=MANAGEMENT),
    )
    yield (
        id,
        MISSING,
        "a policy of another",
        evidence([p.policy(q, holder="高翔宇")], who=MANAGEMENT),
    )
    yield (
        id,
        UNCLEAR,
        "a standard of an association",
        evidence(p.standard(q, "T/CQSW 001-2020"), who=MANAGEMENT),
    )
    yield (
        id,
        UNCLEAR,
        "a list of drafters cut short",
        evidence(p.standard(q, drafters="李某、王某等"), who=MANAGEMENT),
    )
    yield id, NOT_APPLICABLE, "in service", evidence()


def _eligibility() -> Iterator[Row]:
    id = "eligibility.tenure"
    q = Paper()
    yield id, MET, "held since 2015", evidence([p.certificate(q)])
    yield id, MET, "exam of June 2017", evidence([p.certificate(q, approved_on="2017-06-18")])
    yield id, MISSING, "exam of June 2018", evidence([p.certificate(q, approved_on="2018-06-10")])
    yield id, MISSING, "neither", evidence()
    yield id, MISSING, "assistant level", evidence([p.certificate(q, level="初级")])
    yield id, MET, "five years of teaching", evidence([p.teaching(q)], who=TEACHING)
    yield (
        id,
        UNCLEAR,
        "teaching of another major",
        evidence([p.teaching(q, major="心理学")], who=TEACHING),
    )
    yield (
        id,
        UNCLEAR,
        "a date in doubt",
        evidence([p.certificate(q, approved_on=doubtful("2015-06-14"))]),
    )
    yield (
        id,
        UNCLEAR,
        "held by the deadline alone",
        evidence([p.certificate(q, approved_on="2018-04-01")]),
    )

    id = "eligibility.contribution"
    award = {"holder": NAME, "issuer_level": "区县级"}
    yield id, MET, "a project", evidence([p.project(q)])
    yield id, MET, "a commendation", evidence([q("award_certificate", award)])
    yield id, MET, "a newspaper", evidence([q("media_report", {"publication": "某某日报"})])
    yield id, MET, "a policy", evidence([p.policy(q)], who=MANAGEMENT)
    yield id, MISSING, "nothing", evidence()
    yield (
        id,
        MISSING,
        "a commendation by the office itself",
        evidence([q("award_certificate", {**award, "issuer_level": "其他"})]),
    )
    yield (
        id,
        MISSING,
        "another's",
        evidence([q("award_certificate", {**award, "holder": "高翔宇"})]),
    )
    yield (
        id,
        UNCLEAR,
        "an issuer of unknown level",
        evidence([q("award_certificate", {"holder": NAME})]),
    )


def _delivery() -> Iterator[Row]:
    id = "delivery.pictures"
    yield id, MET, "in Word", evidence(delivery=Delivery(word_pictures=12))
    yield id, MISSING, "loose", evidence(delivery=Delivery(other_pictures=12))
    yield id, MISSING, "nothing", evidence()
    yield id, UNCLEAR, "nothing that could be read", evidence(unread=True)
    id = "delivery.on_time"
    yield id, MET, "a day early", evidence(delivery=Delivery(received=RECEIVED_IN_TIME))
    yield id, MISSING, "a minute late", evidence(delivery=Delivery(received=RECEIVED_LATE))
    yield id, NOT_APPLICABLE, "not known when", evidence()


ROWS: tuple[Row, ...] = (
    *_form(), *_identity(), *_career(), *_education(), *_service(), *_teaching(),
    *_management(), *_eligibility(), *_delivery(),
)  # fmt: skip


@pytest.mark.parametrize(
    ("id", "expected", "given"),
    [pytest.param(id, expected, given, id=f"{id}: {said}") for id, expected, said, given in ROWS],
)
def test_a_requirement_comes_out_as_the_notice_has_it(
    id: str, expected: Outcome, given: Evidence
) -> None:
    found = finding(id, given)
    assert found.status is expected, found.reason
    assert found.reason.endswith("。")
    assert bool(found.advice) is (expected in {MISSING, UNCLEAR})


NEVER = {
    **{r.id: {NOT_APPLICABLE} for r in NOTICE.requirements if r.applies == Applies()},
    "delivery.on_time": {UNCLEAR},
}
"""Outcomes a requirement cannot have. What asks for an unknown time does not apply."""


def test_every_requirement_is_seen_in_every_outcome_it_can_have() -> None:
    wanted = {
        (requirement.id, one)
        for requirement in NOTICE.requirements
        for one in Outcome
        if one not in NEVER.get(requirement.id, set())
    }
    assert wanted - {(id, expected) for id, expected, _, _ in ROWS} == set()


def test_a_whole_submission_to_which_nothing_is_wanting() -> None:
    q = Paper()
    cases = [p.case(q, "GA-01"), p.case(q, "x", p.GROUP)]
    whole = evidence(
        [
            p.form(q), p.employment(q), p.certificate(q), p.diploma(q), p.degree(q), p.project(q),
            *(record for records, _ in cases for record in records),
        ],
        [bundle for _, bundle in cases],
        delivery=Delivery(word_pictures=20),
    )  # fmt: skip
    outcomes = {r.id: outcome(r.id, whole) for r in NOTICE.requirements}
    assert {id for id, one in outcomes.items() if one not in {MET, NOT_APPLICABLE}} == set()
