"""Brings thumbnails from the cache to the screen: visible ones first, in bounded memory."""

from __future__ import annotations

import functools
import logging
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QByteArray,
    QDataStream,
    QObject,
    QRect,
    QSize,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap, QTransform

from photoclust.core.photo import Digest
from photoclust.machine.priority import make_way

_log = logging.getLogger(__name__)

ThumbnailSource = Callable[[Digest], bytes | None]
"""Gives a thumbnail as JPEG, or None where there is none. Called on pool threads."""

_DRAIN_S = 0.004
"""Longest time the window spends on arrived thumbnails before it looks at input again."""

_MOST_WAITING = 48
"""Decoded thumbnails that may wait for the window; workers rest when it is behind."""

_TURN = 12
"""Thumbnails a worker makes before it lets other loaders have the thread."""

_UPPER_THIRD = 0.35
"""Where a crop sits on a tall photo: heads are in its upper part, and must not be cut off."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a thumbnail is to look.

    Attributes:
        side: Side of the square it fills or fits in, in device pixels.
        radius: Corner radius in device pixels.
        crop: True fills the square and crops; False shows the whole photo.
    """

    side: int
    radius: int
    crop: bool = True


def make_thumbnail(jpeg: bytes, shape: Shape) -> QImage | None:
    """Decode, scale, crop and round a thumbnail. Any thread. None when it cannot be decoded."""
    image = _decoded(jpeg, shape)
    return None if image is None else _cut(image, shape)


def open_jpeg(jpeg: bytes) -> tuple[QImageReader, QDataStream]:
    """Give what reads a thumbnail, and what has to live as long. Any thread."""
    # The stream's buffer is Qt's own. One made here asks Python, with each call, whether Python
    # overrides it, and does so while the reader holds a lock of all readers: when Python collected
    # garbage then and another thread came to that lock, both waited for ever, and the window too.
    stream = QDataStream(QByteArray(jpeg))
    return QImageReader(stream.device(), QByteArray(b"jpeg")), stream


def _decoded(jpeg: bytes, shape: Shape) -> QImage | None:
    reader, _stream = open_jpeg(jpeg)
    size = reader.size()
    if size.isEmpty():
        return None
    reader.setScaledSize(_within(size, shape))
    image = reader.read()
    return None if image.isNull() else image


def _within(size: QSize, shape: Shape) -> QSize:
    """How large a picture of this size is made, before it is cropped."""
    keep = Qt.AspectRatioMode
    mode = keep.KeepAspectRatioByExpanding if shape.crop else keep.KeepAspectRatio
    return size.scaled(QSize(shape.side, shape.side), mode).expandedTo(QSize(1, 1))


