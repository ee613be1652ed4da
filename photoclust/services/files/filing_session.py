"""Filing and the session's history kept in step: what is on disk, and what the clusters say."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import MarkFiled, RemovePhotos
from photoclust.core.errors import UserError
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.session import Session
from photoclust.core.text import Text
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.folders import real_folder, remove_empty, remove_own, same_folder
from photoclust.filing.places import Places
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.filing.trash import TrashBin
from photoclust.services.files import file_clusters
from photoclust.services.files.filing_results import (
    FilingResult,
    FilingStopped,
    RecoverResult,
    UndoResult,
)
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Batch, Entry, EntryState, Mode
from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where photos lie, themselves and the copies that filings made of them.

    Attributes:
        photos: The library's photos.
        copies: Copies and links by photo, made by filings that were not taken back.
        paired: Photos that went where another photo of the same shot went.
    """

    photos: Mapping[PhotoId, Photo]
    copies: Mapping[PhotoId, Sequence[Path]]
    paired: Set[PhotoId]

    def is_filed(self, cluster: Cluster, folder: Path) -> bool:
        """Whether all of a cluster is in a folder. Photos whose file is gone do not count."""
        return all(self._is_in(photo, folder) for photo in cluster.members)

    def _is_in(self, number: PhotoId, folder: Path) -> bool:
        photo = self.photos.get(number)
        return (
            photo is None
            or photo.presence is Presence.MISSING
            or number in self.paired
            or same_folder(photo.path.parent, folder)
            or any(same_folder(copy.parent, folder) for copy in self.copies.get(number, ()))
        )


def whereabouts(library: Library, photos: Mapping[PhotoId, Photo] | None = None) -> Whereabouts:
    """Where photos lie now; the library's own record of them unless others are given."""
    known = library.photos() if photos is None else photos
    return Whereabouts(known, library.journal.copies(), library.journal.paired())


def filed_change(
    clustering: Clustering, entries: Iterable[Entry], lying: Whereabouts, label: Text
) -> Change:
    """The change to the clusters that a filing makes: they know the folder they went to.

    Only a cluster that is there as a whole knows it. One of which a part is still elsewhere must
    not look filed, but is kept from regrouping, so that the rest can follow.
    """
    clusters = clustering.clusters
    marks = {
        cluster: os.fspath(folder) if lying.is_filed(clusters[cluster], folder) else None
        for cluster, folder in _folders(clustering, entries).items()
    }
    return MarkFiled(marks, label).change(clustering)


def _folders(clustering: Clustering, entries: Iterable[Entry]) -> dict[ClusterId, Path]:
    """Where a filing carried each cluster, as far as it still lies there."""
    of = clustering.cluster_of()
    folders: dict[ClusterId, Path] = {}
    # A RAW file goes where its JPEG goes, which may be the folder of another cluster.
    for entry in sorted(entries, key=lambda entry: entry.intent.companion_of is not None):
        photo, destination = entry.intent.photo, entry.intent.destination
        if entry.state is EntryState.DONE and photo in of and destination is not None:
            folders.setdefault(of[photo], destination.parent)
    return folders


def settle(workspace: Workspace, session: Session, number: int) -> None:
    """Bring the history in step with what the journal says of a filing. Session's thread.

    For after a filing, undo or redo of files, and after a crash between the files and the
    history. Where the filing is the step in turn, the step is taken back (or done again) as a
    whole; where the person has edited since, the folders alone are taken off (or put on) the
    clusters. A filing of which only a part went back keeps its step, so that it can be tried
    again. Where all is in step nothing happens.
    """
    batch = next(b for b in file_clusters.list_batches(workspace.library) if b.id == number)
    if batch.undone:
        _settle_undone(workspace, session, batch)
    elif batch.holds:
        _settle_holding(workspace, session, batch)


def _settle_undone(workspace: Workspace, session: Session, batch: Batch) -> None:
    if session.next_undo is not None and session.next_undo.batch == batch.id:
        session.undo()
        return
    entries = workspace.library.journal.entries(batch.id)
    places = {e.intent.destination.parent for e in entries if e.intent.destination is not None}
    lying = whereabouts(workspace.library)
    marks: dict[ClusterId, str | None] = {
        cluster.id: None
        for cluster in session.clustering.clusters.values()
        if cluster.filed_to is not None
        and Path(cluster.filed_to) in places
        and not lying.is_filed(cluster, Path(cluster.filed_to))
    }
    _mark(session, marks, Text("Undo a filing"))


