"""What a picture's numbers mean where no ICC profile says it: CICP code points and PNG's gAMA.

The numbers of a coding are turned into light, the light into that of sRGB's primaries, and what is
brighter than paper white (HDR) is pressed below it; then coded as sRGB. The code points are those
of ITU-T H.273, the curves those of ITU-R BT.2100.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_Floats = NDArray[np.float32]
Chromaticities = tuple[float, float, float, float, float, float, float, float]
"""x and y of red, green, blue and white."""

SRGB: Chromaticities = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290)
PRIMARIES: dict[int, Chromaticities] = {
    4: (0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316),
    9: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, 0.3127, 0.3290),
    11: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351),
    12: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.3127, 0.3290),
}
"""Others (BT.709, both BT.601, unspecified) are sRGB's or so close that no one tells them apart."""

_PQ, _HLG = 16, 18
_GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0, 17: 2.6}
_LIKE_SRGB = 2.2
"""Exponent that stands for sRGB's own curve: numbers of about this one are shown as they are."""

_WHITE_NITS = 203.0
"""Paper white in HDR pictures, BT.2408."""
_HLG_PEAK_NITS = 1000.0
_KNEE = 0.75
"""Light up to here (of paper white) is kept as it is; the rest up to infinity goes above it."""

_ROWS = 256
"""Rows worked on at once, so that a large picture needs little memory."""


@dataclass(frozen=True, slots=True)
class Coding:
    """The meaning of a picture's numbers.

    Attributes:
        primaries: Colours of the channels and of white.
        gamma: Exponent from number to light; None for the curve of sRGB or of HDR.
        hdr: Code point of an HDR curve, PQ (16) or HLG (18); None for none.
    """

    primaries: Chromaticities
    gamma: float | None = None
    hdr: int | None = None


def coding_of_cicp(primaries: int, transfer: int) -> Coding | None:
    """The coding that code points name; None where that is sRGB, or as good as."""
    return coding_with(PRIMARIES.get(primaries, SRGB), transfer)


def coding_with(xy: Chromaticities, transfer: int) -> Coding | None:
    """The same with primaries that have no code point of their own."""
    if transfer in (_PQ, _HLG):
        return Coding(xy, hdr=transfer)
    gamma = _GAMMAS.get(transfer)
    if gamma == _LIKE_SRGB:
        gamma = None
    return None if gamma is None and xy == SRGB else Coding(xy, gamma)


def coding_of_gamma(exponent: float, primaries: Chromaticities | None) -> Coding | None:
    """The coding that PNG's gAMA and cHRM name; None where that is sRGB, as good as, or absurd.

    Args:
        exponent: From light to number, as gAMA has it (0.45455 is usual).
        primaries: From cHRM, if there is one.
    """
    xy = primaries if primaries and _is_sensible(primaries) else SRGB
    if max(abs(a - b) for a, b in zip(xy, SRGB, strict=True)) < 0.01:
        xy = SRGB
    gamma: float | None = 1 / exponent if 0.1 <= exponent <= 10 else _LIKE_SRGB
    if gamma is not None and abs(gamma - _LIKE_SRGB) < 0.1:
        gamma = None
    return None if gamma is None and xy == SRGB else Coding(xy, gamma)


def decoded(image: Image.Image, coding: Coding) -> Image.Image:
    """Bring an RGB image of 8 bits from its coding to sRGB."""
    light = _light(coding)
    matrix = _matrix(coding.primaries)
    code = _srgb_codes()
    pixels = np.asarray(image)
    out = np.empty_like(pixels)
    for top in range(0, len(pixels), _ROWS):
        values = light[pixels[top : top + _ROWS]]
        if coding.hdr == _HLG:
            values *= (values @ _luminances(coding.primaries))[..., None] ** 0.2
            values *= _HLG_PEAK_NITS / _WHITE_NITS
        values = np.maximum(values @ matrix.T, 0)
        if coding.hdr is not None:
            _press(values)
        out[top : top + _ROWS] = code[
            (values * (len(code) - 1) + 0.5).clip(0, len(code) - 1).astype(np.intp)
        ]
    return Image.fromarray(out)


def _press(values: _Floats) -> None:
    """Bring all light below 1, in place: hue stays, for all channels shrink alike."""
    peak = values.max(axis=-1, keepdims=True)
    over = np.maximum(peak - _KNEE, 0) / (1 - _KNEE)
    pressed = _KNEE + (1 - _KNEE) * over / (1 + over)
    values *= np.where(peak > _KNEE, pressed / np.maximum(peak, _KNEE), 1).astype(np.float32)


@lru_cache(maxsize=16)
def _light(coding: Coding) -> _Floats:
    """Light for each of 256 numbers; 1 is white. For HLG: light of the scene, at most 1."""
    x = np.linspace(0, 1, 256)
    if coding.hdr == _PQ:
        root = x ** (1 / 78.84375)
        nits = 10000 * (np.maximum(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)) ** (
            1 / 0.1593017578125
        )
        values = nits / _WHITE_NITS
    elif coding.hdr == _HLG:
        values = np.where(
            x <= 0.5, x**2 / 3, (np.exp((x - 0.55991073) / 0.17883277) + 0.28466892) / 12
        )
    elif coding.gamma is not None:
        values = x**coding.gamma
    else:
        values = np.where(x <= 0.04045, x / 12.92, ((x + 0.055) / 1.055) ** 2.4)
    return values.astype(np.float32)


@lru_cache(maxsize=1)
def _srgb_codes() -> NDArray[np.uint8]:
    """The sRGB number for light in steps fine enough for the darkest one."""
    light = np.linspace(0, 1, 1 << 14)
    codes = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return (codes * 255 + 0.5).astype(np.uint8)


@lru_cache(maxsize=16)
def _matrix(primaries: Chromaticities) -> _Floats:
    """From light in other primaries to light in sRGB's; white stays white."""
    matrix = np.linalg.inv(_to_xyz(SRGB)) @ _to_xyz(primaries)
    return np.asarray(matrix / matrix.sum(axis=1, keepdims=True), np.float32)


def _luminances(primaries: Chromaticities) -> _Floats:
    row: _Floats = _to_xyz(primaries)[1].astype(np.float32)
    return row


def _to_xyz(primaries: Chromaticities) -> NDArray[np.float64]:
    columns = [
        (x / y, 1.0, (1 - x - y) / y) for x, y in zip(primaries[::2], primaries[1::2], strict=True)
    ]
    channels, white = np.array(columns[:3]).T, np.array(columns[3])
    scaled: NDArray[np.float64] = channels * np.linalg.solve(channels, white)
    return scaled


def _is_sensible(primaries: Chromaticities) -> bool:
    """Whether three distinct colours around a white; a file may hold any numbers."""
    if min(primaries[1::2]) <= 0.001 or max(primaries) > 1.2 or min(primaries) < -0.2:
        return False
    try:
        matrix = _matrix(primaries)
    except np.linalg.LinAlgError:
        return False
    return bool(np.isfinite(matrix).all() and np.abs(matrix).max() < 10)
