"""UMAP: from neighbour lists to a space of few dimensions, for groups or to look at.

The only importer of umap.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.methods.principal import principal_components
from photoclust.grouping.neighbours import NEIGHBOURS, Neighbours

VERSION = 1
"""Raised with every change that gives other places, so that what was made of them is made anew."""

DIMENSIONS = 10

_MANY, _VERY_MANY = 4_000, 25_000
_EPOCHS, _EPOCHS_MANY, _EPOCHS_VERY_MANY = 500, 120, 80
"""Rounds of UMAP's optimisation, and those above `_MANY` photos: a quarter of the time, and no
difference in a large set beyond what the seed makes. Nor do `_VERY_MANY` in groups need as many,
while islands in the plane drift apart to the last round (docs/grouping.md)."""

FEWEST = 90
"""Below this many photos UMAP's neighbourhoods span much of the set, and local distance alone
groups better (docs/grouping.md)."""

FEWEST_IN_PLANE = 2 * NEIGHBOURS
"""To look at, UMAP is better than principal components from here on; with fewer photos than about
its neighbours it knows none from another (docs/grouping.md)."""

_APART, _REACH = 1.0, 3.0
"""UMAP's `min_dist` and `spread` in the plane: photos of a group lie side by side and not on one
another, and islands leave less water between them (docs/grouping.md)."""


def reduce(
    rows: UnitRows, neighbours: Neighbours, seed: int, dimensions: int = DIMENSIONS
) -> NDArray[np.float32]:
    """Lay the photos out in few dimensions, in which density means something.

    Args:
        rows: Shape (n, d), n at least `FEWEST`.
        neighbours: At least `NEIGHBOURS` per row.
        seed: Of UMAP's random steps.
        dimensions: How many.

    Returns:
        Shape (n, dimensions).
    """
    start = principal_components(rows, dimensions)
    rounds = _EPOCHS_VERY_MANY if len(rows) > _VERY_MANY else _rounds(len(rows))
    return _lay_out(start, neighbours, seed, rounds, apart=0.0, reach=1.0)


def flatten(start: NDArray[np.float32], neighbours: Neighbours, seed: int) -> NDArray[np.float32]:
    """Lay the photos out in the plane, with room between them.

    Args:
        start: Shape (n, 2), their principal components, n at least `FEWEST_IN_PLANE`.
        neighbours: At least `NEIGHBOURS` per row.
        seed: Of UMAP's random steps.

    Returns:
        Shape (n, 2).
    """
    return _lay_out(start, neighbours, seed, _rounds(len(start)), apart=_APART, reach=_REACH)


def _rounds(n: int) -> int:
    return _EPOCHS if n <= _MANY else _EPOCHS_MANY


def _lay_out(
    start: NDArray[np.float32],
    neighbours: Neighbours,
    seed: int,
    rounds: int,
    *,
    apart: float,
    reach: float,
) -> NDArray[np.float32]:
    """Run UMAP from a starting layout, in as many dimensions.

    Neighbours are handed over and the approximation is forced, so that umap neither searches
    nor compiles its search (docs/facts.md). It starts from the principal components: unlike the
    default spectral start these exist for every graph, and large sets need no eigenvectors of
    a huge matrix.
    """
    umap = load_umap()
    indices = np.ascontiguousarray(neighbours.indices[:, :NEIGHBOURS])
    distances = np.ascontiguousarray(neighbours.distances[:, :NEIGHBOURS])
    reducer = umap.UMAP(
        n_components=start.shape[1],
        n_neighbors=indices.shape[1],
        metric="cosine",
        min_dist=apart,
        spread=reach,
        n_epochs=rounds,
        init=spread(start, seed),
        random_state=seed,
        n_jobs=1,
        precomputed_knn=(indices, distances, None),
        force_approximation_algorithm=True,
    )
    with warnings.catch_warnings():
        # That `transform` is not available with neighbours handed over; it is not used.
        warnings.simplefilter("ignore", UserWarning)
        reduced: NDArray[np.float32] = reducer.fit_transform(start)
    return np.nan_to_num(reduced)


def load_umap() -> Any:
    """Import umap without its note that TensorFlow, which is not used, is missing.

    umap lets numba compile most of its functions in every process anew, which takes as long as
    grouping thousands of photos. Here numba keeps them in its cache folder, as umap itself has it
    keep the distances; numba compiles again when umap's files or the processor are others.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ImportWarning)
        import umap
        from numba.extending import is_jitted
    for module in (umap.umap_, umap.layouts, umap.utils):
        for function in vars(module).values():
            if is_jitted(function):
                function.enable_caching()
    return umap


def spread(start: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """Scale a starting layout to the size UMAP expects and part photos that coincide."""
    largest = float(np.abs(start).max()) or 1.0
    noise = np.random.default_rng(seed).normal(scale=1e-4, size=start.shape)
    return (start * (10.0 / largest) + noise).astype(np.float32)
