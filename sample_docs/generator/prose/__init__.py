"""Sentences to fill the big cells with: what social workers write, by field of work."""
