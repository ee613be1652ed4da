"""The job runner: lanes, outcomes, cancelling and shutdown."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.errors import UserError
from photoclust.core.progress import Cancelled as CancelledError
from photoclust.core.progress import CancelToken, JobContext
from photoclust.core.text import Text
from photoclust.ui.jobs.runner import (
    Cancelled,
    Failed,
    JobProgress,
    JobRequest,
    JobRunner,
    Lane,
    Outcome,
    Succeeded,
)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown(5000) == []


def _until_cancelled(context: JobContext) -> int:
    done = 0
    while not context.cancel.wait(0.005):
        done += 1
    return done


def test_a_job_succeeds_on_another_thread_and_answers_on_this_one(
    qtbot: QtBot, runner: JobRunner
) -> None:
    outcomes: list[tuple[Outcome, int]] = []
    with qtbot.waitSignal(runner.finished):
        runner.start(
            JobRequest("Count", Lane.INDEX, lambda c: threading.get_ident(), generation=7),
            lambda outcome: outcomes.append((outcome, threading.get_ident())),
        )
    [(outcome, thread)] = outcomes
    assert isinstance(outcome, Succeeded)
    assert outcome.generation == 7
    assert outcome.value != thread == threading.get_ident()


def test_two_thousand_jobs_have_two_thousand_outcomes(qtbot: QtBot, runner: JobRunner) -> None:
    outcomes: list[Outcome] = []

    def work(number: int, context: JobContext) -> int:
        if number % 3 == 0:
            raise UserError(Text("number {number}", number=number))
        if number % 3 == 1:
            raise CancelledError
        return number

    lanes = list(Lane)
    for number in range(2000):
        job = partial(work, number)
        request = JobRequest("x", lanes[number % 4], job, generation=number)
        runner.start(request, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2000)
    assert sorted(o.generation for o in outcomes) == list(range(2000))
    kinds = {0: Failed, 1: Cancelled, 2: Succeeded}
    assert all(type(o) is kinds[o.generation % 3] for o in outcomes)
    assert not runner.busy


def test_a_failure_keeps_its_error_and_its_traceback(qtbot: QtBot, runner: JobRunner) -> None:
    def work(context: JobContext) -> None:
        raise UserError(Text("The disk is full."))

    with qtbot.waitSignal(runner.finished) as signal:
        runner.start(JobRequest("x", Lane.LIBRARY, work))
    outcome = signal.args[0]
    assert isinstance(outcome, Failed)
    assert str(outcome.error) == "The disk is full."
    assert "in work" in outcome.report


def test_cancel_ends_a_job_with_what_it_has(qtbot: QtBot, runner: JobRunner) -> None:
    with qtbot.waitSignal(runner.finished) as signal:
        runner.cancel(runner.start(JobRequest("x", Lane.INDEX, _until_cancelled)))
    outcome = signal.args[0]
    assert isinstance(outcome, Cancelled)


def test_items_arrive_in_order_before_the_outcome(qtbot: QtBot, runner: JobRunner) -> None:
    events: list[Any] = []

    def work(context: JobContext) -> None:
        for number in range(5):
            context.deliver(number)

    runner.start(JobRequest("x", Lane.INDEX, work), lambda o: events.append("end"), events.append)
    qtbot.waitUntil(lambda: "end" in events)
    assert events == [0, 1, 2, 3, 4, "end"]


def test_progress_is_told_at_the_windows_pace(qtbot: QtBot, runner: JobRunner) -> None:
    told: list[JobProgress] = []
    runner.progressed.connect(told.append)

    def work(context: JobContext) -> None:
        context.progress.begin(Text("Reading photos"), 10**9)
        while not context.cancel.cancelled:
            context.progress.advance()

    job = runner.start(JobRequest("x", Lane.INDEX, work))
    quiet = runner.start(JobRequest("y", Lane.LIBRARY, _until_cancelled, quiet=True))
    qtbot.waitUntil(lambda: len(told) >= 5)
    assert {p.job for p in told} == {job}
    assert told[-1].reading.done > told[0].reading.done > 0
    with qtbot.waitSignal(runner.idle):
        runner.cancel(job)
        runner.cancel(quiet)


def test_notes_are_told_even_by_a_job_that_ends_at_once(qtbot: QtBot, runner: JobRunner) -> None:
    with qtbot.waitSignal(runner.noted) as signal:
        runner.start(JobRequest("x", Lane.INDEX, lambda c: c.progress.note(Text("On the CPU."))))
    assert signal.args == ["On the CPU."]


def test_shutdown_cancels_waits_and_delivers(qtbot: QtBot) -> None:
    runner = JobRunner()
    outcomes: list[Outcome] = []
    for lane in Lane:
        runner.start(JobRequest("x", lane, _until_cancelled), outcomes.append)
    assert runner.shutdown(5000) == []
    assert [type(o) for o in outcomes] == [Cancelled] * len(Lane)
    runner.start(JobRequest("x", Lane.INDEX, _until_cancelled), outcomes.append)
    qtbot.waitUntil(lambda: not runner.busy)
    assert isinstance(outcomes[-1], Cancelled), "nothing is begun any more"


def test_shutdown_names_the_job_that_would_not_end(qtbot: QtBot) -> None:
    runner = JobRunner()
    begun, release = threading.Event(), threading.Event()

    def work(context: JobContext) -> None:
        begun.set()
        release.wait()

    runner.start(JobRequest("Stubborn", Lane.INDEX, work))
    begun.wait()
    assert runner.shutdown(50) == ["Stubborn"]
    release.set()
    assert runner.shutdown(5000) == []


def test_the_jobs_of_one_lane_are_held_back(qtbot: QtBot, runner: JobRunner) -> None:
    tokens: dict[Lane, CancelToken] = {}

    def work(lane: Lane, context: JobContext) -> None:
        tokens[lane] = context.cancel
        _until_cancelled(context)

    for lane in (Lane.INDEX, Lane.LIBRARY):
        runner.start(JobRequest("Wait", lane, partial(work, lane)))
    qtbot.waitUntil(lambda: len(tokens) == 2)
    runner.hold_back(Lane.INDEX, 60)
    assert tokens[Lane.INDEX].held_back
    assert not tokens[Lane.LIBRARY].held_back
    runner.cancel_all()


def test_a_job_that_ends_at_once_is_freed_with_all_it_knew(qtbot: QtBot, runner: JobRunner) -> None:
    class Known:
        """What a job knows, such as a library."""

        def look(self, context: JobContext) -> None:
            pass

    known: list[weakref.ref[Known]] = []
    for _ in range(2000):
        made = Known()
        known.append(weakref.ref(made))
        runner.start(JobRequest("Look", Lane.PREVIEW, made.look))
        del made
        runner.pool(Lane.PREVIEW).waitForDone()
    qtbot.waitUntil(lambda: not runner.busy)
    gc.collect()
    assert not [ref for ref in known if ref() is not None]
