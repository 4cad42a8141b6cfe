"""Pages become records: what each is, which belong together, which are the same."""

from collections.abc import Sequence

import pytest

from models.failure import Failure
from models.page import Box, Context, Page, Place, Quality, Reading
from models.record import Record, Truth
from models.submission import ReadDocument
from pipeline.recognise import Recognised, recognise
from tests.extractors.papers import (
    NAME,
    casework_closure,
    casework_process,
    paper,
)
from tests.extractors.readings import grid, line, prose, reading, seal, title
from tests.pipeline.submissions import document, page


def _records(*documents: ReadDocument) -> list[tuple[str, list[str]]]:
    _, records = recognise(documents)
    return [(record.kind, [str(ref) for ref in record.pages]) for record in records]


def _one(*documents: ReadDocument) -> Record:
    (record,) = recognise(documents)[1]
    return record


def _process(session: int, date: str) -> Reading:
    return reading(title("过程记录表"), *casework_process(session, date))


def _numbered(text: str) -> Reading:
    """The later page of a paper: running text and its printed number."""
    return reading(
        prose("社工与服务对象继续交谈，服务对象表示情况有所好转。", "约定下周再次家访。", y=0.1),
        line(text, 0.45, 0.95),
    )


# -- single pages -----------------------------------------------------------------------------


def test_every_paper_is_a_record_in_the_order_of_the_pages() -> None:
    kinds = ["level_certificate", "diploma", "degree_certificate", "employment_proof"]
    titles = ["社会工作者职业水平证书", "毕业证书", "学位证书", "工作证明"]
    pages = [paper(kind, name) for kind, name in zip(kinds, titles, strict=True)]
    assert _records(document(*pages)) == [
        (kind, [f"佐证材料.docx#{i}"]) for i, kind in enumerate(kinds, 1)
    ]


def test_records_are_numbered_over_all_documents() -> None:
    one = document(paper("diploma", "毕业证书"), path="一.docx")
    two = document(paper("diploma", "毕业证书"), path="二.docx")
    _, records = recognise([one, two])
    assert [(r.id, str(r.pages[0])) for r in records] == [("r1", "一.docx#1"), ("r2", "二.docx#1")]


def test_a_page_of_glare_alone_is_hardly_surely_blank() -> None:
    glaring = Reading(engine="test", width=1240, height=1754, quality=(Quality.GLARE,))
    pages, _ = recognise([document(glaring)])
    assert [(p.kind, p.record) for p in pages] == [("blank", None)]
    assert pages[0].confidence < 0.5


def test_a_page_of_nothing_is_blank_and_no_record() -> None:
    pages, records = recognise([document(reading().model_copy(update={"empty": True}))])
    assert [(p.kind, p.record) for p in pages] == [("blank", None)]
    assert records == []


def test_a_page_that_was_not_read_is_of_no_known_kind() -> None:
    failed = Page(
        number=1, source="x.png", picture="1" * 64, failure=Failure(code="timed_out", message="…")
    )
    (found,), records = recognise([document(failed)])
    assert (found.kind, found.confidence, found.record) == ("other", 0.0, None)
    assert records == []


def test_a_page_nobody_asked_for_is_other() -> None:
    (found,), records = recognise([document(reading(title("签到表"), prose("序号 姓名 签名")))])
    assert found.kind == "other"
    assert records == []


def test_on_a_bad_picture_it_is_less_sure_that_a_page_is_nothing() -> None:
    clear = reading(line("某某社区一角"))
    blurred = clear.model_copy(update={"quality": (Quality.BLURRED,)})
    (sure, unsure), _ = recognise([document(clear, blurred)])
    assert sure.kind == unsure.kind == "other"
    assert unsure.confidence < 0.5 < sure.confidence


def test_a_record_knows_its_fields_and_where_they_stand() -> None:
    record = _one(document(reading(), paper("level_certificate", "社会工作者职业水平证书")))
    holder = record.fields["holder"]
    assert holder.value == NAME
    assert str(holder.page) == "佐证材料.docx#2"
    assert holder.box is not None


