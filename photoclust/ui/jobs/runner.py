"""Runs long work off the GUI thread, in named lanes, with exactly one outcome per job."""

from __future__ import annotations

import itertools
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple, NewType

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

from photoclust.core.progress import Cancelled as CancelledError
from photoclust.core.progress import JobContext
from photoclust.ui.jobs.meter import ProgressMeter, Reading

JobId = NewType("JobId", int)

_PROGRESS_INTERVAL_MS = 40
"""Time between two looks at the meters: 25 a second, below the eye's need for more."""


class Lane(StrEnum):
    """The thread pools, named by what they are for."""

    INDEX = "index"
    GROUPING = "grouping"
    THUMBS = "thumbs"
    LIBRARY = "library"
    PREVIEW = "preview"
    FOLDERS = "folders"


_THREADS = {
    Lane.INDEX: 1,
    Lane.GROUPING: 1,
    Lane.THUMBS: 2,
    Lane.LIBRARY: 1,
    Lane.PREVIEW: 2,
    Lane.FOLDERS: 1,
}
"""Threads per lane. `library` has one, so that file moves never race each other."""


class JobRequest(NamedTuple):
    """Everything a job needs, fixed when it is started.

    Attributes:
        name: What is being done, in words a person reads ("Reading photos").
        lane: Which pool runs it.
        work: The job. It captures all its input and touches no widget; its return value is the
            value of the outcome.
        generation: Number by which the caller tells results that came too late.
        quiet: True for short work that the bottom bar does not show.
    """

    name: str
    lane: Lane
    work: Callable[[JobContext], Any]
    generation: int = 0
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended.

    Attributes:
        job: Which job.
        generation: The request's generation.
    """

    job: JobId
    generation: int


@dataclass(frozen=True, slots=True)
class Succeeded(Outcome):
    """The job came to its end and returned `value`."""

    value: Any


@dataclass(frozen=True, slots=True)
class Cancelled(Outcome):
    """The job was stopped. `value` is what it returned of the work done, or None."""

    value: Any = None


@dataclass(frozen=True, slots=True)
class Failed(Outcome):
    """The job raised.

    Attributes:
        error: What it raised.
        report: The traceback as text, for the crash dialog and the log.
    """

    error: BaseException
    report: str


class JobStarted(NamedTuple):
    """A job was accepted."""

    job: JobId
    request: JobRequest


class JobProgress(NamedTuple):
    """How far a job is.

    Attributes:
        job: Which job.
        generation: The request's generation.
        reading: Phase, counts, rate and time left.
    """

    job: JobId
    generation: int
    reading: Reading


class _Item(NamedTuple):
    job: JobId
    value: Any


class _Running(NamedTuple):
    request: JobRequest
    context: JobContext
    meter: ProgressMeter
    on_outcome: Callable[[Outcome], None] | None
    on_item: Callable[[Any], None] | None


class _Bridge(QObject):
    """Carries messages from pool threads to the GUI thread.

    Made on the GUI thread and owned by the runner there: signals that live in a runnable would be
    destroyed on the pool thread.
    """

    outcome = Signal(object)
    item = Signal(object)


class _Task:
    """One job on its pool thread. Whatever happens, it emits one outcome.

    Pools are given `run`, never a QRunnable: PySide6 hands a runnable over only after it was
    started. One that ended by then is never freed, nor is what it knows, in the end the library.
    """

    def __init__(
        self, job: JobId, request: JobRequest, context: JobContext, bridge: _Bridge
    ) -> None:
        self._job = job
        self._request = request
        self._context = context
        self._bridge = bridge

    def run(self) -> None:
        outcome: Outcome
        generation = self._request.generation
        try:
            self._context.cancel.raise_if_cancelled()
            value = self._request.work(self._context)
            ended = Cancelled if self._context.cancel.cancelled else Succeeded
            outcome = ended(self._job, generation, value)
        except CancelledError:
            outcome = Cancelled(self._job, generation)
        except BaseException as error:  # nothing may leave a pool thread
            report = "".join(traceback.format_exception(error))
            outcome = Failed(self._job, generation, error, report)
        self._bridge.outcome.emit(outcome)


class JobRunner(QObject):
    """Starts jobs, watches them and tells how they ended. GUI thread only.

    Signals:
        started: A `JobStarted`.
        progressed: A `JobProgress` of a job that is not quiet, at most 25 a second per job.
        finished: The `Outcome`, after the job's own callback.
        noted: A sentence (str) that a job wants to be told once.
        idle: The last job ended.
    """

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    noted = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._running: dict[JobId, _Running] = {}
        self._closed = False
        self._pools: dict[Lane, QThreadPool] = {}
        for lane, threads in _THREADS.items():
            pool = QThreadPool(self)
            pool.setObjectName(lane.value)
            pool.setMaxThreadCount(threads)
            self._pools[lane] = pool
        self._pools[Lane.THUMBS].setThreadPriority(QThread.Priority.LowPriority)
        self._bridge = _Bridge(self)
        self._bridge.outcome.connect(self._on_outcome, Qt.ConnectionType.QueuedConnection)
        self._bridge.item.connect(self._on_item, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_INTERVAL_MS)
        self._timer.timeout.connect(self._look_at_meters)

    def start(
        self,
        request: JobRequest,
        on_outcome: Callable[[Outcome], None] | None = None,
        on_item: Callable[[Any], None] | None = None,
    ) -> JobId:
        """Run a job. Both callbacks are called on the GUI thread, `on_outcome` exactly once.

        After `close` the job is not run: its outcome is `Cancelled`.
        """
        job = JobId(next(self._numbers))
        bridge = self._bridge
        meter = ProgressMeter(request.name)
        context = JobContext(meter, deliver=lambda value: bridge.item.emit(_Item(job, value)))
        self._running[job] = _Running(request, context, meter, on_outcome, on_item)
        if self._closed:
            bridge.outcome.emit(Cancelled(job, request.generation))
            return job
        if not self._timer.isActive():
            self._timer.start()
        self.started.emit(JobStarted(job, request))
        self._pools[request.lane].start(_Task(job, request, context, bridge).run)
        return job

    def cancel(self, job: JobId) -> None:
        """Ask a job to stop. Its outcome still arrives. Unknown jobs have ended already."""
        running = self._running.get(job)
        if running is not None:
            running.context.cancel.cancel()

    def hold_back(self, lane: Lane, seconds: float) -> None:
        """Ask the jobs of a lane to begin nothing for a moment: a person wants the machine."""
        for running in self._running.values():
            if running.request.lane is lane:
                running.context.cancel.hold_back(seconds)

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for running in self._running.values():
            running.context.cancel.cancel()

    def close(self) -> None:
        """Refuse new jobs and ask the running ones to stop; `idle` says when they have."""
        self._closed = True
        self.cancel_all()

    @property
    def closed(self) -> bool:
        """Whether new jobs are refused."""
        return self._closed

    @property
    def busy(self) -> bool:
        """Whether any job has not ended."""
        return bool(self._running)

    def running(self, *lanes: Lane) -> list[JobRequest]:
        """Requests of the jobs that have not ended, in these lanes (all without any)."""
        return [r.request for r in self._running.values() if not lanes or r.request.lane in lanes]

    def pool(self, lane: Lane) -> QThreadPool:
        """A lane's pool, for short tasks that need no outcome (thumbnails)."""
        return self._pools[lane]

    def shutdown(self, timeout_ms: int) -> list[str]:
        """Stop everything and wait; return the names of jobs that would not end in time.

        Outcomes that arrived meanwhile are delivered before this returns, so that what a job
        did is not lost.
        """
        self.close()
        deadline = time.monotonic() + timeout_ms / 1000
        for pool in self._pools.values():
            left = max(0, round((deadline - time.monotonic()) * 1000))
            pool.waitForDone(QDeadlineTimer(left))
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._timer.stop()
        return [running.request.name for running in self._running.values()]

    @Slot(object)
    def _on_item(self, item: _Item) -> None:
        running = self._running.get(item.job)
        if running is not None and running.on_item is not None:
            running.on_item(item.value)

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        running = self._running.pop(outcome.job)
        self._tell_notes(running)
        if not self._running:
            self._timer.stop()
        try:
            if running.on_outcome is not None:
                running.on_outcome(outcome)
        finally:
            self.finished.emit(outcome)
            if not self._running:
                self.idle.emit()

    @Slot()
    def _look_at_meters(self) -> None:
        for job, running in tuple(self._running.items()):
            self._tell_notes(running)
            if running.request.quiet:
                continue
            reading = running.meter.read()
            self.progressed.emit(JobProgress(job, running.request.generation, reading))

    def _tell_notes(self, running: _Running) -> None:
        for note in running.meter.take_notes():
            self.noted.emit(note)
