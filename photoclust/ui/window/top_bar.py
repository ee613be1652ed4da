"""The bar at the top: add, undo, how fine the groups are, search, and what is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from photoclust.ui.browse.filter_button import FilterButton
from photoclust.ui.commands.actions import Actions, with_key
from photoclust.ui.commands.view_modes import view_modes
from photoclust.ui.editing.by_button import ByButton
from photoclust.ui.editing.granularity_slider import GranularitySlider
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.photos.outside import is_one_picture, picture_in
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.widgets.fitting_bar import FittingBar, fit, set_words

_LETTERS, _MOST_LETTERS = 6, 34
"""Least width of the search field, where room is scarce, and its largest, in letters."""

_TYPED_LETTERS = 26
"""Its width while something is searched for: it is to be read beside the cross that clears it."""

_SEARCH_MS = 150
"""Quiet time after a key before the search is done."""


class TopBar(FittingBar):
    """GUI thread only.

    Args:
        actions: The window's commands.
        icons: The icons.
        parent: Qt parent.

    Attributes:
        by: What groups are made by.
        granularity: The finer/coarser slider.
        search: The search field.
        filter: The funnel beside it.

    Signals:
        searched: The text (str) to look for; empty for none.
        mode_wished: A person wants to see photos in another way (`ViewMode`).
        picture_dropped: A picture (a `Path`, or bytes) was dropped where photos like it are found.
    """

    searched = Signal(str)
    mode_wished = Signal(object)
    picture_dropped = Signal(object)

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, Kind.BAR)
        self._actions = actions
        self._icons = icons
        self._fitted: tuple[int, int, str, str, bool] | None = None
        self.by = ByButton(icons)
        self.granularity = GranularitySlider(icons)
        self.search = _SearchField()
        self.search.picture_dropped.connect(self.picture_dropped)
        self.search.setToolTip(self.tr("Drop a picture here to find photos like it"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self._find = QAction(self)
        icons.dress(self._find, "search", "secondary")
        self.search.addAction(self._find, QLineEdit.ActionPosition.LeadingPosition)
        self._typed = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._typed.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _: self._typed.start())
        self.search.textChanged.connect(lambda _: self.fit_words())

        self.filter = FilterButton(icons)
        self._add = QPushButton(" " + self.tr("Add folder"))
        icons.dress(self._add, "folder-plus")
        self._add.setAccessibleName(self.tr("Add folder"))
        self._add.setToolTip(actions.add_folder.toolTip())
        self._add.clicked.connect(actions.add_folder.trigger)
        mark(self._add, Kind.QUIET)

        self._file = QPushButton(" " + self.tr("File all…"))
        icons.dress(self._file, "folder-output", "on_accent")
        self._file.setAccessibleName(actions.file_all.text())
        self._file.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._file.clicked.connect(actions.file_all.trigger)
        mark(self._file, Kind.PRIMARY)
        actions.file_all.changed.connect(self._show_filing)
        self._show_filing()

        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TINY, Space.SMALL, Space.TINY)
        row.setSpacing(Space.TINY)
        row.addWidget(self._add)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._button(actions.undo))
        row.addWidget(self._button(actions.redo))
        row.addSpacing(Space.MEDIUM)
        row.addWidget(self.by)
        row.addSpacing(Space.SMALL)
        row.addWidget(self.granularity)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addWidget(self.filter)
        row.addSpacing(Space.SMALL)
        self._switch = self._view_switch()
        row.addWidget(self._switch)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._file)
        row.addSpacing(Space.TINY)
        row.addWidget(self._button(actions.panel))
        row.addWidget(self._menu_button())

    def fit_words(self) -> None:
        """Show as many words as there is room for; the main action's is the last to go."""
        typed = bool(self.search.text())
        high, by = self.fontMetrics().height(), self.by.text()
        given = (self.width(), high, by, self.granularity.summary, typed)
        if given == self._fitted:  # what is hidden here asks for a new layout in turn
            return
        self._fitted = given
        letter = self.fontMetrics().averageCharWidth()
        self.search.setMaximumWidth(max(letter * _MOST_LETTERS, self.search.room_for_hint()))
        fit(
            self._row,
            self.width(),
            (
                lambda shown: self.granularity.show_summary(shown=shown),
                lambda shown: self.search.ask_for_room(whole=shown),
                self._show_view_words,
                lambda shown: self.granularity.show_automatic_word(shown=shown),
                lambda shown: self.by.show_words(shown=shown),
                lambda shown: set_words(self._add, self.tr("Add folder") if shown else ""),
                lambda shown: self.granularity.show_ends(shown=shown),
                # After the wish above, and over it.
                lambda shown: None if shown else self.search.setMinimumWidth(letter * _LETTERS),
                lambda shown: set_words(self._file, self.tr("File all…") if shown else ""),
            ),
        )

    def _show_view_words(self, shown: bool) -> None:
        style = Qt.ToolButtonStyle
        self.filter.show_words(shown=shown)
        for button in self._modes.values():
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
            )

    def show_mode(self, mode: ViewMode) -> None:
        """Show which view is on."""
        self._modes[mode].setChecked(True)

    def clear_search(self) -> None:
        """Look for nothing any more."""
        self.search.clear()
        self._typed.stop()
        self.searched.emit("")

    def _show_filing(self) -> None:
        action = self._actions.file_all
        self._file.setEnabled(action.isEnabled())
        self._file.setToolTip(
            self.tr("Put every group into a folder of its own, also what a filter leaves out")
            if action.isEnabled()
            else self.tr("There is no group to file yet")
        )

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        self._icons.fit(button, IconSize.NORMAL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text())
        return button

    def _view_switch(self) -> QWidget:
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        group = QButtonGroup(self)
        self._modes: dict[ViewMode, QToolButton] = {}
        for mode, way in view_modes().items():
            action = self._actions.modes.get(mode)
            button = QToolButton()
            button.setText(f" {way.name}")
            self._icons.dress(button, way.icon, size=IconSize.SMALL)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setToolTip(with_key(way.shows, [] if action is None else action.shortcuts()))
            button.setAccessibleName(way.name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, m=mode: self.mode_wished.emit(m))
            group.addButton(button)
            row.addWidget(button)
            self._modes[mode] = button
        self._modes[ViewMode.GRID].setChecked(True)
        return switch

    def _menu_button(self) -> QToolButton:
        a = self._actions
        menu = QMenu(self)
        for part in (
            (a.add_folder, a.refresh, a.remove_folder),
            (a.regroup, a.compare_methods, a.clocks, a.from_keywords, a.from_folders),
            (a.file_accepted, a.export),
            (a.history, a.problems, a.left),
            (a.doubtful_first, a.open_stack, a.stacks_as_one),
            (a.larger, a.smaller, a.whole_photos, a.full_screen),
            (a.settings, a.guide, a.shortcuts, a.about),
            (a.quit,),
        ):
            for action in part:
                menu.addAction(action)
            menu.addSeparator()
        button = QToolButton()
        self._icons.dress(button, "ellipsis", size=IconSize.NORMAL)
        button.setObjectName("more")
        button.setToolTip(self.tr("More"))
        button.setAccessibleName(self.tr("More"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


class _SearchField(QLineEdit):
    """Says what it finds in as many words as it has room for. Gives the focus back on Esc.

    A picture that is dropped on it is handed on, to find photos like it.

    Signals:
        picture_dropped: The picture (a `Path`, or bytes).
    """

    picture_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hints = self.tr("Search names and folders"), self.tr("Search")

    def room_for_hint(self, *, whole: bool = True) -> int:
        """The width at which its hint is not cut, or (not `whole`) the short one."""
        words = self.fontMetrics().horizontalAdvance(self._hints[not whole])
        # Beside the words: the icon, about as wide as the field is high, and the field's edges.
        return words + self.sizeHint().height() + Space.HUGE

    def ask_for_room(self, *, whole: bool) -> None:
        """Ask for the width that what is typed needs, or the hint."""
        letter = self.fontMetrics().averageCharWidth()
        typed = letter * _TYPED_LETTERS if self.text() else 0
        self.setMinimumWidth(max(typed, self.room_for_hint(whole=whole)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt. A hint that is cut off says nothing; the icon says it as well."""
        super().resizeEvent(event)
        fits = (hint for n, hint in enumerate(self._hints) if self._has_room(whole=not n))
        self.setPlaceholderText(next(fits, ""))

    def _has_room(self, *, whole: bool) -> bool:
        return self.width() >= self.room_for_hint(whole=whole)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a picture of another program, and text as ever."""
        if event.source() is None and is_one_picture(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """See Qt."""
        if event.source() is None and is_one_picture(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand a picture on instead of writing its name."""
        picture = picture_in(event.mimeData()) if event.source() is None else None
        if picture is None:
            super().dropEvent(event)
        else:
            event.acceptProposedAction()
            self.picture_dropped.emit(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc, then leave."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)
