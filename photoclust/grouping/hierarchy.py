"""The one tree of a library, and the groups it gives at every position of finer/coarser."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping import METHOD_VERSION

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Cut:
    """Groups at one position of the finer/coarser control.

    Attributes:
        labels: int32 (n,), group number from 0, largest group first; -1 is unsorted.
        membership: float32 (n,), 0..1, how strongly a photo belongs to its group; 0 where
            unsorted.
        granularity: The position, 0 finest to 1 coarsest, snapped to its stop.
    """

    labels: Ints
    membership: NDArray[np.float32]
    granularity: float

    @property
    def count(self) -> int:
        """How many groups there are."""
        return int(self.labels.max(initial=-1)) + 1


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """A tree over the photos, cut at a list of heights. Immutable; any thread.

    Nodes 0..n-1 are the photos; every node above joins two others, the last one is the root. At
    a height, every topmost node made at or below it is a group, and a photo under no such node is
    unsorted. So groups only ever grow from one stop to the next: that the member sets nest is a
    property of the form, not of the numbers.

    Attributes:
        parent: int32 (max(0, 2n-1),), the node above, always of a higher number; -1 at the root.
        height: float32, likewise, where a node comes to be; 0 for photos, never falling from
            one node to the next.
        heights: float32 (stops,), where to cut, finest first, strictly rising.
        neighbours: int32 (n, k), the nearest photos of each, itself first.
        start: Number of the stop that suits the photos best, by what the data show.
        mates: int32 (n, k), photos that tell how surely each belongs where it is, itself first;
            None where these are its neighbours.
    """

    parent: Ints
    height: NDArray[np.float32]
    heights: NDArray[np.float32]
    neighbours: Ints
    start: int
    mates: Ints | None = None

    @property
    def n(self) -> int:
        """How many photos there are."""
        return len(self.neighbours)

    @property
    def stops(self) -> int:
        """How many different positions there are, at least one."""
        return len(self.heights)

    def granularity(self, stop: int) -> float:
        """The position, 0 finest to 1 coarsest, of a stop."""
        return stop / (self.stops - 1) if self.stops > 1 else 0.0

    def automatic(self) -> float:
        """The position chosen from the data."""
        return self.granularity(self.start)

    def stop(self, granularity: float) -> int:
        """The stop nearest to a position; positions outside 0..1 mean the ends."""
        return round(min(max(granularity, 0.0), 1.0) * (self.stops - 1))

    def cut(self, granularity: float) -> Cut:
        """Read the groups at a position. Takes milliseconds at 10,000 photos."""
        stop = self.stop(granularity)
        tops = self.tops(float(self.heights[stop]))
        labels = numbered(np.where(tops < self.n, -1, tops))
        mates = self.neighbours if self.mates is None else self.mates
        return Cut(labels, memberships(labels, mates), self.granularity(stop))

    def to_bytes(self) -> bytes:
        """Write the tree down, for the cache."""
        out = io.BytesIO()
        mates: dict[str, Any] = {} if self.mates is None else {"mates": self.mates}
        np.savez_compressed(
            out,
            version=np.int64(METHOD_VERSION),
            parent=self.parent,
            height=self.height,
            heights=self.heights,
            neighbours=self.neighbours,
            start=np.int64(self.start),
            **mates,
        )
        return out.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Hierarchy:
        """Read back what `to_bytes` wrote.

        Raises:
            ValueError: the bytes are damaged or of another version; the caller groups again.
        """
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as held:
                if int(held["version"]) != METHOD_VERSION:
                    msg = "a hierarchy of another version"
                    raise ValueError(msg)
                return cls(
                    held["parent"],
                    held["height"],
                    held["heights"],
                    held["neighbours"],
                    int(held["start"]),
                    held.get("mates"),
                )
        except (KeyError, OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
            msg = f"a damaged hierarchy: {error}"
            raise ValueError(msg) from error

    def tops(self, height: float) -> Ints:
        """The topmost node made at or below `height` above each photo (itself if none)."""
        nodes = np.arange(len(self.parent), dtype=np.int32)
        above = self.parent.copy()
        stays = (above < 0) | (self.height[above] > height)
        above[stays] = nodes[stays]
        # Each round doubles the distance jumped: a chain of 100,000 nodes takes 17.
        while True:
            further = above[above]
            if np.array_equal(further, above):
                return above[: self.n]
            above = further


def numbered(groups: NDArray[Any]) -> Ints:
    """Renumber groups from 0, the largest first, then by first member; negative stays -1."""
    labels = np.full(len(groups), -1, np.int32)
    inside = np.flatnonzero(np.asarray(groups) >= 0)
    if len(inside):
        _, first, inverse, counts = np.unique(
            groups[inside], return_index=True, return_inverse=True, return_counts=True
        )
        order = np.lexsort((first, -counts))
        number = np.empty(len(order), np.int32)
        number[order] = np.arange(len(order), dtype=np.int32)
        labels[inside] = number[inverse]
    return labels


def memberships(labels: NDArray[Any], neighbours: Ints) -> NDArray[np.float32]:
    """Say how strongly each photo belongs to its group, 0..1.

    It is the share of the photo's neighbours that are in its group, nearer ones counting more.
    Only as many neighbours are asked as the group could supply: two photos that are each other's
    nearest belong fully. Unsorted photos have 0.

    Args:
        labels: (n,), negative where unsorted.
        neighbours: (n, k), itself first.
    """
    around = neighbours[:, 1:]
    inside = labels >= 0
    sizes = np.bincount(labels[inside], minlength=1)
    mates = np.where(inside, sizes[np.maximum(labels, 0)] - 1, 0)
    weights = np.where(
        np.arange(around.shape[1]) < mates[:, None], rank_weights(around.shape[1]), 0
    )
    same = (labels[around] == labels[:, None]) * weights
    share = same.sum(axis=1) / np.maximum(weights.sum(axis=1), 1e-9)
    return np.where(inside, share, 0.0).astype(np.float32)


def rank_weights(count: int) -> NDArray[np.float64]:
    """How much the first, second, ... neighbour counts where neighbours vote."""
    weights: NDArray[np.float64] = 1.0 / np.arange(2, count + 2)
    return weights
