"""Filing clusters into folders, taking filings back, and settling what a crash left open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from photoclust.core.errors import InputError, UserError
from photoclust.core.photo import PhotoId
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.filing import undo as undoing
from photoclust.filing.acts import Acts, Checkpoint, no_checkpoint
from photoclust.filing.folders import Folders, remove_empty
from photoclust.filing.keepsakes import Keepsakes
from photoclust.filing.late import with_late_companions
from photoclust.filing.ledger import Ledger
from photoclust.filing.losses import remark
from photoclust.filing.mover import ItemState, Mover
from photoclust.filing.plan import plan_filing as make_plan
from photoclust.filing.plan_records import FilingPlan, FilingRequest, PlannedItem
from photoclust.filing.recover import settle_open
from photoclust.filing.replan import Replanner
from photoclust.filing.run import Run, carry_all
from photoclust.filing.stragglers import fetch_stragglers
from photoclust.filing.survey import RealDisk
from photoclust.filing.system import System, this_system
from photoclust.filing.system_trash import SystemTrash
from photoclust.filing.traits import Loss
from photoclust.filing.trash import TrashBin
from photoclust.services import filing_words as words
from photoclust.store.journal import Journal
from photoclust.store.journal_records import Batch, Entry, EntryState, Intent, Mode
from photoclust.store.library import Library

_PHASES = {Mode.MOVE: "Moving photos", Mode.COPY: "Copying photos", Mode.LINK: "Linking photos"}


@dataclass(frozen=True, slots=True)
class FiledItem:
    """What became of one file of a plan.

    Attributes:
        source: Where it was.
        destination: Where it went, or was to go. Differs from the plan when that place was
            taken in between.
        cluster: Title of its cluster.
        photo_id: The library's number, when it is a photo of the library.
        companion_of: Source of the photo it accompanies, else None.
        state: What became of it.
    """

    source: Path
    destination: Path
    cluster: str
    photo_id: PhotoId | None
    companion_of: Path | None
    state: ItemState


@dataclass(frozen=True, slots=True)
class FilingResult:
    """What a filing did.

    Attributes:
        batch: Its number in the journal; None when there was nothing to file.
        mode: Move, copy or link.
        folders: Folders that were made and hold something.
        items: Every file of the plan, then those that appeared beside its photos meanwhile.
        problems: Those of the plan, then those of the filing.
        cancelled: Whether a person stopped it; what was done is done and can be undone.
        notes: Sentences about the whole: names that had to differ from the plan.
    """

    batch: int | None
    mode: Mode
    folders: tuple[Path, ...]
    items: tuple[FiledItem, ...]
    problems: tuple[Problem, ...]
    cancelled: bool = False
    notes: tuple[str, ...] = ()

    @property
    def done(self) -> int:
        """How many files were carried."""
        return sum(item.state is ItemState.DONE for item in self.items)


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What an undo or redo did.

    Attributes:
        batch: The filing; None when there was none to take back or do again.
        label: What it is called ("Move 214 photos").
        restored: Files that were carried.
        kept: Files that were not; they keep their entry, and it can be tried again.
        problems: Why not.
        cancelled: Whether a person stopped it.
    """

    batch: int | None
    label: str = ""
    restored: int = 0
    kept: int = 0
    problems: tuple[Problem, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class RecoverResult:
    """What was found after the program ended in the middle of a filing.

    Attributes:
        batch: The newest filing that was open; None when there was none.
        restored: Files that were settled: finished, or found where they were.
        kept: Files left as they are, because only a person or a connected drive can tell.
        problems: What a person has to know about single files.
        sentences: The whole in words, one per filing; empty when nothing was open.
    """

    batch: int | None
    restored: int
    kept: int
    problems: tuple[Problem, ...]
    sentences: tuple[str, ...]


def plan_filing(
    library: Library, request: FilingRequest, *, system: System | None = None
) -> FilingPlan:
    """Work out where every file would go. Reads the disk, changes nothing.

    Raises:
        InputError: nothing can be filed there at all.
    """
    data_folder = library.database.path.parent.resolve()
    destination = request.destination.resolve()
    if destination == data_folder or data_folder in destination.parents:
        msg = f"{destination} is where PhotoClust keeps its own data. Choose another folder."
        raise InputError(msg)
    disk = RealDisk(this_system() if system is None else system)
    return make_plan(request, disk, library.photos().values())


def planned_items(plan: FilingPlan) -> tuple[FiledItem, ...]:
    """The items of a plan in the form of a result, for a dry run."""
    return tuple(_item(item, ItemState.PLANNED) for item in plan.items)


def nothing_filed(plan: FilingPlan) -> FilingResult:
    """The result of a plan that was not carried out: every file is where it was."""
    items = tuple(_item(item, ItemState.LEFT) for item in plan.items)
    return FilingResult(None, plan.mode, (), items, plan.problems)


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
        msg = f"{lack.reason} {lack.hint}"
        raise UserError(msg)
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
        batch, entries = journal.begin(plan.mode, words.label(plan), plan.folders, intents)
        checkpoint("announced")
        ledger = Ledger(journal, system, checkpoint)
        folders = Folders(journal, batch, system, plan.destination_dev, checkpoint)
        keepsakes = Keepsakes(journal, batch, system.traits)
        keepsakes.announce(entries)
        mover = Mover(journal, ledger, Acts(system, checkpoint), folders, keepsakes)
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
            run = run.and_then(fetch(journal, mover, ledger, batch, run.carried))
        remove_empty(journal.folders(batch))
        if plan.mode is Mode.MOVE:
            # An earlier filing's folder that this one emptied.
            remove_empty(journal.made_by_app({e.intent.source.parent for e in run.carried}))
        checkpoint("finished")
        return _filing_result(batch, plan, run, keepsakes.losses)


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
            return UndoResult(None)
        known = _known(journal, chosen)
        run = undoing.undo(journal, known, system, trash, progress, cancel, checkpoint)
        return _undo_result(known, run)


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
        run = undoing.redo(journal, known, system, trash, progress, cancel, checkpoint)
        return _undo_result(known, run)


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


def _known(journal: Journal, batch: int) -> Batch:
    for known in journal.batches():
        if known.id == batch:
            return known
    msg = f"There is no filing number {batch}."
    raise InputError(msg)


def _intent(item: PlannedItem) -> Intent:
    return Intent(
        bundle=item.bundle,
        source=item.source,
        destination=item.destination,
        cluster=item.cluster,
        photo=item.photo_id,
        companion_of=item.companion_of,
        identity=item.identity,
        digest=item.digest,
    )


def _item(item: PlannedItem, state: ItemState) -> FiledItem:
    return FiledItem(
        item.source, item.destination, item.cluster, item.photo_id, item.companion_of, state
    )


def _became(entry: Entry, state: ItemState) -> FiledItem:
    intent = entry.intent
    place = intent.destination or intent.source
    return FiledItem(intent.source, place, intent.cluster, intent.photo, intent.companion_of, state)


def _filing_result(
    batch: int, plan: FilingPlan, run: Run, losses: Mapping[Loss, int]
) -> FilingResult:
    states: list[tuple[Sequence[Entry], ItemState]] = [
        (run.carried, ItemState.DONE),
        (run.failed, ItemState.FAILED),
        (run.left, ItemState.LEFT),
    ]
    became = {e.intent.source: _became(e, state) for entries, state in states for e in entries}
    items = tuple(became.pop(item.source) for item in plan.items)
    differing = sum(
        item.state is ItemState.DONE and item.destination != planned.destination
        for item, planned in zip(items, plan.items, strict=True)
    )
    notes = []
    if differing:
        notes.append(
            f"{differing} of the files got another name than planned, because the planned one "
            "was taken in the meantime."
        )
    return FilingResult(
        batch=batch,
        mode=plan.mode,
        folders=tuple(folder for folder in plan.folders if folder.is_dir()),
        # What is left of them appeared meanwhile.
        items=(*items, *became.values()),
        problems=plan.problems + run.problems,
        cancelled=run.cancelled,
        notes=tuple(filter(None, (*notes, remark(losses, plan.destination, plan.mode)))),
    )


def _undo_result(batch: Batch, run: Run) -> UndoResult:
    return UndoResult(
        batch=batch.id,
        label=batch.label,
        restored=len(run.carried),
        kept=len(run.failed) + len(run.left),
        problems=run.problems,
        cancelled=run.cancelled,
    )
