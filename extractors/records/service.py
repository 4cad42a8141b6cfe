"""What the papers of cases, groups and activities share: who signs them, and what is no name."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Parsed
from extractors.records.prose import day_before_hour
from extractors.text.names import begins_with_surname

_NO_WORKER = re.compile(
    r"站|个案室|初步|看法|反思|感受|感想|心得|检讨|体会|安排|建议|总结|反馈|评语|意见|评估|分析|观察"
    r"|网格员|家属|居民|志愿者|骨干|组员|组长$|带领|负责|服务|机构|部门|中心|承诺|责任|介入|介绍|协助"
    r"|讨论|改变|会谈|面谈|活动|小组|社区|案主|儿童|老人|督导|日期|时间|下一步|工作|职责|角色|自评"
    r"|社工|信息|系统|判断|合约|契约|合同|约定|同意|知情|提供|求助|本人|的|议书|协议|急结|后思|困难|应对|对策|报告|成效|目标|方案|记录|限制|指标|者$"
)
"""What stands behind 社工 in headings and sentences, and is in no name."""


def worker(text: str) -> Parsed | None:
    """The worker's name; headings and sentences about workers give none."""
    behind = _LABEL_BEHIND.match(text)
    own = behind["n"] if behind else _DAY_BEHIND.split(text)[0]
    parsed = parsers.person(own)
    if parsed is None or _NO_WORKER.search(parsed.value):
        return None
    spoken = _SPOKEN.search(own) or not begins_with_surname(parsed.value)
    if spoken and _SENTENCE.match(own):
        # Cut out of a sentence, and no name: 预计困难及对策, or what a worker said.
        return None
    # 社工站个案室, 社工初步看法: the name was cut out of words that are no name.
    around = text[max(0, parsed.start - 3) : parsed.end]
    return None if _NO_WORKER.search(around.removesuffix("日期")) else parsed


_LABEL_BEHIND = re.compile(
    r"(?P<n>[\u3400-\u9fff·]{2,4}?)(?:协助|协同|督导|记录|日期|时间|地点|场地|电话|性别|年龄|主题|单元|本节|次数|节次"
    r"|节数|编号|案号|形式|方式|职务|岗位|服务|案主)[\u3400-\u9fff]{0,4}:"
)
"""A name, and the next label of the line right behind it."""

_SENTENCE = re.compile(r"\W*[\u3400-\u9fff]{6}")
_SPOKEN = re.compile(r"[,，。?？!！]")

_DAY_BEHIND = re.compile(
    r"(?<=[\u3400-\u9fff]{2})(?=[一二][〇零○一二三四五六七八九]{1,3}年|\d{2,4}[年.\-/])"
)
"""Where the day of a signature begins, right behind the name."""

_NO_CLIENT = re.compile(
    r"反馈|变化|现状|感受|责任|承诺|意见|情况|评价|反应|反映|确认|签[名字]|自评|目标|重点|日期|时间|档案|编号"
    r"|评定|登记|记录|摘要|视角|理论|服务|社工|机构|姓名|称谓|基本|资料|性别|年龄|项目|满意|权利|义务|需求"
    r"|问题|家庭|阶段|安排|接案|结案|预估|评估|协议|同意|双方|委托|乙方|甲方|以下|可以|应当|自愿|接受"
    r"|期[望待]|的话|改变|转变|诉求|表现|心声|自述|契约|合约|类[别型]|知情|本人|本[次节]|共同|回顾|进展|沟通|商[定议]|讨论|分享|一起|积极|能够|按时"
)
"""What follows the client's label in headings and sentences, and is in no name."""

_COVER = re.compile(r"^(?:服务对象|服务使用者|案主|求助者|受助人)|（化名）$")
_MASK = str.maketrans("★☆※＊﹡", "*****")
_MISREAD_TARGET = re.compile(r"^[\u3400-\u9fff]?主[\s_]?(?=[A-Z甲乙丙丁]$)")
_SESSION_BEHIND = re.compile(r"(?<=.{2})\(?第.{1,3}[次节]?.*$")


