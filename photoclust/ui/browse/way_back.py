"""Leads a person to what was found, and back to where they were."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from photoclust.ui.browse.detour import LookAlikes
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.photos.view_mode import ViewMode


class WayBack(QObject):
    """GUI thread only.

    Args:
        view: Where groups are shown, or what was found.
        parent: Qt parent.
    """

    def __init__(self, view: LibraryView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        view.detour.left.connect(self.go_back)
        view.list.clicked.connect(lambda _: self._on_list_clicked())

    def show(self, found: LookAlikes) -> None:
        """Show what is like something in place of the groups, until a person goes back."""
        view = self._view
        view.refresh_now()
        view.detour.begin(found, view.chosen)
        view.area.show_mode(ViewMode.GRID)
        view.refresh_now()
        view.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show the groups again, as they were before something was found."""
        detour = self._view.detour
        if detour.active:
            self._view.show_groups(detour.end())
            detour.restore()

    def _on_list_clicked(self) -> None:
        """Leave what was found for a group that is chosen already, as keys act on it."""
        if self._view.detour.active:
            self._view.leave_detour()
            self._view.refresh_now()
