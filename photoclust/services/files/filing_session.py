"""Whole filings on one thread, files and history: as the command does them, and every start.

The window does the same in two turns, because its session belongs to the GUI thread: files are
carried (`carry_filing`) in a job, then the history is settled (`filing_history`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from photoclust.core.errors import UserError
from photoclust.core.folder_pattern import BY_GROUP, FolderPattern
from photoclust.core.new_photos import TakeNew
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import CancelToken, JobContext, Progress
from photoclust.core.session import Session
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.folders import left_by, remove_empty, remove_own
from photoclust.filing.places import Places
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.filing.trash import TrashBin
from photoclust.services.files import file_clusters
from photoclust.services.files.carry_filing import Carried, Filed, carry_out, do_again, take_back
from photoclust.services.files.filing_history import settle, standing_of, whereabouts
from photoclust.services.files.filing_patterns import (
    pattern_for,
    remember_stand_ins,
    stand_ins,
    with_occasions,
)
from photoclust.services.files.filing_results import (
    FilingResult,
    FilingStopped,
    RecoverResult,
    UndoResult,
)
from photoclust.services.files.group_folders import filing_titles, group_homes
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Batch, Mode
from photoclust.store.library.library import Library


def plan_groups(
    workspace: Workspace,
    groups: Sequence[FolderGroup],
    destination: Path,
    mode: str,
    pattern: FolderPattern | None = None,
    places: Path | None = None,
) -> FilingPlan:
    """Plan to file groups into a folder.

    What is in its folder already stays out, photo by photo, so that filing again goes on where a
    filing was stopped. A group that was filed there before goes on in its folder.

    Args:
        workspace: The open data folder.
        groups: The groups.
        destination: The folder below which they are filed.
        mode: Of `Mode`.
        pattern: Which folders there are below the destination; None to go on as was filed there
            last, at first with one for each group.
        places: The shipped folder with the towns of the world; without it no town is known.
    """
    destination, library = destination.absolute(), workspace.library
    filed = [group.cluster for group in groups]
    homes = group_homes(filed, whereabouts(library))
    clustering = library.clustering()
    known = clustering.clusters.values()
    titles = filing_titles(filed, homes, known, lambda cluster: cluster.title)
    photos = [[photo for photo, _ in group.photos] for group in groups]
    request = FilingRequest(
        list(zip(titles, photos, strict=True)),
        destination,
        Mode(mode),
        [None if home is None else home.goes_on(destination, pattern) for home in homes],
        pattern or pattern_for(library, destination) or BY_GROUP,
        stand_ins(library),
    )
    request = with_occasions(request, workspace, places, clustering.clocks)
    return file_clusters.plan_filing(library, request)


def new_photos_in(groups: Sequence[FolderGroup]) -> frozenset[PhotoId]:
    """The photos of groups that wait there for a person's yes."""
    return frozenset(
        photo.id
        for group in groups
        for photo, _ in group.photos
        if photo.id in group.cluster.pending
    )


def take_new(session: Session, groups: Sequence[FolderGroup]) -> None:
    """Say yes to the new photos of groups, for whoever files them without having seen a window."""
    new = new_photos_in(groups)
    if new:
        session.apply(TakeNew(tuple(group.cluster.id for group in groups), new))


def file_groups(
    workspace: Workspace,
    session: Session,
    plan: FilingPlan,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> FilingResult:
    """Carry a plan out and put it into the history."""
    context = JobContext(progress, cancel)
    filed = carry_out(workspace, plan, context, system=system, checkpoint=checkpoint)
    _record(workspace, session, filed, checkpoint)
    if filed.standing is not None:
        remember_stand_ins(workspace.library, stand_ins(workspace.library), plan)
        workspace.back_up_first()
    return filed.result


def undo_filing(
    workspace: Workspace,
    batch: int | None,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    trash: TrashBin | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> UndoResult:
    """Take a filing back, the newest one unless another is named.

    Raises:
        InputError: there is no such filing.
    """
    carry = partial(take_back, system=system, trash=trash, checkpoint=checkpoint)
    return _travel(workspace, carry, batch, progress, cancel, checkpoint)


def redo_filing(
    workspace: Workspace,
    batch: int | None,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    trash: TrashBin | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> UndoResult:
    """Do an undone filing again, the one undone last unless another is named.

    Raises:
        InputError: there is no such filing.
    """
    carry = partial(do_again, system=system, trash=trash, checkpoint=checkpoint)
    return _travel(workspace, carry, batch, progress, cancel, checkpoint)


def _travel(
    workspace: Workspace,
    carry: Callable[..., Carried],
    batch: int | None,
    progress: Progress,
    cancel: CancelToken,
    checkpoint: Checkpoint,
) -> UndoResult:
    session = open_session(workspace)
    carried = carry(workspace, batch, JobContext(progress, cancel))
    _record(workspace, session, carried, checkpoint)
    return carried.result


def _record(
    workspace: Workspace, session: Session, carried: Filed | Carried, checkpoint: Checkpoint
) -> None:
    """Put what was carried into the history.

    Raises:
        FilingStopped: it cannot be written now; the next start does it.
    """
    if carried.standing is None:
        return
    try:
        settle(session, carried.standing)
        checkpoint("recorded")
        workspace.library.flush()
    except UserError as error:
        raise FilingStopped(error, carried.result) from error


def pass_over(
    workspace: Workspace,
    session: Session,
    batch: int,
    photos: Mapping[PhotoId, Photo] | None = None,
) -> None:
    """Let a filing count as taken back although some of its files stayed. Session's thread.

    What can never go back, because it was deleted, must not bar the way to earlier steps. The
    entries stay: an undo by the filing's number, or when no other is left, tries them again.

    Args:
        workspace: The open data folder.
        session: The session.
        batch: The filing.
        photos: The library's photos where they are at hand; else they are read.
    """
    workspace.library.journal.finish(batch, undone=True)
    settle(session, standing_of(workspace.library, batch, photos))


def recover_filings(
    workspace: Workspace, *, system: System | None = None, trash: TrashBin | None = None
) -> RecoverResult:
    """Settle what a crash left of filings: the files first, then the history.

    A program can also end between the last file and the history's record of it. So at every
    start what the journal says of each filing is compared with the history.
    """
    library = workspace.library
    result = file_clusters.recover(library, system=system, trash=trash)
    steps, position = library.history_batches()
    done = set(steps[:position])
    batches = file_clusters.list_batches(library)
    # Newest first goes back, oldest first is recorded.
    stale = [batch for batch in batches if batch.undone and batch.id in done]
    stale += [batch for batch in reversed(batches) if batch.holds and batch.id not in done]
    if stale:
        session = open_session(workspace)
        for batch in stale:
            _remove_empty_folders(library, batch)
            settle(session, standing_of(library, batch.id))
        library.flush()
    return result


def _remove_empty_folders(library: Library, batch: Batch) -> None:
    """Remove what the end of a filing or undo would have removed."""
    remove_own(library.journal, batch.id, Places(library.journal, batch.id, this_system()))
    if batch.mode is Mode.MOVE and batch.holds:
        entries = library.journal.entries(batch.id)
        left = left_by(entry.intent.source for entry in entries)
        remove_empty(library.journal.made_by_app(left))
