"""Take the pictures in docs/screenshots anew, of the real window sorting the sample photos.

    .venv/bin/python packaging/make_screenshots.py [FOLDER]

Needs no display. The photos are those of “Try it with sample photos”, laid out in a home folder
that goes again, as does the library.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import ImageQt
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from environment import ROOT
from photoclust.app import Program
from photoclust.core.edits import AcceptClusters, RenameCluster
from photoclust.core.progress import JobContext, NullProgress
from photoclust.services.library.samples import Samples, lay_out
from photoclust.ui.look.theme import Kind, ThemeChoice
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.problems.crash_report import CrashCatcher
from photoclust.ui.settings.store import Settings

_HOME = Path("/home/anna")
_SIZE = (1200, 750)
_MOST_BYTES = 400_000
_PATIENCE_S = 300
_SETTLED_LOOKS = 8


class Studio:
    """The running program and a camera.

    Args:
        data: The program's data folder.
        target: Where pictures go.
    """

    def __init__(self, data: Path, target: Path) -> None:
        self._target = target
        self.program = Program(data, CrashCatcher())
        self.window = self.program.window
        self.window.resize(*_SIZE)
        self.window.show()
        # Away from everything that would light up under it.
        QCursor.setPos(self.window.mapToGlobal(self.window.rect().bottomRight()))

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        deadline = time.monotonic() + _PATIENCE_S
        while not until():
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come so far")
            QTest.qWait(10)

    def settle(self) -> None:
        """Let all jobs end; one may start the next."""
        quiet = 0
        while quiet < _SETTLED_LOOKS:
            self.wait(self.window.is_finished)
            QTest.qWait(20)
            quiet = quiet + 1 if self.window.is_finished() else 0

    def take(self, name: str, dialog: QWidget | None = None) -> None:
        """Save the window as it is, with a dialog over it."""
        picture = self.window.grab()
        if dialog is not None:
            _lay_over(picture, dialog.grab())
        file = self._target / f"{name}.png"
        _save(picture, file)
        print(f"{file.name}: {file.stat().st_size // 1000} kB")

    def press(self, key: Qt.Key) -> None:
        """Press a key on the photos."""
        QTest.keyClick(self.window.view.grid, key)

    def close(self) -> None:
        """Close the window and everything behind it."""
        self.window.close()
        self.wait(lambda: not self.window.isVisible())
        self.program.shut_down()


def main() -> None:
    """Take all pictures."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    target.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("NUMBA_CACHE_DIR", str(ROOT / ".numba_cache"))
    QApplication(["photoclust"])
    with _home() as scratch:
        os.environ["HOME"] = str(scratch)
        samples = Samples.among(ROOT / "resources")
        photos = lay_out(samples, scratch / "Pictures", JobContext(NullProgress()))
        studio = Studio(scratch / "data", target)
        try:
            _session(studio, photos)
        finally:
            studio.close()


@contextmanager
def _home() -> Iterator[Path]:
    """A home folder as pictures should show it; a temporary one where that cannot be made."""
    try:
        _HOME.mkdir()
    except OSError:
        with tempfile.TemporaryDirectory(prefix="photoclust-") as scratch:
            yield Path(scratch)
    else:
        try:
            yield _HOME
        finally:
            shutil.rmtree(_HOME)


