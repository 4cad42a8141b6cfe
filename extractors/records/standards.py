"""Papers that prove a part in making standards, policies and plans."""

import re
from dataclasses import replace

from extractors.records import headings, parsers
from extractors.records.dating import closing_date
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.letters import WORK_FIELDS
from extractors.records.phrases import DATE, lines_of, said_in, said_in_lines
from extractors.records.prints import parted_by_gaps
from extractors.records.roster import roster
from extractors.text.sheet import Sheet, Spot

_STANDARD = re.compile(
    r"(?P<p>GB|MZ|WS|JY|RB|SF|LD|DB\s?\d{2,4}|T/[A-Z]{2,8}|Q/[A-Z0-9]{2,8})\s*(?P<t>/\s*[TZ])?\s*"
    r"(?P<n>\d{1,6}(?:\.\d{1,3})?)\s*(?:[-—–―]{1,2}|\s)\s*(?P<y>(?:19|20)\d{2})(?!\d)"
)
"""GB/T 1234—2020, MZ/T 094—2017, DB50/T 706—2016, T/CSWA 3—2019."""

_DOCUMENT = re.compile(
    r"[\u4e00-\u9fff]{1,10}\s*[〔\[(（【〈]\s*(?:19|20)\d{2}\s*[〕\])）】〉]\s*(?:第\s*)?\d{1,5}\s*号"
)


def standard_number(text: str) -> Parsed | None:
    """A standard's number in its usual spelling: DB50/T 999-2020."""
    match = _STANDARD.search(text)
    if not match:
        return None
    prefix = re.sub(r"\s", "", match["p"])
    kind = re.sub(r"\s", "", match["t"] or "")
    value = f"{prefix}{kind} {match['n']}-{match['y']}"
    return Parsed(value, match.start(), match.end(), frozenset({Voucher.FORMAT}))


def document_number(text: str) -> Parsed | None:
    """A document's number: 渝民〔2020〕12号."""
    match = _DOCUMENT.search(text)
    if not match:
        return None
    value = re.sub(r"\s", "", match.group())
    label = _BEFORE_NUMBER.match(value)
    start = match.start() + (match.group().find(value[label.end()]) if label else 0)
    value = value[label.end() :] if label else value
    value = re.sub(r"[\[(（【〈](\d{4})[\])）】〉]", r"〔\1〕", value)
    return Parsed(value, start, match.end(), frozenset({Voucher.FORMAT}))


_BEFORE_NUMBER = re.compile(
    r".*(?:文号|字号|编号|时间|日期|文件|机关|单位|通知|办法|意见|方案|规定|以|为|的|和)(?=[\u4e00-\u9fff]{1,8}[〔\[(（【〈])"
)
"""Labels and words that running text has before a document's number."""


def document_title(text: str) -> Parsed | None:
    """A document's title, without its marks."""
    match = re.search(r"[《〈](?P<v>[^》〉\n]{4,60})[》〉]", text)
    start, end = match.span("v") if match else (0, len(text))
    value = re.sub(r"\s", "", text[start:end])
    return Parsed(value, start, end, verbatim=True) if 4 <= len(value) <= 60 else None


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
    value = re.sub(r"\s+", "", sheet.printed(top.spots))
    near = frozenset({Voucher.LABEL})
    return {"title": Candidate(Parsed(value, 0, 0), value, top.spots, near)}


_WORDS = re.compile(r"[\u4e00-\u9fff]{4}")
_NOT_TITLE = re.compile(
    r"标准$|标准化|发布|实施|ICS|前言|管理局|监督|国家标准|行业标准|地方标准|样本|测试|起草|本文件|本标准"
)

