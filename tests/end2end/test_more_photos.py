"""Photos that come into a library that is grouped: no group changes unless a person says so."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from photoclust.services.groups.group_library import group_library
from photoclust.services.groups.hierarchies import grouping_of
from photoclust.services.library.read_folders import read_folders
from photoclust.ui.editing import regrouping as grouping_flow
from photoclust.ui.library import controller as library_controller
from photoclust.ui.widgets.message_bar import Message
from tests.helpers.running_window import RESOURCES, Running

SAMPLES = sorted((RESOURCES / "sample_photos").rglob("*.[jJ][pP][gG]"))
MOST = SAMPLES[: len(SAMPLES) * 2 // 3]

Groups = frozenset[frozenset[str]]


def _copy(samples: list[Path], folder: Path) -> Path:
    folder.mkdir(parents=True)
    for number, sample in enumerate(samples):
        shutil.copy2(sample, folder / f"{number:02} {sample.name}")
    return folder


def _groups(running: Running) -> Groups:
    """Groups as sets of contents, so that ids, names and paths do not matter."""
    photos = running.window.controller.photos
    clusters = running.window.controller.clustering.clusters.values()
    return frozenset(frozenset(photos[p].digest.hex() for p in c.members) for c in clusters)


def _add(running: Running, folder: Path) -> None:
    running.window.controller.add_folders([folder])
    running.wait_finished()


def _shown(running: Running) -> Message | None:
    return running.window.messages.shown


@pytest.fixture(scope="module")
def all_at_once(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Groups:
    """The groups of all samples, added in one go."""
    base = tmp_path_factory.mktemp("at once")
    running = Running(base / "data")
    running.window.start([_copy(SAMPLES, base / "photos")])
    running.wait_finished()
    found = _groups(running)
    running.close()
    return found


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """A library with two thirds of the samples, grouped."""
    made = Running(tmp_path / "data")
    made.window.start([_copy(MOST, tmp_path / "photos")])
    made.wait_finished()
    yield made
    made.close()


def test_groups_of_the_first_photos_make_way_for_those_of_all(
    qapp: QApplication, tmp_path: Path, all_at_once: Groups, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = threading.Event()

    def ended_after_the_reading(*arguments: Any, **named: Any) -> Any:
        grouped = group_library(*arguments, **named)
        assert read.wait(120)
        return grouped

    monkeypatch.setattr(grouping_flow, "_FIRST_AT", 40)
    monkeypatch.setattr(grouping_flow, "group_library", ended_after_the_reading)
    made = Running(tmp_path / "data")
    made.window.controller.reading_ended.connect(lambda _: read.set())
    made.window.start([_copy(SAMPLES, tmp_path / "photos")])
    made.wait_finished()
    assert _groups(made) == all_at_once
    shown = _shown(made)
    assert shown is None or shown.action != "Group again"
    made.close()


def test_groups_are_seen_while_photos_are_still_read(
    qapp: QApplication, tmp_path: Path, all_at_once: Groups, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = threading.Event()

    def reading_on(*arguments: Any, **named: Any) -> Any:
        read = read_folders(*arguments, **named)
        assert seen.wait(120)
        return read

    monkeypatch.setattr(grouping_flow, "_FIRST_AT", 40)
    monkeypatch.setattr(library_controller, "read_folders", reading_on)
    made = Running(tmp_path / "data")
    made.window.start([_copy(SAMPLES, tmp_path / "photos")])
    try:
        made.wait(lambda: bool(made.window.controller.clustering.clusters))
        assert made.window.controller.reading
    finally:
        seen.set()
    made.wait_finished()
    assert _groups(made) == all_at_once
    made.close()


def test_more_photos_move_nothing_and_grouping_again_is_announced_first(
    running: Running, tmp_path: Path, all_at_once: Groups
) -> None:
    window = running.window
    before = window.controller.clustering
    _add(running, _copy(SAMPLES[len(MOST) :], tmp_path / "more"))
    for cluster in before.clusters.values():
        now = window.controller.clustering.clusters[cluster.id]
        assert cluster.members.items() <= now.members.items(), "nothing moved unasked"
    shown = _shown(running)
    assert shown is not None
    assert shown.key == "new photos"
    window.commands.regroup.trigger()
    running.wait_finished()
    shown = _shown(running)
    assert shown is not None
    assert shown.text.startswith("Grouping again ")
    assert "would be elsewhere" in shown.text
    assert shown.on_action is not None
    shown.on_action()
    running.wait_finished()
    assert _groups(running) == all_at_once
    while _groups(running) != frozenset(
        frozenset(window.controller.photos[p].digest.hex() for p in c.members)
        for c in before.clusters.values()
    ):
        assert window.controller.undo() is not None, "undo leads back to the groups of before"


def test_what_nobody_wants_grouped_again_stays(running: Running, tmp_path: Path) -> None:
    window = running.window
    library = window.controller.library
    assert library is not None
    tree = grouping_of(library.workspace, window.controller.clustering)
    assert tree is not None
    _add(running, _copy(SAMPLES[len(MOST) :], tmp_path / "more"))
    now = grouping_of(library.workspace, window.controller.clustering)
    assert now is not None
    assert now.digests == tree.digests, "the groups still come from the hierarchy of before"
    kept = window.controller.clustering
    window.messages.withdraw("new photos")
    window.controller.refresh()
    running.wait_finished()
    assert window.controller.clustering == kept
    assert _shown(running) is None, "they were dealt with"
    window.commands.regroup.trigger()
    running.wait_finished()
    assert window.controller.clustering == kept
    shown = _shown(running)
    assert shown is not None
    assert shown.other == "Keep the groups"
