"""Finds the photos most like one, in the whole library. Runs off the GUI thread; no Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.ui.job_runner import JobContext
from photoclust.ui.library_jobs import Opened

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from photoclust.services.engine import Engine

_MOST = 12
_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class SimilarPhotos:
    """The photos most like one.

    Attributes:
        photo: The one.
        nearest: Photos and likeness (0..1), most alike first; none where the photo's own
            embedding is not at hand.
    """

    photo: PhotoId
    nearest: tuple[tuple[PhotoId, float], ...]


def find_similar(
    opened: Opened,
    engine: Engine,
    photos: Mapping[PhotoId, Photo],
    shown: Collection[PhotoId],
    photo: PhotoId,
    context: JobContext,
) -> SimilarPhotos:
    """Compare a photo with all others, exactly.

    Args:
        opened: The library.
        engine: The model whose embeddings are compared.
        photos: All photos by id.
        shown: Those that are in the library.
        photo: The one to compare.
        context: Progress and cancelling.

    Raises:
        Cancelled: a person stopped it.
    """
    import numpy as np

    cache, key = opened.workspace.cache, engine.key

    def directions(digests: list[Digest]) -> NDArray[np.float32]:
        # As in grouping: square roots temper the few large features, then only the angle counts.
        rows = np.sqrt(cache.features(digests, key).features.astype(np.float32))
        lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-12))
        return np.asarray(rows / lengths, np.float32)

    known = cache.known(key)
    others = {photos[p].digest: p for p in shown if p in photos and photos[p].digest in known}
    mine = photos[photo].digest
    others.pop(mine, None)
    if mine not in known:
        return SimilarPhotos(photo, ())
    digests = sorted(others)
    target = directions([mine])[0]
    context.progress.begin("Looking for similar photos", len(digests))
    likeness = np.empty(len(digests), np.float32)
    for start in range(0, len(digests), _CHUNK):
        context.cancel.raise_if_cancelled()
        part = digests[start : start + _CHUNK]
        likeness[start : start + len(part)] = directions(part) @ target
        context.progress.advance(len(part))
    best = np.argsort(-likeness, kind="stable")[:_MOST]
    return SimilarPhotos(
        photo, tuple((others[digests[row]], float(likeness[row])) for row in best.tolist())
    )
