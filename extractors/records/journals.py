"""Journals: their covers and their contents."""

import re

from extractors.records import parsers
from extractors.records.entries import entries_of
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.mastheads import beside_heading, masthead
from extractors.records.phrases import said_in_lines
from extractors.text.chinese import marked
from extractors.text.normal import full_width
from extractors.text.sheet import Sheet


def issue(text: str) -> Parsed | None:
    """A journal's issue: 2020年第3期 → 2020-3, 二〇一九年第四期 → 2019-4."""
    match = _ISSUE.search(text)
    if not match:
        return None
    number = parsers.ordinal(match["n"])
    if number is None:
        return None
    year = match["y"].translate(_DIGITS)
    # A month may stand behind a point as well, 2019.08: an issue seldom has a nought before it.
    whole = "期" in match.group() or not match["n"].startswith("0")
    return Parsed(
        f"{year}-{number.value}", match.start(), match.end(), frozenset({Voucher.FORMAT}),
        complete=whole,
    )  # fmt: skip


_NUMERAL = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR = r"(?:(?:19|20)\d{2}|[一二][〇零○oO0一二三四五六七八九]{3})"
_ISSUE = re.compile(
    rf"(?P<y>{_YEAR})\s*年?[,，]?\s*(?:第?\s*\d{{1,3}}\s*卷\s*[,，]?)?\s*(?:\(?总?第?\s*\d{{0,3}}期?\)?\s*)?"
    rf"(?:第\s*|[.·/\-—–])(?P<n>{_NUMERAL})\s*期?"
)
_DIGITS = str.maketrans("〇零○oO一二三四五六七八九", "00000123456789")
_COMES_OUT = r"(?!\s*(?:\d|月|日|出版|出刊|出刋|发行|[.·/\-年]))"
"""What does not stand behind an issue: more of a date, or that it came out then."""


def _journal_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A journal's name: its masthead, the largest print. The date follows from the issue."""
    added: dict[str, Candidate] = {}
    if "journal" not in found:
        added |= masthead(sheet)
    if "issue" not in found:
        alone = said_in_lines(sheet, found, [one for one in _JOURNAL_FIELDS if one.name == "issue"])
        added |= alone or _issue_apart(sheet)
    if "published_on" not in found:
        added |= _month_of_issue(sheet, {**found, **added}.get("issue"))
    return added


_NUMBER_ALONE = re.compile(
    rf"(?<![总卷])第\s?(?P<v>{_NUMERAL})\s?期|\bNo\.?\s?(?P<v2>\d{{1,2}})(?!\d)", re.IGNORECASE
)
_YEAR_ALONE = re.compile(rf"(?<![\d\-]){_YEAR}(?![\d\-])")


def _issue_apart(sheet: Sheet) -> dict[str, Candidate]:
    """An issue whose number stands apart from its year, in doubt; none where several do."""
    lines = sheet.by_line
    years = {
        match.group().translate(_DIGITS)
        for block in lines
        for match in _YEAR_ALONE.finditer(block.text)
    }
    numbers = [(block, match) for block in lines if (match := _NUMBER_ALONE.search(block.text))]
    if len(years) != 1 or len(numbers) != 1:
        return {}
    block, match = numbers[0]
    number = parsers.ordinal(match["v"] or match["v2"])
    if number is None:
        return {}
    spots = block.spots[match.start() : match.end()]
    value = Parsed(f"{min(years)}-{number.value}", 0, 0, complete=False)
    return {"issue": Candidate(value, sheet.printed(spots), spots)}


def _month_of_issue(sheet: Sheet, issue: Candidate | None) -> dict[str, Candidate]:
    """A journal's date: the first with a month on the page, else the year of its issue.

    Only one of the issue's own year is the issue's: others may be of anything.
    """
    flow = sheet.flow
    shaped = frozenset({Voucher.FORMAT})
    for date in marked(flow.text, "dates"):
        if date.value.month:
            spots = flow.spots[date.start : date.end]
            own = issue is not None and issue.parsed.value[:4] == str(date.value.year)
            value = Parsed(str(date.value), 0, 0, shaped, complete=date.complete and own)
            return {"published_on": Candidate(value, date.text, spots, shaped)}
    if issue is None:
        return {}
    # The year alone is not printed as a date: a reader's conclusion.
    value = Parsed(issue.parsed.value[:4], 0, 0, shaped, complete=False)
    return {"published_on": Candidate(value, issue.raw, issue.spots, issue.vouchers)}


