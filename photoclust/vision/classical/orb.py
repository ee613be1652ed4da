"""ORB by OpenCV: pairs of points around corners, turned as the corner is; 256 yes or no."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other features."""

_SPOTS = 400


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the strongest corners, shape (corners, 256), 0 or 1."""
    import cv2

    finder = cv2.ORB_create(nfeatures=_SPOTS)
    _, found = finder.detectAndCompute(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), None)
    if found is None:
        return np.empty((0, 256), np.float32)
    return np.unpackbits(found, axis=1).astype(np.float32)
