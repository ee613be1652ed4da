"""Turns commands, drops and typed names into edits of the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QCursor, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    MovePhotos,
    RejectPhotos,
    RenameCluster,
    merge_of,
)
from photoclust.core.new_photos import LeaveUnsorted
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.editing import step_words
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.new_photos import NewPhotosFlow
from photoclust.ui.editing.pins import Pins
from photoclust.ui.editing.split_flow import SplitFlow
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.language.words import title_of, told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.photos.view_mode import ViewMode

PIN_KEYS = range(1, 10)


class EditCommands(QObject):
    """What a person can do to groups and photos. GUI thread only.

    Args:
        controller: The library.
        splitting: Splits groups.
        view: What is chosen and selected.
        pins: Groups with a number key.
        answers: Says what came of it.
        new_photos: Leads through the groups that new photos came to.
        actions: The window's commands.
        page: Where number keys work.
    """

    def __init__(
        self,
        controller: LibraryController,
        splitting: SplitFlow,
        view: LibraryView,
        pins: Pins,
        answers: StepAnswers,
        new_photos: NewPhotosFlow,
        actions: Actions,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._controller = controller
        self._splitting = splitting
        self._view = view
        self._pins = pins
        self._answers = answers
        self._new_photos = new_photos
        self._actions = actions
        self._page = page
        for action, command in (
            (actions.accept, self.accept_chosen),
            (actions.rename, self.rename_chosen),
            (actions.merge, self.merge_chosen),
            (actions.split, self.split_chosen),
            (actions.dissolve, self.dissolve_chosen),
            (actions.new_group, self.group_selected),
            (actions.unsorted, self.reject_selected),
            (actions.move_to, self.move_selected_to),
        ):
            action.triggered.connect(lambda _=False, c=command: c())
        for number in PIN_KEYS:
            key = QShortcut(QKeySequence(str(number)), page)
            key.activated.connect(lambda n=number: self.send_to_pin(n))
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), page)
            key.activated.connect(lambda n=number: self.pin_chosen(n))
        view.list.accept_requested.connect(self.accept_chosen)
        view.grid.accept_requested.connect(self.accept_chosen)
        view.grid.remove_requested.connect(lambda photo: self.reject([photo]))
        view.rows.renamed.connect(self.rename)
        view.list.photos_dropped.connect(self.move)
        view.list.photos_dropped_beside.connect(self.group)
        view.list.clusters_dropped.connect(self.merge_into)
        view.pane.photos_for_new_group.connect(self.group)
        view.pane.photos_for_unsorted.connect(self.reject)
        view.chosen_changed.connect(self.update_actions)
        controller.changed.connect(lambda _: self.update_actions())
        self.update_actions()

    # Commands on the chosen groups

    def accept_chosen(self) -> None:
        """Say that the chosen groups are right, and go on to the next one.

        Where new photos waited there, that is the next one with new photos.
        """
        chosen = self._view.chosen_clusters
        waited = self._new_photos.wait_in(chosen)
        self._accept(chosen)
        self._new_photos.take_in(chosen)  # also where the group was accepted before
        if self._view.detour.active or self._view.mode is ViewMode.TIMELINE:
            return  # to go on would end what was found, or lead to another time
        if not (waited and self._new_photos.look()):
            self._view.list.step(1)
            self._view.take_choice()

    def _accept(self, chosen: Sequence[ClusterId]) -> None:
        clusters = self._open(chosen)
        if clusters:
            known = self._controller.clustering.clusters
            titles = {cluster: title_of(known[cluster]) for cluster in clusters}
            accept = AcceptClusters(tuple(clusters), titles=titles)
            self._answers.apply(accept, step_words.accepted)

    def rename_chosen(self) -> None:
        """Type a name for the group that the keyboard is on."""
        clusters = self._view.chosen_clusters
        if clusters:
            self._view.list.rename(clusters[0])

    def rename(self, cluster: ClusterId, name: str) -> None:
        """Give a group a name."""
        known = self._controller.clustering.clusters.get(cluster)
        suggestion = "" if known is None else told(known.suggested_name)
        self._controller.apply(RenameCluster(cluster, name, suggestion))

    def merge_chosen(self) -> None:
        """Merge the chosen groups; with one chosen, ask which other one joins it."""
        clusters = self._view.chosen_clusters
        if len(clusters) > 1:
            self._merge(clusters)
        elif clusters:
            from photoclust.ui.groups.picker import ClusterPicker

            others = [row for row in self._view.rows.rows if row.cluster != clusters[0]]
            picker = ClusterPicker(
                self.tr("Merge with"), others, parent=self._page, cover=self._cover
            )
            picker.picked.connect(lambda other: self._merge([clusters[0], other]))
            picker.pop_up(self._place())

    def merge_into(self, clusters: Sequence[ClusterId], target: ClusterId) -> None:
        """Merge groups into the one they were dropped on."""
        self._merge([target, *clusters])

    def _merge(self, clusters: Sequence[ClusterId]) -> None:
        merge = merge_of(self._controller.clustering, clusters)
        if self._answers.apply(merge, step_words.merged) is not None:
            self._view.choose([merge.target])

    def split_chosen(self) -> None:
        """Show how the chosen group comes apart."""
        clusters = self._view.chosen_clusters
        if len(clusters) == 1:
            self._splitting.split(clusters[0])

    def dissolve_chosen(self) -> None:
        """Put all photos of the chosen groups into Unsorted."""
        clusters = self._view.chosen_clusters
        if clusters:
            self._answers.apply(DissolveClusters(tuple(clusters)), step_words.sent_to_unsorted)

    # Commands on the selected photos

    def reject_selected(self) -> None:
        """Take the selected photos out of their groups."""
        self.reject(self._view.grid.selected_photos())

    def reject(self, photos: Sequence[PhotoId]) -> None:
        """Take photos out of their groups; those that are in none stay unsorted on purpose."""
        photos = self._whole(photos)
        clustering = self._controller.clustering
        undecided = clustering.undecided().intersection(photos)
        if undecided and clustering.unsorted.issuperset(photos):
            self._answers.apply(LeaveUnsorted(undecided), step_words.left)
        elif photos:
            self._answers.apply(RejectPhotos(frozenset(photos)), step_words.sent_to_unsorted)

    def _whole(self, photos: Sequence[PhotoId]) -> list[PhotoId]:
        """Photos with the rest of their stacks, where these are shown as one."""
        return self._view.folding.whole(self._controller.clustering, photos)

    def group_selected(self) -> None:
        """Make a new group of the selected photos."""
        self.group(self._view.grid.selected_photos())

    def group(self, photos: Sequence[PhotoId]) -> None:
        """Make a new group of photos and let the person name it."""
        if not photos:
            return
        change = self._controller.apply(MovePhotos(frozenset(self._whole(photos)), None))
        if change is not None:
            self._view.refresh_now()
            self._view.list.rename(change.after[-1].id)

    def move(self, photos: Sequence[PhotoId], target: ClusterId | None) -> None:
        """Put photos into a group, or (None) into Unsorted."""
        if target is None:
            self.reject(photos)
        elif photos:
            whole = frozenset(self._whole(photos))
            self._answers.apply(MovePhotos(whole, target), step_words.moved)

    def move_selected_to(self) -> None:
        """Ask for a group and put the selected photos into it."""
        from photoclust.ui.groups.picker import ClusterPicker

        photos = self._view.grid.selected_photos()
        if not photos:
            return
        picker = ClusterPicker(
            self.tr("Move to"),
            self._view.rows.rows,
            self.tr("New group"),
            self._page,
            cover=self._cover,
        )
        picker.picked.connect(
            lambda target: self.group(photos) if target is None else self.move(photos, target)
        )
        picker.pop_up(self._place())

    def can_send_to_pin(self, number: int) -> bool:
        """Whether a group has this number key; says so where none has."""
        if self._pins.cluster(number) is None:
            text = self.tr("No group is pinned to {n} yet: choose one and press Ctrl+{n}.")
            self._controller.refused.emit(text.replace("{n}", str(number)))
            return False
        return True

    def send_to_pin(self, number: int, photos: Sequence[PhotoId] | None = None) -> None:
        """Send photos, or the selected ones, to the group with this number key."""
        if self.can_send_to_pin(number):
            chosen = self._view.grid.selected_photos() if photos is None else photos
            self.move(chosen, self._pins.cluster(number))

    def accept_group_of(self, photo: PhotoId) -> None:
        """Say that the group of a photo is right; of an unsorted one nothing is said."""
        known = self._controller.clustering.clusters
        self._accept([c.id for c in known.values() if photo in c.members])

    def pin_chosen(self, number: int) -> None:
        """Give the chosen group a number key, or take it away where it has just that one."""
        clusters = self._view.chosen_clusters
        if len(clusters) != 1:
            self._controller.refused.emit(self.tr("Choose one group to pin it to a number key."))
        elif self._pins.numbers().get(clusters[0]) == number:
            self._pins.unpin(clusters[0])
        else:
            self._pins.pin(clusters[0], number)

    # What can be done now

    def update_actions(self) -> None:
        """Switch commands on and off."""
        clusters = self._view.chosen_clusters
        session = self._controller.session
        actions = self._actions
        waiting = bool(self._open(clusters))
        actions.accept.setEnabled(waiting)
        actions.accept.setVisible(waiting or not clusters)  # no menu offers what is done
        actions.rename.setEnabled(bool(clusters))
        actions.merge.setEnabled(bool(clusters))
        actions.split.setEnabled(len(clusters) == 1)
        actions.similar_group.setEnabled(len(clusters) == 1)
        actions.dissolve.setEnabled(bool(clusters))
        actions.file.setEnabled(bool(clusters))
        for action in (actions.file_all, actions.export):
            action.setEnabled(bool(self._controller.clustering.clusters))
        undo = None if session is None else session.next_undo
        redo = None if session is None else session.next_redo
        for action, entry, word in (
            (actions.undo, undo, self.tr("Undo")),
            (actions.redo, redo, self.tr("Redo")),
        ):
            action.setEnabled(entry is not None)
            text = word if entry is None else f"{word}: {told(entry.label)}"
            action.setText(text)
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({key})")

    def _cover(self, row: ClusterRow) -> QPixmap | None:
        """The middle of the photo on the cover of a group."""
        photo, library = self._view.rows.cover(row), self._controller.library
        if photo is None or library is None:
            return None
        picture = QPixmap()
        picture.loadFromData(library.workspace.cache.thumbnail(photo.digest) or b"")
        side = min(picture.width(), picture.height())
        place = QRect(0, 0, side, side)
        place.moveCenter(picture.rect().center())
        return picture.copy(place) if side else None

    def _open(self, clusters: Sequence[ClusterId]) -> list[ClusterId]:
        known = self._controller.clustering.clusters
        return [c for c in clusters if c in known and not known[c].accepted]

    def _place(self) -> QPoint:
        """Where a pop-up goes: at the pointer if it is over the window, else its middle."""
        pointer = QCursor.pos()
        if self._page.rect().contains(self._page.mapFromGlobal(pointer)):
            return pointer
        return self._page.mapToGlobal(self._page.rect().center())
