"""Evidence as Word files: pictures under headings, in whatever way their author put them there."""

from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.documents import drawings
from sample_docs.generator.documents.drawings import Tile
from sample_docs.generator.documents.formats import converted, displayed, recompressed
from sample_docs.generator.documents.word import PAGE_BREAK, WordFile, paragraph, run
from sample_docs.generator.drawn import Picture
from sample_docs.generator.truth import Page

WAYS = ("inline", "several", "floating", "cells", "text_box", "group", "vml")
WEIGHTS = (9, 3, 3, 5, 2, 1, 1)
WIDTH, HEIGHT = 155.0, 215.0  # millimetres of a page a picture may take

KIND_NAMES = {
    "recommendation_form": "推荐表",
    "id_card": "身份证",
    "level_certificate": "社会工作师证书",
    "registration_certificate": "登记证书",
    "diploma": "毕业证书",
    "degree_certificate": "学位证书",
    "employment_proof": "从事社会工作证明",
    "casework_intake": "接案记录表",
    "casework_assessment": "预估表",
    "casework_agreement": "服务协议",
    "casework_plan": "工作计划表",
    "casework_process": "过程记录表",
    "casework_evaluation": "评估表",
    "casework_closure": "结案表",
    "group_plan": "小组工作计划书",
    "group_session_plan": "单元计划书",
    "group_process": "小组过程记录表",
    "group_summary": "小组评估总结报告",
    "community_plan": "社区工作计划书",
    "community_process": "社区过程记录表",
    "community_summary": "社区评估总结报告",
    "project_proof": "项目证明",
    "award_certificate": "荣誉证书",
    "teaching_proof": "教学经历证明",
    "monograph_cover": "专著封面",
    "monograph_contents": "专著目录",
    "monograph_authors": "专著作者姓名页",
    "paper_cover": "论文刊物封面",
    "paper_contents": "论文刊物目录",
    "topic_commission": "课题委托书",
    "standard_cover": "标准文号页",
    "standard_authors": "标准作者姓名页",
    "policy_proof": "参与政策制定的证明",
    "media_report": "媒体报道",
    "other": "其他材料",
    "blank": "",
}


@dataclass(frozen=True)
class Habits:
    """How the author of a Word file puts pictures into it.

    ``captions`` is ``none``, ``good`` or ``wrong``; ``headings`` whether sections have headings.
    """

    way: str
    captions: str
    headings: bool
    breaks: bool
    odd_formats: bool

    @staticmethod
    def draw(rng: Random) -> "Habits":
        """Draw somebody's habits."""
        return Habits(
            way=rng.choices(WAYS, WEIGHTS)[0],
            captions=rng.choices(("none", "good", "wrong"), (5, 4, 1))[0],
            headings=rng.random() < 0.75,
            breaks=rng.random() < 0.4,
            odd_formats=rng.random() < 0.2,
        )


