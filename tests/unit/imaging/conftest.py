"""Small pictures made for the tests."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from photoclust.imaging.decode import Decoded, decode


@pytest.fixture
def encode() -> Callable[..., bytes]:
    """Write an image in a format and return the bytes."""

    def write(image: Image.Image, form: str, **options: Any) -> bytes:
        out = io.BytesIO()
        image.save(out, form, **options)
        return out.getvalue()

    return write


@pytest.fixture
def decoded() -> Callable[..., Decoded]:
    """Decode bytes as the pipeline does."""

    def read(data: bytes, suffix: str = ".jpg") -> Decoded:
        return decode(data, suffix, thumbnail_side=320, input_side=224)

    return read


@pytest.fixture
def four_colours() -> Image.Image:
    """A picture whose corners are red, green, blue and yellow."""
    image = Image.new("RGB", (120, 80))
    for i, colour in enumerate(("red", "lime", "blue", "yellow")):
        left, top = (i % 2) * 60, (i // 2) * 40
        image.paste(colour, (left, top, left + 60, top + 40))
    return image


@pytest.fixture
def corners() -> Callable[[Image.Image], str]:
    """Name the colours of the corners, row by row: "RGBY" for `four_colours` upright."""
    names = {"100": "R", "010": "G", "001": "B", "110": "Y", "111": "W"}

    def name(image: Image.Image) -> str:
        width, height = image.size
        found = ""
        for y in (height // 8, height * 7 // 8):
            for x in (width // 8, width * 7 // 8):
                pixel = image.getpixel((x, y))
                assert isinstance(pixel, tuple)
                found += names.get("".join(str(int(value > 128)) for value in pixel), "?")
        return found

    return name
