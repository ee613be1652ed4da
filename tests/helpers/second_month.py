"""A library whose groups a person made, and photos that came since: no model has to look at them.

Which photos fit which group is beyond doubt, whatever processor works it out: photos of one kind
look the same to the model, and those of different kinds nothing like each other.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import AcceptClusters
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.session import Session, arrival
from photoclust.core.text import Text
from photoclust.services.library.engine import open_engine
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_embeddings

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

DOGS, CATS = ClusterId(1), ClusterId(2)
FIRST: Mapping[str, int] = {"dog": 12, "cat": 8, "stray": 1}
SECOND: Mapping[str, int] = {"dog": 4, "cat": 3, "bird": 4}
"""How many photos of each kind there were, and how many came since."""

_KINDS = ("dog", "cat", "bird", "stray")
_LOOKS = 2
_COLOURS = ((150, 110, 70), (90, 110, 150), (80, 140, 90), (140, 80, 120))


@dataclass(frozen=True)
class SecondMonth:
    """Where it lies."""

    base: Path

    @property
    def photos(self) -> Path:
        """What was there first."""
        return self.base / "photos"

    @property
    def more(self) -> Path:
        """What came since; the library has not met it."""
        return self.base / "more"

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.base / "data"


def let_new_photos_join(session: Session, photos: Mapping[PhotoId, Photo]) -> None:
    """What adding the second month's photos does with those that fit: they wait for a yes."""
    before = session.clustering
    after = []
    for cluster, kind in ((DOGS, "dog"), (CATS, "cat")):
        new = {p for p in before.unsorted if photos[p].path.name.startswith(kind)}
        old = before.clusters[cluster]
        members = {**old.members, **dict.fromkeys(sorted(new), 0.9)}
        after.append(replace(old, members=members, pending=frozenset(new)))
    joined = frozenset[PhotoId]().union(*(c.pending for c in after))
    old_ones = tuple(before.clusters[c.id] for c in after)
    label = Text("Add 1 new photo", "Add {n} new photos", n=len(joined))
    session.record(Change(label, old_ones, tuple(after), unsorted_out=joined))


def make_second_month(base: Path, *, accepted: bool = True) -> SecondMonth:
    """Make photos and a library in which dogs and cats are in groups and a stray is left over.

    Args:
        base: A new folder for all of it.
        accepted: Whether a person accepted the dogs and the cats, or nobody said anything.
    """
    made = SecondMonth(base)
    first = _write(made.photos, FIRST)
    second = _write(made.more, SECOND, start=50)
    with Workspace(made.data) as workspace:
        engine = open_engine(workspace, RESOURCES / "models", precision="float", provider="cpu")
        store_embeddings(
            workspace, {_digest(p): look for p, look in (first | second).items()}, engine.key
        )
        read = [ReadPhoto(p, FileIdentity.from_stat(p.stat()), _digest(p)) for p in first]
        stored = workspace.library.store_photos(read)
        workspace.library.add_folders([made.photos])
        session = open_session(workspace)
        session.absorb(arrival(frozenset(photo.id for photo in stored)))
        groups = tuple(
            Cluster(cluster, members, Text(name))
            for cluster, name, kind in ((DOGS, "Dogs", "dog"), (CATS, "Cats", "cat"))
            if (members := {p.id: 0.8 for p in stored if p.path.name.startswith(kind)})
        )
        grouped = frozenset[PhotoId]().union(*(c.members for c in groups))
        session.record(
            Change(Text("Group"), (), groups, unsorted_out=grouped, granularity=(None, 0.5))
        )
        if accepted:
            session.apply(AcceptClusters((DOGS, CATS)))
        workspace.library.set_grouped([photo.id for photo in stored])
        workspace.library.flush()
    return made


def _write(folder: Path, kinds: Mapping[str, int], start: int = 0) -> dict[Path, tuple[int, int]]:
    """Write photos of these kinds; returns what the model sees in each."""
    folder.mkdir(parents=True)
    looks = {}
    for kind, count in kinds.items():
        number = _KINDS.index(kind)
        for i in range(start, start + count):
            path = folder / f"{kind} {i:02}.jpg"
            picture = Image.new("RGB", (320, 240), _COLOURS[number])
            picture.paste((230, 230, 225), (20 + 4 * i, 60, 90 + 4 * i, 180))
            picture.save(path)
            os.utime(path, (1_700_000_000 + i, 1_700_000_000 + i))
            looks[path] = (number, i % _LOOKS)
    return looks


def _digest(path: Path) -> Digest:
    return Digest(hashlib.sha256(path.read_bytes()).digest())
