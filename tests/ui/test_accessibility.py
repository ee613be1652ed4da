"""Everything can be named by a screen reader, reached by Tab, and has keys of its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.left import Left, LeftKind
from photoclust.core.photo import FileIdentity, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.mover import ItemState
from photoclust.services.files.filing_results import FiledItem, FilingResult
from photoclust.store.journal.records import Mode
from photoclust.store.library.library import ReadPhoto
from photoclust.ui.browse.many import Kind, Many
from photoclust.ui.browse.question_bar import Asked, SuggestionBar
from photoclust.ui.commands.shortcuts_dialog import ShortcutsDialog
from photoclust.ui.filing.dialog import FilingDialog
from photoclust.ui.filing.result import FilingResultDialog
from photoclust.ui.groups.picker import ClusterPicker
from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.look.icons import Icons
from photoclust.ui.problems.crash_dialog import CrashDialog
from photoclust.ui.problems.crash_report import CrashReport
from photoclust.ui.problems.left_dialog import LeftDialog
from photoclust.ui.settings.dialog import SettingsDialog, Surroundings
from photoclust.ui.settings.store import Settings
from photoclust.ui.widgets.message_bar import Level, Message
from photoclust.ui.window.main_window import MainWindow
from tests.helpers.filing_case import FilingCase
from tests.helpers.keyboard import Keyboard
from tests.helpers.running_window import Running
from tests.helpers.surface import controls, describe, name, takes_the_keyboard, usable_now
from tests.helpers.ui_library import digest

GROUPS = ((1, 2, 3, 4), (5, 6, 7))
UNSORTED = (8, 9)


@pytest.fixture
def running(tmp_path: Path, qapp: QApplication) -> Iterator[Running]:
    """The real window on a library with groups, problems, a history and a message."""
    made = Running(tmp_path / "data")
    try:
        made.window.start()
        made.wait_finished()
        _fill(made, tmp_path)
        made.wait_finished()
        yield made
    finally:
        made.close()


def _fill(running: Running, folder: Path) -> None:
    controller = running.window.controller
    assert controller.library is not None
    assert controller.session is not None
    numbers = [*(n for group in GROUPS for n in group), *UNSORTED]
    read = [
        ReadPhoto(folder / f"IMG_{n:04}.jpg", FileIdentity(1, n, 1000, n), digest(n))
        for n in numbers
    ]
    ids = [photo.id for photo in controller.library.workspace.library.store_photos(read)]
    id_of = dict(zip(numbers, ids, strict=True))
    controller.take_photos(
        {p.id: p for p in controller.library.workspace.library.photos().values()}
    )
    controller.session.absorb(Change(Text("Add 9 photos"), unsorted_in=frozenset(ids)))
    clusters = tuple(
        Cluster(ClusterId(row), {id_of[n]: 1.0 for n in group}, Text("Group {row}", row=row))
        for row, group in enumerate(GROUPS, start=1)
    )
    grouped = frozenset(id_of[n] for group in GROUPS for n in group)
    controller.session.record(Change(Text("Group 9 photos"), after=clusters, unsorted_out=grouped))
    controller.add_problems(
        [Problem(folder / "broken.jpg", Text("It is damaged."), Text("Copy it again."))]
    )
    running.window.messages.show_message(
        Message("Something happened.", Level.WARNING, "Show", print, other="More", on_other=print)
    )


@pytest.fixture
def window(running: Running) -> MainWindow:
    return running.window


def _filing_dialog(icons: Icons, folder: Path) -> FilingDialog:
    case = FilingCase(folder)
    request = case.request(("Beach", [case.photo("1.jpg"), case.photo("2.jpg")]))
    dialog = FilingDialog(icons, request, lambda _: None, [folder / "recent"])
    dialog.show()
    dialog.show_plan(dialog.request, case.plan(dialog.request))
    return dialog


def _settings_dialog(icons: Icons, folder: Path) -> SettingsDialog:
    cache = CacheState(folder / "cache", 4_000_000, chosen=folder)
    around = Surroundings(folder, cache, "CPU (int8)", 2, raw=False)
    return SettingsDialog(icons, Settings(), around)


def _shortcuts_dialog(icons: Icons, folder: Path) -> ShortcutsDialog:
    return ShortcutsDialog([("Groups", [("Rename", ["F2"]), ("Merge", ["M"])])])


def _crash_dialog(icons: Icons, folder: Path) -> CrashDialog:
    return CrashDialog(icons, CrashReport("KeyError", "PhotoClust\nTraceback"))


def _result_dialog(icons: Icons, folder: Path) -> FilingResultDialog:
    item = FiledItem(
        folder / "1.jpg", folder / "Beach" / "1.jpg", "Beach", PhotoId(1), None, ItemState.DONE
    )
    problem = Problem(
        folder / "2.jpg", Text("The file is in use."), Text("Close the other program.")
    )
    dialog = FilingResultDialog(icons)
    dialog.show_filing(FilingResult(7, Mode.MOVE, (), (item,), (problem,)), folder)
    return dialog


def _left_dialog(icons: Icons, folder: Path) -> LeftDialog:
    return LeftDialog(icons, [Left(folder / "1.mp4", LeftKind.VIDEO)])


DIALOGS = [
    _filing_dialog,
    _result_dialog,
    _settings_dialog,
    _shortcuts_dialog,
    _crash_dialog,
    _left_dialog,
]


@pytest.fixture(params=DIALOGS, ids=lambda make: make.__name__.strip("_"))
def dialog(request: pytest.FixtureRequest, icons: Icons, tmp_path: Path, qtbot: QtBot) -> QWidget:
    """Every dialog of the program in turn."""
    made: QWidget = request.param(icons, tmp_path)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


# Names


def test_everything_in_the_window_has_a_name(window: MainWindow) -> None:
    window.commands.problems.setChecked(True)
    bar = window.findChild(SuggestionBar)
    assert bar is not None
    bar.show_question(
        Asked("Does this belong there?", "Yes", "No", "Move it there"), Many(Kind.SUREST, 84)
    )
    assert [describe(w) for w in usable_now(window) if not name(w)] == []


def test_everything_in_a_dialog_has_a_name(dialog: QWidget) -> None:
    assert [describe(w) for w in controls(dialog) if not name(w)] == []
    assert dialog.windowTitle()


def test_the_picker_of_groups_has_names(window: MainWindow, qtbot: QtBot) -> None:
    picker = ClusterPicker("Merge with", window.view.rows.rows, "New group")
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(picker)
    assert [describe(w) for w in controls(picker) if not name(w)] == []


def test_photos_and_groups_tell_what_they_are(window: MainWindow) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    groups = [window.view.rows.index(row).data(role) for row in range(3)]
    assert all(groups), groups
    assert "Group 1" in groups[0]
    assert "4" in groups[0]
    photos = [window.view.photos.index(row).data(role) for row in range(4)]
    assert all(photos), photos
    assert "IMG_" in photos[0]


def test_buttons_without_a_word_have_a_tooltip(window: MainWindow) -> None:
    silent = [
        describe(b)
        for b in controls(window)
        if isinstance(b, QAbstractButton) and not _says_a_word(b) and not b.toolTip()
    ]
    assert silent == []


def _says_a_word(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        style = button.toolButtonStyle()
        return style is not Qt.ToolButtonStyle.ToolButtonIconOnly and bool(button.text().strip())
    return bool(button.text().strip())


# Reaching


def test_everything_in_the_window_takes_the_keyboard(window: MainWindow) -> None:
    assert [describe(w) for w in usable_now(window) if not takes_the_keyboard(w)] == []


def test_tab_comes_to_everything_in_the_window(running: Running, window: MainWindow) -> None:
    window.commands.problems.setChecked(True)
    running.wait_finished()
    window.view.grid.setFocus()
    assert _missed(window, Keyboard(window)) == []


def test_tab_comes_to_everything_in_the_history(running: Running, window: MainWindow) -> None:
    window.commands.history.setChecked(True)
    running.wait_finished()
    window.view.grid.setFocus()
    assert _missed(window, Keyboard(window)) == []


def test_tab_comes_to_everything_in_a_dialog(dialog: QWidget) -> None:
    assert [describe(w) for w in usable_now(dialog) if not takes_the_keyboard(w)] == []
    assert _missed(dialog, Keyboard(dialog)) == []


def _missed(surface: QWidget, keys: Keyboard) -> list[str]:
    """What Tab never came to, going round once."""
    wanted = {w for w in usable_now(surface) if not _has_checked_sibling(w)}
    seen: list[QWidget] = []
    for _ in range(200):
        seen.append(keys.focus)
        keys.press(Qt.Key.Key_Tab)
        if keys.focus is seen[0]:
            break
    return sorted(describe(w) for w in wanted if not any(_same(w, s) for s in seen))


def _same(wanted: QWidget, seen: QWidget) -> bool:
    return seen is wanted or wanted.isAncestorOf(seen)


def _has_checked_sibling(widget: QWidget) -> bool:
    """Whether Tab stops at the checked one of its group, and the arrows do the rest."""
    if not isinstance(widget, QRadioButton) and not _in_exclusive_group(widget):
        return False
    return isinstance(widget, QAbstractButton) and not widget.isChecked()


def _in_exclusive_group(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def test_focus_can_be_seen_in_the_window(running: Running, window: MainWindow) -> None:
    window.commands.problems.setChecked(True)
    running.wait_finished()
    assert _unlit(window) == []


def test_focus_can_be_seen_in_a_dialog(dialog: QWidget) -> None:
    assert _unlit(dialog) == []


def _unlit(surface: QWidget) -> list[str]:
    """What looks the same with the keyboard on it and without."""
    unlit = []
    for widget in usable_now(surface):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for around in surface.findChildren(QScrollArea):
            if around.isAncestorOf(widget):  # as when Tab comes to it
                around.ensureWidgetVisible(widget)
        QApplication.processEvents()
        lit = surface.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if surface.grab().toImage() == lit:
            unlit.append(describe(widget))
    return unlit


# Keys


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for action in window.findChildren(QAction):
        for sequence in action.shortcuts():
            owners[sequence.toString()].append(action.text())
    for shortcut in window.findChildren(QShortcut):
        owners[shortcut.key().toString()].append(f"{shortcut!r}")
    assert {key: who for key, who in owners.items() if len(who) > 1} == {}


def test_every_command_can_be_given_by_keyboard(window: MainWindow) -> None:
    in_menus = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    for menu in (window.bench.menus.list_menu(), window.bench.menus.grid_menu()):
        in_menus.update(menu.actions())
    unreachable = [
        action.text()
        for action in window.commands.all()
        if action.shortcut().isEmpty() and action not in in_menus
    ]
    assert unreachable == []


def test_every_command_has_words(window: MainWindow) -> None:
    for action in window.commands.all():
        assert action.text().strip("… ")
        assert action.toolTip()
    for menu in window.findChildren(QMenu):
        nameless = [a for a in menu.actions() if not a.isSeparator() and not a.text()]
        assert nameless == [], menu


def test_letters_to_press_with_alt_are_used_once_in_a_dialog(dialog: QWidget) -> None:
    texts = [b.text() for b in dialog.findChildren(QAbstractButton) if b.isVisibleTo(dialog)]
    texts += [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    letters = Counter(key for text in texts if (key := QKeySequence.mnemonic(text).toString()))
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_escape_closes_every_dialog(dialog: QWidget) -> None:
    Keyboard(dialog).press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_in_a_dialog_does_its_main_thing_where_that_is_harmless(
    icons: Icons, tmp_path: Path, qtbot: QtBot
) -> None:
    for make in (_result_dialog, _shortcuts_dialog, _crash_dialog, _left_dialog):
        made = make(icons, tmp_path)
        qtbot.addWidget(made)
        made.show()
        primary = [b for b in made.findChildren(QPushButton) if b.isDefault()]
        assert len(primary) == 1, make.__name__
        Keyboard(made).press(Qt.Key.Key_Return)
        assert not made.isVisible(), make.__name__
