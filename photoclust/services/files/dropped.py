"""What it means for groups that photos, not groups, were put into a folder.

A folder in which a group was filed is that group's place: whoever puts photos there means that they
belong to it. Photos put anywhere else stay in the groups they are in, only with another path; who
did so has decided about them, so those that are in no group count as left there on purpose. Copies
change nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import MovePhotos
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.filing.folders import same_folder
from photoclust.store.journal.records import Entry, EntryState, Mode


def owner_of(
    folder: Path, clustering: Clustering, photos: Mapping[PhotoId, Photo]
) -> ClusterId | None:
    """The group whose place a folder is; None where it is none's, or that of several.

    That is the folder of a group, or one below it in which photos of that group are.

    Args:
        folder: The folder.
        clustering: All groups.
        photos: The library's photos.
    """
    below = os.path.join(folder, "")  # noqa: PTH118 - of many paths a text is compared sooner
    owners = []
    for cluster in clustering.clusters.values():
        if cluster.filed_to is None:
            continue
        home = Path(cluster.filed_to)
        if same_folder(home, folder) or (
            folder.is_relative_to(home)
            and any(
                known.where.startswith(below)
                for photo in cluster.members
                if (known := photos.get(photo)) is not None
            )
        ):
            owners.append(cluster.id)
    return owners[0] if len(owners) == 1 else None


def are_dropped(entries: Iterable[Entry]) -> bool:
    """Whether a filing put photos into a folder, and not groups below it."""
    return any(e.intent.into is not None and not e.intent.into.pattern for e in entries)


def dropped_change(
    clustering: Clustering,
    entries: Iterable[Entry],
    mode: Mode,
    photos: Mapping[PhotoId, Photo],
    label: Text,
) -> Change:
    """The change to groups that comes of photos which were put into a folder.

    Args:
        clustering: The groups.
        entries: The filing's entries.
        mode: What it did.
        photos: The library's photos, where they are now.
        label: What it is called in the history.
    """
    known = clustering.photos()
    carried: dict[PhotoId, Path] = {}
    for entry in entries:
        photo, place = entry.intent.photo, entry.intent.destination
        if entry.state is EntryState.DONE and photo in known and place is not None:
            carried[photo] = place.parent
    if mode is not Mode.MOVE or not carried:
        return Change(label)
    # Where they came from counts: by now they are in the folder that it is asked of.
    others = {number: photo for number, photo in photos.items() if number not in carried}
    owner = owner_of(next(iter(carried.values())), clustering, others)
    if owner is None:
        return Change(label, left_in=clustering.undecided() & carried.keys())
    joining: Set[PhotoId] = carried.keys() - clustering.clusters[owner].members.keys()
    if not joining:
        return Change(label)
    return replace(MovePhotos(frozenset(joining), owner).change(clustering), label=label)
