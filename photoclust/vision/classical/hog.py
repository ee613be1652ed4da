"""HOG by scikit-image: which way edges run in each cell of a picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

VERSION = 1
"""Raised with every change that gives other features."""

_SIDE, _CELL = 128, 16


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the whole picture, squeezed into a square; shape (1764,)."""
    from skimage.feature import hog

    square = Image.fromarray(picture).resize((_SIDE, _SIDE), Image.Resampling.BILINEAR)
    cells = hog(
        np.asarray(square),
        orientations=9,
        pixels_per_cell=(_CELL, _CELL),
        cells_per_block=(2, 2),
        channel_axis=-1,
    )
    return np.asarray(cells, np.float32)
