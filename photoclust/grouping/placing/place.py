"""Putting new photos into groups that are there, without grouping anew."""

from __future__ import annotations

from collections.abc import Sequence

from photoclust.grouping.features import UnitRows
from photoclust.grouping.placing.bound import SURE, TELLING, likely_enough
from photoclust.grouping.placing.evidence import weigh

Placed = tuple[int, float]
"""Place in the list of groups, and how likely it is right, 0..1."""


def place_photos(
    rows: UnitRows,
    new: Sequence[int],
    groups: Sequence[Sequence[int]],
    rejected: Sequence[frozenset[int]] = (),
) -> list[Placed | None]:
    """Find the group that each new photo belongs to beyond doubt.

    Three things are asked (`evidence`). How much better than no group the one that explains a photo
    best does so, by how photos of this library spread inside groups and between them (`kinship`).
    How near its nearest members are. And where walks end that go from the photo to one like it,
    from there to one like that, and stop at the first sorted photo, whether it starts at the photo
    or at a new one beside it: a photo among new ones that fit nothing is of a subject that is new.
    So the new photos speak for each other, and the order in which they come does not matter. What
    is in doubt is left to a person; how much doubt there may be, the library tells (`bound`).

    Takes seconds for 1,000 photos among 100,000 in 3,000 groups.

    Args:
        rows: All photos, from `features.compared_rows`.
        new: Rows of the photos to place, each once.
        groups: Rows of each group.
        rejected: Per new photo the groups that a person threw it out of. Empty for none.

    Returns:
        Per new photo its group and how likely that is right; None where it is in doubt.
    """
    evidence = weigh(rows, new, groups, rejected)
    enough = likely_enough(rows, len(new), groups)
    bounds = [enough if len(group) >= TELLING else SURE for group in groups]
    return [
        (group, sure) if group >= 0 and sure >= bounds[group] else None
        for group, sure in zip(evidence.groups.tolist(), evidence.likely().tolist(), strict=True)
    ]
