"""The fewest grips, about, by which a person brings strays home; each takes a run side by side.

A person sees strays in three places, all of which the window has: in their group, alike together;
in what is “more like” a right group; and in what is like a single photo, itself first. Wherever
photos of one right group stand side by side, they go home in one grip. The person takes the run
that holds most strays, again and again.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows

SHOWN = 240
"""Photos that are shown as like something."""

_BLOCK = 512
"""Photos whose likes are looked up at once."""

Photos = NDArray[np.int64]


def fewest_grips(
    rows: UnitRows, truth: NDArray[np.int64], views: Sequence[Photos], home: NDArray[np.bool_]
) -> int:
    """Count the grips until every photo is with its right group.

    Args:
        rows: Shape (n, d), of length one.
        truth: int (n,), number of the right group of each photo from 0.
        views: The groups that strays are in, as they are shown; so Unsorted.
        home: bool (n,), whether a photo lies with its right group already.
    """
    gathering = _Gathering(rows, truth, home.copy())
    for view in views:
        gathering.offer(view)
    for kind in np.unique(truth[home]).tolist():
        gathering.offer_like_group(kind)
    for view in gathering.like_strays():
        gathering.offer(view)
    return gathering.gather()


class _Gathering:
    """Runs that can be taken, and who is home already.

    Args:
        rows: See `fewest_grips`.
        truth: Likewise.
        home: Likewise; changes.
    """

    def __init__(self, rows: UnitRows, truth: NDArray[np.int64], home: NDArray[np.bool_]) -> None:
        self._rows, self._truth, self._home = rows, truth, home
        self._waiting: list[tuple[int, int, Photos]] = []
        self._offered = 0

    def offer(self, view: Photos) -> None:
        """Let the runs of a view be taken."""
        place = 0
        for _, run in groupby(self._truth[view].tolist()):
            end = place + len(list(run))
            strays = view[place:end][~self._home[view[place:end]]]
            if len(strays):
                self._offered += 1
                heapq.heappush(self._waiting, (-len(strays), self._offered, strays))
            place = end

    def offer_like_group(self, kind: int) -> None:
        """Let runs be taken of what is more like a right group, as it is now."""
        inside = self._home & (self._truth == kind)
        likeness = np.where(inside, -np.inf, self._rows @ self._rows[inside].mean(axis=0))
        shown = np.argsort(-likeness, kind="stable")[: min(SHOWN, int((~inside).sum()))]
        self.offer(shown)

    def like_strays(self) -> Iterator[Photos]:
        """What is like each stray, itself first."""
        strays = np.flatnonzero(~self._home)
        for start in range(0, len(strays), _BLOCK):
            some = strays[start : start + _BLOCK]
            likeness = self._rows[some] @ self._rows.T
            likeness[np.arange(len(some)), some] = np.inf
            yield from np.argsort(-likeness, axis=1, kind="stable")[:, : SHOWN + 1]

    def gather(self) -> int:
        """Take runs, the largest first, until all are home; how many."""
        taken = 0
        while self._waiting:
            size, place, run = heapq.heappop(self._waiting)
            left = run[~self._home[run]]
            if len(left) < -size:  # others were brought home meanwhile
                if len(left):
                    heapq.heappush(self._waiting, (-len(left), place, left))
                continue
            self._home[left] = True
            taken += 1
            self.offer_like_group(int(self._truth[left[0]]))
        return taken
