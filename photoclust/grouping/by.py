"""By what photos can be grouped. Loads nothing, so that the window and `--help` can ask."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from photoclust.core.text import Text


class By(StrEnum):
    """What groups are made by."""

    LOOKS = "looks"
    EVENT = "event"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Chosen:
    """By what photos are grouped, and why."""

    by: By
    why: Text
