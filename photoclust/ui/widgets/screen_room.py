"""How large windows open and where lists pop up: as they would like, but within the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from photoclust.ui.look.tokens import Space

_FRAME = QSize(Space.HUGE, Space.HUGE) * 2
"""Kept free for the title and the edges that the system draws around a window."""


def room_for(window: QWidget) -> QSize:
    """The largest a window may open, without what the system draws around it."""
    return window.screen().availableSize() - _FRAME


def open_within(window: QWidget, wished: QSize) -> None:
    """Give a window that is not yet shown its size, as far as the screen has room for it.

    The screen of a small computer, or of a large one that shows everything twice as large, has
    less room than it seems: 2560 x 1440 are 1280 x 720 then.
    """
    room = room_for(window)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(wished.boundedTo(room))


def keep_room_for_texts(window: QWidget) -> None:
    """Let a window become no lower than what is in it needs at its width, nor than the screen.

    Texts that wrap need the more lines the narrower a window is, and Qt lets a person make it so
    low all the same that they are cut off.
    """
    layout = window.layout()
    if layout is not None:
        needed = layout.totalMinimumHeightForWidth(window.width())
        window.setMinimumHeight(min(needed, room_for(window).height()))


def popped_up(wished: QSize, anchor: QRect, screen: QRect) -> QRect:
    """Where a list goes that pops up at something: below it, above where there is more room.

    Args:
        wished: How large the list would like to be.
        anchor: What it belongs to, on the screen; of a point, a rectangle without a size.
        screen: What of the screen can be used.
    """
    below = screen.bottom() + 1 - anchor.y() - anchor.height()
    above = anchor.y() - screen.y()
    upwards = wished.height() > below and above > below
    height = min(wished.height(), above if upwards else below)
    width = min(wished.width(), screen.width())
    left = max(screen.x(), min(anchor.x(), screen.x() + screen.width() - width))
    top = anchor.y() - height if upwards else anchor.y() + anchor.height()
    return QRect(QPoint(left, max(top, screen.y())), QSize(width, height))
