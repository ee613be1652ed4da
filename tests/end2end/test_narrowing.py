"""Searching and filtering in the real window: what is shown, what is said, what is acted on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import AcceptClusters
from photoclust.core.photo import PhotoId
from photoclust.ui.browse import search, sections
from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.browse.passing import Passing
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.sections import Browsing
from photoclust.ui.photos.view_mode import ViewMode
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window, small_pictures


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    """Three groups of ten (photos 0 to 29) and five photos in none."""
    make_small_library(tmp_path / "data", unsorted=5)
    made = open_window(tmp_path / "data")
    yield made
    made.close()


def _texts(running: Running) -> list[str]:
    window = running.window
    labels = [*window.view.findChildren(QLabel), *window.bottom.findChildren(QLabel)]
    return [label.text() for label in labels if label.isVisibleTo(window)]


def _search(running: Running, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(running.window.top.searched):
        running.window.top.search.setText(text)


def test_a_search_says_of_how_many_it_shows_some(running: Running, qtbot: QtBot) -> None:
    _search(running, qtbot, "IMG_1")  # 1 and 10 to 19
    texts = _texts(running)
    assert "1 of 10 photos" in texts
    assert "2 of 3 groups" in texts
    assert any("11 of 35 photos, 2 of 3 groups" in text for text in texts)
    running.window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    assert "11 of 35 photos" in _texts(running)
    running.window.top.clear_search()
    assert "35 photos" in _texts(running)


def test_groups_not_accepted_yet(running: Running) -> None:
    window = running.window
    window.top.filter.set_filter(PhotoFilter(open_only=True))
    assert running.ids == [1, 2, 3]
    running.choose(ClusterId(1))
    window.commands.accept.trigger()
    running.wait_finished()
    assert running.ids == [2, 3]
    assert window.view.chosen_clusters == [ClusterId(2)]


def test_nothing_that_passes_leads_back_to_everything(running: Running) -> None:
    window = running.window
    running.choose(ClusterId(2))
    window.top.filter.set_filter(PhotoFilter(folder=Path("/elsewhere")))
    assert window.view.empty.state is Emptiness.NOTHING_FOUND
    assert window.view.empty.isVisible()
    window.view.empty.clear_requested.emit()
    assert not window.top.filter.filter
    assert not window.view.narrowed
    running.wait_finished()
    assert window.view.chosen_clusters == [ClusterId(2)]


def test_search_and_filter_end_where_they_began(running: Running, qtbot: QtBot) -> None:
    window = running.window
    running.choose(ClusterId(3))
    _search(running, qtbot, "IMG_1")
    window.top.filter.set_filter(PhotoFilter(folder=small_pictures(running.data)))
    window.top.clear_search()
    assert window.view.narrowed
    window.top.filter.set_filter(PhotoFilter())
    running.wait_finished()
    assert window.view.chosen_clusters == [ClusterId(3)]


def test_commands_take_whole_groups(running: Running, qtbot: QtBot) -> None:
    _search(running, qtbot, "IMG_1")
    running.choose(ClusterId(1))
    running.window.controller.apply(AcceptClusters((ClusterId(1),)))
    running.wait_finished()
    assert running.window.controller.clustering.clusters[ClusterId(1)].accepted
    assert len(running.window.controller.clustering.clusters[ClusterId(1)]) == 10


def test_the_plan_says_that_hidden_photos_go_too(running: Running, qtbot: QtBot) -> None:
    window = running.window
    running.choose(ClusterId(1))
    for text, told in (("", False), ("IMG_1", True)):
        if text:
            _search(running, qtbot, text)
        window.commands.file.trigger()
        dialog = window.bench.filing.dialog
        assert dialog is not None
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        sentence = "Groups are filed whole, also the 9 photos that search and filter hide."
        assert any(sentence in text for text in texts) is told
        dialog.reject()
        running.wait_finished()


def test_a_large_library_is_looked_through_off_the_window_s_thread(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.wait_finished()
    view, threads = running.window.view, list[threading.Thread]()
    look = Passing.of.__func__  # type: ignore[attr-defined]

    def of(kind: type[Passing], text: str, *others: object) -> Passing:
        threads.append(threading.current_thread())
        made: Passing = look(kind, text, *others)
        return made

    monkeypatch.setattr(search, "MOST_AT_ONCE", 3)
    monkeypatch.setattr(Passing, "of", classmethod(of))
    view.set_search("IMG_1")
    view.set_search("IMG_2")
    assert running.ids == [1, 2, 3], "all stays as it is until it is known what is found"
    running.wait_finished()
    assert running.ids == [1, 3], "the newest counts: 2 and 20 to 29"
    view.set_filter(PhotoFilter(folder=Path("/elsewhere")))
    running.wait_finished()
    assert view.empty.state is Emptiness.NOTHING_FOUND
    assert threading.main_thread() not in threads
    view.set_filter(PhotoFilter())
    view.set_search("")
    assert running.ids == [1, 2, 3], "everything again at once: nothing has to be looked at"
    running.wait_finished()
    assert running.ids == [1, 2, 3]


def test_an_overview_of_very_many_is_sorted_bit_by_bit(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.wait_finished()
    window, sizes = running.window, list[int]()
    in_order = Browsing._in_order

    def count(*given: Any) -> tuple[PhotoId, ...]:
        photos = in_order(*given)
        sizes[-1] += len(photos)
        return photos

    sort_some = Browsing.sort_some

    def turn(*given: Any) -> bool:
        sizes.append(0)
        return sort_some(*given)

    monkeypatch.setattr(sections, "MOST_SORTED", 5)
    monkeypatch.setattr(Browsing, "_in_order", count)
    monkeypatch.setattr(Browsing, "sort_some", turn)
    before = list(window.view.photos.ids)
    window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    assert list(window.view.photos.ids) == before, "what is shown stays until all is sorted"
    running.wait_finished()
    assert len(window.view.photos.ids) == 35
    assert len(sizes) > 2, "in several turns"
    assert max(sizes[:-1]) <= 10, "a group in each, behind which the rest waits"
