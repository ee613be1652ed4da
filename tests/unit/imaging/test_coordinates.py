"""Places, and what is none."""

from __future__ import annotations

import pytest

from photoclust.imaging.coordinates import degrees, iso_place, place_of, xmp_place


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        (0.0, 0.0),
        (-0.00001, 0.00001),
        (90.1, 0.0),
        (10.0, -180.1),
        (float("nan"), 10.0),
        (10.0, float("inf")),
        (None, 10.0),
        (10.0, None),
    ],
)
def test_no_place(latitude: float | None, longitude: float | None) -> None:
    assert place_of(latitude, longitude) is None


def test_the_equator_and_the_meridian_are_places() -> None:
    assert place_of(0.0, 9.45) == (0.0, 9.45)
    assert place_of(51.4778, 0.0) == (51.4778, 0.0)


@pytest.mark.parametrize(
    ("parts", "reference", "value"),
    [
        ((48.0, 8.0, 13.2), "N", 48.137),
        ((33.0, 51.4), "s", -33.856667),
        ((12.5,), " N\0", 12.5),
        ((33.0, 60.0, 0.0), "South", -34.0),
        ((48.0, 8.0, 13.2), "", None),
        ((48.0, 8.0, 13.2), "E", None),
        ((48.0, 61.0), "N", None),
        ((-48.0,), "N", None),
        ((48.0, float("nan"), 0.0), "N", None),
        ((), "N", None),
    ],
)
def test_degrees(parts: tuple[float, ...], reference: str, value: float | None) -> None:
    found = degrees(parts, reference, "NS")
    assert found == (value if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("latitude", "longitude", "more", "place"),
    [
        ("52,30.5N", "13,24.25E", {}, (52.508333, 13.404167)),
        ("33,51,24S", "70, 40, 12.5 W", {}, (-33.856667, -70.670139)),
        ("52.5083N", "13.4041E", {}, (52.5083, 13.4041)),
        (
            "52,30.5",
            "13,24.25",
            {"exif:GPSLatitudeRef": "N", "exif:GPSLongitudeRef": "E"},
            (52.508333, 13.404167),
        ),
        ("52,30.5", "13,24.25", {}, None),
        ("52,30.5N", "13,24.25E", {"exif:GPSStatus": "V"}, None),
        ("0,0.0N", "0,0.0E", {}, None),
        ("91,0N", "13,0E", {}, None),
        ("52,30.5N", "", {}, None),
        ("north", "13,0E", {}, None),
    ],
)
def test_places_in_xmp(
    latitude: str, longitude: str, more: dict[str, str], place: tuple[float, float] | None
) -> None:
    properties = {"exif:GPSLatitude": latitude, "exif:GPSLongitude": longitude, **more}
    assert xmp_place(properties) == place


def test_xmp_without_a_place_has_none() -> None:
    assert xmp_place({}) is None


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("+52.5000+013.4000+034/", (52.5, 13.4)),
        ("-33.86+151.21/", (-33.86, 151.21)),
        ("+48-122/", (48.0, -122.0)),
        ("+4807.50-12230.00/", (48.125, -122.5)),
        ("+480730-1223000.0CRSWGS_84/", (48.125, -122.5)),
        ("+48075-122/", None),
        ("+4899.0+01100.0/", None),
        ("+00.0000+000.0000/", None),
        ("52.5+13.4", None),
        ("", None),
    ],
)
def test_places_in_iso_6709(written: str, place: tuple[float, float] | None) -> None:
    assert iso_place(written) == place
