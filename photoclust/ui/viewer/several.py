"""What the preview tells about several selected photos together, worked out beside the window."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtGui import QImage

from photoclust.core.clusters import Cluster, Clustering
from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.grouping.events.taken import set_right
from photoclust.services.library.opened import Opened

if TYPE_CHECKING:
    from photoclust.grouping.places import Town

_T = TypeVar("_T")

IN_FAN = 5
"""Photos of the selection that are seen in the panel."""

PLACES_TO = 2
"""Decimals of a degree to which photos are in one place: about a kilometre."""


@dataclass(frozen=True, slots=True)
class Several:
    """Several photos together, as far as they are known. Any thread.

    Attributes:
        size_bytes: The size of all files.
        first: When the first was taken, ISO 8601, local time by clocks set right; None where no
            camera said.
        last: When the last was taken.
        cameras: Makers and models, that of most photos first.
        places: Where they were taken, degrees north and east, to about a kilometre.
        folders: Where they lie, that of most photos first.
        groups: Their groups, that of most of them first; None for Unsorted.
        faces: Some of them, from first to last; None where there is no thumbnail.
        towns: The towns that people would name for the places, that of most photos first; none
            where one of them is far from any.
    """

    size_bytes: int = 0
    first: str | None = None
    last: str | None = None
    cameras: tuple[str, ...] = ()
    places: tuple[tuple[float, float], ...] = ()
    folders: tuple[Path, ...] = ()
    groups: tuple[Cluster | None, ...] = ()
    faces: tuple[QImage | None, ...] = ()
    towns: tuple[Town, ...] = ()


def sum_up(
    library: Opened,
    photos: Sequence[Photo],
    clustering: Clustering,
    input_side: int,
    towns: Path,
    context: JobContext,
) -> Several:
    """Find out what there is to tell about photos. A job.

    Args:
        library: Where facts and thumbnails are.
        photos: Those that are selected, in the order they are seen.
        clustering: Their groups, and clocks that were set right.
        input_side: See `thumbnail`.
        towns: The shipped folder with the towns of the world.
        context: Cancelling.

    Raises:
        Cancelled: other photos are selected by now.
    """
    context.progress.begin(Text("Looking at the selected photos"))
    facts: Mapping[Digest, Mapping[str, Any]] = {}
    faces: tuple[QImage | None, ...] = ()
    with contextlib.suppress(UserError):  # a damaged cache is mended; till then less is told
        faces = _faces(library, photos, input_side, context)
        facts = library.workspace.cache.facts({photo.digest for photo in photos})
    context.cancel.raise_if_cancelled()
    known = [facts.get(photo.digest, {}) for photo in photos]
    taken = sorted(filter(None, (set_right(one, clustering.clocks) for one in known)))
    places = list(_places(known))
    return Several(
        size_bytes=sum(photo.identity.size for photo in photos),
        first=taken[0] if taken else None,
        last=taken[-1] if taken else None,
        cameras=_most_first(str(one["camera"]) for one in known if one.get("camera")),
        places=_most_first(places),
        towns=_towns(places, towns),
        folders=_most_first(photo.folder for photo in photos),
        groups=_groups([photo.id for photo in photos], clustering),
        faces=faces,
    )


def spread(number: int) -> list[int]:
    """Which of so many photos are seen: the first, the last and some between, evenly."""
    if number <= IN_FAN:
        return list(range(number))
    return [step * (number - 1) // (IN_FAN - 1) for step in range(IN_FAN)]


def _faces(
    library: Opened, photos: Sequence[Photo], input_side: int, context: JobContext
) -> tuple[QImage | None, ...]:
    from photoclust.services.library.thumbnails import thumbnail

    faces = []
    for row in spread(len(photos)):
        context.cancel.raise_if_cancelled()
        jpeg = thumbnail(library.workspace, photos[row].digest, input_side)
        faces.append(None if jpeg is None else QImage.fromData(jpeg))
    return tuple(faces)


def _places(known: Iterable[Mapping[str, Any]]) -> Iterable[tuple[float, float]]:
    for one in known:
        latitude, longitude = one.get("latitude"), one.get("longitude")
        if latitude is not None and longitude is not None:
            yield round(float(latitude), PLACES_TO), round(float(longitude), PLACES_TO)


def _towns(places: Sequence[tuple[float, float]], folder: Path) -> tuple[Town, ...]:
    if not places:
        return ()
    from photoclust.grouping.places import towns_in

    found = towns_in(folder).of_each(places)
    return () if None in found else _most_first(town for town in found if town is not None)


def _groups(photos: Sequence[PhotoId], clustering: Clustering) -> tuple[Cluster | None, ...]:
    inside = frozenset(photos)
    counts: list[tuple[int, Cluster | None]] = [
        (len(cluster.among(inside)), cluster) for cluster in clustering.clusters.values()
    ]
    counts.append((len(clustering.unsorted & inside), None))
    counts.sort(key=lambda one: -one[0])
    return tuple(cluster for number, cluster in counts if number)


def _most_first(all_of_them: Iterable[_T]) -> tuple[_T, ...]:
    """What is different of them, the most frequent first, the earlier where two are as many."""
    return tuple(one for one, _ in Counter(all_of_them).most_common())
