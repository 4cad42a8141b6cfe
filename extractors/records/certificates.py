"""Certificates of professional level and of registration; those of studies stand beside them."""

import re

from extractors.records import education, parsers
from extractors.records.dating import closing_date
from extractors.records.framed import said_in_frames, said_unbroken
from extractors.records.kind import Candidate, FieldSpec, Kind, listed, weighed
from extractors.records.phrases import (
    BIRTH_LABELS,
    BORN,
    DATE,
    HOLDER_LABELS,
    ID_LABELS,
    ID_SAID,
    NAMED,
    SEX_SAID,
    VALID_UNTIL,
    month_by_hand,
    person_rest,
)
from extractors.text.sheet import Sheet

_LEVEL_ALONE = re.compile(
    r"^(?P<v>(?:高级|助理)社会工作师|社会工作师(?:\(中级\))?|[初中高]级)\s?[,，|/]?\s?(?:性别[:]?)?[男女]?$",
    re.MULTILINE,
)
_SERIAL = re.compile(r"^N[oO0º]\.?[:\s]{0,3}(?P<v>[A-Z]{0,4}\d{6,12})(?!\d)", re.MULTILINE)


def _level_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    added = _told(sheet, found, LEVEL_CERTIFICATE)
    return added | _issued(sheet, {**found, **added})


def _told(sheet: Sheet, found: dict[str, Candidate], kind: Kind) -> dict[str, Candidate]:
    """What the sentences of a certificate say, framed or not."""
    added = said_in_frames(sheet, found, kind.fields)
    added |= person_rest(sheet, {**found, **added}, kind.fields)
    return added | said_unbroken(sheet, {**found, **added}, kind.fields)


