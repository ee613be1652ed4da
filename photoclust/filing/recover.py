"""Settling what a crash left open, by looking at both places of every announced file.

Nothing is ever deleted on doubt: a file is only removed where the very same bytes lie at the
other place, or where it is the app's own unfinished copy or empty reservation.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from itertools import groupby
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.absent import disk_away
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.content import (
    COARSEST_CLOCK_NS,
    digest_of,
    file_at,
    is_absent,
    is_meant,
    is_sidecar,
)
from photoclust.filing.copying import partial_name
from photoclust.filing.folders import remove_own
from photoclust.filing.mover import Mover
from photoclust.filing.places import ends_of, intents_of
from photoclust.filing.refusals import refusal_for
from photoclust.filing.run import bundles_of
from photoclust.filing.stragglers import fetch_stragglers
from photoclust.filing.strays import Strays
from photoclust.filing.systems.interface import System
from photoclust.filing.trash import TrashBin
from photoclust.filing.undo import crew_for, scribe_for
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Batch, Entry, EntryState, Mark, Mode

_NO_MATTER = Text("Nothing has to be done.")


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was found of one batch.

    Attributes:
        batch: Its number.
        label: What a person called for ("Move 214 photos").
        arrived: Files at the end of their way.
        stayed: Files at its beginning.
        kept: Files that were left as they are, because only a person can judge.
        problems: A sentence for each of those, and for everything else worth telling.
    """

    batch: int
    label: Text
    arrived: int
    stayed: int
    kept: int
    problems: tuple[Problem, ...]


class _Found(Enum):
    """Where a file is on its announced way."""

    ARRIVED = auto()
    STAYED = auto()
    DOUBT = auto()
    UNREACHABLE = auto()


@dataclass(frozen=True, slots=True)
class _Place:
    """What was found of one file, and what the journal has to learn about it."""

    found: _Found
    identity: FileIdentity | None = None
    digest: Digest | None = None
    destination: Path | None = None


def recover(
    journal: Journal, system: System, trash: TrashBin, checkpoint: Checkpoint = no_checkpoint
) -> list[Recovery]:
    """Settle all announced entries: finish, roll back, or keep both and tell.

    Files on a drive that is not there stay announced and are looked at the next time. So are
    those that were lost from sight, silently: a person was told when they were.
    """
    batches = {batch.id: batch for batch in journal.batches()}
    recoveries = []
    for number, entries in groupby(journal.doubtful(), key=lambda entry: entry.batch):
        recoverer = _Recoverer(journal, batches[number], system, trash, checkpoint)
        recoverer.look_again(list(entries))
    for number, entries in groupby(journal.open_entries(), key=lambda entry: entry.batch):
        batch = batches[number]
        if batch.mode is Mode.KEYWORDS:
            scribe = scribe_for(journal, batch, system, checkpoint)
            recoveries.append(Recovery(number, batch.label, *scribe.settle(list(entries))))
            continue
        recoverer = _Recoverer(journal, batches[number], system, trash, checkpoint)
        recoveries.append(recoverer.settle(list(entries)))
    return recoveries


def settle_open(
    journal: Journal, system: System, trash: TrashBin, checkpoint: Checkpoint
) -> list[Recovery]:
    """Recover where something is open; a journal that is in order costs one quick look."""
    unsettled = journal.has_open() or journal.doubtful()
    return recover(journal, system, trash, checkpoint) if unsettled else []


