"""Whatever nobody caught becomes one report on the GUI thread, from any thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from photoclust.ui.problems.crash_report import CrashCatcher, CrashReport, RecentLog, make_report


def failure(text: str = "bad\udcff") -> BaseException:
    try:
        raise KeyError(text)
    except KeyError as error:
        return error


@pytest.fixture
def catcher(qtbot: QtBot) -> Iterator[CrashCatcher]:
    catcher = CrashCatcher()
    catcher.install()
    yield catcher
    catcher.uninstall()


def test_a_report_tells_versions_trace_and_log() -> None:
    report = make_report(failure("no such group"), "12:00 INFO opened")
    assert report.summary == "KeyError: 'no such group'"
    for text in ("PhotoClust ", "Python ", "Qt ", "Traceback", "12:00 INFO opened"):
        assert text in report.text


def test_a_report_keeps_the_home_folder_to_itself() -> None:
    report = make_report(failure("/home/anna/a.jpg"), home=Path("/home/anna"))
    assert "anna" not in report.text
    assert "~/a.jpg" in report.text


def test_a_report_can_be_copied_whatever_the_name_of_a_file() -> None:
    assert "\udcff" not in make_report(failure(), log="bad\udcff.jpg").text
    make_report(failure(), log="bad\udcff.jpg").text.encode("utf-8")


def test_the_log_keeps_its_newest_lines() -> None:
    recent = RecentLog()
    for number in range(500):
        recent.handle(logging.LogRecord("x", logging.INFO, "f", 1, f"line {number}", None, None))
    assert recent.text.endswith("line 499")
    assert "line 100" not in recent.text


def test_an_error_at_the_top_is_told_once(
    qtbot: QtBot, catcher: CrashCatcher, caplog: pytest.LogCaptureFixture
) -> None:
    error = failure("one")
    reports: list[CrashReport] = []
    catcher.crashed.connect(reports.append)
    with qtbot.waitSignal(catcher.crashed):
        sys.excepthook(type(error), error, error.__traceback__)
        sys.excepthook(type(error), error, error.__traceback__)
    other = failure("two")
    other.__traceback__ = None
    with qtbot.waitSignal(catcher.crashed):
        sys.excepthook(type(other), other, None)
    assert [report.summary for report in reports] == ["KeyError: 'one'", "KeyError: 'two'"]
    assert "unexpected error" in caplog.text


def test_an_error_on_a_thread_is_told_on_the_gui_thread(
    qtbot: QtBot, catcher: CrashCatcher
) -> None:
    threads: list[QThread] = []
    catcher.crashed.connect(lambda _: threads.append(QThread.currentThread()))
    here = QThread.currentThread()

    def fail() -> None:
        raise failure("thread")

    with qtbot.waitSignal(catcher.crashed) as crashed:
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
    assert threads == [here]
    assert "KeyError: 'thread'" in crashed.args[0].summary


def test_ctrl_c_and_exit_are_no_crash(
    qtbot: QtBot, catcher: CrashCatcher, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.assertNotEmitted(catcher.crashed, wait=20):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_uninstalling_puts_the_old_hooks_back(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook)
    catcher = CrashCatcher()
    catcher.install()
    catcher.install()
    assert sys.excepthook != before[0]
    catcher.uninstall()
    catcher.uninstall()
    assert (sys.excepthook, threading.excepthook) == before
