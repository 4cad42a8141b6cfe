"""Every layout there is: which kind of paper it draws, and which set it belongs to.

A layout is a function ``(facts, style, rng) -> list[Sheet]``, one sheet a page, registered with

    @layout("level_certificate", "booklet")

Layouts of the other sets live in folders of the set's name beside ``papers/`` and are found there
without being named here. ``facts`` is what ``facts/`` holds for
that kind of paper; the kinds table of ``sample_docs/README.md`` says which.
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
from sample_docs.generator.papers.style import DEVELOPMENT, HELD_OUT, SEEN, SETS, Style

PACKAGES = tuple(f"sample_docs.generator.{name}" for name in SETS if name != DEVELOPMENT)

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
    for name in PACKAGES:
        if importlib.util.find_spec(name) is None:
            continue
        package = importlib.import_module(name)
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{name}.{module.name}")


def layouts(kind: str = "") -> list[Layout]:
    """All layouts, or those of one kind, by name."""
    _load()
    found: Iterable[Layout] = _layouts.values()
    return sorted((made for made in found if kind in ("", made.kind)), key=lambda made: made.id)


def choose(
    kind: str, facts: Any, rng: Random, sets: str, *, prefer: str = "", forced: str = ""
) -> Layout:
    """A layout of a kind that can print the facts.

    ``sets`` is one of the sets' names or ``mixed``. Where a kind has no layout of the set a
    development one stands in; ``mixed`` takes a held-out one half of the times there is one, else
    one of the others.
    A layout named ``prefer`` is taken where the set has one, so that a case's papers match;
    ``forced`` allows only layouts of that name.
    """
    fitting = [made for made in layouts(kind) if made.accepts(facts) and forced in ("", made.name)]
    of = {name: [made for made in fitting if made.layout_set == name] for name in SETS}
    seen = [made for name in SEEN for made in of[name]]
    if sets == "mixed":
        wanted = of[HELD_OUT] if rng.random() < 0.5 else seen
    else:
        wanted = of[sets] or of[DEVELOPMENT]
    candidates = wanted or seen or of[HELD_OUT]
    if not candidates:
        raise LookupError(f"no layout of {kind} can print {facts!r}")
    matching = [made for made in candidates if made.name == prefer]
    return rng.choice(matching or candidates)
