"""Certificates: of professional level and registration, of education and degrees."""

import re

from extractors.records import parsers
from extractors.records.dating import closing_date
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.records.vocabulary import DEGREES, EDUCATION, EDUCATION_SYNONYMS, STUDY_FORMS
from extractors.text import numbers
from extractors.text.chinese import marked
from extractors.text.sheet import Sheet

_NAME = r"(?P<v>[\u3400-\u9fff·]{2,8}?)"
_DATE = r"(?P<v>[12一二][\d〇零O一二三四五六七八九十年月日号.\-/\s]{3,16})"

LEVEL_CERTIFICATE = Kind(
    id="level_certificate",
    title="社会工作者职业水平证书",
    titles=listed("""
        中华人民共和国社会工作者职业水平证书 社会工作者职业水平证书 社会工作者职业资格证书
        社会工作师职业水平证书 助理社会工作师职业水平证书 社会工作师证书 助理社会工作师证书
        高级社会工作师证书
    """),
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
        FieldSpec("holder", "姓名", parsers.person, ("姓名", "持证人姓名", "持证人"), key=True),
        FieldSpec("sex", "性别", parsers.sex, ("性别",)),
        FieldSpec("birth_date", "出生年月", parsers.date, ("出生年月日", "出生年月", "出生日期")),
        FieldSpec(
            "id_number",
            "证件号码",
            parsers.id_number,
            listed("""
                证件号码 身份证件号码 身份证号码 身份证号 身份证件号
            """),
            key=True,
        ),
        FieldSpec(
            "level",
            "级别",
            parsers.level,
            listed("级别 专业类别 资格级别 专业名称 资格名称 专业"),
            (
                re.compile(
                    r"(?:取得|获得|具备|具有)(?:中华人民共和国)?(?P<v>(?:高级|助理)?社会工作师)"
                ),
            ),
            key=True,
        ),
        FieldSpec(
            "approved_on",
            "批准日期",
            parsers.date,
            listed("批准日期 取得日期 授予日期 考试日期"),
            key=True,
        ),
        FieldSpec("issued_on", "签发日期", parsers.date, ("签发日期", "发证日期", "颁发日期")),
        FieldSpec(
            "management_number",
            "管理号",
            parsers.management_number,
            ("证书管理号", "管理号", "证书编号"),
            key=True,
        ),
        FieldSpec("serial_number", "编号", parsers.serial_number, ("编号", "证书编号")),
    ),
    labels=listed("""
        签发单位盖章 签发单位 持证人签名 照片 防伪码 验证码
    """),
    pages=2,
    names_holder="holder",
    sealed=True,
)

REGISTRATION_CERTIFICATE = Kind(
    id="registration_certificate",
    title="社会工作者登记证书",
    titles=listed("""
        社会工作者职业水平证书登记证书 社会工作者职业水平证书登记证
        社会工作者职业水平登记证书 社会工作师登记证书 社会工作者登记证书 社会工作者登记证
    """),
    words=weighed(
        {
            2.5: "登记证号",
            2.0: "登记编号 登记证书编号 登记机构 再登记 首次登记",
            1.5: "有效期",
            1.0: "继续教育",
        }
    ),
    fields=(
        FieldSpec("holder", "姓名", parsers.person, ("姓名", "持证人"), key=True),
        FieldSpec(
            "level",
            "级别",
            parsers.level,
            listed("职业水平级别 职业水平等级 职业水平 级别 资格级别"),
        ),
        FieldSpec(
            "registration_number",
            "登记证号",
            parsers.certificate_number(),
            listed("""
                登记证书编号 登记证编号 登记证号 登记编号 登记号 证书编号
            """),
        ),
        FieldSpec(
            "valid_until",
            "有效期至",
            parsers.last_date,
            listed("有效期限 有效期至 有效期 有效日期"),
            pick="last",
        ),
    ),
    labels=listed("""
        性别 身份证号 证件号码 首次登记日期 登记日期 登记机构 管理号 职业水平证书管理号
        发证日期 工作单位
    """),
    names_holder="holder",
    sealed=True,
)


_LONGEST_STUDY = 12
"""Years; a longer period on a diploma is not the time of study."""


