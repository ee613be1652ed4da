"""A library of format 5 learns whom a person left in Unsorted, then and at every step."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import DissolveClusters, MovePhotos, RejectPhotos, RemovePhotos
from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.core.session import Session, arrival
from photoclust.core.text import Text
from photoclust.store.library.library import Library, ReadPhoto
from tests.helpers.old_library import to_format_5


def _photos(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def _written(path: Path) -> Session:
    """A library with a history, some of it undone, as the program writes it now."""
    library = Library(path)
    try:
        status = path.stat()
        library.store_photos(
            [
                ReadPhoto(
                    path.with_name(f"{n}"), FileIdentity.from_stat(status), Digest(b"%32d" % n)
                )
                for n in range(9)
            ]
        )
        session = Session(library.clustering(), library)
        session.absorb(arrival(_photos(*range(1, 9))))
        groups = tuple(
            Cluster(ClusterId(i), dict.fromkeys(sorted(members), 1.0), Text("Group"))
            for i, members in enumerate([_photos(1, 2, 3), _photos(4, 5), _photos(6, 7)], 1)
        )
        grouped = frozenset(p for c in groups for p in c.members)
        session.record(
            Change(Text("Group"), (), groups, unsorted_out=grouped, granularity=(None, 0.5))
        )
        session.record(Change(Text("Group"), groups[2:], (), _photos(6, 7), granularity=(0.5, 0.7)))
        session.apply(RejectPhotos(_photos(1)))
        session.apply(DissolveClusters((ClusterId(2),)))
        session.apply(MovePhotos(_photos(1, 4), None))
        session.apply(RejectPhotos(_photos(1)))
        session.apply(RemovePhotos(_photos(5, 8)))
        session.undo()
        session.undo()
        library.flush()
        return session
    finally:
        library.close()


def _made_old(path: Path) -> None:
    """What the program before wrote of all this."""
    with closing(sqlite3.connect(path)) as library:
        to_format_5(library)
        for position, written in library.execute("SELECT position, change FROM history").fetchall():
            change = json.loads(zlib.decompress(written))
            del change["left_in"], change["left_out"]
            for cluster in (*change["before"], *change["after"]):
                del cluster["pending"]
            old = zlib.compress(json.dumps(change).encode())
            library.execute("UPDATE history SET change = ? WHERE position = ?", (old, position))
        library.commit()


def test_all_is_there_as_if_it_had_been_noted_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    session = _written(path)
    assert session.clustering.left == {5}
    _made_old(path)
    backups: list[Path] = []
    library = Library(path, before_migration=backups.append)
    try:
        history = library.history()
        assert library.clustering() == session.clustering
        assert (list(history.entries), history.position) == (session.entries, session.position)
    finally:
        library.close()
    assert backups == [path]


def test_a_library_without_a_history_opens(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    Library(path).close()
    _made_old(path)
    library = Library(path)
    try:
        assert library.clustering().left == frozenset()
    finally:
        library.close()
