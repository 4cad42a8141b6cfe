"""How the cells of the recommendation form are read, and what its sections are called."""

import re
from collections.abc import Mapping
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, FieldSpec, Parsed, Parser, Voucher, listed
from extractors.records.printed import as_printed
from extractors.records.vocabulary import PEOPLES, POLITICAL, POLITICAL_SHORT
from extractors.records.wording import joined
from extractors.text.sections import Section, bare_heading, section
from extractors.text.sheet import Sheet

_told_at_length = parsers.text_without_prompt(
    "(从服务、教学、管理中选择1个方面进行叙述,涉及多个方面的,要突出重点。叙述应首先回应推荐条件中的硬性指标,"
    "包括但不限于时间、单位、内容、成果等。)"
)


def long_text(text: str) -> Parsed | None:
    """What somebody tells of their work, without the printed advice; advice alone is nothing."""
    return None if _ADVICE.fullmatch(text.strip()) else _told_at_length(text)


_ADVICE = re.compile(r"[(（\[【](?!无|没有)[^()（）。]{2,40}[)）\]】]?[:：]?")
"""A remark in brackets, printed behind a heading: (注明时间、授予单位)."""


def unless_none(parse: Parser) -> Parser:
    """The parser of a cell that does not apply to everybody: a plain 无 is what it says."""

    def parse_unless_none(text: str) -> Parsed | None:
        bare = text.strip(" .。()（）")
        if bare in _NONE:
            return Parsed("无", 0, len(text), frozenset({Voucher.VOCABULARY}))
        return parse(text)

    return parse_unless_none


_NONE = frozenset({"无", "没有", "暂无"})


_LIKE_HAN = "洋汊汶汗沃没况议仅汝沒浊权双"
"""What engines take a hand-written 汉 for, where no people is called so."""


def people(text: str) -> Parsed | None:
    """A people of the list; a sign like 汉 before 族, that is of none, in doubt as 汉族."""
    exact = parsers.one_of(PEOPLES, suffix="族")(text)
    said = re.sub(r"\s", "", text)
    if exact is None and len(said) == len("汉族") and said[1] == "族" and said[0] in _LIKE_HAN:
        return Parsed("汉族", 0, len(text), complete=False, others=(said,))
    return exact


def folded(words: str) -> tuple[str, ...]:
    """Labels, and behind them how they read where two lines of a narrow cell change places."""
    labels = listed(words)
    swapped = [f"{label[-2:]}{label[:-2]}" for label in labels if len(label) in _TWO_LINES]
    return (*labels, *(label for label in swapped if label not in labels))


_TWO_LINES = (4, 5)
"""Characters of labels that narrow cells break before the last two."""


def political(text: str) -> Parsed | None:
    """A word of the list; else, in doubt, the only one that half of the characters are of."""
    exact = parsers.one_of(POLITICAL, synonyms=POLITICAL_SHORT)(text)
    said = re.sub(r"[^\u3400-\u9fff]", "", text)
    if exact is not None or len(said) < _LEAST_SAID:
        # Of the words of two signs one alone ends so: 群众.
        mass = len(said) == len("群众") and said[1] == "众"
        return Parsed("群众", 0, len(text), complete=False) if exact is None and mass else exact
    like = [
        word
        for word in POLITICAL
        if len(word) == len(said)
        and 2 * sum(a == b for a, b in zip(word, said, strict=True)) >= len(said)
    ]
    return Parsed(like[0], 0, len(text), complete=False) if len(like) == 1 else None


_LEAST_SAID = 4

_REST_OF_LABEL = re.compile(r"^[/、或及]?专.{0,2}技.?.{0,1}职[务称][:：]?")


def post(text: str) -> Parsed | None:
    """A unit and a post, without what was misread of the printed label."""
    rest = _REST_OF_LABEL.match(text)
    start = rest.end() if rest else 0
    parsed = parsers.short_text(80)(text[start:])
    return replace(parsed, start=start, end=len(text)) if parsed else None


NAMED = r"~(?:被推荐|推荐|申报|提名|候选)人(?:选)?(?:姓名)?(?!意见|签|选推荐|承诺|单位)"
POSTS = (
    "单位及职务/专业技术职务",
    "单位及职务",
    "工作单位及职务",
    r"~(?:现|所在|任职)?(?:工作)?单位(?:名称)?[及与和、/](?:现任|担任|行政)?职[务称]"
    r"(?:[/、(（及]?(?:专业技术)?职[务称][)）]?)?",
)
LEVEL_DATES = (
    "取得社会工作师(中级)证书时间",
    "取得社会工作师证书时间",
    "取得证书时间",
    r"~(?:取得|获得|获取)[\u3400-\u9fff()]{0,14}(?:证书|资格)的?(?:时间|日期|年月)",
    r"~(?!学[历位]|毕业)[\u3400-\u9fff()]{2,14}(?:证书|资格)(?:取得|获得|批准)(?:时间|日期|年月)",
)
LEVEL_NUMBERS = (
    "社会工作师(中级)证书编号",
    "社会工作师证书编号",
    "证书编号",
    r"~(?!学[历位]|毕业|荣誉|获奖)[\u3400-\u9fff()]{0,14}证书(?:管理)?(?:编号|号码?)",
)
FULLTIME = (
    *joined("全日制教育", "学历学位 学历及学位 学历、学位 学历/学位 学历"),
    "全日制教育",
    r"~全日制(?:教育)?(?:学历|学位)?(?:[及、/]?学位)?",
)
INSERVICE = (
    *joined("在职教育", "学历学位 学历及学位 学历、学位 学历/学位 学历"),
    "在职教育",
    r"~(?:在职|非全日制)(?:教育)?(?:学历|学位)?(?:[及、/]?学位)?",
)
"""How the form's cells may be named; those with "~" are patterns, for names that no list holds."""

