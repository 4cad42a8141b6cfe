"""The seven papers of a case, from 接案 to 结案 (MZ/T 094-2017).

Agencies print their own forms; titles vary widely, and 评估表 names two of the seven: what it
speaks of (needs, or results) tells them apart.
"""

from extractors.records.case_course import CLOSURE, EVALUATION, PROCESS
from extractors.records.case_opening import AGREEMENT, ASSESSMENT, INTAKE, PLAN

KINDS = (INTAKE, ASSESSMENT, AGREEMENT, PLAN, PROCESS, EVALUATION, CLOSURE)
