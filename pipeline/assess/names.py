"""Chinese names of kinds and fields, for reasons that people read."""

from extractors.records import KINDS
from models.record import PageRef

BUNDLE_TITLES = {
    "casework": "个案",
    "group": "小组",
    "community": "社区活动",
    "monograph": "专著",
    "paper": "论文",
    "topic": "课题",
}

_MARK_TITLES = {"seal": "公章", "photo": "照片", "signature": "签名"}


def kind_title(kind: str) -> str:
    """A kind's Chinese name."""
    found = KINDS.get(kind)
    return found.title if found else kind


def kinds_title(kinds: tuple[str, ...]) -> str:
    """Several kinds of which one will do."""
    return "或".join(kind_title(kind) for kind in kinds)


def field_title(kind: str, field: str) -> str:
    """A field's Chinese name on papers of this kind."""
    found = KINDS.get(kind)
    spec = found.spec(field) if found else None
    return spec.title if spec else field


def mark_title(kind: str, witness: str) -> str:
    """A mark's Chinese name; a seal that belongs to a field is named with it."""
    field, _, mark = witness.rpartition(".")
    title = _MARK_TITLES.get(mark, mark)
    return f"{field_title(kind, field)}的{title}" if field else title


def quoted(name: str) -> str:
    """A set's name in quotation marks; one that carries its own is left as it is."""
    return name if name.startswith("“") or not name else f"“{name}”"


def page_title(page: PageRef) -> str:
    """A page as people speak of it."""
    return f"《{page.document}》第{page.number}页"
