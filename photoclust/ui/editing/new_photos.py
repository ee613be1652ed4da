"""What a person does with new photos that fit groups: looks at them, takes or sends them back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId
from photoclust.core.edits import RejectPhotos
from photoclust.core.new_photos import TakeNew
from photoclust.core.photo import PhotoId
from photoclust.services.groups.group_library import Addition
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.editing import step_words
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.words import added, waiting
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

_KEY = "new photos"


@dataclass(frozen=True, slots=True)
class _Pending:
    """New photos that wait for a yes.

    Attributes:
        photos: The photos.
        clusters: The groups they wait in.
    """

    photos: frozenset[PhotoId]
    clusters: tuple[ClusterId, ...]


class NewPhotosFlow(QObject):
    """Leads through the groups with new photos. GUI thread only.

    Nobody has to: a bar says what came, and all of it can be taken with one button.

    Args:
        controller: The library.
        view: What is chosen and selected.
        answers: Says what came of a step.
        parent: Qt parent.

    Signals:
        told: What became of new photos (the `Message`).
        done_with: What was told under this key (str) holds no more.
    """

    told = Signal(object)
    done_with = Signal(str)

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        answers: StepAnswers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._answers = answers
        controller.opened.connect(self._on_opened)
        controller.changed.connect(self._on_changed)

    # The bar

    def tell_added(self, addition: Addition) -> None:
        """Say what became of new photos, and offer to take those that fit."""
        new = addition.new
        waits = new & self._controller.clustering.pending()
        known = {cluster.id for cluster in addition.change.before}
        own = [cluster for cluster in addition.change.after if cluster.id not in known]
        text = added(len(new), len(waits), sum(map(len, own)), len(own))
        message = Message(text, Level.SUCCESS, key=_KEY, answer=True)
        if waits:
            message = self._offering(message)
        elif own:
            message = replace(
                message, action=self.tr("Look"), on_action=lambda: self._show(own[0].id)
            )
        self.told.emit(message)

    def _on_opened(self) -> None:
        number = len(self._controller.clustering.pending())
        if number:
            self.told.emit(self._offering(Message(waiting(number), key=_KEY)))

    def _offering(self, message: Message) -> Message:
        return replace(
            message,
            action=self.tr("Add all"),
            on_action=self.take_all,
            other=self.tr("Look"),
            on_other=self.look,
        )

    def _on_changed(self, change: Change) -> None:
        had = any(cluster.pending for cluster in change.before)
        if had and not self._controller.clustering.pending():
            self.done_with.emit(_KEY)

    # What a person does

    def take_all(self) -> None:
        """Say yes to all new photos of all groups."""
        clusters = self._controller.clustering.clusters.values()
        self._take(tuple(c.id for c in clusters if c.pending))

    def look(self) -> None:
        """Go to the next group with new photos: from the one that is looked at on, around."""
        following = self._following()
        if following is not None:
            self._show(following)

    def answer(self, *, yes: bool) -> bool:
        """Say yes or no to new photos that are selected, or wait where a person is.

        Returns:
            Whether there were any; else the key is for whoever asks something else.
        """
        pending = self._meant(yes=yes)
        if pending is None:
            return False
        if yes:
            self._take(pending.clusters, pending.photos)
        else:
            self.send_back(pending.photos)
        return True

    @property
    def acts(self) -> bool:
        """Whether Yes and No are about new photos now."""
        return self._meant(yes=True) is not None

    def take_here(self, cluster: ClusterId) -> None:
        """Say yes to the new photos of a group, or to those that are selected there."""
        pending = self._in((cluster,))
        self._take(pending.clusters, self._selected(pending) or pending.photos)

    def send_back_here(self, cluster: ClusterId) -> None:
        """Send the new photos of a group back, or those that are selected there."""
        pending = self._in((cluster,))
        self.send_back(self._selected(pending) or pending.photos)

    def send_back(self, photos: Collection[PhotoId]) -> None:
        """Say that new photos do not belong where they are."""
        self._answers.apply(RejectPhotos(frozenset(photos)), step_words.sent_to_unsorted)
        self._view.refresh_now()
        self._view.grid.clearSelection()  # the next one is looked at, not chosen

    def _take(
        self, clusters: tuple[ClusterId, ...], photos: frozenset[PhotoId] | None = None
    ) -> None:
        here = self._view.chosen_clusters
        if not clusters or self._answers.apply(TakeNew(clusters, photos), step_words.taken) is None:
            return
        self._view.refresh_now()
        self._view.grid.clearSelection()
        if here and not self._in(here).photos:
            self.look()

    def _meant(self, *, yes: bool) -> _Pending | None:
        """The new photos that a key is about; None where it is about none."""
        if self._view.overview and self._view.grid.selected_count():
            here = self._in(tuple(self._controller.clustering.clusters))
        else:
            here = self._in(self._view.chosen_clusters)
        if not here.photos:
            return None
        selected = self._selected(here)
        if selected:
            homes = self._controller.clustering.clusters
            homes_of = tuple(c for c in here.clusters if not selected.isdisjoint(homes[c].pending))
            return _Pending(selected, homes_of)
        if self._view.grid.selected_count():
            return None
        if yes:
            return here
        current = self._view.grid.current_photo()
        if current is None or current.id not in here.photos:
            return None
        return _Pending(frozenset({current.id}), here.clusters)

    def _selected(self, pending: _Pending) -> frozenset[PhotoId]:
        return pending.photos.intersection(self._view.grid.selected_photos())

    def _in(self, clusters: Collection[ClusterId]) -> _Pending:
        known = self._controller.clustering.clusters
        there = tuple(c for c in clusters if c in known and known[c].pending)
        return _Pending(frozenset().union(*(known[c].pending for c in there)), there)

    def _following(self) -> ClusterId | None:
        """The next group with new photos in the order of the list."""
        known = self._controller.clustering.clusters
        order = self._view.rows.sequence
        chosen = self._view.chosen_clusters
        place = order.index(chosen[-1]) + 1 if chosen and chosen[-1] in order else 0
        around = (*order[place:], *order[:place])
        return next((c for c in around if known[c].pending), None)

    def _show(self, cluster: ClusterId) -> None:
        """Choose a group, with the keyboard on its first photo; a search must not hide it."""
        if cluster not in self._controller.clustering.clusters:
            return
        if self._view.rows.row_of(cluster) is None:
            self._view.everything_wished.emit()
        self._view.choose([cluster])
        self._view.area.go_to_section(cluster)
        self._view.area.view.setFocus()
