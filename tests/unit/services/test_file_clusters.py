"""Filing as a whole: what a person gets, is told, and can take back."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    Change,
    MarkFiled,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError, UserError
from photoclust.core.photo import FileIdentity, Photo, PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import Session, arrival
from photoclust.filing.mover import ItemState
from photoclust.services import file_clusters
from photoclust.services.file_clusters import nothing_filed, planned_items
from photoclust.services.filing_words import doubts
from photoclust.store.journal_records import BatchState, EntryState, Mark, Mode
from tests.helpers.shelf import Interruption, KillSwitch, Shelf, TwoDisks, acting_at


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.library.close()


def test_a_result_carries_what_the_reports_need(shelf: Shelf) -> None:
    dog, cat = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    sidecar = shelf.file("a.xmp")
    plan = shelf.plan([("Dogs", [dog]), ("Cats", [cat])])
    assert [item.state for item in planned_items(plan)] == [ItemState.PLANNED] * 3
    result = shelf.carry_out(plan)
    assert (result.batch, result.mode, result.cancelled, result.notes) == (
        1,
        Mode.MOVE,
        False,
        (),
    )
    sorted_ = shelf.destination
    assert result.folders == (sorted_, sorted_ / "Cats", sorted_ / "Dogs")
    assert [(i.source, i.destination, i.cluster, i.photo_id, i.companion_of, i.state)
            for i in result.items] == [
        (dog.path, sorted_ / "Dogs" / "a.jpg", "Dogs", dog.id, None, ItemState.DONE),
        (sidecar, sorted_ / "Dogs" / "a.xmp", "Dogs", None, dog.path, ItemState.DONE),
        (cat.path, sorted_ / "Cats" / "b.jpg", "Cats", cat.id, None, ItemState.DONE),
    ]  # fmt: skip


def test_the_list_of_filings(shelf: Shelf) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    shelf.file_as("Dogs", *photos)
    shelf.file_as("Cats", photos[0], mode=Mode.COPY)
    shelf.undo()
    listed = file_clusters.list_batches(shelf.library)
    assert [(b.id, b.mode, b.label, b.files, b.state) for b in listed] == [
        (2, Mode.COPY, "Copy 1 photo", 1, BatchState.UNDONE),
        (1, Mode.MOVE, "Move 3 photos", 3, BatchState.DONE),
    ]


def test_nothing_to_file_makes_no_batch(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    photo.path.unlink()
    result = shelf.file_as("Dogs", photo)
    assert result.batch is None
    assert len(result.problems) == 1
    assert shelf.journal.batches() == []


def test_a_disk_without_room_is_told_before_anything_is_touched(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg", b"x" * 2048)
    plan = shelf.plan([("Dogs", [photo])], Mode.COPY)
    for free, needed, text in (
        (1500, 2048, "1 KB free, but 2 KB are needed"),
        (7, 2048, "7 bytes free"),
        (7, 3 * 10**12, "3 TB are needed"),
    ):
        with pytest.raises(UserError, match=text):
            shelf.carry_out(replace(plan, free_bytes=free, needed_bytes=needed))
    assert shelf.contents().keys() == {"in/a.jpg"}
    assert shelf.journal.batches() == []


def test_a_plan_that_is_not_carried_out_leaves_every_file(shelf: Shelf) -> None:
    plan = shelf.plan([("Dogs", [shelf.photo("a.jpg")])])
    result = nothing_filed(plan)
    assert (result.batch, result.done, result.folders) == (None, 0, ())
    assert [item.state for item in result.items] == [ItemState.LEFT]


def test_what_is_in_doubt_is_listed_at_every_start(shelf: Shelf) -> None:
    shelf.file_as("Dogs", shelf.photo("a.jpg"))
    assert doubts(shelf.library) == ()
    shelf.journal.mark([Mark(1, EntryState.DOUBT)])
    (doubt,) = doubts(shelf.library)
    assert doubt.path == shelf.folder / "a.jpg"
    assert str(shelf.destination / "Dogs" / "a.jpg") in doubt.reason


def test_the_apps_own_data_folder_is_no_destination(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    for place in (shelf.root / "data", shelf.root / "data" / "sorted"):
        shelf.destination = place
        with pytest.raises(InputError, match="keeps its own data"):
            shelf.plan([("Dogs", [photo])])


def test_the_services_work_with_the_real_system_and_trash(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    library, progress, cancel = shelf.library, NullProgress(), CancelToken()
    request = shelf.request([("Dogs", [photo])])
    plan = file_clusters.plan_filing(library, request)
    assert file_clusters.file_plan(library, plan, progress, cancel).done == 1
    assert file_clusters.undo_batch(library, None, progress, cancel).restored == 1
    assert file_clusters.redo_batch(library, None, progress, cancel).restored == 1
    assert file_clusters.recover(library).batch is None


def test_two_jobs_never_carry_files_at_once(shelf: Shelf) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    told: list[str] = []

    def meanwhile() -> None:
        for job in (shelf.undo, shelf.redo, shelf.recover):
            try:
                job()
            except UserError as error:
                told.append(str(error))

    result = shelf.file_as("Dogs", *photos, checkpoint=acting_at("placed", meanwhile))
    assert len(told) == 3
    assert "being moved already" in told[0]
    assert result.done == 2


@pytest.mark.parametrize("job", ["file", "undo", "redo"])
def test_every_job_settles_first_what_a_crash_left(shelf: Shelf, job: str) -> None:
    photos = [shelf.photo(f"{n}.jpg") for n in range(3)]
    with pytest.raises(Interruption):
        shelf.file_as("Dogs", *photos, checkpoint=KillSwitch(12))
    assert shelf.journal.has_open()
    jobs: dict[str, Callable[[], object]] = {
        "file": lambda: shelf.file_as("Cats", shelf.photo("new.jpg")),
        "undo": shelf.undo,
        "redo": shelf.redo,
    }
    jobs[job]()
    assert not shelf.journal.has_open()


def test_recovery_counts_what_needs_a_look(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    with pytest.raises(Interruption):
        shelf.file_as("Dogs", photo, checkpoint=KillSwitch(3))
    shutil.rmtree(shelf.folder)
    result = shelf.recover()
    assert (result.batch, result.restored, result.kept) == (1, 0, 1)
    assert "0 files had got to where they were going" in result.sentences[0]
    assert result.sentences[0].endswith("1 need a look. Nothing was deleted.")


class FilingAndEditing(RuleBasedStateMachine):
    """Edits, filings, undos and redos in any order lead back to the start when undone.

    Real files, a real library, the real history; only the second disk is made up.
    """

    @initialize(other_disk=st.booleans())
    def start(self, *, other_disk: bool) -> None:
        memory = Path("/dev/shm")
        place = memory if os.access(memory, os.W_OK) else None
        self.root = Path(tempfile.mkdtemp(prefix="photoclust-test-", dir=place))
        self.shelf = Shelf(self.root)
        if other_disk:
            self.shelf.system = TwoDisks(self.shelf.destination)
        names = ("x.jpg", "1/x.jpg", "2/X.jpg", "y.nef", "y.jpg", "z.jpg", "w.png")
        photos = [self.shelf.photo(name, f"picture {name}") for name in names]
        for name in ("1/x.xmp", "y.nef.xmp", "z.mov", "z.jpg.xmp", "notes.txt"):
            self.shelf.file(name, f"beside {name}")
        groups = ((1, photos[:3]), (2, photos[3:5]), (3, photos[5:6]))
        clusters = tuple(
            Cluster(ClusterId(n), {p.id: 1.0 for p in members}, f"Group {n}")
            for n, members in groups
        )
        grouped = frozenset(photo.id for _, members in groups for photo in members)
        self.session = Session(Clustering(), self.shelf.library)
        self.session.absorb(arrival(frozenset(photo.id for photo in photos)))
        self.session.record(Change("Group", after=clusters, unsorted_out=grouped))
        self.start_files = self.shelf.contents()
        self.start_photos = self.shelf.library.photos()
        self.start_clustering = self.session.clustering

    def pick(self, data: st.DataObject) -> ClusterId:
        return data.draw(st.sampled_from(sorted(self.session.clustering.clusters)))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data(), name=st.sampled_from(["Dogs", "dogs ", "Cats/Lions", "CON", ""]))
    def rename(self, data: st.DataObject, name: str) -> None:
        self.session.apply(RenameCluster(self.pick(data), name))

    @precondition(lambda self: len(self.session.clustering.clusters) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        two = data.draw(
            st.lists(
                st.sampled_from(sorted(self.session.clustering.clusters)),
                min_size=2,
                max_size=2,
                unique=True,
            )
        )
        self.session.apply(MergeClusters(two[0], (two[1],)))

    @rule(data=st.data(), new=st.booleans())
    def move(self, data: st.DataObject, *, new: bool) -> None:
        photos = data.draw(st.sets(st.sampled_from(sorted(self.start_photos)), min_size=1))
        target = None if new or not self.session.clustering.clusters else self.pick(data)
        with contextlib.suppress(InputError):
            self.session.apply(MovePhotos(frozenset(photos), target))

    @rule(photo=st.integers(1, 7))
    def reject(self, photo: int) -> None:
        with contextlib.suppress(InputError):
            self.session.apply(RejectPhotos(frozenset({PhotoId(photo)})))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data(), mode=st.sampled_from([Mode.MOVE, Mode.MOVE, Mode.COPY]))
    def file(self, data: st.DataObject, mode: Mode) -> None:
        chosen = data.draw(
            st.sets(st.sampled_from(sorted(self.session.clustering.clusters)), min_size=1)
        )
        known = self.shelf.library.photos()
        clusters = [self.session.clustering.clusters[number] for number in sorted(chosen)]
        request: list[tuple[str, list[Photo]]] = [
            (cluster.title, [known[photo] for photo in sorted(cluster.members)])
            for cluster in clusters
        ]
        result = self.shelf.carry_out(self.shelf.plan(request, mode))
        assert result.problems == ()
        assert result.done == len(result.items)
        if result.batch is not None:
            folders = {c.id: str(self.shelf.destination / c.title) for c in clusters}
            change = MarkFiled(folders, "Move photos").change(self.session.clustering)
            self.session.record(change, result.batch)

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.undo_once()

    def undo_once(self) -> bool:
        entry = self.session.next_undo
        if entry is None or self.session.position == 1:
            return False
        if entry.batch is not None:
            result = self.shelf.undo(entry.batch)
            assert (result.problems, result.kept) == ((), 0)
        self.session.undo()
        return True

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            entry = self.session.next_redo
            if entry is not None and entry.batch is not None:
                result = self.shelf.redo(entry.batch)
                assert (result.problems, result.kept) == ((), 0)
            self.session.redo()

    @rule()
    def restart(self) -> None:
        self.shelf.reopen()
        history = self.shelf.library.history()
        self.session = Session(
            self.shelf.library.clustering(),
            self.shelf.library,
            history.entries,
            history.position,
        )

    @invariant()
    def the_library_knows_where_every_photo_is(self) -> None:
        for photo, start in self.start_photos.items():
            now = self.shelf.library.photos()[photo]
            assert now.identity == FileIdentity.from_stat(os.lstat(now.path))
            name = str(start.path.relative_to(self.root))
            assert now.path.read_bytes() == self.start_files[name]

    def teardown(self) -> None:
        if not hasattr(self, "shelf"):
            return
        try:
            while self.undo_once():
                pass
            assert self.shelf.contents() == self.start_files
            assert not self.shelf.destination.exists()
            clustering = self.session.clustering
            assert clustering.clusters == self.start_clustering.clusters
            assert clustering.unsorted == self.start_clustering.unsorted
            paths = {p: photo.path for p, photo in self.shelf.library.photos().items()}
            assert paths == {p: photo.path for p, photo in self.start_photos.items()}
        finally:
            self.shelf.library.close()
            shutil.rmtree(self.root)


FilingAndEditing.TestCase.settings = settings(max_examples=40, stateful_step_count=20)
TestFilingAndEditing: Any = FilingAndEditing.TestCase