def _session(studio: Studio, photos: Path) -> None:
    window, controller = studio.window, studio.window.controller
    studio.window.start([])
    studio.settle()
    window.commands.panel.setChecked(True)
    studio.take("empty")

    controller.add_folders([photos])
    studio.wait(lambda: controller.clustering.photo_count() > 40)
    studio.wait(window.view.all_loaded)
    studio.take("reading")

    studio.settle()
    groups = {c.title: c for c in controller.clustering.clusters.values()}
    castles = groups["Buildings"].id
    controller.apply(RenameCluster(castles, "Castles and palaces"))
    fish = max((g for title, g in groups.items() if title.startswith("Fish")), key=len)
    controller.apply(AcceptClusters((fish.id,)))
    window.view.choose([castles])
    window.view.grid.setFocus()
    studio.settle()
    studio.press(Qt.Key.Key_Right)
    studio.press(Qt.Key.Key_Escape)  # looked at, not selected: the group's commands are shown
    studio.settle()
    studio.take("window")

    window.commands.modes[ViewMode.OVERVIEW].setChecked(True)
    studio.settle()
    studio.take("overview")
    window.commands.modes[ViewMode.MAP].setChecked(True)
    studio.settle()
    studio.take("map")
    window.commands.modes[ViewMode.TIMELINE].setChecked(True)
    studio.settle()
    studio.take("timeline")
    window.commands.modes[ViewMode.TIMELINE].setChecked(False)

    _stack(studio)
    window.commands.compare_methods.trigger()
    methods = window.bench.methods.page
    assert methods is not None
    buttons = methods.sides[1].findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Make groups").click()
    studio.settle()
    studio.take("methods")
    window.bench.methods.close()
    window.view.choose([castles])
    window.view.grid.setFocus()
    studio.settle()

    window.commands.split.trigger()
    studio.settle()
    page = window.bench.splitting.page
    assert page is not None
    studio.take("split")
    page.cancelled.emit()

    studio.press(Qt.Key.Key_Space)
    studio.settle()
    studio.take("preview")
    QTest.keyClick(window.bench.looks.viewer, Qt.Key.Key_Escape)

    window.commands.file_all.trigger()
    studio.settle()
    dialog = window.bench.filing.dialog
    assert dialog is not None
    studio.take("filing", dialog)
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.property("kind") == Kind.PRIMARY.value).click()
    studio.settle()
    studio.take("filed")
    window.commands.undo.trigger()
    studio.settle()
    window.messages.withdraw("filed")

    window.bench.panels.settings_changed.emit(Settings(theme=ThemeChoice.DARK))
    studio.settle()
    studio.take("dark")


def _stack(studio: Studio) -> None:
    """Open a stack of shots, and compare them."""
    window = studio.window
    found = window.view.folding.found
    assert found
    burst = max(found, key=lambda stack: len(stack.photos))
    group = window.controller.clustering.cluster_of()
    window.view.choose([group[burst.cover]])
    window.view.grid.setFocus()
    studio.settle()
    grid, photos = window.view.grid, window.view.photos
    row = photos.row_of(burst.cover)
    assert row is not None
    grid.setCurrentIndex(photos.index(row))
    window.commands.open_stack.trigger()
    studio.settle()
    studio.press(Qt.Key.Key_Escape)
    studio.settle()
    studio.take("stack")
    grid.selectAll()
    window.commands.compare.trigger()
    studio.settle()
    studio.take("compare")
    page = window.bench.comparing.page
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    studio.settle()


def _lay_over(picture: QPixmap, dialog: QPixmap) -> None:
    """Paint a dialog over the middle of the window, as a desktop shows both."""
    painter = QPainter(picture)
    veil = QColor(0, 0, 0, 70)
    painter.fillRect(picture.rect(), veil)
    corner = picture.rect().center() - dialog.rect().center()
    painter.drawPixmap(corner, dialog)
    painter.setPen(QPen(veil, 1))
    painter.drawRect(dialog.rect().translated(corner + QPoint(-1, -1)).adjusted(0, 0, 1, 1))
    painter.end()


def _save(picture: QPixmap, file: Path) -> None:
    """Save as PNG, with as many shades of each colour as the size allows."""
    image = ImageQt.fromqpixmap(picture).convert("RGB")
    for step in (1, 2, 4, 8, 12):  # equal steps, because PNG keeps differences
        shades = [min(255, (v + step // 2) // step * step) for v in range(256)]
        image.point(shades * 3).save(file, optimize=True)
        if file.stat().st_size <= _MOST_BYTES:
            return


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
