"""Plans of filings: made off the GUI thread, and shown in the dialog where a person decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.errors import UserError
from photoclust.core.photo import Digest
from photoclust.core.stacks import Stacks
from photoclust.services.files.recent_destinations import recent_destinations
from photoclust.ui.filing.remark import remark
from photoclust.ui.jobs.runner import Failed, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize, Radius, Space
from photoclust.ui.photos.thumbnails import Shape, ThumbnailLoader

if TYPE_CHECKING:
    from photoclust.core.folder_pattern import StandIns
    from photoclust.core.progress import JobContext
    from photoclust.filing.plan_records import FilingPlan, FilingRequest
    from photoclust.services.files.group_folders import GroupHome
    from photoclust.services.library.opened import Opened
    from photoclust.ui.filing.dialog import FilingDialog

_PICTURE = IconSize.LARGE + Space.SMALL
"""Side of the pictures in the plan, in device-independent pixels."""


@dataclass(frozen=True)
class Errand:
    """What is to be carried, and what for.

    Attributes:
        plan: Where every file goes.
        clusters: The groups that it was asked for.
        stand_ins: What folders are called for what photos do not say.
        dropped_on: The folder that a person put them into by hand; None for a filing by the dialog.
    """

    plan: FilingPlan
    clusters: Sequence[ClusterId]
    stand_ins: StandIns
    dropped_on: Path | None = None


class Planning(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        shown: Tells how many photos of each group are shown (None is Unsorted); None when all are.
        icons: The icons.
        loader: Small pictures for the dialog; this is its only client.
        window: The dialog's parent.
        stacks: Tells which photos are ticked together: those of closed stacks.

    Attributes:
        dialog: The dialog while it is open.
        shown: As given.

    Signals:
        decided: A person wants this `Errand` carried out.
        closed: The dialog was closed, whatever a person decided.
    """

    decided = Signal(object)
    closed = Signal()

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
        self.shown = shown
        self._icons = icons
        self._loader = loader
        self._window = window
        self._stacks = stacks
        ratio = window.devicePixelRatioF()
        loader.set_shape(Shape(round(_PICTURE * ratio), round(Radius.PHOTO * ratio)))
        self.dialog: FilingDialog | None = None

    def file(self, clusters: Sequence[Cluster]) -> None:
        """Show the plan for groups."""
        from photoclust.services.files.filing_patterns import patterns_to_offer
        from photoclust.ui.filing.request import first_request

        library = self._controller.library
        if library is None:
            return
        homes = self.homes(clusters)
        recent = recent_destinations(library.workspace.library)
        patterns = partial(patterns_to_offer, library.workspace.library)
        request = first_request(self._controller, clusters, homes, recent, patterns)
        told = remark(self._controller.clustering, clusters, self.shown())
        self.show(request, [cluster.id for cluster in clusters], homes, told)

    def homes(self, clusters: Sequence[Cluster]) -> list[GroupHome | None]:
        """Where each of these groups was filed before."""
        from photoclust.services.files.filing_history import whereabouts
        from photoclust.services.files.group_folders import group_homes

        library = self._controller.library
        if library is None or all(cluster.filed_to is None for cluster in clusters):
            return [None for _ in clusters]
        lying = whereabouts(library.workspace.library, self._controller.photos)
        return group_homes(clusters, lying)

    def show(
        self,
        request: FilingRequest,
        clusters: Sequence[ClusterId],
        homes: Sequence[GroupHome | None] = (),
        told: str = "",
        dropped_on: Path | None = None,
    ) -> None:
        """Show the plan for a request.

        Args:
            request: What to file, to begin with.
            clusters: The groups that it is about; none where it is about photos.
            homes: Where each of them was filed before.
            told: What else to say.
            dropped_on: The folder that they were put into by hand.
        """
        from photoclust.services.files.filing_patterns import patterns_to_offer
        from photoclust.ui.filing.dialog import FilingDialog

        library = self._controller.library
        if library is None or self.dialog is not None:
            return
        dialog = FilingDialog(
            self._icons,
            request,
            self._pixmap,
            recent_destinations(library.workspace.library),
            self._window,
            remark=told,
            homes=homes,
            patterns=partial(patterns_to_offer, library.workspace.library),
            stacks=self._stacks(),
        )
        dialog.plan_requested.connect(lambda wish: self.plan(wish, partial(self._on_planned, wish)))
        dialog.file_requested.connect(
            lambda plan: self.decided.emit(Errand(plan, clusters, request.stand_ins, dropped_on))
        )
        dialog.finished.connect(self._on_dialog_finished)
        dialog.model.thumbnails_wanted.connect(self._loader.want)
        self._loader.loaded.connect(dialog.model.refresh_thumbnails)
        self.dialog = dialog
        dialog.open()

    def plan(self, request: FilingRequest, then: Callable[[Outcome], None]) -> None:
        """Work out where every file would go."""
        library = self._controller.library
        if library is None:
            return
        places, clocks = self._controller.place.places, self._controller.clustering.clocks
        work = partial(_plan_request, library, request, places, clocks)
        job = JobRequest(self.tr("Planning"), Lane.LIBRARY, work, quiet=True)
        self._controller.runner.start(job, then)

    def _on_planned(self, request: FilingRequest, outcome: Outcome) -> None:
        if self.dialog is None:
            return
        if isinstance(outcome, Succeeded):
            self.dialog.show_plan(request, outcome.value)
        elif isinstance(outcome, Failed):
            self.dialog.show_refusal(request, told_error(outcome.error))
            if not isinstance(outcome.error, UserError):
                self._controller.report(outcome)

    def _pixmap(self, digest: Digest) -> QPixmap | None:
        return self._loader.pixmap(digest)

    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self._loader.loaded.disconnect(self.dialog.model.refresh_thumbnails)
            self.dialog.deleteLater()
            self.dialog = None
            self.closed.emit()


def _plan_request(
    library: Opened,
    request: FilingRequest,
    places: Path,
    clocks: Mapping[str, float],
    context: JobContext,
) -> FilingPlan:
    """Plan a filing, off the GUI thread; see `plan_filing`."""
    from photoclust.services.files.file_clusters import plan_filing
    from photoclust.services.files.filing_patterns import with_occasions

    request = with_occasions(request, library.workspace, places, clocks)
    return plan_filing(library.workspace.library, request)
