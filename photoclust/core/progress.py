"""How long work reports what it does and learns that it should stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from photoclust.core.text import Text


class Cancelled(Exception):  # noqa: N818 - not an error: the person's own wish
    """Raised inside a job to leave it after `CancelToken.cancel`."""


class CancelToken:
    """How a person gets a job to stop, or to hold back for a moment. For any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._held_until = 0.0

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

    def hold_back(self, seconds: float) -> None:
        """Ask the job to begin nothing for a moment, as the machine is wanted for a person."""
        self._held_until = time.monotonic() + seconds

    @property
    def held_back(self) -> bool:
        """Whether the job should begin nothing right now."""
        return time.monotonic() < self._held_until

    def rest(self, at_most_s: float) -> None:
        """Wait while the job is asked to hold back, unless cancelled.

        Called between two pieces of work. However long a person goes on, one piece is done every
        `at_most_s` seconds.
        """
        latest = time.monotonic() + at_most_s
        while (left := min(self._held_until, latest) - time.monotonic()) > 0:
            if self._event.wait(left):
                return

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` if the switch was thrown."""
        if self._event.is_set():
            raise Cancelled


class Progress(Protocol):
    """Where a job reports to. Implementations must accept calls from any thread."""

    def begin(self, phase: Text, total: int | None = None) -> None:
        """Start a phase, named in plain words ("Reading photos"), of `total` steps if known."""

    def advance(self, count: int = 1) -> None:
        """Say that `count` more steps of the phase are done."""

    def note(self, text: Text) -> None:
        """Tell the person one thing once ("Computing on the CPU (int8)")."""


class NullProgress:
    """Progress nobody watches: makes a job a plain function call."""

    def begin(self, phase: Text, total: int | None = None) -> None:
        """Ignore the phase."""

    def advance(self, count: int = 1) -> None:
        """Ignore the steps."""

    def note(self, text: Text) -> None:
        """Ignore the note."""


def _not_wanted(item: object) -> None:
    """Let go of what a job delivers on its way."""


@dataclass(frozen=True, slots=True)
class JobContext:
    """What a use case gets to talk to the outside. Used on the thread it runs on.

    Window and command call the same use cases, and this is what differs between them: who watches
    the progress, who can stop it, and who takes what there is to show before the end.

    Attributes:
        progress: Where to report phases and steps.
        cancel: Thrown when the person wants it to stop.
        deliver: Hands a frozen intermediate result on. Must not block.
    """

    progress: Progress
    cancel: CancelToken = field(default_factory=CancelToken)
    deliver: Callable[[object], None] = _not_wanted
