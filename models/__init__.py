"""What things are: submissions, pages, records, notices, reports, errors.

Nothing in this package reads or writes anything, and it imports nothing of ours.
"""
