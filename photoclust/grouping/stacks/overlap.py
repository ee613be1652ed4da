"""How two small pictures lie over each other: what a panorama is told from a burst by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

PRINT_SIDE = 40
"""Pixels of each side of a small picture, whatever the photo's shape."""

_LEAST_SHARED = 0.25
"""Share of the picture that two must have in common; over less, anything agrees with anything."""

_FARTHEST = int(PRINT_SIDE * (1 - _LEAST_SHARED))
"""Pixels of the farthest shift at which so much is shared."""

_AT_ONCE = 32
"""Pairs at a time: as many as stay in the processor's cache."""

Floats = NDArray[np.float32]


def overlaps(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> tuple[Floats, Floats]:
    """Find how far each picture has to be shifted to agree best with another, and how well it does.

    The correlation of what both show is worked out for every shift, with the mean and the spread of
    just that part taken out (normalised cross-correlation with masks, D. Padfield 2012). So a
    brighter exposure agrees as well as an equal one. Coarse light and shade is taken away first:
    every sky agrees with every other.

    Args:
        one: uint8 (n, `PRINT_SIDE`, `PRINT_SIDE`), grey.
        other: Likewise.

    Returns:
        float32 (n, 2), the shift down and to the right, in sides of the picture: `other` shows at a
        place what `one` shows there plus the shift. And float32 (n,), the correlation, -1..1.
    """
    shift = np.zeros((len(one), 2), np.float32)
    agreement = np.zeros(len(one), np.float32)
    for start in range(0, len(one), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        shift[some], agreement[some] = _overlaps(_fine(one[some]), _fine(other[some]))
    return shift, agreement


def agreement_in_place(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> Floats:
    """How well pictures agree that are not shifted: their correlation, -1..1, float32 (n,)."""
    a, b = (_centred(_fine(prints).reshape(len(prints), -1)) for prints in (one, other))
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    return np.asarray(np.einsum("ij,ij->i", a, b) / np.maximum(lengths, 1e-3), np.float32)


def _centred(rows: Floats) -> Floats:
    return np.asarray(rows - rows.mean(axis=1, keepdims=True), np.float32)


def _fine(prints: NDArray[np.uint8]) -> Floats:
    """What is left without coarse light and shade, in equal steps of brightness."""
    values = np.sqrt(prints.astype(np.float32))
    reach = PRINT_SIDE // 5
    padded = np.pad(values, ((0, 0), (reach, reach), (reach, reach)), mode="edge")
    sums = np.pad(padded.cumsum(axis=1).cumsum(axis=2), ((0, 0), (1, 0), (1, 0)))
    wide = 2 * reach + 1
    whole = sums[:, wide:, wide:] - sums[:, :-wide, wide:]
    around = (whole - sums[:, wide:, :-wide] + sums[:, :-wide, :-wide]) / wide**2
    return np.asarray(values - around, np.float32)


def _overlaps(one: Floats, other: Floats) -> tuple[Floats, Floats]:
    side = one.shape[1]
    # `one` shows in these of its rows (and columns) what `other` shows in as many of its own.
    steps = np.arange(-_FARTHEST, _FARTHEST + 1)
    here = np.maximum(steps, 0), np.minimum(side, side + steps)
    there = np.maximum(-steps, 0), np.minimum(side, side - steps)
    shared = np.outer(here[1] - here[0], here[1] - here[0]).astype(np.float32)
    sum_one, sum_other = _sums(one, *here), _sums(other, *there)
    spread_one = _sums(one**2, *here) - sum_one**2 / shared
    spread_other = _sums(other**2, *there) - sum_other**2 / shared
    lengths = np.sqrt(np.maximum(spread_one, 0) * np.maximum(spread_other, 0))
    size = (2 * side, 2 * side)
    products = np.fft.irfft2(np.fft.rfft2(one, size) * np.fft.rfft2(other, size).conj(), size)
    products = products[:, steps[:, None] % size[0], steps[None, :] % size[1]]
    # Where a part is all one colour, rounding must not pass for likeness.
    floor = 1e-3 * shared + 1e-6
    found = (products - sum_one * sum_other / shared) / np.maximum(lengths, floor)
    found = np.where(shared >= _LEAST_SHARED * side**2, found, -1.0).reshape(len(one), -1)
    best = found.argmax(axis=1)
    down, right = np.divmod(best, len(steps))
    shift = np.stack([steps[down], steps[right]], axis=1) / side
    agreement = np.clip(found[np.arange(len(found)), best], -1, 1)
    return shift.astype(np.float32), agreement.astype(np.float32)


def _sums(values: Floats, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Floats:
    """Sums over all rectangles of some rows and the same choice of columns, (n, k, k)."""
    whole = np.pad(values.cumsum(axis=1).cumsum(axis=2), ((0, 0), (1, 0), (1, 0)))
    rows = whole[:, ends] - whole[:, starts]
    return np.asarray(rows[:, :, ends] - rows[:, :, starts], np.float32)
