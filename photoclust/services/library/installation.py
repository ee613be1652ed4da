"""Where things are and how to compute: what the program is started with."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """Where things are and how to compute. Settings that change make another one.

    Attributes:
        data_folder: Library and cache.
        resources: The shipped files.
        compile_cache: Folder for compiled grouping code.
        precision: "auto", "int8" or "float".
        provider: "auto", "cpu" or "cuda".
        workers: Threads that decode and infer; 0 lets the app choose.
        networks: The ids of the networks to group with, side by side; none for those that the
            library is grouped with.
    """

    data_folder: Path
    resources: Path
    compile_cache: Path
    precision: str = "auto"
    provider: str = "auto"
    workers: int = 0
    networks: tuple[str, ...] = ()

    @property
    def places(self) -> Path:
        """The folder with the towns of the world."""
        return self.resources / "places"

    @property
    def automatic_workers(self) -> int:
        """How many threads the app chooses."""
        return os.cpu_count() or 1

    @property
    def models(self) -> Path:
        """The folder with the model files."""
        return self.resources / "models"