def client(text: str) -> Parsed | None:
    """A case's client; headings and other labels that stand at the label give none."""
    said = _SESSION_BEHIND.sub("", text.lstrip("/或: □☑√✓■").removeprefix("称谓").lstrip(": "))
    masked = said.translate(_MASK)
    repaired = _MISREAD_TARGET.sub("案主", masked.strip())
    parsed = parsers.client(repaired)
    if parsed is None or _NO_CLIENT.search(_COVER.sub("", parsed.value)):
        return None
    at = text.find(said)
    start = max(at, 0) + parsed.start if repaired == said else max(at, 0)
    end = min(len(text), start + (parsed.end - parsed.start if repaired == said else len(said)))
    guessed = repaired != said.strip()
    return replace(parsed, start=start, end=end, complete=parsed.complete and not guessed)


def case_number(text: str) -> Parsed | None:
    """A case's number; dates, percentages and the 1, 2, 3 of a table's rows are none."""
    own = _ANOTHER.split(_SPECKS.sub("", text))[0]
    parsed = parsers.code(own)
    if parsed is None or len(parsed.value) < 4 or _NO_NUMBER.search(parsed.value):
        return None
    end = parsed.end if text.startswith(own) else text.find(own[-2:]) + 2
    value = _LAST_FIGURE.sub(lambda m: _FIGURES[m.group()], _worded(parsed.value))
    value = re.sub(r"(?<=[A-Z])乙(?=20\d\d)", "Z", value)
    cut = _RUN_ON.match(value)
    whole = parsed.complete and not _ODD_HEAD.match(value)
    return replace(
        parsed,
        value=cut["own"] if cut else value,
        end=max(parsed.start + 1, min(end, len(text))),
        complete=whole and cut is None and value in (parsed.value, _worded(parsed.value)),
    )


def _worded(value: str) -> str:
    """A number with its printed words as they are: 个景第012号 is 个案第012号, misread."""
    match = _WORDED.fullmatch(value)
    if match is None:
        return value
    read = _ORDINAL.sub("第", match["word"])
    word = read if read in _WORDS else next((w for w in _WORDS if _one_off(read, w)), read)
    end = "号" if match["end"] or word.endswith("第") else ""
    return f"{match['head']}{word}{match['number']}{end}"


def _one_off(read: str, word: str) -> bool:
    return len(read) == len(word) and sum(a != b for a, b in zip(read, word, strict=True)) <= 1


_LAST_FIGURE = re.compile(r"(?<=\d{6})[HASBZOILGq]$")
_FIGURES = {
    "H": "4",
    "A": "4",
    "S": "5",
    "B": "8",
    "Z": "2",
    "O": "0",
    "I": "1",
    "L": "1",
    "G": "6",
    "q": "9",
}
"""GA2020032H: the last of many figures, taken for a letter."""

_WORDED = re.compile(
    r"(?P<head>[A-Z]{0,4}[(（〔\[]?20\d\d[)）〕\]]?年?度?)(?P<word>[\u3400-\u9fff]{2,4})\.?"
    r"(?P<number>\d{1,4})(?P<end>[\u3400-\u9fff]?)"
)
_ORDINAL = re.compile(r"[弟笫茀策]$")
_WORDS = ("个案字第", "社个字第", "个案第", "个字第", "案字第", "社个第", "个第", "案第", "个案")
"""What stands between the year and the figures of a number with words, the longest first."""

_RUN_ON = re.compile(
    r"(?P<own>[A-Z]{1,4}[\-—~]?(?:[A-Z]?\d{2,8}[\-—~]?){1,3})(?!个案|个?社|案?字第|个?第)[\u3400-\u9fff]{2}.*$"
)
"""A number of letters and figures, and the words of the next label that were read into it."""

_ODD_HEAD = re.compile(r"[\u3400-\u9fff](?=20\d\d|[A-Z])|20\d\d\D{0,3}$")
"""九2020-013: one character before the year stands for letters that were not made out."""

