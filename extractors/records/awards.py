"""Certificates of honour and commendations."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.records import headings, parsers
from extractors.records.dating import closing_date, lower_part
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.phrases import said_in_lines
from extractors.records.plaques import looks_like_plaque, plaque_fields
from extractors.records.ranks import level_of_office, office_level
from extractors.text.names import may_be_name, names_in_run
from extractors.text.sheet import Block, Sheet
from models.page import MarkType

_NAME = r"(?P<v>[\u3400-\u9fff·]{2,4}?)"

_HONOUR = re.compile(r"荣获|被评为|评为|获得|授[予子]|表彰|表扬|”荣誉|表现突出|成绩突出|特[发颁]")
_ADDRESSED = r"(?:同志|老师|同学|(?:女士|先生)(?:\s?[/、(（]\s?(?:女士|先生)[)）]?)?)"
_GREETING = re.compile(rf"^(?P<v>[\u3400-\u9fff·]{{2,4}}?){_ADDRESSED}?[:,，]?$")
_IMPRINT = re.compile(r"(?:抄送|抄报|印发|共印)[:：]|.{0,20}办公室\s*(?:19|20)\d{2}年.*印发")
_ISSUER = re.compile(
    r"(?P<v>[\u4e00-\u9fff()]{4,30}?(?:协会|学会|联合会|总会|办公室|委员会|局|政府|妇联|残联|团委|基金会|中心|组委会))(?:\(.{1,4}\))?$"
)


def _award_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The name in the greeting; the issuer in the last lines, or on the seal; the date."""
    added = said_in_lines(sheet, found, AWARD_CERTIFICATE.fields)
    added |= _in_its_year(sheet, closing_date(sheet, "awarded_on", {**found, **added}))
    if not _is_honour({**found, **added}.get("award")):
        added |= _quoted(sheet)
    added |= plaque_fields(sheet)
    near = frozenset({Voucher.LABEL})
    lines = sheet.by_line
    # Whoever prints and sends a document, at its foot, has not awarded anything.
    foot = next((i for i, line in enumerate(lines) if _IMPRINT.match(line.text)), len(lines))
    lines = lines[:foot]
    said = next((i for i, line in enumerate(lines) if _HONOUR.search(line.text)), len(lines))
    holder = {**found, **added}.get("holder")
    if holder is None or holder.parsed.value.startswith(_NOBODY):
        added |= _honoured(sheet)
    if "holder" not in found and "holder" not in added:
        for line in reversed(lines[: said + 1]):
            match = _GREETING.match(line.text.replace(" ", ""))
            parsed = parsers.person(match["v"]) if match else None
            if parsed and parsed.complete and may_be_name(parsed.value):
                spots = line.spots[: len(parsed.value)]
                added["holder"] = Candidate(parsed, sheet.printed(spots), spots, near)
                break
    if "issuer" not in found and "issuer" not in added:
        added |= _signing(sheet, lines[said + 1 :]) or _naming_itself(sheet, lines)
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


_A_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\s?年)")


def _in_its_year(sheet: Sheet, dated: dict[str, Candidate]) -> dict[str, Candidate]:
    """A date, in doubt where the text speaks of other years alone, none of them next to its own."""
    day = dated.get("awarded_on")
    if day is None:
        return dated
    own = {spot.line for spot in day.spots}
    said = [
        int(year)
        for number, block in enumerate(sheet.by_line) if number not in own
        for year in _A_YEAR.findall(block.text)
    ]  # fmt: skip
    year = int(day.parsed.value[:4])
    if not said or any(abs(year - other) <= 1 for other in said):
        return dated
    return {"awarded_on": replace(day, parsed=replace(day.parsed, complete=False))}


def _signing(sheet: Sheet, lines: Sequence[Block]) -> dict[str, Candidate]:
    """``issuer``: the last of the lines that is, or ends with, an office's name."""
    for line in reversed(lines):
        match = _ISSUER.search(line.text)
        if match:
            spots = line.spots[match.start("v") : match.end("v")]
            value = Parsed(match["v"], 0, 0)
            near = frozenset({Voucher.LABEL})
            return {"issuer": Candidate(value, sheet.printed(spots), spots, near)}
    return {}


def _naming_itself(sheet: Sheet, lines: Sequence[Block]) -> dict[str, Candidate]:
    """``issuer``: an office alone in a line below a list of those honoured, or in the page's head.

    Vouched for where both stand there and say the same.
    """
    alone = [
        (line, value)
        for line in lines
        if (match := _ISSUER.fullmatch(line.text)) and _IS_OFFICE.search(value := match["v"])
    ]
    if not alone:
        return {}
    line, value = alone[-1]
    spots = line.spots[: len(value)]
    same = [other for other in alone if other[1] == value]
    low = line.box.y0 > lower_part(sheet)
    vouchers = {Voucher.LABEL} if low or len(same) > 1 else set()
    vouchers |= {Voucher.AGREEMENT} if len(same) > 1 else set()
    parsed = Parsed(value, 0, 0, complete=len(same) == len(alone))
    return {"issuer": Candidate(parsed, sheet.printed(spots), spots, frozenset(vouchers))}


