"""The words people read: statuses, parts of the checklist, what was seen on a page."""

import re
from enum import Enum

from extractors.records import KINDS
from models.dates import PRESENT, PartialDate
from models.notice import Notice
from models.report import Finding, Outcome, Report, Severity, Status
from pipeline.assess.names import BUNDLE_TITLES, kind_title

STATUS_WORDS = {
    Status.COMPLETE: "材料齐全",
    Status.INCOMPLETE: "材料不齐",
    Status.NEEDS_REVIEW: "请核对",
    Status.FAILED: "无法审阅",
}

GROUP_TITLES = {
    "form": "推荐表",
    "identity": "申报人身份",
    "career": "从业经历",
    "service": "业绩",
    "teaching": "业绩",
    "management": "业绩",
    "eligibility": "申报条件",
    "delivery": "报送",
}
"""Titles of a checklist's parts, by the first half of the requirements' ids."""


class Tone(Enum):
    """How an outcome is shown: its name in the style sheet, and its word."""

    MISSING = ("missing", "缺少")
    UNCLEAR = ("unclear", "请核对")
    SUGGESTED = ("suggested", "建议补充")
    MET = ("met", "符合")
    NOT_APPLICABLE = ("na", "不适用")

    @property
    def css(self) -> str:
        """Its name in the style sheet."""
        return self.value[0]

    @property
    def word(self) -> str:
        """What it is called to people."""
        return self.value[1]


STATUS_TONES = {
    Status.COMPLETE: Tone.MET,
    Status.INCOMPLETE: Tone.MISSING,
    Status.NEEDS_REVIEW: Tone.UNCLEAR,
    Status.FAILED: Tone.MISSING,
}


def tone_of(finding: Finding) -> Tone:
    """What nobody has to hand in is suggested, not missing."""
    if finding.status is Outcome.MISSING:
        required = finding.severity is Severity.REQUIRED
        return Tone.MISSING if required else Tone.SUGGESTED
    return {
        Outcome.MET: Tone.MET,
        Outcome.UNCLEAR: Tone.UNCLEAR,
        Outcome.NOT_APPLICABLE: Tone.NOT_APPLICABLE,
    }[finding.status]


_KIND_WORDS = {
    "teaching_proof": "教学经历证明",
    "monograph_cover": "专著封面",
    "monograph_contents": "专著目录",
    "monograph_authors": "专著作者姓名页",
    "paper_cover": "论文发表刊物封面",
    "paper_contents": "论文发表刊物目录",
    "topic_commission": "课题委托书或委托协议",
    "standard_cover": "标准文号页",
    "standard_authors": "标准作者姓名页",
    "policy_proof": "参与政策、方案制定的证明",
    "media_report": "报刊报道",
    "other": "其他",
    "blank": "空白页",
}
"""Kinds that a notice may name and no declaration gives a title."""


def kind_word(kind: str | None) -> str:
    """A kind's Chinese title."""
    if kind is None:
        return "未识读"
    return kind_title(kind) if kind in KINDS else _KIND_WORDS.get(kind, kind)


QUALITY_WORDS = {
    "blurred": "模糊",
    "dark": "过暗",
    "glare": "反光",
    "cropped": "边缘不全",
    "low_resolution": "分辨率低",
}

MARK_WORDS = {"seal": "印章", "photo": "照片", "qr": "二维码", "signature": "签名"}

SEEN_WORDS = {"yes": "已见", "no": "未见", "unknown": "未能确认"}

DOCUMENT_WORDS = {"read": "已读取", "failed": "未能读取", "skipped": "系统文件，未读取"}

_FAILURE_ADVICE = {
    "encrypted": "请取消密码后重新提供。",
    "corrupt": "请重新导出或另存后提供。",
    "empty": "请检查是否选错了文件，并重新提供。",
    "unsupported": "请另存为 .docx（佐证材料以图片形式放在其中）后提供。",
    "too_large": "请分成几个文件，或降低图片分辨率后提供。",
    "bad_picture": "请重新插入这张图片后提供。",
    "reading_failed": "请对照原件人工核对；必要时请申报人重新提供清晰的图片。",
    "worker_died": "请对照原件人工核对；必要时请申报人重新提供清晰的图片。",
    "timed_out": "请对照原件人工核对；必要时请申报人重新提供清晰的图片。",
    "not_read": "请重新运行后再看。",
}


def failure_advice(code: str) -> str:
    """What to do about something that could not be read."""
    return _FAILURE_ADVICE.get(code, "请检查原文件，重新提供。")


def status_word(report: Report) -> str:
    """A submission's status in words."""
    return STATUS_WORDS[report.status]


def track_title(report: Report, notice: Notice) -> str:
    """The track's name as the notice has it; empty where it is not known."""
    found = notice.tracks.get(report.applicant.track or "")
    return found.title if found else ""


def applicant_name(report: Report) -> str:
    """The applicant's name; where nobody knows it, what the folder is called."""
    return report.applicant.name or report.submission.rsplit("__", 1)[-1] or "姓名不详"


def bundle_title(kind: str) -> str:
    """What a set of this kind is called."""
    return BUNDLE_TITLES.get(kind, "成套材料")


_DATED = re.compile(r"_on$|date|valid_until")
_WHOLE_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")


def value_words(name: str, value: str) -> str:
    """A field's value as people write it: 2018年8月22日, 至今."""
    if value == PRESENT:
        return "至今"
    if _WHOLE_DATE.fullmatch(value) or _DATED.search(name):
        try:
            return PartialDate.parse(value).chinese()
        except ValueError:
            return value
    return value


def counted(parts: list[tuple[int, str]]) -> str:
    """``缺少 2 项，请核对 1 项``; counts of nothing are left out."""
    return "，".join(f"{word} {count} 项" for count, word in parts if count)
