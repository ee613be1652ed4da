"""Where a JPEG's picture ends decides whether it is whole; its header decides who can read it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from photoclust.imaging.decode import Decoded, decode_full
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.imaging.jpeg import is_rare_jpeg
from photoclust.imaging.jpeg_markers import extent_of, frame_of

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]

KINDS: list[dict[str, Any]] = [
    {},
    {"progressive": True},
    {"subsampling": 0, "quality": 95},
    {"progressive": True, "subsampling": 0},
    {"optimize": True},
    {"restart_marker_rows": 1},
    {"progressive": True, "restart_marker_blocks": 3},
]

CLIP = b"\0\0\0\x18ftypmp42" + b"\xff\xda\xff\xd8\xff\xe1" * 400 + bytes(3000)
"""What phones put behind a photo: a clip in which marks of scans occur by chance."""


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """A picture with detail in every corner, of sides that are no multiple of a block's."""
    rough = np.random.default_rng(3).integers(0, 256, (23, 31, 3), np.uint8)
    return Image.fromarray(rough).resize((403, 301), Image.Resampling.BICUBIC)


def pixels(image: Image.Image) -> Any:
    return np.asarray(image, dtype=float)


@pytest.mark.parametrize("options", KINDS)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_picture_without_its_end_mark_is_whole(
    options: dict[str, Any], mode: str, photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    data = encode(photo.convert(mode), "JPEG", **options)
    assert data.endswith(b"\xff\xd9")
    right = pixels(decoded(data).image)
    for end in (data[:-2], data[:-1], data[:-2] + bytes(700), data[:-2] + b"\xff"):
        result = decoded(end)
        assert (result.facts.width, result.facts.height) == photo.size
        assert np.array_equal(pixels(result.image), right)


@pytest.mark.parametrize("options", KINDS)
def test_what_follows_a_picture_decides_nothing(
    options: dict[str, Any], photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    data = encode(photo, "JPEG", **options)
    other = encode(Image.new("RGB", (64, 64), "red"), "JPEG")
    right = pixels(decoded(data).image)
    for rest in (CLIP, other, b"\0" * 5000, b"junk", other[:200], CLIP * 300):
        assert np.array_equal(pixels(decoded(data + rest).image), right)


@pytest.mark.parametrize("options", KINDS)
@pytest.mark.parametrize("share", [0.35, 0.6, 0.97])
def test_a_picture_cut_in_the_middle_is_a_problem_whatever_follows(
    options: dict[str, Any], share: float, photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    data = encode(photo, "JPEG", **options)
    cut = data[: int(len(data) * share)]
    other = encode(Image.new("RGB", (64, 64), "red"), "JPEG")
    rests = [b"", bytes(5000), other, CLIP]
    if not options.get("progressive") or share < 0.7:  # else only the last bits are missing
        rests.append(b"\xff\xd9")
    for rest in rests:
        with pytest.raises(DecodeError, match=r"cut off|damaged"):
            decoded(cut + rest)


def test_scans_behind_the_picture_are_not_counted(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (6000, 6000), "teal"), "JPEG", progressive=True)
    assert decoded(data + b"\xff\xda\0\x02" * 300).facts.width == 6000


def test_a_picture_that_is_grey_to_its_last_corner_is_whole(
    encode: Encode, decoded: Decode
) -> None:
    for options in KINDS:
        data = encode(Image.new("RGB", (300, 200), (128, 128, 128)), "JPEG", **options)
        assert decoded(data).facts.width == 300
        assert decoded(data + CLIP).facts.width == 300


def test_a_small_picture_of_endless_scans_is_refused(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (16, 16)), "JPEG", progressive=True)
    scan = data[data.rindex(b"\xff\xda") : -2]
    with pytest.raises(DecodeError, match="layers"):
        decoded(data[:-2] + scan * 200_000 + data[-2:])


def test_the_markers_say_what_is_there(photo: Image.Image, encode: Encode) -> None:
    data = encode(photo, "JPEG", progressive=True)
    frame, extent = frame_of(data), extent_of(data + CLIP)
    assert frame is not None
    assert (frame.process, frame.bits, frame.width, frame.height) == (0xC2, 8, 403, 301)
    assert frame.components == (1, 2, 3)
    assert len(extent.scans) == 10
    assert extent.end == len(data) - 2
    assert extent.has_end_mark
    assert frame_of(b"\xff\xd8\xff") is None
    assert extent_of(b"\xff\xd8\xff\xda").scans == ()


def rare(pixels: Any) -> dict[str, tuple[bytes, int]]:
    """Rare kinds of JPEG with the number of levels each may be off."""
    wide = (pixels.astype(np.uint16) << 4) | (pixels >> 4)
    return {
        "12 bits": (bytes(imagecodecs.jpeg8_encode(wide, level=95, bitspersample=12)), 12),
        "lossless": (bytes(imagecodecs.jpeg8_encode(pixels, lossless=True)), 1),
        "lossless 12": (
            bytes(imagecodecs.jpeg8_encode(wide, lossless=True, bitspersample=12)),
            1,
        ),
        "lossless 16": (
            bytes(
                imagecodecs.jpeg8_encode(
                    pixels.astype(np.uint16) * 257, lossless=True, bitspersample=16
                )
            ),
            1,
        ),
        "LS": (bytes(imagecodecs.jpegls_encode(pixels)), 1),
        "LS 16": (bytes(imagecodecs.jpegls_encode(pixels.astype(np.uint16) * 257)), 1),
    }


@pytest.mark.parametrize(
    "kind", ["12 bits", "lossless", "lossless 12", "lossless 16", "LS", "LS 16"]
)
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_rare_kinds_are_read_in_a_child(
    kind: str, mode: str, photo: Image.Image, decoded: Decode, encode: Encode
) -> None:
    source = photo.convert(mode)
    data, tolerance = rare(np.asarray(source))[kind]
    assert is_rare_jpeg(data)
    assert not is_rare_jpeg(encode(source, "JPEG"))
    got = pixels(decoded(data).image)
    assert np.abs(got - pixels(source.convert("RGB"))).mean() < tolerance
    with pytest.raises(DecodeError, match=r"cut off|damaged"):
        decoded(data[: len(data) // 2])


def test_a_rare_kind_keeps_its_metadata_and_leaves_the_process(
    photo: Image.Image, encode: Encode
) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker"
    everyday = encode(photo, "JPEG", exif=exif)
    start = everyday.index(b"\xff\xe1")
    head = everyday[start : start + 2 + int.from_bytes(everyday[start + 2 : start + 4], "big")]
    data, _ = rare(np.asarray(photo))["LS"]
    with IsolatedDecoder(nullcontext(), lambda: False) as decoder:
        result = decoder.decode(
            data[:2] + head + data[2:], ".jpg", thumbnail_side=320, input_side=224
        )
    assert result.facts.camera == "Maker"
    assert (result.facts.width, result.facts.height) == (301, 403)


@pytest.mark.parametrize("process", [0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF])
def test_kinds_that_nobody_reads_are_not_blamed_on_the_file(
    process: int, photo: Image.Image, encode: Encode, decoded: Decode
) -> None:
    data = encode(photo, "JPEG")
    with pytest.raises(DecodeError, match="this kind cannot be read") as caught:
        decoded(data.replace(b"\xff\xc0", bytes((0xFF, process)), 1))
    assert "Copy" not in caught.value.hint


def test_a_png_that_only_telephones_read_is_not_blamed(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (40, 30)), "PNG")
    apples = data[:8] + b"\0\0\0\x04CgBI\x50\0\x20\x06\x2b\xd5\xb3\x7f" + data[8:]
    with pytest.raises(DecodeError, match="this kind cannot be read"):
        decoded(apples, ".png")


def test_the_full_view_shows_what_was_indexed(
    photo: Image.Image, encode: Encode, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(encode(photo, "JPEG", progressive=True)[:-2])
    assert decode_full(path, 1000).image.size == photo.size
