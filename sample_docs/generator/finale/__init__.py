"""Layouts that readers are rehearsed on: held out once, developed on since."""
