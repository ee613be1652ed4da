"""The journal: written before the act, true after a restart, never ahead of the disk."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
)

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, FileIdentity, Photo, Presence
from photoclust.core.text import Text
from photoclust.store.database import Database, Step, script
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import (
    Batch,
    BatchState,
    Entry,
    EntryState,
    Intent,
    Mark,
    Mode,
)
from photoclust.store.journal.schema import INTO, PLACES, SCHEMA
from photoclust.store.library.library import Library, ReadPhoto

HERE = FileIdentity(dev=2**64 - 1, inode=2**64 - 2, size=10, mtime_ns=5)
THERE = FileIdentity(dev=1, inode=2, size=10, mtime_ns=6)
DIGEST = Digest(b"d" * 32)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


def intent(
    name: str, photo: Photo | None = None, *, bundle: int = 0, destination: bool = True
) -> Intent:
    return Intent(
        bundle=bundle,
        source=Path(f"/in/{name}"),
        destination=Path(f"/sorted/{name}") if destination else None,
        cluster="Dogs",
        photo=None if photo is None else photo.id,
        companion_of=None,
        identity=HERE,
        digest=DIGEST,
    )


def stored(library: Library, path: str) -> Photo:
    return library.store_photos([ReadPhoto(Path(path), HERE, DIGEST)])[0]


def several(library: Library, *paths: str) -> list[Photo]:
    """Photos of their own: each is another file with other bytes."""
    read = [
        ReadPhoto(Path(path), FileIdentity(1, n, 10, n), Digest(bytes([n]) * 32))
        for n, path in enumerate(paths, 1)
    ]
    return library.store_photos(read)


def moved(photo: Photo) -> Intent:
    """What moves a photo as the library knows it."""
    found = intent(photo.path.name, photo, bundle=photo.id)
    return found._replace(source=photo.path, identity=photo.identity, digest=photo.digest)


def known(library: Library, photo: Photo) -> Photo:
    return library.photos()[photo.id]


def begin(library: Library, *intents: Intent, mode: Mode = Mode.MOVE) -> list[Entry]:
    return library.journal.begin(mode, Text("Move 1 photo"), [Path("/sorted")], intents)[1]


def states(library: Library, batch: int = 1) -> list[EntryState]:
    return [entry.state for entry in library.journal.entries(batch)]


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    library = Library(path)
    photo = stored(library, "/in/a.jpg")
    companion = Intent(
        0, Path(os.fsdecode(b"/in/caf\xe9.xmp")), Path("/sorted/\udcff"), "", None,
        Path("/in/a.jpg"), THERE, None,
    )  # fmt: skip
    batch, entries = library.journal.begin(
        Mode.COPY, Text("Copy 1 photo"), [Path("/sorted")], [intent("a.jpg", photo), companion]
    )
    assert batch == 1
    assert [entry.intent for entry in entries] == [intent("a.jpg", photo), companion]
    library.close()
    again = Library(path)
    assert again.journal.entries(1) == entries == again.journal.open_entries()
    assert again.journal.has_open()
    assert again.journal.folders(1) == [Path("/sorted")]
    (listed,) = again.journal.batches()
    assert datetime.fromisoformat(listed.made_at).tzinfo is not None
    assert listed == Batch(
        1,
        listed.made_at,
        Mode.COPY,
        Text("Copy 1 photo"),
        2,
        BatchState.UNFINISHED,
        holds=False,
        undone=False,
    )
    again.close()


def test_an_intent_that_cannot_be_written_leaves_no_batch(library: Library) -> None:
    broken = Intent(0, Path("/a"), None, None, None, None, HERE, None)  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        begin(library, intent("a.jpg"), broken)
    assert library.journal.batches() == []
    assert not library.journal.has_open()


def test_the_photo_follows_its_file_there_and_back(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    (entry,) = begin(library, intent("a.jpg", photo))
    library.journal.mark([Mark(entry.id, EntryState.DONE, THERE)])
    assert known(library, photo).path == Path("/sorted/a.jpg")
    assert known(library, photo).identity == THERE
    (entry,) = library.journal.begin_undo(1, library.journal.entries(1))
    assert entry.state is EntryState.UNDOING
    assert entry.intent.identity == THERE
    assert known(library, photo).path == Path("/sorted/a.jpg"), "announced is not done"
    library.journal.mark([Mark(entry.id, EntryState.UNDONE, HERE)])
    assert known(library, photo) == photo
    (entry,) = library.journal.begin_redo(1, library.journal.entries(1))
    assert entry.state is EntryState.REDOING


@pytest.mark.parametrize("state", [EntryState.RESTING, EntryState.DONE])
def test_only_what_is_known_is_announced(library: Library, state: EntryState) -> None:
    one, other = begin(library, intent("a.jpg"), intent("b.jpg"))
    library.journal.mark([Mark(one.id, EntryState.DONE), Mark(other.id, EntryState.DONE)])
    known = library.journal.entries(1)
    if state is EntryState.DONE:
        known = known[:1]
    else:
        library.journal.mark([Mark(one.id, state)])
    with pytest.raises(ValueError, match="Other entries of filing 1"):
        library.journal.begin_undo(1, known)
    assert not library.journal.has_open(), "nothing was announced"


def test_what_joins_late_is_announced_with_its_bundle(library: Library) -> None:
    entries = begin(library, intent("a.jpg"), intent("b.jpg")._replace(bundle=1))
    library.journal.mark(Mark(entry.id, EntryState.DONE) for entry in entries)
    known, late = library.journal.entries(1), intent("a.xmp")
    announced = library.journal.begin_undo(1, known, [late])
    assert [e.intent.source.name for e in announced] == ["b.jpg", "a.xmp", "a.jpg"]
    assert announced == library.journal.open_entries()[::-1]


def test_marks_without_a_new_identity_move_nobody(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    entries = begin(library, intent("a.jpg", photo), intent("a.xmp"))
    library.journal.mark([Mark(entry.id, EntryState.LEFT) for entry in entries])
    assert known(library, photo) == photo
    assert library.journal.entries(1)[0].intent == entries[0].intent


def test_a_copy_leaves_the_photo_where_it_is_and_learns_its_digest(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    sidecar = Intent(0, Path("/in/a.xmp"), Path("/sorted/a.xmp"), "", None, None, HERE, None)
    entries = begin(library, intent("a.jpg", photo), sidecar, mode=Mode.COPY)
    other = Digest(b"x" * 32)
    library.journal.mark([Mark(e.id, EntryState.DONE, THERE, other) for e in entries])
    assert known(library, photo) == photo
    assert [e.intent.identity for e in library.journal.entries(1)] == [HERE, HERE]
    assert [e.intent.digest for e in library.journal.entries(1)] == [other, other]


def test_trash_marks_the_photo_as_missing_and_remembers_where_it_lies(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    (entry,) = begin(library, intent("a.jpg", photo, destination=False), mode=Mode.TRASH)
    place = Path("/trash/files/a.jpg")
    library.journal.mark([Mark(entry.id, EntryState.DONE, THERE, destination=place)])
    assert known(library, photo).presence is Presence.MISSING
    assert known(library, photo).path == Path("/in/a.jpg")
    assert library.journal.entries(1)[0].intent.destination == place
    library.journal.mark([Mark(entry.id, EntryState.UNDONE, HERE)])
    assert known(library, photo).presence is Presence.PRESENT


def test_another_destination_is_written_down_before_the_act(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    (entry,) = begin(library, intent("a.jpg", photo))
    other = Path("/sorted/a (2).jpg")
    library.journal.mark([Mark(entry.id, EntryState.INTENDED, destination=other)])
    assert library.journal.open_entries()[0].intent.destination == other
    assert known(library, photo) == photo


def test_two_photos_never_share_a_path(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    ghost = library.store_photos([ReadPhoto(Path("/sorted/a.jpg"), THERE, Digest(b"g" * 32))])[0]
    (entry,) = begin(library, intent("a.jpg", photo))
    library.journal.mark([Mark(entry.id, EntryState.DONE, THERE)])
    assert known(library, photo).path == Path("/sorted/a.jpg")
    assert known(library, ghost).path == Path("/in/a.jpg")
    assert known(library, ghost).presence is Presence.MISSING


def test_marks_are_all_written_or_none(library: Library) -> None:
    photo = stored(library, "/in/a.jpg")
    (entry,) = begin(library, intent("a.jpg", photo))
    with pytest.raises(KeyError, match="99"):
        library.journal.mark(
            [Mark(entry.id, EntryState.DONE, THERE), Mark(99, EntryState.DONE, THERE)]
        )
    assert states(library) == [EntryState.INTENDED]
    assert known(library, photo) == photo


def test_a_file_that_arrived_as_it_is_known_needs_nothing_of_its_own(tmp_path: Path) -> None:
    """Marks of very many files are two statements; they come to the same as one for each."""
    found = []
    for name in ("known", "each"):
        library = Library(tmp_path / f"{name}.sqlite3")
        names = [f"{n}.jpg" for n in range(7)]
        photos = several(library, *(f"/in/{name}" for name in names))
        entries = begin(library, *map(moved, photos[:5]))
        copies = begin(library, *map(moved, photos[5:]), mode=Mode.COPY)
        entries += begin(library, intent("c.xmp"))
        library.set_presence([photos[0].id], Presence.OFFLINE)

        def mark(entry: Entry, state: EntryState, name: str = name) -> Mark:
            if name == "known":
                return Mark(entry.id, state, as_known=True)
            return Mark(entry.id, state, entry.intent.identity, entry.intent.digest)

        # Newest first, with a gap, and with others between.
        carried = [entries[n] for n in (5, 4, 3, 1, 0)]
        marks = [mark(entry, EntryState.DONE) for entry in (*carried, *copies)]
        marks.insert(2, Mark(entries[2].id, EntryState.LEFT))
        library.journal.mark(marks)
        first = library.photos()
        library.journal.begin_undo(1, library.journal.entries(1))
        library.journal.mark([mark(entry, EntryState.UNDONE) for entry in carried[:-1]])
        batches = [library.journal.entries(n) for n in (1, 2, 3)]
        found.append(
            (first, library.photos(), batches, [b.state for b in library.journal.batches()])
        )
        library.close()
    assert found[0] == found[1]
    first, second = found[0][:2]
    assert [str(p.path) for p in first.values()] == [
        "/sorted/0.jpg", "/sorted/1.jpg", "/in/2.jpg", "/sorted/3.jpg", "/sorted/4.jpg",
        "/in/5.jpg", "/in/6.jpg",
    ]  # fmt: skip
    assert {p.presence for p in first.values()} == {Presence.PRESENT}
    assert [p.path for p in second.values() if p.path.parent != Path("/in")] == [
        Path("/sorted/0.jpg")
    ]


def test_photos_that_are_known_change_places(library: Library) -> None:
    one, other = several(library, "/in/a.jpg", "/sorted/a.jpg")
    away = moved(other)._replace(destination=Path("/sorted/b.jpg"))
    entries = begin(library, moved(one), away)
    library.journal.mark(Mark(entry.id, EntryState.DONE, as_known=True) for entry in entries)
    assert known(library, one).path == Path("/sorted/a.jpg")
    assert known(library, other).path == Path("/sorted/b.jpg")
    assert known(library, other).presence is Presence.PRESENT


def test_no_entry_is_marked_as_known_that_is_not_there(library: Library) -> None:
    (entry,) = begin(library, intent("a.jpg"))
    with pytest.raises(KeyError, match="2"):
        library.journal.mark(
            Mark(number, EntryState.DONE, as_known=True) for number in (entry.id, entry.id + 1)
        )
    assert states(library) == [EntryState.INTENDED]


def test_folders_are_listed_inner_ones_first_and_can_be_disowned(library: Library) -> None:
    outer, inner = Path("/s"), Path("/s/Dogs")
    library.journal.begin(Mode.MOVE, Text("x"), [outer, inner], [])
    library.journal.begin(Mode.MOVE, Text("y"), [inner], [])
    assert library.journal.folders(1) == [inner, outer]
    assert library.journal.made_by_app([outer, inner, Path("/in")]) == [inner, outer]
    library.journal.disown(1, inner)
    assert library.journal.folders(1) == [outer]
    assert library.journal.made_by_app([inner]) == [inner], "the other batch made it"


def test_one_job_at_a_time_carries_files(library: Library) -> None:
    with (
        library.journal.alone(),
        pytest.raises(UserError, match="being moved already"),
        library.journal.alone(),
    ):
        pass
    with library.journal.alone():
        pass


def test_who_moved_a_file_on(library: Library) -> None:
    first = begin(library, intent("a.jpg"))
    copied = begin(library, intent("a.jpg"), mode=Mode.COPY)
    for entry in (*first, *copied):
        library.journal.mark([Mark(entry.id, EntryState.DONE)])
    assert library.journal.last_holder(Path("/in/a.jpg")) == 1
    assert library.journal.last_holder(Path("/in/b.jpg")) is None


@pytest.mark.parametrize(
    ("marks", "undone", "state", "files"),
    [
        ([EntryState.DONE, EntryState.DONE], False, BatchState.DONE, 2),
        ([EntryState.DONE, EntryState.LEFT], False, BatchState.DONE, 1),
        ([EntryState.LEFT, EntryState.LEFT], False, BatchState.NOTHING_DONE, 0),
        ([EntryState.DONE, EntryState.INTENDED], False, BatchState.UNFINISHED, 2),
        ([EntryState.UNDONE, EntryState.UNDONE], True, BatchState.UNDONE, 2),
        ([EntryState.UNDONE, EntryState.DONE], True, BatchState.PARTLY_UNDONE, 2),
        ([EntryState.UNDONE, EntryState.DONE], False, BatchState.PARTLY_UNDONE, 2),
        ([EntryState.DOUBT, EntryState.LEFT], False, BatchState.DONE, 1),
    ],
)
def test_a_batch_in_one_word(
    library: Library, marks: list[EntryState], undone: bool, state: BatchState, files: int
) -> None:
    entries = begin(library, intent("a.jpg"), intent("b.jpg"))
    library.journal.mark(Mark(e.id, m) for e, m in zip(entries, marks, strict=True))
    library.journal.finish(1, undone=undone)
    (batch,) = library.journal.batches()
    assert (batch.state, batch.files) == (state, files)


class OneHistory(RuleBasedStateMachine):
    """Filing, undo and redo in any order: undo goes backwards in time, redo forwards again."""

    batches = Bundle("batches")

    @initialize()
    def start(self) -> None:
        photos = "CREATE TABLE photos (id INTEGER PRIMARY KEY)"
        steps = [Step(1, script(photos, *SCHEMA, *PLACES, *INTO))]
        self.database = Database(Path(":memory:"), steps, synchronous="OFF")
        self.journal = Journal(self.database)
        self.done: list[int] = []
        self.undone: list[int] = []
        self.doubted: set[int] = set()

    @rule(target=batches, files=st.integers(1, 3))
    def file(self, files: int) -> int:
        intents = [intent(f"{n}.jpg") for n in range(files)]
        batch, entries = self.journal.begin(Mode.MOVE, Text("x"), (), intents)
        self.journal.mark(Mark(e.id, EntryState.DONE, THERE) for e in entries)
        self.done.append(batch)
        self.undone.clear()
        return batch

    @rule()
    def file_nothing(self) -> None:
        _, entries = self.journal.begin(Mode.MOVE, Text("x"), (), [intent("a.jpg")])
        self.journal.mark([Mark(entries[0].id, EntryState.LEFT)])
        self.undone.clear()

    @rule()
    def undo(self) -> None:
        batch = self.journal.next_undo()
        assert batch == (self.done[-1] if self.done else None)
        if batch is not None:
            entries = self.journal.begin_undo(batch, self.journal.entries(batch))
            assert [e.id for e in entries] == sorted((e.id for e in entries), reverse=True)
            self.journal.mark(Mark(e.id, EntryState.UNDONE, HERE) for e in entries)
            self.journal.finish(batch, undone=True)
            self.undone.append(self.done.pop())

    @rule()
    def redo(self) -> None:
        batch = self.journal.next_redo()
        assert batch == (self.undone[-1] if self.undone else None)
        if batch is not None:
            entries = self.journal.begin_redo(batch, self.journal.entries(batch))
            self.journal.mark(Mark(e.id, EntryState.DONE, THERE) for e in entries)
            self.journal.finish(batch, undone=False)
            self.done.append(self.undone.pop())

    @rule(batch=consumes(batches))
    def doubt(self, batch: int) -> None:
        self.journal.mark(Mark(entry.id, EntryState.DOUBT) for entry in self.journal.entries(batch))
        for known in (self.done, self.undone):
            if batch in known:
                known.remove(batch)

    @invariant()
    def nothing_is_left_open(self) -> None:
        assert not self.journal.has_open()

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.database.close()


TestOneHistory = OneHistory.TestCase
