"""A small truth made by hand: a certificate, a case of two papers, a plan, a blank page."""

from typing import Any

Truth = dict[str, Any]
SEAL = {"type": "seal", "text": "重庆市民政局", "box": [0.6, 0.7, 0.8, 0.85]}


def a_page(number: int, kind: str, records: list[str], **other: Any) -> dict[str, Any]:
    source = f"word/media/image{number}.jpeg"
    page = {
        "ref": f"佐证材料.docx!{source}!1", "source": source, "kind": kind, "records": records,
        "rotation": 0, "duplicate_of": None, "profile": "phone", "set": "development",
        "quality": [], "legible": True, "marks": [], "lines": [{"text": "姓名", "hand": False}],
    }  # fmt: skip
    return page | other


def a_field(number: int, value: str, **other: Any) -> dict[str, Any]:
    page = f"佐证材料.docx!word/media/image{number}.jpeg!1"
    return {"value": value, "hand": False, "legible": True, "page": page} | other


def a_record(id: str, kind: str, number: int, **fields: dict[str, Any]) -> dict[str, Any]:
    page = f"佐证材料.docx!word/media/image{number}.jpeg!1"
    return {"id": id, "kind": kind, "pages": [page], "fields": fields}


TRUTH: Truth = {
    "submission": "渝北区__张三",
    "status_accepted": ["incomplete"],
    "documents": [
        {
            "path": "佐证材料.docx",
            "status": "read",
            "pages": [
                a_page(1, "level_certificate", ["t1"], rotation=90, marks=[SEAL]),
                a_page(2, "casework_intake", ["t2"]),
                a_page(3, "casework_closure", ["t3"]),
                a_page(4, "group_plan", ["t4"], profile="scan"),
                a_page(5, "blank", [], lines=[]),
            ],
        }
    ],
    "records": [
        a_record(
            "t1", "level_certificate", 1,
            holder=a_field(1, "张三"), level=a_field(1, "中级"),
            approved_on=a_field(1, "2015-06-14", also=["2015-06"]),
        ),
        a_record("t2", "casework_intake", 2,
                 client=a_field(2, "李四", hand=True), date=a_field(2, "2020-03-01")),
        a_record("t3", "casework_closure", 3,
                 client=a_field(3, "李四"), date=a_field(3, "2020-09-01", legible=False)),
        a_record("t4", "group_plan", 4,
                 group_name=a_field(4, "“同行”小组"), worker=a_field(4, "张三")),
    ],
    "bundles": [
        {"kind": "casework", "key": "2020-001", "records": ["t2", "t3"]},
        {"kind": "group", "key": "“同行”小组", "records": ["t4"]},
    ],
    "findings": {"career.level_certificate": ["met"], "service.cases": ["missing", "unclear"]},
}  # fmt: skip