def _issued(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """The day under the seals, where no label names it: it closes the certificate.

    It is no other date of the certificate's, and not before that of the approval.
    """
    closing = closing_date(sheet, "issued_on", found, found.values()).get("issued_on")
    if closing is None:
        return {}
    approved = found.get("approved_on")
    if approved is not None and closing.parsed.value < approved.parsed.value[:7]:
        return {}
    return {"issued_on": closing}


_LEVEL_TITLES = re.compile(
    r"(?!.*(?:登记|成绩|合格证|通知|注册|聘|荣誉|报名|考试大纲|[:：]))"
    r".{0,8}?(?:社会工作[者师]?职业(?:水平|资格)(?:等级)?证书?|(?:初级|中级|高级|助理)社会工作师(?:职业)?(?:水平|资格)?证书?"
    r"|社会工作师(?:职业)?(?:水平|资格)证书?)(?:\(.{1,10}\))?"
)
_REGISTRATION_TITLES = re.compile(
    r"(?!.*(?:登记表|申请|[:：])).{0,8}?社会工作[者师].{0,8}?登记(?:证书?|卡|证明)(?:\(.{1,10}\))?"
)
"""Titles that no list holds."""

LEVEL_CERTIFICATE = Kind(
    id="level_certificate",
    title="社会工作者职业水平证书",
    titles=listed("""
        中华人民共和国社会工作者职业水平证书 社会工作者职业水平证书 社会工作者职业资格证书
        社会工作师职业水平证书 助理社会工作师职业水平证书 社会工作师证书 助理社会工作师证书
        高级社会工作师证书 中级社会工作师证书
    """),
    titled=_LEVEL_TITLES,
    words=weighed(
        {
            2.0: "取得社会工作",
            1.5: "国家统一组织的考试",
            1.0: "管理号 批准颁发",
            0.8: "职业水平 FileNo ApprovalDate 持证人签名",
            0.6: "SignatureoftheBearer",
            -2.0: "登记机构 再登记 兹证明",
            -2.5: "登记证",
            -3.0: "成绩合格证明 成绩通知 准考证",
            -4.0: "心理咨询",
        }
    ),
    fields=(
        FieldSpec("holder", "姓名", parsers.person, HOLDER_LABELS, NAMED, key=True),
        FieldSpec("sex", "性别", parsers.sex, ("性别",), SEX_SAID),
        FieldSpec("birth_date", "出生年月", month_by_hand, BIRTH_LABELS, BORN, patterns_first=True),
        FieldSpec("id_number", "证件号码", parsers.id_number, ID_LABELS, ID_SAID, key=True),
        FieldSpec(
            "level",
            "级别",
            parsers.level,
            listed("""
                级别 取得级别 证书级别 专业级别 资格级别 职业水平级别 级别名称 专业类别 资格名称
                职业资格名称 专业名称 职业水平 资格类别 考试级别 资格等级 职业等级 水平等级
                职业水平等级 专业技术等级 证书等级 等级 职业名称 考试专业 专业
            """),
            (
                re.compile(
                    r"(?:取得|获得|具备|具有|达到|授予|通过)(?:了)?(?:中华人民共和国)?(?P<v>(?:高级|助理)?社会工作师)"
                ),
                _LEVEL_ALONE,
            ),
            key=True,
        ),
        FieldSpec(
            "approved_on",
            "批准日期",
            parsers.date,
            listed("""
                批准日期 批准时间 取得日期 取得时间 通过日期 通过时间 考试通过日期 授予日期 授予时间
                资格取得时间 资格取得日期 取得资格时间 取得证书时间 考试日期 考试时间
            """),
            (
                re.compile(rf"于\s*{DATE}\s*(?:经)?(?:批准|通过|取得|获得|授予|参加)"),
                re.compile(rf"{DATE}\s*(?:批准|通过)(?!颁发|日期|时间)"),
                re.compile(
                    rf"{DATE}\s*(?:经|参加|通过)?(?:全国)?(?:统一|社会工作者).{{0,12}}考试,?(?:成绩)?合格"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "issued_on",
            "签发日期",
            parsers.date,
            listed("签发日期 签发时间 发证日期 发证时间 颁发日期 颁发时间 颁证日期"),
        ),
        FieldSpec(
            "management_number",
            "管理号",
            parsers.management_number,
            listed("证书管理号 管理号 管理编号 证书编号 资格证书编号"),
            key=True,
        ),
        FieldSpec(
            "serial_number",
            "编号",
            parsers.serial_number,
            listed("编号 证书编号 证书流水号 流水号 证书序号 印刷编号"),
            (_SERIAL,),
        ),
    ),
    labels=listed("""
        签发单位盖章 签发单位 持证人签名 照片 防伪码 验证码 发证机关 发证单位 颁发单位 工作单位
        证件类型 考试名称 专业技术职务
    """),
    pages=2,
    derive=_level_rest,
    names_holder="holder",
    sealed=True,
    doubted=re.compile(r"登记证书|登记证号|成绩单|成绩通知|成绩合格证明|准考证"),
)


def _registration_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    return _told(sheet, found, REGISTRATION_CERTIFICATE)


REGISTRATION_CERTIFICATE = Kind(
    id="registration_certificate",
    title="社会工作者登记证书",
    titles=listed("""
        社会工作者职业水平证书登记证书 社会工作者职业水平证书登记证
        社会工作者职业水平登记证书 社会工作师登记证书 社会工作者登记证书 社会工作者登记证
        社会工作者登记卡
    """),
    titled=_REGISTRATION_TITLES,
    words=weighed(
        {
            2.5: "登记证号",
            2.0: "登记编号 登记证书编号 登记机构 再登记 首次登记",
            1.5: "有效期",
            1.0: "继续教育",
        }
    ),
    fields=(
        FieldSpec("holder", "姓名", parsers.person, HOLDER_LABELS, NAMED, key=True),
        FieldSpec(
            "level",
            "级别",
            parsers.level,
            listed("""
                职业水平级别 职业水平等级 职业水平证书级别 职业水平 证书级别 登记级别 资格级别 级别
                资格名称 证书类别 职业资格 登记等级 资格等级 证书等级 等级
            """),
            (
                re.compile(r"(?:取得|获得|具备|具有|登记为)(?:了)?(?P<v>(?:高级|助理)?社会工作师)"),
                re.compile(
                    r"职业(?:水平|资格)证书?[(（](?P<v>(?:高级|助理)?社会工作师|[初中高]级)(?=[,，)）])"
                ),
                re.compile(
                    r"(?:级别|等级|资格)(?:为|是|系|[:])\s*(?P<v>(?:高级|助理)?社会工作师|[初中高]级)"
                ),
                _LEVEL_ALONE,
            ),
        ),
        FieldSpec(
            "registration_number",
            "登记证号",
            parsers.certificate_number(),
            listed("""
                登记证书编号 登记证书号 登记证编号 登记证号 登记编号 登记号 注册编号 注册号 证书编号
                证号 登记号码 登记证书号码 登记证号码 电子证照编号 证照编号 证照号码
            """),
            (
                re.compile(
                    r"登记(?:证书?)?(?:编号|号码?|号)[:]?\s?(?P<v>[A-Z]{0,4}\d[\dA-Z\-]{6,20})(?![\dA-Z])"
                ),
            ),
        ),
        FieldSpec(
            "valid_until",
            "有效期至",
            parsers.last_date,
            listed("""
                有效期限至 有效期限 有效期至 有效期止 有效期截止 有效截止日期 截止日期 有效日期
                有效至 有效期
            """),
            VALID_UNTIL,
            pick="last",
        ),
    ),
    labels=listed("""
        性别 身份证号 身份证号码 证件号码 首次登记日期 首次登记时间 首次登记 登记日期 登记时间
        登记机构 登记机关 管理号 职业水平证书管理号 证书管理号 职业水平证书编号 发证日期 发证机关
        工作单位 再登记 继续教育 出生年月 照片 备注
    """),
    derive=_registration_rest,
    names_holder="holder",
    sealed=True,
)

KINDS = (LEVEL_CERTIFICATE, REGISTRATION_CERTIFICATE, *education.KINDS)
