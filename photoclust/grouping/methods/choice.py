"""Which methods group photos and lay them out, by name.

A method is a function in a file of its own here, and an entry in one of the mappings below. What
groups and lays out is handed the functions; the names are what is asked for, what goes to the
child process, and with the version what a stored result is known by.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.methods import hdbscan_leaves, tsne_plane, umap_layout
from photoclust.grouping.methods.principal import principal_components
from photoclust.grouping.neighbours import Neighbours

Places = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reduction:
    """Brings photos into few dimensions, in which density means something.

    Attributes:
        version: Raised with every change that gives other places.
        fewest: Smaller sets are not reduced: they are grouped as they are.
        run: Of rows, shape (n, d), their `NEIGHBOURS` nearest and a seed makes places, float32
            (n, few); the same on every run. One that needs more neighbours looks for them itself.
    """

    version: int
    fewest: int
    run: Callable[[UnitRows, Neighbours, int], Places]


@dataclass(frozen=True, slots=True)
class Leaves:
    """Finds the groups from which the tree is built up.

    Attributes:
        version: Raised with every change that gives other leaves.
        run: Of places in few dimensions and a seed makes the number of each photo's leaf, int32
            from 0, -1 for photos in none; small pure leaves are better than large mixed ones.
    """

    version: int
    run: Callable[[Places, int], NDArray[np.int32]]


@dataclass(frozen=True, slots=True)
class Plane:
    """Lays photos out in the plane, to be looked at.

    Attributes:
        version: Raised with every change that gives other places.
        fewest: Smaller sets are shown by their principal components.
        run: Of rows, their principal components (n, 2), their `NEIGHBOURS` nearest and a seed
            makes places, float32 (n, 2), at any scale and turned in any way.
        most: Larger sets would take too much time; None for no limit.
    """

    version: int
    fewest: int
    run: Callable[[UnitRows, Places, Neighbours, int], Places]
    most: int | None = None


def _not_reduced(*_: object) -> Places:
    raise AssertionError


REDUCTIONS: Mapping[str, Reduction] = {
    "none": Reduction(1, sys.maxsize, _not_reduced),
    "umap": Reduction(umap_layout.VERSION, umap_layout.FEWEST, umap_layout.reduce),
}

LEAVES: Mapping[str, Leaves] = {
    "hdbscan": Leaves(
        hdbscan_leaves.VERSION, lambda places, _seed: hdbscan_leaves.density_leaves(places)
    ),
}

PLANES: Mapping[str, Plane] = {
    "umap": Plane(
        umap_layout.VERSION,
        umap_layout.FEWEST_IN_PLANE,
        lambda _rows, main, neighbours, seed: umap_layout.flatten(main, neighbours, seed),
    ),
    "tsne": Plane(
        tsne_plane.VERSION,
        tsne_plane.FEWEST,
        lambda rows, main, _neighbours, seed: tsne_plane.flatten(rows, main, seed),
        most=tsne_plane.MOST,
    ),
}

_UNNAMED = frozenset({"umap 1, hdbscan 1", "umap 1"})
"""Methods from before there was a choice. They add nothing to the name of what is stored, so that
what was stored then is still found."""


@dataclass(frozen=True, slots=True)
class Methods:
    """The methods as functions: what `build_hierarchy` and `lay_out` are handed.

    Attributes:
        reduction: Brings photos into few dimensions.
        leaves: Finds groups there.
        plane: Lays photos out to be looked at.
        components: Projects rows on so many directions of largest variance.
    """

    reduction: Reduction
    leaves: Leaves
    plane: Plane
    components: Callable[[UnitRows, int], Places] = principal_components


@dataclass(frozen=True, slots=True)
class Choice:
    """The methods by name.

    Attributes:
        reduction: One of `REDUCTIONS`.
        leaves: One of `LEAVES`.
        plane: One of `PLANES`.
    """

    reduction: str = "umap"
    leaves: str = "hdbscan"
    plane: str = "umap"

    def methods(self) -> Methods:
        """The functions of these names. Raises KeyError where there is none."""
        return Methods(REDUCTIONS[self.reduction], LEAVES[self.leaves], PLANES[self.plane])

    @property
    def of_groups(self) -> str:
        """What a stored hierarchy depends on, to go into its name."""
        reduction, leaves = REDUCTIONS[self.reduction], LEAVES[self.leaves]
        return _named(f"{self.reduction} {reduction.version}, {self.leaves} {leaves.version}")

    @property
    def of_map(self) -> str:
        """What a stored map depends on, to go into its name."""
        return _named(f"{self.plane} {PLANES[self.plane].version}")


USUAL = Choice()

FIRST_LOOK = Choice(reduction="none")
"""What likeness alone gives: smaller groups, about as pure, at once. Nothing has to be compiled for
it, which UMAP needs half a minute for after an install (docs/grouping.md)."""


def _named(methods: str) -> str:
    return "" if methods in _UNNAMED else f", {methods}"
