"""The figures of a benchmark, for people and as JSON (docs/command.md)."""

from __future__ import annotations

import os
import platform
from dataclasses import asdict, dataclass, field
from typing import Any

from photoclust.services.library.engine import Engine
from photoclust.vision.model import processor_name


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        name: Its fixed name.
        value: The figure itself.
        unit: Its unit.
        ratio_to: What it is compared with; None where it stands alone.
        ratio: How many times that it is: the larger the better, but for `start` and filing.
    """

    name: str
    value: float
    unit: str
    ratio_to: str | None = None
    ratio: float | None = None


@dataclass(slots=True)
class BenchmarkReport:
    """All figures of a run.

    Attributes:
        machine: What it was measured on.
        rows: The figures.
        notes: What one has to know to read them, in sentences.
    """

    machine: dict[str, Any]
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Plain values, the shape of `benchmark --json`."""
        return asdict(self)


def machine(workers: int, engine: Engine) -> dict[str, Any]:
    """What is measured on, by name."""
    return {
        "processor": processor_name(),
        "cores": os.cpu_count(),
        "workers": workers,
        "system": platform.platform(),
        "python": platform.python_version(),
        "precision": engine.model.precision,
        "provider": engine.model.provider,
    }
