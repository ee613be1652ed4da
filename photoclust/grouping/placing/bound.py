"""How likely a group must be for a new photo to join it, found out on the library's own groups.

One bound for all libraries costs those in which groups are easily told apart: there a photo that is
of no group looks like it beyond doubt, and a lower bound would let none in. So months like the one
that has just come are played through: some groups are taken away as a whole, of the others some
photos, and all these are held against what is left. What of the groups that are not there would
join others tells how low the bound may be. (That photos may be of no known class is open set
recognition, Scheirer et al. 2013; a bound that is a quantile of what was held out for it is that of
conformal prediction, Vovk et al. 2005.)

The bound is only ever lowered. Where a person has several groups of one subject, photos of one that
is taken away rightly join its sister, and what is seen is too dark: raising the bound where many
join, too, cost such libraries a tenth of what is right (docs/grouping.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.placing.evidence import Evidence, Ints, weigh

SURE = 0.7
"""How likely a photo must be of a group to join it in a library that tells nothing itself."""

LEAST = 0.3
"""How low that may become."""

_SWEPT = 0.03
"""Share of the photos of groups that are not there that may join others."""

TELLING = 5
"""Photos a group must have to be joined from a lower bound on. Few tell little of what it is."""

_UNTOLD = 5
"""Groups' worth of the general bound that are added to what the groups of a library tell."""

_MONTHS = 5
"""How many months are played through, each without another fifth of the groups."""

_FEWEST = 3
"""Groups there must be: of two, one that is taken away leaves nothing to compare."""

_SMALLEST, _LARGEST = 0.1, 0.5
"""Share of the photos that are new in such a month; otherwise as many as really are."""

_MOST = 500
"""Photos in such a month, so that a large library does not take minutes."""

Month = tuple[Ints, list[Ints], NDArray[np.bool_]]
"""The photos that are new, the groups that are left, and who of the new ones has none there."""


def likely_enough(rows: UnitRows, new: int, groups: Sequence[Sequence[int]]) -> float:
    """Find how likely a group must be for a photo to join it, `LEAST`..`SURE`.

    The same whenever the groups are the same. Each month costs as much as placing its photos.

    Args:
        rows: All photos, from `features.compared_rows`.
        new: How many photos have come.
        groups: Rows of each group.
    """
    return lowered(strangers(rows, new, groups).odds(), sum(map(bool, map(len, groups))))


def strangers(rows: UnitRows, new: int, groups: Sequence[Sequence[int]]) -> Evidence:
    """Find what speaks for photos joining groups though their own is not there.

    Args:
        rows: All photos, from `features.compared_rows`.
        new: How many photos have come.
        groups: Rows of each group.

    Returns:
        Of every such photo of the months played through; none where there are too few groups.
    """
    there = [np.sort(np.asarray(group, np.int64)) for group in groups if len(group)]
    found = [weigh(rows, (), ())]
    for asked, left, strange in _months(there, new) if len(there) >= _FEWEST and new else ():
        if strange.any():
            one = weigh(rows, asked.tolist(), [group.tolist() for group in left])
            found.append(Evidence(one.groups[strange], one.kinds[strange]))
    return Evidence(
        np.concatenate([one.groups for one in found]), np.concatenate([one.kinds for one in found])
    )


def lowered(odds: NDArray[np.float64], groups: int) -> float:
    """Work out the bound from what was found on strangers.

    Args:
        odds: How likely they would be right where they are not, as the logarithm of the odds.
        groups: How many groups the library has.
    """
    if not len(odds):
        return SURE
    told = np.sort(odds)[::-1][int(_SWEPT * len(odds))]
    bound = (groups * told + _UNTOLD * np.log(SURE / (1 - SURE))) / (groups + _UNTOLD)
    return min(max(float(1 / (1 + np.exp(-bound))), LEAST), SURE)


def _months(groups: Sequence[Ints], new: int) -> Iterator[Month]:
    total = sum(map(len, groups))
    share = min(max(new / (new + total), _SMALLEST), _LARGEST, _MOST / total)
    order = np.random.default_rng(0).permutation(len(groups))
    months = min(_MONTHS, len(groups))
    for month in range(months):
        random = np.random.default_rng([1, month])
        away = set(order[month::months].tolist())
        asked, left, strange = [], [], []
        for number, group in enumerate(groups):
            mixed = random.permutation(group)
            count = int(len(group) * share + random.random())
            if number not in away:
                count = min(count, len(group) - 1)
                left.append(np.sort(mixed[count:]))
            asked.append(mixed[:count])
            strange.append(np.full(count, number in away))
        yield np.concatenate(asked), left, np.concatenate(strange)
