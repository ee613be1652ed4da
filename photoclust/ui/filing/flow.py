"""From "File…" to folders on disk and back: dialog, jobs, history, what a person is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.stacks import Stacks
from photoclust.services.files.carry_filing import (
    Carried,
    Filed,
    carry_out,
    do_again,
    take_back,
    with_photos,
)
from photoclust.services.files.recent_destinations import remember_destination, remember_target
from photoclust.ui.desktop import open_with_default, reveal
from photoclust.ui.filing import words as filing_words
from photoclust.ui.filing.planning import Errand, Planning
from photoclust.ui.filing.remark import new_wait
from photoclust.ui.jobs.runner import Cancelled, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.core.progress import JobContext
    from photoclust.core.session import HistoryEntry
    from photoclust.services.library.opened import Opened
    from photoclust.ui.filing.dialog import FilingDialog
    from photoclust.ui.filing.result import FilingResultDialog


class FilingFlow(QObject):
    """Files clusters, takes filings back and does them again. GUI thread only.

    Args:
        controller: The library.
        shown: Tells how many photos of each group are shown (None is Unsorted); None when all are.
        icons: The icons.
        loader: Small pictures for the dialog; this flow is its only client.
        window: The dialog's parent.
        stacks: Tells which photos are ticked together in a plan: those of closed stacks.

    Attributes:
        planning: Makes plans, and shows them.

    Signals:
        told: A `Message` for the message bar.
        ended: A filing, undo or redo ended and the history is in step again.
    """

    told = Signal(object)
    ended = Signal()

    def __init__(
        self,
        controller: LibraryController,
        shown: Callable[[], Mapping[ClusterId | None, int] | None],
        icons: Icons,
        loader: ThumbnailLoader,
        window: QWidget,
        stacks: Callable[[], Stacks] = Stacks,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._icons = icons
        self._window = window
        self.planning = Planning(controller, shown, icons, loader, window, stacks)
        self.planning.decided.connect(self.carry_out)
        self._job: JobId | None = None
        self._goal: int | None = None

    @property
    def dialog(self) -> FilingDialog | None:
        """The plan that a person is deciding about, if any."""
        return self.planning.dialog

    @property
    def running(self) -> bool:
        """Whether files are being carried right now."""
        return self._job is not None

    # Filing

    def file(self, clusters: Sequence[ClusterId]) -> None:
        """Show the plan for clusters; those that are filed whole are left out and said to be so."""
        known = self._controller.clustering.clusters
        wanted = [known[cluster] for cluster in clusters if cluster in known]
        fresh = self._not_filed(wanted)
        if not wanted:
            self._say(self.tr("There is no group to file yet."))
        elif fresh:
            self.planning.file(fresh)
        else:
            self._say_filed(wanted)

    def _not_filed(self, clusters: Sequence[Cluster]) -> list[Cluster]:
        """Clusters of which at least one photo is not where the cluster was filed to."""
        library = self._controller.library
        if library is None or all(cluster.filed_to is None for cluster in clusters):
            return list(clusters)
        from photoclust.services.files.filing_history import whereabouts

        lying = whereabouts(library.workspace.library, self._controller.photos)
        return [
            cluster
            for cluster in clusters
            if cluster.filed_to is None or not lying.is_filed(cluster, Path(cluster.filed_to))
        ]

    def _say_filed(self, clusters: Sequence[Cluster]) -> None:
        text = filing_words.filed_already(clusters)
        if new := sum(len(cluster.pending) for cluster in clusters):
            text = f"{text} {new_wait(new)}"
        again = partial(self.planning.file, clusters)
        if len(clusters) == 1 and clusters[0].filed_to is not None:
            show, folder = self.tr("Show folder"), Path(clusters[0].filed_to)
            other = self.tr("File again…")
            message = _answer(
                text, action=show, on_action=partial(reveal, folder), other=other, on_other=again
            )
        else:
            message = _answer(text, action=self.tr("File again…"), on_action=again)
        self.told.emit(message)

    def carry_out(self, errand: Errand) -> None:
        """Carry a plan out that nobody has to decide about any more."""
        library = self._controller.library
        if library is None or self._job is not None:
            return
        job = JobRequest(self.tr("Filing photos"), Lane.LIBRARY, partial(_file, library, errand))
        self._job = self._controller.runner.start(job, partial(self._on_filed, errand))

    def _on_filed(self, errand: Errand, outcome: Outcome) -> None:
        from photoclust.services.files.filing_history import settle

        self._job = None
        library, session = self._controller.library, self._controller.session
        value = outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        if not isinstance(value, Filed) or library is None or session is None:
            self._controller.report(outcome)
            self.ended.emit()
            return
        if value.standing is not None:
            step = filing_words.step(errand.plan.mode, value)
            settle(session, value.standing, step, only=errand.clusters or None)
        self._controller.take_photos(value.photos)
        self._controller.add_problems(value.result.problems)
        self._tell_filed(errand, value, session.next_undo)
        self.ended.emit()

    def _tell_filed(self, errand: Errand, filed: Filed, step: HistoryEntry | None) -> None:
        result, folder = filed.result, errand.dropped_on or errand.plan.destination
        text = filing_words.outcome(errand.plan.mode, filed)
        if not errand.clusters and step is not None:  # photos alone may have joined a group
            text = " ".join(filter(None, (text, filing_words.joined_group(step.change))))
        if result.problems:
            show = partial(self._show_result, lambda d: d.show_filing(result, folder))
            message = _answer(text, Level.WARNING, self.tr("Details"), show)
        else:
            message = _answer(
                text,
                Level.SUCCESS,
                self.tr("Undo"),
                self.undo_newest,
                other=self.tr("Show folder"),
                on_other=partial(open_with_default, folder),
            )
        self.told.emit(message)

    # Back and forth

    def undo_newest(self) -> None:
        """Take the newest step of the history back, with its files if it is a filing."""
        session = self._controller.session
        entry = None if session is None else session.next_undo
        if entry is None or self.running:
            return
        if entry.batch is None:
            self._controller.undo()
            self.ended.emit()
        else:
            self._travel(entry.batch, take_back, undone=True)

    def redo_newest(self) -> None:
        """Do the step undone last again, with its files if it is a filing."""
        session = self._controller.session
        entry = None if session is None else session.next_redo
        if entry is None or self.running:
            return
        if entry.batch is None:
            self._controller.redo()
            self.ended.emit()
        else:
            self._travel(entry.batch, do_again, undone=False)

    def travel_to(self, position: int) -> None:
        """Go to the moment of the history when so many steps were done, step by step."""
        self._goal = position
        self._step()

    def _step(self) -> None:
        session = self._controller.session
        while self._goal is not None and session is not None and not self.running:
            before = session.position
            if before == self._goal:
                self._goal = None
            elif before > self._goal:
                self.undo_newest()
            else:
                self.redo_newest()
            if session.position == before and not self.running:
                self._goal = None  # a step that could not be taken ends the journey

    def _travel(self, batch: int, work: Callable[..., Carried], *, undone: bool) -> None:
        library = self._controller.library
        if library is None:
            return
        name = self.tr("Taking photos back") if undone else self.tr("Filing photos again")
        job = JobRequest(name, Lane.LIBRARY, partial(_travel, work, library, batch))
        self._job = self._controller.runner.start(
            job, partial(self._on_travelled, batch, undone=undone)
        )

    def _on_travelled(self, batch: int, outcome: Outcome, *, undone: bool) -> None:
        from photoclust.services.files.filing_history import settle

        self._job = None
        library, session = self._controller.library, self._controller.session
        value = outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        if not isinstance(value, Carried) or library is None or session is None:
            self._goal = None
            self._controller.report(outcome)
            self.ended.emit()
            return
        result = value.result
        if result.kept:
            self._goal = None  # a person looks at what stayed behind first
        if value.standing is not None:
            settle(session, value.standing)
        self._controller.take_photos(value.photos)
        self._controller.add_problems(result.problems)
        self._tell_travelled(batch, value, undone=undone)
        self.ended.emit()
        self._step()

    def _tell_travelled(self, batch: int, carried: Carried, *, undone: bool) -> None:
        result = carried.result
        text = filing_words.travelled(carried, undone=undone)
        if not result.kept:
            self.told.emit(_answer(text, Level.SUCCESS))
            return
        show = partial(self._show_result, lambda d: d.show_undo(result))
        message = _answer(text, Level.WARNING, self.tr("Details"), show)
        session = self._controller.session
        step = None if session is None else session.next_undo
        # What can never go back bars no way: only what may yet go keeps the step.
        if undone and step is not None and step.batch == batch:
            go_on = partial(self._pass_over, batch)
            message = replace(message, other=self.tr("Go on without"), on_other=go_on)
        self.told.emit(message)

    def _pass_over(self, batch: int) -> None:
        """Take the step back without the files that stayed, to get at the steps before it."""
        from photoclust.services.files.filing_session import pass_over

        library, session = self._controller.library, self._controller.session
        if library is not None and session is not None:
            pass_over(library.workspace, session, batch, self._controller.photos)
            self.ended.emit()

    def _show_result(self, fill: Callable[[FilingResultDialog], None]) -> None:
        from photoclust.ui.filing.result import FilingResultDialog

        dialog = FilingResultDialog(self._icons, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.undo_requested.connect(lambda _: self.undo_newest())
        dialog.reveal_requested.connect(reveal)
        fill(dialog)
        dialog.show()

    def _say(self, text: str) -> None:
        self.told.emit(_answer(text))


def _file(library: Opened, errand: Errand, context: JobContext) -> Filed:
    """Carry a plan out, off the GUI thread, and offer its folder the next time."""
    from photoclust.services.files.filing_patterns import remember_stand_ins

    known = library.workspace.library
    filed = with_photos(carry_out(library.workspace, errand.plan, context))
    if errand.dropped_on is None:
        remember_destination(known, errand.plan.destination)
    else:
        remember_target(known, errand.dropped_on)
    remember_stand_ins(known, errand.stand_ins, errand.plan)
    return filed


def _travel(
    work: Callable[..., Carried], library: Opened, batch: int, context: JobContext
) -> Carried:
    """Take a filing back or do it again, off the GUI thread."""
    return with_photos(work(library.workspace, batch, context))


_answer = partial(Message, key="filed", answer=True)
"""What came of something about filing that the person just asked for."""
