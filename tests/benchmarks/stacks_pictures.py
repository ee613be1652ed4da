"""Pictures changed as cameras and light change them, and what a camera writes beside one."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

SIDE = 900
"""Longest side of what is made, in pixels: enough for thumbnail and network."""

Pixels = NDArray[np.float32]


@dataclass
class Shot:
    """What a camera writes beside a picture."""

    at: datetime
    exposure_s: float = 1 / 125
    bias: float | None = None
    in_bracket: bool = False


def exif_of(shot: Shot) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Made", "Made Up 1"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = shot.at.strftime("%Y:%m:%d %H:%M:%S")
    details[ExifTags.Base.SubsecTimeOriginal] = f"{shot.at.microsecond // 10000:02}"
    details[ExifTags.Base.ExposureTime] = IFDRational(int(shot.exposure_s * 1_000_000), 1_000_000)
    details[ExifTags.Base.FNumber] = IFDRational(56, 10)
    details[ExifTags.Base.ISOSpeedRatings] = 200
    if shot.bias is not None:
        details[ExifTags.Base.ExposureBiasValue] = IFDRational(int(shot.bias * 100), 100)
    if shot.in_bracket:
        details[ExifTags.Base.ExposureMode] = 2
    return exif.tobytes()


def exposed(picture: Image.Image, stops: float) -> Image.Image:
    light = (np.asarray(picture, np.float32) / 255) ** np.float32(2.2) * np.float32(2**stops)
    return image_of(np.asarray(255 * np.minimum(light, 1) ** np.float32(1 / 2.2), np.float32))


def lit(picture: Image.Image, chance: random.Random) -> Image.Image:
    """In the light of another hour: warmer or colder, brighter, and from another side."""
    warm = chance.uniform(-0.12, 0.12)
    side = np.linspace(-1, 1, picture.width, dtype=np.float32)[None, :, None]
    light = (1 + chance.uniform(-0.25, 0.25) * side) * 2 ** chance.uniform(-0.5, 0.3)
    tint = np.array([1 + warm, 1.0, 1 - warm], np.float32)
    return image_of(np.asarray(picture, np.float32) * np.asarray(light * tint, np.float32))


def image_of(pixels: Pixels) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def small(picture: Image.Image) -> Image.Image:
    picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    return picture


def grey(picture: Image.Image) -> Pixels:
    small = np.asarray(picture.convert("L").resize((16, 16)), np.float32)
    small = small - small.mean()
    return np.asarray(small / max(1e-6, float(np.linalg.norm(small))), np.float32)


def agreement(picture: Image.Image, other: Pixels) -> float:
    return float((grey(picture) * other).sum())
