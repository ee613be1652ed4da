"""Exact nearest neighbours by cosine distance, the same on every run."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows

NEIGHBOURS = 15
"""How many of each photo are looked at, itself included."""

_MOST_ROWS, _FEWEST_ROWS = 256, 32
_MOST_VALUES = 2**22
"""Size of one matrix product: rows, and similarities in it (50 MB with their order)."""

_MOST_THREADS = 8


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest rows of every row, nearest first.

    Attributes:
        indices: int32 (n, k). The first one is the row itself.
        distances: float32 (n, k), cosine distance 0..2; the first one is 0.
    """

    indices: NDArray[np.int32]
    distances: NDArray[np.float32]


def exact_neighbours(rows: UnitRows, count: int) -> Neighbours:
    """Find the `count` nearest rows of each row, itself included.

    Deterministic: the size of the blocks depends on the number of photos alone (a product's last
    bits depend on its shape), each takes one thread of arithmetic (the caller fixes the BLAS
    threads at one, see `worker`), ties are broken by row number. How many blocks run at a time
    changes nothing.

    Args:
        rows: Shape (n, d).
        count: Neighbours per row; at most n are returned.
    """
    return nearest_of(rows, np.arange(len(rows)), count)


def nearest_of(rows: UnitRows, asked: NDArray[np.int64], count: int) -> Neighbours:
    """The nearest rows of some rows; see `exact_neighbours`.

    Args:
        rows: Shape (n, d).
        asked: int64 (k,), the rows whose neighbours are wanted.
        count: Neighbours per row; at most n are returned.
    """
    n = len(rows)
    count = min(count, n)
    indices = np.empty((len(asked), count), np.int32)
    distances = np.empty((len(asked), count), np.float32)

    block = min(max(_MOST_VALUES // max(n, 1), _FEWEST_ROWS), _MOST_ROWS)

    def fill(start: int) -> None:
        some = asked[start : start + block]
        similarity = rows[some] @ rows.T
        # Itself first, whatever rounding and identical twins say.
        similarity[np.arange(len(some)), some] = np.inf
        nearest = largest(similarity, count)
        indices[start : start + block] = nearest
        distances[start : start + block] = 1.0 - np.take_along_axis(similarity, nearest, axis=1)

    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    with ThreadPoolExecutor(threads, thread_name_prefix="neighbours") as pool:
        for _ in pool.map(fill, range(0, len(asked), block)):
            pass
    np.maximum(distances, 0.0, out=distances)
    return Neighbours(indices, distances)


def itself_first(
    rows: UnitRows, found: NDArray[np.int64], alike: NDArray[np.float32], count: int
) -> Neighbours:
    """Bring what a library found into the form that all neighbours have.

    Rows of which it did not find enough are looked at exactly: a method that lays photos out can
    do without none.

    Args:
        rows: Shape (n, d).
        found: int64 (n, k): row numbers, nearest first, -1 for none. With k above `count` nothing
            is missing where a row found itself.
        alike: float32 (n, k), the products of the rows.
        count: Neighbours per row, itself included; at most n are returned.
    """
    n = len(rows)
    count = min(count, n)
    alone = (found < 0) | (found == np.arange(n)[:, None])
    # Stable: what was found stays in its order, what is no other row goes to the end.
    order = np.argsort(alone, axis=1, kind="stable")[:, : count - 1]
    indices = np.zeros((n, count), np.int32)
    distances = np.zeros((n, count), np.float32)
    indices[:, 0] = np.arange(n)
    indices[:, 1:] = np.take_along_axis(found, order, axis=1)
    distances[:, 1:] = np.clip(1.0 - np.take_along_axis(alike, order, axis=1), 0.0, None)
    missing = np.flatnonzero(np.take_along_axis(alone, order, axis=1).any(axis=1))
    if len(missing):
        exact = nearest_of(rows, missing, count)
        indices[missing], distances[missing] = exact.indices, exact.distances
    return Neighbours(indices, distances)


def largest(values: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Return the columns of the `count` largest values per row, largest first.

    Among equal values the lower column wins, also at the edge of what is returned (a plain
    `argpartition` leaves that to chance).
    """
    wide = values.shape[1]
    if count >= wide:
        return np.argsort(-values, axis=1, kind="stable")
    found = np.argpartition(values, wide - count, axis=1)[:, wide - count :]
    found.sort(axis=1)
    edge = np.take_along_axis(values, found, axis=1).min(axis=1, keepdims=True)
    for row in np.flatnonzero((values >= edge).sum(axis=1) > count):
        above = np.flatnonzero(values[row] > edge[row, 0])
        ties = np.flatnonzero(values[row] == edge[row, 0])[: count - len(above)]
        found[row] = np.sort(np.concatenate([above, ties]))
    order = np.argsort(-np.take_along_axis(values, found, axis=1), axis=1, kind="stable")
    return np.take_along_axis(found, order, axis=1)
