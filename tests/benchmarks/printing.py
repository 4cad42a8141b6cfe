"""A run's figures, as data and as tables."""

from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks.flatness import Flatness
from tests.benchmarks.pairing import Ratio, ratio
from tests.benchmarks.running import (
    DOSSIER,
    EVERYTHING,
    FLOOR,
    NAMES,
    RAPIDOCR,
    TESSERACT,
    Run,
)
from tests.benchmarks.scoring import Errors, Share
from tests.benchmarks.whole import Whole

Figures = dict[str, Any]

_MB = 1_000_000


def figures_of(run: Run) -> Figures:
    """All of an interleaved run."""
    return {
        "pictures": run.pictures,
        "workers": run.workers,
        "chunks": run.sizes,
        "contestants": {
            name: {
                "name": NAMES[name],
                "pictures_a_minute": run.per_minute(name),
                "seconds": [run.seconds[name][chunk] for chunk in sorted(run.seconds[name])],
                "peak_bytes": run.peaks.get(name),
                **_scores(run, name),
            }
            for name in NAMES
            if name in run.seconds
        },
        "time_ratios": {
            f"{over}/{under}": asdict(found)
            for over, under in _PAIRS
            if (found := ratio(run.seconds, over, under)) is not None
        },
        "seen": {
            "turns_right": _share(run.seen.turns),
            "seals": _share(run.seen.seals),
            "codes": _share(run.seen.codes),
        },
    }


_PAIRS = ((DOSSIER, RAPIDOCR), (DOSSIER, TESSERACT), (DOSSIER, FLOOR), (DOSSIER, EVERYTHING))


def _scores(run: Run, name: str) -> Figures:
    scores = run.scores.get(name)
    if scores is None:
        return {}
    return {
        "errors_print": _errors(scores.print_),
        "errors_hand": _errors(scores.hand),
        "errors_marred": _errors(scores.marred),
        "key_fields": _share(scores.fields),
    }


def _errors(errors: Errors) -> Figures:
    return {**asdict(errors), "rate": errors.rate}


def _share(share: Share) -> Figures:
    return {**asdict(share), "rate": share.rate}


def flatness_of(flat: Flatness) -> Figures:
    """Of the long document; a sample every so many pages."""
    samples = list(zip(flat.pages, flat.bytes, strict=True))
    return {
        "pages_read": flat.read,
        "bytes_a_hundred_pages": flat.growth,
        "peak_bytes": max(flat.bytes, default=0),
        "samples": samples[:: max(1, len(samples) // 100)],
    }


def whole_of(one: Whole) -> Figures:
    """Of whole submissions."""
    return {**asdict(one), "ratio": one.ratio, "ratio_everything": one.seconds / one.everything}


def show(figures: Figures, console: Console) -> None:
    """Print all that was measured."""
    if "run" in figures:
        _show_run(figures["run"], console)
    if "whole" in figures:
        _show_whole(figures["whole"], console)
    if "memory" in figures:
        _show_memory(figures["memory"], console)


def _percent(rate: float | None, digits: int = 1) -> str:
    return "–" if rate is None else f"{100 * rate:.{digits}f} %"


def _show_run(run: Figures, console: Console) -> None:
    table = Table(
        "", "reads", "pictures/min", "errors, print", "hand", "marred", "key fields", "peak MB",
        title=f"{run['pictures']} pictures, {run['workers']} workers", box=None,
    )  # fmt: skip
    for name, one in run["contestants"].items():
        scored = "key_fields" in one
        fields = one.get("key_fields", {})
        table.add_row(
            name, one["name"], f"{one['pictures_a_minute']:.1f}",
            _percent(one["errors_print"]["rate"], 2) if scored else "",
            _percent(one["errors_hand"]["rate"], 2) if scored else "",
            _percent(one["errors_marred"]["rate"], 2) if scored else "",
            f"{_percent(fields['rate'])} of {fields['of']}" if scored else "",
            f"{(one['peak_bytes'] or 0) / _MB:.0f}",
        )  # fmt: skip
    console.print(table)
    console.print("[dim]marred: turned, tilted, shadowed or stamped pictures[/dim]")
    ratios = Table("time", "median", "from", "to", title="Same chunks, paired", box=None)
    for pair, found in run["time_ratios"].items():
        one = Ratio(**found)
        ratios.add_row(pair, f"{one.median:.2f}", f"{one.low:.2f}", f"{one.high:.2f}")
    console.print(ratios)
    seen = run["seen"]
    if seen["turns_right"]["of"]:
        console.print(
            f"quarter turns right {_told(seen['turns_right'])}; seals found"
            f" {_told(seen['seals'])}, {seen['seals']['false']} false; codes decoded"
            f" {_told(seen['codes'])}"
        )


def _told(share: Figures) -> str:
    return f"{share['found']} of {share['of']}"


def _show_whole(one: Figures, console: Console) -> None:
    console.print(
        f"{one['submissions']} whole submissions, {one['pictures']} pictures:"
        f" {one['seconds']:.1f} s from files to reports, floor {one['floor']:.1f} s,"
        f" ratio {one['ratio']:.2f} ({one['ratio_everything']:.2f} of all that the models are"
        f" asked); run again with nothing new {one['idle']:.1f} s"
    )


def _show_memory(one: Figures, console: Console) -> None:
    console.print(
        f"one document of {one['pages_read']} pages: at most {one['peak_bytes'] / _MB:.0f} MB,"
        f" {one['bytes_a_hundred_pages'] / _MB:+.1f} MB a hundred pages"
    )
