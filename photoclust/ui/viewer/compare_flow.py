"""From selected photos to comparing them, and from there to the trash."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from photoclust.core.errors import PhotoclustError, UserError
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.stacks import FEWEST_COMPARED, MOST_COMPARED
from photoclust.core.text import NOTHING, Text
from photoclust.services.library.opened import Opened
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.filing.trash import TrashFlow
from photoclust.ui.jobs.runner import Failed, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.words import printable, told, told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.icons import Icons
from photoclust.ui.viewer.pictures import Picture, read_picture
from photoclust.ui.widgets.message_bar import MessageBar
from photoclust.ui.widgets.pages import leave_page, open_page

if TYPE_CHECKING:
    from photoclust.services.groups.best_shot import BestShot
    from photoclust.services.groups.stacks import PhotoStack
    from photoclust.store.cache.keys import ModelKey
    from photoclust.ui.viewer.compare_page import ComparedPhoto, ComparePage

_DETAIL_SIDE = 6_000
"""Longest side in pixels of a picture that is looked at closely: six of these fit into memory."""


class CompareFlow(QObject):
    """Shows selected photos side by side. GUI thread only.

    The page is one of its own: while it is open the commands of the window rest, but for undo and
    redo. The message bar comes along, so that the question about the trash is seen where it arises.

    Args:
        controller: The library.
        view: Where photos are selected.
        pages: The pages of the window; the first is the one with the view.
        messages: The message bar.
        trash: Puts photos into the trash.
        actions: The window's commands.
        icons: The icons.
        parent: Qt parent.

    Attributes:
        page: The page while it is open.

    Signals:
        opened: The page (a `QWidget`) is in front.
        closed: It is not any more.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        pages: QStackedWidget,
        messages: MessageBar,
        trash: TrashFlow,
        actions: Actions,
        icons: Icons,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._pages = pages
        self._messages = messages
        self._trash = trash
        self._actions = actions
        self._icons = icons
        self._home: QLayout | None = None
        self._jobs: set[JobId] = set()
        self._detailed: set[PhotoId] = set()
        self._choosing: JobId | None = None
        self.page: ComparePage | None = None
        actions.compare.triggered.connect(lambda: self.compare(view.grid.selected_photos()))
        trash.ended.connect(self._drop_gone)
        controller.changed.connect(lambda _: self._drop_gone())

    def compare(self, photos: Sequence[PhotoId]) -> None:
        """Show some photos side by side, of a larger stack its best.

        Of more, or of one, it is said how many it takes.
        """
        known = [photo for photo in map(self._controller.photo, photos) if photo is not None]
        library = self._controller.library
        if self.page is not None or library is None:
            return
        if FEWEST_COMPARED <= len(known) <= MOST_COMPARED:
            self._open(known)
            return
        stack = self._view.folding.stack_of([photo.id for photo in known])
        if len(known) < FEWEST_COMPARED or stack is None:
            self._controller.refused.emit(self.tr("Select two to six photos to compare them."))
            return
        if self._choosing is not None:
            self._controller.runner.cancel(self._choosing)
        work = partial(_choose_best, library, known, stack)
        request = JobRequest(self.tr("Looking for the best shots"), Lane.PREVIEW, work)
        self._choosing = self._controller.runner.start(request, partial(self._on_chosen, known))

    def _on_chosen(self, photos: Sequence[Photo], outcome: Outcome) -> None:
        if outcome.job != self._choosing:
            return  # other photos are wanted now
        self._choosing = None
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
        elif self.page is None and self._pages.currentIndex() == 0:
            best = outcome.value
            note = Text("of 1 photo in the stack", "of {n} photos in the stack", n=len(photos))
            self._open(best, told(note))

    def close(self) -> None:
        """Leave the page; what was selected still is."""
        if self.page is None:
            return
        page, self.page = self.page, None
        for job in self._jobs:
            self._controller.runner.cancel(job)
        self._jobs.clear()
        if self._home is not None:
            self._home.addWidget(self._messages)
        leave_page(self._pages, page, self._view.area.view)
        self.closed.emit()

    def _open(self, photos: Sequence[Photo], note: str = "") -> None:
        from photoclust.ui.viewer.compare_page import ComparePage

        page = ComparePage(self._icons, self._told_of(photos), note)
        self.page = page
        self._detailed.clear()
        page.detail_wanted.connect(self._read_detail)
        page.trash_wished.connect(lambda wanted: self._trash.ask(wanted))
        page.closed.connect(self.close)
        for action in (self._actions.undo, self._actions.redo, self._actions.shortcuts):
            for key in action.shortcuts():
                self._make_key(page, key, action.trigger)
        home = self._messages.parentWidget()
        self._home = None if home is None else home.layout()
        page.message_place.addWidget(self._messages)
        open_page(self._pages, page, page)
        side = round(max(page.screen().size().toTuple()) * page.devicePixelRatioF())
        for photo in photos:
            self._read(photo, side // 2 if len(photos) > FEWEST_COMPARED else side)
        stack = self._view.folding.stack_of([photo.id for photo in photos])
        whole = stack is not None and (bool(note) or len(photos) == len(stack.photos))
        self._judge(photos, whole=whole)
        self.opened.emit(page)

    def _told_of(self, photos: Sequence[Photo]) -> list[ComparedPhoto]:
        from photoclust.ui.viewer.compare_page import ComparedPhoto

        facts: Mapping[Digest, Mapping[str, Any]] = {}
        library = self._controller.library
        with contextlib.suppress(UserError):  # a damaged cache is mended; till then it is not known
            if library is not None:
                facts = library.workspace.cache.facts([photo.digest for photo in photos])
        rows = [facts.get(photo.digest, {}) for photo in photos]
        return [
            ComparedPhoto(
                photo.id,
                printable(photo.name),
                int(row.get("width") or 0),
                int(row.get("height") or 0),
            )
            for photo, row in zip(photos, rows, strict=True)
        ]

    def _make_key(self, page: QWidget, key: QKeySequence, act: Callable[[], object]) -> None:
        shortcut = QShortcut(key, page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())

    def _drop_gone(self) -> None:
        """Show no photo any more that left the library."""
        if self.page is not None and not self._trash.running:
            there = self._controller.clustering.photos()
            self.page.remove([p for p in self.page.state.photos if p not in there])

    # Pictures

    def _read_detail(self, photo: PhotoId) -> None:
        known = self._controller.photo(photo)
        if known is not None and photo not in self._detailed:
            self._detailed.add(photo)
            self._read(known, _DETAIL_SIDE)

    def _read(self, photo: Photo, side: int) -> None:
        work = partial(read_picture, photo.id, photo.path, side)
        request = JobRequest(self.tr("Opening the photo"), Lane.PREVIEW, work, quiet=True)
        self._start(request, partial(self._on_picture, self.page, photo.id))

    def _on_picture(self, page: ComparePage | None, photo: PhotoId, outcome: Outcome) -> None:
        self._jobs.discard(outcome.job)
        if page is None or self.page is not page:
            return
        if isinstance(outcome, Succeeded):
            picture: Picture = outcome.value
            page.take_picture(photo, picture.image, whole=picture.whole)
        elif isinstance(outcome, Failed):
            if isinstance(outcome.error, PhotoclustError | OSError):
                page.take_failure(photo, told_error(outcome.error))
            else:
                self._controller.report(outcome)

    # The proposal

    def _judge(self, photos: Sequence[Photo], *, whole: bool) -> None:
        """Look for the best; of a whole stack that is the one that stands for it from now on."""
        library = self._controller.library
        assert library is not None
        engine = self._controller.engine
        key = None if engine is None else engine.key
        work = partial(_find_best, library, key, self._view.folding.found, photos)
        request = JobRequest(self.tr("Comparing photos"), Lane.PREVIEW, work, quiet=True)
        self._start(request, partial(self._on_judged, self.page, whole))

    def _on_judged(self, page: ComparePage | None, whole: bool, outcome: Outcome) -> None:
        self._jobs.discard(outcome.job)
        if page is None or self.page is not page:
            return
        if isinstance(outcome, Succeeded):
            found: BestShot = outcome.value
            page.take_proposal(found.best, found.reason, whole=found.whole)
            if whole and found.best is not None:
                self._view.folding.let_stand(found.best)
        else:
            self._controller.report(outcome)
            page.take_proposal(None, NOTHING, whole=False)

    def _start(self, request: JobRequest, on_outcome: Callable[[Outcome], None]) -> None:
        self._jobs.add(self._controller.runner.start(request, on_outcome))


def _choose_best(
    opened: Opened, photos: Sequence[Photo], stack: PhotoStack, context: JobContext
) -> list[Photo]:
    """Choose what to show of a large stack. Runs on a pool thread.

    Raises:
        Cancelled: a person stopped it.
    """
    from photoclust.services.groups.best_shot import best_to_compare

    return best_to_compare(opened.workspace.cache, photos, stack, context.cancel)


def _find_best(
    opened: Opened,
    key: ModelKey | None,
    stacks: Sequence[PhotoStack] | None,
    photos: Sequence[Photo],
    context: JobContext,
) -> BestShot:
    """Find the best of some photos. Runs on a pool thread.

    Where nobody has looked for stacks yet, these photos are looked at.

    Raises:
        Cancelled: the page was closed.
    """
    from photoclust.services.groups.best_shot import best_shot
    from photoclust.services.groups.stacks import stacks_of

    cache = opened.workspace.cache
    if stacks is None:
        stacks = () if key is None else stacks_of(cache, photos, key, context.cancel)
    return best_shot(cache, photos, stacks, context.cancel)
