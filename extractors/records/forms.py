"""The recommendation form (附件1)."""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.form_cells import (
    AWARDS,
    CAREER,
    EMPLOYER,
    EXPERIENCE,
    FULLTIME,
    INSERVICE,
    LEVEL_DATES,
    LEVEL_NUMBERS,
    NAMED,
    POSTS,
    RECOMMENDER,
    folded,
    long_text,
    people,
    political,
    post,
    under_headings,
    unless_none,
)
from extractors.records.identity import ID_CARD
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.opinion_words import opinion
from extractors.records.opinions import opinion_dates
from extractors.records.phrases import month_by_hand
from extractors.records.schooling import SCHOOL_LABELS, schooling
from extractors.text.sheet import Sheet


def _to_the_day(text: str) -> Parsed | None:
    """The day of an opinion; without its day it was not read in full."""
    parsed = parsers.closing_date(text)
    if parsed is None or len(parsed.value) == len("2021-04-01"):
        return parsed
    return replace(parsed, complete=False)


_TITLED = re.compile(
    r"(?!.*(?:[:：]|评审|专家|项目|案例|论文|课题))"
    r".{0,16}(?:督导|人才库|人选).{0,8}(?:推荐|举荐|提名|申报|遴选)(?:人选)?"
    r"(?:表|书|登记表|审批表|呈报表|申报表|信息表|情况表)"
)
"""What titles of the form look like that no list holds."""


def _derived(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    labels = {"employer_opinion_date": EMPLOYER, "recommender_opinion_date": RECOMMENDER}
    specs = {spec.name: spec for spec in RECOMMENDATION_FORM.fields}
    added = (
        opinion_dates(sheet, found, labels)
        | schooling(sheet, found, specs.values())
        | under_headings(sheet, found, specs)
    )
    return added | _too_long(sheet, found | added)


def _too_long(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """What was told at length and read from a picture: of so many signs, one is misread."""
    if sheet.reading.native:
        return {}
    return {
        name: replace(one, vouchers=one.vouchers - {Voucher.LABEL})
        for name in ("career", "experience")
        if (one := found.get(name)) is not None and len(one.parsed.value) > _LONG
    }


_LONG = 100


RECOMMENDATION_FORM = Kind(
    id="recommendation_form",
    title="推荐表",
    titles=listed("""
        社会工作督导库人选推荐表 社会工作督导人才库人选推荐表 社会工作督导推荐表
        督导库人选推荐表 人选推荐表 推荐表
    """),
    titled=_TITLED,
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
        FieldSpec("name", "姓名", parsers.person, ("姓名", NAMED), key=True, as_read=True),
        FieldSpec(
            "birth_date",
            "出生年月",
            month_by_hand,
            folded("出生年月日 出生年月 出生日期"),
            key=True,
        ),
        FieldSpec("sex", "性别", parsers.sex, ("性别",), key=True),
        FieldSpec("ethnicity", "民族", people, ("民族",), as_read=True),
        FieldSpec(
            "political_status",
            "政治面貌",
            political,
            folded("政治面貌"),
            as_read=True,
        ),
        FieldSpec("health", "健康状况", parsers.short_text(12), folded("健康状况 身体状况")),
        FieldSpec(
            "id_number",
            "身份证号码",
            parsers.id_number,
            folded("身份证号码 公民身份号码 居民身份证号 身份证号 证件号码"),
            key=True,
            as_read=True,
        ),
        FieldSpec(
            "phone",
            "手机号码",
            parsers.phone,
            folded("手机号码 手机号 联系电话 移动电话 联系方式 手机"),
            as_read=True,
        ),
        FieldSpec(
            "email",
            "电子邮箱",
            parsers.email,
            folded("电子邮箱 邮箱 电子邮件 邮箱地址"),
            as_read=True,
        ),
        FieldSpec("fulltime_education", "全日制教育", parsers.education, FULLTIME, key=True),
        FieldSpec(
            "fulltime_school_major",
            "全日制教育毕业院校及专业",
            parsers.or_nothing(parsers.short_text(60)),
            SCHOOL_LABELS,
            wraps=True,
            beside=FULLTIME,
        ),
        FieldSpec("inservice_education", "在职教育", parsers.education, INSERVICE, key=True),
        FieldSpec(
            "inservice_school_major",
            "在职教育毕业院校及专业",
            parsers.or_nothing(parsers.short_text(60)),
            SCHOOL_LABELS,
            wraps=True,
            beside=INSERVICE,
        ),
        FieldSpec(
            "employer_position",
            "单位及职务",
            post,
            POSTS,
            wraps=True,
        ),
        FieldSpec(
            "level_certificate_date",
            "取得社会工作师证书时间",
            unless_none(month_by_hand),
            LEVEL_DATES,
            key=True,
        ),
        FieldSpec(
            "level_certificate_number",
            "社会工作师证书编号",
            unless_none(parsers.certificate_number(re.compile(r"\d{18}"))),
            LEVEL_NUMBERS,
            key=True,
        ),
        FieldSpec(
            "career",
            "工作及学习经历",
            long_text,
            CAREER,
            wraps=True,
        ),
        FieldSpec(
            "experience",
            "社会工作服务、教学或管理经验",
            long_text,
            EXPERIENCE,
            wraps=True,
        ),
        FieldSpec(
            "awards",
            "个人所获社会工作领域表彰奖励",
            parsers.or_nothing(long_text),
            AWARDS,
            wraps=True,
        ),
        FieldSpec("employer_opinion", "工作单位意见", opinion, EMPLOYER, wraps=True),
        FieldSpec(
            "employer_opinion_date",
            "工作单位意见日期",
            _to_the_day,
            EMPLOYER,
            wraps=True,
            key=True,
        ),
        FieldSpec("recommender_opinion", "推荐单位意见", opinion, RECOMMENDER, wraps=True),
        FieldSpec(
            "recommender_opinion_date",
            "推荐单位意见日期",
            _to_the_day,
            RECOMMENDER,
            wraps=True,
            key=True,
        ),
    ),
    labels=("照片", "学历学位", "贴照片处"),
    pages=4,
    derive=_derived,
    names_holder="name",
    portrait=True,
    opinions=("employer_opinion", "recommender_opinion"),
)

KINDS = (RECOMMENDATION_FORM, ID_CARD)
