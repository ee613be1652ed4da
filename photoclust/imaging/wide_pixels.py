"""From numbers of other widths than 8 bits to 8 bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_USUAL_FULL = tuple(float((1 << bits) - 1) for bits in (8, 10, 12, 14, 16, 32))


def in_bytes(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Bring unsigned numbers of so many bits (1 to 32) to 8."""
    if bits == 8:
        return values.astype(np.uint8, copy=False)
    if bits == 16:
        # The same as below, without the memory that wider numbers take; off by at most one level.
        return (values >> 8).astype(np.uint8)
    return scaled(values, float((1 << bits) - 1))


def scaled(values: NDArray[Any], full: float, low: float = 0.0) -> NDArray[np.uint8]:
    """Bring numbers of any kind to 8 bits: `low` and below to 0, `full` and above to 255."""
    factor = np.float32(255 / max(full - low, 1e-9))
    levels = (values.astype(np.float32) - np.float32(low)) * factor
    return (levels.clip(0, 255) + np.float32(0.5)).astype(np.uint8)


def usual_full(values: NDArray[Any]) -> float | None:
    """White in a picture that does not say it: the largest of the smallest usual number of bits.

    Cameras and scanners put 10, 12 or 14 bits into 16 and do not always say so.

    Returns:
        None where none fits: there are numbers below 0 or above 32 bits.
    """
    low, high = float(values.min()), float(values.max())
    if low < 0:
        return None
    return next((full for full in _USUAL_FULL if high <= full), None)


def reduced(values: NDArray[Any], reduction: int) -> NDArray[Any]:
    """Average blocks of so many pixels each way; a rest at the right and lower edge is left out.

    Args:
        values: Pixels, (height, width, samples).
        reduction: Side of a block; no block may be larger than the picture.
    """
    if reduction == 1:
        return values
    height, width = (side // reduction for side in values.shape[:2])
    blocks = values[: height * reduction, : width * reduction].reshape(
        height, reduction, width, reduction, -1
    )
    means = blocks.mean(axis=(1, 3), dtype=np.float64)
    averages: NDArray[Any] = means if values.dtype.kind == "f" else np.rint(means)
    return averages.astype(values.dtype)
