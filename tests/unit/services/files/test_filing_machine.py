"""Edits, filings, undos and redos in any order, on a disk on which others are at work too.

A person's files are changed, taken away and have their old places taken while they are filed, so
that filings go back in part, are tried again, turned round or passed over.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import MergeClusters, MovePhotos, RejectPhotos, RenameCluster
from photoclust.core.errors import InputError
from photoclust.core.photo import FileIdentity, Photo, PhotoId, Presence
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.services.files.file_clusters import list_batches
from photoclust.services.files.filing_history import settle, standing_of
from photoclust.services.files.filing_results import UndoResult
from photoclust.services.files.filing_session import (
    file_groups,
    pass_over,
    plan_groups,
    recover_filings,
    redo_filing,
    undo_filing,
)
from photoclust.services.files.trash_photos import plan_trash, trash_photos
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.services.moved.follow import follow_moved
from photoclust.services.moved.take import take_moves
from photoclust.store.journal.records import Entry, EntryState, Mode
from photoclust.store.library.library import Library
from tests.helpers.progress import StoppingProgress
from tests.helpers.shelf import Shelf, TwoDisks, acting_at

NOBODY = NullProgress()


class FolderTrash:
    """A trash that is a folder and tells where a file lies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def takes(self, path: Path) -> bool:
        return True

    def put(self, path: Path) -> None:
        path.rename(self.folder / f"{os.lstat(path).st_ino} {path.name}")

    def find(self, path: Path, identity: FileIdentity) -> Path | None:
        place = self.folder / f"{identity.inode} {path.name}"
        return place if place.exists() else None

    def forget(self, trashed: Path) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Something that others did to a file, and that they can undo.

    Attributes:
        place: Where they did it.
        stranger: What they put there; None where they only took the file away.
        aside: Where they keep the file that was there; None where none was.
    """

    place: Path
    stranger: bytes | None
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Late:
    """A sidecar that is written beside a photo while files are carried, at a step of that."""

    photo: PhotoId
    step: str


LATE = st.one_of(
    st.none(),
    st.builds(Late, st.integers(1, 7).map(PhotoId), st.sampled_from(["announced", "placed"])),
)


class FilingAndEditing(RuleBasedStateMachine):
    """Any sequence leads back to the start when undone, once nothing hinders it any more.

    Real files, a real library, the real history, through the services that the window and the
    command use; only the second disk and the trash are made up.
    """

    @initialize(other_disk=st.booleans())
    def start(self, *, other_disk: bool) -> None:
        memory = Path("/dev/shm")
        place = memory if os.access(memory, os.W_OK) else None
        self.root = Path(tempfile.mkdtemp(prefix="photoclust-test-", dir=place))
        shelf = Shelf(self.root)
        self.destination = shelf.destination
        self.system: System = TwoDisks(shelf.destination) if other_disk else this_system()
        names = ("x.jpg", "1/x.jpg", "2/X.jpg", "y.nef", "y.jpg", "z.jpg", "w.png")
        photos = [shelf.photo(name, f"picture {name}") for name in names]
        for name in ("1/x.xmp", "y.nef.xmp", "z.mov", "z.jpg.xmp", "notes.txt"):
            shelf.file(name, f"beside {name}")
        shelf.library.close()
        self.trash = FolderTrash(self.root / "trash")
        self.aside = self.root / "aside"
        self.aside.mkdir()
        self.hindrances: list[Hindrance] = []
        self.strangers = self.strangers_folders = 0
        self.copied: dict[int, bytes] = {}
        self.edited: set[PhotoId] = set()
        self.workspace = Workspace(self.root / "data")
        self.group(photos)

    def group(self, photos: list[Photo]) -> None:
        groups = ((1, photos[:3]), (2, photos[3:5]), (3, photos[5:6]))
        clusters = tuple(
            Cluster(ClusterId(n), {p.id: 1.0 for p in members}, Text("Group {n}", n=n))
            for n, members in groups
        )
        grouped = frozenset(photo.id for _, members in groups for photo in members)
        self.session = open_session(self.workspace)
        self.session.absorb(arrival(frozenset(photo.id for photo in photos)))
        self.session.record(Change(Text("Group"), after=clusters, unsorted_out=grouped))
        self.start_files = {path: path.read_bytes() for path in self.files()}
        self.start_photos = self.photos()
        self.start_clustering = self.session.clustering

    # What a person does

    def pick(self, data: st.DataObject) -> ClusterId:
        return data.draw(st.sampled_from(sorted(self.session.clustering.clusters)))

    @precondition(lambda self: self.session.clustering.clusters)
    @rule(data=st.data(), name=st.sampled_from(["Dogs", "dogs ", "Cats/Lions", "CON", ""]))
    def rename(self, data: st.DataObject, name: str) -> None:
        self.session.apply(RenameCluster(self.pick(data), name))

    @precondition(lambda self: len(self.session.clustering.clusters) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        clusters = st.sampled_from(sorted(self.session.clustering.clusters))
        two = data.draw(st.lists(clusters, min_size=2, max_size=2, unique=True))
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
    @rule(
        data=st.data(),
        mode=st.sampled_from([Mode.MOVE, Mode.MOVE, Mode.COPY]),
        stop_after=st.one_of(st.none(), st.integers(1, 3)),
        late=LATE,
    )
    def file(
        self, data: st.DataObject, mode: Mode, stop_after: int | None, late: Late | None
    ) -> None:
        clusters = st.sampled_from(sorted(self.session.clustering.clusters))
        chosen = data.draw(st.sets(clusters, min_size=1))
        known = self.photos()
        groups = []
        for number in sorted(chosen):
            cluster = self.session.clustering.clusters[number]
            members = tuple((known[photo], 1.0) for photo in sorted(cluster.members))
            groups.append(FolderGroup(cluster, members))
        plan = plan_groups(self.workspace, groups, self.destination, mode)
        progress, cancel = stopping(stop_after)
        result = file_groups(
            self.workspace,
            self.session,
            plan,
            progress,
            cancel,
            system=self.system,
            checkpoint=self.writing(late if mode is Mode.MOVE else None),
        )
        if not self.hindrances:
            assert result.problems == ()
            assert result.cancelled or result.done == len(result.items)
            self.assert_no_pair_is_split()

    @rule(data=st.data())
    def throw_away(self, data: st.DataObject) -> None:
        inside = sorted(self.session.clustering.photos())
        if not inside:
            return
        photos = data.draw(st.sets(st.sampled_from(inside), min_size=1, max_size=2))
        known = self.photos()
        library = self.workspace.library
        plan = plan_trash(library, [known[photo] for photo in sorted(photos)], self.trash)
        result = trash_photos(library, plan, NOBODY, CancelToken(), self.trash)
        if result.batch is not None:
            settle(self.session, standing_of(library, result.batch))
        if not self.hindrances:
            assert result.problems == ()

    @rule(times=st.integers(1, 3), stop_after=st.one_of(st.none(), st.integers(1, 3)), late=LATE)
    def undo(self, times: int, stop_after: int | None, late: Late | None) -> None:
        for _ in range(times):
            self.undo_once(stop_after, late)

    def undo_once(self, stop_after: int | None = None, late: Late | None = None) -> bool:
        """Take the newest step back; return whether that came anywhere."""
        entry = self.session.next_undo
        if entry is None or self.session.position == 1:
            return False
        if entry.batch is None:
            self.session.undo()
            return True
        result = self.travel(undo_filing, entry.batch, stop_after, late)
        left = self.session.next_undo is not None and self.session.next_undo.batch == entry.batch
        assert left == self.holds(entry.batch)
        assert not left or result.kept
        return result.restored > 0 or not left

    def holds(self, number: int) -> bool:
        return any(batch.holds for batch in list_batches(self.library) if batch.id == number)

    @rule(times=st.integers(1, 3), late=LATE)
    def redo(self, times: int, late: Late | None) -> None:
        for _ in range(times):
            entry = self.session.next_redo
            if entry is not None and entry.batch is not None:
                self.travel(redo_filing, entry.batch, late=late)
            else:
                self.session.redo()

    @rule(stop_after=st.one_of(st.none(), st.integers(1, 3)))
    def redo_what_went_back_in_part(self, stop_after: int | None) -> None:
        entry = self.session.next_undo
        if entry is not None and entry.batch is not None:
            self.travel(redo_filing, entry.batch, stop_after)

    @rule()
    def go_on_without(self) -> None:
        entry = self.session.next_undo
        if entry is not None and entry.batch is not None:
            result = self.travel(undo_filing, entry.batch)
            if self.holds(entry.batch):
                assert result.kept
                pass_over(self.workspace, self.session, entry.batch)

    @rule()
    def restart(self) -> None:
        self.workspace.close()
        self.workspace = Workspace(self.root / "data")
        before = open_session(self.workspace)
        assert recover_filings(self.workspace, system=self.system, trash=self.trash).sentences == ()
        self.session = open_session(self.workspace)
        assert self.session.position == before.position, "all was in step"

    def travel(
        self, carry: Any, batch: int | None, stop_after: int | None = None, late: Late | None = None
    ) -> UndoResult:
        self.workspace.library.flush()
        progress, cancel = stopping(stop_after)
        result: UndoResult = carry(
            self.workspace,
            batch,
            progress,
            cancel,
            system=self.system,
            trash=self.trash,
            checkpoint=self.writing(late),
        )
        assert all(problem.reason for problem in result.problems)
        if not self.hindrances:
            assert result.problems == (), result.problems
            assert result.kept == 0 or result.cancelled
            self.assert_no_pair_is_split()
        self.session = open_session(self.workspace)
        return result

    # What others do

    def writing(self, late: Late | None) -> Checkpoint:
        """A checkpoint at which an editor writes a sidecar beside where a photo was before."""
        if late is None:
            return no_checkpoint
        photo = self.photos()[late.photo]
        hindered = {hindrance.place for hindrance in self.hindrances}
        sidecar = photo.path.with_name(f"{photo.path.name}.pp3")
        if late.photo in self.edited or photo.path in hindered or not photo.path.exists():
            return no_checkpoint

        def write() -> None:
            content = b"settings of %d" % late.photo
            sidecar.write_bytes(content)
            start = self.start_photos[late.photo].path
            self.start_files[start.with_name(f"{start.name}.pp3")] = content
            self.edited.add(late.photo)

        return acting_at(late.step, write)

    def assert_no_pair_is_split(self) -> None:
        for photo in self.edited:
            now = self.photos()[photo]
            if now.presence is not Presence.MISSING:
                assert now.path.with_name(f"{now.path.name}.pp3").exists()

    @rule(data=st.data(), leave_something=st.booleans())
    def take_away_or_change(self, data: st.DataObject, *, leave_something: bool) -> None:
        hindered = {hindrance.place for hindrance in self.hindrances}
        photos = {photo.path for photo in self.photos().values()}
        places = sorted(
            p for p in photos | self.copies().keys() if p.exists() and p not in hindered
        )
        if places:
            place = data.draw(st.sampled_from(places))
            # A copy that is gone counts as taken back: it must not turn up again.
            self.hinder(place, stranger=leave_something or place not in photos)

    @rule(data=st.data())
    def take_a_place(self, data: st.DataObject) -> None:
        places = set()
        for entry in self.entries():
            photo = entry.intent.photo is not None
            if entry.state is EntryState.DONE and entry.mode is not Mode.COPY:
                # Photos come out of the trash without sidecars whose place is taken, and then
                # whatever is there is theirs.
                if photo or entry.mode is not Mode.TRASH:
                    places.add(entry.intent.source)
            elif entry.state is EntryState.UNDONE and entry.mode is not Mode.TRASH:
                # Not a sidecar's: that would belong to whatever photo is filed beside it.
                assert entry.intent.destination is not None
                if photo:
                    places.add(entry.intent.destination)
        free = sorted(place for place in places if not place.exists())
        if free:
            self.hinder(data.draw(st.sampled_from(free)), stranger=True)

    def hinder(self, place: Path, *, stranger: bool) -> None:
        self.strangers += 1
        aside = None
        if place.exists():
            aside = self.aside / str(self.strangers)
            place.rename(aside)
        content = b"stranger %d" % self.strangers if stranger else None
        if content is not None:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        self.hindrances.append(Hindrance(place, content, aside))

    @precondition(lambda self: self.hindrances)
    @rule(data=st.data())
    def let_be(self, data: st.DataObject) -> None:
        self.let_go(data.draw(st.sampled_from(self.hindrances)))

    def let_go(self, hindrance: Hindrance) -> bool:
        """Take a hindrance away; return False where another file is in its place by now."""
        place = hindrance.place
        if hindrance.stranger is not None:
            place.unlink()
        elif place.exists():
            return False
        if hindrance.aside is not None:
            place.parent.mkdir(parents=True, exist_ok=True)
            hindrance.aside.rename(place)
        self.hindrances.remove(hindrance)
        # As F5 would.
        back = [p.id for p in self.photos().values() if p.path == place]
        if hindrance.aside is not None:
            self.workspace.library.set_presence(back, Presence.PRESENT)
        return True

    def folders(self) -> list[Path]:
        """The folders of groups that there are."""
        return sorted(p for p in self.destination.glob("*") if p.is_dir())

    @precondition(lambda self: not self.hindrances and self.folders())
    @rule(data=st.data(), merge=st.booleans())
    def rename_a_folder(self, data: st.DataObject, *, merge: bool) -> None:
        """Another program renames a folder, or puts its files into another; then F5 is pressed."""
        folder = data.draw(st.sampled_from(self.folders()))
        self.strangers_folders += 1
        other = self.destination / f"Folder {self.strangers_folders}"
        if merge:
            other = data.draw(st.sampled_from(self.folders()))
        names = {path.name for path in other.glob("*")}
        if other == folder or any(path.name in names for path in folder.iterdir()):
            return
        if merge:
            for path in folder.iterdir():
                path.rename(other / path.name)
            folder.rmdir()
        else:
            folder.rename(other)
        self.workspace.library.flush()
        followed = follow_moved(
            self.library,
            [],
            [self.aside, self.trash.folder, self.root / "data"],
            NOBODY,
            CancelToken(),
            system=self.system,
        )
        assert followed.missing == frozenset()
        take_moves(self.session, self.library)

    # What has to be true at any time

    @property
    def library(self) -> Library:
        return self.workspace.library

    def photos(self) -> dict[PhotoId, Photo]:
        return self.workspace.library.photos()

    def entries(self) -> Iterator[Entry]:
        for batch in list_batches(self.workspace.library):
            yield from self.workspace.library.journal.entries(batch.id)

    def copies(self) -> dict[Path, bytes]:
        """What copies there are, and their bytes when they were made."""
        copies = {}
        for entry in self.entries():
            if entry.mode is Mode.COPY and entry.state in (EntryState.DONE, EntryState.RESTING):
                place = entry.intent.destination
                assert place is not None
                copies[place] = self.copied.setdefault(entry.id, self.bytes_of(entry))
        return copies

    def bytes_of(self, entry: Entry) -> bytes:
        if entry.id in self.copied:
            return self.copied[entry.id]
        assert entry.intent.destination is not None
        return entry.intent.destination.read_bytes()

    def files(self) -> list[Path]:
        tops = (self.root / "in", self.destination, self.aside, self.trash.folder)
        return [path for top in tops for path in top.rglob("*") if path.is_file()]

    @invariant()
    def no_file_is_lost_and_none_comes_from_nowhere(self) -> None:
        expected = Counter(self.start_files.values())
        expected.update(self.copies().values())
        expected.update(h.stranger for h in self.hindrances if h.stranger is not None)
        assert Counter(path.read_bytes() for path in self.files()) == expected

    @invariant()
    def what_others_put_somewhere_is_untouched(self) -> None:
        for hindrance in self.hindrances:
            if hindrance.stranger is not None:
                assert hindrance.place.read_bytes() == hindrance.stranger

    @invariant()
    def the_library_knows_where_every_photo_is(self) -> None:
        hindered = {self.start_files_of(h.aside) for h in self.hindrances if h.aside is not None}
        for photo, start in self.start_photos.items():
            now = self.photos()[photo]
            content = self.start_files[start.path]
            if content in hindered:
                continue
            if now.presence is Presence.MISSING:
                trashed = [path.read_bytes() for path in self.trash.folder.iterdir()]
                assert content in trashed
            else:
                assert now.identity == FileIdentity.from_stat(os.lstat(now.path))
                assert now.path.read_bytes() == content

    def start_files_of(self, aside: Path) -> bytes:
        return aside.read_bytes()

    @invariant()
    def journal_history_and_clusters_agree(self) -> None:
        library = self.workspace.library
        library.flush()
        assert not library.journal.has_open()
        assert library.journal.doubtful() == []
        assert library.history_batches() == (
            [entry.batch for entry in self.session.entries],
            self.session.position,
        )
        assert library.clustering() == self.session.clustering
        done = {entry.batch for entry in self.session.entries[: self.session.position]}
        folders = set()
        for batch in list_batches(library):
            assert batch.holds == (batch.id in done), batch
            for entry in library.journal.entries(batch.id):
                if batch.holds and batch.mode is not Mode.TRASH:
                    assert entry.intent.destination is not None
                    folders.add(entry.intent.destination.parent)
        for cluster in self.session.clustering.clusters.values():
            assert cluster.filed_to is None or Path(cluster.filed_to) in folders, cluster

    def teardown(self) -> None:
        if not hasattr(self, "session"):
            return
        try:
            self.go_to_the_start()
            found = {path: path.read_bytes() for path in self.files()}
            assert found == self.start_files
            clustering = self.session.clustering
            assert clustering.clusters == self.start_clustering.clusters
            assert clustering.unsorted == self.start_clustering.unsorted
            paths = {p: photo.path for p, photo in self.photos().items()}
            assert paths == {p: photo.path for p, photo in self.start_photos.items()}
            if not self.strangers:
                assert not self.destination.exists()
        finally:
            self.workspace.close()
            shutil.rmtree(self.root)

    def go_to_the_start(self) -> None:
        """Take all back, with all that hinders out of the way as soon as it can be."""
        moving = True
        while moving:
            moving = self.let_all_go() | self.undo_once()
        # What was passed over, and what rested until it could go.
        while (result := self.travel(undo_filing, None)).batch is not None:
            assert result.restored
            self.let_all_go()

    def let_all_go(self) -> bool:
        """Take away all hindrances that can be; return whether there was one."""
        before = len(self.hindrances)
        for hindrance in self.hindrances[::-1]:
            self.let_go(hindrance)
        return len(self.hindrances) < before


def stopping(after: int | None) -> tuple[NullProgress, CancelToken]:
    """A progress that stops what it is told of after some files, or never."""
    cancel = CancelToken()
    return NOBODY if after is None else StoppingProgress(cancel, after), cancel


FilingAndEditing.TestCase.settings = settings(max_examples=40, stateful_step_count=20)
TestFilingAndEditing: Any = FilingAndEditing.TestCase
