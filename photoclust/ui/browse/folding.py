"""Shows a stack as one tile: which photos of a section have a tile, and what it stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.stacks import Stacks
from photoclust.ui.photos.rows import EventMark, GridSection, SectionPart
from photoclust.ui.photos.stacks import FoundStacks, StackMark

if TYPE_CHECKING:
    from photoclust.services.groups.stacks import PhotoStack


_AT_ONCE = 20_000
"""Photos that are folded between two looks at what a person does: 15 ms."""

_Key = tuple[ClusterId | None, SectionPart, EventMark | None]
_Folded = dict[_Key, tuple[GridSection, GridSection]]
"""Sections with what became of them."""


class Folding(QObject):
    """Knows the stacks, which of them are opened, and folds sections. GUI thread only.

    Folding happens last, on photos that are ordered and searched already: a tile stands only for
    photos that would be seen without it. What was folded is kept per section, so that an edit
    costs what it touched. When stacks arrive in a large library, what is shown is folded bit by
    bit before they count, so that the window does not stand still.

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
        self._found = FoundStacks()
        self._looked = False
        self._opened: set[PhotoId] = set()
        self._kept: _Folded = {}
        self._shown: tuple[GridSection, ...] = ()
        self._coming: FoundStacks | None = None
        self._ready: _Folded = {}
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._prepare)

    @property
    def on(self) -> bool:
        """Whether stacks are shown as one."""
        return self._on

    @property
    def found(self) -> Sequence[PhotoStack] | None:
        """The stacks of the library, shown as one or not; None where nobody has looked yet."""
        return self._found.stacks if self._looked else None

    @property
    def stacks(self) -> Stacks:
        """Which photos are one thing; none where each is shown by itself."""
        return self._found.mates if self._on else Stacks()

    @property
    def closed(self) -> Stacks:
        """Which photos are one thing to a person: those of opened stacks stand for themselves."""
        return self.stacks.without(self._opened)

    def switch(self, *, on: bool) -> None:
        """Show stacks as one, or each photo by itself."""
        if on != self._on:
            self._on = on
            self.stacks_changed.emit()
            self.changed.emit()

    def take(self, found: FoundStacks) -> None:
        """Take the stacks of the library; opened ones stay opened."""
        self._looked, self._ready = True, {}
        self._coming = None if found.stacks == self._found.stacks else found
        self._prepare()

    def _prepare(self) -> None:
        """Fold some of what is shown by the stacks that come; with all of it they are there."""
        found, left = self._coming, _AT_ONCE
        if found is None:
            return
        for section in self._shown if self._on else ():
            if _key(section) in self._ready:
                continue
            if left <= 0:
                self._next.start()
                return
            left -= len(section.photos)
            self._ready[_key(section)] = section, _fold(section, found, self._opened)
        self._found, self._kept = found, self._ready
        self._coming, self._ready = None, {}
        self.stacks_changed.emit()
        self.changed.emit()

    def stack_of(self, photos: Collection[PhotoId]) -> PhotoStack | None:
        """The stack that photos are all of, shown as one or not; None where they are of none."""
        numbers = {self._found.number.get(photo) for photo in photos}
        number = numbers.pop() if len(numbers) == 1 else None
        return None if number is None else self._found.stacks[number]

    def let_stand(self, cover: PhotoId) -> None:
        """Let another photo of a stack stand for it."""
        number = self._found.number.get(cover)
        if number is not None and self._found.stacks[number].cover != cover:
            self._found = self._found.standing(number, cover)
            self._fold_anew(frozenset(self._found.stacks[number].photos))

    def toggle(self, marks: Collection[StackMark]) -> None:
        """Open stacks; where all of them are opened, close them."""
        closed = [mark for mark in marks if not mark.opened]
        for mark in closed:
            self._opened.update(mark.photos)
        if not closed:
            for mark in marks:
                self._opened.difference_update(self._found.mates.mates.get(mark.cover, mark.photos))
        self._fold_anew(frozenset(photo for mark in marks for photo in mark.photos))

    def _fold_anew(self, touched: frozenset[PhotoId]) -> None:
        """Fold what has these photos; a large library is not folded anew for one stack."""
        if touched:
            for folded in (self._kept, self._ready):
                for at in [
                    at for at, two in folded.items() if not touched.isdisjoint(two[0].photos)
                ]:
                    del folded[at]
            self.changed.emit()

    def fold(self, sections: Sequence[GridSection], *, apart: bool) -> list[GridSection]:
        """Give each closed stack of a section one tile, and put opened ones side by side.

        Args:
            sections: What is to be shown.
            apart: Each photo is shown by itself all the same (on the map, or what was found).
        """
        self._apart, self._shown = apart, () if apart else tuple(sections)
        if apart or not self._on or not self._found.stacks:
            return list(sections)
        return [self._folded(section) for section in sections]

    def whole(self, clustering: Clustering, photos: Iterable[PhotoId]) -> list[PhotoId]:
        """What is meant by photos that are pointed at: the rest of closed stacks comes along.

        Where each photo is shown by itself it is meant for itself; on the map what is selected has
        its mates already.

        Returns:
            The photos as given, then those that come along.
        """
        asked = list(photos)
        return asked if self._apart else self.with_mates(clustering, asked)

    def with_mates(self, clustering: Clustering, photos: Sequence[PhotoId]) -> list[PhotoId]:
        """Photos, then the rest of closed stacks that lies in the same groups."""
        if not self._on or not self._found.stacks:
            return list(photos)
        all_of_it = self._found.mates.whole(clustering, frozenset(photos), self._opened)
        return [*photos, *sorted(all_of_it.difference(photos))]

    def _folded(self, section: GridSection) -> GridSection:
        before = self._kept.get(_key(section))
        if before is None or before[0] is not section:
            before = section, _fold(section, self._found, self._opened)
            self._kept[_key(section)] = before
        return before[1]


