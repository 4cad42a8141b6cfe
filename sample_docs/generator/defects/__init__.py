"""Defects: what can be wrong with a submission, and which findings each changes."""
