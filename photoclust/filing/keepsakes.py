"""What files of a batch lost on another disk, kept in the journal until they come back.

What a file has is written down before it leaves its disk, so that a crash behind the removal of
the original costs nothing either; once it has arrived, only what it lacks there stays in the
journal.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from photoclust.core.parents import Parents
from photoclust.filing.acts import Arrival
from photoclust.filing.systems.traits import TraitAccess
from photoclust.filing.traits import (
    NOTHING,
    Loss,
    Traits,
    decode_traits,
    encode_traits,
    read_traits,
)
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, Mode


class Keepsakes:
    """The traits that a batch's files have lost. One thread at a time.

    Args:
        journal: Where they are kept.
        batch: The batch.
        access: Reads traits.
    """

    def __init__(self, journal: Journal, batch: int, access: TraitAccess) -> None:
        self._journal = journal
        self._access = access
        self._batch = batch
        self._known: dict[int, Traits] | None = None
        self._announced: set[int] = set()
        self._twins: dict[int, tuple[int, int]] = {}
        self._losses = Counter[Loss]()
        self._names: dict[tuple[int, int], list[bool]] = {}

    def lost(self, entry: Entry) -> Traits:
        """What the entry's file lost on an earlier way."""
        if self._known is None:
            rows = self._journal.traits.of(self._batch)
            self._known = {number: decode_traits(row) for number, row in rows.items()}
        if not self._known and not self._twins:
            return NOTHING
        lost = self._known.get(entry.id, NOTHING)
        # Asked for when one of two names may be gone already.
        twins = self._twins.get(entry.id)
        return lost if twins is None else replace(lost, twins=twins)

    def announce(self, entries: Sequence[Entry], *, going_back: bool = False) -> None:
        """Write down what those files have that are going to another disk, before they go.

        Args:
            entries: Announced entries of a move.
            going_back: Whether they go from their destinations to their sources.
        """
        home = Parents().of
        disks: dict[Path, int | None] = {}
        rows: dict[int, bytes | None] = {}
        for entry in entries:
            there = entry.intent.destination
            if entry.mode is not Mode.MOVE or there is None:
                continue
            start, end = (
                (there, entry.intent.source) if going_back else (entry.intent.source, there)
            )
            folder = home(end)
            if folder not in disks:
                disks[folder] = _disk_of(folder)
            if entry.intent.identity.dev == disks[folder]:
                continue
            # What cannot be read is told when its turn comes.
            with contextlib.suppress(OSError):
                traits = self.lost(entry).over(read_traits(start, self._access))
                rows[entry.id] = encode_traits(traits)
                if traits.twins is not None:
                    self._twins[entry.id] = traits.twins
        if rows:
            self._journal.traits.write(rows)
            self._announced |= rows.keys()

    def after(self, entry: Entry, arrival: Arrival) -> dict[int, bytes | None]:
        """What the journal has to remember of a file that arrived, by its entry; counts it too."""
        lost = arrival.lost
        if lost is not None:
            self._losses.update(lost.kinds(self._access))
            if lost.twins is not None:
                self._names.setdefault(lost.twins, []).append(arrival.linked)
        if entry.mode is not Mode.MOVE or (lost is None and entry.id not in self._announced):
            return {}
        return self._settle(entry, lost)

    @property
    def losses(self) -> Counter[Loss]:
        """How many files lost what, of those that arrived."""
        torn = sum(len(linked) for linked in self._names.values() if not any(linked))
        return self._losses + Counter({Loss.HARD_LINKS: torn})

    def _settle(self, entry: Entry, lost: Traits | None) -> dict[int, bytes | None]:
        before = self.lost(entry)
        now = before if lost is None else lost
        if now == before and entry.id not in self._announced:
            return {}
        return {entry.id: None if now == NOTHING else encode_traits(now)}

    def found(self, entry: Entry, path: Path) -> dict[int, bytes | None]:
        """The same for a file that is found at its new place after a crash.

        Raises:
            OSError: it cannot be looked at.
        """
        announced = self.lost(entry)
        if announced == NOTHING:
            return {}
        return self._settle(entry, announced.missing_in(read_traits(path, self._access)))


def _disk_of(folder: Path) -> int | None:
    """The disk that a folder is on, or will be once it is made; None where its drive is gone."""
    existing = next((f for f in (folder, *folder.parents) if os.path.lexists(f)), None)
    return None if existing is None else os.lstat(existing).st_dev
