"""An order in which like stands beside like: a linkage whose branches are turned until ends meet.

Whoever looks through a group meets photos of another kind side by side, and takes them in one grip
(docs/grouping.md). Groups are brought into such an order by their centres.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.core.progress import CancelToken
from photoclust.grouping.features import UnitRows

Order = NDArray[np.int64]

_MOST_LINKED = 600
"""Rows that are linked as they are, which takes 30 ms; time and memory grow with the square."""

_PIECE = 300
"""Rows of the pieces that more are taken apart into, about."""

_MOST_PIECES = 64
_ROUNDS = 3
_BLOCK = 2**12


def alike_order(rows: UnitRows, cancel: CancelToken | None = None) -> Order:
    """Bring rows into an order in which neighbours are alike. Takes 0.5 s for 10,000 rows.

    Average linkage, as strays of one kind are mostly one branch of it; a tree leaves open which of
    two branches comes first and which way round, and of the four ways that one is taken in which
    the photos that meet are most alike. Many rows are taken apart into pieces first, the pieces
    are ordered by their centres, and each in itself.

    The same rows in the same order give the same result on one machine; sort them by digest, and
    it does not matter how they came.

    Args:
        rows: Shape (n, d), of length one or a little shorter.
        cancel: Looked at between pieces.

    Returns:
        Shape (n,), row numbers, each once. Which end is the beginning says nothing.

    Raises:
        Cancelled: a person stopped it.
    """
    if cancel is not None:
        cancel.raise_if_cancelled()
    if len(rows) <= _MOST_LINKED:
        return _linked_order(np.ascontiguousarray(rows, np.float32))
    piece, centres = _pieces(rows, cancel)
    ordered: list[Order] = []
    for number in alike_order(centres).tolist():
        members = np.flatnonzero(piece == number)
        order = members[alike_order(rows[members], cancel)]
        if ordered:
            end = rows[ordered[-1][-1]]
            if end @ rows[order[-1]] > end @ rows[order[0]]:
                order = order[::-1]
        ordered.append(order)
    return np.concatenate(ordered)


def slot(ordered: UnitRows, row: NDArray[np.float32]) -> int:
    """Find where a row goes that comes later: next to the one it is most like.

    Args:
        ordered: Shape (n, d), in their order.
        row: Shape (d,).

    Returns:
        Its place, 0 to n: before the one of that place. Of both sides of its nearest the one on
        which it stands better between the two that are apart then.
    """
    if not len(ordered):
        return 0
    likeness = ordered @ row
    nearest = int(likeness.argmax())

    def gain(other: int) -> float:
        if not 0 <= other < len(ordered):
            return 0.0
        return float(likeness[other] - ordered[other] @ ordered[nearest])

    return nearest if gain(nearest - 1) > gain(nearest + 1) else nearest + 1


def _linked_order(rows: UnitRows) -> Order:
    """The leaves of the linkage of a few rows, branches turned so that ends meet.

    Pairs that are each other's nearest are found along a chain of nearest ones; for average
    linkage that gives the tree that joining the nearest of all pairs would.
    """
    count = len(rows)
    if count < 2:
        return np.arange(count)
    alike = rows @ rows.T
    square = np.diagonal(alike).copy()
    distance = square[:, None] + square - 2.0 * alike
    np.fill_diagonal(distance, np.inf)
    sizes = [1.0] * count
    branches: list[list[int] | None] = [[row] for row in range(count)]
    chain: list[int] = []
    first = 0
    for _ in range(count - 1):
        if not chain:
            while branches[first] is None:
                first += 1
            chain.append(first)
        while True:
            here = distance[chain[-1]]
            nearest = int(here.argmin())
            if len(chain) > 1 and here[chain[-2]] <= here[nearest]:
                break
            chain.append(nearest)
        a, b = sorted((chain.pop(), chain.pop()))
        total = sizes[a] + sizes[b]
        mean = distance[a] * np.float32(sizes[a] / total)
        mean += distance[b] * np.float32(sizes[b] / total)
        mean[a] = mean[b] = np.inf
        distance[a] = distance[:, a] = mean
        distance[b] = distance[:, b] = np.inf
        sizes[a] = total
        one, other = branches[a], branches[b]
        assert one is not None
        assert other is not None
        branches[a], branches[b] = _meeting(one, other, alike), None
    whole = branches[0]
    assert whole is not None
    return np.array(whole, np.int64)


def _meeting(one: list[int], other: list[int], alike: NDArray[np.float32]) -> list[int]:
    """Two branches in a row, turned so that the ends that meet are the most alike."""
    ways = (
        (alike[one[-1], other[0]], False, False),
        (alike[one[-1], other[-1]], False, True),
        (alike[one[0], other[0]], True, False),
        (alike[one[0], other[-1]], True, True),
    )
    _, turn_one, turn_other = max(ways, key=lambda way: way[0])
    return (one[::-1] if turn_one else one) + (other[::-1] if turn_other else other)


def _pieces(
    rows: UnitRows, cancel: CancelToken | None
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Take rows apart into pieces of rows that are alike, none of them all rows.

    Returns:
        The piece of each row, from 0 without gaps, and the centre of each piece, of length one.
    """
    count = len(rows)
    number = min(_MOST_PIECES, -(-count // _PIECE))
    centres = rows[np.linspace(0, count - 1, number).astype(np.int64)].astype(np.float32)
    piece = np.zeros(count, np.int64)
    for _ in range(_ROUNDS):
        for start in range(0, count, _BLOCK):
            if cancel is not None:
                cancel.raise_if_cancelled()
            block = slice(start, start + _BLOCK)
            piece[block] = (rows[block] @ centres.T).argmax(axis=1)
        used, piece = np.unique(piece, return_inverse=True)
        centres = _centres(rows, piece, len(used))
    if len(centres) < 2:  # all the same to look at, however many there are
        piece = np.arange(count) * number // count
        centres = _centres(rows, piece, number)
    return piece, centres


def _centres(rows: UnitRows, piece: NDArray[np.int64], number: int) -> NDArray[np.float32]:
    order = np.argsort(piece, kind="stable")
    starts = np.searchsorted(piece[order], np.arange(number))
    sums = np.empty((number, rows.shape[1]), np.float32)
    for which, members in enumerate(np.split(order, starts[1:])):
        sums[which] = rows[members].sum(axis=0)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.maximum(lengths, np.float32(1e-12)), np.float32)
