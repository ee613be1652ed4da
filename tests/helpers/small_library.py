"""A library of a few groups whose photos show nothing: a real window opens on it at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import FileIdentity, PhotoId
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.library.library import ReadPhoto
from tests.helpers import ui_library
from tests.helpers.running_window import Running


def make_small_library(
    folder: Path, sizes: Sequence[int] = (10, 10, 10), unsorted: int = 0
) -> list[PhotoId]:
    """Make a data folder with groups "Group 0", "Group 1" ...; return its photos in order.

    Args:
        folder: The data folder.
        sizes: Photos per group.
        unsorted: Photos in no group.
    """
    read = []
    pictures = small_pictures(folder)
    pictures.mkdir(parents=True)
    for number in range(sum(sizes) + unsorted):
        path = pictures / f"IMG_{number}.jpg"
        path.write_text(path.name)
        identity = FileIdentity.from_stat(path.stat())
        read.append(ReadPhoto(path, identity, ui_library.digest(number)))
    with Workspace(folder) as workspace:
        ids = [photo.id for photo in workspace.library.store_photos(read)]
        session = open_session(workspace)
        session.absorb(arrival(frozenset(ids)))
        groups, start = [], 0
        for number, size in enumerate(sizes):
            members = dict.fromkeys(ids[start : start + size], 0.9)
            groups.append(
                Cluster(ClusterId(number + 1), members, Text("Group {name}", name=str(number)))
            )
            start += size
        change = Change(
            Text("Group"), (), tuple(groups), frozenset(), frozenset(ids[:start]), (None, 0.5)
        )
        session.record(change)
        workspace.library.set_grouped(ids)
        workspace.library.flush()
    return ids


def small_pictures(folder: Path) -> Path:
    """Where the photos of a small library are: files, though no pictures."""
    return folder / "pictures"


def open_window(data: Path) -> Running:
    """Open the window on a data folder and wait until all is shown."""
    made = Running(data)
    made.window.start()
    made.wait_finished()
    return made
