"""Carrying a photo and its companions, all or none, there and back."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from photoclust.core.parents import Parents
from photoclust.core.problems import Problem
from photoclust.core.text import Text, joined
from photoclust.filing import refusals
from photoclust.filing.acts import Acts, Arrival, Expected
from photoclust.filing.content import digest_of, file_at, is_absent, is_sidecar
from photoclust.filing.folders import Folders
from photoclust.filing.keepsakes import Keepsakes
from photoclust.filing.ledger import Ledger
from photoclust.filing.refusals import Refusal, refusal_for
from photoclust.filing.traits import NOTHING as NO_TRAITS
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, EntryState, Mark, Mode

MAX_RENAMES = 100

Renamer = Callable[[Sequence[Entry]], list[Path]]
"""Finds other destinations, free ones, for the entries of a bundle."""


class ItemState(StrEnum):
    """What became of one file, for people and scripts."""

    PLANNED = "planned"
    DONE = "done"
    FAILED = "failed"
    LEFT = "left"


class Outcome(NamedTuple):
    """What became of a bundle.

    Attributes:
        entries: Its entries, with the destinations they got.
        problem: Why it was not carried; None when it was.
        stop: Carrying on makes no sense (the disk is full).
        split: Entries that were carried although the bundle was not, and could not be brought
            back. The problem says so.
    """

    entries: tuple[Entry, ...]
    problem: Problem | None = None
    stop: bool = False
    split: tuple[Entry, ...] = ()


class _Leg(NamedTuple):
    """One file's way: from `start` to `end`, with the folders of both."""

    entry: Entry
    start: Path
    end: Path
    expected: Expected
    left: Path
    entered: Path


