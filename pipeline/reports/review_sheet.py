"""The reviewers' sheet: a row for each requirement of each submission."""

from collections.abc import Mapping, Sequence

from models.notice import Notice
from models.report import Finding, Outcome, ReportedBundle, ReportedRecord
from pipeline.reports import decisions
from pipeline.reports.cells import Cell, joined
from pipeline.reports.decisions import Decision, key_of
from pipeline.reports.facts import facts
from pipeline.reports.index import Index
from pipeline.reports.overview import Shown
from pipeline.reports.todo import lacking, where
from pipeline.reports.words import Tone, applicant_name, bundle_title, kind_word, tone_of

COLUMNS = (
    "序号", "推荐单位", "姓名", "材料项", "依据", "是否提供", "所在文件/图号", "识别到的关键内容",
    "系统判断", "问题", decisions.CONCLUSION, decisions.REVIEWER, decisions.KEY,
)  # fmt: skip

_RECORDS = 8
"""Records told of in one row."""


def review_rows(
    reports: Sequence[Shown], notice: Notice, decided: Mapping[str, Decision]
) -> tuple[tuple[Cell, ...], ...]:
    """The rows of all submissions, with what was decided on them before."""
    rows: list[tuple[Cell, ...]] = []
    for shown in reports:
        index = Index(shown.report)
        for finding in shown.report.findings:
            key = key_of(shown.submission, finding.requirement)
            tone = tone_of(finding)
            said = decided.get(key, Decision())
            cells = (
                Cell(str(len(rows) + 1)),
                Cell(shown.report.applicant.recommender or ""),
                Cell(applicant_name(shown.report), href=shown.href),
                Cell(finding.title or finding.requirement),
                Cell(finding.clause),
                Cell(_provided(finding)),
                Cell(where(finding, index)),
                _content(finding, index, notice),
                _verdict(tone),
                Cell("" if finding.status in _QUIET else finding.reason),
                Cell(said.conclusion),
                Cell(said.reviewer),
                Cell(key),
            )
            rows.append(cells)
    return tuple(rows)


_QUIET = {Outcome.MET, Outcome.NOT_APPLICABLE}


def _verdict(tone: Tone) -> Cell:
    doubtful, absent = tone is Tone.UNCLEAR, tone is Tone.MISSING
    return Cell(tone.word, doubtful=doubtful, told=True, lacking=absent)


def _provided(finding: Finding) -> str:
    if finding.status is Outcome.NOT_APPLICABLE:
        return "不适用"
    if finding.records or finding.bundles:
        return "已提供"
    return {Outcome.MET: "—", Outcome.MISSING: "未提供"}.get(finding.status, "待核对")


def _content(finding: Finding, index: Index, notice: Notice) -> Cell:
    """What the records say that a finding rests on; those of a set are told of together."""
    bundles = [index.bundles[id] for id in finding.bundles if id in index.bundles]
    in_sets = {id for bundle in bundles for id in bundle.records}
    cells = [_of_set(bundle, index, notice) for bundle in bundles]
    records = [
        index.records[id] for id in finding.records if id in index.records and id not in in_sets
    ]
    cells += [_of_record(record) for record in records[:_RECORDS]]
    if len(records) > _RECORDS:
        cells.append(Cell(f"等{len(records)}份"))
    return joined(cells, "\n")


def _of_set(bundle: ReportedBundle, index: Index, notice: Notice) -> Cell:
    name = f"{bundle_title(bundle.kind)}：{bundle.key}".removesuffix("：")
    absent = "、".join(lacking(bundle, index, notice))
    count = sum(id in index.records for id in bundle.records)
    text = f"{name}，{count}份" + (f"，未见{absent}" if absent else "")
    return Cell(text, doubtful=bool(bundle.doubts))


def _of_record(record: ReportedRecord) -> Cell:
    told = joined([Cell(fact.words, doubtful=not fact.sure) for fact in facts(record)], "、")
    text = f"{kind_word(record.kind)}：{told.marked}" if told.text else kind_word(record.kind)
    return Cell(text, doubtful=told.doubtful, told=True)
