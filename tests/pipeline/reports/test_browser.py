"""The pages in a real browser, where there is one."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import html

from tests.pipeline.reports.builder import Desk, complete, report, unopened

_BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)

pytestmark = pytest.mark.skipif(_BROWSER is None, reason="no chromium here")


def _opened(path: Path, place: str, profile: Path) -> tuple[html.HtmlElement, list[str]]:
    """The page after its scripts ran, and what the browser complained of."""
    assert _BROWSER is not None
    done = subprocess.run(
        [
            _BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-extensions", "--disable-sync",
            f"--user-data-dir={profile}", "--enable-logging=stderr", "--dump-dom",
            f"{path.as_uri()}#{place}",
        ],
        capture_output=True, timeout=60, check=True, env={**os.environ, "HOME": str(profile)},
    )  # fmt: skip
    log = done.stderr.decode(errors="replace").splitlines()
    complaints = [line for line in log if "CONSOLE" in line and path.name in line]
    return html.fromstring(done.stdout.decode()), complaints


def test_the_runs_page_shows_only_what_is_filtered_for(desk: Desk, tmp_path: Path) -> None:
    out = desk.run(report(desk.draw()), complete(), unopened())
    tree, complaints = _opened(out / "index.html", "status=incomplete", tmp_path / "profile")
    assert complaints == []
    assert tree.get("data-ready") == "yes"
    shown = tree.xpath("//table[@id='run']/tbody/tr[not(@hidden)]/@data-status")
    assert shown == ["incomplete"]
    assert tree.xpath("//*[@id='shown']/text()") == ["显示 1 / 3 份"]
    pressed = tree.xpath("//button[@aria-pressed='true']/@data-status")
    assert pressed == ["incomplete"]


def test_an_address_unfolds_what_it_points_at(desk: Desk, tmp_path: Path) -> None:
    folder = desk.submission(report(desk.draw()))
    closed = html.fromstring((folder / "index.html").read_text(encoding="utf-8"))
    assert closed.xpath("//details[@id='r-r4'][not(@open)]")
    tree, complaints = _opened(folder / "index.html", "r-r4-date", tmp_path / "profile")
    assert complaints == []
    assert tree.get("data-ready") == "yes"
    assert tree.xpath("//details[@id='r-r4'][@open]")
