"""A place in the plane for every photo: photos that look alike lie near each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import Text
from photoclust.grouping.features import ClassScores, compared_rows
from photoclust.grouping.methods.choice import USUAL, Methods
from photoclust.grouping.neighbours import NEIGHBOURS
from photoclust.grouping.search import near_neighbours

LAYOUT_VERSION = 1
"""Raised with every change that gives other places, so that stored maps are made anew.

The methods of `methods/` have versions of their own: this one is for what is made of their places.
"""

_EDGE = 0.05
"""Share of the photos at either end of a direction that do not say how wide the map is."""

_BEYOND = 0.5
"""How far outside of the others a photo may lie to scale, in widths of the map without the edges.
Farther out, distances count by their logarithm."""

_CURVE = 0.1
"""Widths after which that begins to show: twice as far out is then seven hundredths farther."""

_CLOSEST = 1 / 1000
"""Least width that the others are taken to have, as a share of everything: photos that hardly
differ are not blown up."""


def lay_out(
    features: NDArray[Any],
    classes: ClassScores | None = None,
    *,
    signed: bool = False,
    methods: Methods | None = None,
    seed: int = 0,
    report: Callable[[Text], None] = lambda _: None,
) -> NDArray[np.float32]:
    """Give every photo a place in the unit square.

    Photos are compared as for grouping. The map keeps its shape: one scale for both directions,
    in the middle of the square. A single photo, or photos that are all equal, lie in the middle,
    unless there are enough for a method that parts them, as UMAP does.

    Args:
        features: Shape (n, d), one row per different photo, in an order that does not depend on
            how they came in (sorted by digest). May be a memory map.
        classes: The network's best classes of each photo, or None to go by the features alone.
        signed: Whether the network's features may be negative.
        methods: How; None for the usual ones.
        seed: Of the methods' random steps.
        report: Told each phase in plain words as it begins.

    Returns:
        float32 (n, 2), finite, 0 to 1.
    """
    methods = methods or USUAL.methods()
    n = len(features)
    if n == 0:
        return np.empty((0, 2), np.float32)
    report(Text("Comparing photos"))
    rows = compared_rows(features, classes, seed, signed=signed)
    main = _main_components(methods.components(rows, 2))
    if n < methods.plane.fewest:
        return framed(main)
    neighbours = near_neighbours(rows, NEIGHBOURS)
    report(Text("Laying out photos"))
    return framed(turned(methods.plane.run(rows, main, neighbours, seed), main))


def _main_components(components: NDArray[np.float32]) -> NDArray[np.float32]:
    """Make two principal components say the same whatever the arithmetic left open.

    Args:
        components: float32 (n, 2), zero where photos have fewer directions.

    Returns:
        float32 (n, 2). Of each direction the end with the longer tail is the positive one,
        whatever the rows' own axes are. Rounded, because what rounding leaves of equal photos
        would be blown up to a whole map.
    """
    main = np.round(components.astype(np.float64), 6)
    main *= np.where((main**3).sum(axis=0) < 0, -1.0, 1.0)
    return main.astype(np.float32)


def turned(points: NDArray[np.float32], main: NDArray[np.float32]) -> NDArray[np.float32]:
    """Turn and mirror a map so that it lies as the principal components do.

    Left and right, up and down then mean much the same in the next map, with some photos more or
    less.

    Args:
        points: float32 (n, 2).
        main: float32 (n, 2), the principal components of the same photos.
    """
    centred = main.astype(np.float64) - main.mean(axis=0, dtype=np.float64)
    around = points.astype(np.float64) - points.mean(axis=0, dtype=np.float64)
    left, _, right = np.linalg.svd(around.T @ centred)
    placed: NDArray[np.float32] = (around @ (left @ right)).astype(np.float32)
    return placed


def framed(points: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale a map into the unit square, without leaving most of it to a few photos far out.

    Each direction has a range that holds all but `_EDGE` of the photos at either end, and half as
    much room again on both sides. What lies beyond is drawn near, the farther the more: it stays
    outermost, and in its order.

    Args:
        points: float32 (n, 2), n at least 1.
    """
    exact = points.astype(np.float64)
    everything = float(np.ptp(exact, axis=0).max())
    if everything == 0.0:
        return np.full(points.shape, 0.5, np.float32)
    low, high = np.quantile(exact, (_EDGE, 1 - _EDGE), axis=0)
    width = np.maximum(high - low, _CLOSEST * everything)
    low, high = low - _BEYOND * width, high + _BEYOND * width
    curve = _CURVE * float(width.max())
    inside = np.clip(exact, low, high)
    outside = exact - inside
    drawn = inside + np.sign(outside) * curve * np.log1p(np.abs(outside) / curve)
    least, most = drawn.min(axis=0), drawn.max(axis=0)
    placed = (drawn - (least + most) / 2) / float((most - least).max()) + 0.5
    fitted: NDArray[np.float32] = np.clip(placed, 0.0, 1.0).astype(np.float32)
    return fitted
