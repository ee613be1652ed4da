"""From embeddings to the hierarchy: the whole method in order (docs/grouping.md)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import Text
from photoclust.grouping.assembly import alone, assemble
from photoclust.grouping.features import ClassScores, UnitRows, compared_rows
from photoclust.grouping.hierarchy import Hierarchy, Ints
from photoclust.grouping.leftovers import nearest_leaves
from photoclust.grouping.methods.choice import USUAL, Methods
from photoclust.grouping.near import NEAR, edges, linked, local_rows, silhouettes
from photoclust.grouping.neighbours import Neighbours
from photoclust.grouping.tree import components
from photoclust.grouping.twins import StandIns, stand_ins, with_twins

DISTINCT = 0.2
"""Silhouette from which near-identical photos are a group of their own, whatever is around."""


def build_hierarchy(
    features: NDArray[Any],
    classes: ClassScores | None = None,
    *,
    signed: bool = False,
    methods: Methods | None = None,
    prints: NDArray[np.uint8] | None = None,
    seed: int = 0,
    report: Callable[[Text], None] = lambda _: None,
) -> Hierarchy:
    """Group photos.

    Args:
        features: Shape (n, d), one row per different photo, in an order that does not depend on
            how they came in (sorted by digest). May be a memory map.
        classes: The network's best classes of each photo, or None to go by the features alone.
        signed: Whether the network's features may be negative.
        methods: How; None for the usual ones.
        prints: Small grey pictures of the photos, which tell copies (`twins.stand_ins`).
        seed: Of the methods' random steps.
        report: Told each phase in plain words as it begins.
    """
    methods = methods or USUAL.methods()
    n = len(features)
    if n < 2:
        return alone(n)
    report(Text("Comparing photos"))
    rows = compared_rows(features, classes, seed, signed=signed)
    found = stand_ins(rows, prints)
    hierarchy = _of_different(rows[found.photos], found, methods, seed, report)
    return with_twins(hierarchy, found)


def _of_different(
    rows: UnitRows,
    found: StandIns,
    methods: Methods,
    seed: int,
    report: Callable[[Text], None],
) -> Hierarchy:
    """Group photos of which no two look all but the same."""
    n, neighbours = len(rows), found.neighbours
    if n < 2:
        return alone(n)
    reduced: NDArray[np.float32] | None = None
    leaves = np.full(n, -1, np.int32)
    if n >= methods.reduction.fewest:
        report(Text("Laying out photos"))
        reduced = methods.reduction.run(rows, neighbours, seed)
        report(Text("Finding groups"))
        leaves = methods.leaves.run(reduced, seed)
    if reduced is None or leaves.max() < 0:
        return assemble(rows, neighbours, None, np.zeros(n, np.int32), found.several)
    leaves = nearest_leaves(leaves, reduced)
    leaves = _keep_together(leaves, _distinct_groups(rows, neighbours))
    return assemble(rows, neighbours, reduced, leaves, found.several)


def _distinct_groups(rows: UnitRows, neighbours: Neighbours) -> Ints:
    """Number the near-identical groups that stand clear of everything else; -1 for the rest."""
    near = linked(local_rows(rows, neighbours), edges(neighbours), NEAR)
    groups = components(len(rows), near)
    clear = silhouettes(rows, groups, neighbours)
    mean = np.bincount(groups, weights=clear) / np.bincount(groups)
    return np.where(mean[groups] >= DISTINCT, groups, -1).astype(np.int32)


def _keep_together(leaves: Ints, groups: Ints) -> Ints:
    """Put each group into the leaf that most of its photos are in (a layout may tear it apart)."""
    inside = np.flatnonzero(groups >= 0)
    if not len(inside):
        return leaves
    pairs, counts = np.unique(
        np.stack([groups[inside], leaves[inside]], axis=1), axis=0, return_counts=True
    )
    # The last one written wins: the largest count, and the lowest leaf among equals.
    order = np.lexsort((-pairs[:, 1], counts))
    leaf_of = np.full(int(groups.max()) + 1, -1, np.int32)
    leaf_of[pairs[order, 0]] = pairs[order, 1]
    result = leaves.copy()
    result[inside] = leaf_of[groups[inside]]
    return result
