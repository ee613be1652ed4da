"""What is written down is what comes back."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photoclust.core.changes import Change
from photoclust.core.clocks import SetClock
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    Edit,
    MarkFiled,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RemovePhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError
from photoclust.core.moved_folders import FolderMove
from photoclust.core.new_photos import LeaveUnsorted, TakeNew
from photoclust.core.offers import RefuseOffers, TakeOffers
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence
from photoclust.core.refusals import KeepApart
from photoclust.core.session import Session, arrival
from photoclust.core.splitting import SplitCluster
from photoclust.core.text import Text
from photoclust.store.database import Database
from photoclust.store.library.change_format import decode_change, encode_change
from photoclust.store.library.gone import is_gone
from photoclust.store.library.library import Library, ReadPhoto
from photoclust.store.library.schema import STEPS as STEPS_OF_THE_SCHEMA


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


def _read(path: Path, content: bytes = b"x") -> ReadPhoto:
    path.write_bytes(content)
    return ReadPhoto(path, FileIdentity.from_stat(path.stat()), Digest(content.ljust(32, b".")))


def test_photos_come_back_with_awkward_names_and_huge_inodes(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"not-utf8-\xff.jpg")
    identity = FileIdentity(dev=2**63, inode=2**64 - 1, size=5_000_000_000, mtime_ns=-1)
    (stored,) = library.store_photos([ReadPhoto(path, identity, Digest(b"d" * 32))])
    assert library.photos() == {stored.id: Photo.at(stored.id, path, identity, Digest(b"d" * 32))}


def test_photos_of_a_folder_share_it(library: Library, tmp_path: Path) -> None:
    library.store_photos([_read(tmp_path / name, name.encode()) for name in ("a.jpg", "b.jpg")])
    first, second = library.photos().values()
    assert first.folder is second.folder
    assert first.path == tmp_path / "a.jpg"


def test_a_known_path_keeps_its_id_and_new_content_is_not_grouped(
    library: Library, tmp_path: Path
) -> None:
    (first,) = library.store_photos([_read(tmp_path / "a.jpg", b"one")])
    library.set_grouped([first.id]).result()
    (same,) = library.store_photos([_read(tmp_path / "a.jpg", b"one")])
    assert same.id == first.id
    assert library.grouped() == {first.id}
    (changed,) = library.store_photos([_read(tmp_path / "a.jpg", b"two")])
    assert changed.id == first.id
    assert library.grouped() == set()


def test_a_photo_moved_outside_the_app_keeps_its_id(library: Library, tmp_path: Path) -> None:
    old = tmp_path / "a.jpg"
    (first,) = library.store_photos([_read(old, b"one")])
    new = old.rename(tmp_path / "b.jpg")
    (moved,) = library.store_photos([_read(new, b"one")])
    assert (moved.id, moved.path) == (first.id, new)


def test_photos_are_found_by_their_place_and_by_their_file(
    library: Library, tmp_path: Path
) -> None:
    for name in ("trip", "trip-2", "trip/day"):
        (tmp_path / name).mkdir()
    names = ("trip/a.jpg", "trip/day/b.jpg", "trip-2/c.jpg", "d.jpg", "trip.jpg")
    a, b, c, d, e = library.store_photos([_read(tmp_path / name) for name in names])
    assert library.photos_about([tmp_path / "trip"], []) == [a, b]
    assert library.photos_about([a.path, tmp_path / "none.jpg"], [d.identity]) == [a, d]
    assert library.photos_about([tmp_path], [c.identity]) == [a, b, c, d, e]
    assert library.photos_about([], []) == []


def test_a_copy_is_a_photo_of_its_own(library: Library, tmp_path: Path) -> None:
    first, copy = library.store_photos(
        [_read(tmp_path / "a.jpg", b"one"), _read(tmp_path / "b.jpg", b"one")]
    )
    assert first.id != copy.id


def test_a_renamed_folder_is_followed_and_an_unplugged_drive_is_not(tmp_path: Path) -> None:
    dev = tmp_path.stat().st_dev
    assert is_gone(tmp_path / "renamed" / "a.jpg", dev)
    assert not is_gone(tmp_path / "unplugged" / "a.jpg", dev + 1)
    (tmp_path / "here.jpg").touch()
    assert not is_gone(tmp_path / "here.jpg", dev)


def test_presence_folders_and_state_come_back(library: Library, tmp_path: Path) -> None:
    (photo,) = library.store_photos([_read(tmp_path / "a.jpg")])
    library.set_presence([photo.id], Presence.OFFLINE)
    assert library.photos()[photo.id].presence is Presence.OFFLINE
    library.add_folders([tmp_path, tmp_path])
    assert library.folders() == [tmp_path]
    library.remove_folder(tmp_path)
    assert library.folders() == []
    assert library.state("size") is None
    library.set_state("size", "3")
    assert library.state("size") == "3"


PHOTOS = st.frozensets(st.integers(1, 12).map(PhotoId), min_size=1)
CLUSTERS = st.integers(1, 6).map(ClusterId)
OFFERS = st.dictionaries(st.integers(1, 12).map(PhotoId), CLUSTERS, min_size=1)
NAMES = st.sampled_from(["", "Beach", "Größe 9 ', \" \udcff"])


def _edits() -> st.SearchStrategy[Edit]:
    return st.one_of(
        st.builds(RenameCluster, CLUSTERS, NAMES),
        st.builds(MergeClusters, CLUSTERS, st.lists(CLUSTERS, max_size=3).map(tuple)),
        st.builds(MovePhotos, PHOTOS, st.none() | CLUSTERS),
        st.builds(RejectPhotos, PHOTOS),
        st.builds(TakeOffers, OFFERS),
        st.builds(RefuseOffers, OFFERS, st.just(frozenset()) | PHOTOS),
        st.builds(KeepApart, CLUSTERS, CLUSTERS),
        st.builds(DissolveClusters, st.lists(CLUSTERS, min_size=1, max_size=2).map(tuple)),
        st.builds(
            AcceptClusters,
            st.lists(CLUSTERS, max_size=2).map(tuple),
            st.booleans(),
            st.dictionaries(CLUSTERS, NAMES, max_size=2),
        ),
        st.builds(RemovePhotos, PHOTOS),
        st.builds(
            SetClock, st.sampled_from(["Phone", "Kamera “9”"]), st.sampled_from([0.0, -60.0])
        ),
        st.builds(LeaveUnsorted, PHOTOS),
        st.builds(
            TakeNew, st.lists(CLUSTERS, min_size=1, max_size=3).map(tuple), st.none() | PHOTOS
        ),
        st.builds(MarkFiled, st.dictionaries(CLUSTERS, st.just("/x/\udcff"), max_size=2), NAMES),
    )


STEPS = st.lists(
    st.one_of(_edits(), st.sampled_from(["undo", "redo", "regroup", "split", "add", "relocate"]))
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_after_any_steps_a_restart_finds_everything(
    steps: list[Edit | str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("library")
    library = Library(folder / "library.sqlite3")
    try:
        names = [folder / f"{number}.jpg" for number in range(1, 13)]
        library.store_photos([_read(name, name.name.encode()) for name in names])
        session = Session(library.clustering(), library)
        session.absorb(arrival(frozenset(library.photos())))
        session.record(_first_grouping())
        for step in steps:
            _do(session, step)
        library.flush()
    finally:
        library.close()
    library = Library(folder / "library.sqlite3")
    try:
        history = library.history()
        assert library.clustering() == session.clustering
        assert list(history.entries) == session.entries
        assert history.position == session.position
    finally:
        library.close()


def _first_grouping() -> Change:
    clusters = tuple(
        Cluster(
            ClusterId(i),
            {PhotoId(3 * i - 2): 1.0, PhotoId(3 * i - 1): 0.25},
            Text("Group {i}", i=i),
        )
        for i in (1, 2, 3)
    )
    photos = frozenset(p for c in clusters for p in c.members)
    return Change(
        Text("Group"),
        after=clusters,
        unsorted_out=photos,
        granularity=(None, 0.5),
        hierarchy=(None, "1"),
    )


def _do(session: Session, step: Edit | str) -> None:
    if step == "undo":
        session.undo()
    elif step == "redo":
        session.redo()
    elif step == "regroup":
        before = session.clustering
        auto = tuple(c for c in before.clusters.values() if not c.kept)
        freed = frozenset(p for c in auto for p in c.members)
        session.record(
            Change(
                Text("Regroup"), before=auto, unsorted_in=freed,
                granularity=(before.granularity, 1.0),
                   automatic=(before.automatic, False), hierarchy=(before.hierarchy, "2"))
        )  # fmt: skip
    elif step == "relocate":
        session.relocate([FolderMove(Path("/x"), Path("/y")), FolderMove(Path("/y"), Path("/x"))])
    elif step == "add":
        for old in session.clustering.clusters.values():
            new = session.clustering.undecided() - old.rejected
            members = {**old.members, **dict.fromkeys(new, 0.75)}
            joined = replace(old, members=members, pending=old.pending | new)
            session.record(Change(Text("Add"), (old,), (joined,), unsorted_out=new))
            break
    elif step == "split":
        for cluster in session.clustering.clusters.values():
            if len(cluster) > 1:
                first, *_ = cluster.members
                session.apply(SplitCluster(cluster.id, ({first: 1.0},)))
                break
    elif not isinstance(step, str):
        try:
            session.apply(step)
        except InputError:
            return


@given(NAMES, PHOTOS, st.none() | st.floats(0, 1))
def test_a_change_survives_being_written_down(
    name: str, photos: frozenset[PhotoId], granularity: float | None
) -> None:
    cluster = Cluster(
        ClusterId(1),
        dict.fromkeys(photos, 0.5),
        Text("Group 1"),
        name,
        placed=photos,
        rejected=photos,
        apart=frozenset({ClusterId(7)}),
        pending=photos,
    )
    change = Change(
        Text("{what}", what=name),
        (cluster,),
        (),
        photos,
        frozenset(),
        (granularity, None),
        (True, False),
        hierarchy=(None, name),
        left_in=photos,
        left_out=frozenset({PhotoId(99)}),
    )
    assert decode_change(encode_change(change)) == change
    assert decode_change(encode_change(change.inverse())).inverse() == change


def test_a_change_written_by_an_older_program_can_be_read() -> None:
    cluster = Cluster(ClusterId(1), {PhotoId(1): 1.0}, Text("Group 1"))
    value = json.loads(zlib.decompress(encode_change(Change(Text("x"), (cluster,)))))
    for written in value["before"]:
        del written["apart"], written["pending"]
    del value["hierarchy"], value["left_in"], value["left_out"]
    old = zlib.compress(json.dumps(value).encode())
    assert decode_change(old) == Change(Text("x"), (cluster,))


def test_a_library_of_the_first_format_is_backed_up_and_opens_with_all_it_holds(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.sqlite3"
    first = Database(path, STEPS_OF_THE_SCHEMA[:1], synchronous="FULL")
    first.run(
        lambda c: c.execute("INSERT INTO clusters VALUES (3, 'Dogs', 'Rex', 1, 0, NULL)").rowcount
    )
    first.close()
    backups: list[Path] = []
    library = Library(path, before_migration=backups.append)
    try:
        clusters = library.clustering().clusters
    finally:
        library.close()
    assert backups == [path]
    assert clusters == {3: Cluster(ClusterId(3), {}, Text("Dogs"), Text("Rex"), kept=True)}
