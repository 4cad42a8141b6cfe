"""Papers of senior social workers: records of supervision, and the proof of the exam."""

import re

from extractors.records import parsers
from extractors.records.dating import closing_date
from extractors.records.kind import Candidate, FieldSpec, Kind, Parsed, Voucher, listed, weighed
from extractors.text.sheet import Sheet

_HOURS = re.compile(
    r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d)?)\s?(?P<unit>个?小时|学时|课时|h|H|分钟|min)"
    r"|^\s*(?P<alone>\d{1,3}(?:\.\d)?)\s*$"
)


def hours(text: str) -> Parsed | None:
    """A length of time in hours: "2小时" → 2, "90分钟" → 1.5; a number alone is of hours."""
    match = _HOURS.search(text)
    if not match:
        return None
    number = float(match["n"] or match["alone"])
    if match["unit"] in {"分钟", "min"}:
        number = round(number / 60, 2)
    shaped = frozenset({Voucher.FORMAT} if match["unit"] else ())
    return Parsed(f"{number:g}", match.start(), match.end(), shaped)


def _signed(sheet: Sheet, found: dict[str, Candidate]) -> dict[str, Candidate]:
    return closing_date(sheet, "issued_on", found)


# It names no holder: the applicant may be the one who supervises or the one who is supervised.
SUPERVISION_RECORD = Kind(
    id="supervision_record",
    title="督导记录表",
    titles=listed("""
        督导工作记录表 督导工作记录 督导记录表 督导记录 督导建议表 督导反馈表 督导服务记录表
        个别督导记录表 小组督导记录表 团体督导记录表
    """),
    words=weighed(
        {
            1.5: "被督导者 受督导者",
            1.0: "督导者 督导内容 督导形式",
            0.8: "督导 督导时长",
            -1.5: "推荐单位意见 案主姓名",
        }
    ),
    fields=(
        FieldSpec(
            "supervisor",
            "督导者",
            parsers.person,
            listed("督导者姓名 督导者 督导姓名 督导老师 督导人 督导员 督导"),
            key=True,
        ),
        FieldSpec(
            "supervisee",
            "被督导者",
            parsers.people,
            listed("被督导者姓名 被督导者 受督导者 被督导人 督导对象"),
        ),
        FieldSpec(
            "date",
            "督导日期",
            parsers.date,
            listed("督导日期 督导时间 日期 时间"),
            key=True,
        ),
        FieldSpec(
            "hours",
            "督导时长",
            hours,
            listed("督导时长 督导时数 时长 时数 督导小时数"),
            (
                re.compile(
                    r"(?:共计|合计|时长|时数|共)\s?:?\s?(?P<v>\d{1,3}(?:\.\d)?\s?(?:个?小时|学时|分钟))"
                ),
            ),
            key=True,
        ),
    ),
    labels=listed(
        "督导地点 督导形式 督导主题 督导内容 督导方式 存在问题 督导建议 备注 签名 机构名称"
    ),
    pages=2,
    on_request=True,
)

SENIOR_EXAM_PROOF = Kind(
    id="senior_exam_proof",
    title="高级社会工作师考试成绩合格证明",
    titles=listed("高级社会工作师考试成绩合格证明 高级社会工作师成绩合格证明"),
    words=weighed({2.5: "成绩合格证明", 1.0: "高级社会工作师", 0.6: "有效期", -2.0: "初级 助理"}),
    fields=(
        FieldSpec("holder", "姓名", parsers.person, ("姓名",), key=True),
        FieldSpec(
            "id_number",
            "证件号码",
            parsers.id_number,
            listed("证件号码 身份证号码 身份证号"),
            key=True,
        ),
        FieldSpec(
            "passed_on", "考试日期", parsers.date, listed("考试日期 考试时间 合格日期"), key=True
        ),
        FieldSpec(
            "valid_until",
            "有效期至",
            parsers.last_date,
            listed("有效期限 有效期至 有效期"),
            pick="last",
        ),
        FieldSpec("issued_on", "签发日期", parsers.date, listed("签发日期 发证日期 出具日期")),
    ),
    labels=listed("性别 级别 专业 管理号 档案号 科目 成绩"),
    derive=_signed,
    names_holder="holder",
    names_always=False,
    sealed=True,
    on_request=True,
)

KINDS = (SUPERVISION_RECORD, SENIOR_EXAM_PROOF)
