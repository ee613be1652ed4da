"""A few words at the bottom of what a person looks at, gone after a moment: what was just done."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPropertyAnimation,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QWidget,
)

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.sheet import SHADOW, paint_sheet

_STAYS_MS = 7_000
"""Long enough to read it, look at the photos and move the pointer to its button."""

_FADES_MS = 200


class Toast(QWidget):
    """Says what was done and offers a way back, without asking for anything. GUI thread only.

    It lies over the bottom of a place and never takes the focus by itself. It leaves after a
    while, but not while the pointer or the keyboard is on it, and with Esc, which does what else
    it does all the same: nobody has to put it away first. Words that are too long are cut in the
    middle; the button always stays.

    Args:
        icons: The icons, for the colours.
        stays_ms: How long it stays.
        fades_ms: How long it takes to fade; None is as the system has it, which may be not at all.
        parent: Qt parent, until it has a place to stand.

    Signals:
        undo_requested: What was done is to be taken back; the words are gone by then.
        left: It is gone, for whatever reason.
    """

    undo_requested = Signal()
    left = Signal()

    def __init__(
        self,
        icons: Icons,
        *,
        stays_ms: int = _STAYS_MS,
        fades_ms: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._place: QWidget | None = None
        self._around: QWidget | None = None
        self._below: QWidget | None = None
        self._stay = QTimer(self, singleShot=True, interval=stays_ms)
        self._stay.timeout.connect(self._fade)
        self._opacity = QGraphicsOpacityEffect(self)
        self._opacity.setEnabled(False)
        self.setGraphicsEffect(self._opacity)
        self._fading = QPropertyAnimation(self._opacity, b"opacity", self)
        if fades_ms is None:
            hint = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
            fades_ms = _FADES_MS if hint else 0
        self._fading.setDuration(fades_ms)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.finished.connect(self.leave)
        self._text = ElidedLabel()
        self._button = QPushButton(self.tr("Undo"))
        self._button.setToolTip(self.tr("Take this back (Ctrl+Z)"))
        mark(self._button, Kind.ACCENT)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        edge = SHADOW + Space.TINY
        row.setContentsMargins(SHADOW + Space.LARGE, edge, edge, edge)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.setAccessibleName(self.tr("What was done"))
        icons.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; nothing while it is not there."""
        return "" if self.isHidden() else self._text.text()

    def stand_on(self, place: QWidget, around: QWidget) -> None:
        """Lie over the bottom of another place from now on.

        Args:
            place: Where.
            around: What holds the keyboard there: Esc pressed anywhere in it ends the words.
        """
        there = not self.isHidden()
        for before in (self._place, self._around):
            if before is not None:
                before.removeEventFilter(self)
        self._place, self._around = place, around
        self.setParent(place)
        for watched in {place, around}:
            watched.installEventFilter(self)
        self._fit()
        self.setVisible(there)

    def keep_above(self, other: QWidget) -> None:
        """Lie above something that lies over the bottom of the same place now and then."""
        self._below = other
        other.installEventFilter(self)

    def show_text(self, text: str, *, undo: bool = True) -> None:
        """Say something, instead of what was said before.

        Args:
            text: A few words.
            undo: Whether it can be taken back.
        """
        self._stop()
        self._text.setText(text)
        self._button.setVisible(undo)
        self._fit()
        self.show()
        self.raise_()
        if not self.underMouse():
            self._stay.start()
        # A screen reader says it in its own time although the focus stays where the person works.
        said = QAccessibleAnnouncementEvent(self, text)
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(said)

    def leave(self) -> None:
        """Be gone at once."""
        self._stop()
        if self.isHidden():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if held and self._around is not None:
            self._around.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def sizeHint(self) -> QSize:
        """As wide as the words, in as far as the place has room for it."""
        hint = super().sizeHint()
        room = hint.width() if self._place is None else self._place.width() - 2 * Space.SMALL
        return QSize(min(hint.width(), room), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. Follows the size of the place and listens for Esc; takes nothing away."""
        kind = event.type()
        moved = watched is self._below and kind in (QEvent.Type.Show, QEvent.Type.Hide)
        if moved or (watched is self._place and kind is QEvent.Type.Resize):
            self._fit()
        elif (
            event.type() is QEvent.Type.ShortcutOverride
            and watched is self._around
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """See Qt. Stay while somebody is on the way to the button."""
        super().enterEvent(event)
        self._stop()

    def leaveEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().leaveEvent(event)
        if not self.isHidden():
            self._stay.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a sheet that floats above what it lies over."""
        paint_sheet(QPainter(self), self.rect(), self._icons.colours)

    def _fit(self) -> None:
        if self._place is None:
            return
        size = self.sizeHint()
        left = (self._place.width() - size.width()) // 2
        top = self._place.height() - size.height() - Space.SMALL
        below = self._below
        if below is not None and below.isVisible() and self._place.isAncestorOf(below):
            top -= below.height()
        self.setGeometry(left, top, size.width(), size.height())

    def _act(self) -> None:
        self.leave()
        self.undo_requested.emit()

    def _fade(self) -> None:
        if self._button.hasFocus():
            self._stay.start()
        elif self._fading.duration():
            self._opacity.setEnabled(True)
            self._fading.start()
        else:
            self.leave()

    def _stop(self) -> None:
        self._stay.stop()
        self._fading.stop()
        self._opacity.setEnabled(False)
