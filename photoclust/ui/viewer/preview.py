"""The side panel: what the selected photo is, how well it belongs, and what looks like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.certainty import likeness_word
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.facts import PhotoFacts, caption
from photoclust.ui.viewer.several import Several
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.photo_fan import PhotoFan
from photoclust.ui.widgets.picture_button import PictureButton

_SIMILAR_ACROSS = 3


@dataclass(frozen=True, slots=True)
class Similar:
    """A photo that looks like the one on view.

    Attributes:
        photo: The photo.
        likeness: 0..1.
        name: Its file name, told on hover.
        image: Its thumbnail, or None where there is none.
    """

    photo: PhotoId
    likeness: float
    name: str
    image: QImage | None = None


class PreviewPanel(QFrame):
    """Shows one photo in some detail, or what several have in common. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        full_view_requested: Look at the photo (`PhotoId`) as large as can be.
        reveal_requested: Show the file (`Path`) in the file manager.
        open_requested: Open the file (`Path`) with the program the system has for it.
        similar_requested: Find photos that look like this one (`PhotoId`).
        similar_chosen: Go to a similar photo (`PhotoId`).
        all_similar_requested: Show all photos like this one (`PhotoId`) in the grid.
        appeared: It was hidden and shows again what it was left with.
    """

    full_view_requested = Signal(object)
    reveal_requested = Signal(object)
    open_requested = Signal(object)
    similar_requested = Signal(object)
    similar_chosen = Signal(object)
    all_similar_requested = Signal(object)
    appeared = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, Kind.PANEL)
        self.setAccessibleName(self.tr("Preview"))
        self._icons = icons
        self._details: PhotoDetails | None = None
        self._picture = PictureButton(icons, cover=False)
        self._picture.setToolTip(self.tr("Full view (Space)"))
        self._picture.clicked.connect(self._ask_full_view)
        self._fan = PhotoFan(icons)
        self._name = ElidedLabel()
        mark(self._name, Kind.LARGE)
        self._warning = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        mark(self._warning, Kind.WARNING)
        self._facts = PhotoFacts(icons)
        self._similar_title = caption(self.tr("Similar photos"))
        self._show_all = QPushButton(self.tr("Show all (Ctrl+D)"))
        self._show_all.clicked.connect(self._ask_all_similar)
        mark(self._show_all, Kind.QUIET)
        self._similar = QGridLayout()
        self._buttons = QWidget()
        self._build()
        self.show_nothing()

    @property
    def photo(self) -> PhotoId | None:
        """The photo on view."""
        return None if self._details is None else self._details.photo

    def show_nothing(self) -> None:
        """Say what would be shown here."""
        self._show(None, self.tr("Nothing selected"))
        self._picture.show_image(None, "image")

    def show_selection(self, number: int) -> None:
        """Show that several photos are selected; what there is to tell of them comes later.

        What was told of others stays till then: a selection grows photo by photo.
        """
        title = told(Text("1 photo selected", "{n} photos selected", n=number))
        if self._fan.isHidden():
            self._show(None, title)
            self._fan.show_faces(())
            self._show_in_place_of_photo(several=True)
        self._name.setText(title)

    def take_several(self, several: Several) -> None:
        """Tell about the photos that are selected; a single one on view by now stays."""
        if not self._fan.isHidden():
            self._fan.show_faces(several.faces)
            self._facts.show_several(several)

    def show_photo(self, details: PhotoDetails, image: QImage | None = None) -> None:
        """Show a photo, at first with its thumbnail (or nothing) as picture."""
        self._show(details, details.name)
        self._picture.show_image(image)
        self._picture.setAccessibleName(
            self.tr("{name}: look at it in full").replace("{name}", details.name)
        )
        self._warning.setText(details.away)
        self._warning.setVisible(bool(details.away))

    def take_picture(self, photo: PhotoId, image: QImage) -> None:
        """Take a better picture; one of a photo no longer on view is dropped."""
        if photo == self.photo:
            self._picture.show_image(image)

    def take_failure(self, photo: PhotoId, sentence: str) -> None:
        """Take note that there is no better picture, and why."""
        if self._details is None or photo != self._details.photo:
            return
        if not self._picture.has_picture:
            self._picture.show_image(None, "image-off")
        self._warning.setText(self._details.away or sentence)
        self._warning.show()

    def show_similar(self, photo: PhotoId, similar: Sequence[Similar]) -> None:
        """Show what looks like the photo on view; for another photo it comes too late."""
        if photo != self.photo:
            return
        self._clear_similar()
        for number, one in enumerate(similar):
            button = PictureButton(self._icons, cover=True)
            button.show_image(one.image, "image")
            name = words.printable(one.name)
            alike = likeness_word(one.likeness)
            button.setToolTip(f"{name}\n{alike}")
            button.setAccessibleName(f"{name}, {alike}")
            button.clicked.connect(lambda _=False, p=one.photo: self.similar_chosen.emit(p))
            self._similar.addWidget(button, *divmod(number, _SIMILAR_ACROSS))
        self._similar_title.setVisible(bool(similar))
        self._show_all.setVisible(bool(similar))

    def _show(self, details: PhotoDetails | None, title: str) -> None:
        self._details = details
        self._name.setText(title)
        self._warning.hide()
        self._buttons.setEnabled(details is not None)
        self._picture.setEnabled(details is not None)
        self._show_in_place_of_photo(several=False)
        self._facts.show_details(details)
        self._clear_similar()

    def _show_in_place_of_photo(self, *, several: bool) -> None:
        self._fan.setVisible(several)
        self._picture.setVisible(not several)
        self._buttons.setVisible(not several)  # they are about one

    def _ask_full_view(self) -> None:
        if self._details is not None:
            self.full_view_requested.emit(self._details.photo)

    def _clear_similar(self) -> None:
        while (item := self._similar.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._similar_title.hide()
        self._show_all.hide()

    def _build(self) -> None:
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.TINY)
        for icon, name, act in (
            ("maximize", self.tr("Look at it in full (Space)"), self._ask_full_view),
            ("folder-open", self.tr("Show in folder"), self._ask_reveal),
            ("external-link", self.tr("Open"), self._ask_open),
            ("scan-search", self.tr("Similar photos in this panel"), self._ask_similar),
        ):
            buttons.addWidget(self._button(icon, name, act))
        buttons.addStretch(1)

        self._similar.setSpacing(Space.TINY)
        for column in range(_SIMILAR_ACROSS):
            self._similar.setColumnStretch(column, 1)

        self._page = page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        rows.setSpacing(Space.SMALL)
        rows.addWidget(self._picture)
        rows.addWidget(self._fan)
        rows.addWidget(self._buttons)
        rows.addWidget(self._name)
        rows.addWidget(self._warning)
        rows.addWidget(self._facts)
        rows.addSpacing(Space.SMALL)
        rows.addWidget(self._similar_title)
        rows.addLayout(self._similar)
        rows.addWidget(self._show_all)
        rows.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._scroll = scroll
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt. What is out of sight is not kept up to date."""
        super().showEvent(event)
        self.appeared.emit()

    def minimumSizeHint(self) -> QSize:
        """As wide as what is told needs: it does not scroll sideways."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(max(200, self._page.minimumSizeHint().width() + bar), 0)

    def _ask_reveal(self) -> None:
        if self._details is not None:
            self.reveal_requested.emit(self._details.path)

    def _ask_open(self) -> None:
        if self._details is not None:
            self.open_requested.emit(self._details.path)

    def _ask_similar(self) -> None:
        if self._details is not None:
            self.similar_requested.emit(self._details.photo)

    def _ask_all_similar(self) -> None:
        if self._details is not None:
            self.all_similar_requested.emit(self._details.photo)

    def _button(self, icon: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        self._icons.dress(button, icon, size=IconSize.NORMAL)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: act())
        return button
