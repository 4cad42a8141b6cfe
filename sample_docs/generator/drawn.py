"""Drawing a plan's papers and taking pictures of them."""

from dataclasses import dataclass, field
from random import Random

from PIL import Image

from sample_docs.generator.camera.profiles import MIXED, MIXED_WEIGHTS, Limits, shoot
from sample_docs.generator.camera.shot import Shot
from sample_docs.generator.drawing.sheet import FieldPlace, Line, Mark, Sheet
from sample_docs.generator.drawing.text import Box
from sample_docs.generator.papers.recommendation_form import opinion_page
from sample_docs.generator.papers.registry import Layout, choose
from sample_docs.generator.papers.style import (
    DEVELOPMENT,
    HELD_OUT,
    SEEN,
    Style,
    draw_style,
)
from sample_docs.generator.papers.watermark import lay_over
from sample_docs.generator.plan import CAREER, CASES, Paper, Plan

WATERMARKED = 0.07  # the share of certificates with a notice laid over them
TRIES = 4  # pictures taken before giving up on a profile


@dataclass(frozen=True)
class Look:
    """How a submission's pictures are to look: layouts, camera profile, size limits."""

    layouts: str = DEVELOPMENT
    quality: str = "mixed"
    limits: Limits = field(default_factory=Limits)


@dataclass
class Part:
    """What one paper contributes to a picture."""

    paper: Paper
    fields: dict[str, FieldPlace]


@dataclass(eq=False)
class Picture:
    """One picture: what is on it, and the file a camera made of it."""

    parts: list[Part]
    sheet: Sheet
    shot: Shot
    layout: str
    layout_set: str
    duplicate_of: "Picture | None" = None
    ref: str = ""

    @property
    def paper(self) -> Paper:
        """The first paper on the picture."""
        return self.parts[0].paper


