"""How long work reports what it does and learns that it should stop."""

from __future__ import annotations

import threading
from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - not an error: the person's own wish
    """Raised inside a job to leave it after `CancelToken.cancel`."""


class CancelToken:
    """A one-way switch a person throws to stop a job. Any thread may throw or read it."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next safe point."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job should stop."""
        return self._event.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Sleep until cancelled or the timeout; return whether it was cancelled."""
        return self._event.wait(timeout_s)

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` if the switch was thrown."""
        if self._event.is_set():
            raise Cancelled


class Progress(Protocol):
    """Where a job reports to. Implementations must accept calls from any thread."""

    def begin(self, phase: str, total: int | None = None) -> None:
        """Start a phase, named in plain words ("Reading photos"), of `total` steps if known."""

    def advance(self, count: int = 1) -> None:
        """Say that `count` more steps of the phase are done."""

    def note(self, text: str) -> None:
        """Tell the person one thing once ("Computing on the CPU (int8)")."""


class NullProgress:
    """Progress nobody watches: makes a job a plain function call."""

    def begin(self, phase: str, total: int | None = None) -> None:
        """Ignore the phase."""

    def advance(self, count: int = 1) -> None:
        """Ignore the steps."""

    def note(self, text: str) -> None:
        """Ignore the note."""
