"""The papers of groups and community activities as forms: work sheets, handbooks, side columns."""

from random import Random

from sample_docs.generator.audition.case_specs import Spec
from sample_docs.generator.audition.community_specs import ACTIVITY
from sample_docs.generator.audition.community_stock import CommunityStock
from sample_docs.generator.audition.group_specs import GROUP, GROUP_HINTS
from sample_docs.generator.audition.group_stock import GroupStock
from sample_docs.generator.audition.handbook import draw_handbook
from sample_docs.generator.audition.service_style import items_of
from sample_docs.generator.audition.sidebar import draw_sidebar
from sample_docs.generator.audition.worksheet import draw_worksheet
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.community import CommunityPaper
from sample_docs.generator.papers.group import GroupPaper
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import AUDITION, Style

CODES = {"group_plan": 1, "group_session_plan": 2, "group_process": 3, "group_summary": 4}


def _draw(form: Form, style: Style, rng: Random, family: str, code: str, book: str) -> list[Sheet]:
    if family == "worksheet":
        return draw_worksheet(form, style, rng, code, GROUP_HINTS)
    if family == "handbook":
        return draw_handbook(form, style, rng, book)
    return draw_sidebar(form, style, rng)


def _register_group(kind: str, family: str, spec: Spec) -> None:
    @layout(kind, family, AUDITION)
    def draw(paper: GroupPaper, style: Style, rng: Random) -> list[Sheet]:
        w = GroupStock(paper, style, rng, family)
        group = w.group
        when = group.planned if kind == "group_plan" else group.closed
        stock = w.stock(w.meeting.day if w.meeting is not None else when)
        form = Form(w.words.one(spec.title), head=group.agency)
        if spec.number:
            form.right = [f"{w.words.one(spec.number)}：", w.style.short(group.number)]
        form.items = items_of(spec.lines, stock, w.words)
        return _draw(form, w.style, rng, family, f"小组表{CODES[kind]}", "小组工作手册")


def _register_activity(kind: str, family: str, spec: Spec) -> None:
    @layout(kind, family, AUDITION)
    def draw(paper: CommunityPaper, style: Style, rng: Random) -> list[Sheet]:
        w = CommunityStock(paper, style, rng, family)
        work = w.work
        when = work.planned if kind == "community_plan" else work.closed
        stock = w.stock(w.meeting.day if w.meeting is not None else when)
        form = Form(w.words.one(spec.title), head=work.agency)
        form.items = items_of(spec.lines, stock, w.words)
        return _draw(form, w.style, rng, family, "", "社区服务工作手册")


for _family, _specs in GROUP.items():
    for _kind, _spec in _specs.items():
        _register_group(_kind, _family, _spec)
for _family, _specs in ACTIVITY.items():
    for _kind, _spec in _specs.items():
        _register_activity(_kind, _family, _spec)
