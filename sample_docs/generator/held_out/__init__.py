"""Layouts kept for measuring: whoever works on the readers does not look at them."""
