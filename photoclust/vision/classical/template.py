"""Template matching by scikit-image: how well small simple shapes fit somewhere in a picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

VERSION = 1
"""Raised with every change that gives other features."""

_SIDE, _TEMPLATE = 96, 15
_BEST = 0.98
"""Where, among all places in order of fit, the fit is read: the very best one is chance."""


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Say how well each shape and its negative fit, shape (40,), 0 to 1 each."""
    from skimage.feature import match_template

    square = Image.fromarray(picture).convert("L").resize((_SIDE, _SIDE))
    grey = np.asarray(square, np.float64) / 255
    found = []
    for shape in _shapes():
        fit = match_template(grey, shape)
        for turned in (fit, -fit):
            found += [np.quantile(turned, _BEST), np.quantile(turned, 0.75)]
    return np.clip(np.array(found, np.float32), 0, 1)


def _shapes() -> list[NDArray[np.float64]]:
    """Edges and bars at four slopes, a spot and a ring: shape (15, 15) each."""
    across, down = np.meshgrid(*[np.linspace(-1, 1, _TEMPLATE)] * 2)
    shapes = []
    for angle in np.arange(4) * np.pi / 4:
        along = across * np.cos(angle) + down * np.sin(angle)
        shapes += [(along > 0).astype(float), (np.abs(along) < 0.3).astype(float)]
    radius = np.hypot(across, down)
    shapes += [(radius < 0.5).astype(float), (np.abs(radius - 0.7) < 0.2).astype(float)]
    return shapes
