"""The funnel beside the search."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from photoclust.core.text import place_text
from photoclust.services.search.told import Told
from photoclust.ui.browse.day_range import DayRangePopup
from photoclust.ui.browse.filter_button import FilterButton
from photoclust.ui.browse.photo_filter import DayRange, FilterChoices, PhotoFilter
from photoclust.ui.look.icons import Icons
from tests.helpers import ui_library
from tests.helpers.columns import columns_of


@pytest.fixture
def button(qtbot: QtBot, icons: Icons) -> Iterator[FilterButton]:
    made = FilterButton(icons)
    qtbot.addWidget(made)
    made.offer(
        lambda: FilterChoices(
            (Path("/photos/a & b"), Path("/photos/trip")),
            (2021, 2019),
            undated=True,
            places=(
                (place_text("Portugal"), place_text("Spain")),
                (place_text("Lisbon", "Portugal"),),
            ),
            cameras=("Canon EOS 5D",),
        )
    )
    yield made
    made.close()


def _actions(button: FilterButton) -> dict[str, QAction]:
    """All that can be chosen, as a person reads it."""
    button.menu().aboutToShow.emit()
    found: dict[str, QAction] = {}

    def collect(menu: QMenu) -> None:
        for action in menu.actions():
            inner = next((m for m in menu.findChildren(QMenu) if m.menuAction() is action), None)
            if inner is not None:
                collect(inner)
            elif action.text():
                found[action.text().replace("&&", "&")] = action

    collect(button.menu())
    return found


def test_a_choice_is_told_and_stands_on_the_button(button: FilterButton, qtbot: QtBot) -> None:
    assert button.text() == ""
    with qtbot.waitSignal(button.filter_changed) as signal:
        _actions(button)["Not accepted yet"].trigger()
    assert signal.args == [PhotoFilter(open_only=True)]
    _actions(button)["2019"].trigger()
    assert button.filter == PhotoFilter(open_only=True, days=DayRange.of_year(2019))
    assert button.text().strip() == "Not accepted, 2019"
    assert button.accessibleName() == "Filter: Not accepted, 2019"


def test_choosing_again_takes_it_off(button: FilterButton) -> None:
    _actions(button)["/photos/a & b"].trigger()
    assert button.filter.folder == Path("/photos/a & b")
    chosen = _actions(button)["/photos/a & b"]
    assert chosen.isChecked()
    chosen.trigger()
    assert not button.filter


def test_everything_takes_all_off(button: FilterButton) -> None:
    assert not _actions(button)["Show everything"].isEnabled()
    button.set_filter(PhotoFilter(True, True, Path("/photos/trip"), DayRange()))
    assert button.text().strip() == "4 filters"
    _actions(button)["Show everything"].trigger()
    assert button.filter == PhotoFilter()
    assert button.accessibleName() == "Filter"


def test_groups_with_new_photos_can_be_shown_alone(button: FilterButton) -> None:
    _actions(button)["With new photos"].trigger()
    assert button.filter == PhotoFilter(new_only=True)
    plain = ui_library.cluster(1, [1, 2])
    assert not button.filter.has_group(plain)
    assert button.filter.has_group(replace(plain, pending=frozenset(plain.members)))


def test_places_cameras_and_photos_without_a_date(button: FilterButton) -> None:
    _actions(button)["Lisbon"].trigger()
    _actions(button)["Canon EOS 5D"].trigger()
    assert button.filter == PhotoFilter(place="Lisbon", camera="Canon EOS 5D")
    _actions(button)["Without a date"].trigger()
    assert button.filter.days == DayRange()
    _actions(button)["Canon EOS 5D"].trigger()
    assert button.text().strip() == "Without a date, Lisbon"


def test_days_are_typed_from_and_to(button: FilterButton, qtbot: QtBot) -> None:
    _actions(button)["From … to …"].trigger()
    popup = next(child for child in button.children() if isinstance(child, DayRangePopup))
    popup.first.setDate(QDate(2021, 8, 3))
    popup.last.setDate(QDate(2021, 7, 12))
    popup.show_button.click()
    assert button.filter.days == DayRange(date(2021, 7, 12), date(2021, 8, 3))
    assert button.text().strip() == "12 Jul 2021 – 3 Aug 2021"
    assert _actions(button)["From … to …"].isChecked()


def test_one_camera_with_other_capitals_is_one_choice() -> None:
    names = {1: "NIKON D750", 2: "Nikon D750", 3: "Nikon D750", 4: "Canon EOS 5D"}
    photos = ui_library.photos(4)
    columns = columns_of({n: Told(camera=name) for n, name in names.items()}, photos)
    assert FilterChoices.of(columns, ()).cameras == ["Canon EOS 5D", "Nikon D750"]
    found = PhotoFilter(camera="Nikon D750").photos(columns)
    assert len(found) == 3
