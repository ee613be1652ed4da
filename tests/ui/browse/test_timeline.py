"""All photos by time: which sections there are, and what keys are about in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import MovePhotos
from photoclust.core.photo import Digest, PhotoId
from photoclust.core.text import Text
from photoclust.services.library.renew_facts import VERSION
from photoclust.services.library.workspace import Workspace
from photoclust.services.search.events import Event, Events
from photoclust.store.cache.facts import stamped
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.sections import Browsing
from photoclust.ui.browse.timeline import TitledEvents
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.timeline.scale import TimeScale
from tests.helpers import ui_library
from tests.helpers.columns import NO_WORDS, columns_of
from tests.helpers.embedded import store_facts
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

PHOTOS = ui_library.photos(10)
GROUPS = ui_library.clustering([[3, 1, 2], [9, 5, 4]], [10, 7])
EVENTS = Events(
    (
        Event(Text("First"), (PhotoId(5), PhotoId(1)), date(2019, 7, 3)),
        Event(Text("Second"), (PhotoId(10), PhotoId(2), PhotoId(6)), date(2021, 1, 2)),
    ),
    (PhotoId(3), PhotoId(4)),
)


def _browsing() -> Browsing:
    browsing = Browsing(PHOTOS)
    assert browsing.take(columns_of({}, PHOTOS), NO_WORDS, TitledEvents.of(EVENTS))
    return browsing


def test_events_of_photos_that_are_there_and_then_what_has_no_date() -> None:
    sections = _browsing().by_time(GROUPS)
    assert [(s.title, s.photos) for s in sections] == [
        ("First", (5, 1)),
        ("Second", (10, 2)),
        ("Without a date", (3, 4, 7, 9)),
    ]
    assert [s.event.day if s.event else None for s in sections] == [
        date(2019, 7, 3),
        date(2021, 1, 2),
        None,
    ]


def test_sections_stay_the_same_ones_whatever_group_photos_go_to() -> None:
    browsing = _browsing()
    before = browsing.by_time(GROUPS)
    others = ui_library.clustering([[3, 1, 2, 9, 5, 4]], [10, 7])
    assert all(a is b for a, b in zip(browsing.by_time(others), before, strict=True))


def test_events_that_are_the_same_stay_the_same_object_and_the_window_compares_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    browsing, columns = Browsing(PHOTOS), columns_of({}, PHOTOS)
    before = TitledEvents.of(EVENTS)
    assert browsing.take(columns, NO_WORDS, before)
    again = TitledEvents.of(Events((*EVENTS.events,), EVENTS.undated)).or_same(before)
    assert again is before
    others = TitledEvents.of(Events(EVENTS.events[:1], EVENTS.undated)).or_same(before)
    assert others is not before

    def compared(one: object, other: object) -> bool:
        raise AssertionError

    monkeypatch.setattr(TitledEvents, "__eq__", compared)
    monkeypatch.setattr(Events, "__eq__", compared)
    assert not browsing.take(columns, NO_WORDS, again)
    assert browsing.take(columns, NO_WORDS, others)


def test_search_and_filter_leave_out_photos_and_empty_events() -> None:
    browsing = _browsing()
    browsing.search.set_text("img_0010")
    (section,) = browsing.by_time(GROUPS)
    assert (section.title, section.photos, section.left_out) == ("Second", (10,), 1)
    browsing.search.set_text("group 2")
    assert [s.photos for s in browsing.by_time(GROUPS)] == [(5,), (4, 9)]
    browsing.search.set_text("")
    accepted = replace(GROUPS.clusters[ClusterId(1)], accepted=True)
    browsing.set_filter(PhotoFilter(open_only=True))
    groups = replace(GROUPS, clusters={**GROUPS.clusters, accepted.id: accepted})
    assert [s.photos for s in browsing.by_time(groups)] == [(5,), (10,), (4, 7, 9)]


def test_before_days_are_read_nothing_is_said_of_them() -> None:
    (section,) = Browsing(PHOTOS).by_time(GROUPS)
    assert section.title == "Reading dates…"


class Desk:
    """Twelve photos of two groups in turns, taken on the first days of two years."""

    def __init__(self, library: OpenLibrary, shown: Shown, photos: Path) -> None:
        self.library, self.shown, self.view = library, shown, shown.view
        library.controller.add_folders([photos])
        library.settle()
        known = sorted(library.controller.photos.values(), key=lambda photo: photo.path.name)
        self.photos = [photo.id for photo in known]
        for part in (self.photos[::2], self.photos[1::2]):
            library.controller.apply(MovePhotos(frozenset(part), None))
        self.first, self.second = library.controller.clustering.clusters
        self.view.set_mode(ViewMode.TIMELINE)
        library.wait(lambda: len(self.view.photos.sections) == 2)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=2, of_each=6)
    files = sorted(photos.iterdir())
    facts = {
        Digest(hashlib.sha256(file.read_bytes()).digest()): stamped(
            {"taken": f"{2019 + 2 * (number // 6)}-07-03T12:0{number % 6}:00"}, VERSION
        )
        for number, file in enumerate(files)
    }
    with Workspace(data) as workspace:
        store_facts(workspace, facts)
    with opened(data, qtbot) as library:
        yield Desk(library, show_library(library, theme, qtbot), photos)


def test_the_group_of_the_photo_at_hand_is_what_keys_are_about(desk: Desk) -> None:
    view = desk.view
    assert [section.title for section in view.photos.sections] == [
        "Wednesday 3 July 2019",
        "Saturday 3 July 2021",
    ]
    assert list(view.photos.ids) == desk.photos
    view.grid.go_to_photo(desk.photos[7])
    assert view.chosen == (desk.second,)
    view.grid.go_to_photo(desk.photos[8])
    assert view.chosen == (desk.first,)
    assert view.chosen_clusters == [desk.first]


def test_a_group_that_is_chosen_leads_to_its_first_photo(desk: Desk) -> None:
    view = desk.view
    view.grid.go_to_photo(desk.photos[8])
    view.choose([desk.second])
    current = view.grid.current_photo()
    assert current is not None
    assert current.id == desk.photos[1]
    assert view.chosen == (desk.second,)


def test_moved_photos_stay_where_they_are_and_years_are_seen_in_this_view_alone(desk: Desk) -> None:
    view = desk.view
    before = view.photos.sections
    scale = view.area.findChild(TimeScale)
    assert isinstance(scale, TimeScale)
    assert scale.isVisible()
    desk.library.controller.apply(MovePhotos(frozenset(desk.photos[:2]), desk.second))
    view.refresh_now()
    assert view.photos.sections == before
    view.set_mode(ViewMode.OVERVIEW)
    assert not scale.isVisible()
    assert len(view.photos.sections) == 2
    assert view.photos.sections[0].cluster is not None
