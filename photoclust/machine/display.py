"""Whether a display answers here. Qt ends the process where none does, so who wants one asks first.

Standard library only, and no other module of the app: the set-up uses it before anything is
installed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

    _Address = str | tuple[str, int]

_ANSWER_S = 3.0
"""How long a display may take to answer; one on another machine is not at once there."""

_X_PORT = 6000


def display_answers() -> bool:
    """Whether a window can be shown. Windows and macOS always have a desktop.

    That the environment names a display does not mean that it is there: it may have ended, or be
    named by a session on another machine.
    """
    if not sys.platform.startswith("linux") or _is_connected():
        return True
    connection = _connect()
    if connection is None:
        return False
    connection.close()
    return True


@contextmanager
def display_held() -> Iterator[str | None]:
    """Give a sentence where Qt could not show a window, else None: connect Qt inside the block.

    An X server that no other program uses starts afresh when the last one leaves, and turns away
    who comes just then. So whoever asked stays until Qt is there.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    needs_none = bool(platform) and not platform.startswith(("xcb", "wayland"))
    if needs_none or not sys.platform.startswith("linux") or _is_connected():
        yield None  # "offscreen" and the like need no display
        return
    connection = _connect()
    if connection is None:
        yield _no_display()
        return
    with connection:
        yield None


def _no_display() -> str:
    named = [f"{n}={os.environ[n]}" for n in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(n)]
    silent = f" ({' and '.join(named)}: nothing answers there)" if named else ""
    return (
        f"There is no display here to show the window on{silent}. Start it from a desktop; "
        "photoclust-cli does the same without a window, and QT_QPA_PLATFORM=offscreen lets "
        "--screenshot work without a display."
    )


def _is_connected() -> bool:
    """Whether a connection to Wayland was inherited."""
    return bool(os.environ.get("WAYLAND_SOCKET"))


def _connect() -> socket.socket | None:
    """Connect to the first display that answers, where Wayland and X programs look for theirs."""
    for address in (*_wayland_addresses(), *_x_addresses()):
        connection = _connect_to(address)
        if connection is not None:
            return connection
    return None


def _wayland_addresses() -> list[_Address]:
    name = os.environ.get("WAYLAND_DISPLAY")
    return [str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name))] if name else []


def _x_addresses() -> list[_Address]:
    """What X programs try for a DISPLAY of [HOST]:NUMBER[.SCREEN]."""
    host, colon, rest = os.environ.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdecimal():
        return []
    file = f"/tmp/.X11-unix/X{number}"
    local: list[_Address] = [f"\0{file}", file] if host in {"", "unix"} else []
    host = "localhost" if local else host.strip("[]")
    return [*local, (host, _X_PORT + int(number))]


def _connect_to(address: _Address) -> socket.socket | None:
    """Connect to a path or to a host's port; None where nothing takes connections."""
    import socket  # takes as long to import as all the rest of this

    try:
        if not isinstance(address, str):
            return socket.create_connection(address, _ANSWER_S)
        local = socket.socket(socket.AF_UNIX)
        try:
            local.settimeout(_ANSWER_S)
            local.connect(address)
        except BaseException:
            local.close()
            raise
    except (OSError, ValueError, OverflowError):
        return None
    return local
