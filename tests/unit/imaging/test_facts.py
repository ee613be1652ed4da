"""Date, camera and place out of EXIF, whatever its state."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image, PngImagePlugin, TiffImagePlugin
from PIL.TiffImagePlugin import IFDRational

from photoclust.imaging.dates import moment_of
from photoclust.imaging.decode import Decoded
from photoclust.imaging.facts import Facts, facts_of
from photoclust.imaging.sidecars import Beside

Encode = Callable[..., bytes]
Decode = Callable[..., Decoded]

DATA = Path(__file__).parents[2] / "data"


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
            ExifTags.Base.ExposureTime: IFDRational(1, 60),
            ExifTags.Base.FNumber: IFDRational(28, 10),
            ExifTags.Base.ISOSpeedRatings: 400,
            ExifTags.Base.ExposureBiasValue: IFDRational(-2, 3),
            ExifTags.Base.ExposureMode: 2,
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
        exposure_s=0.0166667,
        f_number=2.8,
        iso=400.0,
        exposure_bias=-0.666667,
        in_bracket=True,
    )


@pytest.mark.parametrize(
    ("exposure", "found"),
    [
        (IFDRational(1, 0), None),
        (IFDRational(0, 1), None),
        (float("nan"), None),
        (10**400, None),
        ("1/60", None),
        (b"\1", None),
        ((), None),
        (None, None),
        ((IFDRational(1, 4), IFDRational(1, 2)), 0.25),
        (30, 30.0),
    ],
)
def test_an_exposure_that_cannot_be_is_left_out(exposure: object, found: float | None) -> None:
    exif = exif_with({}, {ExifTags.Base.ExposureTime: exposure}, {})
    assert facts_of(exif, 1, 1).exposure_s == found


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
        "12",
        b"12",
        (),
        5,
        None,
        (-1.0,),
    ],
)
def test_absurd_places_are_left_out_as_a_whole(latitude: object) -> None:
    place: dict[int, object] = {
        ExifTags.GPS.GPSLatitudeRef: "N",
        ExifTags.GPS.GPSLatitude: latitude,
        ExifTags.GPS.GPSLongitudeRef: "E",
        ExifTags.GPS.GPSLongitude: (12.0, 0.0, 0.0),
    }
    facts = facts_of(exif_with({}, {}, place), 1, 1)
    assert facts.latitude is None
    assert facts.longitude is None


@pytest.mark.parametrize(
    "change",
    [
        {ExifTags.GPS.GPSStatus: "V"},
        {ExifTags.GPS.GPSLatitudeRef: None},
        {ExifTags.GPS.GPSLongitudeRef: "\0"},
        {ExifTags.GPS.GPSLongitude: None},
        {
            ExifTags.GPS.GPSLatitude: (0.0, 0.0, 0.0),
            ExifTags.GPS.GPSLongitude: (0.0, 0.0, 0.0),
        },
    ],
)
def test_what_says_that_it_knows_no_place_has_none(change: dict[int, object]) -> None:
    place: dict[int, object] = {
        ExifTags.GPS.GPSLatitudeRef: "N",
        ExifTags.GPS.GPSLatitude: (48.0, 8.0, 13.2),
        ExifTags.GPS.GPSLongitudeRef: "E",
        ExifTags.GPS.GPSLongitude: (11.0, 34.0, 30.0),
    }
    assert facts_of(exif_with({}, {}, place), 1, 1).latitude == 48.137
    facts = facts_of(exif_with({}, {}, {**place, **change}), 1, 1)
    assert (facts.latitude, facts.longitude) == (None, None)


# Every source a date can come from, the most trusted first.
ORIGINAL, DIGITIZED = ExifTags.Base.DateTimeOriginal, ExifTags.Base.DateTimeDigitized
ORDER = (
    "sidecar exif:DateTimeOriginal",
    "sidecar photoshop:DateCreated",
    ORIGINAL,
    "xmp exif:DateTimeOriginal",
    "xmp photoshop:DateCreated",
    "iptc 55",
    DIGITIZED,
    "sidecar xmp:CreateDate",
    "xmp xmp:CreateDate",
    "iptc 62",
    "Creation Time",
    "album",
    ExifTags.Base.DateTime,
)
NEVER = ("xmp xmp:ModifyDate", "sidecar xmp:MetadataDate", "date:create", "iptc 30")


def facts_with(dates: dict[object, str], place: dict[int, object] | None = None) -> Facts:
    """Facts of a picture in which each of these sources names a date."""
    details = {tag: dates[tag] for tag in (ORIGINAL, DIGITIZED) if tag in dates}
    main = {tag: dates[tag] for tag in (ExifTags.Base.DateTime,) if tag in dates}
    named = {str(key): date for key, date in dates.items()}
    sidecar = {key[8:]: date for key, date in named.items() if key.startswith("sidecar ")}
    packet = {key[4:]: date for key, date in named.items() if key.startswith("xmp ")}
    block = b"".join(
        b"\x1c\x02" + bytes([int(key[5:]), 0, 8]) + date.replace(":", "").encode()
        for key, date in named.items()
        if key.startswith("iptc ")
    )
    info: dict[Any, Any] = {key: date for key, date in named.items() if key in TEXTS}
    info |= {"xmp": xmp(packet), "photoshop": {0x0404: block}}
    album = moment_of(dates["album"]) if "album" in dates else None
    exif = exif_with(main, details, place or {})  # type: ignore[arg-type]
    return facts_of(exif, 1, 1, info, Beside(sidecar, album))


TEXTS = ("Creation Time", "date:create")


def iso(date: str) -> str:
    return date.replace(":", "-")


def xmp(properties: dict[str, str]) -> bytes:
    attributes = " ".join(f'{name}="{value}"' for name, value in properties.items())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        f" {attributes}/></rdf:RDF></x:xmpmeta>"
    ).encode()


def test_dates_are_trusted_in_one_order() -> None:
    dates: dict[object, str] = {
        source: f"20{number:02}:05:05" for number, source in enumerate((*ORDER, *NEVER), 1)
    }
    for source in ORDER:
        assert facts_with(dates).taken == iso(dates.pop(source)), f"next was {source}"
    assert facts_with(dates).taken is None
    for source in ORDER:
        assert facts_with({source: "2021:05:05"}).taken == "2021-05-05", f"{source} alone"
        assert facts_with({source: "0000:00:00"}).taken is None


def test_a_bare_day_takes_its_time_from_the_next_that_knows_it() -> None:
    dates: dict[object, str] = {
        "iptc 55": "20210505",
        DIGITIZED: "2021:05:06 10:11:12",
        ExifTags.Base.DateTime: "2021:05:05 20:21:22",
    }
    assert facts_with(dates).taken == "2021-05-05T20:21:22"
    del dates[ExifTags.Base.DateTime]
    assert facts_with(dates).taken == "2021-05-05"


def test_fraction_and_offset_of_the_camera_are_kept() -> None:
    details: dict[int, object] = {
        ORIGINAL: "2021:05:05 10:11:12",
        ExifTags.Base.SubsecTimeOriginal: "034 ",
        ExifTags.Base.OffsetTimeOriginal: "+02:00",
        ExifTags.Base.SubsecTimeDigitized: "99",
    }
    facts = facts_of(exif_with({}, details, {}), 1, 1)
    assert (facts.taken, facts.taken_fraction) == ("2021-05-05T10:11:12", "034")
    assert facts.taken_offset == "+02:00"
    details |= {ExifTags.Base.SubsecTimeOriginal: "??", ExifTags.Base.OffsetTimeOriginal: "  :  "}
    facts = facts_of(exif_with({}, details, {}), 1, 1)
    assert (facts.taken_fraction, facts.taken_offset) == (None, None)


def test_places_are_trusted_in_one_order() -> None:
    gps: dict[int, object] = {
        ExifTags.GPS.GPSLatitudeRef: "N",
        ExifTags.GPS.GPSLatitude: (2.0, 0.0, 0.0),
        ExifTags.GPS.GPSLongitudeRef: "E",
        ExifTags.GPS.GPSLongitude: (9.0, 0.0, 0.0),
    }
    sidecar, packet = (
        {"exif:GPSLatitude": f"{degrees},0N", "exif:GPSLongitude": "9,0E"} for degrees in (1, 3)
    )
    info = {"xmp": xmp(packet)}
    beside = Beside(sidecar, place=(4.0, 9.0))
    exif, none = exif_with({}, {}, gps), Image.Exif()
    assert facts_of(exif, 1, 1, info, beside).latitude == 1
    assert facts_of(exif, 1, 1, info, Beside(place=(4.0, 9.0))).latitude == 2
    assert facts_of(none, 1, 1, info, Beside(place=(4.0, 9.0))).latitude == 3
    assert facts_of(none, 1, 1, {}, Beside(place=(4.0, 9.0))).latitude == 4
    assert facts_of(none, 1, 1, {}).latitude is None


PACKET = xmp(
    {
        "xmp:CreateDate": "2021-05-05T10:11:12",
        "exif:GPSLatitude": "52,30.5N",
        "exif:GPSLongitude": "13,24.25E",
    }
)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WebP", "TIFF", "AVIF"])
def test_the_packet_of_every_format_is_read(encode: Encode, decoded: Decode, form: str) -> None:
    options: dict[str, Any] = {"xmp": PACKET}
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", PACKET.decode())
        options = {"pnginfo": texts}
    if form == "TIFF":
        options = {"tiffinfo": {700: PACKET}}
    data = encode(Image.new("RGB", (60, 40)), form, **options)
    facts = decoded(data, f".{form.lower()}").facts
    assert facts.taken == "2021-05-05T10:11:12"
    assert (facts.latitude, facts.longitude) == (52.508333, 13.404167)


def test_the_packet_of_an_iphones_format_is_read(decoded: Decode) -> None:
    facts = decoded((DATA / "heic/xmp.heic").read_bytes(), ".heic").facts
    assert facts.taken == "2021-05-05T10:11:12"
    assert facts.latitude == 52.508333


DATELESS = ("all_zero.jpg", "year1.jpg")
DAY_ONLY = ("dateonly.jpg",)


@pytest.mark.parametrize("path", sorted((DATA / "dates").iterdir()), ids=lambda path: path.name)
def test_dates_that_exiftool_wrote_as_other_programs_do(path: Path, decoded: Decode) -> None:
    taken = decoded(path.read_bytes(), path.suffix).facts.taken
    if path.name in DATELESS:
        assert taken is None
    else:
        assert taken is not None
        assert taken[:10] == "2021-05-05"
        assert ("T" in taken) is (path.name not in DAY_ONLY)


@pytest.mark.parametrize(
    ("name", "place"),
    [("good.jpg", (48.137, 11.575)), ("zero.jpg", (None, None)), ("zero_void.jpg", (None, None))],
)
def test_places_that_exiftool_wrote(
    name: str, place: tuple[float | None, float | None], decoded: Decode
) -> None:
    facts = decoded((DATA / "places" / name).read_bytes()).facts
    assert (facts.latitude, facts.longitude) == place


IPTC = b"\x1c\x02\x37\x00\x0820210505\x1c\x02\x3c\x00\x0b101112+0200\0\0\0"


@pytest.mark.parametrize("written", [IPTC, struct.pack("<8I", *struct.unpack("<8I", IPTC[:32]))])
@pytest.mark.parametrize("tag", [33723, 34377])
def test_iptc_in_a_tiff_is_read(encode: Encode, decoded: Decode, tag: int, written: bytes) -> None:
    info = TiffImagePlugin.ImageFileDirectory_v2()
    info[tag] = written
    info.tagtype[tag] = 1 if tag == 34377 else 7
    data = encode(Image.new("RGB", (60, 40)), "TIFF", tiffinfo=info)
    assert decoded(data, ".tif").facts.taken == "2021-05-05T10:11:12"


@pytest.mark.parametrize("prefix", ["<", ">"])
def test_iptc_counted_in_fours_is_read(prefix: str) -> None:
    exif = Image.Exif()
    exif.endian = prefix
    exif[33723] = struct.unpack(f"{prefix}8I", IPTC[:32])
    assert facts_of(exif, 1, 1).taken == "2021-05-05T10:11:12"


@pytest.mark.parametrize("key", ["Creation Time", "creation_time", "exif:DateTimeOriginal"])
@pytest.mark.parametrize("kind", ["text", "ztxt", "itxt"])
@pytest.mark.parametrize("late", [False, True])
def test_texts_of_a_png_are_read(
    encode: Encode, decoded: Decode, key: str, kind: str, late: bool
) -> None:
    texts = PngImagePlugin.PngInfo()
    date = "Wed, 05 May 2021 10:11:12 +0200"
    if kind == "itxt":
        texts.add_itxt(key, date)
    else:
        texts.add_text(key, date, zip=kind == "ztxt")
    texts.add_text("date:create", "2024-01-01T00:00:00+00:00")
    data = encode(Image.new("RGB", (60, 40)), "PNG", pnginfo=texts)
    if late:
        # As some programs write it: behind the picture.
        at, pixels = data.index(texts.chunks[0][0]) - 4, data.index(b"IDAT") - 4
        data = data[:at] + data[pixels:-12] + data[at:pixels] + data[-12:]
    assert decoded(data, ".png").facts.taken == "2021-05-05T10:11:12"


def test_imagemagicks_profile_of_a_png_is_read() -> None:
    profile = "\niptc\n      30\n" + IPTC.hex() + "\n"
    assert facts_of(Image.Exif(), 1, 1, {"Raw profile type iptc": profile}).taken is not None
    packet = "\nxmp\n      300\n" + PACKET.hex() + "\n"
    assert facts_of(Image.Exif(), 1, 1, {"Raw profile type xmp": packet}).taken is not None
    broken = {"Raw profile type iptc": "\niptc\n 30\nxyz"}
    assert facts_of(Image.Exif(), 1, 1, broken).taken is None


@pytest.mark.parametrize(
    "info",
    [
        {"xmp": 5, "photoshop": 5, "Creation Time": 5},
        {"xmp": b"<", "photoshop": {0x0404: 5}, "Creation Time": b"\xff"},
        {"xmp": "<\ud800>", 5: 6},
    ],
)
def test_other_things_in_their_place_do_no_harm(info: dict[Any, Any]) -> None:
    exif = Image.Exif()
    exif.update({700: "text", 33723: ("a", 5), 34377: 7})
    assert facts_of(exif, 1, 1, info) == Facts(1, 1)


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
