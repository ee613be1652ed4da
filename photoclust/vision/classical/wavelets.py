"""Wavelets by PyWavelets: how much there is of each size and direction, coarse to fine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

VERSION = 1
"""Raised with every change that gives other features."""

_SIDE, _LEVELS = 128, 5


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the whole picture, squeezed into a square; shape (96,): mean and spread of each."""
    import pywt

    square = Image.fromarray(picture).resize((_SIDE, _SIDE), Image.Resampling.BILINEAR)
    found = []
    for plane in np.moveaxis(np.asarray(square, np.float32) / 255, -1, 0):
        coarse, *fine = pywt.wavedec2(plane, "db2", level=_LEVELS, mode="periodization")
        for part in [coarse, *(detail for level in fine for detail in level)]:
            size = np.abs(part)
            found += [size.mean(), size.std()]
    return np.array(found, np.float32)
