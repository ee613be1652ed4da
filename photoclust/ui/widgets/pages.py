"""Pages that take the whole window for a while. GUI thread only.

The first page is the one that is there always; while another is open the commands of the window
rest, so nothing can happen to what is shown.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


def open_page(pages: QStackedWidget, page: QWidget, focus: QWidget) -> None:
    """Show a new page, the keys at one of its widgets."""
    pages.addWidget(page)
    pages.setCurrentWidget(page)
    focus.setFocus(Qt.FocusReason.OtherFocusReason)


def leave_page(pages: QStackedWidget, page: QWidget, focus: QWidget) -> None:
    """Go back to the first page, the keys at one of its widgets; the page is deleted."""
    pages.setCurrentIndex(0)
    pages.removeWidget(page)
    page.deleteLater()
    # While the whole app is in the background nothing of it is to draw the keys to itself.
    if QApplication.activeWindow() is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
