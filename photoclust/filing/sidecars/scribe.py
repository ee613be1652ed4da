"""Writing sidecars, and giving them back the bytes they had: told apart by their bytes alone.

A sidecar that is there is replaced in one step, right after its bytes were compared. No system
replaces a file only if it is still the same, so this is the one act that puts a file in the place
of another; what was there is in the journal before.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing import refusals
from photoclust.filing.absent import Absences, disk_away
from photoclust.filing.acts import Acts, Checkpoint, Expected
from photoclust.filing.copying import partial_name
from photoclust.filing.ledger import Ledger
from photoclust.filing.mover import Outcome
from photoclust.filing.places import Places
from photoclust.filing.refusals import Refusal, refusal_for
from photoclust.filing.systems.interface import System
from photoclust.filing.traits import give_traits, read_traits
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import OPEN_STATES, Entry, EntryState, Mark

MAX_BYTES = 4_000_000
"""A larger file is no sidecar that could be read."""

_STAYING = {
    EntryState.INTENDED: EntryState.LEFT,
    EntryState.UNDOING: EntryState.DONE,
    EntryState.REDOING: EntryState.UNDONE,
}


def bytes_of(path: Path) -> bytes | None:
    """The bytes of the sidecar at `path`; None where nothing is.

    Raises:
        Refusal: something else is there.
        OSError: it cannot be read.
    """
    try:
        found = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(found.st_mode):
        raise refusals.no_file()
    if found.st_size > MAX_BYTES:
        raise Refusal(Text("It is too large for a sidecar, so it was left as it is."))
    return path.read_bytes()


class Scribe:
    """Writes the sidecars of one batch, and takes that back. One thread at a time.

    Attributes:
        ledger: As given.

    Args:
        journal: The journal.
        batch: Number of the batch.
        ledger: Takes the marks.
        places: The folders of the batch.
        system: The system's primitives.
        checkpoint: Called between steps that a crash could separate.
    """

    def __init__(
        self,
        journal: Journal,
        batch: int,
        ledger: Ledger,
        places: Places,
        system: System,
        checkpoint: Checkpoint,
    ) -> None:
        self._journal = journal
        self._batch = batch
        self.ledger = ledger
        self._places = places
        self._system = system
        self._acts = Acts(system, checkpoint)
        self._checkpoint = checkpoint
        self._rewritings = journal.sidecars.of(batch)

    def carry(self, bundle: Sequence[Entry]) -> Outcome:
        """Write one sidecar, or give it back the bytes it had; which of both its state says."""
        (entry,) = bundle
        path = entry.intent.source
        before, after = self._way(entry)
        try:
            if (now := bytes_of(path)) != after:
                if now != before:
                    raise refusals.changed()
                self._write(path, before, after)
        except (Refusal, OSError) as error:
            refusal = error if isinstance(error, Refusal) else refusal_for(error)
            self.ledger.add(Mark(entry.id, _STAYING[entry.state]))
            problem = Problem(path, refusal.reason, refusal.hint)
            return Outcome((entry,), problem, stop=refusal.stop)
        self.ledger.add(Mark(entry.id, _arrived(entry.state)), path.parent)
        return Outcome((entry,))

    def look(self, entries: Sequence[Entry], *, going_back: bool) -> Absences:
        """Look at all sidecars before they are written, and write down which are other by now."""
        held = EntryState.DONE if going_back else EntryState.UNDONE
        opened = EntryState.UNDOING if going_back else EntryState.REDOING
        returned, resting, waiting = [], [], []
        problems: list[Problem] = []
        away = Counter[Path]()
        for entry in entries:
            if entry.state not in (held, EntryState.RESTING):
                continue
            path, rests = entry.intent.source, entry.state is EntryState.RESTING
            before, after = self._way(entry._replace(state=opened))
            problem, now = self._read(path)
            if not self._places.is_there(path.parent, entries):
                away[path.parent] += not rests
                waiting += [] if rests else [entry]
            elif problem is not None:
                problems += [] if rests else [problem]
                waiting += [] if rests else [entry]
            elif now == before:
                if rests:
                    self.ledger.add(Mark(entry.id, held))
            elif now == after:
                returned.append(entry)
                self.ledger.add(Mark(entry.id, _arrived(opened)))
            elif not rests:
                resting.append(entry)
                problems.append(_other(path))
                self.ledger.add(Mark(entry.id, EntryState.RESTING))
        self.ledger.write()
        problems += [disk_away(folder, n) for folder, n in away.items() if n]
        return Absences(tuple(returned), tuple(resting), tuple(waiting), tuple(problems))

    def some_can_go(self, entries: Sequence[Entry]) -> bool:
        """Whether a sidecar that rests has the bytes again that were written, or those before."""
        return any(
            bytes_now is not None and bytes_now in self._way(entry)
            for entry in entries
            if entry.state is EntryState.RESTING
            for bytes_now in (self._read(entry.intent.source)[1],)
        )

    def settle(self, entries: Sequence[Entry]) -> tuple[int, int, int, tuple[Problem, ...]]:
        """Settle what a crash left open; what cannot be looked at stays open.

        Returns:
            How many sidecars are at the end of their way, at its beginning, and neither; and what
            to tell.
        """
        counts = Counter[EntryState]()
        problems: list[Problem] = []
        away = Counter[Path]()
        for entry in entries:
            path = entry.intent.source
            before, after = self._way(entry)
            problem, now = self._read(path)
            state = entry.state
            if not self._places.is_there(path.parent, entries):
                away[path.parent] += 1
            elif problem is not None:
                problems.append(problem)
            else:
                partial_name(path, path).unlink(missing_ok=True)
                if now == after:
                    state = _arrived(entry.state)
                elif now == before:
                    state = _STAYING[entry.state]
                else:
                    state = EntryState.RESTING
                    problems.append(_other(path))
                self.ledger.add(Mark(entry.id, state), path.parent)
            counts[state] += 1
        self.ledger.write()
        problems += [disk_away(folder, n) for folder, n in away.items()]
        arrived = counts[_arrived(entries[0].state)]
        kept = counts[EntryState.RESTING] + sum(counts[state] for state in OPEN_STATES)
        return arrived, len(entries) - arrived - kept, kept, tuple(problems)

    def _way(self, entry: Entry) -> tuple[bytes | None, bytes | None]:
        """The bytes at the start of the way of an entry, and at its end."""
        rewriting = self._rewritings[entry.id]
        way = (rewriting.earlier, rewriting.later)
        return way[::-1] if entry.state is EntryState.UNDOING else way

    def _read(self, path: Path) -> tuple[Problem | None, bytes | None]:
        """What keeps a sidecar from being looked at, and its bytes."""
        try:
            now = bytes_of(path)
        except (Refusal, OSError) as error:
            refusal = error if isinstance(error, Refusal) else refusal_for(error)
            return Problem(path, refusal.reason, refusal.hint), None
        holder = self._journal.last_holder(path) if now is None else None
        if holder in (None, self._batch):
            return None, now
        reason = Text("It was moved on from here by filing {holder}.", holder=holder)
        return Problem(path, reason, Text("Undo filing {holder} first.", holder=holder)), None

    def _write(self, path: Path, before: bytes | None, after: bytes | None) -> None:
        """Put other bytes in the place of those that were just seen there.

        Raises:
            Refusal: they are others by now.
            OSError: as the system says.
        """
        if after is None:
            self._checkpoint("verified")
            if bytes_of(path) != before:
                raise refusals.changed()
            path.unlink()
            return
        partial = partial_name(path, path)
        # What an earlier crash left under this name is an unfinished sidecar.
        partial.unlink(missing_ok=True)
        try:
            self._write_beside(partial, after, path if before is not None else None)
            self._checkpoint("written")
            if before is None:
                self._acts.relocate(partial, path, Expected(None, None))
            else:
                if bytes_of(path) != before:
                    raise refusals.changed()
                partial.replace(path)
        except FileExistsError as error:
            partial.unlink(missing_ok=True)
            raise refusals.taken(path) from error
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        self._checkpoint("placed")

    def _write_beside(self, partial: Path, data: bytes, like: Path | None) -> None:
        """Write bytes to a new file, with what the file that it replaces has besides its bytes."""
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        descriptor = os.open(partial, flags, 0o666 if like is None else 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if like is not None:
                access = self._system.traits
                # Written now, so its time is its own.
                wanted = replace(read_traits(like, access), mtime_ns=None)
                give_traits(partial, wanted, like.stat().st_atime_ns, access)
            self._system.sync_file(file.fileno())


def _arrived(state: EntryState) -> EntryState:
    return EntryState.UNDONE if state is EntryState.UNDOING else EntryState.DONE


def _other(path: Path) -> Problem:
    return Problem(
        path,
        Text("Another program changed this sidecar since, so it was left as it is."),
        Text("Its keywords can be changed in the program that shows them."),
    )
