"""Rule files: what the check finds, with its line and the word that was meant."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from models.errors import InvalidNotice, MissingInput
from models.needs import needs_within
from pipeline.lint import check_text
from pipeline.notices import (
    DEFAULT,
    check,
    check_file,
    load_notice,
    notice_ids,
    notice_text,
    parse_notice,
)

WHOLE = """\
schema: dossier.notice/1
id: office-2030
title: 某通知
issuer: 某局
as_of: 2030-04-01
form: recommendation_form
tracks:
  service: {title: 服务, evidence: [casework_intake]}
  teaching: {title: 教学, words: [教学]}
requirements:
  - id: career.certificate
    title: 证书
    clause: 一
    severity: required
    need:
      record: level_certificate
      where: [{field: level, at_least: 中级, scale: level}]
    advice: 请提供证书。
  - id: career.letter
    title: 证明
    clause: 二
    severity: required
    applies: {tracks: [service]}
    need:
      years: 5
      proven_by: employment_proof
      start: started_on
      end: ended_on
    advice: 请提供证明。
"""


def replaced(old: str, new: str) -> list[str]:
    """What the check says of the whole file with one thing changed."""
    assert old in WHOLE
    return [str(problem) for problem in check_text(WHOLE.replace(old, new, 1))]


def needing(need: str, applies: str = "{}") -> list[str]:
    """What the check says of a requirement with this need, whose line is 33."""
    text = f"""{WHOLE}\
  - id: other.thing
    title: 其他
    clause: 三
    severity: required
    applies: {applies}
    need: {need}
    advice: 请提供。
