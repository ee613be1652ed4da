"""Folders that other programs renamed or moved: who knows them by their path is told.

Where a folder is, is no edit of a person's, as where a photo lies is none. So it holds for every
step of the history, too: what is taken back or done again leads to the folder where it is now.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import clean_name, find_cluster
from photoclust.core.filenames import comparison_key, safe_folder_name
from photoclust.core.text import NOTHING, Text


@dataclass(frozen=True, slots=True)
class FolderMove:
    """A folder that is elsewhere now, with all that is in it.

    Attributes:
        old: Where it was.
        new: Where it is.
    """

    old: Path
    new: Path


FolderMoves = Sequence[FolderMove]
"""What one look at the disk found: moves that happened side by side, not one after the other."""


def moved_path(path: Path, moves: FolderMoves) -> Path:
    """Where a path leads to after moves: the innermost folder on its way tells."""
    inner = [move for move in moves if path.is_relative_to(move.old)]
    if not inner:
        return path
    move = max(inner, key=lambda move: len(move.old.parts))
    return move.new / path.relative_to(move.old)


def moved_change(change: Change, moves: FolderMoves) -> Change:
    """A step of the history as it would have been with the folders where they are now."""
    before = tuple(_moved_cluster(cluster, moves) for cluster in change.before)
    after = tuple(_moved_cluster(cluster, moves) for cluster in change.after)
    if (before, after) == (change.before, change.after):
        return change
    return replace(change, before=before, after=after)


def moving(clustering: Clustering, moves: FolderMoves) -> Change:
    """What moves change of the clusters as they are."""
    pairs = [(c, _moved_cluster(c, moves)) for c in clustering.clusters.values()]
    before = tuple(old for old, new in pairs if old is not new)
    return Change(NOTHING, before, tuple(new for old, new in pairs if old is not new))


def _moved_cluster(cluster: Cluster, moves: FolderMoves) -> Cluster:
    if cluster.filed_to is None:
        return cluster
    folder = os.fspath(moved_path(Path(cluster.filed_to), moves))
    return cluster if folder == cluster.filed_to else replace(cluster, filed_to=folder)


@dataclass(frozen=True, slots=True)
class TakeFolderNames:
    """Let clusters be called as their folders are now, for they were called as these were.

    Attributes:
        names: The new name by cluster.
    """

    names: Mapping[ClusterId, str] = field(default_factory=dict)

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = tuple(find_cluster(clustering, number) for number in self.names)
        new = tuple(replace(c, name=clean_name(self.names[c.id]), kept=True) for c in old)
        label = Text(
            "“{group}” takes the name of its folder, “{other}”",
            "{n} groups take the names of their folders",
            n=len(old),
            group=old[0].title if old else "",
            other=new[0].title if new else "",
        )
        return Change(label, old, new)


def folder_names(clustering: Clustering, moves: FolderMoves) -> TakeFolderNames:
    """The names that clusters take from their folders, once these were moved.

    Only those that bore the name of their folder, as far as folders can bear it; and not where
    several have come into one folder: a person did not mean that.

    Args:
        clustering: The clusters, which know where their folders are now.
        moves: What was moved.
    """
    old_names = {move.new: move.old.name for move in moves}
    homes = Counter(
        Path(c.filed_to) for c in clustering.clusters.values() if c.filed_to is not None
    )
    names: dict[ClusterId, str] = {}
    for cluster in clustering.clusters.values():
        home = None if cluster.filed_to is None else Path(cluster.filed_to)
        if home is None or home not in old_names or homes[home] > 1:
            continue
        if _alike(cluster.title, old_names[home]) and not _alike(cluster.title, home.name):
            names[cluster.id] = home.name
    return TakeFolderNames(names)


def _alike(title: str, folder: str) -> bool:
    return comparison_key(safe_folder_name(title)) == comparison_key(folder)
