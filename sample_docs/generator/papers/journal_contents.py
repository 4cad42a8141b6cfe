"""The contents page of the journal an article appeared in."""

from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import RGB, Run, Type, Value
from sample_docs.generator.drawing.typefaces import HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from sample_docs.generator.facts.publications import Article, Entry
from sample_docs.generator.papers.journal import COVERS, INK, PAGE, Writing, masthead
from sample_docs.generator.papers.leaders import leader_line
from sample_docs.generator.papers.registry import layout
from sample_docs.generator.papers.style import Style

MARKER: tuple[RGB, ...] = ((255, 246, 120), (190, 246, 170), (255, 208, 224))


def _runs(w: Writing, entry: Entry, joint: str) -> tuple[Run, Run]:
    """Title and authors of an entry: fields where it is the applicant's."""
    names = joint.join(entry.authors)
    if entry.title != w.article.title:
        return entry.title, names
    people = "、".join(w.article.authors)
    return Value(entry.title, "title"), Value(names, "authors", people)


def _rank(sheet: Sheet, article: Article) -> None:
    """The rank follows from the authors' order."""
    place = sheet.fields["authors"]
    sheet.note(Value(str(article.rank), "rank"), place.box, place.size)


def _marked(sheet: Sheet, rng: Random, left: float, right: float, y: float, high: float) -> None:
    """Marker over a line, as applicants point out their own article."""
    wobble = [rng.uniform(-3, 3) for _ in range(4)]
    corners = [(left + wobble[0], y - high + wobble[1]), (right, y - high + wobble[2]),
               (right, y + high * 0.25), (left, y + high * 0.25 + wobble[3])]  # fmt: skip
    sheet.draw.polygon(corners, fill=rng.choice(MARKER))


def _head(sheet: Sheet, w: Writing, rng: Random, left: float, right: float) -> float:
    """Journal and issue at the head of the page, 目录 below; gives the y below both."""
    kind, colour = Type(SONG, sheet.pt(11), INK), rng.choice(COVERS)
    when = w.article.published
    draw = rng.randrange(3)
    if draw == 0:
        name = masthead(sheet, w, SONG_BOLD, colour, 26, right - left)
        sheet.line_of(sheet.width / 2, sheet.mm(32), [w.journal], name, align="center")
        line: list[Run] = [w.issue(), f"（{w.total}）    ", w.month(), "出版"]
        sheet.line_of(sheet.width / 2, sheet.mm(42), line, kind, align="center")
    elif draw == 1:
        sheet.line_of(left, sheet.mm(24), [w.journal, f"（{w.period}）"], kind)
        line = [w.issue(f"{when.year}年第{w.article.issue}期"), f"  {w.total}"]
        sheet.line_of(right, sheet.mm(24), line, kind, align="right")
        sheet.draw.line((left, sheet.mm(27), right, sheet.mm(27)), INK, 3)
    else:
        sheet.line_of(left, sheet.mm(26), [w.journal], Type(HEI_BOLD, sheet.pt(16), colour))
        sheet.line_of(left, sheet.mm(34), [w.issue()], kind)
        sheet.line_of(right, sheet.mm(34), [w.month()], kind, align="right")
    title = Type(HEI_BOLD, sheet.pt(20), INK)
    sheet.line_of(
        sheet.width / 2,
        sheet.mm(56),
        rng.choice(("目  录", "目    次", "目录 CONTENTS")),
        title,
        align="center",
    )
    return sheet.mm(66)


@layout("paper_contents", "leaders")
def leaders(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """One line an article: title, dots, authors and page."""
    w, sheet = Writing(article), Sheet(*PAGE, rng, ground=(252, 251, 247))
    left, right = sheet.mm(20), sheet.width - sheet.mm(20)
    y, column, marked = _head(sheet, w, rng, left, right), "", rng.random() < 0.4
    kind, joint = Type(rng.choice((SONG, KAI)), sheet.pt(11.5), INK), rng.choice(("  ", "，", " "))
    for entry in article.contents:
        if entry.column != column:
            column, y = entry.column, y + sheet.mm(5)
            sheet.line_of(left, y, f"【{column}】", Type(HEI, sheet.pt(12), INK))
            y += sheet.mm(8.5)
        if marked and entry.title == article.title:
            _marked(sheet, rng, left, right, y, kind.size)
        title, names = _runs(w, entry, joint)
        leader_line(sheet, (left, right), y, [title], [names, f"（{entry.page}）"], kind)
        y += sheet.mm(8.5)
    _rank(sheet, article)
    return [sheet]


@layout("paper_contents", "two_lines")
def two_lines(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """Two lines an article: title and page, the authors below at the right."""
    w, sheet = Writing(article), Sheet(*PAGE, rng, ground=(253, 253, 252))
    left, right = sheet.mm(24), sheet.width - sheet.mm(24)
    y, column, marked = _head(sheet, w, rng, left, right), "", rng.random() < 0.4
    kind, names_kind = Type(SONG, sheet.pt(11), INK), Type(KAI, sheet.pt(10.5), (60, 60, 66))
    columns = len({entry.column for entry in article.contents})
    step = (sheet.height - sheet.mm(14) - y) / (1.9 * len(article.contents) + 2 * columns + 1)
    for entry in article.contents:
        if entry.column != column:
            column, y = entry.column, y + step
            sheet.line_of(left, y, column, Type(HEI_BOLD, sheet.pt(11.5), INK))
            y += step
        if marked and entry.title == article.title:
            _marked(sheet, rng, left, right, y, kind.size)
        title, names = _runs(w, entry, rng.choice(("  ", "、")))
        leader_line(
            sheet, (left + sheet.mm(4), right), y, [title], f"{entry.page:03d}", kind, dot="·"
        )
        sheet.line_of(right - sheet.mm(14), y + step * 0.9, [names], names_kind, align="right")
        y += step * 1.9
    _rank(sheet, article)
    return [sheet]


@layout("paper_contents", "pages_first")
def pages_first(article: Article, style: Style, rng: Random) -> list[Sheet]:
    """The page number first, then the title, a slash and the authors."""
    w, sheet = Writing(article), Sheet(*PAGE, rng, ground=(252, 252, 250))
    left, right = sheet.mm(26), sheet.width - sheet.mm(16)
    y, column, marked = _head(sheet, w, rng, left, right), "", rng.random() < 0.4
    colour, kind = rng.choice(COVERS), Type(HEI, sheet.pt(11), INK)
    for entry in article.contents:
        if entry.column != column:
            column, y = entry.column, y + sheet.mm(4)
            sheet.line_of(left, y, f"■ {column}", Type(HEI_BOLD, sheet.pt(12), colour))
            y += sheet.mm(8.5)
        if marked and entry.title == article.title:
            _marked(sheet, rng, left, right, y, kind.size)
        title, names = _runs(w, entry, "  ")
        sheet.line_of(left, y, f"{entry.page:03d}", Type(HEI_BOLD, sheet.pt(11), colour))
        sheet.line_of(left + sheet.mm(13), y, [title, " / ", names], kind)
        y += sheet.mm(8.5)
    _rank(sheet, article)
    return [sheet]
