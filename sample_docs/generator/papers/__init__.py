"""Layouts of papers, a module a family. ``registry`` finds them all."""
