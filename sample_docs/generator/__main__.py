"""The generator's command line: ``draw`` new submissions, recreate the committed ``samples``."""

import argparse
import shutil
from pathlib import Path

from sample_docs.generator.drawing_run import LAYOUTS, QUALITIES, Order, draw_many
from sample_docs.generator.plan_tracks import TRACKS
from sample_docs.generator.samples import draw_samples
from sample_docs.generator.submission import Made

SAMPLE_DOCS = Path(__file__).parent.parent


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sample_docs.generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    draw = commands.add_parser("draw", help="draw submissions and their truth")
    draw.add_argument("--out", type=Path, required=True, help="the incoming folder to fill")
    draw.add_argument("--truth", type=Path, required=True, help="the folder for the truth")
    draw.add_argument("--count", type=int, default=1)
    draw.add_argument("--seed", type=int, default=1)
    draw.add_argument("--layouts", choices=LAYOUTS, default="development")
    draw.add_argument("--quality", choices=QUALITIES, default="mixed")
    draw.add_argument("--defects", default="mixed", help="mixed, none, or a defect's id")
    draw.add_argument("--track", choices=(*TRACKS, "mixed"), default="service")
    samples = commands.add_parser("samples", help="recreate the committed samples")
    samples.add_argument("--into", type=Path, default=SAMPLE_DOCS)
    return parser


def _write(made: Made, incoming: Path, truths: Path) -> None:
    made.write(incoming, truths)
    print(made.id, made.truth["status"], *(defect["id"] for defect in made.truth["defects"]))


def main() -> None:
    """Run one of the commands."""
    chosen = _parser().parse_args()
    if chosen.command == "draw":
        order = Order(
            chosen.count,
            chosen.seed,
            chosen.layouts,
            chosen.quality,
            chosen.defects,
            chosen.track,
        )
        for made in draw_many(order):
            _write(made, chosen.out, chosen.truth)
        return
    incoming, truths = chosen.into / "incoming", chosen.into / "truth"
    for folder in (incoming, truths):
        if folder.exists():
            shutil.rmtree(folder)
    for made in draw_samples():
        _write(made, incoming, truths)


if __name__ == "__main__":
    main()
