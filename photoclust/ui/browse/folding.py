"""Shows a stack as one tile: which photos of a section have a tile, and what it stands for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.stacks import Stacks
from photoclust.ui.photos.rows import GridSection, SectionPart
from photoclust.ui.photos.stacks import StackMark

if TYPE_CHECKING:
    from photoclust.services.groups.stacks import PhotoStack


class Folding(QObject):
    """Knows the stacks, which of them are opened, and folds sections. GUI thread only.

    Folding happens last, on photos that are ordered and searched already: a tile stands only for
    photos that would be seen without it. What was folded is kept per section, so that an edit
    costs what it touched.

    Args:
        parent: Qt parent.

    Signals:
        changed: Other photos have a tile now.
        stacks_changed: Other photos are one thing now.
    """

    changed = Signal()
    stacks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = True
        self._apart = False
        self._found: tuple[PhotoStack, ...] = ()
        self._looked = False
        self._number: dict[PhotoId, int] = {}
        self._mates = Stacks()
        self._opened: set[PhotoId] = set()
        self._kept: dict[tuple[ClusterId | None, SectionPart], tuple[GridSection, GridSection]] = {}

    @property
    def on(self) -> bool:
        """Whether stacks are shown as one."""
        return self._on

    @property
    def found(self) -> Sequence[PhotoStack] | None:
        """The stacks of the library, shown as one or not; None where nobody has looked yet."""
        return self._found if self._looked else None

    @property
    def stacks(self) -> Stacks:
        """Which photos are one thing; none where each is shown by itself."""
        return self._mates if self._on else Stacks()

    def switch(self, *, on: bool) -> None:
        """Show stacks as one, or each photo by itself."""
        if on != self._on:
            self._on = on
            self._note_change()

    def take(self, stacks: Sequence[PhotoStack]) -> None:
        """Take the stacks of the library; opened ones stay opened."""
        found, self._looked = tuple(stacks), True
        if found != self._found:
            self._found = found
            self._number = {p: n for n, stack in enumerate(found) for p in stack.photos}
            self._mates = Stacks.of(stack.photos for stack in found)
            self._note_change()

    def stack_of(self, photos: Collection[PhotoId]) -> PhotoStack | None:
        """The stack that photos are all of, shown as one or not; None where they are of none."""
        numbers = {self._number.get(photo) for photo in photos}
        number = numbers.pop() if len(numbers) == 1 else None
        return None if number is None else self._found[number]

    def let_stand(self, cover: PhotoId) -> None:
        """Let another photo of a stack stand for it."""
        number = self._number.get(cover)
        if number is None or self._found[number].cover == cover:
            return
        stack = replace(self._found[number], cover=cover)
        self._found = (*self._found[:number], stack, *self._found[number + 1 :])
        self._fold_anew(frozenset(stack.photos))

    def toggle(self, marks: Collection[StackMark]) -> None:
        """Open stacks; where all of them are opened, close them."""
        closed = [mark for mark in marks if not mark.opened]
        for mark in closed:
            self._opened.update(mark.photos)
        if not closed:
            for mark in marks:
                self._opened.difference_update(self._mates.mates.get(mark.cover, mark.photos))
        self._fold_anew(frozenset(photo for mark in marks for photo in mark.photos))

    def _fold_anew(self, touched: frozenset[PhotoId]) -> None:
        """Fold what has these photos; a large library is not folded anew for one stack."""
        if touched:
            kept = self._kept.items()
            self._kept = {at: two for at, two in kept if touched.isdisjoint(two[0].photos)}
            self.changed.emit()

    def fold(self, sections: Sequence[GridSection], *, apart: bool) -> list[GridSection]:
        """Give each closed stack of a section one tile, and put opened ones side by side.

        Args:
            sections: What is to be shown.
            apart: Each photo is shown by itself all the same (on the map, or what was found).
        """
        self._apart = apart
        if apart or not self._on or not self._number:
            return list(sections)
        return [self._folded(section) for section in sections]

    def whole(self, clustering: Clustering, photos: Iterable[PhotoId]) -> list[PhotoId]:
        """What is meant by photos that are pointed at: the rest of closed stacks comes along.

        Returns:
            The photos as given, then those that come along.
        """
        asked = list(photos)
        if self._apart or not self._on or not self._number:
            return asked
        all_of_it = self._mates.whole(clustering, frozenset(asked), self._opened)
        return [*asked, *sorted(all_of_it.difference(asked))]

    def _note_change(self) -> None:
        self._kept.clear()
        self.stacks_changed.emit()
        self.changed.emit()

    def _folded(self, section: GridSection) -> GridSection:
        key = section.cluster, section.part
        before = self._kept.get(key)
        if before is None or before[0] is not section:
            before = self._kept[key] = section, self._fold(section)
        return before[1]

    def _fold(self, section: GridSection) -> GridSection:
        place: dict[int, dict[PhotoId, int]] = {}
        for row, photo in enumerate(section.photos):
            number = self._number.get(photo)
            if number is not None:
                place.setdefault(number, {})[photo] = row
        marks = {n: self._mark(n, rows) for n, rows in place.items() if len(rows) > 1}
        if not marks:
            return section
        rows: list[int] = []
        for row, photo in enumerate(section.photos):
            number = self._number.get(photo, -1)
            mark = marks.get(number)
            if mark is None or (photo == mark.cover and not mark.opened):
                rows.append(row)
            elif photo == mark.cover:
                rows += (place[number][mate] for mate in mark.photos)
        by_tile = {
            photo: mark
            for mark in marks.values()
            for photo in (mark.photos if mark.opened else (mark.cover,))
        }
        return replace(
            section,
            photos=tuple(section.photos[row] for row in rows),
            memberships=tuple(section.memberships[row] for row in rows)
            if section.memberships
            else (),
            stacks=by_tile,
            folded=len(section.photos) - len(rows),
        )

    def _mark(self, number: int, there: Collection[PhotoId]) -> StackMark:
        stack = self._found[number]
        photos = tuple(photo for photo in stack.photos if photo in there)
        cover = stack.cover if stack.cover in there else photos[0]
        return StackMark(str(stack.kind), photos, cover, not self._opened.isdisjoint(photos))
