"""What of the library is not where it was: to be looked for, away with its disk, or as it was.

Photos in folders that were just read are known from that. Those that lie elsewhere, where filings
put them, are looked at one by one, and so are the copies that filings made.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence
from photoclust.core.progress import CancelToken
from photoclust.filing.content import file_at, is_absent
from photoclust.services.moved.disks import Disks
from photoclust.store.journal.records import Entry


@dataclass(frozen=True, slots=True)
class Lost:
    """A file that is not where it was.

    Attributes:
        photo: The photo that it is, or is a copy of.
        place: Where it was.
        identity: The file there; of a copy that of its original.
        digest: Digest of its bytes.
        entry: The entry of the journal that made it, where it is a copy or a link.
    """

    photo: PhotoId
    place: Path
    identity: FileIdentity
    digest: Digest
    entry: int | None = None


@dataclass(slots=True)
class Survey:
    """What a look at all places came to.

    Attributes:
        lost: What is to be looked for: it is gone although its disk is there.
        elsewhere: Photos among these that were looked at one by one. Where they are not found they
            are missing; of the others it is known already.
        away: Photos whose disk is not there.
        back: Photos that were out of reach, and are there.
        renumbered: Photos that the system knows under another number now.
        changed: Files that are others by now than when they were read.
        copies: Where copies and links of photos are that are there.
    """

    lost: list[Lost] = field(default_factory=list)
    elsewhere: set[PhotoId] = field(default_factory=set)
    away: list[PhotoId] = field(default_factory=list)
    back: list[PhotoId] = field(default_factory=list)
    renumbered: list[Photo] = field(default_factory=list)
    changed: list[Path] = field(default_factory=list)
    copies: set[Path] = field(default_factory=set)


def survey(
    photos: Iterable[Photo],
    copies: Iterable[Entry],
    read: Collection[Path],
    folders: Sequence[Path],
    disks: Disks,
    cancel: CancelToken,
) -> Survey:
    """Look where everything is. Changes nothing.

    Args:
        photos: The photos of the library.
        copies: The entries of the copies and links that filings made of them.
        read: The folders that were just read.
        folders: The folders of the library.
        disks: Tells whether disks are there.
        cancel: Looked at for every file; what was not looked at then counts as being there.
    """
    found = Survey()

    @cache
    def has_gone(top: Path) -> bool:
        """Whether a folder of the library was moved or removed, rather than its disk."""
        return is_absent(top) and disks.is_there(top)

    @cache
    def top_of(folder: Path) -> Path | None:
        return next((top for top in (folder, *folder.parents) if top in folders), None)

    for photo in photos:
        if cancel.cancelled:
            return found
        top = top_of(photo.folder)
        if top is None:
            _look_at(photo, disks, found)
        elif photo.presence is Presence.MISSING or (top not in read and has_gone(top)):
            found.lost.append(Lost(photo.id, photo.path, photo.identity, photo.digest))
    for entry in copies:
        if cancel.cancelled:
            return found
        _look_at_copy(entry, disks, found)
    return found


def _look_at(photo: Photo, disks: Disks, found: Survey) -> None:
    seen = file_at(photo.path)
    if seen is None:
        if not is_absent(photo.path) or not disks.is_there(photo.folder, photo.identity.dev):
            found.away.append(photo.id)
        else:
            found.lost.append(Lost(photo.id, photo.path, photo.identity, photo.digest))
            found.elsewhere.add(photo.id)
        return
    if photo.presence is not Presence.PRESENT:
        found.back.append(photo.id)
    known = photo.identity
    if (seen.size, seen.mtime_ns) != (known.size, known.mtime_ns):
        found.changed.append(photo.path)
    elif seen != known:
        found.renumbered.append(replace(photo, identity=seen))


def _look_at_copy(entry: Entry, disks: Disks, found: Survey) -> None:
    intent = entry.intent
    place, photo, digest = intent.destination, intent.photo, intent.digest
    assert place is not None  # tells mypy: only the trash has none
    assert photo is not None  # tells mypy: of others was not asked
    if os.path.lexists(place):
        found.copies.add(place)
    elif digest is not None and is_absent(place) and disks.is_there(place.parent):
        found.lost.append(Lost(photo, place, intent.identity, digest, entry.id))
