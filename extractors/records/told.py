"""Who a case paper speaks of: the client's name as the running text has it.

Case records mask their clients (王某, 李××, 张女士), and tell of them on every page. What the
text says again and again corrects a hand-written 某 read as 来, stands in where no label tells
the client, and puts in doubt what a label seems to say and the text never does.
"""

import re
from collections import Counter
from dataclasses import replace

from extractors.records.kind import Candidate, Parsed, Voucher
from extractors.records.signoff import signed_off
from extractors.text.alike import one_apart
from extractors.text.names import A_SURNAME, SURNAMES
from extractors.text.sheet import Sheet, Spot

_ADDRESS = "女士|先生|婆婆|大爷|奶奶|爷爷|阿姨|叔叔|嬢嬢|老人|同学|大姐|大妈|伯伯"
_MASKED = re.compile(rf"{A_SURNAME}(?:某{{1,2}}|[×*]{{1,2}}|[xX]{{2}}|(?:{_ADDRESS}))")
_FAMILIAR = re.compile(rf"[小老阿]{A_SURNAME}(?![\u3400-\u9fff]?(?:组|区|学|时|孩|年|人|师|事))")
_NOT_FAMILIAR = frozenset({"小时", "小区", "小计", "老家", "老年", "小学", "小组", "老师", "老公"})

_LIKE_MASK = "某来束末未耒朱采莱菜茱基集朿杲呆果菓禁素东荣苯策葉業莫MＭ"
"""What engines take a hand-written 某 for, and 某 itself."""

_MASK_READ = re.compile(rf"(?P<name>{A_SURNAME})(?P<mask>[{_LIKE_MASK}]{{1,2}})")

_ODD_FAMILIAR = re.compile(
    rf"[小老阿](?!{A_SURNAME})[^明红芳丽军强华伟刚燕霞玲娟敏静杰斌涛勇峰雪梅兰英娜婷琳宇轩涵萱佳欣怡月星雨晨阳光乐天宝花草云朵美东西]"
)
"""小市: behind 小 stands a surname, or a given name of the usual ones; else it was misread."""

_ODD_MASKED = re.compile(rf"(?!{A_SURNAME})[\u3400-\u9fff](?:某{{1,2}}|[×*]{{1,2}}|(?:{_ADDRESS}))")
"""崖某: nobody is called so; the surname was misread."""

_OFTEN, _AGAIN = 3, 2
"""So often the text has to speak of somebody to be taken for the client by that alone; and to bear
out what stands at the label. Both are read by one engine: another has to agree as well."""


def told_of(sheet: Sheet) -> Counter[str]:
    """How often the running text speaks of whom, as masked as there."""
    text = sheet.flow.text
    told = Counter(match.group() for match in _MASKED.finditer(text))
    called = Counter(
        name for match in _FAMILIAR.finditer(text) if (name := match.group()) not in _NOT_FAMILIAR
    )
    for name, times in called.items():
        before = Counter(re.findall(rf"([\u3400-\u9fff]){name}", text)).most_common(1)
        # 邹小林: a given name that begins as one calls somebody familiarly.
        whole = before and before[0][1] > _MOSTLY * times and before[0][0] in SURNAMES
        told[before[0][0] + name if whole else name] += before[0][1] if whole else times
    return told


_MOSTLY = 0.6
"""The share of the places of a name at which the same character stands before it."""


