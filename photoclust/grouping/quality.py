"""How good a grouping is, measured against known labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Quality:
    """Figures of one grouping of a labelled set.

    Attributes:
        effort: Actions a person needs per 100 photos: one per cluster, one per photo that is
            unsorted or not of its cluster's majority label (docs/grouping.md). By hand it is 100.
        ari: Adjusted Rand index; each unsorted photo counts as a cluster of its own.
        ami: Adjusted mutual information, likewise.
        purity: Share of the sorted photos that have their cluster's majority label.
        clusters: How many clusters.
        unsorted: Share of photos in no cluster.
    """

    effort: float
    ari: float
    ami: float
    purity: float
    clusters: int
    unsorted: float


def quality(groups: NDArray[Any], truth: NDArray[Any]) -> Quality:
    """Measure a grouping.

    Args:
        groups: int (n,), negative where unsorted.
        truth: Labels of any kind, (n,).
    """
    from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

    n = len(groups)
    if n == 0:
        return Quality(0.0, 1.0, 1.0, 1.0, 0, 0.0)
    _, names = np.unique(truth, return_inverse=True)
    sorted_rows = np.flatnonzero(groups >= 0)
    found, members = np.unique(groups[sorted_rows], return_inverse=True)
    table = np.zeros((len(found), int(names.max()) + 1), np.int64)
    np.add.at(table, (members, names[sorted_rows]), 1)
    right = int(table.max(axis=1, initial=0).sum())
    alone = np.where(groups < 0, groups.max() + 1 + np.arange(n), groups)
    return Quality(
        effort=100.0 * (len(found) + n - right) / n,
        ari=float(adjusted_rand_score(names, alone)),
        ami=float(adjusted_mutual_info_score(names, alone)),
        purity=right / len(sorted_rows) if len(sorted_rows) else 1.0,
        clusters=len(found),
        unsorted=1.0 - len(sorted_rows) / n,
    )
