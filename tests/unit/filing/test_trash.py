"""Photos in the system's trash: journalled, brought back where a program may do that."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from photoclust.core.clusters import Clustering
from photoclust.core.photo import FileIdentity, Photo, Presence
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import Session, arrival
from photoclust.filing.systems.trash import SystemTrash
from photoclust.services.files.trash_photos import TrashPlan, TrashResult, plan_trash, trash_photos
from photoclust.store.journal.records import BatchState, EntryState, Mark
from tests.helpers.shelf import Card, Interruption, Shelf, TwoDisks, interrupted_at


class FolderTrash:
    """A trash that is a folder.

    Attributes:
        tells: Whether it says where a file lies.
        refuses: Names that it does not take.
        absent: Whether the disk has none at all.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.tells = True
        self.absent = False
        self.refuses: set[str] = set()
        self.ignores: set[str] = set()
        self.ends_after: str | None = None
        self.forgotten: list[Path] = []

    def takes(self, path: Path) -> bool:
        return not self.absent

    def put(self, path: Path) -> None:
        if path.name in self.refuses:
            raise PermissionError(13, "no", str(path))
        if path.name not in self.ignores:
            path.rename(self.folder / path.name)
        if path.name == self.ends_after:
            raise Interruption

    def find(self, path: Path, identity: FileIdentity) -> Path | None:
        place = self.folder / path.name
        return place if self.tells and place.exists() else None

    def forget(self, trashed: Path) -> None:
        self.forgotten.append(trashed)


@pytest.fixture
def bin_(shelf: Shelf) -> FolderTrash:
    trash = FolderTrash(shelf.root / "trash")
    shelf.trash = trash
    return trash


def plan(shelf: Shelf, *photos: Photo) -> TrashPlan:
    return plan_trash(shelf.library, photos, shelf.trash)


def throw(shelf: Shelf, *photos: Photo, cancel: CancelToken | None = None) -> TrashResult:
    return trash_photos(
        shelf.library,
        plan(shelf, *photos),
        NullProgress(),
        cancel or CancelToken(),
        shelf.trash,
        system=shelf.system,
    )


def test_a_photo_and_its_companions_go_and_come_back(shelf: Shelf, bin_: FolderTrash) -> None:
    photo, raw = shelf.photo("a.jpg"), shelf.photo("a.nef")
    shelf.file("a.xmp")
    before = shelf.contents()
    planned = plan(shelf, photo, raw)
    assert [i.source.name for i in planned.intents] == ["a.jpg", "a.nef", "a.xmp"]
    assert planned.photos == 2
    result = throw(shelf, photo, raw)
    assert [path.name for path in result.trashed] == ["a.jpg", "a.nef", "a.xmp"]
    assert result.restorable
    assert shelf.contents() == {}
    assert shelf.known(photo).presence == shelf.known(raw).presence == "missing"
    undone = shelf.undo()
    assert (undone.label, undone.restored, undone.kept) == ("Trash 2 photos", 3, 0)
    assert shelf.contents() == before
    assert shelf.known(photo).presence == "present"
    assert len(bin_.forgotten) == 3
    assert shelf.redo().restored == 3
    assert shelf.contents() == {}


def test_a_raw_file_that_is_seen_beside_its_jpeg_stays_unless_it_is_asked_for(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    photo, raw = shelf.photo("a.jpg"), shelf.photo("a.nef")
    for name in ("a.jpg.xmp", "a.nef.xmp", "a.xmp"):
        shelf.file(name)
    everything = ["a.jpg", "a.jpg.xmp", "a.nef", "a.nef.xmp", "a.xmp"]
    planned = [intent.source.name for intent in plan(shelf, photo).intents]
    assert planned == everything, "the library knows it, but shows it no more"
    Session(Clustering(), shelf.library).absorb(arrival(frozenset({photo.id, raw.id})))
    assert [i.source.name for i in plan(shelf, photo).intents] == ["a.jpg", "a.jpg.xmp"]
    assert [i.source.name for i in plan(shelf, photo, raw).intents] == everything


def test_a_sidecar_that_two_photos_claim_goes_once(shelf: Shelf, bin_: FolderTrash) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("A.jpg")]
    shelf.file("a.jpg.xmp")
    assert len(plan(shelf, *photos).intents) == 3


