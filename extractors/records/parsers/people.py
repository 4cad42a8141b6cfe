"""People as papers name them: holders, lists of names, clients of case records."""

import re

from extractors.records.kind import Parsed, listed
from extractors.text.names import (
    begins_with_surname,
    last_name_in,
    may_be_name,
    names_in_run,
)

_NAME = re.compile(r"[\u3400-\u9fff]{1,4}·[\u3400-\u9fff]{1,6}|[\u3400-\u9fff]{2,16}")
_NO_NAMES = frozenset(
    listed("""
        姓名 性别 签名 签字 签章 日期 同志 社工 女士 先生 本人 照片 编号 年月日 反思 自评 评估
        该员工 该同志 该教师 该生 推荐地区 推荐单位 中级 初级 高级 敬启者
        意见 分析 观察 评语 盖章 民族 电话 督导 地址 机构 时间 负责人 出生年月 名单
    """)
)
_TITLES_BEHIND = re.compile(r"(?:同志|先生|女士|老师|同学|社工|社会工作师?|\(.*)$")


def person(text: str) -> Parsed | None:
    """A Chinese personal name of two to four characters (or with a middle dot).

    Where the name had to be cut out of a longer run, and might be cut otherwise as well, it is
    not complete, and the other cuts are kept.
    """
    match = _NAME.search(_STRAY.sub("", text))
    if not match:
        return None
    run = _TITLES_BEHIND.sub("", match.group())
    name = run if len(run) <= 3 or "·" in run else (last_name_in(run) or run[:4])
    if len(name) < 2 or name in _NO_NAMES or name.startswith(_NEVER_BEGIN):
        return None
    if len(name) == 4 and name.endswith("日") and begins_with_surname(name):
        # The 日 of a label 日期 of which nothing else was read.
        name = name[:3]
    others = tuple(cut for cut in _cuts(run) if cut != name) if len(run) > len(name) else ()
    likely = ("·" in name or begins_with_surname(name)) and not others
    start = text.find(name)
    if start < 0:
        return Parsed(name, 0, len(text), complete=likely, others=others)
    return Parsed(name, start, start + len(name), complete=likely, others=others)


_NEVER_BEGIN = (
    "签名",
    "日期",
    "年月",
    "今有",
    "兹有",
    "我单位",
    "我中心",
    "我机构",
    "本单位",
    "本中心",
    "本机构",
)
"""What stands where a name might, and begins none."""


def _cuts(run: str) -> list[str]:
    """The names that may stand at the end of a run of characters."""
    tails = (run[-length:] for length in (2, 3, 4) if length <= len(run))
    return [tail for tail in tails if begins_with_surname(tail)]


_STRAY = re.compile(r"(?<=[\u3400-\u9fff])[-.~_](?=[\u3400-\u9fff])")
"""Specks between two characters of a hand-written name."""


def derived(_text: str) -> Parsed | None:
    """No value: the field follows from the page, or the submission, as a whole."""
    return None


def named(text: str) -> Parsed | None:
    """A person's name, and not what a person does (统筹管理) or is (项目成员)."""
    parsed = person(text)
    return parsed if parsed is not None and may_be_name(parsed.value) else None


def people(text: str) -> Parsed | None:
    """A list of names, parted by 、 or commas; none where most of it are no names."""
    stop = _LIST_ENDS.search(text)
    text = text[: stop.start()] if stop else text
    names: list[Parsed | None] = []
    for part in re.split(r"[、,，;；\s]+", text):
        run = names_in_run(part) if len(part) > len("欧阳国庆") and "·" not in part else []
        # Names run together are told apart, or left as they are: the last of them is not all.
        names += [person(name) for name in run or [part] if part]
    found = [parsed.value for parsed in names if parsed]
    if not found or 2 * sum(may_be_name(name) for name in found) < len(names):
        return None
    return Parsed("、".join(found), 0, len(text), complete=len(found) == len(names))


_LIST_ENDS = re.compile(
    r"(?<=[\u3400-\u9fff])(?:[。.]|\n(?![\u3400-\u9fff·]{2,4}[、,，。\s])|[等共]\d{0,2}人|[一二三四五六七八九十]{1,2}、)"
)
"""Where a list of names ends: the sentence, the line, the next clause."""

_ALIAS = re.compile(
    r"(?:案主|服务对象|化名|求助者)?[\u3400-\u9fff]{0,3}(?:某{1,2}|[×xX✕]{1,2}|\*{1,2}|[A-Z甲乙丙丁])(?:女士|先生|同学|婆婆|大爷|奶奶|爷爷)?"
    r"|[小老阿][\u3400-\u9fff]{1,2}|[\u3400-\u9fff](?:女士|先生|同学|婆婆|大爷|奶奶|爷爷|阿姨|叔叔|嬢嬢|老师|老人)"
)
_MISREAD_CLIENT = re.compile(r"^[\u3400-\u9fff]主(?=[A-Z])")


def client(text: str) -> Parsed | None:
    """A client as case records name them: masked (王某, 李××, 案主A, 小林（化名）) or in full."""
    value = re.sub(r"\s+", "", text)
    remark = re.match(r"\((?:化名|称谓|可用化名)\)", value)
    value = value[remark.end() :] if remark else value
    called = re.match(rf"[^,，。;；:(]*\((?P<as>{_CALLED})\)", value)
    value = re.split(r"[,，。;；:(]", value)[0]
    if not value or len(value) > 10 or value in _NO_NAMES:
        return None
    value = _MISREAD_CLIENT.sub("案主", value)
    value = re.sub(r"(?<=[\u3400-\u9fff×])[xX✕╳╱]", "×", value)
    if value == "案主口":
        return Parsed("案主D", 0, len(text), complete=False)
    if re.fullmatch(r"[\u3400-\u9fff]['’‘`\"”″]{1,2}", value):
        # 雷*, its asterisk written small and high.
        return Parsed(f"{value[0]}*", 0, len(text), complete=False)
    shaped = _ALIAS.fullmatch(value) or (begins_with_surname(value) and len(value) <= 4)
    whole = shaped and not set(value) & set(_TWINS)
    if called:
        value += "（化名）"
        whole = whole and called["as"] == "化名"
    return Parsed(value, 0, len(text), complete=bool(whole))


_CALLED = "[化他代花北比佗仕][名各客]|化."
"""化名, and how a hand's 化名 is read."""

_TWINS = "余佘"
"""Surnames that both engines take for one another, by hand and on every page alike."""
