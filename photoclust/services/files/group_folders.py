"""The folders of groups that were filed before: filing them again goes on there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from photoclust.core.clusters import Cluster
from photoclust.filing.folders import same_folder


def group_folders(clusters: Iterable[Cluster], destination: Path) -> list[Path | None]:
    """The folder that each group has or is to have, as `FilingRequest` takes it."""
    return [
        None if cluster.filed_to is None else folder_for(Path(cluster.filed_to), destination)
        for cluster in clusters
    ]


def folder_for(home: Path, destination: Path) -> Path:
    """The folder of a group that has one, where a person names a destination.

    Where that is the one that the group was filed to, it goes on in its folder, whatever the two
    are called by now. Another destination is an explicit wish: all of the group goes there, into
    a folder of the same name.
    """
    return home if same_folder(home.parent, destination) else Path(home.name)
