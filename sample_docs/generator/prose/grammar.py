"""Choosing sentences so that no two papers of a submission read the same."""

from collections.abc import Mapping, Sequence
from random import Random


def fill(sentence: str, slots: Mapping[str, str]) -> str:
    """Put the slots' words into a sentence: ``{案主}`` and the like."""
    for slot, word in slots.items():
        sentence = sentence.replace("{" + slot + "}", word)
    return sentence


class Teller:
    """Tells sentences, each once before any comes again.

    One teller serves one case, so that its papers differ from each other.
    """

    def __init__(self, rng: Random, slots: Mapping[str, str]) -> None:
        self.rng = rng
        self.slots = dict(slots)
        self._told: set[str] = set()

    def _pick_raw(self, sentences: Sequence[str]) -> str:
        fresh = [sentence for sentence in sentences if sentence not in self._told]
        chosen = self.rng.choice(fresh or list(sentences))
        self._told.add(chosen)
        return chosen

    def pick(self, sentences: Sequence[str]) -> str:
        """One sentence not told before, where there is one."""
        return fill(self._pick_raw(sentences), self.slots)

    def several(self, sentences: Sequence[str], count: int) -> list[str]:
        """Some sentences, all different."""
        left = list(sentences)
        chosen: list[str] = []
        while left and len(chosen) < count:
            sentence = self._pick_raw(left)
            left.remove(sentence)
            chosen.append(fill(sentence, self.slots))
        return chosen

    def tell(self, sentences: Sequence[str], least: int) -> str:
        """A passage of at least ``least`` characters, or all the sentences there are."""
        left, passage = list(sentences), ""
        while left and len(passage) < least:
            sentence = self._pick_raw(left)
            left.remove(sentence)
            passage += fill(sentence, self.slots)
        return passage

    def listed(self, sentences: Sequence[str], count: int) -> str:
        """A numbered list, one sentence a line."""
        items = self.several(sentences, count)
        style = self.rng.choice(("{}. ", "{}、", "（{}）", "{}．"))
        return "\n".join(style.format(number) + item for number, item in enumerate(items, 1))
