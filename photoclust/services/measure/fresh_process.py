"""Running a piece of Python in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence

from photoclust.core.errors import UserError
from photoclust.core.progress import CancelToken
from photoclust.core.text import Text

_LOOK_S = 0.05

# A system counts the memory of the process that starts another among the other's own, and the
# benchmark holds many photos: this small one stands between.
_PEAK = """
import os, sys
pid = os.posix_spawn(sys.executable, [sys.executable, *sys.argv[1:]], os.environ)
_, status, usage = os.wait4(pid, 0)
print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
sys.exit(os.waitstatus_to_exitcode(status))
"""


def run_python(
    arguments: Sequence[object], cancel: CancelToken, environment: Mapping[str, str] | None = None
) -> str:
    """Run this Python with arguments, wait for the end and return what it printed.

    Args:
        arguments: As on the command line, each turned into text.
        cancel: Ends the process and those it started.
        environment: Variables besides the present ones.

    Raises:
        Cancelled: a person stopped it.
        UserError: it could not be started, or ended with an error, or there is no Python: in a
            frozen program `sys.executable` is the program.
    """
    if getattr(sys, "frozen", False):
        raise UserError(
            Text(
                "Measuring needs Python, which is not part of the download. Set PhotoClust up from "
                "its sources to measure."
            )
        )
    command = [sys.executable, *(str(argument) for argument in arguments)]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                env={**os.environ, **(environment or {})},
                start_new_session=True,  # one group, so that all of it can be ended
            )
        except OSError as error:
            raise UserError(
                Text("A process could not be started: {error}.", error=error)
            ) from error
        try:
            while process.poll() is None:
                cancel.raise_if_cancelled()
                time.sleep(_LOOK_S)
        except BaseException:
            _end(process)
            raise
        out.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            last = errors.read().decode(errors="replace").strip().splitlines()[-1:]
            raise UserError(
                Text(
                    "A process ended with {returncode}: {join}",
                    returncode=process.returncode,
                    join="".join(last) or "no message",
                )
            )
        return out.read().decode(errors="replace")


def peak_bytes(arguments: Sequence[object], cancel: CancelToken) -> int | None:
    """Run this Python with arguments and return the peak memory of its largest process.

    Returns:
        Bytes, or None where the system does not tell.

    Raises:
        Cancelled: a person stopped it.
        UserError: it could not be started, or ended with an error.
    """
    if sys.platform == "win32":
        return None
    return int(run_python(["-c", _PEAK, *arguments], cancel).split()[-1])


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
