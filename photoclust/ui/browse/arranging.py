"""Has photos and groups ordered so that like stands beside like, where a person wants that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.ui.browse.alike import AlikeOrders, Home
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.groups.order import ClusterOrder
from photoclust.ui.groups.rows import ClusterListModel
from photoclust.ui.jobs.runner import Failed, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.likeness import PhotoLikeness
from photoclust.ui.photos.rows import PhotoGridModel

if TYPE_CHECKING:
    from photoclust.services.groups.arrange import GroupOrder
    from photoclust.services.groups.similar import SimilarIndex

_CALM_MS = 300
"""Time without a change before what is not looked at yet is ordered."""

_FIRST_BATCH = 8
"""Groups after which orders are handed on, then after twice as many, and so on."""

_MOST_AT_ONCE = 10_000
"""Photos whose orders are handed on together, and that get another place with one refresh: it takes
a tenth of a second then, whatever the size of the library."""

_BETWEEN_MS = 100
"""Time for a person's hands between two such refreshes."""

_HAND_MS = 300
"""Time after a person's last movement before orders that came meanwhile are shown."""

_MOST_REST_S = 0.5
"""However long a person goes on scrolling, a group is ordered that often."""

_MOST_AHEAD = 5000
"""Photos of the groups that a person will come to next which are ordered ahead."""


