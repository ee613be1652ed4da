"""Tells which folders cannot be reached, so that nobody takes their photos for lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from photoclust.core.clusters import Clustering
from photoclust.core.photo import Photo, Presence
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Message, MessageBar

_KEY = "offline"


class OfflineNotice(QObject):
    """Tells once what is away, again when other folders are or a person asked. GUI thread only.

    Args:
        controller: The library.
        messages: Where it is told.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._messages = messages
        self._away: Counter[Path] = Counter()
        self._job: JobId | None = None
        self._again = False
        controller.photos_changed.connect(self._look_for_return)
        controller.reading_ended.connect(lambda _: self._look())

    def _look(self, *, only_for_return: bool = False) -> None:
        """Count what is away, in the background: of 100,000 photos it takes a third of a second."""
        if self._job is not None:
            self._again = self._again or not only_for_return
            return
        controller = self._controller
        work = partial(
            _count, tuple(controller.photos.values()), controller.clustering, controller.folders
        )
        request = JobRequest(self.tr("Looking at folders"), Lane.FOLDERS, work, quiet=True)
        self._job = controller.runner.start(request, partial(self._on_counted, only_for_return))

    def _on_counted(self, only_for_return: bool, outcome: Outcome) -> None:
        self._job = None
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        if not (only_for_return and outcome.value):
            self._tell(outcome.value)
        if self._again:
            self._again = False
            self._look()

    def _tell(self, away: Counter[Path]) -> None:
        if away == self._away:
            return
        self._away = away
        if away:
            self._messages.show_message(
                Message(
                    self._sentence(away),
                    action=self.tr("Look again"),
                    key=_KEY,
                    on_action=self._look_again,
                )
            )
        else:
            self._messages.withdraw(_KEY)

    def _look_for_return(self) -> None:
        if self._away and not self._controller.reading:
            self._look(only_for_return=True)

    def _look_again(self) -> None:
        self._away = Counter()  # so that it is told again if nothing came back
        self._controller.refresh()

    def _sentence(self, away: Counter[Path]) -> str:
        number = away.total()
        first, _ = away.most_common(1)[0]
        folder = words.printable(first.name or str(first))
        if len(away) > 1:
            return told(
                Text(
                    "“{folder}” and {more} more are not connected; their 1 photo is kept.",
                    "“{folder}” and {more} more are not connected; their {n} photos are kept.",
                    n=number,
                    folder=folder,
                    more=len(away) - 1,
                )
            )
        return told(
            Text(
                "“{folder}” is not connected; its photo is kept.",
                "“{folder}” is not connected; its {n} photos are kept.",
                n=number,
                folder=folder,
            )
        )


def _count(
    photos: Sequence[Photo], clustering: Clustering, folders: Sequence[Path], _: JobContext
) -> Counter[Path]:
    """The photos in the window that are offline, by folder of the library."""
    from photoclust.services.library.folders import is_under

    away = [photo for photo in photos if photo.presence is Presence.OFFLINE]
    if not away:
        return Counter()
    shown = clustering.photos()
    inside = Counter(photo.folder for photo in away if photo.id in shown)
    found: Counter[Path] = Counter()
    for folder, number in inside.items():
        tops = (top for top in folders if is_under(folder, [top]))
        found[next(tops, folder)] += number
    return found
