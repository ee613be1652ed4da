"""What a picture says about itself: size, date, camera, place. Any of it may be nonsense."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image

_LONGEST_TEXT = 80


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts about a photo, as far as its metadata gives them.

    Attributes:
        width: Width in pixels as the photo is looked at (orientation applied).
        height: Height in pixels, likewise.
        taken: When it was taken, local time of the camera, ISO 8601 ("2024-05-31T18:02:11").
        camera: Maker and model.
        lens: Lens model.
        latitude: Degrees, north positive.
        longitude: Degrees, east positive.
    """

    width: int
    height: int
    taken: str | None = None
    camera: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None


def orientation_of(exif: Image.Exif) -> int:
    """Return the EXIF orientation, 1 to 8; 1 (upright) when it is absent or absurd."""
    value = exif.get(ExifTags.Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def facts_of(exif: Image.Exif, width: int, height: int) -> Facts:
    """Collect the facts; what cannot be read is left out, whatever is wrong with it."""
    details = _directory(exif, ExifTags.IFD.Exif)
    place = _directory(exif, ExifTags.IFD.GPSInfo)
    latitude = _degrees(place, ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(place, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSLongitudeRef, "W", 180)
    if latitude is None or longitude is None:
        latitude = longitude = None
    dates = (
        details.get(ExifTags.Base.DateTimeOriginal),
        details.get(ExifTags.Base.DateTimeDigitized),
        exif.get(ExifTags.Base.DateTime),
    )
    return Facts(
        width=width,
        height=height,
        taken=next((date for date in map(_date, dates) if date is not None), None),
        camera=_camera(exif),
        lens=_text(details.get(ExifTags.Base.LensModel)),
        latitude=latitude,
        longitude=longitude,
    )


def _directory(exif: Image.Exif, tag: int) -> dict[int, Any]:
    try:
        return dict(exif.get_ifd(tag))
    except Exception:  # Pillow lets out many kinds for a damaged directory, none of which matters
        return {}


def _text(value: object) -> str | None:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    words = "".join(c if c.isprintable() else " " for c in value.split("\0", 1)[0]).split()
    return " ".join(words)[:_LONGEST_TEXT] or None


def _camera(exif: Image.Exif) -> str | None:
    maker, model = _text(exif.get(ExifTags.Base.Make)), _text(exif.get(ExifTags.Base.Model))
    if maker is None or model is None:
        return model or maker
    # Many cameras repeat the maker ("Canon" and "Canon EOS 5D").
    first = maker.split()[0].lower()
    return model if model.lower().startswith(first) else f"{maker} {model}"


def _date(value: object) -> str | None:
    text = _text(value)
    if text is None:
        return None
    try:
        return datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S").isoformat()
    except ValueError:
        return None


def _degrees(
    place: dict[int, Any], tag: int, reference_tag: int, negative: str, limit: float
) -> float | None:
    try:
        parts = [float(part) for part in place[tag]]
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    value = math.fsum(part / 60.0**i for i, part in enumerate(parts[:3]))
    if not parts or not math.isfinite(value) or not 0 <= value <= limit:
        return None
    reference = _text(place.get(reference_tag)) or ""
    return round(-value if reference.upper().startswith(negative) else value, 6)