class Arranging(QObject):
    """Orders off the GUI thread, and sees to it that nothing moves under a person's eyes.

    Photos of a group are ordered when it is shown for the first time and when a person comes to it
    anew; groups after a regrouping, and when a person asks for it. In between, what is there stays
    where it is. GUI thread only.

    Args:
        controller: The library.
        likeness: What photos are compared by.
        orders: Where the orders of photos go.
        rows: The list of groups.
        grid: The photos.
        photos: The rows of the grid.
        parent: Qt parent.

    Signals:
        arranged: Photos or groups stand in another order now.
    """

    arranged = Signal()

    def __init__(
        self,
        controller: LibraryController,
        likeness: PhotoLikeness,
        orders: AlikeOrders,
        rows: ClusterListModel,
        grid: PhotoGrid,
        photos: PhotoGridModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._likeness = likeness
        self._orders = orders
        self._rows = rows
        self._grid = grid
        self._photos = photos
        self._shown: tuple[Home, ...] = ()
        self._due: set[Home] = set()
        self._handled = False
        self._resting = False
        self._job: JobId | None = None
        self._job_for: frozenset[Home] = frozenset()
        self._groups: GroupOrder | None = None
        self._groups_due = True
        self._groups_job: JobId | None = None
        self._coming: dict[Home, int] = {}
        self._next = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._next.timeout.connect(self._show_some)
        self._hand = QTimer(self, singleShot=True, interval=_HAND_MS)
        self._hand.timeout.connect(self._show_some)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._go_on)
        grid.moved_by_hand.connect(self._note_hand)
        rows.order_chosen.connect(self._on_order_chosen)
        controller.changed.connect(lambda _: self._calm.start())
        controller.engine_changed.connect(self._begin_again)
        controller.reading_ended.connect(lambda _: self._begin_again())

    @property
    def pending(self) -> bool:
        """Whether an order is being made or soon will be."""
        working = self._job is not None or self._groups_job is not None
        return (
            working
            or bool(self._coming)
            or (self._calm.isActive() and self._likeness.index() is not None)
        )

    @property
    def hand_moves(self) -> bool:
        """Whether a person scrolls, or did a moment ago."""
        return self._hand.isActive()

    # Photos

    def look(self, shown: Sequence[Home], *, anew: bool) -> None:
        """Take note of what is shown now, just before it is.

        Args:
            shown: The groups whose photos are shown in this order; none for another order.
            anew: Whether they were not shown before, or are to be ordered anew.
        """
        self._shown = tuple(shown)
        wanted = self._lacking(shown)
        if anew:
            self._handled = False
            self._orders.show(shown)
            self._due = set(wanted)
        if not self._job_for.issuperset(wanted):
            self._arrange_photos()

    def _lacking(self, homes: Sequence[Home]) -> list[Home]:
        """Those of some groups that have no order with all their photos."""
        lacking = self._orders.lacking(self._controller.clustering, homes)
        # While photos are read, Unsorted is another one twice a second.
        return [home for home in lacking if not (home is None and self._controller.reading)]

    def _arrange_photos(self) -> None:
        """Order what is shown, then what is shown next."""
        index, runner = self._likeness.index(), self._controller.runner
        if index is None or runner.closed or self._resting:
            return
        wanted = self._lacking(self._shown) or self._lacking(self._few_ahead())
        if not wanted:
            return
        if self._job is not None:
            runner.cancel(self._job)
        clustering = self._controller.clustering
        before = {home: self._orders.sequence(home) for home in wanted}
        work = partial(_photos_in_order, index, clustering, self._controller.photos, before)
        request = JobRequest(self.tr("Putting like beside like"), Lane.PREVIEW, work, quiet=True)
        self._job_for = frozenset(wanted)
        self._job = runner.start(request, self._on_photos, self._take)

    def _few_ahead(self) -> list[Home]:
        """The groups a person comes to next, as far as that is soon done."""
        rows = self._rows.homes
        last = self._shown[-1:]
        place = rows.index(last[0]) if last and last[0] in rows else 0
        found: list[Home] = []
        left = _MOST_AHEAD
        clustering = self._controller.clustering
        if not self._shown:
            return found
        for home in dict.fromkeys((*rows[place + 1 : place + 3], *rows[:place][-1:], None)):
            cluster = None if home is None else clustering.clusters.get(home)
            left -= len(clustering.unsorted) if cluster is None else len(cluster)
            if left >= 0:
                found.append(home)
        return found

    def _take(self, batch: _Batch) -> None:
        self._orders.take(batch.clustering, batch.orders)
        self._coming.update((home, len(order)) for home, order in batch.orders.items())
        if not self._next.isActive():
            self._show_some()

    def _show_some(self) -> None:
        """Show the orders that came, of so many photos that the window goes on answering.

        While a person scrolls they wait: a refresh takes longer than a frame.
        """
        if self.hand_moves:
            return
        in_use = self._in_use()
        now: list[Home] = []
        left = _MOST_AT_ONCE
        while self._coming and left > 0:
            home = next(iter(self._coming))
            photos = self._coming.pop(home)
            if home not in in_use and (home in self._due or not self._orders.sequence(home)):
                now.append(home)
                left -= photos
        self._due.difference_update(now)
        if self._coming:
            self._next.start()
        if self._orders.show(now):
            self.arranged.emit()

    def _on_photos(self, outcome: Outcome) -> None:
        if outcome.job != self._job:
            return  # another one took its place
        self._job, self._job_for = None, frozenset()
        self._note_outcome(outcome)
        self._calm.start()  # what changed meanwhile, and what comes next

    def _in_use(self) -> set[Home]:
        """The groups whose photos stay as they are, because a person has begun to handle them."""
        if not self._handled and not self._grid.selected_count():
            return set()
        top = self._grid.verticalOffset()
        seen = self._grid.tiles.sections_between(top, top + self._grid.viewport().height())
        sections = self._photos.sections
        return {sections[number].cluster for number in seen if number < len(sections)}

    def _note_hand(self) -> None:
        self._handled = True
        self._hand.start()

    # Groups

    @property
    def group_order(self) -> Sequence[ClusterId]:
        """The newest order of the groups, for the next start; nothing where none was made."""
        return () if self._groups is None else self._groups.clusters

    def remember_groups(self, order: Sequence[ClusterId]) -> None:
        """Take the order of the groups that was made at the end of the last run."""
        self._rows.take_likeness(order, self._slot, anew=True)
        self._groups_due = not self._controller.clustering.clusters.keys() <= set(order)

    def note_regrouping(self) -> None:
        """The groups were made anew: order them anew too."""
        self._groups_due = True
        self._arrange_groups()

    def _on_order_chosen(self) -> None:
        self._groups_due = True
        self._arrange_groups()

    def _arrange_groups(self) -> None:
        index, runner = self._likeness.index(), self._controller.runner
        clustering = self._controller.clustering
        if index is None or runner.closed or self._resting:
            return
        if self._rows.order is not ClusterOrder.ALIKE:
            return
        if self._groups_job is not None:
            runner.cancel(self._groups_job)
        work = partial(
            _groups_in_order,
            index,
            clustering,
            self._controller.photos,
            self._rows.sequence if self._groups is not None else self._rows.likeness,
        )
        request = JobRequest(self.tr("Putting like beside like"), Lane.PREVIEW, work, quiet=True)
        self._groups_job = runner.start(request, self._on_groups)

    def _on_groups(self, outcome: Outcome) -> None:
        if outcome.job != self._groups_job:
            return  # another one took its place
        self._groups_job = None
        self._note_outcome(outcome)
        if isinstance(outcome, Succeeded):
            self._groups = outcome.value
            due, self._groups_due = self._groups_due, False
            self._rows.take_likeness(self._groups.clusters, self._slot, anew=due)
            if due:
                self.arranged.emit()

    def _slot(self, cluster: Cluster, listed: Sequence[ClusterId]) -> int | None:
        """Where in the list a group goes that came later."""
        if self._groups is None:
            return None
        return self._groups.place(cluster, listed, self._controller.photos)

    def _note_outcome(self, outcome: Outcome) -> None:
        """Tell what went wrong once, and try again when photos were read."""
        self._resting = isinstance(outcome, Failed)
        self._controller.report(outcome)

    def _begin_again(self) -> None:
        self._resting = False
        self._calm.start()

    def _go_on(self) -> None:
        if self._job is None:
            self._arrange_photos()
        known, there = set(self.group_order), self._controller.clustering.clusters.keys()
        if self._groups_job is None and (self._groups_due or known != there):
            self._arrange_groups()


