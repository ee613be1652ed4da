"""Realistic photos and embeddings for measuring, made from the ones at hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping.features import ClassScores
from photoclust.imaging.decode import decode_full
from photoclust.imaging.errors import DecodeError

MEGAPIXELS = 12
_LARGE_ENOUGH = 8_000_000
_GRAIN = 6.0
_NEAREST = 5


def make_photos(
    sources: Sequence[Path],
    folder: Path,
    count: int,
    workers: int,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[list[Path], int]:
    """Write `count` different JPEGs of camera size into a folder.

    Photos that are large already are taken as they are; smaller ones are scaled up to 12
    megapixels with some grain, which makes them about as heavy as a camera's.

    Returns:
        The files, and how many of them had to be scaled up.

    Raises:
        Cancelled: a person stopped it.
    """
    progress.begin(Text("Making photos to measure with"), count)
    grain = np.random.default_rng(0).normal(0, _GRAIN, (512, 512, 1)).astype(np.float32)

    def make(number: int) -> tuple[Path, bool] | None:
        cancel.raise_if_cancelled()
        source = sources[number % len(sources)]
        round_ = number // len(sources)
        path = folder / f"{number:05}.jpg"
        try:
            scaled = _make(source, path, round_, grain)
        except DecodeError:
            return None
        progress.advance()
        return path, scaled

    with ThreadPoolExecutor(workers) as pool:
        made = [item for item in pool.map(make, range(count)) if item is not None]
    return [path for path, _ in made], sum(scaled for _, scaled in made)


def _make(source: Path, path: Path, round_: int, grain: NDArray[np.float32]) -> bool:
    data = source.read_bytes()
    facts = decode_full(source, 64).facts
    if round_ == 0 and data[:2] == b"\xff\xd8" and facts.width * facts.height >= _LARGE_ENOUGH:
        path.write_bytes(data)
        return False
    image = decode_full(source, 4096).image
    scale = math.sqrt(MEGAPIXELS * 1e6 / (image.width * image.height))
    size = (round(image.width * scale), round(image.height * scale))
    pixels = np.asarray(image.resize(size, Image.Resampling.BICUBIC)).astype(np.float32)
    # A different shift of the grain makes another file of the same photo in later rounds.
    repeats = (-(-size[1] // 512), -(-size[0] // 512), 1)
    pixels += np.tile(np.roll(grain, round_, axis=1), repeats)[: size[1], : size[0]]
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(path, "JPEG", quality=90)
    return True


def make_embeddings(
    real: NDArray[np.float16], classes: ClassScores, n: int
) -> tuple[NDArray[np.float16], ClassScores]:
    """Grow a set of embeddings to `n` by mixtures of neighbours.

    A mixture takes a share of 0.2 to 0.8 of a photo and the rest of one of its five nearest, so
    that density and clusters stay like those of photos. Its classes are the first one's.

    Returns:
        Features of shape (n, d) and their classes; the given ones come first.
    """
    random = np.random.default_rng(0)
    count = len(real)
    if n <= count:
        return real[:n], ClassScores(classes.classes[:n], classes.scores[:n])
    rows: NDArray[Any] = real.astype(np.float32)
    nearest = nearest_others(real, _NEAREST)
    first = random.integers(count, size=n - count)
    second = nearest[first, random.integers(nearest.shape[1], size=n - count)]
    share = random.uniform(0.2, 0.8, (n - count, 1)).astype(np.float32)
    mixed = (share * rows[first] + (1 - share) * rows[second]).astype(np.float16)
    return np.concatenate([real, mixed]), ClassScores(
        np.concatenate([classes.classes, classes.classes[first]]),
        np.concatenate([classes.scores, classes.scores[first]]),
    )


def nearest_others(real: NDArray[np.float16], count: int) -> NDArray[np.int64]:
    """The embeddings nearest to each, without itself, nearest first; at most `count` of each."""
    rows = real.astype(np.float32)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    likeness = rows @ rows.T
    np.fill_diagonal(likeness, -1)
    return np.argsort(-likeness, axis=1)[:, : min(count, len(real) - 1)]