class EvidenceWriter:
    """Fills a Word file with pictures and keeps the pages in reading order."""

    def __init__(
        self, rng: Random, habits: Habits, expected: int, word: WordFile | None = None
    ) -> None:
        numbers = list(range(1, expected + 3))
        if rng.random() < 0.35:  # pictures were moved about after they had been put in
            rng.shuffle(numbers)
        self.rng, self.habits = rng, habits
        self.word = word or WordFile(numbers)
        self.pages: list[Page] = []
        self._parts: dict[int, str] = {}
        self._figure = 0

    def heading(self, text: str, *, level: int = 1) -> None:
        """A heading, where the author writes them."""
        if self.habits.headings:
            size = 32 if level == 1 else 28
            self.word.body.append(paragraph(run(text, bold=True, half_points=size)))

    def title(self, text: str) -> None:
        """The document's title."""
        self.word.body.append(
            paragraph(run(text, bold=True, half_points=36, face="黑体"), align="center")
        )

    def put(self, pictures: list[Picture]) -> None:
        """Put pictures one after another in the author's way, now and then in another."""
        left = list(pictures)
        while left:
            way = self.habits.way
            if self.rng.random() < 0.12:
                way = self.rng.choices(WAYS, WEIGHTS)[0]
            count = {
                "several": self.rng.randint(2, 3),
                "cells": self.rng.randint(1, 4),
                "group": 2,
            }.get(way, 1)
            batch, left = left[:count], left[count:]
            self._place(batch, way)
            self._caption(batch)
            if self.habits.breaks and left:
                self.word.body.append(PAGE_BREAK)

    def _caption(self, batch: list[Picture]) -> None:
        if self.habits.captions == "none":
            return
        for picture in batch:
            self._figure += 1
            number = self._figure
            if self.habits.captions == "wrong" and self.rng.random() < 0.4:
                number = max(1, number + self.rng.choice((-1, 1)))
            name = KIND_NAMES.get(picture.paper.kind, "")
            text = f"图{number} {name}" if name else f"图{number}"
            self.word.body.append(paragraph(run(text), align="center"))

    def part(self, picture: Picture) -> str:
        """The media part of a picture; a repeated picture may share its part with the first."""
        twin = picture.duplicate_of
        if twin is not None and id(twin) in self._parts and self.rng.random() < 0.5:
            return self._parts[id(twin)]
        data, extension = picture.shot.data, picture.shot.extension
        if twin is not None and self.rng.random() < 0.4 and extension == "jpeg":
            data = recompressed(data, self.rng.randint(60, 80))
        if self.habits.odd_formats and extension == "jpeg" and self.rng.random() < 0.5:
            data, extension = self._odd(picture)
        if extension == "jpeg" and self.rng.random() < 0.3:
            extension = "jpg"
        name = self.word.add_media(data, extension)
        self._parts[id(picture)] = name
        return name

    def _odd(self, picture: Picture) -> tuple[bytes, str]:
        """A picture in a format of its own."""
        grey = picture.shot.profile == "copy"
        pixels = picture.shot.size[0] * picture.shot.size[1]
        choices = ["png", "tiff"] if pixels < 1_200_000 else ["tiff"]
        if grey and pixels < 1_800_000:
            choices += ["gif", "bmp"]
        extension = self.rng.choice(choices)
        return converted(picture.shot.data, extension), extension

    def _size(self, picture: Picture, width: float, height: float) -> tuple[float, float]:
        """Millimetres a picture takes within bounds, as it is displayed."""
        across, down = displayed(picture.shot.data)
        scale = min(width / across, height / down)
        return across * scale, down * scale

    def _placed(self, picture: Picture, width: float, height: float, where: str = "body") -> Tile:
        """Store a picture and enter its page; gives it as a tile within bounds."""
        part = self.part(picture)
        self.pages.append(Page(part, picture))
        number = self.word.next_shape()
        return Tile(self.word.relation(part, where), number, *self._size(picture, width, height))

    def _place(self, batch: list[Picture], way: str) -> None:
        add = self.word.body.append
        if way == "cells":
            self._cells(batch)
        elif way == "group" and len(batch) > 1:
            tiles = [self._placed(picture, WIDTH / 2 - 3, HEIGHT / 2) for picture in batch]
            add(paragraph(drawings.group(tiles, self.word.next_shape())))
        elif way == "several":
            share = HEIGHT / len(batch) - 4
            tiles = [self._placed(picture, WIDTH, share) for picture in batch]
            add(paragraph("".join(map(drawings.inline, tiles)), align="center"))
        else:
            for picture in batch:
                add(self._alone(self._placed(picture, WIDTH, HEIGHT), way))

    def _alone(self, tile: Tile, way: str) -> str:
        """A paragraph with one picture."""
        if way == "floating":
            return paragraph(drawings.floating(tile, (2, 2)))
        if way == "vml":
            return paragraph(drawings.vml(tile), align="center")
        if way == "text_box":
            around = replace(tile, number=self.word.next_shape())
            inner = replace(tile, width=tile.width - 6, height=tile.height - 8)
            shown, old = paragraph(drawings.inline(inner)), paragraph(drawings.vml(inner))
            return paragraph(drawings.text_box(shown, old, around))
        return paragraph(drawings.inline(tile), align="center")

    def _cells(self, batch: list[Picture]) -> None:
        columns = min(len(batch), self.rng.choice((1, 2, 2, 3, 4)))
        width = WIDTH / columns
        rows = []
        for start in range(0, len(batch), columns):
            tiles = [
                self._placed(picture, width - 5, HEIGHT / 2)
                for picture in batch[start : start + columns]
            ]
            row = [paragraph(drawings.inline(tile), align="center") for tile in tiles]
            rows.append(row + [paragraph()] * (columns - len(row)))
        ruled = self.rng.random() < 0.6
        self.word.body.append(drawings.table(rows, [width] * columns, ruled=ruled))
        self.word.body.append(paragraph())

    def put_in_header(self, picture: Picture) -> None:
        """Put a picture into the page header, where some people paste a certificate."""
        tile = self._placed(picture, 60, 40, "header")
        self.word.header.append(paragraph(drawings.inline(tile)))


def plain_habits(habits: Habits) -> Habits:
    """The same author without odd picture formats, to keep files small."""
    return replace(habits, odd_formats=False)
