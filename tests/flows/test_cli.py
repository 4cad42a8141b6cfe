"""The command line: exit statuses, and one clear line where the command was wrong."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from flows import cli
from flows.schedule import parse_interval
from models.errors import UsageError
from tests.extractors.containers.word import Word, p


def _run(arguments: list[str | Path], monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit status of ``dossier`` with these arguments."""
    monkeypatch.setattr(sys, "argv", ["dossier", *map(str, arguments)])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    code = caught.value.code
    assert isinstance(code, int)
    return code


def _one_line(text: str) -> str:
    (line,) = text.strip().splitlines()
    return line


# -- wrong commands: status 2 -----------------------------------------------------------------


def test_a_missing_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["review", tmp_path / "nothing", "--out", tmp_path / "out"], monkeypatch) == 2
    assert "找不到" in _one_line(capsys.readouterr().err)
    assert not (tmp_path / "out").exists(), "nothing is made for a wrong command"


def test_an_empty_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    assert _run(["review", tmp_path / "in", "--out", tmp_path / "out"], monkeypatch) == 2
    said = capsys.readouterr()
    assert "没有申报材料" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["review", "in", "--out", "out", "--as-of", "9.4.2021"], "YYYY-MM-DD"),
        (["review", "in", "--out", "out", "--notice", "no-such-notice"], "chongqing-2021"),
        (["rerun", "out", "--failed"], "没有此前运行的记录"),
        (["rerun", "out"], "--failed"),
        (["rerun", "out", "--failed", "--submission", "张三"], "--failed"),
        (["status", "out"], "没有此前运行的记录"),
        (["serve", "in", "--out", "out"], "--every"),
        (["serve", "in", "--out", "out", "--every", "15m", "--cron", "0 7 * * *"], "--every"),
        (["serve", "in", "--out", "out", "--every", "soon"], "15m"),
        (["read", "no-such-file.docx"], "找不到"),
    ],
)
def test_a_command_that_cannot_be_done_says_so_in_one_line(
    arguments: list[str | Path],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "in" / "张三").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert _run(arguments, monkeypatch) == 2
    told = _one_line(capsys.readouterr().err)
    assert told.startswith("dossier: ")
    assert said in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["review", "in"],
        ["review", "in", "--out", "out", "--workers", "0"],
        ["review", "in", "--out", "out", "--workers", "two"],
        ["review", "--out", "out"],
        ["no-such-command"],
        ["read"],
        ["notice", "check"],
    ],
)
def test_wrong_arguments(
    arguments: list[str | Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run(arguments, monkeypatch) == 2
    assert capsys.readouterr().err


# -- reading one file -------------------------------------------------------------------------


def test_a_file_that_is_refused_has_status_1_and_its_cause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "材料.docx").write_bytes(b"PK\x03\x04 truncated")
    assert _run(["read", tmp_path / "材料.docx"], monkeypatch) == 1
    assert "损坏" in _one_line(capsys.readouterr().err)


def test_a_typed_document_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["工作证明", "兹证明邹德芬同志，自2013年7月至今在我单位从事社会工作。", "特此证明。"]
    path = Word("".join(p(line) for line in lines * 1)).write(tmp_path / "证明.docx")
    assert _run(["read", path, "--json"], monkeypatch) == 0
    said = capsys.readouterr().out
    assert "employment_proof" in said
    assert "邹德芬" in said


# -- schedules --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("15m", timedelta(minutes=15)),
        (" 2 h", timedelta(hours=2)),
        ("30s", timedelta(seconds=30)),
        ("1d", timedelta(days=1)),
    ],
)
def test_intervals(text: str, interval: timedelta) -> None:
    assert parse_interval(text) == interval


@pytest.mark.parametrize("text", ["", "0m", "15", "m", "-5m", "1.5h", "15 minutes", "1w"])
def test_what_is_no_interval_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        parse_interval(text)
