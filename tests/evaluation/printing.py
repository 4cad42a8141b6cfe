"""The figures on a terminal."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

Figures = Mapping[str, Any]


def show(figures: Figures, console: Console, *, reading: bool = True) -> None:
    """Lay out the figures of ``scores.summary``; ``reading`` False: only what the rules made."""
    if reading:
        _pages(figures["pages"], console)
        _marks(figures["marks"], console)
        _fields(figures["fields"], console)
    _findings(figures["findings"], console)
    _overview(figures, console, reading=reading)


def percent(value: float | None) -> str:
    """A share for people: 97.3 %."""
    return "–" if value is None else f"{100 * value:.1f} %"


def _table(
    console: Console, title: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """A table: text left, figures right; nothing where there is no row."""
    rows = list(rows)
    if not rows:
        return
    table = Table(title=title, title_justify="left", title_style="bold", header_style="dim")
    for index, head in enumerate(heads):
        left = isinstance(rows[0][index], str) and not rows[0][index].endswith(("%", "–"))
        table.add_column(head, justify="left" if left else "right", overflow="fold")
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    console.print(table)


def _pages(pages: Figures, console: Console) -> None:
    rows = [
        (
            one["kind"], one["pictures"], percent(one["recall"]), percent(one["precision"]),
            percent(one["f1"]), ", ".join(f"{k} ×{n}" for k, n in one["taken_for"].items()),
        )
        for one in pages["kinds"]
    ]  # fmt: skip
    _table(console, "Kinds, worst first",
           ("kind", "pictures", "recall", "precision", "F1", "taken for"), rows)  # fmt: skip
    by_quality = [
        (name, one["pictures"], percent(one["kind_accuracy"]), percent(one["rotation_right"]))
        for name, one in (*pages["profiles"].items(), *pages["layouts"].items())
    ]
    _table(
        console,
        "Pictures by quality and layouts",
        ("quality", "pictures", "kind", "rotation"),
        by_quality,
    )


def _marks(marks: Figures, console: Console) -> None:
    rows = [
        (type, profile, one["true"], one["found"], percent(one["recall"]), one["false"])
        for type, own in marks.items()
        for profile, one in (("all", own), *own["profiles"].items())
    ]
    heads = ("mark", "quality", "true", "found", "recall", "false")
    _table(console, "Seals and other marks", heads, rows)


_FIELD_HEADS = ("", "fields", "right", "wrong", "not found", "exact", "sure", "sure+wrong",
                "of sure", "doubtful", "of all", "right of those")  # fmt: skip


def _field_row(name: str, one: Figures) -> tuple[Any, ...]:
    nearly = one["wrong_but_sure_nearly"]
    sure_wrong = f"{one['wrong_but_sure']}" + (f" ({nearly}~)" if nearly else "")
    return (
        name, one["fields"], one["right"], one["wrong"], one["not_found"], percent(one["exact"]),
        one["sure"], sure_wrong, percent(one["wrong_of_sure"]), one["doubtful"],
        percent(one["doubtful_share"]), percent(one["right_of_doubtful"]),
    )  # fmt: skip


def _fields(fields: Figures, console: Console) -> None:
    def rows(name: str) -> list[tuple[Any, ...]]:
        return [_field_row(group, one) for group, one in fields[name].items()]

    worst = sorted(fields["by_kind_and_field"].items(), key=lambda item: item[1]["exact"])
    worst = [item for item in worst if item[1]["right"] < item[1]["fields"]]
    _table(console, "Worst fields", _FIELD_HEADS, [_field_row(*item) for item in worst[:25]])
    _table(console, "Fields by kind", _FIELD_HEADS, rows("by_kind"))
    _table(console, "Key fields by name", _FIELD_HEADS, rows("key_by_field"))
    _table(console, "All fields by quality", _FIELD_HEADS, rows("all_by_quality"))
    _table(console, "Key fields by quality, hand and layouts", _FIELD_HEADS,
           [*rows("key_by_quality"), *rows("key_by_hand"), *rows("key_by_layouts")])  # fmt: skip
    totals = (("all legible", "all"), ("key legible", "key"), ("illegible", "illegible"))
    _table(console, "Fields", _FIELD_HEADS, [_field_row(n, fields[of]) for n, of in totals])
    console.print("[dim]~ differs in punctuation alone[/dim]")


def _findings(findings: Figures, console: Console) -> None:
    named = [*findings["by_requirement"].items(), ("required", findings["required"]),
             ("all", findings["all"])]  # fmt: skip
    rows = [
        (
            name, one["count"], one["right"], percent(one["share"]), one["wrongly_met"],
            one["wrongly_missing"], one["wrongly_unclear"], one["otherwise_wrong"],
        )
        for name, one in named
    ]  # fmt: skip
    heads = ("requirement", "findings", "right", "share", "wrongly met", "wrongly missing",
             "needlessly unclear", "otherwise wrong")  # fmt: skip
    _table(console, "Findings", heads, rows)


def _overview(figures: Figures, console: Console, *, reading: bool) -> None:
    whole, pages, fields = figures["submissions"], figures["pages"], figures["fields"]
    bundles, findings = figures["bundles"], figures["findings"]
    rows: list[tuple[str, str]] = []
    if reading:
        seals = figures["marks"].get("seal", {"recall": None, "false": 0})
        key, all_ = fields["key"], fields["all"]
        rows += [
            ("pictures found", f"{pages['found']} of {pages['pictures']}, {pages['extra']} extra"),
            ("kinds: macro F1, accuracy",
             f"{percent(pages['kind_macro_f1'])}, {percent(pages['kind_accuracy'])}"),
            ("rotation right", percent(pages["rotation_right"])),
            ("key fields exact (legible)", percent(key["exact"])),
            ("all fields exact (legible)", percent(all_["exact"])),
            ("key fields wrong but sure",
             f"{key['wrong_but_sure']} of {key['sure']} sure ({percent(key['wrong_of_sure'])})"),
            ("all fields wrong but sure",
             f"{all_['wrong_but_sure']} of {all_['sure']} sure ({percent(all_['wrong_of_sure'])})"),
            ("values no paper prints",
             f"{fields['invented']['count']}, {fields['invented']['sure']} of them sure"),
            ("legible fields called doubtful",
             f"{percent(all_['doubtful_share'])}, {percent(all_['right_of_doubtful'])} right"),
            ("seals found, false", f"{percent(seals['recall'])}, {seals['false']}"),
            ("bundles: pairwise F1, exact",
             f"{percent(bundles['pair_f1'])}, {bundles['exact']} of {bundles['bundles']}"),
        ]  # fmt: skip
    required = findings["required"]
    rows += [
        ("required findings right", f"{required['right']} of {required['count']}"
         f" ({percent(required['share'])}), {required['wrongly_met']} wrongly met,"
         f" {required['wrongly_missing']} wrongly missing"),
        ("submission status right", f"{whole['status_right']} of {whole['count']}"),
    ]  # fmt: skip
    rows += [(f"   {said}", str(count)) for said, count in whole["statuses"].items()]
    _table(console, "Overview", ("", "result"), rows)
    for id in whole["without_report"]:
        console.print(f"[bold red]no report:[/] {id}")
    for id in whole["false_complete"]:
        console.print(f"[bold red]FALSE COMPLETE:[/] {id}")
    if not whole["false_complete"]:
        console.print("[green]no false complete[/]")


def _short(ref: str) -> str:
    """A page's reference without what is the same in most."""
    return ref.removesuffix("!1").replace("!word/media/", "!")


