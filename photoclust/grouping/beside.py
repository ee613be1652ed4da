"""Several networks' features and descriptors side by side, of equal weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import Features, UnitRows, tempered

_BLOCK = 2**11


@dataclass(frozen=True, slots=True)
class Part:
    """What one network or descriptor says of photos.

    Attributes:
        features: Shape (n, d), any float type.
        signed: Whether features may be negative.
    """

    features: Features
    signed: bool


def side_by_side(parts: Sequence[Part], file: Path) -> bool:
    """Write features of the same photos by several networks into one matrix, in blocks.

    Each network's features come to length one, square-rooted first where they are never negative,
    and so each has the same say. What is written are their squares with their signs: whoever takes
    the square root of features, as everything that groups does, gets them back.

    Args:
        parts: At least one, over the same n photos.
        file: Becomes a .npy, float32 (n, all features).

    Returns:
        Whether features may be negative.
    """
    n = len(parts[0].features)
    width = sum(part.features[:1].shape[1] for part in parts)
    matrix = np.lib.format.open_memmap(file, mode="w+", dtype=np.float32, shape=(n, width))
    for start in range(0, n, _BLOCK):
        block = slice(start, start + _BLOCK)
        rows = np.hstack([_unit(part, block) for part in parts])
        matrix[block] = np.copysign(rows * rows, rows)
    matrix.flush()
    return any(part.signed for part in parts)


def _unit(part: Part, block: slice) -> UnitRows:
    rows: NDArray[np.float32]
    if part.signed:
        rows = np.nan_to_num(np.array(part.features[block], np.float32))
    else:
        rows = tempered(part.features[block], signed=False)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    np.divide(rows, lengths, out=rows, where=lengths > 0)
    return rows
