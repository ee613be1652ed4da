"""From a decoded photo to the pixels the model looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

PREPROCESS_VERSION = 1
"""Raised whenever the same photo would give other pixels: stored embeddings are then made anew."""


def model_input(image: Image.Image, side: int) -> NDArray[np.uint8]:
    """Scale the centre square of `image` to a network's input.

    One view is enough: other crops and flips change neighbours by under two percent
    (docs/facts.md). What else a network does to pixels is done inside its graph, which takes plain
    bytes (`network`).

    Args:
        image: Oriented RGB photo of any size.
        side: `Network.side`.

    Returns:
        uint8 array of shape (side, side, 3), RGB.
    """
    width, height = image.size
    shorter = min(width, height)
    left, top = (width - shorter) / 2, (height - shorter) / 2
    square = image.resize(
        (side, side),
        Image.Resampling.BILINEAR,
        box=(left, top, left + shorter, top + shorter),
    )
    return np.asarray(square)
