"""The stages from a folder of submissions to reports, as plain functions. Knows no Prefect."""
