"""Number keys for groups that a person sends photos to again and again."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal

from photoclust.core.clusters import ClusterId
from photoclust.ui.language import words
from photoclust.ui.library.controller import LibraryController

_KEY = "pins"
_NUMBERS = range(1, 10)


class Pins(QObject):
    """Which group each of the keys 1 to 9 stands for; kept in the library. GUI thread only.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        changed: Another group is pinned.
        told: A sentence (str): a group lost its key to another one.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._pins: dict[int, ClusterId] = {}
        controller.opened.connect(self._load)

    def cluster(self, number: int) -> ClusterId | None:
        """The group of a key, or None when it has none (any more)."""
        cluster = self._pins.get(number)
        return cluster if cluster in self._controller.clustering.clusters else None

    def numbers(self) -> dict[ClusterId, int]:
        """The keys by group."""
        return {cluster: number for number, cluster in self._pins.items()}

    def pin(self, cluster: ClusterId, number: int | None = None) -> None:
        """Give a group a key: this one, or the first free one. Who loses it is told."""
        self.unpin(cluster)
        if number is None:
            number = next((n for n in _NUMBERS if self.cluster(n) is None), _NUMBERS[-1])
        loser = self.cluster(number)
        self._pins[number] = cluster
        self._store()
        if loser is not None:
            self._tell_loss(number, cluster, loser)

    def unpin(self, cluster: ClusterId) -> None:
        """Take a group's key away."""
        self._pins = {n: c for n, c in self._pins.items() if c != cluster}
        self._store()

    def _tell_loss(self, number: int, winner: ClusterId, loser: ClusterId) -> None:
        titles = map(words.printable, self._controller.titles([winner, loser]))
        text = self.tr("Key {n} sends photos to “{winner}” now, no longer to “{loser}”.")
        for mark, value in zip(("{n}", "{winner}", "{loser}"), (str(number), *titles), strict=True):
            text = text.replace(mark, value)
        self.told.emit(text)

    def _load(self) -> None:
        library = self._controller.library
        stored = None if library is None else library.workspace.library.state(_KEY)
        if stored:
            self._pins = {int(n): ClusterId(c) for n, c in json.loads(stored).items()}
        self.changed.emit()

    def _store(self) -> None:
        library = self._controller.library
        if library is not None:
            library.workspace.library.set_state(_KEY, json.dumps(self._pins))
        self.changed.emit()
