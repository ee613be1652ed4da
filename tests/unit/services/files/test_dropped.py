"""Photos that are put into a folder: which group they belong to then, and the way back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.folder_pattern import BY_GROUP, HERE, FolderPattern, read_pattern
from photoclust.core.photo import Digest, FileIdentity, PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingRequest
from photoclust.services.files.dropped import owner_of
from photoclust.services.files.file_clusters import plan_filing
from photoclust.services.files.filing_patterns import with_occasions
from photoclust.services.files.filing_session import (
    file_groups,
    recover_filings,
    redo_filing,
    undo_filing,
)
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Mode
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_facts
from tests.helpers.shelf import Interruption, interrupted_at

BEACH, DOGS = ClusterId(1), ClusterId(2)


class Album:
    """Photos 1 and 2 are a beach, 3 and 4 are dogs, 5 and 6 are in no group."""

    def __init__(self, root: Path) -> None:
        self.sorted = root / "sorted"
        folder = root / "photos"
        folder.mkdir()
        self.workspace = Workspace(root / "data")
        read = []
        for number in range(1, 7):
            path = folder / f"{number}.jpg"
            path.write_bytes(b"photo %d" % number)
            digest = Digest(hashlib.sha256(path.read_bytes()).digest())
            read.append(ReadPhoto(path, FileIdentity.from_stat(path.stat()), digest))
        store_facts(self.workspace, {p.digest: {"taken": "2024-05-31"} for p in read})
        ids = [photo.id for photo in self.workspace.library.store_photos(read)]
        assert ids == [1, 2, 3, 4, 5, 6]
        session = open_session(self.workspace)
        session.absorb(arrival(frozenset(ids)))
        groups = (
            Cluster(BEACH, dict.fromkeys(ids[:2], 1.0), Text("Beach")),
            Cluster(DOGS, dict.fromkeys(ids[2:4], 1.0), Text("Dogs")),
        )
        session.record(Change(Text("Group"), after=groups, unsorted_out=frozenset(ids[:4])))
        self.workspace.library.flush()

    def file(
        self,
        title: str,
        numbers: Sequence[int],
        to: Path,
        pattern: FolderPattern = BY_GROUP,
        mode: Mode = Mode.MOVE,
        step: str = "",
    ) -> None:
        photos = self.workspace.library.photos()
        chosen = [photos[PhotoId(number)] for number in numbers]
        request = FilingRequest([(title, chosen)], to, mode, pattern=pattern)
        request = with_occasions(request, self.workspace, None, {})
        plan = plan_filing(self.workspace.library, request)
        session = open_session(self.workspace)
        args = (self.workspace, session, plan, NullProgress(), CancelToken())
        if step:
            file_groups(*args, checkpoint=interrupted_at(step))
        else:
            file_groups(*args)

    def drop(
        self, numbers: Sequence[int], to: Path, mode: Mode = Mode.MOVE, step: str = ""
    ) -> None:
        self.file(to.name, numbers, to, HERE, mode, step)

    @property
    def groups(self) -> dict[ClusterId, set[int]]:
        clusters = self.workspace.library.clustering().clusters
        return {number: set(cluster.members) for number, cluster in clusters.items()}

    def filed_to(self, cluster: ClusterId) -> str | None:
        return self.workspace.library.clustering().clusters[cluster].filed_to


@pytest.fixture
def album(tmp_path: Path) -> Iterator[Album]:
    made = Album(tmp_path)
    yield made
    made.workspace.close()


def test_photos_join_the_group_whose_folder_they_are_put_into(album: Album) -> None:
    home = album.sorted / "Beach"
    album.file("Beach", [1, 2], album.sorted)
    before = album.workspace.library.clustering()
    (album.sorted.parent / "photos" / "3.xmp").write_text("what belongs to it")
    album.drop([3, 5], home)
    assert album.groups == {BEACH: {1, 2, 3, 5}, DOGS: {4}}
    assert (home / "3.xmp").exists()
    beach = album.workspace.library.clustering().clusters[BEACH]
    assert beach.filed_to == str(home)
    assert beach.placed == {3, 5}
    assert (home / "3.jpg").exists()
    step = album.workspace.library.history().entries[-1]
    assert step.label == "Move 2 photos"
    undone = undo_filing(album.workspace, None, NullProgress(), CancelToken())
    assert undone.restored == 3
    assert album.workspace.library.clustering() == before, "one step for files and group"
    redo_filing(album.workspace, None, NullProgress(), CancelToken())
    assert album.groups == {BEACH: {1, 2, 3, 5}, DOGS: {4}}


def test_elsewhere_they_stay_in_their_groups_with_another_path(album: Album) -> None:
    album.file("Beach", [1, 2], album.sorted)
    other = album.sorted / "Best of"
    album.drop([1, 3, 5], other)
    assert album.groups == {BEACH: {1, 2}, DOGS: {3, 4}}
    assert album.filed_to(BEACH) == str(album.sorted / "Beach"), "what was dropped is no group"
    assert album.filed_to(DOGS) is None
    clustering = album.workspace.library.clustering()
    assert clustering.left == {5}, "who put it there has decided about it"
    photos = album.workspace.library.photos()
    assert {photos[PhotoId(n)].path.parent for n in (1, 3, 5)} == {other}
    album.drop([1], album.sorted / "Beach")
    assert album.workspace.library.clustering() == clustering, "it is of that group already"
    undo_filing(album.workspace, None, NullProgress(), CancelToken())
    undo_filing(album.workspace, None, NullProgress(), CancelToken())
    assert not album.workspace.library.clustering().left


def test_copies_leave_groups_as_they_are(album: Album) -> None:
    album.file("Beach", [1, 2], album.sorted)
    before = album.workspace.library.clustering()
    album.drop([3, 5], album.sorted / "Beach", Mode.COPY)
    assert album.workspace.library.clustering() == before
    assert (album.sorted / "Beach" / "3.jpg").exists()


def test_a_crash_before_the_history_makes_no_difference(album: Album) -> None:
    album.file("Beach", [1, 2], album.sorted)
    with pytest.raises(Interruption):
        album.drop([3, 5], album.sorted / "Beach", step="finished")
    assert album.groups[BEACH] == {1, 2}
    recover_filings(album.workspace)
    assert album.groups[BEACH] == {1, 2, 3, 5}


def test_a_folder_is_a_groups_place_down_to_where_its_photos_are(album: Album) -> None:
    album.file("Beach", [1, 2], album.sorted, read_pattern("{group}/{date}"))
    album.file("Dogs", [3, 4], album.sorted, read_pattern("{year}/{group}"))
    library = album.workspace.library
    clustering, photos = library.clustering(), library.photos()
    for folder, owner in (
        ("Beach", BEACH),
        ("Beach/2024-05-31", BEACH),
        ("Beach/Best of", None),
        ("2024/Dogs", DOGS),
        ("2024", None),
        (".", None),
    ):
        assert owner_of(album.sorted / folder, clustering, photos) == owner, folder


def test_a_folder_that_two_groups_were_filed_to_is_neithers_place(album: Album) -> None:
    album.file("All", [1, 2, 3, 4], album.sorted)
    assert album.filed_to(BEACH) == album.filed_to(DOGS) == str(album.sorted / "All")
    album.drop([5], album.sorted / "All")
    assert album.groups == {BEACH: {1, 2}, DOGS: {3, 4}}
