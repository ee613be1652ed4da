"""The small pictures."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from photoclust.grouping.stacks import overlap
from photoclust.imaging.thumbnails import PRINT_SIDE, encode_thumbnail, print_of


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((640, 480), (320, 240)),
        ((480, 640), (240, 320)),
        ((100, 50), (100, 50)),
        ((320, 320), (320, 320)),
        ((9000, 3), (320, 1)),
        ((1, 1), (1, 1)),
    ],
)
def test_the_longer_side_is_bounded(size: tuple[int, int], expected: tuple[int, int]) -> None:
    thumbnail = encode_thumbnail(Image.new("RGB", size, "teal"))
    assert (thumbnail.width, thumbnail.height) == expected
    with Image.open(io.BytesIO(thumbnail.jpeg)) as image:
        assert image.format == "JPEG"
        assert image.size == expected


def test_a_print_is_small_and_grey_whatever_the_shape() -> None:
    wide = Image.new("RGB", (320, 100), (200, 200, 200))
    wide.paste((0, 0, 0), (160, 0, 320, 100))
    small = print_of(encode_thumbnail(wide).jpeg, 40)
    assert small is not None
    assert small.shape == (40, 40)
    assert small.dtype == np.uint8
    assert small[:, :18].min() > 180
    assert small[:, 22:].max() < 20


def test_a_thumbnail_carries_the_print_that_its_pixels_give() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (240, 320, 3)).astype(np.uint8)
    jpeg = encode_thumbnail(Image.fromarray(noise)).jpeg
    at = jpeg.index(b"PhotoClust print") - 4
    assert overlap.PRINT_SIDE == PRINT_SIDE
    bare = jpeg[:at] + jpeg[at + 4 + 17 + PRINT_SIDE**2 :]
    small, decoded = print_of(jpeg, PRINT_SIDE), print_of(bare, PRINT_SIDE)
    assert small is not None
    assert decoded is not None
    assert small.tobytes() in jpeg
    assert small.tobytes() == decoded.tobytes()
    other_size = print_of(jpeg, 20)
    assert other_size is not None
    assert other_size.shape == (20, 20), "made anew"
    with Image.open(io.BytesIO(jpeg)) as one, Image.open(io.BytesIO(bare)) as other:
        assert one.tobytes() == other.tobytes()


def test_a_damaged_thumbnail_has_no_print() -> None:
    assert print_of(b"", 40) is None
    assert print_of(encode_thumbnail(Image.new("RGB", (64, 64))).jpeg[:200], 40) is None
