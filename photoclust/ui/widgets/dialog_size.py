"""How large a dialog opens: as large as what it shows, no larger than its window or screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from photoclust.ui.look.tokens import Space


def open_large(dialog: QDialog, content: QSize, frame: QSize) -> None:
    """Give a dialog the size of its content where that fits; else the content scrolls.

    Args:
        dialog: The dialog, not yet shown.
        content: What the scrolling part needs to be seen whole.
        frame: What the dialog needs around it.
    """
    room = dialog.screen().availableSize() - QSize(Space.HUGE, Space.HUGE) * 2
    dialog.resize((content + frame).boundedTo(room))
