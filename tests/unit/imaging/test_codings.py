"""What numbers mean is taken from what a file says and a profile does, not from its name."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from photoclust.imaging.codings import PRIMARIES, SRGB, coding_of_cicp, coding_of_gamma
from photoclust.imaging.decode import Decoded

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]
Floats = NDArray[np.float64]

DATA = Path(__file__).parents[2] / "data" / "pictures"
TO_2020 = np.array([[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]])
CLOSE = 5.0
WHITE_NITS = 203


def colours() -> Floats:
    """A picture of many colours, as sRGB numbers from 0 to 1."""
    height, width = 80, 120
    y, x = np.mgrid[0:height, 0:width]
    picture = np.stack([x / width, y / height, 1 - x / width / 2], axis=-1)
    picture[10:30, 20:60] = (0.9, 0.1, 0.05)
    return picture


RGB = colours()
LIGHT = np.where(RGB <= 0.04045, RGB / 12.92, ((RGB + 0.055) / 1.055) ** 2.4)


def pq(nits: Any) -> Any:
    power = (nits / 10000) ** 0.1593017578125
    root = (0.8359375 + 18.8515625 * power) / (1 + 18.6875 * power)
    return root**78.84375


def hlg(nits: Floats) -> Floats:
    shown = nits / 1000
    luminance = shown @ np.array([0.2627, 0.678, 0.0593])
    scene = shown * np.maximum(luminance, 1e-9)[..., None] ** (1 / 1.2 - 1)
    bright = 0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-9)) + 0.55991073
    return np.asarray(np.where(scene <= 1 / 12, np.sqrt(3 * scene), bright))


def difference(decoded: Decoded, expected: Floats = RGB) -> float:
    got = np.asarray(decoded.image, dtype=float)
    assert got.shape == expected.shape
    return float(np.abs(got - expected * 255).mean())


def png(numbers: Floats, chunks: dict[bytes, bytes], bits: int = 8) -> bytes:
    """Write a PNG with chunks of one's own."""
    values = np.rint(numbers * ((1 << bits) - 1)).astype(f">u{bits // 8}")
    height, width = values.shape[:2]
    rows = b"".join(b"\0" + row.tobytes() for row in values)
    head = struct.pack(">IIBBBBB", width, height, bits, 2 if values.ndim == 3 else 0, 0, 0, 0)
    parts = {b"IHDR": head, **chunks, b"IDAT": zlib.compress(rows), b"IEND": b""}
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts.items()
    )


def chromaticities(xy: tuple[float, ...]) -> bytes:
    """The body of cHRM: white first."""
    return struct.pack(">8I", *(round(value * 100000) for value in (*xy[6:], *xy[:6])))


def profile(gamma: float) -> bytes:
    return bytes(
        imagecodecs.cms_profile("rgb", gamma=gamma, whitepoint=SRGB[6:], primaries=SRGB[:6])
    )


@pytest.mark.parametrize("bits", [8, 16])
def test_png_gamma(bits: int, decoded: Decode) -> None:
    for exponent, numbers in ((1.0, LIGHT), (1 / 1.8, LIGHT ** (1 / 1.8)), (1 / 2.2, RGB)):
        gamma = struct.pack(">I", round(exponent * 100000))
        for chunks in ({b"gAMA": gamma}, {b"gAMA": gamma, b"cHRM": chromaticities(SRGB)}):
            assert difference(decoded(png(numbers, chunks, bits), ".png")) < CLOSE


def test_png_gamma_of_grey(decoded: Decode) -> None:
    chunks = {b"gAMA": struct.pack(">I", 100000)}
    grey = RGB[..., 0]
    result = decoded(png(LIGHT[..., 0], chunks), ".png")
    assert difference(result, np.dstack([grey] * 3)) < CLOSE


def test_png_primaries(decoded: Decode) -> None:
    light = (LIGHT @ TO_2020.T).clip(0, 1)
    chunks = {b"gAMA": struct.pack(">I", 100000), b"cHRM": chromaticities(PRIMARIES[9])}
    assert difference(decoded(png(light, chunks, 16), ".png")) < CLOSE


@pytest.mark.parametrize(
    "chunks",
    [
        {b"gAMA": struct.pack(">I", 100000), b"sRGB": b"\0"},
        {b"gAMA": struct.pack(">I", 100000), b"cICP": bytes((1, 13, 0, 1))},
        {b"gAMA": struct.pack(">I", 0)},
        {b"gAMA": struct.pack(">I", 45455), b"cHRM": bytes(32)},
        {b"cICP": bytes((1, 13, 0, 1)), b"iCCP": b"x\0\0" + zlib.compress(profile(1.0))},
        {b"iCCP": b"x\0\0" + zlib.compress(b"nonsense")},
        {b"cICP": b"\1"},
    ],
)
def test_png_the_most_trusted_mark_counts(chunks: dict[bytes, bytes], decoded: Decode) -> None:
    assert difference(decoded(png(RGB, chunks), ".png")) < CLOSE


