"""What Chinese text says: dates, periods, numbers, levels, names; and where on a page."""
