"""Speed beside accuracy: ``python -m tests.benchmarks``. See README.md."""
