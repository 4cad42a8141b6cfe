"""Papers of groups and community activities: under a control block, and as typed records."""

from random import Random
from typing import Any

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import Stock, items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form
from sample_docs.generator.matinee.hall_sheet import draw_controlled
from sample_docs.generator.matinee.hall_specs import CONTROLLED
from sample_docs.generator.matinee.hall_stock import HallActivity, HallGroup
from sample_docs.generator.matinee.task_record import draw_typed
from sample_docs.generator.matinee.task_specs import TYPED
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style, printed

CODES = {
    "group_plan": "XZ-01",
    "group_session_plan": "XZ-02",
    "group_process": "XZ-03",
    "group_summary": "XZ-04",
    "community_plan": "SQ-01",
    "community_process": "SQ-02",
    "community_summary": "SQ-03",
}
LYING = ("group_session_plan",)


def _own_day(paper: Any, kind: str) -> Moment:
    """The day a paper is written on."""
    if paper.meeting is not None:
        day: Moment = paper.meeting.day
        return day
    course = paper.group if kind.startswith("group") else paper.work
    made: Moment = course.planned if kind.endswith("_plan") else course.closed
    return made


def _form(
    w: HallGroup | HallActivity, kind: str, spec: Spec, when: Moment, *, parted: bool
) -> Form:
    """The form with its entries; ``parted`` puts the session's number below the title."""
    course = w.group if isinstance(w, HallGroup) else w.work
    form = Form(w.words.one(spec.title), head=course.agency)
    if spec.number:
        form.right = [f"{w.words.one(spec.number)}：", w.style.short(course.number)]
    stock: Stock = w.stock(when)
    if parted and "session" in stock.shorts:
        form.left = ["（", *_runs(stock), "）"]
    form.items = items_of(spec.lines, stock, w.words)
    return form


def _runs(stock: Stock) -> list[Any]:
    """第几节 as the agency writes it."""
    text = stock.shorts["session"]()
    return [text] if isinstance(text, str) else list(text) if isinstance(text, list) else [text]


def _register(kind: str, name: str, spec: Spec) -> None:
    @layout(kind, name, MATINEE)
    def draw(paper: Any, style: Style, rng: Random) -> list[Sheet]:
        typed = name == "typed_record"
        # A typed record is seldom written by hand; its signatures are.
        if typed and style.filling == "mixed":
            style = printed(style)
        maker = HallGroup if kind.startswith("group") else HallActivity
        w = maker(paper, style, rng, name)
        form = _form(w, kind, spec, _own_day(paper, kind), parted=typed)
        if typed:
            return draw_typed(form, w.style, rng)
        return draw_controlled(form, w.style, rng, CODES[kind], lying=kind in LYING)


for _name, _specs in (("controlled", CONTROLLED), ("typed_record", TYPED)):
    for _kind, _spec in _specs.items():
        _register(_kind, _name, _spec)
