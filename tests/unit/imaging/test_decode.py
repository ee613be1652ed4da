"""From bytes to upright sRGB pixels, or to a reason."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoclust.imaging.decode import Decoded, decode, decode_full
from photoclust.imaging.errors import DecodeError

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]
Corners = Callable[[Image.Image], str]

HEIC = Path(__file__).resolve().parents[2] / "data" / "heic"

LOSSLESS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 95, "subsampling": "4:4:4"},
}


@pytest.mark.parametrize(
    ("form", "suffix"),
    [
        ("JPEG", ".jpg"),
        ("PNG", ".png"),
        ("WEBP", ".webp"),
        ("TIFF", ".tif"),
        ("BMP", ".bmp"),
        ("GIF", ".gif"),
        ("AVIF", ".avif"),
    ],
)
def test_every_format_is_read(
    form: str,
    suffix: str,
    four_colours: Image.Image,
    encode: Encode,
    decoded: Decode,
    corners: Corners,
) -> None:
    result = decoded(encode(four_colours, form, **LOSSLESS.get(form, {})), suffix)
    assert result.image.mode == "RGB"
    assert result.image.size == (120, 80)
    assert (result.facts.width, result.facts.height) == (120, 80)
    assert corners(result.image) == "RGBY"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(
    form: str,
    orientation: int,
    four_colours: Image.Image,
    encode: Encode,
    decoded: Decode,
    corners: Corners,
) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = four_colours.transpose(undo[orientation]) if orientation > 1 else four_colours
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encode(stored, form, exif=exif, **LOSSLESS.get(form, {}))
    result = decoded(data, "." + form.lower())
    assert corners(result.image) == "RGBY"
    assert result.image.size == (120, 80)
    assert (result.facts.width, result.facts.height) == (120, 80)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_heif_is_not_turned_twice(orientation: int, decoded: Decode, corners: Corners) -> None:
    result = decoded((HEIC / f"orientation_{orientation}.heic").read_bytes(), ".heic")
    assert corners(result.image) == "RGBY"
    assert (result.facts.width, result.facts.height) == (120, 80)


@pytest.mark.photos
def test_the_orientation_examples_all_look_the_same(photo_sets: Path, decoded: Decode) -> None:
    paths = sorted((photo_sets / "odd/orientation").glob("*.jpg"))
    pictures = [
        np.asarray(decoded(path.read_bytes()).image.resize((45, 30)), dtype=float) for path in paths
    ]
    assert len(pictures) == 9
    for picture in pictures:
        assert np.abs(picture - pictures[0]).mean() < 4


@pytest.mark.parametrize("value", [0, 9, 65535])
def test_absurd_orientation_means_upright(
    value: int, four_colours: Image.Image, encode: Encode, decoded: Decode, corners: Corners
) -> None:
    exif = Image.Exif()
    exif[0x0112] = value
    assert corners(decoded(encode(four_colours, "JPEG", exif=exif)).image) == "RGBY"


def test_a_large_jpeg_is_unpacked_no_larger_than_needed(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (4000, 3000), "gray"), "JPEG")
    result = decoded(data)
    assert result.image.size == (500, 375)
    assert (result.facts.width, result.facts.height) == (4000, 3000)


@pytest.mark.parametrize("size", [(4000, 300), (300, 4000), (1000, 1000), (225, 320), (1, 900)])
def test_both_thumbnail_and_input_get_enough_pixels(
    size: tuple[int, int], encode: Encode, decoded: Decode
) -> None:
    for form in ("JPEG", "PNG"):
        image = decoded(encode(Image.new("RGB", size), form), "." + form.lower()).image
        assert min(image.size) >= min(224, *size)
        assert max(image.size) >= min(320, max(size))


def test_only_the_first_frame_of_an_animation_counts(encode: Encode, decoded: Decode) -> None:
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    for form, suffix in (("GIF", ".gif"), ("PNG", ".png"), ("WEBP", ".webp")):
        data = encode(frames[0], form, save_all=True, append_images=frames[1:], duration=100)
        pixel = decoded(data, suffix).image.getpixel((32, 32))
        assert isinstance(pixel, tuple)
        assert pixel[0] > 200 > 60 > pixel[2], form


def test_a_multi_picture_jpeg_gives_its_first_picture(encode: Encode, decoded: Decode) -> None:
    pictures = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    data = encode(pictures[0], "MPO", save_all=True, append_images=pictures[1:])
    pixel = decoded(data).image.getpixel((32, 32))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200


def test_a_suffix_that_lies_does_no_harm(
    four_colours: Image.Image, encode: Encode, decoded: Decode, corners: Corners
) -> None:
    assert corners(decoded(encode(four_colours, "PNG"), ".jpg").image) == "RGBY"


def test_what_is_no_picture_is_refused(decoded: Decode) -> None:
    with pytest.raises(DecodeError, match="no picture"):
        decoded(b"hello")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"])
def test_a_cut_off_file_is_refused_with_a_reason(
    form: str, encode: Encode, decoded: Decode
) -> None:
    noise = Image.effect_noise((400, 300), 80).convert("RGB")
    data = encode(noise, form)
    with pytest.raises(DecodeError) as caught:
        decoded(data[: len(data) * 2 // 3], "." + form.lower())
    assert caught.value.reason.endswith(".")
    assert caught.value.hint.endswith(".")
    if form in ("JPEG", "PNG", "BMP"):
        assert "cut off" in caught.value.reason


def test_flipped_bytes_never_raise_anything_else(encode: Encode, decoded: Decode) -> None:
    random = np.random.default_rng(0)
    noise = Image.effect_noise((64, 48), 80).convert("RGB")
    for form in ("JPEG", "PNG", "WEBP", "BMP", "GIF"):
        data = encode(noise, form)
        for _ in range(60):
            broken = bytearray(data)
            for place in random.integers(8, len(data), 4):
                broken[place] = random.integers(256)
            with contextlib.suppress(DecodeError):
                decoded(bytes(broken), "." + form.lower())


def png_of_size(width: int, height: int) -> bytes:
    """Write a PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def webp_of_size(width: int, height: int) -> bytes:
    """Write the head of a WebP file that claims a size."""
    numbers = bytes(4) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0" + numbers + bytes(40)


