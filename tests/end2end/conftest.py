"""What end-to-end tests of the window share: a library that was read and grouped once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from photoclust.vision import model as models
from photoclust.vision.model import Model
from tests.helpers.running_window import Prepared, Running, copy_samples


@pytest.fixture(scope="session", autouse=True)
def network_asked_once() -> Iterator[None]:
    """Load each network once, and ask it once about each picture, whatever number of windows.

    The same pixels give the same numbers, bit for bit (tests/unit/vision), and most of what these
    tests would compute is the few sample photos again and again.
    """
    load, infer = models._cpu_session, Model.infer
    sessions: dict[str, Any] = {}
    known: dict[tuple[str, bytes], tuple[NDArray[np.float32], NDArray[np.float32]]] = {}

    def load_once(network: Any, precision: str) -> Any:
        key = f"{network.folder} {precision}"
        if key not in sessions:
            sessions[key] = load(network, precision)
        return sessions[key]

    def infer_once(
        self: Model, pixels: NDArray[np.uint8]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        key = self.sha256, hashlib.sha256(pixels.tobytes()).digest()
        if key not in known:
            known[key] = infer(self, pixels)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(models, "_cpu_session", load_once)
        patch.setattr(Model, "infer", infer_once)
        yield


@pytest.fixture(scope="session")
def prepared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A library of real photos, read and grouped. Each test that uses it restores it first."""
    base = tmp_path_factory.mktemp("prepared")
    made = Prepared(base / "now", base / ".pristine")
    copy_samples(made.photos)
    running = Running(made.data)
    running.window.start([made.photos])
    running.wait_finished()
    running.close()
    made.keep()
    return made


@pytest.fixture
def running(prepared: Prepared) -> Iterator[Running]:
    """The window on the prepared library, as it was prepared."""
    prepared.restore()
    made = Running(prepared.data)
    made.window.start()
    made.wait_finished()
    yield made
    if made in Running.left:  # else the test closed it
        made.close()
