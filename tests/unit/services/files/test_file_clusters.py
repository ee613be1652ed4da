"""Filing as a whole: what a person gets, is told, and can take back."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photoclust.core.errors import InputError, UserError
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.filing.mover import ItemState
from photoclust.services.files import file_clusters
from photoclust.services.files.filing_results import (
    FilingResult,
    FilingStopped,
    UndoResult,
    nothing_filed,
    planned_items,
)
from photoclust.store.journal.records import BatchState, EntryState, Mark, Mode
from tests.helpers.mounts import small_disk
from tests.helpers.shelf import Interruption, KillSwitch, Shelf, acting_at


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
        (1500, 2048, "1.5 kB free, but 2.0 kB are needed"),
        (7, 2048, "7 bytes free"),
        (7, 3 * 10**12, "3.0 TB are needed"),
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


def test_what_is_in_doubt_is_told_until_a_person_asked_for_it(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    assert file_clusters.rest_doubts(shelf.library) == ()
    place = shelf.known(photo).path
    place.rename(shelf.root / "away.jpg")
    shelf.journal.mark([Mark(1, EntryState.DOUBT)])
    assert shelf.recover().kept == 0
    (doubt,) = file_clusters.rest_doubts(shelf.library)
    assert doubt.path == photo.path
    assert str(place) in doubt.reason
    assert file_clusters.rest_doubts(shelf.library) == ()
    assert shelf.undo().batch is None
    (shelf.root / "away.jpg").rename(place)
    assert shelf.undo().restored == 1, "it is looked for again all the same"


class Lock:
    """Locks the library's file as another program would, at a step of a job."""

    def __init__(self, shelf: Shelf, step: str) -> None:
        self._shelf, self._step = shelf, step
        self._other = sqlite3.connect(shelf.library.database.path, isolation_level=None)
        self._shelf.library.database.run(lambda c: c.execute("PRAGMA busy_timeout=1"))

    def __call__(self, step: str) -> None:
        if step == self._step and not self._other.in_transaction:
            self._other.execute("BEGIN IMMEDIATE")

    def release(self) -> None:
        self._other.close()


@pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY, Mode.LINK])
@pytest.mark.parametrize("step", ["verified", "after marks"])
def test_a_locked_library_ends_a_filing_and_says_how_far_it_came(
    shelf: Shelf, mode: Mode, step: str
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    before = shelf.contents()
    lock = Lock(shelf, step)
    done = {Mode.MOVE: "moved", Mode.COPY: "copied", Mode.LINK: "linked"}[mode]
    with pytest.raises(FilingStopped, match=f"By then 2 of 2 files had been {done};") as stopped:
        shelf.file_as("Dogs", *photos, mode=mode, checkpoint=lock)
    lock.release()
    result = stopped.value.result
    assert isinstance(result, FilingResult)
    assert result.done == 2
    assert shelf.recover().problems == ()
    assert shelf.undo().restored == 2
    assert shelf.contents() == before


@pytest.mark.parametrize("step", ["verified", "after marks", "announced late"])
def test_a_locked_library_ends_an_undo_and_says_how_far_it_came(shelf: Shelf, step: str) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    shelf.file_as("Dogs", *photos)
    lock = Lock(shelf, step)
    late = acting_at("placed", lambda: (shelf.destination / "Dogs" / "a.xmp").write_text("late"))

    def checkpoint(reached: str) -> None:
        late(reached)
        lock(reached)

    with pytest.raises(FilingStopped, match="files had been carried") as stopped:
        shelf.undo(checkpoint=checkpoint)
    lock.release()
    assert isinstance(stopped.value.result, UndoResult)
    assert stopped.value.result.restored >= 2
    assert shelf.recover().problems == ()
    assert len(shelf.contents()) == 3
    assert shelf.contents().keys() >= {"in/a.jpg", "in/b.jpg"}


def test_a_library_whose_disk_is_full_says_how_far_a_filing_came(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        shelf = Shelf(disk)
        try:
            shelf.folder, shelf.destination = tmp_path / "in", tmp_path / "sorted"
            shelf.folder.mkdir()
            photos = [shelf.photo(f"{n}.jpg") for n in range(40)]
            filler = disk / "filler"

            def fill() -> None:
                with filler.open("wb") as file, contextlib.suppress(OSError):
                    while True:
                        file.write(b"x" * 4096)
                        file.flush()

            with pytest.raises(FilingStopped, match=r"The disk with .* is full.* files had been"):
                shelf.file_as("Dogs", *photos, checkpoint=acting_at("placed", fill, 5))
            filler.unlink()
            shelf.recover()
            shelf.undo()
            assert len(list(shelf.folder.iterdir())) == 40
        finally:
            shelf.library.close()


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
    assert result.sentences[0].endswith("1 file needs a look. Nothing was deleted.")
