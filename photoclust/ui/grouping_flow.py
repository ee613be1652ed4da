"""Decides when to group, and puts what comes of it into the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import Change, SplitCluster, apply_change
from photoclust.core.errors import BugError
from photoclust.core.session import HistoryEntry, Session
from photoclust.ui.job_runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library_controller import LibraryController
from photoclust.ui.library_jobs import (
    FoldersRead,
    Regrouping,
    group_library,
    split_cluster,
)

if TYPE_CHECKING:
    from photoclust.services.regroup import Grouped

_FIRST_AT = 300
"""Photos after which a first grouping shows what is to come."""

_AGAIN_FACTOR = 4
"""While photos are read, the next grouping waits for this many times as many: the later ones
take longer and change less."""

_HOLD_MS = 500
"""How often a grouping that waits for a person to finish typing or dragging looks again."""


class GroupingFlow(QObject):
    """Groups while photos arrive, after reading, and when the slider moves. GUI thread only.

    Never changes clusters under a person's hands: while `busy_hands` says so, it waits.

    Args:
        controller: The library.
        busy_hands: Whether a person is typing a name or dragging right now.
        parent: Qt parent.

    Signals:
        regrouped: Clusters that nobody keeps were made anew.
    """

    regrouped = Signal()

    def __init__(
        self,
        controller: LibraryController,
        busy_hands: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._busy_hands = busy_hands
        self._grouped: Grouped | None = None
        self._job: JobId | None = None
        self._next_at = _FIRST_AT
        self._group_again = False
        self._slide: _Slide | None = None
        self._wish: _Wish | None = None
        self._held: tuple[Regrouping, bool] | None = None
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(self._apply_held)
        controller.photos_changed.connect(self._on_photos_arrived)
        controller.reading_ended.connect(self._on_reading_ended)

    @property
    def busy(self) -> bool:
        """Whether a grouping is under way or waits to be applied."""
        return self._job is not None or self._held is not None or self._wish is not None

    def group_now(self) -> None:
        """Group all photos that nobody keeps, anew."""
        if self._job is not None:
            self._group_again = True
            return
        self._group_again = False
        clustering = self._controller.clustering
        granularity = None if clustering.automatic else clustering.granularity
        self._start(None, clustering, granularity)

    def slide_to(self, granularity: float | None) -> None:
        """Cut the hierarchy elsewhere (0 finest, 1 coarsest, None automatic).

        Only the newest wish counts, and steps in a row are one step of the history.
        """
        self._wish = _Wish(granularity)
        self._slide_next()

    def split(self, cluster: ClusterId) -> None:
        """Take a cluster apart along its hierarchy."""
        library, engine = self._controller.library, self._controller.engine
        if library is None or engine is None:
            return
        clustering = self._controller.clustering
        work = partial(
            split_cluster,
            self._controller.place,
            library,
            engine,
            clustering,
            cluster,
            dict(self._controller.photos),
            self._grouped,
        )
        request = JobRequest(self.tr("Splitting the group"), Lane.GROUPING, work)
        self._controller.runner.start(
            request, partial(self._on_split, clustering.clusters.get(cluster))
        )

    def _on_split(self, before: object, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        edit: SplitCluster = outcome.value
        if self._controller.clustering.clusters.get(edit.cluster) == before:
            self._controller.apply(edit)

    def _on_photos_arrived(self) -> None:
        """Show a first grouping while photos are still being read."""
        if not self._controller.reading or self._job is not None or self._held is not None:
            return
        if self._controller.engine is None or self._has_edits():
            return
        clustering = self._controller.clustering
        ungrouped = len(clustering.unsorted)
        if clustering.photo_count() >= self._next_at and ungrouped * 2 >= clustering.photo_count():
            self._next_at = clustering.photo_count() * _AGAIN_FACTOR
            self._start(None, clustering, None)

    def _has_edits(self) -> bool:
        """Whether a person has begun to work on the clusters."""
        return any(cluster.kept for cluster in self._controller.clustering.clusters.values())

    def _on_reading_ended(self, read: FoldersRead | None) -> None:
        self._next_at = _FIRST_AT
        library = self._controller.clustering.photos()
        if read is not None and not read.ungrouped.isdisjoint(library):
            self.group_now()

    def _start(
        self,
        grouped: Grouped | None,
        clustering: Clustering,
        granularity: float | None,
        *,
        slide: bool = False,
        partly: bool = False,
    ) -> None:
        library, engine = self._controller.library, self._controller.engine
        if library is None or engine is None or self._controller.runner.closed:
            return
        work = partial(
            group_library,
            self._controller.place,
            library,
            engine,
            clustering,
            dict(self._controller.photos),
            grouped,
            granularity,
            partly,
        )
        quiet = grouped is not None  # a cut takes a moment, building the hierarchy does not
        request = JobRequest(self.tr("Grouping photos"), Lane.GROUPING, work, quiet=quiet)
        self._job = self._controller.runner.start(request, partial(self._on_grouped, slide=slide))

    def _slide_next(self) -> None:
        session = self._controller.session
        if self._wish is None or self._job is not None or self._held is not None or not session:
            return
        wish, self._wish = self._wish, None
        slide = self._slide
        if slide is None or session.next_undo is not slide.entry:
            self._slide = None  # something else was done since: another step begins
        base = session.clustering if self._slide is None else self._slide.base
        self._start(self._grouped, base, wish.granularity, slide=True)

    def _on_grouped(self, outcome: Outcome, *, slide: bool) -> None:
        self._job = None
        self._controller.report(outcome)
        if isinstance(outcome, Succeeded) and outcome.value is not None:
            self._held = (outcome.value, slide)
            self._apply_held()
        else:
            self._go_on()

    def _apply_held(self) -> None:
        if self._held is None:
            return
        if self._busy_hands():
            self._hold.start()
            return
        regrouping, slide = self._held
        self._held = None
        self._grouped = regrouping.grouped
        session = self._controller.session
        if session is None:
            return
        if slide and self._slide is not None and session.next_undo is self._slide.entry:
            # The step before was of the same slide; it makes room for this one.
            session.undo()
            self._record(session, regrouping, slide=True)
        elif _fits(regrouping.change, session.clustering):
            self._record(session, regrouping, slide=slide)
        else:
            # A person was faster: the same hierarchy, cut again for what is there now.
            clustering = session.clustering
            granularity = None if clustering.automatic else clustering.granularity
            self._start(self._grouped, clustering, granularity, partly=True)
        self._go_on()

    def _record(self, session: Session, regrouping: Regrouping, *, slide: bool) -> None:
        self._slide = None
        if not regrouping.change.is_empty:
            session.record(regrouping.change)
            entry = session.next_undo
            if slide and entry is not None:
                self._slide = _Slide(regrouping.base, entry)
        if self._controller.library is not None:
            self._controller.library.workspace.library.set_grouped(regrouping.scope)
        self.regrouped.emit()

    def _go_on(self) -> None:
        if self._job is None and self._group_again:
            self.group_now()
        else:
            self._slide_next()


def _fits(change: Change, clustering: Clustering) -> bool:
    """Whether a change made a moment ago can still be made: photos that came in do not matter."""
    try:
        apply_change(clustering, change)
    except BugError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Wish:
    """Where a person wants the hierarchy to be cut."""

    granularity: float | None


@dataclass(frozen=True, slots=True)
class _Slide:
    """Steps of the slider in a row.

    Attributes:
        base: The clusters before the first step.
        entry: The step of the history that stands for all of them.
    """

    base: Clustering
    entry: HistoryEntry
