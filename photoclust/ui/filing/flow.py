"""From "File…" to folders on disk and back: dialog, jobs, history, what a person is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Digest
from photoclust.services.files.carry_filing import (
    Carried,
    Filed,
    carry_out,
    do_again,
    take_back,
    with_photos,
)
from photoclust.services.files.recent_destinations import (
    recent_destinations,
    remember_destination,
)
from photoclust.ui.desktop import open_with_default, reveal
from photoclust.ui.filing import words as filing_words
from photoclust.ui.filing.remark import new_wait, remark
from photoclust.ui.jobs.runner import Cancelled, Failed, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Radius, Space
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.core.folder_pattern import StandIns
    from photoclust.core.progress import JobContext
    from photoclust.filing.plan_records import FilingPlan, FilingRequest
    from photoclust.services.library.opened import Opened
    from photoclust.ui.filing.dialog import FilingDialog
    from photoclust.ui.filing.result import FilingResultDialog


_PICTURE = IconSize.LARGE + Space.SMALL
"""Side of the pictures in the plan, in device-independent pixels."""


class FilingFlow(QObject):
    """Files clusters, takes filings back and does them again. GUI thread only.

    Args:
        controller: The library.
        shown: Tells how many photos of each group are shown (None is Unsorted); None when all are.
        icons: The icons.
        loader: Small pictures for the dialog; this flow is its only client.
        window: The dialog's parent.

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
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._shown = shown
        self._icons = icons
        self._loader = loader
        self._window = window
        ratio = window.devicePixelRatioF()
        loader.set_shape(Shape(round(_PICTURE * ratio), round(Radius.PHOTO * ratio)))
        self._job: JobId | None = None
        self._goal: int | None = None
        self.dialog: FilingDialog | None = None

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
            self._open_dialog(fresh)
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
        again = partial(self._open_dialog, clusters)
        if len(clusters) == 1 and clusters[0].filed_to is not None:
            show, folder = self.tr("Show folder"), Path(clusters[0].filed_to)
            other = self.tr("File again…")
            message = _answer(
                text, action=show, on_action=partial(reveal, folder), other=other, on_other=again
            )
        else:
            message = _answer(text, action=self.tr("File again…"), on_action=again)
        self.told.emit(message)

    def _open_dialog(self, clusters: Sequence[Cluster]) -> None:
        from photoclust.services.files.filing_history import whereabouts
        from photoclust.services.files.filing_patterns import patterns_to_offer
        from photoclust.services.files.group_folders import group_homes
        from photoclust.ui.filing.dialog import FilingDialog
        from photoclust.ui.filing.request import first_request

        library = self._controller.library
        if library is None or self.dialog is not None:
            return
        recent = recent_destinations(library.workspace.library)
        lying = whereabouts(library.workspace.library, self._controller.photos)
        homes = group_homes(clusters, lying)
        patterns = partial(patterns_to_offer, library.workspace.library)
        request = first_request(self._controller, clusters, homes, recent, patterns)
        dialog = FilingDialog(
            self._icons,
            request,
            self._pixmap,
            recent,
            self._window,
            remark=remark(self._controller.clustering, clusters, self._shown()),
            homes=homes,
            patterns=patterns,
        )
        dialog.plan_requested.connect(self._plan)
        ids = [cluster.id for cluster in clusters]
        dialog.file_requested.connect(partial(self._carry_out, ids, request.stand_ins))
        dialog.finished.connect(self._on_dialog_finished)
        dialog.model.thumbnails_wanted.connect(self._loader.want)
        self._loader.loaded.connect(dialog.model.refresh_thumbnails)
        self.dialog = dialog
        dialog.open()

    def _pixmap(self, digest: Digest) -> QPixmap | None:
        return self._loader.pixmap(digest)

    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self._loader.loaded.disconnect(self.dialog.model.refresh_thumbnails)
            self.dialog.deleteLater()
            self.dialog = None

    def _plan(self, request: FilingRequest) -> None:
        library = self._controller.library
        if library is None:
            return
        job = JobRequest(
            self.tr("Planning"),
            Lane.LIBRARY,
            partial(_plan_request, library, request, self._controller.place.places),
            quiet=True,
        )
        self._controller.runner.start(job, partial(self._on_planned, request))

    def _on_planned(self, request: FilingRequest, outcome: Outcome) -> None:
        if self.dialog is None:
            return
        if isinstance(outcome, Succeeded):
            self.dialog.show_plan(request, outcome.value)
        elif isinstance(outcome, Failed):
            self.dialog.show_refusal(request, told_error(outcome.error))
            if not _is_told(outcome):
                self._controller.report(outcome)

    def _carry_out(
        self, clusters: Sequence[ClusterId], stand_ins: StandIns, plan: FilingPlan
    ) -> None:
        library = self._controller.library
        if library is None or self._job is not None:
            return
        work = partial(_file, library, plan, stand_ins)
        job = JobRequest(self.tr("Filing photos"), Lane.LIBRARY, work)
        self._job = self._controller.runner.start(job, partial(self._on_filed, clusters, plan))

    def _on_filed(self, clusters: Sequence[ClusterId], plan: FilingPlan, outcome: Outcome) -> None:
        from photoclust.services.files.filing_history import settle

        self._job = None
        library, session = self._controller.library, self._controller.session
        value = outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        if not isinstance(value, Filed) or library is None or session is None:
            self._controller.report(outcome)
            self.ended.emit()
            return
        if value.standing is not None:
            step = filing_words.step(plan.mode, value)
            settle(session, value.standing, step, only=clusters)
        self._controller.take_photos(value.photos)
        self._controller.add_problems(value.result.problems)
        self._tell_filed(plan, value)
        self.ended.emit()

    def _tell_filed(self, plan: FilingPlan, filed: Filed) -> None:
        result = filed.result
        text = filing_words.outcome(plan.mode, filed)
        if result.problems:
            show = partial(self._show_result, lambda d: d.show_filing(result, plan.destination))
            message = _answer(text, Level.WARNING, self.tr("Details"), show)
        else:
            message = _answer(
                text,
                Level.SUCCESS,
                self.tr("Undo"),
                self.undo_newest,
                other=self.tr("Show folder"),
                on_other=partial(open_with_default, plan.destination),
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


def _plan_request(
    library: Opened, request: FilingRequest, places: Path, context: JobContext
) -> FilingPlan:
    """Plan a filing, off the GUI thread; see `plan_filing`."""
    from photoclust.services.files.file_clusters import plan_filing
    from photoclust.services.files.filing_patterns import with_occasions

    request = with_occasions(request, library.workspace, places)
    return plan_filing(library.workspace.library, request)


def _file(library: Opened, plan: FilingPlan, stand_ins: StandIns, context: JobContext) -> Filed:
    """Carry a plan out, off the GUI thread, and offer its folder the next time."""
    from photoclust.services.files.filing_patterns import remember_stand_ins

    filed = with_photos(carry_out(library.workspace, plan, context))
    remember_destination(library.workspace.library, plan.destination)
    remember_stand_ins(library.workspace.library, stand_ins, plan)
    return filed


def _travel(
    work: Callable[..., Carried], library: Opened, batch: int, context: JobContext
) -> Carried:
    """Take a filing back or do it again, off the GUI thread."""
    return with_photos(work(library.workspace, batch, context))


_answer = partial(Message, key="filed", answer=True)
"""What came of something about filing that the person just asked for."""


def _is_told(outcome: Failed) -> bool:
    from photoclust.core.errors import UserError

    return isinstance(outcome.error, UserError)
