"""From a decoded photo to the pixels the model looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

INPUT_SIDE = 224
"""Width and height of the model's input, in pixels."""

PREPROCESS_VERSION = 1
"""Raised whenever the same photo would give other pixels: stored embeddings are then made anew."""


def model_input(image: Image.Image) -> NDArray[np.uint8]:
    """Scale the centre square of `image` to the model's input.

    One view is enough: other crops and flips change neighbours by under two percent
    (docs/facts.md). The means are subtracted inside the model, which takes plain bytes.

    Args:
        image: Oriented RGB photo of any size.

    Returns:
        uint8 array of shape (224, 224, 3), RGB.
    """
    width, height = image.size
    side = min(width, height)
    left, top = (width - side) / 2, (height - side) / 2
    square = image.resize(
        (INPUT_SIDE, INPUT_SIDE),
        Image.Resampling.BILINEAR,
        box=(left, top, left + side, top + side),
    )
    return np.asarray(square)
