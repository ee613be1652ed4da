"""What fills the middle of the window while there are no photos to show."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.file_urls import dropped_paths
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Radius, Space, mix

_TEXT_WIDTH = 440


class Emptiness(StrEnum):
    """Why there is nothing to see."""

    WELCOME = "welcome"
    LOADING = "loading"
    NOTHING_FOUND = "nothing found"
    NO_PHOTOS = "no photos"
    ALL_SORTED = "all sorted"
    STILL_TO_DO = "still to do"


class EmptyState(QWidget):
    """A large, calm place that says what to do. Folders can be dropped on it. GUI thread only.

    Args:
        icons: The icons.
        state: What to show at first.
        parent: Qt parent.

    Signals:
        add_requested: A person wants to choose a folder.
        clear_requested: A person wants to see everything again (search and filters off).
        samples_requested: A person wants to try the program on sample photos.
        look_requested: A person wants to see what is still to be done.
        dropped: Files or folders were dropped (a tuple of `Path`).
    """

    add_requested = Signal()
    clear_requested = Signal()
    samples_requested = Signal()
    look_requested = Signal()
    dropped = Signal(object)

    def __init__(
        self,
        icons: Icons,
        state: Emptiness = Emptiness.WELCOME,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._state = state
        self._drag_over = False
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._icon.setFixedHeight(IconSize.HERO)
        self._title = _centred(Kind.TITLE)
        self._text = _centred(Kind.SECONDARY)
        self._progress = QProgressBar(textVisible=False, maximum=0)
        self._progress.setFixedWidth(200)
        self._button = QPushButton()
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._act)
        self._samples = QPushButton(self.tr("Try it with sample photos"))
        self._samples.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        mark(self._samples, Kind.QUIET)
        self._samples.clicked.connect(self.samples_requested)

        # A block of fixed width: wrapped text then gets the height it needs.
        block = QWidget()
        block.setFixedWidth(_TEXT_WIDTH)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._icon)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(Space.LARGE)
        column.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._samples, 0, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(Space.HUGE,) * 4)
        outer.addStretch(4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(block)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(5)
        self.setAcceptDrops(True)
        icons.changed.connect(self._dress)
        self.show_state(state)

    @property
    def state(self) -> Emptiness:
        """Why there is nothing to see."""
        return self._state

    def show_state(self, state: Emptiness, detail: str = "", why: str = "") -> None:
        """Say why there is nothing to see.

        Args:
            state: The reason.
            detail: What was searched for, which folder held nothing, what is being read, or what
                is still to be done.
            why: Why nothing was found, where that is known.
        """
        self._state = state
        title, text, button = self._texts(detail)
        text = why or text
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(f" {button}")  # Qt leaves no room between icon and text
        self._button.setAccessibleName(button)
        mark(self._button, Kind.PRIMARY if state is Emptiness.WELCOME else Kind.QUIET)
        self._button.setVisible(bool(button))
        self._samples.setVisible(state is Emptiness.WELCOME)
        self._progress.setVisible(state is Emptiness.LOADING)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._dress()

    def light_up(self, *, on: bool) -> None:
        """Show that a drop is welcome, also while the drag is elsewhere over the window."""
        self._drag_over = on
        self._dress()
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.light_up(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self.light_up(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the dropped paths on."""
        self.light_up(on=False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the quiet frame that says "here", or the lit one under a drag."""
        if not self._drag_over and self._state is not Emptiness.WELCOME:
            return
        colours = self._icons.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = colours.accent_text if self._drag_over else mix(colours.window, colours.text, 0.22)
        pen = QPen(QColor(colour), 2 if self._drag_over else 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        if self._drag_over:
            painter.setBrush(QColor(colours.information))
        inset = float(Space.HUGE)
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, Radius.CARD * 1.4, Radius.CARD * 1.4)

    def _act(self) -> None:
        if self._state is Emptiness.NOTHING_FOUND:
            self.clear_requested.emit()
        elif self._state is Emptiness.STILL_TO_DO:
            self.look_requested.emit()
        else:
            self.add_requested.emit()

    def _texts(self, detail: str) -> tuple[str, str, str]:
        """Title, text and button of the state."""
        match self._state:
            case Emptiness.WELCOME:
                return (
                    self.tr("Drop a folder of photos here"),
                    self.tr(
                        "They stay on this computer. PhotoClust puts look-alike photos into "
                        "groups; nothing is moved until you say so."
                    ),
                    self.tr("Add folder…"),
                )
            case Emptiness.LOADING:
                return detail or self.tr("Opening your photos…"), "", ""
            case Emptiness.NOTHING_FOUND:
                title = self.tr("Nothing found")
                text = self.tr("No photo passes the filter.")
                if detail:
                    title = self.tr("Nothing found for “{text}”").replace("{text}", detail)
                    text = self.tr("Try another name, or a part of it.")
                return title, text, self.tr("Show everything")
            case Emptiness.NO_PHOTOS:
                title = self.tr("No photos in there")
                if detail:
                    title = self.tr("No photos in “{text}”").replace("{text}", detail)
                return title, self.tr("Try another folder."), self.tr("Add folder…")
            case Emptiness.ALL_SORTED:
                title = self.tr("Everything is sorted")
                return title, self.tr("No photo is left over."), ""
            case Emptiness.STILL_TO_DO:
                return self.tr("No photo is left over"), detail, self.tr("Look")

    def _dress(self) -> None:
        name = {
            Emptiness.WELCOME: "images",
            Emptiness.LOADING: "images",
            Emptiness.NOTHING_FOUND: "search",
            Emptiness.NO_PHOTOS: "image-off",
            Emptiness.ALL_SORTED: "circle-check",
            Emptiness.STILL_TO_DO: "inbox",
        }[self._state]
        tint = "accent_text" if self._drag_over else "disabled"
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._icons.pixmap(name, IconSize.HERO, tint, ratio))
        primary = self._state is Emptiness.WELCOME
        button_icon = {
            Emptiness.NOTHING_FOUND: "rotate-ccw",
            Emptiness.STILL_TO_DO: "eye",
        }.get(self._state, "folder-plus")
        tint = "on_accent" if primary else "text"
        self._icons.dress(self._button, button_icon, tint, IconSize.NORMAL)


def _centred(kind: Kind) -> QLabel:
    label = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    mark(label, kind)
    return label
