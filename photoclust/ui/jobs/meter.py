"""Counts a job's steps on its thread; the window reads phase, rate and time left from it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

_WINDOW_S = 8.0
"""The rate is taken over this long: short enough to follow, long enough not to flicker."""

_SETTLED_S = 1.5
"""No rate is told before a phase has run this long: the first photos say little."""


class Reading(NamedTuple):
    """What a meter showed at one moment.

    Attributes:
        phase: What is being done, in plain words.
        done: Steps done in this phase.
        total: Steps in this phase, or None when unknown.
        per_second: Steps per second lately, or None when not known yet.
        seconds_left: Estimate for the phase, or None when not known.
    """

    phase: str
    done: int
    total: int | None
    per_second: float | None
    seconds_left: float | None


class ProgressMeter:
    """Implements `core.progress.Progress`. Any thread may report to it and read it.

    The window looks at meters at its own pace; reporting costs the job a lock and an addition,
    however often it does it, and can never flood the window.
    """

    def __init__(self, phase: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._phase = phase
        self._done = 0
        self._total: int | None = None
        self._began = clock()
        self._samples: deque[tuple[float, int]] = deque()
        self._notes: list[str] = []

    def begin(self, phase: str, total: int | None = None) -> None:
        """See `Progress.begin`."""
        with self._lock:
            self._phase = phase
            self._done = 0
            self._total = total
            self._began = self._clock()
            self._samples.clear()

    def advance(self, count: int = 1) -> None:
        """See `Progress.advance`."""
        with self._lock:
            self._done += count

    def note(self, text: str) -> None:
        """See `Progress.note`."""
        with self._lock:
            self._notes.append(text)

    def take_notes(self) -> list[str]:
        """The notes since the last call."""
        with self._lock:
            notes, self._notes = self._notes, []
        return notes

    def read(self) -> Reading:
        """Look at the meter."""
        with self._lock:
            now = self._clock()
            self._samples.append((now, self._done))
            while now - self._samples[0][0] > _WINDOW_S:
                self._samples.popleft()
            since, before = self._samples[0]
            rate = None
            if now - self._began >= _SETTLED_S and self._done > before:
                rate = (self._done - before) / (now - since)
            left = None
            if rate is not None and self._total is not None:
                left = max(0, self._total - self._done) / rate
            return Reading(self._phase, self._done, self._total, rate, left)
