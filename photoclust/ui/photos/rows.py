"""What the grid shows: photos in sections, addressed by id and by row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from itertools import accumulate
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from photoclust.core.clusters import ClusterId
from photoclust.core.companion_names import is_video
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.ui.language import words
from photoclust.ui.language.certainty import belonging_sentence, likeness_word
from photoclust.ui.photos.stacks import StackMark

_Index = QModelIndex | QPersistentModelIndex


class PhotoRole(IntEnum):
    """What the model tells about a row besides Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole
    PHOTO = Qt.ItemDataRole.UserRole + 1


class SectionPart(StrEnum):
    """Which photos of a cluster a section has.

    Where it has NEW ones, those are shown in a section of their own before the REST of it.
    """

    WHOLE = "whole"
    NEW = "new"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class EventMark:
    """That a section is an event and no group.

    Attributes:
        number: Its place among all events, whatever a search leaves out; -1 for what has no date.
        day: The day on which it begins; None for what has no date.
    """

    number: int
    day: date | None


@dataclass(frozen=True, slots=True)
class GridSection:
    """Photos shown together.

    Attributes:
        cluster: Their cluster; None for Unsorted, and where photos of all are shown together.
        title: The cluster's name.
        unnamed: That only stands in for one.
        photos: The photos that have a tile, in the order shown.
        memberships: How strongly each belongs (0..1), in the same order; empty for Unsorted.
        accepted: The cluster was accepted.
        filed_to: Where it was filed to, or None.
        certainty: How sure the app is of it (0..1); None where that is no question.
        left_out: How many more photos it has that a search or filter leaves out.
        part: Whether these are all photos of the cluster. Of Unsorted, NEW are those that nobody
            left there on purpose.
        alone: Only this cluster is shown, with its name and commands above all photos.
        homes: Where each photo lives, in the same order, where that is told below it: photos of
            several groups are then shown together. Empty where all are of one.
        likenesses: With homes, how alike each is to what was asked about (0..1).
        stacks: The stack of each tile that stands for one, or is one of an opened one.
        folded: How many more photos are shown, in that others stand for them.
        event: The event that these photos are, where all are shown by time.
    """

    cluster: ClusterId | None
    title: str
    photos: tuple[PhotoId, ...]
    memberships: tuple[float, ...] = ()
    accepted: bool = False
    filed_to: str | None = None
    certainty: float | None = None
    left_out: int = 0
    part: SectionPart = SectionPart.WHOLE
    alone: bool = False
    homes: tuple[str, ...] = ()
    likenesses: tuple[float, ...] = ()
    unnamed: bool = False
    stacks: Mapping[PhotoId, StackMark] = field(default_factory=dict, hash=False)
    folded: int = 0
    event: EventMark | None = None

    @property
    def mixed(self) -> bool:
        """Whether its photos are of several groups, or may be."""
        return bool(self.homes) or self.event is not None

    @property
    def shown(self) -> int:
        """Its photos that are shown, by a tile of their own or by that of their stack."""
        return len(self.photos) + self.folded

    @property
    def total(self) -> int:
        """All its photos, also those left out."""
        return self.shown + self.left_out


