"""A library of one group of real pictures that nobody has filed yet, made without grouping."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Intent, Mode
from photoclust.store.library.library import ReadPhoto

BEACH = ClusterId(1)
NAMES = [f"{number}.jpg" for number in range(5)]


def make_beach(
    root: Path, names: Sequence[str] = NAMES, suggested: str = "Beach", new: int = 0
) -> Path:
    """Make photos in `root`/photos and a library that knows them; return the data folder.

    The window files to `root`/Sorted at first.

    Args:
        root: Holds the photos and the data folder.
        names: Names of the photos.
        suggested: The name that the program suggests for the group.
        new: How many of them, the last ones, are in no group.
    """
    photos = root / "photos"
    photos.mkdir()
    read = []
    for number, name in enumerate(names):
        path = photos / name
        Image.new("RGB", (64, 48), (40 * number % 256, 90, 120)).save(path)
        digest = Digest(hashlib.sha256(path.read_bytes()).digest())
        read.append(ReadPhoto(path, FileIdentity.from_stat(path.stat()), digest))
    with Workspace(root / "data") as workspace:
        numbers = frozenset(photo.id for photo in workspace.library.store_photos(read))
        session = open_session(workspace)
        session.absorb(arrival(numbers))
        grouped = sorted(numbers)[: len(numbers) - new]
        beach = Cluster(BEACH, dict.fromkeys(grouped, 1.0), Text(suggested))
        session.record(Change(Text("Group"), after=(beach,), unsorted_out=frozenset(grouped)))
        workspace.library.set_grouped(numbers)
        target = os.fsencode(root / "Sorted").hex()
        workspace.library.set_state("recent_destinations", json.dumps([target]))
        workspace.library.flush()
    return root / "data"


def lose_in_a_crash(data: Path, target: Path) -> Path:
    """Leave a filing open, of a photo that is gone from both places; return where it was."""
    with Workspace(data) as workspace:
        photo = min(workspace.library.photos().values(), key=lambda photo: photo.path)
        target.mkdir()
        end = target / photo.path.name
        intent = Intent(0, photo.path, end, "Beach", photo.id, None, photo.identity, photo.digest)
        workspace.library.journal.begin(Mode.MOVE, Text("Move 1 photo"), (), [intent])
        photo.path.rename(data.parent / "away.jpg")
        return photo.path
