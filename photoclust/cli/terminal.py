"""What the headless command shows on a terminal: progress, notes, and no native chatter."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class TerminalProgress:
    """Progress as a bar on standard error. Any thread may report.

    Args:
        quiet: Show no bars; what `note` is told is shown all the same.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._lock = threading.Lock()
        self._bar: Any = None
        self._told: set[str] = set()

    def begin(self, phase: str, total: int | None = None) -> None:
        """See `Progress.begin`."""
        if self._quiet:
            return
        from tqdm import tqdm

        # The monitor would be a thread of its own that outlives the bar.
        tqdm.monitor_interval = 0
        with self._lock:
            if self._bar is not None:
                self._bar.close()
            self._bar = tqdm(
                total=total, desc=phase, unit=" photos", file=sys.stderr, mininterval=0.3,
                leave=False, dynamic_ncols=True, disable=None,
            )  # fmt: skip

    def advance(self, count: int = 1) -> None:
        """See `Progress.advance`."""
        if self._bar is not None:
            with self._lock:
                self._bar.update(count)

    def note(self, text: str) -> None:
        """See `Progress.note`. The same sentence is told once."""
        with self._lock:
            if text in self._told:
                return
            self._told.add(text)
            self._clear()
            sys.stderr.write(f"{text}\n")

    def close(self) -> None:
        """Take the bar away."""
        with self._lock:
            if self._bar is not None:
                self._bar.close()
                self._bar = None

    def _clear(self) -> None:
        if self._bar is not None:
            self._bar.clear()


@contextlib.contextmanager
def native_output_diverted(log: Path) -> Iterator[None]:
    """Send what C libraries print on standard error into a log instead.

    libtiff alone writes a hundred lines about one damaged file, past every Python-level filter.
    What this program writes to `sys.stderr` still reaches the person.
    """
    try:
        stderr = sys.stderr.fileno()
        log.parent.mkdir(parents=True, exist_ok=True)
        sink = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
    except (OSError, ValueError):
        # No standard error of its own, or nowhere to write: then nothing is diverted.
        yield
        return
    own = os.dup(stderr)
    os.dup2(sink, stderr)
    os.close(sink)
    before = sys.stderr
    sys.stderr = os.fdopen(
        own, "w", encoding=before.encoding, errors="backslashreplace", buffering=1
    )
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(own, stderr)
        sys.stderr.close()
        sys.stderr = before