CAREER = listed("""
    工作及学习经历(从大学写起) 工作及学习经历 工作学习经历 学习及工作经历 学习和工作经历
    工作和学习经历 学习工作经历 学习、工作经历 工作、学习经历 工作与学习经历
""")
EXPERIENCE = listed("""
    社会工作服务、教学或管理经验 社会工作服务教学或管理经验 社会工作服务、教学、管理经验
    服务、教学或管理经验 社会工作服务(教学、管理)经验 社会工作服务、教学或管理经历
""")
AWARDS = listed("""
    个人所获社会工作领域表彰奖励 所获社会工作领域表彰奖励 社会工作领域表彰奖励 个人所获表彰奖励
    所获表彰奖励 个人获得表彰奖励
""")
EMPLOYER = listed("""
    工作单位意见 所在单位意见 单位意见 用人单位意见 工作单位审核意见 工作单位推荐意见
    所在单位审核意见 所在单位推荐意见
""")
RECOMMENDER = listed("""
    推荐单位意见 推荐单位(盖章)意见 主管部门意见 主管单位意见 推荐单位审核意见 推荐单位审查意见
    推荐部门意见 业务主管部门意见
""")

_HEADED = {
    "career": re.compile(
        r"(?:主要|个人)?(?:工作|学习|教育|个人|从业)[及与和、]?(?:学习|工作|从业)?[主要]{0,2}(?:经历|简历|履历|简况)"
    ),
    "experience": re.compile(
        r"[^,，。;；:：]{0,10}(?:服务|教学|管理|工作|从业|实务)[)）]?(?:经验|业绩|事迹)(?:简介|介绍|概述|情况)?"
    ),
    "awards": re.compile(
        r"[^,，。;；:：]{0,10}(?:表彰奖励|表彰|奖励|荣誉|获奖|奖项|奖惩)(?:情况|称号)?"
    ),
    "employer_opinion": re.compile(
        r"(?:(?:工作|所在|用人|申报|任职|聘用)单位|(?<!推荐)单位)[^,，。;；:：]{0,5}意见"
    ),
    "recommender_opinion": re.compile(
        r"[^,，。;；:：]{0,6}(?:推荐|主管|民政|业务|上级)(?:单位|部门|机构|局)[^,，。;；:：]{0,6}意见"
    ),
}
"""What the headings of the form's sections look like."""

_LISTED = {
    "career": frozenset(map(bare_heading, CAREER)),
    "experience": frozenset(map(bare_heading, EXPERIENCE)),
    "awards": frozenset(map(bare_heading, AWARDS)),
    "employer_opinion": frozenset(map(bare_heading, EMPLOYER)),
    "recommender_opinion": frozenset(map(bare_heading, RECOMMENDER)),
}
_MORE = re.compile(
    r"基本(?:信息|情况|资料)|学历学位|教育(?:情况|背景)|(?:职业水平|资格)证书.{0,4}|推荐审核|审核意见|.{0,6}意见|附件.{0,8}|.{0,4}承诺.{0,4}|备注|证明人"
)
"""What else is headed on the form."""


def under_headings(
    sheet: Sheet, found: Mapping[str, Candidate], specs: Mapping[str, FieldSpec]
) -> dict[str, Candidate]:
    """The sections of a form that is no table: everything from one heading to the next.

    A field found elsewhere stays, unless a section begins with it and tells more.
    """
    added: dict[str, Candidate] = {}
    for name in _HEADED:
        at = section(sheet, lambda words, name=name: _heads(name, words), _any_heading)  # type: ignore[misc]
        spec = specs.get(name)
        candidate = _told(sheet, name, spec, at) if spec is not None and at is not None else None
        own = found.get(name)
        more = own is None or (
            candidate is not None
            and len(candidate.parsed.value) > len(own.parsed.value)
            and set(own.spots) <= set(candidate.spots)
        )
        if candidate is not None and more:
            added[name] = candidate
    return added


def _heads(name: str, words: str) -> bool:
    return words in _LISTED[name] or _HEADED[name].fullmatch(words) is not None


def _any_heading(words: str) -> bool:
    return _MORE.fullmatch(words) is not None or any(_heads(name, words) for name in _HEADED)


def _told(sheet: Sheet, name: str, spec: FieldSpec, at: Section) -> Candidate | None:
    parsed = spec.parse(at.text)
    if parsed is None:
        return None
    spots = at.spots[parsed.start : parsed.end] or at.spots
    raw = sheet.printed(spots)
    # A heading of other words than the form's own may head something else.
    exact = bare_heading(at.heading.text) in _LISTED[name]
    vouchers = frozenset({Voucher.LABEL} if exact else ())
    return Candidate(as_printed(parsed, raw), raw, spots, vouchers)
