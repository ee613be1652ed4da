"""The clusters of an open library, as those who change or carry them need them."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.clusters import Cluster
from photoclust.core.photo import Photo
from photoclust.core.session import Session
from photoclust.services.library.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FolderGroup:
    """One cluster, as far as it lies in the folders asked about.

    Attributes:
        cluster: The cluster.
        photos: Its photos in these folders with their membership, in order of path.
    """

    cluster: Cluster
    photos: tuple[tuple[Photo, float], ...]


def open_session(workspace: Workspace) -> Session:
    """The library's session: its clusters and history, written down as they change."""
    history = workspace.library.history()
    clustering = workspace.library.clustering()
    return Session(clustering, workspace.library, history.entries, history.position)
