"""Filing and the session's history kept in step: what is on disk, and what the clusters say."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import Change, MarkFiled
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.session import Session
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.services import file_clusters
from photoclust.services.cluster_folders import FolderGroup, open_session
from photoclust.services.file_clusters import FilingResult, RecoverResult, UndoResult
from photoclust.services.workspace import Workspace
from photoclust.store.journal_records import Entry, EntryState, Mode


def filed_change(clustering: Clustering, entries: Iterable[Entry], label: str) -> Change:
    """The change to the clusters that a filing makes: they know the folder they went to.

    A cluster went to a folder when one of its photos is there now.
    """
    of = clustering.cluster_of()
    folders: dict[ClusterId, str | None] = {}
    for entry in entries:
        photo, destination = entry.intent.photo, entry.intent.destination
        if entry.state is EntryState.DONE and photo in of and destination is not None:
            folders.setdefault(of[photo], os.fspath(destination.parent))
    return MarkFiled(folders, label).change(clustering)


def record_filing(workspace: Workspace, session: Session, batch: int) -> None:
    """Put a filing that carried anything into the history. Session's thread.

    Also for one that a crash cut short and recovery finished.
    """
    entries = workspace.library.journal.entries(batch)
    if any(entry.state is EntryState.DONE for entry in entries):
        label = next(
            b.label for b in file_clusters.list_batches(workspace.library) if b.id == batch
        )
        session.record(filed_change(session.clustering, entries, label), batch)


def settle_undo(workspace: Workspace, session: Session, batch: int, *, undone: bool) -> None:
    """Bring the history in step after a filing's files were carried back or forth.

    Where the filing is the step in turn, the step is taken back (or done again) as a whole;
    where the person has edited since, the folders alone are taken off (or put on) the clusters.
    """
    turn = session.next_undo if undone else session.next_redo
    if turn is not None and turn.batch == batch:
        if undone:
            session.undo()
        else:
            session.redo()
        return
    entries = workspace.library.journal.entries(batch)
    if undone:
        of = session.clustering.cluster_of()
        went = {of[e.intent.photo] for e in entries if e.intent.photo in of}
        still = filed_change(session.clustering, entries, "").touched
        nowhere: dict[ClusterId, str | None] = dict.fromkeys(sorted(went - still))
        change = MarkFiled(nowhere, "Undo a filing").change(session.clustering)
    else:
        change = filed_change(session.clustering, entries, "File again")
    if not change.is_empty:
        session.record(change)


def plan_groups(
    workspace: Workspace, groups: Sequence[FolderGroup], destination: Path, mode: str
) -> FilingPlan:
    """Plan to file groups into a folder; those that are filed below it already stay out."""
    destination = destination.absolute()
    clusters = [
        (group.cluster.title, [photo for photo, _ in group.photos])
        for group in groups
        if not _is_filed_below(group.cluster.filed_to, destination)
    ]
    request = FilingRequest(clusters, destination, Mode(mode))
    return file_clusters.plan_filing(workspace.library, request)


def _is_filed_below(folder: str | None, destination: Path) -> bool:
    return folder is not None and Path(folder).parent == destination and Path(folder).is_dir()


def file_groups(
    workspace: Workspace,
    session: Session,
    plan: FilingPlan,
    progress: Progress,
    cancel: CancelToken,
) -> FilingResult:
    """Carry a plan out and put it into the history."""
    result = file_clusters.file_plan(workspace.library, plan, progress, cancel)
    if result.batch is not None:
        record_filing(workspace, session, result.batch)
        workspace.library.flush()
    return result


def undo_filing(
    workspace: Workspace, batch: int | None, progress: Progress, cancel: CancelToken
) -> UndoResult:
    """Take a filing back, the newest one unless another is named.

    Raises:
        InputError: there is no such filing.
    """
    session = open_session(workspace)
    result = file_clusters.undo_batch(workspace.library, batch, progress, cancel)
    if result.batch is not None:
        settle_undo(workspace, session, result.batch, undone=True)
        workspace.library.flush()
    return result


def redo_filing(
    workspace: Workspace, batch: int | None, progress: Progress, cancel: CancelToken
) -> UndoResult:
    """Do an undone filing again, the one undone last unless another is named.

    Raises:
        InputError: there is no such filing.
    """
    session = open_session(workspace)
    result = file_clusters.redo_batch(workspace.library, batch, progress, cancel)
    if result.batch is not None:
        settle_undo(workspace, session, result.batch, undone=False)
        workspace.library.flush()
    return result


def recover_filings(workspace: Workspace) -> RecoverResult:
    """Settle what a crash left of filings, and put what was carried into the history."""
    result = file_clusters.recover(workspace.library)
    if result.batch is not None:
        session = open_session(workspace)
        if all(entry.batch != result.batch for entry in session.entries):
            record_filing(workspace, session, result.batch)
            workspace.library.flush()
    return result
