"""The model sees the centre square."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from photoclust.vision.preprocess import model_input


@pytest.mark.parametrize("side", [224, 260])
@pytest.mark.parametrize("size", [(500, 375), (375, 500), (224, 224), (40, 900), (1, 1)])
def test_every_size_gives_the_same_shape(size: tuple[int, int], side: int) -> None:
    pixels = model_input(Image.new("RGB", size, (10, 20, 30)), side)
    assert pixels.shape == (side, side, 3)
    assert pixels.dtype == np.uint8
    assert (pixels == (10, 20, 30)).all()


def test_the_centre_is_what_is_seen() -> None:
    image = Image.new("RGB", (600, 200), "red")
    image.paste("lime", (200, 0, 400, 200))
    inner = model_input(image, 224)[:, 2:-2]  # the filter looks a pixel beyond the square's edge
    assert (inner == (0, 255, 0)).all()