def _settle_holding(workspace: Workspace, session: Session, batch: Batch) -> None:
    if session.next_redo is not None and session.next_redo.batch == batch.id:
        session.redo()
        return
    entries = workspace.library.journal.entries(batch.id)
    clustering = session.clustering
    if all(entry.batch != batch.id for entry in session.entries[: session.position]):
        session.record(_first_change(workspace, clustering, batch, entries), batch.id)
        return
    lying = whereabouts(workspace.library)
    marks: dict[ClusterId, str | None] = {
        cluster: os.fspath(folder)
        for cluster, folder in _folders(clustering, entries).items()
        if clustering.clusters[cluster].filed_to is None
        and lying.is_filed(clustering.clusters[cluster], folder)
    }
    _mark(session, marks, Text("File again"))


def _first_change(
    workspace: Workspace, clustering: Clustering, batch: Batch, entries: Sequence[Entry]
) -> Change:
    """What a filing that is not in the history yet did to the clusters."""
    if batch.mode is not Mode.TRASH:
        return filed_change(clustering, entries, whereabouts(workspace.library), batch.label)
    trashed = {entry.intent.photo for entry in entries if entry.state is EntryState.DONE}
    inside = frozenset(photo for photo in clustering.photos() if photo in trashed)
    return replace(RemovePhotos(inside).change(clustering), label=batch.label)


def _mark(session: Session, marks: Mapping[ClusterId, str | None], label: Text) -> None:
    if marks:
        session.record(MarkFiled(marks, label).change(session.clustering))


def plan_groups(
    workspace: Workspace, groups: Sequence[FolderGroup], destination: Path, mode: str
) -> FilingPlan:
    """Plan to file groups into a folder.

    What is in its folder already stays out, photo by photo, so that filing again goes on where a
    filing was stopped. A photo of which an earlier filing put a copy there is not moved beside
    that copy.
    """
    destination = destination.absolute()
    copies = workspace.library.journal.copies() if mode == Mode.MOVE else {}
    real = Path(os.path.realpath(destination))

    def is_copied(photo: Photo) -> bool:
        made = copies.get(photo.id, ())
        return any(copy.parent.parent == real and copy.is_file() for copy in made)

    clusters = [
        (group.cluster.title, [photo for photo, _ in group.photos if not is_copied(photo)])
        for group in groups
    ]
    request = FilingRequest(clusters, destination, Mode(mode))
    return file_clusters.plan_filing(workspace.library, request)


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
    library = workspace.library
    result = file_clusters.file_plan(
        library, plan, progress, cancel, system=system, checkpoint=checkpoint
    )
    _record(workspace, session, result, checkpoint)
    if result.batch is not None:
        workspace.back_up_first()
    return result


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
    carry = partial(file_clusters.undo_batch, system=system, trash=trash, checkpoint=checkpoint)
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
    carry = partial(file_clusters.redo_batch, system=system, trash=trash, checkpoint=checkpoint)
    return _travel(workspace, carry, batch, progress, cancel, checkpoint)


def _travel(
    workspace: Workspace,
    carry: Callable[..., UndoResult],
    batch: int | None,
    progress: Progress,
    cancel: CancelToken,
    checkpoint: Checkpoint,
) -> UndoResult:
    session = open_session(workspace)
    library = workspace.library
    result = carry(library, batch, progress, cancel)
    _record(workspace, session, result, checkpoint)
    return result


def _record(
    workspace: Workspace,
    session: Session,
    result: FilingResult | UndoResult,
    checkpoint: Checkpoint,
) -> None:
    """Put what was carried into the history.

    Raises:
        FilingStopped: it cannot be written now; the next start does it.
    """
    if result.batch is None:
        return
    try:
        settle(workspace, session, result.batch)
        checkpoint("recorded")
        workspace.library.flush()
    except UserError as error:
        raise FilingStopped(error, result) from error


def pass_over(workspace: Workspace, session: Session, batch: int) -> None:
    """Let a filing count as taken back although some of its files stayed. Session's thread.

    What can never go back, because it was deleted, must not bar the way to earlier steps. The
    entries stay: an undo by the filing's number, or when no other is left, tries them again.
    """
    workspace.library.journal.finish(batch, undone=True)
    settle(workspace, session, batch)


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
            settle(workspace, session, batch.id)
        library.flush()
    return result


def _remove_empty_folders(library: Library, batch: Batch) -> None:
    """Remove what the end of a filing or undo would have removed."""
    remove_own(library.journal, batch.id, Places(library.journal, batch.id, this_system()))
    if batch.mode is Mode.MOVE and batch.holds:
        entries = library.journal.entries(batch.id)
        sources = {real_folder(entry.intent.source.parent) for entry in entries}
        remove_empty(library.journal.made_by_app(sources))
