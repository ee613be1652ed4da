"""What is read twice of a library is there once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import MergeClusters, MovePhotos, RenameCluster
from photoclust.core.photo import Digest, FileIdentity, PhotoId, Presence
from photoclust.core.session import HistoryEntry, NullLog, Session, arrival
from photoclust.services.library.opened import sharing
from photoclust.store.library.change_format import decode_change, encode_change
from photoclust.store.library.library import Library, ReadPhoto
from tests.helpers import ui_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


def _read(number: int, name: str) -> ReadPhoto:
    identity = FileIdentity(2**63, 2**64 - number, 1000, 10**18 + number)
    return ReadPhoto(Path("/photos") / name, identity, Digest(number.to_bytes(32, "big")))


def test_photos_that_are_as_they_were_are_the_same_objects(library: Library) -> None:
    names = ["a.jpg", "b.jpg", os.fsdecode(b"not-utf8-\xff.jpg"), "c.jpg"]
    stored = library.store_photos([_read(n, name) for n, name in enumerate(names, 1)])
    first = library.photos()
    assert list(first.values()) == stored
    again = library.photos()
    assert all(again[one] is first[one] for one in first)
    assert again is not first, "who asked may change it"

    library.set_presence([stored[0].id], Presence.OFFLINE)
    (changed,) = library.store_photos(
        [ReadPhoto(stored[1].path, _read(9, "").identity, stored[1].digest)]
    )
    (content,) = library.store_photos([_read(8, "c.jpg")])
    (fresh,) = library.store_photos([_read(5, "d.jpg")])
    now = library.photos()
    assert now[stored[0].id].presence is Presence.OFFLINE
    assert now[stored[0].id].name is first[stored[0].id].name
    assert now[stored[1].id] == changed
    assert now[stored[2].id] is first[stored[2].id]
    assert now[stored[3].id] == content
    assert now[fresh.id] == fresh


def _again(entry: HistoryEntry) -> HistoryEntry:
    return HistoryEntry(decode_change(encode_change(entry.change)), entry.batch)


@pytest.mark.parametrize("undone", range(5))
def test_a_history_shares_its_clusters_with_what_it_led_to(undone: int) -> None:

    session = Session(ui_library.clustering([[1, 2, 3], [4, 5], [6, 7, 8]], [9, 10]), NullLog())
    session.absorb(arrival(frozenset({PhotoId(11)})))
    session.apply(RenameCluster(ClusterId(1), "Beach"))
    session.apply(MovePhotos(frozenset({PhotoId(9), PhotoId(1)}), ClusterId(2)))
    session.apply(MergeClusters(ClusterId(2), (ClusterId(3),)))
    session.apply(RenameCluster(ClusterId(2), "Dogs"))
    for _ in range(undone):
        session.undo()
    read = [_again(entry) for entry in session.entries]
    shared = sharing(read, session.position, session.clustering)
    assert shared == read
    there = dict(session.clustering.clusters)
    for entry in reversed(shared[: session.position]):
        assert all(there[cluster.id] is cluster for cluster in entry.change.after)
        there.update((cluster.id, cluster) for cluster in entry.change.before)
    there = dict(session.clustering.clusters)
    for entry in shared[session.position :]:
        assert all(there[cluster.id] is cluster for cluster in entry.change.before)
        there.update((cluster.id, cluster) for cluster in entry.change.after)
