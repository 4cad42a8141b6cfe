"""A proof of social work for several of an agency's staff at once, the applicant among them."""

from random import Random

from sample_docs.generator.audition.proof_parts import period
from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.table import Cell, Row
from sample_docs.generator.drawing.text import Run, Value
from sample_docs.generator.facts.dates import AS_OF, Moment, written, years_between
from sample_docs.generator.facts.names import distinct_names
from sample_docs.generator.facts.people import POSITIONS
from sample_docs.generator.matinee.letter_parts import centred, close_right, label_of
from sample_docs.generator.papers.employment import Proof
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import MATINEE, Style
from sample_docs.generator.practice.pages import LANDSCAPE, Pages
from sample_docs.generator.tryout.stationery import dressed
from sample_docs.generator.tryout.work_letters import Entries

HEADS = ("序号", "姓名", "身份证号码", "岗位", "起止时间", "从业年限")


def _colleague(name: str, form: str, rng: Random) -> list[str | list[Run]]:
    """A row of somebody else's; the number is covered, as lists handed about have it."""
    start = Moment(rng.randint(2009, 2018), rng.randint(1, 12))
    years = years_between(start.first_day(), AS_OF)
    number = f"500199{rng.randint(1970, 1994)}********"
    return [name, number, rng.choice(POSITIONS), f"{written(start, form)}至今", f"{years}年"]


@layout("employment_proof", "several_of_the_staff", MATINEE)
def several_of_the_staff(proof: Proof, style: Style, rng: Random) -> list[Sheet]:
    """Landscape: a sentence, a list of the staff put forward with posts and years, seal below."""
    style = dressed(style, rng, printed=True)
    e, job = Entries(proof, rng), proof.job
    pages = Pages(style, rng, LANDSCAPE)
    sheet, kind = pages.sheet, style.text(pages.sheet, 1.18)
    pages.title(rng.choice(("从事社会工作人员情况证明", "社会工作人员从业年限证明")), 21)
    pages.gap(5)
    text: list[Run] = ["兹证明下列人员系", e.employer]
    text += ["工作人员，均从事社会工作，具体岗位、起止时间和年限如下："]
    pages.say(text, kind, indent=2, leading=1.8)
    pages.gap(3)
    form = rng.choice(("cn", "dot0", "dot"))
    start, end = period(job.started, job.ended, form)
    span: list[Run] = [start, end] if job.ended is None else [start, "至", end]
    years = Value(str(proof.years), "stated_years")
    others = [_colleague(name, form, rng)
              for name in distinct_names(rng, rng.randint(2, 3), proof.person.name)]  # fmt: skip
    own: list[str | Value | list[Run]] = [e.holder, e.id_number, e.position, span, [years, "年"]]
    place = rng.randint(0, len(others))
    listed: list[list[str | Value | list[Run]]] = [list(row) for row in others]
    listed.insert(place, own)
    heads: list[Cell] = [label_of(text, style, sheet) for text in HEADS]
    rows: list[Row] = [heads]
    rows += [centred([str(number), *row]) for number, row in enumerate(listed, 1)]
    pages.rows([0.8, 1.5, 3.2, 2.1, 3.2, 1.3], rows, least_row=11.5)
    pages.gap(3)
    pages.say("特此证明。", kind, indent=2, leading=1.8)
    close_right(pages, [job.employer], [e.issued], e.seal, kind)
    return pages.sheets
