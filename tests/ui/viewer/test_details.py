"""What is known of a photo is told; what is not known leaves no trace."""

from __future__ import annotations

from pathlib import Path

from photoclust.core.photo import PhotoId
from photoclust.ui.viewer.details import PhotoDetails


def test_only_the_path_is_known() -> None:
    details = PhotoDetails(PhotoId(1), Path("/photos/bad\udcff.jpg"))
    assert details.name == "bad\ufffd.jpg"
    assert details.folder == "/photos"
    assert details.measures == ""
    assert details.place == ""


def test_measures_and_place() -> None:
    details = PhotoDetails(
        PhotoId(1), Path("/a.jpg"), size_bytes=3_400_000, width=4032, height=3024,
        latitude=48.85837, longitude=2.294481,
    )  # fmt: skip
    assert details.measures == "4,032 × 3,024, 3.4 MB"
    assert details.place == "48.8584° N, 2.2945° E"


def test_of_a_video_it_is_told_how_long_it_is() -> None:
    film = PhotoDetails(PhotoId(1), Path("/a.mov"), width=1920, height=1080, duration_s=754.4)
    assert film.is_video
    assert film.measures == "12:34, 1,920 × 1,080"
    assert not PhotoDetails(PhotoId(1), Path("/a.jpg")).is_video


def test_the_name_of_a_place_stands_before_its_coordinates() -> None:
    details = PhotoDetails(
        PhotoId(1), Path("/a.jpg"), latitude=38.7139, longitude=-9.1335, town="Lisbon, Portugal"
    )
    assert details.place == "Lisbon, Portugal · 38.7139° N, 9.1335° W"
