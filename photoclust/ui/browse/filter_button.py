"""The funnel beside the search: leaves out groups and photos by what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from photoclust.core.text import Text
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize

_MOST_WORDS = 28
"""Letters of the button's text from which it only counts what is set."""


class FilterButton(QToolButton):
    """Opens the menu of filters and says which are set. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        filter_changed: Another `PhotoFilter` is wanted.
    """

    filter_changed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._filter = PhotoFilter()
        self._roomy = True
        self._folders: Callable[[], Sequence[Path]] = tuple
        self._years: Callable[[], Sequence[int]] = tuple
        self.setIconSize(QSize(IconSize.SMALL, IconSize.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show only some groups or photos (Ctrl+L)"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._dress()

    @property
    def filter(self) -> PhotoFilter:
        """What is set."""
        return self._filter

    def offer(
        self, folders: Callable[[], Sequence[Path]], years: Callable[[], Sequence[int]]
    ) -> None:
        """Say where the folders and years to choose from are."""
        self._folders, self._years = folders, years

    def set_filter(self, wanted: PhotoFilter) -> None:
        """Set what is shown, and tell it."""
        if wanted != self._filter:
            self._filter = wanted
            self._dress()
            self.filter_changed.emit(wanted)

    def show_words(self, *, shown: bool) -> None:
        """Say in words what is set, or by the colour of the funnel alone."""
        self._roomy = shown
        self._dress()

    def _fill(self) -> None:
        menu, now = self.menu(), self._filter
        menu.clear()
        for text, checked, wanted in (
            (
                self.tr("Not accepted yet"),
                now.open_only,
                replace(now, open_only=not now.open_only),
            ),
            (
                self.tr("Not filed yet"),
                now.unfiled_only,
                replace(now, unfiled_only=not now.unfiled_only),
            ),
            (
                self.tr("With new photos"),
                now.new_only,
                replace(now, new_only=not now.new_only),
            ),
        ):
            self._add(menu, text, wanted, checked=checked)
        menu.addSeparator()
        folders = menu.addMenu(self.tr("Folder"))
        for folder in self._folders():
            chosen = folder == now.folder
            wish = replace(now, folder=None if chosen else folder)
            self._add(folders, words.printable(str(folder)), wish, checked=chosen)
        years = menu.addMenu(self.tr("Year"))
        for year in self._years():
            chosen = year == now.year
            wish = replace(now, year=None if chosen else year)
            self._add(years, str(year), wish, checked=chosen)
        for part in (folders, years):
            part.setEnabled(not part.isEmpty())
        menu.addSeparator()
        everything = self._add(menu, self.tr("Show everything"), PhotoFilter(), checked=None)
        everything.setEnabled(bool(now))

    def _add(self, menu: QMenu, text: str, wanted: PhotoFilter, *, checked: bool | None) -> QAction:
        # An "&" in the name of a folder is no mark of a key.
        action = menu.addAction(text.replace("&", "&&"))
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.triggered.connect(lambda: self.set_filter(wanted))
        return action

    def _dress(self) -> None:
        now = self._filter
        parts = [
            text
            for text, is_set in (
                (self.tr("Not accepted"), now.open_only),
                (self.tr("Not filed"), now.unfiled_only),
                (self.tr("With new photos"), now.new_only),
                (words.printable(now.folder.name) if now.folder else "", now.folder is not None),
                (str(now.year), now.year is not None),
            )
            if is_set
        ]
        text = ", ".join(parts)
        if len(text) > _MOST_WORDS:
            text = told(Text("1 filter", "{n} filters", n=len(parts)))
        style = Qt.ToolButtonStyle
        worded = bool(parts) and self._roomy
        self.setText(f" {text}" if worded else "")
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly
        )
        self._icons.dress(self, "funnel", "accent_text" if parts else "text")
        name = self.tr("Filter")
        self.setAccessibleName(f"{name}: {', '.join(parts)}" if parts else name)
