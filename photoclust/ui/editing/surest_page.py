"""All photos that fit groups, group by group, to be agreed to with one yes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Photo, PhotoId
from photoclust.ui.editing.questions import Sketches
from photoclust.ui.editing.surest_draft import JoiningPhotos, SurestDraft
from photoclust.ui.editing.surest_rows import SurestGroupsModel
from photoclust.ui.editing.surest_words import SurestWords
from photoclust.ui.grid.choice_canvas import ChoiceCanvas
from photoclust.ui.language import words
from photoclust.ui.language.certainty import LEVELS
from photoclust.ui.language.words import title_of
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.strip import PhotoStrip, StripPhoto
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.certainty_steps import CertaintySteps
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.two_line_rows import TwoLineDelegate

_Index = QModelIndex | QPersistentModelIndex

_SIDE = 120
_SKETCH_SIDE = 46
"""Of a photo of the group that is looked at: four of them are as wide as the list."""
_LIST_LETTERS = 32
"""Width of the list of groups, in letters of the person's font."""


@dataclass(frozen=True, slots=True)
class SurestLoaders:
    """Where the thumbnails of the page come from; it is their only client.

    Attributes:
        photos: Of the photos that join.
        sketch: Of the group that is looked at.
    """

    photos: ThumbnailLoader
    sketch: ThumbnailLoader