_SPECKS = re.compile(r"(?<=[)\]])\.|^\.|\.(?=\()")
_ANOTHER = re.compile(
    r"案主|服务对象|服务使用者|受助人|求助者|\)?的|第[一二三四五六七八九十\d]{1,2}次|姓名|社工"
)
"""What begins the next value of a head without anything between."""

_NO_NUMBER = re.compile(r"\d年\d{0,2}月|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|%|:|^第.{1,3}次|页$")


_ACTS = (
    "制[订定]|拟[订定稿]|策划|总结|撰写|报告|申请|填[写报表]|记录|评估|预估|受理|计划|跟进|接案|结案|申请结案|带[组领]"
    "|访谈|面谈|家访|探访|会谈|介入|编[制写]|起草|执笔|经办|承办|主持|组织|执行|实施|服务|登记|建档|初评"
)
_SIGNERS = (
    rf"(?:(?:{_ACTS})(?:人员|社工|人|员|者)|(?:负责|责任|主责|带组|小组|活动|个案|项目|驻点|专业)社工|社工)"
    r"(?:\(?签[名字章署]\)?)?"
)
SIGNED_ON = re.compile(
    rf"(?P<v>{_SIGNERS}\s?[:：]?\s?\n?[\u3400-\u9fff]{{0,4}}[\s\n;,]{{0,2}}(?:(?:日期|时间)[:：]?)?\s?"
    r"(?:(?:19|20)\d{2}\s?[年.\-/]|[一二][〇零○一二三四五六七八九]{3}\s?年|\d{2}\.(?=\d{1,2}\.))[^\n;。]{1,9})"
)
"""Who wrote a paper, and when: "制订人：张三 2020年3月5日"."""


def date(text: str) -> Parsed | None:
    """The first date; one that stands only beside a signature is not the surest."""
    parsed = day_before_hour(text) or parsers.date(text) or _squeezed(text)
    if parsed is not None and re.match(_SIGNERS, text):
        return replace(parsed, complete=False, vouchers=frozenset())
    if parsed is not None and _SHORT_DAY.fullmatch(text.strip()):
        # Year, month and day are all there, in the order that everybody writes them.
        return replace(parsed, complete=True)
    if parsed is not None and len(parsed.value) < len("2020-01-01"):
        # Records of work are dated to the day: it was there, and was not read.
        return replace(parsed, complete=False)
    return parsed


def _squeezed(text: str) -> Parsed | None:
    """A date whose points were lost, where nothing else stands there."""
    if not re.search(r"\d[.,/年月\-]\d", text):
        # 202014: more than points was lost.
        return None
    parsed = parsers.squeezed_date(text)
    bare = (
        parsed is not None and not text[: parsed.start].strip() and not text[parsed.end :].strip()
    )
    return parsed if bare else None


_SHORT_DAY = re.compile(
    r"['’]?[012]\d\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?\.?"
    r"\s?[(（]?(?:(?:星期|周)[一二三四五六日天])?[)）]?"
)

CLOSED_ON = re.compile(
    r"(?:中心|机构|协会|服务社|工作站|社工站|社区|学院|居委会)\s*\n\s?"
    r"(?P<v>(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})\s?[年.\-/][^\n,。;:]{3,10})\s?(?=\n|$)"
)
"""The day under the name of the agency, at the end of a report."""


def session(text: str) -> Parsed | None:
    """Which session it is: a number that is all, or the beginning, of what stands there."""
    match = _SESSION.match(text)
    if match:
        return parsers.ordinal(match.group())
    # 第四文, 第3欠: what is counted was misread.
    misread = _SESSION_MISREAD.fullmatch(text)
    parsed = parsers.ordinal(misread.group()) if misread else None
    return replace(parsed, complete=False) if parsed else None


_SESSION_MISREAD = re.compile(
    r"\s?第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[\u3400-\u9fff]\s?"
)
_SESSION = re.compile(
    r"[^\w\u3400-\u9fff]{0,3}第?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?"
    r"(?:[次节回]|单元|小节|(?=[^\w\u3400-\u9fff]*$)|(?=[\s,，;；(]|/\s?共?\d))"
)
