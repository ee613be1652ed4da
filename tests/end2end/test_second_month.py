"""The second month in the real window: new photos come, find their groups, and are filed there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from photoclust.core.clusters import ClusterId, Clustering, is_unnamed
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.photos.rows import SectionPart
from tests.helpers.keyboard import Keyboard
from tests.helpers.running_window import Running
from tests.helpers.second_month import CATS, DOGS, SecondMonth, make_second_month

Key = Qt.Key


@pytest.fixture
def month(qapp: QApplication, tmp_path: Path) -> SecondMonth:
    assert qapp is not None
    return make_second_month(tmp_path / "month")


@pytest.fixture
def running(month: SecondMonth) -> Iterator[Running]:
    """The window on the first month's groups, with the second month's photos added."""
    running = Running(month.data)
    running.window.start()
    running.wait_finished()
    _add(running, month.more)
    yield running
    if running in Running.left:
        running.close()


def _add(running: Running, folder: Path) -> None:
    running.window.controller.add_folders([folder])
    running.wait_finished()


def _clustering(running: Running) -> Clustering:
    return running.window.controller.clustering


def _pending(running: Running) -> list[int]:
    return [len(_clustering(running).clusters[c].pending) for c in (DOGS, CATS)]


def _kinds(running: Running, photos: frozenset[PhotoId]) -> set[str]:
    known = running.window.controller.photos
    return {known[photo].path.name.split()[0] for photo in photos}


def _press_in_bar(running: Running, text: str) -> None:
    """Press a button of the message bar."""
    buttons = running.window.messages.findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and b.text() == text).click()
    running.wait_finished()


def _file(running: Running, *groups: ClusterId) -> str:
    """File groups as a person does; returns what the plan says."""
    running.choose(*groups)
    running.window.commands.file.trigger()
    dialog = running.window.bench.filing.dialog
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Move "))
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()
    return said


def test_new_photos_wait_in_their_groups_and_all_can_be_taken_at_once(running: Running) -> None:
    before = _clustering(running)
    assert _pending(running) == [4, 3]
    assert _kinds(running, before.clusters[DOGS].pending) == {"dog"}
    assert _kinds(running, before.clusters[CATS].pending) == {"cat"}
    assert before.clusters[DOGS].accepted
    shown = running.window.messages.shown
    assert shown is not None
    assert shown.text.startswith("7 of 11 new photos fit groups you have. The others: ")
    strays = _kinds(running, before.unsorted)
    assert "stray" in strays, "what lay there before was not swept up"
    _press_in_bar(running, "Add all")
    assert _pending(running) == [0, 0]
    assert running.window.messages.shown is None
    assert running.window.bench.toast.text == "7 new photos to 2 groups"
    running.window.commands.undo.trigger()
    assert _clustering(running).clusters == before.clusters
    running.window.commands.undo.trigger()
    after = _clustering(running)
    assert after.clusters.keys() == {DOGS, CATS}, "adding them was one step"
    assert _kinds(running, after.undecided()) == {"dog", "cat", "bird", "stray"}
    assert running.window.messages.shown is None


def test_keys_lead_through_the_new_photos(running: Running) -> None:
    keys, view = Keyboard(running.window), running.window.view
    _press_in_bar(running, "Look")
    assert view.chosen == (DOGS,)
    assert view.photos.sections[0].part is SectionPart.NEW
    keys.press(Key.Key_Right)
    wrong = view.grid.current_photo()
    assert wrong is not None
    keys.press(Key.Key_N)
    assert wrong.id in _clustering(running).left
    keys.press(Key.Key_Y)
    assert _pending(running) == [0, 3]
    assert view.chosen == (CATS,)
    keys.press(Key.Key_Return)
    assert _pending(running) == [0, 0]
    assert _clustering(running).clusters[CATS].accepted
    assert running.window.messages.shown is None
    keys.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _pending(running) == [0, 3]


def test_what_waits_is_there_after_a_restart(running: Running, month: SecondMonth) -> None:
    running.window.bench.new_photos.look()
    Keyboard(running.window).press(Key.Key_N)
    before = _clustering(running)
    running.reopen()
    assert _clustering(running) == before
    assert _pending(running) == [3, 3]
    shown = running.window.messages.shown
    assert shown is not None
    assert shown.text == "6 new photos wait for your yes in the groups they fit."
    _add(running, month.more)
    assert _clustering(running) == before, "they are not new any more, nor is who was sent back"
    running.window.commands.undo.trigger()
    assert _pending(running) == [4, 3]


def test_only_what_a_person_said_yes_to_is_filed(running: Running, month: SecondMonth) -> None:
    target = month.base / "Sorted"
    assert "4 new photos wait for your yes" in _file(running, DOGS)
    assert len(list((target / "Dogs").iterdir())) == 12
    assert len(list(month.more.glob("dog*"))) == 4
    assert _pending(running) == [4, 3]
    running.choose(DOGS)
    running.window.commands.file.trigger()
    assert running.window.bench.filing.dialog is None, "all else of it is filed"
    shown = running.window.messages.shown
    assert shown is not None
    assert shown.text.endswith("4 new photos wait for your yes and stay where they are.")
    running.window.bench.new_photos.take_in([DOGS])
    _file(running, DOGS)
    assert len(list((target / "Dogs").iterdir())) == 16
    assert list(month.more.glob("dog*")) == []
    for _ in range(2):
        running.window.commands.undo.trigger()
        running.wait_finished()
    assert len(list((target / "Dogs").iterdir())) == 12
    assert _pending(running) == [4, 3]


def test_not_everything_is_sorted_while_something_waits(running: Running) -> None:
    view = running.window.view
    running.choose(None)
    rest = _clustering(running).unsorted
    view.grid.select_photos(rest)
    running.window.commands.new_group.trigger()
    Keyboard(running.window).type("Others")
    Keyboard(running.window).press(Key.Key_Return)
    running.choose(None)
    running.wait_finished()
    assert view.empty.state is Emptiness.STILL_TO_DO
    view.empty.look_requested.emit()
    assert view.chosen == (DOGS,)
    running.window.bench.new_photos.take_all()
    running.choose(None)
    running.wait_finished()
    unnamed = any(map(is_unnamed, _clustering(running).clusters.values()))
    assert view.empty.state is (Emptiness.STILL_TO_DO if unnamed else Emptiness.ALL_SORTED)
