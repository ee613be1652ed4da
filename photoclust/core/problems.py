"""What a person is told about one file that could not be handled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photoclust.core.text import NOTHING, Text


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong with one file.

    Attributes:
        path: The file, absolute.
        reason: One sentence: what failed and in which state the file is now.
        hint: One sentence: what to do about it; empty where nothing can be done.
    """

    path: Path
    reason: Text
    hint: Text = NOTHING