def test_what_an_editor_kept_of_a_photo_goes_with_it_once(shelf: Shelf, bin_: FolderTrash) -> None:
    photos = [shelf.photo("a.jpg_original"), shelf.photo("a.jpg")]
    assert len(plan(shelf, *photos).intents) == 2
    assert [intent.photo for intent in plan(shelf, photos[1]).intents] == [
        photos[1].id,
        photos[0].id,
    ]


def test_where_the_system_does_not_tell_undo_says_so_and_bars_nothing(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    filed, photo = shelf.photo("b.jpg"), shelf.photo("a.jpg")
    shelf.file_as("Dogs", filed)
    bin_.tells = False
    assert not throw(shelf, photo).restorable
    result = shelf.undo()
    assert (result.restored, result.kept) == (0, 1)
    assert "does not let a program take it out of the trash" in result.problems[0].reason
    assert "put it back from there" in result.problems[0].hint
    assert shelf.undo().label == "Move 1 photo"


def test_a_photo_that_a_person_put_back_is_welcome(shelf: Shelf, bin_: FolderTrash) -> None:
    photo = shelf.photo("a.jpg")
    bin_.tells = False
    throw(shelf, photo)
    (bin_.folder / "a.jpg").rename(photo.path)
    assert shelf.undo().restored == 1
    assert shelf.known(photo).presence == "present"


def test_a_photo_emptied_from_the_trash_is_told_of(shelf: Shelf, bin_: FolderTrash) -> None:
    photo = shelf.photo("a.jpg")
    throw(shelf, photo)
    (bin_.folder / "a.jpg").unlink()
    result = shelf.undo()
    assert (result.restored, result.kept) == (0, 1)
    assert "no longer in the trash" in result.problems[0].reason
    assert shelf.undo().batch is None
    assert shelf.undo(1).problems == (), "told once"


def test_nothing_is_overwritten_on_the_way_back(shelf: Shelf, bin_: FolderTrash) -> None:
    photo = shelf.photo("a.jpg", "old")
    throw(shelf, photo)
    photo.path.write_text("new")
    result = shelf.undo()
    assert "Something else is now at" in result.problems[0].reason
    assert photo.path.read_text() == "new"
    assert (bin_.folder / "a.jpg").read_text() == "old"


def test_a_folder_that_is_gone_is_made_again(shelf: Shelf, bin_: FolderTrash) -> None:
    photo, other = shelf.photo("album/a.jpg"), shelf.photo("b.jpg")
    throw(shelf, photo, other)
    photo.path.parent.rmdir()
    assert shelf.undo().restored == 2
    assert photo.path.exists()


def test_a_disk_without_a_trash_is_told_of_before_and_nothing_is_deleted(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    photo = shelf.photo("a.jpg")
    ready = plan(shelf, photo)
    bin_.absent = True
    assert plan(shelf, photo).without_trash == (photo.path,)
    assert throw(shelf, photo).batch is None
    result = trash_photos(shelf.library, ready, NullProgress(), CancelToken(), bin_)
    assert "has no trash" in result.problems[0].reason
    assert photo.path.exists()


def test_photos_that_are_gone_or_changed_are_problems(shelf: Shelf, bin_: FolderTrash) -> None:
    gone, changed = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    gone.path.unlink()
    changed.path.write_text("edited")
    result = throw(shelf, gone, changed)
    assert [p.path.name for p in result.problems] == ["a.jpg", "b.jpg"]
    assert "changed" in result.problems[1].reason
    assert "It is where it was." in result.problems[1].reason
    assert result.trashed == ()


def test_what_the_system_refuses_stays(shelf: Shelf, bin_: FolderTrash) -> None:
    refused, ignored = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    shelf.file("a.xmp")
    bin_.refuses, bin_.ignores = {"a.xmp"}, {"b.jpg"}
    result = throw(shelf, refused, ignored)
    reasons = [problem.reason for problem in result.problems]
    assert "Only a.jpg could be carried and is in the trash." in reasons[0]
    assert "did not take it" in reasons[1]
    assert shelf.contents().keys() == {"in/a.xmp", "in/b.jpg"}
    assert shelf.undo().restored == 1


def test_a_companion_that_does_not_come_back_is_told_of(shelf: Shelf, bin_: FolderTrash) -> None:
    photo = shelf.photo("a.jpg")
    sidecar = shelf.file("a.xmp")
    throw(shelf, photo)
    sidecar.write_text("new")
    result = shelf.undo()
    assert (result.restored, result.kept) == (1, 1)
    assert "Only a.jpg could be carried and is back." in result.problems[0].reason


def test_a_redo_that_fails_can_be_tried_again(shelf: Shelf, bin_: FolderTrash) -> None:
    photo = shelf.photo("a.jpg")
    throw(shelf, photo)
    shelf.undo()
    bin_.refuses = {"a.jpg"}
    assert shelf.redo().kept == 1
    assert [e.state for e in shelf.journal.entries(1)] == [EntryState.UNDONE]
    bin_.refuses = set()
    assert shelf.redo().restored == 1


def test_cancel_leaves_the_rest(shelf: Shelf, bin_: FolderTrash) -> None:
    cancel = CancelToken()
    cancel.cancel()
    result = throw(shelf, shelf.photo("a.jpg"), cancel=cancel)
    assert result.cancelled
    assert result.trashed == ()


@pytest.mark.parametrize("redoing", [False, True])
def test_a_crash_on_the_way_into_the_trash_is_settled(
    shelf: Shelf, bin_: FolderTrash, *, redoing: bool
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg"), shelf.photo("c.jpg")]
    if redoing:
        throw(shelf, *photos)
        shelf.undo()
    bin_.ends_after = "b.jpg"
    again = shelf.redo if redoing else lambda: throw(shelf, *photos)
    with pytest.raises(Interruption):
        again()
    result = shelf.recover()
    assert (result.restored, result.kept) == (2, 0)
    assert shelf.contents().keys() == {"in/c.jpg"}
    bin_.ends_after = None
    assert shelf.undo().restored == 2
    assert len(shelf.contents()) == 3


def test_a_crash_on_the_way_out_of_the_trash_is_settled(shelf: Shelf, bin_: FolderTrash) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    throw(shelf, *photos)

    def end(step: str) -> None:
        if step == "placed":
            raise Interruption

    with pytest.raises(Interruption):
        shelf.undo(checkpoint=end)
    assert shelf.recover().kept == 0
    assert shelf.journal.batches()[0].state is BatchState.PARTLY_UNDONE
    shelf.undo()
    assert len(shelf.contents()) == 2


@pytest.mark.parametrize("way", ["in", "out"])
def test_a_pair_half_way_into_or_out_of_the_trash_is_completed(
    shelf: Shelf, bin_: FolderTrash, way: str
) -> None:
    photo, _ = shelf.photo("a.jpg"), shelf.file("a.xmp")
    if way == "in":
        bin_.ends_after = "a.jpg"
        with pytest.raises(Interruption):
            throw(shelf, photo)
    else:
        throw(shelf, photo)
        with pytest.raises(Interruption):
            shelf.undo(checkpoint=interrupted_at("placed"))
        # The mark of the first had been written when the job ended: as if it had not.
        shelf.journal.mark([Mark(1, EntryState.UNDOING)])
    bin_.ends_after = None
    result = shelf.recover()
    assert (result.restored, result.kept, result.problems) == (2, 0, ())
    assert len(shelf.contents()) == (0 if way == "in" else 2)
    assert not shelf.journal.has_open()


def test_a_crash_with_a_trash_that_tells_nothing(shelf: Shelf, bin_: FolderTrash) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg"), shelf.photo("card/c.jpg")]
    bin_.tells = False
    shelf.system = card = Card(shelf.folder / "card")
    throw(shelf, *photos)
    batch = shelf.journal.begin_undo(1, shelf.journal.entries(1))
    (bin_.folder / "a.jpg").rename(photos[0].path)
    card.pull(leave_mount_point=False)
    result = shelf.recover()
    assert len(batch) == 3
    assert result.kept == 1
    assert "is not connected. 1 file waits for it" in result.problems[0].reason
    states = [entry.state for entry in shelf.journal.entries(1)]
    assert states == [EntryState.UNDONE, EntryState.DONE, EntryState.UNDOING]
    card.put_back()
    assert shelf.recover().kept == 0


def test_a_pair_of_which_a_person_put_one_back_after_a_crash_is_told_of(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    photo, _ = shelf.photo("a.jpg"), shelf.file("a.xmp")
    bin_.tells = False
    throw(shelf, photo)
    shelf.journal.begin_undo(1, shelf.journal.entries(1))
    (bin_.folder / "a.jpg").rename(photo.path)
    (problem,) = shelf.recover().problems
    assert problem.path.name == "a.xmp"
    assert "does not let a program" in problem.reason
    assert shelf.undo().kept == 1
    assert shelf.undo().batch is None


_THROW = """
import os, sys
from pathlib import Path
from photoclust.core.photo import FileIdentity
from photoclust.filing.systems.trash import SystemTrash
trash, path = SystemTrash(), Path(sys.argv[1])
assert trash.takes(path)
identity = FileIdentity.from_stat(os.lstat(path))
trash.put(path)
place = trash.find(path, identity)
print(place)
if place is not None:
    place.rename(path)
    trash.forget(place)
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="it would be the real trash")
def test_the_real_trash_of_a_desktop(tmp_path: Path) -> None:
    """In a process of its own: send2trash looks for the home folder when it is loaded."""
    photo = tmp_path / "a.jpg"
    photo.write_text("picture")
    environment = {**os.environ, "HOME": str(tmp_path / "home")}
    environment.pop("XDG_DATA_HOME", None)
    (tmp_path / "home").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _THROW, str(photo)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    trash = tmp_path / "home" / ".local" / "share" / "Trash"
    assert done.stdout.strip() == str(trash / "files" / "a.jpg")
    assert photo.read_text() == "picture"
    assert list((trash / "info").iterdir()) == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="folders are the trash elsewhere")
class TestSystemTrash:
    """What a program can know of a trash that is folders."""

    def test_a_disk_of_its_own_needs_a_place_to_make_a_trash(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        trash = SystemTrash(tmp_path)
        photo = tmp_path / "a.jpg"
        assert not trash.takes(photo), "what is not there goes nowhere"
        photo.touch()
        assert trash.takes(photo) in (True, False)
        # A home on another disk: then the disk's own top folder counts.
        monkeypatch.setattr(Path, "home", lambda: Path("/proc"))
        top_is_ours = os.access(SystemTrash._top(photo), os.W_OK)
        assert trash.takes(photo) == top_is_ours

    def test_a_file_is_found_by_what_it_is_not_by_its_name(self, tmp_path: Path) -> None:
        files = tmp_path / "Trash" / "files"
        files.mkdir(parents=True)
        (files / "a 2.jpg").write_text("picture")
        (files / "other.jpg").write_text("other")
        identity = FileIdentity.from_stat((files / "a 2.jpg").stat())
        trash = SystemTrash(tmp_path)
        path = tmp_path / "a.jpg"
        assert trash.find(path, identity) == files / "a 2.jpg"
        (files / "a 2.jpg").write_text("edited")
        assert trash.find(path, identity) is None
        trash.forget(files / "a 2.jpg")


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_where_the_system_does_not_tell_where_a_file_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"a")
    identity = FileIdentity.from_stat(path.stat())
    kinds = {"fixed": 3, "removable": 2}
    drive = SimpleNamespace(kind=kinds["fixed"])
    kernel = SimpleNamespace(GetDriveTypeW=lambda root: drive.kind)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", system)
    trash = SystemTrash(tmp_path)
    assert trash.takes(path)
    assert trash.find(path, identity) is None
    drive.kind = kinds["removable"]
    assert trash.takes(path) is (system == "darwin")


@pytest.mark.parametrize(
    ("system", "way"),
    [("win32", "send2trash.win.modern"), ("darwin", "send2trash"), ("linux", "send2trash")],
)
def test_only_a_way_into_the_trash_is_taken_that_never_deletes_for_good(
    system: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the package may choose one that does; there the way is named."""
    taken: list[str] = []
    for name in ("send2trash", "send2trash.win", "send2trash.win.modern"):
        module = ModuleType(name)
        if name == way:
            monkeypatch.setattr(module, "send2trash", taken.append, raising=False)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "platform", system)
    SystemTrash(tmp_path).put(tmp_path / "a.jpg")
    assert taken == [str(tmp_path / "a.jpg")]


def test_the_library_follows_a_photo_out_of_the_trash(shelf: Shelf, bin_: FolderTrash) -> None:
    shelf.system = TwoDisks(shelf.folder)
    trashed, other = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    throw(shelf, trashed)
    # Another photo took its place for a while, and its row with it.
    other.path.rename(trashed.path)
    identity = FileIdentity.from_stat(trashed.path.stat())
    shelf.file_as("Dogs", shelf.read(trashed.path))
    assert shelf.undo(1).restored == 1
    now = shelf.known(trashed)
    assert now.path == trashed.path
    assert now.identity == FileIdentity.from_stat(trashed.path.stat()) != identity


def test_a_photo_whose_place_was_taken_can_be_taken_out_of_the_trash_later(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    photo = shelf.photo("a.jpg", "old")
    throw(shelf, photo)
    photo.path.write_text("new")
    assert shelf.undo().kept == 1
    (batch,) = shelf.journal.batches()
    assert batch.holds, "it counts as done, so that undo is tried again"
    photo.path.unlink()
    assert shelf.undo().restored == 1


def test_a_photo_that_is_gone_is_not_called_there_because_the_trash_did_not_get_it(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    photo = shelf.photo("a.jpg")
    wanted = plan(shelf, photo)
    photo.path.unlink()
    shelf.library.set_presence([photo.id], Presence.MISSING)
    trash_photos(shelf.library, wanted, NullProgress(), CancelToken(), shelf.trash)
    assert shelf.known(photo).presence is Presence.MISSING


@pytest.mark.parametrize("tells", [True, False])
def test_a_crash_after_which_another_file_is_at_the_old_place(
    shelf: Shelf, bin_: FolderTrash, *, tells: bool
) -> None:
    photo = shelf.photo("a.jpg")
    bin_.ends_after = "a.jpg"
    with pytest.raises(Interruption):
        throw(shelf, photo)
    photo.path.write_text("another")
    bin_.tells = tells
    shelf.recover()
    (entry,) = shelf.journal.entries(1)
    assert entry.state is (EntryState.DONE if tells else EntryState.LEFT)
    if tells:
        photo.path.unlink()
        assert shelf.undo().restored == 1
        assert photo.path.read_text() == "a.jpg"


def test_what_a_filing_left_open_is_settled_before_photos_go_to_the_trash(
    shelf: Shelf, bin_: FolderTrash
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    with pytest.raises(Interruption):
        shelf.file_as("Dogs", *photos, checkpoint=interrupted_at("placed"))
    throw(shelf, photos[1])
    shelf.recover()
    assert shelf.journal.doubtful() == []
    assert [e.state for e in shelf.journal.entries(1)] == [EntryState.DONE, EntryState.LEFT]
