"""Trying again where another program holds a file for a moment.

Windows refuses to move or read what a virus scanner or a preview has open, mostly for less than a
second.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from photoclust.filing.systems.interface import System

P = ParamSpec("P")
T = TypeVar("T")

HELD_BY_ANOTHER = frozenset({32, 33})
"""Windows' numbers for "used by another process": the file as a whole, or a part of it."""

_PAUSES_S = (0.05, 0.1, 0.2, 0.4)
_BUDGET_S = 10.0


class PatientSystem:
    """A system whose primitives try again while another program holds the file.

    Args:
        system: Does the work.
        wait: Waits for some seconds.
    """

    def __init__(self, system: System, wait: Callable[[float], None]) -> None:
        self._system = system
        self._wait = wait
        # Where a program holds thousands of files, waiting for each would take hours.
        self._left_s = _BUDGET_S
        self.traits = system.traits
        self.sync_file = system.sync_file
        self.sync_folder = system.sync_folder

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        """See `System.rename_exclusive`."""
        self.patiently(self._system.rename_exclusive, source, destination)

    def hard_link(self, source: Path, destination: Path) -> None:
        """See `System.hard_link`."""
        self.patiently(self._system.hard_link, source, destination)

    def patiently(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do what leaves nothing behind when it fails; again after a moment where it is held.

        Raises:
            OSError: as `act` does, in the end.
        """
        for pause_s in _PAUSES_S:
            try:
                return act(*args, **kwargs)
            except OSError as error:
                held = getattr(error, "winerror", None) in HELD_BY_ANOTHER
                if not held or self._left_s < pause_s:
                    raise
            self._left_s -= pause_s
            self._wait(pause_s)
        return act(*args, **kwargs)