@pytest.mark.parametrize(("transfer", "curve"), [(16, pq), (18, hlg)])
@pytest.mark.parametrize("bits", [8, 16])
def test_png_hdr(
    transfer: int, curve: Callable[[Floats], Floats], bits: int, decoded: Decode
) -> None:
    numbers = curve((LIGHT @ TO_2020.T).clip(0, 1) * WHITE_NITS).clip(0, 1)
    # A curve for HDR counts more than any profile.
    for others in ({}, {b"iCCP": b"x\0\0" + zlib.compress(profile(2.2))}):
        data = png(numbers, {b"cICP": bytes((9, transfer, 0, 1)), **others}, bits)
        assert difference(decoded(data, ".png")) < CLOSE


def test_light_brighter_than_paper_keeps_its_order_and_hue() -> None:
    steps = np.array([[0.1, 0.5, 1, 2, 5, 20]]).T * np.array([[0.2, 1.0, 0.2]])
    numbers = np.rint(pq(steps * WHITE_NITS).clip(0, 1) * 255).astype(np.uint8)
    coding = coding_of_cicp(1, 16)
    assert coding is not None
    from photoclust.imaging.codings import decoded as shown

    got = np.asarray(shown(Image.fromarray(numbers[None]), coding), dtype=int)[0]
    assert (np.diff(got[:, 1]) > 0).all()
    assert (got[:, 1] > got[:, 0] + 20).all()
    assert np.abs(got[:, 0] - got[:, 2]).max() <= 3


def with_code_points(plain: bytes, primaries: int, transfer: int) -> bytes:
    """A profile with another tag: code points for what it is a profile of."""
    count = int.from_bytes(plain[128:132], "big")
    table = b""
    for place in range(132, 132 + 12 * count, 12):
        kind, start, length = struct.unpack(">4sII", plain[place : place + 12])
        table += struct.pack(">4sII", kind, start + 12, length)
    body = plain[132 + 12 * count :]
    table += struct.pack(">4sII", b"cicp", len(plain) + 12, 12)
    whole = plain[:128] + struct.pack(">I", count + 1) + table + body
    whole += b"cicp" + bytes(4) + bytes((primaries, transfer, 0, 1))
    return struct.pack(">I", len(whole)) + whole[4:]


@pytest.mark.parametrize(("transfer", "curve"), [(16, pq), (18, hlg)])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_profile_of_an_hdr_curve(
    transfer: int,
    curve: Callable[[Floats], Floats],
    form: str,
    encode: Encode,
    decoded: Decode,
) -> None:
    numbers = curve((LIGHT @ TO_2020.T).clip(0, 1) * WHITE_NITS).clip(0, 1)
    image = Image.fromarray(np.rint(numbers * 255).astype(np.uint8))
    own = with_code_points(profile(2.2), 9, transfer)
    options: dict[str, Any] = {"quality": 100} if form != "PNG" else {}
    if form == "JPEG":
        options["subsampling"] = 0
    data = encode(image, form, icc_profile=own, **options)
    assert difference(decoded(data, "." + form.lower())) < 2 * CLOSE


@pytest.mark.parametrize(("transfer", "curve"), [(16, pq), (18, hlg)])
def test_avif_hdr(transfer: int, curve: Callable[[Floats], Floats], decoded: Decode) -> None:
    numbers = curve((LIGHT @ TO_2020.T).clip(0, 1) * WHITE_NITS).clip(0, 1)
    data = imagecodecs.avif_encode(
        np.rint(numbers * 1023).astype(np.uint16),
        level=95,
        bitspersample=10,
        pixelformat="444",
        primaries=9,
        transfer=transfer,
        matrix=9,
    )
    assert difference(decoded(bytes(data), ".avif")) < CLOSE


@pytest.mark.parametrize("name", ["pq.heic", "hlg.heic"])
def test_heif_hdr(name: str, decoded: Decode) -> None:
    assert difference(decoded((DATA / name).read_bytes(), ".heic")) < CLOSE


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_linear_profile_is_applied_whatever_its_name(
    form: str, encode: Encode, decoded: Decode
) -> None:
    image = Image.fromarray(np.rint(LIGHT * 255).astype(np.uint8))
    options: dict[str, Any] = {"quality": 100} if form != "PNG" else {}
    if form == "JPEG":
        options["subsampling"] = 0
    # lcms calls it "RGB built-in": the words of sRGB's own go in their place.
    named = profile(1.0).replace(
        "RGB built-in".encode("utf-16-be"), "sRGB built i".encode("utf-16-be")
    )
    data = encode(image, form, icc_profile=named, **options)
    assert difference(decoded(data, "." + form.lower())) < 8


def test_a_profile_that_does_what_srgb_does_changes_nothing(
    encode: Encode, decoded: Decode
) -> None:
    image = Image.fromarray(np.rint(RGB * 255).astype(np.uint8))
    srgb = imagecodecs.cms_profile("srgb")
    assert difference(decoded(encode(image, "PNG", icc_profile=bytes(srgb)), ".png")) < 0.5


def test_code_points_that_mean_srgb_mean_nothing_to_do() -> None:
    for primaries in (1, 2, 5, 6):
        for transfer in (1, 2, 4, 6, 13, 14, 15):
            assert coding_of_cicp(primaries, transfer) is None
    assert coding_of_cicp(12, 13) is not None
    assert coding_of_gamma(0.45455, None) is None
    assert coding_of_gamma(0.45455, SRGB) is None
    assert coding_of_gamma(float("nan"), None) is None
    assert coding_of_gamma(1.0, (0.0,) * 8) == coding_of_gamma(1.0, None)
