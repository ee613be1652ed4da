"""The years and months at the side: where a person is in time, and the way to another time."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.language.words import short_month
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import Space, TextSize
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.timeline.marks import Mark, marks_of


class TimeScale(QWidget):
    """Stands beside the photos, as high as they are, like a scroll bar with dates.

    Pressing and dragging goes to what was taken then; the year or month that is seen has the
    accent's colour. It is no part of the way of the keyboard: keys go through the photos
    themselves. GUI thread only.

    Args:
        view: The photos; it is told where a person goes.
        photos: Their sections.
        theme: Colours and fonts.
        parent: Qt parent.
    """

    def __init__(
        self,
        view: PhotoGrid,
        photos: PhotoGridModel,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._photos, self._theme = view, photos, theme
        self._made: tuple[object, ...] = ()
        self._marks: list[Mark] = []
        self._years: list[int | None] = []
        self._tops: list[int] = []
        self._here: Mark | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Years and months"))
        self._take_fonts()
        theme.changed.connect(self._take_fonts)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._note_place())
        bar.rangeChanged.connect(lambda *_: self.update())
        photos.headers_changed.connect(self.update)
        photos.modelReset.connect(self.update)

    def _take_fonts(self) -> None:
        self._year = self._theme.font(TextSize.SMALL, bold=True)
        self._month = self._theme.font(TextSize.SMALL)
        self.setFixedWidth(self.sizeHint().width())
        self.update()

    def sizeHint(self) -> QSize:
        """See Qt. Wide enough for every mark."""
        bold, plain = QFontMetrics(self._year), QFontMetrics(self._month)
        words = [bold.horizontalAdvance(text) for text in ("0000", self._undated)]
        words += [plain.horizontalAdvance(short_month(month)) for month in range(1, 13)]
        return QSize(max(words) + 2 * Space.SMALL, 0)

    @property
    def _undated(self) -> str:
        return self.tr("No date")

    @property
    def marks(self) -> list[Mark]:
        """What is shown, from top to bottom."""
        tiles = self._view.tiles
        made = (self._photos.sections, tiles, self._whole, self.height(), self._year)
        if made != self._made and tiles.sections == len(self._photos.sections):
            days = [None if s.event is None else s.event.day for s in self._photos.sections]
            tops = [tiles.header(n).y for n in range(tiles.sections)]
            line = QFontMetrics(self._year).height() + Space.TINY
            self._years = [None if day is None else day.year for day in days]
            self._tops = tops
            self._marks = marks_of(days, tops, self._whole, self.height(), line)
            self._made = made
        return self._marks

    @property
    def _whole(self) -> int:
        """Height of all photos, with what cannot be scrolled to the top."""
        bar = self._view.verticalScrollBar()
        return bar.maximum() + bar.pageStep()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        painter, marks = QPainter(self), self.marks
        if not marks:
            return
        self._here = self._mark_here(marks)
        for mark in marks:
            self._paint_mark(painter, mark, here=mark is self._here)

    def _note_place(self) -> None:
        """Paint anew where another year or month is seen: not at every step of scrolling."""
        marks = self.marks if self.isVisible() else []
        if marks and self._mark_here(marks) is not self._here:
            self.update()

    def _paint_mark(self, painter: QPainter, mark: Mark, *, here: bool) -> None:
        colours = self._theme.colours
        is_year = mark.month is None
        font = QFont(self._year if is_year else self._month)
        painter.setFont(font)
        ink = colours.accent_text if here else colours.text if is_year else colours.secondary
        painter.setPen(QColor(ink))
        place = QRect(0, mark.y, self.width(), QFontMetrics(font).height() + Space.TINY)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._text(mark))

    def _text(self, mark: Mark) -> str:
        if mark.year is None:
            return self._undated
        return str(mark.year) if mark.month is None else short_month(mark.month)

    def _mark_here(self, marks: list[Mark]) -> Mark | None:
        """The mark of the photos at the top of the view."""
        value = self._view.verticalScrollBar().value()
        top = value * self.height() // max(1, self._whole)
        number = bisect_right([mark.y for mark in marks], top) - 1
        mark = marks[max(number, 0)]
        # A year without room for its mark is not the one above it.
        section = max(bisect_right(self._tops, value) - 1, 0)
        return mark if mark.year == self._years[section] else None

    def _go_to(self, y: float) -> None:
        """Show what was taken at a height of this scale."""
        bar = self._view.verticalScrollBar()
        bar.setValue(round(y * self._whole / max(1, self.height())))
        self._view.moved_by_hand.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a mark that is pressed, or to the height."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        line = QFontMetrics(self._year).height() + Space.TINY
        hit = next((mark for mark in self.marks if mark.y <= y < mark.y + line), None)
        section = None if hit is None else self._section_of(hit)
        if section is None:
            self._go_to(y)
        else:
            self._view.verticalScrollBar().setValue(self._view.tiles.header(section).y)
            self._view.moved_by_hand.emit()

    def _section_of(self, mark: Mark) -> int | None:
        """The first section of a year or month."""
        for number, section in enumerate(self._photos.sections):
            day = None if section.event is None else section.event.day
            year = None if day is None else day.year
            if year == mark.year and mark.month in (None, None if day is None else day.month):
                return number
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or tell what is there."""
        y = event.position().y()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(y)
        QToolTip.showText(event.globalPosition().toPoint(), self.tooltip_at(y), self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the photos."""
        self._view.wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """See Qt."""
        QToolTip.hideText()
        super().leaveEvent(event)

    def tooltip_at(self, y: float) -> str:
        """The name of the event at a height of this scale."""
        tiles = self._view.tiles
        if not tiles.count or not self.marks:
            return ""
        at = int(y * self._whole / max(1, self.height()))
        found = tiles.sections_between(at, at + 1)
        number = min(found.start, len(self._photos.sections) - 1)
        return self._photos.sections[number].title
