"""``dossier status``: what a run knows of its submissions and documents."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from flows.review import opened_store
from models.errors import MissingInput
from models.submission import DocumentStatus
from pipeline.settings import STATE

_STATUS = {
    "complete": "齐全", "incomplete": "不齐全", "needs_review": "需人工核对", "failed": "未能读取",
}  # fmt: skip


def show_status(out: Path, console: Console) -> None:
    """Print a line a submission, and every document that failed with its cause.

    Raises:
        MissingInput: no run wrote there.
    """
    if not (out / STATE).is_dir():
        raise MissingInput(f"{out.name}：没有此前运行的记录")
    with opened_store(out) as store:
        submissions, documents = store.submissions(), store.documents()
    table = Table("申报材料", "结论", "文件", "页", "未读取", "评定时间", box=None, pad_edge=False)
    for state in submissions:
        own = [d for d in documents if d.submission == state.submission.id]
        failed = sum(d.status is DocumentStatus.FAILED for d in own) + bool(
            state.submission.failure
        )
        when = f"{state.assessed_at:%Y-%m-%d %H:%M}" if state.assessed_at else ""
        table.add_row(
            escape(state.submission.id), _STATUS.get(state.status or "", "尚未评定"),
            str(len(own)), str(sum(d.pages for d in own)), str(failed) if failed else "", when,
        )  # fmt: skip
    console.print(table)
    for state in submissions:
        if state.submission.failure:
            said = f"{state.submission.location}: {state.submission.failure.message}"
            console.print(f"未读取 {escape(said)}", soft_wrap=True)
    for document in documents:
        if document.status is DocumentStatus.FAILED and document.failure:
            said = (
                f"{document.submission}: {document.path}: {document.failure.message}"
                f" [{document.failure.code}，已尝试{document.attempts}次]"
            )
            console.print(f"未读取 {escape(said)}", soft_wrap=True)
