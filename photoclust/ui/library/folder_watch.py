"""Offers the photos that come into the library's folders while the window is open."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from photoclust.core.photo import PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import FoldersRead
from photoclust.services.watch.happenings import (
    FolderMoved,
    MakeWatcher,
    News,
    Settled,
    TooManyFolders,
    Watcher,
)
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from photoclust.services.watch.arrivals import Arrivals

_NEW, _CHANGED = "came on disk", "changed on disk"

_AT_THE_LATEST_MS = 10_000
"""Time after the library opened: the watching begins when its folders have been looked at, that the
window is not held up, and while many photos are read it begins all the same."""

_QUIET_S = 600.0
"""So long nothing is offered after "Not now", whatever comes."""


class FolderWatch(QObject):
    """Offers what is new in the folders, and tells of what has changed. GUI thread only.

    What settles while the app itself moves files is looked at when it has done so: then the
    library knows where they are. Looking is done in the lane of reading, so that nothing is
    offered that is just being read.

    Args:
        controller: The library.
        messages: Where it is told.
        make: Makes what watches; None where folders are not to be watched at all.
        parent: Qt parent.
        clock: A time in seconds that never goes back.

    Signals:
        folder_moved: A folder in the library has another name or place (the `FolderMoved`).
    """

    folder_moved = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        messages: MessageBar,
        make: MakeWatcher | None,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._messages = messages
        self._make = make
        self._clock = clock
        self._wanted = False
        self._watcher: Watcher | None = None
        self._came: set[Path] = set()
        self._gone: set[Path] = set()
        self._looking = False
        self._new: frozenset[Path] = frozenset()
        self._changed: dict[PhotoId, frozenset[Path]] = {}
        self._adding = False
        self._quiet_until = 0.0
        self._told.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        self._later = QTimer(self, singleShot=True, interval=_AT_THE_LATEST_MS)
        self._later.timeout.connect(self._follow)
        controller.opened.connect(self._later.start)
        controller.folders_changed.connect(self._on_folders_changed)
        controller.reading_ended.connect(self._on_reading_ended)
        controller.runner.finished.connect(self._on_job_ended)
        messages.closed.connect(self._on_closed)

    def switch(self, on: bool) -> None:
        """Watch from now on, or no longer."""
        self._wanted = on
        if on:
            self._follow()
        else:
            self.close()

    def close(self) -> None:
        """Watch and offer nothing any more; no disk is waited for."""
        self._later.stop()
        if self._watcher is not None:
            self._watcher.close()
        self._watcher = None
        self._came.clear()
        self._gone.clear()
        self._new, self._changed, self._adding = frozenset(), {}, False
        self._messages.withdraw(_NEW)
        self._messages.withdraw(_CHANGED)

    # Watching

    def _follow(self) -> None:
        library = self._controller.library
        if not self._wanted or self._make is None or library is None or self._watcher is not None:
            return
        if self._controller.runner.closed:
            return
        self._watcher = self._make(self._told.emit, [library.workspace.folder])
        self.destroyed.connect(self._watcher.close)
        self._watcher.watch(self._controller.folders)
        self._watcher.start()

    def _on_folders_changed(self) -> None:
        if self._watcher is not None:
            self._watcher.watch(self._controller.folders)

    def _on_news(self, news: News) -> None:
        if self._watcher is None:
            return  # it came on its way while the watching ended
        if isinstance(news, Settled):
            self._came |= news.came
            self._gone |= news.gone
            self._look()
        elif isinstance(news, FolderMoved):
            self.folder_moved.emit(news)
        elif isinstance(news, TooManyFolders):
            self._controller.told.emit(
                Text(
                    "“{folder}” has too many folders for this computer to watch. Press F5 to find "
                    "new photos in it.",
                    folder=_name(news.top),
                )
            )

    # What it means for the library

    def _on_job_ended(self, _outcome: Outcome) -> None:
        self._look()

    def _look(self) -> None:
        """Find out what settled files mean, unless the app is moving files itself."""
        library, runner = self._controller.library, self._controller.runner
        if not (self._came or self._gone) or self._looking or library is None or runner.closed:
            return
        if runner.running(Lane.LIBRARY):
            return  # this is done when that has ended
        settled = Settled(frozenset(self._came), frozenset(self._gone))
        self._came.clear()
        self._gone.clear()
        self._looking = True
        request = JobRequest(
            self.tr("Looking at new files"),
            Lane.INDEX,
            partial(_look, library, settled),
            quiet=True,
        )
        runner.start(request, partial(self._on_looked, settled))

    def _on_looked(self, settled: Settled, outcome: Outcome) -> None:
        self._looking = False
        if self._watcher is None:
            return
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        if self._controller.runner.running(Lane.LIBRARY):
            self._came |= settled.came  # the app has begun to move files meanwhile
            self._gone |= settled.gone
            return
        arrivals: Arrivals = outcome.value
        seen = settled.came | settled.gone
        self._new = self._new - seen | arrivals.new
        kept = {p: paths for p, paths in self._changed.items() if seen.isdisjoint(paths)}
        if arrivals.changed:
            shown = self._controller.clustering.photos()
            kept |= {p: paths for p, paths in arrivals.changed.items() if p in shown}
        self._changed = kept
        self._offer()

    def _on_reading_ended(self, _read: FoldersRead | None) -> None:
        """See what of it has been read by now, whoever wished that."""
        if self._later.isActive():
            self._later.stop()
            self._follow()
        self._adding = False
        problems = {problem.path for problem in self._controller.problems}
        self._new -= problems  # they were read, and nothing came of it
        paths = self._new.union(*self._changed.values())
        self._came |= paths
        self._gone |= paths
        self._look()
        if not paths:
            self._offer()

    # What a person is told

    def _offer(self) -> None:
        if self._adding or self._controller.reading:
            return
        if not self._new:
            self._messages.withdraw(_NEW)
        elif self._clock() >= self._quiet_until:
            self._messages.show_message(
                Message(
                    _new_photos(self._new, self._controller.folders),
                    action=self.tr("Add"),
                    on_action=self._add,
                    other=self.tr("Not now"),
                    key=_NEW,
                )
            )
        if not self._changed:
            self._messages.withdraw(_CHANGED)
        else:
            text = Text(
                "1 photo changed on disk.", "{n} photos changed on disk.", n=len(self._changed)
            )
            paths = frozenset[Path]().union(*self._changed.values())
            again = partial(self._read, paths)
            self._messages.show_message(
                Message(told(text), action=self.tr("Look again"), on_action=again, key=_CHANGED)
            )

    def _on_closed(self, message: Message) -> None:
        """Trouble nobody again with what they closed, by whichever button."""
        if message.key == _NEW:
            self._quiet_until = self._clock() + _QUIET_S
        elif message.key == _CHANGED:
            self._changed = {}

    def _add(self) -> None:
        self._quiet_until = 0.0
        self._adding = True
        self._read(self._new)

    def _read(self, paths: Collection[Path]) -> None:
        """Read the folders that these paths are in, as F5 does."""
        work = partial(_folders_to_read, tuple(paths), self._controller.folders)
        request = JobRequest(self.tr("Looking at new files"), Lane.INDEX, work, quiet=True)
        self._controller.runner.start(request, self._on_folders_found)

    def _on_folders_found(self, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded):
            self._controller.look_into(outcome.value)
        else:
            self._adding = False
            self._controller.report(outcome)


def _new_photos(paths: Collection[Path], tops: Collection[Path]) -> str:
    """Say how many there are, and where: by one name if one folder of the library has them all."""
    parents = {path.parent for path in paths}
    common = _common(parents)
    if common is None or not any(top == common or top in common.parents for top in tops):
        return told(
            Text(
                "1 new photo in {folders} folders.",
                "{n} new photos in {folders} folders.",
                n=len(paths),
                folders=len(parents),
            )
        )
    return told(
        Text(
            "1 new photo in “{folder}”.",
            "{n} new photos in “{folder}”.",
            n=len(paths),
            folder=_name(common),
        )
    )


def _common(folders: Collection[Path]) -> Path | None:
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:
        return None  # on several drives


def _name(folder: Path) -> str:
    return words.printable(folder.name or str(folder))


def _look(library: Opened, settled: Settled, context: JobContext) -> Arrivals:
    from photoclust.services.watch.arrivals import look_at_arrivals

    workspace = library.workspace
    return look_at_arrivals(workspace.library, settled, context.cancel, [workspace.folder])


def _folders_to_read(
    paths: Collection[Path], tops: Collection[Path], context: JobContext
) -> tuple[Path, ...]:
    from photoclust.services.watch.arrivals import folders_to_read

    return folders_to_read(paths, tops)
