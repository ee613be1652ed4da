"""BRIEF by scikit-image: which of two points is brighter, 256 times around each corner."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other features."""

_SPOTS = 400


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the strongest corners, shape (corners, 256), 0 or 1."""
    from skimage.color import rgb2gray
    from skimage.feature import BRIEF, corner_harris, corner_peaks

    grey = rgb2gray(picture)
    corners = corner_peaks(corner_harris(grey), min_distance=3, num_peaks=_SPOTS)
    maker = BRIEF(descriptor_size=256, patch_size=33, rng=0)
    if len(corners):
        maker.extract(grey, corners)
    found = maker.descriptors
    if found is None or not len(found):
        return np.empty((0, 256), np.float32)
    return np.asarray(found, np.float32)
