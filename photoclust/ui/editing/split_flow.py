"""Splits a group: works it out in the background, shows the preview, does what is agreed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.stacks import Stacks
from photoclust.core.text import Text
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.message_bar import Message
from photoclust.ui.widgets.pages import leave_page, open_page

if TYPE_CHECKING:
    from photoclust.services.groups.hierarchies import Grouped
    from photoclust.services.groups.split_group import SplitProposal
    from photoclust.services.library.engine import Engine
    from photoclust.ui.editing.split_draft import SplitDraft
    from photoclust.ui.editing.split_page import SplitPage


def work_out(
    place: Place,
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    cluster: Cluster,
    photos: Mapping[PhotoId, Photo],
    grouped: Grouped | None,
    stacks: Stacks,
    context: JobContext,
) -> SplitProposal:
    """Work out how a group comes apart. Runs off the GUI thread.

    The hierarchy is read where it is not at hand.

    Raises:
        Cancelled: a person stopped it.
    """
    from photoclust.services.groups.group_names import names_from_cache
    from photoclust.services.groups.hierarchies import grouping_of
    from photoclust.services.groups.split_group import propose_split
    from photoclust.vision.manifest import class_labels

    workspace = opened.workspace
    return propose_split(
        workspace,
        cluster,
        photos,
        grouping_of(workspace, clustering) if grouped is None else grouped,
        engine.key,
        opened.process,
        names_from_cache(workspace, engine.key, class_labels(engine.model.network), place.places),
        progress=context.progress,
        cancel=context.cancel,
        stacks=stacks,
    )


class SplitFlow(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        grouping: Knows the hierarchy of the library.
        view: Where groups are chosen.
        pages: The pages of the window; the first is the one with the view.
        loader: Where thumbnails of the preview come from.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        page: The preview while it is open.

    Signals:
        told: A preview is ready although the person has gone on to something else (`Message`).
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        grouping: GroupingFlow,
        view: LibraryView,
        pages: QStackedWidget,
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._grouping = grouping
        self._view = view
        self._pages = pages
        self._loader = loader
        self._theme = theme
        self._job: JobId | None = None
        self.page: SplitPage | None = None

    @property
    def grouped(self) -> Grouped | None:
        """The tree that groups come apart along."""
        return self._grouping.grouped

    def split(self, cluster: ClusterId) -> None:
        """Show how a group comes apart, as soon as that is worked out."""
        controller = self._controller
        library, engine = controller.library, controller.engine
        group = controller.clustering.clusters.get(cluster)
        if library is None or group is None or self.page is not None:
            return
        if engine is None:
            text = self.tr("Photos are still being read. Split the group when that is done.")
            controller.refused.emit(text)
            return
        if self._job is not None:
            controller.runner.cancel(self._job)  # another group is wanted now
        work = partial(
            work_out,
            controller.place,
            library,
            engine,
            controller.clustering,
            group,
            controller.photos_now(),
            self._grouping.grouped,
            self._view.folding.stacks,
        )
        request = JobRequest(self.tr("Looking for parts of the group"), Lane.GROUPING, work)
        self._job = controller.runner.start(request, self._on_worked_out)

    def _on_worked_out(self, outcome: Outcome) -> None:
        if outcome.job != self._job:
            return
        self._job = None
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        proposal: SplitProposal = outcome.value
        if proposal.most < 2:
            self._controller.refused.emit(self._why_not(proposal))
        elif self._is_waited_for(proposal.cluster.id):
            self._open(proposal)
        else:
            text = self.tr("“{group}” can be split now.")
            title = words.printable(title_of(proposal.cluster))
            self.told.emit(
                Message(
                    text.replace("{group}", title),
                    action=self.tr("Show"),
                    on_action=partial(self._open, proposal),
                    key="split",
                )
            )

    def _is_waited_for(self, cluster: ClusterId) -> bool:
        """Whether the person has not gone on to another group, a name, or a photo in full view."""
        here = self._pages.currentIndex() == 0 and not self._view.list.editing
        return here and self._view.chosen_clusters == [cluster]

    def _why_not(self, proposal: SplitProposal) -> str:
        number = len(proposal.cluster)
        if len(proposal.unknown) == number:
            return self.tr("These photos must be read again before they can be split.")
        return told(
            Text(
                "One photo cannot be split.",
                "These {n} photos look alike; there is nothing to split by.",
                n=number,
            )
        )

    def _open(self, proposal: SplitProposal) -> None:
        from photoclust.services.groups.regroup import free_name
        from photoclust.ui.editing.split_draft import SplitDraft
        from photoclust.ui.editing.split_page import SplitPage

        controller = self._controller
        if self.page is not None or not self._is_as_it_was(proposal):
            return
        draft = SplitDraft(proposal, controller.clustering, free_name)
        self.page = SplitPage(draft, controller.photo, self._loader, self._theme)
        self.page.agreed.connect(lambda: self._apply(proposal, draft))
        self.page.cancelled.connect(self.close)
        open_page(self._pages, self.page, self.page.parts)

    def close(self) -> None:
        """Leave the preview; all stays as it is."""
        if self.page is None:
            return
        page, self.page = self.page, None
        leave_page(self._pages, page, self._view.list)

    def _apply(self, proposal: SplitProposal, draft: SplitDraft) -> None:
        self.close()
        if self._is_as_it_was(proposal):
            change = self._controller.apply(draft.edit())
            if change is not None:
                self._view.choose([part.id for part in change.after])

    def _is_as_it_was(self, proposal: SplitProposal) -> bool:
        clusters = self._controller.clustering.clusters
        if clusters.get(proposal.cluster.id) == proposal.cluster:
            return True
        text = self.tr("The group has changed since. Split it again to see its parts.")
        self._controller.refused.emit(text)
        return False
