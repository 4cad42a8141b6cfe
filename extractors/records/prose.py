"""What the first sentences of a record in prose tell: who met whom, when, for which time.

Some agencies use no form: "2019年12月25日9:30至10:20，社工张三以面谈的方式与案主王某会面". Heads
set as one line below the title are read here as well: "（第三次  案号：GA2019-03）".
"""

import re

from extractors.records.kind import Parsed

_NAME = r"(?P<v>[\u3400-\u9fff·]{2,4}?)"
_AS_WORKER = r"(?:驻点|专业|责任|驻站|一线|主责)?(?:社工|社会工作者)"

LED_BY = re.compile(
    rf"由(?:我|本)?(?:站|中心|机构|单位|社|院|会|项目组)?{_AS_WORKER}{_NAME}"
    r"(?=带领|负责|主持|统筹|策划|组织|牵头|担任|承办|于|跟进|接案|开展|自|在|提供|介入|撰写|[,，。;；])"
)
"""By whom something was done."""

MET_BY = re.compile(
    rf"(?:^|[\n,，。;；:：]){_AS_WORKER}{_NAME}"
    r"(?=以[\u3400-\u9fff]{1,6}(?:方式|形式)|与(?:案主|服务对象|服务使用者|受助人|求助者|当事人|[\u3400-\u9fff]{1,2}(?:女士|先生|某|婆婆|大爷|奶奶|爷爷))"
    r"|主持|带领|(?:在|于|到|前往)[^\n,，。]{2,24}(?:带领|开展|组织|会面|见面|会谈|面谈|家访|探访|举办|举行))"
)
"""Who did something, in a sentence that begins so."""

_PERSON = r"[\u3400-\u9fff×xX*某A-Z]{2,4}?(?:\(化名\))?"
_AS_CLIENT = r"(?:服务对象|服务使用者|案主|受助人|受助者|求助者|求助人|当事人)"
SPOKEN_OF = (
    re.compile(rf"{_AS_CLIENT}(?P<v>{_PERSON})(?=[(,，]?\s?(?:个案|档案|案号|案件|编号|卷号))"),
    re.compile(
        rf"[与和同]{_AS_CLIENT}(?P<v>{_PERSON})(?=会面|见面|会谈|面谈|访谈|进行|开展|在|于|[,，。;；])"
    ),
    re.compile(rf"{_AS_CLIENT}(?P<v>[\u3400-\u9fff×xX*某A-Z]{{2,4}}\(化名\))"),
)
"""Of whom a report speaks."""

NUMBERED = re.compile(
    r"(?:个案号|档案号|案号|卷号|档案编号|个案编号|案件编号|个案代码|个案代号)[为是:\s]{0,2}"
    r"(?P<v>[A-Z]{0,4}-?\d[A-Z\d\-]{3,24}|[A-Z]{0,4}[(\[〔]\d{4}[)\]〕][\u4e00-\u9fff]{0,6}第?\d{1,4}号?)"
    r"(?=[,，。;；)\s\u3400-\u9fff]|$)"
)
"""A case's number within a sentence or in brackets."""

_YEAR = r"(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})"
BEGAN_AT = re.compile(
    rf"(?:^|\n)\s?(?P<v>{_YEAR}\s?[年.\-/]\s?[\d一二三四五六七八九十]{{1,2}}\s?[月.\-/]\s?"
    r"(?:[一二三四五六七八九十]{1,3}[日号]|\d{1,2}[日号]|\d{1,2}(?=\s|上午|下午|晚|早|中午)|\d{2,4}:\d{2}))"
    r"(?=\s?(?:上午|下午|晚上?|早上?|中午|凌晨|至|-|\d{1,2}\s?[:时点]))"
)
"""A day at the beginning of a line, with the hour behind it."""

HELD_ON = re.compile(
    rf"(?:于|在)\s?(?P<v>{_YEAR}\s?[年.\-/][^,，。;；\n]{{3,9}}?[日号]?)\s?(?:[,，])?(?:上午|下午)?"
    r"(?:在|于)[^,，。;；\n]{2,30}?(?:举行|开展|举办|进行|召开)"
)
"""When something was held."""

_NTH = r"(?P<v>第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:次|节|单元|小节))"
SESSIONS_IN_HEAD = (
    re.compile(rf"(?:^|\n)[^\n]{{0,12}}?{_NTH}(?=[^\n]{{0,12}}(?:\n|$))"),
    re.compile(rf"(?:^|\n)[^\n]{{0,45}}?{_NTH}(?=\([^\n)]{{1,8}}\))"),
    re.compile(
        r"(?:^|\n)[^\n]{0,20}?(?:记录|实录|日志|纪要)(?:表|单)?[(（之](?P<v>[一二三四五六七八九十]{1,2}|\d{1,2})(?=[)）\n]|$)"
    ),
    re.compile(
        rf"(?:次数|次序|序次|节次|文序|序号|节数|场次|次别|会次|节别|单元)[为是]?:?\s?{_NTH}"
    ),
    re.compile(
        rf"(?:^|\n|[(（]){_NTH}(?=[)）]?[\s,，;；]{{0,2}}(?:个案|档案|案号|案件|编号|卷号|案主|服务对象|服务使用者|日期|时间|小组))"
    ),
)
"""A session said in a title or a head; running text tells of first times as well."""

_DAY_AND_HOUR = re.compile(
    r"(?P<y>(?:19|20)\d{2})(?P<s>[.\-/])(?P<m>\d{1,2})(?P=s)(?P<run>\d{2,4}):\d{2}"
)


def day_before_hour(text: str) -> Parsed | None:
    """A day with the hour right behind it, where the room between was not read: 2020.3.1210:30.

    Work is done between 7 and 22 o'clock; a day that may end in two places is none.
    """
    match = _DAY_AND_HOUR.match(text)
    if match is None or not 1 <= int(match["m"]) <= _MONTHS:
        return None
    run = match["run"]
    ways = [
        cut
        for cut in (1, 2)
        if cut < len(run)
        and 1 <= int(run[:cut]) <= _DAYS
        and _OPENS <= int(run[cut:]) <= _CLOSES
        and not (run[0] == "0" and cut == 1)
    ]
    if len(ways) != 1:
        return None
    value = f"{match['y']}-{int(match['m']):02d}-{int(run[: ways[0]]):02d}"
    return Parsed(value, 0, match.start("run") + ways[0])


_MONTHS, _DAYS, _OPENS, _CLOSES = 12, 31, 7, 22
