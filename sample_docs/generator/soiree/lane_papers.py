"""Papers of groups and community activities: as typed documents and as framed tables."""

from random import Random
from typing import Any

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import SOIREE, Style, printed
from sample_docs.generator.soiree.lane_halves import LYING, UPRIGHT, Framed
from sample_docs.generator.soiree.lane_halves_specs import HALVES
from sample_docs.generator.soiree.lane_outline import FIRST, Outline
from sample_docs.generator.soiree.lane_outline_specs import OUTLINE
from sample_docs.generator.soiree.lane_stock import LaneActivity, LaneGroup


def own_day(paper: Any, kind: str) -> Moment:
    """The day a paper is written on."""
    course = paper.group if kind.startswith("group") else paper.work
    day: Moment = course.planned if kind.endswith("_plan") else course.closed
    return day if paper.meeting is None else paper.meeting.day


def filled(
    paper: Any, kind: str, spec: Spec, style: Style, rng: Random, family: str
) -> tuple[Form, LaneGroup | LaneActivity]:
    """The form with its entries, and who filled it in."""
    maker = LaneGroup if kind.startswith("group") else LaneActivity
    w = maker(paper, style, rng, family)
    agency = w.group.agency if isinstance(w, LaneGroup) else w.work.agency
    form = Form(w.words.one(spec.title), head=agency)
    form.items = items_of(spec.lines, w.stock(own_day(paper, kind)), w.words)
    return form, w


def _register_outline(kind: str, spec: Spec) -> None:
    @layout(kind, "lane_outline", SOIREE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        # Whoever types the particulars types the passages too.
        style = printed(style) if style.filling == "mixed" else style
        form, w = filled(paper, kind, spec, style, rng, "outline")
        first = w.words.one(FIRST if kind.startswith("group") else "基本情况|活动概况|基本信息")
        return Outline(form, w.style, rng, first).items(form.items)


def _register_halves(kind: str, spec: Spec) -> None:
    @layout(kind, "lane_framed", SOIREE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        form, w = filled(paper, kind, spec, style, rng, "framed")
        page = LYING if kind == "group_session_plan" else UPRIGHT
        return Framed(form, w.style, rng, page).items(form.items)


for _kind, _spec in OUTLINE.items():
    _register_outline(_kind, _spec)
for _kind, _spec in HALVES.items():
    _register_halves(_kind, _spec)
