"""What the window is for: groups, photos and all that is done with them, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSplitter

from photoclust.core.errors import UserError
from photoclust.ui.browse.empty_state import Emptiness
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.by_flow import ByFlow
from photoclust.ui.editing.clock_flow import ClockFlow
from photoclust.ui.editing.edits import EditCommands
from photoclust.ui.editing.new_photos import NewPhotosFlow
from photoclust.ui.editing.pins import Pins
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.editing.split_flow import SplitFlow
from photoclust.ui.editing.starting_flow import StartingFlow
from photoclust.ui.editing.suggestions import SuggestionFlow
from photoclust.ui.editing.surest_flow import SurestFlow
from photoclust.ui.filing.export_flow import ExportFlow
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.filing.trash import TrashFlow
from photoclust.ui.groups.name_ideas import NameIdeas
from photoclust.ui.jobs.runner import JobRunner, Lane
from photoclust.ui.library.cache_keeper import CacheKeeper
from photoclust.ui.library.folder_watch import FolderWatch
from photoclust.ui.library.further import FurtherReading
from photoclust.ui.look.theme import Theme
from photoclust.ui.map.flow import MapFlow
from photoclust.ui.methods.flow import MethodsFlow
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.viewer.compare_flow import CompareFlow
from photoclust.ui.viewer.flow import PhotoLooks
from photoclust.ui.viewer.open_with import OpenWith
from photoclust.ui.widgets.toast import Toast
from photoclust.ui.window.closing import (
    wants_to_stop_filing,
    wants_to_stop_trashing,
    wants_to_stop_writing,
)
from photoclust.ui.window.commands import WindowCommands
from photoclust.ui.window.context_menus import ContextMenus
from photoclust.ui.window.folder_side import FolderSide
from photoclust.ui.window.full_view import FullView
from photoclust.ui.window.job_status import JobStatus, summary
from photoclust.ui.window.library_parts import Stage
from photoclust.ui.window.memory import WindowMemory
from photoclust.ui.window.moved_photos import MovedPhotos
from photoclust.ui.window.open_page import open_page
from photoclust.ui.window.reading_news import ReadingNews
from photoclust.ui.window.samples import SampleFlow
from photoclust.ui.window.settings_flow import SettingsFlow
from photoclust.ui.window.side_panels import SidePanels
from photoclust.ui.window.stacks import StackCommands
from photoclust.ui.window.telling import Telling

if TYPE_CHECKING:
    from photoclust.services.watch.happenings import MakeWatcher
    from photoclust.ui.map.view import PhotoMap
    from photoclust.ui.window.frame import Frame

_MOVING_S = 0.3
"""A person who scrolled this long ago is taken to be still at it."""

_SIDE_WIDTH, _SIDE_LETTERS = 260, 30
"""Width of the panel at the right, at first: the larger of pixels and letters."""


class Workbench(QObject):
    """Fills the window. GUI thread only. Knows how the parts are connected, not how they work.

    It is no part of the first frame, so that a person sees the window before it is loaded and
    built: that takes as long as everything before.

    Args:
        window: The window; its parent.
        stage: Library, groups and photos.
        runner: Runs the jobs.
        theme: The look.
        settings: What a person chose.
        watcher: Makes what watches the folders; None where nothing does.

    Attributes:
        stage: Library, groups and photos.
        controller: The library.
        view: Groups and photos.
        grouping: Groups photos.
        splitting: Splits groups.
        filing: Files groups.
        exporting: Hands groups to other programs.
        starting: Makes groups of keywords and folders.
        telling: Brings what is told into the message bar.
        messages: The message bar.
        toast: What was just done, for a moment.
        suggestions: Asks what may belong together.
        surest: Asks that of many photos at once.
        comparing: Shows a few photos side by side.
        new_photos: Leads through the groups that new photos came to.
        stacks: Finds, opens and closes stacks.
        map: Lays out the map.
        methods: Compares methods.
        clocks: Offers to set clocks of cameras right.
        cache: Moves the cache and limits its size.
        further: Lets a second network see the photos.
        watch: Offers photos that come into the folders.
        settings: Opens the settings and lets them act.
    """

    def __init__(
        self,
        window: Frame,
        stage: Stage,
        runner: JobRunner,
        theme: Theme,
        settings: SettingsStore,
        watcher: MakeWatcher | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._theme = theme
        icons, commands, pages = theme.icons, window.commands, window.pages
        self._top, self._bottom = window.top, window.bottom
        self.stage = stage
        self.controller, self.view = stage.controller, stage.view
        self.view.list.offer_names(NameIdeas(self.controller))
        self.grouping = GroupingFlow(self.controller, self._hands_are_busy, window)
        ByFlow(self.controller, self._top.by, self.grouping, self)
        self.splitting = SplitFlow(
            self.controller, self.grouping, self.view, pages, stage.parts, theme, window
        )
        self.filing = FilingFlow(
            self.controller,
            self.view.shown_counts,
            icons,
            stage.small,
            window,
            lambda: self.view.folding.closed,
        )
        self.exporting = ExportFlow(
            self.controller, self.filing.undo_newest, icons, commands.export, window
        )
        self.starting = StartingFlow(self.controller, self.filing.undo_newest, commands, self)
        self.trash = TrashFlow(self.controller, self.view.grid, commands.trash, window)
        self.pins = Pins(self.controller, self)
        self.toast = Toast(icons, parent=window)
        self.toast.stand_on(self.view.area, self.view)
        self.toast.keep_above(self.view.area.selection)
        answers = StepAnswers(self.controller, self.toast, self.filing.undo_newest, self)
        self.new_photos = NewPhotosFlow(self.controller, self.view, answers, self)
        self.edits = EditCommands(
            self.controller,
            self.splitting,
            self.view,
            self.pins,
            answers,
            self.new_photos,
            commands,
            window.page,
        )
        self.suggestions = SuggestionFlow(
            self.controller, self.view, commands, answers, self.new_photos, self.splitting, self
        )
        make_loader = stage.make_loader
        self.surest = SurestFlow(
            self.controller, self.suggestions, self.view, pages, make_loader, theme, answers, window
        )
        open_with = OpenWith(self.view.grid, commands.open_with, self.controller.refused.emit)
        self.folders = FolderSide(self.controller, self.view, self.filing, commands, window)
        self.menus = ContextMenus(self.view, commands, self.pins, open_with, self.folders, window)
        self.stacks = StackCommands(self.controller, self.view, commands, self)
        self.map = MapFlow(self.controller, self.view, make_loader, theme, self)
        self.map.built.connect(self._take_map)
        self.methods = MethodsFlow(
            self.controller, self.view, self.grouping.use, pages, make_loader, theme, self
        )
        self.telling = Telling(self.controller, icons, settings, self)
        self.messages = self.telling.bar
        self.clocks = ClockFlow(self.controller, self.grouping, self.messages, self)
        SampleFlow(self.controller, self.view, settings, commands, self.messages, self)
        self.further = FurtherReading(self.controller, self.grouping.group_now, self)
        self.watch = FolderWatch(self.controller, self.messages, watcher, self)
        self.status = JobStatus(runner, self._bottom, self._idle_text, self)
        self.looks = PhotoLooks(self.controller, self.view, icons, self)
        self.cache = CacheKeeper(self.controller, self)
        self.panels = SidePanels(
            self.controller, self.filing, self.cache, self.looks.panel, commands, theme, window
        )
        self.window_commands = WindowCommands(
            self.controller,
            self.view,
            self.filing,
            self.looks,
            self._top,
            self._bottom,
            commands,
            window,
        )
        FullView(
            self.controller,
            self.looks,
            pages,
            self.messages,
            self.edits,
            self.trash,
            commands,
            window,
        )
        self.comparing = CompareFlow(
            self.controller, self.view, pages, self.messages, self.trash, commands, icons, window
        )
        self._lay_out()
        self._memory = WindowMemory(
            settings,
            window,
            {
                "side": self._side_by_side,
                "groups": self.view,
                "problems": self._stacked,
            },
            self.view,
            self._bottom,
            commands,
            self.controller,
        )
        self.settings = SettingsFlow(
            self.controller,
            settings,
            self.panels,
            self.watch,
            self._bottom,
            self._memory,
            commands,
            theme,
            self,
        )
        self._connect_parts()
        self._memory.restore()
        self.panels.note_room()
        self.panels.show_or_hide()

    def is_finished(self) -> bool:
        """Whether all jobs are done and all that can be seen is on the screen."""
        working = self._runner.busy or self.controller.reading
        working = working or self.grouping.busy or self.map.busy
        page = open_page(self.splitting, self.surest, self.comparing, self.methods)
        shown = self.view if page is None else page
        return not working and self.controller.library is not None and shown.all_loaded()

    def close(self) -> None:
        """Remember how things are, and start nothing more."""
        self._memory.remember(self.settings.chosen, preview=self.panels.preview_wanted)
        self.watch.close()
        self.stage.close()

    # Putting it together

    def _lay_out(self) -> None:
        self._side_by_side = QSplitter(Qt.Orientation.Horizontal)
        self._side_by_side.addWidget(self.view)
        self._side_by_side.addWidget(self.panels.right)
        self._side_by_side.setStretchFactor(0, 1)
        self._side_by_side.setStretchFactor(1, 0)
        letters = self._window.fontMetrics().averageCharWidth()
        self._side_by_side.setSizes([1000, max(_SIDE_WIDTH, _SIDE_LETTERS * letters)])
        self._side_by_side.setHandleWidth(1)
        self._stacked = stacked = QSplitter(Qt.Orientation.Vertical)
        stacked.addWidget(self._side_by_side)
        stacked.addWidget(self.panels.problems)
        stacked.setStretchFactor(0, 1)
        stacked.setHandleWidth(1)
        self._window.fill(self.telling.row(), stacked)
        self._window.pages.addWidget(self.looks.page)

    def _connect_parts(self) -> None:
        controller = self.controller
        controller.opened.connect(self._on_opened)
        controller.changed.connect(lambda _: self._on_changed())
        controller.photos_changed.connect(self.status.refresh_idle)
        controller.photos_changed.connect(self.view.list.viewport().update)
        controller.problems_changed.connect(
            lambda: self._bottom.show_problems(len(controller.problems))
        )
        controller.failed.connect(self._on_failed)
        controller.crashed.connect(self._window.crashed)
        problems, left = self._window.commands.problems, self._window.commands.left
        moved = MovedPhotos(controller, self.view, self._window)
        moved.withdrawn.connect(self.messages.withdraw)
        self.filing.ended.connect(moved.look_again)
        news = ReadingNews(controller, self.view, self.messages, problems, left, self)
        self.telling.listen(
            self.filing,
            self.exporting,
            self.starting,
            self.folders.drops,
            self.trash,
            self.grouping,
            self.new_photos,
            self.splitting,
            self.cache,
            self.map,
            self.methods,
            self.settings,
            self.further,
            news,
            moved,
        )
        self.trash.undo_requested.connect(self.filing.undo_newest)
        self.filing.ended.connect(self.edits.update_actions)
        self.exporting.ended.connect(self.edits.update_actions)
        self.grouping.regrouped.connect(self.view.note_regrouping)
        self.grouping.settled.connect(self.stacks.finder.look)
        self.grouping.added.connect(self.new_photos.tell_added)
        self.new_photos.done_with.connect(self.messages.withdraw)
        self.pins.told.connect(lambda sentence: self.telling.answer(sentence, "pins"))
        self.pins.changed.connect(lambda: self.view.set_pins(self.pins.numbers()))
        self._top.granularity.granularity_wished.connect(self.grouping.slide_to)
        self._top.by.by_wished.connect(lambda _: self.messages.withdraw("grouping"))
        self._window.commands.compare_methods.triggered.connect(lambda: self.methods.open())
        self._window.commands.clocks.triggered.connect(lambda: self.clocks.ask())
        self._window.commands.surest.triggered.connect(lambda: self.surest.open())
        self._window.commands.regroup.triggered.connect(lambda: self.grouping.group_now())
        self._bottom.problems_requested.connect(problems.toggle)
        self.view.refreshed.connect(self.status.refresh_idle)
        self.view.grid.moved_by_hand.connect(self._let_reading_wait)
        # Where a person looks, there it is said what came of a key.
        toast, looks, view = self.toast, self.looks, self.view
        looks.opened.connect(lambda: toast.stand_on(looks.viewer, looks.viewer))
        looks.closed.connect(lambda: toast.stand_on(view.area, view))
        self.comparing.opened.connect(lambda page: toast.stand_on(page, page))
        self.comparing.closed.connect(lambda: toast.stand_on(view.area, view))

    # What happens

    def _on_opened(self) -> None:
        self._window.library_opened.emit()
        if not self._memory.restore_choice():
            self.view.refresh_now()
        self._on_changed()
        self.edits.update_actions()
        if not self.controller.reading:
            self.view.set_emptiness(Emptiness.WELCOME)

    def _take_map(self, plane: PhotoMap) -> None:
        """Let the map have what the grid has of the window."""
        plane.addAction(self._window.commands.preview)
        plane.set_thumbnail_size(self._bottom.thumbnail_size)
        self._bottom.thumbnail_size_changed.connect(plane.set_thumbnail_size)
        self.menus.offer_on(plane)

    def _let_reading_wait(self) -> None:
        """Leave the machine to a person who looks through photos; reading goes on after it."""
        for lane in (Lane.INDEX, Lane.PREVIEW):
            self._runner.hold_back(lane, _MOVING_S)

    def _on_changed(self) -> None:
        self.panels.show_or_hide()
        self._top.granularity.show_clustering(self.controller.clustering)
        self.status.refresh_idle()

    def _on_failed(self, error: UserError) -> None:
        self.telling.tell_failure(error)
        if self.controller.library is None:
            self.view.set_emptiness(Emptiness.WELCOME)

    def _idle_text(self) -> str:
        if self.controller.library is None:
            return ""
        return summary(self.controller.clustering, self.view.shown_counts())

    def _hands_are_busy(self) -> bool:
        """Whether a person is typing a name, dragging, or deciding on a plan."""
        dragging = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        sliding = self._top.granularity.isAncestorOf(QApplication.focusWidget() or self._window)
        page = open_page(self.splitting, self.surest, self.comparing, self.methods)
        deciding = self.filing.dialog is not None or page is not None
        return (dragging and not sliding) or self.view.list.editing or deciding

    # Closing

    def may_close(self) -> bool:
        """Whether no file is in hand; else a person is asked whether to quit all the same."""
        if self.filing.running:
            return wants_to_stop_filing(self._window)
        if self.trash.running:
            return wants_to_stop_trashing(self._window)
        return not self.exporting.running or wants_to_stop_writing(self._window)
