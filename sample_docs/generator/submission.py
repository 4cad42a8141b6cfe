"""One submission from plan to files and truth."""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from sample_docs.generator.documents.archive import archived
from sample_docs.generator.documents.packing import Delivery, Packed, Packer
from sample_docs.generator.drawn import Look, Photographer
from sample_docs.generator.plan import MET, MISSING, Plan
from sample_docs.generator.truth import Origin, as_json, truth

CONTAINERS = ("unit", "folder", "zip")
CONTAINER_WEIGHTS = (5, 3, 2)


@dataclass(frozen=True)
class Wanted:
    """How a submission is to look and to be handed in; what is empty is drawn."""

    seed: int
    look: Look
    container: str = ""
    delivery: str = ""
    form: str = ""
    small: bool = False


@dataclass(frozen=True)
class Made:
    """A finished submission: its id, its files below incoming, and its truth."""

    id: str
    files: dict[str, bytes]
    truth: dict[str, Any]

    def write(self, incoming: Path, truths: Path) -> None:
        """Write the files and the truth."""
        for path, data in self.files.items():
            target = incoming / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        truths.mkdir(parents=True, exist_ok=True)
        (truths / f"{self.id}.json").write_text(as_json(self.truth), "utf-8")


def make(plan: Plan, rng: Random, wanted: Wanted, taken: set[str]) -> Made:
    """Draw, pack and describe a plan. ``taken`` are submission ids already in use."""
    photographer = Photographer(rng, wanted.look)
    pictures = photographer.all(plan)
    delivery = Delivery.draw(rng, wanted.delivery or plan.delivery, wanted.form)
    delivery = Delivery(delivery.evidence, delivery.form, wanted.small)
    packer = Packer(rng, plan, photographer, delivery)
    packed = packer.pack(pictures)
    accepted = {"no_word": MISSING, "partly_pdf": (*MET, "unclear")}
    plan.find("delivery.pictures", accepted.get(delivery.evidence, MET))
    container = wanted.container or rng.choices(CONTAINERS, CONTAINER_WEIGHTS)[0]
    name = _free_name(plan, container, taken)
    files = _contained(rng, plan, packed, container, name)
    identity = name.replace("/", "__")
    origin = Origin(identity, wanted.seed, wanted.look.layouts)
    described = truth(origin, plan, packer.form_paper, packed.documents)
    return Made(identity, files, described)


def _free_name(plan: Plan, container: str, taken: set[str]) -> str:
    """The submission's path below incoming, without an archive's ending."""
    base = plan.person.name
    name = f"{plan.person.recommender}/{base}" if container == "unit" else base
    number = 2
    while name in taken:
        name = (
            f"{plan.person.recommender}/{base}{number}"
            if container == "unit"
            else f"{base}{number}"
        )
        number += 1
    taken.add(name)
    return name


def _contained(
    rng: Random, plan: Plan, packed: Packed, container: str, name: str
) -> dict[str, bytes]:
    """The files below incoming: in a folder, or in an archive with perhaps a folder inside."""
    if container != "zip":
        return {f"{name}/{path}": data for path, data in packed.files.items()}
    folder = rng.choice(("", f"{plan.person.name}/", f"{plan.person.name}申报材料/"))
    for document in packed.documents:
        document.path = folder + document.path
    inside = {folder + path: data for path, data in packed.files.items()}
    encoding = rng.choice(("gbk", "utf-8"))
    return {f"{name}.zip": archived(inside, encoding)}
