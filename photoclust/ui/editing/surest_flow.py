"""Many yeses at once: photos that fit groups, groups that are the same; does what is agreed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from photoclust.core.merge_pairs import MergePairs
from photoclust.core.offers import TakeOffers
from photoclust.ui.browse.many import Kind
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.editing import step_words
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.suggestions import SuggestionFlow
from photoclust.ui.editing.surest_draft import SurestDraft
from photoclust.ui.editing.surest_words import PairsWords, SurestWords
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.pages import leave_page, open_page

if TYPE_CHECKING:
    from photoclust.ui.editing.surest_page import SurestLoaders, SurestPage

_PHOTOS_BUDGET = 64 * 1024 * 1024
_SKETCH_BUDGET = 4 * 1024 * 1024


class SurestFlow(QObject):
    """GUI thread only.

    Args:
        controller: The library.
        suggestions: Knows which groups photos are offered.
        view: Where groups are listed.
        pages: The pages of the window; the first is the one with the view.
        make_loader: Makes a loader of thumbnails that keeps so many bytes.
        theme: Colours and fonts.
        answers: Says what came of it.
        parent: Qt parent.

    Attributes:
        page: The page while it is open.
    """

    def __init__(
        self,
        controller: LibraryController,
        suggestions: SuggestionFlow,
        view: LibraryView,
        pages: QStackedWidget,
        make_loader: Callable[[int], ThumbnailLoader],
        theme: Theme,
        answers: StepAnswers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._suggestions = suggestions
        self._view = view
        self._pages = pages
        self._make_loader = make_loader
        self._theme = theme
        self._answers = answers
        self._loaders: SurestLoaders | None = None
        self.page: SurestPage | None = None

    def open(self) -> None:
        """Show what can be agreed to where a person is."""
        if self.page is not None:
            return
        match self._suggestions.many.kind:
            case Kind.PAIRS:
                self._open_pairs()
            case Kind.MIXED:
                self._suggestions.split_mixed()
            case Kind.SUREST:
                self._open_photos()

    def _open_photos(self) -> None:
        """Show which photos would join which groups."""
        if offers := self._suggestions.offers:
            draft = SurestDraft(offers, self._view.rows.sequence)
            self._show(draft, SurestWords(), lambda: self._take(draft.edit()))

    def _open_pairs(self) -> None:
        """Show which groups would take in which others."""
        from photoclust.ui.editing.pairs_draft import PairsDraft

        if pairs := self._suggestions.pairs:
            clusters = self._controller.clustering.clusters
            draft = PairsDraft(pairs, clusters, self._view.rows.sequence)
            self._show(draft, PairsWords(), lambda: self._merge(draft.merges()))

    def _show(self, draft: SurestDraft, said: SurestWords, agree: Callable[[], None]) -> None:
        from photoclust.ui.editing.surest_page import SurestLoaders, SurestPage

        if self._loaders is None:
            self._loaders = SurestLoaders(
                self._make_loader(_PHOTOS_BUDGET), self._make_loader(_SKETCH_BUDGET)
            )
        clusters = self._controller.clustering.clusters
        photo_of, loaders = self._controller.photo, self._loaders
        self.page = SurestPage(draft, clusters, photo_of, loaders, self._theme, said)
        self.page.agreed.connect(agree)
        self.page.cancelled.connect(self.close)
        open_page(self._pages, self.page, self.page.groups)

    def close(self) -> None:
        """Leave the page; all stays as it is."""
        if self.page is None:
            return
        page, self.page = self.page, None
        leave_page(self._pages, page, self._view.area.view)

    def _take(self, edit: TakeOffers) -> None:
        self.close()
        # Nothing happens to groups while the page is open, but for what ends by itself.
        there = self._controller.clustering.clusters
        edit = TakeOffers({p: group for p, group in edit.offers.items() if group in there})
        self._answers.apply(edit, step_words.joined)

    def _merge(self, edit: MergePairs) -> None:
        self.close()
        if self._answers.apply(edit, step_words.merged_pairs) is not None:
            self._view.choose([edit.pairs[0][0]])
