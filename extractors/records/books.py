"""Books: their covers, contents, and the pages that name who wrote them."""

import re

from extractors.records import parsers
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.prints import largest, pattern_line, people_with_role
from extractors.text import numbers
from extractors.text.normal import plain
from extractors.text.sheet import Sheet

_PUBLISHER = re.compile(
    r"(?:[\u4e00-\u9fff]*(?:主编|编著))?(?P<v>[\u4e00-\u9fff]{2,16}出版(?:社|集团|公司))"
)


def isbn(text: str) -> Parsed | None:
    """An ISBN with its check digit, digits and X alone."""
    match = re.search(r"(?:97[89][-\s]?)?\d[-\s\d]{7,14}[\dXx]", numbers.as_digits(text))
    if not match:
        return None
    digits = re.sub(r"[-\s]", "", match.group()).upper()
    valid = numbers.is_isbn(digits)
    vouchers = frozenset({Voucher.FORMAT, Voucher.CHECKSUM} if valid else ())
    return Parsed(digits, match.start(), match.end(), vouchers, complete=len(digits) in {10, 13})


def _book_title(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A cover's title: its largest lines; the authors: the line that ends with their role."""
    added = people_with_role(sheet)
    if "title" not in found:
        added |= largest(sheet, "title", without=_NOT_TITLE)
    if "publisher" not in found:
        added |= pattern_line(sheet, "publisher", _PUBLISHER)
    return added


_NOT_TITLE = re.compile(
    r"出版|ISBN|主编|编著|[著编]$|目录|目次|CONTENTS|丛书|样本|测试", re.IGNORECASE
)


def _contents_title(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The book's title in the head of its contents: what stands above the word 目录."""
    if "title" in found:
        return {}
    head = next((b for b in sheet.by_line if _CONTENTS.fullmatch(plain(b.text))), None)
    return largest(sheet, "title", without=_NOT_TITLE, above=head.box.y0) if head else {}


_CONTENTS = re.compile(r"目[录次錄]|CONTENTS|目[录次錄]CONTENTS", re.IGNORECASE)

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
                r"[\u4e00-\u9fff]{2,40}/(?P<v>[\u3400-\u9fff·]{2,4}?(?:[、,，][\u3400-\u9fff·]{2,4}?){0,6})"
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
    derive=_contents_title,
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

KINDS = (MONOGRAPH_COVER, MONOGRAPH_CONTENTS, MONOGRAPH_AUTHORS)
"""Pages of books."""
