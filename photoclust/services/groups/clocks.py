"""Which cameras' clocks are out of step, from what the cache knows of the library's photos."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken
from photoclust.grouping.events.clocks import alike, clock_offset
from photoclust.grouping.events.taken import Ints, Taken
from photoclust.grouping.features import tempered
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey

_CAMERAS = 8
"""Cameras that are compared, those with the most photos."""

_PHOTOS = 4000
"""Photos of a camera that are compared, spread over its time: 64 MB for two cameras."""

_FEWEST = 4
"""Photos of a camera from which on it can have seen what another one saw."""


_ZONES, _AS_GOOD_AS = 900.0, 60.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class ClockOffer:
    """A clock that is probably wrong.

    Attributes:
        camera: Whose clock.
        seconds: What to add to it.
        other: The camera it was held against.
        moments: How many moments both saw.
        photos: How many photos of the camera would move.
    """

    camera: str
    seconds: float
    other: str
    moments: int
    photos: int


def clock_offers(
    workspace: Workspace,
    photos: Collection[Photo],
    key: ModelKey,
    clocks: Mapping[str, float],
    cancel: CancelToken,
) -> list[ClockOffer]:
    """Look for clocks out of step; the clearest first, each camera at most once.

    Of two cameras the one is taken to be wrong that says no zone: phones, which say it, get
    their time from the network. Otherwise it is the one with fewer photos.

    Args:
        workspace: Its cache has facts and features.
        photos: Where to look.
        key: The model whose features are compared.
        clocks: What was set right already, by camera.
        cancel: Stops it.

    Raises:
        Cancelled: a person stopped it.
    """
    known = workspace.cache.known(key)
    digests = sorted({photo.digest for photo in photos} & known)
    found = workspace.cache.facts(digests)
    facts = [found.get(digest, {}) for digest in digests]
    taken = Taken.of(facts, clocks, as_written=True)
    rows = [
        np.flatnonzero((taken.camera == camera) & taken.dated)
        for camera in range(len(taken.cameras))
    ]
    often = sorted(range(len(rows)), key=lambda c: (-len(rows[c]), taken.cameras[c]))[:_CAMERAS]
    asked = [camera for camera in often if len(rows[camera]) >= _FEWEST]
    if len(asked) < 2:
        return []
    zoned = np.array([isinstance(row.get("taken_offset"), str) for row in facts], bool)
    spread = {camera: _spread(taken, rows[camera]) for camera in asked}
    looks = {}
    for camera in asked:
        cancel.raise_if_cancelled()
        features = workspace.cache.features([digests[row] for row in spread[camera]], key).features
        block = tempered(features, signed=key.readable().signed)
        block /= np.maximum(np.linalg.norm(block, axis=1, keepdims=True), 1e-12)
        looks[camera] = block.astype(np.float16)  # eight cameras at once: 131 MB, not 262
    offers = []
    # A camera with more photos comes first: of two that say no zone, the second is the one to set.
    for first, second in combinations(asked, 2):
        cancel.raise_if_cancelled()
        here, there = alike(looks[first].astype(np.float32), looks[second].astype(np.float32))
        offset = clock_offset(taken, spread[first][here], spread[second][there])
        if offset is None:
            continue
        surer = zoned[rows[first]].mean() >= zoned[rows[second]].mean()
        wrong, right = (second, first) if surer else (first, second)
        offers.append(
            ClockOffer(
                taken.cameras[wrong],
                _rounded(offset.seconds if surer else -offset.seconds),
                taken.cameras[right],
                offset.moments,
                len(rows[wrong]),
            )
        )
    offers.sort(key=lambda offer: (-offer.moments, offer.camera, offer.other))
    best: dict[str, ClockOffer] = {}
    for offer in offers:
        # Against a clock that is wrong itself nothing is to be set.
        if offer.camera not in best and offer.other not in best:
            best[offer.camera] = offer
    return list(best.values())


def _rounded(seconds: float) -> float:
    """To the quarter of an hour that zones differ by, where it is as good as that."""
    quarters = round(seconds / _ZONES) * _ZONES
    return quarters if abs(seconds - quarters) <= _AS_GOOD_AS else float(round(seconds))


def _spread(taken: Taken, rows: Ints) -> Ints:
    if len(rows) <= _PHOTOS:
        return rows
    order = rows[np.argsort(taken.seconds[rows], kind="stable")]
    return order[np.linspace(0, len(order) - 1, _PHOTOS).round().astype(np.int64)]
