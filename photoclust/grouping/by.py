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
    """By what photos are grouped, and why.

    Attributes:
        by: What it is.
        why: The reason, in a sentence.
        automatic: The photos decided it, not a person.
    """

    by: By
    why: Text
    automatic: bool = True


MARKS = {By.EVENT: "e1", By.BOTH: "b1"}
"""Behind the hash in a hierarchy's name: who has lost the hierarchy can still tell what it
grouped by."""

_HASH = 64
"""Digits of the hash."""


def by_of(hierarchy: str | None) -> By:
    """What a hierarchy of a name groups by; looks where there is none."""
    mark = "" if hierarchy is None else hierarchy[_HASH:]
    return next((by for by, known in MARKS.items() if known == mark), By.LOOKS)