"""
    return [str(problem) for problem in check_text(text)]


def test_a_sound_file_has_no_problems() -> None:
    assert check_text(WHOLE) == []


@pytest.mark.parametrize("id", sorted(notice_ids()))
def test_the_built_in_notices_have_none(id: str) -> None:
    assert [str(problem) for problem in check_file(id)] == []
    assert load_notice(id).id == id
    assert check(load_notice(id)) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("record: level_certificate", "record: level_certificat",
         "第16行 career.certificate：没有材料类型“level_certificat”，是否为“level_certificate”？"),
        ("field: level,", "field: lvel,",
         "第17行 career.certificate：“level_certificate”没有字段“lvel”，是否为“level”？"),
        ("start: started_on", "start: start_on",
         "第27行 career.letter：“employment_proof”没有字段“start_on”，是否为“started_on”？"),
        ("end: ended_on", "end: endd_on",
         "第28行 career.letter：“employment_proof”没有字段“endd_on”，是否为“ended_on”？"),
        ("end: ended_on", "end: ended_on\n      stated: stated_year",
         "第29行 career.letter：“employment_proof”没有字段“stated_year”，是否为“stated_years”？"),
        ("form: recommendation_form", "form: recomendation_form",
         "第6行 form：没有材料类型“recomendation_form”，是否为“recommendation_form”？"),
        ("evidence: [casework_intake]", "evidence: [casework_intak]",
         "第8行 tracks.service.evidence.0：没有材料类型“casework_intak”，是否为"),
        ("title: 教学, words: [教学]", "title: 教学",
         "第9行 tracks.teaching：既无 evidence 也无 words，无从判断申报人属于这一类别"),
        ("title: 教学, words: [教学]", "title: 教学, evidence: [casework_intake]",
         "第9行 tracks.teaching.evidence.0：“casework_intake”也列在“service”之下，不能区分类别"),
        ("tracks: [service]", "tracks: [servce]",
         "第23行 career.letter：没有申报类别“servce”，是否为“service”？"),
        ("clause: 二", "clause: ''", "第21行 career.letter：不能为空"),
        ("    advice: 请提供证明。\n", "", "第19行 career.letter：缺少“advice”"),
        ("clause: 一", "clase: 一",
         "第13行 career.certificate：此处没有“clase”这个键，是否为“clause”？"),
        ("severity: required", "severity: require",
         "第14行 career.certificate：“require”应为required、advisory之一，是否为“required”？"),
        ("years: 5", "years: five", "第25行 career.letter：应为整数，现为“five”"),
        ("years: 5", "years: 0", "第25行 career.letter：“0”应不小于1"),
        ("as_of: 2030-04-01", "as_of: 2030-04-31",
         "第5行 as_of：应为日期（2021-04-09），现为“2030-04-31”"),
        ("id: office-2030", "id: Office 2030",
         "第2行 id：“Office 2030”的写法不对，应符合 ^[a-z0-9-]+$"),
        ("at_least: 中级,", "at_least: 中等,",
         "第17行 career.certificate：“中等”不在所给的等级之中，请用 scale 写明是哪种等级"),
        ("at_least: 中级, scale: level", "at_least: 1, at_most: 2",
         "第17行 career.certificate：应恰好给出一种检验："),
        ("at_least: 中级, scale: level", "one_of: []", "第17行 career.certificate：不能为空"),
        ("issuer: 某局", "issuer: 某局\nissuer: 另一局", "第5行 issuer：“issuer”写了两次"),
        ("id: career.letter", "id: career.certificate",
         "第1行 通知：要求的 id 重复：career.certificate"),
        ("as_of: 2030-04-01", "as_of: 2030-04-01\nas_of_plausible: [2030-04-01]",
         "第6行 as_of_plausible：与 as_of 相同的日期不必再列"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_the_right_word(
    old: str, new: str, expected: str
) -> None:
    assert any(said.startswith(expected) for said in replaced(old, new)), replaced(old, new)


@pytest.mark.parametrize(
    ("need", "expected"),
    [
        ("{recrod: diploma}", "，是否为“record”？"),
        ("{record: diploma, any: [{record: id_card}]}", "应恰好含有下列各键之一"),
        ("{record: recommendation_form, where: [{witness: foto}]}",
         "“recommendation_form”不查看“foto”，是否为“photo”？"),
        ("{record: recommendation_form, where: [{witness: signature}]}", "不查看“signature”"),
        ("{record: id_card, where: [{witness: seal}]}", "“id_card”不查看“seal”"),
        ("{record: [diploma, id_card], where: [{filled: [school]}]}", "“id_card”没有字段“school”"),
        ("{record: diploma, distinct: certificat_number}", "，是否为“certificate_number”？"),
        ("{record: diploma, where: [{all: [{any: [{field: majr, equals: x}]}]}]}",
         "没有字段“majr”，是否为“major”？"),
        ("{total: {field: rnk, at_least: 3}, proven_by: project_proof}", "，是否为“rank”？"),
        ("{years: 5, proven_by: employment_proof, start: started_on, end: ended_on, until: issued}",
         "，是否为“issued_on”？"),
        ("{sets: 1, of: [{bundle: casewrk, papers: [casework_intake]}]}", "，是否为“casework”？"),
        ("{sets: 1, of: [{bundle: casework, papers: [casework_intak]}]}",
         "，是否为“casework_intake”？"),
        ("{sets: 1, of: [{bundle: group, papers: [casework_intake]}]}",
         "“casework_intake”不会归入材料组“group”"),
        ("{sets: 1, of: [{bundle: casework, papers: [casework_intake],"
         " where: [{paper: casework_plan, condition: {filled: [date]}}]}]}",
         "“casework_plan”不在这套材料的 papers 之中"),
        ("{sets: 1, of: [{bundle: casework, papers: [casework_intake],"
         " where: [{paper: casework_intake, condition: {filled: [dat]}}]}]}",
         "没有字段“dat”，是否为“date”？"),
        ("{claimed_in: [fulltime_educaton], form: recommendation_form, scale: degree,"
         " proven_by: degree_certificate, field: degree}", "，是否为“fulltime_education”？"),
        ("{claimed_in: [name], form: id_card, scale: degree, proven_by: degree_certificate,"
         " field: degree}", "应为通知的表格“recommendation_form”"),
        ("{claimed_in: [name], form: recommendation_form, scale: degree,"
         " proven_by: degree_certificate, field: degre}", "，是否为“degree”？"),
        ("{agreement: holder}", "，是否为“holders”？"),
        ("{delivery: on_time}", "通知没有写明 deadline"),
        ("{track: [teachng]}", "没有申报类别“teachng”，是否为“teaching”？"),
        ("{requirement: career.leter}", "没有要求“career.leter”，是否为“career.letter”？"),
        ("{all: [{requirement: other.thing}]}", "要求互相引用成环：other.thing → other.thing"),
    ],
)  # fmt: skip
def test_wrong_names_are_found_wherever_they_stand(need: str, expected: str) -> None:
    said = needing(need)
    assert any(one.startswith("第35行 other.thing：") and expected in one for one in said), said


@pytest.mark.parametrize(
    ("need", "expected"),
    [
        ("{at_least: 3, of: [{record: diploma}, {record: id_card}]}", "不可能符合3项"),
        ("{record: recommendation_form, count: 2}", "只有一份"),
        ("{record: project_proof, where: [{field: rank, at_least: 3}, {field: rank, at_most: 1}]}",
         "不可能同时符合"),
        ("{record: level_certificate, where: [{field: level, equals: 高级},"
         " {all: [{field: level, one_of: [初级, 中级]}]}]}", "不可能同时符合"),
        ("{record: diploma, where: [{field: graduated_on, held_years: 5},"
         " {field: graduated_on, within_years: 3}]}", "不可能同时符合"),
        ("{any: [{record: diploma}, {record: diploma, count: 2}]}", "必然也符合第1项"),
        ("{any: [{record: [diploma, id_card]}, {record: id_card, where: [{filled: [name]}]}]}",
         "必然也符合第1项"),
        ("{any: [{requirement: career.certificate}, {record: level_certificate,"
         " where: [{field: level, equals: 高级}, {field: level, at_least: 高级, scale: level}]}]}",
         "必然也符合第1项"),
        ("{any: [{record: diploma}, {all: [{record: id_card}, {record: diploma}]}]}",
         "必然也符合第1项"),
    ],
)  # fmt: skip
def test_rules_without_effect_are_found(need: str, expected: str) -> None:
    said = needing(need)
    assert len(said) == 1
    assert expected in said[0]


@pytest.mark.parametrize(
    "need",
    [
        "{any: [{record: project_proof}, {record: diploma}]}",
        "{any: [{record: project_proof, count: 2, where: [{field: rank, at_most: 1}]},"
        " {record: project_proof, where: [{field: rank, at_most: 3},"
        " {field: project_level, at_least: 市级, scale: project_level}]}]}",
        "{any: [{years: 5, proven_by: employment_proof, start: started_on, end: ended_on},"
        " {years: 3, proven_by: teaching_proof, start: started_on, end: ended_on}]}",
    ],
)
def test_alternatives_that_matter_are_left_alone(need: str) -> None:
    assert needing(need) == []


@pytest.mark.parametrize(
    ("applies", "expected"),
    [
        ("{tracks: [service], unless: {tracks: [teaching], need: {record: id_card}}}",
         "unless 不起作用"),
        ("{unless: {need: {record: diploma}}}", "永远不会符合"),
        ("{tracks: [service], unless: {tracks: [service], need: {record: [diploma, id_card]}}}",
         "永远不会符合"),
        ("{tracks: []}", "不能为空"),
        ("{claims: {fields: [fulltime_educatio], scale: degree}}",
         "，是否为“fulltime_education”？"),
        ("{unless: {tracks: [techin], need: {record: id_crd}}}", "，是否为“teaching”？"),
        ("{unless: {tracks: [teaching], need: {record: id_crd}}}", "，是否为“id_card”？"),
    ],
)  # fmt: skip
def test_requirements_that_can_never_apply_or_be_met_are_found(applies: str, expected: str) -> None:
    said = needing("{record: diploma}", applies)
    assert any(one.startswith("第34行 ") and expected in one for one in said), said


def test_a_need_for_a_track_the_requirement_does_not_apply_to_is_found() -> None:
    said = needing("{any: [{record: diploma}, {track: teaching}]}", "{tracks: [service]}")
    assert said == ["第35行 other.thing：此要求只适用于service，不会有“teaching”"]


def test_a_circle_of_several_requirements_is_told_once_for_each() -> None:
    text = WHOLE.replace(
        "need:\n      record: level_certificate\n"
        "      where: [{field: level, at_least: 中级, scale: level}]",
        "need: {requirement: career.letter}",
    )
    start = text.index("need:\n      years")
    text = text[:start] + "need: {requirement: career.certificate}\n    advice: 请提供。\n"
    said = [str(problem) for problem in check_text(text)]
    assert len(said) == 2
    assert said[0].endswith("成环：career.certificate → career.letter → career.certificate")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "第1行 通知：文件应由“键: 值”组成"),
        ("- a\n- b\n", "第1行 通知：文件应由“键: 值”组成"),
        ("id: [a\ntitle: b\n", "第2行 通知：不是有效的 YAML"),
        ("id: a\n\ttitle: b\n", "第2行 通知：不是有效的 YAML"),
        ("requirements: &x {all: *x}\n", "第1行 requirements：应为列表"),
        (WHOLE.replace("need:\n      record", "need: &n\n      all: [*n]\n      record", 1), ""),
    ],
)
def test_what_is_no_notice_at_all_is_said_to_be_none(text: str, expected: str) -> None:
    said = [str(problem) for problem in check_text(text)]
    assert said
    assert any(expected in one for one in said)
    with pytest.raises(InvalidNotice):
        parse_notice(text)


def _names() -> list[tuple[int, int, int]]:
    """Names in the built-in notice that something else has to know: line, start, end."""
    found = []
    for number, line in enumerate(notice_text(DEFAULT).splitlines()):
        if not re.match(r"\s*(#|- id:|id:|title:|advice:|clause:)", line) and "&" not in line:
            found += [(number, *m.span()) for m in re.finditer(r"\b[a-z]+_[a-z_]+\b", line)]
    return found


@given(st.sampled_from(_names()), st.integers(0, 30))
@settings(max_examples=40, deadline=None)
def test_a_letter_left_out_of_any_name_is_seen_near_its_line(
    place: tuple[int, int, int], letter: int
) -> None:
    number, start, end = place
    lines = notice_text(DEFAULT).splitlines()
    at = start + letter % (end - start)
    lines[number] = lines[number][:at] + lines[number][at + 1 :]
    problems = check_text("\n".join(lines))
    assert any(abs(problem.line - number - 1) <= 3 for problem in problems)


def test_a_file_with_a_mistake_is_not_used_and_the_cause_names_the_line() -> None:
    with pytest.raises(InvalidNotice, match=r"第16行 .*没有材料类型“level_cert”"):
        parse_notice(WHOLE.replace("record: level_certificate", "record: level_cert"))


def test_an_office_may_name_its_file(tmp_path: Path) -> None:
    file = tmp_path / "通知.yaml"
    file.write_text("\ufeff" + WHOLE, encoding="utf-8")
    assert load_notice(str(file)).id == "office-2030"
    file.write_bytes(WHOLE.encode("gb18030"))
    with pytest.raises(InvalidNotice, match="UTF-8"):
        check_file(str(file))


def test_an_unknown_notice_is_told_with_those_there_are() -> None:
    with pytest.raises(MissingInput, match=DEFAULT):
        load_notice("no-such-notice")


def test_rules_know_no_line_without_their_text() -> None:
    text = WHOLE.replace("start: started_on", "start: started_at")
    from yaml import safe_load  # noqa: PLC0415

    from models.notice import Notice  # noqa: PLC0415

    said = check(Notice.model_validate(safe_load(text)))
    assert said == ["career.letter：“employment_proof”没有字段“started_at”，是否为“started_on”？"]


def test_the_built_in_notice_asks_each_person_for_their_own_papers() -> None:
    """A paper that names a holder proves nothing unless it names the applicant."""
    notice = load_notice(DEFAULT)
    held = {"employment_proof", "teaching_proof", "level_certificate", "diploma",
            "policy_proof", "award_certificate"}  # fmt: skip
    for requirement in notice.requirements:
        for need in needs_within(requirement.need):
            kinds = set(getattr(need, "kinds", ()))
            if kinds & held:
                assert "equals_applicant" in str(getattr(need, "where", "")), requirement.id


def test_the_text_of_a_built_in_notice_can_be_copied_to_begin_with() -> None:
    assert check_text(notice_text(DEFAULT)) == []
