"""Opens the comparison, has groups made for it, and lets the library have those that are used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from photoclust.core.errors import UserError
from photoclust.core.text import Text
from photoclust.grouping.made_by import made_by
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.jobs.runner import (
    Failed,
    JobId,
    JobProgress,
    JobRequest,
    Lane,
    Outcome,
    Succeeded,
)
from photoclust.ui.language.words import printable, title_of, told, told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.message_bar import Message
from photoclust.ui.widgets.pages import leave_page, open_page

if TYPE_CHECKING:
    from photoclust.services.groups.group_library import Regrouping
    from photoclust.services.measure.trial import Trial
    from photoclust.ui.methods.page import MethodsPage
    from photoclust.ui.methods.side import MethodsSide

_BUDGET = 32 * 1024 * 1024
_NOW, _PAPERS = 0, 2
"""Presets that both sides begin with."""


class MethodsFlow(QObject):
    """GUI thread only.

    The page is one of its own: while it is open the commands of the window rest.

    Args:
        controller: The library.
        view: What is seen again when the page is left.
        use: Puts groups into the history; false where a grouping is under way.
        pages: The pages of the window; the first is the one with the view.
        make_loader: Makes a loader of thumbnails that keeps so many bytes.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        page: The page while it is open.

    Signals:
        told: That other groups are there (`Message`).
    """

    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        use: Callable[[Regrouping], bool],
        pages: QStackedWidget,
        make_loader: Callable[[int], ThumbnailLoader],
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._view, self._use = controller, view, use
        self._pages, self._make_loader, self._theme = pages, make_loader, theme
        self._loaders: tuple[ThumbnailLoader, ThumbnailLoader] | None = None
        self._jobs: dict[JobId, MethodsSide] = {}
        self.page: MethodsPage | None = None
        controller.runner.progressed.connect(self._on_progress)

    def open(self) -> None:
        """Show the groups there are beside what the paper's methods make of the photos."""
        from photoclust.services.measure.method_choices import method_choices
        from photoclust.ui.methods.page import MethodsPage

        controller = self._controller
        if self.page is not None or controller.library is None:
            return
        if controller.engine is None or controller.reading:
            controller.refused.emit(
                self.tr("Photos are still being read. Compare methods when that is done.")
            )
            return
        try:
            choices = method_choices(controller.place.models, controller.place.data_folder)
        except UserError as error:
            controller.refused.emit(told_error(error))
            return
        if self._loaders is None:
            self._loaders = self._make_loader(_BUDGET), self._make_loader(_BUDGET)
        page = MethodsPage(choices, controller.photo, self._loaders, self._theme)
        self.page = page
        page.closed.connect(self.close)
        for side, preset in zip(page.sides, (_NOW, _PAPERS), strict=True):
            side.choice.changed.connect(partial(self._on_choice, side))
            side.wished.connect(partial(self._make, side))
            side.stopped.connect(partial(self._stop, side))
            side.taken.connect(partial(self._take, side))
            side.choice.take_preset(preset)
        open_page(self._pages, page, page.sides[1].choice)

    def close(self) -> None:
        """Leave the page; what was not used is forgotten."""
        if self.page is None:
            return
        page, self.page = self.page, None
        for job in self._jobs:
            self._controller.runner.cancel(job)
        self._jobs.clear()
        leave_page(self._pages, page, self._view.area.view)

    def _on_choice(self, side: MethodsSide) -> None:
        from photoclust.services.measure.trial import as_it_is

        assert self.page is not None
        side.show_waiting()
        if side.choice.made_by is None:
            self._show(side, as_it_is(self._controller.clustering, self._controller.photos))
        self.page.show_agreement()

    def _make(self, side: MethodsSide) -> None:
        from photoclust.services.measure.trial import try_methods

        controller, methods = self._controller, side.choice.made_by
        library, engine = controller.library, controller.engine
        if methods is None or library is None or engine is None:
            return
        work = partial(
            try_methods,
            controller.place,
            library,
            engine,
            controller.clustering,
            controller.photos_now(),
            methods,
        )
        request = JobRequest(self.tr("Comparing methods"), Lane.GROUPING, work)
        side.show_progress(None)
        job = controller.runner.start(request, self._on_made)
        self._jobs[job] = side

    def _stop(self, side: MethodsSide) -> None:
        for job, of in self._jobs.items():
            if of is side:
                self._controller.runner.cancel(job)

    def _on_progress(self, progress: JobProgress) -> None:
        side = self._jobs.get(progress.job)
        if side is not None:
            side.show_progress(progress.reading)

    def _on_made(self, outcome: Outcome) -> None:
        side = self._jobs.pop(outcome.job, None)
        if side is None or self.page is None:
            return
        if isinstance(outcome, Succeeded):
            self._show(side, outcome.value)
        elif isinstance(outcome, Failed) and isinstance(outcome.error, UserError):
            side.show_waiting(told_error(outcome.error))
        else:
            side.show_waiting()
            self._controller.report(outcome)
        self.page.show_agreement()

    def _show(self, side: MethodsSide, trial: Trial) -> None:
        if trial.made_by is None:
            clustering = self._controller.clustering
            ordered = sorted(clustering.clusters.values(), key=lambda c: (-len(c), c.id))
            titles = [printable(title_of(cluster)) for cluster in ordered]
            side.show_trial(trial, titles, made_by(clustering.hierarchy))
        else:
            name = self.tr("Group {n}")
            titles = [name.replace("{n}", str(n + 1)) for n in range(len(trial.groups))]
            side.show_trial(trial, titles)

    def _take(self, side: MethodsSide) -> None:
        from photoclust.services.measure.trial import take_groups

        controller, trial = self._controller, side.trial
        library, engine, session = controller.library, controller.engine, controller.session
        self.close()
        if trial is None or library is None or engine is None or session is None:
            return
        work = partial(
            take_groups,
            controller.place,
            library,
            engine,
            session.clustering,
            controller.photos_now(),
            session.done(),
            trial,
        )
        request = JobRequest(self.tr("Grouping photos"), Lane.GROUPING, work)
        controller.runner.start(request, self._on_taken)

    def _on_taken(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        if not self._use(outcome.value):
            text = self.tr("Photos are being grouped. Compare methods again when that is done.")
            self._controller.refused.emit(text)
            return
        number = len(self._controller.clustering.clusters)
        text = told(
            Text(
                "The library has 1 group by the methods you chose. Undo takes that back; “Group "
                "the photos again” makes PhotoClust’s own.",
                "The library has {n} groups by the methods you chose. Undo takes that back; “Group "
                "the photos again” makes PhotoClust’s own.",
                n=number,
            )
        )
        self.told.emit(Message(text, key="methods", answer=True))
