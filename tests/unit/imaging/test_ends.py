"""Where a picture is all there, a missing or strange end of its file decides nothing."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoclust.imaging.decode import Decoded
from photoclust.imaging.errors import DecodeError

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]

HEIC = Path(__file__).parents[2] / "data" / "pictures" / "pq.heic"
FORMS = ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "JPEG2000"]
TRAILERS = [b"\0\0\0\x18ftypmp42" + bytes(4000), b"junk", bytes(6000), b"\xff\xd9\xff\xda" * 99]


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    rough = np.random.default_rng(5).integers(0, 256, (30, 40, 3), np.uint8)
    return Image.fromarray(rough).resize((320, 240), Image.Resampling.BICUBIC)


def pixels(result: Decoded) -> Any:
    return np.asarray(result.image)


@pytest.mark.parametrize("form", FORMS)
def test_what_follows_a_picture_decides_nothing(
    form: str, photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    suffix = ".jp2" if form == "JPEG2000" else f".{form.lower()}"
    data = encode(photo, form)
    right = pixels(decoded(data, suffix))
    for trailer in (*TRAILERS, data):
        assert np.array_equal(pixels(decoded(data + trailer, suffix)), right)


def test_a_clip_in_a_heif_file_decides_nothing(decoded: Decode) -> None:
    data = HEIC.read_bytes()
    right = pixels(decoded(data, ".heic"))
    for trailer in (b"\0\0\x10\x08mpvd" + bytes(4096), *TRAILERS):
        assert np.array_equal(pixels(decoded(data + trailer, ".heic")), right)
    with pytest.raises(DecodeError, match="cut off"):
        decoded(data[:-200], ".heic")


def test_a_png_needs_its_pixels_and_nothing_behind(
    photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    data = encode(photo, "PNG")
    right = pixels(decoded(data, ".png"))
    for missing in (1, 4, 8, 12, 14, 16):
        assert np.array_equal(pixels(decoded(data[:-missing], ".png")), right)
    with pytest.raises(DecodeError, match="cut off"):
        decoded(data[: len(data) // 2], ".png")


@pytest.mark.parametrize("options", [{}, {"lossless": True}])
def test_a_webp_needs_its_picture_and_no_metadata_behind(
    options: dict[str, Any], photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Maker" * 200
    data = encode(photo, "WEBP", exif=exif, xmp=b"<x/>" * 300, **options)
    right = pixels(decoded(data, ".webp"))
    start = data.index(b"EXIF")
    for end in (start, start + 5, start + 300, len(data) - 4):
        result = decoded(data[:end], ".webp")
        assert np.array_equal(pixels(result), right)
        assert result.facts.width == 320
    with pytest.raises(DecodeError, match="cut off"):
        decoded(data[: start // 2], ".webp")


def test_only_the_first_frame_of_a_gif_has_to_be_there(
    photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    one = encode(photo, "GIF")
    frames = [photo.transpose(Image.Transpose.ROTATE_180), photo]
    data = encode(photo, "GIF", save_all=True, append_images=frames)
    right = pixels(decoded(one, ".gif"))
    for end in (one[:-1], one[:-2], data[: len(data) - 5000], data[: len(data) // 2]):
        assert np.abs(pixels(decoded(end, ".gif")).astype(int) - right).mean() < 5
    with pytest.raises(DecodeError, match="cut off"):
        decoded(one[: len(one) // 2], ".gif")


def test_a_second_page_that_is_missing_costs_the_first_nothing(
    photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    out = io.BytesIO()
    photo.save(out, "TIFF", save_all=True, append_images=[photo.rotate(180)])
    data = out.getvalue()
    right = pixels(decoded(encode(photo, "TIFF"), ".tif"))
    for end in (len(data) - 100, len(data) * 3 // 4, len(data) * 5 // 8):
        assert np.array_equal(pixels(decoded(data[:end], ".tif")), right)


@pytest.mark.parametrize("form", FORMS)
def test_the_reason_says_that_it_is_cut_off(
    form: str, photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    suffix = ".jp2" if form == "JPEG2000" else f".{form.lower()}"
    data = encode(photo, form)
    for share in (0.3, 0.5, 0.8):
        with pytest.raises(DecodeError, match="cut off") as caught:
            decoded(data[: int(len(data) * share)], suffix)
        assert caught.value.hint == "Copy it again from the camera or a backup."
