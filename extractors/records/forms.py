"""The recommendation form (附件1) and the identity card."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, listed, weighed
from extractors.records.opinions import opinion_dates
from extractors.records.phrases import BORN, SEX_SAID, VALID_UNTIL, month_by_hand
from extractors.records.vocabulary import PEOPLES, POLITICAL, POLITICAL_SHORT
from extractors.text.sheet import Sheet

_OPINION = parsers.text_without_prompt(
    "(单位",
    "单位)",
    "(盖章)",
    "盖章",
    "(公章)",
    "签章",
    "单位负责人签字",
    "负责人签字",
    "签字",
    dated=True,
)
_LONG = parsers.text_without_prompt(
    "(从服务、教学、管理中选择1个方面进行叙述,涉及多个方面的,要突出重点。叙述应首先回应推荐条件中的硬性指标,"
    "包括但不限于时间、单位、内容、成果等。)"
)


_EMPLOYER = ("工作单位意见", "所在单位意见", "单位意见")
_RECOMMENDER = ("推荐单位意见", "推荐单位(盖章)意见", "主管部门意见")


def _folded(words: str) -> tuple[str, ...]:
    """Labels, and behind them how they read where two lines of a narrow cell change places."""
    labels = listed(words)
    swapped = [f"{label[-2:]}{label[:-2]}" for label in labels if len(label) in _TWO_LINES]
    return (*labels, *(label for label in swapped if label not in labels))


_TWO_LINES = (4, 5)
"""Characters of labels that narrow cells break before the last two."""


def _political(text: str) -> Parsed | None:
    """A word of the list; else, in doubt, the only one that half of the characters are of."""
    exact = parsers.one_of(POLITICAL, synonyms=POLITICAL_SHORT)(text)
    said = re.sub(r"[^\u3400-\u9fff]", "", text)
    if exact is not None or len(said) < _LEAST_SAID:
        return exact
    like = [
        word
        for word in POLITICAL
        if len(word) == len(said)
        and 2 * sum(a == b for a, b in zip(word, said, strict=True)) >= len(said)
    ]
    return Parsed(like[0], 0, len(text), complete=False) if len(like) == 1 else None


_LEAST_SAID = 4

_REST_OF_LABEL = re.compile(r"^[/、或及]?专.{0,2}技.?.{0,1}职[务称][:：]?")


def _post(text: str) -> Parsed | None:
    """A unit and a post, without what was misread of the printed label."""
    rest = _REST_OF_LABEL.match(text)
    start = rest.end() if rest else 0
    parsed = parsers.short_text(80)(text[start:])
    return replace(parsed, start=start, end=len(text)) if parsed else None


def _dates_of_opinions(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    labels = {"employer_opinion_date": _EMPLOYER, "recommender_opinion_date": _RECOMMENDER}
    return opinion_dates(sheet, found, labels)


RECOMMENDATION_FORM = Kind(
    id="recommendation_form",
    title="推荐表",
    titles=listed("""
        社会工作督导库人选推荐表 社会工作督导人才库人选推荐表 社会工作督导推荐表
        督导库人选推荐表 人选推荐表 推荐表
    """),
    words=weighed(
        {
            3.5: "推荐单位意见 服务、教学或管理经验",
            3.0: "工作及学习经历 所获社会工作领域表彰",
            2.5: "工作单位意见",
            0.8: "政治面貌 学历学位 全日制教育 在职教育 取得社会工作师",
            0.4: "健康状况",
            0.2: "证书编号",
        }
    ),
    fields=(
        FieldSpec("name", "姓名", parsers.person, ("姓名",), key=True, as_read=True),
        FieldSpec(
            "birth_date",
            "出生年月",
            month_by_hand,
            _folded("出生年月日 出生年月 出生日期"),
            key=True,
        ),
        FieldSpec("sex", "性别", parsers.sex, ("性别",), key=True),
        FieldSpec(
            "ethnicity", "民族", parsers.one_of(PEOPLES, suffix="族"), ("民族",), as_read=True
        ),
        FieldSpec(
            "political_status",
            "政治面貌",
            _political,
            _folded("政治面貌"),
            as_read=True,
        ),
        FieldSpec("health", "健康状况", parsers.short_text(12), _folded("健康状况 身体状况")),
        FieldSpec(
            "id_number",
            "身份证号码",
            parsers.id_number,
            _folded("身份证号码 公民身份号码 居民身份证号 身份证号 证件号码"),
            key=True,
            as_read=True,
        ),
        FieldSpec(
            "phone",
            "手机号码",
            parsers.phone,
            _folded("手机号码 手机号 联系电话 移动电话 联系方式 手机"),
            as_read=True,
        ),
        FieldSpec(
            "email",
            "电子邮箱",
            parsers.email,
            _folded("电子邮箱 邮箱 电子邮件 邮箱地址"),
            as_read=True,
        ),
        FieldSpec("fulltime_education", "全日制教育", parsers.education, ("全日制教育",), key=True),
        FieldSpec(
            "fulltime_school_major",
            "全日制教育毕业院校及专业",
            parsers.or_nothing(parsers.short_text(60)),
            ("毕业院校及专业", "毕业院校系及专业"),
            wraps=True,
            beside=("全日制教育",),
        ),
        FieldSpec("inservice_education", "在职教育", parsers.education, ("在职教育",), key=True),
        FieldSpec(
            "inservice_school_major",
            "在职教育毕业院校及专业",
            parsers.or_nothing(parsers.short_text(60)),
            ("毕业院校及专业", "毕业院校系及专业"),
            wraps=True,
            beside=("在职教育",),
        ),
        FieldSpec(
            "employer_position",
            "单位及职务",
            _post,
            ("单位及职务/专业技术职务", "单位及职务", "工作单位及职务"),
            wraps=True,
        ),
        FieldSpec(
            "level_certificate_date",
            "取得社会工作师证书时间",
            month_by_hand,
            ("取得社会工作师(中级)证书时间", "取得社会工作师证书时间", "取得证书时间"),
            key=True,
        ),
        FieldSpec(
            "level_certificate_number",
            "社会工作师证书编号",
            parsers.certificate_number(re.compile(r"\d{18}")),
            ("社会工作师(中级)证书编号", "社会工作师证书编号", "证书编号"),
            key=True,
        ),
        FieldSpec(
            "career",
            "工作及学习经历",
            _LONG,
            listed("""
                工作及学习经历(从大学写起) 工作及学习经历 工作学习经历 学习及工作经历
            """),
            wraps=True,
        ),
        FieldSpec(
            "experience",
            "社会工作服务、教学或管理经验",
            _LONG,
            ("社会工作服务、教学或管理经验", "社会工作服务教学或管理经验"),
            wraps=True,
        ),
        FieldSpec(
            "awards",
            "个人所获社会工作领域表彰奖励",
            parsers.or_nothing(_LONG),
            ("个人所获社会工作领域表彰奖励", "所获社会工作领域表彰奖励"),
            wraps=True,
        ),
        FieldSpec("employer_opinion", "工作单位意见", _OPINION, _EMPLOYER, wraps=True),
        FieldSpec(
            "employer_opinion_date",
            "工作单位意见日期",
            parsers.closing_date,
            _EMPLOYER,
            wraps=True,
            key=True,
        ),
        FieldSpec("recommender_opinion", "推荐单位意见", _OPINION, _RECOMMENDER, wraps=True),
        FieldSpec(
            "recommender_opinion_date",
            "推荐单位意见日期",
            parsers.closing_date,
            _RECOMMENDER,
            wraps=True,
            key=True,
        ),
    ),
    labels=("照片", "学历学位", "贴照片处"),
    pages=4,
    derive=_dates_of_opinions,
    names_holder="name",
    portrait=True,
    opinions=("employer_opinion", "recommender_opinion"),
)

_short = parsers.short_text(60)
_OTHER_SIDE = re.compile(r"签发机关|有效期|公民身份|中华人民")


def _address(text: str) -> Parsed | None:
    """An address, without what the card's other side says."""
    side = _OTHER_SIDE.search(text)
    return _short(text[: side.start()] if side else text)


