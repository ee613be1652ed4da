"""Taking a batch back, and doing it again: the same road, the same checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.filing.absent import Absences, Absent
from photoclust.filing.acts import Acts, Checkpoint, no_checkpoint
from photoclust.filing.folders import Folders, remove_own
from photoclust.filing.keepsakes import Keepsakes
from photoclust.filing.late import late_for_redo, late_for_undo
from photoclust.filing.ledger import Ledger
from photoclust.filing.losses import in_words
from photoclust.filing.mover import Mover
from photoclust.filing.places import Places, ends_of, intents_of, starts_of
from photoclust.filing.run import Run, carry_all, counting
from photoclust.filing.sidecars.scribe import Scribe
from photoclust.filing.stragglers import fetch_stragglers
from photoclust.filing.systems.interface import System
from photoclust.filing.traits import Loss
from photoclust.filing.trash import TrashBin, Trasher
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Batch, Entry, EntryState, Mode


def undo(
    journal: Journal,
    batch: Batch,
    system: System,
    trash: TrashBin,
    progress: Progress,
    cancel: CancelToken,
    checkpoint: Checkpoint = no_checkpoint,
) -> Run:
    """Carry everything that `batch` did back, newest first.

    What became of files that are not where they were filed is found out first: see `Absent`. A
    file that cannot go back now stays where it is, with a problem, and keeps its entry: the batch
    counts as carried out until nothing of it is, and the undo can be tried again. Sidecars
    that were made beside a photo since it was filed, also while it goes back, go with it.
    Empty folders that the app made are removed.
    """
    if batch.mode is Mode.KEYWORDS:
        return _carry_sidecars(
            journal, batch, system, progress, cancel, checkpoint, going_back=True
        )
    crew = crew_for(journal, batch, system, trash, checkpoint)
    known = journal.entries(batch.id)
    absences = _absent(journal, known, crew, going_back=True).settle()
    if absences.settled:
        known = journal.entries(batch.id)
    late = late_for_undo(known, absences.returned) if batch.mode is Mode.MOVE else []
    late = [intent for intent in late if intent.bundle not in absences.bundles]
    entries = journal.begin_undo(batch.id, known, late, absences.bundles)
    if isinstance(crew.carrier, Mover):
        crew.carrier.keepsakes.announce(entries, going_back=True)
    checkpoint("announced")
    progress.begin(Text("Putting photos back"), len(entries))
    run = carry_all(entries, crew.carrier.back, crew.ledger, EntryState.DONE, progress, cancel)
    run = _with(run, absences)
    with counting(run):
        if isinstance(crew.carrier, Mover) and batch.mode is Mode.MOVE:
            fetch = partial(fetch_stragglers, going_back=True, checkpoint=checkpoint)
            every = [*known, *entries]  # with those that joined
            run = run.and_then(fetch(journal, crew.carrier, crew.ledger, every, run.carried))
        crew.places.learn(starts_of(intents_of(run.carried)))
        remove_own(journal, batch.id, crew.places)
    if isinstance(crew.carrier, Mover):
        run = replace(run, problems=run.problems + _not_given_back(crew.carrier.keepsakes, run))
    return run


def redo(
    journal: Journal,
    batch: Batch,
    system: System,
    trash: TrashBin,
    progress: Progress,
    cancel: CancelToken,
    checkpoint: Checkpoint = no_checkpoint,
) -> Run:
    """Do again what was undone of `batch`. Files keep the names they had been given.

    What appeared beside a photo since it went back goes along.
    """
    if batch.mode is Mode.KEYWORDS:
        return _carry_sidecars(
            journal, batch, system, progress, cancel, checkpoint, going_back=False
        )
    crew = crew_for(journal, batch, system, trash, checkpoint)
    known = journal.entries(batch.id)
    absences = _absent(journal, known, crew, going_back=False).settle()
    late = []
    if absences.settled:
        known = journal.entries(batch.id)
    if batch.mode is Mode.MOVE:
        late = late_for_redo(known, journal.photo_at)
        late = [intent for intent in late if intent.bundle not in absences.bundles]
    entries = journal.begin_redo(batch.id, known, late, absences.bundles)
    if isinstance(crew.carrier, Mover):
        crew.carrier.keepsakes.announce(entries)
    checkpoint("announced")
    progress.begin(Text("Filing photos again"), len(entries))
    run = carry_all(entries, crew.carrier.forward, crew.ledger, EntryState.UNDONE, progress, cancel)
    run = _with(run, absences)
    with counting(run):
        if isinstance(crew.carrier, Mover) and batch.mode is Mode.MOVE:
            fetch = partial(fetch_stragglers, checkpoint=checkpoint)
            every = [*known, *entries]  # with those that joined
            run = run.and_then(fetch(journal, crew.carrier, crew.ledger, every, run.carried))
        crew.places.learn(ends_of(intents_of(run.carried)))
        remove_own(journal, batch.id, crew.places)
        _count_again(journal, batch, entries)
    return run


def _count_again(journal: Journal, batch: Batch, again: Sequence[Entry]) -> None:
    if not again and any(e.state is EntryState.DONE for e in journal.entries(batch.id)):
        # It was passed over: all that there is of it is still carried.
        journal.finish(batch.id, undone=False)


def scribe_for(journal: Journal, batch: Batch, system: System, checkpoint: Checkpoint) -> Scribe:
    """What writes the sidecars of a batch; see `Scribe`."""
    ledger = Ledger(journal, system, checkpoint)
    places = Places(journal, batch.id, system)
    return Scribe(journal, batch.id, ledger, places, system, checkpoint)


def _carry_sidecars(
    journal: Journal,
    batch: Batch,
    system: System,
    progress: Progress,
    cancel: CancelToken,
    checkpoint: Checkpoint,
    *,
    going_back: bool,
) -> Run:
    """Give sidecars back the bytes they had, or write them again."""
    scribe = scribe_for(journal, batch, system, checkpoint)
    absences = scribe.look(journal.entries(batch.id), going_back=going_back)
    announce = journal.begin_undo if going_back else journal.begin_redo
    entries = announce(batch.id, journal.entries(batch.id), without=absences.bundles)
    checkpoint("announced")
    phase = Text("Taking keywords back") if going_back else Text("Writing keywords again")
    progress.begin(phase, len(entries))
    staying = EntryState.DONE if going_back else EntryState.UNDONE
    run = _with(
        carry_all(entries, scribe.carry, scribe.ledger, staying, progress, cancel), absences
    )
    if not going_back:
        with counting(run):
            _count_again(journal, batch, entries)
    return run


def can_be_undone(journal: Journal, batch: Batch, system: System, trash: TrashBin) -> bool:
    """Whether something of a batch that rests can go back by now."""
    if batch.mode is Mode.KEYWORDS:
        scribe = scribe_for(journal, batch, system, no_checkpoint)
        return scribe.some_can_go(journal.entries(batch.id))
    crew = crew_for(journal, batch, system, trash, no_checkpoint)
    entries = journal.entries(batch.id)
    return _absent(journal, entries, crew, going_back=True).some_can_go()


@dataclass(frozen=True, slots=True)
class Crew:
    """What carries the files of a batch there and back.

    Attributes:
        ledger: Takes the marks.
        acts: What can be done to one file.
        places: The folders of the batch.
        carrier: Carries its bundles.
    """

    ledger: Ledger
    acts: Acts
    places: Places
    carrier: Mover | Trasher


def crew_for(
    journal: Journal, batch: Batch, system: System, trash: TrashBin, checkpoint: Checkpoint
) -> Crew:
    """What carries the files of a batch."""
    ledger = Ledger(journal, system, checkpoint)
    acts = Acts(system, checkpoint)
    folders = Folders(journal, batch.id, system, checkpoint=checkpoint)
    if batch.mode is Mode.TRASH:
        trasher = Trasher(journal, ledger, acts, trash, folders, checkpoint)
        return Crew(ledger, acts, folders.places, trasher)
    keepsakes = Keepsakes(journal, batch.id, system.traits)
    mover = Mover(journal, ledger, acts, folders, keepsakes)
    return Crew(ledger, acts, folders.places, mover)


def _not_given_back(keepsakes: Keepsakes, run: Run) -> tuple[Problem, ...]:
    """One problem for all files that are back without something that they had."""
    # Names of one file that parted on the way, the filing told.
    losses: dict[Loss, int] = {
        kind: n for kind, n in keepsakes.losses.items() if kind is not Loss.HARD_LINKS
    }
    if not losses:
        return ()
    folder = run.carried[0].intent.source.parent
    reason = Text(
        "Not everything about the files could be given back. {what}", what=in_words(losses)
    )
    return (Problem(folder, reason, Text("The files themselves are back and whole.")),)


def _absent(journal: Journal, entries: Sequence[Entry], crew: Crew, *, going_back: bool) -> Absent:
    return Absent(journal, crew.ledger, crew.acts, crew.places, entries, going_back=going_back)


def _with(run: Run, absences: Absences) -> Run:
    """A run with what was found before it."""
    return Run(
        carried=absences.returned + run.carried,
        failed=absences.resting + absences.waiting + run.failed,
        left=run.left,
        problems=absences.problems + run.problems,
        cancelled=run.cancelled,
    )
