"""The header of a JPEG XL codestream (ISO/IEC 18181-1): how large a picture is and what it means.

libjxl's reader for Python gives the numbers and not what they mean.
"""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.imaging.codings import (
    PRIMARIES,
    SRGB,
    Coding,
    coding_of_gamma,
    coding_with,
)

_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
_ALPHA, _SPOT, _FILTER = 0, 2, 5
_GREY, _OWN_SPACE = 1, 2
_CUSTOM, _E_WHITE, _DCI_WHITE = 2, 10, 11


@dataclass(frozen=True, slots=True)
class Header:
    """What the beginning of a codestream says.

    Attributes:
        width: Width in pixels, before the picture is turned.
        height: Height, likewise.
        bits: Bits of a sample.
        is_real: Whether samples are real numbers.
        alpha_associated: Whether colours are multiplied with alpha already.
        has_other_channels: Whether there are more channels, such as black ink or depth.
        coding: What the numbers mean; None for sRGB.
        has_lost_profile: Whether an ICC profile says it, which the reader does not give.
    """

    width: int
    height: int
    bits: int = 8
    is_real: bool = False
    alpha_associated: bool = False
    has_other_channels: bool = False
    coding: Coding | None = None
    has_lost_profile: bool = False


class _Bits:
    """The bits of a codestream, lowest first.

    Every call raises ValueError where there are no more.
    """

    def __init__(self, data: bytes) -> None:
        self._number = int.from_bytes(data[:4096], "little")
        self._left = 8 * min(len(data), 4096)

    def u(self, bits: int) -> int:
        """A number of so many bits."""
        self._left -= bits
        if self._left < 0:
            msg = "the header is cut off"
            raise ValueError(msg)
        value = self._number & ((1 << bits) - 1)
        self._number >>= bits
        return value

    def flag(self) -> bool:
        """One bit."""
        return self.u(1) == 1

    def u32(self, *ways: tuple[int, int]) -> int:
        """A number in one of four ways: an offset and how many bits are added to it."""
        offset, bits = ways[self.u(2)]
        return offset + self.u(bits)

    def enum(self) -> int:
        """A code point."""
        return self.u32((0, 0), (1, 0), (2, 4), (18, 6))

    def coordinate(self) -> float:
        """A chromaticity."""
        packed = self.u32((0, 19), (524288, 19), (1048576, 20), (2097152, 21))
        return (-(packed + 1) // 2 if packed & 1 else packed // 2) / 1e6


def header_of(codestream: bytes) -> Header:
    """Read the header behind the codestream's mark.

    Raises:
        ValueError: it makes no sense, or has parts that this reader does not know.
    """
    bits = _Bits(codestream)
    width, height = _size(bits)
    if bits.flag():  # all as usual
        return Header(width, height)
    if bits.flag():
        bits.u(3)  # orientation
        if bits.flag():
            _size(bits)
        if bits.flag():
            msg = "a preview, whose header is not known here"
            raise ValueError(msg)
        if bits.flag():
            _skip_animation(bits)
    is_real, depth = _depth(bits)
    bits.flag()  # enough with 16 bits
    channels = [_channel(bits) for _ in range(bits.u32((0, 0), (1, 0), (2, 4), (1, 12)))]
    is_xyb = bits.flag()
    coding, has_profile = _coding(bits)
    # What was packed as XYB comes out as sRGB where only a profile says what it was before.
    return Header(
        width,
        height,
        depth,
        is_real,
        alpha_associated=(_ALPHA, True) in channels,
        has_other_channels=any(kind != _ALPHA for kind, _ in channels),
        coding=coding,
        has_lost_profile=has_profile and not is_xyb,
    )


def _size(bits: _Bits) -> tuple[int, int]:
    small = bits.flag()

    def side() -> int:
        if small:
            return 8 * (1 + bits.u(5))
        return bits.u32((1, 9), (1, 13), (1, 18), (1, 30))

    height = side()
    ratio = bits.u(3)
    if ratio == 0:
        return side(), height
    across, down = _RATIOS[ratio - 1]
    return height * across // down, height


def _skip_animation(bits: _Bits) -> None:
    bits.u32((100, 0), (1000, 0), (1, 10), (1, 30))
    bits.u32((1, 0), (1001, 0), (1, 8), (1, 10))
    bits.u32((0, 0), (0, 3), (0, 16), (0, 32))
    bits.flag()


def _depth(bits: _Bits) -> tuple[bool, int]:
    if not bits.flag():
        return False, bits.u32((8, 0), (10, 0), (12, 0), (1, 6))
    depth = bits.u32((32, 0), (16, 0), (24, 0), (1, 6))
    bits.u(4)
    return True, depth


def _channel(bits: _Bits) -> tuple[int, bool]:
    """Read about an extra channel: its kind, and whether it is multiplied into the colours."""
    if bits.flag():  # as usual
        return _ALPHA, False
    kind = bits.enum()
    _depth(bits)
    bits.u32((0, 0), (3, 0), (4, 0), (1, 3))
    for _ in range(bits.u32((0, 0), (0, 4), (16, 5), (48, 10))):
        bits.u(8)  # its name
    if kind == _ALPHA:
        return kind, bits.flag()
    if kind == _SPOT:
        bits.u(64)
    if kind == _FILTER:
        bits.u32((1, 0), (0, 2), (3, 4), (19, 8))
    return kind, False


def _coding(bits: _Bits) -> tuple[Coding | None, bool]:
    """Read what the numbers mean, and whether that is left to an ICC profile."""
    if bits.flag():  # sRGB
        return None, False
    by_profile = bits.flag()
    space = bits.enum()
    if by_profile:
        return None, True
    if space == _OWN_SPACE:
        return None, False
    white = bits.enum()
    white_xy: tuple[float, ...] = SRGB[6:]
    if white == _CUSTOM:
        white_xy = (bits.coordinate(), bits.coordinate())
    elif white == _E_WHITE:
        white_xy = (1 / 3, 1 / 3)
    elif white == _DCI_WHITE:
        white_xy = (0.314, 0.351)
    colours: tuple[float, ...] = SRGB[:6]
    if space != _GREY:
        named = bits.enum()
        if named == _CUSTOM:
            colours = tuple(bits.coordinate() for _ in range(6))
        else:
            colours = PRIMARIES.get(named, SRGB)[:6]
    red_x, red_y, green_x, green_y, blue_x, blue_y = colours
    xy = (red_x, red_y, green_x, green_y, blue_x, blue_y, white_xy[0], white_xy[1])
    if bits.flag():
        return coding_of_gamma(bits.u(24) / 1e7, xy), False
    return coding_with(xy, bits.enum()), False
