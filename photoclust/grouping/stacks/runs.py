"""Photos that pairs connect, put together without looking at all of them at once."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from photoclust.grouping.stacks.shots import Ints

_AT_ONCE = 2**11
"""Pairs of a portion, at least: as many as make the work of each photo small."""


def runs_of(place: Ints, steps: Ints) -> list[list[int]]:
    """Photos that steps connect, each run in the order of their places in time."""
    found = []
    for photos, inside in portions(len(place), steps):
        home = np.arange(len(photos))
        for _ in range(len(photos)):
            before = home.copy()
            np.minimum.at(home, inside[:, 0], before[inside[:, 1]])
            np.minimum.at(home, inside[:, 1], before[inside[:, 0]])
            if (before == home).all():
                break
        for number in np.unique(home):
            run = photos[home == number]
            found.append(run[np.argsort(place[run])].tolist())
    return found


def portions(count: int, pairs: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Pairs in portions that share no photo: the photos of each, and pairs as places in these."""
    root = list(range(count))

    def find(photo: int) -> int:
        while root[photo] != photo:
            root[photo] = root[root[photo]]
            photo = root[photo]
        return photo

    for one, other in pairs.tolist():
        a, b = sorted((find(one), find(other)))
        root[b] = a
    home = np.array([find(one) for one in pairs[:, 0].tolist()], np.int64)
    order = np.argsort(home, kind="stable")
    edges = np.flatnonzero(np.diff(home[order])) + 1
    portion: list[Ints] = []
    for some in np.split(order, edges):
        portion.append(pairs[some])
        if sum(map(len, portion)) >= _AT_ONCE:
            yield _numbered(np.concatenate(portion))
            portion = []
    if portion and len(pairs):
        yield _numbered(np.concatenate(portion))


def _numbered(pairs: Ints) -> tuple[Ints, Ints]:
    photos, places = np.unique(pairs, return_inverse=True)
    return photos, places.reshape(-1, 2)
