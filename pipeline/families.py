"""Which kinds of records make bundles of one sort, and what names them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    """Kinds whose records make bundles of one sort.

    ``once``: kinds of which a bundle has one record. ``keys``: fields that name the bundle,
    most telling first, with the weight of agreeing on them. ``agree``: fields in which all its
    papers must say the same; where they do not, a person should look. ``named``: the field by
    which its papers name it, in more or less the same words. ``told``: further fields that its
    papers tell alike and that tell bundles apart badly.
    """

    bundle: str
    kinds: tuple[str, ...]
    once: frozenset[str]
    keys: tuple[tuple[str, float], ...]
    agree: tuple[str, ...] = ()
    named: str = ""
    told: tuple[str, ...] = ()


FAMILIES = (
    Family(
        "casework",
        ("casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
         "casework_process", "casework_evaluation", "casework_closure"),
        frozenset({"casework_intake", "casework_assessment", "casework_agreement", "casework_plan",
                   "casework_evaluation", "casework_closure"}),
        (("case_number", 4.0), ("client", 2.5), ("worker", 0.4)),
        named="case_number",
    ),
    Family(
        "group",
        ("group_plan", "group_session_plan", "group_process", "group_summary"),
        frozenset({"group_plan", "group_summary"}),
        (("group_name", 4.0), ("worker", 0.5)),
        named="group_name",
    ),
    Family(
        "community",
        ("community_plan", "community_process", "community_summary"),
        frozenset({"community_plan", "community_summary"}),
        (("activity_name", 4.0), ("worker", 0.5)),
        named="activity_name",
    ),
    Family(
        "monograph",
        ("monograph_cover", "monograph_contents", "monograph_authors"),
        frozenset({"monograph_cover", "monograph_contents", "monograph_authors"}),
        (("title", 4.0), ("isbn", 2.0)),
        agree=("isbn",),
        told=("authors", "publisher"),
    ),
    Family(
        "paper",
        ("paper_cover", "paper_contents"),
        frozenset({"paper_cover", "paper_contents"}),
        (("journal", 2.5), ("issue", 2.5)),
        agree=("journal", "issue"),
        told=("published_on",),
    ),
    Family("topic", ("topic_commission",), frozenset(), (("topic_name", 4.0), ("number", 4.0))),
)  # fmt: skip
