"""The row that a submission has in the office's summary table (汇总表).

Who the applicant is comes from the notice's form, else from papers that name them as holder; what
they have achieved from the papers themselves. A column that a notice has nothing for stays blank.
"""

import re
from collections.abc import Iterable, Iterator

from extractors.records import KINDS
from models.notice import SCALES, AnyOf, AsRequired, Need, Notice, Records, Years, needs_within
from models.report import (
    Finding,
    Outcome,
    Report,
    ReportedField,
    ReportedRecord,
    Status,
)
from pipeline.assess.names import field_title
from pipeline.reports.achievements import achievements
from pipeline.reports.cells import BLANK, Cell, joined
from pipeline.reports.overview import Shown, titles, unread
from pipeline.reports.words import (
    applicant_name,
    kind_word,
    status_word,
    track_title,
    value_words,
)

COLUMNS = (
    "序号", "推荐单位", "姓名", "性别", "民族", "出生年月", "政治面貌", "身份证号", "学历/学位",
    "毕业院校及专业", "工作单位及职务/职称", "职业水平级别", "取得时间", "证书编号(管理号)",
    "从业(教学)年限", "推荐类别", "符合条件(五)第_项", "主要业绩", "手机", "邮箱", "材料是否齐全",
    "备注",
)  # fmt: skip

_CERTIFICATE = "management_number"
"""The field by which a certificate of professional level is known."""
_SEVERAL = re.compile(r"[0-9一二三四五六七八九]\s*[至、\-—]\s*[0-9一二三四五六七八九]")
"""A clause with several items, of which one will do: 三（五）1至4."""


def summary_row(number: int, shown: Shown, notice: Notice) -> tuple[Cell, ...]:
    """The cells of a submission's row, in the order of ``COLUMNS``."""
    report = shown.report
    person = _Person(report, notice)
    level, obtained, certificate = person.certificate()
    return (
        Cell(str(number)),
        Cell(report.applicant.recommender or ""),
        Cell(applicant_name(report), doubtful=report.applicant.name is None, href=shown.href),
        person.cell("sex"),
        person.cell("ethnicity"),
        person.cell("birth_date"),
        person.cell("political_status"),
        person.cell("id_number"),
        person.education("_education", ("education_level", "degree")),
        person.education("_school_major", ("school", "major")),
        person.cell("employer_position"),
        level,
        obtained,
        certificate,
        _years(report, notice),
        Cell(track_title(report, notice)),
        _condition(report, notice),
        achievements(report),
        person.cell("phone"),
        person.cell("email"),
        Cell(status_word(report), doubtful=report.status is Status.NEEDS_REVIEW),
        Cell(_remarks(report)),
    )


class _Person:
    """What papers say of the applicant."""

    def __init__(self, report: Report, notice: Notice) -> None:
        self._name = report.applicant.name
        self._form = next((r for r in report.records if r.kind == notice.form), None)
        self._own = [r for r in report.records if r is not self._form and self._is_own(r)]

    def _is_own(self, record: ReportedRecord) -> bool:
        kind = KINDS.get(record.kind)
        holder = record.fields.get(kind.names_holder) if kind and kind.names_holder else None
        return self._name is not None and holder is not None and holder.value == self._name

    def cell(self, name: str) -> Cell:
        """A field of the form, else the same of another paper of theirs."""
        for record in filter(None, (self._form, *self._own)):
            field = record.fields.get(name)
            if field is not None and field.value:
                return _cell(name, field)
        return BLANK

    def education(self, ending: str, of_papers: tuple[str, ...]) -> Cell:
        """The form's fields of this ending, each with its title, else those of certificates."""
        if self._form is not None:
            stated = [
                _cell(name, field, title=field_title(self._form.kind, name).removesuffix(_MAJOR))
                for name, field in self._form.fields.items()
                if name.endswith(ending) and field.value
            ]
            if stated:
                return joined(stated)
        shown = [
            joined(cells, "")
            for record in self._own
            if (cells := [_cell(n, f) for n in of_papers if (f := record.fields.get(n))])
        ]
        return joined(dict.fromkeys(cell for cell in shown if cell.text))

    def certificate(self) -> tuple[Cell, Cell, Cell]:
        """Level, date and number of the highest certificate, else as the form states them."""
        steps = SCALES["level"]
        held = [r for r in self._own if _CERTIFICATE in _names(r) and "level" in r.fields]

        def rank(record: ReportedRecord) -> tuple[int, bool]:
            field = record.fields["level"]
            return (steps.index(field.value) if field.value in steps else -1, field.sure)

        if held:
            best = max(held, key=rank)
            return (
                _cell("level", best.fields["level"]),
                _cell("approved_on", best.fields.get("approved_on")),
                _cell(_CERTIFICATE, best.fields.get(_CERTIFICATE)),
            )
        fields = self._form.fields if self._form else {}
        dated, numbered = (fields.get(f"level_certificate_{part}") for part in ("date", "number"))
        return BLANK, _stated("date", dated), _stated("number", numbered)


