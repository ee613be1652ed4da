"""Moving photos to the system's trash: asked first, journalled, undone like any other step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from photoclust.core.edits import RemovePhotos
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.services.library.opened import Opened
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.jobs.runner import Cancelled, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.services.files.trash_photos import TrashPlan, TrashResult

_KEY = "trash"


@dataclass(frozen=True, slots=True)
class _Trashed:
    """What was put into the trash, and which photos of the library that were."""

    result: TrashResult
    photos: frozenset[PhotoId]


def plan_trashing(opened: Opened, photos: Sequence[Photo], context: JobContext) -> TrashPlan:
    """Work out what would go. Runs off the GUI thread."""
    from photoclust.services.files.trash_photos import plan_trash

    return plan_trash(opened.workspace.library, photos)


def carry_to_trash(opened: Opened, plan: TrashPlan, context: JobContext) -> _Trashed:
    """Put what was planned into the trash. Runs off the GUI thread."""
    from photoclust.services.files.trash_photos import trash_photos

    result = trash_photos(opened.workspace.library, plan, context.progress, context.cancel)
    gone = set(result.trashed)
    photos = (i.photo for i in plan.intents if i.source in gone and i.photo is not None)
    return _Trashed(result, frozenset(photos))


class TrashFlow(QObject):
    """Leads from the selected photos to the trash. GUI thread only.

    The question stands in the message bar; asking for the same photos again answers it.

    Args:
        controller: The library.
        grid: Where photos are selected.
        action: The command.
        parent: Qt parent.

    Signals:
        told: A `Message` for the message bar.
        undo_requested: A person wants the photos back.
        ended: Photos were put into the trash, or not.
    """

    told = Signal(object)
    undo_requested = Signal()
    ended = Signal()

    def __init__(
        self,
        controller: LibraryController,
        grid: PhotoGrid,
        action: QAction,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        action.triggered.connect(lambda: self.trash(grid.selected_photos()))
        self._asked: tuple[frozenset[PhotoId], TrashPlan] | None = None
        self._job: JobId | None = None
        self._carrying = False

    @property
    def running(self) -> bool:
        """Whether photos are on their way to the trash."""
        return self._carrying

    def trash(self, photos: Sequence[PhotoId]) -> None:
        """Ask whether photos shall go to the trash; the second time, do it."""
        if self._asked is not None and self._asked[0] == frozenset(photos):
            self._carry(self._asked[1])
        else:
            self.ask(photos)

    def ask(self, photos: Sequence[PhotoId]) -> None:
        """Ask whether photos shall go to the trash, however often it is called."""
        library = self._controller.library
        if library is None or not photos or self._job is not None:
            return
        wanted = frozenset(photos)
        known: Mapping[PhotoId, Photo] = self._controller.photos
        files = [known[photo] for photo in photos if photo in known]
        work = partial(plan_trashing, library, files)
        request = JobRequest(self.tr("Looking at the trash"), Lane.LIBRARY, work, quiet=True)
        self._job = self._controller.runner.start(request, partial(self._on_planned, wanted))

    def _on_planned(self, wanted: frozenset[PhotoId], outcome: Outcome) -> None:
        self._job = None
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        plan: TrashPlan = outcome.value
        self._controller.add_problems(plan.problems)
        left = told(
            Text(
                "1 photo is on a disk that has no trash; it stays where it is.",
                "{n} photos are on a disk that has no trash; they stay where they are.",
                n=len(plan.without_trash),
            )
        )
        if not plan.photos:
            self._asked = None
            text = left if plan.without_trash else self.tr("There is nothing to move to the trash.")
            self.told.emit(Message(text, Level.WARNING, key=_KEY))
            return
        self._asked = (wanted, plan)
        text = told(
            Text(
                "Move 1 photo to the trash of this computer?",
                "Move {n} photos to the trash of this computer?",
                n=plan.photos,
            )
        )
        if plan.without_trash:
            text = f"{text} {left}"
        action = self.tr("Move to trash")
        do = partial(self._carry, plan)
        self.told.emit(Message(text, Level.WARNING, action, do, key=_KEY))

    def _carry(self, plan: TrashPlan) -> None:
        library = self._controller.library
        self._asked = None
        if library is None or self._job is not None:
            return
        work = partial(carry_to_trash, library, plan)
        request = JobRequest(self.tr("Moving photos to the trash"), Lane.LIBRARY, work)
        self._job = self._controller.runner.start(request, self._on_trashed)
        self._carrying = True

    def _on_trashed(self, outcome: Outcome) -> None:
        self._job, self._carrying = None, False
        session = self._controller.session
        value = outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        if not isinstance(value, _Trashed) or session is None:
            self._controller.report(outcome)
            self.ended.emit()
            return
        result = value.result
        inside = value.photos & session.clustering.photos()
        if inside:
            label = Text("Move 1 photo to the trash", "Move {n} photos to the trash", n=len(inside))
            change = RemovePhotos(inside).change(session.clustering)
            session.record(replace(change, label=label), result.batch)
        self._controller.add_problems(result.problems)
        text = told(
            Text(
                "Moved 1 photo to the trash.", "Moved {n} photos to the trash.", n=len(value.photos)
            )
        )
        if not result.restorable:
            text += " " + self.tr("To get it back, open the trash of this computer.")
            self.told.emit(Message(text, Level.INFO, key=_KEY))
        else:
            undo = self.tr("Undo")
            self.told.emit(Message(text, Level.SUCCESS, undo, self.undo_requested.emit, key=_KEY))
        self.ended.emit()
