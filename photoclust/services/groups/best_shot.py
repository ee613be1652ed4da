"""The best of a few photos of one scene, measured when it is asked for.

Nothing of it is worked out while photos are read: few are ever compared. What was measured stays in
the cache.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import CancelToken
from photoclust.core.stacks import MOST_COMPARED
from photoclust.core.text import Text
from photoclust.grouping.best_shot.measures import MEASURED_SIDE, VERSION, Measures, measure
from photoclust.grouping.best_shot.proposal import best_first, propose
from photoclust.grouping.stacks.shots import KEPT_WHOLE, Kind
from photoclust.imaging.decode import decode
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.reading import read_photo
from photoclust.services.groups.stacks import PhotoStack
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.shots import digests_of_shots, keep_shots, kept_shots


@dataclass(frozen=True, slots=True)
class BestShot:
    """What is proposed of a few photos.

    Attributes:
        best: The best one, or None where none is.
        reason: Why, in a few words, or why none is proposed.
        whole: All of them are needed, so that none may be proposed.
    """

    best: PhotoId | None
    reason: Text
    whole: bool = False


def best_shot(
    cache: EmbeddingCache,
    photos: Sequence[Photo],
    stacks: Sequence[PhotoStack],
    cancel: CancelToken,
) -> BestShot:
    """Propose the best of some photos of one scene. Reads their files. For a thread of a pool.

    Args:
        cache: Keeps what was measured.
        photos: Two or more.
        stacks: Those of the library, which tell what belongs together.
        cancel: Looked at for each photo.

    Raises:
        Cancelled: a person stopped it.
        DamagedDatabaseError: the cache is damaged.
    """
    among = {photo.id for photo in photos}
    kinds = {s.kind for s in stacks if s.kind in KEPT_WHOLE and len(among & set(s.photos)) > 1}
    if Kind.BRACKET in kinds:
        return BestShot(
            None, Text("A series of exposures: all of its photos are needed"), whole=True
        )
    if kinds:
        return BestShot(None, Text("A panorama: all of its photos are needed"), whole=True)
    measured = measured_shots(cache, photos, cancel)
    if len(measured) < len(photos):
        return BestShot(None, Text("Not all of them can be read"))
    found = propose([measured[photo.id] for photo in photos])
    return BestShot(None if found.best is None else photos[found.best].id, found.reason)


def best_to_compare(
    cache: EmbeddingCache, photos: Sequence[Photo], stack: PhotoStack, cancel: CancelToken
) -> list[Photo]:
    """The photos of a large stack that are worth comparing, in the order given.

    Raises:
        Cancelled: a person stopped it.
        DamagedDatabaseError: the cache is damaged.
    """
    if stack.kind in KEPT_WHOLE:  # none of them is better than the others
        return list(photos[:MOST_COMPARED])
    best = in_order_of_merit(cache, photos, cancel)[:MOST_COMPARED]
    return [photo for photo in photos if photo.id in best]


def with_best_covers(
    cache: EmbeddingCache, stacks: Sequence[PhotoStack], photos: Mapping[PhotoId, Photo]
) -> list[PhotoStack]:
    """Stacks of which the best shot stands for all, where that is known: no file is read for it.

    It is known once they were compared; it is the one that was proposed then.
    """
    measured = digests_of_shots(cache, VERSION)
    if not measured:
        return list(stacks)
    found = []
    for stack in stacks:
        inside = [photos[photo] for photo in stack.photos if photo in photos]
        asked = stack.kind not in KEPT_WHOLE and all(photo.digest in measured for photo in inside)
        best = _known_best(cache, inside) if asked else None
        found.append(stack if best is None else replace(stack, cover=best))
    return found


def _known_best(cache: EmbeddingCache, photos: Sequence[Photo]) -> PhotoId | None:
    digests = list(dict.fromkeys(photo.digest for photo in photos))
    kept = _kept(cache, digests, _common_side(cache, digests))
    if len(digests) < 2 or len(kept) < len(digests):
        return None
    shots = [kept[photo.digest] for photo in photos]
    places = sorted(best_first(shots)[:MOST_COMPARED])
    found = propose([shots[place] for place in places]).best
    return None if found is None else photos[places[found]].id


def _kept(cache: EmbeddingCache, digests: Sequence[Digest], side: int) -> dict[Digest, Measures]:
    kept = kept_shots(cache, digests, side, VERSION)
    return {d: m for d, data in kept.items() if (m := Measures.from_bytes(data)) is not None}


def in_order_of_merit(
    cache: EmbeddingCache, photos: Sequence[Photo], cancel: CancelToken
) -> list[PhotoId]:
    """Photos of one scene, the best first; those that cannot be read come last.

    Raises:
        Cancelled: a person stopped it.
        DamagedDatabaseError: the cache is damaged.
    """
    measured = measured_shots(cache, photos, cancel)
    there = [photo.id for photo in photos if photo.id in measured]
    order = best_first([measured[photo] for photo in there])
    return [there[place] for place in order] + [p.id for p in photos if p.id not in measured]


def measured_shots(
    cache: EmbeddingCache, photos: Sequence[Photo], cancel: CancelToken
) -> Mapping[PhotoId, Measures]:
    """What is measured in photos, all at one size; those that cannot be read are left out.

    Raises:
        Cancelled: a person stopped it.
        DamagedDatabaseError: the cache is damaged.
    """
    digests = list(dict.fromkeys(photo.digest for photo in photos))
    side = _common_side(cache, digests)
    found = _kept(cache, digests, side)
    fresh: dict[Digest, bytes] = {}
    for photo in photos:
        if photo.digest in found:
            continue
        cancel.raise_if_cancelled()
        made = _measured(photo, side)
        if made is not None:
            found[photo.digest] = made
            fresh[photo.digest] = made.to_bytes()
    if fresh:
        keep_shots(cache, fresh, side, VERSION)
    return {photo.id: found[photo.digest] for photo in photos if photo.digest in found}


def _common_side(cache: EmbeddingCache, digests: Sequence[Digest]) -> int:
    """The size at which photos are held against each other: a smaller one looks sharper."""
    facts = cache.facts(digests).values()
    longest = [max(int(row.get("width") or 0), int(row.get("height") or 0)) for row in facts]
    return min([MEASURED_SIDE, *(side for side in longest if side > 0)])


def _measured(photo: Photo, side: int) -> Measures | None:
    """Read and measure a photo; None where it cannot be read or is another one by now."""
    try:
        data, _ = read_photo(photo.path)
        if hashlib.sha256(data).digest() != photo.digest:
            return None
        image = decode(data, photo.path.suffix, thumbnail_side=side, input_side=1).image
    except DecodeError:
        return None
    grey = image.convert("L")
    scale = side / max(grey.size)
    if scale < 1:
        width, height = (max(1, round(length * scale)) for length in grey.size)
        grey = grey.resize((width, height), Image.Resampling.BOX)
    return measure(np.asarray(grey, np.uint8))
