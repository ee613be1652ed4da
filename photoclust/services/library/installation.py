"""Where things are and how to compute: what the program is started with."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LOOKS: Mapping[str, tuple[str, ...]] = {
    "": (),
    "faster": ("resnet50",),
    "closely": ("resnet50", "efficientnet_lite2"),
}
"""The networks of each way to look at photos that a person can choose; "" leaves the library's."""


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
    def looking(self) -> tuple[object, ...]:
        """What another model has to be chosen for, where it changes."""
        return self.precision, self.provider, self.networks

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