_MAJOR = "毕业院校及专业"


def _names(record: ReportedRecord) -> set[str]:
    kind = KINDS.get(record.kind)
    return {spec.name for spec in kind.fields} if kind else set(record.fields)


def _cell(name: str, field: ReportedField | None, title: str = "") -> Cell:
    if field is None or not field.value:
        return BLANK
    words = value_words(name, field.value)
    return Cell(f"{title}：{words}" if title else words, doubtful=not field.sure)


def _stated(name: str, field: ReportedField | None) -> Cell:
    """A value that only the form states: nothing proves it."""
    cell = _cell(name, field)
    return Cell(f"{cell.text}（推荐表所填）", doubtful=True) if cell.text else BLANK


def _years(report: Report, notice: Notice) -> Cell:
    """The periods that papers prove, as they state them."""
    needs = {need.kinds: need for need in _all_needs(notice) if isinstance(need, Years)}
    cells = []
    for need in needs.values():
        for record in report.records:
            if record.kind not in need.kinds:
                continue
            start, end = record.fields.get(need.start), record.fields.get(need.end)
            stated = record.fields.get(need.stated) if need.stated else None
            words = _period(need, start, end)
            if stated and stated.value:
                words += f"（所述{stated.value}年）" if words else f"所述{stated.value}年"
            used = [field for field in (start, end, stated) if field]
            if words:
                cells.append(Cell(words, doubtful=not all(field.sure for field in used)))
    return joined(dict.fromkeys(cells))


def _period(need: Years, start: ReportedField | None, end: ReportedField | None) -> str:
    if start is None or not start.value:
        return ""
    until = value_words(need.end, end.value) if end and end.value else "？"
    return f"{value_words(need.start, start.value)}{'' if until == '至今' else '至'}{until}"


def _all_needs(notice: Notice) -> Iterator[Need]:
    for requirement in notice.requirements:
        yield from needs_within(requirement.need)
        if requirement.applies.unless is not None:
            yield from needs_within(requirement.applies.unless.need)


def _condition(report: Report, notice: Notice) -> Cell:
    """By which of a clause's several items the applicant qualifies.

    A rule file has no numbers of items. The alternatives that hold are named instead; which
    item of the clause each is, stands beside it in the notice.
    """
    findings = {finding.requirement: finding for finding in report.findings}
    cells = []
    for requirement in notice.requirements:
        need = requirement.need
        finding = findings.get(requirement.id)
        if finding is None or not isinstance(need, AnyOf) or not _SEVERAL.search(
            requirement.clause
        ):  # fmt: skip
            continue
        if finding.status is Outcome.MET:
            named = _holding(need, finding, findings, report)
            cells.append(Cell("；".join(named) or finding.reason))
        elif finding.status is Outcome.UNCLEAR:
            cells.append(Cell("待核对", doubtful=True))
    return joined(cells)


def _holding(
    need: AnyOf, finding: Finding, findings: dict[str, Finding], report: Report
) -> Iterable[str]:
    """The alternatives of a need that hold, by their titles."""
    kinds = {record.kind for record in report.records if record.id in finding.records}
    for part in need.any:
        if isinstance(part, AsRequired):
            other = findings.get(part.requirement)
            if other is not None and other.status is Outcome.MET:
                yield other.title
        elif isinstance(part, Records) and kinds & set(part.kinds):
            yield "、".join(kind_word(kind) for kind in part.kinds if kind in kinds)


def _remarks(report: Report) -> str:
    if report.status is Status.FAILED:
        return "材料未能读取"
    parts = (
        ("缺少", titles(report, Outcome.MISSING)),
        ("请核对", titles(report, Outcome.UNCLEAR)),
        ("未读", unread(report)),
    )
    return "；".join(f"{word}：{'、'.join(said)}" for word, said in parts if said)
