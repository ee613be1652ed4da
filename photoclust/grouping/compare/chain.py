"""Running a chain of methods on photos: reduce, by neighbours where that takes some, and group."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError
from photoclust.core.text import Text
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.compare.menu import CLUSTERERS, REDUCERS, SEARCHERS
from photoclust.grouping.compare.method import Clusterer, Groups, Method, Places, Reducer, Searcher
from photoclust.grouping.features import ClassScores, Features, UnitBlocks, UnitRows
from photoclust.grouping.methods.choice import LEAVES, PLANES, REDUCTIONS, Methods, Reduction
from photoclust.grouping.methods.kmeans import group_count
from photoclust.grouping.neighbours import Neighbours, nearest_of

_M = TypeVar("_M", Reducer, Searcher, Clusterer)

_ASKED = 500
"""Photos of which the true neighbours are found, to say how many of them a search found."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Which methods, as a person names them: `pca:50` is PCA with 50 dimensions.

    Attributes:
        reduce: One of `REDUCERS`, with its setting or without.
        neighbours: One of `SEARCHERS`.
        cluster: One of `CLUSTERERS`, with its setting or without.
        groups: How many groups to make; None where the photos decide.
    """

    reduce: str
    neighbours: str
    cluster: str
    groups: int | None = None

    def check(self, photos: int | None = None) -> None:
        """See to it that it can be run here, and on so many photos.

        Raises:
            InputError: a name or setting makes no sense, a library is not installed, or there are
                too few or too many photos for a method.
        """
        reducer, _ = _step(self.reduce, REDUCERS)
        _step(self.neighbours, SEARCHERS)
        clusterer, _ = _step(self.cluster, CLUSTERERS)
        if photos is not None:
            for method in (reducer, clusterer):
                _require_size(method, photos)


@dataclass
class Run:
    """What came of a chain.

    Attributes:
        groups: Number from 0 of each photo's group, -1 where it is in none.
        counted: How many groups a method was told to make; None where it was told none.
        seconds: Time of each step: "neighbours", "reduce", "cluster".
        recall: Share of the true neighbours that were found; None where none were looked for.
    """

    groups: Groups = field(default_factory=lambda: np.empty(0, np.int32))
    counted: int | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    recall: float | None = None


def run_chain(
    chain: Chain,
    features: Features,
    classes: ClassScores | None = None,
    *,
    signed: bool = False,
    seed: int = 0,
    after: Callable[[str], None] = lambda _: None,
) -> Run:
    """Group photos by a chain of methods; the same seed gives the same groups.

    All but the product's own method are given the features, square-rooted and set to length one;
    its own takes what it always does, the classes too, and the chain's reduction in the place of
    its own.

    Args:
        chain: Which methods.
        features: Shape (n, d), one row per different photo; may be a memory map.
        classes: The best classes of each photo, or None.
        signed: Whether features may be negative.
        seed: Of the methods' random steps.
        after: Called after each step with its name.

    Raises:
        InputError: see `Chain.check`.
    """
    chain.check(len(features))
    reducer, reduce_by = _step(chain.reduce, REDUCERS)
    searcher, _ = _step(chain.neighbours, SEARCHERS)
    clusterer, cluster_by = _step(chain.cluster, CLUSTERERS)
    steps = _Steps(reducer, reduce_by, searcher, seed, after)
    if clusterer.run is None:
        with steps.timed("cluster"):
            steps.run.groups = _own(features, classes, signed, steps)
        return steps.run
    places = steps.reduced(UnitBlocks(features, signed=signed))
    groups = 0
    with steps.timed("cluster"):
        if clusterer.counted:
            groups = min(chain.groups or group_count(places, seed), len(places))
            steps.run.counted = groups
        steps.run.groups = clusterer.run(places, groups, cluster_by, seed)
    return steps.run


class _Steps:
    """The steps of one run, with their clock."""

    def __init__(
        self,
        reducer: Reducer,
        setting: float | None,
        searcher: Searcher,
        seed: int,
        after: Callable[[str], None],
    ) -> None:
        self.run = Run()
        self.reducer = reducer
        self.seed = seed
        self._setting = setting
        self._searcher = searcher
        self._after = after
        self._inner = 0.0

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        """Count the time of a step, less that of steps that are made inside it."""
        outside, self._inner = self._inner, 0.0
        start = time.perf_counter()
        yield
        spent = time.perf_counter() - start
        seconds = self.run.seconds
        seconds[step] = seconds.get(step, 0.0) + spent - self._inner
        self._inner = outside + spent
        self._after(step)

    def reduced(self, rows: Features) -> Places:
        """Bring rows of length one to their places."""
        with self.timed("reduce"):
            return self.reducer.run(rows, self._search, self._setting or 0.0, self.seed)

    def _search(self, rows: UnitRows, count: int) -> Neighbours:
        with self.timed("neighbours"):
            found = self._searcher.run(rows, count, self.seed)
        # Its own time counts for no step.
        start = time.perf_counter()
        self.run.recall = _recall(rows, found)
        self._inner += time.perf_counter() - start
        return found


def _own(
    features: Features, classes: ClassScores | None, signed: bool, steps: _Steps
) -> NDArray[np.int32]:
    """The product's own groups, where its control stands at the start."""
    name = steps.reducer.name
    usual = REDUCTIONS.get(name)
    if name == "none":
        reduction = REDUCTIONS["none"]
    else:
        reduction = Reduction(
            steps.reducer.version,
            max(steps.reducer.fewest, usual.fewest if usual else REDUCTIONS["umap"].fewest),
            lambda rows, _neighbours, _seed: steps.reduced(rows),
        )
    methods = Methods(reduction, LEAVES["hdbscan"], PLANES["umap"])
    whole: Any = features
    hierarchy = build_hierarchy(whole, classes, signed=signed, methods=methods, seed=steps.seed)
    return np.asarray(hierarchy.cut(hierarchy.automatic()).labels, np.int32)


