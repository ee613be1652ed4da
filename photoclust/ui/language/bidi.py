"""Names in scripts of either direction, painted so that they read as they were written.

Text that is cut ends with "…", which has no direction of its own: after an Arabic name it would
stand at the wrong end. And in a window that runs from right to left, paths and sizes would come
apart. Isolates tell the painter where a text of its own direction begins and ends.
"""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"
_BETWEEN = os.sep
"""Between the names of a path, which need not be a whole one."""


def isolated(text: str) -> str:
    """A text to paint in the direction of its first letter, whatever stands around it."""
    return text if _plain(text) else f"{_FIRST_STRONG}{text}{_END}"


def left_to_right(text: str) -> str:
    """A path to paint from left to right, whatever its names and what stands around it.

    Each of its names reads in its own direction: else the digits of a date below an Arabic name
    would change places.
    """
    if _plain(text):
        return text
    names = (n if n.isascii() else f"{_FIRST_STRONG}{n}{_END}" for n in text.split(_BETWEEN))
    return f"{_LEFT_TO_RIGHT}{_BETWEEN.join(names)}{_END}"


def _plain(text: str) -> bool:
    """Whether all would be right without: most texts, of which a grid paints many."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return not text or (text.isascii() and not right_to_left)
