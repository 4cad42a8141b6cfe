"""Books, journals and newspapers: pages that prove what somebody published."""

from extractors.records import books, journals, media

KINDS = (*books.KINDS, *journals.KINDS, *media.KINDS)
"""Pages of books, journals and newspapers."""
