"""The full view: one photo as large as the window, the next ones ready before they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.photo import PhotoId
from photoclust.ui.language import words
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.facts import PhotoFacts
from photoclust.ui.viewer.notice import ViewerNotice
from photoclust.ui.viewer.play_button import PlayButton
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.icon_button import icon_button
from photoclust.ui.widgets.picture_view import PictureView

_AHEAD = (0, 1, -1, 2)
"""Offsets of the photos kept ready, the most urgent first."""

_FACTS_LETTERS = 36
"""Width of the facts beside the picture at most, in letters of the person's font."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture the viewer needs.

    Attributes:
        photo: Whose picture.
        longest_side: Enough for the screen, in pixels; None asks for every pixel there is.
    """

    photo: PhotoId
    longest_side: int | None


@dataclass(slots=True)
class _Ready:
    """What is at hand of a photo.

    Attributes:
        pixmap: The picture, or None while it is being read.
        whole: Whether it holds every pixel.
        whole_asked: Whether every pixel was asked for.
        failure: Why it cannot be shown, or an empty text.
    """

    pixmap: QPixmap | None = None
    whole: bool = False
    whole_asked: bool = False
    failure: str = ""


class Viewer(QWidget):
    """Shows the photos of a row, one at a time. GUI thread only.

    The viewer asks with `request` and never waits; whoever decodes answers with `take_picture`
    or `take_failure`, on the GUI thread, in any order and as late as it likes: answers to what
    is no longer wanted are dropped.

    Args:
        icons: The icons.
        request: Called with a `PictureRequest` for every picture that is needed.
        describe: Tells about a photo.
        parent: Qt parent.

    Attributes:
        message_place: Where a message bar can stand, above the picture.

    Signals:
        current_changed: Another photo (`PhotoId`) is shown.
        closed: A person left the full view.
    """

    current_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        icons: Icons,
        request: Callable[[PictureRequest], None],
        describe: Callable[[PhotoId], PhotoDetails],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._request = request
        self._describe = describe
        self._photos: tuple[PhotoId, ...] = ()
        self._index = 0
        self._ready: dict[PhotoId, _Ready] = {}
        self._details: PhotoDetails | None = None  # of the photo on view
        self._facts = PhotoFacts(icons)
        self._play = PlayButton(icons)
        self.message_place = QVBoxLayout()

        self._view = PictureView()
        self._view.zoom_changed.connect(self._show_zoom)
        self._view.detail_wanted.connect(self._want_detail)
        self._message = ViewerNotice(icons)
        self._name = ElidedLabel()
        mark(self._name, Kind.LARGE)
        self._about = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._place = QLabel()
        self._zoom = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self._about, self._place, self._zoom):
            mark(label, Kind.SECONDARY)
        # The widest text it will show, so that the buttons beside it stay where they are.
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1,600 %"))
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icons.changed.connect(self._dress)
        self._dress()

    @property
    def current(self) -> PhotoId | None:
        """The photo on view."""
        return self._photos[self._index] if self._photos else None

    def show_photos(self, photos: Sequence[PhotoId], index: int = 0) -> None:
        """Show a row of photos, beginning with the one at `index`."""
        self._photos = tuple(photos)
        self._ready = {}
        self._index = min(max(0, index), max(0, len(self._photos) - 1))
        self._show_current()
        self.setFocus()

    def step(self, by: int) -> None:
        """Go on by so many photos; stops at the ends."""
        self.go_to(self._index + by)

    def go_to(self, index: int) -> None:
        """Show the photo at a place of the row; places beyond the ends mean the ends."""
        index = min(max(0, index), len(self._photos) - 1)
        if self._photos and index != self._index:
            self._index = index
            self._show_current()

    def refresh(self) -> None:
        """Tell anew what is known about the photo on view, after it changed."""
        if self.current is not None:
            self._details = self._describe(self.current)
            self._show_details()

    def toggle_facts(self) -> None:
        """Show the facts beside the picture, or give it all the room."""
        self._facts_button.toggle()

    def take_picture(self, photo: PhotoId, image: QImage, *, whole: bool) -> None:
        """Take a picture that was asked for.

        Args:
            photo: Whose picture.
            image: The picture, oriented.
            whole: Whether `image` holds every pixel of the photo.
        """
        ready = self._ready.get(photo)
        if ready is None or (ready.whole and not whole):
            return
        better = ready.pixmap is not None
        ready.pixmap = QPixmap.fromImage(image)
        ready.whole = whole
        if photo != self.current:
            return
        if better:
            self._view.sharpen(ready.pixmap, self._full_size(ready))
        else:
            self._show_picture()

    def take_failure(self, photo: PhotoId, sentence: str) -> None:
        """Take note that a picture cannot be shown, and why."""
        ready = self._ready.get(photo)
        if ready is None or ready.pixmap is not None:
            return
        ready.failure = sentence
        if photo == self.current:
            self._show_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to the picture."""
        super().resizeEvent(event)
        wished = _FACTS_LETTERS * self.fontMetrics().averageCharWidth()
        self._facts_panel.setFixedWidth(min(wished, self.width() // 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, Space and Esc leave, plus and minus zoom; the rest is the window's."""
        action = self._key_action(event)
        if action is None:
            event.ignore()
        else:
            action()

    def _key_action(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            return self._view.zoom_in
        if event.matches(QKeySequence.StandardKey.ZoomOut):
            return self._view.zoom_out
        keys = Qt.Key
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return {
                keys.Key_0: self._view.fit,
                keys.Key_Period: lambda: self._view.zoom_to(1.0),
                **dict.fromkeys((keys.Key_Return, keys.Key_Enter), self._play.play),
            }.get(Qt.Key(event.key()))
        return {
            **dict.fromkeys((keys.Key_Right, keys.Key_Down, keys.Key_PageDown), self._next.click),
            **dict.fromkeys((keys.Key_Left, keys.Key_Up, keys.Key_PageUp), self._previous.click),
            keys.Key_Backspace: self._previous.click,
            keys.Key_Home: lambda: self.go_to(0),
            keys.Key_End: lambda: self.go_to(len(self._photos) - 1),
            keys.Key_Plus: self._view.zoom_in,
            keys.Key_Equal: self._view.zoom_in,
            keys.Key_Minus: self._view.zoom_out,
            keys.Key_Z: self._view.toggle_zoom,
            keys.Key_Space: self._leave,
            keys.Key_Escape: self._leave,
        }.get(Qt.Key(event.key()))

    def _show_current(self) -> None:
        photo = self.current
        self._details = None if photo is None else self._describe(photo)
        self._ask()
        self._show_picture()
        self._previous.setEnabled(self._index > 0)
        self._next.setEnabled(self._index + 1 < len(self._photos))
        self._show_details()
        if photo is not None:
            self.current_changed.emit(photo)

    def _show_details(self) -> None:
        if self._details is None:
            return
        self._facts.show_details(self._details)
        self._play.show_for(self._details)
        taken = words.date(self._details.taken) if self._details.taken else ""
        about = (self._details.group or self.tr("Unsorted"), taken, self._details.camera or "")
        self._name.setText(self._details.name)
        self._about.setText("   ".join(part for part in about if part))
        place = self.tr("{n} of {total}").replace("{n}", words.count(self._index + 1))
        self._place.setText(place.replace("{total}", words.count(len(self._photos))))
        self.setAccessibleName(f"{self._details.name}, {self._place.text()}")

    def _ask(self) -> None:
        """Have the neighbours made ready and forget whom nobody will look at next."""
        wanted = [
            self._photos[self._index + offset]
            for offset in _AHEAD
            if 0 <= self._index + offset < len(self._photos)
        ]
        side = round(max(self.screen().size().toTuple()) * self.devicePixelRatioF())
        self._ready = {
            photo: self._ready[photo]
            for photo in wanted
            if photo in self._ready
            # A photo with all its pixels takes hundreds of megabytes: only while it is on view.
            and (photo == self.current or not _is_huge(self._ready[photo].pixmap, side))
        }
        for photo in wanted:
            if photo not in self._ready:
                self._ready[photo] = _Ready()
                self._request(PictureRequest(photo, side))

    def _show_picture(self) -> None:
        photo = self.current
        ready = _Ready() if photo is None else self._ready[photo]
        if photo is not None and ready.pixmap is not None:
            self._view.show_picture(ready.pixmap, self._full_size(ready))
        else:
            self._view.clear()
        away = "" if self._details is None else self._details.away
        self._message.show_text((away or ready.failure) if ready.failure else "")
        self._zoom.setVisible(ready.pixmap is not None)

    def _full_size(self, ready: _Ready) -> QSize | None:
        """Size of the whole photo on view; None where the picture at hand tells it itself."""
        if self._details is None or ready.pixmap is None or ready.whole:
            return None
        known = QSize(self._details.width, self._details.height)
        reduced = ready.pixmap.size()
        # A photo edited since it was read may have another shape; then the picture is right.
        off = abs(known.width() * reduced.height() - known.height() * reduced.width())
        tolerance = 2 * max(known.width(), known.height())
        return known if not known.isEmpty() and off <= tolerance else None

    def _want_detail(self) -> None:
        photo = self.current
        if photo is None or self._ready[photo].whole or self._ready[photo].whole_asked:
            return
        self._ready[photo].whole_asked = True
        self._request(PictureRequest(photo, None))

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{words.count(round(zoom * 100))} %")

    def _leave(self) -> None:
        self._ready = {}
        self._photos = ()
        self._view.clear()
        self.closed.emit()

    def _build(self) -> None:
        button = partial(icon_button, self._icons)
        back = button("arrow-left", self.tr("Back to the photos (Esc)"), self._leave)
        self._previous = button(
            "chevron-left", self.tr("Previous photo (Left)"), lambda: self.step(-1)
        )
        self._next = button("chevron-right", self.tr("Next photo (Right)"), lambda: self.step(1))
        self._facts_button = button("panel-right", self.tr("Facts (I)"), self.setFocus)
        self._facts_button.setCheckable(True)
        self._facts_button.setChecked(True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._about)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        bar.setSpacing(Space.TINY)
        bar.addWidget(back)
        bar.addSpacing(Space.SMALL)
        bar.addLayout(names, 1)
        bar.addWidget(self._play)
        bar.addWidget(self._zoom)
        for icon, name, act in (
            ("zoom-out", self.tr("Zoom out (−)"), self._view.zoom_out),
            ("zoom-in", self.tr("Zoom in (+)"), self._view.zoom_in),
            ("maximize", self.tr("Whole photo or full size (Z)"), self._view.toggle_zoom),
        ):
            bar.addWidget(button(icon, name, act))
        bar.addSpacing(Space.LARGE)
        bar.addWidget(self._previous)
        bar.addWidget(self._place)
        bar.addWidget(self._next)
        bar.addSpacing(Space.SMALL)
        bar.addWidget(self._facts_button)

        facts = QFrame()
        mark(facts, Kind.PANEL)
        self._facts_panel = facts
        rows = QVBoxLayout(facts)
        rows.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        rows.addWidget(self._facts)
        rows.addStretch(1)
        self._facts_button.toggled.connect(facts.setVisible)
        middle = QWidget()
        middle.setObjectName("stage")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        stack = QStackedLayout(middle)
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(self._view)
        stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self.message_place)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(middle, 1)
        beside.addWidget(facts)
        column.addLayout(beside, 1)

    def _dress(self) -> None:
        colours = self._icons.colours
        self.setStyleSheet(
            f"Viewer {{ background: {colours.panel}; }} #stage {{ background: {colours.stage}; }}"
        )


def _is_huge(pixmap: QPixmap | None, side: int) -> bool:
    return pixmap is not None and max(pixmap.width(), pixmap.height()) > 2 * side
