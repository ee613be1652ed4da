"""How well a photo fits a group by what the library itself shows of groups.

Photos of one group differ among themselves, and groups differ from each other; in which directions
they do how much is not the same in every library. Both spreads are estimated from the groups that
are there. A photo that is of a group then lies about the group's middle as members do, one that is
of none anywhere where groups may lie, and the ratio of the two likelihoods says how much more the
one is so than the other (probabilistic linear discriminant analysis, Ioffe 2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows

_DOUBT = 128.0
"""Photos' worth of the general spread that are added to the spread inside groups, which a small
library shows badly. 64 and 256 do about as well."""

_EVEN = 0.5
"""Share of that general spread which is the same in all directions."""

_FLATTENED = 0.2
"""How far the spread between groups is drawn to its mean: few groups show few directions."""

_UNKNOWN = 0.5
"""Share of the spread that lies inside groups, where no group has two photos to tell it."""

_BLOCK = 2**13
"""Photos turned at a time."""

_LEAST = 1e-9

Vectors = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Kinship:
    """What is known of the groups of a library.

    Everything is in coordinates in which the spread inside groups is 1 in every direction and
    directions are independent.

    Attributes:
        middle: (d,), the mean of all sorted photos in the coordinates of the rows.
        turn: (d, d), leads from the rows to these coordinates.
        between: (d,), the variance between groups.
        expected: (groups, d), where a photo of a group is to be expected.
        spread: (groups, d), the variance about that: 1, and what is not known of a small group.
    """

    middle: Vectors
    turn: Vectors
    between: Vectors
    expected: Vectors
    spread: Vectors

    @classmethod
    def of(cls, rows: UnitRows, groups: Sequence[NDArray[np.int64]]) -> Kinship:
        """Learn it from the groups, none of them empty. Linear in the number of photos.

        Args:
            rows: Shape (n, d), from `features.compared_rows`.
            groups: Rows of each group, at least one group.
        """
        sizes = np.array([len(group) for group in groups], np.float64)[:, None]
        wide = rows.shape[1]
        sums = np.array([rows[group].sum(axis=0, dtype=np.float64) for group in groups])
        photos, free = sizes.sum(), sizes.sum() - len(groups)
        middle = sums.sum(axis=0) / photos
        means = sums / sizes - middle
        inside = np.concatenate(groups)
        products = np.zeros((wide, wide))
        for start in range(0, len(inside), _BLOCK):
            block = rows[inside[start : start + _BLOCK]] - middle
            products += block.T @ block
        scattered = products - (means * sizes).T @ means
        total = products / photos
        whole = max(float(np.trace(total)), _LEAST)
        share = np.trace(scattered) / free / whole if free else _UNKNOWN
        general = (1 - _EVEN) * total + _EVEN * whole / wide * np.eye(wide)
        within = (scattered + _DOUBT * share * general) / (free + _DOUBT)
        root = np.linalg.cholesky(within + _LEAST * whole * np.eye(wide))
        whitened = np.linalg.solve(root, means.T).T
        apart = whitened - whitened.mean(axis=0)
        seen = apart.T @ apart / max(len(groups) - 1, 1) - np.eye(wide) * np.mean(1 / sizes)
        variances, directions = np.linalg.eigh(seen)
        variances = np.maximum(variances, 0.0)
        between = (1 - _FLATTENED) * variances + _FLATTENED * variances.mean() + 1e-3
        turn = np.linalg.solve(root.T, directions)
        known = sizes * between / (sizes * between + 1)
        return cls(middle, turn, between, known * (means @ turn), between * (1 - known) + 1)

    def odds(self, rows: UnitRows) -> Vectors:
        """How much likelier each group makes each photo than no group does.

        Args:
            rows: Shape (k, d), the photos.

        Returns:
            Shape (k, groups), natural logarithms.
        """
        photos = (rows - self.middle) @ self.turn
        free = self.between + 1
        away = (photos**2) @ (1 / free) + np.log(free).sum()
        near = (photos**2) @ (1 / self.spread).T - 2 * photos @ (self.expected / self.spread).T
        near += (self.expected**2 / self.spread + np.log(self.spread)).sum(axis=1)
        odds: Vectors = (away[:, None] - near) / 2
        return odds


def narrowed(rows: UnitRows) -> UnitRows:
    """The same photos in no more directions than there are photos, all likenesses kept."""
    if rows.shape[1] <= len(rows):
        return rows
    strengths, directions = np.linalg.eigh(rows.astype(np.float64) @ rows.T)
    narrow: UnitRows = (directions * np.sqrt(np.maximum(strengths, 0.0))).astype(np.float32)
    return narrow
