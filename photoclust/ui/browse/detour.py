"""What was found to be like something, in place of the groups, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.ui.commands.actions import Actions
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.photos.rows import GridSection

_PICTURE = 40
"""Side of the picture that was asked about, in device-independent pixels."""


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """What is like something.

    Attributes:
        title: What was asked: "Photos like IMG_2041.jpg".
        photos: What is like it, most alike first, with its likeness (0..1).
        head: The photo that was asked about, where it is one of the library.
        picture: What was asked about, small; None where there is nothing to see.
    """

    title: str
    photos: tuple[tuple[PhotoId, float], ...]
    head: PhotoId | None = None
    picture: QImage | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a person was."""

    chosen: tuple[ClusterId | None, ...]
    selected: tuple[PhotoId, ...]
    current: PhotoId | None
    scrolled: int


class Detour(QObject):
    """What was found, as long as it is shown, and where a person was before. GUI thread only.

    The photos stay as they were found, whatever is done to them: below each stands where it lives.

    Args:
        grid: Where they are shown.
        actions: The window's commands; one of them leads back.
        icons: The icons.
        parent: Qt parent.

    Attributes:
        sign: The way back and the picture that was asked about, for the line above the photos.

    Signals:
        left: A person wants to go back.
    """

    left = Signal()

    def __init__(
        self, grid: PhotoGrid, actions: Actions, icons: Icons, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._back = actions.back
        self._found: LookAlikes | None = None
        self._place: _Place | None = None
        self.sign = QWidget()
        self._picture = QLabel()
        self._picture.setFixedSize(_PICTURE, _PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = QToolButton()
        icons.dress(back, "arrow-left", size=IconSize.NORMAL)
        back.setToolTip(self.tr("Back to where you were (Esc)"))
        back.setAccessibleName(self.tr("Back to where you were"))
        back.clicked.connect(self.left)
        row = QHBoxLayout(self.sign)
        row.setContentsMargins(0, 0, Space.SMALL, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(back)
        row.addWidget(self._picture)
        self.sign.hide()
        actions.back.triggered.connect(self.left)
        grid.left.connect(self._on_escape)

    def _on_escape(self) -> None:
        if self.active:
            self.left.emit()

    @property
    def active(self) -> bool:
        """Whether something that was found is shown."""
        return self._found is not None

    @property
    def found(self) -> LookAlikes | None:
        """What is shown; None while groups are."""
        return self._found

    @property
    def title(self) -> str:
        """What was asked; nothing while groups are shown."""
        return "" if self._found is None else self._found.title

    def begin(self, found: LookAlikes, chosen: tuple[ClusterId | None, ...]) -> None:
        """Show what was found; where a person was is remembered, unless they are here already."""
        if self._place is None:
            current = self._grid.current_photo()
            self._place = _Place(
                chosen,
                tuple(self._grid.selected_photos()),
                None if current is None else current.id,
                self._grid.verticalOffset(),
            )
        self._found = found
        self._show_sign(found.picture)

    def end(self) -> tuple[ClusterId | None, ...]:
        """Show groups again; return those that were chosen."""
        chosen = () if self._place is None else self._place.chosen
        self._found = None
        self._show_sign(None)
        return chosen

    def restore(self) -> None:
        """Select what was selected, now that it is shown again, and go where a person was."""
        place, self._place = self._place, None
        if place is not None:
            self._grid.select_photos(place.selected)
            if place.current is not None:
                self._grid.go_to_photo(place.current)
            self._grid.verticalScrollBar().setValue(place.scrolled)
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget where a person was: they went elsewhere."""
        self._place = None

    def sections(self, clustering: Clustering, unsorted: str) -> list[GridSection]:
        """What was found, as far as the library still has it.

        Args:
            clustering: What there is.
            unsorted: The title of Unsorted.
        """
        if self._found is None:
            return []
        photos = dict(self._found.photos)
        if self._found.head is not None:
            photos = {self._found.head: 1.0, **photos}
        homes = _homes(clustering, photos, unsorted)
        there = [photo for photo in photos if photo in homes]
        section = GridSection(
            None,
            self._found.title,
            tuple(there),
            homes=tuple(homes[photo] for photo in there),
            likenesses=tuple(photos[photo] for photo in there),
        )
        return [section] if there else []

    def _show_sign(self, picture: QImage | None) -> None:
        self._back.setEnabled(self.active)
        self.sign.setVisible(self.active)
        self._picture.setVisible(picture is not None)
        if picture is not None:
            ratio = self._picture.devicePixelRatioF()
            size = QSize(_PICTURE, _PICTURE) * ratio
            scaled = QPixmap.fromImage(picture).scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self._picture.setPixmap(scaled)
            self._picture.setToolTip(self.title)


def home_of(clustering: Clustering, photo: PhotoId) -> ClusterId | None:
    """The group of a photo; None for Unsorted."""
    return next((c.id for c in clustering.clusters.values() if photo in c.members), None)


def _homes(
    clustering: Clustering, photos: Mapping[PhotoId, float], unsorted: str
) -> dict[PhotoId, str]:
    """The name of the group of each photo, as far as the library has the photos."""
    found = dict.fromkeys(photos.keys() & clustering.unsorted, unsorted)
    for cluster in clustering.clusters.values():
        if inside := photos.keys() & cluster.members.keys():
            found.update(dict.fromkeys(inside, words.printable(title_of(cluster))))
    return found
