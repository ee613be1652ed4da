"""The small pictures."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from photoclust.imaging.thumbnails import encode_thumbnail


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
