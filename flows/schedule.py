"""``dossier serve``: the main job as a scheduled Prefect deployment over an incoming folder."""

from flows import orchestrator  # noqa: F401  (sets Prefect up; must come first)

# isort: split
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from models.errors import DossierError, UsageError
from pipeline.notices import DEFAULT

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_START_SECONDS = 180


def parse_interval(text: str) -> timedelta:
    """15m, 2h, 30s or 1d.

    Raises:
        UsageError: it is none of these.
    """
    match = re.fullmatch(r"(\d+)\s*([smhd])", text.strip())
    if not match or int(match[1]) == 0:
        raise UsageError(f"--every {text}：应为 15m、2h 等形式")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


class ServerNotStarted(DossierError):
    """Prefect's own server did not come up."""

    code = "server_not_started"
    message = "调度服务未能启动。"


def serve(
    incoming: Path,
    out: Path,
    *,
    every: timedelta | None = None,
    cron: str | None = None,
    notice: str = DEFAULT,
    as_of: date | None = None,
    workers: int | None = None,
) -> None:
    """Run the main job now and on schedule, one run at a time, until interrupted.

    Without a Prefect server elsewhere (``PREFECT_API_URL``) one is started on the loopback
    interface and stopped again.
    """
    parameters: dict[str, Any] = {
        "incoming": str(incoming.resolve()),
        "out": str(out.resolve()),
        "notice": notice,
        "as_of": as_of.isoformat() if as_of else None,
        "workers": workers,
    }
    with _server():
        from flows.scheduled import review_incoming  # noqa: PLC0415  (needs the server's URL)

        review_incoming(**parameters)
        schedule: dict[str, Any] = {"cron": cron} if cron else {"interval": every}
        review_incoming.serve(
            name=f"review {incoming.name}",
            parameters=parameters,
            limit=1,
            pause_on_shutdown=False,
            print_starting_message=False,
            **schedule,
        )


@contextmanager
def _server() -> Iterator[None]:
    """Prefect's API: the one named in the environment, else one of our own."""
    if "PREFECT_API_URL" in os.environ:
        yield
        return
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}/api"
    environment = {
        name: value for name, value in os.environ.items()
        if not name.startswith("PREFECT_SERVER_SERVICES_")
    }  # fmt: skip
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1",
               "--port", str(port), "--no-ui"]  # fmt: skip
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        _await(f"{url}/health", process)
        os.environ["PREFECT_API_URL"] = url
        yield
    finally:
        os.environ.pop("PREFECT_API_URL", None)
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


def _await(url: str, process: "subprocess.Popen[bytes]") -> None:
    """Wait until the server answers.

    Raises:
        ServerNotStarted: it ended, or did not answer in time.
    """
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise ServerNotStarted(f"exit status {process.returncode}")
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.3)
    raise ServerNotStarted("no answer")
