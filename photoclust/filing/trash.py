"""Putting photos and their companions into the system's trash, and taking them out again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from photoclust.core.photo import FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.text import Text, joined
from photoclust.filing import refusals
from photoclust.filing.acts import Acts, Checkpoint, no_checkpoint
from photoclust.filing.folders import Folders
from photoclust.filing.ledger import Ledger
from photoclust.filing.mover import Outcome, expected_at
from photoclust.filing.refusals import Refusal, refusal_for
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, EntryState, Mark


class TrashBin(Protocol):
    """A place that files go to and may come back from. Any thread; one file at a time."""

    def takes(self, path: Path) -> bool:
        """Whether the disk of `path` has a trash."""

    def put(self, path: Path) -> None:
        """Put a file into the trash.

        Raises:
            OSError: the system did not take it; it is where it was.
        """

    def find(self, path: Path, identity: FileIdentity) -> Path | None:
        """Where a file that came from `path` lies in the trash; None where no program can tell."""

    def forget(self, trashed: Path) -> None:
        """Drop what the trash keeps about a file that was taken out again."""


class Trasher:
    """Carries bundles of one batch into the trash and back. One thread at a time.

    Args:
        journal: The journal.
        ledger: Takes the marks.
        acts: What can be done to one file.
        trash: The trash.
        folders: The batch's folders.
        checkpoint: Called after each file that went into the trash.
    """

    def __init__(
        self,
        journal: Journal,
        ledger: Ledger,
        acts: Acts,
        trash: TrashBin,
        folders: Folders,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        self._journal = journal
        self._ledger = ledger
        self._acts = acts
        self._trash = trash
        self._folders = folders
        self._checkpoint = checkpoint

    def forward(self, bundle: Sequence[Entry]) -> Outcome:
        """Put a bundle into the trash. What is in the trash stays there when the rest fails."""
        redoing = bundle[0].state is EntryState.REDOING
        staying = EntryState.UNDONE if redoing else EntryState.LEFT
        gone: list[Entry] = []
        in_hand = bundle[0]
        try:
            for entry in bundle:
                in_hand = entry
                self._acts.verify(entry.intent.source, expected_at(entry, self._journal))
            for entry in bundle:
                in_hand = entry
                gone.append(self._put(entry))
        except (Refusal, OSError) as error:
            return self._failed(bundle, gone, in_hand, error, staying)
        return Outcome(tuple(gone))

    def back(self, bundle: Sequence[Entry]) -> Outcome:
        """Take a bundle out of the trash, to where it was."""
        returned: list[Entry] = []
        in_hand = bundle[0]
        try:
            for entry in bundle:
                in_hand = entry
                self._take_out(entry)
                returned.append(entry)
        except (Refusal, OSError) as error:
            return self._failed(bundle, returned, in_hand, error, EntryState.DONE)
        return Outcome(tuple(returned))

    def _put(self, entry: Entry) -> Entry:
        source = entry.intent.source
        seen = self._acts.verify(source, expected_at(entry, self._journal))
        if not self._trash.takes(source):
            reason = Text("Its disk has no trash, and nothing is deleted for good.")
            raise Refusal(reason, Text("Delete it yourself if you mean it."))
        self._trash.put(source)
        self._checkpoint("trashed")
        if os.path.lexists(source):
            reason = Text("The system did not take it.")
            raise Refusal(reason, Text("Put it into the trash with the system's own file manager."))
        place = self._trash.find(source, seen)
        self._ledger.add(Mark(entry.id, EntryState.DONE, seen, destination=place), source.parent)
        return entry._replace(intent=entry.intent._replace(destination=place))

    def _take_out(self, entry: Entry) -> None:
        source, place = entry.intent.source, entry.intent.destination
        if place is None:
            raise refusals.not_restorable()
        self._folders.make_again(source.parent, [entry])
        try:
            arrival = self._acts.relocate(place, source, expected_at(entry, self._journal))
        except FileExistsError as error:
            raise refusals.taken(source) from error
        self._trash.forget(place)
        mark = Mark(entry.id, EntryState.UNDONE, arrival.identity, arrival.digest)
        self._ledger.add(mark, source.parent, place.parent)

    def _failed(
        self,
        bundle: Sequence[Entry],
        carried: Sequence[Entry],
        in_hand: Entry,
        error: Refusal | OSError,
        staying: EntryState,
    ) -> Outcome:
        through = {entry.id for entry in carried}
        for entry in bundle:
            if entry.id not in through:
                self._ledger.add(Mark(entry.id, staying))
        refusal = error if isinstance(error, Refusal) else refusal_for(error)
        back = staying is EntryState.DONE
        reason = refusal.reason
        if not refusal.absent:
            where = Text("It is in the trash.") if back else Text("It is where it was.")
            reason = joined([reason, where])
        if carried:
            names = ", ".join(entry.intent.source.name for entry in carried)
            other = (
                Text("Only {names} could be carried and is back.", names=names)
                if back
                else Text("Only {names} could be carried and is in the trash.", names=names)
            )
            reason = joined([refusal.reason, other])
        problem = Problem(in_hand.intent.source, reason, refusal.hint)
        return Outcome(tuple(bundle), problem, stop=refusal.stop, split=tuple(carried))
