"""The journal follows what other programs moved, and nothing else of it changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from photoclust.core.moved_folders import FolderMove
from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.core.text import Text
from photoclust.store.journal.records import Entry, EntryState, Intent, Into, Mark, Mode, Place
from photoclust.store.journal.relocation import (
    entries_at,
    follow_file,
    follow_folders,
    follow_photo,
    learn_places,
    note_into,
)
from photoclust.store.library.library import Library, ReadPhoto

IN, SORTED = Path("/in"), Path("/sorted")
HERE = FileIdentity(1, 11, 100, 1000)
THERE = FileIdentity(2, 22, 100, 1000)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.close()


def _photo(library: Library, name: str = "a.jpg") -> Photo:
    digest = Digest(name.encode().ljust(32, b"."))
    return library.store_photos([ReadPhoto(IN / name, HERE, digest)])[0]


def _file(
    library: Library,
    photo: Photo,
    mode: Mode = Mode.MOVE,
    state: EntryState = EntryState.DONE,
    folder: Path = SORTED / "Dogs",
    source: Path | None = None,
) -> tuple[int, list[Entry]]:
    """File a photo with a sidecar into a folder that the app makes."""
    start = photo.path if source is None else source
    intents = [
        Intent(0, start, folder / start.name, "Dogs", photo.id, None, HERE, photo.digest),
        Intent(0, start.with_suffix(".xmp"), folder / "a.xmp", "Dogs", None, start, HERE, None),
    ]
    places = [Place(f, f, "uuid:1", 1, 7) for f in (folder, folder.parent, start.parent)]
    journal = library.journal
    batch, entries = journal.begin(mode, Text("File"), [SORTED, folder], intents, places)
    journal.mark([Mark(entry.id, state, HERE) for entry in entries])
    return batch, journal.entries(batch)


def _run(library: Library, work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    return library.database.run(lambda c: work(c, *arguments, **named))


def _ways(library: Library, batch: int) -> list[tuple[str, str]]:
    intents = [entry.intent for entry in library.journal.entries(batch)]
    return [(str(intent.source), str(intent.destination)) for intent in intents]


@pytest.mark.parametrize("state", [EntryState.DONE, EntryState.RESTING])
def test_a_moved_photo_is_held_where_it_is_now(library: Library, state: EntryState) -> None:
    photo = _photo(library)
    batch, _ = _file(library, photo, state=state)
    new = Path("/music/b.jpg")
    _run(library, follow_photo, photo.id, SORTED / "Dogs" / "a.jpg", new, THERE)
    assert _run(library, entries_at, photo.id, new) == {library.journal.entries(batch)[0].id: batch}
    lead, sidecar = library.journal.entries(batch)
    assert (lead.intent.source, lead.intent.destination) == (IN / "a.jpg", new)
    assert (lead.intent.identity, lead.state) == (THERE, state)
    assert sidecar.intent.destination == SORTED / "Dogs" / "a.xmp"
    assert sidecar.intent.identity == HERE


def test_what_is_back_or_elsewhere_does_not_follow(library: Library) -> None:
    photo, other = _photo(library), _photo(library, "b.jpg")
    back, _ = _file(library, photo, state=EntryState.UNDONE)
    elsewhere, _ = _file(library, photo, folder=SORTED / "Cats")
    others, _ = _file(library, other, source=IN / "a.jpg")
    before = [_ways(library, batch) for batch in (back, elsewhere, others)]
    old = SORTED / "Dogs" / "a.jpg"
    _run(library, follow_photo, photo.id, old, Path("/b.jpg"), THERE)
    assert _run(library, entries_at, photo.id, Path("/b.jpg")) == {}
    assert [_ways(library, batch) for batch in (back, elsewhere, others)] == before


def test_a_copy_has_its_original_where_that_is_now(library: Library) -> None:
    photo = _photo(library)
    batch, entries = _file(library, photo, Mode.COPY)
    moved, _ = _file(library, photo)
    new = IN / "new" / "a.jpg"
    _run(library, follow_photo, photo.id, photo.path, new, THERE)
    lead, _ = library.journal.entries(batch)
    assert (lead.intent.source, lead.intent.identity) == (new, THERE)
    assert lead.intent.destination == entries[0].intent.destination
    assert _ways(library, moved)[0][0] == str(photo.path), "a move came from where it came"


def test_a_copy_that_was_moved_keeps_the_numbers_of_its_original(library: Library) -> None:
    photo = _photo(library)
    batch, (lead, sidecar) = _file(library, photo, Mode.COPY)
    assert _run(library, follow_file, lead.id, SORTED / "x.jpg", THERE) == batch
    new = IN / "new" / "a.xmp"
    assert _run(library, follow_file, sidecar.id, new, THERE, is_original=True) == batch
    lead, sidecar = library.journal.entries(batch)
    assert (lead.intent.destination, lead.intent.identity) == (SORTED / "x.jpg", HERE)
    assert (sidecar.intent.source, sidecar.intent.identity) == (new, THERE)


def test_a_companion_that_was_moved_is_known_by_its_numbers(library: Library) -> None:
    batch, (_, sidecar) = _file(library, _photo(library))
    _run(library, follow_file, sidecar.id, SORTED / "b.xmp", THERE)
    sidecar = library.journal.entries(batch)[1]
    assert (sidecar.intent.destination, sidecar.intent.identity) == (SORTED / "b.xmp", THERE)


def test_all_that_is_known_by_a_path_follows_moved_folders(library: Library) -> None:
    photo = _photo(library)
    first, _ = _file(library, photo)
    second, _ = _file(library, photo, folder=Path("/x/Dogs"), source=SORTED / "Dogs" / "a.jpg")
    new = Path("/ordered")
    move, album = FolderMove(SORTED, new), FolderMove(IN, Path("/album"))
    seen = {new / "Dogs": Place(new / "Dogs", new / "Dogs", "uuid:2", 2, 9)}
    _run(library, follow_folders, [move, album], [move], seen)
    assert _ways(library, first) == [
        ("/album/a.jpg", "/ordered/Dogs/a.jpg"),
        ("/album/a.xmp", "/ordered/Dogs/a.xmp"),
    ]
    assert _ways(library, second) == [
        ("/ordered/Dogs/a.jpg", "/x/Dogs/a.jpg"),
        ("/ordered/Dogs/a.xmp", "/x/Dogs/a.xmp"),
    ]
    sidecar = library.journal.entries(second)[1]
    assert sidecar.intent.companion_of == Path("/ordered/Dogs/a.jpg")
    assert library.journal.folders(first) == [new / "Dogs", new]
    assert library.journal.folders(second) == [new, Path("/x/Dogs")]
    places = library.journal.places.of(first)
    assert places[new / "Dogs"] == seen[new / "Dogs"]
    assert places[Path("/album")] == Place(Path("/album"), Path("/album"), "uuid:1", 1, 7)
    assert places.keys() == {new / "Dogs", new, Path("/album")}


def test_of_a_copy_of_a_folder_the_app_removes_nothing(library: Library) -> None:
    batch, _ = _file(library, _photo(library))
    _run(library, follow_folders, [FolderMove(SORTED, Path("/copy"))], [], {})
    assert library.journal.folders(batch) == [SORTED / "Dogs", SORTED]
    assert _ways(library, batch)[0][1] == "/copy/Dogs/a.jpg"


def test_names_that_are_no_text_follow_too(library: Library) -> None:
    odd = Path(os.fsdecode(b"/sorted/\xff\xfe"))
    batch, _ = _file(library, _photo(library), folder=odd)
    _run(library, follow_folders, [FolderMove(SORTED, Path("/o"))], [], {})
    assert library.journal.entries(batch)[0].intent.destination == Path("/o") / odd.name / "a.jpg"


def test_folders_are_learnt_where_nothing_was_known(library: Library) -> None:
    batch, _ = _file(library, _photo(library))
    known, new = SORTED / "Dogs", Path("/music")
    seen = {f: Place(f, f, "uuid:2", 2, 9) for f in (known, new)}
    _run(library, learn_places, {(batch, known), (batch, new), (batch, Path("/gone"))}, seen)
    places = library.journal.places.of(batch)
    assert places[known].inode == 7
    assert places[new] == seen[new]
    assert Path("/gone") not in places


GUITARS, GITARREN, MUSIC = SORTED / "Guitars", SORTED / "Gitarren", Path("/music/Gitarren")


@pytest.mark.parametrize(
    ("pattern", "old", "new", "moves", "after"),
    [
        ("{group}", GUITARS / "a", GITARREN / "a", [(GUITARS, GITARREN)], SORTED),
        ("{group}", GUITARS / "a", MUSIC / "a", [(GUITARS, MUSIC)], Path("/music")),
        ("{group}", GUITARS / "a", MUSIC / "a", [], None),
        ("{group}", GUITARS / "a", GUITARS / "b", [], SORTED),
        ("{group}", GUITARS / "a", GUITARS / "best" / "a", [], SORTED),
        ("{group}", GUITARS / "a", Path("/m/a"), [(GUITARS, GITARREN)], None),
        ("{group}", Path("/m/a"), Path("/n/a"), [], None),
        ("{group}", Path("/m/a"), Path("/m/b"), [], SORTED),
        ("{group}", GUITARS / "a", Path("/o/Guitars/a"), [(SORTED, Path("/o"))], Path("/o")),
        (
            "{group}/{date}",
            GUITARS / "1" / "a",
            MUSIC / "1" / "a",
            [(GUITARS, MUSIC)],
            MUSIC.parent,
        ),
        (
            "{year}/{group}",
            SORTED / "1" / "G" / "a",
            MUSIC / "a",
            [(SORTED / "1" / "G", MUSIC)],
            None,
        ),
        (
            "A/{group}",
            SORTED / "A" / "G" / "a",
            SORTED / "B" / "G" / "a",
            [(SORTED / "A", SORTED / "B")],
            SORTED,
        ),
        ("{year}", SORTED / "1" / "a", Path("/o/1/a"), [(SORTED, Path("/o"))], Path("/o")),
        ("{of a newer program}", GUITARS / "a", GUITARS / "b", [], SORTED),
        ("{of a newer program}", GUITARS / "a", MUSIC / "a", [(GUITARS, MUSIC)], None),
    ],
)
def test_below_which_folder_a_file_lies_is_known_as_long_as_it_lies_by_the_pattern(
    library: Library,
    pattern: str,
    old: Path,
    new: Path,
    moves: list[tuple[Path, Path]],
    after: Path | None,
) -> None:
    photo = _photo(library)
    into = Into(SORTED, pattern)
    intent = Intent(0, IN / "a.jpg", old, "Guitars", photo.id, None, HERE, photo.digest, into)
    batch, (entry,) = library.journal.begin(Mode.MOVE, Text("File"), (), [intent])
    _run(library, note_into, [(entry.id, old, new)], [FolderMove(*move) for move in moves])
    (entry,) = library.journal.entries(batch)
    assert entry.intent.into == (None if after is None else Into(after, pattern))


def test_of_older_filings_it_is_not_known_and_that_stays(library: Library) -> None:
    batch, (entry, _) = _file(library, _photo(library))
    _run(library, note_into, [(entry.id, GUITARS / "a", MUSIC / "a")], [])
    assert library.journal.entries(batch)[0].intent.into is None


def test_holdings_tell_of_copies_and_companions(library: Library) -> None:
    photo = _photo(library)
    copied, (copy, copied_sidecar) = _file(library, photo, Mode.COPY)
    _, (_, sidecar) = _file(library, photo, folder=SORTED / "Cats")
    _file(library, photo, Mode.LINK, EntryState.UNDONE)
    _file(library, photo, Mode.TRASH)
    raw = Intent(0, IN / "a.nef", SORTED / "a.nef", "", photo.id, photo.path, HERE, None)
    alone = Intent(0, IN / "b.xmp", SORTED / "b.xmp", "", None, IN / "b.jpg", HERE, None)
    for intent in (raw, alone):
        _, entries = library.journal.begin(Mode.MOVE, Text("File"), (), [intent])
        library.journal.mark([Mark(entries[0].id, EntryState.DONE, HERE)])
    holdings = library.journal.holdings
    assert [entry.id for entry in holdings.copies()] == [copy.id]
    lead = SORTED / "Dogs" / "a.jpg"
    assert holdings.companions() == [
        (copied_sidecar.id, SORTED / "Dogs" / "a.xmp", lead),
        (sidecar.id, SORTED / "Cats" / "a.xmp", SORTED / "Cats" / "a.jpg"),
    ]
    assert holdings.copied_companions() == [(copied_sidecar.id, IN / "a.xmp", IN / "a.jpg")]
    assert copied == copy.batch


def test_the_newest_batch_tells_what_a_folder_is(library: Library) -> None:
    photo = _photo(library)
    _file(library, photo)
    batch, _ = _file(library, photo, folder=SORTED / "Cats")
    newer = Place(SORTED, Path("/real"), "uuid:3", 3, 8)
    library.journal.places.record(batch, [newer])
    assert library.journal.places.newest()[SORTED] == newer
    assert library.journal.places.newest().keys() == {
        SORTED,
        SORTED / "Dogs",
        SORTED / "Cats",
        IN,
    }
