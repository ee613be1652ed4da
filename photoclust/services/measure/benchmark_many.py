"""How the grouping grows: ten times as many photos, and what its search for neighbours misses."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust.core.progress import CancelToken
from photoclust.grouping.features import ClassScores, compared_rows
from photoclust.grouping.neighbours import NEIGHBOURS, nearest_of
from photoclust.grouping.search import EXACT, near_neighbours
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.measure.benchmark_photos import nearest_others
from photoclust.services.measure.benchmark_report import Row

TENTH = 10_000
"""Embeddings that are grouped, and then ten times as many."""

_ASKED = 1_000
"""Of them it is looked how many of the nearest were found."""

_WARMING = 100
_BLOCK = 2**11
_NEAREST = 50
_FOREIGN = 0.1


def measure_growth(
    real: NDArray[np.float16],
    classes: ClassScores,
    folder: Path,
    *,
    signed: bool,
    compile_cache: Path,
    cancel: CancelToken,
) -> list[Row]:
    """Group embeddings, then ten times as many.

    Args:
        real: Embeddings of photos, shape (k, d), at least two.
        classes: Theirs.
        folder: For two files of features.
        signed: Whether features may be negative.
        compile_cache: See `GroupingProcess`.
        cancel: Looked at between the steps.

    Returns:
        `grouping_100k`, in seconds, and `neighbours_100k`, the share of the nearest photos found.

    Raises:
        Cancelled: a person stopped it.
        UserError: the system cannot start a process, or memory or disk are full.
    """
    seconds = []
    for count in (TENTH, 10 * TENTH):
        features, of_all = cross_embeddings(real, classes, count)
        path = folder / f"crossed-{count}.npy"
        np.save(path, features)
        del features
        cancel.raise_if_cancelled()
        seconds.append(_seconds(path, of_all, folder, compile_cache, signed=signed, cancel=cancel))
    tenth, whole = seconds
    rows = compared_rows(np.load(path, mmap_mode="r"), of_all, 0, signed=signed)
    cancel.raise_if_cancelled()
    as_before = "ten times 10,000, warm as well"
    return [
        Row("grouping_100k", whole, "s", as_before, whole / (10 * tenth)),
        Row("neighbours_100k", recall(rows), "found of the 15 nearest"),
    ]


def cross_embeddings(
    real: NDArray[np.float16], classes: ClassScores, n: int
) -> tuple[NDArray[np.float16], ClassScores]:
    """Make `n` embeddings that are as different from one another as photos are.

    Mixtures (`make_embeddings`) lie between two photos, and so near one another that most count
    as copies when there are very many. Here each channel is that of a photo, of one of its
    nearest or, one in ten, of any photo. Classes are the first one's.

    Returns:
        Features of shape (n, d) and their classes; the given ones come first.
    """
    random = np.random.default_rng(0)
    count = len(real)
    if n <= count:
        return real[:n], ClassScores(classes.classes[:n], classes.scores[:n])
    nearest = nearest_others(real, _NEAREST)
    first = random.integers(count, size=n - count)
    second = nearest[first, random.integers(nearest.shape[1], size=n - count)]
    third = random.integers(count, size=n - count)
    features = np.empty((n, real.shape[1]), np.float16)
    features[:count] = real
    for start in range(0, n - count, _BLOCK):
        some = slice(start, start + _BLOCK)
        drawn = random.random((len(first[some]), real.shape[1]), np.float32)
        parents = np.where(drawn < (1 + _FOREIGN) / 2, real[first[some]], real[second[some]])
        crossed = np.where(drawn < _FOREIGN, real[third[some]], parents)
        features[count + start : count + start + len(crossed)] = crossed
    return features, ClassScores(
        np.concatenate([classes.classes, classes.classes[first]]),
        np.concatenate([classes.scores, classes.scores[first]]),
    )


def recall(rows: NDArray[np.float32]) -> float:
    """The share of the nearest photos that the search for neighbours finds.

    Args:
        rows: From `compared_rows`, at least two.
    """
    from threadpoolctl import threadpool_limits

    asked = np.linspace(0, len(rows) - 1, min(len(rows), _ASKED)).astype(np.int64)
    with threadpool_limits(1):
        found = near_neighbours(rows, NEIGHBOURS).indices[asked, 1:]
        true = nearest_of(rows, asked, NEIGHBOURS).indices[:, 1:]
    same = (found[:, :, None] == true[:, None, :]).any(axis=1)
    return float(same.mean())


def _seconds(
    features: Path,
    classes: ClassScores,
    folder: Path,
    compile_cache: Path,
    *,
    signed: bool,
    cancel: CancelToken,
) -> float:
    """Group in a fresh process that has grouped some before, with the same search compiled."""
    some = folder / "warming.npy"
    rows = np.load(features, mmap_mode="r")
    np.save(some, rows[: _WARMING if len(rows) <= EXACT else EXACT + 1])
    with GroupingProcess(compile_cache) as process:
        process.group(some, signed=signed, cancel=cancel)
        start = time.perf_counter()
        process.group(features, classes=classes, signed=signed, cancel=cancel)
        return time.perf_counter() - start
