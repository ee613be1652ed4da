"""What a model says about a photo, in the form that is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from photoclust.vision.model import Model

TOP = 10
"""How many of the best classes are kept for each photo, at most."""


@dataclass(frozen=True, slots=True)
class Embedding:
    """What the model says about a photo.

    Attributes:
        features: float16, shape (features,), see `network.Network`.
        classes: uint16, shape (k,), k at most TOP: the best classes, best first.
        scores: float16, shape (k,): their probabilities.
    """

    features: NDArray[np.float16]
    classes: NDArray[np.uint16]
    scores: NDArray[np.float16]


def told_by(model: Model, photos: Sequence[NDArray[np.uint8]]) -> list[Embedding]:
    """What a model says of photos, each with one view or, of a video, several."""
    pixels = np.concatenate(photos)
    size = model.batch  # frames of videos may be more than a batch
    parts = [model.infer(pixels[i : i + size]) for i in range(0, len(pixels), size)]
    features, logits = (np.concatenate(part) for part in zip(*parts, strict=True))
    ends = np.cumsum([len(views) for views in photos])[:-1]
    return [
        _embedding(*views) if len(views[0]) == 1 else film_embedding(*views)
        for views in zip(np.split(features, ends), np.split(logits, ends), strict=True)
    ]


def _embedding(features: NDArray[np.float32], logits: NDArray[np.float32]) -> Embedding:
    """Keep what is needed of the model's outputs for one view, (1, k) each, in half precision."""
    return _kept(features[0], _chances(logits[0]))


def film_embedding(features: NDArray[np.float32], logits: NDArray[np.float32]) -> Embedding:
    """What the model says of several frames together: the mean of their directions and chances.

    Each frame counts the same, whatever its features add up to, and the mean has the length that
    they have on average, so that half precision keeps as much of it as of a photo's.

    Args:
        features: float32 (frames, features).
        logits: float32 (frames, classes).
    """
    lengths = np.linalg.norm(features, axis=1, keepdims=True)
    mean = (features / np.maximum(lengths, 1e-12)).mean(axis=0) * lengths.mean()
    chances = np.mean([_chances(row) for row in logits], axis=0)
    return _kept(mean, chances)


def _chances(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    weights = np.exp(logits - logits.max())
    chances: NDArray[np.float32] = weights / weights.sum()
    return chances


def _kept(features: NDArray[np.float32], chances: NDArray[np.float32]) -> Embedding:
    best = np.argsort(-chances, kind="stable")[:TOP]
    return Embedding(
        features.astype(np.float16), best.astype(np.uint16), chances[best].astype(np.float16)
    )
