"""Thumbnails: their look, what is loaded first, and how much memory they may take."""

from __future__ import annotations

import io
import os
import sys
import threading
from collections.abc import Iterator

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QThread, QThreadPool
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from photoclust.core.photo import Digest
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader, make_thumbnail, open_jpeg


def _jpeg(width: int, height: int, colour: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG", quality=90)
    return out.getvalue()


def _digest(number: int) -> Digest:
    return Digest(number.to_bytes(32, "big"))


class _Source:
    """A cache of one picture under every digest, remembering who asked for what."""

    def __init__(self) -> None:
        self.jpeg = _jpeg(320, 240)
        self.asked: list[Digest] = []
        self.threads: set[int] = set()
        self.niceness: set[int] = set()
        self.open = threading.Event()
        self.open.set()

    def __call__(self, digest: Digest) -> bytes | None:
        self.asked.append(digest)
        self.threads.add(threading.get_ident())
        if sys.platform.startswith("linux"):
            self.niceness.add(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        self.open.wait()
        return self.jpeg


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[QThreadPool]:
    made = QThreadPool()
    made.setMaxThreadCount(2)
    made.setThreadPriority(QThread.Priority.LowPriority)
    # Loaders are its children: they outlive the workers, as in the program.
    yield made
    assert made.waitForDone(5000)


def test_a_crop_fills_the_square_and_a_whole_photo_fits_into_it() -> None:
    crop = make_thumbnail(_jpeg(320, 200), Shape(100, 8))
    whole = make_thumbnail(_jpeg(320, 200), Shape(100, 8, crop=False))
    assert crop is not None
    assert whole is not None
    assert (crop.width(), crop.height()) == (100, 100)
    assert whole.width() == 100
    assert 61 <= whole.height() <= 63
    assert crop.pixelColor(0, 0).alpha() < 40
    centre = crop.pixelColor(50, 50)
    assert centre.alpha() == 255
    assert abs(centre.red() - 200) < 6


def test_the_crop_of_a_tall_photo_keeps_its_upper_part() -> None:
    picture = Image.new("RGB", (100, 300), (255, 255, 255))
    picture.paste((0, 0, 0), (0, 90, 100, 110))  # eyes, a third from the top
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=95)
    image = make_thumbnail(out.getvalue(), Shape(100, 0))
    assert image is not None
    dark = [y for y in range(100) if image.pixelColor(50, y).lightness() < 60]
    assert dark
    assert 15 < min(dark) < 50


def test_a_thumbnail_is_read_from_nothing_that_asks_python_with_each_call() -> None:
    """Seen once in some thousands of tests: two threads and the window waited for each other.

    Only what Python made asks it, while the reader holds a lock of all readers.
    """
    reader, _ = open_jpeg(_jpeg(32, 32))
    assert Shiboken.createdByPython(QBuffer())
    assert not Shiboken.createdByPython(reader.device())
    assert reader.read().width() == 32


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_what_is_no_jpeg_has_no_thumbnail() -> None:
    assert make_thumbnail(b"nothing", Shape(50, 0)) is None


def test_wanted_thumbnails_arrive_made_off_the_gui_thread(qtbot: QtBot, pool: QThreadPool) -> None:
    source = _Source()
    loader = ThumbnailLoader(source, pool, 10**8, pool)
    loader.set_shape(Shape(64, 4))
    wanted = [_digest(n) for n in range(100)]
    loader.want(wanted)
    qtbot.waitUntil(lambda: loader.pending() == 0)
    assert all(loader.pixmap(d) is not None for d in wanted)
    assert sorted(source.asked) == wanted
    assert threading.get_ident() not in source.threads
    if sys.platform.startswith("linux"):  # elsewhere it is the pool's to say
        own = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        assert own >= 5 or min(source.niceness) > own


def test_what_was_scrolled_past_is_never_loaded(qtbot: QtBot, pool: QThreadPool) -> None:
    source = _Source()
    source.open.clear()
    loader = ThumbnailLoader(source, pool, 10**8, pool)
    loader.set_shape(Shape(64, 4))
    loader.want([_digest(n) for n in range(1000)])
    qtbot.waitUntil(lambda: len(source.asked) == 2)
    visible = [_digest(n) for n in range(5000, 5020)]
    loader.want(visible)
    source.open.set()
    qtbot.waitUntil(lambda: loader.pending() == 0)
    assert source.asked[2:] == visible
    assert all(loader.pixmap(d) is not None for d in visible)


def test_memory_is_bounded_and_the_newest_stay(qtbot: QtBot, pool: QThreadPool) -> None:
    loader = ThumbnailLoader(_Source(), pool, 20 * 64 * 64 * 4, pool)
    loader.set_shape(Shape(64, 4))
    for start in range(0, 100, 10):
        loader.want([_digest(n) for n in range(start, start + 10)])
        qtbot.waitUntil(lambda: loader.pending() == 0)
        assert loader.memory_bytes <= 20 * 64 * 64 * 4
    assert loader.pixmap(_digest(99)) is not None
    assert loader.pixmap(_digest(5)) is None


def test_another_size_shows_the_old_pixmap_until_the_new_one_is_there(
    qtbot: QtBot, pool: QThreadPool
) -> None:
    loader = ThumbnailLoader(_Source(), pool, 10**8, pool)
    loader.set_shape(Shape(64, 4))
    loader.want([_digest(1)])
    qtbot.waitUntil(lambda: loader.pixmap(_digest(1)) is not None)
    loader.set_shape(Shape(128, 4))
    old = loader.pixmap(_digest(1))
    assert old is not None
    assert old.width() == 64
    loader.want([_digest(1)])
    qtbot.waitUntil(lambda: loader.pending() == 0)
    new = loader.pixmap(_digest(1))
    assert new is not None
    assert new.width() == 128
    assert loader.memory_bytes == 128 * 128 * 4


def test_an_absent_thumbnail_is_asked_for_once(qtbot: QtBot, pool: QThreadPool) -> None:
    asked: list[Digest] = []

    def nothing(digest: Digest) -> None:
        asked.append(digest)

    loader = ThumbnailLoader(nothing, pool, 10**8, pool)
    with qtbot.waitSignal(loader.loaded):
        loader.want([_digest(1)])
    loader.want([_digest(1)])
    assert loader.is_absent(_digest(1))
    assert len(asked) == 1
    loader.look_again()
    with qtbot.waitSignal(loader.loaded):
        loader.want([_digest(1)])
    assert len(asked) == 2


def test_what_was_absent_is_to_be_wanted_again_when_photos_were_read(
    qtbot: QtBot, pool: QThreadPool
) -> None:
    stored: dict[Digest, bytes] = {}
    loader = ThumbnailLoader(stored.get, pool, 10**8, pool)
    loader.outdated.connect(lambda: loader.want([_digest(1)]))
    with qtbot.waitSignal(loader.loaded):
        loader.want([_digest(1)])
    stored[_digest(1)] = _jpeg(32, 32)
    with qtbot.waitSignal(loader.loaded):
        loader.look_again()
    assert loader.pixmap(_digest(1)) is not None


def test_what_was_looked_for_before_photos_were_read_is_not_absent(
    qtbot: QtBot, pool: QThreadPool
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    answers: list[bytes | None] = [None, _jpeg(32, 32)]

    def source(digest: Digest) -> bytes | None:
        answer = answers.pop(0)
        begun.set()
        go_on.wait()
        return answer

    loader = ThumbnailLoader(source, pool, 10**8, pool)
    loader.outdated.connect(lambda: loader.want([_digest(1)]))
    loader.want([_digest(1)])
    assert begun.wait(60)
    loader.look_again()  # while the answer "nothing" is on its way
    go_on.set()
    qtbot.waitUntil(lambda: loader.pixmap(_digest(1)) is not None)
    assert not loader.is_absent(_digest(1))
