"""Finer/coarser goes along the hierarchy the groups come from, also the next day."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import AcceptClusters, DissolveClusters
from photoclust.core.text import Text
from tests.helpers.running_window import RESOURCES, Running

SAMPLES = sorted((RESOURCES / "sample_photos").rglob("*.[jJ][pP][gG]"))


@pytest.fixture
def data(qapp: QApplication, tmp_path: Path) -> Path:
    """A library whose largest group was accepted, then closed."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, sample in enumerate(SAMPLES):
        shutil.copy2(sample, folder / f"{number:02} {sample.name}")
    running = Running(tmp_path / "data")
    running.window.start([folder])
    running.wait_finished()
    session = running.window.controller.session
    assert session is not None
    largest = max(session.clustering.clusters.values(), key=len)
    session.apply(AcceptClusters((largest.id,)))
    running.close()
    return tmp_path / "data"


@pytest.fixture
def running(data: Path) -> Iterator[Running]:
    """The library, opened the next day."""
    made = Running(data)
    made.window.start([])
    made.wait_finished()
    yield made
    made.close()


def _hierarchies(data: Path) -> int:
    connection = sqlite3.connect(f"file:{data / 'cache.sqlite3'}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM hierarchies").fetchone()[0])
    finally:
        connection.close()


def _slide(running: Running, granularity: float | None) -> Clustering:
    running.window.bench.grouping.slide_to(granularity)
    running.wait_finished()
    return running.window.controller.clustering


def test_no_other_hierarchy_is_made_after_a_restart(running: Running, data: Path) -> None:
    before = running.window.controller.clustering
    assert before.granularity is not None
    assert before.automatic
    there = _slide(running, before.granularity)
    assert replace(there, automatic=True) == before, "it is cut where it was cut"
    finest = _slide(running, 0.0)
    assert finest.granularity == 0.0
    assert _slide(running, None).clusters == before.clusters
    assert _hierarchies(data) == 1


def test_photos_that_were_placed_stay_where_they_are(
    running: Running, data: Path, tmp_path: Path
) -> None:
    controller = running.window.controller
    free = [c for c in controller.clustering.clusters.values() if not c.kept]
    home = max(free, key=len)
    known = controller.photo(min(home.members))
    assert known is not None
    (tmp_path / "more").mkdir()
    with Image.open(known.path) as image:
        image.convert("RGB").point(lambda value: value * 9 // 10).save(tmp_path / "more" / "1.jpg")
    controller.add_folders([tmp_path / "more"])
    running.wait_finished()
    before = controller.clustering
    [placed] = before.clusters[home.id].members.keys() - home.members.keys()
    assert before.granularity is not None
    assert _slide(running, before.granularity).clusters == before.clusters
    coarsest = _slide(running, 1.0)
    where = coarsest.cluster_of()
    assert where[placed] == where[known.id], "it goes along"
    assert _hierarchies(data) == 1


def test_a_dissolved_group_is_not_back_until_a_person_groups_again(running: Running) -> None:
    session = running.window.controller.session
    assert session is not None
    before = session.clustering
    gone = max((c for c in before.clusters.values() if not c.kept), key=len)
    session.apply(DissolveClusters((gone.id,)))
    assert _slide(running, before.granularity).clusters == session.clustering.clusters
    assert session.clustering.unsorted >= gone.members.keys()
    assert _slide(running, 0.0).unsorted >= gone.members.keys()
    assert _slide(running, None).unsorted == before.unsorted | gone.members.keys()
    running.window.commands.regroup.trigger()
    running.wait_finished()
    assert gone.members.keys() - session.clustering.unsorted


def test_where_the_hierarchy_is_lost_another_is_announced_first(
    running: Running, data: Path
) -> None:
    controller = running.window.controller
    session = controller.session
    assert session is not None
    session.record(Change(Text("Lose it"), hierarchy=(session.clustering.hierarchy, "00" * 32)))
    before = session.clustering
    after = _slide(running, 0.0)
    assert after.clusters == before.clusters, "nothing moves unasked"
    shown = running.window.messages.shown
    assert shown is not None
    assert shown.action == "Group again"
    assert shown.on_action is not None
    shown.on_action()
    running.wait_finished()
    assert controller.clustering.granularity == 0.0
    assert _hierarchies(data) == 2


def test_undo_leads_back_to_the_hierarchy_as_well(running: Running, tmp_path: Path) -> None:
    controller = running.window.controller
    (tmp_path / "more").mkdir()
    for number, sample in enumerate(SAMPLES):
        with Image.open(sample) as image:
            turned = image.convert("RGB").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
            turned.save(tmp_path / "more" / f"{number}.jpg")
    controller.add_folders([tmp_path / "more"])
    running.wait_finished()
    before = controller.clustering
    running.window.commands.regroup.trigger()
    running.wait_finished()
    shown = running.window.messages.shown
    if controller.clustering == before:
        assert shown is not None
        assert shown.on_action is not None
        shown.on_action()
        running.wait_finished()
    after = controller.clustering
    assert after.clusters != before.clusters
    assert _slide_and_back(running) == after.clusters
    while controller.clustering.clusters != before.clusters:
        assert controller.undo() is not None
    assert _slide_and_back(running) == before.clusters
    while controller.redo() is not None:
        pass
    while controller.clustering.clusters != before.clusters:
        assert controller.undo() is not None
    running.reopen()
    running.wait_finished()
    assert _slide_and_back(running) == before.clusters, "also after a restart"


def _slide_and_back(running: Running) -> Mapping[ClusterId, Cluster]:
    """The groups where the slider is, by cutting the hierarchy there once more."""
    granularity = running.window.controller.clustering.granularity
    _slide(running, 0.0)
    return _slide(running, granularity).clusters
