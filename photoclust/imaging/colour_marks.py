"""Where files say what their numbers mean, other than by a profile."""

from __future__ import annotations

from typing import Any

from photoclust.imaging.boxes import all_boxes
from photoclust.imaging.codings import Coding, coding_of_cicp, coding_of_gamma

_CURVES_FOR_HDR = (16, 18)
"""PQ and HLG."""
_CURVES_OF_LIGHT = (8, *_CURVES_FOR_HDR)
"""Linear, too: what a profile beside them cannot say better."""
_MOST_TAGS = 200


def png_coding(data: bytes, info: dict[Any, Any]) -> Coding | None:
    """The coding of a PNG, in the order of trust that the format asks for.

    Args:
        data: The whole file.
        info: What Pillow found in it; a profile is taken away where code points count more.
    """
    place = 8
    while (kind := data[place + 4 : place + 8]) not in (b"IDAT", b"IEND", b""):
        length = int.from_bytes(data[place : place + 4], "big")
        if kind == b"cICP" and length == 4:
            info.pop("icc_profile", None)
            return coding_of_cicp(data[place + 8], data[place + 9])
        place += 12 + length
    if "icc_profile" in info or "srgb" in info:
        return None
    gamma, xy = info.get("gamma"), info.get("chromaticity")
    if not isinstance(gamma, int | float):
        return None
    primaries = (*xy[2:], *xy[:2]) if isinstance(xy, tuple) and len(xy) == 8 else None
    return coding_of_gamma(float(gamma), primaries)


def heif_coding(info: dict[Any, Any]) -> Coding | None:
    """The coding of a HEIF picture.

    Args:
        info: What pi-heif found in it.
    """
    nclx = info.get("nclx_profile")
    if not isinstance(nclx, dict):
        return None
    return _beside_profile(
        int(nclx.get("color_primaries", 2)),
        int(nclx.get("transfer_characteristics", 2)),
        has_profile="icc_profile" in info,
    )


def avif_coding(data: bytes, info: dict[Any, Any]) -> Coding | None:
    """The coding of an AVIF picture.

    Args:
        data: The whole file.
        info: What Pillow found in it.
    """
    for kind, first, last in all_boxes(data):
        if kind == b"colr" and data[first : first + 4] == b"nclx" and last - first >= 10:
            primaries, transfer = (
                int.from_bytes(data[i : i + 2], "big") for i in (first + 4, first + 6)
            )
            return _beside_profile(primaries, transfer, has_profile="icc_profile" in info)
    return None


def profile_coding(info: dict[Any, Any]) -> Coding | None:
    """The curve for HDR that an ICC profile names; what else it says of one is for HDR screens.

    Args:
        info: What a reader found in a file.
    """
    profile = info.get("icc_profile")
    if not isinstance(profile, bytes):
        return None
    count = int.from_bytes(profile[128:132], "big")
    for place in range(132, 132 + 12 * min(count, _MOST_TAGS), 12):
        if profile[place : place + 4] == b"cicp":
            start = int.from_bytes(profile[place + 4 : place + 8], "big") + 8
            points = profile[start : start + 2]
            if len(points) == 2 and points[1] in _CURVES_FOR_HDR:
                return coding_of_cicp(points[0], points[1])
    return None


def _beside_profile(primaries: int, transfer: int, *, has_profile: bool) -> Coding | None:
    if has_profile and transfer not in _CURVES_OF_LIGHT:
        return None
    return coding_of_cicp(primaries, transfer)
