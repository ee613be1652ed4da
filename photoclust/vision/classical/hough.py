"""Hough transform by OpenCV: straight lines, by their slope, length and place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other features."""

_SLOPES, _BANDS = 18, 4


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Add up the lengths of lines by slope and by height in the picture, shape (72,)."""
    import cv2

    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    shorter = min(grey.shape)
    lines = cv2.HoughLinesP(
        cv2.Canny(grey, 60, 160),
        rho=1,
        theta=np.pi / 180,
        threshold=30,
        minLineLength=max(10, shorter // 10),
        maxLineGap=4,
    )
    found = np.zeros((_BANDS, _SLOPES), np.float32)
    for left, top, right, bottom in [] if lines is None else lines.reshape(-1, 4):
        slope = np.arctan2(float(bottom) - top, float(right) - left) % np.pi
        band = int((float(top) + bottom) / 2 / grey.shape[0] * _BANDS)
        place = min(band, _BANDS - 1), int(slope / np.pi * _SLOPES) % _SLOPES
        found[place] += np.hypot(float(right) - left, float(bottom) - top) / shorter
    return found.ravel()
