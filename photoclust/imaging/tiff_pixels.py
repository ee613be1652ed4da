"""What the numbers of an unusual TIFF mean as a picture.

A layout that is not listed here is refused: there is always a reader that shows it as something
else. So are signed numbers, of which no two programs agree where white is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photoclust.imaging.opened import Scale, damaged, rare_kind
from photoclust.imaging.signatures import Format
from photoclust.imaging.wide_pixels import in_bytes, reduced, usual_full

if TYPE_CHECKING:
    import tifffile

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _INKS, _YCBCR, _CIELAB, _ICCLAB = (
    *range(4),
    *range(5, 7),
    *range(8, 10),
)
COLOURS = {_WHITE_IS_ZERO: 1, _BLACK_IS_ZERO: 1, _PALETTE: 1, _INKS: 4}
"""How many samples make a pixel's colour; three for all others."""

_COMPRESSIONS = frozenset((1, 2, 3, 4, 5, 7, 8, 32773, 32946, 34925, 34926, 34927, 50000, 50001))
"""None, CCITT, LZW, JPEG (not the old way), deflate, PackBits, LZMA, ZSTD, WebP."""

_UNSIGNED, _REAL = 1, 3
_ASSOCIATED, _UNASSOCIATED = 1, 2
_PROFILE, _INK_SET, _COEFFICIENTS, _RANGE, _PHOTOMETRIC = 34675, 332, 529, 532, 262
_JPEG = 7
_MOST_SAMPLES = 64
_WIDE = 65535.0
_OVERSHOOT = 0.25
"""Real numbers that much beyond black and white come from sharpening or resizing."""


def picture_of(page: tifffile.TiffPage, scale: Scale) -> Image.Image:
    """Unpack a page of a known layout to a picture of 8 bits, reduced where no more is needed.

    Raises:
        DecodeError: what its layout means is not known, or data are missing.
        NotImplementedError: tifffile cannot unpack it.
    """
    size = page.imagewidth, page.imagelength
    wanted = min(1.0, scale(*size))
    reduction = max(1, int(1 / wanted)) if page.photometric != _PALETTE else 1
    colours = COLOURS.get(page.photometric, 3)
    values = _unpack(page)
    full = _white(page, values[..., :colours])  # of all pixels: averages are darker than white
    values = reduced(values, reduction)
    alpha = _alpha(page, values, colours)
    values = values[..., :colours]
    if page.photometric == _PALETTE:
        return _with_alpha(_by_palette(page, values[..., 0]), alpha, page)
    if page.photometric in (_CIELAB, _ICCLAB):
        return Image.merge("LAB", [Image.fromarray(band) for band in _lab(page, values)])
    if page.photometric == _YCBCR and page.compression != _JPEG:
        return Image.merge("YCbCr", [Image.fromarray(values[..., i].copy()) for i in range(3)])
    levels = _levels(page, values, full)
    if page.photometric == _WHITE_IS_ZERO:
        levels = np.iinfo(levels.dtype).max - levels
    return _with_alpha(_coloured(levels, page), alpha, page)


def require_known(page: tifffile.TiffPage) -> None:
    """Refuse a page whose layout is in no list.

    Raises:
        DecodeError: it is of a rare kind.
    """
    bits, form, photometric = bits_of(page), page.sampleformat, page.photometric
    colours = COLOURS.get(photometric, 3)
    plain = form == _UNSIGNED and bits > 0
    known = {
        _WHITE_IS_ZERO: plain and bits <= 32,
        _BLACK_IS_ZERO: (plain and bits <= 32) or form == _REAL,
        _RGB: (plain and bits <= 32) or form == _REAL,
        _PALETTE: plain and bits <= 16,
        _INKS: plain and bits in (8, 16) and page.tags.valueof(_INK_SET, 1) == 1,
        _YCBCR: plain and _is_usual_ycbcr(page, bits),
        _CIELAB: bits in (8, 16),
        _ICCLAB: bits in (8, 16),
    }
    if (
        not known.get(photometric, False)
        or _PHOTOMETRIC not in page.tags
        or page.imagedepth != 1
        or not colours <= page.samplesperpixel <= _MOST_SAMPLES
        or page.compression not in _COMPRESSIONS
    ):
        raise rare_kind(Format.TIFF)


def bits_of(page: tifffile.TiffPage) -> int:
    """Bits of a sample; 0 where they differ from sample to sample."""
    bits: object = page.bitspersample
    return bits if isinstance(bits, int) else 0


def _is_usual_ycbcr(page: tifffile.TiffPage, bits: int) -> bool:
    if page.compression == _JPEG:
        return page.planarconfig == 1
    coefficients = page.tags.valueof(_COEFFICIENTS)
    return bits == 8 and coefficients is None and _RANGE not in page.tags


def _unpack(page: tifffile.TiffPage) -> NDArray[Any]:
    """All pixels, (height, width, samples), and not one made up.

    Raises:
        DecodeError: a part holds fewer pixels than it should.
    """
    height, width, samples = page.imagelength, page.imagewidth, page.samplesperpixel
    assert page.dtype is not None
    out = np.zeros((height, width, samples), page.dtype)
    left = height * width * samples
    for segment, (plane, _, top, start, _), _ in page.segments(maxworkers=1):
        if segment is None:
            raise damaged(Format.TIFF)
        part = segment[0, : height - top, : width - start]
        rows, columns, depth = part.shape
        first = plane if page.planarconfig == 2 else 0
        out[top : top + rows, start : start + columns, first : first + depth] = part
        left -= part.size
    if left > 0:
        raise damaged(Format.TIFF)
    return out


