"""Groups at the left, photos in the middle: keeps both in step with the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.area import PhotoArea
from photoclust.ui.browse.arranging import Arranging
from photoclust.ui.browse.detour import Detour, LookAlikes, home_of
from photoclust.ui.browse.empty_state import Emptiness, EmptyState
from photoclust.ui.browse.folding import Folding
from photoclust.ui.browse.found_line import FoundLine
from photoclust.ui.browse.freshness import Freshness
from photoclust.ui.browse.new_first import has_new
from photoclust.ui.browse.photo_filter import FilterChoices, PhotoFilter
from photoclust.ui.browse.preparation import SearchPreparation
from photoclust.ui.browse.question_bar import SuggestionBar
from photoclust.ui.browse.sections import Browsing, PhotoOrder
from photoclust.ui.browse.side import LeftSide, put_beside
from photoclust.ui.browse.telling import Telling
from photoclust.ui.browse.timeline import go_to_first
from photoclust.ui.commands.actions import Actions
from photoclust.ui.grid.view import PhotoGrid
from photoclust.ui.groups.header import GroupHeader
from photoclust.ui.groups.list_view import ClusterList
from photoclust.ui.groups.pane import ClusterPane
from photoclust.ui.groups.rows import ClusterListModel
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.likeness import PhotoLikeness
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.rows import PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.timeline.scale import TimeScale


class LibraryView(QSplitter):
    """Shows what the controller has. GUI thread only.

    It changes nothing: commands are connected by whoever builds the window.

    Args:
        controller: The library.
        actions: The window's commands, for the header's buttons.
        theme: Colours and fonts.
        thumbnails: The grid's loader.
        covers: The list's loader.
        asked: The loader of the photos in questions.
        empty: What is seen when there are no photos.
        parent: Qt parent.

    Attributes:
        rows: The rows of the list.
        photos: The rows of the grid.
        list: The groups.
        pane: The list with its head and drop targets.
        side: That, and below it the folders that photos can be put into.
        grid: The photos.
        area: Where they are seen, in the grid or another view.
        header: The line above the photos.
        found_by: The line below it that says by what photos were found.
        suggestion: The line below that, with a question.
        empty: As given.
        likeness: What photos are compared by.
        detour: What was found, while that is shown in place of groups.
        arranging: Orders photos and groups so that like stands beside like.
        folding: Shows stacks as one.

    Signals:
        chosen_changed: Other groups are chosen.
        selected_changed: Other photos are selected.
        everything_wished: Search and filter are to be forgotten.
        mode_changed: Photos are shown in another way, or will be.
        refreshed: The state of things is shown.
    """

    chosen_changed = Signal()
    selected_changed = Signal()
    everything_wished = Signal()
    mode_changed = Signal()
    refreshed = Signal()

    def __init__(
        self,
        controller: LibraryController,
        actions: Actions,
        theme: Theme,
        thumbnails: ThumbnailLoader,
        covers: ThumbnailLoader,
        asked: ThumbnailLoader,
        empty: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._controller, self.empty = controller, empty
        self._browsing = Browsing(controller.photos)
        self.rows = ClusterListModel(controller.photo, self)
        self.photos = PhotoGridModel(controller.photo, self)
        self._pins, self._mode = dict[ClusterId, int](), ViewMode.GRID
        self._shown = self._chosen = self._before_search = tuple[ClusterId | None, ...]()
        self._chosen_by_hand = self._regrouped = self._syncing = self._showing = False
        self._enters, self._arranged, self._anew = False, False, True
        self._detoured: LookAlikes | None = None
        self.list = ClusterList(self.rows, covers, theme)
        self.pane = ClusterPane(self.list, self.rows, theme)
        self.side = LeftSide(self.pane, theme)
        self.grid = PhotoGrid(self.photos, thumbnails, theme)
        self.header = GroupHeader(actions, theme.icons)
        self.suggestion, self.found_by = SuggestionBar(actions, asked, theme), FoundLine()
        self._freshness = Freshness(controller, self)
        self._freshness.due.connect(self.refresh_now)
        self._preparation = SearchPreparation(controller, self._browsing, self)
        self._preparation.found_others.connect(self._freshness.ask)
        self._preparation.narrowing.narrowed.connect(self._narrow)
        self.likeness = PhotoLikeness(controller, self)
        alike = self.likeness, self._browsing.alike
        self.arranging = Arranging(controller, *alike, self.rows, self.grid, self.photos, self)
        self.folding = Folding(self)
        self.folding.changed.connect(self._freshness.ask)
        self.detour = Detour(self.grid, actions, theme.icons, self)
        self.header.lead(self.detour.sign)
        above = self.header, self.found_by, self.suggestion
        seen = self.grid, TimeScale(self.grid, self.photos, theme), self.empty
        self.area = PhotoArea(above, *seen, actions, theme.icons)
        self._telling = Telling(self._browsing, self.header, self.found_by, self.area, self.side)
        put_beside(self, self.side, self.area)
        for loader in (thumbnails, covers):
            controller.photos_changed.connect(loader.look_again)
        self.list.chosen_changed.connect(self.take_choice)
        self.grid.selected_changed.connect(self.selected_changed)
        self.grid.place_changed.connect(self._follow_place)
        self.arranging.arranged.connect(self._on_arranged)
        self.empty.clear_requested.connect(self.everything_wished)
        self.grid.drag_began.connect(self.pane.show_targets)
        self.grid.drag_ended.connect(self.pane.hide_targets)

    # What is shown

    @property
    def mode(self) -> ViewMode:
        """How photos are shown."""
        return self._mode

    @property
    def overview(self) -> bool:
        """Whether photos of all groups are shown together and not only of the chosen ones."""
        return self._mode is not ViewMode.GRID or self.detour.active

    @property
    def order(self) -> PhotoOrder:
        """How photos are ordered."""
        return self._browsing.order

    def set_mode(self, mode: ViewMode) -> None:
        """Show the chosen groups, or all of them: in one scroll, on the map, or by time."""
        if mode is not self._mode or self.detour.active:
            self.leave_detour()
            self._mode = mode
            self._enters, self._anew = self.overview, True
            self.mode_changed.emit()
            self.area.show_mode(mode)
            self.refresh_now()

    def set_order(self, order: PhotoOrder) -> None:
        """Order photos otherwise."""
        self._browsing.set_order(order)
        self._anew = True
        self.refresh_now()

    def set_search(self, text: str) -> None:
        """Show only what has, or shows, or was taken when or where these words say."""
        self._preparation.narrowing.search(text)

    def set_filter(self, wanted: PhotoFilter) -> None:
        """Show only what passes a filter."""
        self._preparation.narrowing.filter(wanted)

    def _narrow(self, change: Callable[[], object]) -> None:
        """Show less or more; showing everything again leads back to where a person was."""
        if self.detour.active:
            self.leave_detour()
        before = self.narrowed
        change()
        if self.narrowed and not before:
            self._before_search = self._chosen
        chosen, whole_again = self._chosen, before and not self.narrowed
        if whole_again:
            self._chosen = self._before_search
        self.refresh_now()
        if whole_again and self._chosen != chosen:
            self.chosen_changed.emit()  # which the refresh took for what was chosen all along

    def filter_choices(self) -> FilterChoices:
        """What photos can be filtered by."""
        return FilterChoices.of(self._browsing.search.columns, self._controller.folders)

    def shown_counts(self) -> dict[ClusterId | None, int] | None:
        """Photos shown per group (None is Unsorted); None when all are."""
        return self._browsing.counts(self._controller.clustering)

    def set_pins(self, pins: dict[ClusterId, int]) -> None:
        """Show which groups have a number key."""
        self._pins = pins
        self._freshness.ask()

    def set_emptiness(self, state: Emptiness, detail: str = "") -> None:
        """Say what to show while there are no photos at all."""
        self.area.set_emptiness(state, detail)
        self._freshness.ask()

    def note_regrouping(self) -> None:
        """The groups were made anew: order the list anew too."""
        self._regrouped = self._anew = True
        self._freshness.ask()
        self.arranging.note_regrouping()

    def _on_arranged(self) -> None:
        self._arranged = True
        self._freshness.ask()

    def refresh_now(self) -> None:
        """Show the state of things."""
        self._freshness.begin()
        clustering = self._controller.clustering
        self._browsing.forget(clustering)
        before, chosen, place = self._chosen, self._chosen, self.list.currentIndex().row()
        self._syncing = True
        try:
            self.rows.show(
                clustering,
                counts=self._browsing.counts(clustering),
                pins=self._pins,
                sort=self._regrouped,
            )
            self._regrouped = False
            there = sum(home is not None for home in self.rows.homes)
            self.pane.show_count(there, len(clustering.clusters))
            if (chosen == (None,) or self._arranged) and not self._chosen_by_hand:
                chosen, place = (), 0  # Unsorted was all there was, or another group came first
            self._chosen = self.list.keep(chosen, place)
        finally:
            self._syncing = False
        self._show_photos()
        self._freshness.end()
        if self._chosen != before:
            self.chosen_changed.emit()
        self._follow_place()
        self.refreshed.emit()

    def _show_photos(self) -> None:
        clustering, unsorted = self._controller.clustering, self.tr("Unsorted")
        found = self.detour.sections(clustering, unsorted)
        if not found and self.detour.active:
            self.leave_detour()  # all of it left the library
        wanted = tuple(self.rows.homes) if self.overview else self._chosen
        same = self._detoured is self.detour.found and (self.overview or self._shown == wanted)
        apart = bool(found) or self._mode is ViewMode.MAP
        timed = self._mode is ViewMode.TIMELINE and not found
        sort = partial(self._browsing.sort_some, clustering, wanted)
        if self.overview and not (found or timed or self._freshness.ready(sort)):
            return  # what is shown stays until all is sorted
        alike = self.order is PhotoOrder.ALIKE and not (apart or timed)
        self.arranging.look(wanted if alike else (), anew=self._anew or not same)
        self._anew = False
        if timed:
            parts = self._browsing.by_time(clustering)
        else:
            parts = found or self._browsing.parts(clustering, wanted, unsorted, self.overview)
        sections = self.folding.fold(parts, apart=apart)
        self._shown, self._detoured, self._showing = wanted, self.detour.found, True
        try:
            several = self.overview or len(wanted) > 1 or has_new(sections)
            self.grid.show_sections(sections, headers=several and not found, keep_place=same)
            if found and not same:
                self.grid.set_current_row(0)
            elif self._enters and sections and not found:
                self._enters = False
                self._go_to_chosen()
            elif self._arranged:
                self.grid.scrollTo(self.grid.currentIndex())
        finally:
            self._showing = self._arranged = False
        self.area.mark_sections(self._chosen if self.overview else ())
        self._telling.tell(
            clustering,
            sections,
            () if self.overview else tuple(self.list.chosen_rows()),
            found=self.detour.title,
            ordered=not (apart or timed),
            everything=self.overview and not found,
        )

    def leave_detour(self) -> None:
        """Show groups again from the next refresh on, wherever a person was before."""
        self.detour.end()
        self.detour.forget()
        self._enters = self.overview
        self.area.show_mode(self._mode)

    def show_groups(self, chosen: tuple[ClusterId | None, ...]) -> None:
        """Show groups again with these chosen, after what was found."""
        self._chosen = chosen
        self.area.show_mode(self._mode)
        self.refresh_now()
        self.chosen_changed.emit()

    # What a person does

    @property
    def chosen(self) -> tuple[ClusterId | None, ...]:
        """The chosen groups in the order shown; None is Unsorted."""
        return self._chosen

    @property
    def chosen_clusters(self) -> list[ClusterId]:
        """The chosen groups without Unsorted, in the order shown: those a command acts on now."""
        self.grid.settle_place()
        return [cluster for cluster in self._chosen if cluster is not None]

    @property
    def narrowed(self) -> bool:
        """Whether a search or a filter leaves something out."""
        return self._browsing.narrowed

    def choose(self, clusters: Sequence[ClusterId | None]) -> None:
        """Choose groups (None is Unsorted)."""
        self.refresh_now()
        self.list.choose(clusters)
        self.take_choice()  # at once: the next refresh keeps what is chosen

    def go_to_photo(self, photo: PhotoId) -> None:
        """Choose the group of a photo and select the photo, though a search leaves it out."""
        home = home_of(self._controller.clustering, photo)
        if self.detour.active and self.photos.row_of(photo) is None:
            self.leave_detour()
            self.refresh_now()
        self._go_home(home)
        if self.narrowed and self.photos.row_of(photo) is None:
            self.everything_wished.emit()
            self._go_home(home)
        self.area.go_to_photo(photo)

    def _go_home(self, cluster: ClusterId | None) -> None:
        if not self.overview and self._chosen != (cluster,):
            self._chosen, self._chosen_by_hand = (cluster,), True
            self.refresh_now()
            self.chosen_changed.emit()

    def all_loaded(self) -> bool:
        """Whether all that can be seen is on the screen."""
        settled = not self._freshness.pending and not self.arranging.pending
        parts = self.list, self.suggestion, self.area
        return settled and all(part.all_loaded() for part in parts)

    def take_choice(self) -> None:
        """Take what was just chosen in the list into account at once."""
        chosen = tuple(row.cluster for row in self.list.chosen_rows())
        if self._syncing or chosen == self._chosen:
            return
        self._chosen = chosen
        self._chosen_by_hand = True
        if self.detour.active:
            self.leave_detour()
            self._show_photos()
        elif self.overview:
            self.area.mark_sections(chosen)
            self.grid.clearSelection()  # as another group in the grid begins with none
            self._go_to_chosen()
        else:
            self._show_photos()
        self.chosen_changed.emit()

    def _go_to_chosen(self) -> None:
        if self._chosen and self._mode is ViewMode.TIMELINE:
            go_to_first(self.grid, self._controller.clustering, self._chosen[0])
        elif self._chosen:
            self.area.go_to_section(self._chosen[0])

    def _follow_place(self) -> None:
        """Choose the group a person is at in the overview: keys must not act out of sight."""
        if not self.overview or self._showing or self.list.editing:
            return
        section, current = self.area.section_at_hand(), self.grid.current_photo()
        if section is None or (section.mixed and current is None):
            return
        home = section.cluster
        if section.mixed and current is not None:
            home = home_of(self._controller.clustering, current.id)
        if self._chosen[:1] == (home,):
            return
        self._chosen = (home,)
        self.list.choose(self._chosen)
        self.area.mark_sections(self._chosen)
        self.chosen_changed.emit()
