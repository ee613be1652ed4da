"""What the watcher makes of happenings: step by step, with a time of the test's own."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest

from photoclust.services.watch.folder_watcher import FolderWatcher
from photoclust.services.watch.happenings import (
    FolderCame,
    FolderLeft,
    FolderMoved,
    News,
    Overflowed,
    Settled,
    Tell,
    TooManyFolders,
    Touched,
)
from tests.helpers.fake_watch import Clock, FakeWatch


class Watched:
    """A watcher whose steps a test takes, with fakes around it.

    Attributes:
        shared: The folders that count as on a network drive.
        native: What watches folders of this computer; made with the first step.
        polled: What watches the others.
        told: The news.
    """

    def __init__(self, *folders: Path, skip: tuple[Path, ...] = ()) -> None:
        self.shared: set[Path] = set()
        self.natives: list[FakeWatch] = []
        self.polled: list[FakeWatch] = []
        self.refuses = False
        self.most: int | None = None
        self.told: list[News] = []
        self.clock = Clock()
        self.watcher = FolderWatcher(
            self.told.append,
            skip=skip,
            native=self._make_native,
            polled=self._make_polled,
            tells_of_changes=lambda folder: folder not in self.shared,
            clock=self.clock,
        )
        self.watcher.watch(folders)

    def _make_native(self, tell: Tell, stopped: threading.Event) -> FakeWatch:
        if self.refuses:
            raise OSError(errno.EMFILE, "inotify instance limit reached")
        self.natives.append(FakeWatch(tell, stopped))
        self.natives[-1].most = self.most
        return self.natives[-1]

    def _make_polled(self, tell: Tell, stopped: threading.Event) -> FakeWatch:
        self.polled.append(FakeWatch(tell, stopped))
        return self.polled[-1]

    @property
    def native(self) -> FakeWatch:
        (made,) = self.natives
        return made

    def after(self, seconds: float = 0) -> list[News]:
        """What is told when some time has passed."""
        self.clock.pass_by(seconds)
        before = len(self.told)
        self.watcher.step()
        return self.told[before:]

    def settled(self) -> tuple[set[Path], set[Path]]:
        """All that came and that went, in the next ten seconds."""
        news = [n for _ in range(10) for n in self.after(1) if isinstance(n, Settled)]
        return {p for n in news for p in n.came}, {p for n in news for p in n.gone}


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    (folder / "trip").mkdir(parents=True)
    return folder


def _put(path: Path, data: bytes = b"photo") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_new_file_is_told_once_it_settled(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    assert watched.native.tops == {photos: False}, "what is there was read already"
    path = _put(photos / "a.jpg")
    watched.native.hear(Touched(path))
    assert watched.after() == []
    assert watched.after(2) == [Settled(frozenset((path,)), frozenset())]


def test_nothing_is_asked_of_the_disk_while_nothing_happens(photos: Path) -> None:
    watched = Watched(photos)
    watched.watcher.step()
    pause = watched.watcher.step()
    assert pause is not None
    assert pause > 25, "one look now and then whether the folder is there"
    empty = Watched()
    empty.watcher.step()
    assert empty.watcher.step() is None


def test_a_folder_inside_another_is_watched_once(photos: Path, tmp_path: Path) -> None:
    other = tmp_path / "photos-2"
    other.mkdir()
    watched = Watched(photos / "trip", photos, photos, other)
    watched.after()
    assert set(watched.native.tops) == {photos, other}


def test_folders_that_leave_the_library_are_let_go_of(photos: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watched = Watched(photos, other)
    watched.after()
    watched.watcher.watch([other])
    watched.after()
    assert set(watched.native.tops) == {other}
    watched.native.hear(FolderCame(photos / "trip"))
    assert watched.settled() == (set(), set())
    assert watched.native.entered == []


def test_all_in_a_folder_that_came_is_told_and_it_is_watched(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    inside = {_put(photos / "new" / name) for name in ("a.jpg", "deep/b.jpg", "deep/c.txt")}
    _put(photos / "new" / ".thumbnails" / "d.jpg")
    watched.native.hear(FolderCame(photos / "new"))
    assert watched.settled() == (inside, set())
    assert set(watched.native.entered) == {photos / "new", photos / "new" / "deep"}


@pytest.mark.parametrize("name", [".hidden", "Old.photoslibrary", "@eaDir"])
def test_a_folder_that_is_not_searched_is_not_watched(photos: Path, name: str) -> None:
    watched = Watched(photos)
    watched.after()
    _put(photos / name / "a.jpg")
    watched.native.hear(FolderCame(photos / name))
    assert watched.settled() == (set(), set())
    assert watched.native.entered == []


def test_a_moved_folder_is_told_at_once_with_both_places(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    path = _put(photos / "trip" / "a.jpg")
    source, target = photos / "trip", photos / "Italy"
    source.rename(target)
    watched.native.hear(FolderLeft(source), FolderMoved(source, target))
    assert watched.after() == [FolderMoved(source, target)]
    assert watched.native.asked == [("moved from", source), ("to", target)]
    assert watched.settled() == ({target / path.name}, {source})
    assert ("leave", source) not in watched.native.asked


def test_a_folder_moved_away_is_let_go_of_and_told_as_gone(photos: Path, tmp_path: Path) -> None:
    watched = Watched(photos)
    watched.after()
    (photos / "trip").rename(tmp_path / "elsewhere")
    watched.native.hear(FolderLeft(photos / "trip"))
    watched.after()
    assert watched.native.asked == [], "the other half may come yet"
    assert watched.settled() == (set(), {photos / "trip"})
    assert watched.native.asked == [("leave", photos / "trip")]


def test_another_folder_under_the_name_of_one_moved_away_is_watched(
    photos: Path, tmp_path: Path
) -> None:
    watched = Watched(photos)
    watched.after()
    (photos / "trip").rename(tmp_path / "elsewhere")
    path = _put(photos / "trip" / "b.jpg")
    watched.native.hear(FolderLeft(photos / "trip"), FolderCame(photos / "trip"))
    assert watched.settled() == ({path}, set())
    assert watched.native.asked == [("leave", photos / "trip")]
    assert watched.native.entered == [photos / "trip"]


def test_a_folder_that_is_hidden_by_its_new_name_is_let_go_of(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    _put(photos / "trip" / "a.jpg")
    source, target = photos / "trip", photos / ".trip"
    source.rename(target)
    watched.native.hear(FolderMoved(source, target))
    assert watched.settled() == (set(), {source})
    assert ("leave", target) in watched.native.asked


def test_when_too_much_happened_everything_is_looked_through(photos: Path, tmp_path: Path) -> None:
    share = tmp_path / "share"
    _put(share / "z.jpg")
    watched = Watched(photos, share)
    watched.shared.add(share)
    watched.after()
    inside = {_put(photos / "a.jpg"), _put(photos / "trip" / "b.jpg")}
    watched.native.hear(Overflowed())
    assert watched.settled() == (inside, set())
    assert set(watched.native.entered) == {photos, photos / "trip"}


def test_the_apps_own_folder_is_of_no_interest(photos: Path) -> None:
    data = photos / "data"
    watched = Watched(photos, skip=(data,))
    watched.after()
    watched.native.hear(Touched(_put(data / "library.sqlite3-wal")), FolderCame(data))
    assert watched.settled() == (set(), set())


def test_a_folder_with_too_many_in_it_is_said_once_and_left(photos: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watched = Watched(photos)
    watched.most = 0
    assert watched.after() == [TooManyFolders(photos)]
    for _ in range(10):
        assert watched.after(60) == []
    watched.native.most = None
    watched.watcher.watch([photos, other])
    assert watched.after() == []
    assert set(watched.native.tops) == {other}, "what was given up stays so"


def test_one_folder_more_may_be_too_many(photos: Path) -> None:
    watched = Watched(photos)
    watched.most = 1
    watched.after()
    _put(photos / "new" / "deep" / "a.jpg")
    watched.native.hear(FolderCame(photos / "new"))
    assert watched.after() == [TooManyFolders(photos)]
    assert watched.native.tops == {}, "what was watched is given back"


def test_a_folder_that_goes_away_is_taken_up_again_when_it_is_back(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    path = _put(photos / "a.jpg")
    watched.native.hear(Touched(path))
    watched.after()
    away = photos.rename(photos.with_name("unplugged"))
    assert watched.after(60) == []
    assert watched.native.tops == {}
    assert watched.settled() == (set(), set()), "nothing is told as gone with its drive"
    away.rename(photos)
    watched.after(60)
    assert watched.native.tops == {photos: True}, "it may have changed meanwhile"


def test_a_folder_that_is_not_there_at_first_is_waited_for(tmp_path: Path) -> None:
    watched = Watched(tmp_path / "later")
    watched.after()
    assert watched.natives == []
    (tmp_path / "later").mkdir()
    watched.after(60)
    assert watched.native.tops == {tmp_path / "later": True}


def test_another_folder_in_its_place_is_watched_anew(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    photos.rename(photos.with_name("before"))
    photos.mkdir()
    watched.after(60)
    assert watched.native.asked == [("end", photos)]
    assert watched.native.tops == {photos: True}


def test_a_watch_that_ended_by_itself_is_begun_anew(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    del watched.native.tops[photos]  # unmounted and mounted again between two looks
    watched.after(60)
    assert watched.native.tops == {photos: True}


def test_a_network_drive_is_polled_and_not_asked_whether_it_is_there(tmp_path: Path) -> None:
    share = tmp_path / "share"  # not there: whoever asked would know
    watched = Watched(share)
    watched.shared.add(share)
    watched.after()
    watched.after(60)
    assert watched.natives == []
    (polled,) = watched.polled
    assert polled.tops == {share: False}
    path = _put(share / "a.jpg")
    polled.hear(Touched(path))
    assert watched.settled() == ({path}, set())


def test_where_nothing_more_may_be_watched_names_are_looked_at(photos: Path) -> None:
    watched = Watched(photos)
    watched.refuses = True
    watched.after()
    (polled,) = watched.polled
    assert polled.tops == {photos: False}
    watched.after(60)
    assert polled.asked == []


def test_after_closing_nothing_is_told(photos: Path) -> None:
    watched = Watched(photos)
    watched.after()
    watched.native.hear(Touched(_put(photos / "a.jpg")))
    watched.after()
    watched.watcher.close()
    assert watched.settled() == (set(), set())
    watched.watcher.watch([photos / "trip"])
    watched.after()
    assert set(watched.native.tops) == {photos}


def test_closing_waits_for_no_disk(photos: Path) -> None:
    """A folder on a disk that does not answer holds the thread up, and nobody else."""
    asked, answers, ended = threading.Event(), threading.Event(), threading.Event()

    class SlowWatch(FakeWatch):
        def begin(self, top: Path, *, whole: bool) -> None:
            asked.set()
            answers.wait()

        def close(self) -> None:
            ended.set()

    watcher = FolderWatcher(lambda news: None, native=SlowWatch)
    watcher.watch([photos])
    watcher.start()
    assert asked.wait(60)
    watcher.close()  # returns although the thread is still waiting
    assert not ended.is_set()
    answers.set()
    assert ended.wait(60)
