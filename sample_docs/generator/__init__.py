"""Draws invented submissions and writes the truth about them beside them."""
