"""What made groups that a person took from a comparison. Loads nothing, so the window can ask."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass

_MARK = "c1"
"""Behind the hash in a hierarchy's name, before the methods: undo then knows them, too."""

_HASH = 64
"""Digits of the hash."""


@dataclass(frozen=True, slots=True)
class MadeBy:
    """Methods, by the names that the command knows them by.

    Attributes:
        features: What photos were compared by.
        reduce: How they were reduced.
        neighbours: How neighbours were found.
        cluster: How they were grouped.
        groups: How many groups were asked for; None where none were.
    """

    features: str
    reduce: str
    neighbours: str
    cluster: str
    groups: int | None = None

    @property
    def mark(self) -> str:
        """What stands behind the hash in the name of a hierarchy: hexadecimal, like the hash."""
        return _MARK + json.dumps(astuple(self)).encode().hex()


def made_by(hierarchy: str | None) -> MadeBy | None:
    """What made a hierarchy of a name; None where it was the product's usual way, or by event."""
    mark = "" if hierarchy is None else hierarchy[_HASH:]
    if not mark.startswith(_MARK):
        return None
    try:
        return MadeBy(*json.loads(bytes.fromhex(mark[len(_MARK) :])))
    except (ValueError, TypeError):  # of a later version
        return None
