"""The progress meter: rate, time left, phases."""

from __future__ import annotations

from photoclust.core.text import Text
from photoclust.ui.jobs.meter import ProgressMeter


class _Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_steady_job_has_its_rate_and_time_left() -> None:
    clock = _Clock()
    meter = ProgressMeter("Starting", clock)
    meter.begin(Text("Reading photos"), 1000)
    for _ in range(40):
        meter.read()
        clock.now += 0.1
        meter.advance(4)
    reading = meter.read()
    assert (reading.phase, reading.done, reading.total) == ("Reading photos", 160, 1000)
    assert reading.per_second is not None
    assert abs(reading.per_second - 40) < 0.5
    assert reading.seconds_left is not None
    assert abs(reading.seconds_left - 21) < 0.5


def test_the_rate_follows_when_a_job_slows_down() -> None:
    clock = _Clock()
    meter = ProgressMeter("x", clock)
    meter.begin(Text("Reading photos"))
    for steps in [50] * 100 + [5] * 100:
        meter.read()
        clock.now += 0.1
        meter.advance(steps)
    reading = meter.read()
    assert reading.per_second is not None
    assert reading.per_second < 60
    assert reading.seconds_left is None


def test_nothing_is_promised_in_the_first_moments() -> None:
    clock = _Clock()
    meter = ProgressMeter("x", clock)
    meter.begin(Text("Reading photos"), 10)
    meter.read()
    clock.now += 0.2
    meter.advance(3)
    assert meter.read().seconds_left is None


def test_a_new_phase_starts_from_zero_and_notes_are_told_once() -> None:
    meter = ProgressMeter("x")
    meter.advance(5)
    meter.begin(Text("Grouping photos"), None)
    meter.note(Text("Computing on the CPU."))
    assert meter.read().done == 0
    assert meter.take_notes() == ["Computing on the CPU."]
    assert meter.take_notes() == []
