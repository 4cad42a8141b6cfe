"""The papers of an individual case as work sheets, as pages of a handbook, and beside a column.

A family of forms is whole: an agency that uses one has it for every paper of a case.
"""

from collections.abc import Callable
from random import Random

from sample_docs.generator.audition.case_beside_specs import BESIDE
from sample_docs.generator.audition.case_book_specs import HANDBOOK
from sample_docs.generator.audition.case_specs import HINTS, WORKSHEET, Spec
from sample_docs.generator.audition.case_stock import CaseStock
from sample_docs.generator.audition.handbook import draw_handbook
from sample_docs.generator.audition.service_style import items_of
from sample_docs.generator.audition.sidebar import draw_sidebar
from sample_docs.generator.audition.worksheet import draw_worksheet
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.facts.cases import Casework
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style

DAYS: dict[str, Callable[[Casework], Moment]] = {
    "casework_intake": lambda case: case.opened,
    "casework_assessment": lambda case: case.assessed,
    "casework_agreement": lambda case: case.agreed,
    "casework_plan": lambda case: case.planned,
    "casework_evaluation": lambda case: case.evaluated,
    "casework_closure": lambda case: case.closed,
}
CODES = {kind: f"个案表{number}" for number, kind in enumerate((
    "casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
    "casework_process", "casework_evaluation", "casework_closure"), 1)}  # fmt: skip


def _form(w: CaseStock, kind: str, spec: Spec) -> Form:
    """A family's form for a kind, filled in."""
    when = w.meeting.day if w.meeting is not None else DAYS[kind](w.case)
    stock = w.stock(when)
    form = Form(w.words.one(spec.title), head=w.case.agency)
    if spec.number:
        form.right = [f"{w.words.one(spec.number)}：", w.number()]
    form.items = items_of(spec.lines, stock, w.words)
    return form


def _register(kind: str, family: str, spec: Spec) -> None:
    @layout(kind, family, AUDITION)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        w = CaseStock(paper, style, rng, family)
        form = _form(w, kind, spec)
        if family == "worksheet":
            return draw_worksheet(form, w.style, rng, CODES[kind], HINTS)
        if family == "handbook":
            return draw_handbook(form, w.style, rng, "个案工作手册")
        return draw_sidebar(form, w.style, rng)


for _family, _specs in (("worksheet", WORKSHEET), ("handbook", HANDBOOK), ("sidebar", BESIDE)):
    for _kind, _spec in _specs.items():
        _register(_kind, _family, _spec)