class Photographer:
    """Draws the papers of one submission, each case in a look of its own."""

    def __init__(self, rng: Random, look: Look) -> None:
        self.rng, self.look = rng, look
        # People photograph everything or scan everything; some do a bit of each.
        self.usual = rng.choices(MIXED, MIXED_WEIGHTS)[0]
        self._cases: dict[int, tuple[str, Style, str]] = {}

    def profile(self, paper: Paper) -> str:
        """The camera for a paper."""
        if paper.profile:
            return paper.profile
        if self.look.quality != "mixed":
            return self.look.quality
        if self.rng.random() < 0.75:
            return self.usual
        return self.rng.choices(MIXED, MIXED_WEIGHTS)[0]

    def _layout_set(self) -> str:
        if self.look.layouts == "mixed":
            if self.rng.random() < 0.55:
                return HELD_OUT
            return self.rng.choice(SEEN)
        return self.look.layouts

    def draw(self, paper: Paper) -> tuple[list[Sheet], Layout]:
        """The sheets of a paper and the layout that drew them."""
        rng = self.rng
        layouts, prefer, style = self._layout_set(), "", None
        if paper.section == CASES and paper.bundle >= 0:
            if paper.bundle not in self._cases:
                self._cases[paper.bundle] = (layouts, draw_style(rng, layouts), "")
            layouts, style, prefer = self._cases[paper.bundle]
            prefer = prefer if rng.random() < 0.8 else ""
        made = choose(paper.kind, paper.facts, rng, layouts, prefer=prefer, forced=paper.layout)
        if style is None or made.layout_set != layouts:
            style = draw_style(rng, made.layout_set)
        if paper.section == CASES and paper.bundle >= 0 and not self._cases[paper.bundle][2]:
            self._cases[paper.bundle] = (layouts, style, made.name)
        sheets = made.draw(paper.facts, style, rng)
        watermarked = paper.section == CAREER and paper.is_record and rng.random() < WATERMARKED
        for sheet in sheets:
            if watermarked:
                lay_over(sheet, rng)
            sheet.corner_mark()
        return sheets, made

    def take(self, paper: Paper) -> list[Picture]:
        """The pictures of a paper, one a page."""
        sheets, made = self.draw(paper)
        profile = self.profile(paper)
        if paper.beside is not None:
            others, _ = self.draw(paper.beside)
            sheet, shares = _together([sheets[0], others[0]], self.rng)
            parts = [Part(paper, shares[0]), Part(paper.beside, shares[1])]
            return [self._picture(sheet, parts, made, profile)]
        return [
            self._picture(sheet, [Part(paper, sheet.fields)], made, profile) for sheet in sheets
        ]

    def take_opinions(self, paper: Paper) -> list[Picture]:
        """The form's last page alone, stamped and scanned."""
        sheet = opinion_page(paper.facts, draw_style(self.rng, DEVELOPMENT), self.rng)
        sheet.corner_mark()
        shot = self._readable(sheet, self.profile(paper), [sheet.fields])
        parts = [Part(paper, sheet.fields)]
        return [Picture(parts, sheet, shot, "recommendation_form.opinions", DEVELOPMENT)]

    def _picture(self, sheet: Sheet, parts: list[Part], made: Layout, profile: str) -> Picture:
        paper = parts[0].paper
        if profile == "poor":
            hide = [sheet.fields[name].box for name in paper.hidden if name in sheet.fields]
            mode, limits = paper.poor_mode, self.look.limits
            shot = shoot(sheet, self.rng, profile, limits=limits, poor_mode=mode, hide=hide)
        else:
            shot = self._readable(sheet, profile, [part.fields for part in parts])
        return Picture(parts, sheet, shot, made.id, made.layout_set)

    def _readable(self, sheet: Sheet, profile: str, fields: list[dict[str, FieldPlace]]) -> Shot:
        """A picture on which every field can be read: what cannot be read is a defect, not luck."""
        places = [place for each in fields for place in each.values()]
        for _ in range(TRIES):
            shot = shoot(sheet, self.rng, profile, limits=self.look.limits)
            if all(shot.easy(place.box, place.size) for place in places):
                return shot
        return shoot(sheet, self.rng, "clean", limits=Limits(quality=self.look.limits.quality))

    def all(self, plan: Plan) -> list[Picture]:
        """The pictures of every paper of a plan but its form, in the plan's order."""
        shared = {id(paper.beside) for paper in plan.papers if paper.beside is not None}
        pictures: list[Picture] = []
        for paper in plan.papers:
            if id(paper) not in shared:
                pictures += self.take(paper)
        return pictures


def _together(sheets: list[Sheet], rng: Random) -> tuple[Sheet, list[dict[str, FieldPlace]]]:
    """Copy sheets below each other onto one upright page; gives it and each one's fields on it."""
    page = Sheet(210, 297, rng)
    room = page.height / len(sheets)
    shares: list[dict[str, FieldPlace]] = []
    for index, sheet in enumerate(sheets):
        scale = min(page.width * 0.92 / sheet.width, room * 0.94 / sheet.height)
        size = (round(sheet.width * scale), round(sheet.height * scale))
        left = round((page.width - size[0]) / 2 + rng.uniform(-8, 8))
        top = round(room * index + (room - size[1]) / 2)
        page.image.paste(sheet.image.resize(size, Image.Resampling.LANCZOS), (left, top))

        def moved(box: Box, left: int = left, top: int = top, scale: float = scale) -> Box:
            return (
                left + box[0] * scale,
                top + box[1] * scale,
                left + box[2] * scale,
                top + box[3] * scale,
            )

        page.lines += [Line(line.text, moved(line.box), line.hand) for line in sheet.lines]
        page.marks += [Mark(mark.type, mark.text, moved(mark.box)) for mark in sheet.marks]
        shares.append(
            {
                name: FieldPlace(
                    place.value, moved(place.box), place.hand, place.size * scale, place.also
                )
                for name, place in sheet.fields.items()
            }
        )
    page.fields = shares[0]
    return page, shares
