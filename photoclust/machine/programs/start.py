"""Starts a program that lives on by itself."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

from photoclust.machine.programs.desktop_entry import Program


def start(program: Program, path: Path) -> None:
    """Open a file with a program, which goes on when the window is closed.

    Raises:
        OSError: it could not be started.
    """
    folder = program.folder if program.folder is not None and program.folder.is_dir() else None
    process = subprocess.Popen(
        program.command(path),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    # Somebody has to take note of its end, or it stays in the table of processes.
    threading.Thread(target=process.wait, name="program", daemon=True).start()