_IS_OFFICE = re.compile(r"(?:局|委员会|联合会|政府|总会|协会|学会|基金会|妇联|残联|团委|组委会)$")
"""Offices that honour people; the names of other units stand in lists of those honoured."""


def _is_honour(award: Candidate | None) -> bool:
    """Whether what was found names an honour, not the closing words of the certificate."""
    return award is not None and not _CLOSING.search(award.parsed.value)


_CLOSING = re.compile(
    r"(?:局|委员会|协会|联合会|政府|总会|同志)$|(?:通报|决定|通知|公告|公示|名单|文件|结果)$|特[发颁]此|以资|此证|特此|兹证|^同志|^第?\d{4}年?度?$"
)
_QUOTED = re.compile(r"^[“\"「『《]?(?P<v>[^“”\"「」《》。，,\n]{3,30})[”\"」』》]")
_HONOURS = re.compile(
    r"(?P<v>[\u4e00-\u9fff]{0,20}(?:先进|优秀|最美|十佳|模范|标兵|杰出|突出贡献|[一二三特]等奖|优胜奖|提名奖|新秀|之星|能手)[\u4e00-\u9fff]{0,14})$"
)


def _quoted(sheet: Sheet) -> dict[str, Candidate]:
    """An honour in a line of its own: between quotation marks, or by its words."""
    for pattern in (_QUOTED, _HONOURS):
        for block in sheet.by_line:
            match = pattern.search(block.text.strip('”"“' if pattern is _HONOURS else ""))
            if match is None or _CLOSING.search(match["v"]) or "证书" in match["v"]:
                continue
            at = block.text.find(match["v"])
            spots = block.spots[at : at + len(match["v"])]
            value = Parsed(match["v"], 0, 0, verbatim=True)
            return {
                "award": Candidate(value, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))
            }
    return {}


_short = parsers.short_text(40)
_MORE = re.compile(r"\n.*\n", re.DOTALL)
_DAY = re.compile(r"(?:19|20)\d\d年\d|[一二][〇零○一二三四五六七八九]{3}年|\d月")
_TITLE_ALONE = re.compile(r"[“\"]?(?:荣誉|获奖|奖励|表彰|嘉奖)?(?:证书|奖状|证)[”\"]?")
_BEGIN = 3
_TO_WHOM = re.compile(
    r"^[“\"]?[\u3400-\u9fff·]{2,4}(?:同志)?(?:19|20)\d\d年度?[”\"]?(?:66|[“\"])?(?=[\u3400-\u9fff“\"]{3})"
)
_OWN_TITLE = re.compile(
    r"^[“\"「]?(?:荣誉|获奖|奖励|优秀|嘉奖|表彰)证书[”\"」]?\s*[“”\"「]?(?=[\u3400-\u9fff])"
)


def _award(text: str) -> Parsed | None:
    """What was awarded; the certificate's own title, read into its sentence, is no part of it."""
    parsed = _short(text)
    if parsed and _TITLE_ALONE.fullmatch(parsed.value):
        return None
    if parsed and (_MORE.search(text) or _DAY.search(parsed.value)):
        # More than the honour was taken: other lines, or the day.
        return replace(parsed, complete=False)
    whom = _TO_WHOM.match(parsed.value) if parsed else None
    if parsed and whom:
        # The name and the year are set in lines of their own above what was awarded.
        rest = parsed.value[whom.end() :].strip('“”"')
        start = max(parsed.start, text.rfind(rest[:_BEGIN]))
        return replace(parsed, value=rest, start=start, complete=False)
    title = _OWN_TITLE.match(parsed.value) if parsed else None
    if parsed is None or title is None:
        return parsed
    return replace(parsed, value=parsed.value[title.end() :], complete=False)


_NOBODY = ("下列", "以下", "如下", "单位", "个人", "上述")
_OPENS = re.compile(
    r"您|你|其|该同志|(?:下列|以下|如下)(?:人员|同志|个人|社会工作者|单位和个人)?|名单(?:如下)?[:]?$"
)
_CLOSES = re.compile(
    r"希望|特此|望(?:受|获|以上)|附件|再接再厉|^[\d二][\d〇零一二]{3}年|政府$|局$|委员会$"
)


def _honoured(sheet: Sheet) -> dict[str, Candidate]:
    """The people whom a decision lists: one as the holder, the others as what it also says.

    Whose paper it is, only the submission tells.
    """
    lines = sheet.by_line
    opened = next((i for i, line in enumerate(lines) if _OPENS.search(line.text)), None)
    if opened is None:
        return {}
    people: list[tuple[str, Block]] = []
    for line in lines[opened + 1 :]:
        if _CLOSES.search(line.text) and people:
            break
        for run in re.findall(r"[\u3400-\u9fff·]{2,}", line.text):
            people += [(name, line) for name in names_in_run(run) if may_be_name(name)]
    if not people:
        return {}
    names = tuple(dict.fromkeys(name for name, _ in people))
    spots = people[0][1].spots
    parsed = Parsed(names[0], 0, 0, complete=len(names) == 1, others=names[1:])
    return {"holder": Candidate(parsed, names[0], spots, frozenset())}


