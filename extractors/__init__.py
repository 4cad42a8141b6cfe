"""One file, one picture, one text → what it holds. Knows no submission, notice or store."""
