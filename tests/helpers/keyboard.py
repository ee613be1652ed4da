"""A person's keyboard: keys go to whatever window has the focus, and on from there as in life."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys. GUI thread only.

    Nothing here knows a widget to send a key to: shortcuts, pop-ups, dialogs and the focus are
    found by Qt, as they would be with a real keyboard.

    Args:
        window: Gets the focus where neither it nor a window above it has it: there is no window
            manager to see to that when a dialog closes, and a window that an earlier test left to
            be collected may still have the focus.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE, times: int = 1) -> None:
        """Press a key and let the window react."""
        for _ in range(times):
            popup = QApplication.activePopupWidget()  # kept: its window's wrapper ends with its own
            window = self._focus_window() if popup is None else popup.windowHandle()
            QTest.keyPress(window, key, modifiers)
            if Shiboken.isValid(window):  # the key may have closed it
                QTest.keyRelease(window, key, modifiers)
            QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text of plain letters into what has the focus."""
        for letter in text:
            # Only the functions for widgets take text; it goes where the focus is anyhow.
            QTest.keyClicks(self.focus, letter)
        QCoreApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        if QApplication.activePopupWidget() is None:
            self._focus_window()
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def _focus_window(self) -> QWindow:
        if not self._is_ours(QApplication.activeWindow()):
            self._window.activateWindow()
            assert QTest.qWaitForWindowActive(self._window), "the window never got the focus"
        return QGuiApplication.focusWindow()

    def _is_ours(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self._window.window():
            widget = widget.parentWidget()
        return widget is not None and QGuiApplication.focusWindow() is not None


def tab_until(keys: Keyboard, found: Callable[[QWidget], bool], most: int = 60) -> None:
    """Press Tab until a widget that was looked for has the focus."""
    for _ in range(most):
        if found(keys.focus):
            return
        keys.press(Qt.Key.Key_Tab)
    pytest.fail("Tab never came there")
