"""What service papers share: an agency's own words, its way of writing days, spec lines of forms.

A form is written down as lines ``key label|other label``: the key says what is asked for, the
agency takes one of the labels and keeps it on all its papers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from sample_docs.generator.drawing.sheet import Sheet
from sample_docs.generator.drawing.text import Run, Text, Value
from sample_docs.generator.facts.dates import Moment
from sample_docs.generator.forms.content import Drawing, Grid, Item, Long, Painter, Short, Signer
from sample_docs.generator.papers.style import Style, printed

DATE_FORMS = ("cn", "cn0", "han", "dash", "slash", "dot", "cn_gap", "han0")
WEEKDAYS = "一二三四五六日"

Texts = Mapping[str, Callable[[], Text]]


@dataclass(frozen=True)
class Rows:
    """The contents of a table inside a form."""

    header: tuple[str, ...]
    rows: list[list[Text]]
    weights: tuple[float, ...]


@dataclass(frozen=True)
class Stock:
    """Everything a paper could ask for, by key; made only where a spec line asks."""

    shorts: Texts
    longs: Texts
    tables: Mapping[str, Callable[[], Rows]]
    drawings: Mapping[str, tuple[Painter, float]]
    signers: Mapping[str, Callable[[str], Signer]]
    wide: frozenset[str]
    tall: Mapping[str, float]


def suited(style: Style, rng: Random, *, by_print: bool = False) -> Style:
    """The style with this set's ways of writing days; ``by_print`` leaves the pen to signatures."""
    style = replace(style, date_style=rng.choice(DATE_FORMS), colon=style.colon or "：")
    return printed(style) if by_print else style


class Words:
    """An agency's choice among wordings, the same on every paper of one family of forms."""

    def __init__(self, agency: str, family: str) -> None:
        self.seed = f"{agency}/{family}"

    def one(self, wording: str) -> str:
        """One of the wordings parted by ``|``."""
        options = wording.split("|")
        return Random(f"{self.seed}/{wording}").choice(options)


def day_runs(style: Style, when: Moment, name: str = "") -> list[Run]:
    """A day; by hand it stands in the printed blanks of 年 月 日."""
    if not style.short_by_hand or style.hand_date_style in ("dot", "dash", "slash", "short"):
        return [style.date(when, name)]
    runs: list[Run] = []
    for number, unit in ((when.year, "年"), (when.month, "月"), (when.day, "日")):
        ems = 2.9 if unit == "年" else 1.9
        runs += [Value(str(number), name, when.iso, hand=True, blank=ems), unit]
    return runs


def weekday(when: Moment) -> str:
    """The day of the week: 星期三."""
    return f"星期{WEEKDAYS[when.first_day().weekday()]}"


def items_of(specs: str, stock: Stock, words: Words) -> list[Item]:
    """The items that spec lines ask for, in their order."""
    items: list[Item] = []
    for spec in specs.strip().splitlines():
        key, wording = spec.split(maxsplit=1)
        label = words.one(wording)
        if key in stock.shorts:
            items.append(Short(label, stock.shorts[key](), wide=key in stock.wide))
        elif key in stock.longs:
            items.append(Long(label, stock.longs[key](), stock.tall.get(key, 14)))
        elif key in stock.tables:
            table = stock.tables[key]()
            items.append(Grid(label, table.header, table.rows, table.weights))
        elif key in stock.drawings:
            paint, height = stock.drawings[key]
            items.append(Drawing(label, paint, height))
        else:
            items.append(stock.signers[key](label))
    return items


def name_runs(sheet: Sheet, signer: Signer, style: Style) -> list[Run]:
    """A signer's name, signed or typed, with room after it; nothing where nobody signed."""
    if not signer.name:
        return []
    if signer.typed:
        return [Value(signer.name, signer.field), "　"]
    hand = signer.hand or style.hand
    return [" ", style.signed(sheet, signer.name, hand, signer.field), "　"]
