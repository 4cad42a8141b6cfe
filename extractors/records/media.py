"""Newspapers and magazines that report."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, FieldSpec, Kind, listed, weighed
from extractors.records.prints import as_field, first_date, largest, pattern_line
from extractors.text.normal import plain
from extractors.text.sheet import Block, Sheet


def _report_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """A newspaper's name stands at its head, with its date; the article's title is the largest
    print below."""
    added: dict[str, Candidate] = {}
    head = _head(sheet)
    if "publication" not in found:
        added |= _masthead(sheet, head) or pattern_line(sheet, "publication", _PAPER_NAME)
    if "published_on" not in found:
        added |= first_date(sheet, "published_on", head)
    if "title" not in found:
        named = {**found, **added}.get("publication")
        own = named.spots[:1] if named else ()
        omitted = [
            b.text for b in sheet.by_line
            if (own and b.spots[:1] == own) or _SCREEN.search(plain(b.text))
        ]  # fmt: skip
        # Further down, advertisements and slogans are set as large.
        for above in (_UPPER, 1.0):
            if "title" not in added:
                added |= largest(
                    sheet, "title", without=_NOT_HEADLINE, above=above, omitted=omitted
                )
    return added


def _head(sheet: Sheet) -> list[Block]:
    """The lines of a page's head: those on the level of the first, and just below."""
    lines = [b for b in sheet.by_line if b.spots]
    if not lines:
        return []
    lines = [b for b in lines if not _SCREEN.search(plain(b.text))] or lines
    top = min(block.box.y0 for block in lines)
    return [block for block in lines if block.box.y0 < top + _HEAD]


_SCREEN = re.compile(
    r"^\d{1,2}:\d{2}(?:[APap][Mm])?$|^\d{1,3}%$|^[45]G|^[<>＜＞×xX…·.⋮≡=○〇\-]{1,4}$|^\d{1,4}$"
    r"|^(?:报纸|文章|新闻|正文|稿件|内容)?(?:详情|正文)$|^(?:数字|电子)报(?:刊|纸|平台)?$|^[上下]一[篇版期页]$"
    r"|^(?:版面|版次|返回|分享|转发|收藏|评论|点赞|在看|字号|朗读|听报|首页|往期|下载|打印|搜索|关闭|更多|完成|刷新"
    r"|复制链接|写留言|阅读原文|查看原文|阅读全文|版面导航|版面目录|标题导航|目录|放大|缩小|设置|菜单|打开|登录)$"
)
"""What an app or a browser shows around the paper: the time, buttons, its own headings."""

_UPPER = 0.5
"""Where the leading article's headline stands: in the upper half."""

_HEAD = 0.12
"""How high the head of a newspaper's page is, as a fraction of the page."""


def _masthead(sheet: Sheet, head: list[Block]) -> dict[str, Candidate]:
    """The largest line of a page's head that may be the name of a paper."""
    named = [
        block for block in head
        if _NAME.fullmatch(plain(block.text)) and not _NO_NAME.search(plain(block.text))
        and not _SCREEN.search(plain(block.text)) and _EDITION.sub("", plain(block.text))
    ]  # fmt: skip
    if not named:
        return {}
    # A headline beside the name may be set larger.
    so_called = [block for block in named if _PAPER_NAME.search(plain(block.text))]
    head_line = max(so_called or named, key=lambda block: block.box.height)
    found = as_field(sheet, "publication", [head_line])
    candidate = found.get("publication")
    if candidate is None:
        return {}
    value = _EDITION.sub("", candidate.parsed.value)
    likely = bool(so_called) or (len(value) <= _SHORT and not _COLUMN.search(value))
    parsed = replace(candidate.parsed, value=value, complete=likely)
    return {"publication": replace(candidate, parsed=parsed)}


_SHORT = 6
"""Names of papers that are not called 报 or 刊 are short; longer lines may be headlines."""