def client_as_told(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The client as weighed against the running text, where the two do not agree; and who signs a
    page that has no label for it."""
    return signed_off(sheet, found) | _client(sheet, found)


def _client(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    told = told_of(sheet)
    own = found.get("client")
    often = _spoken_of(told)
    if own is None:
        if often is None or told[often] < _OFTEN:
            return {}
        spots = _spots_of(sheet, often)
        return {"client": Candidate(Parsed(often, 0, len(often), complete=False), often, spots)}
    value = own.parsed.value
    name = value.removesuffix("（化名）")
    read = _MASK_READ.fullmatch(name)
    masked = read["name"] + "某" * len(read["mask"]) if read else ""
    remark = value[len(name) :]
    if not remark and _aliased(sheet, name):
        # The clearer place of two, where the remark is left out.
        return {"client": _doubted(own, name + "（化名）", value)}
    if masked and masked != name:
        # Masked names are the custom; nobody is called 贺来来.
        return {"client": _doubted(own, masked + remark, masked)}
    instead = _instead(sheet, name, often, told)
    if _ODD_FAMILIAR.fullmatch(name) or _ODD_MASKED.fullmatch(name):
        return {"client": _doubted(own, instead + remark if instead else value, often or value)}
    if told[name] >= _AGAIN and own.parsed.complete:
        # A name as masked as the text has it, again and again, is whole. One engine read both:
        # that it is right, another has to say.
        return {"client": replace(own, vouchers=own.vouchers | {Voucher.FORMAT})}
    if instead is not None:
        return {"client": _doubted(own, instead + remark, value)}
    if often is None or told[name] or name in sheet.flow.text.replace(own.raw, "", 1):
        return {}
    if told[often] >= _OFTEN and not own.parsed.complete:
        return {"client": _doubted(own, often, value)}
    # The text never names whom the label seems to name, but somebody else.
    return {"client": _doubted(own, value, often)}


def _aliased(sheet: Sheet, name: str) -> bool:
    """Whether the name, or one that it may be misread, stands on the page with 化名 behind it."""
    return any(
        one_apart(match["v"], name) or match["v"] == name
        for match in re.finditer(
            rf"(?<![\u3400-\u9fff])(?P<v>[\u3400-\u9fff]{{{len(name)}}})\(化名\)", sheet.flow.text
        )
    )


def _instead(sheet: Sheet, name: str, often: str | None, told: Counter[str]) -> str | None:
    """Whom the text speaks of again and again where the label's name is that one misread: the two
    share a character at its place, or how the person is addressed."""
    text = sheet.flow.text
    own = max(told[name], text.count(name) - 1)
    if often is not None and often != name and told[often] >= max(_AGAIN, own + 2):
        return often if _may_be(name, often) else None
    if len(name) < _WHOLE_NAME - 1 or _ADDRESSED.search(name) or _MASK_READ.fullmatch(name):
        return None
    # A name in full: no pattern tells it in the text, only that it comes again.
    parts = Counter(
        part
        for length in {_WHOLE_NAME, len(name)}
        for start in range(len(text) - length + 1)
        if _NAMES.fullmatch(part := text[start : start + length]) and _may_be(name, part)
    )
    best, times = max(parts.items(), key=lambda each: each[1], default=("", 0))
    return best if best != name and times >= max(_OFTEN, own + 2) else None


_WHOLE_NAME = 3
"""Characters of most names in full."""

_NAMES = re.compile(rf"{A_SURNAME}[\u3400-\u9fff]{{1,2}}")
_ADDRESSED = re.compile(rf"(?:{_ADDRESS})$")


def _may_be(read: str, said: str) -> bool:
    address = _ADDRESSED.search(said)
    if address and read.endswith(address.group()):
        return abs(len(read) - len(said)) <= 1
    pairs = (*zip(read, said, strict=False), *zip(read[::-1], said[::-1], strict=False))
    return abs(len(read) - len(said)) <= 1 and any(a == b for a, b in pairs)


def _spoken_of(told: Counter[str]) -> str | None:
    """Of whom the text speaks clearly most."""
    ranked = told.most_common(2)
    if not ranked or ranked[0][1] < 2:
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else None


def _doubted(own: Candidate, value: str, other: str) -> Candidate:
    others = tuple(dict.fromkeys(o for o in (own.parsed.value, other) if o != value))
    parsed = replace(own.parsed, value=value, complete=False, others=others, vouchers=frozenset())
    return replace(own, parsed=parsed)


def _spots_of(sheet: Sheet, name: str) -> tuple[Spot, ...]:
    at = sheet.flow.text.find(name)
    return sheet.flow.spots[at : at + len(name)]
