"""Date, camera and place out of EXIF, whatever its state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from photoclust.imaging.decode import Decoded
from photoclust.imaging.facts import Facts, facts_of

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]


def exif_with(
    main: dict[int, object], details: dict[int, object], place: dict[int, object]
) -> Image.Exif:
    exif = Image.Exif()
    exif.update(main)
    exif.get_ifd(ExifTags.IFD.Exif).update(details)
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    return exif


def test_all_facts_survive_a_file(encode: Encode, decoded: Decode) -> None:
    exif = exif_with(
        {ExifTags.Base.Make: "Canon", ExifTags.Base.Model: "Canon EOS 5D"},
        {
            ExifTags.Base.DateTimeOriginal: "2024:05:31 18:02:11",
            ExifTags.Base.LensModel: "EF24-70mm\0\0",
        },
        {
            ExifTags.GPS.GPSLatitudeRef: "S",
            ExifTags.GPS.GPSLatitude: (33.0, 51.0, 24.12),
            ExifTags.GPS.GPSLongitudeRef: "E",
            ExifTags.GPS.GPSLongitude: (151.0, 12.0, 54.0),
        },
    )
    data = encode(Image.new("RGB", (60, 40)), "JPEG", exif=exif)
    assert decoded(data).facts == Facts(
        width=60,
        height=40,
        taken="2024-05-31T18:02:11",
        camera="Canon EOS 5D",
        lens="EF24-70mm",
        latitude=-33.8567,
        longitude=151.215,
    )


@pytest.mark.parametrize(
    ("maker", "model", "expected"),
    [
        ("NIKON CORPORATION", "NIKON D70", "NIKON D70"),
        ("Apple", "iPhone 12", "Apple iPhone 12"),
        ("  ", "\0", None),
        (None, "X100V", "X100V"),
        ("FUJIFILM", None, "FUJIFILM"),
        ("A\n\x07B", "C" * 500, "A B " + "C" * 80),
    ],
)
def test_camera_is_named_once(maker: object, model: object, expected: str | None) -> None:
    exif = Image.Exif()
    exif.update({ExifTags.Base.Make: maker, ExifTags.Base.Model: model})
    assert facts_of(exif, 1, 1).camera == expected


@pytest.mark.parametrize(
    "date", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2024-13-01", "", b"\xff\xfe", 7, None]
)
def test_absurd_dates_are_left_out(date: object) -> None:
    assert facts_of(exif_with({}, {ExifTags.Base.DateTimeOriginal: date}, {}), 1, 1).taken is None


def test_the_next_date_serves_when_the_first_is_absurd() -> None:
    exif = exif_with(
        {ExifTags.Base.DateTime: "2020:01:02 03:04:05"},
        {ExifTags.Base.DateTimeOriginal: "0000:00:00 00:00:00"},
        {},
    )
    assert facts_of(exif, 1, 1).taken == "2020-01-02T03:04:05"


@pytest.mark.parametrize(
    "latitude",
    [
        (91.0, 0.0, 0.0),
        (IFDRational(1, 0),) * 3,
        (float("nan"),) * 3,
        "north",
        (),
        5,
        None,
        (-1.0,),
    ],
)
def test_absurd_places_are_left_out_as_a_whole(latitude: object) -> None:
    place: dict[int, object] = {
        ExifTags.GPS.GPSLatitude: latitude,
        ExifTags.GPS.GPSLongitude: (12.0, 0.0, 0.0),
    }
    facts = facts_of(exif_with({}, {}, place), 1, 1)
    assert facts.latitude is None
    assert facts.longitude is None


def test_garbage_in_place_of_exif_costs_only_the_facts(encode: Encode, decoded: Decode) -> None:
    for garbage in (
        b"Exif\0\0",
        b"Exif\0\0II*\0\xff\xff\xff\x7f",
        b"Exif\0\0MM\0*" + b"\xff" * 300,
    ):
        data = encode(Image.new("RGB", (60, 40)), "JPEG", exif=garbage)
        assert decoded(data).facts == Facts(60, 40)


@pytest.mark.photos
def test_gps_examples(photo_sets: Path, decoded: Decode) -> None:
    facts = decoded((photo_sets / "odd/gps/DSCN0010.jpg").read_bytes()).facts
    assert facts.latitude == pytest.approx(43.467448)
    assert facts.longitude == pytest.approx(11.885127)
    assert facts.taken == "2008-10-22T16:28:39"
    assert facts.camera == "NIKON COOLPIX P6000"
