"""What of a window a person can act on, and what a screen reader says about it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_WHOLES = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
"""Widgets whose inner ones (field, arrows, headers) a person meets as one."""


def controls(surface: QWidget) -> Iterator[QWidget]:
    """Everything on a window that a person can act on, hidden or not."""
    for widget in surface.findChildren(QWidget):
        if isinstance(widget, QScrollBar | QHeaderView) or not isinstance(widget, _INTERACTIVE):
            continue
        if not _is_inside_a_whole(widget, surface):
            yield widget


def name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name).strip()


def usable_now(surface: QWidget) -> list[QWidget]:
    """The controls that are on the screen and switched on."""
    return [c for c in controls(surface) if c.isVisibleTo(surface) and c.isEnabled()]


def takes_the_keyboard(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def describe(widget: QWidget) -> str:
    """A widget for the message of a failing test."""
    owner = widget.parent()
    return f"{type(widget).__name__} “{name(widget)}” in {type(owner).__name__}"


def _is_inside_a_whole(widget: QWidget, surface: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not surface:
        if isinstance(parent, _WHOLES):
            return True
        parent = parent.parentWidget()
    return False
