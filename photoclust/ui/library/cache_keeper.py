"""Moves the cache and keeps it within its limit while the window is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.changes import Change
from photoclust.core.errors import UserError
from photoclust.core.photo import Digest
from photoclust.core.progress import JobContext
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import FoldersRead
from photoclust.ui.jobs.runner import Cancelled, Failed, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told, told_error
from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.services.library.cache_limit import Trimmed
    from photoclust.store.cache.keys import ModelKey


class CacheKeeper(QObject):
    """GUI thread only; the work is done in lanes.

    The limit is looked to after photos were read, and when it was changed. In the lane of reading:
    a photo that is just being read is in the cache before it is in the library, and must not be
    taken for one that left.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        told: A `Message` for the message bar.
        changed: The `CacheState` is another.
    """

    told = Signal(object)
    changed = Signal(object)

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._moving = False
        self._wished: int | None = None
        self._remark, self._failed = "", False
        self._forgotten: frozenset[Digest] = frozenset()
        controller.opened.connect(self._tell)
        controller.changed.connect(self._on_changed)
        controller.reading_ended.connect(self._on_reading_ended)

    @property
    def state(self) -> CacheState:
        """The cache as it is now."""
        library, place = self._controller.library, self._controller.place
        if library is None:
            return CacheState(place.data_folder, ready=False)
        file, choice = library.workspace.cache.path, library.workspace.cache_choice
        return CacheState(
            file,
            _size_of(file),
            choice.folder,
            choice.limit_bytes if self._wished is None else self._wished,
            not self._moving,
            self._remark,
            self._failed,
        )

    def _tell(self) -> None:
        self.changed.emit(self.state)

    # The place

    def move(self, folder: Path | None) -> None:
        """Bring the cache to a folder, or to the default place."""
        library = self._controller.library
        if library is None or self._moving or self._controller.runner.closed:
            return
        self._moving = True
        self._say(self.tr("The cache is being moved. You can go on working."))
        # Not in the lane of filing, which would have to wait for gigabytes.
        work = partial(_move, library, folder)
        request = JobRequest(self.tr("Moving the cache"), Lane.PREVIEW, work)
        self._controller.runner.start(request, self._on_moved)

    def _on_moved(self, outcome: Outcome) -> None:
        self._moving = False
        if isinstance(outcome, Succeeded):
            sentence = told(outcome.value)
            self._say(sentence)
            self.told.emit(Message(sentence, Level.SUCCESS, key="cache", answer=True))
        elif isinstance(outcome, Cancelled):
            self._say(self.tr("Stopped. The cache was left where it is."))
        elif isinstance(outcome, Failed) and isinstance(outcome.error, UserError):
            self._say(told_error(outcome.error), failed=True)
            self._controller.report(outcome)
        else:
            self._say("")
            self._controller.report(outcome)

    def _say(self, remark: str, *, failed: bool = False) -> None:
        self._remark, self._failed = remark, failed
        self._tell()

    # The limit

    def limit(self, limit_bytes: int) -> None:
        """Let the cache grow to this size; 0 for no limit."""
        library = self._controller.library
        if library is None or self._controller.runner.closed:
            return
        self._wished = limit_bytes
        work = partial(_limit, library, limit_bytes)
        request = JobRequest(self.tr("Setting the cache’s size"), Lane.LIBRARY, work, quiet=True)
        self._controller.runner.start(request, self._on_limited)
        self._tell()

    def _on_limited(self, outcome: Outcome) -> None:
        library = self._controller.library
        if not isinstance(outcome, Succeeded) or (
            library is not None and library.workspace.cache_choice.limit_bytes == self._wished
        ):
            self._wished = None
        self._tell()
        self._controller.report(outcome)
        self._make_room()

    def _on_reading_ended(self, _read: FoldersRead | None) -> None:
        self._tell()
        self._make_room()

    def _make_room(self) -> None:
        library, runner = self._controller.library, self._controller.runner
        if library is None or self._controller.reading or runner.closed:
            return  # after the reading
        if not library.workspace.cache_choice.limit_bytes:
            return
        engine = self._controller.engine
        work = partial(_make_room, library, None if engine is None else engine.whole.key)
        request = JobRequest(self.tr("Making room in the cache"), Lane.INDEX, work, quiet=True)
        runner.start(request, self._on_room_made)

    def _on_room_made(self, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded):
            trimmed: Trimmed = outcome.value
            self._forgotten |= trimmed.forgotten
        self._controller.report(outcome)
        self._tell()

    def _on_changed(self, change: Change) -> None:
        """Have photos read once more that come back by an undo after they were forgotten."""
        if not self._forgotten:
            return
        ids = {*change.unsorted_in, *(p for cluster in change.after for p in cluster.members)}
        photos = (self._controller.photo(photo) for photo in ids)
        back = {photo.digest for photo in photos if photo is not None} & self._forgotten
        if back:
            self._forgotten -= back
            self._controller.refresh()


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _move(library: Opened, folder: Path | None, context: JobContext) -> str:
    return library.workspace.move_cache(folder, context.progress, context.cancel)


def _limit(library: Opened, limit_bytes: int, context: JobContext) -> None:
    library.workspace.limit_cache(limit_bytes)


def _make_room(library: Opened, key: ModelKey | None, context: JobContext) -> Trimmed:
    from photoclust.services.library.cache_limit import keep_within_limit

    return keep_within_limit(library.workspace, key, context.progress, context.cancel)
