"""Groups of the keywords or folders that photos bring along, as one step of the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.starting_groups import StartFrom, StartGroups
from photoclust.core.text import Text
from photoclust.ui.commands.actions import Actions
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from photoclust.core.changes import Change
    from photoclust.core.photo import Photo, PhotoId
    from photoclust.core.progress import JobContext


class StartingFlow(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        undo: Takes the newest step back.
        actions: The window's commands.
        parent: Qt parent.

    Signals:
        told: A `Message` for the message bar.
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        undo: Callable[[], object],
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._undo = undo
        actions.from_keywords.triggered.connect(lambda: self.start(StartFrom.KEYWORDS))
        actions.from_folders.triggered.connect(lambda: self.start(StartFrom.FOLDERS))

    def start(self, source: StartFrom) -> None:
        """Make groups of what the photos of the library bring along."""
        inside = self._controller.clustering.photos()
        photos = {n: p for n, p in self._controller.photos.items() if n in inside}
        work = partial(_look, source, photos, self._controller.folders)
        job = JobRequest(self.tr("Reading keywords and folders"), Lane.PREVIEW, work)
        self._controller.runner.start(job, self._on_looked)

    def _on_looked(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        edit: StartGroups = outcome.value
        # What changed meanwhile counts: the edit looks at the groups as they are now.
        change = self._controller.apply(edit)
        if change is not None:
            text = _made(change, len(self._controller.clustering.unsorted))
            undo = self.tr("Undo")
            self.told.emit(Message(text, Level.SUCCESS, undo, self._undo, key="start", answer=True))


def _made(change: Change, unsorted: int) -> str:
    """How many photos are in such groups now, and how many are in none at all."""
    before = {c.id: c for c in change.before}
    joined = [
        (c, len(c.members.keys() - (before[c.id].members.keys() if c.id in before else set())))
        for c in change.after
    ]
    groups = sum(number > 0 for _, number in joined)
    photos = told(Text("1 photo", "{n} photos", n=sum(number for _, number in joined)))
    text = told(
        Text(
            "Put {photos} into 1 group.",
            "Put {photos} into {n} groups.",
            n=groups,
            photos=photos,
        )
    )
    if unsorted:
        left = told(Text("1 photo is unsorted.", "{n} photos are unsorted.", n=unsorted))
        text = f"{text} {left}"
    return text


def _look(
    source: StartFrom,
    photos: Mapping[PhotoId, Photo],
    folders: tuple[Path, ...],
    context: JobContext,
) -> StartGroups:
    """Read what photos bring along, off the GUI thread."""
    from photoclust.services.groups.starting_groups import starting_groups

    return starting_groups(source, photos, folders, context.progress, context.cancel)
