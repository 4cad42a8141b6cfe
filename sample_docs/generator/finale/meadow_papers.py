"""Papers of groups and community activities at two centres: banded tables and record books."""

from random import Random
from typing import Any

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.encore.pier_stock import filled, own_day
from sample_docs.generator.finale.cliff_group_specs import CLIFF_ACTIVITY, CLIFF_GROUP
from sample_docs.generator.finale.cliff_table import BandedTable
from sample_docs.generator.finale.meadow_group_specs import MEADOW_ACTIVITY, MEADOW_GROUP
from sample_docs.generator.finale.meadow_lines import LinedPages
from sample_docs.generator.finale.meadow_stock import entries_of
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import FINALE, Style
from sample_docs.generator.practice.pages import Paper

LYING = Paper(297, 210, 22, 17, 17)


def _register_bands(kind: str, spec: Spec) -> None:
    above = kind.startswith("group")

    @layout(kind, "cliff_above" if above else "cliff_bands", FINALE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = entries_of(paper, kind, style, rng, "cliff")
        form = Form(w.words.one(spec.title), head=agency)
        parts = filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        table = BandedTable(form, w.style, rng, above=above, numbered=not above)
        for part in parts:
            table.part(part)
        return table.pages.sheets


def _register_lines(kind: str, spec: Spec) -> None:
    @layout(kind, "meadow_lines", FINALE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = entries_of(paper, kind, style, rng, "meadow")
        form = Form(w.words.one(spec.title), head=agency)
        filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        lying = LYING if kind == "group_session_plan" else None
        return LinedPages(form, w.style, rng, lying).items(form.items)


for _kind, _spec in {**CLIFF_GROUP, **CLIFF_ACTIVITY}.items():
    _register_bands(_kind, _spec)
for _kind, _spec in {**MEADOW_GROUP, **MEADOW_ACTIVITY}.items():
    _register_lines(_kind, _spec)
