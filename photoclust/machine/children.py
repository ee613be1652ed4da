"""What every child process of the program does, whatever its work.

Children are spawned: a fresh interpreter that inherits no handles. Frozen builds need
`multiprocessing.freeze_support()` before anything else in the main module.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import warnings
from collections.abc import Iterator
from multiprocessing.connection import wait


@contextlib.contextmanager
def interrupts_held_back() -> Iterator[None]:
    """Start a child inside this: keeps Ctrl-C from it until it is deaf to it.

    Otherwise it would print a traceback. The child inherits the blocked signal, and `settle_in`
    ignores it from then on. Windows knows no such mask.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def settle_in() -> None:
    """Call first in a child: deaf to Ctrl-C, silent, and gone when the parent is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with_parent()
    _be_quiet()


def _end_with_parent() -> None:
    """End this process when its parent does, also in the middle of its work."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(0)

    threading.Thread(target=watch, name="watch-parent", daemon=True).start()


def _be_quiet() -> None:
    """Keep third parties from writing between the program's own lines.

    Results and errors travel through the pipe; stdout may be a JSON stream.
    """
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        # A windowed Windows program has no such streams.
        with contextlib.suppress(OSError):
            os.dup2(nowhere, stream)
    os.close(nowhere)
