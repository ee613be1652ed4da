"""What a person does with new photos that fit groups: looks at them, takes or sends them back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId
from photoclust.core.edits import RejectPhotos
from photoclust.core.new_photos import LeaveUnsorted, TakeNew
from photoclust.core.photo import PhotoId
from photoclust.services.groups.group_library import Addition
from photoclust.ui.browse.still_to_do import first_to_do
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.editing import step_words
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.words import added, waiting
from photoclust.ui.grid.section_header import HeaderAction
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.photos.rows import GridSection
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
        view.grid.header_action.connect(self._on_header)
        view.empty.look_requested.connect(self._look_at_what_is_to_do)

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

    def look(self) -> bool:
        """Go to a group with new photos: the one that is looked at, or the next after it.

        Returns:
            Whether there is one.
        """
        following = self._following()
        if following is not None:
            self._show(following)
        return following is not None

    def _look_at_what_is_to_do(self) -> None:
        first = first_to_do(self._controller.clustering)
        if first is not None:
            self._show(first)

    def answer(self, *, yes: bool) -> bool:
        """Say yes or no to new photos that are selected, or wait where a person is.

        Returns:
            Whether there were any; else the key is for whoever asks something else.
        """
        pending = self._meant(yes=yes)
        if pending is None:
            return False
        if yes:
            self._take_and_go_on(pending)
        else:
            self._send_back(pending.photos)
        return True

    @property
    def acts(self) -> bool:
        """Whether Yes and No are about new photos now."""
        return self._meant(yes=True) is not None

    def wait_in(self, clusters: Collection[ClusterId]) -> bool:
        """Whether new photos wait in any of some groups."""
        return bool(self._in(clusters).photos)

    def take_in(self, clusters: Collection[ClusterId]) -> None:
        """Say yes to all new photos of groups."""
        self._take(self._in(clusters).clusters)

    def _on_header(self, section: GridSection, action: HeaderAction) -> None:
        """Do what a button above new photos says, to those that are selected or to all."""
        selected = frozenset(self._view.grid.selected_photos())
        if action is HeaderAction.LEAVE:
            undecided = self._controller.clustering.undecided()
            self._answers.apply(LeaveUnsorted(undecided & selected or undecided), step_words.left)
        elif section.cluster is not None:
            pending = self._in((section.cluster,))
            photos = pending.photos & selected or pending.photos
            if action is HeaderAction.TAKE:
                self._take_and_go_on(replace(pending, photos=photos))
            elif action is HeaderAction.SEND_BACK:
                self._send_back(photos)

    def _send_back(self, photos: frozenset[PhotoId]) -> None:
        rows = self._view.photos.rows_of(photos)
        behind = self._view.photos.ids[rows[0] :] if rows else ()
        following = next((photo for photo in behind if photo not in photos), None)
        self._answers.apply(RejectPhotos(photos), step_words.sent_to_unsorted)
        self._view.refresh_now()
        self._view.grid.clearSelection()  # the next one is looked at, not chosen
        if following is not None:
            self._view.grid.go_to_photo(following)

    def _take_and_go_on(self, pending: _Pending) -> None:
        self._take(pending.clusters, pending.photos)
        self._view.refresh_now()
        self._view.grid.clearSelection()
        if not self._in(pending.clusters).photos:
            self.look()

    def _take(
        self, clusters: tuple[ClusterId, ...], photos: frozenset[PhotoId] | None = None
    ) -> None:
        if clusters:
            self._answers.apply(TakeNew(clusters, photos), step_words.taken)

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
        """The next group with new photos in the order of the list, around its end."""
        known = self._controller.clustering.clusters
        order = self._view.rows.sequence
        chosen = self._view.chosen_clusters
        place = order.index(chosen[0]) if chosen and chosen[0] in order else 0
        around = (*order[place:], *order[:place])
        return next((c for c in around if known[c].pending), None)

    def _show(self, cluster: ClusterId) -> None:
        """Choose a group, with the keyboard on its first new photo; a search must not hide it."""
        if cluster not in self._controller.clustering.clusters:
            return
        if self._view.rows.row_of(cluster) is None:
            self._view.everything_wished.emit()
        self._view.choose([cluster])
        rows = self._view.photos.rows_of(self._in((cluster,)).photos)
        if rows:
            self._view.grid.go_to_photo(self._view.photos.ids[rows[0]])
        self._view.area.go_to_section(cluster)
        self._view.area.view.setFocus()
