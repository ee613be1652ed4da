"""The button that says what groups are made by, and the flow that makes them, connected."""

from __future__ import annotations

from PySide6.QtCore import QObject

from photoclust.ui.editing.by_button import ByButton
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.library.controller import LibraryController


class ByFlow(QObject):
    """Keeps the button true and hands wishes on. GUI thread only.

    Args:
        controller: The library.
        button: The button.
        grouping: Groups photos.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        button: ByButton,
        grouping: GroupingFlow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._button = button
        self._grouping = grouping
        button.by_wished.connect(grouping.group_by)
        controller.opened.connect(self._show)
        controller.changed.connect(lambda _: self._show())
        # It can change although no group does.
        grouping.settled.connect(self._show)

    def _show(self) -> None:
        ways = self._grouping.ways
        grouped = self._controller.clustering.hierarchy is not None
        self._button.show_by(ways.by, ways.why, automatic=ways.automatic, grouped=grouped)
