"""What is told of several photos together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clocks import SetClock
from photoclust.core.edits import RejectPhotos
from photoclust.core.errors import UserError
from photoclust.core.progress import Cancelled, JobContext, NullProgress
from photoclust.core.text import Text
from photoclust.ui.viewer.several import IN_FAN, Several, spread, sum_up
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.open_library import RESOURCES, OpenLibrary, opened

TOWNS = RESOURCES / "places"
FACTS = (
    {"taken": "2021-08-02T09:00:00", "camera": "Canon"},
    {"taken": "2021-07-12T15:04:00", "camera": "Fuji", "latitude": 48.8584, "longitude": 2.2945},
    {"camera": "Fuji", "latitude": 48.8611, "longitude": 2.2891},
    {"latitude": 43.7, "longitude": 7.25},
)


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path), qtbot) as made:
        yield made


def _sum_up(library: OpenLibrary) -> Several:
    controller = library.controller
    assert controller.library is not None
    photos = sorted(controller.photos.values(), key=lambda photo: photo.id)
    return sum_up(
        controller.library, photos, controller.clustering, 0, TOWNS, JobContext(NullProgress())
    )


def test_days_cameras_places_folders_and_groups_are_summed_up(
    library: OpenLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = library.controller
    photos = sorted(controller.photos.values(), key=lambda photo: photo.id)
    known = {photo.digest: facts for photo, facts in zip(photos, FACTS, strict=False)}
    assert controller.library is not None
    cache = controller.library.workspace.cache
    monkeypatch.setattr(cache, "facts", lambda wanted: {d: known[d] for d in wanted if d in known})
    controller.apply(RejectPhotos(frozenset({photos[4].id})))
    told = _sum_up(library)
    assert (told.first, told.last) == ("2021-07-12T15:04:00", "2021-08-02T09:00:00")
    assert told.cameras == ("Fuji", "Canon"), "that of most photos comes first"
    assert told.places == ((48.86, 2.29), (43.7, 7.25)), "a kilometre is one place"
    assert [town.city for town in told.towns] == ["Paris", "Nice"]
    assert told.folders == (tmp_path / "photos",)
    assert [None if one is None else one.id for one in told.groups] == [BEACH, None]
    assert told.size_bytes == sum(photo.path.stat().st_size for photo in photos)
    assert [face is not None for face in told.faces] == [True] * 4 + [False]
    controller.apply(SetClock("Canon", -60 * 86400.0))
    assert _sum_up(library).first == "2021-06-03T09:00:00", "by the clock that was set right"


def test_with_a_damaged_cache_the_rest_is_told(
    library: OpenLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_: object) -> None:
        raise UserError(Text("The cache is damaged."))

    assert library.controller.library is not None
    monkeypatch.setattr(library.controller.library.workspace.cache, "thumbnail", damaged)
    told = _sum_up(library)
    assert told.faces == ()
    assert told.size_bytes > 0


def test_a_selection_that_is_another_by_now_is_left(library: OpenLibrary) -> None:
    controller, context = library.controller, JobContext(NullProgress())
    context.cancel.cancel()
    assert controller.library is not None
    with pytest.raises(Cancelled):
        sum_up(controller.library, [], controller.clustering, 0, TOWNS, context)


@pytest.mark.parametrize("number", [0, 1, 4, 5, 6, 100])
def test_the_first_and_the_last_are_among_those_seen(number: int) -> None:
    rows = spread(number)
    assert len(rows) == min(number, IN_FAN)
    assert rows == sorted(set(rows))
    assert not rows or (rows[0], rows[-1]) == (0, number - 1)
