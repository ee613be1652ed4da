"""What a filing means for the session's history: worked out from what the journal says of it.

The journal is read where the files are carried, in the window off the GUI thread. Whoever owns the
session then brings it in step with what was read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import MarkFiled, RemovePhotos
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.session import Session
from photoclust.core.text import Text
from photoclust.filing.folders import same_folder
from photoclust.services.files.dropped import are_dropped, dropped_change
from photoclust.services.files.own_folders import (
    called_in,
    lies_deeper,
    own_folder,
    own_folders,
)
from photoclust.store.journal.into import Deeper
from photoclust.store.journal.records import Batch, Entry, EntryState, Intent, Mode
from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where photos lie, themselves and the copies that filings made of them.

    Attributes:
        photos: The library's photos.
        copies: Copies and links by photo, made by filings that were not taken back.
        paired: Photos that went where another photo of the same shot went.
        deeper: Where filings put photos by patterns.
    """

    photos: Mapping[PhotoId, Photo]
    copies: Mapping[PhotoId, Sequence[Path]]
    paired: Set[PhotoId]
    deeper: Mapping[PhotoId, Sequence[Deeper]] = field(default_factory=dict)

    def is_filed(self, cluster: Cluster, folder: Path) -> bool:
        """Whether all of a cluster is in a folder.

        Photos whose file is gone do not count, nor do new ones that wait for a person's yes.
        """
        called = self._called(cluster, folder)
        return all(
            self._is_gone(photo) or photo in self.paired or self._is_in(photo, folder, called)
            for photo in cluster.members
            if photo not in cluster.pending
        )

    def is_filed_in_part(self, cluster: Cluster, folder: Path) -> bool:
        """Whether anything of a cluster is in a folder."""
        called = self._called(cluster, folder)
        return any(
            not self._is_gone(photo) and self._is_in(photo, folder, called)
            for photo in cluster.members
        )

    def to_be_filed(self, cluster: Cluster) -> int:
        """How many photos of a cluster that has a folder could go on there.

        Told by the paths alone, for who has no time to ask a disk. Pending photos wait for a yes.
        """
        folder = Path(cluster.filed_to or "")
        called = self._called(cluster, folder)
        return sum(
            not self._is_gone(photo) and not self._is_called_in(photo, folder, called)
            for photo in cluster.members.keys() - cluster.pending - self.paired
        )

    def _is_called_in(self, number: PhotoId, folder: Path, called: str | None) -> bool:
        places = (self.photos[number].path, *self.copies.get(number, ()))
        deeper = self.deeper.get(number, ())
        return any(
            place.parent == folder or lies_deeper(place, folder, called, deeper) for place in places
        )

    def _called(self, cluster: Cluster, folder: Path) -> str | None:
        filed = (self.deeper[photo] for photo in cluster.members if photo in self.deeper)
        return called_in(folder, filed)

    def _is_gone(self, number: PhotoId) -> bool:
        photo = self.photos.get(number)
        return photo is None or photo.presence is Presence.MISSING

    def _is_in(self, number: PhotoId, folder: Path, called: str | None) -> bool:
        places = (self.photos[number].path, *self.copies.get(number, ()))
        deeper = self.deeper.get(number, ())
        return any(
            same_folder(place.parent, folder) or lies_deeper(place, folder, called, deeper)
            for place in places
        )


def whereabouts(library: Library, photos: Mapping[PhotoId, Photo] | None = None) -> Whereabouts:
    """Where photos lie now; the library's own record of them unless others are given."""
    known = library.photos() if photos is None else photos
    journal = library.journal
    return Whereabouts(known, journal.copies(), journal.paired(), journal.into.deeper())


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