class PhotoGridModel(QAbstractListModel):
    """A flat list of photos over all sections. GUI thread only.

    Args:
        photo_of: Gives the photo of an id, or None when the library does not know it.
        parent: Qt parent.

    Signals:
        headers_changed: Names or marks of sections changed; the photos did not.
    """

    headers_changed = Signal()

    def __init__(
        self, photo_of: Callable[[PhotoId], Photo | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._sections: tuple[GridSection, ...] = ()
        self._ids: list[PhotoId] = []
        self._starts: list[int] = []
        self._stacks: dict[PhotoId, StackMark] = {}
        self._stood_for: dict[PhotoId, PhotoId] = {}  # photos without a tile, and whose has them
        self._tells_homes = False
        self._film_length: Callable[[Photo], float | None] = lambda photo: None

    @property
    def sections(self) -> tuple[GridSection, ...]:
        """The sections shown."""
        return self._sections

    def sections_of(self, cluster: ClusterId | None) -> list[int]:
        """The sections of a cluster: one, or its new photos and the rest of it."""
        sections = enumerate(self._sections)
        return [n for n, s in sections if s.cluster == cluster and s.event is None]

    @property
    def ids(self) -> Sequence[PhotoId]:
        """The photo of each row."""
        return self._ids

    def show(self, sections: Sequence[GridSection]) -> bool:
        """Show these sections; return whether the photos, or their order, are others now."""
        new = tuple(sections)
        self._tells_homes = any(section.homes for section in new)
        # New photos come at the end, in Unsorted: of many sections nearly all stay.
        same = photos = 0
        for old, section in zip(self._sections, new, strict=False):
            if old.photos is not section.photos and old.photos != section.photos:
                break
            same += 1
            photos += len(section.photos)
        if same == len(new) == len(self._sections):
            if new != self._sections:
                self._sections = new
                self._take_stacks()
                self.headers_changed.emit()
            return False
        self.beginResetModel()
        self._sections = new
        del self._ids[photos:]
        for section in new[same:]:
            self._ids += section.photos
        self._starts = list(accumulate((len(section.photos) for section in new), initial=0))
        self._take_stacks()
        self.endResetModel()
        return True

    def _take_stacks(self) -> None:
        self._stacks = {}
        for section in self._sections:
            self._stacks.update(section.stacks)
        closed = (mark for mark in self._stacks.values() if not mark.opened)
        self._stood_for = {photo: m.cover for m in closed for photo in m.photos if photo != m.cover}

    def stack(self, row: int) -> StackMark | None:
        """The stack that the tile of a row stands for, or is one of."""
        return self._stacks.get(self._ids[row])

    def whole(self, photos: Iterable[PhotoId]) -> list[PhotoId]:
        """Photos with those that they stand for."""
        if not self._stood_for:
            return list(photos)
        found: list[PhotoId] = []
        for photo in photos:
            mark = self._stacks.get(photo)
            found += (photo,) if mark is None or mark.opened else mark.photos
        return list(dict.fromkeys(found))

    def paths(self, photos: Iterable[PhotoId]) -> list[Path]:
        """Where photos lie, of those that the library knows."""
        return [photo.path for one in photos if (photo := self._photo_of(one)) is not None]

    @property
    def photo_count(self) -> int:
        """How many photos are shown, with those that others stand for."""
        return len(self._ids) + len(self._stood_for)

    def photo(self, row: int) -> Photo | None:
        """The photo of a row."""
        return self._photo_of(self._ids[row])

    def tell_film_lengths(self, length_of: Callable[[Photo], float | None]) -> None:
        """From now on say how long videos are, in seconds, where `length_of` knows it."""
        self._film_length = length_of

    def film(self, row: int) -> str | None:
        """How long the video of a row is, empty where that is not known; None for a photo."""
        photo = self.photo(row)
        if photo is None or not is_video(photo.name):
            return None
        length = self._film_length(photo)
        return "" if length is None else words.film_length(length)

    def membership(self, row: int) -> float | None:
        """How strongly the photo of a row belongs to its cluster; None when it is in none."""
        section, place = self._at(row)
        return section.memberships[place] if section.memberships else None

    @property
    def tells_homes(self) -> bool:
        """Whether below each photo stands where it lives, and not its name."""
        return self._tells_homes

    def caption(self, row: int) -> str:
        """What stands below the photo of a row: where it lives, or its name."""
        if self.tells_homes:
            section, place = self._at(row)
            return section.homes[place]
        photo = self.photo(row)
        return "" if photo is None else words.printable(photo.name)

    def likeness(self, row: int) -> float | None:
        """How alike the photo of a row is to what was asked about; None where nothing was."""
        if not self.tells_homes:
            return None
        section, place = self._at(row)
        return section.likenesses[place]

    def _at(self, row: int) -> tuple[GridSection, int]:
        """The section of a row, and the place of the photo in it."""
        number = bisect_right(self._starts, row) - 1
        return self._sections[number], row - self._starts[number]

    def row_of(self, photo: PhotoId) -> int | None:
        """The row of a photo, or of the one that stands for it; None when it is not shown."""
        try:
            return self._ids.index(self._stood_for.get(photo, photo))
        except ValueError:
            return None

    def rows_of(self, photos: Iterable[PhotoId]) -> list[int]:
        """The rows of photos, ascending, as far as they are shown."""
        wanted = self.tiles_of(photos)
        return [row for row, photo in enumerate(self._ids) if photo in wanted] if wanted else []

    def tiles_of(self, photos: Iterable[PhotoId]) -> frozenset[PhotoId]:
        """The photos on whose tiles photos are: their own, or those that stand for them."""
        stood_for = self._stood_for
        if not stood_for:
            return frozenset(photos)
        return frozenset(stood_for.get(photo, photo) for photo in photos)

    def rowCount(self, parent: _Index | None = None) -> int:
        """See Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt. Painting does not come here; tooltips, screen readers and tests do."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == PhotoRole.ID:
            return self._ids[index.row()]
        photo = self.photo(index.row())
        if photo is None:
            return None
        if role == PhotoRole.PHOTO:
            return photo
        if role == Qt.ItemDataRole.DisplayRole:
            return words.printable(photo.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(photo, index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(photo, index.row())
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt. Photos can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return (
            flag.ItemIsSelectable
            | flag.ItemIsEnabled
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def _spoken(self, photo: Photo, row: int) -> str:
        name = words.printable(photo.name)
        if self._tells_homes:
            name = f"{name}, {self.caption(row)}"
        film = self.film(row)
        if film is not None:
            name = self.tr("{name}, video").replace("{name}", name)
            name = f"{name}, {film}" if film else name
        mark = self.stack(row)
        if mark is not None:
            name = f"{name}, {mark.sentence}"
        if photo.presence is Presence.MISSING:
            return self.tr("{name}, file is missing").replace("{name}", name)
        if photo.presence is Presence.OFFLINE:
            return self.tr("{name}, drive is not connected").replace("{name}", name)
        return name

    def _tooltip(self, photo: Photo, row: int) -> str:
        membership, likeness = self.membership(row), self.likeness(row)
        lines = [words.printable(photo.name), words.printable(str(photo.folder))]
        film = self.film(row)
        if film is not None:
            video = self.tr("Video")
            lines.append(f"{video}, {film}" if film else video)
        if photo.presence is Presence.MISSING:
            lines.append(self.tr("The file is missing. It was here when it was last read."))
        elif photo.presence is Presence.OFFLINE:
            lines.append(self.tr("Its drive or folder is not connected now."))
        if membership is not None:
            lines.append(belonging_sentence(membership))
        mark = self.stack(row)
        if mark is not None:
            lines.append(mark.sentence)
            opened = self.tr("Close the stack: E, or click the number.")
            closed = self.tr("See each of them: E, or click the number.")
            lines.append(opened if mark.opened else closed)
        if likeness is not None:
            lines.append(self.tr("In: {group}").replace("{group}", self.caption(row)))
            lines.append(likeness_word(likeness))
        return "\n".join(lines)


def sizes(sections: Iterable[GridSection]) -> tuple[int, int]:
    """How many photos sections show, and how many they have."""
    shown = left_out = 0
    for section in sections:
        shown += len(section.photos) + section.folded
        left_out += section.left_out
    return shown, shown + left_out
