"""The command line. Exit status: 0 all read, 1 something failed, 2 the command was wrong."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from models.errors import DossierError, UsageError
from pipeline.notices import DEFAULT

if TYPE_CHECKING:
    from flows.review import Outcome

app = typer.Typer(
    name="dossier", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
    help="Reads what applicants hand in and says, paper by paper, whether it is complete.",
)  # fmt: skip
notices = typer.Typer(no_args_is_help=True, help="Rule files: what a notice requires.")
app.add_typer(notices, name="notice")

Out = Annotated[Path, typer.Option("--out", help="Folder for the reports.")]
NoticeName = Annotated[str, typer.Option("--notice", help="A built-in notice's id, or a file.")]
AsOf = Annotated[str | None, typer.Option("--as-of", help="Day to count years to, YYYY-MM-DD.")]
Workers = Annotated[int | None, typer.Option("--workers", min=1, help="Reading processes.")]

_STATUS = {
    "complete": "[green]齐全[/]",
    "incomplete": "[red]不齐全[/]",
    "needs_review": "[yellow]需人工核对[/]",
    "failed": "[red]未能读取[/]",
}


@app.command()
def review(
    incoming: Annotated[Path, typer.Argument(help="One folder or archive per applicant.")],
    out: Out,
    notice: NoticeName = DEFAULT,
    as_of: AsOf = None,
    workers: Workers = None,
    unmasked: Annotated[
        bool, typer.Option("--unmasked", help="Show ID and phone numbers in full.")
    ] = False,
) -> None:
    """Review a folder of submissions; a second run does only what is new or changed."""
    from flows.review import Order, review as run  # noqa: PLC0415  (slow to import)

    order = Order(incoming, out, notice, _day(as_of), workers, unmasked=unmasked)
    _told(run(order), out)


@app.command()
def rerun(
    out: Annotated[Path, typer.Argument(help="The output folder of an earlier run.")],
    failed: Annotated[bool, typer.Option("--failed", help="The documents that failed.")] = False,
    submission: Annotated[str | None, typer.Option("--submission", help="One submission.")] = None,
    document: Annotated[
        list[str] | None, typer.Option("--document", help="A document (may be repeated).")
    ] = None,
) -> None:
    """Run part of an earlier run again and bring its reports up to date."""
    from flows.rerun import Again, rerun as run  # noqa: PLC0415

    if sum((failed, submission is not None, bool(document))) != 1:
        raise UsageError("请给出 --failed、--submission 或 --document 之一")
    _told(run(out, Again(failed, submission, tuple(document or ()))), out)


@app.command()
def serve(
    incoming: Annotated[Path, typer.Argument(help="The incoming folder to watch.")],
    out: Out,
    every: Annotated[str | None, typer.Option("--every", help="15m, 2h …")] = None,
    cron: Annotated[str | None, typer.Option("--cron", help='"0 7 * * *"')] = None,
    notice: NoticeName = DEFAULT,
    as_of: AsOf = None,
    workers: Workers = None,
) -> None:
    """Review an incoming folder now and on schedule, until interrupted."""
    from flows.schedule import parse_interval, serve as run  # noqa: PLC0415

    if (every is None) == (cron is None):
        raise UsageError("请给出 --every 或 --cron 之一")
    if not incoming.is_dir():
        raise UsageError(f"找不到文件夹：{incoming}")
    interval = parse_interval(every) if every else None
    run(incoming, out, every=interval, cron=cron, notice=notice, as_of=_day(as_of),
        workers=workers)  # fmt: skip


@app.command()
def status(out: Annotated[Path, typer.Argument(help="The output folder of a run.")]) -> None:
    """Show submissions and documents, and what failed and why."""
    from flows.status import show_status  # noqa: PLC0415

    show_status(out, Console())


@app.command()
def read(
    file: Annotated[Path, typer.Argument(help="A document or a picture.")],
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, with all values.")] = False,
    html: Annotated[
        Path | None, typer.Option("--html", help="Also as a page in this file, with pictures.")
    ] = None,
    unmasked: Annotated[
        bool, typer.Option("--unmasked", help="Show ID and phone numbers in full.")
    ] = False,
) -> None:
    """Show what the pipeline sees in one file."""
    from flows.reading import View, show_reading  # noqa: PLC0415

    show_reading(file, Console(), View(as_json, html, unmasked))


@notices.command("list")
def list_notices() -> None:
    """Show the built-in notices."""
    from pipeline.notices import load_notice, notice_ids  # noqa: PLC0415

    table = Table("id", "通知", "发文单位", "要求", box=None)
    for id in sorted(notice_ids()):
        notice = load_notice(id)
        table.add_row(id, notice.title, notice.issuer, str(len(notice.requirements)))
    Console().print(table)


@notices.command("check")
def check_notice(file: Annotated[str, typer.Argument(help="A rule file.")]) -> None:
    """Check a rule file."""
    from pipeline.notices import check_file  # noqa: PLC0415

    problems = check_file(file)
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        raise typer.Exit(1)
    typer.echo("规则文件没有发现问题。")


@notices.command("schema")
def print_schema() -> None:
    """Print the JSON Schema of rule files, for editors that complete them."""
    from pipeline.lint.schema import schema_text  # noqa: PLC0415

    typer.echo(schema_text())


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--as-of {text}：日期应为 YYYY-MM-DD") from None


def _told(outcome: "Outcome", out: Path) -> None:
    """Print the verdicts, what failed, and where the reports are; set the exit status."""
    console = Console()
    table = Table("申报材料", "姓名", "结论", "缺少", "请核对", box=None, pad_edge=False)
    for report in outcome.reports:
        required = [f for f in report.findings if f.severity.value == "required"]
        counts = [str(sum(f.status.value == s for f in required)) for s in ("missing", "unclear")]
        table.add_row(
            escape(report.submission), escape(report.applicant.name or ""),
            _STATUS[report.status.value], *counts,
        )  # fmt: skip
    console.print(table)
    for submission, path, cause in outcome.failed_documents:
        console.print(f"[red]未读取[/] {escape(submission)}: {escape(path)}: {escape(cause)}")
    console.print(
        f"{len(outcome.reports)} submissions ({outcome.assessed} assessed anew), "
        f"{outcome.pages_read} pages read in {outcome.seconds:.0f} s"
    )
    console.print(f"Reports: {escape(str(out / 'index.html'))}", soft_wrap=True)
    if not outcome.all_read:
        raise typer.Exit(1)


def main() -> None:
    """Run the command line; causes are told in one line, without a traceback."""
    try:
        app()
    except UsageError as error:
        typer.echo(f"dossier: {error}", err=True)
        sys.exit(2)
    except DossierError as error:
        typer.echo(f"dossier: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
