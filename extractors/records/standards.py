"""Papers that prove a part in making standards."""

import re
from dataclasses import replace

from extractors.records import parsers, policies
from extractors.records.dating import closing_date
from extractors.records.drafters import drafters_of
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.phrases import DATE, lines_of, said_in
from extractors.records.policies import document_title
from extractors.records.prints import as_field, with_fellows
from extractors.records.roster import roster
from extractors.text.sheet import Sheet

_STANDARD = re.compile(
    r"(?P<p>GB|MZ|WS|JY|RB|SF|LD|DB\s?\d{2,4}|T/[A-Z]{2,8}|Q/[A-Z0-9]{2,8})\s*(?P<t>/\s*[TZ])?[\s·.]{0,2}"
    r"(?P<n>\d{1,6}(?:\.\d{1,3})?)\s*(?:[-—–―]{1,2}|\s)\s*(?P<y>(?:19|20)\d{2})(?!\d)"
)
"""GB/T 1234—2020, MZ/T 094—2017, DB50/T 706—2016, T/CSWA 3—2019."""


def standard_number(text: str) -> Parsed | None:
    """A standard's number in its usual spelling: DB50/T 999-2020."""
    match = _STANDARD.search(text)
    if not match:
        return None
    if _HOW_TO_WRITE.match(match.group()):
        # The rules after which all standards are written.
        later = standard_number(text[match.end() :])
        return later and replace(
            later, start=later.start + match.end(), end=later.end + match.end()
        )
    prefix = re.sub(r"\s", "", match["p"])
    kind = re.sub(r"\s", "", match["t"] or "")
    value = f"{prefix}{kind} {match['n']}-{match['y']}"
    return Parsed(value, match.start(), match.end(), frozenset({Voucher.FORMAT}))


_HOW_TO_WRITE = re.compile(r"GB\s*/?\s*T?\s*(?:1\.\d|20000|20001)(?!\d)")


