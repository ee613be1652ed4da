"""Clocks of cameras that are out of step: noticed beside the window, offered, set and reset."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from photoclust.core.clocks import SetClock
from photoclust.core.photo import Photo
from photoclust.core.progress import JobContext
from photoclust.core.session import HistoryEntry
from photoclust.core.text import Text
from photoclust.grouping.by import By
from photoclust.services.library.opened import Opened
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.jobs.runner import Cancelled, JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from photoclust.services.groups.clocks import ClockOffer
    from photoclust.store.cache.keys import ModelKey

_ANSWERED = "clocks_answered"
"""By camera what was proposed to add to its clock, and answered, whatever the answer was."""

_COMPARED = "clocks_compared"
"""Of which photos no question is open: so that not every start compares them again."""

_SAME_S = 900.0
"""Seconds within which two proposals for a clock are one."""

_KEY = "clock"


class ClockFlow(QObject):
    """Offers to set clocks right, each once, and all again when a person asks. GUI thread only.

    Args:
        controller: The library.
        grouping: Groups photos; when it has settled, clocks are looked at.
        messages: Where it is told.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        grouping: GroupingFlow,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._grouping = grouping
        self._messages = messages
        self._job: JobId | None = None
        self._looked_at: tuple[int, Mapping[str, float]] | None = None
        self._step: HistoryEntry | None = None  # what was answered, while it is the newest
        self._offers: dict[str, ClockOffer] = {}  # by the key of the message
        grouping.settled.connect(self._look_where_new)
        controller.changed.connect(lambda _: self._on_changed())
        messages.closed.connect(self._on_closed)

    def ask(self) -> None:
        """Tell which clocks were set right, and look for others that are out of step."""
        clocks = self._controller.clustering.clocks
        for camera in sorted(clocks):
            self._tell_set(camera, clocks[camera])
        if not self._look(asked=True):
            self._controller.refused.emit(
                self.tr("Clocks can be compared once photos were read and grouped.")
            )

    def _look_where_new(self) -> None:
        """Look once for the photos there are; cutting groups elsewhere changes nothing in them."""
        clustering = self._controller.clustering
        now = clustering.photo_count(), clustering.clocks
        if clustering.hierarchy is not None and now != self._looked_at and self._look(asked=False):
            self._looked_at = now

    def _look(self, *, asked: bool) -> bool:
        """Start to look; return whether it could."""
        library, engine = self._controller.library, self._controller.engine
        runner = self._controller.runner
        if library is None or engine is None or self._controller.reading or runner.closed:
            return False
        if self._job is not None:
            runner.cancel(self._job)
        clustering, photos = self._controller.clustering, self._controller.photos
        there = [photos[photo] for photo in clustering.photos() if photo in photos]
        work = partial(_find, library, there, engine.key, clustering.clocks, asked=asked)
        name = self.tr("Comparing the clocks of cameras")
        request = JobRequest(name, Lane.PREVIEW, work, quiet=not asked)
        self._job = runner.start(request, partial(self._on_found, asked=asked))
        return True

    def _on_found(self, outcome: Outcome, *, asked: bool) -> None:
        if outcome.job != self._job:
            return  # another one took its place
        self._job = None
        if isinstance(outcome, Succeeded):
            offers: list[ClockOffer] = outcome.value
            for offer in offers:
                self._offer(offer)
            if asked and not offers:
                text = self.tr("No camera's clock seems to be out of step.")
                self._messages.show_message(Message(text, key=_KEY, answer=True))
        elif not isinstance(outcome, Cancelled):
            self._controller.report(outcome)

    def _offer(self, offer: ClockOffer) -> None:
        key = f"{_KEY} {offer.camera}"
        self._offers[key] = offer
        self._messages.show_message(
            Message(
                _sentence(offer),
                action=self.tr("Set it right"),
                on_action=partial(self._set_right, offer),
                other=self.tr("Leave it"),
                key=key,
            )
        )

    def _on_closed(self, message: Message) -> None:
        """Take note that a person answered, be it by closing the message: not asked again."""
        offer = self._offers.pop(message.key, None)
        library = self._controller.library
        if offer is None or library is None:
            return
        added = self._controller.clustering.clocks.get(offer.camera, 0.0)
        answered = _answered(library) | {offer.camera: added + offer.seconds}
        library.workspace.library.set_state(_ANSWERED, json.dumps(answered))

    def _set_right(self, offer: ClockOffer) -> None:
        if self._apply(SetClock(offer.camera, offer.seconds)):
            self._tell_done(
                Text(
                    "The clock of {camera} is set right in the library; its file stays as it is.",
                    "The clock of {camera} is set right in the library; "
                    "its {n} files stay as they are.",
                    n=offer.photos,
                    camera=words.printable(offer.camera),
                )
            )

    def _tell_set(self, camera: str, seconds: float) -> None:
        """Tell that a clock was set right before, and offer to take it as it was."""
        values = {"camera": words.printable(camera), "time": words.duration(abs(seconds))}
        text = (
            Text("The clock of {camera} was set forward by {time} in the library.", **values)
            if seconds > 0
            else Text("The clock of {camera} was set back by {time} in the library.", **values)
        )
        self._messages.show_message(
            Message(
                told(text),
                action=self.tr("Take it as it was"),
                on_action=partial(self._take_back, camera),
                key=f"{_KEY} was set {camera}",
            )
        )

    def _take_back(self, camera: str) -> None:
        if self._apply(SetClock(camera, 0.0)):
            name = words.printable(camera)
            self._tell_done(Text("The clock of {camera} counts as the files have it.", camera=name))

    def _apply(self, edit: SetClock) -> bool:
        change = self._controller.apply(edit)
        return change is not None and not change.is_empty

    def _tell_done(self, text: Text) -> None:
        """Say what was done; groups that dates made or could make can be made again by them."""
        ways = self._grouping.ways
        again = ways.automatic or ways.by is not By.LOOKS
        self._step = self._newest()
        self._messages.show_message(
            Message(
                told(text),
                action=self.tr("Group again") if again else self.tr("Undo"),
                on_action=self._group_again if again else self._undo,
                other=self.tr("Undo") if again else "",
                on_other=self._undo,
                key=_KEY,
                answer=True,
            )
        )

    def _undo(self) -> None:
        if self._step is not None and self._newest() is self._step:
            self._controller.undo()

    def _on_changed(self) -> None:
        if self._step is not None and self._newest() is not self._step:
            self._step = None
            self._messages.withdraw(_KEY)

    def _newest(self) -> HistoryEntry | None:
        session = self._controller.session
        return None if session is None else session.next_undo

    def _group_again(self) -> None:
        self._grouping.group_by(self._grouping.ways.next_by())


