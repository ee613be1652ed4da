"""What is known of photos follows them through changes of the library."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from photoclust.core.photo import PhotoId
from photoclust.grouping.places import towns_in
from photoclust.services.library.workspace import Workspace
from photoclust.services.search.columns import PhotoColumns, read_columns
from photoclust.services.search.told import Told
from tests.helpers import ui_library
from tests.helpers.columns import PLACES, columns_of

PHOTOS = ui_library.photos(4)
ONE, TWO = PhotoId(1), PhotoId(2)


def test_other_photos_keep_what_is_known() -> None:
    known = columns_of({1: "2021-07-12T10:00:00", 2: "2019-01-02"}, PHOTOS, {2: (5, 0.5)})
    assert known.beside(dict(PHOTOS)) is known
    moved = PHOTOS[ONE].moved(Path("/elsewhere/A.jpg"))
    other = known.beside({TWO: PHOTOS[TWO], ONE: moved, PhotoId(9): ui_library.photo(9, "x.jpg")})
    assert tuple(other.told) == (Told("2019-01-02"), Told("2021-07-12T10:00:00"), None)
    assert other.paths[1] == "/elsewhere/a.jpg"
    assert other.moment(ONE) == known.moment(ONE)
    assert other.moment(PhotoId(9)) is None
    assert other.scores[:, 0].tolist() == [0.5, 0, 0]
    assert np.isnat(other.days).tolist() == [False, False, True]


def test_a_photo_with_another_content_is_read_again() -> None:
    known = columns_of({1: "2021-07-12T10:00:00"}, PHOTOS)
    changed = replace(PHOTOS[ONE], digest=PHOTOS[TWO].digest)
    assert tuple(known.beside({ONE: changed}).told) == (None,)


def test_nothing_is_known_of_nothing() -> None:
    assert PhotoColumns().days.tolist() == []
    assert not PhotoColumns().taken.dated.size


def test_names_of_places_are_folded_once_for_all_searches() -> None:
    told = {1: Told(latitude=52.23, longitude=21.01), 2: Told(latitude=50.06, longitude=19.94)}
    columns = columns_of(told, PHOTOS)
    warsaw = next(n for n, town in enumerate(columns.towns) if town.city == "Warsaw")
    assert columns.places["warsaw"] == ("Warsaw", (warsaw,))
    assert columns.places["poland"] == ("Poland", (0, 1))
    assert columns.beside(dict(reversed(PHOTOS.items()))).places is columns.places


def test_the_night_belongs_to_the_evening_before_it() -> None:
    told = {1: "2021-07-12T03:59:59", 2: "2021-07-12T04:00:00", 3: "0001-01-01T01:00:00"}
    evenings = columns_of(told, PHOTOS).evenings
    assert evenings.astype(str).tolist() == ["2021-07-11", "2021-07-12", "0001-01-01", "NaT"]


def test_reading_rests_between_two_pieces(tmp_path: Path) -> None:
    rests: list[int] = []
    with Workspace(tmp_path) as workspace:
        read_columns(
            workspace, None, towns_in(PLACES), PHOTOS, PhotoColumns(), rest=lambda: rests.append(1)
        )
    assert len(rests) > 1