def _standard_title(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A cover's title: the largest print that is no name of a sort of standard or of an office."""
    if "title" in found:
        return {}
    lines = [
        block for block in sheet.by_line
        if _WORDS.search(block.text) and not _NOT_TITLE.search(block.text.replace(" ", ""))
    ]  # fmt: skip
    if not lines:
        return {}
    top = max(lines, key=lambda block: block.box.height)
    # What runs on in the next line may be a single character there.
    fellows = [
        block for block in sheet.by_line
        if block is top
        or (_CHINESE.search(block.text) and not _NOT_TITLE.search(block.text.replace(" ", "")))
    ]  # fmt: skip
    return as_field(sheet, "title", with_fellows(top, fellows))


def _cover_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The title; of an announcement of standards the day on which it was made."""
    added = _standard_title(sheet, found)
    if _ANNOUNCED.search(sheet.flow.text):
        dated = closing_date(sheet, "published_on", found)
        ruled = {spot for block in sheet.blocks if block.cell for spot in block.spots}
        # What stands in the table is when a standard comes into force.
        added |= {n: one for n, one in dated.items() if not ruled & set(one.spots)}
    return added


_ANNOUNCED = re.compile(r"批准发布|现予(?:以)?(?:公布|发布|公告)|公告")
_WORDS = re.compile(r"[\u4e00-\u9fff]{4}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_NOT_TITLE = re.compile(
    r"标准$|标准化|发布|实施|ICS|前言|管理局|监督|国家标准|行业标准|地方标准|样本|测试|起草|本文件|本标准"
    r"|^中华人民共和国$|^重庆市$|参考文献|^附录|规范性引用|^目[次录]$"
)

_STANDARD_FIELDS = (
    FieldSpec(
        "standard_number", "标准号", standard_number,
        listed("标准号 标准编号 标准文号 标准代号 文号"),
        (re.compile(rf"(?<!代替)(?<!代替[\s:])(?<!替代)(?<!部分代替)(?P<v>{_STANDARD.pattern})"),),
        patterns_first=True, key=True,
    ),
    FieldSpec(
        "title", "标准名称", document_title, listed("标准名称 中文名称 标准中文名称"),
    ),
    FieldSpec(
        "drafters",
        "起草人",
        parsers.people,
        listed("主要起草人员 主要起草人 起草人员 起草人 参加起草人 参与起草人"),
        (re.compile(r"(?:主要)?起草人(?:员)?(?:为|有|[:])\s*(?P<v>[\u3400-\u9fff·、,，\s]{2,200}?)(?:。|$|\n本)"),),
        wraps=True,
        patterns_first=True,
    ),
    FieldSpec("rank", "排名", parsers.derived),
    FieldSpec(
        "published_on", "发布日期", parsers.date, listed("发布日期 发布时间"),
        (
            re.compile(r"(?P<v>(?:19|20)\d\d\s?[-年.]\s?\d{1,2}\s?[-月.]\s?\d{1,2}\s?日?)\s*发布"),
            re.compile(rf"{DATE}\s*(?:发布|批准发布)"),
        ),
        key=True,
    ),
)  # fmt: skip

STANDARD_COVER = Kind(
    id="standard_cover",
    title="标准文号页",
    titles=listed("""
        中华人民共和国国家标准 国家标准 行业标准 地方标准 团体标准 中华人民共和国民政行业标准
        重庆市地方标准 民政行业标准
    """),
    words=weighed(
        {
            2.0: "发布 实施 ICS",
            1.5: "市场监督管理局 质量技术监督局 地方标准 行业标准 国家标准",
            1.0: "CCS 代替 备案号 DB50 GB/T MZ/T",
            -1.5: "起草人 前言 本文件按照 本标准按照",
            -2.5: "兹证明 课题",
        }
    ),
    fields=_STANDARD_FIELDS,
    labels=listed("ICS CCS 代替 备案号 实施日期"),
    derive=_cover_rest,
    listed_by="standard_number",
    columns={
        "standard_number": re.compile(r"(?:国家|行业|地方|团体)?标准(?:编号|号|文号|代号)|编号"),
        "title": re.compile(r"(?:国家|行业|地方|团体)?标准(?:中文)?名称|名称"),
        "published_on": re.compile(r"(?:批准|发布)(?:日期|时间)"),
    },
)


def _authors_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The drafters under a heading of their own or in a table; the standard that is explained."""
    added: dict[str, Candidate] = {}
    table = roster(sheet)
    if table:
        added["drafters"] = table["members"]
    else:
        added |= drafters_of(sheet, found.get("drafters"))
    if "title" not in found:
        text = lines_of(sheet)
        named = said_in(text, sheet, document_title, (_EXPLAINED,))
        added |= {"title": named} if named else _title_by_number(sheet)
    return added


def _title_by_number(sheet: Sheet) -> dict[str, Candidate]:
    """The standard's name on the line above or below its number, where that has one to itself."""
    lines = [block for block in sheet.by_line if block.spots]
    number = next((b for b in lines if _STANDARD.fullmatch(b.text.strip(" ()（）"))), None)
    if number is None:
        return {}
    near = [
        block for block in lines
        if block is not number and _WORDS.search(block.text)
        and abs(block.box.centre[1] - number.box.centre[1]) < _NEAR * number.box.height
        and block.box.centre[1] < _UPPER and not _NOT_TITLE.search(block.text.replace(" ", ""))
        and not re.search(r"[:：,，。;；]", block.text)
    ]  # fmt: skip
    if not near:
        return {}
    top = max(near, key=lambda block: block.box.height)
    return as_field(sheet, "title", with_fellows(top, near))


_NEAR, _UPPER = 3.5, 0.45
"""How far, in its own heights, a standard's name stands from its number, and how far down."""


_EXPLAINED = re.compile(
    r"(?P<v>《[^》\n]{4,60}》)(?:.{0,4}标准)?\s*(?:编制说明|起草|前言|编写|团体标准|地方标准|征求意见|送审稿|报批稿)"
)


STANDARD_AUTHORS = Kind(
    id="standard_authors",
    title="标准作者姓名页",
    titles=listed("""
        前言 起草人员名单 编制说明 起草说明 编写人员名单 起草组名单 标准编制说明 起草人员信息表
        起草人信息表 编写人员一览表 起草人员一览表 编制人员名单 起草人名单 起草人排序表
    """),
    titled=re.compile(
        r"(?!.*[:：])(?:.{0,20}标准|本标准|.{0,20}规范)?.{0,4}(?:起草|编写|编制|制订|制定|研制|参编|主要起草)"
        r"(?:单位(?:及|和|、))?(?:人员?|小组|组)(?:成员)?(?:名单|一览表|信息表|登记表|情况表|排序表|排名表|明细表|表|说明|证明)"
    ),
    words=weighed(
        {
            2.5: "主要起草人",
            1.2: "编制说明 起草组",
            2.0: "起草单位 归口 本文件按照 本标准按照",
            1.5: "GB/T1.1 起草规则 提出 本文件起草单位 本标准起草单位",
            1.0: "标准化工作导则 本文件 本标准",
            -1.2: "同志 印发 情况属实 特作说明 特此说明",
            -2.0: "兹证明 特此证明 出版社 课题 主编 参编",
        }
    ),
    fields=_STANDARD_FIELDS,
    labels=listed("起草单位 主要起草单位 归口单位 提出单位"),
    pages=2,
    derive=_authors_rest,
)


KINDS = (STANDARD_COVER, STANDARD_AUTHORS, *policies.KINDS)
"""Papers of standards and policies."""
