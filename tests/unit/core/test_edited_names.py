"""Names of photos and of what was made of them."""

from __future__ import annotations

import pytest

from photoclust.core.edited_names import shot_name


@pytest.mark.parametrize(
    "version",
    [
        "IMG_E1234.JPG",
        "img_1234.heic",
        "IMG_1234-edited.jpg",
        "IMG_1234 (1).jpg",
        "IMG_1234-2.jpg",
        "IMG_1234~2.jpg",
        "IMG_1234_edit_2.tif",
        "IMG_1234-bearbeitet.jpg",
    ],
)
def test_versions_of_a_photo_are_called_after_it(version: str) -> None:
    assert shot_name(version) == shot_name("IMG_1234.JPG") is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IMG_1234.jpg", "IMG_1235.jpg"),
        ("IMG_1234.jpg", "DSC_1234.jpg"),
        ("20240531_180211.jpg", "20240531_180212.jpg"),
        ("20240531_180211_001.jpg", "20240531_180211_002.jpg"),
        ("2024-05-31_18-02-11.jpg", "2024-05-31_18-02-12.jpg"),
    ],
)
def test_other_shots_are_called_otherwise(one: str, other: str) -> None:
    assert shot_name(one) != shot_name(other)


@pytest.mark.parametrize(
    "name",
    [
        "beach.jpg",
        "beach 2.jpg",
        "a12.jpg",
        "IMG-20240531-WA0003.jpg",
        "2024-05-31 18.02.11.jpg",
        "2024-05-31 (12).jpg",
        "20240531.jpg",
        "IMG_20240531_180211_BURST1.jpg",
        "00000IMG_00000_BURST20240531180211123_COVER.jpg",
        "",
    ],
)
def test_names_that_many_photos_may_have_say_nothing(name: str) -> None:
    assert shot_name(name) is None