def show_errors(errors: Mapping[str, Sequence[Figures]], console: Console) -> None:
    """Every wrong finding, kind and sure value, with what is true and what was read."""
    for one in errors["statuses"]:
        console.print(f"[bold]status[/] {one['submission']}: {one['given']}, "
                      f"not {'/'.join(one['accepted'])}")  # fmt: skip
    _table(console, "Wrong findings", ("submission", "requirement", "right", "given", "reason"), [
        (e["submission"], e["requirement"], "/".join(e["accepted"]), e["given"], e["reason"])
        for e in errors["findings"]
    ])  # fmt: skip
    _table(console, "Wrong kinds", ("submission", "page", "quality", "kind", "read", "conf."), [
        (
            e["submission"], _short(e["page"]), e["profile"], e["kind"], e["read_kind"],
            e["confidence"],
        )
        for e in errors["kinds"]
    ])  # fmt: skip
    for title, name in (
        ("Wrong but sure", "sure_fields"), ("Sure, and on no paper", "invented_sure_fields"),
    ):  # fmt: skip
        heads = ("submission", "page", "quality", "field", "truth", "read")
        _table(console, title, heads, [
            (
                e["submission"], _short(e["page"]), e["profile"] + (" hand" if e["hand"] else ""),
                f"{e['kind']}.{e['field']}" + (" (key)" if e["key"] else ""),
                str(e["value"]), str(e["read"]) + (" ~" if e.get("nearly") else ""),
            )
            for e in errors[name]
        ])  # fmt: skip
    for one in errors["extra_pages"]:
        console.print(f"[bold]extra page[/] {one['page']}")