class SurestPage(QWidget):
    """Shows what would join which group and lets a person change it. GUI thread only.

    At the left the groups, with a tick for those that get photos, and below them what the group
    that one is at looks like; beside them all photos, group by group, of which single ones can be
    taken out; above them how sure the app must be.

    Args:
        draft: The offers.
        clusters: The groups, as they were when the page was opened.
        photo_of: Gives the photo of an id.
        loaders: Where thumbnails come from.
        theme: Colours and fonts.
        said: The words for it; None for those of photos that join groups.
        parent: Qt parent.

    Attributes:
        groups: The list of groups.
        photos: The photos.

    Signals:
        agreed: What is ticked is to be added.
        cancelled: All is to stay in Unsorted.
    """

    agreed = Signal()
    cancelled = Signal()

    def __init__(
        self,
        draft: SurestDraft,
        clusters: Mapping[ClusterId, Cluster],
        photo_of: Callable[[PhotoId], Photo | None],
        loaders: SurestLoaders,
        theme: Theme,
        said: SurestWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._said = said or SurestWords()
        self._clusters = clusters
        self._photo_of = photo_of
        self._sketches = Sketches()
        self._model = SurestGroupsModel(draft, clusters, self._said, self)
        self._grid_model = PhotoGridModel(photo_of, self)
        self.setAccessibleName(self._said.name())
        self.groups = _GroupsList(self._model, theme)
        self.photos = ChoiceCanvas(self._grid_model, loaders.photos, theme)
        self.photos.set_thumbnail_size(_SIDE)
        self._steps = CertaintySteps(theme.icons)
        self._name = ElidedLabel()
        mark(self._name, Kind.CAPTION)
        self._strip = PhotoStrip(loaders.sketch, theme, side=_SKETCH_SIDE)
        self._add = QPushButton()
        mark(self._add, Kind.PRIMARY)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self._said.cancel())
        self._following = False
        self._build()

        for keys, by in ((("-",), -1), (("+", "="), 1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda by=by: self._step(by))
        self._steps.level_wished.connect(self._set_level)
        self._add.clicked.connect(self.agreed)
        self._cancel.clicked.connect(self.cancelled)
        self._model.ticked.connect(self._show)
        self.photos.toggled.connect(self._set_out)
        self.photos.place_changed.connect(self._follow_photos)
        self.groups.selectionModel().currentChanged.connect(self._go_to)
        self._show()
        self.groups.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds (or presses the button it is on), Esc cancels, arrows change how sure."""
        key, focus = event.key(), QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = focus if isinstance(focus, QAbstractButton) else self._add
            button.click()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""
        return self.photos.all_loaded() and self._strip.all_loaded()

    # What a person does

    def _step(self, by: int) -> None:
        """Take more photos of which the app is less sure, or fewer."""
        self._set_level(self._draft.level - by)

    def _set_level(self, level: int) -> None:
        before, current = self._draft.level, self.groups.currentIndex()
        group = self._model.group(current.row()) if current.isValid() else None
        self._model.set_level(level)
        self._show()
        row = self._model.row_of(group)
        self.groups.setCurrentIndex(self._model.index(0 if row is None else row))
        if self._draft.level != before:
            # A screen reader tells it although the focus stays where it is.
            said = QAccessibleAnnouncementEvent(self, self._add.text())
            QAccessible.updateAccessibility(said)

    def _set_out(self, photos: Sequence[PhotoId], out: bool) -> None:
        self._model.set_out(photos, out=out)

    # What is shown

    def _show(self) -> None:
        """Show what joins and what does not."""
        draft = self._draft
        numbers = [draft.offered(level) for level in range(1, LEVELS + 1)]
        self._steps.show_levels(draft.level, numbers)
        sections = [
            GridSection(group.group, self._section_title(group), group.photos)
            for group in draft.groups
        ]
        self.photos.show_sections(sections, headers=True)
        self.photos.show_out(draft.out)
        self._add.setText(self._said.agree(draft))
        self._add.setEnabled(draft.joining > 0)

    def _section_title(self, group: JoiningPhotos) -> str:
        title = words.printable(title_of(self._clusters[group.group]))
        if group.joining:
            return title
        return self._said.not_joining().replace("{group}", title)

    def _go_to(self, index: _Index) -> None:
        if not index.isValid():
            return
        cluster = self._clusters[self._model.group(index.row())]
        if not self._following:
            self.photos.scroll_to_section(cluster.id)
        # What it looks like as it is, for the new ones are to be compared with that.
        self._name.setText(f"{words.printable(title_of(cluster))}, {words.photos(len(cluster))}")
        known = (self._photo_of(photo) for photo in self._sketches.of(cluster))
        strip = [StripPhoto(p.digest, words.printable(p.path.name)) for p in known if p is not None]
        self._strip.show_photos([strip], "")

    def _follow_photos(self) -> None:
        """Have the list at the group whose photos are looked at."""
        section = self.photos.section_at_hand()
        row = None if section is None else self._model.row_of(section.cluster)
        if row is None or row == self.groups.currentIndex().row() or self.groups.hasFocus():
            return
        self._following = True
        try:
            self.groups.setCurrentIndex(self._model.index(row))
        finally:
            self._following = False

    # Putting it together

    def _build(self) -> None:
        bar = QFrame()
        mark(bar, Kind.BAR)
        title = ElidedLabel(self._said.title())
        mark(title, Kind.TITLE)
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(title, 1)
        row.addWidget(self._steps)
        row.addSpacing(Space.LARGE)
        row.addWidget(self._cancel)
        row.addWidget(self._add)

        hint = QLabel(self._said.hint(), wordWrap=True)
        mark(hint, Kind.SECONDARY)
        left = QFrame()
        mark(left, Kind.PANEL)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.SMALL, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(hint)
        column.addWidget(self.groups, 1)
        sketch = QVBoxLayout()
        sketch.setSpacing(Space.TINY)
        sketch.addWidget(self._name)
        sketch.addWidget(self._strip)
        column.addLayout(sketch)
        left.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS + Space.HUGE)

        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left)
        both.addWidget(self.photos, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(both, 1)
        order = (self.groups, self.photos, *self._steps.buttons, self._cancel, self._add)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)


class _GroupsList(QListView):
    """The rows. Arrows to the sides are left to the page."""

    def __init__(self, model: SurestGroupsModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(theme.icons, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Groups"))
        mark(self, Kind.PLAIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