_STANDARD_FIELDS = (
    FieldSpec(
        "standard_number", "标准号", standard_number,
        listed("标准号 标准编号 标准文号 标准代号 文号"),
        (re.compile(rf"(?P<v>{_STANDARD.pattern})"),), patterns_first=True, key=True,
    ),
    FieldSpec(
        "title", "标准名称", parsers.short_text(60), listed("标准名称 中文名称 标准中文名称"),
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
    derive=_standard_title,
)


def _authors_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The drafters under a heading of their own or in a table; the standard that is explained."""
    added: dict[str, Candidate] = {}
    table = roster(sheet)
    if table:
        added["drafters"] = table["members"]
    elif not _lists_people(found.get("drafters")):
        added |= _drafters_below(sheet) or _run_together(sheet, found.get("drafters"))
    if "title" not in found:
        text = lines_of(sheet)
        named = said_in(text, sheet, document_title, (_EXPLAINED,))
        added |= {"title": named} if named else {}
    return added


def _run_together(sheet: Sheet, drafters: Candidate | None) -> dict[str, Candidate]:
    """The drafters of whom the engine lost the spaces between."""
    if drafters is None:
        return {}
    people = parted_by_gaps(sheet, drafters.spots, drafters.raw)
    value = "、".join(people) or drafters.parsed.value
    parsed = Parsed(value, 0, 0, complete=bool(people))
    return {"drafters": replace(drafters, parsed=parsed)}


def _lists_people(drafters: Candidate | None) -> bool:
    return drafters is not None and "、" in drafters.parsed.value


_DRAFTERS = re.compile(
    r"(?:参加|参与|主要)?(?:起草|编写|编制)(?:人员|人|组成员|者)(?:及其?|名单|和|排序|排名|姓名|\(.{1,10}\))*[:。]?$"
)
_EXPLAINED = re.compile(
    r"(?P<v>《[^》\n]{4,60}》)(?:.{0,4}标准)?\s*(?:编制说明|起草|前言|编写|团体标准|地方标准|征求意见|送审稿|报批稿)"
)


def _drafters_below(sheet: Sheet) -> dict[str, Candidate]:
    """The names in the lines below a heading that says they are the drafters'."""
    lines = [block for block in sheet.by_line if block.spots]
    at = next((i for i, b in enumerate(lines) if _DRAFTERS.search(b.text.replace(" ", ""))), None)
    if at is None:
        return {}
    text = ""
    spots: list[Spot] = []
    for block in lines[at + 1 :]:
        if re.match(r"[一二三四五六七八九十]{1,2}、|\d{1,2}[.、]", block.text):
            break
        text += block.text
        spots += block.spots
        if block.text.endswith(("。", ".")):
            break
    parsed = parsers.people(text)
    if parsed is None:
        return {}
    used = tuple(spots[parsed.start : parsed.end])
    near = frozenset({Voucher.LABEL})
    return {"drafters": Candidate(parsed, sheet.printed(used), used, near)}


STANDARD_AUTHORS = Kind(
    id="standard_authors",
    title="标准作者姓名页",
    titles=listed("前言 起草人员名单 编制说明 起草说明 编写人员名单 起草组名单 标准编制说明"),
    words=weighed(
        {
            2.5: "主要起草人",
            1.2: "编制说明 起草组",
            2.0: "起草单位 归口 本文件按照 本标准按照",
            1.5: "GB/T1.1 起草规则 提出 本文件起草单位 本标准起草单位",
            1.0: "标准化工作导则 本文件 本标准",
            -2.0: "兹证明 特此证明 出版社 课题",
        }
    ),
    fields=_STANDARD_FIELDS,
    labels=listed("起草单位 主要起草单位 归口单位 提出单位"),
    pages=2,
    derive=_authors_rest,
)


def _numbers_on(sheet: Sheet) -> set[str]:
    return {re.sub(r"\W", "", match.group()) for match in _DOCUMENT.finditer(sheet.flow.text)}


def _policy_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = said_in_lines(sheet, found, POLICY_PROOF.fields)
    number = {**found, **added}.get("document_number")
    if number is not None and len(_numbers_on(sheet)) > 1:
        # The paper has a number of its own beside that of the policy it speaks of.
        added["document_number"] = replace(number, parsed=replace(number.parsed, complete=False))
    return closing_date(sheet, "issued_on", {**found, **added}) | added


POLICY_PROOF = Kind(
    id="policy_proof",
    title="参与政策、方案制定的证明",
    titles=listed("""
        参与政策制定证明 参与政策制定的证明 参与方案制定证明 政策起草证明 参与起草证明 文件起草证明
        参与文件起草的证明 参与政策文件制定证明 参与政策文件起草证明 参与制定政策证明
        参与起草文件证明
        参与制度建设证明 参与政策方案制定证明 参与政策、方案制定的证明 参与标准制定证明
        起草工作证明 参与政策制定情况说明 参与政策起草说明 政策制定参与证明 参与规划编制证明
        参与文件制定证明 参与文件起草证明 参与制度起草证明 起草组成员证明 证明
    """),
    titled=headings.POLICY,
    words=weighed(
        {
            2.0: "制定工作 起草工作 参与起草 起草组 起草小组 参与制定 文件名称 参与身份 执笔",
            1.5: "主要起草人 执笔人 编制组 政策名称",
            1.0: "起草 制定 文号 印发 〔 管理办法 实施意见",
            0.8: "兹证明 实施方案",
            0.6: "特此证明",
            0.5: "政策 方案 意见",
            -1.0: "项目名称 我单位工作 工作至今 年限 岗位",
            -2.2: "从事社会工作",
            -1.5: "教学 课程 从事社会工作满 起草单位 归口",
            -2.0: "课题 授课 立项 项目组成员 结项 排名第",
        }
    ),
    fields=(
        *WORK_FIELDS,
        FieldSpec(
            "document_title", "文件名称", document_title,
            listed("文件名称 政策名称 方案名称 规划名称 制度名称 文件题目 文件标题 政策文件名称"),
            (re.compile(r"(?P<v>《[^》\n]{4,60}》)"),), wraps=True, key=True,
        ),
        FieldSpec(
            "document_number", "文号", document_number,
            listed("文号 发文字号 文件编号 发文文号 文件文号 发文号"),
            (re.compile(rf"(?P<v>{_DOCUMENT.pattern})"),), patterns_first=True,
        ),
        FieldSpec(
            "role", "参与角色", parsers.one_of(
                listed("""
                    主要起草人 起草组成员 执笔人 起草人 主要参与人 参与人 牵头人 主要执笔人
                    起草组组长 主要起草人员 主要参与人员 起草小组成员 牵头起草人 主要撰稿人
                    编制组成员 起草工作组成员
                """)
            ),
            listed("担任角色 参与角色 承担角色 角色 承担任务 参与身份 承担工作 本人角色 参与方式"),
            (re.compile(r"(?:作为|担任|为|系)(?P<v>[\u4e00-\u9fff]{2,8}?(?:起草人|执笔人|参与人|成员|牵头人|组长))"),),
        ),
        FieldSpec(
            "issued_on", "开具日期", parsers.date,
            listed("开具日期 开具时间 出具日期 出具时间 证明日期"), key=True,
        ),
    ),
    labels=listed("性别 单位 职务 联系人 联系电话 备注 经办人 工作单位 印发时间 参与时间 日期"),
    derive=_policy_rest,
    names_holder="holder",
    sealed=True,
)  # fmt: skip

KINDS = (STANDARD_COVER, STANDARD_AUTHORS, POLICY_PROOF)
"""Papers of standards and policies."""
