"""Whole submissions: the command from files to reports, against the floor on the same pictures."""

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from pipeline.settings import Settings
from tests.benchmarks.floor import ALL, Floor
from tests.benchmarks.pictures import pictures_of
from tests.evaluation.drawing import Drawn

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Whole:
    """Seconds of ``dossier review`` over submissions, and of the floor on their pictures.

    ``idle``: seconds of the same command where everything was read before: starting, opening,
    assessing nothing anew.
    """

    submissions: int
    pictures: int
    seconds: float
    idle: float
    floor: float
    everything: float

    @property
    def ratio(self) -> float:
        """The whole command by the floor."""
        return self.seconds / self.floor


def whole(found: Drawn, ids: list[str], settings: Settings) -> Whole:
    """Review the submissions; half of the floor is measured before, half after.

    Raises:
        RuntimeError: the command says that it was used wrongly.
    """
    pictures = [picture.encoded for id in ids for picture in pictures_of(found, id)]
    half = len(pictures) // 2
    floor, everything = 0.0, 0.0
    bare = Floor(settings)
    try:
        bare.read(pictures[: 2 * settings.workers])
        for part in (pictures[:half], None, pictures[half:]):
            if part is None:
                seconds, idle = _reviewed(found, ids, settings)
                continue
            for start in range(0, len(part), _AT_ONCE):
                heard = bare.read(part[start : start + _AT_ONCE])
                floor, everything = floor + heard.seconds, everything + heard.more[ALL]
    finally:
        bare.close()
    return Whole(len(ids), len(pictures), seconds, idle, floor, everything)


_AT_ONCE = 20
"""Pictures whose inputs are kept at a time."""


def _reviewed(found: Drawn, ids: list[str], settings: Settings) -> tuple[float, float]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        incoming = Path(folder) / "incoming"
        for id in ids:
            _link(found.incoming, incoming, id)
        command = [
            sys.executable, "-m", "flows.cli", "review", str(incoming),
            "--out", str(Path(folder) / "out"), "--workers", str(settings.workers),
        ]  # fmt: skip
        return _timed(command), _timed(command)


def _link(source: Path, target: Path, id: str) -> None:
    """Put a submission's folder or archive below the target as well."""
    name = id.replace("__", "/")
    for place in (source / name, source / f"{name}.zip"):
        if place.exists():
            link = target / place.relative_to(source)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(place.resolve(), target_is_directory=place.is_dir())


def _timed(command: list[str]) -> float:
    started = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
    seconds = time.perf_counter() - started
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr[-2000:])
    return seconds