def settle(
    session: Session,
    filing: Standing,
    label: Text | None = None,
    only: Collection[ClusterId] | None = None,
) -> None:
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
        only: The clusters that a new filing was asked for, where a person may have moved photos
            to others while it ran; None for all that have photos in it.
    """
    if filing.batch.mode is Mode.KEYWORDS:
        _settle_keywords(session, filing, label)
    elif filing.batch.undone:
        _settle_undone(session, filing)
    elif filing.batch.holds:
        _settle_holding(session, filing, label, only)


def _settle_keywords(session: Session, filing: Standing, label: Text | None) -> None:
    """Sidecars change no group: the step is there so that undo comes to them in its turn."""
    number, done = filing.batch.id, session.entries[: session.position]
    if filing.batch.undone:
        if session.next_undo is not None and session.next_undo.batch == number:
            session.undo()
    elif filing.batch.holds and session.next_redo is not None and session.next_redo.batch == number:
        session.redo()
    elif filing.batch.holds and all(entry.batch != number for entry in done):
        session.record(Change(label or filing.batch.label), number)


def _settle_undone(session: Session, filing: Standing) -> None:
    if session.next_undo is not None and session.next_undo.batch == filing.batch.id:
        session.undo()
    # Another filing may have put photos of a cluster into the same folder, before or since.
    places = own_folders(entry.intent for entry in filing.entries)
    marks = {
        cluster.id: _folder_before(session, cluster, filing)
        for cluster in session.clustering.clusters.values()
        if cluster.filed_to is not None
        and Path(cluster.filed_to) in places
        and not filing.lying.is_filed_in_part(cluster, Path(cluster.filed_to))
    }
    _mark(session, marks, Text("Undo a filing"))


def _folder_before(session: Session, cluster: Cluster, filing: Standing) -> str | None:
    """The folder that a cluster had last of those in which something of it lies now."""
    steps = (known for change in reversed(session.done()) for known in change.after)
    folders = (c.filed_to for c in steps if c.id == cluster.id and c.filed_to is not None)
    return next((f for f in folders if filing.lying.is_filed_in_part(cluster, Path(f))), None)


def _settle_holding(
    session: Session, filing: Standing, label: Text | None, only: Collection[ClusterId] | None
) -> None:
    number = filing.batch.id
    if session.next_redo is not None and session.next_redo.batch == number:
        session.redo()
        return
    clustering = session.clustering
    done = session.entries[: session.position]
    step = next((entry.change for entry in done if entry.batch == number), None)
    if step is None:
        label = label or filing.batch.label
        session.record(_first_change(clustering, filing, label, only), number)
        return
    marks = {
        then.id: then.filed_to
        for then in step.after
        if then.filed_to is not None
        and (now := clustering.clusters.get(then.id)) is not None
        and now.filed_to is None
        and filing.lying.is_filed_in_part(now, Path(then.filed_to))
    }
    _mark(session, marks, Text("File again"))


def _first_change(
    clustering: Clustering, filing: Standing, label: Text, only: Collection[ClusterId] | None
) -> Change:
    """What a filing that is not in the history yet did to the clusters."""
    if are_dropped(filing.entries):
        mode, photos = filing.batch.mode, filing.lying.photos
        return dropped_change(clustering, filing.entries, mode, photos, label)
    if filing.batch.mode is not Mode.TRASH:
        return _filed_change(clustering, filing, label, only)
    trashed = {entry.intent.photo for entry in filing.entries if entry.state is EntryState.DONE}
    inside = frozenset(photo for photo in clustering.photos() if photo in trashed)
    return replace(RemovePhotos(inside).change(clustering), label=label)


def _filed_change(
    clustering: Clustering, filing: Standing, label: Text, only: Collection[ClusterId] | None
) -> Change:
    """The change to the clusters that a filing makes: they know their folder and their name.

    Also those of which a part is still elsewhere: the rest follows into the same folder. One of
    which nothing but a RAW file went along with its JPEG knows its own folder only.
    """
    clusters = clustering.clusters
    marks: dict[ClusterId, str | None] = {}
    titles: dict[ClusterId, str] = {}
    for number, carried in _filed_as(clustering, filing.entries).items():
        if only is not None and number not in only:
            continue
        leads = [intent for intent in carried if intent.companion_of is None]
        folder = own_folder(leads or carried)
        marks[number] = clusters[number].filed_to
        if leads or filing.lying.is_filed(clusters[number], folder):
            marks[number] = os.fspath(folder)
        if leads:
            titles[number] = leads[0].cluster
    return MarkFiled(marks, label, titles).change(clustering)


def _filed_as(clustering: Clustering, entries: Iterable[Entry]) -> dict[ClusterId, list[Intent]]:
    """What tells of each cluster where a filing carried it and as what, if it did.

    A RAW file goes where its JPEG goes, which may be the folder of another cluster.
    """
    of = clustering.cluster_of()
    found: dict[ClusterId, list[Intent]] = {}
    for entry in entries:
        photo, destination = entry.intent.photo, entry.intent.destination
        if entry.state is EntryState.DONE and photo in of and destination is not None:
            found.setdefault(of[photo], []).append(entry.intent)
    return found


def _mark(session: Session, marks: Mapping[ClusterId, str | None], label: Text) -> None:
    if marks:
        session.record(MarkFiled(marks, label).change(session.clustering))
