"""Catches what nobody else caught and turns it into a report that helps to mend it."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from photoclust import __version__

_log = logging.getLogger(__name__)

_KEPT_LINES = 200


class RecentLog(logging.Handler):
    """Keeps the newest lines of the log in memory, for a report. Any thread."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self._lines.append(self.format(record))

    @property
    def text(self) -> str:
        """The lines, oldest first."""
        return "\n".join(self._lines)


class CrashReport(NamedTuple):
    """One failure of ours.

    Attributes:
        summary: The failure in one line.
        text: The whole report, to be copied.
    """

    summary: str
    text: str


def make_report(error: BaseException, log: str = "", home: Path | None = None) -> CrashReport:
    """Write a report about an error.

    Args:
        error: What happened.
        log: The newest lines of the log.
        home: The person's home folder, left out of the report: it often bears their name.
    """
    import platform
    from datetime import datetime

    summary = "".join(traceback.format_exception_only(error)).strip()
    text = "\n".join(
        (
            f"PhotoClust {__version__}, {datetime.now().astimezone().isoformat('T', 'seconds')}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            "",
            "".join(traceback.format_exception(error)).rstrip(),
            *(("", "Newest lines of the log:", log) if log else ()),
        )
    )
    if home is not None:
        text = text.replace(str(home), "~")
    # Surrogates of odd file names cannot be put on a clipboard or into a file.
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return CrashReport(summary, text)


class CrashCatcher(QObject):
    """Installs itself for errors that reach the top of any thread. Made on the GUI thread.

    Args:
        log: Where the newest lines of the log are kept.
        parent: Qt parent.

    Signals:
        crashed: A `CrashReport`, on the GUI thread. The same failure is told once.
    """

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, log: RecentLog | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = log
        self._told: set[str] = set()
        self._before: tuple[Any, Any] | None = None
        # Queued: whatever thread failed, the dialog opens on the GUI thread, out of the failure.
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        if self._before is None:
            self._before = (sys.excepthook, threading.excepthook)
            sys.excepthook = self._on_error
            threading.excepthook = self._on_thread_error

    def uninstall(self) -> None:
        """Put back what was there before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def report(self, error: BaseException) -> None:
        """Tell an error that was caught elsewhere. Any thread."""
        _log.error("unexpected error", exc_info=error)
        self._caught.emit(error)

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self.report(args.exc_value)

    def _tell(self, error: BaseException) -> None:
        place = "".join(traceback.format_tb(error.__traceback__))
        key = f"{type(error).__name__} {place}"
        # An error in painting comes back with every frame; one dialog is enough.
        if key not in self._told:
            self._told.add(key)
            log = "" if self._recent is None else self._recent.text
            self.crashed.emit(make_report(error, log, Path.home()))
