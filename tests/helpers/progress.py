"""Ways to be told of progress, for tests."""

from __future__ import annotations

from photoclust.core.progress import CancelToken, NullProgress


class StoppingProgress(NullProgress):
    """A person who stops a job after some of its files.

    Args:
        cancel: What stops it.
        after: How many files it carries first.
    """

    def __init__(self, cancel: CancelToken, after: int) -> None:
        self._cancel = cancel
        self._left = after

    def advance(self, count: int = 1) -> None:
        """Count, and stop when it is enough."""
        self._left -= count
        if self._left <= 0:
            self._cancel.cancel()
