"""What a method is, as a person is told it and as a chain runs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from photoclust.core.packages import Package
from photoclust.grouping.features import Features, UnitRows
from photoclust.grouping.neighbours import Neighbours

Places = NDArray[np.float32]
Groups = NDArray[np.int32]
Search = Callable[[UnitRows, int], Neighbours]
"""Finds so many neighbours of each row, itself included."""


class Family(StrEnum):
    """What a method is for; the names are fields of the JSON."""

    REDUCE = "reduce"
    NEIGHBOURS = "neighbours"
    CLUSTER = "cluster"


class About(StrEnum):
    """What the one number of a method says."""

    DIMENSIONS = "dimensions"
    SHARE = "dimensions, or below 1 the share of the variance to explain"
    SHARE_BEFORE = "dimensions before UMAP, or below 1 the share of the variance to explain"
    PERPLEXITY = "perplexity"
    FEWEST = "fewest photos of a group"
    REACH = "how near photos have to be"


@dataclass(frozen=True, slots=True)
class Setting:
    """The one number that a person may give a method, after a colon: `pca:50`.

    Attributes:
        about: What it is.
        usual: What it is without being given; None where the photos decide.
        least: The smallest that makes sense.
        most: The largest that makes sense.
        whole: Whether it is a whole number.
    """

    about: About
    usual: float | None
    least: float
    most: float
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of any family.

    Attributes:
        name: By which it is chosen; a contract (docs/command.md).
        version: Raised with every change that gives other results.
        library: What computes it.
        setting: What can be set; None where nothing can.
        fewest: Smaller sets it cannot work on.
        most: Larger sets would take too much memory or time; None for no limit.
    """

    name: str
    version: int
    library: Package
    setting: Setting | None = None
    fewest: int = 2
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reducer(Method):
    """Brings photos into other, mostly fewer, dimensions.

    Attributes:
        run: Of rows of length one, a search for neighbours, the setting and a seed makes places.
    """

    run: Callable[[Features, Search, float, int], Places]


@dataclass(frozen=True, slots=True, kw_only=True)
class Searcher(Method):
    """Finds neighbours.

    Attributes:
        run: Of rows of length one, how many neighbours are wanted of each and a seed finds them.
    """

    run: Callable[[UnitRows, int, int], Neighbours]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clusterer(Method):
    """Groups photos by their places.

    Attributes:
        counted: Whether it has to be told how many groups to make.
        run: Of places, the number of groups (0 where none is needed), the setting (None where
            the photos decide) and a seed makes groups: numbers from 0, -1 for photos in none. None
            for the product's own, which is handed the reduction instead.
    """

    run: Callable[[Places, int, float | None, int], Groups] | None
    counted: bool = False
