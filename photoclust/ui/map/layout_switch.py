"""Two buttons over a corner of the map: what is to lie together on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from photoclust.services.groups.photo_map import Layout
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space


class LayoutSwitch(QFrame):
    """Lies at the top of the map, at its end. GUI thread only.

    Args:
        place: The map.

    Signals:
        layout_wished: A person chose what is to lie together (a `Layout`).
    """

    layout_wished = Signal(object)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._buttons: dict[Layout, QPushButton] = {}
        mark(self, Kind.POPUP)
        self.setAccessibleName(self.tr("What lies together on the map"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        choice = QButtonGroup(self)
        for layout, name, about in (
            (
                Layout.THEMES,
                self.tr("Themes"),
                self.tr("Photos of one theme lie together, and themes apart from each other"),
            ),
            (
                Layout.SCENES,
                self.tr("Scenes"),
                self.tr(
                    "Photos of one scene lie right beside each other; takes longer to make, "
                    "once for the same photos"
                ),
            ),
        ):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setToolTip(about)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            mark(button, Kind.QUIET)
            button.clicked.connect(lambda _=False, of=layout: self.layout_wished.emit(of))
            choice.addButton(button)
            row.addWidget(button)
            self._buttons[layout] = button
        place.installEventFilter(self)
        self._stand()

    def show_layout(self, layout: Layout) -> None:
        """Show which of them is on."""
        self._buttons[layout].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. Stays in its corner."""
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """See Qt. Other words or another font need other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._stand()
        return super().event(event)

    def _stand(self) -> None:
        self.adjustSize()
        left = self._place.width() - self.width() - Space.SMALL
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = int(Space.SMALL)
        self.move(left, Space.SMALL)
