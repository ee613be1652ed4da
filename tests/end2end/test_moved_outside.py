"""Folders that were filed into are renamed, moved, emptied and unplugged; the window stays true."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from photoclust.core.clusters import Cluster
from photoclust.core.edits import MovePhotos, RenameCluster
from photoclust.core.photo import Presence
from photoclust.ui.widgets.message_bar import Message
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.mounts import can_mount, small_disk
from tests.helpers.running_window import Running

NAMES = [f"{number}.jpg" for number in range(6)]


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The window on a group of five photos; a sixth is unsorted. Beyond `tmp_path` it looks."""
    assert qapp is not None
    data = make_beach(_root(tmp_path), NAMES, "Guitars", new=1)
    running = Running(data)
    running.window.resize(1500, 800)
    running.window.start()
    running.wait_finished()
    running.choose(BEACH)
    yield running
    running.close()


def _root(tmp_path: Path) -> Path:
    root = tmp_path / "a" / "b" / "home"
    root.mkdir(parents=True)
    return root


def _sorted(running: Running) -> Path:
    return running.data.parent / "Sorted"


def _file(running: Running) -> None:
    running.choose(BEACH)
    running.window.commands.file.trigger()
    dialog = running.window.bench.filing.dialog
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "primary")
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()


def _refresh(running: Running) -> None:
    running.window.commands.refresh.trigger()
    running.wait_finished()


def _group(running: Running) -> Cluster:
    return running.window.controller.clustering.clusters[BEACH]


def _messages(running: Running) -> dict[str, Message]:
    return {message.key: message for message in running.window.messages._messages}


def _presence(running: Running) -> set[Presence]:
    known = running.window.controller.photos
    return {known[photo].presence for photo in _group(running).members}


def _line(running: Running) -> list[str]:
    """What is said and offered above the photos."""
    header = running.window.view.header
    shown = [w for w in header.findChildren(QLabel) if w.isVisibleTo(header)]
    buttons = [b for b in header.findChildren(QPushButton) if b.isVisibleTo(header)]
    return [*(label.text() for label in shown), *(b.accessibleName() for b in buttons)]


def test_a_renamed_folder_is_found_with_f5_and_undone_from_there(running: Running) -> None:
    _file(running)
    folder = _sorted(running)
    (folder / "Guitars").rename(folder / "Gitarren")
    _refresh(running)
    message = _messages(running)["found again"]
    assert message.text == "5 photos were found again in “Gitarren”."
    assert (_group(running).title, _group(running).filed_to) == (
        "Gitarren",
        str(folder / "Gitarren"),
    )
    running.wait(lambda: "Filed" in _line(running))
    assert "filed to Sorted/Gitarren" in _line(running)
    running.reopen()
    running.choose(BEACH)
    assert _group(running).title == "Gitarren"
    assert _messages(running) == {}, "it is known by now"
    for _ in range(2):
        running.window.commands.undo.trigger()
        running.wait_finished()
    assert _group(running).filed_to is None
    assert sorted(p.name for p in (running.data.parent / "photos").iterdir()) == NAMES
    assert not folder.exists()


def test_a_folder_that_was_renamed_while_the_window_was_closed_is_found_at_start(
    running: Running,
) -> None:
    _file(running)
    running.window.controller.apply(RenameCluster(BEACH, "My guitars"))
    folder = _sorted(running)
    folder.rename(folder.with_name("Ordered"))
    running.reopen()
    assert _messages(running)["found again"].text == "5 photos were found again in “Guitars”."
    assert _group(running).title == "My guitars"
    assert _group(running).filed_to == str(folder.with_name("Ordered") / "Guitars")


def test_what_joins_a_filed_group_is_offered_and_goes_on_in_its_folder(running: Running) -> None:
    _file(running)
    (new,) = running.window.controller.clustering.unsorted
    running.window.controller.apply(MovePhotos(frozenset({new}), BEACH))
    running.wait(lambda: "File 1 more…" in _line(running))
    running.window.controller.apply(RenameCluster(BEACH, "Violins"))
    _file(running)
    running.wait(lambda: "Filed" in _line(running))
    assert sorted(p.name for p in (_sorted(running) / "Guitars").iterdir()) == NAMES


def test_photos_that_are_gone_are_told_and_found_where_a_person_says(
    running: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _file(running)
    far = tmp_path / "far" / "away" / "and" / "deep"
    far.mkdir(parents=True)
    for name in NAMES[:3]:
        shutil.move(_sorted(running) / "Guitars" / name, far / f"renamed {name}")
    _refresh(running)
    message = _messages(running)["missing"]
    assert message.text == "3 photos are not there any more."
    assert message.on_action is not None
    assert {"3 not there any more", "Where are they?"} <= set(_line(running))
    _refresh(running)
    asked: list[QUrl] = []

    def answer(parent: object, title: str, begin: QUrl) -> QUrl:
        asked.append(begin)
        return QUrl.fromLocalFile(str(folders.pop(0)))

    folders = [running.data.parent / "photos", tmp_path / "far"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectoryUrl", answer)
    message.on_action()
    running.wait_finished()
    assert asked[0].toLocalFile() == str(_sorted(running) / "Guitars")
    told = _messages(running)["found again"]
    assert told.text == "None of the missing photos are in “photos”."
    assert told.on_action is not None
    told.on_action()  # look elsewhere
    running.wait_finished()
    assert _messages(running)["found again"].text == "3 photos were found again in “deep”."
    assert "missing" not in _messages(running)
    assert _presence(running) == {Presence.PRESENT}
    assert "3 not there any more" not in _line(running)
    running.window.commands.undo.trigger()
    running.wait_finished()
    assert sorted(p.name for p in (running.data.parent / "photos").iterdir()) == NAMES


def test_a_dialog_that_is_closed_looks_nowhere(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    _file(running)
    shutil.rmtree(_sorted(running))
    _refresh(running)
    assert _presence(running) == {Presence.MISSING}
    assert "5 not there any more" in _line(running)
    monkeypatch.setattr(QFileDialog, "getExistingDirectoryUrl", lambda *_: QUrl())
    running.window.view.header.where_requested.emit()
    assert running.window.is_finished()


def test_a_drive_that_is_unplugged_and_plugged_in_again_costs_nothing(
    running: Running, tmp_path: Path
) -> None:
    if not can_mount():
        pytest.skip("cannot mount here")
    with small_disk(tmp_path / "disk", "4m") as disk:
        stick = tmp_path / "stick"
        stick.mkdir()
        subprocess.run(["mount", "--bind", str(disk), str(stick)], check=True)
        try:
            dialog_into(running, stick / "Sorted")
            subprocess.run(["umount", "--lazy", str(stick)], check=True)
            _refresh(running)
            assert _presence(running) == {Presence.OFFLINE}
            assert "missing" not in _messages(running)
            assert not any("not there" in text for text in _line(running))
            subprocess.run(["mount", "--bind", str(disk), str(stick)], check=True)
            (stick / "Sorted" / "Guitars").rename(stick / "Sorted" / "Gitarren")
            _refresh(running)
            assert _presence(running) == {Presence.PRESENT}
            assert _group(running).filed_to == str(stick / "Sorted" / "Gitarren")
        finally:
            if stick.is_mount():
                subprocess.run(["umount", "--lazy", str(stick)], check=True)


def dialog_into(running: Running, folder: Path) -> None:
    """File the group into another folder than is offered."""
    running.choose(BEACH)
    running.window.commands.file.trigger()
    dialog = running.window.bench.filing.dialog
    assert dialog is not None
    dialog._go_to(folder)
    button = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "primary")
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()