def _diploma_rest(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    """Study dates from "…至…", and the level from the certificate's own number."""
    added: dict[str, Candidate] = {}
    flow = sheet.flow
    if "enrolled_on" not in found or "graduated_on" not in found:
        for period in marked(flow.text, "periods"):
            first, last = period.value
            if last is None or not 0 < last.year - first.year < _LONGEST_STUDY:
                continue
            inside = [d for d in marked(flow.text, "dates") if period.start <= d.start < period.end]
            ends = inside[-1] if len(inside) > 1 else period
            shaped = frozenset({Voucher.FORMAT, Voucher.LABEL} if period.complete else ())
            for name, value, place in (
                ("enrolled_on", first, inside[0] if inside else period),
                ("graduated_on", last, ends),
            ):
                if name not in found:
                    spots = flow.spots[place.start : place.end]
                    parsed = Parsed(str(value), 0, 0, shaped, complete=place.complete)
                    added[name] = Candidate(parsed, place.text, spots, shaped)
            break
    if "graduated_on" not in found and "graduated_on" not in added:
        added |= closing_date(sheet, "graduated_on", found)
    number = found.get("certificate_number")
    level = found.get("education_level")
    if number and level and numbers.is_diploma_number(number.parsed.value):
        said = {"01": "博士研究生", "02": "硕士研究生", "05": "本科", "06": "专科"}.get(
            number.parsed.value[10:12]
        )
        if said == level.parsed.value or (said and level.raw == "研究生"):
            vouched = frozenset({*level.vouchers, Voucher.AGREEMENT})
            parsed = Parsed(said, level.parsed.start, level.parsed.end, level.parsed.vouchers)
            added["education_level"] = Candidate(parsed, level.raw, level.spots, vouched)
    return added


_education = parsers.one_of(EDUCATION, synonyms=EDUCATION_SYNONYMS)

DIPLOMA = Kind(
    id="diploma",
    title="学历证书",
    titles=listed("""
        普通高等学校毕业证书 成人高等教育毕业证书 成人高等学校毕业证书
        高等教育自学考试毕业证书 高等学校毕业证书 硕士研究生毕业证书 博士研究生毕业证书
        研究生毕业证书 网络教育毕业证书 高等教育毕业证书 毕业证书
        教育部学历证书电子注册备案表 学历证书电子注册备案表 中国高等教育学历认证报告
        高等教育学历认证报告
    """),
    words=weighed(
        {
            2.5: "准予毕业",
            1.2: "毕(结)业",
            1.0: "教学计划 学历类别 学习形式 在线验证码 毕业论文答辩通过",
            0.8: "成绩合格 修完 主考学校",
            0.6: "层次 学制 全部课程",
            -0.8: "授予",
            -2.0: "兹证明",
            -2.5: "学位条例",
            -3.0: "学籍在线验证",
        }
    ),
    fields=(
        FieldSpec(
            "holder",
            "姓名",
            parsers.person,
            ("学生姓名", "姓名"),
            (
                re.compile(
                    rf"(?:学生|研究生|考生)[:,，]?\s*{_NAME}[,，、\s]*(?:性别|[男女](?!子))"
                ),
                re.compile(rf"{_NAME}[,，、\s]+(?:性别)?[:]?\s?[男女][,，、\s]*(?:[一二]|\d)"),
            ),
            key=True,
        ),
        FieldSpec(
            "sex",
            "性别",
            parsers.sex,
            ("性别",),
            (
                re.compile(r"性\s?别[:]?\s?(?P<v>[男女])"),
                re.compile(r"[,，、\s](?P<v>[男女])[,，、\s]"),
            ),
        ),
        FieldSpec(
            "birth_date",
            "出生日期",
            parsers.date,
            ("出生日期", "出生年月"),
            (
                re.compile(rf"[男女][,，、\s]*{_DATE}(?:日|月|年)?\s*(?:出)?生"),
                re.compile(rf"{_DATE}(?:日|月|年)?出?生"),
                re.compile(rf"生于\s*{_DATE}"),
            ),
        ),
        FieldSpec(
            "school",
            "学校",
            parsers.short_text(30),
            listed("学校名称 毕业院校 院校名称 校名 主考学校"),
            (
                re.compile(r"在(?:我校|本校)?(?P<v>[\u4e00-\u9fff]{2,14}(?:大学|学院))"),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|学院))(?=.{0,8}校\(?院?\)?长)"),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|学院))"),
            ),
        ),
        FieldSpec(
            "major",
            "专业",
            parsers.short_text(24),
            ("专业名称", "专业"),
            (
                re.compile(
                    r"(?:在本校|在我校|本校|我校|自学考试|大学|学院|攻读|系)\s*(?P<v>[\u4e00-\u9fff]{2,14}?)\s*(?:\(.{2,6}\))?\s*专业"
                ),
                re.compile(r"(?:[,，在]|参加)\s*(?P<v>[\u4e00-\u9fff]{2,14}?)\s*专业"),
            ),
        ),
        FieldSpec(
            "education_level",
            "学历层次",
            _education,
            ("层次", "学历层次", "培养层次"),
            (
                re.compile(r"(?P<v>(?:硕士|博士)研究生|第二学士|专科起点本科|专升本|本科|专科)"),
                re.compile(r"(?P<v>研究生)"),
            ),
            key=True,
        ),
        FieldSpec(
            "study_form",
            "学习形式",
            parsers.one_of(STUDY_FORMS),
            listed("学习形式 形式 学习方式 学历类别"),
            (re.compile(r"(?P<v>非全日制|全日制|函授|业余|脱产|夜大学?|网络教育|自学考试)"),),
        ),
        FieldSpec("enrolled_on", "入学日期", parsers.date, ("入学日期", "入学时间")),
        FieldSpec(
            "graduated_on",
            "毕业日期",
            parsers.date,
            listed("毕(结)业日期 毕业日期 毕业时间 结业日期"),
            key=True,
        ),
        FieldSpec(
            "certificate_number",
            "证书编号",
            parsers.certificate_number(re.compile(r"\d{5}[1567](?:19|20)\d{2}0\d\d{5,6}|6\d{16}")),
            listed("""
                学历证书编号 毕业证书编号 毕业证书号码 电子注册号 学校编号 证书编号 证书号码 注册号
                编号
            """),
            key=True,
        ),
    ),
    labels=listed("""
        学制 校(院)长姓名 校长 院长 更新日期 毕(结)业 查询网址 在线验证码 类别
    """),
    derive=_diploma_rest,
    names_holder="holder",
    sealed=True,
)

