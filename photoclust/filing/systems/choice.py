"""Which system the program runs on."""

from __future__ import annotations

import sys

from photoclust.filing.systems.interface import System


def this_system() -> System:
    """The primitives of the system that the program runs on."""
    if sys.platform == "win32":
        from photoclust.filing.systems.windows import WindowsSystem

        return WindowsSystem()
    if sys.platform == "darwin":
        from photoclust.filing.systems.macos import MacSystem

        return MacSystem()
    from photoclust.filing.systems.linux import LinuxSystem

    return LinuxSystem()
