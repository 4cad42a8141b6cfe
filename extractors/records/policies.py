"""Papers that prove a part in making policies and plans."""

import re
from dataclasses import replace

from extractors.records import headings, parsers
from extractors.records.dating import closing_date
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.letters import WORK_FIELDS
from extractors.records.phrases import said_in_lines
from extractors.records.roster import Row, rows_of
from extractors.text.sheet import Sheet

_DOCUMENT = re.compile(
    r"[\u4e00-\u9fff]{1,10}\s*[〔\[(（【〈]\s*(?:19|20)\d{2}\s*[〕\])）】〉]\s*(?:第\s*)?\d{1,5}\s*号"
)


def document_number(text: str) -> Parsed | None:
    """A document's number: 渝民〔2020〕12号."""
    match = _DOCUMENT.search(text)
    if not match:
        return None
    value = re.sub(r"\s", "", match.group())
    label = _BEFORE_NUMBER.match(value)
    start = match.start() + (match.group().find(value[label.end()]) if label else 0)
    value = value[label.end() :] if label else value
    value = re.sub(r"[〔\[(（【〈](\d{4})[〕\])）】〉]", r"〔\1〕", value)
    return Parsed(value, start, match.end(), frozenset({Voucher.FORMAT}))


_BEFORE_NUMBER = re.compile(
    r".*(?:文号|字号|编号|时间|日期|文件|机关|单位|通知|办法|意见|方案|规定|以|为|的|和)(?=[\u4e00-\u9fff]{1,8}[〔\[(（【〈])"
)
"""Labels and words that running text has before a document's number."""


def document_title(text: str) -> Parsed | None:
    """A document's title, without its marks."""
    match = re.search(r"[《〈](?P<v>[^》〉\n]{4,60})[》〉]", text)
    start, end = match.span("v") if match else (0, len(text))
    misread = _BRACKETED.match(text) if match is None else None
    if misread:
        start, end = misread.span("v")
    value = re.sub(r"\s", "", text[start:end])
    return Parsed(value, start, end, verbatim=True) if 4 <= len(value) <= 60 else None


_BRACKETED = re.compile(r"^\s*[(（](?P<v>[^()（）\n]{4,50}(?:[(（][^()（）]{1,8}[)）])?)[)）]\s*$")
"""A title whose marks were read as brackets."""


def _numbers_on(sheet: Sheet) -> set[str]:
    return {re.sub(r"\W", "", match.group()) for match in _DOCUMENT.finditer(sheet.flow.text)}


def _policy_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = said_in_lines(sheet, found, POLICY_PROOF.fields)
    added |= _number(sheet, {**found, **added}.get("document_number"))
    added |= _of_several(rows_of(sheet), {**found, **added})
    added |= _role_in_row(sheet, {**found, **added})
    return closing_date(sheet, "issued_on", {**found, **added}) | added