DEGREE_CERTIFICATE = Kind(
    id="degree_certificate",
    title="学位证书",
    titles=listed("""
        中国高等教育学位在线验证报告 高等教育学位在线验证报告 学位在线验证报告
        中国高等教育学位认证报告 学士学位证书 硕士学位证书 博士学位证书 硕士专业学位证书
        专业学位证书 学位证书
    """),
    words=weighed(
        {
            2.5: "学位条例",
            2.0: "学位评定委员会",
            1.5: "经审核符合",
            1.0: "授予 学位证书编号",
            0.8: "学位类别",
            -0.3: "学历",
            -2.0: "准予毕业 兹证明",
        }
    ),
    fields=(
        FieldSpec(
            "holder",
            "姓名",
            parsers.person,
            ("姓名",),
            (
                re.compile(rf"(?:证书|授予|学生)\s*{_NAME}[,，、\s]*(?:性别|男|女)"),
                re.compile(rf"{_NAME}[,，、\s]+(?:性别)?[:]?\s?[男女][,，、\s]*(?:[一二]|\d)"),
                re.compile(rf"授予\s*{_NAME}(?:同学|同志|\s)"),
            ),
            key=True,
        ),
        FieldSpec(
            "sex",
            "性别",
            parsers.sex,
            ("性别",),
            (
                re.compile(r"性\s?别[:]?\s?(?P<v>[男女])"),
                re.compile(r"[,，、\s](?P<v>[男女])[,，、\s]"),
            ),
        ),
        FieldSpec(
            "birth_date",
            "出生日期",
            parsers.date,
            ("出生日期", "出生年月"),
            (
                re.compile(rf"[男女][,，、\s]*{_DATE}(?:日|月|年)?\s*(?:出)?生"),
                re.compile(rf"{_DATE}(?:日|月|年)?出?生"),
                re.compile(rf"生于\s*{_DATE}"),
            ),
        ),
        FieldSpec(
            "school",
            "学校",
            parsers.short_text(30),
            listed("学位授予单位 授予单位 学校名称 毕业院校"),
            (
                re.compile(r"(?:在|自)(?P<v>[\u4e00-\u9fff]{2,14}(?:大学|学院))"),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|学院))(?=.{0,8}校\(?院?\)?长)"),
                re.compile(r"(?P<v>[\u4e00-\u9fff]{2,12}(?:大学|学院))"),
            ),
        ),
        FieldSpec(
            "degree",
            "学位",
            parsers.one_of(DEGREES),
            listed("学位类别 学位级别 学位名称 授予学位 学位"),
            (
                re.compile(r"授予.{0,12}?(?P<v>学士|硕士|博士)"),
                re.compile(r"(?P<v>学士|硕士|博士)(?:专业)?学位"),
            ),
            key=True,
        ),
        FieldSpec(
            "discipline",
            "学科",
            parsers.short_text(20),
            listed("学科门类 学科 专业名称 专业"),
            (re.compile(r"授予\s*(?P<v>[\u4e00-\u9fff]{2,8}?)\s*(?:学士|硕士|博士)"),),
        ),
        FieldSpec(
            "awarded_on",
            "授予日期",
            parsers.date,
            listed("学位授予日期 授予日期 授予时间 获学位日期"),
            key=True,
        ),
        FieldSpec(
            "certificate_number",
            "证书编号",
            parsers.certificate_number(
                re.compile(r"[ZCTLQ]?\d{5}[234](?:19|20)\d{2}[A-Z]?\d{5,6}")
            ),
            listed("学位证书编号 证书编号 证书号码 编号"),
            key=True,
        ),
    ),
    labels=listed("校长 主席 更新日期 在线验证码"),
    derive=lambda sheet, found: closing_date(sheet, "awarded_on", found),
    names_holder="holder",
    sealed=True,
)

KINDS = (LEVEL_CERTIFICATE, REGISTRATION_CERTIFICATE, DIPLOMA, DEGREE_CERTIFICATE)
