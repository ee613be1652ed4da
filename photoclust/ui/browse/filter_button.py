"""The funnel beside the search: leaves out groups and photos by what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from photoclust.core.text import Text
from photoclust.ui.browse.photo_filter import DayRange, FilterChoices, PhotoFilter
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
        self._choices: Callable[[], FilterChoices] = FilterChoices
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

    def offer(self, choices: Callable[[], FilterChoices]) -> None:
        """Say what there is to choose from, asked each time the menu opens."""
        self._choices = choices

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
        choices = self._choices()
        folders = menu.addMenu(self.tr("Folder"))
        for folder in choices.folders:
            chosen = folder == now.folder
            wish = replace(now, folder=None if chosen else folder)
            self._add(folders, words.printable(str(folder)), wish, checked=chosen)
        self._fill_dates(menu.addMenu(self.tr("Date")), choices)
        places = menu.addMenu(self.tr("Place"))
        for part in choices.places:
            for place in part:
                chosen = place == now.place
                wish = replace(now, place=None if chosen else place)
                self._add(places, words.printable(told(place)), wish, checked=chosen)
            if part and part is choices.places[0]:
                places.addSeparator()
        cameras = menu.addMenu(self.tr("Camera"))
        for camera in choices.cameras:
            chosen = camera == now.camera
            wish = replace(now, camera=None if chosen else camera)
            self._add(cameras, words.printable(camera), wish, checked=chosen)
        for choice in (folders, places, cameras):
            choice.setEnabled(not choice.isEmpty())
        menu.addSeparator()
        everything = self._add(menu, self.tr("Show everything"), PhotoFilter(), checked=None)
        everything.setEnabled(bool(now))

    def _fill_dates(self, menu: QMenu, choices: FilterChoices) -> None:
        for year in choices.years:
            self._offer_days(menu, DayRange.of_year(year))
        if choices.undated:
            self._offer_days(menu, DayRange())
        menu.addSeparator()
        days = self._filter.days
        own = days is not None and days.year is None and days != DayRange()
        text = self.tr("From … to …")
        action = self._add(menu, text, self._filter, checked=own)
        action.triggered.connect(self._ask_for_days)
        menu.setEnabled(bool(choices.years) or choices.undated)

    def _ask_for_days(self) -> None:
        """Let a person type the first day and the last."""
        from photoclust.ui.browse.day_range import DayRangePopup

        now = self._filter.days
        if now is None or now == DayRange():
            years = self._choices().years
            now = DayRange.of_year(years[0]) if years else DayRange()
        popup = DayRangePopup(now, self)
        popup.chosen.connect(lambda days: self.set_filter(replace(self._filter, days=days)))
        popup.open_below(self)

    def _offer_days(self, menu: QMenu, days: DayRange) -> None:
        chosen = self._filter.days == days
        wish = replace(self._filter, days=None if chosen else days)
        self._add(menu, _days_told(days), wish, checked=chosen)

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
                ("" if now.days is None else _days_told(now.days), now.days is not None),
                (words.printable(told(now.place or "")), now.place is not None),
                (words.printable(now.camera or ""), now.camera is not None),
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


def _days_told(days: DayRange) -> str:
    """A range in few words: "2019", "12 Jul 2019 – 3 Aug 2019", "Without a date"."""
    if days.year is not None:
        return str(days.year)
    ends = [words.date(day.isoformat()) for day in (days.first, days.last) if day is not None]
    if not ends:
        return _tr("Without a date")
    return " – ".join(dict.fromkeys(ends))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterButton", text)
