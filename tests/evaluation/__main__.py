"""``python -m tests.evaluation``: accuracy on freshly drawn submissions. See README.md."""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from models.report import Report
from pipeline.notices import DEFAULT, load_notice
from pipeline.review import Terms
from pipeline.settings import Settings
from sample_docs.generator.drawing_run import LAYOUTS, QUALITIES, Order
from sample_docs.generator.plan_tracks import TRACKS
from tests.evaluation import perfect, scores
from tests.evaluation.comparing import Seen, compare
from tests.evaluation.drawing import Drawn, drawn
from tests.evaluation.printing import show, show_errors
from tests.evaluation.running import reports

FIRST_RESERVED_SEED = 900000
"""Seeds from here on are for evaluation alone: nobody looks at what they draw."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--count", type=int, default=20, help="submissions to draw")
    parser.add_argument("--seed", type=int, default=FIRST_RESERVED_SEED)
    parser.add_argument("--layouts", choices=LAYOUTS, default="mixed")
    parser.add_argument("--quality", choices=QUALITIES, default=None)
    parser.add_argument(
        "--defects", default="mixed", help="mixed, none, each (one each in turn), or a defect's id"
    )
    parser.add_argument("--track", choices=(*TRACKS, "mixed"), default="service")
    parser.add_argument("--workers", type=int, default=None, help="processes that draw and read")
    parser.add_argument("--keep", type=Path, default=None, metavar="DIR",
                        help="keep what is drawn and read: nothing is read twice")  # fmt: skip
    parser.add_argument("--json", type=Path, default=None, metavar="FILE", help="all of it as data")
    parser.add_argument("--errors", action="store_true", help="list what is wrong, one by one")
    parser.add_argument("--perfect", action="store_true",
                        help="no reading: what the rules make of perfect readings")  # fmt: skip
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Draw, review, compare, print. 1 where an incomplete submission was called complete, or a
    submission has no report."""
    chosen = _parser().parse_args(arguments)
    # Perfect readings do not depend on the camera, and clean pictures are drawn fastest.
    quality = chosen.quality or ("clean" if chosen.perfect else "mixed")
    order = Order(chosen.count, chosen.seed, chosen.layouts, quality, chosen.defects, chosen.track)
    console = Console(width=None if sys.stdout.isatty() else 160)
    started = time.monotonic()
    with _folder(chosen.keep) as folder:
        found = _drawn(order, folder, chosen)
        terms = Terms(load_notice(DEFAULT))
        made = _reports(found, folder, terms, chosen)
    seen = Seen()
    for id, truth in found.truths.items():
        seen.add(compare(made.get(id), truth))
    figures, errors = scores.summary(seen), scores.errors(seen)
    show(figures, console, reading=not chosen.perfect)
    if chosen.errors:
        show_errors(errors, console)
    seconds = round(time.monotonic() - started, 1)
    console.print(f"[dim]{order}, {seconds} s[/dim]")
    if chosen.json:
        data = {"order": vars(order), "perfect": chosen.perfect, "seconds": seconds,
                "figures": figures, "errors": errors}  # fmt: skip
        chosen.json.parent.mkdir(parents=True, exist_ok=True)
        chosen.json.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    whole = figures["submissions"]
    return int(bool(whole["false_complete"] or whole["without_report"]))


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    """The folder to keep, or one that goes when done."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="evaluation-") as made:
        yield Path(made)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip


def _drawn(order: Order, folder: Path, chosen: argparse.Namespace) -> Drawn:
    workers = chosen.workers or Settings().workers
    with _bar() as bar:
        task = bar.add_task("drawing", total=order.count)
        return drawn(
            order, folder, workers=workers, files=not chosen.perfect,
            done=lambda _: bar.advance(task),
        )  # fmt: skip


def _reports(
    found: Drawn, folder: Path, terms: Terms, chosen: argparse.Namespace
) -> dict[str, Report]:
    if chosen.perfect:
        return {id: perfect.report_of(truth, terms) for id, truth in found.truths.items()}
    pages = sum(len(d["pages"]) for truth in found.truths.values() for d in truth["documents"])
    with _bar() as bar:
        task = bar.add_task("reading", total=pages)
        return reports(
            found.incoming, set(found.truths), folder / "state", terms,
            workers=chosen.workers, page_done=lambda: bar.advance(task),
        )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
