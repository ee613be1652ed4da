"""From whatever pixels a file holds to 8-bit sRGB."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageCms

from photoclust.imaging.codings import Coding, decoded

_ROUNDING = 2
"""Levels of 255 by which profiles of one and the same colour space differ."""

_PROFILE_SPACES = {"RGB": "RGB", "CMYK": "CMYK", "GRAY": "L"}


def to_srgb(image: Image.Image, reduction: int, coding: Coding | None = None) -> Image.Image:
    """Turn a loaded image into RGB in the sRGB colour space, on white where it is transparent.

    The image is made smaller first, so that colours are converted for few pixels.

    Args:
        image: Loaded image of any mode.
        reduction: Whole number by which width and height are divided; 1 leaves the size.
        coding: What the numbers mean, where it is not the profile that says so.
    """
    profile = image.info.get("icc_profile")
    image = _averageable(image)
    if reduction > 1:
        image = image.reduce(reduction)
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    if alpha is not None:
        image = image.convert(image.mode[:-1])
    if coding is not None:
        image = decoded(image.convert("RGB"), coding)
    elif isinstance(profile, bytes):
        transform = _transform(profile, image.mode)
        if transform is not None:
            image = ImageCms.applyTransform(image, transform) or image
    image = image.convert("RGB")
    return image if alpha is None else _on_white(image, alpha)


def _averageable(image: Image.Image) -> Image.Image:
    """Convert to a mode whose pixels can be averaged: L, LA, RGB, RGBA or CMYK."""
    mode = image.mode
    if "transparency" in image.info and mode in ("1", "L", "P", "RGB"):
        return image.convert("RGBA")
    if mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        return image
    if mode == "P":
        return image.convert("RGBA" if image.palette and image.palette.mode == "RGBA" else "RGB")
    if mode == "PA":
        return image.convert("RGBA")
    if mode == "LAB":
        return ImageCms.applyTransform(image, _from_lab()) or image
    if mode in ("I", "F") or mode.startswith("I;"):
        return _from_wide_numbers(image)
    if mode in ("1", "La"):
        return image.convert("L" if mode == "1" else "LA")
    return image.convert("RGBA" if mode == "RGBa" else "RGB")


def _from_wide_numbers(image: Image.Image) -> Image.Image:
    """Bring 16-bit, 32-bit and real-valued grey to 8 bits."""
    values: Any = np.asarray(image)
    if values.dtype.kind == "f":
        values = np.nan_to_num(values)
    low, high = float(values.min()), float(values.max())
    for full in (
        1.0 if values.dtype.kind == "f" else 255.0,
        255.0,
        1023.0,
        4095.0,
        16383.0,
        65535.0,
    ):
        # The smallest usual number of bits (8, 10, 12, 14, 16) that holds all values.
        if low >= 0 and high <= full:
            low, high = 0.0, full
            break
    scaled = (values.astype(np.float32) - low) * (255 / max(high - low, 1e-9))
    return Image.fromarray(scaled.round().clip(0, 255).astype(np.uint8))


def _on_white(image: Image.Image, alpha: Image.Image) -> Image.Image:
    """Lay a picture on white paper. One that is wholly transparent has no real alpha channel."""
    if alpha.getextrema()[1] == 0:
        return image
    return Image.composite(image, Image.new("RGB", image.size, "white"), alpha)


# Both caches only remember what a pure function gave: building a transform takes milliseconds
# and the photos of one camera share a profile. The transforms may be used by many threads.
@lru_cache(maxsize=32)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Build the way from an embedded profile to sRGB; None when it is sRGB, absurd or unfit.

    What a profile is called proves nothing ("GIMP built-in Linear sRGB"): it is tried.
    """
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if _PROFILE_SPACES.get(source.profile.xcolor_space.strip()) != mode:
            return None
        transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
        return None if _changes_nothing(transform, mode) else transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, AttributeError):
        return None


def _changes_nothing(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Whether a transform leaves a chart of colours as they are, but for rounding."""
    if mode == "CMYK":
        return False
    steps = np.linspace(0, 255, 9).round().astype(np.uint8)
    chart = np.stack(np.meshgrid(*[steps] * len(mode)), axis=-1).reshape(1, -1, len(mode))
    before = Image.fromarray(chart if mode == "RGB" else chart[..., 0])
    after = ImageCms.applyTransform(before, transform)
    if after is None:
        return True
    difference = np.asarray(after, np.int16) - np.asarray(before.convert("RGB"), np.int16)
    return int(np.abs(difference).max()) <= _ROUNDING


@lru_cache(maxsize=1)
def _from_lab() -> ImageCms.ImageCmsTransform:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(lab, srgb, "LAB", "RGB")
