"""Putting a few new photos into groups that are there, without grouping anew."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.suggestions import suggest_groups

_MOST = 0.5
"""Share of a photo's nearest sorted photos that must be in a group for the photo to join it."""

_WITHIN = 0.9
"""Share of a group's members that set how far from the others a photo may be."""

_OTHER = 4
"""The member whose distance counts: one alike photo alone does not make a group's photo."""

_MOST_ASKED = 512

Placed = tuple[int, float]
"""Place in the list of groups, and membership 0..1."""


def place_photos(
    rows: UnitRows,
    new: Sequence[int],
    groups: Sequence[Sequence[int]],
    rejected: Sequence[frozenset[int]] = (),
) -> list[Placed | None]:
    """Find the group that each new photo belongs to beyond doubt.

    A photo joins the group of most of its nearest sorted photos if it lies no farther from it
    than nine of ten members do. The first condition alone would put every photo of a subject
    that is new to the library into the group that happens to be nearest (docs/grouping.md).
    New photos do not look at each other, so the order in which they come does not matter.

    Args:
        rows: All photos, from `features.compared_rows`.
        new: Rows of the photos to place.
        groups: Rows of each group.
        rejected: Per new photo the groups that a person threw it out of. Empty for none.

    Returns:
        Per new photo its group and the share of its neighbours there; None where it is in doubt.
    """
    members = [np.asarray(group, np.int64) for group in groups]
    offers = suggest_groups(rows, new, groups, most=1, rejected=rejected)
    reach: dict[int, float] = {}
    placed: list[Placed | None] = []
    for row, offer in zip(new, offers, strict=True):
        if not offer:
            placed.append(None)
            continue
        group, share = offer[0].group, offer[0].score
        away = np.sort(1.0 - rows[members[group]] @ rows[row])
        if group not in reach:
            reach[group] = _reach(rows, members[group])
        near = away[min(_OTHER, len(away)) - 1] <= reach[group]
        placed.append((group, share) if share >= _MOST and near else None)
    return placed


def _reach(rows: UnitRows, members: NDArray[np.int64]) -> float:
    """How far from the others most members of a group are; of a lone photo nobody knows."""
    if len(members) < 2:
        return 0.0
    asked = members[:: max(1, len(members) // _MOST_ASKED)]
    distance = 1.0 - rows[asked] @ rows[members].T
    distance[asked[:, None] == members[None, :]] = np.inf
    column = min(_OTHER, len(members) - 1) - 1
    return float(np.quantile(np.partition(distance, column, axis=1)[:, column], _WITHIN))
