"""Trying the program on sample photos, and the hints that go with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.stacks import FoundStacks
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.widgets.message_bar import Message, MessageBar
from photoclust.ui.window.hints import Hint
from photoclust.ui.window.samples import SampleFlow
from tests.helpers.beach import make_beach
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened


@dataclass
class Desk:
    """A window on five photos in a group, with what lets a person try the samples."""

    library: OpenLibrary
    shown: Shown
    store: SettingsStore
    messages: MessageBar
    flow: SampleFlow
    pictures: Path

    def hint(self) -> str:
        """How the hint on view begins."""
        message = self.messages.shown
        return "" if message is None else message.text[:12]

    def find_a_stack(self) -> None:
        """Let a stack be found."""
        from photoclust.grouping.stacks.shots import Kind
        from photoclust.services.groups.stacks import PhotoStack

        ids = tuple(sorted(self.library.controller.photos))[:2]
        self.shown.view.folding.take(FoundStacks.of([PhotoStack(Kind.BURST, ids, ids[0])]))


STACKS, SPLIT, FILE = "Shots of one", "Is a group t", "“File all…” "


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    with opened(make_beach(tmp_path), qtbot) as library:
        shown = show_library(library, theme, qtbot)
        store = SettingsStore(tmp_path / "settings")
        messages = MessageBar(theme.icons)
        qtbot.addWidget(messages)
        pictures = tmp_path / "Pictures"
        controller, view = library.controller, shown.view
        flow = SampleFlow(
            controller, view, store, shown.actions, messages, shown.window, lambda: pictures
        )
        yield Desk(library, shown, store, messages, flow, pictures)


def press(qtbot: QtBot, desk: Desk, text: str) -> None:
    button = next(b for b in desk.messages.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.messages._answered.invalidate()  # the next click is no part of a double click


def test_the_empty_window_offers_the_samples(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[object] = []
    monkeypatch.setattr(desk.library.controller, "add_folders", added.append)
    empty = desk.shown.view.empty
    assert not empty._samples.isVisibleTo(empty)
    empty.show_state(Emptiness.WELCOME)
    assert empty._samples.isVisibleTo(empty)
    told: list[Message] = []
    desk.flow.told.connect(told.append)
    qtbot.mouseClick(empty._samples, Qt.MouseButton.LeftButton)
    desk.flow.begin()  # a second click while it works does nothing
    desk.library.settle()
    folder = desk.pictures / "PhotoClust samples"
    assert added == [[folder]]
    assert str(folder) in told[0].text
    assert [child.name for child in desk.pictures.iterdir()] == [folder.name]


def test_a_folder_that_cannot_be_written_is_told(desk: Desk) -> None:
    desk.pictures.touch()
    desk.flow.begin()
    desk.library.settle()
    assert "cannot be copied" in str(desk.library.failed[0])
    assert desk.flow.hints.left == ()


def test_hints_come_one_after_the_other_and_for_good(desk: Desk, qtbot: QtBot) -> None:
    assert desk.hint() == ""
    desk.flow.hints.begin()
    assert desk.hint() == "", "there is no stack yet"
    desk.find_a_stack()
    assert desk.hint() == STACKS
    press(qtbot, desk, "Got it")
    assert desk.hint() == SPLIT
    press(qtbot, desk, "Got it")
    assert desk.hint() == FILE
    press(qtbot, desk, "Got it")
    assert desk.hint() == ""
    assert desk.flow.hints.left == ()
    assert not desk.store.file.contains("window/hints")


def test_who_does_it_needs_no_hint(desk: Desk) -> None:
    desk.find_a_stack()
    desk.flow.hints.begin()
    desk.shown.actions.split.trigger()
    assert desk.flow.hints.left == (Hint.STACKS, Hint.FILE)
    assert desk.hint() == STACKS
    desk.shown.actions.open_stack.trigger()
    assert desk.hint() == FILE
    desk.shown.actions.file_all.setEnabled(True)
    desk.shown.actions.file_all.trigger()
    assert desk.hint() == ""


def test_hints_that_are_left_are_given_at_the_next_start(desk: Desk) -> None:
    desk.store.file.setValue("window/hints", "file unknown")
    desk.library.controller.opened.emit()
    assert desk.hint() == FILE


def test_a_hint_waits_behind_all_else(desk: Desk) -> None:
    desk.store.file.setValue("window/hints", "file")
    desk.library.controller.opened.emit()
    desk.messages.show_message(Message("Something else."))
    assert desk.hint() == "Something el"
    desk.messages._close()
    assert desk.hint() == FILE
