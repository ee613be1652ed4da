"""The form in which photos are compared: what the network saw, condensed to 256 numbers."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

UnitRows = NDArray[np.float32]
"""Rows of length one (or zero); the product of two rows is their cosine similarity."""

CONDENSED = 256
"""Directions kept of all there are; fewer cost accuracy, more cost only time."""

_BLOCK = 2**11
"""Photos turned at a time."""

_SAMPLE = 4096
_CLASS_WEIGHT = 0.25
_LARGEST = 65504.0
"""Of half precision."""


class Features(Protocol):
    """Features that are read in blocks: an array, a memory map, or what reads a store."""

    def __len__(self) -> int:
        """How many photos."""

    def __getitem__(self, which: slice | NDArray[np.int64], /) -> NDArray[Any]:
        """The features of some photos, shape (k, d)."""


@dataclass(frozen=True, slots=True)
class ClassScores:
    """The network's best classes per photo.

    Attributes:
        classes: uint16 (n, k), class numbers, best first.
        scores: float16 (n, k), their probabilities.
    """

    classes: NDArray[np.uint16]
    scores: NDArray[np.float16]


def compared_rows(
    features: Features,
    classes: ClassScores | None,
    seed: int,
    *,
    signed: bool = False,
    beside_window: bool = False,
) -> UnitRows:
    """Bring photos into the form in which they are compared.

    The features are square-rooted (`tempered`) and set to length one, which tames the few very
    strong channels (5 % less sorting effort than plain cosine, docs/facts.md). The square roots
    of the class scores stand beside them with a weight of 1/4: a shirt and a hat on the same
    floor are alike to the features and not to the classes. All is then turned onto its 256
    strongest directions, which keeps the distances and makes everything after this eight times
    cheaper. Evidence for each step is in docs/grouping.md.

    Args:
        features: Shape (n, d), any float type.
        classes: The best classes of each photo, or None to go by the features alone.
        seed: Of the search for the directions.
        signed: Whether the network's features may be negative.
        beside_window: Other threads of this process have to go on meanwhile. numpy holds the
            interpreter's lock during a decomposition, here for seconds; then products of
            matrices, which let go of it, take its place. Equal but for rounding.

    Returns:
        Shape (n, 256), or (n, d + classes) where that is not more. Rows without any feature are
        zero.
    """
    count = len(features)

    def unit_block(which: slice | NDArray[np.int64]) -> UnitRows:
        return _unit_block(_mapped_anew(features), classes, which, signed=signed)

    wide = unit_block(slice(0, 0)).shape[1]
    if min(count, wide) <= CONDENSED:
        return unit_block(slice(None))
    sample = np.linspace(0, count - 1, min(count, _SAMPLE)).astype(np.int64)
    decompose = _by_products if beside_window else _by_decomposition
    directions = decompose(unit_block(sample), seed)
    rows = np.empty((count, CONDENSED), np.float32)
    for start in range(0, count, _BLOCK):
        block = slice(start, start + _BLOCK)
        rows[block] = _to_unit_length(unit_block(block) @ directions)
    return rows


class UnitBlocks:
    """Photos as rows of length one, made in blocks as they are asked for.

    So a method that works in blocks never holds all photos at full width.

    Args:
        features: Shape (n, d), any float type; may be a memory map.
        signed: Whether the network's features may be negative.
    """

    def __init__(self, features: Features, *, signed: bool) -> None:
        self._features = features
        self._signed = signed

    def __len__(self) -> int:
        return len(self._features)

    def __getitem__(self, which: slice | NDArray[np.int64], /) -> UnitRows:
        return _unit_block(_mapped_anew(self._features), None, which, signed=self._signed)


def _mapped_anew(features: Any) -> Any:
    """A memory map of the same file: pages that were read go with it, not with the process."""
    held = getattr(features, "base", None)
    if not isinstance(features, np.memmap) or not isinstance(held, mmap.mmap):
        return features
    order: Any = "C" if features.flags.c_contiguous else "F"
    return np.memmap(
        str(features.filename), features.dtype, "r", features.offset, features.shape, order
    )


def tempered(features: NDArray[Any], *, signed: bool) -> NDArray[np.float32]:
    """Features with their square roots in their place, which few strong ones do not outweigh.

    Where a network's features may be negative, the root of the size keeps the sign. Where they are
    outputs of a ReLU, a negative number can only be damage and counts as zero, as one that is
    undefined does everywhere.

    Args:
        features: Shape (n, d), any float type; left as it is.
        signed: Whether they may be negative.
    """
    block = np.array(features, np.float32)
    lowest = -_LARGEST if signed else 0.0
    np.nan_to_num(block, copy=False, nan=0.0, posinf=_LARGEST, neginf=lowest)
    if signed:
        return np.copysign(np.sqrt(np.abs(block)), block)
    np.maximum(block, 0.0, out=block)
    return np.sqrt(block, out=block)


def _unit_block(
    features: Features,
    classes: ClassScores | None,
    which: slice | NDArray[np.int64],
    *,
    signed: bool,
) -> UnitRows:
    block = _to_unit_length(tempered(features[which], signed=signed))
    if classes is None or classes.classes.shape[1] == 0:
        return block
    best = classes.classes[which].astype(np.int64)
    scores = np.nan_to_num(classes.scores[which].astype(np.float32))
    wide = np.zeros((len(block), int(classes.classes.max(initial=0)) + 1), np.float32)
    np.put_along_axis(wide, best, _CLASS_WEIGHT * np.sqrt(np.maximum(scores, 0.0)), axis=1)
    return _to_unit_length(np.hstack([block, wide]))


def _to_unit_length(rows: UnitRows) -> UnitRows:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    np.divide(rows, length, out=rows, where=length > 0)
    return rows


def main_directions(sample: UnitRows, seed: int) -> NDArray[np.float32]:
    """The directions that carry most of the rows, found while a window goes on (see above).

    Returns:
        Shape (d, `CONDENSED`), orthonormal columns; some are zero where rows fill fewer.
    """
    return _by_products(sample, seed)


def _by_decomposition(sample: UnitRows, seed: int) -> NDArray[np.float32]:
    """Find the directions that carry most of the rows, by a randomised range search.

    Not centred: the cosine of two photos must stay what it was.

    Returns:
        Shape (d, CONDENSED), orthonormal columns.
    """
    start = np.random.default_rng(seed).standard_normal((sample.shape[1], CONDENSED + 32))
    found = start.astype(np.float32)
    for _ in range(3):
        found, _ = np.linalg.qr(sample.T @ (sample @ found))
    _, _, turned = np.linalg.svd(sample @ found, full_matrices=False)
    directions: NDArray[np.float32] = (found @ turned.T)[:, :CONDENSED]
    return directions


def _by_products(sample: UnitRows, seed: int) -> NDArray[np.float32]:
    """Find the same directions as `_by_decomposition`, decomposing only small matrices."""
    if len(sample) <= CONDENSED + 32:  # they fill no more directions than there are of them
        found = _orthonormal(sample.T)
    else:
        start = np.random.default_rng(seed).standard_normal((sample.shape[1], CONDENSED + 32))
        found = start.astype(np.float32)
        for _ in range(3):
            found = _orthonormal(sample.T @ (sample @ found))
    seen = (sample @ found).astype(np.float64)
    _, turned = np.linalg.eigh(seen.T @ seen)  # weakest first
    strongest = (found @ turned.astype(np.float32))[:, ::-1][:, :CONDENSED]
    # Photos of few kinds fill fewer directions; the others stay empty.
    directions = np.zeros((sample.shape[1], CONDENSED), np.float32)
    directions[:, : strongest.shape[1]] = strongest
    return directions


def _orthonormal(columns: NDArray[np.float32]) -> NDArray[np.float32]:
    """Make columns orthonormal; twice, because the first time leaves some error."""
    exact = columns.astype(np.float64)
    for _ in range(2):
        values, vectors = np.linalg.eigh(exact.T @ exact)
        kept = values > values[-1] * 1e-14
        exact = exact @ (vectors[:, kept] / np.sqrt(values[kept]))
    return exact.astype(np.float32)
