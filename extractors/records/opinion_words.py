"""What an opinion on a form says: its usual clauses, what precedes them, and where it ends."""

import re
from dataclasses import replace

from extractors.records.kind import Parsed, Voucher, listed
from extractors.records.parsers import text_without_prompt

_written = text_without_prompt(
    "(单位",
    "单位)",
    "(盖章)",
    "盖章",
    "(公章)",
    "单位公章",
    "签章",
    "单位负责人签字",
    "负责人签字",
    "负责人签名",
    "签字",
    dated=True,
)

_USUAL = re.compile(
    r"(?:该同志|本单位|我单位|经|审核|审查|核实|研究|考察|党委|党组|办公会|会议|讨论|集体|决定"
    r"|以上|所填|所报|填报|申报|推荐|申请|材料|内容|情况|信息|均|真实|属实|有效|完整|无误|准确|符合|条件|要求|规定"
    r"|同意|予以|上报|报送|报|为|作为|至|向|社会工作|督导|人才库|库|人选|市民政局|民政局|特此|热爱|政治立场坚定"
    r"|品行端正|专业扎实|业务能力强|业务|能力强|工作认真|表现优秀|作风|优良|[,，。.、;；])+"
)
"""The words that opinions on a form are made of."""

_CLAUSES = listed("""
    同意推荐 同意推荐至市民政局 同意推荐至民政局 同意上报 同意申报 同意报送 同意推荐上报 同意
    情况属实 情况真实 以上情况属实 所填情况属实 所填内容属实 以上内容属实 内容属实 材料属实
    材料真实 材料真实有效 材料真实完整 信息属实 信息真实 填报信息真实 填报内容属实 申报材料真实
    经审核 经审查 经核实 经核查 经研究 经考察 经党组研究 经党委研究 经办公会研究 经集体研究
    经研究同意推荐 经审核同意推荐 经审核符合条件 符合推荐条件 符合申报条件 符合条件 符合要求
    同意推荐为社会工作督导库人选 同意推荐为社会工作督导人才库人选 同意推荐为督导库人选
    同意其申报 同意推荐该同志 予以推荐 特此推荐 推荐上报 该同志政治立场坚定
    该同志热爱社会工作 该同志工作认真 该同志工作认真负责 该同志表现优秀 该同志业务能力强
    该同志符合推荐条件 该同志情况属实 政治立场坚定 热爱社会工作 品行端正 作风优良 专业扎实
    专业能力强 业务能力强 业务扎实 工作认真 工作认真负责 工作踏实 表现优秀 成绩突出 业绩突出
    无违法违纪行为
""")
"""Clauses that opinions are usually made of, to tell a misread one by."""

_OPENS = re.compile(
    r"(?:同意|情况(?:属实|真实)|以上|经(?:审|核|研|考|党|办|集)|该同志|所填|材料(?:真实|属实)|符合|特此推荐)"
)
"""How an opinion begins."""

_NEGATED = re.compile(r"[不未否暂缓]|无法|没有|撤回|取消")
"""An opinion against: no sign of it is left out, and none of its clauses taken for a usual one."""

_STAMPED = re.compile(
    rf"(?!.*(?:{_NEGATED.pattern}|同志|老师|拟|该|[本我]|现|兹|已|并))[\u3400-\u9fff]{{2,14}}"
)
"""What a seal's text may look like where it was read before the opinion."""

_BEHIND = re.compile(
    r"(?<=[。.])[^,，。;；]{0,14}?(?:(?:19|20)\d{2}|(?<!\d)\d{0,2}年|[盖公签]章|签[字名]).*$",
    re.DOTALL,
)
"""What follows an opinion: a seal's scraps, then its date."""


_PROMPT_BEHIND = re.compile(
    r"(?<=[荐实报合]。)单位[（(年月日盖章签字孟\s)）、:：]{0,9}$|(?<=[荐实报合选])[,，、]单位[（(年月日盖章签字孟\s)）、:：]{0,9}$"
)
"""What was read of the printed place of a seal and a date."""


def opinion(text: str) -> Parsed | None:
    """What an opinion says, up to the place of its seal, signature or date.

    The usual words, and nothing else, vouch for it. A seal's text read before it is left out, and
    a usual clause of which signs were misread is taken as it is usually written: both in doubt.
    """
    behind = _BEHIND.search(text) or _PROMPT_BEHIND.search(text)
    parsed = _written(text[: behind.start()] if behind else text)
    if parsed is None:
        return None
    if behind and behind.group()[0] in ",，、":
        # A full stop, of which the tail of a comma was read.
        ended = f"{parsed.value}。"
        return replace(parsed, value=_as_written(ended), complete=False, verbatim=False)
    said = parsed.value
    usual = _USUAL.fullmatch(said) is not None and "同意" in said
    if usual:
        return replace(parsed, vouchers=frozenset({Voucher.VOCABULARY}))
    opens = _OPENS.search(said)
    cut = opens.start() if opens else 0
    if cut and _STAMPED.fullmatch(said[:cut]) and _USUAL.fullmatch(said[cut:]):
        return replace(
            parsed, value=said[cut:], start=parsed.start + cut, complete=False, vouchers=frozenset()
        )
    written = _as_written(said)
    if written != said:
        return replace(parsed, value=written, complete=False, verbatim=False, others=(said,))
    return parsed


def _as_written(said: str) -> str:
    """An opinion with its misread clauses as they are usually written."""
    return "".join(
        part if re.fullmatch(r"\W+", part) else _clause(part)
        for part in re.split(r"([,，。.、;；:：]+)", said)
        if part
    ).translate(_WIDE)


_WIDE = str.maketrans(",;:", "，；：")


def _clause(part: str) -> str:
    if part in _CLAUSES or len(part) < _SHORTEST or _NEGATED.search(part):
        return part
    near = [
        (apart, clause)
        for clause in _CLAUSES
        if len(clause) == len(part)
        and (apart := sum(a != b for a, b in zip(clause, part, strict=True))) <= len(part) // 2
        and apart < len(part) - 1
    ]
    best = min(near, default=None)
    only = best is not None and sum(apart == best[0] for apart, _ in near) == 1
    return best[1] if best is not None and only else part


_SHORTEST = 3
"""Clauses of fewer signs are too short to tell what was misread in them."""
