"""Marks are written in groups, after the folders they speak of are on the disk."""

from __future__ import annotations

import errno
from pathlib import Path

from photoclust.core.photo import FileIdentity
from photoclust.core.text import Text
from photoclust.filing.ledger import GROUP, GROUP_SECONDS, Ledger
from photoclust.store.journal.records import EntryState, Intent, Mark, Mode
from tests.helpers.shelf import BorrowedSystem, FaultySystem, Shelf


class Watched(BorrowedSystem):
    """A system that notes which folders it syncs."""

    def __init__(self) -> None:
        super().__init__()
        self.synced: list[Path] = []

    def sync_folder(self, folder: Path) -> None:
        self.synced.append(folder)


class Clock:
    """Seconds that pass when told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def entries(shelf: Shelf, count: int) -> list[int]:
    identity = FileIdentity(1, 2, 3, 4)
    intents = [
        Intent(n, Path(f"/a/{n}"), Path(f"/b/{n}"), "", None, None, identity, None)
        for n in range(count)
    ]
    return [entry.id for entry in shelf.journal.begin(Mode.MOVE, Text("x"), (), intents)[1]]


def open_count(shelf: Shelf) -> int:
    return len(shelf.journal.open_entries())


def test_a_group_is_written_when_it_is_full(shelf: Shelf) -> None:
    system = Watched()
    ledger = Ledger(shelf.journal, system, clock=Clock())
    numbers = entries(shelf, GROUP)
    for number in numbers[:-1]:
        ledger.add(Mark(number, EntryState.DONE), Path("/b"), Path("/a"))
        ledger.write_when_due()
    assert open_count(shelf) == GROUP
    assert system.synced == []
    ledger.add(Mark(numbers[-1], EntryState.DONE))
    ledger.write_when_due()
    assert open_count(shelf) == 0
    assert system.synced == [Path("/a"), Path("/b")]


def test_or_when_it_has_waited_long(shelf: Shelf) -> None:
    clock = Clock()
    ledger = Ledger(shelf.journal, Watched(), clock=clock)
    ledger.add(Mark(entries(shelf, 1)[0], EntryState.DONE))
    clock.now = GROUP_SECONDS
    ledger.write_when_due()
    assert open_count(shelf) == 0


def test_folders_are_synced_before_the_marks(shelf: Shelf) -> None:
    steps: list[str] = []
    ledger = Ledger(shelf.journal, Watched(), steps.append)
    ledger.write()
    assert steps == ["before marks", "after marks"]


def test_a_folder_that_is_gone_does_not_hold_up_the_marks(shelf: Shelf) -> None:
    system = FaultySystem(errno.ENOENT, lambda *_: True)
    ledger = Ledger(shelf.journal, system)
    ledger.add(Mark(entries(shelf, 1)[0], EntryState.DONE), Path("/gone"))
    ledger.write()
    assert open_count(shelf) == 0
