"""Morphology by OpenCV: how much of a picture vanishes when it is opened or closed ever wider."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other features."""

_WIDTHS = (3, 5, 9, 15, 23, 33)


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the sizes of bright and dark things (a pattern spectrum), shape (36,)."""
    import cv2

    found = []
    for plane in cv2.split(picture):
        before = {cv2.MORPH_OPEN: plane, cv2.MORPH_CLOSE: plane}
        for width in _WIDTHS:
            tool = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
            for act in before:
                after = cv2.morphologyEx(plane, act, tool)
                found.append(float(cv2.absdiff(before[act], after).mean()))
                before[act] = after
    return np.array(found, np.float32)
