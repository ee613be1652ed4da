"""What the window's benchmarks share: a running window and a watch on its event loop."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from photoclust import locations
from photoclust.app import SWITCH_S, keep_to_the_end
from photoclust.machine.large_blocks import give_large_blocks_back
from photoclust.services.library.installation import Place
from photoclust.services.watch.happenings import MakeWatcher
from photoclust.ui.jobs.runner import JobRunner
from photoclust.ui.look.theme import Theme, ThemeChoice
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.window.main_window import MainWindow

_TICK_MS = 10


class LoopWatch(QObject):
    """Notes how late a 10 ms timer comes: that is how long the window did not answer."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self.gaps: list[tuple[float, float]] = []

    def start(self) -> None:
        """Begin."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        """End; return all gaps in milliseconds."""
        self._timer.stop()
        return [gap for _, gap in self.gaps]

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now, (now - self._last) * 1000 - _TICK_MS))
        self._last = now


class Bench:
    """A window on a data folder, driven by a script.

    Args:
        data: The data folder.
        to_the_end: The process ends with this window, as the program does.
        watcher: Makes what watches the folders; None where nothing does.
    """

    def __init__(
        self, data: Path, *, to_the_end: bool = True, watcher: MakeWatcher | None = None
    ) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        resources = locations.resources_folder()
        self.theme = app.findChild(Theme) or Theme(app, resources / "icons", ThemeChoice.LIGHT)
        self.runner = JobRunner()
        place = Place(data, resources, locations.compile_cache_folder())
        self.window = MainWindow(place, self.runner, self.theme, SettingsStore(data), watcher)
        if to_the_end:
            self.window.library_opened.connect(keep_to_the_end)
        sys.setswitchinterval(SWITCH_S)  # as the program does
        if to_the_end:
            give_large_blocks_back()
            keep_to_the_end()  # it does so before the library is opened as well
        self.window.resize(1440, 900)
        self.window.show()

    def run_until_finished(self) -> None:
        """Let the event loop run until every job is done."""
        quiet = 0
        while quiet < 10:
            self.turn()
            quiet = quiet + 1 if self.window.is_finished() else 0

    def turn(self) -> None:
        """One turn of the event loop, waiting a moment for events."""
        QCoreApplication.processEvents()
        time.sleep(0.001)

    def close(self) -> None:
        """Take everything down."""
        self.window.close()
        self.runner.shutdown(30_000)
        library = self.window.library
        if library is not None:
            library.process.close()
            library.workspace.close()
        self.window.deleteLater()
        self.runner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0
