"""The real window over a real library, for tests that use it as a person does."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from photoclust.core.clusters import ClusterId
from photoclust.services.library.installation import Place
from photoclust.services.watch.happenings import MakeWatcher
from photoclust.ui.editing.questions import Question
from photoclust.ui.jobs.runner import JobRunner
from photoclust.ui.look.theme import Theme, ThemeChoice
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.window.main_window import MainWindow

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class Running:
    """A window with all that is behind it, and how to take it down again."""

    left: ClassVar[list[Running]] = []
    """The windows that are not taken down."""

    def __init__(self, data: Path, watcher: MakeWatcher | None = None) -> None:
        self.data = data
        self.watcher = watcher  # without one a test may change files as it likes
        self._build()

    def _build(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme = app.findChild(Theme) or Theme(app, RESOURCES / "icons", ThemeChoice.LIGHT)
        self.crashes: list[str] = []
        self.left.append(self)
        self.runner = JobRunner()
        place = Place(
            self.data,
            RESOURCES,
            Path(os.environ["NUMBA_CACHE_DIR"]),
            precision="float",  # the same groups on every processor; int8 saturates on some
            provider="cpu",
            workers=2,
        )
        self.window = MainWindow(place, self.runner, theme, SettingsStore(self.data), self.watcher)
        self.window.crashed.connect(lambda failed: self.crashes.append(failed.report))
        if not (self.data / "settings.ini").exists():  # else it has the shape it had
            self.window.resize(1200, 800)
        self.window.show()

    def wait(self, until: Callable[[], bool], seconds: float = 240) -> None:
        """Let the window live until something is so. The first compile takes a minute or two."""
        deadline = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < deadline, "it took too long"
            QCoreApplication.processEvents()
            time.sleep(0.002)
        assert not self.crashes, self.crashes[0]

    def wait_finished(self) -> None:
        """Let all jobs end; one may start the next."""
        steady = 0
        while steady < 6:
            self.wait(self.window.is_finished)
            QCoreApplication.processEvents()
            steady = steady + 1 if self.window.is_finished() else 0

    def wait_looked(self) -> None:
        """Let suggestions be worked out for the groups as they are now."""
        self.wait(lambda: not self.window.bench.suggestions.looking)

    def close(self) -> None:
        """Close the window as a person does, then take everything down."""
        self.window.close()
        self.wait(lambda: not self.window.isVisible())
        assert self.take_down() == []
        assert not self.crashes, self.crashes[0]

    def reopen(self) -> None:
        """Close the window and start the program again on the same library."""
        self.close()
        self._build()
        self.window.start()
        self.wait_finished()

    def take_down(self) -> list[str]:
        """End all that is behind the window; returns the jobs that would not end."""
        self.left.remove(self)
        library = self.window.library
        would_not_end = self.runner.shutdown(10_000)
        if library is not None:
            library.process.close()
            library.workspace.close()
        self.window.deleteLater()
        self.runner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return would_not_end

    # Shorthands

    @property
    def groups(self) -> dict[ClusterId, tuple[str, int]]:
        """What the groups are called, and their numbers of photos."""
        clusters = self.window.controller.clustering.clusters.values()
        return {cluster.id: (cluster.title, len(cluster)) for cluster in clusters}

    @property
    def sizes(self) -> dict[ClusterId, int]:
        """Number of photos of the groups."""
        return {group: count for group, (_, count) in self.groups.items()}

    @property
    def names(self) -> list[str]:
        """What the groups are called; several may have no name but “Unnamed”."""
        return [name for name, _ in self.groups.values()]

    def name_all(self) -> None:
        """Give every group a name of its own: what a network calls them may repeat."""
        for number, cluster in enumerate(self.ids):
            self.window.bench.edits.rename(cluster, f"Group {chr(ord('z') - number)}")
        self.wait_finished()

    @property
    def pictures(self) -> int:
        """How many photos of what is chosen show their picture."""
        grid, photos = self.window.view.grid, self.window.view.photos
        shown = [photos.photo(row) for row in range(len(photos.ids))]
        return sum(p is not None and grid._loader.pixmap(p.digest) is not None for p in shown)

    def look_at_all(self) -> None:
        """Choose one group after the other, each until all of it is on the screen."""
        for cluster in self.ids:
            self.choose(cluster)
            self.wait_finished()

    @property
    def question(self) -> Question | None:
        """What is suggested."""
        return self.window.bench.suggestions.question

    @property
    def ids(self) -> list[ClusterId]:
        """The groups in the order of the list."""
        return [r.cluster for r in self.window.view.rows.rows if r.cluster is not None]

    def choose(self, *clusters: ClusterId | None) -> None:
        """Choose groups in the list."""
        self.window.view.list.choose(clusters)
        self.window.view.take_choice()

    def undo_label(self) -> str:
        """The newest step of the history."""
        session = self.window.controller.session
        assert session is not None
        entry = session.next_undo
        return "" if entry is None else entry.label


@dataclass(frozen=True)
class Prepared:
    """A library that was read and grouped once, and the photos as they were.

    `pristine` is a hidden folder: photos that are gone are looked for in those next door.
    """

    base: Path
    pristine: Path

    @property
    def photos(self) -> Path:
        return self.base / "photos"

    @property
    def data(self) -> Path:
        return self.base / "data"

    def restore(self) -> None:
        """Put photos and library back as they were, at the same place."""
        shutil.rmtree(self.base, ignore_errors=True)
        shutil.copytree(self.pristine, self.base)

    def hashes(self) -> dict[str, str]:
        """Content by path of every file under the photos."""
        return {
            str(f.relative_to(self.photos)): hashlib.sha256(f.read_bytes()).hexdigest()
            for f in sorted(self.photos.rglob("*"))
            if f.is_file()
        }

    def keep(self) -> None:
        """Remember photos and library as they are now for `restore`."""
        shutil.copytree(self.base, self.pristine)


def copy_samples(folder: Path) -> None:
    """Copy a third of the sample photos into a new folder: enough for several groups."""
    folder.mkdir(parents=True)
    samples = sorted((RESOURCES / "sample_photos").rglob("*.[jJ][pP][gG]"))
    for number, sample in enumerate(samples[::3]):
        shutil.copy2(sample, folder / f"{number:02} {sample.name}")