AWARD_CERTIFICATE = Kind(
    id="award_certificate",
    title="荣誉证书、表彰",
    titles=listed("""
        荣誉证书 获奖证书 表彰决定 表彰通报 奖状 表彰的决定 表扬的通报 通报表扬 优秀证书 奖励证书
        荣誉称号证书 先进典型的决定 先进个人的决定 先进工作者的决定 表彰的通报 获奖通知 获奖名单
        评选结果的通报 嘉奖令 嘉奖证书 表彰的通知 表扬的决定 授予荣誉称号的决定
    """),
    titled=headings.AWARD,
    words=weighed(
        {
            2.5: "以资鼓励 特发此证 以资表彰 特颁此证",
            2.0: "受表彰的同志 现予表彰 予以表彰 授予单位 荣誉称号",
            1.5: "被评为 荣获 特此表彰 获奖者 授予时间",
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
            listed("获奖者姓名 获奖人姓名 获奖者 获奖人 获奖人员 获奖个人 受表彰人 姓名 授予"),
            (
                re.compile(rf"(?:证书|奖状|编号[:\w\-]*)\s*{_NAME}\s*{_ADDRESSED}?\s*[:,，]"),
                re.compile(rf"{_NAME}\s*{_ADDRESSED}\s*[:,，]"),
                re.compile(rf"授[予子]\s*{_NAME}\s*(?:同志|等|“|\")"),
                re.compile(
                    rf"(?:对|给予|授[予子]){_NAME}等\s?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})\s?(?:名|位|人)"
                ),
                re.compile(
                    rf"(?:^|[\n,，。;；:]){_NAME}{_ADDRESSED}(?=(?:因|凭|在|以|于)?[^,，。\n]{{0,24}}"
                    r"(?:被评为|荣获|获评|获得|获|被授予|被评选为|入选|当选))"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "award",
            "奖项",
            _award,
            listed("""
                奖项 奖项名称 获奖名称 获奖项目 获奖等级 荣誉称号 荣誉名称 奖励名称 奖励等级
                所获荣誉 所获奖项 称号 等次
            """),
            (
                re.compile(
                    r"(?:被评为|荣获|获得|授[予子]|评为|获评|获)[^“”\"「」《》。，,\n]{0,24}[“\"「](?P<v>[^“”\"」\n]{3,36})[”\"」]"
                ),
                re.compile(
                    r"(?:被评为|荣获|获得|授予(?:[:：]?\s*[\u3400-\u9fff·]{2,4}\n|.{2,4}?同志|(?:下列|以下|如下)(?:人员|同志|个人|单位|荣\s?誉(?:称\s?号)?|称\s?号|奖\s?项|奖\s?励)?[:：]?)?|评为)\s*(?:(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年(?:度)?)?[“\"「《]?(?P<v>[^”\"」》。，,]{3,36}?)[”\"」》]?\s*(?:称号|荣誉称号|[。，,]|特发|$)"
                ),
            ),
        ),
        FieldSpec(
            "issuer",
            "颁发单位",
            parsers.short_text(40),
            listed("""
                颁发单位 颁奖单位 发证单位 评选单位 授予单位 表彰单位 颁发机关 授予机关 颁证单位
                授奖单位 主办单位 发文单位
            """),
        ),
        FieldSpec(
            "awarded_on",
            "颁发日期",
            parsers.date,
            listed("""
                颁发日期 颁发时间 发证日期 发证时间 颁奖日期 颁奖时间 授予时间 授予日期 获奖时间
                获奖日期 表彰时间 表彰日期
            """),
        ),
        FieldSpec("issuer_level", "颁发单位级别", level_of_office),
    ),
    labels=listed(
        "证书编号 编号 日期 证号 证字 单位 工作单位 获奖单位 获奖作品 作品名称 备注 级别"
    ),
    derive=_award_rest,
    looks=looks_like_plaque,
    listed_by="award",
    columns={
        "award": re.compile(
            r"(?:所[获得授]|获得?的?|授予的?)?(?:荣誉|获奖|奖励|授奖|表彰|评选|评定|奖)?(?:称号|奖项|项目|名称|等次|等级|类别|结果|荣誉|奖次|奖别)"
            r"|[\u3400-\u9fff]项|所获(?:荣誉|奖项)|拟?授予(?:荣誉)?称号"
        ),
        "holder": re.compile(
            r"(?:[\u3400-\u9fff]{0,6}姓名|获奖(?:者|人|人员|个人)|受(?:表彰|表扬|奖励)(?:者|人|人员|个人|对象)|人员|对象|个人)"
        ),
        "issuer": re.compile(r"(?:颁发|授予|表彰|颁奖|评选)(?:单位|机关|部门)"),
        "awarded_on": re.compile(r"(?:颁发|授予|表彰|获奖|颁奖)(?:日期|时间)"),
    },
    names_holder="holder",
    names_always=False,
    sealed=True,
)

KINDS = (AWARD_CERTIFICATE,)
