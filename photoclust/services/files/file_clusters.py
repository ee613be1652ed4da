"""Filing clusters into folders, taking filings back, and settling what a crash left open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from photoclust.core.errors import InputError, UserError
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.filing import undo as undoing
from photoclust.filing.acts import Acts, Checkpoint, no_checkpoint
from photoclust.filing.folders import Folders, left_by, remove_empty, remove_own
from photoclust.filing.keepsakes import Keepsakes
from photoclust.filing.late import with_late_companions
from photoclust.filing.ledger import Ledger
from photoclust.filing.mover import Mover
from photoclust.filing.places import Places, ends_of, intents_of, seen_now, starts_of
from photoclust.filing.plan import plan_filing as make_plan
from photoclust.filing.plan_records import FilingPlan, FilingRequest, PlannedItem
from photoclust.filing.recover import settle_open
from photoclust.filing.refusals import disk_away
from photoclust.filing.replan import Replanner
from photoclust.filing.run import CarryStopped, Run, carry_all, counting
from photoclust.filing.stragglers import fetch_stragglers
from photoclust.filing.survey import RealDisk
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.filing.systems.trash import SystemTrash
from photoclust.filing.trash import TrashBin
from photoclust.services.files import filing_words as words
from photoclust.services.files.filing_results import (
    FilingResult,
    FilingStopped,
    RecoverResult,
    UndoResult,
    filing_result,
    undo_result,
)
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Batch, Entry, EntryState, Intent, Mark, Mode
from photoclust.store.library.library import Library

_PHASES = {
    Mode.MOVE: Text("Moving photos"),
    Mode.COPY: Text("Copying photos"),
    Mode.LINK: Text("Linking photos"),
}


def plan_filing(
    library: Library, request: FilingRequest, *, system: System | None = None
) -> FilingPlan:
    """Work out where every file would go. Reads the disk, changes nothing.

    Raises:
        InputError: nothing can be filed there at all, or the disk of a folder in which a group is
            to go on is not connected.
    """
    data_folder = library.database.path.parent.resolve()
    destination = request.destination.resolve()
    if destination == data_folder or data_folder in destination.parents:
        raise InputError(
            Text(
                "{folder} is where PhotoClust keeps its own data. Choose another folder.",
                folder=destination,
            )
        )
    system = this_system() if system is None else system
    if any(request.folders):
        places = Places(library.journal, None, system)
        homes = [home.own or home.top for home in request.folders if home is not None]
        for folder in filter(None, homes):
            if places.knows(folder) and not places.is_there(folder):
                # Else it would be made anew, on the disk that the mount point is on.
                away = disk_away(folder)
                raise InputError(Text("{reason} {hint}", reason=away.reason, hint=away.hint))
    made = library.journal.copies()
    return make_plan(request, RealDisk(system), library.photos().values(), made)


def file_plan(
    library: Library,
    plan: FilingPlan,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> FilingResult:
    """Carry out a plan.

    Everything is in the journal before the first file is touched. A file that changed since the
    plan is a problem; one whose place was taken since gets another name, and the result says
    so. Cancel is looked at between files.

    Args:
        library: The open library.
        plan: What to do.
        progress: Told of every file.
        cancel: Looked at between files.
        system: The system's primitives; this system's when None.
        checkpoint: Called between all steps that a crash could separate.

    Raises:
        UserError: there is no room for it; nothing was touched.
    """
    if not plan.fits:
        lack = words.no_room(plan)
        raise UserError(Text("{reason} {hint}", reason=lack.reason, hint=lack.hint))
    if not plan.items:
        return FilingResult(None, plan.mode, (), (), plan.problems)
    system = this_system() if system is None else system
    journal = library.journal
    with journal.alone():
        settle_open(journal, system, SystemTrash(), checkpoint)
        checkpoint("planned")
        if plan.mode is Mode.MOVE:
            plan = with_late_companions(plan, journal.photo_at)
        intents = [_intent(item) for item in plan.items]
        ends = sorted(ends_of(intents))
        places = seen_now(starts_of(intents), system)
        places += seen_now(ends, system, plan.destination_dev)
        batch, entries = journal.begin(plan.mode, words.label(plan), plan.folders, intents, places)
        checkpoint("announced")
        ledger = Ledger(journal, system, checkpoint)
        folders = Folders(journal, batch, system, plan.destination_dev, checkpoint)
        keepsakes = Keepsakes(journal, batch, system.traits)
        keepsakes.announce(entries)
        folders.prepare(ends)
        mover = Mover(journal, ledger, Acts(system, checkpoint), folders, keepsakes)
        try:
            run = _carry(journal, plan, entries, mover, ledger, progress, cancel, checkpoint)
            with counting(run):
                folders.places.learn(ends_of(intents_of(run.carried)), plan.destination_dev)
                remove_own(journal, batch, folders.places)
                if plan.mode is Mode.MOVE:
                    # An earlier filing's folders that this one emptied.
                    left = left_by(entry.intent.source for entry in run.carried)
                    remove_empty(journal.made_by_app(left))
        except CarryStopped as stopped:
            result = filing_result(batch, plan, stopped.run, keepsakes.losses)
            raise FilingStopped(stopped, result) from stopped
        checkpoint("finished")
        return filing_result(batch, plan, run, keepsakes.losses)


def _carry(
    journal: Journal,
    plan: FilingPlan,
    entries: Sequence[Entry],
    mover: Mover,
    ledger: Ledger,
    progress: Progress,
    cancel: CancelToken,
    checkpoint: Checkpoint,
) -> Run:
    """Carry the entries of a new batch, and what appeared beside its photos meanwhile."""
    replanner = Replanner(plan)
    progress.begin(_PHASES[plan.mode], len(entries))
    run = carry_all(
        entries,
        lambda bundle: mover.forward(bundle, replanner.places),
        ledger,
        EntryState.LEFT,
        progress,
        cancel,
    )
    if plan.mode is Mode.MOVE:
        fetch = partial(fetch_stragglers, checkpoint=checkpoint)
        with counting(run):
            run = run.and_then(fetch(journal, mover, ledger, entries, run.carried))
    return run


def undo_batch(
    library: Library,
    batch: int | None,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    trash: TrashBin | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> UndoResult:
    """Take a filing back; the newest one when `batch` is None.

    Raises:
        InputError: there is no such filing.
    """
    system = this_system() if system is None else system
    trash = SystemTrash() if trash is None else trash
    journal = library.journal
    with journal.alone():
        settle_open(journal, system, trash, checkpoint)
        chosen = journal.next_undo() if batch is None else batch
        if chosen is None:
            chosen = _next_resting(journal, system, trash)
        if chosen is None:
            return UndoResult(None)
        known = _known(journal, chosen)
        carry = partial(undoing.undo, journal, known, system, trash, progress, cancel, checkpoint)
        return _travelled(known, carry)


def redo_batch(
    library: Library,
    batch: int | None,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    trash: TrashBin | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> UndoResult:
    """Do a filing again that was taken back; the one taken back last when `batch` is None.

    Raises:
        InputError: there is no such filing.
    """
    system = this_system() if system is None else system
    trash = SystemTrash() if trash is None else trash
    journal = library.journal
    with journal.alone():
        settle_open(journal, system, trash, checkpoint)
        chosen = journal.next_redo() if batch is None else batch
        if chosen is None:
            return UndoResult(None)
        known = _known(journal, chosen)
        carry = partial(undoing.redo, journal, known, system, trash, progress, cancel, checkpoint)
        return _travelled(known, carry)


def recover(
    library: Library, *, system: System | None = None, trash: TrashBin | None = None
) -> RecoverResult:
    """Settle what a crash left open; to be called when the library was just opened.

    A journal that is in order costs one quick look.
    """
    system = this_system() if system is None else system
    trash = SystemTrash() if trash is None else trash
    with library.journal.alone():
        found = settle_open(library.journal, system, trash, no_checkpoint)
    return RecoverResult(
        batch=max((r.batch for r in found), default=None),
        restored=sum(r.arrived + r.stayed for r in found),
        kept=sum(r.kept for r in found),
        problems=tuple(problem for r in found for problem in r.problems),
        sentences=tuple(map(words.sentence, found)),
    )


def list_batches(library: Library) -> list[Batch]:
    """All filings, newest first."""
    return library.journal.batches()


def rest_doubts(library: Library) -> tuple[Problem, ...]:
    """Tell of all files that were lost from sight; they are asked for no more.

    They are looked for again when their filing is undone or redone.
    """
    doubtful = library.journal.doubtful()
    library.journal.mark([Mark(entry.id, EntryState.RESTING) for entry in doubtful])
    return tuple(map(words.doubt, doubtful))


def _next_resting(journal: Journal, system: System, trash: TrashBin) -> int | None:
    """The newest batch of which something that could not go back can by now."""
    for number in journal.resting():
        if undoing.can_be_undone(journal, _known(journal, number), system, trash):
            return number
    return None


def _travelled(batch: Batch, carry: Callable[[], Run]) -> UndoResult:
    try:
        return undo_result(batch, carry())
    except CarryStopped as stopped:
        raise FilingStopped(stopped, undo_result(batch, stopped.run)) from stopped


def _known(journal: Journal, batch: int) -> Batch:
    for known in journal.batches():
        if known.id == batch:
            return known
    raise InputError(Text("There is no filing number {batch}.", batch=batch))


def _intent(item: PlannedItem) -> Intent:
    return Intent(
        item.bundle,
        item.source,
        item.destination,
        item.cluster,
        item.photo_id,
        item.companion_of,
        item.identity,
        item.digest,
        item.into,
    )
