"""What every test runs under: no screen, kept compiles, nothing left behind."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from tqdm import tqdm

from tests.helpers import compiled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent

# Qt reads this once, when it loads; without it and without a screen the process aborts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Read when numba is imported, here and in the processes that tests start.
compiled.use()

# The same examples in every run, so that a red run is red again; slow machines are no failure.
settings.register_profile("photoclust", derandomize=True, deadline=None)
settings.load_profile("photoclust")

# UMAP shows no bar here, but its bars would start a thread that watches them and never ends.
tqdm.monitor_interval = 0

_GRACE_S = 30.0
"""Only a test that left something waits so long; with other work beside, ends take their time."""

_PATIENCE_MS = 120_000
_EXIT_STATUS = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Let pyproject.toml speak of pytest-qt where the tests below the window run without it."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for option in ("qt_api", "qt_log_ignore", "qt_log_level_fail"):
            parser.addini(option, "unused without pytest-qt")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what this machine cannot run: tests of absent photo sets or of a GPU."""
    no_photos = pytest.mark.skip(reason="the photo sets are not beside the checkout")
    for item in items:
        if item.get_closest_marker("photos") and _photo_sets_folder() is None:
            item.add_marker(no_photos)
        if item.get_closest_marker("gpu") and not Path("/dev/nvidia0").exists():
            item.add_marker(pytest.mark.skip(reason="no CUDA device"))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remember how the run ended, for `pytest_unconfigure`."""
    session.config.stash[_EXIT_STATUS] = exitstatus


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process even if a failed test left a thread, which Python would wait for."""
    waited_for = [t for t in _own_threads() if not t.daemon and t is not threading.main_thread()]
    if waited_for:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash.get(_EXIT_STATUS, pytest.ExitCode.INTERNAL_ERROR))


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's, with patience: by itself it waits 5 s, which other work beside can use up."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE_MS))
    return qtbot


@pytest.fixture(scope="session")
def photo_sets() -> Path:
    """The folder of labelled photo sets, ../shared/photos; skips where it is absent."""
    folder = _photo_sets_folder()
    if folder is None:
        pytest.skip("the photo sets are not beside the checkout")
    return folder


@pytest.fixture(scope="session")
def sample_photos() -> Path:
    """The photos that ship with the app."""
    return ROOT / "resources" / "sample_photos"


@pytest.fixture(scope="session")
def model_folder() -> Path:
    """The folder of the shipped model."""
    return ROOT / "resources" / "models"


@pytest.fixture(scope="session")
def compile_cache() -> Path:
    """Numba's cache folder, shared by all tests and by the child processes they start."""
    return Path(os.environ["NUMBA_CACHE_DIR"])


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves something running, and spare those after it.

    Looks for threads, tasks of Qt pools, QThreads, ticking timers, windows and mouse buttons that
    are held down; of these, windows are taken down and buttons let go.
    """
    threads = _own_threads()
    qt = _qt_activity()  # the objects themselves: an id may be used again
    yield
    windows = _take_windows_down()
    held = _let_go_of_mouse_buttons()
    left_threads = _left_after_grace(lambda: _own_threads() - threads)
    _finish_deferred_deletes()
    left_qt = _left_after_grace(
        lambda: [active for active in _qt_activity() if not any(active is b for b in qt)]
    )
    left = [f"thread {t.name!r}" for t in left_threads] + [_describe(a) for a in left_qt]
    left += windows + held
    if left:
        pytest.fail(f"left behind: {', '.join(left)}")


def _own_threads() -> set[threading.Thread]:
    """Threads that Python started.

    A thread of a Qt pool that logs once leaves a stand-in behind that Python never takes away,
    whatever becomes of the thread; pools are looked at by `_qt_activity`.
    """
    stand_in = threading._DummyThread
    return {t for t in threading.enumerate() if not isinstance(t, stand_in)}


def _photo_sets_folder() -> Path | None:
    folder = ROOT.parent / "shared" / "photos"
    return folder if folder.is_dir() else None


def _left_after_grace(look: Any) -> Any:
    """What `look` still finds once what is just ending has had time to end."""
    deadline = time.monotonic() + _GRACE_S
    while (left := look()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return left


def _qt_activity() -> list[Any]:
    """Qt objects known to Python that work in the background. Empty until Qt is loaded."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from shiboken6 import Shiboken

    active: list[Any] = []
    # The shared pool is listed only while somebody holds its wrapper.
    shared_pool = QThreadPool.globalInstance()
    wrappers = Shiboken.getAllValidWrappers()
    for wrapper in [*(w for w in wrappers if w is not shared_pool), shared_pool]:
        if (
            (isinstance(wrapper, QTimer) and wrapper.isActive())
            or (isinstance(wrapper, QThreadPool) and wrapper.activeThreadCount() > 0)
            or (isinstance(wrapper, QThread) and wrapper.isRunning() and not _is_main(wrapper))
        ):
            active.append(wrapper)
    return active


def _take_windows_down() -> list[str]:
    """Take down the windows of a test that failed midway, with their threads and timers."""
    helper = sys.modules.get("tests.helpers.running_window")
    left = [] if helper is None else tuple(helper.Running.left)
    for running in left:
        running.take_down()
    return ["a window"] * len(left)


def _let_go_of_mouse_buttons() -> list[str]:
    """Let go of the buttons that Qt believes to be held down, wherever that was."""
    if "PySide6.QtGui" not in sys.modules:
        return []
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QGuiApplication, QWindow
    from PySide6.QtTest import QTest

    held = [button for button in Qt.MouseButton if button & QGuiApplication.mouseButtons()]
    if held:
        window = QWindow()
        window.show()
        for button in held:
            QTest.mouseRelease(window, button, Qt.KeyboardModifier.NoModifier, QPoint(0, 0))
        window.destroy()
    return [f"{button.name} held down" for button in held]


def _is_main(thread: Any) -> bool:
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance()
    return app is None or thread is app.thread()


def _describe(active: Any) -> str:
    owner = active.parent()
    of = f" of {type(owner).__name__}" if owner is not None else ""
    return f"{type(active).__name__} {active.objectName()!r}{of}"


def _finish_deferred_deletes() -> None:
    """Delete what `deleteLater` promised; without a running event loop Qt puts it off."""
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def home_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder's trash for this test alone.

    send2trash looks for the home folder when it is loaded, so it is loaded anew: whether another
    test of the process used it before must not matter.
    """
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    _forget_send2trash()
    yield tmp_path / "home" / "Trash"
    _forget_send2trash()


def _forget_send2trash() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "send2trash"]:
        del sys.modules[name]
