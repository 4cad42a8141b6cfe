"""Which page is a later one of which paper: headings that run on, files without an order."""

from collections.abc import Sequence

from models.page import Page, Reading
from models.submission import ReadDocument
from pipeline.recognise import recognise
from tests.extractors.papers import NAME, casework_process, project_proof
from tests.extractors.readings import grid, line, prose, reading, title
from tests.pipeline.submissions import document, page


def _records(*documents: ReadDocument) -> list[tuple[str, list[str]]]:
    _, records = recognise(documents)
    return [(record.kind, [str(ref) for ref in record.pages]) for record in records]


def _file(name: str, content: Reading) -> ReadDocument:
    """A picture that was handed in as a file of its own."""
    made: Page = page(1, content, picture=name).model_copy(update={"source": name})
    return document(made, path=f"案例/{name}")


def _begun(group: str, day: str) -> Reading:
    """The first page of a group's record, typed, with five numbered headings."""
    return reading(
        title("小组过程记录表"),
        grid(("小组名称", group, "节次", "第一节"), ("社工", NAME, "活动日期", day)),
        prose(
            "1.出席情况", "应到十人，实到九人。", "2.本节目标", "组员相互认识。",
            "3.过程记录", "组员依次介绍自己。", "4.组员表现", "互动增多。", y=0.4,
        ),
        line("P1", 0.88, 0.95),
    )  # fmt: skip


def _ended(day: str, heading: str = "5.督导意见") -> Reading:
    return reading(prose(heading, "记录清楚。", f"督导（签字）：赵敏 {day}", y=0.08))


def test_a_page_whose_headings_run_on_is_the_next_of_the_paper_before_it() -> None:
    found = _records(document(_begun("“春晖”互助小组", "2019年5月20日"), _ended("2019年5月20日")))
    assert found == [("group_process", ["佐证材料.docx#1", "佐证材料.docx#2"])]


def test_a_page_whose_headings_begin_elsewhere_is_not() -> None:
    far = _ended("2020年8月1日", heading="9.督导意见")
    found = _records(document(_begun("“春晖”互助小组", "2019年5月20日"), far))
    assert ("group_process", ["佐证材料.docx#1"]) in found


def _numbered(content: Reading, number: str) -> Reading:
    return content.model_copy(update={"lines": (*content.lines, line(number, 0.88, 0.95))})


def test_files_in_no_order_make_papers_by_number_and_day() -> None:
    found = _records(
        _file("3.jpg", _numbered(_ended("2019年5月27日"), "P2")),
        _file("5.jpg", _begun("“春晖”互助小组", "2019年5月20日")),
        _file("7.jpg", _numbered(_ended("2019年5月20日"), "P2")),
        _file("9.jpg", _begun("“春晖”互助小组", "2019年5月27日")),
    )
    assert sorted(pages for _, pages in found) == [
        ["案例/5.jpg#1", "案例/7.jpg#1"],
        ["案例/9.jpg#1", "案例/3.jpg#1"],
    ]


def test_a_file_that_fits_two_papers_joins_neither() -> None:
    first = _begun("“春晖”互助小组", "2019年5月20日")
    again = _begun("“夕阳红”互助小组", "2019年5月20日")
    rest = _numbered(_ended("2019年5月20日"), "P2")
    found = _records(_file("1.jpg", first), _file("2.jpg", again), _file("3.jpg", rest))
    assert [pages for kind, pages in found if kind == "group_process"] == [
        ["案例/1.jpg#1"],
        ["案例/2.jpg#1"],
    ]


def _headed(page_number: int, rows: Sequence[tuple[str, ...]]) -> Reading:
    """A page of a form whose head stands on every page, with its number in it."""
    return reading(
        title("个案过程记录表"), line(f"页次：第{page_number}页", 0.75, 0.09), grid(*rows)
    )


def test_a_head_repeated_with_the_next_number_begins_no_paper() -> None:
    first = reading(
        title("个案过程记录表"),
        line("页次：第1页", 0.75, 0.09),
        *casework_process(1, "2019年4月2日"),
    )
    rest = _headed(2, [("督导意见", "同意"), ("督导签名", "赵敏 2019年4月2日")])
    assert _records(document(first, rest)) == [
        ("casework_process", ["佐证材料.docx#1", "佐证材料.docx#2"])
    ]


def test_a_letter_about_something_begins_a_paper() -> None:
    letter = reading(
        title("某某区民政局关于“夕阳红”项目立项的批复"),
        prose(
            "某某社会工作服务中心：", "同意该项目立项，安排补助资金十万元。",
            f"项目组由{NAME}担任负责人。", y=0.2,
        ),
        prose("某某区民政局", "2019年1月20日", x=0.6, y=0.6),
    )  # fmt: skip
    proof = reading(title("项目参与证明"), *project_proof())
    found = _records(document(proof, letter))
    assert [pages for _, pages in found] == [["佐证材料.docx#1"], ["佐证材料.docx#2"]]


def test_the_parties_of_a_contract_tell_whose_signatures_they_are() -> None:
    def contract(party: str, number: str) -> Reading:
        return reading(
            title("购买社会工作服务协议书"),
            prose(
                f"甲方（委托方）：{party}", "乙方（受托方）：某某社会工作服务中心",
                f"项目名称：“夕阳红”社会工作服务项目{number}",
                f"乙方指派{NAME}为项目负责人。", y=0.2,
            ),
            line("第1页/共2页", 0.45, 0.95),
        )  # fmt: skip

    def signed(party: str) -> Reading:
        return reading(
            prose(
                f"甲方（公章）：{party}",
                "法定代表人（或授权代表）：赵敏",
                "签约日期：2019年4月2日",
                y=0.1,
            ),
            line("第2页/共2页", 0.45, 0.95),
        )

    found = _records(
        document(
            contract("重庆市妇女联合会", "一期"), contract("重庆市民政局", "二期"),
            signed("重庆市妇女联合会"), signed("重庆市民政局"),
        )
    )  # fmt: skip
    assert [pages for _, pages in found] == [
        ["佐证材料.docx#1", "佐证材料.docx#3"],
        ["佐证材料.docx#2", "佐证材料.docx#4"],
    ]


def test_a_second_page_is_of_the_first_before_it_though_its_number_was_not_read() -> None:
    earlier = _numbered(_begun("“夕阳红”互助小组", "2019年3月4日"), "P1")
    first = _begun("“春晖”互助小组", "2019年5月20日")
    first = first.model_copy(update={"lines": first.lines[:-1]})
    second = _numbered(reading(prose("督导批示：计划可行。", "督导签名：赵敏", y=0.08)), "P2")
    found = _records(document(earlier, first, second))
    assert found == [
        ("group_process", ["佐证材料.docx#1"]),
        ("group_process", ["佐证材料.docx#2", "佐证材料.docx#3"]),
    ]