def _role_in_row(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """``role``: what the list says of the one whom the paper is for, by the row of the name."""
    holder, role = found.get("holder"), found.get("role")
    if holder is None or (role is not None and role.parsed.complete):
        return {}
    own = [row for row in rows_of(sheet) if row.parsed.value == holder.parsed.value and row.role]
    said = POLICY_PROOF.spec("role")
    parsed = said.parse(own[0].role) if len(own) == 1 and said is not None else None
    if parsed is None:
        return {}
    value = Parsed(parsed.value, 0, 0, parsed.vouchers, complete=holder.parsed.complete)
    near = frozenset({Voucher.LABEL})
    return {"role": Candidate(value, own[0].role, own[0].spots, near)}


def _number(sheet: Sheet, number: Candidate | None) -> dict[str, Candidate]:
    """The policy's number: that behind its title, not that of the paper which speaks of it."""
    behind = _behind_title(sheet)
    if behind is not None:
        return {"document_number": behind}
    if number is None:
        return {}
    own = any(
        block.box.y0 < _HEAD and _OWN.fullmatch(re.sub(r"\s", "", block.text))
        and number.spots[0] in block.spots
        for block in sheet.by_line
    )  # fmt: skip
    if own or len(_numbers_on(sheet)) > 1:
        # The paper has a number of its own, alone in its head.
        return {"document_number": replace(number, parsed=replace(number.parsed, complete=False))}
    return {}


_HEAD = 0.3
_OWN = re.compile(_DOCUMENT.pattern)
_BEHIND = re.compile(
    rf"[》〉][\s(（,，:：]{{0,3}}(?:文号|以下简称[^)）]{{1,20}}[)）])?[:：]?(?P<v>{_DOCUMENT.pattern})"
)


def _behind_title(sheet: Sheet) -> Candidate | None:
    flow = sheet.flow
    kept = [at for at, sign in enumerate(flow.text) if sign != "\n"]
    text = "".join(flow.text[at] for at in kept)
    match = _BEHIND.search(text)
    parsed = document_number(match["v"]) if match else None
    if match is None or parsed is None:
        return None
    start = match.start("v")
    spots = tuple(flow.spots[at] for at in kept[start + parsed.start : start + parsed.end])
    return Candidate(parsed, sheet.printed(spots), spots, frozenset({Voucher.LABEL}))


def _of_several(rows: list[Row], found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Of a list of people the first is not the one whom the paper is for: it may be any of them."""
    named = [row for row in rows if row.spots]
    if len(named) < 2:
        return {}
    first = named[0]
    others = tuple(row.parsed.value for row in named[1:])
    parsed = Parsed(first.parsed.value, 0, 0, complete=False, others=others)
    added = {"holder": Candidate(parsed, first.parsed.value, first.spots)}
    role = found.get("role")
    if role is not None and len({row.role for row in named}) > 1:
        added["role"] = replace(role, parsed=replace(role.parsed, complete=False))
    return added


_PERSON = r"(?P<v>[\u3400-\u9fff·]{2,4})(?:同志|女士|先生|老师)"
_TOOK_PART = (
    re.compile(
        rf"(?:[,，。;；:：]|过程中|工作中|期间){_PERSON}"
        r"(?=[,，]?(?:全程|参与|参加|作为|担任|承担|负责|主要|牵头|执笔|直接|具体|系|为|任|深度))"
    ),
    re.compile(
        r"(?:[,，。;；:：]|过程中|工作中|期间)(?P<v>[\u3400-\u9fff·]{2,4}?)"
        r"(?=[,，]?(?:全程参与|作为(?:主要)?(?:起草|执笔|撰稿)|担任.{0,8}(?:起草|执笔|撰稿)))"
    ),
)
"""Who took part, as letters tell it: 在该文件制定过程中，林小禾同志全程参与."""

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
        replace(WORK_FIELDS[0], patterns=(*WORK_FIELDS[0].patterns, *_TOOK_PART)),
        *WORK_FIELDS[1:],
        FieldSpec(
            "document_title", "文件名称", document_title,
            listed("""
                文件名称 政策名称 方案名称 规划名称 制度名称 文件题目 文件标题 政策文件名称
                政策(方案)名称 文件(方案)名称 文件(政策)名称 政策/方案名称
                政策(文件)名称 方案(规划)名称 文件全称 参与制定文件名称 制定文件名称 起草文件名称
            """),
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
                    编制组成员 起草工作组成员 调研组成员 统稿人 审稿人 主笔人 编写组成员
                    起草组副组长
                    起草小组组长 起草小组副组长 编制小组组长 编制小组成员 编制组组长
                    起草工作小组组长
                    起草工作小组成员 主要编制人 编制人员 起草专班成员 工作专班成员 执笔组成员
                """)
            ),
            listed("""
                担任角色 参与角色 承担角色 起草身份 担任身份 角色 承担任务 参与身份 承担工作
                本人角色 参与方式
                起草角色 本人承担任务 本人承担工作 本人参与角色 承担主要任务 担任职责 参与任务
            """),
            (re.compile(r"(?:身份|角色|任务|分工)(?:为|是|系)[“\"]?(?P<v>[\u4e00-\u9fff]{2,12}?)(?=[”\"。,，;；]|$)"),
             re.compile(r"(?:作为|担任|为|系|任)(?P<v>[\u4e00-\u9fff]{0,8}?(?:起草人员?|执笔人|撰稿人|参与人员?|成员|牵头人|组长))"),),
        ),
        FieldSpec(
            "issued_on", "开具日期", parsers.date,
            listed("开具日期 开具时间 出具日期 出具时间 证明日期"), key=True,
        ),
    ),
    labels=listed("性别 单位 职务 联系人 联系电话 备注 经办人 工作单位 印发时间 参与时间 日期"),
    derive=_policy_rest,
    listed_by="document_title",
    columns={
        "document_title": re.compile(
            r"(?:政策|文件|方案|规划|制度)?(?:文件|方案)?(?:名称|题目|标题)"
        ),
        "document_number": re.compile(r"(?:发文|文件)?(?:文号|字号)"),
        "holder": re.compile(r"姓名|(?:主要)?(?:起草|执笔|参与)人(?:员)?(?:姓名)?"),
        "role": re.compile(
            r"(?:在?(?:起草|制定|编制|文件)(?:过程)?中?的?|参与|承担|担任|本人)?的?(?:角色|身份|任务|工作|方式|分工|职责)"
        ),
    },
    names_holder="holder",
    sealed=True,
)  # fmt: skip

KINDS = (POLICY_PROOF,)
"""Papers of policies."""
