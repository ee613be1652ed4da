"""Stacks as edits see them: who touches one photo of a stack means all of it that lies there.

Which photos are a stack is worked out elsewhere and is no part of the clusters: it changes with the
photos, not with what a person does. So there are no edits of stacks, with inverses of their own.
What a person points at is made whole first, then any edit takes it as it takes photos.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from photoclust.core.clusters import Clustering
from photoclust.core.photo import PhotoId

FEWEST_COMPARED, MOST_COMPARED = 2, 6
"""Photos that can be held against each other side by side; of a larger stack its best ones are."""

_NONE: Mapping[PhotoId, frozenset[PhotoId]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Stacks:
    """Which photos are one thing. Immutable; any thread.

    Attributes:
        mates: All photos of its stack, itself among them, by photo; photos of none are not in it.
    """

    mates: Mapping[PhotoId, frozenset[PhotoId]] = field(default_factory=lambda: _NONE)

    @classmethod
    def of(cls, stacks: Iterable[Collection[PhotoId]]) -> Stacks:
        """From the photos of each stack; no photo is in two."""
        sets = [frozenset(stack) for stack in stacks]
        return cls({photo: stack for stack in sets for photo in stack})

    def among(self, photos: Iterable[PhotoId]) -> list[frozenset[PhotoId]]:
        """The stacks that photos are in, each once, in the order of the photos."""
        return list(dict.fromkeys(self.mates[photo] for photo in photos if photo in self.mates))

    def without(self, opened: Iterable[PhotoId]) -> Stacks:
        """Those that are closed.

        Args:
            opened: Photos of the stacks that are opened, one of each at least.
        """
        apart = frozenset[PhotoId]().union(*self.among(opened))
        if not apart:
            return self
        return Stacks({photo: mates for photo, mates in self.mates.items() if photo not in apart})

    def whole(
        self,
        clustering: Clustering,
        photos: frozenset[PhotoId],
        opened: Collection[PhotoId] = frozenset(),
    ) -> frozenset[PhotoId]:
        """What a person means who points at photos: the rest of their stacks comes along.

        Only what lies in the same cluster, or in Unsorted as well: what a person put elsewhere, or
        does not see, stays there. A stack that is opened shows its photos one by one, and each is
        meant for itself.

        Args:
            clustering: The clusters now.
            photos: What is pointed at; it is all in the answer, known or not.
            opened: Photos of the stacks that are opened, one of each at least.
        """
        closed = [
            (photo, mates)
            for photo in photos
            if (mates := self.mates.get(photo)) is not None and mates.isdisjoint(opened)
        ]
        asked = frozenset().union(*(mates for _, mates in closed))
        place = {
            photo: cluster.id
            for cluster in clustering.clusters.values()
            for photo in cluster.among(asked)
        }
        here = asked & (clustering.unsorted | place.keys())
        return photos.union(
            *(
                [mate for mate in mates & here if place.get(mate) == place.get(photo)]
                for photo, mates in closed
                if photo in here
            )
        )


def most_common(places: Iterable[int]) -> int | None:
    """The number that is there most often, the lowest of equals; None where there is none."""
    counts = Counter(places)
    return min(counts, key=lambda place: (-counts[place], place), default=None)
