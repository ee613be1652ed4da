"""The current clustering and its one history of edits and filings.

The only mutable object of the domain. GUI thread only (or the headless command's main thread).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Clustering
from photoclust.core.edits import Edit
from photoclust.core.moved_folders import FolderMoves, moved_change, moving
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One undoable step.

    Attributes:
        change: What it did to the clusters.
        batch: The filing's batch in the journal when the step also moved files, else None.
            Such a step may only be undone after the batch was (see services.file_clusters).
    """

    change: Change
    batch: int | None = None

    @property
    def label(self) -> str:
        """The step in words."""
        return self.change.label


class SessionLog(Protocol):
    """Where a session writes down every step, so that all is there at the next start.

    Called on the session's thread after each step; must not block.
    """

    def recorded(self, entry: HistoryEntry, position: int) -> None:
        """Entry number `position` was added; all entries from there on were dropped before."""

    def undone(self, entry: HistoryEntry, position: int) -> None:
        """The entry at `position` was taken back and can be redone."""

    def redone(self, entry: HistoryEntry, position: int) -> None:
        """The entry at `position` was done again."""

    def absorbed(self, change: Change) -> None:
        """A change outside the history (new photos arriving) was applied."""

    def relocated(
        self, moves: FolderMoves, change: Change, entries: Mapping[int, HistoryEntry]
    ) -> None:
        """Folders are elsewhere now: a change outside the history, and the steps that differ."""


class NullLog:
    """A session log that keeps nothing."""

    def recorded(self, entry: HistoryEntry, position: int) -> None:
        """Forget."""

    def undone(self, entry: HistoryEntry, position: int) -> None:
        """Forget."""

    def redone(self, entry: HistoryEntry, position: int) -> None:
        """Forget."""

    def absorbed(self, change: Change) -> None:
        """Forget."""

    def relocated(
        self, moves: FolderMoves, change: Change, entries: Mapping[int, HistoryEntry]
    ) -> None:
        """Forget."""


Listener = Callable[[Change], None]


class Session:
    """The clustering a person is working on.

    Attributes:
        clustering: The current state; replaced, never changed in place.
        entries: The whole history, oldest first.
        position: How many of the entries are done; those after it can be redone.
    """

    def __init__(
        self,
        clustering: Clustering,
        log: SessionLog,
        entries: Sequence[HistoryEntry] = (),
        position: int | None = None,
    ) -> None:
        self.clustering = clustering
        self.entries = list(entries)
        self.position = len(self.entries) if position is None else position
        self._log = log
        self._listeners: list[Listener] = []
        self._removed: frozenset[PhotoId] | None = None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the `Change` after every step; return how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(self, edit: Edit) -> Change:
        """Do an edit and put it into the history. An edit that changes nothing is left out.

        Raises:
            InputError: the edit makes no sense now; nothing changed.
        """
        change = edit.change(self.clustering)
        if not change.is_empty:
            self.record(change)
        return change

    def record(self, change: Change, batch: int | None = None) -> None:
        """Apply a change worked out elsewhere (a regrouping, a filing) as one undoable step."""
        self.clustering = apply_change(self.clustering, change)
        entry = HistoryEntry(change, batch)
        del self.entries[self.position :]
        self.entries.append(entry)
        self.position += 1
        self._removed = None
        self._log.recorded(entry, self.position - 1)
        self._tell(change)

    def absorb(self, change: Change) -> None:
        """Apply a change that is nobody's edit and hence not undoable.

        Photos that arrive become unsorted this way. It may only add to Unsorted, so that every
        step in the history still fits. Photos that a step in the history has removed come back
        as a step of their own, because taking back the removal brings them as well.
        """
        new = change.unsorted_in - self.clustering.photos()
        back = new & self._removed_photos()
        if back:
            self.record(arrival(back))
        change = replace(change, unsorted_in=new - back)
        if change.is_empty:
            return
        self.clustering = apply_change(self.clustering, change)
        self._log.absorbed(change)
        self._tell(change)

    def relocate(self, moves: FolderMoves) -> None:
        """Take note that other programs moved folders: clusters, and each step, know where to.

        That is nobody's edit: taking steps back must not lead to folders that are no more.
        """
        change = moving(self.clustering, moves)
        differing: dict[int, HistoryEntry] = {}
        for position, entry in enumerate(self.entries):
            moved = moved_change(entry.change, moves)
            if moved is not entry.change:
                differing[position] = self.entries[position] = replace(entry, change=moved)
        self.clustering = apply_change(self.clustering, change)
        self._log.relocated(moves, change, differing)
        if not change.is_empty:
            self._tell(change)

    @property
    def next_undo(self) -> HistoryEntry | None:
        """The step that `undo` would take back."""
        return self.entries[self.position - 1] if self.position else None

    @property
    def next_redo(self) -> HistoryEntry | None:
        """The step that `redo` would do again."""
        return self.entries[self.position] if self.position < len(self.entries) else None

    def undo(self) -> HistoryEntry | None:
        """Take the newest step back and return it; None when there is none."""
        entry = self.next_undo
        if entry is None:
            return None
        change = entry.change.inverse()
        self.clustering = apply_change(self.clustering, change)
        self.position -= 1
        self._removed = None
        self._log.undone(entry, self.position)
        self._tell(change)
        return entry

    def redo(self) -> HistoryEntry | None:
        """Do the step undone last again and return it; None when there is none."""
        entry = self.next_redo
        if entry is None:
            return None
        self.clustering = apply_change(self.clustering, entry.change)
        self.position += 1
        self._removed = None
        self._log.redone(entry, self.position - 1)
        self._tell(entry.change)
        return entry

    def done(self) -> list[Change]:
        """The steps that are done, oldest first."""
        return [entry.change for entry in self.entries[: self.position]]

    def _removed_photos(self) -> frozenset[PhotoId]:
        """Photos that the done steps of the history have taken out of the library.

        Worked out once per state of the history: photos arrive twice a second, and a step may
        have touched all of a large library.
        """
        if self._removed is not None:
            return self._removed
        removed: frozenset[PhotoId] = frozenset()
        for change in self.done():
            before = change.unsorted_out.union(*(c.members for c in change.before))
            after = change.unsorted_in.union(*(c.members for c in change.after))
            removed = (removed | (before - after)) - after
        self._removed = removed
        return removed

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def arrival(photos: frozenset[PhotoId]) -> Change:
    """The change that photos new to the library make: they are unsorted."""
    return Change(Text("Add 1 photo", "Add {n} photos", n=len(photos)), unsorted_in=photos)
