"""Shows the job that matters most in the bottom bar, and stops it when a person says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.text import Text
from photoclust.ui.jobs.runner import (
    JobId,
    JobProgress,
    JobRequest,
    JobRunner,
    JobStarted,
    Lane,
    Outcome,
)
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.window.bottom_bar import BottomBar

_RANK = {Lane.LIBRARY: 0, Lane.INDEX: 1, Lane.GROUPING: 2}
"""Whose files are being moved comes first, then what takes longest."""


class JobStatus(QObject):
    """GUI thread only.

    Args:
        runner: The jobs.
        bar: Where to show them.
        idle_text: What to say when nothing runs.
        parent: Qt parent.
    """

    def __init__(
        self, runner: JobRunner, bar: BottomBar, idle_text: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._bar = bar
        self._idle_text = idle_text
        self._jobs: dict[JobId, JobRequest] = {}
        self._units = {
            Lane.INDEX: self.tr("{n} photos/s"),
            Lane.LIBRARY: self.tr("{n} files/s"),
        }
        runner.started.connect(self._on_started)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._on_finished)
        bar.cancel_requested.connect(self.cancel)

    def cancel(self) -> None:
        """Stop the job on view."""
        shown = self._shown()
        if shown is not None:
            self._runner.cancel(shown)

    def refresh_idle(self) -> None:
        """Say anew that nothing runs, where that is so."""
        if not self._jobs:
            self._bar.show_idle(self._idle_text())

    def _shown(self) -> JobId | None:
        return min(
            self._jobs, key=lambda job: (_RANK.get(self._jobs[job].lane, 9), job), default=None
        )

    def _on_started(self, started: JobStarted) -> None:
        if not started.request.quiet:
            self._jobs[started.job] = started.request
            if self._shown() == started.job:
                self._bar.show_idle("")  # forgets that another job was being stopped
                self._bar.show_job(told(started.request.name), 0, None)

    def _on_progress(self, progress: JobProgress) -> None:
        if progress.job != self._shown():
            return
        reading = progress.reading
        lane = self._jobs[progress.job].lane
        self._bar.show_job(
            told(reading.phase),
            reading.done,
            reading.total,
            per_second=reading.per_second,
            seconds_left=reading.seconds_left,
            unit=self._units.get(lane, ""),
        )

    def _on_finished(self, outcome: Outcome) -> None:
        if self._jobs.pop(outcome.job, None) is None:
            return
        shown = self._shown()
        if shown is None:
            self._bar.show_idle(self._idle_text())
        else:
            self._bar.show_idle("")
            self._bar.show_job(told(self._jobs[shown].name), 0, None)


def summary(clustering: Clustering, shown: Mapping[ClusterId | None, int] | None = None) -> str:
    """What the library holds, in a line: "1,647 of 1,670 photos in 11 groups".

    Args:
        clustering: The library.
        shown: Photos shown per cluster (None is Unsorted) where a search leaves some out; then the
            line tells of these: "Shown: 8 of 1,670 photos, 2 of 11 groups".
    """
    number, unsorted = clustering.photo_count(), len(clustering.unsorted)
    if not number:
        return _tr("Ready")
    if shown is not None:
        there = sum(1 for cluster, count in shown.items() if cluster is not None and count)
        photos = words.photos(number, shown=sum(shown.values()))
        found = words.groups(len(clustering.clusters), shown=there)
        return _tr("Shown: {photos}, {groups}").format(photos=photos, groups=found)
    if not clustering.clusters:
        return words.photos(number)
    groups = told(Text("in 1 group", "in {n} groups", n=len(clustering.clusters)))
    line = f"{words.photos(number, shown=number - unsorted)} {groups}"
    new = len(clustering.pending())
    return f"{line} · {words.new(new)}" if new else line


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobStatus", text)
