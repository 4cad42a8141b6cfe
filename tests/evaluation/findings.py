"""Findings and the submission's status, held against what the truth accepts."""

from dataclasses import dataclass
from typing import Any

from models.report import Outcome, Report, Status

ABSENT = "absent"
"""Stands for a finding that the report does not have."""


@dataclass(frozen=True)
class FindingSeen:
    """A requirement's outcome, and the outcomes that are right."""

    submission: str
    requirement: str
    severity: str
    accepted: tuple[str, ...]
    given: str
    reason: str

    @property
    def right(self) -> bool:
        """Whether it is one of those that are right."""
        return self.given in self.accepted

    @property
    def wrongly_met(self) -> bool:
        """Called met, and is not."""
        return self.given == Outcome.MET.value and not self.right

    @property
    def wrongly_missing(self) -> bool:
        """Called missing, and is not."""
        return self.given == Outcome.MISSING.value and not self.right


@dataclass(frozen=True)
class StatusSeen:
    """A submission's status; ``given`` is "absent" where there is no report."""

    submission: str
    accepted: tuple[str, ...]
    given: str

    @property
    def right(self) -> bool:
        """Whether it is one of those that are right."""
        return self.given in self.accepted

    @property
    def false_complete(self) -> bool:
        """Called complete, and is not: the error that nobody would notice."""
        return self.given == Status.COMPLETE.value and not self.right


def compare_findings(report: Report, truth: dict[str, Any]) -> list[FindingSeen]:
    """Every finding of the truth, with the report's."""
    given = {finding.requirement: finding for finding in report.findings}
    seen = []
    for requirement, accepted in truth["findings"].items():
        finding = given.get(requirement)
        seen.append(
            FindingSeen(
                submission=truth["submission"],
                requirement=requirement,
                severity=finding.severity.value if finding else ABSENT,
                accepted=tuple(accepted),
                given=finding.status.value if finding else ABSENT,
                reason=finding.reason if finding else "",
            )
        )
    return seen


def compare_status(report: Report | None, truth: dict[str, Any]) -> StatusSeen:
    """The submission's status, with or without a report."""
    return StatusSeen(
        submission=truth["submission"],
        accepted=tuple(truth["status_accepted"]),
        given=report.status.value if report else ABSENT,
    )
