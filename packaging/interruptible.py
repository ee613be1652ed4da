"""Runs programs for the set-up so that Ctrl-C ends them without a word of theirs.

Standard library only; see environment.py.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from typing import Any

_LOOK_UP_S = 1.0


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
            told, complaint = _output(process)
        except BaseException:
            _end_with_children(process)
            process.wait()  # Popen itself does not, after Ctrl-C
            raise
    return subprocess.CompletedProcess(command, process.returncode, told, complaint)


def _output(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What it says, as `communicate` gives it, looking up now and then.

    Python acts on a signal between two of its own steps. One that comes right before the system is
    asked to wait for a program would be acted on only when that has ended.
    """
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_LOOK_UP_S)


def _end_with_children(process: subprocess.Popen[str]) -> None:
    if os.name == "nt":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
