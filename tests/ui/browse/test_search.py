"""Photos are found by the words of their path and of the day they were taken."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from photoclust.core.photo import Digest, PhotoId
from photoclust.ui.browse.search import PhotoSearch, searched_texts
from tests.helpers import ui_library

MONTHS = tuple(calendar.month_name[1:])
HOLIDAY, PARTY, OLD = PhotoId(1), PhotoId(2), PhotoId(3)
PHOTOS = {
    HOLIDAY: replace(ui_library.photo(1, "IMG_0001.jpg"), path=Path("/photos/Italy/IMG_0001.jpg")),
    PARTY: ui_library.photo(2, "party 2019.jpg"),
    OLD: ui_library.photo(3, "scan.jpg"),
}
ASKED: list[frozenset[Digest]] = []


def _taken(digests: Collection[Digest]) -> Mapping[Digest, str]:
    ASKED.append(frozenset(digests))
    days = {HOLIDAY: "2021-07-12T10:00:00", PARTY: "2019-12-31T23:59:00", OLD: "nonsense"}
    return {PHOTOS[p].digest: day for p, day in days.items() if PHOTOS[p].digest in digests}


def _prepared() -> PhotoSearch:
    search = PhotoSearch(PHOTOS)
    search.take_texts(searched_texts(PHOTOS, {}, _taken, MONTHS))
    return search


def _found(search: PhotoSearch, text: str) -> set[PhotoId]:
    search.set_text(text)
    assert search.matching is not None
    return set(search.matching)


def test_days_are_found_as_they_may_be_typed() -> None:
    search = _prepared()
    assert _found(search, "2021-07-12") == {HOLIDAY}
    assert _found(search, "2021-07") == {HOLIDAY}
    assert _found(search, "july 2021") == {HOLIDAY}
    assert _found(search, "July italy") == {HOLIDAY}
    assert _found(search, "jul 2021") == {HOLIDAY}
    assert _found(search, "2019") == {PARTY}
    assert _found(search, "december july") == set()


def test_numbers_of_files_find_no_days() -> None:
    search = _prepared()
    assert _found(search, "1") == {HOLIDAY, PARTY}, "IMG_0001 and 2019"
    assert _found(search, "12") == set()
    assert _found(search, "202") == set()
    assert _found(search, "07-12") == set(), "days are read from their beginning"


def test_what_is_not_prepared_yet_is_found_by_its_path_and_by_its_day_later() -> None:
    search = PhotoSearch(PHOTOS)
    assert _found(search, "italy") == {HOLIDAY}
    assert _found(search, "july") == set()
    prepared = searched_texts(PHOTOS, search.texts, _taken, MONTHS)
    assert search.take_texts(prepared), "others are found now"
    assert search.matching == frozenset({HOLIDAY})
    assert not search.take_texts(search.texts)


def test_only_what_is_new_is_looked_up_again() -> None:
    search = _prepared()
    moved = replace(PHOTOS[PARTY], path=Path("/photos/sorted/party.jpg"))
    photos = {**PHOTOS, PARTY: moved}
    ASKED.clear()
    texts = searched_texts(photos, search.texts, _taken, MONTHS)
    (asked,) = ASKED
    assert asked == {moved.digest}
    assert texts[HOLIDAY] is search.texts[HOLIDAY]
    search.set_photos(photos)
    search.take_texts(texts)
    assert _found(search, "sorted 2019") == {PARTY}


def test_a_search_goes_on_over_photos_that_arrive() -> None:
    search = PhotoSearch({HOLIDAY: PHOTOS[HOLIDAY]})
    assert _found(search, "party") == set()
    search.set_photos(PHOTOS)
    assert search.matching == frozenset({PARTY})
    search.set_text(" ")
    assert search.matching is None