ID_CARD = Kind(
    id="id_card",
    title="身份证",
    titles=("居民身份证", "中华人民共和国居民身份证"),
    words=weighed(
        {
            3.0: "公民身份号码",
            1.5: "签发机关",
            1.0: "有效期限 住址",
        }
    ),
    fields=(
        FieldSpec("name", "姓名", parsers.person, ("姓名",), key=True),
        FieldSpec(
            "sex",
            "性别",
            parsers.sex,
            ("性别",),
            (
                *SEX_SAID,
                re.compile(r"^性.?\s?(?P<v>[男女])(?=民|$)", re.MULTILINE),
                re.compile(r"(?P<v>[男女])\s?民\s?族"),
            ),
        ),
        FieldSpec(
            "ethnicity",
            "民族",
            parsers.one_of(PEOPLES, suffix="族"),
            ("民族",),
            (re.compile(r"民\s?族[:]?\s?(?P<v>[\u4e00-\u9fff]{1,5}族?)"),),
        ),
        FieldSpec("birth_date", "出生", parsers.date, ("出生日期", "出生"), BORN),
        FieldSpec(
            "address",
            "住址",
            _address,
            ("住址", "地址"),
            (
                re.compile(
                    r"住\s?址[:]?\s*(?P<v>[^\n]{4,40}(?:\n(?!公民|身份|签发|有效|姓名|性别|出生|中华|居民)[^\n]{1,24}){0,2})"
                ),
            ),
            wraps=True,
        ),
        FieldSpec(
            "id_number",
            "公民身份号码",
            parsers.id_number,
            ("公民身份号码", "公民身份证号码", "身份证号码"),
            key=True,
        ),
        FieldSpec(
            "valid_until",
            "有效期限",
            parsers.last_date,
            ("有效期限", "有效期"),
            VALID_UNTIL,
            pick="last",
        ),
    ),
    labels=("签发机关",),
    pages=2,
    names_holder="name",
)

KINDS = (RECOMMENDATION_FORM, ID_CARD)
