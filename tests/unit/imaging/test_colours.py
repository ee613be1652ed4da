"""Every kind of pixel ends as 8-bit sRGB."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageCms

from photoclust.imaging.colours import to_srgb
from photoclust.imaging.decode import Decoded

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]


def pixel_of(image: Image.Image) -> tuple[int, ...]:
    assert image.mode == "RGB"
    pixel = image.getpixel((0, 0))
    assert isinstance(pixel, tuple)
    return tuple(int(value) for value in pixel)


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (Image.new("1", (4, 4), 1), (255, 255, 255)),
        (Image.new("L", (4, 4), 90), (90, 90, 90)),
        (Image.new("LA", (4, 4), (90, 255)), (90, 90, 90)),
        (Image.new("LA", (4, 4), (0, 51)), (204, 204, 204)),
        (Image.new("RGBA", (4, 4), (255, 0, 0, 255)), (255, 0, 0)),
        (Image.new("RGBa", (4, 4), (255, 0, 0, 255)), (255, 0, 0)),
        (Image.new("RGBX", (4, 4), (255, 0, 0, 0)), (255, 0, 0)),
        (Image.new("CMYK", (4, 4), (0, 255, 255, 0)), (255, 0, 0)),
        (Image.new("YCbCr", (4, 4), (255, 128, 128)), (255, 255, 255)),
        (Image.new("HSV", (4, 4), (0, 255, 255)), (255, 0, 0)),
        (Image.new("LAB", (4, 4), (255, 128, 128)), (255, 255, 255)),
        (Image.new("I", (4, 4), 128), (128, 128, 128)),
        (Image.new("I", (4, 4), 65535), (255, 255, 255)),
        (Image.new("F", (4, 4), 0.5), (128, 128, 128)),
        (Image.new("F", (4, 4), float("nan")), (0, 0, 0)),
        (Image.fromarray(np.full((4, 4), 32896, np.uint16)), (128, 128, 128)),
        (Image.fromarray(np.full((4, 4), 4095, np.uint16)), (255, 255, 255)),
    ],
)
@pytest.mark.parametrize("reduction", [1, 2])
def test_all_modes(image: Image.Image, expected: tuple[int, ...], reduction: int) -> None:
    result = to_srgb(image, reduction)
    assert result.size == (4 // reduction, 4 // reduction)
    assert pixel_of(result) == pytest.approx(expected, abs=1)


def test_transparent_parts_become_white(encode: Encode, decoded: Decode) -> None:
    clear = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    clear.putpixel((7, 7), (255, 0, 0, 255))
    assert pixel_of(to_srgb(clear, 1)) == (255, 255, 255)
    palette = Image.new("P", (8, 8), 1)
    palette.putpalette([0, 0, 0, 255, 0, 0])
    palette.putpixel((7, 7), 0)
    for transparency in (1, b"\xff\0"):
        data = encode(palette, "PNG", transparency=transparency)
        assert pixel_of(decoded(data, ".png").image) == (255, 255, 255)
    data = encode(Image.new("RGB", (8, 8), (1, 2, 3)), "PNG", transparency=(1, 2, 3))
    # Every pixel is transparent, so that transparency means nothing.
    assert pixel_of(decoded(data, ".png").image) == (1, 2, 3)


def test_wholly_transparent_means_no_alpha_at_all() -> None:
    assert pixel_of(to_srgb(Image.new("RGBA", (4, 4), (9, 8, 7, 0)), 1)) == (9, 8, 7)


def test_sixteen_bit_files(encode: Encode, decoded: Decode) -> None:
    image = Image.fromarray(np.full((300, 300), 32896, np.uint16))
    for form in ("PNG", "TIFF"):
        assert pixel_of(decoded(encode(image, form), "." + form.lower()).image) == (128,) * 3


def swapped_profile() -> bytes:
    """Take sRGB's own profile with the red and green colorants exchanged."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"!XYZ").replace(b"gXYZ", b"rXYZ").replace(b"!XYZ", b"gXYZ")
    # Its name must not say sRGB, or it is taken for what it says.
    return swapped.replace(b"s\0R\0G\0B", b"x\0R\0G\0B").replace(b"sRGB", b"xRGB")


def test_the_embedded_profile_is_applied(encode: Encode, decoded: Decode) -> None:
    for form in ("JPEG", "PNG", "WEBP", "TIFF"):
        data = encode(Image.new("RGB", (64, 64), (255, 0, 0)), form, icc_profile=swapped_profile())
        red, green, _ = pixel_of(decoded(data, "." + form.lower()).image)
        assert green > 240 > 30 > red, form


@pytest.mark.parametrize("profile", [b"", b"garbage" * 40, swapped_profile()[:200]])
def test_an_absurd_profile_is_passed_over(profile: bytes, encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (64, 64), (250, 0, 0)), "PNG", icc_profile=profile)
    assert pixel_of(decoded(data, ".png").image) == (250, 0, 0)


def test_a_profile_for_other_pixels_is_passed_over() -> None:
    image = Image.new("L", (4, 4), 90)
    image.info["icc_profile"] = swapped_profile()
    assert pixel_of(to_srgb(image, 1)) == (90, 90, 90)


def test_an_adobe_cmyk_jpeg_is_not_inverted(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("CMYK", (64, 64), (0, 255, 255, 0)), "JPEG", quality=95)
    red, green, _ = pixel_of(decoded(data).image)
    assert red > 230 > 40 > green


def test_nothing_of_the_file_is_left_in_the_result(encode: Encode, decoded: Decode) -> None:
    data = encode(Image.new("RGB", (64, 64)), "JPEG", comment=b"private", icc_profile=b"x" * 200)
    out = io.BytesIO()
    decoded(data).image.save(out, "JPEG")
    assert b"private" not in out.getvalue()
