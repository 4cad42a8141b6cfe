import re
from pathlib import Path
from urllib.parse import unquote

from lxml import html

from models.report import Applicant
from tests.pipeline.reports.builder import ID_NUMBER, Desk, complete, report, unopened


def _tree(out: Path) -> html.HtmlElement:
    return html.fromstring((out / "index.html").read_text(encoding="utf-8"))


def _text(element: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", str(element.text_content()))


def test_each_submission_has_a_row_with_what_is_missing_and_what_to_look_at(desk: Desk) -> None:
    one = report(desk.draw())
    folder = desk.submission(one)
    out = desk.run(one, complete(), unopened())
    rows = _tree(out).xpath("//table[@id='run']/tbody/tr")
    assert [row.get("data-status") for row in rows] == ["incomplete", "complete", "failed"]
    cells = [_text(cell).strip() for cell in rows[0]]
    assert cells[0] == "张三"
    assert "材料不齐" in cells[1]
    assert cells[2:4] == ["渝北区", "服务"]
    assert rows[0].xpath("./td[@class='lack']//li/text()") == [
        "form.photo的标题",
        "career.degree的标题",
        "service.cases的标题",
    ]
    assert "career.level_certificate的标题" in cells[5]
    assert "《加密.docx》未能读取" in cells[5]
    assert cells[6] == "3 / 4"
    assert (out / unquote(rows[0].xpath("./th/a/@href")[0])) == folder / "index.html"
    assert (out / unquote(rows[0].xpath("./td/a/@href")[0])).is_file()
    assert "材料未能读取" in _text(rows[2])


def test_the_statuses_are_counted(desk: Desk) -> None:
    out = desk.run(report(desk.draw()), complete("甲"), complete("乙"))
    chips = {b.get("data-status"): _text(b.xpath("./b")[0])
             for b in _tree(out).xpath("//button[@data-status]")}  # fmt: skip
    assert chips == {"": "3", "incomplete": "1", "complete": "2"}


def test_a_run_over_nothing_still_has_its_page(desk: Desk) -> None:
    out = desk.run()
    tree = _tree(out)
    assert "没有符合条件的材料。" in _text(tree)
    assert not tree.xpath("//p[@id='none']/@hidden")


def test_names_are_text_and_numbers_in_them_hidden(desk: Desk) -> None:
    who = Applicant(name="<b>张三</b>", track=None, recommender='"><script>x</script>')
    out = desk.run(report(desk.draw(), applicant=who, submission=f"甲{ID_NUMBER}"))
    tree = _tree(out)
    assert tree.xpath("//th[@scope='row']/a/text()") == ["<b>张三</b>"]
    assert len(tree.xpath("//script")) == 1
    assert ID_NUMBER not in _text(tree)


def test_units_letters_can_be_reached(desk: Desk) -> None:
    out = desk.run(report(desk.draw()), complete())
    found = _tree(out).xpath("//section[@aria-labelledby='letters']//a")
    assert [_text(link) for link in found] == ["渝北区"]
    assert (out / unquote(found[0].get("href"))).is_file()
