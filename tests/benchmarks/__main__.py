"""``python -m tests.benchmarks``: speed beside accuracy. See README.md."""

import argparse
import json
import platform
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from pipeline.settings import Settings
from sample_docs.generator.drawing_run import LAYOUTS
from tests.benchmarks.chart import chart
from tests.benchmarks.flatness import PAGES, measure
from tests.benchmarks.pictures import Wish, draw_pictures, submissions_drawn
from tests.benchmarks.printing import Figures, figures_of, flatness_of, show, whole_of
from tests.benchmarks.running import NAMES, run
from tests.benchmarks.whole import whole

ROOT = Path(__file__).parents[2]
SEED = 950000
"""In the range that is reserved for measuring: nobody looks at what it draws."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="pictures to read")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--layouts", choices=LAYOUTS, default="held_out")
    named = ", ".join(f"{letter}: {name}" for letter, name in NAMES.items())
    parser.add_argument(
        "--only", type=_letters, default="".join(NAMES), metavar="a,b,c,d", help=named
    )
    parser.add_argument("--submissions", type=int, default=2, help="whole ones; 0 for none")
    parser.add_argument("--memory", type=int, nargs="?", const=PAGES, default=0,
                        metavar="PAGES", help=f"one long document ({PAGES}) alone")  # fmt: skip
    parser.add_argument("--workers", type=int, default=None)
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "bench")
    return parser


def _letters(text: str) -> str:
    letters = text.replace(",", "").replace(" ", "")
    if not letters or set(letters) - set(NAMES):
        raise argparse.ArgumentTypeError(f"any of {', '.join(NAMES)}")
    return letters


def main(arguments: list[str] | None = None) -> int:
    """Draw, read, compare, print, and write ``bench.json`` and ``bench.svg``."""
    chosen = _parser().parse_args(arguments)
    if chosen.count < 1 or chosen.submissions < 0 or chosen.memory < 0:
        _parser().error("counts are positive")
    console = Console(width=None if sys.stdout.isatty() else 140)
    settings = Settings()
    if chosen.workers is not None:
        settings = settings.model_copy(update={"workers": chosen.workers})
    chosen.out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    figures = _measured(chosen, settings)
    figures["seconds"] = round(time.monotonic() - started, 1)
    target = chosen.out / ("memory.json" if chosen.memory else "bench.json")
    target.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", "utf-8")
    if "run" in figures:
        (chosen.out / "bench.svg").write_text(chart(figures["run"]), "utf-8")
    show(figures, console)
    console.print(f"[dim]{figures['order']}, {figures['seconds']} s: {target}[/dim]")
    return 0


def _measured(chosen: argparse.Namespace, settings: Settings) -> Figures:
    wish = Wish(chosen.count, chosen.seed, chosen.layouts)
    kept = chosen.out / "drawn"
    figures: Figures = {
        "order": {"count": wish.count, "seed": wish.seed, "layouts": wish.layouts},
        "machine": {"processors": settings.workers, "python": platform.python_version()},
    }
    with _bar() as bar:
        task = bar.add_task("drawing", total=None)
        pictures = draw_pictures(wish, kept, settings.workers, lambda _: bar.advance(task))
    with _bar() as bar:
        if chosen.memory:
            bar.add_task("one long document", total=None)
            flat = measure([one.encoded for one in pictures], settings, chosen.memory)
            return figures | {"memory": flatness_of(flat)}
        task = bar.add_task("reading", total=len(pictures))
        made = run(pictures, chosen.only, settings, lambda count: bar.advance(task, count))
        figures["run"] = figures_of(made)
        if chosen.submissions:
            bar.add_task("whole submissions", total=None)
            found = submissions_drawn(wish, chosen.submissions, kept, settings.workers)
            figures["whole"] = whole_of(whole(found, list(found.truths), settings))
    return figures


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
