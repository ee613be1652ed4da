"""Marks that wait to be written into the journal together."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.systems.interface import System
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Mark

GROUP = 1024
GROUP_SECONDS = 1.0


class Ledger:
    """Collects marks and writes them in groups: one transaction and one sync per folder each.

    A crash loses at most a group of marks, and recovery finds out by looking at both places.
    What is marked is on the disk: folders are synced first. One thread at a time.

    Args:
        journal: Where the marks go.
        system: The system's primitives.
        checkpoint: Called around each write.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        journal: Journal,
        system: System,
        checkpoint: Checkpoint = no_checkpoint,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._journal = journal
        self._system = system
        self._checkpoint = checkpoint
        self._clock = clock
        self._marks: list[Mark] = []
        self._folders: set[Path] = set()
        self._traits: dict[int, bytes | None] = {}
        self._written_at = clock()

    def add(self, mark: Mark, *folders: Path) -> None:
        """Note a mark, and the folders whose names changed with it."""
        self._marks.append(mark)
        self._folders.update(folders)

    def keep(self, traits: Mapping[int, bytes | None]) -> None:
        """Note what files lost on their way, by the number of their entry; None: nothing."""
        self._traits.update(traits)

    def write_when_due(self) -> None:
        """Write the marks when there are many or the oldest waits long."""
        if len(self._marks) >= GROUP or self._clock() - self._written_at >= GROUP_SECONDS:
            self.write()

    def write(self) -> None:
        """Write all marks now."""
        for folder in sorted(self._folders):
            # A folder that is gone since, or a disk that is: there is nothing to sync.
            with contextlib.suppress(OSError):
                self._system.sync_folder(folder)
        self._checkpoint("before marks")
        # First, since what is marked is not looked at again.
        if self._traits:
            self._journal.traits.write(self._traits)
        if self._marks:
            self._journal.mark(self._marks)
        self._checkpoint("after marks")
        self._marks.clear()
        self._folders.clear()
        self._traits.clear()
        self._written_at = self._clock()
