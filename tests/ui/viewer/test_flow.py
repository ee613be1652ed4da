"""The full view and the side panel: what they are given, and where a person is afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photoclust.core.clocks import SetClock
from photoclust.core.edits import DissolveClusters
from photoclust.core.photo import PhotoId, Presence
from photoclust.ui.groups.name_ideas import NameIdeas
from photoclust.ui.look.theme import Theme
from photoclust.ui.viewer.flow import PhotoLooks
from photoclust.ui.widgets.photo_fan import PhotoFan
from tests.helpers.beach import BEACH, NAMES, make_beach
from tests.helpers.embedded import store_facts
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path), qtbot) as made:
        yield made


@pytest.fixture
def shown(library: OpenLibrary, theme: Theme, qtbot: QtBot) -> Shown:
    made = show_library(library, theme, qtbot)
    made.view.list.choose([BEACH])
    made.view.take_choice()
    return made


@pytest.fixture
def looks(library: OpenLibrary, shown: Shown, theme: Theme, qtbot: QtBot) -> PhotoLooks:
    made = PhotoLooks(library.controller, shown.view, theme.icons, shown.window)
    for part in (made.panel, made.page):
        qtbot.addWidget(part)
    made.page.resize(600, 400)
    return made


@pytest.mark.parametrize(
    ("before", "after"), [([], []), ([1], [2]), ([0, 3, 4], [0, 3, 4])], ids=str
)
def test_the_arrows_lead_through_what_is_shown_and_the_keyboard_is_on_the_last(
    qtbot: QtBot,
    library: OpenLibrary,
    shown: Shown,
    looks: PhotoLooks,
    before: list[int],
    after: list[int],
) -> None:
    ids = shown.view.photos.ids
    shown.view.grid.select_photos([ids[row] for row in before])
    with qtbot.waitSignal(looks.opened):
        looks.look_at(ids[1])
    looks.page.show()
    assert looks.viewer.current == ids[1]
    looks.viewer.step(1)
    assert looks.viewer.current == ids[2]
    with qtbot.waitSignal(looks.closed):
        looks.viewer.closed.emit()
    current = shown.view.grid.current_photo()
    assert current is not None
    assert current.id == ids[2]
    assert shown.view.grid.selected_photos() == [ids[row] for row in after]
    library.settle()


def test_a_photo_that_is_not_shown_is_looked_at_alone(
    library: OpenLibrary, shown: Shown, looks: PhotoLooks
) -> None:
    photo = shown.view.photos.ids[0]
    shown.view.set_search("nothing is called this")
    assert photo not in shown.view.photos.ids
    looks.look_at(photo)
    looks.viewer.step(1)
    assert looks.viewer.current == photo
    library.settle()


def test_what_is_told_of_a_photo_is_what_is_known(
    library: OpenLibrary, shown: Shown, looks: PhotoLooks, tmp_path: Path
) -> None:
    photo = shown.view.photos.ids[0]
    told = looks.describe(photo)
    assert told.path.parent == tmp_path / "photos"
    assert told.path.name in NAMES
    assert told.presence is Presence.PRESENT
    assert told.size_bytes == told.path.stat().st_size
    assert (told.group, told.membership) == ("Beach", 1.0)
    library.controller.apply(DissolveClusters((BEACH,)))
    assert looks.describe(photo).group is None


def test_a_photo_the_library_does_not_know_is_no_error(looks: PhotoLooks) -> None:
    told = looks.describe(PhotoId(999))
    assert told.path == Path("?")
    assert told.group is None


def test_the_panel_shows_one_photo_several_or_none(
    qtbot: QtBot, library: OpenLibrary, shown: Shown, looks: PhotoLooks
) -> None:
    ids = shown.view.photos.ids
    looks.panel.show()
    grid = shown.view.grid

    def texts() -> str:
        labels = looks.panel.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    grid.select_photos([ids[0]])
    path = library.controller.photos[ids[0]].path
    qtbot.waitUntil(lambda: path.name in texts())
    grid.select_photos(list(ids[:3]))
    qtbot.waitUntil(lambda: "3 photos" in texts())
    [fan] = looks.panel.findChildren(PhotoFan)
    qtbot.waitUntil(lambda: fan.number == 3)
    assert "kB" in texts()
    assert str(path.parent) in texts()
    assert "Beach" in texts()
    library.settle()


def test_a_photo_that_says_where_it_was_taken_tells_the_town(
    library: OpenLibrary, shown: Shown, looks: PhotoLooks
) -> None:
    photo = shown.view.photos.ids[0]
    known = library.controller.photo(photo)
    assert known is not None
    assert library.controller.library is not None
    workspace = library.controller.library.workspace
    for facts, place in (
        ({"latitude": 38.7139, "longitude": -9.1335}, "Lisbon, Portugal · 38.7139° N, 9.1335° W"),
        ({"latitude": -40.0, "longitude": -120.0}, "40.0000° S, 120.0000° W"),
    ):
        store_facts(workspace, {known.digest: facts})
        assert looks.describe(photo).place == place


def test_a_photo_was_taken_when_the_clock_that_was_set_right_says(
    library: OpenLibrary, shown: Shown, looks: PhotoLooks
) -> None:
    photo = shown.view.photos.ids[0]
    known = library.controller.photo(photo)
    assert known is not None
    facts = {"taken": "2024-02-28T23:10:00", "camera": "X"}
    store_facts(library.library.workspace, {known.digest: facts})
    library.controller.apply(SetClock("X", 7200.0))
    assert looks.describe(photo).taken == "2024-02-29T01:10:00"
    assert "29 Feb 2024" in NameIdeas(library.controller)._dates([known.digest])
    library.controller.undo()
    assert looks.describe(photo).taken == "2024-02-28T23:10:00"