class _Recoverer:
    """Settles the open entries of one batch."""

    def __init__(
        self,
        journal: Journal,
        batch: Batch,
        system: System,
        trash: TrashBin,
        checkpoint: Checkpoint,
    ) -> None:
        self._trash = trash
        self._journal = journal
        self._batch = batch
        self._system = system
        crew = crew_for(journal, batch, system, trash, checkpoint)
        self._ledger, self._crew, self._places = crew.ledger, crew.carrier, crew.places
        self._entries = journal.entries(batch.id)
        self._strays = Strays(journal, self._places, self._entries)
        self._away = Counter[Path]()
        self._problems: list[Problem] = []

    def settle(self, entries: Sequence[Entry]) -> Recovery:
        counts = Counter[_Found]()
        for bundle in bundles_of(entries):
            counts.update(self._settle_bundle(bundle))
            self._ledger.write_when_due()
        self._ledger.write()
        counts[_Found.ARRIVED] += self._fetch_stragglers(entries)
        if counts[_Found.ARRIVED] and entries[0].state is not EntryState.UNDOING:
            done = [e for e in self._journal.entries(self._batch.id) if e.state is EntryState.DONE]
            self._places.learn(ends_of(intents_of(done)))
        remove_own(self._journal, self._batch.id, self._places)
        self._problems += [disk_away(folder, count) for folder, count in self._away.items()]
        return Recovery(
            batch=self._batch.id,
            label=self._batch.label,
            arrived=counts[_Found.ARRIVED],
            stayed=counts[_Found.STAYED],
            kept=counts[_Found.DOUBT] + counts[_Found.UNREACHABLE],
            problems=tuple(self._problems),
        )

    def look_again(self, entries: Sequence[Entry]) -> None:
        """Settle entries that were lost from sight, as far as their files are found now."""
        for entry in entries:
            place = self._look_for(entry._replace(state=EntryState.INTENDED))
            if place.found in (_Found.ARRIVED, _Found.STAYED):
                self._mark(entry._replace(state=EntryState.INTENDED), place)
        self._ledger.write()

    def _fetch_stragglers(self, entries: Sequence[Entry]) -> int:
        """Let companions follow that appeared before the program ended; return how many did."""
        if not isinstance(self._crew, Mover) or self._batch.mode is not Mode.MOVE:
            return 0
        going_back = entries[0].state is EntryState.UNDOING
        arrived = EntryState.UNDONE if going_back else EntryState.DONE
        known = self._journal.entries(self._batch.id)
        carried = [e for e in known if e.state is arrived]
        fetch = partial(fetch_stragglers, going_back=going_back)
        run = fetch(self._journal, self._crew, self._ledger, known, carried)
        self._problems += run.problems
        return len(run.carried)

    def _settle_bundle(self, bundle: Sequence[Entry]) -> list[_Found]:
        places = [(entry, self._look_for(entry)) for entry in bundle]
        behind = [entry for entry, place in places if place.found is _Found.STAYED]
        begun = any(place.found is _Found.ARRIVED for _, place in places)
        for entry, place in places:
            if not (begun and entry in behind):
                self._mark(entry, place)
        if begun and behind:
            # A pair is never split: what was begun is finished.
            going_back = behind[0].state is EntryState.UNDOING
            outcome = (self._crew.back if going_back else self._crew.forward)(behind)
            if outcome.problem is None:
                return [
                    _Found.ARRIVED if place.found is _Found.STAYED else place.found
                    for _, place in places
                ]
            self._problems.append(outcome.problem)
        return [place.found for _, place in places]

    def _mark(self, entry: Entry, place: _Place) -> None:
        back = EntryState.DONE if entry.state is EntryState.UNDOING else EntryState.LEFT
        state = {
            _Found.ARRIVED: _arrived_state(entry),
            _Found.STAYED: EntryState.UNDONE if entry.state is EntryState.REDOING else back,
            _Found.DOUBT: EntryState.DOUBT,
            _Found.UNREACHABLE: entry.state,
        }[place.found]
        touched = [path.parent for path in _way(entry) if path is not None]
        mark = Mark(entry.id, state, place.identity, place.digest, place.destination)
        self._ledger.add(mark, *touched)
        end = _way(entry)[1]
        if place.found is _Found.ARRIVED and isinstance(self._crew, Mover) and end is not None:
            # Of a copy nothing was announced, so nothing is found either.
            with contextlib.suppress(OSError):
                self._ledger.keep(self._crew.keepsakes.found(entry, end))

    def _look_for(self, entry: Entry) -> _Place:
        try:
            return self._find(entry)
        except OSError as error:
            refusal = refusal_for(error)
            reason = Text(
                "It could not be settled after the program ended early. {reason}",
                reason=refusal.reason,
            )
            self._tell(
                entry.intent.source, reason, Text("It is looked at again at the next start.")
            )
            return _Place(_Found.UNREACHABLE)

    def _find(self, entry: Entry) -> _Place:
        start, end = _way(entry)
        if start is None or end is None or _is_going_to_trash(entry):
            return self._find_trashed(entry)
        if entry.mode in (Mode.COPY, Mode.LINK):
            return self._find_copy(entry)
        return self._find_moved(entry, start, end)

    def _find_moved(self, entry: Entry, start: Path, end: Path) -> _Place:
        old, new = file_at(start), file_at(end)
        partial = partial_name(start, end)
        if old is not None and new is not None:
            return self._find_both(entry, start, end, old, new)
        for path, seen in ((start, old), (end, new)):
            if seen is None and not is_absent(path):
                os.lstat(path)  # raises what keeps it from being looked at
            # Whether it is there too, or an unfinished copy, its disk will tell. Of batches of
            # earlier versions little is known: those wait where nothing else is found.
            known = self._places.knows(path.parent) or (old is None and new is None)
            if seen is None and known and not self._places.is_there(path.parent, self._entries):
                self._away[path.parent] += 1
                return _Place(_Found.UNREACHABLE)
        if old is not None:
            self._drop_partial(partial, original=is_meant(entry, start, old))
            return _Place(_Found.STAYED)
        if new is not None:
            # A sidecar may have been edited before it went back.
            if is_sidecar(entry) or is_meant(entry, end, new):
                return _Place(_Found.ARRIVED, new)
            self._tell(
                end, Text("This is not the file that was to come here from {start}.", start=start)
            )
            return _Place(_Found.DOUBT)
        going_back = entry.state is EntryState.UNDOING
        if not going_back and self._journal.last_holder(start) not in (None, entry.batch):
            return _Place(_Found.STAYED)  # a later filing took it from there
        if (found := self._strays.find(entry)) is not None:
            where = _Found.STAYED if going_back else _Found.ARRIVED
            return _Place(where, found[1], destination=found[0])
        reason = Text("It is neither here nor at its place {end}.", end=end)
        if file_at(partial):
            reason = Text(
                "It is neither here nor at its place {end}; an unfinished copy is {partial}.",
                end=end,
                partial=partial,
            )
        self._tell(start, reason, Text("Look for it."))
        return _Place(_Found.DOUBT)

    def _find_both(
        self, entry: Entry, start: Path, end: Path, old: FileIdentity, new: FileIdentity
    ) -> _Place:
        partial = partial_name(start, end)
        if old.is_same_file(new):
            if os.lstat(start).st_nlink > 1:
                start.unlink()
            return _Place(_Found.ARRIVED, new)
        if old.size == new.size and (digest := digest_of(start)) == digest_of(end):
            self._system.sync_folder(end.parent)
            self._drop_partial(partial, original=True)
            start.unlink()
            return _Place(_Found.ARRIVED, new, digest)
        if is_meant(entry, start, old):
            self._drop_partial(partial, original=True)
            self._clear_reservation(
                end, new, Text("Another file is here; {start} stays there.", start=start)
            )
            return _Place(_Found.STAYED)
        if is_meant(entry, end, new):
            self._tell(
                start, Text("Another file is here now; the one that was is at {end}.", end=end)
            )
            return _Place(_Found.ARRIVED, new)
        self._tell(
            start,
            Text("This file and {end} were both changed; both are kept.", end=end),
            Text("Compare them."),
        )
        return _Place(_Found.DOUBT)

    def _find_copy(self, entry: Entry) -> _Place:
        source, copy = entry.intent.source, entry.intent.destination
        assert copy is not None  # tells mypy: only the trash has no destination
        original, made = file_at(source), file_at(copy)
        known = self._places.knows(copy.parent)
        if made is None and known and not self._places.is_there(copy.parent):
            self._away[copy.parent] += 1
            return _Place(_Found.UNREACHABLE)
        if entry.state is EntryState.UNDOING:
            folder = self._places.locate(copy.parent)
            if made is None and folder is not None and file_at(folder / copy.name) is not None:
                return _Place(_Found.STAYED, destination=folder / copy.name)
            return _Place(_Found.ARRIVED if made is None else _Found.STAYED)
        if original is not None:
            meant = is_meant(entry, source, original)
            self._drop_partial(partial_name(source, copy), original=meant)
        if made is None:
            return _Place(_Found.STAYED)
        if original is not None and made.is_same_file(original):
            return _Place(_Found.ARRIVED)
        digest = digest_of(copy)
        wanted = entry.intent.digest or (digest_of(source) if original is not None else None)
        if digest == wanted:
            return _Place(_Found.ARRIVED, digest=digest)
        self._clear_reservation(
            copy, made, Text("Another file is here; {source} was not filed.", source=source)
        )
        return _Place(_Found.STAYED)

    def _find_trashed(self, entry: Entry) -> _Place:
        source, going = entry.intent.source, _is_going_to_trash(entry)
        seen = file_at(source)
        if seen is not None and is_meant(entry, source, seen):
            return _Place(_Found.STAYED) if going else _Place(_Found.ARRIVED, seen)
        if seen is None and not self._places.is_there(source.parent, self._entries):
            self._away[source.parent] += 1
            return _Place(_Found.UNREACHABLE)
        place = self._trash.find(source, entry.intent.identity) if going else None
        if going and (seen is None or place is not None):
            return _Place(_Found.ARRIVED, destination=place)
        if going:
            reason = Text("Another file is here now; the one that was may be in the trash.")
            self._tell(source, reason, Text("Look into the trash."))
        return _Place(_Found.STAYED)

    def _clear_reservation(self, path: Path, seen: FileIdentity, otherwise: Text) -> None:
        """Remove an empty file that was made to hold a name (see `Acts`), or tell of another."""
        begun_ns = int(datetime.fromisoformat(self._batch.made_at).timestamp() * 1e9)
        if seen.size == 0 and seen.mtime_ns >= begun_ns - COARSEST_CLOCK_NS:
            path.unlink()
        else:
            self._tell(path, otherwise)

    def _drop_partial(self, partial: Path, *, original: bool) -> None:
        """Remove an unfinished copy, if its original was just seen."""
        if original:
            partial.unlink(missing_ok=True)

    def _tell(self, path: Path, reason: Text, hint: Text = _NO_MATTER) -> None:
        self._problems.append(Problem(path, reason, hint))


def _way(entry: Entry) -> tuple[Path | None, Path | None]:
    """Where the announced way begins and ends."""
    if entry.state is EntryState.UNDOING:
        return entry.intent.destination, entry.intent.source
    return entry.intent.source, entry.intent.destination


def _arrived_state(entry: Entry) -> EntryState:
    return EntryState.UNDONE if entry.state is EntryState.UNDOING else EntryState.DONE


def _is_going_to_trash(entry: Entry) -> bool:
    return entry.mode is Mode.TRASH and entry.state is not EntryState.UNDOING
