"""What a person is offered when files come into the library's folders, and what they are not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from photoclust.core.edits import RemovePhotos
from photoclust.core.progress import JobContext
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.workspace import Workspace
from photoclust.services.watch.happenings import FolderMoved, Settled, TooManyFolders
from photoclust.ui.jobs.runner import JobRequest, Lane
from photoclust.ui.library.folder_watch import FolderWatch
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.message_bar import MessageBar
from tests.helpers.fake_watch import Clock, FakeWatcher
from tests.helpers.open_library import RESOURCES, OpenLibrary, opened, write_embedded_photos

MISSING_ONES = 4
"""How many of the photos are kept back, to come later."""


class Camera:
    """A library of two photos, four more that come as a test likes, and the bar that offers them.

    Attributes:
        library: The library.
        photos: Its folder.
        bar: The message bar.
        watch: What is tested.
        clock: The time for it.
        watchers: All watchers that were made, the last one at work.
    """

    def __init__(self, library: OpenLibrary, photos: Path, kept_back: Path, icons: Icons) -> None:
        self.library = library
        self.photos = photos
        self._kept_back = kept_back
        self.bar = MessageBar(icons)
        self.clock = Clock()
        self.watchers: list[FakeWatcher] = []
        self.watch = FolderWatch(library.controller, self.bar, self._make, clock=self.clock)
        self.watch.switch(True)

    def _make(self, *arguments: object) -> FakeWatcher:
        self.watchers.append(FakeWatcher(*arguments))  # type: ignore[arg-type]
        return self.watchers[-1]

    @property
    def watcher(self) -> FakeWatcher:
        return self.watchers[-1]

    def bring(self, *places: str) -> list[Path]:
        """Put photos into the folder, by their places in it."""
        brought = []
        for place in places:
            path = self.photos / place
            path.parent.mkdir(parents=True, exist_ok=True)
            brought.append(min(self._kept_back.iterdir()).rename(path))
        return brought

    def settle(self, *paths: Path) -> None:
        """Let paths have settled, and what follows come to its end."""
        self.watcher.settle(*paths)
        QCoreApplication.processEvents()
        self.library.settle()

    @property
    def shown(self) -> str:
        """What the bar says, with its buttons."""
        message = self.bar.shown
        if message is None:
            return ""
        buttons = "".join(f" [{name}]" for name in (message.action, message.other) if name)
        return message.text + buttons

    def press(self, name: str) -> None:
        (button,) = (b for b in self.bar.findChildren(QPushButton) if b.text() == name)
        button.click()
        self.library.settle()

    @property
    def known(self) -> set[str]:
        """The photos of the library, by their places in its folder."""
        controller = self.library.controller
        shown = controller.clustering.photos()
        return {
            str(photo.path.relative_to(self.photos))
            for photo in controller.photos.values()
            if photo.id in shown
        }


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Engine]:
    """Where the library is, a copy of it as it is at first, and a model, loaded once."""
    base = tmp_path_factory.mktemp("camera") / "now"
    photos, kept_back, data = base / "Camera", base / "later", base / "data"
    write_embedded_photos(photos, data, kinds=2, of_each=3)
    kept_back.mkdir()
    for path in sorted(photos.iterdir())[-MISSING_ONES:]:
        path.rename(kept_back / path.name)
    with Workspace(data) as workspace:
        engine = open_engine(workspace, RESOURCES / "models", precision="float", provider="cpu")
    return base, Path(shutil.copytree(base, base.with_name("pristine"))), engine


@pytest.fixture
def camera(qtbot: QtBot, icons: Icons, prepared: tuple[Path, Path, Engine]) -> Iterator[Camera]:
    base, pristine, engine = prepared
    shutil.rmtree(base)
    shutil.copytree(pristine, base)
    photos = base / "Camera"
    with opened(base / "data", qtbot, engine) as library:
        library.controller.add_folders([photos])
        library.settle()
        camera = Camera(library, photos, base / "later", icons)
        assert camera.known == {"00.jpg", "01.jpg"}
        yield camera
        camera.watch.close()
        camera.watch.deleteLater()


def test_the_folders_are_watched_and_the_data_folder_is_not(camera: Camera, tmp_path: Path) -> None:
    assert camera.watcher.started
    assert list(camera.watcher.skip) == [camera.photos.with_name("data")]
    assert camera.watcher.folders == [camera.photos]
    camera.library.controller.add_folders([tmp_path])
    camera.library.settle()
    assert sorted(camera.watcher.folders) == sorted([camera.photos, tmp_path])


def test_new_photos_are_offered_and_added(camera: Camera) -> None:
    paths = camera.bring("a.jpg", "b.jpg")
    camera.settle(*paths)
    assert camera.shown == "2 new photos in “Camera”. [Add] [Not now]"
    assert camera.known == {"00.jpg", "01.jpg"}, "nothing is added by itself"
    camera.press("Add")
    assert camera.known == {"00.jpg", "01.jpg", "a.jpg", "b.jpg"}
    assert camera.shown == ""
    assert camera.library.controller.folders == (camera.photos,)


def test_one_bar_counts_up(camera: Camera) -> None:
    camera.settle(*camera.bring("a.jpg"))
    assert camera.shown.startswith("1 new photo in “Camera”.")
    camera.settle(*camera.bring("b.jpg", "c.jpg"))
    assert camera.shown.startswith("3 new photos in “Camera”.")
    assert camera.bar.waiting == 0


@pytest.mark.parametrize(
    ("places", "sentence"),
    [
        (["trip/a.jpg"], "1 new photo in “trip”."),
        (["trip/1/a.jpg", "trip/2/b.jpg"], "2 new photos in “trip”."),
        (["trip/a.jpg", "home/b.jpg"], "2 new photos in “Camera”."),
    ],
)
def test_the_folder_that_has_them_all_is_named(
    camera: Camera, places: list[str], sentence: str
) -> None:
    camera.settle(*camera.bring(*places))
    assert camera.shown.startswith(sentence)
    camera.press("Add")
    assert camera.known >= set(places)


def test_several_folders_are_counted(camera: Camera, tmp_path: Path) -> None:
    card = tmp_path / "Card"
    card.mkdir()
    camera.library.controller.add_folders([card])
    camera.library.settle()
    first, second = camera.bring("a.jpg", "b.jpg")
    second = second.rename(card / "b.jpg")
    camera.settle(first, second)
    assert camera.shown.startswith("2 new photos in 2 folders.")
    camera.press("Add")
    assert {photo.path for photo in camera.library.controller.photos.values()} >= {first, second}


def test_not_now_keeps_quiet_for_a_while(camera: Camera) -> None:
    camera.settle(*camera.bring("a.jpg"))
    camera.press("Not now")
    assert camera.shown == ""
    camera.clock.pass_by(300)
    camera.settle(*camera.bring("b.jpg"))
    assert camera.shown == ""
    camera.clock.pass_by(301)
    camera.settle(*camera.bring("c.jpg"))
    assert camera.shown.startswith("3 new photos"), "what Add would add"


def test_a_closed_offer_is_not_now_too(camera: Camera) -> None:
    camera.settle(*camera.bring("a.jpg"))
    camera.bar._close_button.click()
    camera.settle(*camera.bring("b.jpg"))
    assert camera.shown == ""


def test_files_that_are_no_photos_are_not_offered(camera: Camera) -> None:
    notes = camera.photos / "notes.txt"
    notes.write_text("no picture")
    camera.settle(notes, camera.photos / "00.jpg")
    assert camera.shown == ""


def test_a_photo_that_goes_again_is_not_offered_any_more(camera: Camera) -> None:
    a, b = camera.bring("a.jpg", "b.jpg")
    camera.settle(a, b)
    a.unlink()
    camera.settle(a)
    assert camera.shown.startswith("1 new photo in")
    b.unlink()
    camera.settle(b)
    assert camera.shown == ""


def test_what_was_read_by_a_refresh_is_not_offered_any_more(camera: Camera) -> None:
    camera.settle(*camera.bring("a.jpg"))
    camera.library.controller.refresh()
    camera.library.settle()
    assert camera.shown == ""


def test_what_turns_out_to_be_damaged_is_offered_once(camera: Camera) -> None:
    broken = camera.photos / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 broken")
    camera.settle(broken)
    assert camera.shown.startswith("1 new photo in")
    camera.press("Add")
    assert [problem.path for problem in camera.library.controller.problems] == [broken]
    assert camera.shown == ""
    (whole,) = camera.bring("a.jpg")
    whole.replace(broken)
    camera.settle(broken)
    assert camera.shown.startswith("1 new photo in"), "it is another by now"


def test_what_comes_while_folders_are_read_is_looked_at_afterwards(camera: Camera) -> None:
    a, b = camera.bring("a.jpg", "b.jpg")
    camera.library.controller.add_folders([camera.photos])
    camera.settle(a, b)  # told while they are being read
    assert camera.known >= {"a.jpg", "b.jpg"}
    assert camera.shown == ""


def test_nothing_is_looked_at_while_the_app_moves_files(camera: Camera, qtbot: QtBot) -> None:
    runner = camera.library.controller.runner
    going_on: list[JobContext] = []

    def carry(context: JobContext) -> None:
        going_on.append(context)
        context.cancel.wait(120)

    job = runner.start(JobRequest("Filing", Lane.LIBRARY, carry))
    qtbot.waitUntil(lambda: bool(going_on))
    (path,) = camera.bring("a.jpg")
    camera.watcher.settle(path)
    QCoreApplication.processEvents()
    assert [request.lane for request in runner.running()] == [Lane.LIBRARY]
    runner.cancel(job)
    camera.library.settle()
    assert camera.shown.startswith("1 new photo in"), "this one came from elsewhere"


def test_what_was_looked_at_when_the_app_began_to_move_is_looked_at_again(
    camera: Camera, monkeypatch: pytest.MonkeyPatch
) -> None:
    from photoclust.services.watch import arrivals

    runner = camera.library.controller.runner
    look = arrivals.look_at_arrivals
    looks: list[Settled] = []

    def look_and_count(library: object, settled: Settled, *rest: object) -> arrivals.Arrivals:
        looks.append(settled)
        return look(library, settled, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(arrivals, "look_at_arrivals", look_and_count)
    (path,) = camera.bring("a.jpg")
    camera.watcher.settle(path)
    QCoreApplication.sendPostedEvents(camera.watch, QEvent.Type.MetaCall.value)
    # Begun after the look was, and not ended before it.
    runner.start(JobRequest("Filing", Lane.LIBRARY, lambda c: _wait(lambda: bool(looks))))
    camera.library.settle()
    assert {settled.came for settled in looks} == {frozenset((path,))}
    assert camera.shown.startswith("1 new photo in")


def _wait(until: Callable[[], bool]) -> None:
    import threading

    pause = threading.Event()
    while not until():
        pause.wait(0.01)


def test_photos_changed_elsewhere_are_told_and_read_again(camera: Camera) -> None:
    controller = camera.library.controller
    gone, moved = camera.photos / "00.jpg", camera.photos / "01.jpg"
    gone.unlink()
    new_place = camera.photos / "trip" / "01.jpg"
    new_place.parent.mkdir()
    moved.rename(new_place)
    camera.settle(gone, moved, new_place)
    assert camera.shown == "2 photos changed on disk. [Look again]"
    camera.press("Look again")
    assert camera.shown == ""
    paths = {photo.path for photo in controller.photos.values()}
    assert new_place in paths
    assert moved not in paths


def test_a_change_that_was_closed_is_not_told_again(camera: Camera) -> None:
    gone = camera.photos / "00.jpg"
    gone.unlink()
    camera.settle(gone)
    camera.bar._close_button.click()
    camera.settle(*camera.bring("a.jpg"))
    assert camera.shown.startswith("1 new photo in")
    assert camera.bar.waiting == 0


def test_photos_that_left_the_library_do_not_count_as_changed(camera: Camera) -> None:
    controller = camera.library.controller
    controller.apply(RemovePhotos(controller.clustering.photos(), "all"))
    gone = camera.photos / "00.jpg"
    gone.unlink()
    camera.settle(gone)
    assert camera.shown == ""


def test_switched_off_nothing_is_watched_and_no_offer_stays(camera: Camera) -> None:
    camera.settle(*camera.bring("a.jpg"))
    camera.watch.switch(False)
    assert [watcher.closed for watcher in camera.watchers] == [True]
    assert camera.shown == ""
    camera.settle(*camera.bring("b.jpg"))  # it was on its way
    assert camera.shown == ""
    camera.library.controller.folders_changed.emit()
    camera.watch.switch(True)
    assert [watcher.closed for watcher in camera.watchers] == [True, False]
    camera.settle(*camera.bring("c.jpg"))
    assert camera.shown.startswith("1 new photo in")


def test_it_begins_when_the_folders_have_been_looked_at(camera: Camera) -> None:
    controller = camera.library.controller
    camera.watch.switch(False)
    controller.opened.emit()
    controller.reading_ended.emit(None)
    assert len(camera.watchers) == 1, "it is switched off"
    camera.watch._wanted = True
    controller.opened.emit()
    assert len(camera.watchers) == 1, "its photos are to be seen first"
    controller.reading_ended.emit(None)
    assert len(camera.watchers) == 2


def test_it_begins_while_many_photos_are_read(camera: Camera, qtbot: QtBot) -> None:
    camera.watch.switch(False)
    camera.watch._wanted = True
    camera.watch._later.setInterval(1)
    camera.library.controller.opened.emit()
    qtbot.waitUntil(lambda: len(camera.watchers) == 2)


def test_where_nothing_watches_nothing_happens(camera: Camera) -> None:
    none = FolderWatch(camera.library.controller, camera.bar, None)
    none.switch(True)
    camera.library.controller.folders_changed.emit()
    none.close()


def test_a_watch_that_is_deleted_watches_no_more(camera: Camera) -> None:
    watch = FolderWatch(camera.library.controller, camera.bar, camera._make)
    watch.switch(True)
    watcher = camera.watcher
    watch.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert watcher.closed


def test_too_many_folders_are_said_in_a_sentence(camera: Camera) -> None:
    told: list[str] = []
    camera.library.controller.told.connect(told.append)
    camera.watcher.tell(TooManyFolders(camera.photos))
    QCoreApplication.processEvents()
    assert told == [
        "“Camera” has too many folders for this computer to watch. Press F5 to find new photos "
        "in it."
    ]


def test_a_moved_folder_is_told_on(camera: Camera) -> None:
    moved: list[FolderMoved] = []
    camera.watch.folder_moved.connect(moved.append)
    news = FolderMoved(camera.photos / "a", camera.photos / "b")
    camera.watcher.tell(news)
    QCoreApplication.processEvents()
    assert moved == [news]
