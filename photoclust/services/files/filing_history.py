"""What a filing means for the session's history: worked out from what the journal says of it.

The journal is read where the files are carried, in the window off the GUI thread. Whoever owns the
session then brings it in step with what was read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import MarkFiled, RemovePhotos
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.session import Session
from photoclust.core.text import Text
from photoclust.filing.folders import same_folder
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


@dataclass(frozen=True)
class Standing:
    """How a filing stands: what the journal says of it, and where the photos lie.

    Attributes:
        batch: The filing.
        entries: Its entries.
        look: Finds out where the library's photos lie.
    """

    batch: Batch
    entries: tuple[Entry, ...]
    look: Callable[[], Whereabouts]

    @cached_property
    def lying(self) -> Whereabouts:
        """Where the library's photos lie. Found out when it is first asked for.

        That reads the whole library, which takes seconds where it is large. The step in turn is
        taken back or done again without it.
        """
        return self.look()

    def photos(self) -> dict[PhotoId, Photo]:
        """The library's photos that the filing is about, as they are now."""
        known = self.lying.photos
        carried = {entry.intent.photo for entry in self.entries}
        return {p: known[p] for p in carried if p is not None and p in known}


def standing_of(
    library: Library, number: int, photos: Mapping[PhotoId, Photo] | None = None
) -> Standing:
    """Read how a filing stands; see `whereabouts`. Any thread."""
    batch = next(b for b in library.journal.batches() if b.id == number)
    entries = tuple(library.journal.entries(number))
    return Standing(batch, entries, partial(whereabouts, library, photos))


def settle(session: Session, filing: Standing, label: Text | None = None) -> None:
    """Bring the history in step with how a filing stands. Session's thread.

    For after a filing, undo or redo of files, and after a crash between the files and the
    history. Where the filing is the step in turn, the step is taken back (or done again) as a
    whole; where the person has edited since, the folders alone are taken off (or put on) the
    clusters. A filing of which only a part went back keeps its step, so that it can be tried
    again. Where all is in step nothing happens.

    Args:
        session: The session.
        filing: How the filing stands.
        label: What a filing that is new to the history is called there; None for what the list
            of filings calls it.
    """
    if filing.batch.undone:
        _settle_undone(session, filing)
    elif filing.batch.holds:
        _settle_holding(session, filing, label)


def _settle_undone(session: Session, filing: Standing) -> None:
    if session.next_undo is not None and session.next_undo.batch == filing.batch.id:
        session.undo()
        return
    destinations = (entry.intent.destination for entry in filing.entries)
    places = {place.parent for place in destinations if place is not None}
    marks: dict[ClusterId, str | None] = {
        cluster.id: None
        for cluster in session.clustering.clusters.values()
        if cluster.filed_to is not None
        and Path(cluster.filed_to) in places
        and not filing.lying.is_filed(cluster, Path(cluster.filed_to))
    }
    _mark(session, marks, Text("Undo a filing"))


def _settle_holding(session: Session, filing: Standing, label: Text | None) -> None:
    number = filing.batch.id
    if session.next_redo is not None and session.next_redo.batch == number:
        session.redo()
        return
    clustering = session.clustering
    if all(entry.batch != number for entry in session.entries[: session.position]):
        session.record(_first_change(clustering, filing, label or filing.batch.label), number)
        return
    marks: dict[ClusterId, str | None] = {
        cluster: os.fspath(folder)
        for cluster, folder in _folders(clustering, filing.entries).items()
        if clustering.clusters[cluster].filed_to is None
        and filing.lying.is_filed(clustering.clusters[cluster], folder)
    }
    _mark(session, marks, Text("File again"))


def _first_change(clustering: Clustering, filing: Standing, label: Text) -> Change:
    """What a filing that is not in the history yet did to the clusters."""
    if filing.batch.mode is not Mode.TRASH:
        return _filed_change(clustering, filing.entries, filing.lying, label)
    trashed = {entry.intent.photo for entry in filing.entries if entry.state is EntryState.DONE}
    inside = frozenset(photo for photo in clustering.photos() if photo in trashed)
    return replace(RemovePhotos(inside).change(clustering), label=label)


def _filed_change(
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


def _mark(session: Session, marks: Mapping[ClusterId, str | None], label: Text) -> None:
    if marks:
        session.record(MarkFiled(marks, label).change(session.clustering))