def _key(section: GridSection) -> _Key:
    return section.cluster, section.part, section.event


def _fold(section: GridSection, found: FoundStacks, opened: Set[PhotoId]) -> GridSection:
    # Of 100,000 photos every step counts (docs/performance.md).
    counts = Counter(map(found.number.get, section.photos))
    counts.pop(None, None)
    several = [n for n, count in counts.items() if n is not None and count > 1]
    if not several:
        return section
    there: frozenset[PhotoId] = frozenset()
    marks = []
    for n in several:
        mark = found.marks[n]
        if counts[n] < len(mark.photos):
            there = there or frozenset(section.photos)
            mark = _part_of(mark, there)
        is_opened = bool(opened) and not opened.isdisjoint(mark.photos)
        marks.append(replace(mark, opened=True) if is_opened else mark)
    hidden = {photo for mark in marks for photo in mark.photos}
    hidden.difference_update(mark.cover for mark in marks)
    rows = [row for row, photo in enumerate(section.photos) if photo not in hidden]
    by_tile = {mark.cover: mark for mark in marks}
    side_by_side = [mark for mark in marks if mark.opened]
    if side_by_side:
        by_tile.update((photo, mark) for mark in side_by_side for photo in mark.photos)
        rows = _with_opened(section.photos, rows, side_by_side)
    shares = section.memberships
    return replace(
        section,
        photos=tuple(map(section.photos.__getitem__, rows)),
        memberships=tuple(map(shares.__getitem__, rows)) if shares else (),
        stacks=by_tile,
        folded=len(section.photos) - len(rows),
    )


def _part_of(mark: StackMark, there: Collection[PhotoId]) -> StackMark:
    """A stack of which not all photos are shown in a section."""
    photos = tuple(photo for photo in mark.photos if photo in there)
    return replace(mark, photos=photos, cover=mark.cover if mark.cover in there else photos[0])


def _with_opened(
    photos: Sequence[PhotoId], rows: Sequence[int], opened: Sequence[StackMark]
) -> list[int]:
    """Rows, with those of all photos of opened stacks where their cover stands."""
    wanted = {photo for mark in opened for photo in mark.photos}
    row_of = {photo: row for row, photo in enumerate(photos) if photo in wanted}
    inside = {row_of[mark.cover]: [row_of[photo] for photo in mark.photos] for mark in opened}
    return [shown for row in rows for shown in inside.get(row, (row,))]
