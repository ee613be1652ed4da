"""An open library, as those who read, group and carry its photos need it.

The window loads this before it needs a database, so that is imported inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from photoclust.core.clusters import Cluster, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.session import HistoryEntry, Session
from photoclust.core.text import Text
from photoclust.services.library.installation import Place
from photoclust.services.moved.take import take_moves

if TYPE_CHECKING:
    from photoclust.grouping.worker import GroupingProcess
    from photoclust.services.library.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Opened:
    """A library that was opened. A context manager.

    Attributes:
        workspace: The open data folder.
        session: Clusters and history. It belongs to the GUI thread from now on (or to the
            command's main thread).
        photos: All photos of the library by id.
        folders: The folders a person added.
        process: Where grouping will be computed.
        sentences: What to tell once.
        problems: Files that recovery after a crash found and a person has to look at.
    """

    workspace: Workspace
    session: Session
    photos: dict[PhotoId, Photo]
    folders: tuple[Path, ...]
    process: GroupingProcess
    sentences: tuple[Text, ...]
    problems: tuple[Problem, ...] = ()

    def close(self) -> None:
        """End the grouping child and close the databases; no job may use them any more."""
        self.process.close()
        self.workspace.close()

    def __enter__(self) -> Opened:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class FolderGroup:
    """One cluster, as far as it lies in the folders asked about.

    Attributes:
        cluster: The cluster.
        photos: Its photos in these folders with their membership, in order of path.
    """

    cluster: Cluster
    photos: tuple[tuple[Photo, float], ...]


def load_library(
    place: Place,
    workspace: Workspace,
    sentences: Sequence[Text] = (),
    problems: Sequence[Problem] = (),
) -> Opened:
    """Load what an open data folder holds. Where that fails the folder is closed again.

    Args:
        place: Where things are.
        workspace: The open data folder, with nothing left to recover.
        sentences: What recovery has to tell.
        problems: What recovery found and a person has to look at.
    """
    from photoclust.grouping.worker import GroupingProcess

    try:
        return Opened(
            workspace,
            open_session(workspace),
            workspace.library.photos(),
            tuple(workspace.library.folders()),
            GroupingProcess(place.compile_cache),
            (*workspace.notices, *sentences),
            tuple(problems),
        )
    except BaseException:
        workspace.close()
        raise


def open_session(workspace: Workspace) -> Session:
    """The library's session: its clusters and history, written down as they change."""
    history = workspace.library.history()
    clustering = workspace.library.clustering()
    entries = sharing(history.entries, history.position, clustering)
    session = Session(clustering, workspace.library, entries, history.position)
    take_moves(session, workspace.library)  # a program may have ended before it came to that
    return session


def sharing(
    entries: Sequence[HistoryEntry], position: int, clustering: Clustering
) -> list[HistoryEntry]:
    """A history whose clusters are the same objects where they are equal.

    So they were while the window was open; read back, a step that made all clusters of a large
    library would take as much memory again as these do.

    Args:
        entries: The steps, as they were read.
        position: How many of them are done.
        clustering: What these led to.
    """
    photos = {photo: photo for c in clustering.clusters.values() for photo in c.members}
    found = list(entries)
    for back, order in ((True, reversed(range(position))), (False, range(position, len(found)))):
        now = dict(clustering.clusters)
        for number in order:
            change = found[number].change
            near, far = (change.after, change.before) if back else (change.before, change.after)
            near = tuple(now[c.id] if now.get(c.id) == c else c for c in near)
            now.update((cluster.id, cluster) for cluster in far)
            change = replace(
                change,
                before=far if back else near,
                after=near if back else far,
                unsorted_in=frozenset(map(photos.get, change.unsorted_in, change.unsorted_in)),
                unsorted_out=frozenset(map(photos.get, change.unsorted_out, change.unsorted_out)),
            )
            found[number] = replace(found[number], change=change)
    return found
