"""What opens beside the photos when asked for: history, problems, settings, keys."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QWidget

from photoclust.ui.commands.actions import Actions
from photoclust.ui.desktop import open_with_default, reveal
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.language.languages import languages, spoken_language
from photoclust.ui.library.cache_keeper import CacheKeeper
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.theme import Theme
from photoclust.ui.problems.table import ProblemsPanel
from photoclust.ui.settings.store import Settings
from photoclust.ui.viewer.preview import PreviewPanel
from photoclust.ui.window.guide import guide_page

if TYPE_CHECKING:
    from photoclust.ui.window.history import HistoryPanel

_ROOM_FOR_PREVIEW = 1100
_LETTERS_FOR_PREVIEW = 92
"""Width of the window, in pixels and in letters, below which the panel at the right folds: beside
it there would be two columns of photos. Whoever asks for it has it all the same."""


class SidePanels(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        filing: Goes back and forth in the history.
        cache: Moves the cache and limits its size.
        preview: The panel that is at the right unless the history is.
        actions: The window's commands.
        theme: Colours and fonts.
        window: Where dialogs belong.

    Attributes:
        right: The panel at the right: preview or history.
        problems: The table of problems, below the photos.

    Signals:
        settings_changed: A person chose other `Settings`.
        empty_cache_requested: The cache is to be emptied.
    """

    settings_changed = Signal(object)
    empty_cache_requested = Signal()

    def __init__(
        self,
        controller: LibraryController,
        filing: FilingFlow,
        cache: CacheKeeper,
        preview: PreviewPanel,
        actions: Actions,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._actions = actions
        self._theme = theme
        self._window = window
        self._filing = filing
        self._cache = cache
        self._history: HistoryPanel | None = None
        self.right = QStackedWidget()
        self.right.addWidget(preview)
        self.problems = ProblemsPanel(theme.icons, closable=True)
        self.problems.hide()
        self._problems_height = 0
        self._narrow = False
        self._folded = False  # the preview is away for want of room, and comes back with it
        self._covered = False  # the history is in its place, and gives it back
        self._by_hand = True
        window.installEventFilter(self)

        self.problems.closed.connect(lambda: actions.problems.setChecked(False))
        self.problems.reveal_requested.connect(reveal)
        self.problems.retry_requested.connect(controller.read_again)
        filing.ended.connect(self._show_history)
        controller.changed.connect(lambda _: self._show_history())
        controller.opened.connect(self._show_history)
        controller.problems_changed.connect(self._on_problems_changed)
        actions.panel.toggled.connect(self._on_panel_toggled)
        actions.history.toggled.connect(self._on_history_toggled)
        actions.problems.toggled.connect(self._on_problems_toggled)
        actions.shortcuts.triggered.connect(lambda: self.show_shortcuts())
        actions.left.triggered.connect(lambda: self.show_left())
        actions.about.triggered.connect(lambda: self.show_about())
        guide = guide_page(controller.place.resources, spoken_language())
        actions.guide.setVisible(guide is not None)
        if guide is not None:
            actions.guide.triggered.connect(lambda: open_with_default(guide))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold the panel at the right when the window becomes narrow, and unfold it again."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.note_room()
        return super().eventFilter(watched, event)

    def note_room(self) -> None:
        """Look how wide the window is; it may have its size before this is made."""
        letter = self._window.fontMetrics().averageCharWidth()
        narrow = self._window.width() < max(_ROOM_FOR_PREVIEW, letter * _LETTERS_FOR_PREVIEW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if self._actions.history.isChecked():
            # What there is to fold or to give back is behind it.
            folded, covered = self._folded, self._covered
            self._folded, self._covered = covered and narrow, folded and not narrow
        elif narrow:
            self._folded = self._actions.panel.isChecked()
            self._show_preview(shown=False)
        elif self._folded:
            self._folded = False
            self._show_preview(shown=True)

    @property
    def preview_wanted(self) -> bool:
        """Whether a person wants the preview, though it may be folded or behind the history."""
        return self._actions.panel.isChecked() or self._folded or self._covered

    def _show_preview(self, *, shown: bool) -> None:
        """Show the preview, or not, without a person having asked."""
        self._by_hand = False
        try:
            self._actions.panel.setChecked(shown)
        finally:
            self._by_hand = True

    def _on_problems_toggled(self, checked: bool) -> None:
        if not checked:
            self._problems_height = self.problems.height()
        self.problems.setVisible(checked)
        splitter = self.problems.parentWidget()
        if checked and isinstance(splitter, QSplitter):
            # A splitter remembers what was hidden as having no height at all.
            height = self._problems_height or self.problems.sizeHint().height()
            splitter.setSizes([splitter.height() - height, height])

    def _on_problems_changed(self) -> None:
        self.problems.show_problems(self._controller.problems)
        if not self._controller.problems:
            self._actions.problems.setChecked(False)

    def _on_panel_toggled(self, checked: bool) -> None:
        if self._by_hand:
            self._folded = self._covered = False  # what a person chose stays
        if checked:
            self._actions.history.setChecked(False)
            self.right.setCurrentIndex(0)
        self.show_or_hide()

    def _on_history_toggled(self, checked: bool) -> None:
        if checked:
            self._covered = self._actions.panel.isChecked()
            self._show_preview(shown=False)
            self.right.setCurrentWidget(self._history_panel())
            self._show_history()
        elif self._covered:
            self._covered = False
            self._show_preview(shown=True)
        self.show_or_hide()

    def show_or_hide(self) -> None:
        """Show the panel at the right if it is wanted and there is anything to tell."""
        wanted = self._actions.panel.isChecked() or self._actions.history.isChecked()
        session = self._controller.session
        anything = session is not None and (
            bool(session.entries) or session.clustering.photo_count() > 0
        )
        self.right.setVisible(wanted and anything)

    def _show_history(self) -> None:
        session = self._controller.session
        # A long history takes a moment to list; nobody waits for it while it is out of sight.
        if session is not None and self._actions.history.isChecked():
            self._history_panel().show_history(session.entries, session.position)

    def _history_panel(self) -> HistoryPanel:
        """The history, made when it is first wanted."""
        if self._history is None:
            from photoclust.ui.window.history import HistoryPanel

            self._history = HistoryPanel(self._theme.icons)
            self._history.closed.connect(lambda: self._actions.history.setChecked(False))
            self._history.position_requested.connect(self._filing.travel_to)
            self.right.addWidget(self._history)
        return self._history

    def show_settings(self, settings: Settings, device: str) -> None:
        """Open the settings."""
        from photoclust.ui.settings.dialog import SettingsDialog, Surroundings

        place, cache = self._controller.place, self._cache
        surroundings = Surroundings(
            data_folder=place.data_folder,
            cache=cache.state,
            device=device,
            processors=place.automatic_workers,
            raw=importlib.util.find_spec("rawpy") is not None,
            languages=languages(place.resources / "translations"),
        )
        dialog = SettingsDialog(self._theme.icons, settings, surroundings, self._window)
        dialog.settings_changed.connect(self.settings_changed)
        dialog.clear_cache_requested.connect(self.empty_cache_requested)
        dialog.reveal_requested.connect(reveal)
        dialog.cache_folder_chosen.connect(cache.move)
        dialog.cache_limit_chosen.connect(cache.limit)
        cache.changed.connect(dialog.show_cache)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._show(dialog)

    def show_shortcuts(self) -> None:
        """Open the list of keys."""
        from photoclust.ui.commands.key_list import key_sections
        from photoclust.ui.commands.shortcuts_dialog import ShortcutsDialog

        self._show(ShortcutsDialog(key_sections(self._actions), self._window))

    def show_left(self) -> None:
        """Open the list of what was left alone."""
        from photoclust.ui.problems.left_dialog import LeftDialog

        self._show(LeftDialog(self._theme.icons, self._controller.left, self._window))

    def show_about(self) -> None:
        """Open what there is to know of the program itself."""
        from photoclust.ui.window.about import make_about

        self._show(make_about(self._controller, self._theme.icons, self._window))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
