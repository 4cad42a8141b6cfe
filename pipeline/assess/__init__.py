"""Notice × records × bundles → findings, three-valued."""

from pipeline.assess.evidence import BlindSpot, Evidence
from pipeline.assess.findings import assess

__all__ = ["BlindSpot", "Evidence", "assess"]
