"""One calm line at the top of the window for what is not about a single photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from photoclust.core.text import Text
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Radius, Space

_INFO_STAYS_MS = 8_000


class Level(StrEnum):
    """How serious a message is."""

    HINT = "hint"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


_SEVERITY = (Level.ERROR, Level.WARNING, Level.SUCCESS, Level.INFO, Level.HINT)

_LOOK = {
    Level.HINT: ("sparkles", "accent_text", "information"),
    Level.INFO: ("info", "accent_text", "information"),
    Level.SUCCESS: ("circle-check", "success_text", "information"),
    Level.WARNING: ("triangle-alert", "warning_text", "warning"),
    Level.ERROR: ("circle-alert", "error_text", "error"),
}
"""Icon, its tint and the fill of the bar."""


@dataclass(frozen=True)
class Message:
    """What the bar shows.

    Attributes:
        text: One or two plain sentences.
        level: How serious it is. Information without an action leaves by itself.
        action: Text of the button, or empty for none.
        on_action: Called when the button is pressed; the message is gone by then.
        key: Messages with the same non-empty key replace each other ("space", "device").
        other: Text of a second, quieter button, or empty for none.
        on_other: Called when that one is pressed.
        answer: Tells what came of something the person just did: it is shown at once, and what
            was on view waits behind it.
    """

    text: str
    level: Level = Level.INFO
    action: str = ""
    on_action: Callable[[], object] | None = None
    key: str = ""
    other: str = ""
    on_other: Callable[[], object] | None = None
    answer: bool = False


class MessageBar(QFrame):
    """Shows one message at a time and keeps the others waiting. GUI thread only.

    Args:
        icons: The icons.
        stays_ms: How long information without an action stays.
        parent: Qt parent.

    Signals:
        closed: A message (the `Message`) was closed, by a person, its button or its time.
    """

    closed = Signal(object)

    def __init__(
        self, icons: Icons, *, stays_ms: int = _INFO_STAYS_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._messages: list[Message] = []  # the worst first; the first is on view
        self._answered = QElapsedTimer()  # since a button was clicked; not valid before
        self._leave = QTimer(self, singleShot=True, interval=stays_ms)
        self._leave.timeout.connect(self._close)

        self._icon = QLabel()
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QLabel()
        mark(self._more, Kind.SMALL)
        self._other = QPushButton()
        self._other.hide()
        self._other.clicked.connect(lambda: self._act(other=True))
        self._action = QPushButton()
        self._action.clicked.connect(lambda: self._act(other=False))
        for button in (self._other, self._action):
            button.installEventFilter(self)
        self._close_button = QToolButton()
        icons.dress(self._close_button, "x", "secondary", IconSize.SMALL)
        self._close_button.setToolTip(self.tr("Close this message (Esc)"))
        self._close_button.setAccessibleName(self.tr("Close this message"))
        self._close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close_button.clicked.connect(self._close)

        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.TINY, Space.SMALL, Space.TINY)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._other)
        row.addWidget(self._action)
        row.addWidget(self._close_button)
        self.setMinimumHeight(40)
        self.setAccessibleName(self.tr("Messages"))
        icons.changed.connect(self._dress)
        self.hide()

    @property
    def shown(self) -> Message | None:
        """The message on view."""
        return self._messages[0] if self._messages else None

    @property
    def waiting(self) -> int:
        """How many messages wait behind the one on view."""
        return max(0, len(self._messages) - 1)

    def show_message(self, message: Message) -> None:
        """Show a message now, or after those that came before or matter more (see `answer`).

        Says nothing twice, and nothing that a later message of the same key has overtaken.
        """
        before = self.shown
        self._messages = [m for m in self._messages if m != message and not _same_key(m, message)]
        rank = _SEVERITY.index(message.level)
        before_it = (_SEVERITY.index(m.level) <= rank for m in self._messages)
        self._messages.insert(0 if message.answer else sum(before_it), message)
        self._update(before)

    def withdraw(self, key: str) -> None:
        """Take back the messages of a key: what they tell is no longer so."""
        before = self.shown
        self._messages = [m for m in self._messages if m.key != key]
        self._update(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the message while the focus is in the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. The second click of a double click answers nothing.

        It was meant for the message before: "Move to trash" would be taken back by the "Undo"
        that comes in its place.
        """
        pressed = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        return pressed and self._just_answered()

    def _just_answered(self) -> bool:
        answered = self._answered
        return answered.isValid() and answered.elapsed() < QApplication.doubleClickInterval()

    def _close(self) -> None:
        if not self._messages:
            return
        message = self._messages.pop(0)
        self._update(message)
        self.closed.emit(message)

    def _act(self, *, other: bool) -> None:
        message = self.shown
        self._answered.start()
        self._close()
        if message is not None:
            act = message.on_other if other else message.on_action
            if act is not None:
                act()

    def _update(self, before: Message | None) -> None:
        message = self.shown
        self._more.setVisible(self.waiting > 0)
        self._more.setText(told(Text("1 more", "{n} more", n=self.waiting)))
        if message == before:
            return
        self._leave.stop()
        self.setVisible(message is not None)
        if message is None:
            return
        self._text.setText(message.text)
        self._action.setText(message.action)
        self._action.setAccessibleName(message.action)
        self._action.setVisible(bool(message.action))
        self._other.setText(message.other)
        self._other.setAccessibleName(message.other)
        self._other.setVisible(bool(message.other))
        self._dress()
        if message.level in (Level.INFO, Level.SUCCESS) and not message.action:
            self._leave.start()
        # A screen reader tells it although the focus stays where the person works.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def _dress(self) -> None:
        if self.shown is None:
            return
        name, tint, fill = _LOOK[self.shown.level]
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(
            self._icons.pixmap(name, self._icons.size(IconSize.NORMAL), tint, ratio)
        )
        colour = getattr(self._icons.colours, fill)
        self.setStyleSheet(
            f"MessageBar {{ background: {colour}; border-radius: {int(Radius.CONTROL)}px; }}"
        )


def _same_key(one: Message, other: Message) -> bool:
    return bool(one.key) and one.key == other.key
