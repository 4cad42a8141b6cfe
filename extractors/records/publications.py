"""Books, journals and newspapers: pages that prove what somebody published."""

import re
from itertools import pairwise

from extractors.records import parsers
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.text import numbers
from extractors.text.chinese import marked
from extractors.text.names import begins_with_surname
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet

_PUBLISHER = re.compile(r"(?P<v>[\u4e00-\u9fff]{2,16}出版(?:社|集团|公司))")
_ENTRY_NAMES = re.compile(
    r"(?P<names>[\u3400-\u9fff]{2,4}(?:\s?[、,，;；/]\s?[\u3400-\u9fff]{2,4}|\s+[\u3400-\u9fff]{2,4})*)"
    r"\s*(?:等)?\s*[(（/]?\s*(?P<page>\d{1,4})?\s*[)）]?$"
)
_LEADERS = re.compile(r"[.·…•\-—_/\s]{2,}")
"""The dots between a contents entry's title and its page."""


def isbn(text: str) -> Parsed | None:
    """An ISBN with its check digit, digits and X alone."""
    match = re.search(r"(?:97[89][-\s]?)?\d[-\s\d]{7,14}[\dXx]", numbers.as_digits(text))
    if not match:
        return None
    digits = re.sub(r"[-\s]", "", match.group()).upper()
    valid = numbers.is_isbn(digits)
    vouchers = frozenset({Voucher.FORMAT, Voucher.CHECKSUM} if valid else ())
    return Parsed(digits, match.start(), match.end(), vouchers, complete=len(digits) in {10, 13})


def issue(text: str) -> Parsed | None:
    """A journal's issue: 2020年第3期 → 2020-3."""
    match = re.search(
        r"(?P<y>(?:19|20)\d{2})\s*年?[,，]?\s*(?:第?\s*\d{1,3}\s*卷\s*[,，]?)?\s*(?:\(?总?第?\s*\d{0,3}期?\)?\s*)?"
        r"(?:第\s*|[.·/\-])(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s*期?",
        text,
    )
    if not match:
        return None
    number = parsers.ordinal(match["n"])
    if number is None:
        return None
    return Parsed(
        f"{match['y']}-{number.value}", match.start(), match.end(), frozenset({Voucher.FORMAT})
    )


