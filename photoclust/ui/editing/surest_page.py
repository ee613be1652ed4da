"""All photos that fit groups, group by group, to be agreed to with one yes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Photo, PhotoId
from photoclust.ui.editing.decision_page import ChoiceList, DecisionPage
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

_Index = QModelIndex | QPersistentModelIndex

_SIDE = 120
_SKETCH_SIDE = 46
"""Of a photo of the group that is looked at: four of them are as wide as the list."""


@dataclass(frozen=True, slots=True)
class SurestLoaders:
    """Where the thumbnails of the page come from; it is their only client.

    Attributes:
        photos: Of the photos that join.
        sketch: Of the group that is looked at.
    """

    photos: ThumbnailLoader
    sketch: ThumbnailLoader


class SurestPage(DecisionPage):
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
    """

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
        self.groups = ChoiceList(self._model, theme, self.tr("Groups"))
        self.photos = ChoiceCanvas(self._grid_model, loaders.photos, theme)
        self.photos.set_thumbnail_size(_SIDE)
        self._steps = CertaintySteps(theme.icons)
        self._name = ElidedLabel()
        mark(self._name, Kind.CAPTION)
        self._strip = PhotoStrip(loaders.sketch, theme, side=_SKETCH_SIDE)
        sketch = QVBoxLayout()
        sketch.setSpacing(Space.TINY)
        sketch.addWidget(self._name)
        sketch.addWidget(self._strip)
        self.cancel.setToolTip(self._said.cancel())
        keys, title = self._steps.buttons, self._said.title()
        self.lay_out(
            title, self._said.hint(), self.groups, self.photos, (self._steps,), keys, sketch
        )
        self._following = False

        self.stepped.connect(self._step)
        self._steps.level_wished.connect(self._set_level)
        self._model.ticked.connect(self._show)
        self.photos.toggled.connect(self._set_out)
        self.photos.place_changed.connect(self._follow_photos)
        self.groups.selectionModel().currentChanged.connect(self._go_to)
        self._show()
        self.groups.setCurrentIndex(self._model.index(0))

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
            self.announce(self.agree.text())

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
        self.agree.setText(self._said.agree(draft))
        self.agree.setEnabled(draft.joining > 0)

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
        strip = [StripPhoto(p.digest, words.printable(p.name)) for p in known if p is not None]
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
