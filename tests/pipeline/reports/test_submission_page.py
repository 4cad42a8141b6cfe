import re
from pathlib import Path

import pytest
from lxml import html

from models.report import Outcome, Report, ReportedRecord, Status
from tests.pipeline.reports.builder import (
    EVIDENCE,
    FORM,
    ID_NUMBER,
    PHONE,
    Desk,
    certificate,
    complete,
    document,
    failed,
    field,
    finding,
    form,
    page,
    report,
    unopened,
)

_SCRIPT = "<script>alert(1)</script>"


def _tree(folder: Path) -> html.HtmlElement:
    return html.fromstring((folder / "index.html").read_text(encoding="utf-8"))


def _text(element: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", str(element.text_content()))


def test_a_fields_place_is_drawn_in_percent_of_its_picture(desk: Desk) -> None:
    tree = _tree(desk.submission(report(desk.draw())))
    box = tree.xpath("//a[@href='#r-r2-holder' and contains(@class, 'box')]")[0]
    assert box.get("style") == "left:10.00%;top:20.00%;width:25.00%;height:5.00%"
    assert _text(box).strip() == "1"
    row = tree.xpath("//tr[@id='r-r2-holder']")[0]
    assert row.xpath(".//span[@class='number']/text()") == ["1"]
    assert "张三" in _text(row)


def test_a_doubtful_field_shows_why_its_detail_and_other_readings(desk: Desk) -> None:
    tree = _tree(desk.submission(report(desk.draw())))
    row = tree.xpath("//tr[@id='r-r2-approved_on']")[0]
    assert row.get("class") == "doubt"
    assert "请核对：两次识读不一致" in _text(row)
    assert "也可能是：2018年6月18日" in _text(row)
    assert row.xpath(".//span[@class='crop']/img/@src")
    box = tree.xpath("//a[@href='#r-r2-approved_on' and contains(@class, 'box')]")[0]
    assert "doubt" in box.get("class")
    assert "?" in _text(box)


def test_a_picture_is_one_click_from_full_size(desk: Desk) -> None:
    name = desk.draw()
    folder = desk.submission(report(name))
    links = _tree(folder).xpath("//figure//a[@class='full']/@href")
    assert set(links) == {f"pictures/{name}.jpg"}
    assert (folder / links[0]).read_bytes() == desk.stored(name).read_bytes()


def test_what_wants_looking_at_comes_first(desk: Desk) -> None:
    tree = _tree(desk.submission(report(desk.draw())))
    first = [_text(link) for link in tree.xpath("//section[@class='attention']//li/a")]
    assert first == ["form.photo的标题", "career.degree的标题", "service.cases的标题",
                     "career.level_certificate的标题"]  # fmt: skip
    for group in tree.xpath("//section[@id='checklist']/section"):
        tones = group.xpath("./details[contains(@class, 'line')]/@data-tone")
        assert tones == sorted(tones, key=["missing", "unclear", "suggested", "met"].index)


def test_each_outcome_has_its_word_and_sign(desk: Desk) -> None:
    found = report(desk.draw())
    tree = _tree(desk.submission(found))
    words = {"缺少", "请核对", "建议补充", "符合", "不适用"}
    badges = {_text(each)[1:] for each in tree.xpath("//summary/span[contains(@class, 'badge')]")}
    assert badges == words
    assert {_text(each)[:1] for each in tree.xpath("//summary/span[contains(@class, 'badge')]")} \
        == {"✕", "?", "＋", "✓", "–"}  # fmt: skip


def test_a_case_is_a_table_that_shows_what_lacks(desk: Desk) -> None:
    tree = _tree(desk.submission(report(desk.draw())))
    table = tree.xpath("//section[@id='b-b1']//table")[0]
    assert "应有 7 项，已见 2 项" in _text(table)
    assert len(table.xpath(".//tr[@class='lacks']")) == 5
    assert "2020年3月2日" in _text(table)


def test_all_documents_and_pages_are_listed_with_what_became_of_them(desk: Desk) -> None:
    tree = _tree(desk.submission(report(desk.draw())))
    listed = _text(tree.xpath("//section[@aria-labelledby='documents']")[0])
    for said in (
        FORM, EVIDENCE, "加密.docx", "文件有密码。请取消密码后重新提供。", "系统文件，未读取",
        "原图转了90°，已转正", "模糊", f"与《{EVIDENCE}》第1张图重复", "未能识读：识读超时。",
    ):  # fmt: skip
        assert said in listed
    assert "有材料没有读到：未能读取的文件 1 项，未能识读的页 1 项" in _text(tree)


def _hostile(picture: str) -> Report:
    return report(
        picture,
        documents=(document(f"{_SCRIPT}.docx", page(1, picture)), failed(f'"><{EVIDENCE}')),
        records=(
            form(name=field(_SCRIPT), career=field("{{ 7 * 7 }}" + "甲" * 200 + _SCRIPT)),
            certificate(f"{_SCRIPT}.docx#1", **{'"onclick="x': field('"><img src=x onerror=x>')}),
        ),
        findings=(finding("form.fields", Outcome.UNCLEAR, reason=_SCRIPT, records=("r1", "r2")),),
    )


def test_text_from_papers_never_becomes_markup(desk: Desk) -> None:
    folder = desk.submission(_hostile(desk.draw()), page_lines={f"{FORM}#1": (f"姓名{_SCRIPT}",)})
    tree = _tree(folder)
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//*[@onclick or @onerror]")
    assert _SCRIPT in _text(tree)
    assert "{{ 7 * 7 }}" in _text(tree)
    assert "\u202e" not in _text(tree)


def test_only_the_pages_own_script_may_run_and_nothing_is_fetched(desk: Desk) -> None:
    folder = desk.submission(report(desk.draw()))
    tree = _tree(folder)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert "default-src 'none'" in policy
    assert "script-src 'sha256-" in policy
    for address in tree.xpath("//@src | //@href"):
        assert not re.match(r"(?:https?:)?//", address), address


def _addresses(tree: html.HtmlElement) -> list[str]:
    return [href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")]


def _various(picture: str) -> list[Report]:
    return [
        report(picture),
        report(picture, findings=()),
        report(picture, findings=(
            finding("form.fields", Outcome.UNCLEAR, records=("r3", "r4"),
                    look_at=(f"{EVIDENCE}#2",)),
            finding("service.cases", Outcome.MET, bundles=("b1",), records=("r3", "r4")),
            finding("form.photo", Outcome.UNCLEAR, look_at=(f"{EVIDENCE}#3", "没有.docx#9")),
        )),
        report("f" * 64),
        _hostile(picture),
        complete(),
        unopened(),
    ]  # fmt: skip


@pytest.mark.parametrize("number", range(7))
def test_every_way_within_the_page_leads_somewhere(desk: Desk, number: int) -> None:
    tree = _tree(desk.submission(_various(desk.draw())[number]))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert set(_addresses(tree)) <= set(ids)


def test_a_submission_that_could_not_be_opened_says_so(desk: Desk) -> None:
    text = _text(_tree(desk.submission(unopened())))
    assert "无法审阅" in text
    assert "材料包中没有可以读取的文件。请检查后重新报送。" in text
    assert "没有文件。" in text


def test_a_complete_submission_says_so(desk: Desk) -> None:
    text = _text(_tree(desk.submission(complete())))
    assert "必备各项均符合要求。" in text
    assert "补正通知" not in text


def test_a_picture_that_is_gone_leaves_its_fields_readable(desk: Desk) -> None:
    tree = _tree(desk.submission(report("f" * 64)))
    assert not tree.xpath("//figure//img")
    assert "此页没有可以显示的图片。" in _text(tree)
    assert "2017年6月18日" in _text(tree.xpath("//tr[@id='r-r2-approved_on']")[0])


def test_a_text_pages_fields_are_marked_in_its_lines(desk: Desk) -> None:
    one = report(desk.draw(), records=(form(name=field("张三", page=f"{FORM}#1")), certificate()))
    tree = _tree(desk.submission(one, page_lines={f"{FORM}#1": ("姓名 张三 同志",)}))
    assert tree.xpath("//mark[@data-f='r-r1-name']/text()") == ["张三"]


def test_numbers_are_hidden_unless_asked_for(desk: Desk) -> None:
    why = finding("identity.id_number", Outcome.UNCLEAR, reason=f"{ID_NUMBER}、{PHONE}")
    one = report(desk.draw(), findings=(why,))
    hidden = (desk.submission(one) / "index.html").read_text(encoding="utf-8")
    assert ID_NUMBER not in hidden
    assert PHONE not in hidden
    assert "500***********1116" in hidden
    told = (desk.submission(one, unmasked=True) / "index.html").read_text(encoding="utf-8")
    assert ID_NUMBER in told
    assert PHONE in told


def test_the_page_can_be_used_without_eyes_or_mouse(desk: Desk) -> None:
    tree = _tree(desk.submission(report(desk.draw())))
    assert tree.get("lang") == "zh-CN"
    assert all(len(tree.xpath(f"//{name}")) == 1 for name in ("header", "main", "nav", "h1"))
    assert tree.xpath("//a[@class='skip']/@href") == ["#main"]
    assert all(alt.strip() for alt in tree.xpath("//img/@alt"))
    assert len(tree.xpath("//img[@alt]")) == len(tree.xpath("//img"))
    assert all(tree.xpath("//a[contains(@class, 'box')]/@aria-label"))


def test_papers_that_no_requirement_rests_on_are_shown_all_the_same(desk: Desk) -> None:
    lonely = ReportedRecord(
        id="r9", kind="other", confidence=0.4, pages=(f"{EVIDENCE}#2",), fields={}
    )
    one = report(desk.draw(), records=(form(), certificate(), lonely), status=Status.NEEDS_REVIEW)
    tree = _tree(desk.submission(one))
    assert tree.xpath("//section[@aria-labelledby='leftover']//details[@id='r-r9']")
