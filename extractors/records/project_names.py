"""A project's name: in marks that may hold others, over two lines, beside its label."""

import re
from dataclasses import replace

from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.text.sheet import Sheet

_BEHIND_NAME = re.compile(
    r"(?<=.)[一二三四五六七八九十]{1,2}、|\n|(?<=[目划])\s?\d{1,2}\s?[.、．](?=[\u3400-\u9fff])"
    r"|(?<=[目划])(?:采购|项目|立项|合同|成交|中标|资助)?(?:编号|金额|单位|周期|级别|负责人)"
    r"|(?<=[目划])(?:采购人|供应商|购买方|购买单位|委托方|委托单位|甲方|乙方|承接方|资助方|服务期|履约期|实施时间|项目主管|项目周期)"
)
"""Where a project's name ends at the latest: the next clause, line or label."""


def project_title(text: str) -> Parsed | None:
    """A project's name: what stands between its quotation marks, which may hold others."""
    first, *_ = text.split("\n", 1)
    open_ended = text[:1] in _OPENING and _is_open(first)
    # A name in marks that ends neither in a mark nor in the word runs on in the next line.
    text = text.replace("\n", " ", 1) if open_ended else text
    whole = _MOTTO_INSIDE.match(text)
    if whole is not None:
        value = f"{whole['a']}“{whole['m']}”{whole['b']}"
        return Parsed(value, whole.start("v"), whole.end("v"))
    start, end = 0, len(text)
    if text[:1] in _OPENING:
        start, depth = 1, 0
        for at, character in enumerate(text):
            depth += character in "“「《"
            depth -= character in "”」》"
            if at and depth <= 0 and character in '”"」》':
                end = at
                break
        else:
            # Marks were misread: a project's name ends with the word.
            word = text.find("项目", start)
            end = word + 2 if word > 0 else end
    goes_on = _GOES_ON.match(text, end + 1) if start and end < len(text) else None
    if goes_on is not None and not _IS_PROJECT.search(text[start:end]):
        # What is quoted is only its motto: “暖阳行动”长者服务项目.
        start, end = 0, goes_on.end()
    clause = _BEHIND_NAME.search(text[start:end])
    end = start + clause.start() if clause else end
    value = re.sub(r"\s", "", text[start:end])
    if not _SHORTEST <= len(value) <= _LONGEST or _COLUMN.fullmatch(value) or _LAW.search(value):
        return None
    whole_name = not open_ended or _NAMED.search(value) is not None
    return Parsed(value, start, end, complete=whole_name, verbatim=True)


def _is_open(line: str) -> bool:
    """Whether a line ends within marks, before the word that a project's name ends in."""
    closed = sum(line.count(mark) for mark in "”」》")
    opened = sum(line.count(mark) for mark in "“「《")
    return (opened > closed or line.count('"') % 2 == 1) and _NAMED.search(line) is None


_OPENING = tuple('“"「《')
_NAMED = re.compile(r"(?:项目|计划|工程|行动)[^\u4e00-\u9fff]*$")
"""What a project's whole name ends in."""

_LAW = re.compile(
    r"(?:法典|[^方办]法|条例|办法|规定|规则|细则|意见|通知|决定|章程|准则|规范|标准)(?:\(试行\))?$|^中华人民共和国"
)
"""What papers refer to in marks: laws, rules and documents, which are no projects."""

_SHORTEST, _LONGEST = 3, 60
"""Characters of a project's name."""

_COLUMN = re.compile(
    r"(?:项目|服务|资金|资助|采购|合同|承接|承担|承办|实施|执行|申报|立项|起止|主管|购买|委托|受托|中标|成交)?"
    r"(?:项目|服务|经费)?(?:单位|机构|主体|组织|方|名称|编号|类别|类型|级别|领域|地点|区域|期限|周期|时间|日期|金额|经费|资金"
    r"|预算|内容|负责人|联系人|备注)(?:名称)?(?:\([^()]{1,6}\)?)?"
)
"""The head of a column, which stands behind 项目名称 where that heads one too."""


_MOTTO_INSIDE = re.compile(
    r"[“\"”](?P<v>(?P<a>[\u4e00-\u9fff()、]{2,20})[“\"”](?P<m>[\u4e00-\u9fff·]{2,12})[“\"”]"
    r"(?P<b>[\u4e00-\u9fff()、]{2,40}?(?:项目|计划|工程|行动)))[“\"”]"
)
"""A name in quotation marks with a motto in marks of its own: engines take one mark for another."""

_GOES_ON = re.compile(
    r"[\u4e00-\u9fff()、]{2,40}?(?:项目|计划|工程|行动)(?![\u4e00-\u9fff]{0,4}(?:编号|负责))"
)
_IS_PROJECT = re.compile(r"项目$")


def name_in_two_lines(sheet: Sheet) -> dict[str, Candidate]:
    """A project's name in lines beside its label, which stands at the middle of their height."""
    label = next((b for b in sheet.blocks if re.fullmatch(r"(?:服务)?项目名称:?", b.text)), None)
    if label is None or label.cell:
        return {}
    middle, reach = label.box.centre[1], 1.3 * label.box.height
    beside = [
        block
        for block in sheet.by_line
        if block.box.x0 >= label.box.x1 - 0.01 and abs(block.box.centre[1] - middle) < reach
    ]
    beside.sort(key=lambda block: block.box.y0)
    level = any(abs(b.box.centre[1] - middle) < 0.4 * label.box.height for b in beside)
    if len(beside) != len(("above", "below")) or level:
        return {}
    parsed = project_title("".join(block.text for block in beside))
    if parsed is None:
        return {}
    spots = tuple(spot for block in beside for spot in block.spots)[parsed.start : parsed.end]
    raw = sheet.printed(spots)
    value = replace(parsed, value=re.sub(r"\s", "", raw))
    return {"project_name": Candidate(value, raw, spots, frozenset({Voucher.LABEL}))}
