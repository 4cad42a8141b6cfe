"""Papers of groups and community activities: typed reports, papers between rules, tables."""

from random import Random
from typing import Any

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Text
from sample_docs.generator.encore.harbour_activity_specs import ACTIVITY
from sample_docs.generator.encore.harbour_table import StationTable
from sample_docs.generator.encore.pier_document import Report
from sample_docs.generator.encore.pier_specs import PIER
from sample_docs.generator.encore.pier_stock import filled, own_day, writer
from sample_docs.generator.encore.terrace_group_specs import GROUP
from sample_docs.generator.encore.terrace_rules import RuledPages
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import ENCORE, Style, printed
from sample_docs.generator.practice.pages import Paper

LYING = Paper(297, 210, 22, 19, 13)


def _register_report(kind: str, spec: Spec) -> None:
    @layout(kind, "pier_report", ENCORE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        # Reports are typed as a whole or written by hand as a whole.
        style = printed(style) if style.filling == "mixed" else style
        w, agency = writer(paper, kind, style, rng, "pier")
        form = Form(w.words.one(spec.title), head=agency)
        filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        return Report(form, w.style, rng).items(form.items)


def _register_ruled(kind: str, spec: Spec) -> None:
    @layout(kind, "terrace_rules", ENCORE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = writer(paper, kind, style, rng, "terrace")
        form = Form(w.words.one(spec.title), head=agency)
        parts = filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        page = RuledPages(form, w.style, rng, LYING if kind == "group_session_plan" else None)
        for part in parts:
            page.part(part)
        return page.pages.sheets


def _register_table(kind: str, spec: Spec) -> None:
    @layout(kind, "harbour_table", ENCORE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        w, agency = writer(paper, kind, style, rng, "harbour")
        number: Text = [f"{spec.number}：", w.style.short(paper.work.number)]
        form = Form(w.words.one(spec.title), head=agency, right=number)
        filled(form, spec, w.stock(own_day(paper, kind)), w.words)
        return StationTable(form, w.style, rng).items(form.items)


for _kind, _spec in PIER.items():
    _register_report(_kind, _spec)
for _kind, _spec in GROUP.items():
    _register_ruled(_kind, _spec)
for _kind, _spec in ACTIVITY.items():
    _register_table(_kind, _spec)
