"""SIFT by OpenCV: how edges run around spots that stand out at their own size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other features."""

_SPOTS = 400


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the strongest spots, shape (spots, 128)."""
    import cv2

    finder = cv2.SIFT_create(nfeatures=_SPOTS)
    _, found = finder.detectAndCompute(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), None)
    return np.empty((0, 128), np.float32) if found is None else np.asarray(found, np.float32)
