"""Real folders, really watched: on Linux one by one, and as other systems do, whole trees."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from watchdog.events import FileCreatedEvent

from photoclust.services.watch.folder_watcher import FolderWatcher, MakeWatch
from photoclust.services.watch.happenings import (
    FolderCame,
    FolderLeft,
    FolderMoved,
    Happening,
    News,
    Overflowed,
    Settled,
    StoppedError,
    Tell,
    TooManyFolders,
    TooManyFoldersError,
    Touched,
)
from photoclust.services.watch.inotify_watch import InotifyWatch, room
from photoclust.services.watch.poll_watch import PollWatch, Rounds
from photoclust.services.watch.tree_watch import TreeWatch
from tests.helpers.mounts import can_mount, small_disk

PATIENCE_S = 120

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is Linux's")


def _put(path: Path, data: bytes = b"photo") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    _put(folder / "trip" / "old.jpg")
    return folder


class Told:
    """What a watch tells, and how to wait for something of it."""

    def __init__(self) -> None:
        self._queue: queue.Queue[Happening] = queue.Queue()
        self.all: list[Happening] = []
        self.tell: Tell = self._queue.put

    def wait_for(self, *happenings: Happening) -> None:
        missing = set(happenings) - set(self.all)
        while missing:
            self.all.append(self._queue.get(timeout=PATIENCE_S))
            missing.discard(self.all[-1])

    def __contains__(self, happening: object) -> bool:
        return happening in self.all


@pytest.fixture
def told() -> Told:
    return Told()


# On Linux: one by one


@pytest.fixture
def watch(told: Told) -> Iterator[InotifyWatch]:
    made = InotifyWatch(told.tell, threading.Event())
    yield made
    made.close()


@linux
def test_what_happens_to_files_is_told(watch: InotifyWatch, told: Told, photos: Path) -> None:
    watch.begin(photos, whole=False)
    a, b = _put(photos / "a.jpg"), _put(photos / "trip" / "b.jpg")
    told.wait_for(Touched(a), Touched(b))
    a.rename(photos / "c.jpg")
    b.unlink()
    told.wait_for(Touched(photos / "c.jpg"))
    last = _put(photos / "trip" / "last.jpg")
    told.wait_for(Touched(last))
    assert Touched(photos / "trip" / "old.jpg") not in told


@linux
def test_reading_a_file_is_nothing_that_happens(
    watch: InotifyWatch, told: Told, photos: Path
) -> None:
    watch.begin(photos, whole=False)
    (photos / "trip" / "old.jpg").read_bytes()
    list(photos.iterdir())
    last = _put(photos / "last.jpg")
    told.wait_for(Touched(last))
    assert set(told.all) == {Touched(last)}


@linux
def test_names_that_are_no_text_are_told_as_they_are(
    watch: InotifyWatch, told: Told, photos: Path
) -> None:
    watch.begin(photos, whole=False)
    path = _put(Path(os.fsdecode(os.fsencode(photos) + b"/caf\xe9.jpg")))
    told.wait_for(Touched(path))


@linux
def test_a_drive_that_was_away_has_all_its_files_told(
    watch: InotifyWatch, told: Told, photos: Path
) -> None:
    watch.begin(photos, whole=True)
    told.wait_for(Touched(photos / "trip" / "old.jpg"))


@linux
def test_folders_are_told_as_they_come_move_and_go(
    watch: InotifyWatch, told: Told, photos: Path, tmp_path: Path
) -> None:
    watch.begin(photos, whole=False)
    (photos / "new").mkdir()
    told.wait_for(FolderCame(photos / "new"))
    (photos / "new").rename(photos / "trip" / "newer")
    told.wait_for(
        FolderLeft(photos / "new"), FolderMoved(photos / "new", photos / "trip" / "newer")
    )
    (photos / "trip").rename(tmp_path / "outside")
    told.wait_for(FolderLeft(photos / "trip"))
    (tmp_path / "outside").rename(photos / "back")
    told.wait_for(FolderCame(photos / "back"))
    (photos / "back" / "newer").rmdir()
    (photos / "empty").mkdir()
    (photos / "empty").rmdir()
    told.wait_for(Touched(photos / "empty"))


@linux
def test_what_is_in_a_moved_folder_is_told_by_its_new_place(
    watch: InotifyWatch, told: Told, photos: Path
) -> None:
    (photos / "trip" / "day").mkdir()
    watch.begin(photos, whole=False)
    (photos / "trip").rename(photos / "Italy")
    told.wait_for(FolderMoved(photos / "trip", photos / "Italy"))
    watch.moved(photos / "trip", photos / "Italy")
    path = _put(photos / "Italy" / "day" / "a.jpg")
    told.wait_for(Touched(path))


@linux
def test_a_folder_that_was_left_is_silent(
    watch: InotifyWatch, told: Told, photos: Path, tmp_path: Path
) -> None:
    watch.begin(photos, whole=False)
    (photos / "trip").rename(tmp_path / "outside")
    told.wait_for(FolderLeft(photos / "trip"))
    watch.leave(photos / "trip")
    _put(tmp_path / "outside" / "a.jpg")
    last = _put(photos / "last.jpg")
    told.wait_for(Touched(last))
    assert Touched(photos / "trip" / "a.jpg") not in told


@linux
def test_hidden_folders_and_other_programs_libraries_are_not_watched(
    watch: InotifyWatch, photos: Path
) -> None:
    for name in (".git/objects/ab", "Catalog Previews.lrdata/0/01", "@eaDir/a"):
        (photos / name).mkdir(parents=True)
    watch.begin(photos, whole=False)
    assert set(watch._descriptors) == {str(photos), str(photos / "trip")}


@linux
def test_a_deleted_folder_is_watched_no_more(watch: InotifyWatch, told: Told, photos: Path) -> None:
    watch.begin(photos, whole=False)
    assert watch.is_alive(photos)
    (photos / "trip" / "old.jpg").unlink()
    (photos / "trip").rmdir()
    told.wait_for(Touched(photos / "trip"))
    (photos / "trip").mkdir()
    told.wait_for(FolderCame(photos / "trip"))
    watch.enter(photos / "trip")
    path = _put(photos / "trip" / "a.jpg")
    told.wait_for(Touched(path))


@linux
def test_the_same_folder_by_a_link_is_watched_once(
    watch: InotifyWatch, told: Told, photos: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(photos)
    watch.begin(photos, whole=False)
    watch.enter(photos)
    watch.enter(tmp_path / "link")
    watch.enter(tmp_path / "link" / "trip")
    assert len(watch._descriptors) == 2
    path = _put(photos / "trip" / "a.jpg")
    told.wait_for(Touched(path))


@linux
def test_a_folder_that_is_gone_is_not_watched(watch: InotifyWatch, photos: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        watch.begin(photos / "none", whole=False)
    assert not watch.is_alive(photos / "none")


@linux
def test_folders_are_watched_as_far_as_there_is_room(
    told: Told, photos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    for number in range(10):
        (other / str(number)).mkdir(parents=True)
    watch = InotifyWatch(told.tell, threading.Event(), most=5)
    try:
        watch.begin(photos, whole=False)
        with pytest.raises(TooManyFoldersError):
            watch.begin(other, whole=False)
        watch.end(other)
        assert len(watch._descriptors) == 2, "what was taken for it is given back"
        path = _put(photos / "a.jpg")
        told.wait_for(Touched(path))
    finally:
        watch.close()


@linux
def test_a_share_of_what_the_system_allows_is_left_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = _put(tmp_path / "limit", b"65536\n")
    monkeypatch.setattr("photoclust.services.watch.inotify_watch._LIMIT", limit)
    assert room() == 49152
    limit.write_text("?")
    assert 0 < room() < 8192


@linux
def test_the_systems_own_limit_is_one(
    watch: InotifyWatch, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watch._inotify, "add_callback", refuse)
    with pytest.raises(TooManyFoldersError):
        watch.begin(photos, whole=False)


_SEEN_WITH_A_LOW_LIMIT = """
import sys, queue, pathlib
from photoclust.services.watch.folder_watcher import FolderWatcher
told = queue.Queue()
watcher = FolderWatcher(told.put)
watcher.watch([pathlib.Path(sys.argv[1])])
watcher.start()
print(told.get(timeout=60))
watcher.close()
"""


@linux
def test_a_limit_that_is_really_reached_is_told(tmp_path: Path) -> None:
    """In a user namespace, which has a limit of its own."""
    for number in range(50):
        (tmp_path / str(number)).mkdir()
    lower = 'echo 20 > /proc/sys/user/max_inotify_watches && exec "$@"'
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare command here")
    inside = ["unshare", "--user", "--map-root-user", "sh", "-c", lower, "sh"]
    if subprocess.run([*inside, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("a test may not have a limit of its own here")
    done = subprocess.run(
        [*inside, sys.executable, "-c", _SEEN_WITH_A_LOW_LIMIT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[4],
    )
    assert done.stdout == f"{TooManyFolders(tmp_path)}\n"


@linux
def test_a_walk_is_broken_off_when_the_window_closes(told: Told, photos: Path) -> None:
    stopped = threading.Event()
    watch = InotifyWatch(told.tell, stopped)
    stopped.set()
    with pytest.raises(StoppedError):
        watch.begin(photos, whole=False)
    watch.close()


@linux
def test_what_the_system_could_not_keep_is_told(watch: InotifyWatch, told: Told) -> None:
    watch.on_queue_overflow()
    told.wait_for(Overflowed())


@linux
def test_a_disk_that_is_taken_away_ends_its_watches(
    watch: InotifyWatch, told: Told, photos: Path, tmp_path: Path
) -> None:
    if not can_mount():
        pytest.skip("cannot mount here")
    watch.begin(photos, whole=False)
    with small_disk(tmp_path / "disk", "256k") as disk:
        (disk / "DCIM").mkdir()
        watch.begin(disk, whole=False)
        assert watch.is_alive(disk)
    last = _put(photos / "last.jpg")  # after the end of the disk's watches
    told.wait_for(Touched(last))
    assert not watch.is_alive(disk)
    assert set(watch._descriptors) == {str(photos), str(photos / "trip")}


# As Windows and macOS do: whole trees


@pytest.fixture
def tree(told: Told) -> Iterator[TreeWatch]:
    made = TreeWatch(told.tell)
    yield made
    made.close()


def test_a_tree_tells_of_files_and_folders(tree: TreeWatch, told: Told, photos: Path) -> None:
    tree.begin(photos, whole=False)
    assert tree.is_alive(photos)
    path = _put(photos / "trip" / "a.jpg")
    told.wait_for(Touched(path))
    (photos / "trip").rename(photos / "Italy")
    told.wait_for(FolderMoved(photos / "trip", photos / "Italy"))
    (photos / "Italy" / "a.jpg").unlink()
    told.wait_for(Touched(photos / "Italy" / "a.jpg"))
    (photos / "new").mkdir()
    told.wait_for(FolderCame(photos / "new"))
    (photos / "new").rmdir()
    told.wait_for(FolderLeft(photos / "new"))


def test_a_tree_says_nothing_of_folders_that_are_not_searched(
    tree: TreeWatch, told: Told, photos: Path
) -> None:
    (photos / "Mac.photoslibrary" / "originals").mkdir(parents=True)
    tree.begin(photos, whole=False)
    _put(photos / "Mac.photoslibrary" / "originals" / "a.jpg")
    last = _put(photos / "last.jpg")
    told.wait_for(Touched(last))
    assert set(told.all) == {Touched(last)}


def test_a_tree_reached_by_a_link_is_called_by_it(
    tree: TreeWatch, told: Told, photos: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(photos, target_is_directory=True)
    # As macOS tells of it: by the path without links.
    tree._on_event(photos, link, FileCreatedEvent(os.fspath(photos / "trip" / "a.jpg")))
    told.wait_for(Touched(link / "trip" / "a.jpg"))


def test_a_tree_that_went_away_is_no_longer_watched(
    tree: TreeWatch, told: Told, photos: Path
) -> None:
    tree.begin(photos, whole=True)
    told.wait_for(Touched(photos / "trip" / "old.jpg"))
    tree.end(photos)
    tree.end(photos)
    assert not tree.is_alive(photos)


# Looking now and then


def _names(told: list[Happening]) -> set[str]:
    return {happening.path.name for happening in told if isinstance(happening, Touched)}


class Looked:
    """The rounds of a poller, one by one."""

    def __init__(self, top: Path, *, whole: bool = False) -> None:
        self._told: list[Happening] = []
        self.stopped = False
        self._rounds = Rounds(top, self._told.append, lambda: self.stopped, whole=whole)

    def look(self) -> set[str]:
        self._told.clear()
        self._rounds.look()
        return _names(self._told)


def test_names_that_are_new_or_gone_are_told(photos: Path) -> None:
    looked = Looked(photos)
    assert looked.look() == set(), "what is there was read already"
    _put(photos / "a.jpg")
    _put(photos / "new" / "deep" / "b.jpg")
    assert looked.look() == {"a.jpg", "b.jpg"}
    assert looked.look() == set()
    (photos / "trip" / "old.jpg").rename(photos / "trip" / "renamed.jpg")
    assert looked.look() == {"old.jpg", "renamed.jpg"}


def test_a_drive_that_is_away_tells_nothing(photos: Path) -> None:
    looked = Looked(photos)
    looked.look()
    away = photos.rename(photos.with_name("away"))
    assert looked.look() == set()
    away.rename(photos)
    _put(photos / "a.jpg")
    assert looked.look() == {"a.jpg"}


def test_a_drive_that_comes_later_tells_all_that_is_on_it(tmp_path: Path) -> None:
    looked = Looked(tmp_path / "later")
    assert looked.look() == set()
    _put(tmp_path / "later" / "a.jpg")
    assert looked.look() == {"a.jpg"}
    assert Looked(tmp_path / "later", whole=True).look() == {"a.jpg"}


def test_a_round_is_broken_off_when_the_window_closes(photos: Path) -> None:
    looked = Looked(photos)
    looked.stopped = True
    with pytest.raises(StoppedError):
        looked.look()


def test_a_poller_goes_round_until_it_is_closed(told: Told, photos: Path) -> None:
    stopped = threading.Event()
    poller = PollWatch(told.tell, stopped, every_s=0.01)
    poller.begin(photos, whole=True)
    assert poller.is_alive(photos)
    told.wait_for(Touched(photos / "trip" / "old.jpg"))
    path = _put(photos / "a.jpg")
    told.wait_for(Touched(path))
    poller.end(photos)
    assert not poller.is_alive(photos)
    poller.begin(photos, whole=False)
    stopped.set()
    poller.close()


# All of it together


class Real:
    """A watcher with its thread, and how to wait for its news."""

    def __init__(self, photos: Path, native: MakeWatch) -> None:
        self._told: queue.Queue[News] = queue.Queue()
        self.came: set[Path] = set()
        self.gone: set[Path] = set()
        self.moved: list[FolderMoved] = []
        self.watcher = FolderWatcher(self._told.put, native=native)
        self.watcher.watch([photos])
        self.watcher.start()

    def wait(self, until: Callable[[], bool]) -> None:
        while not until():
            news = self._told.get(timeout=PATIENCE_S)
            if isinstance(news, Settled):
                self.came |= news.came
                self.gone |= news.gone
            elif isinstance(news, FolderMoved):
                self.moved.append(news)


@linux
def test_from_the_disk_to_the_news(photos: Path) -> None:
    begun = threading.Event()

    class Announced(InotifyWatch):
        def begin(self, top: Path, *, whole: bool) -> None:
            super().begin(top, whole=whole)
            begun.set()

    real = Real(photos, Announced)
    try:
        assert begun.wait(PATIENCE_S)
        part = _put(photos / "a.jpg.part")
        wanted = {
            _put(photos / "trip" / "b.jpg"),
            _put(photos / "new" / "deep" / "c.jpg"),
            part.rename(photos / "a.jpg"),
        }
        real.wait(lambda: real.came == wanted)
        (photos / "new").rename(photos / "old")
        real.wait(lambda: real.moved == [FolderMoved(photos / "new", photos / "old")])
        path = _put(photos / "old" / "deep" / "d.jpg")
        real.wait(lambda: path in real.came)
        path.unlink()
        real.wait(lambda: path in real.gone)
    finally:
        real.watcher.close()
