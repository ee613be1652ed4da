"""Photos and groups that are put into a folder by hand: filed at once, where nothing is in the way.

Who drops photos on a folder expects them to go there, as in any file manager. So where nothing
needs a decision the files are carried without a question, and the answer has the way back. The plan
opens where a photo cannot be filed, a name would change, the disk is too full, or groups would take
along photos that are out of sight.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.errors import UserError
from photoclust.core.filenames import comparison_key, safe_folder_name
from photoclust.core.folder_pattern import BY_GROUP, HERE
from photoclust.core.photo import PhotoId
from photoclust.services.files.recent_destinations import shown_folders
from photoclust.ui.filing import words as filing_words
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.filing.planning import Errand
from photoclust.ui.filing.remark import remark
from photoclust.ui.jobs.runner import Failed, Outcome, Succeeded
from photoclust.ui.language.words import title_of, told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.filing.plan_records import FilingPlan, FilingRequest, Home
    from photoclust.services.files.group_folders import GroupHome


@dataclass(frozen=True, slots=True)
class _Drop:
    """Photos, or groups, that were put into a folder.

    Attributes:
        photos: The photos; none where groups were.
        clusters: The groups; none where photos were.
        folder: The folder.
        copy: Whether they stay where they are, too.
    """

    photos: Sequence[PhotoId]
    clusters: Sequence[ClusterId]
    folder: Path
    copy: bool


class DropFlow(QObject):
    """One after the other: what is dropped meanwhile waits. GUI thread only.

    Args:
        controller: The library.
        filing: Carries files.
        parent: Qt parent.

    Signals:
        told: A `Message` for the message bar.
    """

    told = Signal(object)

    def __init__(
        self, controller: LibraryController, filing: FilingFlow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._filing = filing
        self._waiting: deque[_Drop] = deque()
        self._planned: _Drop | None = None
        filing.ended.connect(self._next)
        filing.planning.closed.connect(self._next)

    def put_photos(self, photos: Sequence[PhotoId], folder: Path, *, copy: bool) -> None:
        """Put photos into a folder."""
        self._wait(_Drop(photos, (), folder, copy))

    def put_groups(self, clusters: Sequence[ClusterId], folder: Path, *, copy: bool) -> None:
        """File groups into a folder: each gets one of its own there, unless that is its own."""
        self._wait(_Drop((), clusters, folder, copy))

    def _wait(self, drop: _Drop) -> None:
        if drop.photos or drop.clusters:
            self._waiting.append(drop)
            self._next()

    def _next(self) -> None:
        busy = self._planned is not None or self._filing.running or self._filing.dialog is not None
        if busy or not self._waiting:
            return
        drop = self._planned = self._waiting.popleft()
        known = self._controller.clustering.clusters
        clusters = [known[number] for number in drop.clusters if number in known]
        homes = self._filing.planning.homes(clusters)
        request = self._request(drop, clusters, homes)
        self._filing.planning.plan(
            request, partial(self._on_planned, drop, clusters, homes, request)
        )

    def _on_planned(
        self,
        drop: _Drop,
        clusters: Sequence[Cluster],
        homes: Sequence[GroupHome | None],
        request: FilingRequest,
        outcome: Outcome,
    ) -> None:
        self._planned = None
        if isinstance(outcome, Succeeded):
            self._decide(drop, clusters, homes, request, outcome.value)
        elif isinstance(outcome, Failed) and isinstance(outcome.error, UserError):
            self._say(told_error(outcome.error), Level.WARNING)
        else:
            self._controller.report(outcome)
        self._next()

    def _decide(
        self,
        drop: _Drop,
        clusters: Sequence[Cluster],
        homes: Sequence[GroupHome | None],
        request: FilingRequest,
        plan: FilingPlan,
    ) -> None:
        numbers = [cluster.id for cluster in clusters]
        shown = self._filing.planning.shown()
        hidden = shown is not None and any(len(c) > shown.get(c.id, 0) for c in clusters)
        if not plan.items and not plan.problems:
            self._say(filing_words.already_in(drop.folder))
        elif plan.problems or hidden or not plan.fits or any(i.renamed for i in plan.items):
            told = remark(self._controller.clustering, clusters, shown)
            self._filing.planning.show(request, numbers, homes, told, drop.folder)
        else:
            self._filing.carry_out(Errand(plan, numbers, request.stand_ins, drop.folder))

    def _request(
        self, drop: _Drop, clusters: Sequence[Cluster], homes: Sequence[GroupHome | None]
    ) -> FilingRequest:
        from photoclust.filing.plan_records import FilingRequest
        from photoclust.services.files.filing_patterns import patterns_to_offer
        from photoclust.services.files.group_folders import filing_titles
        from photoclust.store.journal.records import Mode
        from photoclust.ui.filing.request import given_stand_ins, photos_to_file

        mode = Mode.COPY if drop.copy else Mode.MOVE
        stand_ins = given_stand_ins(self._controller)
        known = self._controller.photo
        if drop.photos:
            photos = [photo for number in drop.photos if (photo := known(number)) is not None]
            name = drop.folder.name or str(drop.folder)
            return FilingRequest(
                [(name, photos)], drop.folder, mode, pattern=HERE, stand_ins=stand_ins
            )
        library = self._controller.library
        assert library is not None  # tells mypy: there are groups
        everything = self._controller.clustering.clusters.values()
        titles = filing_titles(clusters, homes, everything, title_of)
        photos_of = [
            photos_to_file(self._controller, cluster, home)
            for cluster, home in zip(clusters, homes, strict=True)
        ]
        at_top = drop.folder in shown_folders(library.workspace.library)
        # Below a folder that groups were filed into, the pattern was followed already.
        offered = patterns_to_offer(library.workspace.library, drop.folder)
        goes_on = [
            _home(title, home, drop.folder) for title, home in zip(titles, homes, strict=True)
        ]
        return FilingRequest(
            list(zip(titles, photos_of, strict=True)),
            drop.folder,
            mode,
            goes_on,
            offered[0] if at_top else BY_GROUP,
            stand_ins,
        )

    def _say(self, text: str, level: Level = Level.INFO) -> None:
        self.told.emit(Message(text, level, key="filed", answer=True))


def _home(title: str, home: GroupHome | None, folder: Path) -> Home | None:
    """Where a group goes that is dropped on a folder: into that itself, if it is its own."""
    from photoclust.filing.plan_records import Home

    if home is not None and folder in (home.own, home.top):
        return home.goes_on()
    if comparison_key(folder.name) == comparison_key(safe_folder_name(title)):
        return Home(folder, folder.name, folder.parent, BY_GROUP)
    return None if home is None else Home(name=home.name)