def _alpha(page: tifffile.TiffPage, values: NDArray[Any], colours: int) -> NDArray[np.uint8] | None:
    """The first extra channel where it is alpha."""
    kinds = page.extrasamples
    if not kinds or kinds[0] not in (_ASSOCIATED, _UNASSOCIATED) or values.shape[2] <= colours:
        return None
    channel = values[..., colours]
    if page.sampleformat == _REAL:
        return np.asarray((np.nan_to_num(channel).clip(0, 1) * 255).round(), np.uint8)
    return in_bytes(channel, page.bitspersample)


def _by_palette(page: tifffile.TiffPage, indices: NDArray[Any]) -> Image.Image:
    colours = page.colormap
    if colours is None or colours.ndim != 2 or colours.shape[0] != 3:
        raise damaged(Format.TIFF)
    # Some programs write 8 bits where 16 belong.
    table = colours.T if colours.max() < 256 else colours.T >> 8
    return Image.fromarray(table.astype(np.uint8)[indices.clip(0, len(table) - 1)])


def _lab(page: tifffile.TiffPage, values: NDArray[Any]) -> list[NDArray[np.uint8]]:
    """Lightness and both colours as Pillow has them: 8 bits, grey at 128."""
    if page.bitspersample == 16:
        values = values.view(np.uint16) >> 8
    levels = values.astype(np.uint8).copy()
    if page.photometric == _CIELAB:  # signed; the other one is not
        levels[..., 1:] ^= 0x80
    return [np.ascontiguousarray(levels[..., i]) for i in range(3)]


def _white(page: tifffile.TiffPage, values: NDArray[Any]) -> float:
    """The number that means white, or no ink.

    Raises:
        DecodeError: there is none.
    """
    bits = page.bitspersample
    if page.sampleformat == _REAL:
        return _white_of_reals(np.nan_to_num(values.astype(np.float32)))
    if page.photometric == _BLACK_IS_ZERO and bits in (16, 32):
        return usual_full(values) or _WIDE
    return float((1 << bits) - 1)


def _levels(page: tifffile.TiffPage, values: NDArray[Any], full: float) -> NDArray[Any]:
    """Bring colours to the full range of 8 or 16 unsigned bits."""
    if page.sampleformat == _UNSIGNED and page.bitspersample <= 8:
        return in_bytes(values, page.bitspersample)
    if full == _WIDE and values.dtype == np.uint16:
        return values
    wide = np.nan_to_num(values.astype(np.float64)) * (_WIDE / full)
    return (wide.clip(0, _WIDE) + 0.5).astype(np.uint16)


def _white_of_reals(values: NDArray[np.float32]) -> float:
    """White among real numbers: 1, or that of whole numbers which were only stored as real ones.

    Raises:
        DecodeError: neither; light without a limit has no white.
    """
    low, high = float(values.min()), float(values.max())
    if low >= -_OVERSHOOT and high <= 1 + _OVERSHOOT:
        return 1.0
    full = usual_full(values)
    if full is None or not np.array_equal(values, np.rint(values)):
        raise rare_kind(Format.TIFF)
    return full


def _coloured(levels: NDArray[Any], page: tifffile.TiffPage) -> Image.Image:
    """Make a picture of it; a profile is applied to wide numbers before they lose their bits."""
    profile = page.tags.valueof(_PROFILE)
    profile = profile if isinstance(profile, bytes) else None
    levels = levels[..., 0] if levels.shape[2] == 1 else levels
    mode = {2: "gray", 3: "rgb"}.get(levels.ndim if levels.ndim == 2 else levels.shape[2])
    if levels.dtype == np.uint16 and profile is not None and mode is not None:
        converted = _converted(np.ascontiguousarray(levels), profile, mode)
        if converted is not None:
            return Image.fromarray(converted)
    narrow = np.ascontiguousarray(in_bytes(levels, 8 * levels.dtype.itemsize))
    image = Image.fromarray(narrow, "CMYK" if page.photometric == _INKS else None)
    if profile is not None:
        image.info["icc_profile"] = profile
    return image


def _converted(levels: NDArray[Any], profile: bytes, mode: str) -> NDArray[np.uint8] | None:
    import imagecodecs

    try:
        return np.asarray(
            imagecodecs.cms_transform(
                levels,
                profile,
                imagecodecs.cms_profile("srgb"),
                colorspace=mode,
                outcolorspace="rgb",
                outdtype="uint8",
            )
        )
    except (RuntimeError, ValueError):  # absurd, or made for other channels
        return None


def _with_alpha(
    image: Image.Image, alpha: NDArray[np.uint8] | None, page: tifffile.TiffPage
) -> Image.Image:
    if alpha is None or image.mode not in ("L", "RGB"):
        return image
    image.putalpha(Image.fromarray(np.ascontiguousarray(alpha)))
    if page.extrasamples[0] != _ASSOCIATED:
        return image
    associated = Image.frombytes(image.mode[:-1] + "a", image.size, image.tobytes())
    associated.info.update(image.info)
    return associated
