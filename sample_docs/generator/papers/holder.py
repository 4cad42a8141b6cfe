"""What certificates of schools need to know of their holder, beside the course itself."""

import datetime as dt
from dataclasses import dataclass

from sample_docs.generator.facts.people import Degree, Education


@dataclass(frozen=True)
class Graduate:
    """A holder and a finished course."""

    name: str
    female: bool
    birth: dt.date
    course: Education

    @property
    def sex(self) -> str:
        """男 or 女."""
        return "女" if self.female else "男"

    @property
    def degree(self) -> Degree:
        """The degree that goes with the course; only for papers that print one."""
        assert self.course.degree is not None
        return self.course.degree