def test_a_record_knows_its_seal() -> None:
    proof = paper("employment_proof", "工作证明")
    stamped = proof.model_copy(update={"marks": (seal(0.7, 0.6, "某某中心"),)})
    assert _one(document(proof)).witnesses["seal"].seen is Truth.NO
    witness = _one(document(stamped)).witnesses["seal"]
    assert (witness.seen, witness.text) == (Truth.YES, "某某中心")


# -- several papers on one page ---------------------------------------------------------------


def test_two_papers_on_one_picture_are_two_records_on_one_page() -> None:
    upper, lower = (
        paper("level_certificate", "社会工作者职业水平证书"),
        paper("diploma", "毕业证书"),
    )

    def squeezed(one: Reading, top: float) -> Sequence[object]:
        return [
            each.model_copy(
                update={
                    "box": Box(
                        each.box.x0, top + each.box.y0 / 2, each.box.x1, top + each.box.y1 / 2
                    )
                }
            )
            for each in one.lines
        ]

    both = upper.model_copy(update={"lines": (*squeezed(upper, 0.0), *squeezed(lower, 0.5))})
    assert _records(document(both)) == [
        ("level_certificate", ["佐证材料.docx#1"]),
        ("diploma", ["佐证材料.docx#1"]),
    ]


# -- records of several pages -----------------------------------------------------------------


def test_sessions_with_dates_of_their_own_are_records_of_their_own() -> None:
    pages = [_process(i, f"2019年4月{i}日") for i in range(1, 5)]
    assert len(_records(document(*pages))) == 4


def test_printed_page_numbers_join_the_pages_of_a_record() -> None:
    first = reading(title("过程记录表"), *casework_process(), line("第1页 共2页", 0.45, 0.95))
    found = _records(document(first, _numbered("第2页 共2页"), paper("diploma", "毕业证书")))
    assert found == [
        ("casework_process", ["佐证材料.docx#1", "佐证材料.docx#2"]),
        ("diploma", ["佐证材料.docx#3"]),
    ]


def test_a_continued_table_joins_the_record_before_it() -> None:
    rest = reading(
        line("续表", 0.1, 0.05),
        grid(("社工分析", "支持网络正在恢复"), ("下次计划", "陪同参加社区活动")),
    )
    found = _records(document(_process(2, "2019年4月2日"), rest))
    assert found == [("casework_process", ["佐证材料.docx#1", "佐证材料.docx#2"])]


def test_a_paper_photographed_page_by_page_is_one_though_in_two_files() -> None:
    head = reading(title("个案结案表"), grid(("个案编号", "GA-2019-03", "服务对象", "王某")))
    rest = reading(grid(("结案原因", "☑目标达成 □失联"), ("结案日期", "2019年9月15日")))
    record = _one(document(head, path="一.docx"), document(rest, path="二.docx"))
    assert [str(ref) for ref in record.pages] == ["一.docx#1", "二.docx#1"]
    assert (record.value("case_number"), record.value("date")) == ("GA-2019-03", "2019-09-15")


def test_a_page_that_says_otherwise_joins_no_paper_of_another_file() -> None:
    rest = reading(
        grid(("服务日期", "2019年5月9日"), ("社工分析", "支持网络"), ("下次计划", "活动"))
    )
    found = _records(
        document(_process(2, "2019年4月2日"), path="一.docx"), document(rest, path="二.docx")
    )
    assert [len(pages) for _, pages in found] == [1, 1]


def _form(code: str, number: str, date: str) -> Reading:
    return reading(
        line(f"表号：{code}", 0.8, 0.03),
        title("个案预估表"),
        grid(("个案编号", number, "预估日期", date), ("问题与成因", "缺少陪伴", "需求", "陪伴")),
    )


def _signatures(date: str, *, code: str = "") -> Reading:
    head = (line(f"表号：{code}", 0.8, 0.03),) if code else ()
    return reading(*head, prose("督导评语：同意。", f"签名：赵敏 {date}", y=0.1))


def test_a_page_of_signatures_alone_is_the_end_of_the_form_before_it() -> None:
    first = _form("FW-05", "GA-2019-03", "2019年4月2日")
    found = _records(document(first, _signatures("2019年4月2日")))
    assert found == [("casework_assessment", ["佐证材料.docx#1", "佐证材料.docx#2"])]