def _contents_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    entries = entries_of(sheet)
    added: dict[str, Candidate] = {}
    if "journal" not in found:
        first = min((block.box.y0 for _, _, block in entries), default=1.0)
        titles = [
            b.text for b in sheet.by_line if any(t in full_width(b.text) for t, _, _ in entries)
        ]
        beside = beside_heading(sheet, titles)
        above = masthead(sheet, above=max(first, _HEAD), omitted=titles) if entries else {}
        added |= beside or above
    return added | _journal_rest(sheet, {**found, **added}) | _listed(sheet)


def _cover_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    listed_there = _listed(sheet) if _has_highlights(sheet) else {}
    return _journal_rest(sheet, found) | listed_there


def _listed(sheet: Sheet) -> dict[str, Candidate]:
    """The articles a page lists, with their authors."""
    entries = entries_of(sheet)
    if not entries:
        return {}
    value = "\n".join(f"{title}／{names}" for title, names, _ in entries)
    spots = tuple(spot for _, _, block in entries for spot in block.spots)
    return {"entries": Candidate(Parsed(value, 0, 0), value, spots, frozenset({Voucher.LABEL}))}


_HEAD = 0.15
"""A contents page's masthead stands above its articles, and in its head."""


def _looks_like_cover(sheet: Sheet) -> float:
    """Points for a page of few words and large print, without a list of articles."""
    heights = sorted(b.box.height for b in sheet.by_line)
    if _has_highlights(sheet):
        return 1.5
    if len(entries_of(sheet)) >= _LIST or not heights:
        return -3.0 if _is_paged(sheet) else -1.5
    large = heights[-1] > 1.9 * heights[len(heights) // 2]
    return 1.2 if large and len(heights) < _WORDY else 0.0


def _looks_like_contents(sheet: Sheet) -> float:
    """Points for a list of articles with their authors."""
    if len(sheet.by_line) < _BARE:
        return 0.0
    if _has_highlights(sheet):
        return -1.5
    if len(entries_of(sheet)) < _LIST:
        return -1.5
    return 3.0 if _is_paged(sheet) else 1.5


def _is_paged(sheet: Sheet) -> bool:
    """Whether a list tells the page of each article: a cover announces a few without."""
    return sum(bool(_PAGE.search(block.text.strip())) for block in sheet.by_line) >= _LIST + 1


_HIGHLIGHTS = re.compile(
    r"要目|本期(?:看点|导读|推荐|聚焦|重点|内容|要览|(?:目录|内容)?摘要)|封面(?:文章|人物)|Highlights",
    re.IGNORECASE,
)
_IMPRINT = re.compile(r"ISSN|CN\s?\d|刊号|邮发代号")
_PAGE = re.compile(r"[^\d\-./](?:\d{1,3}|\(\d{1,3}\))$|[.…·]{2,}\s*\d{1,3}$|^\d{2,3}$")


def _has_highlights(sheet: Sheet) -> bool:
    """Whether articles are announced as on a cover: with the imprint, without their pages."""
    lines = [block.text.strip() for block in sheet.by_line]
    paged = sum(bool(_PAGE.search(text)) for text in lines)
    text = "\n".join(lines)
    announced = _HIGHLIGHTS.search(text) is not None and _IMPRINT.search(text) is not None
    return announced and paged < _LIST


_LIST, _BARE, _WORDY = 3, 4, 25
"""Articles that make a list; lines too few to tell, and too many for a cover."""

_JOURNAL_FIELDS = (
    FieldSpec(
        "journal", "刊名", parsers.short_text(30),
        listed("刊名 期刊名称 刊物名称 发表刊物 发表期刊 期刊"),
        (
            re.compile(r"《(?P<v>[\u4e00-\u9fff·]{2,20})》"),
            re.compile(
                r"^(?P<v>(?![^\n]{0,20}(?:主办|主管|编辑|出版|目录|目次))"
                r"(?!(?:双月|半月|月|季|旬|周|半年|年)刊(?:19|20))[\u4e00-\u9fff]{3,20}"
                r"(?:\([\u4e00-\u9fff]{2,8}版\))?)(?:\(.{1,3}刊\))?[ \t·•|]*"
                r"(?=(?:19|20)\d{2}\s?年(?!创刊))",
                re.MULTILINE,
            ),
        ), key=True,
    ),
    FieldSpec(
        "issue", "期次", issue, listed("期次 刊期 期号"),
        (
            re.compile(rf"(?P<v>{_YEAR}\s?年?[,，]?\s?(?:第?\s?\d{{1,3}}\s?卷[,，]?\s?)?(?:第\s?|[.·/]){_NUMERAL}\s?期)"),
            re.compile(rf"^(?P<v>{_YEAR}\s?年?\s?[(（]?第\s?{_NUMERAL}[)）]?)$", re.MULTILINE),
            re.compile(rf"(?P<v>(?:19|20)\d\d\s?[.·/]\s?\d{{1,2}}){_COMES_OUT}"),
            re.compile(rf"^(?P<v>(?:19|20)\d\d\s?[-—–]\s?\d{{1,2}}){_COMES_OUT}", re.MULTILINE),
        ), key=True,
    ),
    FieldSpec(
        "published_on", "出版日期", parsers.date, listed("出版日期 出版时间 发表时间 出刊日期"),
        (
            re.compile(rf"(?P<v>{_YEAR}\s?年\s?{_NUMERAL}\s?月(?:\s?{_NUMERAL}\s?日)?)\s*(?:出版|出刊|发行)"),
            re.compile(r"(?P<v>(?:19|20)\d\d\s?[.\-/·]\s?\d{1,2}(?:\s?[.\-/·]\s?\d{1,2})?)\s*(?:出版|出刊|发行)"),
        ),
        key=True,
    ),
    FieldSpec(
        "title", "题名", parsers.short_text(60),
        listed("论文题目 论文题名 论文标题 题名 文章题目 文章标题"),
        key=True,
    ),
    FieldSpec("authors", "作者", parsers.people, listed("作者 论文作者 作者姓名")),
    FieldSpec("entries", "所列文章", parsers.derived),
    FieldSpec("rank", "作者排名", parsers.derived),
)  # fmt: skip

_JOURNAL_LABELS = listed("""
    主管 主办 主管单位 主办单位 编辑出版 主编 国内统一刊号 国际标准刊号 邮发代号 定价 地址
    国内统一连续出版物号 国际标准连续出版物号 ISSN CN 印刷 发行
""")

PAPER_COVER = Kind(
    id="paper_cover",
    title="论文发表刊物封面",
    titles=listed("期刊封面 刊物封面 论文刊物封面"),
    words=weighed(
        {
            2.0: "ISSN 国内统一刊号 国内统一连续出版物号",
            1.5: "主办 双月刊 学报 国际标准刊号 要目 公开发行",
            1.2: "月刊 季刊 期刊 主管 邮发代号",
            1.0: "期 JOURNAL 核心",
            0.4: "CN",
            -1.0: "出版社",
            -2.0: "目录 目次 第一章",
            -2.5: "课题 兹证明 ISBN 版 记者",
        }
    ),
    fields=_JOURNAL_FIELDS,
    labels=_JOURNAL_LABELS,
    derive=_cover_rest,
    looks=_looks_like_cover,
)

PAPER_CONTENTS = Kind(
    id="paper_contents",
    title="论文发表刊物目录",
    titles=listed("目录 目次 CONTENTS 本期目录"),
    words=weighed(
        {
            1.2: "本期 期 专题研究 理论研究 实务探讨 社会治理",
            1.0: "专题 论坛 研究述评",
            0.6: "研究 基于 学报",
            0.3: "ISSN CN 主办",
            -2.0: "第一章 第二章 第一节 第二节",
            -2.5: "兹证明 甲方 评选结果 获奖名单 表彰名单 奖项",
        }
    ),
    fields=_JOURNAL_FIELDS,
    labels=_JOURNAL_LABELS,
    pages=2,
    derive=_contents_rest,
    looks=_looks_like_contents,
)

KINDS = (PAPER_COVER, PAPER_CONTENTS)
"""Pages of journals."""
