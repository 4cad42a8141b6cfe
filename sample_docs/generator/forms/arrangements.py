"""The arrangements any form can be printed in, by name."""

from collections.abc import Callable
from functools import partial
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.forms import flowing, ruled
from sample_docs.generator.forms.content import Form
from sample_docs.generator.papers.style import Style

Arrange = Callable[[Form, Style, Random], list[Sheet]]

ARRANGEMENTS: dict[str, Arrange] = {
    "grid": partial(ruled.draw_ruled, make=ruled.Make()),
    "wide_labels": partial(ruled.draw_ruled, make=ruled.Make(label_units=5)),
    "banner": partial(ruled.draw_ruled, make=ruled.Make(banner=True)),
    "stacked": partial(ruled.draw_ruled, make=ruled.Make(stacked=True, banner=True)),
    "open_grid": partial(ruled.draw_ruled, make=ruled.Make(inner=False)),
    "underlined": partial(flowing.draw_flowing, make=flowing.Make()),
    "lines": partial(flowing.draw_flowing, make=flowing.Make(columns=3, underline=False)),
    "sections": partial(flowing.draw_flowing, make=flowing.Make(underline=False, numbered=True)),
}
