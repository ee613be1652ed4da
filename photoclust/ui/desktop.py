"""Asks the desktop to show a file in its folder or to open it."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDesktopServices

from photoclust.ui.file_urls import url_of


def reveal(path: Path) -> None:
    """Show a file or folder in the file manager, selected where the system can do that."""
    if sys.platform == "win32":
        import subprocess

        # It answers 1 even when all is well.
        subprocess.run(selecting_in_explorer(path), check=False)
    elif sys.platform == "darwin":
        import subprocess

        subprocess.run(["open", "-R", path], check=False)
    elif not _show_item(path):
        QDesktopServices.openUrl(url_of(path if path.is_dir() else path.parent))


def selecting_in_explorer(path: PurePath) -> str:
    """The command line that shows a file in Windows' file manager, selected.

    Explorer takes its command line apart itself: a comma ends a path that is not in quotes, and
    quotes around the whole option, which Python would put there for a space, hide the option. A
    name on Windows holds no quotes itself.
    """
    return f'explorer /select,"{path}"'


def open_with_default(path: Path) -> None:
    """Open a file with the program the system has for it."""
    QDesktopServices.openUrl(url_of(path))


def pictures_folder() -> Path:
    """Where a person's pictures are; it may not be there yet."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))


def asks_for_program() -> bool:
    """Whether the system has a question of its own, so that `open_with_choice` can ask it.

    On Linux only the portal of sandboxed desktops asks, where it runs at all, and it wants the
    open file handed over the bus: there `ui.viewer.open_with` offers the programs itself.
    """
    return sys.platform in ("win32", "darwin")


def open_with_choice(path: Path) -> None:
    """Ask with which program to open a file; the question is the system's own."""
    import subprocess

    if sys.platform == "win32":
        subprocess.Popen(["rundll32", "shell32.dll,OpenAs_RunDLL", str(path)])
    elif sys.platform == "darwin":
        lines = (
            "on run argv",
            "set chosen to POSIX path of (choose application as alias)",
            "set photo to quoted form of item 1 of argv",
            'do shell script "open -a " & quoted form of chosen & " " & photo',
            "end run",
        )
        script = [part for line in lines for part in ("-e", line)]
        subprocess.Popen(["osascript", *script, str(path)])


def _show_item(path: Path) -> bool:
    """Ask the file manager over D-Bus, the way desktops on Linux share; tell whether it heard."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    call.setArguments([[url_of(path).toString()], ""])
    return bus.send(call)