def _sentence(offer: ClockOffer) -> str:
    values = {
        "camera": words.printable(offer.camera),
        "other": words.printable(offer.other),
        "time": words.duration(abs(offer.seconds)),
    }
    if offer.seconds > 0:
        text = Text(
            "The clock of {camera} seems to be {time} behind: 1 moment that {other} saw too "
            "says so.",
            "The clock of {camera} seems to be {time} behind: {n} moments that {other} saw too "
            "say so.",
            n=offer.moments,
            **values,
        )
    else:
        text = Text(
            "The clock of {camera} seems to be {time} ahead: 1 moment that {other} saw too "
            "says so.",
            "The clock of {camera} seems to be {time} ahead: {n} moments that {other} saw too "
            "say so.",
            n=offer.moments,
            **values,
        )
    return told(text)


def _answered(library: Opened) -> dict[str, float]:
    state = library.workspace.library.state(_ANSWERED)
    known: dict[str, float] = {} if state is None else json.loads(state)
    return known


def _find(
    library: Opened,
    photos: Collection[Photo],
    key: ModelKey,
    clocks: Mapping[str, float],
    context: JobContext,
    *,
    asked: bool,
) -> list[ClockOffer]:
    """Find clocks out of step; unless a person asked, only those that were not answered. A job."""
    from photoclust.services.groups.clocks import clock_offers

    context.progress.begin(Text("Comparing the clocks of cameras"))
    state = library.workspace.library
    compared = _fingerprint(photos, key, clocks)
    if not asked and state.state(_COMPARED) == compared:
        return []
    offers = clock_offers(library.workspace, photos, key, clocks, context.cancel)
    answered = {} if asked else _answered(library)
    open_ones = [
        offer
        for offer in offers
        if offer.camera not in answered
        or abs(clocks.get(offer.camera, 0.0) + offer.seconds - answered[offer.camera]) > _SAME_S
    ]
    if not open_ones:
        state.set_state(_COMPARED, compared)
    return open_ones


def _fingerprint(photos: Collection[Photo], key: ModelKey, clocks: Mapping[str, float]) -> str:
    told_apart = hashlib.sha256(f"{key} {sorted(clocks.items())}".encode())
    for digest in sorted({photo.digest for photo in photos}):
        told_apart.update(digest)
    return told_apart.hexdigest()
