"""What the bottom bar shows of several jobs at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.ui.jobs.runner import Cancelled, JobRequest, JobRunner, Lane, Outcome
from photoclust.ui.look.icons import Icons
from photoclust.ui.window.bottom_bar import BottomBar
from photoclust.ui.window.job_status import JobStatus, summary
from tests.helpers import ui_library


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown(5000) == []


@pytest.fixture
def bar(qtbot: QtBot, icons: Icons, runner: JobRunner) -> BottomBar:
    made = BottomBar(icons)
    qtbot.addWidget(made)
    JobStatus(runner, made, lambda: "All quiet", made)
    made.show()
    return made


def _work(phase: Text) -> JobRequest:
    def work(context: JobContext) -> None:
        context.progress.begin(phase, 1000)
        context.progress.advance(10)
        while not context.cancel.wait(0.005):
            pass

    return JobRequest(phase, Lane.INDEX if phase == "Reading photos" else Lane.LIBRARY, work)


def _shows(bar: BottomBar, text: str) -> bool:
    return any(text in label.text() for label in bar.findChildren(QLabel))


def test_filing_is_shown_before_reading(qtbot: QtBot, bar: BottomBar, runner: JobRunner) -> None:
    outcomes: list[Outcome] = []
    runner.start(_work(Text("Reading photos")), outcomes.append)
    qtbot.waitUntil(lambda: _shows(bar, "Reading photos 10 of 1,000"))
    runner.start(_work(Text("Moving photos")), outcomes.append)
    qtbot.waitUntil(lambda: _shows(bar, "Moving photos 10 of 1,000"))
    cancel = next(b for b in bar.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.click()
    qtbot.waitUntil(lambda: _shows(bar, "Reading photos 10 of 1,000"))
    assert len(outcomes) == 1, "Cancel stops the job on view and no other"
    cancel.click()
    qtbot.waitUntil(lambda: _shows(bar, "All quiet"))
    assert all(isinstance(outcome, Cancelled) for outcome in outcomes)


def test_quiet_jobs_are_not_shown(qtbot: QtBot, bar: BottomBar, runner: JobRunner) -> None:
    with qtbot.waitSignal(runner.idle):
        runner.start(JobRequest("Secret", Lane.LIBRARY, lambda c: None, quiet=True))
    assert not _shows(bar, "Secret")


def test_the_library_in_a_line_counts_no_unsorted_photo_as_grouped() -> None:
    one = {
        ClusterId(1): Cluster(ClusterId(1), {PhotoId(n): 1.0 for n in range(1200)}, Text("Dogs"))
    }
    unsorted = frozenset(map(PhotoId, range(1200, 1250)))
    assert summary(Clustering()) == "Ready"
    assert summary(Clustering(unsorted=unsorted)) == "50 photos"
    assert summary(Clustering(clusters=one)) == "1,200 photos in 1 group"
    assert summary(Clustering(clusters=one, unsorted=unsorted)) == (
        "1,200 of 1,250 photos in 1 group"
    )
    news = replace(one[ClusterId(1)], pending=frozenset({PhotoId(3)}))
    assert summary(Clustering({news.id: news})) == "1,200 photos in 1 group · 1 new"


def test_the_summary_tells_what_a_search_leaves() -> None:
    groups = ui_library.clustering([[1, 2, 3], [4, 5]], [6])
    shown = {ClusterId(1): 2, ClusterId(2): 0, None: 0}
    assert summary(groups, shown) == "Shown: 2 of 6 photos, 1 of 2 groups"
