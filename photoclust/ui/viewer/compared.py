"""What a person marked of the photos that are compared, and what would go to the trash for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from photoclust.core.photo import PhotoId


class Mark(StrEnum):
    """What a person wants of a photo."""

    KEEP = "keep"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Compared:
    """Photos beside each other. Immutable.

    Attributes:
        photos: In the order in which they stand; at least one.
        current: The place of the one that the keyboard is on.
        best: The one that is proposed, or None.
        whole: All of them are needed: only what a person marks one by one may go.
        marks: What a person marked.
    """

    photos: tuple[PhotoId, ...]
    current: int = 0
    best: PhotoId | None = None
    whole: bool = False
    marks: dict[PhotoId, Mark] = field(default_factory=dict)

    @property
    def photo(self) -> PhotoId:
        """The one that the keyboard is on."""
        return self.photos[self.current]

    def marked(self, mark: Mark) -> Compared:
        """Mark the current photo, or take the mark away where it has it."""
        marks = dict(self.marks)
        if marks.pop(self.photo, None) != mark:
            marks[self.photo] = mark
        return replace(self, marks=marks)

    def at(self, place: int) -> Compared:
        """With the keyboard on a place; places beyond the ends mean the ends."""
        return replace(self, current=min(max(0, place), len(self.photos) - 1))

    def without(self, gone: Collection[PhotoId]) -> Compared | None:
        """Without some photos; None where none is left."""
        left = tuple(photo for photo in self.photos if photo not in gone)
        if not left:
            return None
        marks = {photo: mark for photo, mark in self.marks.items() if photo in left}
        best = self.best if self.best in left else None
        ahead = sum(photo in gone for photo in self.photos[: self.current])
        return replace(self, photos=left, marks=marks, best=best).at(self.current - ahead)

    def kept(self) -> frozenset[PhotoId]:
        """Those that a person marked to be kept; else the proposed one, where there is one."""
        marked = frozenset(p for p, mark in self.marks.items() if mark is Mark.KEEP)
        proposed = frozenset({self.best} if self.best is not None else ())
        return marked or proposed - self._marked_for_trash()

    def for_trash(self) -> tuple[PhotoId, ...]:
        """What would go: what is marked for it; without such marks, all but what is kept."""
        marked = self._marked_for_trash()
        kept = self.kept()
        if not marked and kept and not self.whole:
            marked = frozenset(self.photos) - kept
        return tuple(photo for photo in self.photos if photo in marked)

    def _marked_for_trash(self) -> frozenset[PhotoId]:
        return frozenset(p for p, mark in self.marks.items() if mark is Mark.TRASH)


def columns_for(shapes: Sequence[float], width: float, height: float) -> int:
    """In how many columns pictures are seen largest.

    Args:
        shapes: Width by height of each.
        width: Of the room they share.
        height: Likewise.
    """

    def seen(columns: int) -> float:
        """The sum of the areas that the pictures take."""
        rows = -(-len(shapes) // columns)
        across, down = width / columns, height / rows
        return sum(min(across, down * shape) ** 2 / shape for shape in shapes)

    return max(range(1, len(shapes) + 1), key=lambda columns: (seen(columns), columns))
