"""What is wrong with a rule file, for the person who writes it."""

from pipeline.lint.rules import rule_problems
from pipeline.lint.text import Problem, check_text, load_yaml

__all__ = ["Problem", "check_text", "load_yaml", "rule_problems"]
