from pathlib import Path

import pytest

from tests.pipeline.reports.builder import Desk, desk as new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return new_desk(tmp_path)
