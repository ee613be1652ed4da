"""Decides when what is shown is brought up to date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from photoclust.core.changes import Change
from photoclust.ui.library.controller import LibraryController

_ARRIVALS_SHARE = 10


class Freshness(QObject):
    """Asks for showing the state of things, once for many changes. GUI thread only.

    The larger the library, the longer it takes to show it and the less a few more photos matter:
    showing those that arrive takes at most a tenth of the window's time.

    Args:
        controller: The library.
        parent: Qt parent.

    Signals:
        due: The state of things is to be shown.
    """

    due = Signal()

    def __init__(self, controller: LibraryController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.due)
        self._arrivals = QTimer(self, singleShot=True)
        self._arrivals.timeout.connect(self.due)
        self._rest: Callable[[], bool] | None = None
        self._between = QTimer(self, singleShot=True, interval=0)
        self._between.timeout.connect(self._go_on)
        self._clock = QElapsedTimer()
        self._cost_ms = 0
        controller.changed.connect(self._on_changed)
        controller.photos_changed.connect(self._on_photos_changed)

    @property
    def pending(self) -> bool:
        """Whether showing was asked for and not done yet."""
        return any(t.isActive() for t in (self._soon, self._arrivals, self._between))

    def ask(self) -> None:
        """Ask for it in the next turn of the event loop."""
        self._soon.start()

    def ready(self, some: Callable[[], bool]) -> bool:
        """Do some of what has to be done before all can be shown, and tell whether that was all.

        Else the rest is done between two looks at what a person does, so that the window does not
        stand still, and `due` tells when it is. Only what was asked for last counts.

        Args:
            some: Does some of it; returns whether that was all.
        """
        self._rest = some
        done = some()
        if done:
            self._between.stop()
        else:
            self._between.start()
        return done

    def _go_on(self) -> None:
        if self._rest is not None and self.ready(self._rest):
            self._rest = None
            self.due.emit()

    def begin(self) -> None:
        """Take note that it is being done."""
        self._soon.stop()
        self._arrivals.stop()
        self._clock.start()

    def end(self) -> None:
        """Take note that it was done."""
        self._cost_ms = self._clock.elapsed()

    def _on_changed(self, change: Change) -> None:
        arrived = not (change.before or change.after or change.unsorted_out)
        if not (arrived and self._controller.reading):  # which `photos_changed` tells
            self.ask()

    def _on_photos_changed(self) -> None:
        if not self._controller.reading:
            self.ask()
        elif not self._arrivals.isActive():
            self._arrivals.start(self._cost_ms * _ARRIVALS_SHARE)