def _recall(rows: UnitRows, found: Neighbours) -> float:
    """The share of the true neighbours of some rows that were found, themselves not counted."""
    n, count = found.indices.shape
    if count < 2:
        return 1.0
    asked = np.unique(np.linspace(0, n - 1, min(n, _ASKED)).astype(np.int64))
    true = nearest_of(rows, asked, count).indices[:, 1:]
    hits = [np.isin(a, b).sum() for a, b in zip(true, found.indices[asked, 1:], strict=True)]
    return float(np.sum(hits) / true.size)


def _require_size(method: Method, photos: int) -> None:
    if photos < method.fewest:
        raise InputError(
            Text(
                "{name} needs at least {fewest} different photos; there are {photos}.",
                name=method.name,
                fewest=method.fewest,
                photos=photos,
            )
        )
    if method.most is not None and photos > method.most:
        raise InputError(
            Text(
                "{name} takes at most {most} photos, because its time and memory grow with all "
                "pairs of them; there are {photos}. Choose some with --photos.",
                name=method.name,
                most=method.most,
                photos=photos,
            )
        )


def _step(asked: str, among: Mapping[str, _M]) -> tuple[_M, float | None]:
    """The method of that name and its setting: the one behind the colon, or the usual one."""
    name, colon, text = asked.partition(":")
    method = among.get(name)
    if method is None:
        raise InputError(
            Text(
                "There is no method {name}. There are: {names}.", name=name, names=", ".join(among)
            )
        )
    if method.library.needs is not None:
        raise InputError(method.library.lack(name))
    setting = method.setting
    if not colon:
        return method, setting.usual if setting else None
    if setting is None:
        raise InputError(Text("{name} has no setting; write it without a colon.", name=name))
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not setting.least <= value <= setting.most or (setting.whole and value != int(value)):
        raise InputError(
            Text(
                "{asked} makes no sense: behind the colon stands {about}, from {least} to {most}.",
                asked=asked,
                about=setting.about,
                least=f"{setting.least:g}",
                most=f"{setting.most:g}",
            )
        )
    return method, value