def _cut(image: QImage, shape: Shape) -> QImage:
    """Crop and round what has its size already."""
    shown = QSize(shape.side, shape.side) if shape.crop else image.size()
    left = (image.width() - shown.width()) // 2
    top = round((image.height() - shown.height()) * _UPPER_THIRD)
    rounded = QImage(shown, QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    brush = QBrush(image)
    brush.setTransform(QTransform.fromTranslate(-left, -top))
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(QRect(0, 0, shown.width(), shown.height()), shape.radius, shape.radius)
    painter.end()
    return rounded


@functools.cache
def _name_what_is_needed() -> None:
    """Have PySide6 make the classes that workers use. GUI thread.

    It makes a class when it is first named, and crashes when two threads name one at once.
    """
    shape = Shape(1, 0)
    open_jpeg(b"")
    _within(QSize(1, 1), shape)
    _cut(QImage(1, 1, QImage.Format.Format_RGB32), shape)


@dataclass(frozen=True, slots=True)
class _Task:
    digest: Digest
    shape: Shape
    look: int


@dataclass(frozen=True, slots=True)
class _Made:
    task: _Task
    image: QImage | None


class _Desk:
    """What the window and the workers share: wishes one way, images the other. Any thread."""

    def __init__(self, source: ThumbnailSource) -> None:
        self.source = source
        self._lock = threading.Lock()
        self._wanted: deque[Digest] = deque()
        self._shape = Shape(1, 0)
        self._look = 0
        self._in_hand: set[Digest] = set()
        self._made: deque[_Made] = deque()

    def want(self, digests: Iterable[Digest], shape: Shape, look: int) -> None:
        """Replace the wishes; what was wished before and not begun is forgotten."""
        with self._lock:
            self._look = look
            if shape != self._shape:
                self._in_hand.clear()
            self._shape = shape
            self._wanted = deque(d for d in digests if d not in self._in_hand)

    def take(self) -> _Task | None:
        """The next wish, or None when there is none or the window is behind."""
        with self._lock:
            if not self._wanted or len(self._made) >= _MOST_WAITING:
                return None
            digest = self._wanted.popleft()
            self._in_hand.add(digest)
            return _Task(digest, self._shape, self._look)

    def put(self, made: _Made) -> bool:
        """Hand a thumbnail over; return whether the window has to be woken for it."""
        with self._lock:
            self._made.append(made)
            return len(self._made) == 1

    def collect(self) -> _Made | None:
        """The next finished thumbnail, or None."""
        with self._lock:
            if not self._made:
                return None
            made = self._made.popleft()
            self._in_hand.discard(made.task.digest)
            return made

    def ready(self) -> int:
        """How many wishes a worker could take now."""
        with self._lock:
            return 0 if len(self._made) >= _MOST_WAITING else len(self._wanted)

    def pending(self) -> int:
        """Wishes that are not on the screen yet."""
        with self._lock:
            return len(self._wanted) + len(self._in_hand)


_on_this_thread = threading.local()


def _make_way() -> None:
    """Let the window go before the calling thread, of the pool, from now on.

    On Linux the pool's own priority does nothing.
    """
    if not getattr(_on_this_thread, "makes_way", False):
        _on_this_thread.makes_way = True
        make_way(awaited=True)


class _Bridge(QObject):
    """Wakes the GUI thread; lives there (see `jobs/runner.py`)."""

    arrived = Signal()
    rested = Signal()


class _Worker:
    """Makes a few thumbnails in a row. No QRunnable, see `jobs/runner.py`."""

    def __init__(self, desk: _Desk, bridge: _Bridge) -> None:
        self._desk = desk
        self._bridge = bridge

    def run(self) -> None:
        _make_way()
        try:
            for _ in range(_TURN):
                task = self._desk.take()
                if task is None:
                    break
                self._make(task)
        finally:
            self._bridge.rested.emit()

    def _make(self, task: _Task) -> None:
        image = None
        try:
            jpeg = self._desk.source(task.digest)
            image = None if jpeg is None else make_thumbnail(jpeg, task.shape)
        except Exception:  # one thumbnail must not end the others; it shows as absent
            _log.exception("a thumbnail could not be loaded")
        finally:
            if self._desk.put(_Made(task, image)):
                self._bridge.arrived.emit()


class ThumbnailLoader(QObject):
    """Keeps the pixmaps of one view and fetches what it wants to show. GUI thread only.

    Pixmaps are found by digest, so copies of a photo share one and a photo whose content
    changed never shows the old picture. Images are made on pool threads; pixmaps here.

    Args:
        source: Where thumbnails come from.
        pool: The pool of the `thumbs` lane.
        budget_bytes: Memory for pixmaps. The least recently shown go first.
        parent: Qt parent.

    Signals:
        loaded: More pixmaps are there, or more is known to be absent.
        outdated: What was absent may be there now. Whoever shows it has to want it again.
    """

    loaded = Signal()
    outdated = Signal()

    def __init__(
        self,
        source: ThumbnailSource,
        pool: QThreadPool,
        budget_bytes: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._budget = budget_bytes
        self._desk = _Desk(source)
        self._shape = Shape(1, 0)
        self._kept: OrderedDict[Digest, tuple[QPixmap, Shape]] = OrderedDict()
        self._absent: set[Digest] = set()
        self._look = 0
        self._bytes = 0
        self._workers = 0
        self._closed = False
        self._bridge = _Bridge(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._bridge.arrived.connect(self._drain, queued)
        self._bridge.rested.connect(self._on_rested, queued)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._drain)

    @property
    def shape(self) -> Shape:
        """How thumbnails are made from now on."""
        return self._shape

    def set_shape(self, shape: Shape) -> None:
        """Want thumbnails of another look. Old ones are shown until the new ones are there."""
        self._shape = shape

    def pixmap(self, digest: Digest) -> QPixmap | None:
        """The pixmap if it is there (perhaps of an older shape), else None."""
        kept = self._kept.get(digest)
        if kept is None:
            return None
        self._kept.move_to_end(digest)
        return kept[0]

    def is_absent(self, digest: Digest) -> bool:
        """Whether there is no thumbnail of this photo in the cache."""
        return digest in self._absent

    def want(self, digests: Sequence[Digest]) -> None:
        """Say what is to be loaded, most urgent first. Replaces every earlier wish."""
        missing = dict.fromkeys(
            d
            for d in digests
            if d not in self._absent and (d not in self._kept or self._kept[d][1] != self._shape)
        )
        self._desk.want(missing, self._shape, self._look)
        self._start_workers()

    def look_again(self) -> None:
        """Forget which thumbnails were absent: photos have been read since."""
        self._look += 1
        if self._absent:
            self._absent.clear()
            self.outdated.emit()

    def pending(self) -> int:
        """How many wanted thumbnails are not there yet."""
        return self._desk.pending()

    @property
    def memory_bytes(self) -> int:
        """Memory the pixmaps take."""
        return self._bytes

    def close(self) -> None:
        """Want nothing any more; the pool's owner waits for the work in hand."""
        self._closed = True
        self._desk.want((), self._shape, self._look)
        self._again.stop()

    def _start_workers(self) -> None:
        _name_what_is_needed()
        wanted = min(self._pool.maxThreadCount() - self._workers, self._desk.ready())
        for _ in range(0 if self._closed else wanted):
            self._workers += 1
            self._pool.start(_Worker(self._desk, self._bridge).run)

    @Slot()
    def _on_rested(self) -> None:
        self._workers -= 1
        self._start_workers()

    @Slot()
    def _drain(self) -> None:
        deadline = time.perf_counter() + _DRAIN_S
        arrived = False
        while (made := self._desk.collect()) is not None:
            self._keep(made)
            arrived = True
            if time.perf_counter() > deadline:
                self._again.start()
                break
        if arrived and not self._closed:
            self._start_workers()
            self.loaded.emit()

    def _keep(self, made: _Made) -> None:
        digest, shape = made.task.digest, made.task.shape
        if made.image is None:
            if made.task.look == self._look:
                self._absent.add(digest)
            else:
                self.outdated.emit()  # it was looked for before photos were read
            return
        if shape != self._shape and digest in self._kept:
            return
        pixmap = QPixmap.fromImage(made.image)
        old = self._kept.pop(digest, None)
        if old is not None:
            self._bytes -= _size(old[0])
        self._kept[digest] = (pixmap, shape)
        self._bytes += _size(pixmap)
        while self._bytes > self._budget and len(self._kept) > 1:
            _, (evicted, _) = self._kept.popitem(last=False)
            self._bytes -= _size(evicted)


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
