"""The ways photos can be shown."""

from __future__ import annotations

from enum import StrEnum


class ViewMode(StrEnum):
    """What is in the middle of the window; the values are written to the settings file."""

    GRID = "grid"
    OVERVIEW = "overview"
    MAP = "map"
    TIMELINE = "timeline"
