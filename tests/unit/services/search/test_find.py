"""Photos are found by name, day, place and what they show, and it is said by which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photoclust.core.photo import PhotoId
from photoclust.services.search.columns import PhotoColumns
from photoclust.services.search.find import Found, find, understand
from photoclust.services.search.meanings import MONTH_NAMES, Vocabulary, vocabulary
from photoclust.services.search.told import Told
from tests.helpers import ui_library
from tests.helpers.columns import columns_of

LABELS = json.loads(
    (Path(__file__).resolve().parents[4] / "resources/models/class_labels.json").read_text("utf-8")
)
GERMAN = {"Dogs": "Hunde", "Coast": "Küste", "Beach": "Strand"}
HOLIDAY, PARTY, OLD, DOG, SNACK = (PhotoId(n) for n in range(1, 6))
PHOTOS = {
    HOLIDAY: ui_library.photo(1, "IMG_0001.jpg").moved(Path("/photos/Italy/IMG_0001.jpg")),
    PARTY: ui_library.photo(2, "party 2019.jpg"),
    OLD: ui_library.photo(3, "scan 1936.jpg"),
    DOG: ui_library.photo(4, "IMG_0004.jpg"),
    SNACK: ui_library.photo(5, "IMG_0005.jpg"),
}
LISBON, NEW_YORK = (38.72, -9.14), (40.71, -74.0)


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    months = [(name, n) for n, name in enumerate(MONTH_NAMES, 1)]
    months += [("Juli", 7), ("März", 3), ("июль", 7), ("июля", 7), ("Dezember", 12)]
    return vocabulary(months, LABELS, lambda text: GERMAN.get(str(text), str(text)))


@pytest.fixture(scope="module")
def columns() -> PhotoColumns:
    told: dict[int, Told | str] = {
        1: Told("2021-07-12T10:00:00", None, *LISBON),
        2: Told("2019-12-31T23:59:00", None, *NEW_YORK),
        3: "nonsense",
        4: "2021-08-01T09:00:00",
    }
    seen = {4: (LABELS.index("golden retriever"), 0.9), 5: (LABELS.index("hotdog"), 0.9)}
    seen[1] = (LABELS.index("seashore"), 0.6)
    return columns_of(told, PHOTOS, seen)


def _search(text: str, words: Vocabulary, columns: PhotoColumns) -> Found:
    return find(understand(text, words, columns), columns)


@pytest.mark.parametrize(
    ("text", "photos", "said"),
    [
        ("2021", {HOLIDAY, DOG}, "Date: 2021"),
        ("2021-07", {HOLIDAY}, "Date: July 2021"),
        ("2021-07-12", {HOLIDAY}, "Date: 12 July 2021"),
        ("12.7.2021", {HOLIDAY}, "Date: 12 July 2021"),
        ("july 2021", {HOLIDAY}, "Date: July 2021"),
        ("2021 JULI", {HOLIDAY}, "Date: July 2021"),
        ("июля", {HOLIDAY}, "Date: July"),
        ("jul", {HOLIDAY}, "Date: July"),
        ("12 July", {HOLIDAY}, "Date: 12 July"),
        ("December 31 2019", {PARTY}, "Date: 31 December 2019"),
        ("2019", {PARTY}, "Date: 2019 or Name or folder: 2019"),
        ("1936", {OLD}, "Name or folder: 1936"),
        ("Lisbon", {HOLIDAY}, "Place: Lisbon"),
        ("lisb july", {HOLIDAY}, "Place: Lisbon · Date: July"),
        ("new york", {PARTY}, "Place: New York"),
        ("Portugal", {HOLIDAY}, "Place: Portugal"),
        ("dog", {DOG}, "Shows: Dogs"),
        ("HUNDE", {DOG}, "Shows: Dogs"),
        ("hotdog", {SNACK}, "Shows: Hotdog"),
        ("golden retrievers", {DOG}, "Shows: Golden retriever"),
        (
            "retriever",
            {DOG},
            "Shows: Flat-coated retriever, Curly-coated retriever, Golden retriever …",
        ),
        ("golden retriever 2021", {DOG}, "Shows: Golden retriever · Date: 2021"),
        ("strand", {HOLIDAY}, "Shows: Coast"),
        ("kuste italy", {HOLIDAY}, "Shows: Coast · Name or folder: italy"),
        ("dog lisbon", set(), ""),
        ("1", {HOLIDAY, PARTY, OLD}, "Name or folder: 1"),
        ("12", set(), "“12” is in no name, day or place, and nothing the photos show."),
        ("202", set(), "“202” is in no name, day or place, and nothing the photos show."),
        ("07-12", set(), "“07-12” is in no name, day or place, and nothing the photos show."),
        (
            "31.2.2021",
            set(),
            "“31.2.2021” is in no name, day or place, and nothing the photos show.",
        ),
    ],
)
def test_what_is_found_and_by_what(
    text: str, photos: set[PhotoId], said: str, words: Vocabulary, columns: PhotoColumns
) -> None:
    found = _search(text, words, columns)
    assert found.photos == photos
    assert said in found.said or said == found.said


def test_what_is_not_read_yet_is_found_by_its_path(words: Vocabulary) -> None:
    plain = PhotoColumns().beside(PHOTOS)
    assert _search("italy", words, plain).photos == {HOLIDAY}
    assert not _search("july", words, plain).photos
    assert not _search("dog", words, plain).photos


def test_a_clock_that_was_set_right_counts(words: Vocabulary) -> None:
    told = {4: Told("2021-07-31T23:30:00", camera="Phone")}
    late = columns_of(told, PHOTOS, clocks={"Phone": 3600.0})
    assert _search("august", words, late).photos == {DOG}


def test_accents_and_how_they_are_put_together_do_not_matter(words: Vocabulary) -> None:
    named = {HOLIDAY: PHOTOS[HOLIDAY].moved(Path("/photos/Zu\u0308rich/a.jpg"))}
    assert _search("zürich", words, PhotoColumns().beside(named)).photos == {HOLIDAY}
    assert _search("zurich", words, PhotoColumns().beside(named)).photos == {HOLIDAY}


@pytest.mark.parametrize("text", ["Lissabon", "lissab", "lisbon", "lis", "Nueva York", "new york"])
def test_places_are_found_by_the_name_in_each_language(words: Vocabulary, text: str) -> None:
    spoken = {"Lisbon": "Lissabon", "New York": "Nueva York", "New York City": "Nueva York"}
    told: dict[int, Told | str] = {
        1: Told(None, None, *LISBON),
        2: Told(None, None, *NEW_YORK),
    }
    columns = columns_of(told, PHOTOS, say=lambda name: spoken.get(str(name), str(name)))
    wanted = HOLIDAY if text.casefold().startswith("lis") else PARTY
    found = _search(text, words, columns)
    assert found.photos == {wanted}
    assert found.said.count("Lisbon") <= 1, "it is one place, however it is called"
