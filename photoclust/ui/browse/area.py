"""The middle of the window: the photos below their header, or why there are none."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.photos.rows import GridSection

if TYPE_CHECKING:
    from photoclust.ui.map.view import PhotoMap


class PhotoArea(QStackedWidget):
    """Shows photos in the grid or on the map. GUI thread only.

    Both have one selection and one current photo, those of the grid: whoever asks for these need
    not know which of the two is seen.

    Args:
        above: What stands above the photos, from top to bottom.
        grid: The photos.
        empty: What is seen when there are none.

    Attributes:
        map: The photos in the plane, once it was wanted.
    """

    def __init__(self, above: tuple[QWidget, ...], grid: PhotoGrid, empty: EmptyState) -> None:
        super().__init__()
        self._grid = grid
        self._empty = empty
        self.map: PhotoMap | None = None
        self._views = QStackedWidget()
        self._views.addWidget(grid)
        photos = QWidget()
        column = QVBoxLayout(photos)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self._views, 1)
        self.addWidget(photos)
        self.addWidget(empty)
        self.setCurrentIndex(1)

    def take_map(self, plane: PhotoMap) -> None:
        """Have a map to show."""
        self.map = plane
        plane.setSelectionModel(self._grid.selectionModel())
        self._views.addWidget(plane)

    @property
    def view(self) -> PhotoGrid | PhotoMap:
        """Where photos are seen."""
        return self.map if self.map is not None and self.shows_map else self._grid

    @property
    def shows_map(self) -> bool:
        """Whether photos are seen on the map."""
        return self._views.currentWidget() is self.map

    def show_map(self, *, shown: bool) -> None:
        """Show photos on the map or in the grid; the keyboard goes along if it is on them."""
        view = self.map if shown and self.map is not None else self._grid
        followed = self.view.hasFocus()
        self._views.setCurrentWidget(view)
        if followed:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def section_at_hand(self) -> GridSection | None:
        """The section a person is at."""
        return self._grid.current_section() if self.shows_map else self._grid.section_at_hand()

    def mark_sections(self, clusters: Collection[ClusterId | None]) -> None:
        """Show of which sections keys are about."""
        self._grid.mark_sections(clusters)
        if self.map is not None:
            self.map.mark_sections(clusters)

    def go_to_section(self, cluster: ClusterId | None) -> None:
        """Bring a section into sight, with the keyboard in it."""
        self._grid.go_to_section(cluster)
        if self.map is not None and self.shows_map:
            self.map.scrollTo(self.map.currentIndex())

    def go_to_photo(self, photo: PhotoId) -> None:
        """Select a photo, bring it into sight and give it the keyboard."""
        self._grid.select_photos([photo])
        if self.map is not None and self.shows_map:
            self.map.show_photo(photo)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_photos(self) -> None:
        """Show the photos; where they appear they get the keyboard, unless a person types."""
        appear = self.currentIndex() == 1 and not isinstance(QApplication.focusWidget(), QLineEdit)
        self.setCurrentIndex(0)
        if appear:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_empty(self, state: Emptiness, detail: str = "") -> None:
        """Say why there are no photos."""
        self._empty.show_state(state, detail)
        self.setCurrentIndex(1)
