"""What the invented papers say: people, units, numbers, dates, cases. Nothing here draws."""
