"""Reports: what a review found, written for programs, reviewers, offices and applicants."""

from pipeline.reports.alike import Alikes
from pipeline.reports.alike_views import Other
from pipeline.reports.files import submission_folder
from pipeline.reports.machine import RunFacts
from pipeline.reports.publish import write_run, write_submission
from pipeline.reports.shown import Printed

__all__ = [
    "Alikes",
    "Other",
    "Printed",
    "RunFacts",
    "submission_folder",
    "write_run",
    "write_submission",
]