def test_signatures_of_another_day_are_not_the_end_of_the_form_before_them() -> None:
    first = _form("FW-05", "GA-2019-03", "2019年4月2日")
    found = _records(document(first, _signatures("2020年7月1日")))
    assert found == [("casework_assessment", ["佐证材料.docx#1"])]


def _second(text: str, date: str) -> Reading:
    """A second page with nothing but who signs, over the words that ask for it."""
    return reading(prose(text, f"日期：{date}", y=0.1), line("P2", 0.88, 0.95))


def _first(form: Reading) -> Reading:
    return form.model_copy(update={"lines": (*form.lines, line("P1", 0.88, 0.95))})


def test_a_second_page_of_signatures_goes_by_its_day_to_a_form_that_lies_behind_it() -> None:
    found = _records(
        document(
            _first(_form("FW-05", "GA-2019-03", "2019年4月2日")),
            _second("填表人：赵敏", "2020年5月6日"),
            _first(_form("JL-02", "GA-2020-11", "2020年5月6日")),
        )
    )
    assert found == [
        ("casework_assessment", ["佐证材料.docx#1"]),
        ("casework_assessment", ["佐证材料.docx#3", "佐证材料.docx#2"]),
    ]


def test_a_second_page_whose_day_fits_nowhere_ends_the_form_just_before_it() -> None:
    first = _first(_form("FW-05", "GA-2019-03", "2019年4月2日"))
    found = _records(document(first, _second("填表人：赵敏", "2019年4月27日")))
    assert found == [("casework_assessment", ["佐证材料.docx#1", "佐证材料.docx#2"])]


def test_a_form_code_finds_the_form_of_a_page_that_lies_elsewhere() -> None:
    found = _records(
        document(
            _signatures("2019年4月3日", code="FW-05"),
            _form("JL-02", "GA-2020-11", "2020年5月6日"),
            _form("FW-05", "GA-2019-03", "2019年4月3日"),
        )
    )
    assert found == [
        ("casework_assessment", ["佐证材料.docx#2"]),
        ("casework_assessment", ["佐证材料.docx#3", "佐证材料.docx#1"]),
    ]


def test_a_second_page_goes_to_the_unfinished_paper_that_it_is_like() -> None:
    plan = reading(
        title("小组工作计划书"),
        grid(("小组名称", "“春晖”老年互助小组", "负责社工", NAME)),
        line("第1页", 0.45, 0.95),
    )
    session = reading(title("过程记录表"), *casework_process(), line("第1页", 0.45, 0.95))
    rest = reading(
        prose("五、招募方式", "社区公告栏招募组员。", "六、预计困难与应对", "七、经费预算", y=0.1),
        line("第2页", 0.45, 0.95),
    )
    found = _records(document(plan, session, rest))
    assert ("group_plan", ["佐证材料.docx#1", "佐证材料.docx#3"]) in found


def test_a_letter_of_thanks_behind_a_paper_is_no_page_of_it() -> None:
    letter = reading(
        title("感谢信"), prose("尊敬的社工：感谢这段时间对我们的关心。", "祝工作顺利！", y=0.2)
    )
    pages, records = recognise([document(_process(1, "2019年4月1日"), letter)])
    assert [one.kind for one in pages] == ["casework_process", "other"]
    assert len(records) == 1


def test_a_titled_page_begins_a_record() -> None:
    twice = paper("employment_proof", "工作证明")
    other = reading(
        title("工作证明"),
        prose("兹证明李四同志，自2015年1月至今在某某中心从事社会工作。", "特此证明。", y=0.2),
    )
    assert len(_records(document(twice, other))) == 2


def test_the_filled_page_of_a_record_gives_the_field() -> None:
    head = reading(title("个案结案表"), grid(("个案编号", "GA-2019-03", "结案日期", "")),
                   line("第1页 共2页", 0.45, 0.95))  # fmt: skip
    rest = reading(grid(("结案原因", "目标达成", "结案日期", "2019年9月15日")),
                   line("第2页 共2页", 0.45, 0.95))  # fmt: skip
    record = _one(document(head, rest))
    assert len(record.pages) == 2
    assert record.value("date") == "2019-09-15"
    assert str(record.fields["date"].page) == "佐证材料.docx#2"


