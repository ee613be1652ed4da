"""Whether a display answers here. Qt ends the process where none does, so who wants one asks first.

Standard library only, and no other module of the app: the set-up uses it before anything is
installed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_ANSWER_S = 3.0
"""How long a display may take to answer; one on another machine is not at once there."""

_X_PORT = 6000


def display_answers() -> bool:
    """Whether a window can be shown. Windows and macOS always have a desktop.

    That the environment names a display does not mean that it is there: it may have ended, or be
    named by a session on another machine.
    """
    if not sys.platform.startswith("linux"):
        return True
    return _wayland_answers() or _x_answers()


def why_no_window() -> str | None:
    """A sentence where Qt could not show a window, else None."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform and not platform.startswith(("xcb", "wayland")):
        return None  # "offscreen" and the like need no display
    if display_answers():
        return None
    named = [f"{n}={os.environ[n]}" for n in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(n)]
    silent = f" ({' and '.join(named)}: nothing answers there)" if named else ""
    return (
        f"There is no display here to show the window on{silent}. Start it from a desktop; "
        "photoclust-cli does the same without a window, and QT_QPA_PLATFORM=offscreen lets "
        "--screenshot work without a display."
    )


def _wayland_answers() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):
        return True  # inherited, already connected
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return _listens(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))


def _x_answers() -> bool:
    """Try what X programs try for a DISPLAY of [HOST]:NUMBER[.SCREEN]."""
    host, colon, rest = os.environ.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in {"", "unix"}:
        file = f"/tmp/.X11-unix/X{number}"
        if _listens(f"\0{file}") or _listens(file):
            return True
        host = "localhost"
    return _listens((host.strip("[]"), _X_PORT + int(number)))


def _listens(address: str | tuple[str, int]) -> bool:
    """Whether something takes connections at a path or at a host's port."""
    import socket  # takes as long to import as all the rest of this

    try:
        if isinstance(address, str):
            with socket.socket(socket.AF_UNIX) as local:
                local.settimeout(_ANSWER_S)
                local.connect(address)
        else:
            socket.create_connection(address, _ANSWER_S).close()
    except (OSError, ValueError, OverflowError):
        return False
    return True
