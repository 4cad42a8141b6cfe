"""``dossier read``: what is shown of one file, with an engine that reads what the test says."""

import json
import re
import stat
import zipfile
from io import StringIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from lxml import html
from rich.console import Console

from extractors.ocr.engine import as_image
from extractors.vision.picture import encode_jpeg
from flows.reading import Refused, View, show_reading
from models.errors import MissingInput, ReadingError, UnsupportedFormat, UsageError
from models.page import Box, Line, Quality, Reading, SecondReading
from pipeline.worker import PictureRead
from tests.extractors.containers.word import Word, p
from tests.extractors.readings import grid, line, prose, reading, seal, title
from tests.flows.test_cli import _run as run_cli
from tests.pipeline.doubles import FakePool

ID_NUMBER = "500199199003072428"
MISREAD = "50019919900307242"
SCRIPT = "<script>alert(1)</script>"

PROOF = reading(
    title("工作证明"),
    prose(
        f"兹证明邹德芬同志（身份证号{ID_NUMBER}）",
        "自2013年7月至今在我单位从事社会工作，任社工。",
        "特此证明。",
        "2021年3月1日",
    ),
    grid(("联系电话", "13800000012")).lines,
    (line(f"证件号码{ID_NUMBER}", y=0.6, second=f"证件号码{MISREAD}"), line(SCRIPT, y=0.7)),
    marks=(seal(text="某某社会工作服务中心"),),
    quality=(Quality.BLURRED,),
).model_copy(update={"rotation": 90, "skew": 1.5, "unread": (Box(0.1, 0.85, 0.3, 0.9),)})


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    noise = np.random.default_rng(1).integers(0, 255, (40, 30, 3))
    file = tmp_path / f"证明 {ID_NUMBER} <b>.jpg"
    file.write_bytes(encode_jpeg(as_image(noise)))
    return file


def _upright(width: int = 60, height: int = 80) -> bytes:
    return encode_jpeg(np.full((height, width, 3), 200, np.uint8))


def _pool(found: Reading = PROOF, upright: bytes | None = None) -> FakePool:
    return FakePool(lambda encoded: PictureRead(found, upright or _upright()))


def _shown(file: Path, view: View, pool: FakePool) -> str:
    told = StringIO()
    show_reading(file, Console(file=told, width=200), view, pool)
    return told.getvalue()


def _page(file: Path, tmp_path: Path, pool: FakePool, *, unmasked: bool = False) -> str:
    out = tmp_path / "out" / "seen.html"
    _shown(file, View(html=out, unmasked=unmasked), pool)
    return out.read_text("utf-8")


def _tree(text: str) -> html.HtmlElement:
    return html.fromstring(text)


# -- the page ---------------------------------------------------------------------------------


def test_the_page_shows_kind_turn_quality_marks_and_unread_ink(
    picture: Path, tmp_path: Path
) -> None:
    tree = _tree(_page(picture, tmp_path, _pool()))
    leaf = re.sub(r"\s+", " ", tree.xpath("//*[@id='p1']")[0].text_content())
    for said in ("证明", "把握", "旋转了 90°", "倾斜 1.5°", "模糊", "1 处笔迹未识读"):
        assert said in leaf
    assert len(tree.xpath("//span[contains(@class, 'box unread')]")) == 1
    marks = tree.xpath("//span[contains(@class, 'box mark')]/@title")
    assert marks == ["印章 某某社会工作服务中心"]


def test_every_line_is_boxed_at_its_place_and_leads_to_its_text(
    picture: Path, tmp_path: Path
) -> None:
    tree = _tree(_page(picture, tmp_path, _pool()))
    boxes = tree.xpath("//a[contains(@class, 'box line')]")
    assert len(boxes) == len(PROOF.lines)
    first = PROOF.lines[0]
    assert f"left:{100 * first.box.x0:.2f}%;top:{100 * first.box.y0:.2f}%" in boxes[0].get("style")
    assert first.text in boxes[0].get("title")
    assert f"{100 * first.confidence:.0f}%" in boxes[0].get("title")
    for box in boxes:
        assert [row.tag for row in tree.xpath("//*[@id=$id]", id=box.get("href")[1:])] == ["tr"]