@pytest.mark.parametrize(
    ("data", "suffix", "limit"),
    [
        (png_of_size(20_000, 10_001), ".png", "200 megapixels (20,000 × 10,001)"),
        (png_of_size(2**31 - 1, 2**31 - 1), ".png", "200 megapixels"),
        (webp_of_size(16_000, 16_000), ".webp", "100 megapixels"),
    ],
)
def test_a_decompression_bomb_is_refused_before_it_is_unpacked(
    data: bytes, suffix: str, limit: str, decoded: Decode
) -> None:
    with pytest.raises(DecodeError) as caught:
        decoded(data, suffix)
    assert limit in caught.value.reason


def test_a_jpeg_of_very_many_layers_is_refused(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (6000, 6000)), "JPEG", progressive=True)
    scan = data[data.rindex(b"\xff\xda") : -2]
    with pytest.raises(DecodeError, match="layers"):
        decoded(data[:-2] + scan * 200 + data[-2:])


def test_a_large_picture_waits_for_its_turn(encode: Encode) -> None:
    entered = []

    class Turn:
        def __enter__(self) -> None:
            entered.append(True)

        def __exit__(self, *_: object) -> None:
            entered.append(False)

    small, large = Image.new("1", (500, 500)), Image.new("1", (7000, 6000))
    for image in (small, large):
        decode(encode(image, "PNG"), ".png", thumbnail_side=320, input_side=224, large=Turn())
    assert entered == [True, False]


def test_decoding_for_the_preview_bounds_the_longer_side(
    four_colours: Image.Image, encode: Encode, corners: Corners, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(encode(four_colours.resize((1200, 800)), "JPEG"))
    result = decode_full(path, 700)
    assert result.image.size == (700, 467)
    assert corners(result.image) == "RGBY"
    assert decode_full(path, 5000).image.size == (1200, 800)


def test_the_preview_of_a_missing_file_is_a_reason(tmp_path: Path) -> None:
    with pytest.raises(DecodeError, match="not there"):
        decode_full(tmp_path / "gone.jpg", 100)


@pytest.mark.photos
def test_the_odd_photos_are_read_or_refused_in_words(photo_sets: Path, decoded: Decode) -> None:
    good, bad = [], []
    for path in sorted((photo_sets / "odd").rglob("*")):
        if path.is_file():
            try:
                decoded(path.read_bytes(), path.suffix)
                good.append(path)
            except DecodeError:
                bad.append(path)
    assert {path.parent.name for path in bad} == {"broken", "heif_corrupted"}
    assert len(bad) == 27
    assert len(good) == 52
