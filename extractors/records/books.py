"""Books: their covers, contents, and the pages that name who wrote them."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.book_contents import NO_BOOK_TITLE, contents_title
from extractors.records.bylines import (
    told_apart,
)
from extractors.records.credits import credited
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.prints import first_date, largest, pattern_line
from extractors.records.profiles import introduced
from extractors.text import numbers
from extractors.text.names import may_be_name
from extractors.text.sheet import Sheet

_PUBLISHER = re.compile(
    r"(?:[\u4e00-\u9fff]*(?:主编|编著))?(?!国家)(?P<v>[\u4e00-\u9fff]{2,16}?出版(?:社|集团|公司))"
)


def isbn(text: str) -> Parsed | None:
    """An ISBN with its check digit, digits and X alone."""
    digits_of = numbers.as_digits(text)
    # Thirteen digits are all of it: what follows in the next line is none of it.
    whole = _THIRTEEN.search(digits_of)
    if whole and digits_of[whole.end() : whole.end() + 1].isdigit():
        # The next line was read on from it: only the check digit tells where it ends.
        whole = whole if numbers.is_isbn(re.sub(r"\D", "", whole.group())) else None
    match = whole or re.search(r"(?:97[89][-\s.·—]?)?\d[-\s\d.·—]{7,14}[\dXx]", digits_of)
    if not match:
        return None
    digits = re.sub(r"[-\s.·—]", "", match.group()).upper()
    valid = numbers.is_isbn(digits)
    vouchers = frozenset({Voucher.FORMAT, Voucher.CHECKSUM} if valid else ())
    return Parsed(digits, match.start(), match.end(), vouchers, complete=len(digits) in {10, 13})


_THIRTEEN = re.compile(r"(?<!\d)97[89](?:[- .·—]?\d){10}")


def _book_title(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A cover's title: its largest lines; the authors: the line that ends with their role."""
    named = found.get("authors")
    added = credited(sheet)
    if named is None and "authors" not in added:
        added |= introduced(sheet)
    if named is not None:
        added = {} if named.parsed.complete or not added else added
        added = added or {"authors": told_apart(sheet, named)}
    if "published_on" not in found:
        lines = [b for b in sheet.by_line if _DATED.fullmatch(b.text.strip())]
        added |= first_date(sheet, "published_on", lines)
    if "title" not in found:
        added |= largest(sheet, "title", without=NO_BOOK_TITLE)
    if "publisher" not in found:
        added |= pattern_line(sheet, "publisher", _PUBLISHER)
    return added


_DATED = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}?[·.,，\s]*)?(?:(?:19|20)\d\d\s?[年.]\s?\d{1,2}\s?月?"
    r"|[一二][〇零○九][〇零○一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月)(?:[·.,，\s]*[\u4e00-\u9fff]{2,4})?"
)
"""A title leaf's last line: 2020年5月·重庆."""


def _looks_like_cover(sheet: Sheet) -> float:
    """Points for a jacket spread flat; against a cover for what stands on the leaf behind it."""
    lines = [block.text.strip() for block in sheet.by_line]
    jacket = any(_JACKET.search(text) for text in lines) or _is_painted(sheet)
    imprint = len(lines) > _JACKET_LINES or any(_IMPRINTED.search(text) for text in lines)
    return (_OF_JACKET if jacket and not imprint else 0.0) - _leaf(sheet)


def _looks_like_leaf(sheet: Sheet) -> float:
    """Points for a title leaf: few lines as on a cover, with the date or the number of the book."""
    return _leaf(sheet) if len(sheet.by_line) <= _FEW else 0.0


def _leaf(sheet: Sheet) -> float:
    lines = [block.text.strip() for block in sheet.by_line]
    dated = any(_DATED.fullmatch(text) for text in lines)
    numbered = any(isbn(text) for text in lines if "ISBN" in text.upper())
    if any(_JACKET.search(text) for text in lines):
        # A jacket spread flat has the number on its back, beside the price.
        numbered = False
    if any(_BLURB.search(text) for text in lines):
        # What a book is praised for stands on its cover; the leaf behind it has no sentence.
        return 0.0
    if _is_painted(sheet):
        numbered = False
    if dated:
        return _DATED_LEAF
    return _LEAF if numbered else 0.0


