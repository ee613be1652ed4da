"""A few photos side by side, zoomed and moved as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.viewer.compare_pane import ComparePane
from photoclust.ui.viewer.compared import Compared, Mark, columns_for
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.icon_button import icon_button
from photoclust.ui.widgets.picture_view import PictureView


@dataclass(frozen=True, slots=True)
class ComparedPhoto:
    """A photo to be shown.

    Attributes:
        photo: Which.
        name: Its name.
        width: Of the whole photo in pixels; 0 where it is not known.
        height: Likewise.
    """

    photo: PhotoId
    name: str
    width: int
    height: int


class ComparePage(QWidget):
    """Shows photos side by side and lets a person mark them. GUI thread only.

    All pictures show the same place in the same size. Nothing is done to a photo here: what is
    marked is told with `trash_wished`, and asked about by whoever hears it.

    Args:
        icons: The icons.
        photos: Two or more.
        note: Said beside their number, or empty.
        parent: Qt parent.

    Attributes:
        message_place: Where a message bar can stand, above the pictures.
        state: What is shown and marked.

    Signals:
        detail_wanted: More pixels of a photo (`PhotoId`) are being looked at than are at hand.
        trash_wished: These photos (a tuple of `PhotoId`) are to go to the trash.
        closed: A person is done.
    """

    detail_wanted = Signal(object)
    trash_wished = Signal(object)
    closed = Signal()

    def __init__(
        self,
        icons: Icons,
        photos: Sequence[ComparedPhoto],
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._note = note
        self._reason = Text("Looking for the best one…")
        self.state = Compared(tuple(photo.photo for photo in photos))
        self.message_place = QVBoxLayout()
        self._panes: dict[PhotoId, ComparePane] = {}
        self._columns = 0
        for photo in photos:
            self._panes[photo.photo] = self._pane(photo)
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        mark(self._title, Kind.LARGE)
        self._zoom = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        mark(self._zoom, Kind.SECONDARY)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1,600 %"))
        self._said = QLabel(wordWrap=True)
        mark(self._said, Kind.SECONDARY)
        self._go = QPushButton()
        self._go.clicked.connect(self._wish)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icons.changed.connect(self._dress)
        self._dress()
        self._show()

    def take_picture(self, photo: PhotoId, image: QImage, *, whole: bool) -> None:
        """Take a picture that was read; one that is no longer shown is dropped."""
        pane = self._panes.get(photo)
        if pane is None:
            return
        first = not pane.view.has_picture
        pane.take_picture(image, whole=whole)
        if first:
            self._arrange()
            leader = self._leader()
            if leader is not None and leader is not pane.view:
                pane.view.follow(leader.place)
            self._show_zoom()

    def take_failure(self, photo: PhotoId, sentence: str) -> None:
        """Take note that a picture cannot be shown, and why."""
        if photo in self._panes:
            self._panes[photo].take_failure(sentence)

    def take_proposal(self, best: PhotoId | None, reason: Text, *, whole: bool) -> None:
        """Show what is proposed, or why nothing is."""
        self._reason = reason
        self._set(replace(self.state, best=best, whole=whole))

    def remove(self, gone: Sequence[PhotoId]) -> None:
        """Show photos no longer; where one or none is left, there is nothing to compare."""
        left = self.state.without(gone)
        if left is None or len(left.photos) < 2:
            self.closed.emit()
        elif left.photos != self.state.photos:
            for photo in [photo for photo in self._panes if photo not in left.photos]:
                pane = self._panes.pop(photo)
                self._grid.removeWidget(pane)
                pane.hide()
                pane.deleteLater()
            self._columns = 0
            self._set(left)
            self._arrange()

    def all_loaded(self) -> bool:
        """Whether every picture is there."""
        return all(pane.view.has_picture for pane in self._panes.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from photo to photo, P and X mark; the rest is the window's."""
        action = self._key_action(event)
        if action is None:
            event.ignore()
        else:
            action()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the pictures as large as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _key_action(self, event: QKeyEvent) -> Callable[[], object] | None:
        keys, key = Qt.Key, Qt.Key(event.key())
        leader = self._leader()
        if leader is not None:
            if event.matches(QKeySequence.StandardKey.ZoomIn):
                return leader.zoom_in
            if event.matches(QKeySequence.StandardKey.ZoomOut):
                return leader.zoom_out
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return {
                    keys.Key_0: leader.fit,
                    keys.Key_Period: lambda: leader.zoom_to(1.0),
                }.get(key)
            zooms: dict[Qt.Key, Callable[[], object]] = {
                keys.Key_Plus: leader.zoom_in,
                keys.Key_Equal: leader.zoom_in,
                keys.Key_Minus: leader.zoom_out,
                keys.Key_Z: leader.toggle_zoom,
            }
            if key in zooms:
                return zooms[key]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return None
        here, last = self.state.current, len(self.state.photos) - 1
        places = {
            keys.Key_Right: here + 1,
            keys.Key_Left: here - 1,
            keys.Key_Down: here + self._columns if here + self._columns <= last else here,
            keys.Key_Up: here - self._columns if here >= self._columns else here,
            keys.Key_Home: 0,
            keys.Key_End: last,
        }
        if key in places:
            return lambda: self._set(self.state.at(places[key]))
        return {
            keys.Key_P: lambda: self._mark(Mark.KEEP),
            keys.Key_X: lambda: self._mark(Mark.TRASH),
            keys.Key_Return: self._press,
            keys.Key_Enter: self._press,
            keys.Key_Escape: self.closed.emit,
        }.get(key)

    # What a person does

    def _mark(self, meaning: Mark) -> None:
        self._set(self.state.marked(meaning))

    def _press(self) -> None:
        focus = QApplication.focusWidget()
        button = focus if isinstance(focus, QAbstractButton) else self._go
        button.click()

    def _wish(self) -> None:
        wanted = self.state.for_trash()
        if wanted:
            self.trash_wished.emit(wanted)

    def _point(self, photo: PhotoId) -> None:
        if photo in self.state.photos:
            self._set(self.state.at(self.state.photos.index(photo)))
            self.setFocus()

    def _set(self, state: Compared) -> None:
        before, self.state = self.state, state
        self._show()
        if (before.current, before.marks) != (state.current, state.marks):
            # A screen reader tells it although the focus stays where it is.
            said = self._panes[state.photo].accessibleName()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # Zoomed as one

    def _leader(self) -> PictureView | None:
        """The view that keys zoom: the current one, or another where that shows nothing."""
        order = (self.state.photo, *self.state.photos)
        views = (self._panes[photo].view for photo in order)
        return next((view for view in views if view.has_picture), None)

    def _lead(self, leader: PictureView) -> None:
        for pane in self._panes.values():
            if pane.view is not leader:
                pane.view.follow(leader.place)
        self._show_zoom()

    def _show_zoom(self) -> None:
        leader = self._leader()
        self._zoom.setText("" if leader is None else f"{words.count(round(leader.zoom * 100))} %")

    # What is shown

    def _show(self) -> None:
        state = self.state
        for photo, pane in self._panes.items():
            reason = ""
            if photo == state.best:
                reason = told(Text("Proposed: {reason}", reason=self._reason))
            pane.show_state(state.marks.get(photo), reason, current=photo == state.photo)
        number = len(state.photos)
        title = told(Text("Comparing 1 photo", "Comparing {n} photos", n=number))
        self._title.setText(f"{title}   {self._note}".rstrip())
        self.setAccessibleName(title)
        self._said.setText("" if state.best is not None else told(self._reason))
        going = state.for_trash()
        self._go.setText(self._words(len(going)))
        self._go.setEnabled(bool(going))
        self._go.setVisible(bool(going) or not state.whole)
        self._show_zoom()

    def _words(self, going: int) -> str:
        marks = self.state.marks.values()
        if Mark.TRASH in marks:
            return told(
                Text("Move 1 photo to the trash…", "Move {n} photos to the trash…", n=going)
            )
        if Mark.KEEP in marks and going:
            return self.tr("Keep what is marked, the others to the trash…")
        return self.tr("Keep the best, the others to the trash…")

    def _arrange(self) -> None:
        """Put the panes into as many columns as show them largest."""
        shapes = [self._panes[photo].shape for photo in self.state.photos]
        columns = columns_for(shapes, max(1, self._stage.width()), max(1, self._stage.height()))
        if columns == self._columns:
            return
        self._columns = columns
        for pane in self._panes.values():
            self._grid.removeWidget(pane)
        for line in range(len(self.state.photos)):
            self._grid.setColumnStretch(line, int(line < columns))
            self._grid.setRowStretch(line, int(line * columns < len(self.state.photos)))
        for place, photo in enumerate(self.state.photos):
            self._grid.addWidget(self._panes[photo], place // columns, place % columns)

    def _pane(self, photo: ComparedPhoto) -> ComparePane:
        pane = ComparePane(self._icons, photo.photo, photo.name, QSize(photo.width, photo.height))
        pane.pointed.connect(lambda: self._point(photo.photo))
        pane.marked.connect(self._mark)
        pane.view.moved.connect(lambda: self._lead(pane.view))
        pane.view.detail_wanted.connect(lambda: self.detail_wanted.emit(photo.photo))
        return pane

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        bar.setSpacing(Space.TINY)
        bar.addWidget(
            icon_button(
                self._icons, "arrow-left", self.tr("Back to the photos (Esc)"), self.closed.emit
            )
        )
        bar.addSpacing(Space.SMALL)
        bar.addWidget(self._title, 1)
        bar.addWidget(self._zoom)
        ways: tuple[tuple[str, str, Callable[[PictureView], None]], ...] = (
            ("zoom-out", self.tr("Zoom out (−)"), PictureView.zoom_out),
            ("zoom-in", self.tr("Zoom in (+)"), PictureView.zoom_in),
            ("maximize", self.tr("Whole photos or full size (Z)"), PictureView.toggle_zoom),
        )
        for icon, name, way in ways:
            bar.addWidget(icon_button(self._icons, icon, name, partial(self._zoom_by, way)))
        self._stage = QWidget()
        self._grid = QGridLayout(self._stage)
        self._grid.setContentsMargins(Space.TINY, 0, Space.TINY, 0)
        self._grid.setSpacing(Space.TINY)
        below = QHBoxLayout()
        below.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        below.setSpacing(Space.MEDIUM)
        below.addWidget(self._said, 1)
        below.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self.message_place)
        column.addWidget(self._stage, 1)
        column.addLayout(below)

    def _zoom_by(self, act: Callable[[PictureView], object]) -> None:
        leader = self._leader()
        if leader is not None:
            act(leader)

    def _dress(self) -> None:
        self.setStyleSheet(f"ComparePage {{ background: {self._icons.colours.panel}; }}")
