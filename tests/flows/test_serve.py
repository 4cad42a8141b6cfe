"""``dossier serve`` for real: a server, a schedule, and a submission dropped in meanwhile."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PATIENCE = 150.0
"""Seconds for what takes ten on an idle machine."""


def _submit(incoming: Path, name: str) -> None:
    """Put in a package that needs no reading: its only document is truncated."""
    folder = incoming / name
    folder.mkdir()
    (folder / "佐证材料.docx").write_bytes(b"PK\x03\x04 cut off here")


def _appears(path: Path, process: "subprocess.Popen[bytes]") -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if path.is_file():
            return True
        time.sleep(0.5)
    return path.is_file()


@pytest.mark.slow
def test_a_submission_dropped_in_meanwhile_is_reviewed(tmp_path: Path) -> None:
    incoming, out = tmp_path / "incoming", tmp_path / "out"
    incoming.mkdir()
    _submit(incoming, "甲")
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")
    }
    environment["XDG_CACHE_HOME"] = str(tmp_path / "cache")
    command = [sys.executable, "-m", "flows.cli", "serve", str(incoming), "--out", str(out),
               "--every", "5s", "--workers", "1"]  # fmt: skip
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        assert _appears(out / "submissions" / "甲" / "report.json", process)
        _submit(incoming, "乙")
        assert _appears(out / "submissions" / "乙" / "report.json", process)
        process.send_signal(signal.SIGINT)
        process.wait(60)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
