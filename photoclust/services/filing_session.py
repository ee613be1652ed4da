"""Filing and the session's history kept in step: what is on disk, and what the clusters say."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import Change, MarkFiled
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.session import Session
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.services import file_clusters
from photoclust.services.cluster_folders import FolderGroup, open_session
from photoclust.services.file_clusters import FilingResult, RecoverResult, UndoResult
from photoclust.services.workspace import Workspace
from photoclust.store.journal_records import Entry, EntryState, Mode
from photoclust.store.library import Library


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
            or photo.path.parent == folder
            or number in self.paired
            or any(copy.parent == folder for copy in self.copies.get(number, ()))
        )


def whereabouts(library: Library, photos: Mapping[PhotoId, Photo] | None = None) -> Whereabouts:
    """Where photos lie now; the library's own record of them unless others are given."""
    known = library.photos() if photos is None else photos
    return Whereabouts(known, library.journal.copies(), library.journal.paired())


def filed_change(
    clustering: Clustering, entries: Iterable[Entry], lying: Whereabouts, label: str
) -> Change:
    """The change to the clusters that a filing makes: they know the folder they went to.

    Only a cluster that is there as a whole knows it. One of which a part is still elsewhere must
    not look filed, but is kept from regrouping, so that the rest can follow.
    """
    of = clustering.cluster_of()
    folders: dict[ClusterId, Path] = {}
    # A RAW file goes where its JPEG goes, which may be the folder of another cluster.
    for entry in sorted(entries, key=lambda entry: entry.intent.companion_of is not None):
        photo, destination = entry.intent.photo, entry.intent.destination
        if entry.state is EntryState.DONE and photo in of and destination is not None:
            folders.setdefault(of[photo], destination.parent)
    marks = {
        cluster: os.fspath(folder) if lying.is_filed(clustering.clusters[cluster], folder) else None
        for cluster, folder in folders.items()
    }
    return MarkFiled(marks, label).change(clustering)


def record_filing(workspace: Workspace, session: Session, batch: int) -> None:
    """Put a filing that carried anything into the history. Session's thread.

    Also for one that a crash cut short and recovery finished.
    """
    entries = workspace.library.journal.entries(batch)
    if any(entry.state is EntryState.DONE for entry in entries):
        label = next(
            b.label for b in file_clusters.list_batches(workspace.library) if b.id == batch
        )
        lying = whereabouts(workspace.library)
        session.record(filed_change(session.clustering, entries, lying, label), batch)


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
    lying = whereabouts(workspace.library)
    if undone:
        of = session.clustering.cluster_of()
        went = {of[e.intent.photo] for e in entries if e.intent.photo in of}
        still = filed_change(session.clustering, entries, lying, "").touched
        nowhere: dict[ClusterId, str | None] = dict.fromkeys(sorted(went - still))
        change = MarkFiled(nowhere, "Undo a filing").change(session.clustering)
    else:
        change = filed_change(session.clustering, entries, lying, "File again")
    if not change.is_empty:
        session.record(change)


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
