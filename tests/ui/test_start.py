"""The window is there before anything heavy is: a test in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from photoclust.services.library.workspace import Workspace

_SCRIPT = """
import linecache, os, sys
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
run_loop = QApplication.exec
def look():
    QApplication.processEvents()
    shown = [w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()]
    print(shown)
    print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
    print(" ".join(sorted(name for name in sys.modules if name.startswith("photoclust"))))
    modules = (QtCore, QtGui, QtWidgets)
    made = {n for m in modules for n, it in vars(m).items() if isinstance(it, type)}
    print(" ".join(sorted(made)))
    print([file for file in linecache.cache if file.endswith(("app.py", "window.py"))])
    sys.stdout.flush()
    os._exit(0)
def exec_and_look(*_):
    QTimer.singleShot(0, look)
    return run_loop()
QApplication.exec = exec_and_look
from photoclust.__main__ import main
main()
"""

_HEAVY = {
    *("numpy", "scipy", "sklearn", "numba", "llvmlite", "umap", "pynndescent", "hdbscan"),
    *("onnxruntime", "PIL", "pi_heif", "rawpy", "sqlite3", "multiprocessing"),
}
_LATER = {
    *("browse.view", "commands.shortcuts_dialog", "editing.regrouping", "editing.split_flow"),
    *("editing.suggestions", "filing.dialog", "filing.flow", "filing.trash", "grid.view"),
    *("groups.list_view", "language.methods", "library.controller", "problems.crash_dialog"),
    *("settings.dialog", "viewer.preview", "viewer.view", "widgets.message_bar"),
    "window.assembly",
}
_MADE_LATER = {"QStyleOption", "QDate", "QDateEdit", "QUrl", "QBuffer", "QLibraryInfo", "QStyle"}
"""Classes of PySide6, which makes each with all its enumerations when it is first named."""

_OF_CORE = {
    *("photoclust.core", "photoclust.core.errors", "photoclust.core.filenames"),
    *("photoclust.core.progress", "photoclust.core.text"),
}
_OF_SERVICES = {
    "photoclust.services",
    "photoclust.services.library",
    "photoclust.services.library.installation",
}


def test_nothing_heavy_is_loaded_when_the_window_is_first_shown(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, "--data-dir", tmp_path],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    titles, packages, ours, made, sources = done.stdout.splitlines()
    assert titles == "['PhotoClust']"
    assert _HEAVY.isdisjoint(packages.split())
    assert {name for name in ours.split() if name.startswith("photoclust.services")} <= _OF_SERVICES
    assert _LATER.isdisjoint(name.removeprefix("photoclust.ui.") for name in ours.split())
    assert {name for name in ours.split() if name.startswith("photoclust.core")} <= _OF_CORE
    assert _MADE_LATER.isdisjoint(made.split())
    assert sources == "[]", "PySide6 reads the source of what is imported, unless kept from it"


_TELL = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photoclust.__main__ import main
from photoclust.ui.window.main_window import MainWindow
run_loop = QApplication.exec
told = []
def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.messages.shown is not None and not told:
        told.append(True)  # once: while it closes, the window tells other things
        print(window.messages.shown.text, window.controller.library.workspace.folder, sep="\\n")
        window.close()
def exec_and_look(*_):
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    return run_loop()
QApplication.exec = exec_and_look
main()
"""


def test_paths_given_as_arguments_are_told_as_a_person_would_write_them(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "real")
    done = subprocess.run(
        [sys.executable, "-c", _TELL, "--data-dir", "real/../linked/data", "real/../linked/none"],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    message, data_folder = done.stdout.splitlines()
    assert str(tmp_path / "linked" / "none") in message
    assert data_folder == str(tmp_path / "linked" / "data")


def test_a_picture_of_a_library_in_use_is_given_up_with_a_sentence(tmp_path: Path) -> None:
    options = ["--data-dir", str(tmp_path / "data"), "--screenshot", str(tmp_path / "w.png")]
    with Workspace(tmp_path / "data"):
        done = subprocess.run(
            [sys.executable, "-m", "photoclust", *options],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    assert done.returncode == 3
    assert done.stderr.startswith("photoclust: The library in ")
    assert "is open in another PhotoClust" in done.stderr
    assert not (tmp_path / "w.png").exists()
