"""Parsers: the text at a label → a normalised value, or None where it is no such value."""

import re
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from extractors.records.kind import Parsed, Parser, Voucher, listed
from extractors.text import numbers
from extractors.text.chinese import marked
from extractors.text.dates import BLANK, find_dates, small_number
from extractors.text.names import (
    begins_with_surname,
    last_name_in,
    may_be_name,
    names_in_run,
)
from extractors.text.normal import normalise
from models.dates import PRESENT

_NAME = re.compile(r"[\u3400-\u9fff]{1,4}·[\u3400-\u9fff]{1,6}|[\u3400-\u9fff]{2,16}")
_NO_NAMES = frozenset(
    listed("""
        姓名 性别 签名 签字 签章 日期 同志 社工 女士 先生 本人 照片 编号 年月日 反思 自评 评估
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
    if len(name) < 2 or name in _NO_NAMES or name.startswith(("签名", "日期", "年月")):
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
    called = re.match(r"([^,，。;；:(]*)\(化名\)", value)
    value = re.split(r"[,，。;；:(]", value)[0]
    if not value or len(value) > 10 or value in _NO_NAMES:
        return None
    value = _MISREAD_CLIENT.sub("案主", value)
    value = re.sub(r"(?<=[\u3400-\u9fff×])[xX✕╳╱]", "×", value)
    if value == "案主口":
        return Parsed("案主D", 0, len(text), complete=False)
    shaped = _ALIAS.fullmatch(value) or (begins_with_surname(value) and len(value) <= 4)
    shaped = shaped and value[0] not in _TWINS
    if called:
        value += "（化名）"
    return Parsed(value, 0, len(text), complete=bool(shaped))


_TWINS = "余佘"
"""Surnames that both engines take for one another, by hand and on every page alike."""


_TICK = re.compile(r"\s*[☑√✓✔■☐□]+\s*(?=\S)")
"""A box before a printed choice, ticked or not."""


def short_text(limit: int) -> Parser:
    """Any text up to ``limit`` characters, without white space."""

    def parse(text: str) -> Parsed | None:
        ticked = _TICK.match(text)
        start = ticked.end() if ticked else 0
        value = re.sub(r"\s+", "", text[start:]).strip(":;,.、_。")
        if not value or len(value) > limit:
            return None
        return Parsed(value, start, len(text), verbatim=True)

    return parse


_SEALED = re.compile(r"^(?:[(]?(?:盖|公|签)?章[)]?[:,.;\s]*)+")
_IN_CHINESE = re.compile(r"[\u3400-\u9fff]{3}")


def office(limit: int) -> Parser:
    """The name of a unit up to ``limit`` characters: no seal's place, and no date."""

    def parse(text: str) -> Parsed | None:
        seal = _SEALED.match(text)
        start = seal.end() if seal else 0
        dates = [span for span in marked(text, "dates") if span.start >= start]
        end = dates[0].start if dates and dates[0].end >= len(text) - 2 else len(text)
        parsed = short_text(limit)(text[start:end])
        if parsed is None or not _IN_CHINESE.search(parsed.value):
            return None
        # A misread name of a seal stands before such a date as often as the unit's own.
        return replace(parsed, start=start, end=end, complete=not (start or end < len(text)))

    return parse


NOTHING = frozenset({"无", "无。", "没有", "/", "-"})
"""What people write into a cell that does not apply."""

_EDUCATED = re.compile(
    r"(?:全日制|普通|成人|自考|函授|大学|高职|大专|专科|本科|研究生|硕士|博士|学士|学历|学位|双|第二|毕业|[()、,，/;；及和·]"
    r"|(?:哲|经济|法|教育|文|历史|理|工|农|医|军事|管理|艺术)学|社会工作|公共管理|工商管理)+"
)


def education(text: str) -> Parsed | None:
    """What a form says of an education: 大学本科，法学学士. Words of a closed vocabulary vouch."""
    parsed = short_text(24)(text)
    if parsed is None:
        return None
    value = normalise(re.sub(r"\s", "", text)).text.strip(":;,.、_")
    closed = value in NOTHING or _EDUCATED.fullmatch(value) is not None
    if len(value) == 1 and not closed:
        return _read_nothing(parsed)
    return replace(parsed, vouchers=frozenset({Voucher.VOCABULARY} if closed else ()))


def or_nothing(parse: Parser) -> Parser:
    """The parser, to which a plain 无 is a word of a closed vocabulary."""

    def parse_or_nothing(text: str) -> Parsed | None:
        parsed = parse(text)
        if parsed is not None and parsed.value in NOTHING:
            return replace(parsed, vouchers=parsed.vouchers | {Voucher.VOCABULARY})
        if parsed is not None and len(parsed.value) == 1:
            return _read_nothing(parsed)
        return parsed

    return parse_or_nothing


def _read_nothing(parsed: Parsed) -> Parsed:
    """A single character where a school or a degree is to be told: a 无 misread, in doubt."""
    return Parsed("无", parsed.start, parsed.end, complete=False, others=(parsed.value,))


def text_without_prompt(*prompts: str, dated: bool = False) -> Parser:
    """Free text up to the printed prompts of an empty cell (盖章, 年月日).

    ``dated``: the text of a cell that ends with a closing date, and perhaps a seal.
    """
    printed = [re.sub(r"[()]", "", p) for p in prompts if len(p) > 20]
    closing = re.compile(
        "|".join([*(re.escape(p) for p in prompts if len(p) <= 20), BLANK.pattern])
    )

    def parse(text: str) -> Parsed | None:
        start, end = _behind_prompt(text, printed), len(text)
        dates = marked(text, "dates")
        if dated and dates and dates[-1].end >= len(text) - 12 and dates[-1].start > 2:
            end = dates[-1].start
        prompt = closing.search(text, start)
        if prompt:
            end = min(end, prompt.start())
        end = _without_seal(text, start, end) if dated else end
        while end > start and text[end - 1] in " \t()（）:_":
            end -= 1
        if end - start < 2 and text[start:end] != "无":
            return None
        return Parsed(text[start:end], start, end, verbatim=True)

    return parse


_SEALS_WORDS = re.compile(r"[（(]?(?:[盖公签]?章|盖)[）)]?|[\d.年月日/\-\s]{4,}|[（(]")


def _without_seal(text: str, start: int, end: int) -> int:
    """Where an opinion ends: behind its last full stop, if what follows is the place of a seal, a
    date, or a scrap of the seal's own text."""
    stops = [m.start() + start for m in re.finditer(r"(?<=[\u3400-\u9fff”])[。.]", text[start:end])]
    stop = stops[-1] if stops else start
    behind = text[stop + 1 : end]
    scrap = len(behind) <= _SCRAP and not re.search(r"[，,、；;]", behind)
    return stop + 1 if stop > start and behind and (scrap or _SEALS_WORDS.match(behind)) else end


_SCRAP = 12
"""So many characters behind an opinion's last full stop are no sentence of it."""

_PROMPT_ALIKE = 75.0
"""From so much likeness (of 100) on a text is a printed prompt, misread here and there."""


def _behind_prompt(text: str, prompts: Iterable[str]) -> int:
    """Where what somebody wrote begins behind a long printed prompt, misread or cut short."""
    for prompt in prompts:
        head = text[: len(prompt) + 4]
        found = fuzz.partial_ratio_alignment(prompt, head, score_cutoff=_PROMPT_ALIKE)
        if found is not None:
            # Of a prompt read in part, what was read of it is all there is.
            short = len(text) <= len(prompt) + 4
            behind = len(text) if short else found.dest_end
            while behind < len(text) and text[behind] in " .。,，)）":
                behind += 1
            return behind
    return 0


def _dates(text: str, *, last: bool, short_years: bool = False) -> Parsed | None:
    found = marked(text, "dates")
    if not found and short_years:
        short = find_dates(text, short_years=True)
        if short:
            one = short[-1 if last else 0]
            return Parsed(str(one.date), one.start, one.end, complete=False)
    if not found:
        return None
    span = found[-1 if last else 0]
    value = span.value
    rest = text[span.end : span.end + 4]
    unread = not span.complete or bool(re.match(r"\s?[^\s至到\-~年月起止]{1,3}[日号月]", rest))
    # Hardly anybody dates a paper by the year alone: the rest was not made out.
    unread = unread or value.month == 0
    vouchers = frozenset({Voucher.FORMAT}) if not unread else frozenset()
    return Parsed(str(value), span.start, span.end, vouchers, complete=not unread)


def date(text: str) -> Parsed | None:
    """The first date, as precise as given."""
    return _dates(text, last=False, short_years=True)


def last_date(text: str) -> Parsed | None:
    """The last date."""
    return _dates(text, last=True, short_years=True)


_TOLD_BEFORE = re.compile(r"(?:自|从|于|至|到|在|截止|、)\s*$")
_TOLD_BEHIND = re.compile(
    r"\s*(?:起|至|到|以来|以后|开始|[入进参从来任调被受评获加担在取毕年,，、])"
)


_SQUEEZED = re.compile(
    r"(?<!\d)(?P<y>20[0-3]\d)[.,年\-/\s]{0,2}(?P<m>1[0-2]|0?[1-9])[.,月\-/\s]{0,2}(?P<d>3[01]|[12]\d|0?[1-9])日?(?!\d)"
)
"""20214.7, 2021.328: a hand-written date whose points were not read."""


def squeezed_date(text: str) -> Parsed | None:
    """A date written so closely that its points were lost, in doubt; none where it may be read in
    two ways."""
    match = _SQUEEZED.search(text)
    if match is None:
        return None
    written = re.sub(r"\D", "", match.group())[4:]
    ways = {
        (int(written[:cut]), int(written[cut:]))
        for cut in (1, 2)
        if 0 < int(written[:cut] or 0) <= 12 and 0 < int(written[cut:] or 0) <= 31
    }
    parted = re.fullmatch(r"\d{4}\D*(?P<m>\d{1,2})\D+(?P<d>\d{1,2})日?", match.group())
    if parted is not None:
        ways = {(int(parted["m"]), int(parted["d"]))}
    if len(ways) != 1:
        return None
    month, day = ways.pop()
    value = f"{match['y']}-{month:02d}-{day:02d}"
    return Parsed(value, match.start(), match.end(), complete=False)


def closing_date(text: str) -> Parsed | None:
    """The date under an opinion: the last one, unless a sentence speaks of it.

    A year alone is what the form has printed there; what was to be filled in is not.
    """
    found = last_date(text) or squeezed_date(text)
    if found is None or len(found.value) == len("2021"):
        return None
    before, behind = text[: found.start], text[found.end :]
    if _TOLD_BEFORE.search(before) or _TOLD_BEHIND.match(behind) or BLANK.search(behind):
        return None
    return found


def period_start(text: str) -> Parsed | None:
    """The beginning of the first period, else the first date."""
    periods = marked(text, "periods")
    if not periods:
        return date(text)
    span = periods[0]
    first, _ = span.value
    return Parsed(str(first), span.start, span.end, _shaped(span.complete), span.complete)


def period_end(text: str) -> Parsed | None:
    """The end of the first period; ``present`` for 至今."""
    periods = marked(text, "periods")
    if not periods:
        return None
    span = periods[0]
    _, last = span.value
    value = PRESENT if last is None else str(last)
    return Parsed(value, span.start, span.end, _shaped(span.complete), span.complete)


def _shaped(complete: bool) -> frozenset[Voucher]:
    return frozenset({Voucher.FORMAT}) if complete else frozenset()


def years(text: str) -> Parsed | None:
    """A stated number of years."""
    spans = marked(text, "years")
    if not spans:
        return None
    span = spans[-1]
    return Parsed(str(span.value), span.start, span.end, frozenset({Voucher.FORMAT}))


def level(text: str) -> Parsed | None:
    """初级, 中级 or 高级."""
    spans = marked(text, "levels")
    if not spans:
        return None
    span = spans[0]
    return Parsed(span.value, span.start, span.end, frozenset({Voucher.VOCABULARY}))


def sex(text: str) -> Parsed | None:
    """男 or 女; a printed choice (□男 ☑女) by its tick."""
    ticked = re.search(r"[☑√■✓✔]\s?([男女])", text)
    match = ticked or re.search(r"[男女]", text)
    if not match or (not ticked and "男" in text and "女" in text):
        return None
    value = match.group()[-1]
    return Parsed(value, match.end() - 1, match.end(), frozenset({Voucher.VOCABULARY}))


def one_of(
    words: Iterable[str], *, suffix: str = "", synonyms: dict[str, str] | None = None
) -> Parser:
    """One of a closed set of words, the longest first; ``suffix`` may follow (汉 or 汉族)."""
    table = {word: word for word in words} | (synonyms or {})
    ordered = sorted(table, key=len, reverse=True)

    def parse(text: str) -> Parsed | None:
        for word in ordered:
            at = text.find(word)
            if at >= 0:
                end = at + len(word)
                if suffix and text[end : end + len(suffix)] == suffix:
                    end += len(suffix)
                value = text[at:end] if suffix else table[word]
                return Parsed(value, at, end, frozenset({Voucher.VOCABULARY}))
        return None

    return parse


def id_number(text: str) -> Parsed | None:
    """An 18-digit ID number; its check digit vouches for it."""
    found = numbers.find_id_number(text)
    if found is None:
        return None
    vouchers = {Voucher.FORMAT}
    if found.valid:
        vouchers.add(Voucher.CHECKSUM)
    return Parsed(found.text, 0, len(text), frozenset(vouchers), complete=found.valid)


def management_number(text: str) -> Parsed | None:
    """管理号: 13 to 30 digits; 18 beginning with an exam's year and month is the full shape."""
    joined = numbers.as_digits(numbers.joined_digits(text))
    match = numbers.MANAGEMENT.search(joined)
    if not match:
        return None
    full = numbers.management_year(match.group()) is not None
    whole = not _GARBLED.match(joined, match.end())
    shaped = frozenset({Voucher.FORMAT} if full and whole else ())
    return Parsed(match.group(), 0, len(text), shaped, complete=whole)


_GARBLED = re.compile(r"[^\d\s\u3400-\u9fff:,.;()|/]{1,2}\d")
"""A sign behind a number and digits behind it: one of the number's own was misread."""


def serial_number(text: str) -> Parsed | None:
    """A pre-printed serial of 6 to 12 digits, perhaps with letters before it."""
    joined = numbers.joined_digits(text)
    match = re.search(r"(?<![0-9])[A-Z]{0,4}\d{6,12}(?!\d)", joined)
    if match is None:
        return None
    whole = not _GARBLED.match(joined, match.end())
    return Parsed(match.group(), 0, len(text), complete=whole)


def certificate_number(is_shape: re.Pattern[str] | None = None) -> Parser:
    """A certificate's number: letters and digits; ``is_shape`` tells the full known shape."""

    def parse(text: str) -> Parsed | None:
        joined = re.sub(r"[\s:]", "", text).upper()
        match = re.search(r"[A-Z]{0,4}\d[0-9A-Z\-]{5,29}", joined)
        if not match:
            return None
        value = match.group().rstrip("-")
        repaired = _digits_where_due(value)
        full = bool(is_shape and is_shape.fullmatch(repaired))
        whole = full or not _GARBLED.match(joined, match.end())
        return Parsed(repaired if full else value, 0, len(text),
                      frozenset({Voucher.FORMAT} if full else ()), complete=whole)  # fmt: skip

    return parse


def _digits_where_due(value: str) -> str:
    """Letters among digits that are look-alikes of digits, as digits; a leading letter stays."""
    return value[:1] + numbers.as_digits(value[1:])


_AMBIGUOUS = re.compile(r"[A-Za-z][25018](?=20[0-2]\d)|\d[OILZSB]\d")
"""A digit between letters and a year, or a letter between digits: Z and 2, S and 5, O and 0, I and
1, B and 8 are written alike."""

_WIDE_BRACKETS = str.maketrans("()[]", "（）［］")


_MISREAD_Z = re.compile(r"^([A-Z])2(?=20[0-2]\d)")
"""GZ2019…: a hand-written Z before the year reads as a 2."""


def code(text: str) -> Parsed | None:
    """A case number or other code of an office, as printed: GA-2019-03, （2019）个案第024号."""
    value = text.rstrip(" _.:;,、-")
    if not re.search(r"\d", value) or len(re.sub(r"\s", "", value)) > 28:
        return None
    stop = re.search(r"[,，。;；]|\s{3,}", value)
    end = stop.start() if stop and stop.start() > 3 else len(value)
    closed = re.match(r".*\d号(?=[\u3400-\u9fff)])", value[:end])
    end = closed.end() if closed else end
    # Codes are written in capitals; a hand-written c or o is as large as its capital.
    printed = re.sub(r"\s", "", value[:end]).upper()
    repaired = _MISREAD_Z.sub(r"\1Z", printed)
    certain = repaired == printed and not _AMBIGUOUS.search(printed)
    if repaired.endswith(")") and "(" not in repaired:
        repaired = repaired[:-1]
    if re.search(r"[\u3400-\u9fff]", repaired):
        # Brackets among Chinese characters are as wide as these.
        repaired = repaired.translate(_WIDE_BRACKETS)
    return Parsed(repaired, 0, end, complete=certain)


def ordinal(text: str) -> Parsed | None:
    """第3次, 第三节, 3 → 3."""
    match = re.search(r"第?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)", text)
    if not match:
        return None
    try:
        number = small_number(match[1])
    except ValueError:
        return None
    return Parsed(str(number), match.start(), match.end(), frozenset({Voucher.VOCABULARY}))


def phone(text: str) -> Parsed | None:
    """A mobile number."""
    match = re.search(r"(?<!\d)1[3-9]\d{9}(?!\d)", numbers.joined_digits(text))
    return Parsed(match.group(), 0, len(text), frozenset({Voucher.FORMAT})) if match else None


def email(text: str) -> Parsed | None:
    """An e-mail address."""
    match = re.search(
        r"[A-Za-z0-9._%+\-]+@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}", text.replace(" ", "")
    )
    return Parsed(match.group(), 0, len(text), frozenset({Voucher.FORMAT})) if match else None
