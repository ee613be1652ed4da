"""Places as devices and programs write them. No place is better than a wrong one."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

Place = tuple[float, float]
"""Degrees: north and east are positive."""

_NOWHERE = 1e-4
"""Degrees around 0° N 0° E, in the ocean off Ghana: what devices write that know no place."""

_XMP = re.compile(
    r"\s*(\d{1,3}(?:\.\d+)?)(?:,\s*(\d{1,2}(?:\.\d+)?))?(?:,\s*(\d{1,2}(?:\.\d+)?))?\s*([NSEW])?\s*",
    re.IGNORECASE,
)

_ISO = re.compile(r"([+-])(\d+)(\.\d*)?([+-])(\d+)(\.\d*)?")


def place_of(latitude: float | None, longitude: float | None) -> Place | None:
    """A place from two numbers, if there is such a place."""
    if latitude is None or longitude is None:
        return None
    if not (math.isfinite(latitude) and math.isfinite(longitude)):
        return None
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    if abs(latitude) < _NOWHERE and abs(longitude) < _NOWHERE:
        return None
    return round(latitude, 6), round(longitude, 6)


def degrees(parts: Sequence[float], reference: str, letters: str) -> float | None:
    """Degrees from degrees, minutes and seconds, and the letter that gives the direction.

    Args:
        parts: Degrees, or degrees and minutes, or all three.
        reference: Begins with one of `letters`, in any case.
        letters: The positive and the negative direction, "NS" or "EW".
    """
    letter = reference.strip()[:1].upper()
    if not parts or not letter or letter not in letters:
        return None  # without it nobody knows which half of the Earth is meant
    if not all(math.isfinite(part) and part >= 0 for part in parts):
        return None
    if any(part > 60 for part in parts[1:3]):
        return None
    value = math.fsum(part / 60.0**i for i, part in enumerate(parts[:3]))
    return -value if letter == letters[1] else value


def xmp_place(properties: Mapping[str, str]) -> Place | None:
    """The place in XMP: "52,30.5N" and "13,24,15E"."""
    if properties.get("exif:GPSStatus", "A").strip().upper().startswith("V"):
        return None
    return place_of(
        _xmp_degrees(properties, "exif:GPSLatitude", "NS"),
        _xmp_degrees(properties, "exif:GPSLongitude", "EW"),
    )


def _xmp_degrees(properties: Mapping[str, str], name: str, letters: str) -> float | None:
    found = _XMP.fullmatch(properties.get(name, ""))
    if found is None:
        return None
    parts = [float(part) for part in found.group(1, 2, 3) if part is not None]
    return degrees(parts, found[4] or properties.get(f"{name}Ref", ""), letters)


def iso_place(text: str) -> Place | None:
    """The place in ISO 6709: "+52.5000+013.4000+034/", also with minutes, and with seconds."""
    found = _ISO.match(text.strip())
    if found is None:
        return None
    sign, digits, fraction, sign_east, digits_east, fraction_east = found.groups()
    return place_of(
        _iso_degrees(sign, digits, fraction, 2),
        _iso_degrees(sign_east, digits_east, fraction_east, 3),
    )


def _iso_degrees(sign: str, digits: str, fraction: str | None, width: int) -> float | None:
    """Degrees, of which `width` digits are whole ones where minutes follow, two digits each."""
    beyond = len(digits) - width
    if beyond <= 0:
        parts = [digits]
    elif beyond in (2, 4):
        parts = [digits[:width], *(digits[i : i + 2] for i in range(width, len(digits), 2))]
    else:
        return None
    numbers = [float(part) for part in (*parts[:-1], parts[-1] + (fraction or ""))]
    return degrees(numbers, "N" if sign == "+" else "S", "NS")
