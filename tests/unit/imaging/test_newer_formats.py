"""JPEG 2000 and JPEG XL."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from photoclust.imaging.codings import coding_of_cicp
from photoclust.imaging.codings import decoded as in_srgb
from photoclust.imaging.decode import Decoded, decode_full
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.imaging.jpeg_xl_header import header_of
from photoclust.imaging.signatures import Format, recognise

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]
Pixels = NDArray[Any]

CLOSE = 5.0


def picture() -> Pixels:
    y, x = np.mgrid[0:90, 0:130]
    rgb = np.stack([x * 255 / 130, y * 255 / 90, 255 - x], axis=-1).astype(np.uint8)
    rgb[10:30, 20:60] = (250, 20, 10)
    return rgb


RGB = picture()
GREY = RGB[..., 1].copy()


def difference(result: Decoded, expected: Pixels) -> float:
    got = np.asarray(result.image, dtype=float)
    if expected.ndim == 2:
        expected = np.dstack([expected] * 3)
    assert got.shape == expected.shape
    return float(np.abs(got - expected).mean())


def jp2(pixels: Pixels, **options: Any) -> bytes:
    return bytes(imagecodecs.jpeg2k_encode(pixels, level=0, **options))


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("source", [RGB, GREY])
def test_jpeg_2000(bare: bool, bits: int, source: Pixels, decoded: Decode) -> None:
    full = (1 << bits) - 1
    values = np.rint(source / 255 * full).astype(np.uint8 if bits == 8 else np.uint16)
    data = jp2(values, bitspersample=bits, codecformat="J2K" if bare else "JP2")
    suffix = ".j2k" if bare else ".jp2"
    assert recognise(data[:64], "") is Format.JPEG_2000
    result = decoded(data, suffix)
    assert difference(result, source) < CLOSE
    for rest in (b"junk" * 20, b"\0\0\0\x18ftypmp42" + bytes(4000), b"\xff\xd9" * 9):
        assert difference(decoded(data + rest, suffix), source) < CLOSE
    assert difference(decoded(data[:-2], suffix), source) < CLOSE
    with pytest.raises(DecodeError, match="cut off"):
        decoded(data[: len(data) // 2], suffix)


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA", "P"])
def test_jpeg_2000_as_pillow_writes_it(mode: str, encode: Encode, decoded: Decode) -> None:
    image = Image.fromarray(RGB).convert(mode.replace("P", "RGB"))
    data = encode(image, "JPEG2000")
    assert difference(decoded(data, ".jp2"), np.asarray(image.convert("RGB"))) < CLOSE


def test_jpeg_2000_is_unpacked_no_larger_than_needed(decoded: Decode, tmp_path: Any) -> None:
    large = np.repeat(np.repeat(RGB, 20, axis=0), 20, axis=1)
    data = jp2(large)
    result = decoded(data, ".jp2")
    assert (result.facts.width, result.facts.height) == (2600, 1800)
    assert max(result.image.size) < 1300
    expected = Image.fromarray(RGB).resize(result.image.size, Image.Resampling.BOX)
    assert difference(result, np.asarray(expected)) < CLOSE
    path = tmp_path / "photo.jpx"
    path.write_bytes(data)
    assert decode_full(path, 5000).image.size == (2600, 1800)


def test_jpeg_2000_in_unknown_colours_is_refused(decoded: Decode) -> None:
    data = bytearray(jp2(RGB, codecformat="JP2"))
    place = data.index(b"colr") + 4
    assert data[place] == 1
    data[place + 3 : place + 7] = (14).to_bytes(4, "big")  # CIELab
    with pytest.raises(DecodeError, match="this kind cannot be read"):
        decoded(bytes(data), ".jp2")


def jxl(pixels: Pixels, **options: Any) -> bytes:
    return bytes(imagecodecs.jpegxl_encode(pixels, **options))


@pytest.mark.parametrize("container", [False, True])
@pytest.mark.parametrize("kind", ["u1", "u2", "10", "f4"])
@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("source", [RGB, GREY])
def test_jpeg_xl(
    container: bool, kind: str, lossless: bool, source: Pixels, decoded: Decode
) -> None:
    options: dict[str, Any] = {"lossless": True} if lossless else {"distance": 1.0}
    values: Pixels = source
    # The writer marks wide numbers as numbers of light.
    share = source / 255
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    if kind == "f4":
        values = light.astype(np.float32)
    elif kind == "u2":
        values = np.rint(light * 65535).astype(np.uint16)
    elif kind == "10":
        values, options["bitspersample"] = np.rint(light * 1023).astype(np.uint16), 10
    data = jxl(values, usecontainer=container, **options)
    assert recognise(data[:64], ".jxl") is Format.JPEG_XL
    assert difference(decoded(data, ".jxl"), source) < CLOSE
    assert difference(decoded(data + b"junk" * 30, ".jxl"), source) < CLOSE
    with pytest.raises(DecodeError, match="cut off"):
        decoded(data[: len(data) * 2 // 3], ".jxl")


def test_jpeg_xl_is_transparent_where_it_is(decoded: Decode) -> None:
    alpha = np.full((90, 130, 1), 255, np.uint8)
    alpha[:, :65] = 100
    share = alpha / 255
    data = jxl(np.concatenate([RGB, alpha], axis=-1), lossless=True)
    assert difference(decoded(data, ".jxl"), RGB * share + 255 * (1 - share)) < CLOSE


def repacked(encode: Encode, **options: Any) -> bytes:
    """A JPEG packed as JPEG XL, which keeps profile and metadata."""
    jpeg = encode(Image.fromarray(RGB), "JPEG", quality=97, subsampling=0, **options)
    return bytes(imagecodecs.jpegxl_encode_jpeg(jpeg, usecontainer=True))


def test_jpeg_xl_keeps_a_jpegs_metadata(encode: Encode, decoded: Decode) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    result = decoded(repacked(encode, exif=exif), ".jxl")
    assert difference(result, RGB) < CLOSE
    assert result.facts.camera == "Maker"


@pytest.mark.parametrize("turn", range(1, 9))
def test_jpeg_xl_is_turned_once(turn: int, encode: Encode, decoded: Decode) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    back = {
        2: RGB[:, ::-1],
        3: RGB[::-1, ::-1],
        4: RGB[::-1],
        5: RGB.transpose(1, 0, 2),
        6: np.rot90(RGB, 1),
        7: RGB[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(RGB, -1),
    }
    stored = Image.fromarray(np.ascontiguousarray(back.get(turn, RGB)))
    jpeg = encode(stored, "JPEG", quality=97, subsampling=0, exif=exif)
    data = bytes(imagecodecs.jpegxl_encode_jpeg(jpeg, usecontainer=True))
    result = decoded(data, ".jxl")
    assert difference(result, RGB) < CLOSE
    assert (result.facts.width, result.facts.height) == (130, 90)


def profile(gamma: float, primaries: tuple[float, ...]) -> bytes:
    return bytes(
        imagecodecs.cms_profile("rgb", gamma=gamma, whitepoint=(0.3127, 0.329), primaries=primaries)
    )


SRGB = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
WIDE = (0.680, 0.320, 0.265, 0.690, 0.150, 0.060)


@pytest.mark.parametrize(
    ("gamma", "primaries"), [(1.0, SRGB), (1.8, SRGB), (2.2, WIDE), (1.0, WIDE)]
)
def test_jpeg_xl_means_what_its_profile_means(
    gamma: float, primaries: tuple[float, ...], encode: Encode, decoded: Decode
) -> None:
    own = profile(gamma, primaries)
    jpeg = encode(Image.fromarray(RGB), "JPEG", quality=97, subsampling=0, icc_profile=own)
    expected = np.asarray(decoded(jpeg).image, dtype=float)
    data = repacked(encode, icc_profile=own)
    assert difference(decoded(data, ".jxl"), expected) < CLOSE


def test_a_damaged_header_is_no_crash(decoded: Decode) -> None:
    random = np.random.default_rng(0)
    for data, suffix in ((jxl(RGB), ".jxl"), (jp2(RGB), ".jp2")):
        for _ in range(40):
            broken = bytearray(data)
            for place in random.integers(12 if suffix == ".jp2" else 2, 60, 3):
                broken[place] = random.integers(256)
            with contextlib.suppress(DecodeError):
                decoded(bytes(broken), suffix)
    with pytest.raises(ValueError, match="cut off"):
        header_of(b"\x13")


@pytest.mark.parametrize("name", ["photo.jp2", "photo.jxl"])
def test_both_are_decoded_in_a_child(name: str) -> None:
    data = jp2(RGB) if name.endswith("jp2") else jxl(RGB, lossless=True)
    with IsolatedDecoder(contextlib.nullcontext(), lambda: False) as decoder:
        result = decoder.decode(data, name[-4:], thumbnail_side=320, input_side=224)
    assert difference(result, RGB) < CLOSE


def marked(data: bytes, primaries: int, transfer: int) -> bytes:
    """A plain JPEG XL of 80 rows and 120 columns with another mark of what its numbers mean."""
    assert data.startswith(b"\xff\x0a")
    bits = f"{int.from_bytes(data[2:4], 'little'):016b}"[::-1][:9]  # its size

    def put(value: int, count: int) -> str:
        return f"{value:0{count}b}"[::-1]

    def code_point(value: int) -> str:
        if value < 2:
            return put(value, 2)
        return put(2, 2) + put(value - 2, 4) if value < 18 else put(3, 2) + put(value - 18, 6)

    bits += "0" + "0"  # not all as usual; no more fields
    bits += "0" + put(0, 2) + "1" + put(0, 2) + "0"  # 8 bits, no other channels, not XYB
    bits += "0" + "0" + code_point(0) + code_point(1) + code_point(primaries)
    bits += "0" + code_point(transfer) + code_point(1)
    bits += put(0, 2) + "1"  # no extensions, the usual transform
    head = bytes(int(bits[i : i + 8][::-1], 2) for i in range(0, len(bits), 8))
    return data[:2] + head + data[5:]


@pytest.mark.parametrize(("transfer", "hdr"), [(16, True), (18, True), (8, False), (13, False)])
def test_the_header_of_jpeg_xl_says_what_numbers_mean(
    transfer: int, hdr: bool, decoded: Decode
) -> None:
    values = np.repeat(np.repeat(RGB[:8, :12], 10, axis=0), 10, axis=1)
    plain_data = jxl(np.ascontiguousarray(values), lossless=True)
    data = marked(plain_data, 1, transfer)
    assert np.array_equal(imagecodecs.jpegxl_decode(data), values)
    coding = header_of(data[2:]).coding
    assert (coding is not None and coding.hdr is not None) is hdr
    assert coding == coding_of_cicp(1, transfer)
    wide = header_of(marked(plain_data, 9, transfer)[2:]).coding
    assert wide == coding_of_cicp(9, transfer)
    if coding is None:
        assert difference(decoded(data, ".jxl"), values) < CLOSE
    else:
        expected = in_srgb(Image.fromarray(values), coding)
        assert difference(decoded(data, ".jxl"), np.asarray(expected)) < 1
