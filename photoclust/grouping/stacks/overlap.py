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

_ROOM = 72
"""Side of what a picture is transformed in: more than both with the farthest shift take, and quick
to transform."""

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
    count = len(one)
    pairs = np.stack([np.arange(count), count + np.arange(count)], axis=1)
    return overlaps_among(np.concatenate([one, other]), pairs)


def overlaps_among(prints: NDArray[np.uint8], pairs: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """See `overlaps`; what is worked out of one picture serves for all pairs it is in.

    Args:
        prints: uint8 (m, `PRINT_SIDE`, `PRINT_SIDE`), grey.
        pairs: int64 (n, 2), which of them are held over each other.
    """
    shift = np.zeros((len(pairs), 2), np.float32)
    agreement = np.zeros(len(pairs), np.float32)
    for start in range(0, len(pairs), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        photos, places = np.unique(pairs[some], return_inverse=True)
        one, other = places.reshape(-1, 2).T
        shift[some], agreement[some] = _overlaps(_fine(prints[photos]), one, other)
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
    # How often each pixel of a line counts in the sum around each, beyond the edge the last one.
    around = np.clip(
        np.add.outer(np.arange(PRINT_SIDE), np.arange(-reach, reach + 1)), 0, PRINT_SIDE - 1
    )
    counts = (around[:, :, None] == np.arange(PRINT_SIDE)).sum(axis=1).astype(np.float32)
    return np.asarray(
        values - _products(values, counts / counts.sum(axis=1, keepdims=True)), np.float32
    )


def _overlaps(
    fine: Floats, one: NDArray[np.int64], other: NDArray[np.int64]
) -> tuple[Floats, Floats]:
    """How `fine[one]` and `fine[other]` lie over each other."""
    from scipy.fft import irfft2, rfft2  # in half the time of numpy's, in single precision

    side = fine.shape[1]
    # `one` shows in these of its rows (and columns) what `other` shows in as many of its own.
    steps = np.arange(-_FARTHEST, _FARTHEST + 1)
    starts, ends = np.maximum(steps, 0), np.minimum(side, side + steps)
    shared = np.outer(ends - starts, ends - starts).astype(np.float32)
    inside = (np.arange(side) >= starts[:, None]) & (np.arange(side) < ends[:, None])
    sums = _products(fine, inside.astype(np.float32))
    length = _products(fine**2, inside.astype(np.float32))
    sums /= np.sqrt(shared)
    length -= sums**2
    np.sqrt(np.maximum(length, 0, out=length), out=length)
    waves = rfft2(fine, (_ROOM, _ROOM))
    both = np.conj(waves)[other]
    both *= waves[one]
    products = np.roll(irfft2(both, (_ROOM, _ROOM), overwrite_x=True), _FARTHEST, axis=(1, 2))
    # What is in a corner of the one is in the opposite corner of the other.
    means = sums[one]
    means *= sums[other, ::-1, ::-1]
    found = np.subtract(products[:, : len(steps), : len(steps)], means, out=means)
    lengths = length[one]
    lengths *= length[other, ::-1, ::-1]
    # Where a part is all one colour, rounding must not pass for likeness.
    found /= np.maximum(lengths, 1e-3 * shared + 1e-6, out=lengths)
    found[:, shared < _LEAST_SHARED * side**2] = -1.0
    found = found.reshape(len(found), -1)
    best = found.argmax(axis=1)
    down, right = np.divmod(best, len(steps))
    shift = np.stack([steps[down], steps[right]], axis=1) / side
    agreement = np.clip(found[np.arange(len(found)), best], -1, 1)
    return shift.astype(np.float32), agreement.astype(np.float32)


def _products(values: Floats, weights: Floats) -> Floats:
    """Sums weighted down and across: `weights @ picture @ weights.T` for each, (n, k, k)."""
    return np.asarray(weights @ (values @ weights.T), np.float32)