@dataclass(frozen=True, slots=True)
class _Batch:
    """Orders of the photos of some groups, as these were in a clustering."""

    clustering: Clustering
    orders: Mapping[Home, Sequence[PhotoId]]


def _photos_in_order(
    index: SimilarIndex,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    before: Mapping[Home, Sequence[PhotoId]],
    context: JobContext,
) -> None:
    """Order the photos of groups; hands on a `_Batch` at a time. A job.

    Args:
        index: What photos are compared by.
        clustering: The groups.
        photos: The library's photos, which are looked up one by one: they may be others meanwhile.
        before: The groups that are ordered, and the order that is shown of each.
        context: Progress and cancelling.
    """
    from photoclust.services.groups.arrange import arrange_photos

    done: dict[Home, Sequence[PhotoId]] = {}
    size, number = _FIRST_BATCH, 0
    for home, sequence in before.items():
        cluster = None if home is None else clustering.clusters[home]
        members = clustering.unsorted if cluster is None else cluster.members.keys()
        context.cancel.rest(_MOST_REST_S)
        there = [photos[p] for p in members if p in photos]
        memberships = {} if cluster is None else cluster.members
        order = arrange_photos(index, there, memberships, sequence, context.cancel)
        # Not by a difference: that goes through the whole library, for each group.
        done[home] = (*order, *sorted(p for p in members if p not in photos))
        number += len(done[home])
        if len(done) == size or number >= _MOST_AT_ONCE:
            context.deliver(_Batch(clustering, done))
            done, size, number = {}, 2 * size, 0
    context.deliver(_Batch(clustering, done))


def _groups_in_order(
    index: SimilarIndex,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    before: Sequence[ClusterId],
    context: JobContext,
) -> GroupOrder:
    """Order the groups. A job."""
    from photoclust.services.groups.arrange import arrange_groups

    return arrange_groups(index, clustering, photos, before, context.cancel)
