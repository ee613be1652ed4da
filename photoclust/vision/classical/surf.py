"""SURF by mahotas: how brightness changes around blobs.

A patent on it (US 8,165,401) may still hold: it comes with an extra only, never with the program.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change that gives other features."""

_SPOTS = 400
_FIRST = 6
"""Columns that say where a blob lies, how large it is and how it is turned."""


def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describe the strongest blobs, shape (blobs, 64); moved up by 1, to be never negative."""
    from mahotas.colors import rgb2gray
    from mahotas.features.surf import surf

    grey = np.ascontiguousarray(rgb2gray(picture, dtype=np.uint8))
    try:
        found = surf(grey, nr_octaves=4, nr_scales=6, initial_step_size=1, max_points=_SPOTS)
    except ValueError:  # a picture too small for its filters
        return np.empty((0, 64), np.float32)
    return np.asarray(found[:, _FIRST:] + 1.0, np.float32)