def test_a_second_reading_that_differs_stands_beside_the_first(
    picture: Path, tmp_path: Path
) -> None:
    second = SecondReading(start=0, end=9, text="2017年6月3日")
    third = SecondReading(start=0, end=9, text="2017年6月8日", third=True)
    dated = Line(text="2017年6月8日", box=Box(0.1, 0.1, 0.4, 0.12), seconds=(second, third))
    tree = _tree(_page(picture, tmp_path, _pool(reading(dated))))
    (row,) = tree.xpath("//table[@class='lines']/tbody/tr")
    assert row.get("class") == "doubt"
    assert [again.text_content() for again in row.xpath(".//span[@class='more']")] == [
        "第二次识读：“2017年6月8日”→“2017年6月3日”",
        "第三次识读：“2017年6月8日”相同",
    ]


def test_records_show_their_fields_and_why_they_are_doubtful(picture: Path, tmp_path: Path) -> None:
    tree = _tree(_page(picture, tmp_path, _pool()))
    assert "邹德芬" in tree.xpath("//*[@id='r1-holder']")[0].text_content()
    doubtful = tree.xpath("//section[@class='record']//tr[@class='doubt']")
    assert doubtful
    assert all("请核对" in row.text_content() for row in doubtful)


def test_table_cells_keep_their_places_and_spans(picture: Path, tmp_path: Path) -> None:
    table = grid(("姓名", "邹德芬", "性别"), ("备注", SCRIPT))
    tree = _tree(_page(picture, tmp_path, _pool(reading(table))))
    rows = tree.xpath("//table[@class='cells']//tr")
    assert [td.text for td in rows[0]] == ["姓名", "邹德芬", "性别"]
    assert rows[1][1].get("colspan") == "2"
    assert rows[1][1].text == SCRIPT
    assert len(tree.xpath("//span[contains(@class, 'box cell')]")) == 5


def test_the_page_needs_nothing_but_itself(picture: Path, tmp_path: Path) -> None:
    text = _page(picture, tmp_path, _pool(upright=_upright(900, 3000)))
    tree = _tree(text)
    (source,) = tree.xpath("//img/@src")
    assert source.startswith("data:image/jpeg;base64,")
    assert tree.xpath("//img/@height") == ["1400"]
    links = [*tree.xpath("//@src"), *tree.xpath("//@href")]
    assert all(link.startswith(("data:", "#")) for link in links)
    assert "url(" not in text
    assert "@import" not in text


def test_what_a_file_says_is_text_never_markup(picture: Path, tmp_path: Path) -> None:
    text = _page(picture, tmp_path, _pool())
    assert SCRIPT not in text
    assert "alert(1)" in text
    assert len(_tree(text).xpath("//script")) == 1
    assert "<b>.jpg" not in text


