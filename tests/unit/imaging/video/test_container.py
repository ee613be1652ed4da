"""When and where a video was taken, from the boxes, elements and chunks of its container."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from photoclust.imaging.dates import Moment
from photoclust.imaging.video.container import told_by
from tests.helpers.videos import apple_metadata, box, chunk, ebml


def _told(data: bytes) -> tuple[Moment | None, tuple[float, float] | None]:
    return told_by(io.BytesIO(data))


# Matroska

_INFO, _TAGS, _CLUSTER = 0x1549A966, 0x1254C367, 0x1F43B675
_UNKNOWN = b"\x01" + b"\xff" * 7


def _tags(**tags: str) -> bytes:
    simple = (
        ebml(0x67C8, ebml(0x45A3, name.encode()), ebml(0x4487, value.encode()))
        for name, value in tags.items()
    )
    return ebml(_TAGS, *(ebml(0x7373, one) for one in simple))


def _date(nanoseconds: int) -> bytes:
    return ebml(_INFO, ebml(0x4461, nanoseconds.to_bytes(8, "big", signed=True)))


def _mkv(*parts: bytes) -> bytes:
    return ebml(0x1A45DFA3, ebml(0x4282, b"matroska")) + ebml(0x18538067, *parts)


_MAY = int((datetime(2024, 5, 31, 11, 33, 20, tzinfo=UTC).timestamp()) - 978307200) * 10**9


def _is_may(moment: Moment | None) -> bool:
    assert moment is not None
    assert moment.offset is not None
    written = datetime.fromisoformat(moment.text + moment.offset)
    return written == datetime(2024, 5, 31, 11, 33, 20, tzinfo=UTC)


def test_matroska_says_when_it_was_made_in_utc() -> None:
    assert _is_may(_told(_mkv(_date(_MAY), ebml(_CLUSTER, bytes(50))))[0])


@pytest.mark.parametrize("nanoseconds", [0, -(2**63), 2**63 - 1, -978307200 * 10**9])
def test_a_clock_that_was_never_set_says_nothing(nanoseconds: int) -> None:
    assert _told(_mkv(_date(nanoseconds))) == (None, None)


def test_tags_of_matroska_come_before_when_the_file_was_made() -> None:
    phone = {
        "COM.APPLE.QUICKTIME.CREATIONDATE": "2024-05-31T18:02:11+0200",
        "COM.APPLE.QUICKTIME.LOCATION.ISO6709": "+52.5+013.4+034/",
    }
    told = _told(_mkv(_date(_MAY), _tags(**phone)))
    assert told == (Moment("2024-05-31T18:02:11", None, "+02:00"), (52.5, 13.4))
    recorded = _tags(DATE_RECORDED="2023-01-02 03:04:05", LOCATION="-33.86+151.21/")
    told = _told(_mkv(recorded, _date(_MAY)))
    assert told == (Moment("2023-01-02T03:04:05"), (-33.86, 151.21))


def test_what_lies_behind_the_film_is_found_by_the_list_of_parts() -> None:
    film = ebml(_CLUSTER, bytes(5000))
    recorded = _tags(DATE_RECORDED="2023-01-02 03:04:05")

    def seek(place: int) -> bytes:
        said = ebml(0x53AB, _TAGS.to_bytes(4, "big")), ebml(0x53AC, place.to_bytes(4, "big"))
        return ebml(0x114D9B74, ebml(0x4DBB, *said))

    place = len(seek(0)) + len(film)
    assert _told(_mkv(seek(place), film, recorded))[0] == Moment("2023-01-02T03:04:05")


def test_a_stream_that_does_not_say_how_long_it_is_says_when_it_was_made() -> None:
    head = ebml(0x1A45DFA3, ebml(0x4282, b"webm"))
    segment = (0x18538067).to_bytes(4, "big") + _UNKNOWN + _date(_MAY)
    assert _is_may(_told(head + segment + _CLUSTER.to_bytes(4, "big") + _UNKNOWN + bytes(99))[0])


# AVI


def _avi(*parts: bytes) -> bytes:
    return chunk(b"RIFF", b"AVI ", *parts)


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        (b"Fri May 31 18:02:11 2024\n\0", "2024-05-31T18:02:11"),
        (b"FRI MAY 31 18:02:11 2024\n\0", "2024-05-31T18:02:11"),
        (b"2004:05:31 18:02:11\0", "2004-05-31T18:02:11"),
        (b"2001/ 1/27  1:42PM\0", "2001-01-27T13:42:00"),  # Casio QV-3EX
        (b"2005/11/28/ 09:19\0", "2005-11-28T09:19:00"),  # Casio EX-Z30
        (b"2002-12-16  15:35:01\0\0", "2002-12-16T15:35:01"),  # Konica KD500Z
        (b"0000:00:00 00:00:00\0", None),
        (b"\xff\xfe\0", None),
    ],
)
@pytest.mark.parametrize("place", [b"hdrl", b"INFO"])
def test_avi_says_when_by_its_cameras_clock(
    written: bytes, taken: str | None, place: bytes
) -> None:
    header = chunk(b"LIST", place, chunk(b"avih", bytes(56)), chunk(b"IDIT", written))
    moment, where = _told(_avi(header, chunk(b"LIST", b"movi", bytes(30))))
    assert (moment.text if moment else None, where) == (taken, None)
    assert moment is None or moment.offset is None


def test_avi_with_a_day_only_and_nikons_own() -> None:
    day = chunk(b"LIST", b"INFO", chunk(b"ICRD", b"2024-05-31\0"))
    assert _told(_avi(day))[0] == Moment("2024-05-31")
    tags = b"".join(
        tag.to_bytes(2, "little") + len(text).to_bytes(2, "little") + text
        for tag, text in ((3, b"NIKON\0"), (0x13, b"2009:07:05 10:11:12\0"))
    )
    nikon = chunk(b"LIST", b"ncdt", chunk(b"nctg", tags))
    assert _told(_avi(day, nikon))[0] == Moment("2009-07-05T10:11:12")


# Windows Media


def _asf(ticks: int) -> bytes:
    """A header whose second object tells when the file was made."""
    date = ticks.to_bytes(8, "little")
    properties = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365") + (104).to_bytes(8, "little")
    other = bytes(16) + (40).to_bytes(8, "little") + bytes(16)
    head = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c") + bytes(14)
    return head + other + properties + bytes(24) + date + bytes(48)


_TICKS = (_MAY // 10**9 + 978307200 + 11644473600) * 10**7


def test_windows_media_says_when_it_was_made_in_utc() -> None:
    assert _is_may(_told(_asf(_TICKS))[0])
    assert _told(_asf(0)) == _told(_asf(2**64 - 1)) == (None, None)


# QuickTime and MP4


def _movie(*boxes: bytes) -> bytes:
    return box(b"ftyp", b"qt  ") + box(b"mdat", bytes(40)) + box(b"moov", *boxes)


def _header(seconds: int) -> bytes:
    return box(b"mvhd", bytes(4), seconds.to_bytes(4, "big"), bytes(90))


_SECONDS = 3_800_000_000


def _record(tag: int, text: bytes) -> bytes:
    return tag.to_bytes(4, "big") + b"\0\2" + len(text).to_bytes(2, "big") + text


def _small_picture() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2012:10:15 15:58:21"
    written = io.BytesIO()
    Image.new("RGB", (8, 8)).save(written, "JPEG", exif=exif.tobytes())
    return written.getvalue()


@pytest.mark.parametrize(
    ("described", "taken"),
    [
        (box(b"NCDT", box(b"NCTG", _record(1, b"NIKON\0"),
             _record(0x12, b"2012:10:15 15:58:20\0"))), "2012-10-15T15:58:20"),
        (box(b"CNTH", box(b"CNDA", _small_picture())), "2012-10-15T15:58:21"),
        (box(b"\xa9day", b"\0\x18\x15\xc7", b"2012-10-15T15:58:22+0200"), "2012-10-15T15:58:22"),
    ],
)  # fmt: skip
def test_a_cameras_own_date_comes_before_the_headers(described: bytes, taken: str) -> None:
    moment, _ = _told(_movie(_header(_SECONDS), box(b"udta", described)))
    assert moment is not None
    assert moment.text == taken


@pytest.mark.parametrize(
    "described",
    [
        box(b"NCDT", box(b"NCTG", _record(0x12, b"0000:00:00 00:00:00\0"))),
        box(b"CNTH", box(b"CNDA", b"\xff\xd8Exif\0\0MM\0*\xff\xff\xff\xff")),
        box(b"\xa9day", b"\0\4\x15\xc7", b"2009"),  # of a film that was bought
    ],
)
def test_where_the_camera_says_nothing_the_header_does(described: bytes) -> None:
    moment, _ = _told(_movie(_header(_SECONDS), box(b"udta", described)))
    assert _is_may(moment)


def test_places_of_phones() -> None:
    name = b"\0\0\0\0\x15\xc7home\0\0"
    numbers = b"".join(int(n * 65536).to_bytes(4, "big", signed=True) for n in (13.5, -33.25, 0))
    assert _told(_movie(box(b"udta", box(b"loci", name, numbers))))[1] == (-33.25, 13.5)
    wide = b"\0\0\0\0\x15\xc7\xfe\xff\0h\0\0\0"
    assert _told(_movie(box(b"udta", box(b"loci", wide, numbers))))[1] == (-33.25, 13.5)
    assert _told(_movie(box(b"udta", box(b"loci", b"\0\0\0\0\x15\xc7no end"))))[1] is None
    minutes = box(b"\xa9xyz", b"\0\x12\x15\xc7", b"+4807.5+01130.0/")
    assert _told(_movie(box(b"udta", minutes)))[1] == (48.125, 11.5)


def test_a_list_of_very_many_keys_is_not_read_to_its_end() -> None:
    keys = box(b"keys", bytes(8), b"\0\0\0\x08mdta" * 100_000)
    meta = box(b"meta", keys, box(b"ilst", box(b"\0\0\0\1", bytes(20))))
    assert _told(_movie(meta)) == (None, None)


_WHOLE = (
    _mkv(_date(_MAY), _tags(DATE_RECORDED="2023-01-02 03:04:05"), ebml(_CLUSTER, bytes(9))),
    _avi(chunk(b"LIST", b"hdrl", chunk(b"IDIT", b"Fri May 31 18:02:11 2024"))),
    _asf(_TICKS),
    _movie(
        _header(_SECONDS),
        apple_metadata(creationdate="2024-05-31T18:02:11+0200", location="+52.5+013.4/"),
        box(b"udta", box(b"NCDT", box(b"NCTG", _record(0x12, b"2012:10:15 15:58:20")))),
        box(b"udta", box(b"CNTH", box(b"CNDA", _small_picture()))),
        box(b"udta", box(b"loci", bytes(30))),
    ),
)


@given(
    st.sampled_from(_WHOLE),
    st.integers(0, 2000),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=8),
)
@example(_WHOLE[0], 2000, [(n, 0) for n in range(4, 60)])
def test_damage_never_costs_more_than_what_is_told(
    whole: bytes, cut: int, changed: list[tuple[int, int]]
) -> None:
    data = bytearray(whole)
    for place, byte in changed:
        data[place % len(data)] = byte
    moment, where = _told(bytes(data[:cut]))
    assert moment is None or moment.text
    assert where is None or all(-180 <= number <= 180 for number in where)


@given(
    st.sampled_from((b"\x1a\x45\xdf\xa3", b"RIFF\xff\xff\0\0AVI ", _asf(0)[:30], b"")), st.binary()
)
def test_no_bytes_are_too_odd(head: bytes, data: bytes) -> None:
    _told(head + data)
