"""One network for many windows: loaded once in a process, and asked once about each picture."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.vision import model as models
from photoclust.vision.model import Model


@contextmanager
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
