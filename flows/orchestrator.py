"""Prefect set up to run on this machine alone: no server to install, no network, no telemetry.

Import this module before ``prefect``: Prefect reads its settings from the environment when it
is imported. What the environment says already is left as it is, so a Prefect server elsewhere
is used by setting ``PREFECT_API_URL``.
"""

import os
import tempfile
from pathlib import Path

_QUIET = {
    # Nothing leaves the machine.
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    # A server inside this process, for as long as the run lasts.
    "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "true",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
    # Our own progress and our own store tell what happened; Prefect's log would repeat it.
    "PREFECT_LOGGING_LEVEL": "ERROR",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_LOGGING_SETTINGS_LOAD_WARNINGS": "false",
}

_EPHEMERAL = {
    # The recorder is cancelled in the middle of a write when the ephemeral server stops, and
    # says so in tracebacks; nothing of ours reads what it and its fellows record.
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_EVENT_LOGGER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_TRIGGERS_ENABLED": "false",
}


def prepare() -> None:
    """Set Prefect's environment where it is not set already."""
    os.environ.setdefault("PREFECT_HOME", str(_home()))
    settings = dict(_QUIET)
    if "PREFECT_API_URL" not in os.environ:
        settings |= _EPHEMERAL
    for name, value in settings.items():
        os.environ.setdefault(name, value)


def _home() -> Path:
    """Where Prefect keeps its database: shared between runs, since making it takes seconds."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    home = base / "dossier" / "prefect"
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        home = Path(tempfile.gettempdir()) / f"dossier-prefect-{os.getuid()}"
        home.mkdir(exist_ok=True, mode=0o700)
    return home


prepare()
