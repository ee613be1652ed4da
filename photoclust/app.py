"""Builds the window and everything behind it, runs it, and takes it down in order."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from photoclust import __version__, locations
from photoclust.machine.display import display_held
from photoclust.machine.large_blocks import give_large_blocks_back
from photoclust.scan.paths import absolute
from photoclust.services.library.installation import LOOKS, Place
from photoclust.ui.jobs.runner import Failed, JobRunner
from photoclust.ui.language.languages import install_translation
from photoclust.ui.look.app_icon import app_icon
from photoclust.ui.look.theme import BASE_ARGUMENTS, Theme
from photoclust.ui.problems.crash_report import CrashCatcher, CrashReport, RecentLog
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from photoclust.services.watch.happenings import News, Watcher

_SHUTDOWN_MS = 30_000
_SCREENSHOT_SIZE = (1440, 900)
_PAINT_MS = 20
"""Time for the window to be painted before the library is opened."""

_LOOK_MS = 50
_STEADY_LOOKS = 6
"""How often in a row all has to be done before a screenshot: one job starts the next."""

_FAILED = 3

_SELDOM = 2_000
"""Looks at what is young for each look at everything: 14 million things more. Usual are 10.
Preparing the search of 100,000 photos makes 2 million, and each look then takes 0.2 s."""

SWITCH_S = 0.0005
"""How long a busy thread keeps the window's thread from Python. The usual 5 ms, several times
over in one frame, would be seen."""


def run(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    options = make_parser().parse_args(arguments)
    with display_held() as no_window:
        if no_window is not None:
            sys.stderr.write(f"photoclust: {no_window}\n")
            return _FAILED
        app = QApplication([sys.argv[0], *BASE_ARGUMENTS])
    data_folder = absolute(options.data_dir or locations.default_data_folder())
    recent = RecentLog()
    logging.getLogger().addHandler(recent)
    app.setApplicationName("PhotoClust")
    app.setApplicationDisplayName("PhotoClust")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("photoclust")
    # Qt's folder dialog writes down the folders it was shown. That belongs with the library, not
    # among the settings of other programs.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(data_folder))
    catcher = CrashCatcher(recent)
    catcher.install()
    sys.setswitchinterval(SWITCH_S)
    program = Program(data_folder, catcher)
    program.window.show()
    if options.screenshot is not None:
        program.window.resize(*_SCREENSHOT_SIZE)
        program.take_screenshot(absolute(options.screenshot))
    folders = [absolute(folder) for folder in options.folders]
    # First the window, then the work: the services and numpy take as long to load as the window.
    parts = program.window.filling()
    QTimer.singleShot(_PAINT_MS, lambda: _fill_and_begin(program, parts, folders))
    try:
        return app.exec()
    finally:
        program.shut_down()
        catcher.uninstall()
        logging.getLogger().removeHandler(recent)


def _fill_and_begin(program: Program, parts: Iterator[None], folders: Sequence[Path]) -> None:
    """Fill one part a turn, then begin: in one, the window would not answer for too long."""
    try:
        next(parts)
    except StopIteration:
        _begin(program, folders)
    else:
        QTimer.singleShot(0, program, lambda: _fill_and_begin(program, parts, folders))


def _begin(program: Program, folders: Sequence[Path]) -> None:
    try:
        program.window.start(folders)
    finally:
        give_large_blocks_back()
        keep_to_the_end()
        gc.enable()


def keep_to_the_end() -> None:
    """Let the garbage collector never look again at what is there by now.

    Looking through a library of 100,000 photos would hold the window up for a third of a second
    now and then. Only a process whose one window stays to its end may do so: nothing of what is
    kept is ever freed, cycles of a closed window neither.

    What comes after it (photos that were read again, facts, stacks) is as much, whichever thread
    made it, so all of that is looked at seldom, too; what is young is looked at as ever.
    """
    gc.freeze()
    gc.set_threshold(*gc.get_threshold()[:2], _SELDOM)


class Program(QObject):
    """The parts of the running program. GUI thread only.

    Args:
        data_folder: Library, cache and settings.
        catcher: Where failures of ours go.

    Attributes:
        window: The window.
    """

    def __init__(self, data_folder: Path, catcher: CrashCatcher) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        resources = locations.resources_folder()
        app.setWindowIcon(app_icon(resources / "icons"))
        store = SettingsStore(data_folder)
        settings = store.load()
        install_translation(app, resources / "translations", settings.language)
        self._theme = Theme(app, resources / "icons", settings.theme, style_later=True, based=True)
        self._runner = JobRunner()
        self._catcher = catcher
        place = Place(
            data_folder,
            resources,
            locations.compile_cache_folder(),
            settings.precision,
            settings.provider,
            settings.workers,
            LOOKS[settings.look],
        )
        self.window = MainWindow(place, self._runner, self._theme, store, _make_watcher)
        self._theme.apply_style()
        self.window.crashed.connect(self._on_job_crashed)
        self.window.library_opened.connect(keep_to_the_end)
        if getattr(sys, "frozen", False):
            self.window.library_opened.connect(lambda: self._compile_early(place.compile_cache))
        catcher.crashed.connect(self._show_crash)
        self._screenshot: Path | None = None
        self._steady = 0
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_for_screenshot)

    def _compile_early(self, compiled: Path) -> None:
        """Start what groups at the first start after an installation, before there are photos.

        It compiles for half a minute once on a computer: that would be taken from reading, and
        while a person looks around nobody waits for it.
        """
        library = self.window.library
        if library is not None and not any(compiled.glob("*/*.nbi")):
            library.process.warm(sys.maxsize)

    def take_screenshot(self, file: Path) -> None:
        """Save a picture of the window as soon as everything is done, then quit.

        Quits as well when the library does not open: nobody may be there to try again.
        """
        self._screenshot = file
        self._look.start()
        self.window.controller.failed.connect(self._give_up)

    def shut_down(self) -> None:
        """Stop the jobs, end the grouping child, close the databases."""
        self._look.stop()
        left = self._runner.shutdown(_SHUTDOWN_MS)
        if left:
            logging.getLogger(__name__).warning("jobs that did not end: %s", ", ".join(left))
        library = self.window.library
        if library is not None:
            library.process.close()
            if not left:
                library.workspace.close()
                if self.window.cache_unwanted:
                    from photoclust.services.library.workspace import empty_cache

                    empty_cache(library.workspace.folder, library.workspace.cache.path)

    def _look_for_screenshot(self) -> None:
        self._steady = self._steady + 1 if self.window.is_finished() else 0
        if self._steady < _STEADY_LOOKS or self._screenshot is None:
            return
        self._look.stop()
        saved = self.window.grab().save(str(self._screenshot), "PNG")
        self.window.close()
        QApplication.exit(0 if saved else _FAILED)

    def _give_up(self, error: BaseException) -> None:
        if self.window.controller.library is None:
            self._look.stop()
            sys.stderr.write(f"photoclust: {error}\n")
            self.window.close()
            QApplication.exit(_FAILED)

    def _on_job_crashed(self, failed: Failed) -> None:
        self._catcher.report(failed.error)
        if self._screenshot is not None:
            self._give_up(failed.error)

    def _show_crash(self, report: CrashReport) -> None:
        from photoclust.ui.problems.crash_dialog import CrashDialog

        dialog = CrashDialog(self._theme.icons, report, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _make_watcher(tell: Callable[[News], None], skip: Sequence[Path]) -> Watcher:
    """Make what watches folders. Loaded when the library is open: the first frame needs it not."""
    from photoclust.services.watch.folder_watcher import FolderWatcher

    return FolderWatcher(tell, skip)


def make_parser() -> argparse.ArgumentParser:
    """The parser of `photoclust`."""
    parser = argparse.ArgumentParser(
        prog="photoclust", description="Sorts photos into groups of what they show."
    )
    parser.add_argument(
        "folders",
        nargs="*",
        type=Path,
        metavar="FOLDER",
        help="a folder of photos to add, with all below it, or a single photo",
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where library and cache are kept"
    )
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="save a picture of the finished window and quit",
    )
    parser.add_argument("--version", action="version", version=f"PhotoClust {__version__}")
    return parser
