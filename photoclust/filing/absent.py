"""What became of files that are not where the journal says, when they are to go back or again.

A person deletes, renames and drags files, and pulls cards. What is found elsewhere goes along,
what is back already counts as back, what is gone is told once and holds nothing else up, and what
lies on a disk that is not there waits for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from pathlib import Path

from photoclust.core.photo import FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing import refusals
from photoclust.filing.acts import Acts, Expected
from photoclust.filing.content import file_at, is_absent, is_meant, is_sidecar
from photoclust.filing.ledger import Ledger
from photoclust.filing.mover import expected_at
from photoclust.filing.places import Places
from photoclust.filing.refusals import Refusal
from photoclust.filing.strays import Strays
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, EntryState, Mark, Mode


@dataclass(frozen=True, slots=True)
class Absences:
    """What was settled before a batch is carried.

    Attributes:
        returned: Entries whose files are where they were to go: they count as carried.
        resting: Entries that can go nowhere, found out just now.
        waiting: Entries that cannot go now. Their bundles stay as they are.
        problems: Why not.
        settled: Whether anything of it was written down: entries are no longer what they were.
    """

    returned: tuple[Entry, ...]
    resting: tuple[Entry, ...]
    waiting: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    settled: bool = False

    @property
    def bundles(self) -> frozenset[int]:
        """The bundles that wait."""
        return frozenset(entry.intent.bundle for entry in self.waiting)


class _Lot(Enum):
    """What became of a file."""

    HERE = auto()
    RETURNED = auto()
    GONE = auto()
    KEPT = auto()
    WAITS = auto()
    AWAY = auto()


@dataclass(frozen=True, slots=True)
class _Finding:
    """What became of one entry's file.

    Attributes:
        lot: In a word.
        place: Where it lies instead of where it should be; None where it should.
        identity: As it was seen there, or at the end of its way.
        problem: Why it cannot go.
    """

    lot: _Lot
    place: Path | None = None
    identity: FileIdentity | None = None
    problem: Problem | None = None


class Absent:
    """Looks for the files of one batch before they are carried. One thread at a time.

    Args:
        journal: The journal.
        ledger: Takes the marks.
        acts: Looks whether copies may be removed.
        places: The folders of the batch.
        entries: All entries of the batch.
        going_back: Whether files are to go from their destinations to their sources.
    """

    def __init__(
        self,
        journal: Journal,
        ledger: Ledger,
        acts: Acts,
        places: Places,
        entries: Sequence[Entry],
        *,
        going_back: bool,
    ) -> None:
        self._journal = journal
        self._ledger = ledger
        self._acts = acts
        self._places = places
        self._entries = entries
        self._going_back = going_back
        self._held = EntryState.DONE if going_back else EntryState.UNDONE
        self._arrived = EntryState.UNDONE if going_back else EntryState.DONE
        self._strays: Strays | None = None
        self._reached: dict[Path, bool] = {}

    def settle(self) -> Absences:
        """Look at every file that is to be carried, and write down what is not where it was."""
        returned: list[Entry] = []
        resting: list[Entry] = []
        waiting: list[Entry] = []
        problems: list[Problem] = []
        away = Counter[Path]()
        noted = False
        for _, bundle in groupby(self._entries, key=lambda entry: entry.intent.bundle):
            ready: list[Entry] = []
            waits = False
            for entry, finding in self._look_at(bundle):
                waits = waits or finding.lot in (_Lot.WAITS, _Lot.AWAY)
                if finding.lot is _Lot.RETURNED:
                    returned.append(entry)
                    self._ledger.add(Mark(entry.id, self._arrived, finding.identity))
                elif finding.lot is _Lot.HERE:
                    if finding.place is not None or entry.state is EntryState.RESTING:
                        self._note_place(entry, finding)
                        noted = True
                    ready.append(entry)
                elif entry.state is EntryState.RESTING:
                    pass  # a person was told when it came to rest
                elif finding.lot is _Lot.GONE:
                    resting.append(entry)
                    self._ledger.add(Mark(entry.id, EntryState.RESTING))
                else:
                    ready.append(entry)
                    if finding.lot is _Lot.AWAY:
                        away[self._start(entry).parent] += 1
                if finding.problem is not None and entry.state is not EntryState.RESTING:
                    problems.append(finding.problem)
            if waits:
                waiting += ready
        settled = bool(returned or resting or noted)
        if settled:
            self._ledger.write()
        problems += [disk_away(folder, count) for folder, count in away.items()]
        return Absences(tuple(returned), tuple(resting), tuple(waiting), tuple(problems), settled)

    def some_can_go(self) -> bool:
        """Whether a file that rests is there again, or what barred its way is not."""
        return any(
            finding.lot in (_Lot.HERE, _Lot.RETURNED)
            for _, bundle in groupby(self._entries, key=lambda entry: entry.intent.bundle)
            for entry, finding in self._look_at(bundle)
            if entry.state is EntryState.RESTING
        )

    def _look_at(self, bundle: Iterable[Entry]) -> list[tuple[Entry, _Finding]]:
        """What became of the files of a bundle that are to be carried."""
        states = (self._held, EntryState.RESTING)
        found = [(entry, self._look(entry)) for entry in bundle if entry.state in states]
        if any(finding.lot is _Lot.KEPT for _, finding in found):
            # A copy goes with its sidecars or not at all.
            return [(entry, _Finding(_Lot.KEPT)) for entry, _ in found]
        return found

    def _note_place(self, entry: Entry, finding: _Finding) -> None:
        mark = Mark(entry.id, self._held, finding.identity, destination=finding.place)
        self._ledger.add(mark)

    def _start(self, entry: Entry) -> Path:
        """Where the file should be. What no program can find in the trash is nowhere."""
        there = entry.intent.destination if self._going_back else entry.intent.source
        return entry.intent.source if there is None else there

    def _look(self, entry: Entry) -> _Finding:
        intent = entry.intent
        lost_in_trash = self._going_back and intent.destination is None
        if not lost_in_trash and not is_absent(self._start(entry)):
            return self._look_at_what_is_there(entry)
        if entry.mode in (Mode.COPY, Mode.LINK):
            return self._look_for_copy(entry)
        end = intent.source if self._going_back else intent.destination
        if end is not None and (seen := self._at_end(entry, end)) is not None:
            return _Finding(_Lot.RETURNED, identity=seen)
        if self._going_back and entry.mode is Mode.MOVE:
            return self._look_elsewhere(entry)
        home = intent.source.parent
        if not self._is_there(home):
            return _Finding(_Lot.AWAY)
        return _Finding(_Lot.GONE, problem=self._gone(entry))

    def _look_at_what_is_there(self, entry: Entry) -> _Finding:
        """What rests goes only when it, or what it was made from, is as it was again."""
        if entry.state is not EntryState.RESTING:
            return _Finding(_Lot.HERE)
        intent, start = entry.intent, self._start(entry)
        is_copy = entry.mode in (Mode.COPY, Mode.LINK) and self._going_back
        try:
            if is_copy:
                expected = Expected(intent.identity, intent.digest)
                self._acts.verify_copy(start, intent.source, expected)
            else:
                self._acts.verify(start, expected_at(entry, self._journal))
        except (Refusal, OSError):
            return _Finding(_Lot.KEPT if is_copy else _Lot.GONE)
        return _Finding(_Lot.HERE)

    def _look_for_copy(self, entry: Entry) -> _Finding:
        start = self._start(entry)
        if not self._is_there(start.parent):
            return _Finding(_Lot.AWAY)
        if not self._going_back:
            return _Finding(_Lot.GONE, problem=self._gone(entry))
        folder = self._places.locate(start.parent)
        if folder is not None and file_at(folder / start.name) is not None:
            return _Finding(_Lot.HERE, folder / start.name)
        return _Finding(_Lot.RETURNED)  # there is nothing left to remove

    def _look_elsewhere(self, entry: Entry) -> _Finding:
        """A moved file that is not where it was filed, nor back."""
        start = self._start(entry)
        holder = self._journal.last_holder(start)
        if holder is not None and holder != entry.batch:
            reason = Text("It was moved on from here by filing {holder}.", holder=holder)
            problem = Problem(start, reason, Text("Undo filing {holder} first.", holder=holder))
            return _Finding(_Lot.WAITS, problem=problem)
        if not self._is_there(start.parent):
            return _Finding(_Lot.AWAY)
        if self._strays is None:
            self._strays = Strays(self._journal, self._places, self._entries)
        stray = self._strays.find(entry)
        if stray is not None:
            return _Finding(_Lot.HERE, *stray)
        return _Finding(_Lot.GONE, problem=self._gone(entry))

    def _is_there(self, folder: Path) -> bool:
        if folder not in self._reached:
            self._reached[folder] = self._places.is_there(folder, self._entries)
        return self._reached[folder]

    def _at_end(self, entry: Entry, end: Path) -> FileIdentity | None:
        """The file at the end of its way, if it is there already."""
        seen = file_at(end)
        if seen is None or is_sidecar(entry):
            return seen
        known = self._journal.photo_at(end)
        is_known = known is not None and known.id == entry.intent.photo
        try:
            is_it = (is_known and known is not None and known.identity == seen) or is_meant(
                entry, end, seen
            )
        except OSError:
            return None
        return seen if is_it else None

    def _gone(self, entry: Entry) -> Problem:
        """What to tell of a file that is gone although its disk is there."""
        intent, start = entry.intent, self._start(entry)
        if entry.mode is Mode.TRASH and self._going_back:
            if intent.destination is None:
                lost = refusals.not_restorable()
                return Problem(intent.source, lost.reason, lost.hint)
            reason = Text("It is no longer in the trash, nor back where it was.")
            return Problem(intent.source, reason, Text("Nothing has to be done."))
        if not self._going_back:
            reason = Text("It is no longer there, so it was not filed again.")
            return Problem(
                start, reason, Text("If it was moved, refresh (F5) and file its group again.")
            )
        if is_sidecar(entry):
            reason = Text(
                "It is no longer there. The photo that it belongs to does not wait for it."
            )
            return Problem(start, reason, Text("Nothing has to be done."))
        if file_at(intent.source) is not None:
            reason = Text(
                "It is no longer there, and at its old place {source} is another file.",
                source=intent.source,
            )
            return Problem(
                start, reason, Text("Nothing has to be done if that is the photo, edited.")
            )
        reason = Text("It is no longer there, nor back at {source}.", source=intent.source)
        hint = Text(
            "Nothing has to be done if it was removed on purpose; if not, look into the "
            "trash. When it is in one of these places again, it can be taken back again."
        )
        return Problem(start, reason, hint)


def disk_away(folder: Path, count: int) -> Problem:
    """What to tell of all the files of a folder whose disk is not there."""
    away = refusals.disk_away(folder)
    waiting = Text("1 file waits for it.", "{n} files wait for it.", n=count)
    return Problem(
        folder, Text("{reason} {waiting}", reason=away.reason, waiting=waiting), away.hint
    )
