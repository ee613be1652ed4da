"""The child process that groups and makes maps: nothing it does can stall or end the program.

HDBSCAN holds the interpreter's lock for seconds and numba compiles for more (docs/facts.md), so
both run beside the program (`worker_child`). The child is spawned, which starts a fresh
interpreter that inherits no handles, is warmed while photos are still being read if they are many,
and ends when its pipe closes.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import BugError, UserError
from photoclust.core.progress import Cancelled, CancelToken, NullProgress, Progress
from photoclust.core.text import Text
from photoclust.grouping.features import ClassScores
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.methods.choice import USUAL, Choice
from photoclust.grouping.worker_child import Done, Failed, Order, Phase, Work, serve
from photoclust.machine.children import Child

if TYPE_CHECKING:
    from photoclust.grouping.compare.chain import Chain

_LOOK_S = 0.05
"""How often a waiting caller looks at its cancel token."""

_STOP_S = 5.0
"""How long a child may take to end by itself before it is killed."""


class GroupingProcess:
    """Groups photos and lays them out in a child process. Any thread; one at a time, others wait.

    The child starts when it is first needed, or at `warm`, and is used again and again. It is
    replaced after a cancellation or a crash.

    Attributes:
        choice: The methods, by name.

    Args:
        compile_cache: Folder for compiled code that outlives the process.
        choice: See the attribute.
    """

    def __init__(self, compile_cache: Path, choice: Choice = USUAL) -> None:
        self.choice = choice
        self._one_at_a_time = threading.Lock()
        self._starting = threading.Lock()
        self._child = Child("photoclust-grouping", serve, compile_cache, choice)
        self._closed = False

    def __enter__(self) -> GroupingProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def warm(self, photos: int) -> None:
        """Start the child, which imports and compiles by itself. Returns at once.

        Does nothing for few photos, which need little of it: a processor that is busy with it has
        less time to read them.

        Args:
            photos: How many there will be to group.

        Raises:
            UserError: the system cannot start a process.
        """
        if photos < self.choice.methods().reduction.fewest:
            return
        with self._starting:
            self._start()

    def group(
        self,
        features: Path,
        *,
        classes: ClassScores | None = None,
        signed: bool = False,
        prints: Path | None = None,
        choice: Choice | None = None,
        seed: int = 0,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> Hierarchy:
        """Group photos.

        Args:
            features: An .npy file, float16 (n, d), one row per different photo, sorted by
                digest. The child maps it into memory; it must stay until this returns.
            classes: The network's best classes of each row, which make the groups better; None
                to go by the features alone.
            signed: Whether the network's features may be negative.
            prints: An .npy file of small pictures, which tell copies (`twins.stand_ins`).
            choice: Other methods than the usual ones of this process, for once.
            seed: Of the methods' random steps.
            cancel: Stops the work within moments by ending the child.
            progress: Told the phases.

        Raises:
            Cancelled: `cancel` was thrown.
            UserError: the environment failed (memory, disk); the sentence says which.
            BugError: the method failed; details for the log.
        """
        order = Order(
            Work.GROUPING, choice or self.choice, features, classes, signed, seed, prints=prints
        )
        return Hierarchy.from_bytes(self._carry_out(order, cancel, progress))

    def run_chain(
        self,
        features: Path,
        chain: Chain,
        *,
        classes: ClassScores | None = None,
        signed: bool = False,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> Hierarchy:
        """Group photos by a chain of methods (`compare.chain`).

        Arguments and errors are those of `group`; the features may be of any float type.

        Returns:
            A hierarchy with one stop, the groups that the chain made.

        Raises:
            UserError: also where there are too few or too many photos for a method.
        """
        order = Order(Work.CHAIN, self.choice, features, classes, signed, 0, chain)
        return Hierarchy.from_bytes(self._carry_out(order, cancel, progress))

    def lay_out(
        self,
        features: Path,
        *,
        classes: ClassScores | None = None,
        signed: bool = False,
        choice: Choice | None = None,
        seed: int = 0,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> NDArray[np.float32]:
        """Give every photo a place in the unit square (`layout.lay_out`).

        Arguments and errors are those of `group`.

        Returns:
            float32 (n, 2), in the order of the rows.
        """
        order = Order(Work.MAP, choice or self.choice, features, classes, signed, seed)
        points = self._carry_out(order, cancel, progress)
        return np.frombuffer(points, np.float32).reshape(-1, 2)

    def _carry_out(
        self, order: Order, cancel: CancelToken | None, progress: Progress | None
    ) -> bytes:
        """Let the child do something and wait for it; return what it wrote down."""
        cancel = cancel or CancelToken()
        progress = progress or NullProgress()
        with self._turn(cancel):
            cancel.raise_if_cancelled()
            with self._starting:
                pipe = self._start()
            try:
                pipe.send(order)
                while True:
                    while not pipe.poll(_LOOK_S):
                        cancel.raise_if_cancelled()
                    answer = pipe.recv()
                    if not isinstance(answer, Phase):
                        break
                    progress.begin(answer.name)
            except (EOFError, OSError) as error:
                code = self._child.exit_code(_STOP_S)
                self._end()
                if self._closed:
                    msg = "The program is closing."
                    raise Cancelled(msg) from error
                raise _why_ended(order.work, code) from error
            except BaseException:
                # The child is in the middle of something nobody waits for.
                self._end()
                raise
        if isinstance(answer, Failed):
            if answer.sentence:
                raise UserError(answer.sentence)
            raise BugError(answer.details)
        assert isinstance(answer, Done)
        return answer.result

    @contextlib.contextmanager
    def _turn(self, cancel: CancelToken) -> Iterator[None]:
        """Wait until nobody else has the child work; who gives up waiting need not wait."""
        while not self._one_at_a_time.acquire(timeout=_LOOK_S):
            cancel.raise_if_cancelled()
        try:
            yield
        finally:
            self._one_at_a_time.release()

    def close(self) -> None:
        """End the child. Waits for whoever has it work no longer than it takes to end."""
        with self._starting:
            self._closed = True
        self._end()

    def _start(self) -> Connection:
        if self._closed:
            msg = "The program is closing."
            raise Cancelled(msg)
        try:
            return self._child.pipe()
        except OSError as error:
            raise UserError(
                Text(
                    "The grouping could not be started: {error}. Close other programs and try "
                    "again.",
                    error=error,
                )
            ) from error

    def _end(self) -> None:
        with self._starting:
            self._child.end(_STOP_S)


def _why_ended(work: Work, exit_code: int | None) -> UserError | BugError:
    """Put a sudden end into words."""
    if exit_code is not None and exit_code == -getattr(signal, "SIGKILL", 9):
        return UserError(
            Text(
                "The grouping was ended by the system, most likely because memory ran out. Close "
                "other programs and try again. The photos read so far are kept."
            )
            if work is not Work.MAP
            else Text(
                "The map was ended by the system, most likely because memory ran out. Close "
                "other programs and try again. The photos read so far are kept."
            )
        )
    return BugError(f"the grouping process ended suddenly (exit code {exit_code})")
