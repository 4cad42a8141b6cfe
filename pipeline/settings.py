"""Settings: how the program runs, not what it decides. Environment variables ``DOSSIER_…``."""

import os
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from extractors.ocr.runtime import Runtime, default_runtime


class Settings(BaseSettings):
    """Each can be set as ``DOSSIER_<NAME>`` in the environment."""

    model_config = SettingsConfigDict(env_prefix="DOSSIER_", frozen=True)

    workers: int = Field(default_factory=lambda: max(1, len(os.sched_getaffinity(0))), ge=1)
    """Processes that read pages, one thread each."""
    page_seconds: float = Field(default=120.0, gt=0)
    """After so long a page's reading is given up."""
    pages_per_worker: int = Field(default=200, ge=1)
    """A worker is replaced after so many pages: native code leaks."""
    runtime: Runtime = Field(default_factory=default_runtime)
    """What runs the models: ``openvino``, or ``onnxruntime`` where that is not installed."""
    store_url: str | None = None
    """A SQLAlchemy URL; by default a SQLite file in the output folder."""
    unmasked: bool = False
    """Show ID and phone numbers in full in what people read."""

    def store_address(self, out: Path) -> str:
        """Where the store of this output folder is."""
        return self.store_url or f"sqlite:///{out / STATE / 'store.sqlite'}"


STATE = ".dossier"
"""The folder, inside the output folder, for what the program keeps for itself."""
