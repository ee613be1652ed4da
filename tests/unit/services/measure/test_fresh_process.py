"""Python in a process of its own."""

from __future__ import annotations

import sys
import threading

import pytest

from photoclust.core.errors import UserError
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.services.measure.fresh_process import peak_bytes, run_python


def test_what_it_prints_comes_back() -> None:
    script = "import os, sys; print(sys.argv[1], os.environ['COLOUR'])"
    assert run_python(["-c", script, 7], CancelToken(), {"COLOUR": "red"}).split() == ["7", "red"]


def test_a_failure_is_a_sentence_with_the_last_line() -> None:
    with pytest.raises(UserError, match="ended with 1: ValueError: no good"):
        run_python(["-c", "raise ValueError('no good')"], CancelToken())


def test_a_cancel_ends_it() -> None:
    cancel = CancelToken()
    timer = threading.Timer(0.3, cancel.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        run_python(["-c", "import time; time.sleep(3600)"], cancel)  # else longer than a test may
    timer.join()


@pytest.mark.skipif(sys.platform == "win32", reason="not told there")
def test_peak_memory_is_its_own_not_ours() -> None:
    ballast = bytearray(300_000_000)
    ballast[::4096] = b"x" * len(ballast[::4096])
    small = peak_bytes(["-c", "pass"], CancelToken())
    large = peak_bytes(["-c", "x = b'x' * 100_000_000"], CancelToken())
    assert small is not None
    assert large is not None
    assert small < 60e6
    assert 100e6 < large < 160e6


def test_a_download_without_python_says_so_and_starts_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(UserError, match="not part of the download"):
        run_python(["-c", "print('started')"], CancelToken())
