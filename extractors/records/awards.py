"""Certificates of honour and commendations."""

import re

from extractors.records import parsers
from extractors.records.dating import closing_date
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.ranks import level_of_office, office_level
from extractors.text.sheet import Sheet
from models.page import MarkType

_NAME = r"(?P<v>[\u3400-\u9fff·]{2,4}?)"

_HONOUR = re.compile(r"荣获|被评为|评为|获得|授予|表彰|表现突出|成绩突出")
_GREETING = re.compile(r"^(?P<v>[\u3400-\u9fff·]{2,4}?)(?:同志|女士|先生|老师)?[:,，]?$")
_ISSUER = re.compile(
    r"(?P<v>[\u4e00-\u9fff()]{4,30}?(?:协会|学会|联合会|总会|办公室|委员会|局|政府|妇联|残联|团委|基金会|中心|组委会))(?:\(.{1,4}\))?$"
)


def _award_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The name in the greeting; the issuer in the last lines, or on the seal; the date."""
    added = closing_date(sheet, "awarded_on", found)
    near = frozenset({Voucher.LABEL})
    lines = sheet.by_line
    said = next((i for i, line in enumerate(lines) if _HONOUR.search(line.text)), len(lines))
    if "holder" not in found:
        for line in reversed(lines[: said + 1]):
            match = _GREETING.match(line.text.replace(" ", ""))
            parsed = parsers.person(match["v"]) if match else None
            if parsed and parsed.complete:
                spots = line.spots[: len(parsed.value)]
                added["holder"] = Candidate(parsed, sheet.printed(spots), spots, near)
                break
    if "issuer" not in found:
        for line in reversed(lines[said + 1 :]):
            match = _ISSUER.search(line.text)
            if match:
                spots = line.spots[match.start("v") : match.end("v")]
                value = Parsed(match["v"], 0, 0)
                added["issuer"] = Candidate(value, sheet.printed(spots), spots, near)
                break
    issuer = {**found, **added}.get("issuer")
    seals = " ".join(m.text for m in sheet.reading.marks if m.type is MarkType.SEAL)
    printed = office_level(issuer.parsed.value) if issuer else None
    sealed = office_level(seals)
    level = printed or sealed
    if level:
        vouchers = {Voucher.LABEL} | ({Voucher.AGREEMENT} if printed == sealed else set())
        shaped = Parsed(level, 0, 0, frozenset({Voucher.VOCABULARY}))
        spots = issuer.spots if issuer else ()
        added["issuer_level"] = Candidate(
            shaped, issuer.raw if issuer else seals, spots, frozenset(vouchers)
        )
    return added


AWARD_CERTIFICATE = Kind(
    id="award_certificate",
    title="荣誉证书、表彰",
    titles=listed("""
        荣誉证书 获奖证书 表彰决定 表彰通报 奖状 表彰的决定 表扬的通报 通报表扬 优秀证书
    """),
    words=weighed(
        {
            2.5: "以资鼓励 特发此证",
            1.5: "被评为 荣获 特此表彰",
            0.8: "表彰",
            0.6: "先进",
            0.5: "授予",
            0.4: "优秀",
            -1.0: "项目编号",
            -1.5: "兹证明",
            -3.0: "学位 准予毕业",
        }
    ),
    fields=(
        FieldSpec(
            "holder",
            "姓名",
            parsers.person,
            ("姓名",),
            (
                re.compile(
                    rf"(?:证书|奖状|编号[:\w\-]*)\s*{_NAME}\s*(?:同志|女士|先生|老师)?\s*[:,，]"
                ),
                re.compile(rf"{_NAME}\s*(?:同志|女士|先生|老师)\s*[:,，]"),
                re.compile(rf"授予\s*{_NAME}\s*(?:同志|“|\")"),
            ),
            key=True,
        ),
        FieldSpec(
            "award",
            "奖项",
            parsers.short_text(40),
            ("奖项", "荣誉称号"),
            (
                re.compile(
                    r"(?:被评为|荣获|获得|授予(?:.{2,4}?同志)?|评为)\s*(?:\d{4}年(?:度)?)?[“\"「《]?(?P<v>[^”\"」》。，,]{3,36}?)[”\"」》]?\s*(?:称号|荣誉称号|[。，,]|特发|$)"
                ),
            ),
        ),
        FieldSpec(
            "issuer",
            "颁发单位",
            parsers.short_text(40),
            listed("颁发单位 颁奖单位 发证单位 评选单位"),
        ),
        FieldSpec("awarded_on", "颁发日期", parsers.date, ("颁发日期", "发证日期", "颁奖日期")),
        FieldSpec("issuer_level", "颁发单位级别", level_of_office),
    ),
    labels=("证书编号", "编号", "日期"),
    derive=_award_rest,
    names_holder="holder",
    sealed=True,
)

KINDS = (AWARD_CERTIFICATE,)
