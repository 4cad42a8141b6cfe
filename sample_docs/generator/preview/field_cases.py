"""The papers of an individual case in four houses' dress: a station's, a ward's, a kit's, plain.

A house has all seven papers; the station's agreement is a letter of its own.
"""

from random import Random

from sample_docs.generator.audition.case_sheets import DAYS
from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.service_style import items_of
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.casework_writer import CasePaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import PREVIEW, Style, printed
from sample_docs.generator.preview.bureau_plain import draw_plain
from sample_docs.generator.preview.bureau_plain_specs import PLAIN
from sample_docs.generator.preview.field_specs import STATION
from sample_docs.generator.preview.field_stock import FieldStock
from sample_docs.generator.preview.field_table import draw_station
from sample_docs.generator.preview.kit_cells import draw_kit
from sample_docs.generator.preview.kit_specs import KIT
from sample_docs.generator.preview.ward_prose import draw_ward
from sample_docs.generator.preview.ward_specs import WARD

ORDER = (
    "casework_intake",
    "casework_assessment",
    "casework_agreement",
    "casework_plan",
    "casework_process",
    "casework_evaluation",
    "casework_closure",
)
NOTE = "注：本表一案一档，由负责社工填写，督导审核后归档保存。"


def _form(w: FieldStock, kind: str, spec: Spec) -> Form:
    """A house's form for a kind, filled in."""
    when = w.meeting.day if w.meeting is not None else DAYS[kind](w.case)
    form = Form(w.words.one(spec.title), head=w.case.agency)
    if spec.number:
        form.right = [f"{w.words.one(spec.number)}：", w.number()]
    form.items = items_of(spec.lines, w.stock(when), w.words)
    return form


def _register(kind: str, family: str, spec: Spec) -> None:
    @layout(kind, family, PREVIEW)
    def draw(paper: CasePaper, style: Style, rng: Random) -> list[Sheet]:
        # Typed records leave the pen to signatures, but for a worker who writes all by hand.
        typed = family == "ward" and style.filling != "hand"
        w = FieldStock(paper, printed(style) if typed else style, rng, family)
        place = ORDER.index(kind) + 1
        form = _form(w, kind, spec)
        if family == "station":
            return draw_station(form, w.style, rng, f"社工站用表1—{place}", NOTE)
        if family == "ward":
            return draw_ward(form, w.style, rng, w.words.one("个案服务档案|个案资料"))
        if family == "kit":
            return draw_kit(form, w.style, rng, f"C-{place:02d}")
        return draw_plain(form, w.style, rng)


HOUSES = {"station": STATION, "ward": WARD, "kit": KIT, "plain_table": PLAIN}
for _family, _specs in HOUSES.items():
    for _kind, _spec in _specs.items():
        _register(_kind, _family, _spec)
