"""One exception class per cause a person can act on, with the advice in it.

``code`` is what reports and the store keep (stable, machine-readable); ``message`` is the
sentence a reviewer reads. The detail given to the constructor is for the operator and must
never hold text read from an applicant's papers.
"""

from typing import ClassVar

from models.failure import Failure


class DossierError(Exception):
    """The base of all causes for which something was refused."""

    code: ClassVar[str] = "error"
    message: ClassVar[str] = "处理失败。"

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.message}（{detail}）" if detail else self.message)
        self.detail = detail

    def as_failure(self) -> Failure:
        """What is kept and reported of it: nothing of the detail."""
        return Failure(code=self.code, message=self.message)

    def __reduce__(self) -> tuple[type["DossierError"], tuple[str]]:
        """Rebuild from the detail alone: causes travel between processes."""
        return type(self), (self.detail,)


# -- a document could not be opened -----------------------------------------------------------


class DocumentError(DossierError):
    """A document, or a part of it, could not be read."""

    code = "unreadable"
    message = "文件无法读取，请重新提供。"


class EncryptedDocument(DocumentError):
    """The file asks for a password."""

    code = "encrypted"
    message = "文件设有密码，请取消密码后重新提供。"


class CorruptDocument(DocumentError):
    """The file is damaged or truncated."""

    code = "corrupt"
    message = "文件已损坏或不完整，请重新导出后提供。"


class EmptyDocument(DocumentError):
    """The file holds nothing: no bytes, or no picture and no text."""

    code = "empty"
    message = "文件是空的，没有图片也没有文字。"


class UnsupportedFormat(DocumentError):
    """A file of a sort that is not opened (yet)."""

    code = "unsupported"
    message = "暂不支持这种文件格式，请另存为 .docx 后提供。"


class TooLarge(DocumentError):
    """The file, or what it unpacks to, exceeds what may be opened safely."""

    code = "too_large"
    message = "文件或其展开后的内容过大，已停止读取。"


class UnreadablePicture(DocumentError):
    """One picture does not decode."""

    code = "bad_picture"
    message = "图片无法解码，请重新插入图片。"


# -- reading went wrong ------------------------------------------------------------------------


class ReadingError(DossierError):
    """A page could not be read although the document could be opened."""

    code = "reading_failed"
    message = "该页识读失败。"


class WorkerDied(ReadingError):
    """The process that read the page ended without an answer, twice."""

    code = "worker_died"
    message = "识读该页时程序异常退出，重试后仍失败。"


class TimedOut(ReadingError):
    """Reading the page took longer than the limit."""

    code = "timed_out"
    message = "识读该页超时。"


class ReviewFailed(DossierError):
    """A submission was read, but a fault of the program kept it from being assessed.

    The detail says where in the program, never what was read.
    """

    code = "review_failed"
    message = "评定这份材料时程序出错，请人工审阅，并告知维护人员。"


# -- the command was wrong ---------------------------------------------------------------------


class UsageError(DossierError):
    """What was asked for cannot be done as asked."""

    code = "usage"
    message = "命令用法有误。"


class MissingInput(UsageError):
    """The incoming folder or file does not exist."""

    code = "missing_input"
    message = "找不到指定的文件夹或文件。"


class NothingToReview(UsageError):
    """The incoming folder holds no submission."""

    code = "nothing_to_review"
    message = "文件夹中没有申报材料。"


class UnknownSubmission(UsageError):
    """No submission or document of that name is known in this output folder."""

    code = "unknown_submission"
    message = "没有这个申报材料或文件的记录。"


class InvalidNotice(UsageError):
    """A rule file does not hold what a notice must hold."""

    code = "invalid_notice"
    message = "通知规则文件有误。"


class MissingEngine(DossierError):
    """A program or package that reading needs is not installed."""

    code = "missing_engine"
    message = "缺少识读所需的程序，请按说明安装。"
