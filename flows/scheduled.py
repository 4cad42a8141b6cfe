"""The flow that a schedule runs: plain parameters, so that it can start in a process of its own."""

from flows import orchestrator  # noqa: F401  (sets Prefect up; must come first)

# isort: split
from datetime import date
from pathlib import Path

from prefect import flow

from flows.review import Order, review
from models.errors import NothingToReview


@flow(name="dossier review incoming")
def review_incoming(
    incoming: str, out: str, notice: str, as_of: str | None = None, workers: int | None = None
) -> dict[str, int]:
    """Review what is new or changed in an incoming folder; an empty folder is no error here."""
    order = Order(
        Path(incoming), Path(out), notice, date.fromisoformat(as_of) if as_of else None, workers
    )
    try:
        outcome = review(order)
    except NothingToReview:
        return {"submissions": 0, "assessed": 0, "pages": 0}
    return {
        "submissions": len(outcome.reports),
        "assessed": outcome.assessed,
        "pages": outcome.pages_read,
    }