def _book_title(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A cover's title: its largest lines; the authors: the line that ends with their role."""
    added: dict[str, Candidate] = {}
    if "authors" not in found:
        added |= _people_with_role(sheet)
    if "title" not in found:
        added |= _largest(sheet, "title", without=_NOT_TITLE)
    if "publisher" not in found:
        added |= _pattern_line(sheet, "publisher", _PUBLISHER)
    return added


_NOT_TITLE = re.compile(
    r"出版|ISBN|主编|编著|[著编]$|目录|目次|CONTENTS|丛书|样本|测试", re.IGNORECASE
)


def _largest(sheet: Sheet, name: str, *, without: re.Pattern[str]) -> dict[str, Candidate]:
    """The page's largest print, with the line under it where that is as large."""
    lines = [b for b in sheet.by_line if len(b.text) >= 2 and not without.search(plain(b.text))]
    if not lines:
        return {}
    top = max(lines, key=lambda block: block.box.height)
    chosen = [top]
    for above, below in pairwise(lines):
        alike = 0.75 < below.box.height / above.box.height < 1.34
        close = below.box.y0 - above.box.y1 < 1.2 * above.box.height
        if above is chosen[-1] and alike and close:
            chosen.append(below)
    spots = tuple(spot for block in chosen for spot in block.spots)
    value = re.sub(r"\s+", "", sheet.printed(spots)).strip("《》")
    if len(value) < 3:
        return {}
    return {name: Candidate(Parsed(value, 0, 0), value, spots, frozenset({Voucher.LABEL}))}


def _people_with_role(sheet: Sheet) -> dict[str, Candidate]:
    for block in sheet.by_line:
        match = re.match(
            r"(?P<v>[\u3400-\u9fff·]{2,4}(?:[\s、,，]+[\u3400-\u9fff·]{2,4}){0,5})\s*(?:等)?\s*(?P<role>独著|合著|编著|主\s*编|著|编)$",
            block.text.strip(),
        )
        if not match or len(block.text) > 40:
            continue
        parsed = parsers.people(match["v"])
        if parsed is None or not parsed.complete:
            continue
        spots = block.spots[match.start("v") : match.end("v")]
        near = frozenset({Voucher.LABEL})
        return {"authors": Candidate(parsed, sheet.printed(spots), spots, near)}
    return {}


def _pattern_line(sheet: Sheet, name: str, pattern: re.Pattern[str]) -> dict[str, Candidate]:
    for block in sheet.by_line:
        match = pattern.search(block.text)
        if match:
            spots = block.spots[match.start("v") : match.end("v")]
            value = Parsed(match["v"], 0, 0)
            raw = sheet.printed(spots)
            return {name: Candidate(value, raw, spots, frozenset({Voucher.LABEL}))}
    return {}


_BOOK_FIELDS = (
    FieldSpec(
        "title",
        "书名",
        parsers.short_text(60),
        listed("书名 专著名称 著作名称 正书名 题名"),
        (re.compile(r"(?P<v>[\u4e00-\u9fffA-Za-z0-9·:\-]{3,40})/[\u3400-\u9fff、,，\s]{2,30}(?:主编|编著|[著编])"),),
        key=True,
    ),
    FieldSpec(
        "authors",
        "作者",
        parsers.people,
        listed("作者 著者 主编 编著者 编著"),
        (
            re.compile(
                r"[\u4e00-\u9fff]{2,40}/(?P<v>[\u3400-\u9fff·]{2,4}(?:[、,，][\u3400-\u9fff·]{2,4}){0,6})"
                r"(?:等)?(?:主编|编著|[著编])"
            ),
        ),
    ),
    FieldSpec(
        "publisher",
        "出版社",
        parsers.short_text(24),
        listed("出版发行 出版社 出版单位 出版者 出版"),
        (_PUBLISHER,),
        patterns_first=True,
    ),
    FieldSpec(
        "published_on",
        "出版时间",
        parsers.date,
        listed("出版时间 出版日期 版次 印次 出版年月"),
        (
            re.compile(r"(?P<v>(?:19|20)\d\d\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)\s*(?:第[一二三四\d]+版|出版)"),
            re.compile(r"出版社[,，:]?\s?(?P<v>(?:19|20)\d\d[.年]\d{1,2})"),
        ),
        patterns_first=True,
        key=True,
    ),
    FieldSpec(
        "isbn", "ISBN", isbn, listed("ISBN 书号 国际标准书号"),
        (re.compile(r"ISBN\s*[:]?\s*(?P<v>[\d\-\sXx]{10,20})", re.IGNORECASE),),
        patterns_first=True,
    ),
)  # fmt: skip

_BOOK_LABELS = listed("""
    责任编辑 封面设计 责任校对 责任印制 开本 印张 字数 定价 印刷 经销 地址 邮编 网址 副主编 参编
    编委 电话
""")

MONOGRAPH_COVER = Kind(
    id="monograph_cover",
    title="专著封面",
    titles=("专著封面", "著作封面"),
    words=weighed(
        {
            2.5: "出版社",
            1.5: "编著 主编",
            1.0: "丛书 著作 实务 导论",
            0.8: "ISBN",
            0.4: "社会工作",
            -1.0: "第一章 第二章 前言",
            -1.5: "版权 印张 字数 开本 定价 CIP",
            -2.5: "兹证明 目录 目次 主办 课题 甲方",
            -2.0: "期 学报 国内统一刊号 ISSN",
        }
    ),
    fields=_BOOK_FIELDS,
    labels=_BOOK_LABELS,
    derive=_book_title,
)

MONOGRAPH_CONTENTS = Kind(
    id="monograph_contents",
    title="专著目录",
    titles=listed("目录 目次 目錄 CONTENTS"),
    words=weighed(
        {
            2.0: "第一章 第二章",
            1.5: "第三章 第一节 第二节",
            1.0: "参考文献 后记 前言 附录 绪论",
            -1.5: "期 ISSN 主办",
            -2.5: "甲方 兹证明",
        }
    ),
    fields=(
        FieldSpec("title", "书名", parsers.short_text(60), listed("书名 专著名称")),
        FieldSpec("authors", "作者", parsers.people, listed("作者 著者 主编")),
    ),
    pages=4,
)

MONOGRAPH_AUTHORS = Kind(
    id="monograph_authors",
    title="专著作者姓名页",
    titles=listed("""
        版权页 图书在版编目(CIP)数据 作者简介 编委会 编写人员 作者姓名页 编写组
    """),
    words=weighed(
        {
            2.5: "图书在版编目",
            1.5: "印张 开本 字数 定价 CIP",
            1.2: "ISBN 责任编辑 印次 版次",
            1.0: "出版发行 经销 印刷 作者简介",
            0.6: "出版社 编委",
            -2.0: "ISSN 课题 兹证明",
        }
    ),
    fields=_BOOK_FIELDS,
    labels=_BOOK_LABELS,
    derive=_book_title,
)


def _journal_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A journal's name: its masthead, the largest print. The date follows from the issue."""
    added: dict[str, Candidate] = {}
    if "journal" not in found:
        added |= _largest(sheet, "journal", without=_NOT_JOURNAL)
    if "published_on" not in found:
        added |= _month_of_issue(sheet, found.get("issue"))
    return added


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
    value = Parsed(issue.parsed.value[:4], 0, 0, shaped)
    return {"published_on": Candidate(value, issue.raw, issue.spots, issue.vouchers)}


_NOT_JOURNAL = re.compile(
    r"目录|目次|CONTENTS|ISSN|CN\d|第.{1,3}期|主办|主管|\d{4}|期刊|月刊|季刊|本期|样本|测试"
    r"|JOURNAL|社科核心",
    re.IGNORECASE,
)


def _contents_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = _journal_rest(sheet, found)
    entries = entries_of(sheet)
    if entries:
        value = "\n".join(f"{title}／{names}" for title, names, _ in entries)
        spots = tuple(spot for _, _, block in entries for spot in block.spots)
        added["entries"] = Candidate(Parsed(value, 0, 0), value, spots, frozenset({Voucher.LABEL}))
    return added


def entries_of(sheet: Sheet) -> list[tuple[str, str, Block]]:
    """The articles of a contents page: title, authors parted by 、, and the authors' line.

    Authors stand behind the title on its line, in a column of their own on its row, or below.
    """
    entries: list[tuple[str, str, Block]] = []
    title = ""
    for block in sheet.by_line:
        text = block.text.strip()
        match = _ENTRY_NAMES.search(text)
        names = _entry_names(match["names"]) if match else None
        before = _LEADERS.sub("", text[: match.start()]) if match and names else ""
        if names and match and (len(before) >= 5 or (not before and title)):
            entries.append((before if len(before) >= 5 else title, names, block))
            title = ""
        elif len(_LEADERS.sub("", re.sub(r"\(?\d+\)?$", "", text))) >= 6:
            title = _LEADERS.sub("", re.sub(r"\s*\(?\d+\)?$", "", text))
    return entries


def _entry_names(text: str) -> str | None:
    parts = [part for part in re.split(r"[\s、,，;；/]+", text) if part]
    people = [part for part in parts if 2 <= len(part) <= 4 and begins_with_surname(part)]
    return "、".join(people) if parts and len(people) == len(parts) else None


_JOURNAL_FIELDS = (
    FieldSpec(
        "journal", "刊名", parsers.short_text(30),
        listed("刊名 期刊名称 刊物名称 发表刊物 发表期刊 期刊"),
        (re.compile(r"《(?P<v>[\u4e00-\u9fff·]{2,20})》"),), key=True,
    ),
    FieldSpec(
        "issue", "期次", issue, listed("期次 刊期 期号"),
        (
            re.compile(r"(?P<v>(?:19|20)\d\d\s?年?[,，]?\s?(?:第?\s?\d{1,3}\s?卷[,，]?\s?)?(?:第\s?|[.·/])(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?期)"),
            re.compile(r"(?P<v>(?:19|20)\d\d\s?[.·/]\s?\d{1,2})(?!\d)"),
        ), key=True,
    ),
    FieldSpec(
        "published_on", "出版日期", parsers.date, listed("出版日期 出版时间 发表时间 出刊日期"),
        (re.compile(r"(?P<v>(?:19|20)\d\d\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)\s*(?:出版|出刊)"),),
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
    derive=_journal_rest,
)

PAPER_CONTENTS = Kind(
    id="paper_contents",
    title="论文发表刊物目录",
    titles=listed("目录 目次 CONTENTS 本期目录"),
    words=weighed(
        {
            1.5: "期 ISSN 本期",
            1.2: "专题研究 理论研究 实务探讨 社会治理",
            1.0: "主办 学报 专题 论坛 研究述评",
            0.6: "研究 基于 CN",
            -2.0: "第一章 第二章 第一节 第二节",
            -2.5: "兹证明 甲方",
        }
    ),
    fields=_JOURNAL_FIELDS,
    labels=_JOURNAL_LABELS,
    pages=2,
    derive=_contents_rest,
)


def _report_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A newspaper's name stands at its head; the article's title is the largest print below."""
    added: dict[str, Candidate] = {}
    if "publication" not in found:
        added |= _pattern_line(sheet, "publication", _PAPER_NAME)
    if "title" not in found:
        added |= _largest(sheet, "title", without=_NOT_HEADLINE)
    return added


_PAPER_NAME = re.compile(
    r"(?P<v>[\u4e00-\u9fff]{2,10}(?:日报|晚报|晨报|时报|社会报|报|周刊|周报|杂志))(?:社)?$"
)
_NOT_HEADLINE = re.compile(
    r"报$|日报|晚报|时报|周刊|责编|责任编辑|版$|^第.{1,4}版|星期|样本|测试|记者|通讯员|\d{4}年"
)

MEDIA_REPORT = Kind(
    id="media_report",
    title="报刊报道",
    titles=listed("新闻报道 媒体报道 报刊报道"),
    words=weighed(
        {
            2.0: "记者 通讯员",
            1.5: "本报讯 日报 晚报 晨报 时报 责任编辑 责编 版面",
            1.2: "星期 社会报 农历",
            1.0: "报道 国内统一刊号 本报 版",
            0.6: "新闻 编辑 美编 邮箱",
            -1.5: "目录 课题 项目编号",
            -2.5: "兹证明 特发此证 甲方 出版社",
        }
    ),
    fields=(
        FieldSpec(
            "publication", "报刊名称", parsers.short_text(20),
            listed("报刊名称 媒体名称 刊登媒体"),
        ),
        FieldSpec(
            "published_on", "刊发日期", parsers.date, listed("刊发日期 出版日期 报道时间 刊登时间"),
            (re.compile(r"(?P<v>(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)"),), key=True,
        ),
        FieldSpec("title", "标题", parsers.short_text(60), listed("标题 报道标题")),
    ),
    labels=listed("版次 作者 记者 责任编辑 编辑"),
    derive=_report_rest,
)  # fmt: skip

KINDS = (
    MONOGRAPH_COVER,
    MONOGRAPH_CONTENTS,
    MONOGRAPH_AUTHORS,
    PAPER_COVER,
    PAPER_CONTENTS,
    MEDIA_REPORT,
)
"""Pages of books, journals and newspapers."""
