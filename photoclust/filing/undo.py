"""Taking a batch back, and doing it again: the same road, the same checks."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial

from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.filing.acts import Acts, Checkpoint, no_checkpoint
from photoclust.filing.folders import Folders, remove_empty
from photoclust.filing.keepsakes import Keepsakes
from photoclust.filing.late import late_for_redo, late_for_undo
from photoclust.filing.ledger import Ledger
from photoclust.filing.losses import in_words
from photoclust.filing.mover import Mover
from photoclust.filing.run import Run, carry_all
from photoclust.filing.stragglers import fetch_stragglers
from photoclust.filing.system import System
from photoclust.filing.traits import Loss
from photoclust.filing.trash import TrashBin, Trasher
from photoclust.store.journal import Journal
from photoclust.store.journal_records import Batch, Entry, EntryState, Mode


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

    A file that cannot go back stays where it is, with a problem, and keeps its entry: the batch
    counts as carried out until nothing of it is, and the undo can be tried again. Sidecars
    that were made beside a photo since it was filed, also while it goes back, go with it.
    Empty folders that the app made are removed.
    """
    ledger, crew = crew_for(journal, batch, system, trash, checkpoint)
    late = late_for_undo(journal.entries(batch.id)) if batch.mode is Mode.MOVE else []
    entries = journal.begin_undo(batch.id, late)
    if isinstance(crew, Mover):
        crew.keepsakes.announce(entries, going_back=True)
    checkpoint("announced")
    progress.begin("Putting photos back", len(entries))
    run = carry_all(entries, crew.back, ledger, EntryState.DONE, progress, cancel)
    if isinstance(crew, Mover) and batch.mode is Mode.MOVE:
        fetch = partial(fetch_stragglers, going_back=True, checkpoint=checkpoint)
        run = run.and_then(fetch(journal, crew, ledger, batch.id, run.carried))
    if isinstance(crew, Mover):
        run = replace(run, problems=run.problems + _not_given_back(crew.keepsakes, run))
    remove_empty(journal.folders(batch.id))
    # What no program can take out of the trash must not bar the way to earlier filings.
    if batch.mode is Mode.TRASH and not run.left and not any(map(_is_within_reach, run.failed)):
        journal.finish(batch.id, undone=True)
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
    ledger, crew = crew_for(journal, batch, system, trash, checkpoint)
    late = []
    if batch.mode is Mode.MOVE:
        late = late_for_redo(journal.entries(batch.id), journal.photo_at)
    entries = journal.begin_redo(batch.id, late)
    if isinstance(crew, Mover):
        crew.keepsakes.announce(entries)
    checkpoint("announced")
    progress.begin("Filing photos again", len(entries))
    run = carry_all(entries, crew.forward, ledger, EntryState.UNDONE, progress, cancel)
    if isinstance(crew, Mover) and batch.mode is Mode.MOVE:
        fetch = partial(fetch_stragglers, checkpoint=checkpoint)
        run = run.and_then(fetch(journal, crew, ledger, batch.id, run.carried))
    remove_empty(journal.folders(batch.id))
    if not entries:
        # It was passed over: all that there is of it is still carried.
        journal.finish(batch.id, undone=False)
    return run


def crew_for(
    journal: Journal, batch: Batch, system: System, trash: TrashBin, checkpoint: Checkpoint
) -> tuple[Ledger, Mover | Trasher]:
    """What carries the files of a batch there and back, and the ledger it writes to."""
    ledger = Ledger(journal, system, checkpoint)
    acts = Acts(system, checkpoint)
    if batch.mode is Mode.TRASH:
        return ledger, Trasher(ledger, acts, trash, checkpoint)
    folders = Folders(journal, batch.id, system, checkpoint=checkpoint)
    keepsakes = Keepsakes(journal, batch.id, system.traits)
    return ledger, Mover(journal, ledger, acts, folders, keepsakes)


def _not_given_back(keepsakes: Keepsakes, run: Run) -> tuple[Problem, ...]:
    """One problem for all files that are back without something that they had."""
    # Names of one file that parted on the way, the filing told.
    losses: dict[Loss, int] = {
        kind: n for kind, n in keepsakes.losses.items() if kind is not Loss.HARD_LINKS
    }
    if not losses:
        return ()
    folder = run.carried[0].intent.source.parent
    reason = f"Not everything about the files could be given back. {in_words(losses)}"
    return (Problem(folder, reason, "The files themselves are back and whole."),)


def _is_within_reach(entry: Entry) -> bool:
    """Whether a file that stayed in the trash can be taken out once its hindrance is gone."""
    place = entry.intent.destination
    return place is not None and os.path.lexists(place)