_BLURB = re.compile(r"^[^《》:：]{6,}[,，][^《》:：]{6,}|[\u3400-\u9fff]{12,}[。！!]$")
"""A sentence."""


def _is_painted(sheet: Sheet) -> bool:
    """Whether the page is printed in colours, as covers are and leaves are not."""
    return sheet.reading.painted > _PAINTED


_PAINTED = 0.02
"""Of drawn books scanned or copied every cover but those with a frame alone had twice as much
printed solid, and no leaf anything; photographed leaves, lying crooked, now and then had."""

_JACKET = re.compile(r"定\s?价|上架建议|建议上架|封面设计|责任编辑|装帧")

_JACKET_LINES, _OF_JACKET = 20, 1.5
"""Lines of a jacket at most, and what speaks for one."""

_IMPRINTED = re.compile(r"印\s?张|字\s?数|印\s?次|开\s?本|CIP|在版编目|经\s?销|千字")
"""What stands on a book's imprint alone."""

_FEW, _LEAF, _DATED_LEAF = 14, 2.0, 2.8
"""Lines of a title leaf at most, and what speaks for one; a line with nothing but the month and the
place of printing hardly stands on a cover."""


def _authors(text: str) -> Parsed | None:
    """Who wrote a book; 作者简介 is the heading of what follows."""
    return None if _NO_AUTHORS.match(text.strip()) else parsers.people(_DID.sub("", text))


def _people(text: str) -> Parsed | None:
    """Who wrote a book, and not a head of its contents' columns (章次)."""
    parsed = parsers.people(text)
    return parsed if parsed and may_be_name(parsed.value.split("、")[0]) else None


_DID = re.compile(r"\s*(?:独著|合著|编著|主\s?编|副主编|著|编)者?\s*$")
"""What the people named before it did for the book."""

_NO_AUTHORS = re.compile(r"(?:简介|介绍|团队|信息|单位|姓名|简历|自序|的话|寄语)")

_short = parsers.short_text(24)


def _publisher(text: str) -> Parsed | None:
    """A publisher's name, which says that it is one; of half a name nothing tells."""
    label = _LABELLED.match(text)
    parsed = _short(text[label.end() :] if label else text)
    if parsed is None or not _PUBLISHES.search(parsed.value):
        return None
    at = label.end() if label else 0
    return replace(parsed, start=parsed.start + at, end=parsed.end + at)


_LABELLED = re.compile(r"\s*出版(?:发行|单位|者)?\s*[:：]?\s*(?=[\u4e00-\u9fff]{2,16}出版)")
_PUBLISHES = re.compile(r"出版|书局|书店|书社|印书馆|文库|传媒|Press", re.IGNORECASE)

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
        _authors,
        listed("作者 著者 主编 编著者 编著"),
        (
            re.compile(
                r"[\u4e00-\u9fff]{2,40}/(?P<v>[\u3400-\u9fff·]{2,4}?(?:[、,，][\u3400-\u9fff·]{2,4}?){0,6})"
                r"(?:等)?(?:主编|编著|[著编])"
            ),
        ),
    ),
    FieldSpec(
        "publisher",
        "出版社",
        _publisher,
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
            re.compile(r"出版社[,，:]?\s?(?P<v>(?:19|20)\d\d[.年]\d{1,2}月?)"),
        ),
        patterns_first=True,
        key=True,
    ),
    FieldSpec(
        "isbn", "ISBN", isbn, listed("ISBN 书号 国际标准书号"),
        (re.compile(r"ISBN\s*[:]?\s*(?P<v>[\d\-\sXx.·—]{10,20})", re.IGNORECASE),),
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
    looks=_looks_like_cover,
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
        FieldSpec("authors", "作者", _people, listed("作者 著者 主编")),
        FieldSpec("publisher", "出版社", _publisher, listed("出版社"), (_PUBLISHER,)),
    ),
    pages=4,
    derive=contents_title,
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
            1.8: "副主编 参编",
            -2.0: "ISSN 课题 兹证明",
        }
    ),
    fields=_BOOK_FIELDS,
    labels=_BOOK_LABELS,
    derive=_book_title,
    looks=_looks_like_leaf,
)

KINDS = (MONOGRAPH_COVER, MONOGRAPH_CONTENTS, MONOGRAPH_AUTHORS)
"""Pages of books."""