_COLUMN = re.compile(
    r"(?:风采|人物|专题|专栏|聚焦|视点|视界|视野|观察|关注|民生|故事|特写|纪实|园地|之窗|前沿|动态|头条|导读|专版|副刊"
    r"|广角|一线|基层|报道|通讯|专访|访谈|调查|时评|生活|综合|要闻|封面|看点|热点|亮点|经验|交流|探索|实践)$"
)
"""How the columns of papers and magazines are called, whose headings stand where a name does."""

_EDITION = re.compile(r"(?:数字报|电子报|电子版|数字版|客户端|微信公众号|官网)$")


_NAME = re.compile(r"[《]?[\u4e00-\u9fff·]{3,12}[》]?")
_NO_NAME = re.compile(
    r"年|星期|农历|版$|第.{1,4}[版期]|责编|责任|编辑|记者|通讯员|刊号|总第|样本|测试|新闻$|要闻$|综合$|^主办|^主管"
)
_PAPER_NAME = re.compile(
    r"(?P<v>[\u4e00-\u9fff]{2,10}(?:日报|晚报|晨报|时报|商报|都市报|社会报|报|周刊|周报|月刊|晨刊|晚刊|刊|杂志|画刊|在线))(?:社|数字报|电子报|客户端)?$"
)
_NOT_HEADLINE = re.compile(
    r"^[A-Z]?\d{2}|报$|日报|晚报|时报|周刊|责编|责任编辑|版$|^第.{1,4}版|星期|样本|测试|记者|通讯员|\d{4}年"
)

MEDIA_REPORT = Kind(
    id="media_report",
    title="报刊报道",
    titles=listed("新闻报道 媒体报道 报刊报道"),
    words=weighed(
        {
            2.0: "记者 通讯员",
            1.6: "本刊记者 本报记者 本刊讯",
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
            listed("报刊名称 媒体名称 刊登媒体 刊登报刊 刊载媒体 发布媒体"),
            (
                re.compile(
                    r"《(?P<v>[\u4e00-\u9fff·]{2,12})》\s*[(（,，]?(?=(?:19|20)\d\d\s?年|第?\s?[A-Z]?\d{1,4}\s?[期版])"
                ),
                re.compile(
                    r"^(?:\d{1,3}\s?[|·]?\s?)?(?P<v>[\u4e00-\u9fff·]{3,10})[|·\s]{0,3}(?=(?:19|20)\d\d\s?[年.]\s?"
                    r"(?:\d{1,2}\s?月?\s?)?(?:第|[上中下]半?[月旬]|总)\s?[·\d上中下总])",
                    re.MULTILINE,
                ),
                re.compile(
                    r"(?:原载|刊载于|刊登于|刊于|载于|来源)[:：于]?\s*《?(?P<v>[\u4e00-\u9fff·]{2,10}"
                    r"(?:报|刊|网|杂志|在线|电视台|客户端))》?"
                ),
            ),
        ),
        FieldSpec(
            "published_on", "刊发日期", parsers.date, listed("刊发日期 出版日期 报道时间 刊登时间"),
            (
                re.compile(
                    r"(?P<v>(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?"
                    r"(?:星期|周[一二三四五六日]|农历|第|出版)"
                ),
                re.compile(
                    r"(?P<v>(?:19|20)\d\d\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2})\s?[,，|]?\s?"
                    r"(?:星期|周[一二三四五六日]|农历|第?\s?[A-Z]?\d{1,3}\s?版)"
                ),
                re.compile(
                    r"(?P<v>(?:19|20)\d\d\s?年\s?\d{1,2}\s?月)\s?[,，|·]?\s?(?:第\s?\d{1,2}\s?期|[上下]半月|[上中下]旬)"
                ),
            ),
            key=True,
        ),
        FieldSpec("title", "标题", parsers.short_text(60), listed("标题 报道标题")),
    ),
    labels=listed("版次 作者 记者 责任编辑 编辑"),
    derive=_report_rest,
)  # fmt: skip

KINDS = (MEDIA_REPORT,)
"""Pages of newspapers and magazines."""
