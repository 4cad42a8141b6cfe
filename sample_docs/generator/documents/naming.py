"""File names as people choose them."""

from random import Random

from sample_docs.generator.documents.evidence import KIND_NAMES
from sample_docs.generator.drawn import Picture

FORM_NAMES = (
    "附件1 推荐表.docx",
    "推荐表.docx",
    "{名}推荐表.docx",
    "社会工作督导库人选推荐表（{名}）.docx",
    "1.推荐表-{名}.docx",
    "附件1.社会工作督导人才库人选推荐表.docx",
)
EVIDENCE_NAMES = (
    "佐证材料.docx",
    "附件2 佐证材料.docx",
    "{名}佐证材料.docx",
    "附件2：社会工作从业经历和业绩等相关佐证材料.docx",
    "{名}-社工督导佐证材料（最终版）.docx",
    "2.佐证材料.docx",
)
WHOLE_NAMES = ("{名}申报材料.docx", "社会工作督导申报材料-{名}.docx", "{名}.docx", "推荐材料.docx")
SECTION_NAMES = {
    "career": (
        "一、从业经历佐证材料.docx",
        "从业经历.docx",
        "证书及工作证明.docx",
        "2-1从业经历佐证.docx",
    ),
    "cases": ("直接服务案例.docx", "二、业绩佐证材料.docx", "案例材料.docx", "2-2服务案例.docx"),
    "outputs": (
        "二、业绩佐证材料.docx",
        "研究成果及业绩材料.docx",
        "2-2业绩佐证.docx",
        "{名}业绩材料.docx",
    ),
    "case": ("案例{号}.docx", "服务案例{号}（完整记录）.docx", "2-2案例{号}.docx"),
    "rest": ("项目及荣誉.docx", "其他业绩材料.docx", "补充材料.docx", "三、其他.docx"),
}


def pick(rng: Random, names: tuple[str, ...], person: str, number: str = "") -> str:
    """One of some names with its blanks filled in."""
    return rng.choice(names).replace("{名}", person).replace("{号}", number)


def loose_name(rng: Random, picture: Picture, index: int) -> str:
    """The name of a picture handed in as it is."""
    extension = "png" if picture.shot.extension == "png" else rng.choice(("jpg", "jpg", "jpeg"))
    kind = KIND_NAMES.get(picture.paper.kind) or "图片"
    day = f"2021040{rng.randint(1, 8)}"
    time = f"{rng.randint(8, 22):02d}{rng.randint(0, 59):02d}{rng.randint(0, 59):02d}"
    stem = rng.choice(
        (
            f"{kind}{index}",
            f"{index:02d} {kind}",
            f"IMG_{day}_{time}_{index}",
            f"微信图片_{day}{time}{index}",
            f"扫描件{index:03d}",
        )
    )
    return f"{stem}.{extension}"
