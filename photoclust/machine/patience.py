"""How long a child process is waited for: by what it works, not by the clock.

A machine that is slow or busy takes longer for the same work, and what is given up there would be
read on the next day. So it is counted how much of the processor a child had. The clock decides
where a child does nothing at all: it waits for a disk that does not answer, or hangs.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable

BEAT_S = 0.5
"""How often a child tells how much it has worked."""

_MOVES_S = 0.1
"""A child that did less does nothing: looking at its own clock takes a tenth of a millisecond."""


class TooMuchWork(Exception):  # noqa: N818 - says what happened
    """It worked as long as it may."""


class NothingHappens(Exception):  # noqa: N818
    """It has not done anything for as long as it may."""


class Patience:
    """Says when to give a child up. For one thread, and one thing that the child does.

    Args:
        limit_s: Seconds of the processor that it may use; and seconds of the clock in which it may
            do nothing.
        worked_s: Seconds of the processor that the child has had; they may lag behind.
        now: The clock, in seconds.
    """

    def __init__(
        self,
        limit_s: float,
        worked_s: Callable[[], float],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit_s = limit_s
        self._worked_s = worked_s
        self._now = now
        self._begun = self._seen = worked_s()
        self._since = now()

    def look(self) -> None:
        """Look whether the child is still to be waited for.

        Raises:
            TooMuchWork: it had all of the processor that it may have.
            NothingHappens: it did nothing for as long as it may.
        """
        worked, now = self._worked_s(), self._now()
        if worked - self._begun > self._limit_s:
            raise TooMuchWork
        if worked - self._seen > _MOVES_S:
            self._seen, self._since = worked, now
        elif now - self._since > self._limit_s:
            raise NothingHappens


def tell_work(told: ctypes.c_double) -> None:
    """Tell from now on how much of the processor this process has had, from a thread of its own.

    Args:
        told: Where it is told, in seconds; shared with the parent.
    """

    def beat() -> None:
        while True:
            time.sleep(BEAT_S)
            told.value = time.process_time()

    threading.Thread(target=beat, name="tell-work", daemon=True).start()
