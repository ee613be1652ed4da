"""The stacks of a library: shots of one moment, copies, edited versions.

They follow from what the cache holds of the photos, and from their names. So they are no part of
the library, which would have to be mended with every photo that comes, goes or is edited; they are
worked out when they are asked for, and kept in the cache under the hash of all that went into them.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.clusters import Clustering
from photoclust.core.companion_names import is_video
from photoclust.core.edited_names import shot_name
from photoclust.core.filenames import comparison_key, split_suffix
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import CancelToken
from photoclust.core.stacks import Stacks
from photoclust.grouping.features import UnitRows
from photoclust.grouping.stacks.find import Stack, find_stacks, with_copies
from photoclust.grouping.stacks.overlap import PRINT_SIDE, Floats
from photoclust.grouping.stacks.shots import USUAL, Kind, Limits, Shots
from photoclust.imaging.thumbnails import print_of
from photoclust.services.groups.hierarchies import Grouped, grouping_of
from photoclust.services.groups.overlaps import KnownOverlaps
from photoclust.services.groups.similar import unit_rows
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.keys import ModelKey


@dataclass(frozen=True, slots=True)
class PhotoStack:
    """Photos that are one thing.

    Attributes:
        kind: What they are.
        photos: In the order in which they were taken; at least two.
        cover: The one that stands for all.
    """

    kind: Kind
    photos: tuple[PhotoId, ...]
    cover: PhotoId


def stacks_in(
    workspace: Workspace,
    clustering: Clustering,
    photos: Collection[Photo],
    key: ModelKey,
    cancel: CancelToken,
) -> list[PhotoStack]:
    """The stacks among photos of an open library, with the neighbours that its grouping found.

    Raises:
        Cancelled: a person stopped it.
    """
    grouped = grouping_of(workspace, clustering)
    return stacks_of(workspace.cache, photos, key, cancel, grouped=grouped)


def together(
    workspace: Workspace,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    key: ModelKey,
    grouped: Grouped | None,
    cancel: CancelToken,
) -> Stacks:
    """Which photos of an open library are one thing.

    Args:
        workspace: The open library.
        clustering: Whose photos are looked at.
        photos: The library's photos.
        key: The model whose features are compared.
        grouped: A hierarchy whose neighbours are at hand.
        cancel: Looked at whenever photos are read.

    Raises:
        Cancelled: a person stopped it.
    """
    inside = [photos[photo] for photo in clustering.photos() if photo in photos]
    found = stacks_of(workspace.cache, inside, key, cancel, grouped=grouped)
    return Stacks.of(stack.photos for stack in found)


def stacks_of(
    cache: EmbeddingCache,
    photos: Collection[Photo],
    key: ModelKey,
    cancel: CancelToken | None = None,
    *,
    grouped: Grouped | None = None,
    limits: Limits = USUAL,
) -> list[PhotoStack]:
    """Find the stacks among photos; those without an embedding are in none but of their copies.

    Videos are in none: two of one moment are two films, whatever their frames look like.

    Args:
        cache: Has features, thumbnails and facts.
        photos: The photos.
        key: The model whose features are compared.
        cancel: Looked at whenever photos are read.
        grouped: The hierarchy of the library, whose neighbours are at hand.
        limits: What counts as alike.

    Raises:
        Cancelled: a person stopped it.
    """
    cancel = cancel or CancelToken()
    copies: dict[Digest, list[Photo]] = {}
    for photo in sorted(photos, key=lambda photo: os.fsencode(photo.where)):
        if not is_video(photo.name):
            copies.setdefault(photo.digest, []).append(photo)
    known = cache.known(key)
    digests = sorted(copies, key=lambda digest: (digest not in known, digest))
    read = [digest for digest in digests if digest in known]
    looks = _CachedLooks(cache, read, key, cancel)
    names = [[photo.name for photo in copies[digest]] for digest in read]
    shots = _shots(cache.facts(read), read, names)
    near = None if grouped is None or grouped.key != key else _neighbours(grouped, read)
    name = _name(shots, near, read, key, limits)
    stored = cache.stacks(name)
    found = None if stored is None else _unpacked(stored)
    if found is None:
        try:
            found = find_stacks(shots, looks, near, limits)
        finally:
            looks.keep()  # also what was done when a person stops it
        cache.put_stacks(name, _packed(found)).result()
    by_content = [tuple(photo.id for photo in copies[digest]) for digest in digests]
    return [
        PhotoStack(stack.kind, tuple(map(PhotoId, stack.photos)), PhotoId(stack.cover))
        for stack in with_copies(found, by_content)
    ]


_NUMBER = re.compile(r"\d+")
_DIGITS = 12

_VERSION = 2
"""Of the rules; a higher number makes stored stacks be worked out again."""


def _name(
    shots: Shots,
    near: NDArray[np.int64] | None,
    digests: Sequence[Digest],
    key: ModelKey,
    limits: Limits,
) -> bytes:
    """What went into stacks, hashed."""
    facts = [getattr(shots, known.name).tobytes() for known in fields(shots)]
    around = b"" if near is None else near.tobytes()
    what = f"({_VERSION}, {key.text}, {limits})".encode()
    return hashlib.sha256(b"".join((what, *digests, *facts, around))).digest()


def _packed(stacks: Sequence[Stack]) -> bytes:
    return json.dumps([(str(s.kind), s.photos, s.cover) for s in stacks]).encode()


def _unpacked(data: bytes) -> list[Stack]:
    return [Stack(Kind(kind), tuple(photos), cover) for kind, photos, cover in json.loads(data)]


class _CachedLooks:
    """What photos look like, from the cache.

    Args:
        cache: Has features and thumbnails.
        digests: The photos by their place.
        key: The model.
        cancel: Looked at whenever photos are read.
    """

    def __init__(
        self, cache: EmbeddingCache, digests: Sequence[Digest], key: ModelKey, cancel: CancelToken
    ) -> None:
        self._cache, self._digests, self._key, self._cancel = cache, digests, key, cancel
        self._overlaps = KnownOverlaps(cache, digests)

    def rows(self, photos: NDArray[np.int64]) -> UnitRows:
        """See `grouping.stacks.find.Looks`."""
        self._cancel.raise_if_cancelled()
        wanted = [self._digests[photo] for photo in photos.tolist()]
        return unit_rows(self._cache.features(wanted, self._key).features, self._key)

    def prints(self, photos: NDArray[np.int64]) -> NDArray[np.uint8]:
        """See `grouping.stacks.find.Looks`."""
        found = np.zeros((len(photos), PRINT_SIDE, PRINT_SIDE), np.uint8)
        for place, photo in enumerate(photos.tolist()):
            self._cancel.raise_if_cancelled()
            jpeg = self._cache.thumbnail(self._digests[photo])
            small = None if jpeg is None else print_of(jpeg, PRINT_SIDE)
            if small is not None:
                found[place] = small
        return found

    def overlaps(self, pairs: NDArray[np.int64]) -> tuple[Floats, Floats]:
        """See `grouping.stacks.find.Looks`."""
        return self._overlaps.of(pairs, self.prints)

    def keep(self) -> None:
        """Keep what was worked out of pairs."""
        self._overlaps.keep()


def _shots(
    facts: Mapping[Digest, Mapping[str, Any]],
    digests: Sequence[Digest],
    names: Sequence[Sequence[str]],
) -> Shots:
    """What facts and names say of photos."""
    rows = [facts.get(digest, {}) for digest in digests]
    numbers: dict[str, int] = {}
    cameras: dict[str, int] = {}

    def camera(row: Mapping[str, Any]) -> int:
        name = row.get("camera")
        return -1 if not isinstance(name, str) else cameras.setdefault(name, len(cameras))

    def named(of_photo: Sequence[str]) -> int:
        found = next((name for name in map(shot_name, of_photo) if name is not None), None)
        return -1 if found is None else numbers.setdefault(found, len(numbers))

    return Shots(
        taken=np.array([_seconds(row) for row in rows], np.float64),
        camera=np.array([camera(row) for row in rows], np.int32),
        stops=np.array([_stops(row) for row in rows], np.float64),
        bias=np.array([_number(row, "exposure_bias") for row in rows], np.float64),
        exposure_s=np.nan_to_num([_number(row, "exposure_s") for row in rows], nan=0.0),
        in_bracket=np.array([row.get("in_bracket") is True for row in rows], np.bool_),
        precise=np.array([bool(row.get("taken_fraction")) for row in rows], np.bool_),
        name=np.array([named(of_photo) for of_photo in names], np.int32),
        turn=_turns([of_photo[0] for of_photo in names]),
    )


def _turns(names: Sequence[str]) -> NDArray[np.int64]:
    """The place of each name among all, as cameras count: "IMG_9" before "IMG_10"."""
    stems = [comparison_key(split_suffix(name)[0]) for name in names]
    counted = [_NUMBER.sub(lambda number: number[0].zfill(_DIGITS), stem) for stem in stems]
    turns = np.empty(len(names), np.int64)
    turns[sorted(range(len(names)), key=lambda place: (counted[place], place))] = range(len(names))
    return turns


def _number(row: Mapping[str, Any], name: str) -> float:
    value = row.get(name)
    return float(value) if isinstance(value, int | float) else math.nan


def _seconds(row: Mapping[str, Any]) -> float:
    """When a photo was taken by the camera's own clock; NaN where only the day is known."""
    taken, fraction = row.get("taken"), row.get("taken_fraction")
    if not isinstance(taken, str) or "T" not in taken:
        return math.nan
    try:
        whole = (datetime.fromisoformat(taken) - datetime(1800, 1, 1)).total_seconds()
        return whole + float(f"0.{fraction or 0}")
    except (TypeError, ValueError):
        return math.nan


def _stops(row: Mapping[str, Any]) -> float:
    """The light let in, in stops; the sensitivity counts as light, where it is known."""
    exposure, aperture, iso = (_number(row, name) for name in ("exposure_s", "f_number", "iso"))
    aperture, iso = (1.0 if math.isnan(value) else value for value in (aperture, iso))
    light = exposure * iso / aperture**2
    return math.log2(light) if light > 0 else math.nan


def _neighbours(grouped: Grouped, digests: Sequence[Digest]) -> NDArray[np.int64]:
    """The nearest photo of each as the hierarchy has it, (n, 2), itself first; -1 for none."""
    place = {digest: number for number, digest in enumerate(digests)}
    found = np.full((len(digests), 2), -1, np.int64)
    for row, digest in enumerate(grouped.digests):
        number = place.get(digest)
        nearest = grouped.hierarchy.neighbours[row]
        if number is not None and len(nearest) > 1:
            found[number] = number, place.get(grouped.digests[int(nearest[1])], -1)
    return found
