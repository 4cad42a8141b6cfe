from itertools import pairwise
from pathlib import Path

from docx import Document

from models.report import Applicant, Outcome, Severity, Status
from tests.pipeline.reports.builder import (
    EVIDENCE,
    ID_NUMBER,
    PHONE,
    Desk,
    complete,
    finding,
    report,
    unopened,
)


def _said(path: Path) -> str:
    """All text of a letter, in order, a table's row on a line."""
    parts = []
    for block in Document(str(path)).element.body.iterchildren():
        if block.tag.endswith("}tbl"):
            for row in block.iter("{*}tr"):
                cells = [
                    "".join(t.text or "" for t in cell.iter("{*}t")) for cell in row.iter("{*}tc")
                ]
                parts.append("|".join(cells))
        else:
            parts.append("".join(t.text or "" for t in block.iter("{*}t")))
    return "\n".join(parts)


def _letter(desk: Desk, **more: object) -> str:
    return _said(desk.submission(report(desk.draw(), **more)) / "补正通知.docx")


def test_the_letter_lists_everything_at_once(desk: Desk) -> None:
    said = _letter(desk)
    parts = ("一、缺少的材料", "二、需要更正的材料", "三、需要说明的事项", "四、建议补充的材料",
             "五、期限与联系方式")  # fmt: skip
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    missing, wrong, open_, suggested = (said[a:b] for a, b in pairwise(places))
    assert "career.degree的标题" in missing
    assert "service.cases的标题" in missing
    assert "form.photo的标题" in wrong
    assert "文件未能读取|《加密.docx》：文件有密码。|请取消密码后重新提供。" in wrong
    assert f"《{EVIDENCE}》第3张图：识读超时。" in wrong
    assert "career.level_certificate的标题（附件1）" in open_
    assert f"《{EVIDENCE}》第1张图：career.level_certificate的理由。" in open_
    assert "请办理career.level_certificate。" in open_
    assert "service.project的标题" in suggested
    assert "张三同志：" in said
    assert "2021年4月9日17:00" in said
    assert "{" not in said


def test_a_part_without_anything_says_so(desk: Desk) -> None:
    said = _letter(desk, documents=(), findings=(finding("career.degree", Outcome.MISSING),))
    assert said.count("无。") == 2
    assert "建议补充" not in said
    assert "四、期限与联系方式" in said


def test_nothing_needed_makes_no_letter(desk: Desk) -> None:
    advice = finding("service.project", Outcome.MISSING, severity=Severity.ADVISORY)
    for one in (complete(), complete(findings=(advice,))):
        assert not (desk.submission(one) / "补正通知.docx").exists()


def test_an_unopened_submission_gets_a_letter(desk: Desk) -> None:
    said = _said(desk.submission(unopened()) / "补正通知.docx")
    assert "打不开同志：" in said
    assert "材料包未能打开，或者其中没有可以读取的文件。" in said


def test_text_from_papers_is_text_in_the_letter(desk: Desk) -> None:
    hostile = "<w:br/>&amp; {{ 7*7 }} {% if %} \x0b"
    who = Applicant(name="李<b>&", track=None, recommender=None)
    found = (finding("career.degree", Outcome.MISSING, reason=hostile),)
    said = _letter(desk, applicant=who, documents=(), findings=found)
    assert "李<b>&同志：" in said
    assert "<w:br/>&amp; {{ 7*7 }} {% if %} \ufffd" in said


def test_numbers_are_hidden_in_letters_even_where_they_are_shown_elsewhere(desk: Desk) -> None:
    why = finding("identity.id_number", Outcome.UNCLEAR, reason=f"识读为{ID_NUMBER}，{PHONE}。")
    one = report(desk.draw(), findings=(why,), status=Status.NEEDS_REVIEW)
    letters = (
        desk.submission(one, unmasked=True) / "补正通知.docx",
        desk.run(one, unmasked=True) / "units" / "渝北区" / "补正通知.docx",
    )
    for path in letters:
        said = _said(path)
        assert "500***********1116，138****0001" in said
        assert ID_NUMBER not in said
        assert PHONE not in said


def test_a_units_letter_covers_its_people_who_need_something(desk: Desk) -> None:
    other = report(desk.draw(), submission="渝北区__王五",
                   applicant=Applicant(name="王五", track=None, recommender="渝北区"))  # fmt: skip
    away = report(desk.draw(), submission="开州区__赵六",
                  applicant=Applicant(name="赵六", track=None, recommender="开州区"))  # fmt: skip
    out = desk.run(report(desk.draw()), complete(), other, away)
    said = _said(out / "units" / "渝北区" / "补正通知.docx")
    assert "推荐的3份申报材料" in said
    assert "其中以下2份" in said
    assert "1|张三|材料不齐|2|3|1" in said
    assert "2．王五" in said
    assert "李四" not in said
    assert "赵六" not in said
    assert "赵六" in _said(out / "units" / "开州区" / "补正通知.docx")


def test_a_unit_that_needs_nothing_gets_no_letter(desk: Desk) -> None:
    assert not (desk.run(complete(), unopened()) / "units").exists()