class Mover:
    """Carries bundles of one batch and notes it in the ledger. One thread at a time.

    Attributes:
        keepsakes: What the batch's files lost on other disks.

    Args:
        journal: The journal.
        ledger: Takes the marks.
        acts: What can be done to one file.
        folders: The batch's folders.
        keepsakes: What the batch's files lost on other disks.
    """

    def __init__(
        self,
        journal: Journal,
        ledger: Ledger,
        acts: Acts,
        folders: Folders,
        keepsakes: Keepsakes,
    ) -> None:
        self.keepsakes = keepsakes
        self._journal = journal
        self._ledger = ledger
        self._acts = acts
        self._folders = folders
        self._in_hand: _Leg | None = None
        self._home = Parents().of

    def forward(self, bundle: Sequence[Entry], renamer: Renamer | None = None) -> Outcome:
        """Carry a bundle from its sources to its destinations.

        Args:
            bundle: The entries, announced in the journal (intended or redoing).
            renamer: Finds other names when the planned ones are taken; None makes that a
                problem.
        """
        back_to = EntryState.UNDONE if bundle[0].state is EntryState.REDOING else EntryState.LEFT
        entries = tuple(bundle)
        for attempt in range(MAX_RENAMES):
            self._in_hand = None
            legs = [self._leg(e, e.intent.source, _there(e)) for e in entries]
            try:
                if attempt and renamer is not None:
                    entries = self._redirect(entries, renamer(entries))
                    legs = [self._leg(e, e.intent.source, _there(e)) for e in entries]
                self._folders.make(legs[0].entered)
                self._carry(legs, EntryState.DONE, back_to)
            except FileExistsError as error:
                if renamer is None:
                    refusal = refusals.taken(Path(error.filename2 or error.filename))
                    return self._failed(legs, refusal, back_to)
            except _SplitError as split:
                return self._split(legs, split)
            except Refusal as refusal:
                return self._failed(legs, refusal, back_to)
            except OSError as error:
                return self._failed(legs, refusal_for(error), back_to)
            else:
                return Outcome(entries)
        return self._failed(legs, refusals.taken(legs[0].end), back_to)

    def back(self, bundle: Sequence[Entry]) -> Outcome:
        """Carry a bundle back from its destinations to its sources; remove copies and links."""
        self._in_hand = None
        legs = [self._leg(e, _there(e), e.intent.source) for e in bundle]
        try:
            if bundle[0].mode is Mode.MOVE:
                for leg in legs:
                    self._check_way_back(leg)
                self._carry(legs, EntryState.UNDONE, EntryState.DONE)
            else:
                self._discard(legs)
        except FileExistsError as error:
            return self._failed(
                legs,
                refusals.taken(Path(error.filename2 or error.filename)),
                EntryState.DONE,
            )
        except _SplitError as split:
            return self._split(legs, split)
        except Refusal as refusal:
            return self._failed(legs, refusal, EntryState.DONE)
        except OSError as error:
            return self._failed(legs, refusal_for(error), EntryState.DONE)
        return Outcome(tuple(bundle))

    def _leg(self, entry: Entry, start: Path, end: Path) -> _Leg:
        expected = expected_at(entry, self._journal)
        return _Leg(entry, start, end, expected, self._home(start), self._home(end))

    def _check_way_back(self, leg: _Leg) -> None:
        self._in_hand = leg
        if is_absent(leg.start):
            raise refusals.gone()
        self._folders.make_again(leg.entered, [leg.entry])
        there = file_at(leg.end)
        here = None if there is None else file_at(leg.start)
        if there is None or here is None or there.is_same_file(here) or there.size != here.size:
            return
        if digest_of(leg.end) == digest_of(leg.start):
            raise refusals.back_already(leg.end)

    def _carry(self, legs: Sequence[_Leg], arrived: EntryState, failed: EntryState) -> None:
        """Carry all files of a bundle, or bring back those that were carried and raise."""
        # A file alone finds out by its act, which replaces nothing.
        for leg in legs if len(legs) > 1 else ():
            if os.path.lexists(leg.end):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(leg.end))
        done: list[tuple[_Leg, Arrival]] = []
        try:
            for leg in legs:
                self._in_hand = leg
                done.append((leg, self._act(leg)))
        except (Refusal, OSError) as error:
            self._bring_back(done, arrived, failed, error)
            raise
        for leg, arrival in done:
            self._ledger.add(_mark(leg.entry, arrived, arrival), leg.left, leg.entered)
            self._ledger.keep(self.keepsakes.after(leg.entry, arrival))

    def _act(self, leg: _Leg) -> Arrival:
        mode = leg.entry.mode
        if mode is Mode.LINK:
            return self._acts.link(leg.start, leg.end, leg.expected)
        if mode is Mode.COPY:
            return self._acts.duplicate(leg.start, leg.end, leg.expected)
        lost = self.keepsakes.lost(leg.entry)
        return self._acts.relocate(leg.start, leg.end, leg.expected, lost)

    def _bring_back(
        self,
        done: Sequence[tuple[_Leg, Arrival]],
        arrived: EntryState,
        failed: EntryState,
        cause: Refusal | OSError,
    ) -> None:
        """Return what was carried of a bundle whose next file failed.

        Raises:
            _SplitError: some of it could not be returned.
        """
        stuck = []
        for leg, arrival in reversed(done):
            expected = Expected(arrival.identity, arrival.digest or leg.entry.intent.digest)
            mark = Mark(leg.entry.id, arrived, arrival.identity, arrival.digest)
            try:
                if leg.entry.mode is Mode.MOVE:
                    lost = arrival.lost or NO_TRAITS
                    returned = self._acts.relocate(leg.end, leg.start, expected, lost)
                    mark = Mark(leg.entry.id, failed, returned.identity)
                else:
                    self._acts.discard(leg.end, arrival.identity)
                    mark = Mark(leg.entry.id, failed)
            except (Refusal, OSError):
                stuck.append(leg)
            self._ledger.add(mark, leg.left, leg.entered)
        if stuck:
            what = Text(
                "Its files are in two places now; these could not be brought back: {places}.",
                places=_places(stuck),
            )
            raise _SplitError(cause, stuck, failed, what) from cause

    def _discard(self, legs: Sequence[_Leg]) -> None:
        """Remove the copies or links of a bundle, after all of them were found removable."""
        seen = []
        for leg in legs:
            self._in_hand = leg
            intent = leg.entry.intent
            expected = Expected(intent.identity, intent.digest)
            if is_absent(leg.start):
                raise refusals.gone()
            try:
                seen.append(self._acts.verify_copy(leg.start, intent.source, expected))
            except Refusal as refusal:
                home = intent.source.parent
                if refusal.rests and not self._folders.places.is_there(home, [leg.entry]):
                    raise refusals.original_away(intent.source) from refusal
                raise
        removed: list[_Leg] = []
        try:
            for leg, identity in zip(legs, seen, strict=True):
                self._in_hand = leg
                self._acts.discard(leg.start, identity)
                self._ledger.add(Mark(leg.entry.id, EntryState.UNDONE), leg.left)
                removed.append(leg)
        except (Refusal, OSError) as error:
            if removed:
                what = Text("Only these could be removed: {places}.", places=_places(removed))
                raise _SplitError(error, removed, EntryState.DONE, what) from error
            raise

    def _redirect(self, entries: Sequence[Entry], places: Sequence[Path]) -> tuple[Entry, ...]:
        """Give a bundle other destinations, in the journal first."""
        self._ledger.write()
        self._journal.mark(
            [Mark(e.id, e.state, destination=p) for e, p in zip(entries, places, strict=True)]
        )
        return tuple(
            e._replace(intent=e.intent._replace(destination=p))
            for e, p in zip(entries, places, strict=True)
        )

    def _failed(self, legs: Sequence[_Leg], refusal: Refusal, state: EntryState) -> Outcome:
        if refusal.rests:
            state = EntryState.RESTING
        for leg in legs:
            self._ledger.add(Mark(leg.entry.id, state))
        lead = legs[0]
        if self._in_hand in legs[1:]:
            assert self._in_hand is not None  # tells mypy: it is one of the legs
            name = self._in_hand.start.name
            reason = Text(
                "Its companion {name} could not go: {reason} Both stay here.",
                name=name,
                reason=refusal.reason,
            )
            if refusal.absent:
                reason = Text(
                    "Its companion {name} is no longer there. It stays here for now.", name=name
                )
        elif refusal.absent:
            reason = refusal.reason
        elif len(legs) > 1:
            reason = Text("{reason} It stays here with its companions.", reason=refusal.reason)
        else:
            reason = Text("{reason} It stays here.", reason=refusal.reason)
        problem = Problem(lead.start, reason, refusal.hint)
        return Outcome(tuple(leg.entry for leg in legs), problem, stop=refusal.stop)

    def _split(self, legs: Sequence[_Leg], error: _SplitError) -> Outcome:
        for leg in legs:
            if leg not in error.legs:
                self._ledger.add(Mark(leg.entry.id, error.others))
        cause = error.cause if isinstance(error.cause, Refusal) else refusal_for(error.cause)
        problem = Problem(
            legs[0].start,
            joined([cause.reason, error.what]),
            cause.hint,
        )
        return Outcome(
            tuple(leg.entry for leg in legs),
            problem,
            stop=cause.stop,
            split=tuple(leg.entry for leg in error.legs),
        )


