"""Describing photos in a process of its own."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoclust.core.errors import BugError, UserError
from photoclust.core.packages import Package
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.vision.classical import aside
from photoclust.vision.classical.aside import describe_aside, serve
from photoclust.vision.classical.descriptor import Descriptor


class _Thread:
    """A child that is a thread of this process, or one that never answers, or dies."""

    deaf = dead = False
    ended = 0

    def __init__(self, _name: str, run: Any, *arguments: Any) -> None:
        self._run, self._arguments = run, arguments

    def pipe(self) -> Connection:
        ours, self._theirs = Pipe()
        if self.dead:
            self._theirs.close()
        elif not self.deaf:
            thread = threading.Thread(target=self._run, args=(self._theirs, *self._arguments))
            thread.start()
            self._thread = thread
        self._ours = ours
        return ours

    def end(self) -> None:
        type(self).ended += 1
        self._ours.close()
        if not (self.deaf or self.dead):
            self._thread.join()
        self._theirs.close()


def _mean(picture: np.ndarray[Any, np.dtype[np.uint8]]) -> np.ndarray[Any, np.dtype[np.float32]]:
    if picture.max() == 0:
        raise ValueError("all black")
    return np.asarray(picture.mean(axis=(0, 1)), np.float32)


@pytest.fixture(autouse=True)
def child(monkeypatch: pytest.MonkeyPatch) -> type[_Thread]:
    class Fresh(_Thread):
        pass

    numpy = Package("numpy", "numpy", "")
    monkeypatch.setattr(aside, "DESCRIPTORS", {"mean": Descriptor("mean", 1, numpy, _mean, False)})
    monkeypatch.setattr(aside, "Child", Fresh)
    monkeypatch.setattr(aside, "make_way", lambda **_: None)
    return Fresh


def _pictures(levels: list[int]) -> Iterator[bytes]:
    for level in levels:
        file = io.BytesIO()
        Image.new("L", (8, 6), level).save(file, "JPEG")
        yield file.getvalue()


def test_features_are_written(child: type[_Thread], tmp_path: Path) -> None:
    describe_aside("mean", _pictures([50, 100, 150]), 0, tmp_path / "a.npy", CancelToken())
    rows = np.load(tmp_path / "a.npy")
    np.testing.assert_allclose(rows[:, 0], [-np.sqrt(1.5), 0, np.sqrt(1.5)], atol=0.02)
    assert child.ended == 1


def test_it_ends_when_it_is_not_wanted(child: type[_Thread], tmp_path: Path) -> None:
    """However long a child takes for what it was handed."""
    child.deaf = True
    cancel = CancelToken()

    def pictures() -> Iterator[bytes]:
        yield from _pictures([50, 100])
        cancel.cancel()

    with pytest.raises(Cancelled):
        describe_aside("mean", pictures(), 0, tmp_path / "a.npy", cancel)
    assert child.ended == 1
    assert not list(tmp_path.iterdir())


def test_what_fails_says_why(child: type[_Thread], tmp_path: Path) -> None:
    with pytest.raises(BugError, match="all black"):
        describe_aside("mean", _pictures([50, 0]), 0, tmp_path / "a.npy", CancelToken())
    child.dead = True
    with pytest.raises(UserError, match="the system ended the process"):
        describe_aside("mean", _pictures([50]), 0, tmp_path / "a.npy", CancelToken())


def test_a_child_that_nobody_waits_for_ends(tmp_path: Path) -> None:
    ours, theirs = Pipe()
    ours.close()
    serve(theirs, "mean", 0, tmp_path / "a.npy")
    theirs.close()
    assert not list(tmp_path.iterdir())
