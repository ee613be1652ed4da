"""Child processes: a fresh interpreter beside the program, and a pipe to it.

Children are spawned, so that they inherit no handles. Frozen builds need
`multiprocessing.freeze_support()` before anything else in the main module.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from photoclust.machine.patience import tell_work


class Child:
    """A process that is started when it is needed, and anew after it ended. One thread at a time.

    The child is deaf to Ctrl-C, silent, and ends with this process at the latest.

    Args:
        name: Of the process, for those who look at the system's list.
        serve: What the child runs, with its end of the pipe: a function of a module, because it
            travels by name. It returns when the pipe closes.
        arguments: What else `serve` gets.
        tells_work: Whether the child tells how much it works, for `worked_s`.
    """

    def __init__(
        self,
        name: str,
        serve: Callable[..., None],
        *arguments: object,
        tells_work: bool = False,
    ) -> None:
        self._name = name
        self._serve = serve
        self._arguments = arguments
        self._tells_work = tells_work
        self._running: tuple[SpawnProcess, Connection] | None = None
        self._work: ctypes.c_double | None = None

    def pipe(self) -> Connection:
        """The pipe to the child, which is started if it does not run.

        Raises:
            OSError: the system cannot start a process.
        """
        if self._running is not None:
            process, pipe = self._running
            if process.is_alive():
                return pipe
            self.end()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        # Without a lock, which a child that is killed could keep.
        self._work = context.RawValue(ctypes.c_double, 0.0) if self._tells_work else None
        process = context.Process(
            target=_run,
            args=(self._serve, self._work, theirs, *self._arguments),
            name=self._name,
            daemon=True,
        )
        try:
            with _interrupts_held_back():
                process.start()
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._running = process, ours
        return ours

    def worked_s(self) -> float:
        """How many seconds of the processor the child has had; a little late."""
        return 0.0 if self._work is None else self._work.value

    def exit_code(self, timeout_s: float) -> int | None:
        """How the child ended, once it has or the time is over; None while it runs."""
        if self._running is None:
            return None
        process, _ = self._running
        process.join(timeout_s)
        return process.exitcode

    def end(self, patience_s: float = 0.0) -> None:
        """End the child, whatever it is doing. Safe to call twice.

        Args:
            patience_s: How long it may take to end by itself before it is killed.
        """
        if self._running is None:
            return
        process, pipe = self._running
        self._running = None
        if patience_s:
            process.terminate()
            process.join(patience_s)
        process.kill()
        process.join()
        process.close()
        pipe.close()


def _run(
    serve: Callable[..., None],
    work: ctypes.c_double | None,
    pipe: Connection,
    *arguments: object,
) -> None:
    """What the child does first and last."""
    _settle_in()
    if work is not None:
        tell_work(work)
    serve(pipe, *arguments)


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Start a child inside this: keeps Ctrl-C from it until it is deaf to it.

    Otherwise it would print a traceback. The child inherits the blocked signal, and `_settle_in`
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


def _settle_in() -> None:
    """Be deaf to Ctrl-C, silent, and gone when the parent is."""
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
