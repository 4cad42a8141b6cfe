"""What other engines say of a line that the first has read."""

from dataclasses import dataclass

from extractors.cutting import Cut
from extractors.ocr.engine import Image, Recogniser
from extractors.text.alike import reads_alike
from extractors.text.asking import Span, asked_again, numbers_in
from extractors.vision.crops import line_crop, part_quad
from models.page import SecondReading


@dataclass(frozen=True)
class Opinions:
    """The second engine is asked what may decide something; the third, being slow, where the
    first two differ on a number."""

    second: Recogniser
    third: Recogniser | None

    def on(self, picture: Image, cut: Cut, most_thirds: int) -> list[SecondReading]:
        """What they say of a line that was cut out of ``picture``.

        The third engine is shown ``most_thirds`` parts of it at the most.
        """
        seconds = self._seconds(picture, cut)
        return seconds + self._thirds(picture, cut, seconds, most_thirds)

    def _seconds(self, picture: Image, cut: Cut) -> list[SecondReading]:
        """Of the line, or of what decides something in it."""
        one = cut.read
        spans = asked_again(one.text)
        whole = (0, len(one.text))
        crops = [cut.crop if span == whole else _part(picture, cut, span) for span in spans]
        return [
            SecondReading(start=start, end=end, text=other.text)
            for (start, end), other in zip(spans, self.second.recognise(crops), strict=True)
        ]

    def _thirds(
        self, picture: Image, cut: Cut, seconds: list[SecondReading], most: int
    ) -> list[SecondReading]:
        """Of numbers that the second engine reads otherwise."""
        if self.third is None:
            return []
        disputed = [span for second in seconds for span in _disputed(cut.read.text, second)][:most]
        crops = [_part(picture, cut, span) for span in disputed]
        return [
            SecondReading(start=start, end=end, text=other.text, third=True)
            for (start, end), other in zip(disputed, self.third.recognise(crops), strict=True)
        ]


def _part(picture: Image, cut: Cut, span: Span) -> Image:
    return line_crop(picture, part_quad(cut.quad, cut.read.stops, *span))


def _disputed(text: str, second: SecondReading) -> list[Span]:
    """The numbers in a line that a second reading has otherwise."""
    own = text[second.start : second.end]
    return [
        (start, end)
        for start, end in numbers_in(text, (second.start, second.end))
        if not reads_alike(own, second.text, text[start:end])
    ]
