"""Orders in which like stands beside like: of the photos of a group, and of all groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import CancelToken
from photoclust.grouping.features import UnitRows
from photoclust.grouping.seriation import Order, alike_order, slot
from photoclust.services.groups.short_forms import ShortForms
from photoclust.services.groups.similar import SimilarIndex

_MOST_ASKED = 512
"""Members that a group's centre is made of, at most; of larger groups some, in even steps."""


def arrange_photos(
    index: SimilarIndex,
    photos: Collection[Photo],
    memberships: Mapping[PhotoId, float],
    before: Sequence[PhotoId],
    cancel: CancelToken,
) -> tuple[PhotoId, ...]:
    """Bring the photos of a group into an order in which like stands beside like.

    Strays of one kind then lie together and are taken in one grip (docs/grouping.md). Copies stand
    beside their twin, and photos that were never compared at the end. It begins at the end at
    which it began before, else with the photos that belong most. Off the GUI thread: 10,000 photos
    take half a second.

    Args:
        index: Has the photos in short form, or reads them.
        photos: The photos.
        memberships: How strongly they belong (0..1); empty where that is no question.
        before: In which order they stood, as far as they did.
        cancel: Stops it.

    Raises:
        Cancelled: a person stopped it.
    """
    ids: defaultdict[Digest, list[PhotoId]] = defaultdict(list)
    for photo in photos:
        ids[photo.digest].append(photo.id)
    known, rows = index.forms(ids, cancel).rows(sorted(ids))
    ordered = [known[row] for row in alike_order(rows, cancel).tolist()]
    found = [photo for digest in ordered for photo in sorted(ids.pop(digest))]
    place = {photo: number for number, photo in enumerate(before)}
    weights: list[float] = [place[photo] for photo in found if photo in place]
    if len(weights) < 2:
        weights = [-memberships.get(photo, 0.0) for photo in found]
    if _falls(weights):
        found.reverse()
    return (*found, *sorted(photo for others in ids.values() for photo in others))


@dataclass(frozen=True, slots=True)
class GroupOrder:
    """Groups in an order in which those that look alike stand side by side. Immutable; any thread.

    Attributes:
        clusters: The groups; those that were never compared come last.
        middle: float32 (k,), of all centres.
        centres: float32 (n, k), how the centres of the first n lie to it, of length one.
        forms: What they were compared by.
    """

    clusters: tuple[ClusterId, ...]
    middle: NDArray[np.float32]
    centres: UnitRows
    forms: ShortForms

    def place(
        self, cluster: Cluster, listed: Sequence[ClusterId], photos: Mapping[PhotoId, Photo]
    ) -> int | None:
        """Where in a list a group goes that came later: next to the one it is most like.

        Args:
            cluster: The group.
            listed: The groups there are, in the order in which they stand now.
            photos: The library's photos.

        Returns:
            Before the group of that place, or at the end; None where nothing is known of it.
        """
        centre = _centre(self.forms, cluster, photos)
        row_of = {number: row for row, number in enumerate(self.clusters[: len(self.centres)])}
        places = [place for place, number in enumerate(listed) if number in row_of]
        if centre is None or not places:
            return None
        rows = self.centres[[row_of[listed[place]] for place in places]]
        found = slot(rows, _seen_from(self.middle, centre))
        return places[found] if found < len(places) else places[-1] + 1


def arrange_groups(
    index: SimilarIndex,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    before: Sequence[ClusterId],
    cancel: CancelToken,
) -> GroupOrder:
    """Bring all groups into an order in which those that look alike stand side by side.

    Centres are looked at from the middle of all of them: what all photos of a library have in
    common says nothing of which groups belong together (docs/grouping.md). The order goes in the
    direction in which it went before; the first time it begins at the end at which the large
    groups are.

    Args:
        index: Has the photos in short form, or reads them.
        clustering: The groups.
        photos: The library's photos.
        before: In which order the groups stood, as far as they did.
        cancel: Stops it.

    Raises:
        Cancelled: a person stopped it.
    """
    asked = {
        photos[p].digest
        for cluster in clustering.clusters.values()
        for p in _some(cluster)
        if p in photos
    }
    forms = index.forms(asked, cancel)
    numbers: list[ClusterId] = []
    centres: list[NDArray[np.float32]] = []
    for number, cluster in sorted(clustering.clusters.items()):
        centre = _centre(forms, cluster, photos)
        if centre is not None:
            numbers.append(number)
            centres.append(centre)
    rows = np.stack(centres) if centres else np.empty((0, 0), np.float32)
    middle = rows.sum(axis=0) / np.float32(max(1, len(rows)))
    rows = _seen_from(middle, rows)
    order: Order = alike_order(rows, cancel)
    place = {number: at for at, number in enumerate(before)}
    weights: list[float] = [place[n] for row in order.tolist() if (n := numbers[row]) in place]
    if len(weights) < 2:
        weights = [-len(clustering.clusters[numbers[row]]) for row in order.tolist()]
    if _falls(weights):
        order = order[::-1]
    found = [numbers[row] for row in order.tolist()]
    others = sorted(clustering.clusters.keys() - set(found))
    return GroupOrder((*found, *others), middle, rows[order], forms)


def _some(cluster: Cluster) -> Sequence[PhotoId]:
    """The members that speak for a group, the same whatever came before."""
    members = sorted(cluster.members)
    if len(members) <= _MOST_ASKED:
        return members
    return [members[place * len(members) // _MOST_ASKED] for place in range(_MOST_ASKED)]


def _centre(
    forms: ShortForms, cluster: Cluster, photos: Mapping[PhotoId, Photo]
) -> NDArray[np.float32] | None:
    """The centre of a group, float32 (k,), of length one; None where nothing of it is known."""
    _, rows = forms.rows([photos[p].digest for p in _some(cluster) if p in photos])
    if not rows.size:
        return None
    middle = rows.mean(axis=0)
    length = float(np.linalg.norm(middle))
    return np.asarray(middle / length, np.float32) if length else None


def _seen_from(middle: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """Which way centres, (k,) or (n, k), lie from a middle: rows of length one, or zero."""
    away = centres - middle
    lengths = np.linalg.norm(away, axis=-1, keepdims=True)
    return np.asarray(away / np.maximum(lengths, np.float32(1e-12)), np.float32)


def _falls(weights: Iterable[float]) -> bool:
    """Whether numbers are larger at their beginning than at their end, all in all."""
    values = np.array(list(weights), np.float64)
    if len(values) < 2:
        return False
    places = np.arange(len(values)) - (len(values) - 1) / 2
    return bool(places @ (values - values.mean()) < -1e-9)
