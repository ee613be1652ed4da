"""A window that is closed leaves nothing in memory: photos, pictures, parts, jobs."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.ui.photos.view_mode import ViewMode
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window


def test_nothing_of_a_window_outlives_it(qtbot: QtBot, tmp_path: Path) -> None:
    make_small_library(tmp_path, unsorted=5)
    _open_use_and_close(tmp_path)  # what is made once per process: the look, classes, icons
    before, shown_before = _ours(), _top_level()
    parts = _open_use_and_close(tmp_path)
    left = _ours() - before
    assert not left, "these outlive their window"
    assert [name for name, part in parts.items() if part() is not None] == []
    assert _top_level() == shown_before


def _open_use_and_close(data: Path) -> dict[str, weakref.ref[object]]:
    running = open_window(data)
    _use(running)
    window, library = running.window, running.window.library
    assert library is not None
    parts: dict[str, object] = {
        "window": window,
        "workbench": window.bench,
        "library": window.controller,
        "session": library.session,
        "databases": library.workspace,
        "grid": window.view.grid,
        "map": window.view.area.view_of(ViewMode.MAP),
        "thumbnails": window.bench.stage.thumbnails,
        "jobs": running.runner,
    }
    running.close()
    return {name: weakref.ref(part) for name, part in parts.items()}


def _ours() -> Counter[str]:
    """How many objects of the program are in memory, by class; what is frozen is not seen."""
    gc.collect()
    classes = (type(thing) for thing in gc.get_objects())
    return Counter(
        f"{made.__module__}.{made.__qualname__}"
        for made in classes
        if str(made.__module__).startswith("photoclust.")  # no text in some written in C
    )


def _top_level() -> Counter[str]:
    return Counter(type(widget).__name__ for widget in QApplication.topLevelWidgets())


def _use(running: Running) -> None:
    """Open everything that is built when it is first wanted, and edit."""
    window, commands = running.window, running.window.commands
    view, looks = window.view, window.bench.looks
    for mode in (
        commands.modes[ViewMode.OVERVIEW],
        commands.modes[ViewMode.MAP],
        commands.modes[ViewMode.MAP],
    ):
        mode.trigger()
        running.wait_finished()
    assert view.area.view_of(ViewMode.MAP) is not None
    running.choose(ClusterId(1))
    view.grid.select_photos([view.photos.ids[0]])
    commands.preview.trigger()
    running.wait_finished()
    assert looks.viewer.isVisible()
    commands.preview.trigger()
    for panel in (commands.problems, commands.history, commands.history, commands.problems):
        panel.trigger()
        running.wait_finished()
    for asking in (commands.settings, commands.shortcuts, commands.file_all):
        asking.trigger()
        running.wait_finished()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
    running.choose(ClusterId(1), ClusterId(2))
    commands.merge.trigger()
    commands.undo.trigger()
    view.set_search("IMG_1")
    running.wait_finished()
    view.set_search("")
    running.wait_finished()


def test_the_model_is_freed_as_soon_as_the_window_is_closed(running: Running) -> None:
    engine = running.window.controller.engine
    assert engine is not None
    freed = weakref.ref(engine.model)
    del engine
    gc.disable()  # it would find the model now and then
    try:
        running.close()
        assert freed() is None
    finally:
        gc.enable()