# -- duplicates and forms ---------------------------------------------------------------------


def test_a_picture_used_twice_is_told_as_a_duplicate() -> None:
    diploma = paper("diploma", "毕业证书")
    pages = (page(1, diploma, picture="same"), page(2, reading()), page(3, diploma, picture="same"))
    found, _ = recognise([document(*pages)])
    assert [str(p.duplicate_of) if p.duplicate_of else None for p in found] == [
        None, None, "佐证材料.docx#1",
    ]  # fmt: skip


def test_a_picture_used_again_in_another_document_is_a_duplicate_too() -> None:
    diploma = paper("diploma", "毕业证书")
    one = document(page(1, diploma, picture="same"), path="一.docx")
    two = document(page(1, diploma, picture="same"), path="二.docx")
    found, _ = recognise([one, two])
    assert [str(p.duplicate_of) if p.duplicate_of else None for p in found] == [None, "一.docx#1"]


def _native_form() -> tuple[Reading, Place]:
    rows = grid(
        ("姓名", NAME, "出生年月", "1990.03", "照片"),
        ("性别", "女", "民族", "土家族", ""),
        ("工作单位意见", "同意推荐 2021年3月20日"),
        ("推荐单位意见", "同意推荐 2021年3月25日"),
        widths=(2, 2, 2, 2, 1),
    )
    form = reading(title("社会工作督导库人选推荐表"), rows, native=True)
    cell = next(c for c in rows.table.cells if c.row == 2 and c.column == 1)
    return form, Place(leaf=0, row=2, column=1, box=cell.box)


def test_a_seal_pasted_into_an_opinions_cell_belongs_to_that_opinion() -> None:
    form, place = _native_form()
    stamp = page(2, reading(marks=[seal(0.5, 0.5, "某某中心")]), context=Context(place=place))
    pages, records = recognise([document(page(1, form), stamp)])
    (record,) = records
    assert record.witnesses["employer_opinion.seal"].seen is Truth.YES
    assert record.witnesses["employer_opinion.seal"].text == "某某中心"
    assert record.witnesses["recommender_opinion.seal"].seen is Truth.NO
    assert pages[1].record == record.id


def test_a_portrait_pasted_into_the_form_is_its_photo() -> None:
    form, _ = _native_form()
    rows = form.tables[0].cells
    cell = next(c for c in rows if c.row == 0 and c.column == 4)
    place = Place(leaf=0, row=0, column=4, box=cell.box)
    portrait = page(2, reading(), context=Context(place=place))
    (record,) = recognise([document(page(1, form), portrait)])[1]
    assert record.witnesses["photo"].seen is Truth.YES


def test_a_certificate_pasted_into_a_cell_stays_a_record_of_its_own() -> None:
    form, place = _native_form()
    diploma = page(2, paper("diploma", "毕业证书"), context=Context(place=place))
    assert [kind for kind, _ in _records(document(page(1, form), diploma))] == [
        "recommendation_form", "diploma",
    ]  # fmt: skip


def test_a_kind_that_is_not_certain_names_the_others() -> None:
    (found,), (record,) = recognise(
        [document(reading(title("过程记录表"), grid(("社工", NAME), ("日期", "2019年4月2日"))))]
    )
    assert isinstance(found, Recognised)
    assert record.alternatives
    assert set(record.alternatives) <= {"casework_process", "group_process", "community_process"}


@pytest.mark.parametrize("kind", ["casework_closure", "casework_plan", "group_summary"])
def test_a_certain_kind_names_no_others(kind: str) -> None:
    assert _one(document(paper(kind))).alternatives == ()


def test_a_closure_after_its_sessions_is_not_swallowed_by_them() -> None:
    found = _records(
        document(_process(8, "2019年9月1日"), reading(title("结案表"), *casework_closure()))
    )
    assert [kind for kind, _ in found] == ["casework_process", "casework_closure"]
