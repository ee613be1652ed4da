"""What a picture says about itself: size, date, camera, exposure, place. Any of it may be nonsense.

**Dates, in the order they are trusted.** That of the Metadata Working Group's guidelines: what
says when the picture came about, before what says when it was made digital, before all else.

1. The sidecar's `exif:DateTimeOriginal` or `photoshop:DateCreated`: a person who corrects a
   camera's clock in an editor that leaves photos alone has it written there.
2. EXIF `DateTimeOriginal`, the camera's own word; of a video, what its container tells.
3. The same two of the XMP in the picture.
4. IPTC `DateCreated`, which archives write into scans.
5. The dates of digitizing: EXIF `DateTimeDigitized`, XMP `exif:DateTimeDigitized` and
   `xmp:CreateDate`, IPTC. A camera digitizes as it takes; a scanner says when it scanned.
6. PNG's "Creation Time".
7. What an online album says beside it: the camera's date, or when it was uploaded.
8. EXIF `DateTime`, last: the date of the last change, rewritten by many programs on saving.

Dates of change and those that disks give (`xmp:ModifyDate`, PNG's `tIME`, "date:create") are
never when a photo was taken.

**Places**: the sidecar's, EXIF's (of a video, its container's), XMP's, the online album's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from numbers import Real
from typing import Any, Literal

from PIL import ExifTags, Image

from photoclust.imaging import iptc
from photoclust.imaging.coordinates import Place, degrees, place_of, xmp_place
from photoclust.imaging.dates import Moment, moment_of, offset_of
from photoclust.imaging.sidecars import NOTHING_BESIDE, Beside
from photoclust.imaging.xmp import xmp_keywords, xmp_of

_LONGEST_TEXT = 80
_XMP_TAG, _IPTC_TAG, _RESOURCES_TAG = 700, 33723, 34377
_IPTC_RESOURCE = 0x0404

_AUTO_BRACKET = 2
_EXPOSURES_S, _APERTURES = (1e-6, 1e5), (0.3, 1e3)
_SENSITIVITIES, _BIASES = (1.0, 1e8), (-20.0, 20.0)
"""What can be; many programs write 0 for what they do not know."""

_CREATION_TEXTS = frozenset(
    {"creation time", "creationtime", "creation date", "exif:datetimeoriginal"}
)
"""Texts of a PNG that say when it was made; the last is ImageMagick's."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts about a photo, as far as its metadata gives them.

    Attributes:
        width: Width in pixels as the photo is looked at (orientation applied).
        height: Height in pixels, likewise.
        taken: When it was taken, local time of the camera, ISO 8601 ("2024-05-31T18:02:11"), or
            "2024-05-31" where only the day is known.
        camera: Maker and model.
        lens: Lens model.
        latitude: Degrees, north positive.
        longitude: Degrees, east positive.
        taken_fraction: Digits of the fraction of the second, where `taken` came with one.
        taken_offset: How far the camera's clock was from UTC ("+02:00"), likewise.
        exposure_s: How long it was exposed, in seconds.
        f_number: The aperture.
        iso: The sensitivity.
        exposure_bias: By how many stops it was exposed otherwise than the camera measured.
        in_bracket: The camera says that it is one of a series of other exposures.
        duration_s: How long a video is, in seconds; None for photos and where it is not known.
    """

    width: int
    height: int
    taken: str | None = None
    camera: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    taken_fraction: str | None = None
    taken_offset: str | None = None
    exposure_s: float | None = None
    f_number: float | None = None
    iso: float | None = None
    exposure_bias: float | None = None
    in_bracket: bool = False
    duration_s: float | None = None


def orientation_of(exif: Image.Exif) -> int:
    """Return the EXIF orientation, 1 to 8; 1 (upright) when it is absent or absurd."""
    value = exif.get(ExifTags.Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def facts_of(
    exif: Image.Exif,
    width: int,
    height: int,
    info: Mapping[Any, Any] | None = None,
    beside: Beside = NOTHING_BESIDE,
    film: tuple[Moment | None, Place | None] = (None, None),
) -> Facts:
    """Collect the facts; what cannot be read is left out, whatever is wrong with it.

    Args:
        exif: The picture's EXIF.
        width: Width of the upright picture.
        height: Height of the upright picture.
        info: What else Pillow read of the file: XMP, IPTC, texts.
        beside: What the files beside it say.
        film: When and where it was taken as the container of a video tells it.
    """
    source = _Source(exif, info or {}, beside, film)
    moment = _first(source.moments())
    place = next((place for place in source.places() if place is not None), None)
    return Facts(
        width=width,
        height=height,
        taken=None if moment is None else moment.text,
        camera=_camera(exif),
        lens=_text(source.details.get(ExifTags.Base.LensModel)),
        latitude=None if place is None else place[0],
        longitude=None if place is None else place[1],
        taken_fraction=None if moment is None else moment.fraction,
        taken_offset=None if moment is None else moment.offset,
        exposure_s=_number(source.details.get(ExifTags.Base.ExposureTime), *_EXPOSURES_S),
        f_number=_number(source.details.get(ExifTags.Base.FNumber), *_APERTURES),
        iso=_number(source.details.get(ExifTags.Base.ISOSpeedRatings), *_SENSITIVITIES),
        exposure_bias=_number(source.details.get(ExifTags.Base.ExposureBiasValue), *_BIASES),
        in_bracket=source.details.get(ExifTags.Base.ExposureMode) == _AUTO_BRACKET,
    )


def keywords_of(exif: Image.Exif, info: Mapping[Any, Any]) -> tuple[str, ...]:
    """The keywords in a picture: those of its XMP, else those of its IPTC."""
    source = _Source(exif, info, NOTHING_BESIDE, (None, None))
    return xmp_keywords(source.packet) or iptc.iptc_keywords(_iptc_block(exif, info))


def _first(moments: Iterator[Moment | None]) -> Moment | None:
    """The first moment; where it names a day only, the first that knows its time."""
    first = None
    for moment in moments:
        if moment is None:
            continue
        if moment.has_time and (first is None or moment.text.startswith(first.text)):
            return moment
        first = first or moment
    return first


class _Source:
    """All that tells date and place of one picture; XMP is only read when it is asked."""

    def __init__(
        self,
        exif: Image.Exif,
        info: Mapping[Any, Any],
        beside: Beside,
        film: tuple[Moment | None, Place | None],
    ) -> None:
        self.details = _directory(exif, ExifTags.IFD.Exif)
        self._exif = exif
        self._info = info
        self._beside = beside
        self._film = film

    def moments(self) -> Iterator[Moment | None]:
        """When it was taken, most trusted first."""
        sidecar = self._beside.xmp
        for name in ("exif:DateTimeOriginal", "photoshop:DateCreated"):
            yield _moment(sidecar.get(name))
        yield self._exif_moment(
            ExifTags.Base.DateTimeOriginal,
            ExifTags.Base.SubsecTimeOriginal,
            ExifTags.Base.OffsetTimeOriginal,
        )
        yield self._film[0]
        for name in ("exif:DateTimeOriginal", "photoshop:DateCreated"):
            yield _moment(self._xmp.get(name))
        yield self._iptc_moment(iptc.CREATED, iptc.CREATED_TIME)
        yield self._exif_moment(
            ExifTags.Base.DateTimeDigitized,
            ExifTags.Base.SubsecTimeDigitized,
            ExifTags.Base.OffsetTimeDigitized,
        )
        for properties in (sidecar, self._xmp):
            for name in ("exif:DateTimeDigitized", "xmp:CreateDate"):
                yield _moment(properties.get(name))
        yield self._iptc_moment(iptc.DIGITIZED, iptc.DIGITIZED_TIME)
        for key, value in self._info.items():
            if isinstance(key, str) and key.lower().replace("_", " ") in _CREATION_TEXTS:
                yield _moment(value)
        yield self._beside.taken
        yield self._exif_moment(
            ExifTags.Base.DateTime, ExifTags.Base.SubsecTime, ExifTags.Base.OffsetTime
        )

    def places(self) -> Iterator[Place | None]:
        """Where it was taken, most trusted first."""
        yield xmp_place(self._beside.xmp)
        yield self._exif_place()
        yield self._film[1]
        if b"GPSLatitude" in self.packet:  # most have none, and reading it all takes longer
            yield xmp_place(self._xmp)
        yield self._beside.place

    @cached_property
    def _xmp(self) -> dict[str, str]:
        return xmp_of(self.packet)

    @cached_property
    def packet(self) -> bytes:
        """The XMP in the picture; empty where there is none."""
        packet = self._info.get("xmp") or self._exif.get(_XMP_TAG) or _profile(self._info, "xmp")
        if isinstance(packet, str):
            packet = packet.encode("utf-8", "replace")
        return packet if isinstance(packet, bytes) else b""

    @cached_property
    def _iptc(self) -> dict[int, str]:
        return iptc.iptc_of(_iptc_block(self._exif, self._info))

    def _exif_moment(self, tag: int, fraction_tag: int, offset_tag: int) -> Moment | None:
        # The date of change lies with the picture, the others with how it was taken; some
        # programs mix that up.
        moment = _moment(self.details.get(tag)) or _moment(self._exif.get(tag))
        if moment is None:
            return None
        fraction = (_text(self.details.get(fraction_tag)) or "").strip()
        return replace(
            moment,
            fraction=moment.fraction or (fraction if fraction.isdecimal() else None),
            offset=moment.offset or offset_of(_text(self.details.get(offset_tag))),
        )

    def _iptc_moment(self, day: int, time: int) -> Moment | None:
        date = self._iptc.get(day)
        if date is None:
            return None
        return _moment(f"{date} {self._iptc.get(time, '')}") or _moment(date)

    def _exif_place(self) -> Place | None:
        gps = _directory(self._exif, ExifTags.IFD.GPSInfo)
        if (_text(gps.get(ExifTags.GPS.GPSStatus)) or "A").upper().startswith("V"):
            return None  # the device says itself that it had no fix
        return place_of(
            _degrees(gps, ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLatitudeRef, "NS"),
            _degrees(gps, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSLongitudeRef, "EW"),
        )


def _iptc_block(exif: Image.Exif, info: Mapping[Any, Any]) -> bytes:
    """IPTC as it lies in a JPEG, a TIFF, or a PNG by ImageMagick; empty where there is none."""
    resources = info.get("photoshop")
    if isinstance(resources, dict) and isinstance(resources.get(_IPTC_RESOURCE), bytes):
        return bytes(resources[_IPTC_RESOURCE])
    for tag in (_IPTC_TAG, _RESOURCES_TAG):
        block = exif.get(tag)
        if isinstance(block, tuple) and all(isinstance(number, int) for number in block):
            # Photoshop counts it in fours; who reads the file gets numbers of its byte order.
            order: Literal["little", "big"] = "little" if exif.endian == "<" else "big"
            block = b"".join((number & 0xFFFFFFFF).to_bytes(4, order) for number in block)
        if isinstance(block, bytes):
            return block
    return _profile(info, "iptc")


def _profile(info: Mapping[Any, Any], kind: str) -> bytes:
    """What ImageMagick writes into a PNG as text: name, length, and the bytes in hexadecimal."""
    profile = info.get(f"Raw profile type {kind}")
    try:
        return bytes.fromhex("".join(profile.split("\n")[3:])) if isinstance(profile, str) else b""
    except ValueError:
        return b""


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


def _number(value: object, lowest: float, highest: float) -> float | None:
    """A number of six digits, or the first of several; None where it cannot be."""
    first = value[0] if isinstance(value, tuple) and value else value
    if not isinstance(first, Real):
        return None
    try:
        number = float(first)
    except (ZeroDivisionError, OverflowError):
        return None
    return float(f"{number:.6g}") if lowest <= number <= highest else None


def _moment(value: object) -> Moment | None:
    text = _text(value)
    return None if text is None else moment_of(text)


def _degrees(gps: dict[int, Any], tag: int, reference_tag: int, letters: str) -> float | None:
    try:
        numbers = gps[tag]
        parts = [] if isinstance(numbers, str | bytes) else [float(part) for part in numbers]
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return degrees(parts, _text(gps.get(reference_tag)) or "", letters)
