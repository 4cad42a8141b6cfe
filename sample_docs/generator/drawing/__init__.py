"""Drawing an upright page: type, text, tables, seals and the other marks."""
