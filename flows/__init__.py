"""Prefect flows, schedules and the command line: wiring around the plain stages."""
