"""What is open when the theme changes looks as if it had been made with the other one.

A colour that is worked out once and not renewed shows here, in whichever part it is.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId
from photoclust.core.left import Left, LeftKind
from photoclust.core.photo import PhotoId
from photoclust.core.problems import Problem
from photoclust.core.session import HistoryEntry
from photoclust.core.text import Text
from photoclust.services.files.filing_results import UndoResult
from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.commands.actions import make_actions
from photoclust.ui.filing.dialog import FilingDialog
from photoclust.ui.filing.result import FilingResultDialog
from photoclust.ui.groups.list_view import ClusterList
from photoclust.ui.groups.pane import ClusterPane
from photoclust.ui.groups.picker import ClusterPicker
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.groups.rows import ClusterListModel
from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.look.theme import Theme, ThemeChoice
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.problems.crash_dialog import CrashDialog
from photoclust.ui.problems.crash_report import CrashReport
from photoclust.ui.problems.left_dialog import LeftDialog
from photoclust.ui.problems.table import ProblemsPanel
from photoclust.ui.settings.dialog import SettingsDialog, Surroundings
from photoclust.ui.settings.store import Settings
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.notice import ViewerNotice
from photoclust.ui.viewer.preview import PreviewPanel
from photoclust.ui.widgets.message_bar import Level, Message, MessageBar
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.drop_overlay import Drop, DropOverlay
from photoclust.ui.window.history import HistoryPanel
from photoclust.ui.window.top_bar import TopBar
from tests.helpers.filing_case import FilingCase

Make = Callable[[Theme, Path], QWidget]

GROUP = ClusterRow(ClusterId(1), "Beach", 20, None)


def _loader(parent: QWidget | None = None) -> ThumbnailLoader:
    return ThumbnailLoader(lambda _: None, QThreadPool.globalInstance(), 1 << 20, parent)


def _pane(theme: Theme, _: Path) -> QWidget:
    model = ClusterListModel(lambda _: None)
    pane = ClusterPane(ClusterList(model, _loader(), theme), model, theme)
    model.setParent(pane)
    pane.show_targets()
    return pane


def _message(level: Level) -> Make:
    def make(theme: Theme, _: Path) -> QWidget:
        bar = MessageBar(theme.icons)
        bar.show_message(Message("The disk is full.", level, "Try again", other="Leave"))
        return bar

    return make


def _preview(theme: Theme, _: Path) -> QWidget:
    panel = PreviewPanel(theme.icons)
    details = PhotoDetails(PhotoId(1), Path("/p/a.jpg"), group="Beach", membership=0.5, camera="A")
    panel.show_photo(details)
    return panel


def _history(theme: Theme, _: Path) -> QWidget:
    panel = HistoryPanel(theme.icons)
    panel.show_history([HistoryEntry(Change(Text("Merge"))), HistoryEntry(Change(Text("Go")))], 1)
    return panel


def _problems(theme: Theme, _: Path) -> QWidget:
    panel = ProblemsPanel(theme.icons, closable=True)
    panel.show_problems([Problem(Path("/p/a.jpg"), Text("It is damaged."), Text("Copy it."))])
    return panel


def _notice(theme: Theme, _: Path) -> QWidget:
    notice = ViewerNotice(theme.icons)
    notice.show_text("It cannot be shown.")
    return notice


def _filing(theme: Theme, folder: Path) -> QWidget:
    case = FilingCase(folder)
    request = case.request(("Beach", [case.photo("a.jpg")]))
    dialog = FilingDialog(theme.icons, request, lambda _: None)
    dialog.show_plan(request, case.plan(request))
    return dialog


def _result(theme: Theme, _: Path) -> QWidget:
    dialog = FilingResultDialog(theme.icons)
    dialog.show_undo(UndoResult(7, Text("Move 4 photos"), restored=3, kept=1, problems=()))
    return dialog


def _left(theme: Theme, _: Path) -> QWidget:
    return LeftDialog(theme.icons, [Left(Path("/p/a.psd"), LeftKind.PICTURE, "PSD")])


def _settings(theme: Theme, folder: Path) -> QWidget:
    around = Surroundings(folder, CacheState(folder / "cache", 1), "CPU", 2, raw=False)
    return SettingsDialog(theme.icons, Settings(), around)


def _top(theme: Theme, _: Path) -> QWidget:
    bar = TopBar(make_actions(window := QWidget(), window, theme.icons), theme.icons)
    window.setParent(bar)
    return bar


def _bottom(theme: Theme, _: Path) -> QWidget:
    bar = BottomBar(theme.icons)
    bar.show_problems(3)
    bar.show_job("Reading photos", 3, 9)
    return bar


def _empty(state: Emptiness) -> Make:
    return lambda theme, _: EmptyState(theme.icons, state)


def _overlay(theme: Theme, _: Path) -> QWidget:
    window = QWidget()
    window.resize(600, 400)
    DropOverlay(theme.icons, window).appear((Drop.ADD, Drop.FIND), QPoint(20, 20))
    return window


MADE: dict[str, Make] = {
    "groups and drop targets": _pane,
    **{f"message: {level}": _message(level) for level in Level},
    "preview": _preview,
    "history": _history,
    "problems": _problems,
    "notice": _notice,
    "plan": _filing,
    "result": _result,
    "crash": lambda theme, _: CrashDialog(theme.icons, CrashReport("KeyError", "Traceback")),
    "left": _left,
    "settings": _settings,
    "picker": lambda theme, _: ClusterPicker("Merge with", [GROUP]),
    "top": _top,
    "bottom": _bottom,
    "overlay": _overlay,
    # What says that it is loading moves meanwhile: no two pictures of it are the same.
    **{f"empty: {state.name}": _empty(state) for state in Emptiness if state != Emptiness.LOADING},
}


@pytest.mark.parametrize("name", MADE)
def test_what_is_open_follows_the_theme(
    qtbot: QtBot, theme: Theme, tmp_path: Path, name: str
) -> None:
    switched = _shown(qtbot, MADE[name](theme, tmp_path))
    light = _picture(switched)
    theme.choose(ThemeChoice.DARK)
    dark = _picture(switched)
    switched.hide()
    assert dark != light
    assert dark == _picture(_shown(qtbot, MADE[name](theme, tmp_path)))


def _shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def _picture(widget: QWidget) -> QImage:
    for _ in range(3):  # a layout may ask for another one
        QApplication.processEvents()
    return widget.grab().toImage()
