"""One of the photos that are compared: its picture, and below it what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from photoclust.core.photo import PhotoId
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Radius, Space
from photoclust.ui.viewer.compared import Mark
from photoclust.ui.viewer.notice import ViewerNotice
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.picture_view import PictureView

_RING = 2


class ComparePane(QWidget):
    """GUI thread only.

    Args:
        icons: The icons.
        photo: Whose picture.
        name: Its name.
        size: Of the whole photo in pixels; empty where it is not known.
        parent: Qt parent.

    Attributes:
        photo: Whose picture.
        view: The picture.

    Signals:
        pointed: A person pressed a button of the mouse on it.
        marked: A person wants it marked so (`Mark`), or no longer so.
    """

    pointed = Signal()
    marked = Signal(object)

    def __init__(
        self, icons: Icons, photo: PhotoId, name: str, size: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        self.view = PictureView()
        self._icons = icons
        self._size = size
        self._current = False
        self._notice = ViewerNotice(icons)
        self._notice.show_text("")
        self._name = ElidedLabel(name)
        self._said = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        mark(self._said, Kind.SMALL)
        self._keep = self._button("check", self.tr("Keep (P)"), Mark.KEEP)
        self._trash = self._button("trash-2", self.tr("For the trash (X)"), Mark.TRASH)
        stage = QWidget()
        stage.setObjectName("stage")
        stage.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        stack = QStackedLayout(stage)
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(self.view)
        stack.addWidget(self._notice)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._said)
        below = QHBoxLayout()
        below.setContentsMargins(Space.SMALL, 0, Space.TINY, 0)
        below.setSpacing(Space.TINY)
        below.addLayout(words, 1)
        below.addWidget(self._keep)
        below.addWidget(self._trash)
        column = QVBoxLayout(self)
        edge = _RING + Space.TINY // 2
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(Space.TINY)
        column.addWidget(stage, 1)
        column.addLayout(below)
        self.view.installEventFilter(self)
        icons.changed.connect(self._dress)
        self._dress()

    @property
    def name(self) -> str:
        """The photo's name."""
        return self._name.text()

    @property
    def said(self) -> str:
        """What is said below its name."""
        return self._said.text()

    @property
    def shape(self) -> float:
        """Width by height of the photo."""
        size = self._size
        return 1.5 if size.isEmpty() else size.width() / size.height()

    def take_picture(self, image: QImage, *, whole: bool) -> None:
        """Show a picture that was read, or the same one with more pixels.

        Args:
            image: The picture, upright.
            whole: Whether it holds every pixel of the photo.
        """
        if whole or self._size.isEmpty() or not _alike(self._size, image.size()):
            self._size = image.size()
        if self.view.has_picture:
            self.view.sharpen(image, self._size)
        else:
            self.view.show_picture(image, self._size)
        self._notice.show_text("")

    def take_failure(self, sentence: str) -> None:
        """Say why there is no picture."""
        if not self.view.has_picture:
            self._notice.show_text(sentence)

    def show_state(self, meaning: Mark | None, reason: str, *, current: bool) -> None:
        """Show what is said of it.

        Args:
            meaning: What a person marked it as.
            reason: Why it is proposed, or empty.
            current: Whether the keyboard is on it.
        """
        self._current = current
        self._keep.setChecked(meaning is Mark.KEEP)
        self._trash.setChecked(meaning is Mark.TRASH)
        tints = {
            self._keep: ("check", "success_text" if meaning is Mark.KEEP else "secondary"),
            self._trash: ("trash-2", "error_text" if meaning is Mark.TRASH else "secondary"),
        }
        for button, (icon, tint) in tints.items():
            self._icons.dress(button, icon, tint, IconSize.SMALL)
        self._said.setText(reason)
        marked = {Mark.KEEP: self.tr("kept"), Mark.TRASH: self.tr("for the trash"), None: ""}
        parts = (self.name, reason, marked[meaning])
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. A press on the picture is told before the picture is taken hold of."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self.pointed.emit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self.pointed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring around the photo that the keyboard is on."""
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._icons.colours.accent_text), _RING))
        inside = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, Radius.CONTROL, Radius.CONTROL)

    def _button(self, icon: str, name: str, meaning: Mark) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        self._icons.dress(button, icon, "secondary", IconSize.SMALL)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.pointed)
        button.clicked.connect(lambda: self.marked.emit(meaning))
        return button

    def _dress(self) -> None:
        colours = self._icons.colours
        self.setStyleSheet(
            f"#stage {{ background: {colours.stage}; border-radius: {int(Radius.PHOTO)}px; }}"
        )
        self.update()


def _alike(known: QSize, reduced: QSize) -> bool:
    """Whether a picture has the shape that is known; one edited since it was read has not."""
    off = abs(known.width() * reduced.height() - known.height() * reduced.width())
    return off <= 2 * max(known.width(), known.height())
