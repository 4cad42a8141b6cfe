"""Every layout there is: which kind of paper it draws, and which set it belongs to.

A layout is a function ``(facts, style, rng) -> list[Sheet]``, one sheet a page, registered with

    @layout("level_certificate", "booklet")

Layouts of the set ``held_out`` live in ``sample_docs/generator/held_out/`` and are found there
without being named here. ``facts`` is what ``facts/`` holds for that kind of paper; the kinds
table of ``sample_docs/README.md`` says which.
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Any

from sample_docs.generator import papers
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.papers.style import DEVELOPMENT, HELD_OUT, Style

HELD_OUT_PACKAGE = "sample_docs.generator.held_out"

Draw = Callable[[Any, Style, Random], list[Sheet]]


@dataclass(frozen=True)
class Layout:
    """A registered layout. ``accepts`` says whether it can print given facts."""

    kind: str
    name: str
    layout_set: str
    draw: Draw
    accepts: Callable[[Any], bool]

    @property
    def id(self) -> str:
        """``kind.name``, as the truth names it."""
        return f"{self.kind}.{self.name}"


_layouts: dict[str, Layout] = {}


def _anything(facts: Any) -> bool:
    return facts is not None


def layout(
    kind: str,
    name: str,
    layout_set: str = DEVELOPMENT,
    accepts: Callable[[Any], bool] = _anything,
) -> Callable[[Draw], Draw]:
    """Register the decorated function as a layout."""

    def register(draw: Draw) -> Draw:
        made = Layout(kind, name, layout_set, draw, accepts)
        if made.id in _layouts:
            raise ValueError(f"two layouts are called {made.id}")
        _layouts[made.id] = made
        return draw

    return register


def _load() -> None:
    """Import every module that may register layouts."""
    for module in pkgutil.iter_modules(papers.__path__):
        importlib.import_module(f"{papers.__name__}.{module.name}")
    if importlib.util.find_spec(HELD_OUT_PACKAGE) is None:
        return
    held_out = importlib.import_module(HELD_OUT_PACKAGE)
    for module in pkgutil.iter_modules(held_out.__path__):
        importlib.import_module(f"{held_out.__name__}.{module.name}")


def layouts(kind: str = "") -> list[Layout]:
    """All layouts, or those of one kind, by name."""
    _load()
    found: Iterable[Layout] = _layouts.values()
    return sorted((made for made in found if kind in ("", made.kind)), key=lambda made: made.id)


def choose(
    kind: str, facts: Any, rng: Random, sets: str, *, prefer: str = "", forced: str = ""
) -> Layout:
    """A layout of a kind that can print the facts.

    ``sets`` is ``development``, ``held_out`` or ``mixed``. Where a kind has no held-out layout a
    development one stands in; ``mixed`` takes a held-out one half of the times there is one.
    A layout named ``prefer`` is taken where the set has one, so that a case's papers match;
    ``forced`` allows only layouts of that name.
    """
    fitting = [made for made in layouts(kind) if made.accepts(facts) and forced in ("", made.name)]
    held_out = [made for made in fitting if made.layout_set == HELD_OUT]
    known = [made for made in fitting if made.layout_set == DEVELOPMENT]
    prefer_held_out = sets == HELD_OUT or (sets == "mixed" and rng.random() < 0.5)
    candidates = (held_out or known) if prefer_held_out else (known or held_out)
    if not candidates:
        raise LookupError(f"no layout of {kind} can print {facts!r}")
    matching = [made for made in candidates if made.name == prefer]
    return rng.choice(matching or candidates)