def test_only_its_owner_may_open_the_page(picture: Path, tmp_path: Path) -> None:
    _page(picture, tmp_path, _pool())
    out = tmp_path / "out" / "seen.html"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert stat.S_IMODE(out.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("unmasked", [False, True])
def test_id_numbers_and_phones_are_hidden_unless_asked_for(
    picture: Path, tmp_path: Path, unmasked: bool
) -> None:
    told = _shown(picture, View(unmasked=unmasked), _pool())
    page = _page(picture, tmp_path, _pool(), unmasked=unmasked)
    for said in (told, page):
        for secret in (ID_NUMBER, "13800000012"):
            assert (secret in said) == unmasked
    assert (MISREAD in page) == unmasked, "nor as the second engine misreads it"


# -- the terminal and JSON --------------------------------------------------------------------


def test_the_terminal_tells_what_was_seen(picture: Path) -> None:
    told = _shown(picture, View(), _pool())
    for said in ("employment_proof", "旋转 90°", "倾斜 1.5°", "模糊", "印章", "邹德芬", SCRIPT):
        assert said in told


def test_brackets_in_a_text_are_no_markup(picture: Path) -> None:
    assert "[red]甲[/red]" in _shown(picture, View(), _pool(reading(line("[red]甲[/red]"))))


def test_json_keeps_every_value(picture: Path) -> None:
    seen = json.loads(_shown(picture, View(as_json=True), _pool()))
    (page,) = seen["pages"]
    assert page["kind"] == "employment_proof"
    assert page["reading"]["rotation"] == 90
    assert page["reading"]["unread"]
    assert seen["records"][0]["fields"]["id_number"]["value"] == ID_NUMBER


def test_json_and_the_page_can_be_had_at_once(picture: Path, tmp_path: Path) -> None:
    out = tmp_path / "seen.html"
    assert json.loads(_shown(picture, View(as_json=True, html=out), _pool()))["pages"]
    assert out.is_file()


# -- what is refused --------------------------------------------------------------------------


def _fails(encoded: bytes) -> PictureRead:
    raise ReadingError("no memory")


def test_a_picture_that_cannot_be_read_is_told_and_refused(picture: Path, tmp_path: Path) -> None:
    told, out = StringIO(), tmp_path / "seen.html"
    with pytest.raises(Refused, match=ReadingError.message):
        show_reading(picture, Console(file=told), View(html=out), FakePool(_fails))
    assert ReadingError.message in told.getvalue()
    assert "此页未能识读" in out.read_text("utf-8")


def test_pages_that_could_be_read_are_shown_although_another_failed(tmp_path: Path) -> None:
    noise = np.random.default_rng(2)
    frames = [noise.integers(0, 255, (30, 30, 3)).astype(np.uint8) for _ in range(2)]
    file = tmp_path / "二.tif"
    assert cv2.imwritemulti(str(file), frames)
    answers = iter([PictureRead(PROOF, _upright())])

    def once(encoded: bytes) -> PictureRead:
        found = next(answers, None)
        return found or _fails(encoded)

    told = StringIO()
    with pytest.raises(Refused):
        show_reading(file, Console(file=told, width=200), View(), FakePool(once))
    assert "邹德芬" in told.getvalue()
    assert ReadingError.message in told.getvalue()


def test_folders_and_missing_files_are_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="dossier review"):
        _shown(tmp_path, View(), FakePool())
    with pytest.raises(MissingInput):
        _shown(tmp_path / "没有.docx", View(), FakePool())


def test_an_archive_is_refused_and_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "张三.zip"
    Word(p("甲")).write(tmp_path / "甲.docx")
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(tmp_path / "甲.docx", "甲.docx")
    with pytest.raises(UnsupportedFormat, match="dossier review"):
        _shown(file, View(), FakePool())


def test_the_page_never_takes_the_place_of_the_file_or_of_a_folder(
    picture: Path, tmp_path: Path
) -> None:
    before, pool = picture.read_bytes(), _pool()
    for wrong in (picture, tmp_path):
        with pytest.raises(UsageError, match="--html"):
            _shown(picture, View(html=wrong), pool)
    assert picture.read_bytes() == before
    assert not pool.reads, "told before anything is read"


def test_a_page_that_cannot_be_written_is_wrong_use(picture: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", "utf-8")
    with pytest.raises(UsageError, match="--html"):
        _shown(picture, View(html=tmp_path / "taken" / "seen.html"), _pool())


def test_the_command_writes_the_page_of_a_typed_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["工作证明", f"兹证明邹德芬同志（身份证号{ID_NUMBER}），自2013年7月至今从事社会工作。"]
    path = Word("".join(p(text) for text in lines)).write(tmp_path / "证明.docx")
    out = tmp_path / "seen.html"
    assert run_cli(["read", path, "--html", out], monkeypatch) == 0
    assert "邹德芬" in out.read_text("utf-8")
    assert ID_NUMBER not in out.read_text("utf-8") + capsys.readouterr().out
    assert run_cli(["read", path, "--unmasked"], monkeypatch) == 0
    assert ID_NUMBER in capsys.readouterr().out
