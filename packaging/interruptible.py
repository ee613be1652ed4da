"""Runs programs for the set-up so that Ctrl-C ends them without a word of theirs.

Standard library only; see environment.py.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from typing import Any


def apart() -> dict[str, Any]:
    """What keeps Ctrl-C in the terminal from a child: it ends with this program, without words."""
    if os.name == "nt":
        return {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
    return {"start_new_session": True}


def quietly_ended(command: list[str], **how: Any) -> subprocess.CompletedProcess[str]:
    """Run a program that Ctrl-C ends at once: what it was making is made anew."""
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    with subprocess.Popen(command, env=environment, text=True, **apart(), **how) as process:
        try:
            told, complaint = process.communicate()
        except BaseException:
            _end_with_children(process)
            process.wait()  # Popen itself does not, after Ctrl-C
            raise
    return subprocess.CompletedProcess(command, process.returncode, told, complaint)


def _end_with_children(process: subprocess.Popen[str]) -> None:
    if os.name == "nt":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
