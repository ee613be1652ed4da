"""The middle of the window: the photos below their header, or why there are none."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.core.stacks import FEWEST_COMPARED, MOST_COMPARED
from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.browse.selection_bar import SelectionBar
from photoclust.ui.commands.actions import Actions
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.view import PhotosView
from photoclust.ui.photos.view_mode import ViewMode


class PhotoArea(QStackedWidget):
    """Shows photos in the grid or in another view, such as the map. GUI thread only.

    All have one selection and one current photo, those of the grid: whoever asks for these need
    not know which of them is seen.

    Args:
        above: What stands above the photos, from top to bottom.
        grid: The photos.
        scale: The years beside the grid, seen while it shows photos by time.
        empty: What is seen when there are none.
        actions: The window's commands, for the selected photos.
        icons: The icons.

    Attributes:
        selection: What can be done with the selected photos.
    """

    def __init__(
        self,
        above: tuple[QWidget, ...],
        grid: PhotoGrid,
        scale: QWidget,
        empty: EmptyState,
        actions: Actions,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._grid = grid
        self._empty = empty
        self._others: dict[ViewMode, PhotosView] = {}
        self._shown: PhotosView | None = None  # of the others; None is the grid
        self._state = (Emptiness.LOADING, "")
        self._scale = scale
        self._views = QStackedWidget()
        self._views.addWidget(grid)
        photos = QWidget()
        column = QVBoxLayout(photos)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in above:
            column.addWidget(widget)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._views, 1)
        beside.addWidget(scale)
        scale.hide()
        column.addLayout(beside, 1)
        self.selection = SelectionBar(actions, icons, self._views)
        self.selection.covered.connect(grid.set_covered)
        grid.selected_changed.connect(self._show_selected)
        self.addWidget(photos)
        self.addWidget(empty)
        self.setCurrentIndex(1)

    def _show_selected(self) -> None:
        photos = self._grid.model()
        assert isinstance(photos, PhotoGridModel)
        number = len(self._grid.selected_photos())
        few = FEWEST_COMPARED <= number <= MOST_COMPARED
        self.selection.show_selected(
            number,
            photos.photo_count,
            sorted_too=any(s.cluster is not None or s.mixed for s in photos.sections),
            comparable=few or (number > 1 and self._grid.selected_count() == 1),  # one stack
        )

    def add_view(self, mode: ViewMode, view: PhotosView) -> None:
        """Have another view of the photos to show in a mode, with the selection of the grid."""
        assert isinstance(view, QAbstractItemView)
        view.setSelectionModel(self._grid.selectionModel())
        self.selection.covered.connect(view.set_covered)
        view.set_covered(self.selection.covers)
        self._views.addWidget(view)
        self._others[mode] = view

    def view_of(self, mode: ViewMode) -> PhotosView | None:
        """The view that was added for a mode."""
        return self._others.get(mode)

    @property
    def view(self) -> QWidget:
        """Where photos are seen."""
        view = self._views.currentWidget()
        assert view is not None
        return view

    def show_mode(self, mode: ViewMode) -> None:
        """Show photos in the view of a mode; the keyboard goes along if it is on them.

        That is the grid for a mode that has no view of its own, or not yet.
        """
        followed = self.view.hasFocus()
        self._shown = self._others.get(mode)
        view = self._grid if self._shown is None else self._shown
        assert isinstance(view, QWidget)
        self._views.setCurrentWidget(view)
        self._scale.setVisible(mode is ViewMode.TIMELINE)
        if followed:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def all_loaded(self) -> bool:
        """Whether every thumbnail that can be seen is there."""
        return (self._grid if self._shown is None else self._shown).all_loaded()

    def section_at_hand(self) -> GridSection | None:
        """The section a person is at."""
        if self._shown is not None:
            return self._grid.current_section()
        return self._grid.section_at_hand()

    def mark_sections(self, clusters: Collection[ClusterId | None]) -> None:
        """Show of which sections keys are about."""
        self._grid.mark_sections(clusters)
        for view in self._others.values():
            view.mark_sections(clusters)

    def go_to_section(self, cluster: ClusterId | None) -> None:
        """Bring a section into sight, with the keyboard in it."""
        self._grid.go_to_section(cluster)
        if self._shown is not None:
            self._shown.show_current()

    def go_to_photo(self, photo: PhotoId) -> None:
        """Select a photo, bring it into sight and give it the keyboard."""
        self._grid.select_photos([photo])
        if self._shown is not None:
            self._shown.show_photo(photo)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_emptiness(self, state: Emptiness, detail: str = "") -> None:
        """Take what to say while there are no photos at all."""
        self._state = (state, detail)

    def show_number(
        self, photos: int, there: int, searched: str | None, to_do: str = "", why: str = ""
    ) -> None:
        """Show the photos, or why there are none.

        Args:
            photos: How many there are to show.
            there: How many the library has.
            searched: The text that is searched for, while something is left out.
            to_do: What is still to be done where no photo is left over.
            why: Why nothing is found by it, where that is known.
        """
        if photos:
            self.show_photos()
        elif searched is not None:
            self.show_empty(Emptiness.NOTHING_FOUND, searched, why)
        elif there and to_do:
            self.show_empty(Emptiness.STILL_TO_DO, to_do)
        elif there:
            self.show_empty(Emptiness.ALL_SORTED)
        else:
            self.show_empty(*self._state)

    def show_photos(self) -> None:
        """Show the photos; where they appear they get the keyboard, unless a person types."""
        appear = self.currentIndex() == 1 and not isinstance(QApplication.focusWidget(), QLineEdit)
        self.setCurrentIndex(0)
        if appear:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_empty(self, state: Emptiness, detail: str = "", why: str = "") -> None:
        """Say why there are no photos."""
        self._empty.show_state(state, detail, why)
        self.setCurrentIndex(1)
