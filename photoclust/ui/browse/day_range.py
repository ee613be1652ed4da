"""Asks for the first and the last day of photos."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFormLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.browse.photo_filter import DayRange
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space


class DayRangePopup(QFrame):
    """Two days and a button. Leaves by itself. GUI thread only.

    Args:
        days: What is shown at first.
        parent: Qt parent.

    Signals:
        chosen: The `DayRange` that is wanted.
    """

    chosen = Signal(object)

    def __init__(self, days: DayRange, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        mark(self, Kind.CARD)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = date.today()
        self.first = _field(days.first or today, self.tr("First day"))
        self.last = _field(days.last or today, self.tr("Last day"))
        self.show_button = QPushButton(self.tr("Show these days"))
        mark(self.show_button, Kind.PRIMARY)
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(self._choose)
        form = QFormLayout()
        form.setSpacing(Space.SMALL)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("From"), self.first)
        form.addRow(self.tr("To"), self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(form)
        column.addWidget(self.show_button)
        self.setTabOrder(self.first, self.last)
        self.setTabOrder(self.last, self.show_button)

    def open_below(self, widget: QWidget) -> None:
        """Open below a widget, as its menu does."""
        self.adjustSize()
        place = widget.mapToGlobal(QPoint(0, widget.height()))
        screen = widget.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self) -> None:
        days = sorted((_day(self.first), _day(self.last)))  # whoever mixes them up means the same
        self.chosen.emit(DayRange(*days))
        self.close()


def _field(day: date, name: str) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setDisplayFormat("d MMM yyyy")
    field.setCalendarPopup(False)  # arrows and figures do; a second window over this one is much
    field.setAccessibleName(name)
    return field


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
