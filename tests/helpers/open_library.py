"""An open library without a window: the real controller and jobs, for tests of what uses them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest
from photoclust.core.session import Session
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.library.workspace import Workspace
from photoclust.ui.jobs.runner import Failed, JobRunner
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Message
from tests.helpers import embedded

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class OpenLibrary:
    """The controller of an open library, and what it told. GUI thread only.

    Attributes:
        controller: The library.
        told: The messages of the flows that `listen` was called with.
        failed: Failures that a person can mend.
    """

    def __init__(self, data: Path, qtbot: QtBot, engine: Engine | None = None) -> None:
        self._qtbot = qtbot
        self._runner = JobRunner()
        place = Place(data, RESOURCES, Path(os.environ["NUMBA_CACHE_DIR"]), "float", "cpu", 2)
        self.controller = LibraryController(place, self._runner)
        self.controller._engine = engine
        self.told: list[Message] = []
        self.failed: list[UserError] = []
        self._crashes: list[Failed] = []
        self.controller.failed.connect(self.failed.append)
        self.controller.crashed.connect(self._crashes.append)
        self.controller.open()
        self.wait(lambda: self.controller.library is not None)
        self.settle()

    @property
    def session(self) -> Session:
        """Groups and history."""
        session = self.controller.session
        assert session is not None
        return session

    @property
    def library(self) -> Opened:
        """The open data folder."""
        library = self.controller.library
        assert library is not None
        return library

    @property
    def steps(self) -> list[str]:
        """What was done, oldest first."""
        return [change.label for change in self.session.done()]

    def wait(self, until: Callable[[], bool]) -> None:
        """Let jobs go on until something is so."""
        self._qtbot.waitUntil(until)
        assert not self._crashes, self._crashes[0].report

    def settle(self) -> None:
        """Let all jobs end."""
        self.wait(lambda: not self._runner.busy and not self.controller.reading)

    def close(self) -> None:
        """End the jobs, let go of the model and close the databases."""
        self.controller.close()
        assert self._runner.shutdown(10_000) == []
        self.library.close()
        assert not self._crashes, self._crashes[0].report


@contextmanager
def opened(data: Path, qtbot: QtBot, engine: Engine | None = None) -> Iterator[OpenLibrary]:
    """Open a library for a while; an engine that is given is not loaded anew, which takes 1 s."""
    library = OpenLibrary(data, qtbot, engine)
    try:
        yield library
    finally:
        library.close()


def write_embedded_photos(photos: Path, data: Path, *, kinds: int, of_each: int) -> None:
    """Write small photos that the model of `OpenLibrary` need not look at when they are read.

    Args:
        photos: Their folder, which is made.
        data: The data folder whose cache holds their embeddings.
        kinds: How many things they show.
        of_each: Photos of each thing.
    """
    photos.mkdir(parents=True)
    looks: dict[Digest, tuple[int, int]] = {}
    for number in range(kinds * of_each):
        path = photos / f"{number:02}.jpg"
        Image.new("RGB", (16, 12), (5 * number % 256, 90, 120)).save(path)
        digest = Digest(hashlib.sha256(path.read_bytes()).digest())
        looks[digest] = (number % kinds, number)
    with Workspace(data) as workspace:
        engine = open_engine(workspace, RESOURCES / "models", precision="float", provider="cpu")
        embedded.store_embeddings(workspace, looks, engine.key)
