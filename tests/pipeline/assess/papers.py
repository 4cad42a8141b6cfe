"""The papers of an applicant to whom nothing is wanting, by what they prove."""

from models.record import Bundle, Record, Truth
from tests.pipeline.assess.build import NAME, Given, Paper, bundled

CASEWORK = ("casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
            "casework_process", "casework_evaluation", "casework_closure")  # fmt: skip
GROUP = ("group_plan", "group_session_plan", "group_process", "group_summary")
COMMUNITY = ("community_plan", "community_process", "community_summary")
SEALED = {"seal": Truth.YES}

FORM: dict[str, Given] = {
    "name": NAME,
    "birth_date": "1988-03",
    "sex": "女",
    "ethnicity": "汉族",
    "political_status": "群众",
    "health": "健康",
    "id_number": "500199198803070021",
    "phone": "13800000012",
    "email": "zhou@example.com",
    "fulltime_education": "本科 法学学士",
    "fulltime_school_major": "重庆某大学社会工作",
    "inservice_education": None,
    "inservice_school_major": None,
    "employer_position": "某社会工作服务中心 项目主任",
    "level_certificate_date": "2015-06",
    "level_certificate_number": "201506999500000012",
    "career": "2006.09-2010.06 重庆某大学",
    "experience": "从事个案与小组工作十年",
    "awards": None,
    "employer_opinion": "同意推荐",
    "employer_opinion_date": "2021-04-01",
    "recommender_opinion": "同意推荐",
    "recommender_opinion_date": "2021-04-02",
}
FORM_MARKS = {
    "photo": Truth.YES,
    "employer_opinion.seal": Truth.YES,
    "recommender_opinion.seal": Truth.YES,
}


def form(paper: Paper, **changed: Given) -> Record:
    """The form, filled in."""
    return paper("recommendation_form", {**FORM, **changed}, marks=FORM_MARKS)


def employment(paper: Paper, **changed: Given) -> Record:
    """The employer's letter."""
    fields: dict[str, Given] = {
        "holder": NAME,
        "started_on": "2012-07",
        "ended_on": "present",
        "stated_years": "8",
        "issued_on": "2021-03-01",
    }
    return paper("employment_proof", {**fields, **changed}, marks=SEALED)


def teaching(paper: Paper, **changed: Given) -> Record:
    """The school's letter."""
    fields: dict[str, Given] = {
        "holder": NAME,
        "major": "社会工作",
        "started_on": "2013-09",
        "ended_on": "present",
        "issued_on": "2021-03-01",
    }
    return paper("teaching_proof", {**fields, **changed}, marks=SEALED)


def certificate(paper: Paper, **changed: Given) -> Record:
    """The certificate of professional level."""
    fields: dict[str, Given] = {"holder": NAME, "level": "中级", "approved_on": "2015-06-14"}
    return paper("level_certificate", {**fields, **changed}, marks=SEALED)


def diploma(paper: Paper, **changed: Given) -> Record:
    """The diploma."""
    fields: dict[str, Given] = {
        "holder": NAME,
        "education_level": "本科",
        "certificate_number": "990011201005000123",
    }
    return paper("diploma", {**fields, **changed}, marks=SEALED)


def degree(paper: Paper, **changed: Given) -> Record:
    """The degree certificate."""
    fields: dict[str, Given] = {
        "holder": NAME, "degree": "学士", "certificate_number": "9900142010000123",
    }  # fmt: skip
    return paper("degree_certificate", {**fields, **changed}, marks=SEALED)


def case(
    paper: Paper, id: str, kinds: tuple[str, ...] = CASEWORK, *, date: Given = "2020-05-20"
) -> tuple[list[Record], Bundle]:
    """A case's papers, all of ``date`` and with its number or name, which is ``id``."""
    sort = kinds[0].partition("_")[0]
    naming = {"casework": "case_number", "group": "group_name", "community": "activity_name"}
    records = [paper(kind, {"date": date, naming[sort]: id}) for kind in kinds]
    return records, bundled(id, sort, records)


def project(paper: Paper, name: str = "春暖夕阳", **changed: Given) -> Record:
    """A letter about a project and the person's place in it."""
    fields: dict[str, Given] = {
        "project_name": name, "project_level": "市级", "holder": NAME, "rank": "2",
    }  # fmt: skip
    return paper("project_proof", {**fields, **changed}, marks=SEALED)


def topic(paper: Paper, name: str = "老龄服务研究", **changed: Given) -> Record:
    """A commission of a research topic."""
    fields: dict[str, Given] = {
        "topic_name": name, "topic_level": "市级", "leader": NAME, "rank": "1",
        "issued_on": "2020-03-01",
    }  # fmt: skip
    return paper("topic_commission", {**fields, **changed}, marks=SEALED)


def monograph(paper: Paper, **changed: Given) -> list[Record]:
    """A book's cover, contents and page with the authors; the page has the date."""
    page: dict[str, Given] = {"published_on": "2019-08", "authors": f"{NAME}、李某"}
    return [
        paper("monograph_cover", {"title": "社区之光"}),
        paper("monograph_contents", {"title": "社区之光"}),
        paper("monograph_authors", {**page, **changed}),
    ]


def article(paper: Paper, **changed: Given) -> list[Record]:
    """A journal's cover and contents."""
    cover: dict[str, Given] = {"journal": "社会工作学刊", "published_on": "2020-06"}
    return [
        paper("paper_cover", {**cover, **changed}),
        paper("paper_contents", {"title": "督导关系研究", "authors": NAME}),
    ]


def standard(paper: Paper, number: Given = "DB50/T 999-2020", **changed: Given) -> list[Record]:
    """A standard's first page and the page with its drafters."""
    return [
        paper("standard_cover", {"standard_number": number}),
        paper("standard_authors", {"drafters": f"李某、{NAME}、王某", **changed}),
    ]


def policy(paper: Paper, **changed: Given) -> Record:
    """The unit's letter on taking part in a policy."""
    return paper("policy_proof", {"holder": NAME, **changed}, marks=SEALED)
