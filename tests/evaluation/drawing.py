"""Fresh submissions with their truth, drawn once and kept.

A folder that holds them knows from which order and from which generator they were drawn:
asked again for the same, nothing is drawn again; asked for more, only what is missing is.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from sample_docs.generator.drawing_run import Order, draw_one
from sample_docs.generator.papers.style import DEVELOPMENT, HELD_OUT
from sample_docs.generator.submission import Made

Truth = dict[str, Any]
"""A truth file as it stands (``dossier.truth/1``)."""

GENERATOR = Path(__file__).parents[2] / "sample_docs" / "generator"


@dataclass(frozen=True)
class Drawn:
    """Submissions below ``incoming`` and the truth about each, by submission id."""

    incoming: Path
    truths: dict[str, Truth]


def drawn(
    order: Order,
    folder: Path,
    *,
    workers: int = 1,
    files: bool = True,
    done: Callable[[str], None] = lambda _: None,
) -> Drawn:
    """The submissions of an order below ``folder``; ``files`` False keeps the truth alone.

    The bytes are those that ``python -m sample_docs.generator draw`` writes for this order.
    ``done`` hears each submission's id.
    """
    incoming, truths, ledger = folder / "incoming", folder / "truth", folder / "drawn.json"
    origin = {
        **asdict(order),
        "count": None,
        "files": files,
        "generator": _fingerprint(order.layouts),
    }
    known = json.loads(ledger.read_text("utf-8")) if ledger.is_file() else {}
    ids: list[str] = known.get("ids", []) if known.get("origin") == origin else []
    if not ids:
        for old in (incoming, truths):
            shutil.rmtree(old, ignore_errors=True)
    incoming.mkdir(parents=True, exist_ok=True)
    truths.mkdir(parents=True, exist_ok=True)
    for made in _made(order, ids, workers):
        (made if files else Made(made.id, {}, made.truth)).write(incoming, truths)
        ids.append(made.id)
        ledger.write_text(json.dumps({"origin": origin, "ids": ids}, ensure_ascii=False), "utf-8")
        done(made.id)
    wanted = ids[: order.count]
    return Drawn(incoming, {id: _loaded(truths / f"{id}.json") for id in wanted})


def _loaded(path: Path) -> Truth:
    loaded: Truth = json.loads(path.read_text("utf-8"))
    return loaded


def _made(order: Order, ids: list[str], workers: int) -> Iterator[Made]:
    """The submissions of an order after those that are there already."""
    taken = {_name(id) for id in ids}
    missing = range(len(ids), order.count)
    if workers == 1 or len(missing) < 2:
        for index in missing:
            yield _one(order, index, taken)
        return
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        futures = [pool.submit(_one, order, index, set()) for index in missing]
        for index, future in zip(missing, futures, strict=True):
            made = future.result()
            # Two people of one name: the later one's folder is named otherwise.
            if _name(made.id) in taken:
                made = _one(order, index, set(taken))
            taken.add(_name(made.id))
            yield made


def _name(id: str) -> str:
    """A submission's path below incoming, without an archive's ending."""
    return id.replace("__", "/")


def _one(order: Order, index: int, taken: set[str]) -> Made:
    """The submission of that number; ``taken`` holds the names in use, and gets its own."""
    return draw_one(order, index, taken)


def _fingerprint(layouts: str) -> str:
    """Changes whenever the generator may draw something else with these layouts."""
    digest = hashlib.sha256()
    for path in sorted(p for p in GENERATOR.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        if layouts == DEVELOPMENT and HELD_OUT in path.relative_to(GENERATOR).parts:
            continue
        digest.update(path.relative_to(GENERATOR).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