def _mark(entry: Entry, arrived: EntryState, arrival: Arrival) -> Mark:
    """The mark of a file that arrived. On one disk nothing about it is another than before."""
    intent = entry.intent
    if arrival.identity == intent.identity and arrival.digest == intent.digest:
        return Mark(entry.id, arrived, as_known=True)
    return Mark(entry.id, arrived, arrival.identity, arrival.digest)


def _places(legs: Sequence[_Leg]) -> str:
    return ", ".join(str(leg.end) for leg in legs)


class _SplitError(Exception):
    """Some files of a bundle were carried, others were not, and the former do not come back.

    Attributes:
        cause: Why the others were not.
        legs: Those that were carried; they are in the ledger.
        others: The state of the others.
        what: What a person has to know, with the places.
    """

    def __init__(
        self, cause: Refusal | OSError, legs: Sequence[_Leg], others: EntryState, what: Text
    ) -> None:
        super().__init__(str(cause))
        self.cause = cause
        self.legs = legs
        self.others = others
        self.what = what


def expected_at(entry: Entry, journal: Journal) -> Expected:
    """What a file must be to be carried.

    A sidecar may be edited at any time, here or there: it travels as it is. Only photos have
    to be what the journal knows, or what the library has read there since.
    """
    if is_sidecar(entry):
        return Expected(None, None)
    return Expected(entry.intent.identity, entry.intent.digest, journal.photo_at)


def _there(entry: Entry) -> Path:
    assert entry.intent.destination is not None  # tells mypy: only the trash has none
    return entry.intent.destination
