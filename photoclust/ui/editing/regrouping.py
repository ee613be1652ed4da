"""Decides when to group and when to ask first, and puts what comes of it into the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoclust.core.changes import Change
from photoclust.core.clusters import Clustering
from photoclust.core.difference import Difference, difference
from photoclust.core.photo import PhotoId
from photoclust.core.session import Session
from photoclust.grouping.by import By
from photoclust.services.groups.group_library import (
    Addition,
    Regrouping,
    Tree,
    add_photos,
    cut_library,
    group_library,
)
from photoclust.services.library.read_folders import FoldersRead
from photoclust.ui.editing.grouping_state import Again, ByWish, Held, Slide, Wish
from photoclust.ui.editing.standing import position_of, still_fits
from photoclust.ui.editing.ways import Ways
from photoclust.ui.editing.words import announced
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Message

if TYPE_CHECKING:
    from photoclust.services.groups.hierarchies import Grouped

_FIRST_AT = 300
"""Photos after which a first grouping shows what is to come."""

_AGAIN_FACTOR = 4
"""While photos are read, the next grouping waits for this many times as many: the later ones
take longer and change less."""

_HOLD_MS = 500
"""How often a grouping that waits for a person to finish typing or dragging looks again."""


class GroupingFlow(QObject):
    """Groups while photos arrive, after reading, and when the slider moves. GUI thread only.

    Never changes clusters under a person's hands: while `busy_hands` says so, it waits. Clusters
    that a person has seen are not regrouped unasked either: new photos are brought to them, or
    form clusters of their own. A grouping that would move others is announced, and done when the
    person says so.

    Args:
        controller: The library.
        busy_hands: Whether a person is typing a name or dragging right now.
        parent: Qt parent.

    Attributes:
        ways: What groups are made by.

    Signals:
        regrouped: Clusters that nobody keeps were made anew.
        added: New photos were brought to the clusters that a person has seen (the `Addition`).
        settled: Nothing is being grouped any more.
        told: What a grouping would change (the `Message`).
    """

    regrouped = Signal()
    added = Signal(object)
    settled = Signal()
    told = Signal(object)

    def __init__(
        self,
        controller: LibraryController,
        busy_hands: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._busy_hands = busy_hands
        self.ways = Ways(controller)
        self._tree: Tree | None = None
        self._job: JobId | None = None
        self._next_at = _FIRST_AT
        self._again: Again | None = None
        self._slide: Slide | None = None
        self._wish: Wish | None = None
        self._seen = False
        self._arrived: frozenset[PhotoId] = frozenset()
        self._new: frozenset[PhotoId] = frozenset()
        self._held: Held | None = None
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(self._apply_held)
        controller.opened.connect(self._on_opened)
        controller.changed.connect(self._note_arrivals)
        controller.photos_changed.connect(self._on_photos_arrived)
        controller.reading_ended.connect(self._on_reading_ended)

    @property
    def busy(self) -> bool:
        """Whether a grouping is under way or waits to be applied."""
        waits = self._held is not None or self._wish is not None or bool(self._new)
        return self._job is not None or waits

    @property
    def grouped(self) -> Grouped | None:
        """The hierarchy that the clusters were cut from, if it is at hand."""
        tree = self._tree_of(self._controller.clustering)
        return None if tree is None else tree.grouped

    def _tree_of(self, clustering: Clustering) -> Tree | None:
        """The tree that clusters were cut from, unless it has to be read.

        Undo leads back behind a grouping, and then the newest tree is not theirs.
        """
        tree = self._tree
        return tree if tree is not None and tree.grouped.name == clustering.hierarchy else None

    def group_now(self) -> None:
        """Group all that nobody keeps, also what a person left in Unsorted; announce it first."""
        self._group(Again(asked=True))

    def group_by(self, by: By | None) -> None:
        """Make groups by something else (None: by what the photos support), at its own start.

        A person asked for just that: it is done at once. What they left in Unsorted stays there.
        """
        self._group(Again(asked=False, wish=ByWish(by)))

    def _group(self, again: Again) -> None:
        if self._job is not None:
            self._again = again
            return
        self._again = None
        self._start(again)

    def slide_to(self, granularity: float | None) -> None:
        """Cut the hierarchy elsewhere (0 finest, 1 coarsest, None automatic).

        Only the newest wish counts, and steps in a row are one step of the history.
        """
        self._wish = Wish(granularity)
        self._slide_next()

    def _on_photos_arrived(self) -> None:
        """Show a first grouping while photos are still being read."""
        if not self._controller.reading or self._job is not None or self._held is not None:
            return
        if self._controller.engine is None or self._seen or self._has_edits():
            return
        clustering = self._controller.clustering
        ungrouped = len(clustering.unsorted)
        if clustering.photo_count() >= self._next_at and ungrouped * 2 >= clustering.photo_count():
            # What UMAP needs may still be compiling, and reading may end before that does.
            first = self._next_at == _FIRST_AT
            self._next_at = clustering.photo_count() * _AGAIN_FACTOR
            self._start(Again(asked=False), first_look=first)

    def _has_edits(self) -> bool:
        """Whether a person has begun to work on the clusters."""
        return any(cluster.kept for cluster in self._controller.clustering.clusters.values())

    def _on_opened(self) -> None:
        self._seen = bool(self._controller.clustering.clusters)

    def _note_arrivals(self, change: Change) -> None:
        """Remember who came: a photo that comes back took part in a grouping long ago."""
        if self._controller.reading and not change.before and not change.after:
            self._arrived |= change.unsorted_in

    def _on_reading_ended(self, read: FoldersRead | None) -> None:
        self._next_at = _FIRST_AT
        arrived, self._arrived = self._arrived, frozenset()
        if read is not None:
            arrived |= read.ungrouped & self._controller.clustering.photos()
        if self._seen:
            self._new |= arrived
            self._add_new()
        elif arrived:
            self._group(Again(asked=False))
        self._tell_settled()

    def _add_new(self) -> None:
        """Bring new photos to the clusters that a person has seen."""
        library, engine = self._controller.library, self._controller.engine
        session = self._controller.session
        if not self._new or self._job is not None or self._held is not None:
            return
        new, self._new = self._new, frozenset()
        if library is None or engine is None or session is None or self._controller.runner.closed:
            return
        work = partial(
            add_photos,
            self._controller.place,
            library,
            engine,
            session.clustering,
            self._controller.photos_now(),
            session.done(),
            new,
            position_of(session.clustering),
            by=self.ways.by_for_new(),
        )
        request = JobRequest(self.tr("Adding new photos to groups"), Lane.GROUPING, work)
        self._job = self._controller.runner.start(request, partial(self._on_added, new))

    def _on_added(self, new: frozenset[PhotoId], outcome: Outcome) -> None:
        self._job = None
        self._controller.report(outcome)
        session, library = self._controller.session, self._controller.library
        if isinstance(outcome, Succeeded) and session is not None and library is not None:
            addition: Addition | None = outcome.value
            if addition is not None and not still_fits(addition.change, session.clustering):
                self._new |= new  # a person was faster
            elif addition is not None:
                if not addition.change.is_empty:
                    session.record(addition.change)
                self._tree = addition.tree or self._tree
                self.ways.note(addition, asked=False)
                self.added.emit(addition)
            # Those that cannot be compared yet are asked about again with the next reading.
            dealt_with = new - session.clustering.undecided()
            dealt_with |= frozenset() if addition is None else addition.new - self._new
            library.workspace.library.set_grouped(dealt_with)
        self._go_on()

    def _start(self, again: Again, *, first_look: bool = False) -> None:
        """Build the hierarchy of all photos that nobody keeps."""
        library, engine = self._controller.library, self._controller.engine
        session = self._controller.session
        if library is None or engine is None or session is None or self._controller.runner.closed:
            return
        clustering = session.clustering
        work = partial(
            group_library,
            self._controller.place,
            library,
            engine,
            clustering,
            self._controller.photos_now(),
            session.done(),
            None if again.wish is not None else position_of(clustering),
            only=None if again.asked else clustering.photos() - clustering.left,
            first_look=first_look,
            by=self.ways.next_by() if again.wish is None else again.wish.by,
        )
        request = JobRequest(self.tr("Grouping photos"), Lane.GROUPING, work)
        done = partial(self._on_grouped, agreed=again.wish is not None)
        self._job = self._controller.runner.start(request, done)

    def _start_cut(
        self,
        base: Clustering,
        granularity: float | None,
        tree: Tree | None,
        *,
        slide: bool,
        agreed: bool,
    ) -> None:
        """Cut the hierarchy there is."""
        library, engine = self._controller.library, self._controller.engine
        session = self._controller.session
        if library is None or engine is None or session is None or self._controller.runner.closed:
            return
        work = partial(
            cut_library,
            self._controller.place,
            library,
            engine,
            base,
            self._controller.photos_now(),
            session.done(),
            base.left if slide else frozenset(),
            granularity,
            tree,
            self._controller.clustering,
        )
        quiet = tree is not None  # a cut takes a moment, building a lost hierarchy does not
        request = JobRequest(self.tr("Grouping photos"), Lane.GROUPING, work, quiet=quiet)
        done = partial(self._on_grouped, slide=slide, agreed=agreed)
        self._job = self._controller.runner.start(request, done)

    def _slide_next(self) -> None:
        session = self._controller.session
        if self._wish is None or self._job is not None or self._held is not None or not session:
            return
        wish, self._wish = self._wish, None
        slide = self._slide
        if slide is None or session.next_undo is not slide.entry:
            self._slide = None  # something else was done since: another step begins
        base = session.clustering if self._slide is None else self._slide.base
        tree = self._tree_of(base)
        self._start_cut(base, wish.granularity, tree, slide=True, agreed=True)

    def _on_grouped(self, outcome: Outcome, *, slide: bool = False, agreed: bool = False) -> None:
        self._job = None
        self._controller.report(outcome)
        if isinstance(outcome, Succeeded) and outcome.value is not None:
            # Who moves the slider asked for other stops of the groups, not for other groups.
            agreed = agreed and not (slide and outcome.value.anew)
            self._held = Held(outcome.value, slide, agreed)
            self._apply_held()
        else:
            self._go_on()

    def _apply_held(self) -> None:
        if self._held is None:
            return
        if self._busy_hands():
            self._hold.start()
            return
        regrouping, slide, agreed = self._held.regrouping, self._held.slide, self._held.agreed
        session = self._controller.session
        if session is None:
            self._held = None
            return
        changes = difference(regrouping.change)
        if self._seen and not agreed and changes.disturbs:
            self._announce(self._held, changes)
            return
        self._held = None
        self._tree = regrouping.tree
        why = self.ways.note(regrouping, asked=agreed)
        if slide and self._slide is not None and session.next_undo is self._slide.entry:
            # The step before was of the same slide; it makes room for this one.
            session.undo()
            self._record(session, regrouping, slide=True)
        elif still_fits(regrouping.change, session.clustering):
            self._record(session, regrouping, slide=slide)
        else:
            # A person was faster: the same hierarchy, cut again for what is there now.
            clustering = session.clustering
            position, tree = position_of(clustering), regrouping.tree
            self._start_cut(clustering, position, tree, slide=False, agreed=agreed)
        if why and not self._more_follows():
            self._tell(Message(why))
        self._go_on()

    def _announce(self, held: Held, changes: Difference) -> None:
        """Say what a grouping would change, and leave all as it is."""
        self._held = None
        clusters = self._controller.clustering.clusters.values()
        self._tell(
            Message(
                announced(changes, some_kept=any(cluster.kept for cluster in clusters)),
                action=self.tr("Group again"),
                on_action=partial(self._apply_agreed, held.regrouping),
                other=self.tr("Keep the groups"),
            )
        )
        self._go_on()

    def _tell(self, message: Message) -> None:
        self.told.emit(replace(message, key="grouping", answer=True))

    def _apply_agreed(self, regrouping: Regrouping) -> None:
        if not self.use(regrouping):
            self._again = Again(asked=True)

    def use(self, regrouping: Regrouping) -> bool:
        """Put a grouping that a person has seen into the history; False while another is made."""
        if self._job is not None or self._held is not None:
            return False
        self._held = Held(regrouping, slide=False, agreed=True)
        self._apply_held()
        return True

    def _record(self, session: Session, regrouping: Regrouping, *, slide: bool) -> None:
        self._slide = None
        if not regrouping.change.is_empty:
            session.record(regrouping.change)
            entry = session.next_undo
            if slide and entry is not None:
                self._slide = Slide(regrouping.base, entry)
        if self._controller.library is not None:
            self._controller.library.workspace.library.set_grouped(regrouping.scope)
        # Groups that the next grouping replaces at once were never there to be looked at.
        self._seen = self._seen or not self._more_follows()
        self.regrouped.emit()

    def _more_follows(self) -> bool:
        return self._controller.reading or self._again is not None or self._job is not None

    def _go_on(self) -> None:
        if self._job is None and self._again is not None:
            self._group(self._again)
        else:
            self._add_new()
            self._slide_next()
        self._tell_settled()

    def _tell_settled(self) -> None:
        if not self.busy:
            self.settled.emit()
